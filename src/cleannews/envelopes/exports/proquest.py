"""Text exports of ProQuest: labelled fields, ``Full text:``, ``ProQuest document ID:``, documents parted by a line of strokes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.lines import Field, Row, begins_label, fields_below, fields_in, label_of, rows_in
from cleannews.envelopes.parts.passages import Passage
from cleannews.envelopes.parts.rows import paragraphs_of_text
from cleannews.knowledge.agencies import recognise as recognise_agency
from cleannews.segments import Flag

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "proquest"

LABELS = {
    "title": "title", "author": "byline", "publication title": "site", "publication info": "nothing", "publication date": "published", "subject": "keywords",
    "identifier / keyword": "keywords", "language of publication": "language", "copyright": "rights", "document url": "url", "section": "section", "abstract": "subtitle",
    "dateline": "dateline", "proquest document id": "identifier", "full text": "body", "last updated": "nothing", "database": "nothing", "links": "nothing",
    "first page": "nothing", "publication year": "nothing", "year": "nothing", "publisher": "nothing", "place of publication": "nothing", "issn": "nothing",
    "country of publication": "nothing", "publication subject": "nothing", "source type": "nothing", "document type": "nothing", "location": "nothing",
    "people": "nothing", "company / organization": "nothing", "company": "nothing", "pages": "nothing", "volume": "nothing", "issue": "nothing", "column": "nothing",
    "credit": "credit", "business indexing term": "nothing", "document feature": "nothing", "illustration": "nothing",
}  # fmt: skip

parts = re.compile(r"(?m)^[ \t]*_{20,}[ \t]*\r?$").finditer
numbered = re.compile(r"(?:Document )?\d{1,4} of \d{1,4}$").match
has_name = re.compile(r"(?m)^\s*ProQuest document ID:").search
has_text = re.compile(r"(?m)^\s*Full text:").search
has_publication = re.compile(r"(?m)^\s*Publication (?:info|title|date):").search
find_parts = re.compile(r"[^;\s][^;]*[^;\s]").finditer
UNREAD = ("full text available", "not available", "full text unavailable")


def recognise(text: str) -> bool:
    return bool(has_text(text) and (has_name(text) or (any(parts(text)) and has_publication(text))))


def read(text: str) -> Iterator[Document]:
    """Each document of the export; what the report says of itself is none."""
    marks = [match.start() for match in parts(text)]
    for start, end in zip([0, *marks], [*marks, len(text)], strict=True):
        rows = [row for row in rows_in(text, start, end) if not row.text.startswith("____")]
        is_numbered = bool(rows) and numbered(rows[0].text) is not None
        rows = rows[is_numbered:]
        if not is_numbered and not any(label_of(row, LABELS) for row in rows):
            continue
        document = Document(FORMAT, text, start, end)
        if end == len(text) and not has_name(text, start, end):
            document.flags.add(Flag.TRUNCATED)
            rows = rows[:-1] if rows and begins_label(rows[-1], LABELS) else rows
        read_document(text, rows, document)
        if not document.is_empty:
            yield document


def read_document(text: str, rows: list[Row], document: Document) -> None:
    """Title, fields, the story, more fields."""
    head = next((number for number, row in enumerate(rows) if is_field(row)), len(rows))
    story = next((number for number, row in enumerate(rows) if (label_of(row, LABELS) or ("",))[0] == "body"), len(rows))
    below = fields_below(rows, story + 1, is_field)
    if head:
        last = next((number for number in range(1, head) if rows[number].gap), head)
        document.tell("title", Passage.of(text, rows[0].start, rows[last - 1].end))
    for field in (*fields_in(rows[:story], LABELS), *fields_in(rows[below:], LABELS)):
        tell(text, field, document)
    if story < len(rows):
        start = rows[story].start + (label_of(rows[story], LABELS) or ("", 0))[1]
        read_body(Passage.of(text, start, max(start, rows[below - 1].end)), document)


def is_field(row: Row) -> bool:
    return label_of(row, LABELS) is not None


def tell(text: str, field: Field, document: Document) -> None:
    fact, given = field.fact, field.passage(text)
    if fact in ("byline", "keywords"):
        for part in find_parts(given.text):
            document.tell(fact, given.cut(*part.span()))
    elif fact == "credit":
        document.tell("agency" if recognise_agency(given.text) else "byline", given)
    elif fact not in ("nothing", "body"):
        document.tell(fact, given)


def read_body(given: Passage, document: Document) -> None:
    if given.text.strip().casefold().rstrip(".") not in UNREAD:
        for part in paragraphs_of_text(given):
            document.add(None, part)
