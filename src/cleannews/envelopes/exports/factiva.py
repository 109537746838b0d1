"""Text exports of Factiva: title, writer, number of words, day, source, code, language, rights, the story, ``Document LBA...``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.lines import Row, rows_in
from cleannews.envelopes.parts.passages import Passage
from cleannews.envelopes.parts.rows import paragraphs_of_text
from cleannews.segments import Flag, Kind

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "factiva"

ends = re.compile(r"(?m)^[ \t]*(?:AN\s+)?Do[ck]ument[oe]? (?P<name>[A-Z0-9]{3,8}0{2,4}20\d{6}\w{6,14})[ \t]*\r?$").finditer
counts_words = re.compile(r"\d{1,3}(?:[,.]\d{3})* (?:words|W\u00f6rter|mots|palabras|parole)$").match
begins = re.compile(
    r"(?m)^(?:WC\s+)?\d{1,3}(?:[,.]\d{3})* (?:words|W\u00f6rter|mots|palabras|parole)[ \t]*\r?\n(?:PD\s+)?\d{1,2} \w+ (?:19|20)\d\d[ \t]*\r?\n"
    r"(?:[^\n]{0,80}\n){0,8}?(?:CY\s+)?(?:\([cC]\)|\N{COPYRIGHT SIGN}|Copyright)"
).search
"""The head of a document: words, day, and rights a few rows below."""

is_day = re.compile(r"\d{1,2} \w+ (?:19|20)\d\d$").match
is_clock = re.compile(r"\d{1,2}:\d{2}$").match
is_code = re.compile(r"[A-Z]{3,8}$").match
is_page = re.compile(r"(?:Page )?[A-Z]{0,2}\d{1,3}$").match
is_rights = re.compile(r"(?:\([cC]\)|\N{COPYRIGHT SIGN}|Copyright)").match
labelled = re.compile(r"(?:HD|BY|WC|PD|ET|SN|SC|PG|LA|CY|LP|TD|SE|CR|NS|RE|IN|CO|IPC|IPD|PUB|CT|RF)(?=\s|$)").match
LABELS = {
    "HD": "title", "BY": "byline", "PD": "published", "SN": "site", "SE": "section", "LA": "language", "CY": "rights", "CR": "agency",
    "CT": "note",
}  # fmt: skip
find_topics = re.compile(r"(?:\w+\s:\s)?(?P<name>[^|:\s](?:[^|\n]*[^|\s])?)").finditer
"""``gship : Shipping | gtrans : Transport``."""
LONGEST_HOLDER = 60
FEWEST_LABELS = 5


def recognise(text: str) -> bool:
    opening = text[:50_000]
    return begins(opening) is not None or (
        any(ends(text)) and any(counts_words(line.strip().removeprefix("WC").strip()) for line in opening.splitlines())
    )


def read(text: str) -> Iterator[Document]:
    """Each document of the export, up to the line with its name; what follows the last is one that is cut off, or no story."""
    start = 0
    for end in ends(text):
        document = Document(FORMAT, text, start, end.end())
        document.facts["identifier"] = end["name"]
        read_document(text, list(rows_in(text, start, end.start())), document)
        start = end.end()
        if not document.is_empty:
            yield document
    rows = list(rows_in(text, start, len(text)))
    if any(counts_words(row.text.removeprefix("WC").strip()) for row in rows[:12]):
        document = Document(FORMAT, text, start, len(text), flags={Flag.TRUNCATED})
        read_document(text, rows, document)
        yield document


def read_document(text: str, rows: list[Row], document: Document) -> None:
    if sum(bool(labelled(row.text)) for row in rows[:40]) >= FEWEST_LABELS:
        read_labelled(text, rows, document)
    else:
        read_rows(text, rows, document)


def read_rows(text: str, rows: list[Row], document: Document) -> None:
    """Without labels: what each line of the head is, its form and its place tell."""
    words = next((number for number, row in enumerate(rows[:12]) if counts_words(row.text)), None)
    at = 0 if words is None else words + 1
    above = rows[: words or 0]
    named = len(above) > 1 and looks_like_names(above[-1].text)
    if above:
        last = above[-2] if named else above[-1]
        document.tell("title", Passage.of(text, above[0].start, last.end))
    if named:
        document.tell("byline", above[-1].passage(text))
    while at < len(rows) and (words is None or at < words + 10):
        row = rows[at]
        at += 1
        if not tell_row(text, row, document):
            at -= 1
            break
    body = rows[at:]
    if body:
        read_body(Passage.of(text, body[0].start, body[-1].end), document)


def looks_like_names(line: str) -> bool:
    return len(line) < 80 and len(line.split()) < 12 and not line.endswith((".", "?", "!")) and line[:1].isupper()


def tell_row(text: str, row: Row, document: Document) -> bool:
    """Take a line of the head; False where the story begins."""
    line = row.text
    if is_day(line):
        document.tell("published", row.passage(text))
    elif is_clock(line):
        if "published" in document.facts and ":" not in document.facts["published"]:
            document.facts["published"] += f" {line}"
            document.stretches.append(("published", row.passage(text)))
    elif is_rights(line):
        document.tell("rights", row.passage(text))
        document.facts["headed"] = "yes"
    elif is_code(line) or is_page(line):
        return True
    elif row.gap and "headed" in document.facts:
        return False
    elif "site" not in document.facts and "published" in document.facts:
        document.tell("site", row.passage(text))
    elif "language" not in document.facts and len(line.split()) == 1:
        document.tell("language", row.passage(text))
    else:
        return len(line) < 60 and not row.gap
    return True


def read_labelled(text: str, rows: list[Row], document: Document) -> None:
    """With labels of two letters; the lead and the text are ``LP`` and ``TD``."""
    label, start, end = "", 0, 0
    for row in [*rows, None]:
        match = labelled(row.text) if row is not None else None
        if row is None or match:
            given = Passage.of(text, start, end)
            if label in ("LP", "TD"):
                read_body(given, document)
            elif label == "NS":
                for topic in find_topics(given.text):
                    document.tell("keywords", given.cut(*topic.span("name")))
            elif label in LABELS:
                document.tell(LABELS[label], given)
            elif label == "ET" and "published" in document.facts:
                document.facts["published"] += f" {given.text.strip()}"
            if row is None or match is None:
                return
            label, start = match[0], row.start + match.end()
        end = row.end


def read_body(given: Passage, document: Document) -> None:
    rights = document.facts.get("rights", "")
    for part in paragraphs_of_text(given):
        signed = len(part.text) < LONGEST_HOLDER and part.text.strip() in rights  # "Reuters Limited", once more below the story
        document.add(Kind.COPYRIGHT if signed else None, part)
