"""The web service: what it is, whether it is well, and its tools for language models."""

import logging
import os

from fastapi import FastAPI, Request, Response

from app import mcp

logging.basicConfig(level=os.environ.get("LOG_LEVEL", "info").upper())

app = FastAPI(title="Lambda server")


@app.get("/")
def root() -> dict:
    """What there is."""
    return {"name": app.title, "routes": ["/health", "/mcp", "/docs"]}


@app.get("/health")
def health() -> dict:
    """Whether this process answers; documents and models are asked only when they are needed."""
    return {"status": "ok"}


@app.post("/mcp")
async def model_context_protocol(request: Request) -> Response:
    """The Model Context Protocol over HTTP: one JSON-RPC message in, one out."""
    return await mcp.answer(await request.body())
