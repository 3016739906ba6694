"""Code of the homelab: a small web service with access to documents and models."""
