"""Multi-News: the stories of an event on one line, parted by ``|||||``, their rows by ``NEWLINE_CHAR``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.passages import Passage

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "multi-news"

BETWEEN, ROW = "|||||", "NEWLINE_CHAR"
LEAST = 120
"""Letters of a story; less between two marks are the fields of a table."""

find_row_marks = re.compile(rf"(?:\s*{ROW})+\s*").finditer


def recognise(text: str) -> bool:
    if f" {ROW}" in text:
        return True
    parts = text.split(BETWEEN) if BETWEEN in text else []
    return len(parts) > 1 and all(len(part) >= LEAST for part in parts if part.strip())


def read(text: str) -> Iterator[Document]:
    """Each story of the event.

    >>> [[block.passage.text for block in document.body] for document in read("It rained. NEWLINE_CHAR It stopped. ||||| Snow.")]
    [['It rained.', 'It stopped.'], ['Snow.']]
    """
    start = 0
    for part in text.split(BETWEEN):
        end = start + len(part)
        if part.strip():
            document = Document(FORMAT, text, start, end)
            read_rows(Passage.of(text, start, end), document)
            yield document
        start = end + len(BETWEEN)


def read_rows(given: Passage, document: Document) -> None:
    at = 0
    for mark in find_row_marks(given.text):
        document.read_text(given.cut(at, mark.start()))
        at = mark.end()
    document.read_text(given.cut(at, len(given.text)))
