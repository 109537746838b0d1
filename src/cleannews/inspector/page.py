"""Pages that stand alone: markup, styles, script and data in one file that asks for nothing and runs nothing else."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from cleannews.article import Article, writable
from cleannews.export.colours import kind_styles
from cleannews.export.display import markup
from cleannews.inspector.document import document_of, kind_table

__all__ = ["POLICY", "asset", "data_block", "served_page", "standing_alone", "static_page", "styles"]

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
    "form-action 'none'; frame-ancestors 'none'; base-uri 'none'"
)
"""What the served page may load: its own script and styles, and the answers of its own server."""

MARKS = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})


@cache
def asset(name: str) -> str:
    """A file of the page, as it ships in the wheel."""
    return files("cleannews.inspector").joinpath("assets", name).read_text(encoding="utf-8")


@cache
def styles() -> str:
    """The style sheet, with the colours of the kinds."""
    return asset("inspector.css") + kind_styles("")


def data_block(name: str, data: Any) -> str:
    """Data for the script, as an element that is never run; nothing in it ends the element.

    >>> data_block("data", "</script><b>")
    '<script type="application/json" id="data">"\\\\u003c/script\\\\u003e\\\\u003cb\\\\u003e"</script>'
    """
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(MARKS)
    return f'<script type="application/json" id="{name}">{writable(written)}</script>'


def served_page() -> str:
    """The page as the server gives it: script and styles are files beside it."""
    head = '<link rel="stylesheet" href="inspector.css">'
    scripts = '<script src="source.js"></script><script src="inspector.js"></script>'
    return filled("inspector.html", "cleannews inspector", head, data_block("setup", {"kinds": kind_table()}) + scripts)


def static_page(article: Article, *, name: str = "", is_page: bool = False) -> str:
    """The inspector's page for one article, in one file: no server, no network.

    >>> page = static_page(Article(title="Rain"))
    >>> page.startswith("<!doctype html>"), "://" in page
    (True, False)
    """
    setup = {"kinds": kind_table(), "document": document_of(article, name=name, is_page=is_page), "static": True}
    return standing_alone("inspector.html", article.title or name or "cleannews", {"setup": setup}, ("source.js", "inspector.js"))


def standing_alone(body: str, title: str, data: Mapping[str, Any], scripts: tuple[str, ...]) -> str:
    """A page with everything in it; its policy admits this script and these styles by their hashes, and no request."""
    script, style = "\n".join(map(asset, scripts)), styles()
    policy = (
        f"default-src 'none'; script-src '{hashed(script)}'; style-src '{hashed(style)}'; img-src data:; "
        "form-action 'none'; base-uri 'none'"
    )
    head = f'<meta http-equiv="Content-Security-Policy" content="{policy}"><style>{style}</style>'
    blocks = "".join(data_block(name, value) for name, value in data.items())
    return filled(body, title, head, f"{blocks}<script>{script}</script>")


def hashed(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def filled(body: str, title: str, head: str, scripts: str) -> str:
    """The one frame of all pages; what is put in holds no mark of it, since text has no "<" there."""
    page = asset("page.html").replace("<!-- body -->", asset(body).rstrip())
    return page.replace("<!-- head -->", f"<title>{markup(title)}</title>{head}").replace("<!-- scripts -->", scripts)
