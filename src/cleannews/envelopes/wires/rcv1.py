"""Reuters Corpus Volume 1: ``<newsitem itemid=...>`` with title, headline, dateline and ``<text>``."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.opening import OPENING, opens_with
from cleannews.envelopes.parts.tree import Element, read_tree
from cleannews.segments import Flag

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "reuters-rcv1"


def recognise(text: str) -> bool:
    return opens_with(text, "newsitem") and "<newsitem itemid=" in text[:OPENING]


def read(text: str) -> Iterator[Document]:
    """Each ``<newsitem>`` of the text."""
    for item in read_tree(text).all("newsitem"):
        document = Document(FORMAT, text, item.start, item.end)
        if item.is_open:
            document.flags.add(Flag.TRUNCATED)
        read_item(item, document)
        yield document


def read_item(item: Element, document: Document) -> None:
    document.facts["agency"] = ["Reuters"]
    document.tell("identifier", item.get("itemid"))
    document.tell("published", item.get("date"))
    document.tell("language", item.get("lang"))
    document.tell("title", item.child("headline"), item.child("title"))
    for name, tag in (("byline", "byline"), ("dateline", "dateline"), ("rights", "copyright")):
        document.tell(name, item.child(tag))
    for codes in item.all("codes"):
        for code in codes.all("code"):
            document.tell("keywords", code.get("code"))
    if (body := item.child("text")) is not None:
        document.read_markup(body, xml=True)
