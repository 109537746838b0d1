"""JSON Feed 1 and 1.1: items with ``content_html`` or ``content_text``."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.json_values import opens_json, records_in
from cleannews.envelopes.records import read_record

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "json-feed"


def recognise(text: str) -> bool:
    return bool(opens_json(text)) and "jsonfeed.org/version" in text[:5_000]


def read(text: str) -> Iterator[Document]:
    """Each item of the feed."""
    for record, start, end, torn in records_in(text, FORMAT):
        document = Document(FORMAT, text, start, end)
        read_record(record, document, torn)
        yield document
