"""A server of the Model Context Protocol, for agents: ``cleannews mcp`` offers clean_text, clean_page and explain_text."""

from __future__ import annotations

from typing import Any

from cleannews.pipeline import clean, clean_html, explain
from cleannews.plugins.extras import extra

__all__ = ["make_server"]

with extra("mcp"):
    from mcp.server.mcpserver import MCPServer

LONGEST = 2_000_000
"""Characters of a text or page that a tool takes."""


def make_server() -> Any:
    """The server, with its three tools; ``make_server().run()`` speaks over standard input and output.

    The tools are coroutines that wait for nothing: a thread for each call, which plain functions get, costs half of what cleaning does.
    """
    server = MCPServer("cleannews")

    @server.tool()
    async def clean_text(text: str, keep: list[str] | None = None) -> dict[str, Any]:
        """The article in a scraped news text: title, body, facts, and each stretch taken out with its kind and reason."""
        return clean(checked(text), keep=keep or ()).model_dump(mode="json")

    @server.tool()
    async def clean_page(html: str, url: str | None = None) -> dict[str, Any]:
        """The article on a web page, given its HTML: title, body, facts, and what was taken out. Nothing is fetched."""
        return clean_html(checked(html), url=url).model_dump(mode="json")

    @server.tool()
    async def explain_text(text: str) -> str:
        """Each line of a scraped news text, what it is, and the reason for it, as a plain table."""
        return str(explain(checked(text)))

    return server


def checked(text: str) -> str:
    if len(text) > LONGEST:
        raise ValueError(f"{len(text)} characters are too many for this tool; it takes {LONGEST}")
    return text
