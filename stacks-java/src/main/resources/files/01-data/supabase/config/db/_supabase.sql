-- A database for the internal tables of the pooler and of the logs.
\set owner `echo "$POSTGRES_USER"`

CREATE DATABASE _supabase WITH OWNER :owner;
