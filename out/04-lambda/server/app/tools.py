"""The tools that language models may use."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import httpx
from pymongo import MongoClient

SECONDS = 120


@dataclass(frozen=True)
class Tool:
    """A function with the description that models read."""

    name: str
    purpose: str
    parameters: dict
    run: Callable[..., Awaitable[str]]

    def description(self) -> dict:
        """The description in the protocol's form."""
        schema = {"type": "object", "properties": self.parameters, "required": list(self.parameters)}
        return {"name": self.name, "description": self.purpose, "inputSchema": schema}


async def ask(prompt: str) -> str:
    """The language model's answer to a prompt."""
    body = {"model": os.environ["LLM_MODEL"], "messages": [{"role": "user", "content": prompt}]}
    headers = {"Authorization": f"Bearer {os.environ.get('LLM_API_KEY') or 'none'}"}
    async with httpx.AsyncClient(timeout=SECONDS) as client:
        response = await client.post(f"{os.environ['LLM_BASE_URL']}/chat/completions", json=body, headers=headers)
    response.raise_for_status()
    return response.json()["choices"][0]["message"]["content"]


async def list_collections() -> str:
    """The names of the collections of documents."""

    def names() -> list[str]:
        with MongoClient(os.environ["MONGODB_URI"], serverSelectionTimeoutMS=5000) as client:
            return sorted(client[os.environ["MONGODB_DATABASE"]].list_collection_names())

    return "\n".join(await asyncio.to_thread(names)) or "There is no collection."


TOOLS = {
    tool.name: tool
    for tool in (
        Tool("ask", "Asks the homelab's language model.", {"prompt": {"type": "string"}}, ask),
        Tool("list_collections", "Lists the collections of documents.", {}, list_collections),
    )
}
