"""The Model Context Protocol, as much of it as tools need: JSON-RPC 2.0 over HTTP."""

import json

from fastapi import Response

from app.tools import TOOLS

PROTOCOL_VERSION = "2025-03-26"

PARSE_ERROR = -32700
INVALID_REQUEST = -32600
METHOD_NOT_FOUND = -32601
INVALID_PARAMS = -32602


class RpcError(Exception):
    """A refusal, with JSON-RPC's code for it."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


async def answer(body: bytes) -> Response:
    """The response to one message; a notification has none."""
    message_id = None
    try:
        message = parse(body)
        message_id = message.get("id")
        if message_id is None:
            return Response(status_code=202)
        reply = {"result": await call(message["method"], message.get("params") or {})}
    except RpcError as error:
        reply = {"error": {"code": error.code, "message": str(error)}}
    text = json.dumps({"jsonrpc": "2.0", "id": message_id, **reply})
    return Response(text, media_type="application/json")


def parse(body: bytes) -> dict:
    """A message from its text."""
    try:
        message = json.loads(body)
    except ValueError as error:
        raise RpcError(PARSE_ERROR, f"not JSON: {error}") from error
    if not isinstance(message, dict) or message.get("jsonrpc") != "2.0" or "method" not in message:
        raise RpcError(INVALID_REQUEST, "expected a JSON-RPC 2.0 request")
    return message


async def call(method: str, params: dict) -> dict:
    """The result of a method."""
    if method == "initialize":
        return {
            "protocolVersion": PROTOCOL_VERSION,
            "capabilities": {"tools": {}},
            "serverInfo": {"name": "lambda-server", "version": "1.0.0"},
        }
    if method == "ping":
        return {}
    if method == "tools/list":
        return {"tools": [tool.description() for tool in TOOLS.values()]}
    if method == "tools/call":
        return await call_tool(params)
    raise RpcError(METHOD_NOT_FOUND, f"there is no method `{method}`")


async def call_tool(params: dict) -> dict:
    """What a tool says; its failure is an answer too, for the model to read."""
    tool = TOOLS.get(params.get("name"))
    if tool is None:
        raise RpcError(INVALID_PARAMS, f"there is no tool `{params.get('name')}`")
    try:
        text = await tool.run(**(params.get("arguments") or {}))
        return {"content": [{"type": "text", "text": text}], "isError": False}
    except Exception as error:  # whatever goes wrong in a tool is the tool's answer
        return {"content": [{"type": "text", "text": f"{type(error).__name__}: {error}"}], "isError": True}
