"""Items of RSS (0.9 to 2.0, also as RDF) and Atom, with their full content."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.opening import opens_with
from cleannews.envelopes.parts.tree import Element, read_tree
from cleannews.segments import Flag

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "feed"

FACTS = (
    ("title", "title"),
    ("byline", "creator"),
    ("byline", "author"),
    ("published", "pubdate"),
    ("published", "published"),
    ("published", "issued"),
    ("published", "date"),
    ("updated", "updated"),
    ("updated", "modified"),
    ("keywords", "category"),
    ("keywords", "subject"),
    ("keywords", "keywords"),
    ("rights", "copyright"),
    ("rights", "rights"),
    ("identifier", "guid"),
    ("identifier", "id"),
    ("language", "language"),
)
"""Facts, and the children of an item that tell them, the best first."""

BODIES = ("encoded", "full-text", "fulltext", "content", "description", "summary")
"""Children of an item that hold its story, the fullest first."""


def recognise(text: str) -> bool:
    return opens_with(text, "rss", "feed", "rdf", "channel")


def read(text: str) -> Iterator[Document]:
    """Each item of the feed, with what the feed says of all of them."""
    root = read_tree(text)
    channel = root.first("channel") or root.first("feed") or root
    for item in root.all("item", "entry"):
        document = Document(FORMAT, text, item.start, item.end)
        if item.is_open:
            document.flags.add(Flag.TRUNCATED)
        read_item(item, document)
        if (site := channel.child("title")) is not None:
            document.facts.setdefault("site", site.text)
        if (language := channel.child("language")) is not None or channel.get("lang"):
            document.facts.setdefault("language", language.text if language is not None else channel.get("lang"))
        yield document


def read_item(item: Element, document: Document) -> None:
    for name, tag in FACTS:
        for child in item.children:
            if child.name == tag:
                document.tell(name, child.child("name") or child, child.get("term"))
    links = [child for child in item.children if child.name == "link"]
    own = [link for link in links if link.get("rel") in ("", "alternate")]
    document.tell("url", *(link.text or link.get("href") for link in own or links), None)
    document.tell("language", item.get("lang"))
    held = [child for name in BODIES for child in item.children if child.name == name and child.inner_end > child.inner_start]
    body = next((child for child in held if not child.get("url")), None)
    if body is not None:
        document.read_markup(body)
        summary = next((child for child in held if child.name in ("description", "summary") and child is not body), None)
        if summary is not None and "<" not in summary.text:
            document.tell("teaser", summary)
