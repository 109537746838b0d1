"""The command line: `cleannews mcp`."""

from __future__ import annotations

import click

__all__ = ["mcp"]


@click.command(short_help="Offer the cleaners to agents, by the Model Context Protocol.")
def mcp() -> None:
    """Serve clean_text, clean_page and explain_text over standard input and output, until these are closed.

    Needs pip install 'cleannews[mcp]'. Nothing is fetched.
    """
    from cleannews.plugins.mcp import make_server

    make_server().run("stdio")
