"""Text exports of Nexis (LexisNexis): centred source and date above the title, labelled fields, ``LOAD-DATE``, ``End of Document``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.lines import Row, label_of, rows_in
from cleannews.envelopes.parts.passages import Passage
from cleannews.envelopes.parts.rows import paragraphs_of_rows, paragraphs_of_text

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "nexis"

LABELS = {
    "byline": "byline", "section": "section", "length": "nothing", "dateline": "dateline", "load-date": "loaded", "language": "language",
    "graphic": "nothing", "publication-type": "nothing", "subject": "keywords", "headline": "title", "highlight": "subtitle", "notes": "note",
    "correction": "note", "correction-date": "nothing", "journal-code": "nothing", "document-type": "nothing", "series": "nothing", "column": "nothing",
    "url": "url", "person": "nothing", "company": "nothing", "organization": "nothing", "city": "nothing", "state": "nothing", "country": "nothing",
    "industry": "nothing", "geographic": "nothing", "ticker": "nothing", "type": "nothing", "acc-no": "nothing", "distribution": "nothing",
    "transmission-date": "nothing", "website": "nothing", "publisher": "nothing", "ausgabe": "nothing", "rubrik": "section", "länge": "nothing",
    "autor": "byline", "update": "nothing", "sprache": "language", "copyright": "rights", "date": "published", "publication date": "published",
}  # fmt: skip
"""What each label tells; an empty name for what the article has no field for."""

begins = re.compile(r"(?m)^[ \t]*(?:Dokument\s|Document\s)?\d{1,4} (?:of|von|de) \d{1,4}(?: DOCUMENTS?| DOKUMENTEN?)?[ \t]*\r?$").finditer
ends = re.compile(r"(?m)^[ \t]*End of Document[ \t]*\r?$").finditer
has_load_date = re.compile(r"(?m)^[ \t]*(?:LOAD-DATE|Load-Date):").search
has_length = re.compile(r"(?m)^[ \t]*(?:LENGTH|Length): ?\d+ \w+").search
is_date = re.compile(r"(?:19|20)\d\d").search
is_rights = re.compile(r"(?:Copyright|\N{COPYRIGHT SIGN}|All Rights Reserved)", re.IGNORECASE).match
CENTRED = 8


def recognise(text: str) -> bool:
    return bool((has_load_date(text) or any(ends(text))) and has_length(text))


def read(text: str) -> Iterator[Document]:
    """Each document of the export."""
    for start, end in documents(text):
        document = Document(FORMAT, text, start, end)
        read_document(text, document)
        if not document.is_empty:
            yield document


def documents(text: str) -> Iterator[tuple[int, int]]:
    starts = [match.start() for match in begins(text)]
    if starts:
        yield from zip(starts, [*starts[1:], len(text)], strict=True)
        return
    at = 0
    for end in ends(text):
        yield at, end.end()
        at = end.end()
    if text[at:].strip():
        yield at, len(text)


def read_document(text: str, document: Document) -> None:
    rows = [row for row in rows_in(text, document.start, document.end) if not begins_or_ends(row)]
    at = read_head(text, rows, document)
    body = rows[at:]
    first, last, told = -1, -1, False  # told: the row goes on with the value of a label above it
    for number, row in enumerate(body):
        found = label_of(row, LABELS)
        told = found is not None or (told and not row.gap)
        if found is not None:
            tell(text, row, found, document)
        elif row.text == "Body" and first < 0:
            continue
        elif is_rights(row.text) and (row.indent >= CENTRED or first < 0 or number > len(body) - 4):
            document.tell("rights", row.passage(text))
        elif first < 0 or (row.indent < CENTRED and not told):
            first = row.start if first < 0 else first
            last = row.end
    if first >= 0:
        read_body(Passage.of(text, first, last), body, document)


def begins_or_ends(row: Row) -> bool:
    return any(begins(row.text)) or row.text == "End of Document"


def read_head(text: str, rows: list[Row], document: Document) -> int:
    """Source, date and title, in either order; how many rows that were."""
    at = 0
    centred = [row for row in rows[:12] if row.indent >= CENTRED]
    if centred and rows and rows[0] is centred[0]:
        while at < len(rows) and rows[at].indent >= CENTRED:
            read_top_row(text, rows[at], at, document)
            at += 1
        while at < len(rows) and label_of(rows[at], LABELS) is None:
            at += 1
            title = rows[at - 1]
            document.tell("title", title.passage(text))
            if at < len(rows) and rows[at].gap:
                break
        return at
    while at < len(rows) and at < 8 and label_of(rows[at], LABELS) is None and not is_rights(rows[at].text):
        if at == 0:
            document.tell("title", rows[at].passage(text))
        else:
            read_top_row(text, rows[at], at - 1, document)
        at += 1
    return at


def read_top_row(text: str, row: Row, number: int, document: Document) -> None:
    if is_rights(row.text):
        document.tell("rights", row.passage(text))
    elif number and is_date(row.text):
        document.tell("published", row.passage(text))
    elif not number:
        document.tell("site", row.passage(text))


def tell(text: str, row: Row, found: tuple[str, int], document: Document) -> None:
    fact, skip = found
    if fact != "nothing":
        document.tell(fact, row.passage(text, skip))


def read_body(given: Passage, body: list[Row], document: Document) -> None:
    long = any(len(row.text) > 120 for row in body if given.start <= row.start < given.end)
    for part in paragraphs_of_text(given) if long else paragraphs_of_rows(given):
        if label_of(next(rows_in(part.text, 0, len(part.text))), LABELS) is None:
            document.add(None, part)
