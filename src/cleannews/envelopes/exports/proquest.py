"""Text exports of ProQuest: labelled fields, ``Full text:``, ``ProQuest document ID:``, documents parted by a line of strokes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.lines import Row, label_of, rows_in
from cleannews.envelopes.parts.passages import Passage
from cleannews.envelopes.parts.rows import paragraphs_of_text

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "proquest"

LABELS = {
    "title": "title", "author": "byline", "publication title": "site", "publication info": "where", "publication date": "published", "subject": "keywords",
    "identifier / keyword": "keywords", "language of publication": "language", "copyright": "rights", "document url": "url", "section": "section", "abstract": "subtitle",
    "dateline": "dateline", "proquest document id": "identifier", "full text": "body", "last updated": "nothing", "database": "nothing", "links": "nothing",
    "first page": "nothing", "publication year": "nothing", "year": "nothing", "publisher": "nothing", "place of publication": "nothing", "issn": "nothing",
    "country of publication": "nothing", "publication subject": "nothing", "source type": "nothing", "document type": "nothing", "location": "nothing",
    "people": "nothing", "company / organization": "nothing", "company": "nothing", "pages": "nothing", "volume": "nothing", "issue": "nothing", "column": "nothing",
    "credit": "agency", "_": "nothing",
}  # fmt: skip

parts = re.compile(r"(?m)^[ \t]*_{20,}[ \t]*\r?$").finditer
numbered = re.compile(r"(?:Document )?\d{1,4} of \d{1,4}$").match
has_name = re.compile(r"(?m)^\s*ProQuest document ID:").search
has_text = re.compile(r"(?m)^\s*Full text:").search
UNREAD = ("full text available", "not available", "full text unavailable")


def recognise(text: str) -> bool:
    return bool(has_name(text) and has_text(text))


def read(text: str) -> Iterator[Document]:
    """Each document of the export."""
    marks = [match.start() for match in parts(text)]
    for start, end in zip([0, *marks], [*marks, len(text)], strict=True):
        document = Document(FORMAT, text, start, end)
        read_document(text, list(rows_in(text, start, end)), document)
        if not document.is_empty:
            yield document


def read_document(text: str, rows: list[Row], document: Document) -> None:
    fact, start, end = "", 0, 0
    for row in rows:
        if row.text.startswith("____") or numbered(row.text):
            continue
        found = label_of(row, LABELS)
        if found is not None:
            finish(text, fact, start, end, document)
            fact, start = found[0], row.start + found[1]
        elif not fact:
            fact, start = "title", row.start
        elif row.gap and fact not in ("body", "subtitle"):
            finish(text, fact, start, end, document)
            fact = "nothing"
        end = row.end
    finish(text, fact, start, end, document)


def finish(text: str, fact: str, start: int, end: int, document: Document) -> None:
    """Take the value of a label, which ends where the next label begins."""
    if fact in ("", "nothing", "where") or start >= end:
        return
    given = Passage.of(text, start, end)
    if fact == "body":
        if given.text.strip().casefold().rstrip(".") not in UNREAD:
            for part in paragraphs_of_text(given):
                document.add(None, part)
    elif fact == "byline":
        document.take("byline", given)
    else:
        document.tell(fact, given)
