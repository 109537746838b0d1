"""JSON Feed 1 and 1.1: items with ``content_html`` or ``content_text``."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.exports.scrapers import read_record
from cleannews.envelopes.parts.json_tree import JsonText
from cleannews.envelopes.parts.json_values import opens_json, records_in, values_in

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "json-feed"


def recognise(text: str) -> bool:
    return bool(opens_json(text)) and "jsonfeed.org/version" in text[:5_000]


def read(text: str) -> Iterator[Document]:
    """Each item of the feed, with what the feed says of all of them."""
    feed = next((value for value, *_ in values_in(text) if isinstance(value, dict)), {})
    for record, start, end, torn in records_in(text, FORMAT):
        if "version" in record:  # the feed itself, which breaks off before its items
            continue
        document = Document(FORMAT, text, start, end)
        read_record(record, document, torn)
        for fact, key in (("site", "title"), ("language", "language")):
            if isinstance(feed.get(key), JsonText):
                document.facts.setdefault(fact, str(feed[key]))
        yield document
