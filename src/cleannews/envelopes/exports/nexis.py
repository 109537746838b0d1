"""Text exports of Nexis (LexisNexis): source, date and title, labelled fields, the story, more fields, ``LOAD-DATE``, ``End of Document``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.lines import Field, Row, begins_label, fields_below, fields_in, label_of, rows_in
from cleannews.envelopes.parts.passages import Passage
from cleannews.envelopes.parts.rows import paragraphs_of_rows, paragraphs_of_text
from cleannews.segments import Flag, Kind

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "nexis"

FACTS = {
    "byline": "byline", "autor": "byline", "auteur": "byline", "section": "section", "rubrik": "section", "rubrique": "section", "dateline": "dateline",
    "language": "language", "sprache": "language", "langue": "language", "subject": "keywords", "headline": "title", "titre": "title",
    "highlight": "subtitle", "notes": "note", "correction": "note", "url": "url", "copyright": "rights", "date": "published", "publication date": "published",
}  # fmt: skip
NOTHING = (
    "length länge longueur longitud lengte load-date update date-chargement graphic publication-type type-publication correction-date journal-code "
    "document-type series column person company organization city state country industry geographic ticker type acc-no distribution "
    "transmission-date website publisher ausgabe"
).split()
"""Labels of what the article has no field for."""
LABELS = FACTS | dict.fromkeys(NOTHING, "nothing")

begins = re.compile(r"(?m)^[ \t]*(?:Dokument\s|Document\s)?\d{1,4} (?:of|von|de) \d{1,4}(?: DOCUMENTS?| DOKUMENTEN?)?[ \t]*\r?$").finditer
counts_documents = re.compile(r"(?m)^[ \t]*\d{1,4} of \d{1,4} DOCUMENTS?[ \t]*\r?$").search
ends = re.compile(r"(?m)^[ \t]*End of Document[ \t]*\r?$").finditer
has_load_date = re.compile(r"(?m)^[ \t]*(?:LOAD-DATE|Load-Date|UPDATE|DATE-CHARGEMENT): ").search
has_length = re.compile(r"(?m)^[ \t]*(?:LENGTH|Length|LÄNGE|LONGUEUR|LONGITUD|LENGTE): ?\d+ \w+").search
is_date = re.compile(r"(?:19|20)\d\d").search
is_rights = re.compile(r"(?:Copyright|\N{COPYRIGHT SIGN}|All Rights Reserved)", re.IGNORECASE).match
is_page = re.compile(r"(?:Page )?\d{1,4} of \d{1,4}$").match
find_subjects = re.compile(r"(?P<name>[^;\s](?:[^;]*?[^;\s])??)(?:\s*\(\d{1,3}%\))?\s*(?:;|\Z)").finditer
"""``FERRIES (90%); RAIN (70%)``: each without its weight."""
CENTRED = 8
WIDEST = 100
"""Letters of a row, if rows are wrapped."""
LONGEST_HEAD = 8
"""Rows of source, date and edition."""


def recognise(text: str) -> bool:
    return bool(has_length(text) and (has_load_date(text) or any(ends(text)) or counts_documents(text)))


def read(text: str) -> Iterator[Document]:
    """Each document of the export."""
    for start, end in documents(text):
        document = Document(FORMAT, text, start, end)
        if end == len(text) and not is_whole(text, start):
            document.flags.add(Flag.TRUNCATED)
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


def is_whole(text: str, start: int) -> bool:
    """Whether the last document has what closes one."""
    return any(ends(text, start)) or (counts_documents(text) is not None and has_load_date(text, start) is not None)


def read_document(text: str, document: Document) -> None:
    rows = [row for row in rows_in(text, document.start, document.end) if not any(begins(row.text)) and row.text != "End of Document"]
    while rows and is_page(rows[0].text):
        rows.pop(0)
    if Flag.TRUNCATED in document.flags and rows and begins_label(rows[-1], (*LABELS, "end of document")):
        rows.pop()
    top = read_top(text, rows, document)
    story = story_starts(rows, top)
    below = fields_below(rows, story, is_field)
    picture = next((number for number in range(story, below) if rows[number].text in ("Graphic", "Graphics")), below)
    for field in (*fields_in(rows[top:story], LABELS), *fields_in(rows[below:], LABELS)):
        tell(text, field, document)
    for row in (*rows[top:story], *rows[below:]):
        if is_rights(row.text):
            document.tell("rights", row.passage(text))
    if story < picture:
        read_body(text, rows[story:picture], document)
    if picture + 1 < below:
        document.add(Kind.CAPTION, Passage.of(text, rows[picture + 1].start, rows[below - 1].end))


def is_field(row: Row) -> bool:
    return label_of(row, LABELS) is not None or row.text == "Classification" or is_rights(row.text) is not None


def story_starts(rows: list[Row], top: int) -> int:
    """Below the row "Body", else at the first row below a blank line that is no field."""
    told = next((number for number in range(top, len(rows)) if rows[number].text == "Body"), None)
    if told is not None:
        return told + 1
    return next((number for number in range(top, len(rows)) if rows[number].gap and not is_field(rows[number])), len(rows))


def read_top(text: str, rows: list[Row], document: Document) -> int:
    """Source and date in the middle above the title, or the title above both; how many rows that were."""
    if rows and rows[0].indent >= CENTRED:
        middle = next((number for number, row in enumerate(rows) if row.indent < CENTRED), len(rows))
        for number in range(middle):
            read_source(text, rows[number], number, document)
        return read_title(text, rows, middle, document)
    at = read_title(text, rows, 0, document)
    if at < len(rows) and rows[0].text == rows[at].text:  # above the page and above the story
        at += 1
    first = at
    while at < min(len(rows), first + LONGEST_HEAD) and not is_field(rows[at]):
        read_source(text, rows[at], at - first, document)
        at += 1
    return at


def read_title(text: str, rows: list[Row], at: int, document: Document) -> int:
    """The rows up to a blank line; one row where source and date stand right below it."""
    if at >= len(rows) or label_of(rows[at], LABELS) is not None:
        return at
    end = next((number for number in range(at + 1, len(rows)) if rows[number].gap or is_field(rows[number])), len(rows))
    if at == 0 and any(is_date(row.text) for row in rows[1:end]):
        end = 1
    document.tell("title", Passage.of(text, rows[at].start, rows[end - 1].end))
    return end


def read_source(text: str, row: Row, number: int, document: Document) -> None:
    if is_rights(row.text):
        document.tell("rights", row.passage(text))
    elif number and is_date(row.text):
        document.tell("published", row.passage(text))
    elif not number:
        document.tell("site", row.passage(text))


def tell(text: str, field: Field, document: Document) -> None:
    given = field.passage(text)
    if field.fact == "keywords":
        for subject in find_subjects(given.text):
            document.tell("keywords", given.cut(*subject.span("name")))
    elif field.fact != "nothing":
        document.tell(field.fact, given)


def read_body(text: str, rows: list[Row], document: Document) -> None:
    given = Passage.of(text, rows[0].start - rows[0].indent, rows[-1].end)
    long = any(len(row.text) > WIDEST for row in rows)
    for part in paragraphs_of_text(given) if long else paragraphs_of_rows(given):
        document.add(None, part)
