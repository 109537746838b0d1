"""IPTC 7901: a header behind SOH, the text between STX and ETX, the day and time, EOT; as wires sent it for decades."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.passages import Passage
from cleannews.envelopes.parts.rows import paragraphs_of_rows, rows_of
from cleannews.knowledge.agencies import recognise as recognise_agency
from cleannews.segments import Flag, Kind

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "iptc7901"

SOH, STX, ETX, EOT = "\x01", "\x02", "\x03", "\x04"

header = re.compile(
    r"\x01(?P<source>[A-Za-z]{2,4})(?P<number>\d{3,5})\s(?P<urgency>[1-9])\s(?P<category>[A-Za-z]{1,3})\s(?P<words>\d{0,4})\s?(?P<rest>[^\r\n\x02]*)"
).match
moment = re.compile(r"\x03\s*(?P<moment>\d{6}(?:\s?[A-Z]{1,4})?\s[^\W\d_]{3}\s\d{2})").match
signs_off = re.compile(r"(?<!\s)\s{2,}+[A-Za-z]{2,5}(?:\s[a-z0-9]{2,4}){1,8}\s*\Z").search
"""``  dpa ab cd n1 ef``: a desk signs behind the last sentence."""
opens_with_place = re.compile(r"\w[^\n()]{1,60}\s\((?:[A-Z]{2,5}|dpa|sid|epd|kna)(?:/[a-zA-Z-]{2,8})?\)\s[-\N{EN DASH}]").match
is_notepad = re.compile(r"(?:(?:#{1,2}\s)?Notizblock|#{1,2}\sNotebook)\s*\Z").match
find_author = re.compile(r"-\s(?:Autor(?:/in|in)?|Author|Reporting by):\s(?P<name>[^\n(,\d]{3,60}[^\n(,\d\s])").match
"""``# Notizblock``: from there on dpa writes for newsrooms; its contacts name the writer."""
LONGEST_SIGNATURE = 80
LONGEST_TITLE = 160
is_take = re.compile(r"(?:\d{1,2}(?:ST|ND|RD|TH)\s)?(?:LEAD|LD|UPDATE|WRITETHRU)(?:\s\d{1,2})?\s*\Z", re.IGNORECASE).match
byline = re.compile(r"(?P<byline>(?:By|Von|Par|Por|Di)\s\w[^=]{2,80}?)(?:,\s(?:dpa|AP|AFP|Reuters))?\s*=?\s*\Z").match
ends_sentence = re.compile(r"[.!?][\"')\N{RIGHT DOUBLE QUOTATION MARK}]{0,2}$").search


def recognise(text: str) -> bool:
    at = text.find(SOH, 0, 200)
    return at >= 0 and not text[:at].strip("\x16\x00\x04\r\n \x1b") and header(text, at) is not None


def read(text: str) -> Iterator[Document]:
    """Each message, from its SOH to the next."""
    starts = [match.start() for match in re.finditer(SOH, text) if header(text, match.start())]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=False):
        document = Document(FORMAT, text, start, end)
        read_message(text, document)
        yield document


def read_message(text: str, document: Document) -> None:
    head = header(text, document.start)
    assert head is not None
    if recognise_agency(head["source"]) is not None:  # most codes name a line of a wire, which says nothing to others
        document.tell("agency", head["source"])
    document.tell("urgency", head["urgency"])
    document.facts["category"] = head["category"]
    begin = text.find(STX, head.end(), document.end)
    finish = text.find(ETX, head.end(), document.end)
    if finish < 0:
        document.flags.add(Flag.TRUNCATED)
        finish = document.end
    document.tell("slug", Passage.of(text, *head.span("rest")))
    begin = head.end() if begin < 0 or begin > finish else begin
    if told := moment(text, finish):
        document.tell("published", Passage.of(text, *told.span("moment")))
    keywords = Passage.of(text, head.end(), begin)
    if "/" in keywords.text:
        for word in re.finditer(r"[^/\r\n]+", keywords.text):
            document.tell("keywords", keywords.cut(*word.span()))
    read_body(Passage.of(text, begin + (text[begin : begin + 1] == STX), finish), document)


def read_body(body: Passage, document: Document) -> None:
    """The first paragraph is the head where it is short and no sentence."""
    parts = [part for part in paragraphs_of_rows(body) if part.text]
    if len(parts) > 1 and len(parts[0].text) <= LONGEST_TITLE and not ends_sentence(parts[0].text):
        read_head(parts.pop(0), document)
    if len(parts) > 1 and opens_with_place(parts[1].text) and not opens_with_place(parts[0].text):
        document.tell("subtitle", parts.pop(0))
    notepad = next((at for at, part in enumerate(parts) if is_notepad(part.text)), len(parts))
    for part in parts[notepad:]:
        if author := find_author(part.text):
            document.tell("byline", part.cut(*author.span("name")))
        document.add(Kind.UPDATE_NOTE, part)
    del parts[notepad:]
    for part in parts:
        end = signs_off(part.text, len(part.text) - LONGEST_SIGNATURE) if part is parts[-1] else None
        document.add(None, part.cut(0, end.start()) if end else part)
        if end:
            document.add(Kind.CREDIT, part.cut(*end.span()))


def read_head(head: Passage, document: Document) -> None:
    """Rows of the head: marks of a later take and the title, then who wrote it and what else stands there."""
    rows = [row for row in rows_of(head.text) if row[0] < row[1]]
    title = next((at for at, row in enumerate(rows) if not is_take(head.text[slice(*row)])), len(rows) - 1)
    document.tell("title", head.cut(rows[0][0], rows[0][0] + len(head.text[rows[0][0] : rows[title][1]].rstrip(" =<"))))
    for row in rows[title + 1 :]:
        part = head.cut(*row).stripped()
        if match := byline(part.text):
            document.tell("byline", part.cut(*match.span("byline")))
        else:
            document.add(None, part)
