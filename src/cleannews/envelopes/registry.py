"""All formats, in the order in which they are asked; the first that recognises a text reads it."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Protocol, cast

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.rows import with_line_feeds
from cleannews.errors import EnvelopeError

__all__ = ["FORMATS", "documents_in", "recognise"]

FORMATS = {
    "nitf": "wires.nitf",
    "newsml": "wires.newsml",
    "newsml-g2": "wires.newsml_g2",
    "feed": "wires.feeds",
    "reuters-21578": "wires.reuters",
    "reuters-rcv1": "wires.rcv1",
    "trec": "wires.trec",
    "ninjs": "wires.ninjs",
    "json-feed": "wires.json_feed",
    "json": "exports.scrapers",
    "anpa1312": "wires.anpa",
    "iptc7901": "wires.iptc7901",
    "story": "exports.story_file",
    "multi-news": "exports.multi_news",
    "factiva": "exports.factiva",
    "proquest": "exports.proquest",
    "nexis": "exports.nexis",
    "livedoor": "exports.livedoor",
    "printed": "exports.printed",
    "front-matter": "exports.front_matter",
}
"""The name of each format, and its module."""

BY_FIRST = {
    "<": ("nitf", "newsml", "newsml-g2", "feed", "reuters-21578", "reuters-rcv1", "trec"),
    "{": ("ninjs", "json-feed", "json"),
    "[": ("ninjs", "json-feed", "json"),
    "\x01": ("iptc7901",),
    "\x16": ("anpa1312", "iptc7901"),
}
"""Formats by the first character of a text that is no blank; a text that begins with none of those is asked by its marks."""

MARKS = (
    ("story", "@highlight"), ("multi-news", "NEWLINE_CHAR"), ("multi-news", "|||||"), ("factiva", "Document "), ("factiva", "Dokument "), ("factiva", " words"),
    ("proquest", "ProQuest document ID:"), ("proquest", "Full text:"), ("nexis", " DOCUMENT"), ("nexis", "End of Document"), ("nexis", "LOAD-DATE:"), ("nexis", "Load-Date:"),
)  # fmt: skip
"""Formats of plain text, and the words without which a text is in none of them."""


class Format(Protocol):
    """What every module of a format offers."""

    FORMAT: str

    def recognise(self, text: str) -> bool: ...

    def read(self, text: str) -> Iterator[Document]: ...


def module_of(name: str) -> Format:
    return cast("Format", import_module(f"cleannews.envelopes.{FORMATS[name]}"))


def recognise(text: str) -> str | None:
    """The name of the format that the text is in, None for a text of no format.

    >>> recognise('{"title": "Rain", "text": "It rained."}'), recognise("It rained.")
    ('json', None)
    """
    text = with_line_feeds(text)
    opening = text[:400].lstrip(" \t\r\n\ufeff\x00\x04\x1b")
    for name in BY_FIRST.get(opening[:1], ()):
        if module_of(name).recognise(text):
            return name
    for name, mark in MARKS:
        if mark in text and module_of(name).recognise(text):
            return name
    for name in ("livedoor", "printed", "front-matter") if may_have_fields(opening) else ():
        if module_of(name).recognise(text):
            return name
    return None


def may_have_fields(opening: str) -> bool:
    return opening[:3] in ("---", "+++") or ":" in opening[:40] or opening[:1] == "\N{LEFT BLACK LENTICULAR BRACKET}"


def documents_in(text: str, format: str) -> Iterator[Document]:  # noqa: A002
    """The documents of a text in that format.

    Raises `EnvelopeError` where nothing can be read, and behind the last document that can for what is broken after it.
    """
    if format not in FORMATS:
        raise ValueError(f"no format is called {format!r}; there are {', '.join(FORMATS)}")
    found, empty = False, []
    for document in module_of(format).read(with_line_feeds(text)):
        document.source = text
        if document.is_empty and not document.is_plain and not found:
            empty.append(document)
            continue
        if not found:
            found = True
            yield from empty
        yield document
    if not found:
        raise EnvelopeError(format, "no story in it", 0)
