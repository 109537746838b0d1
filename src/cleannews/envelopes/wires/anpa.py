"""ANPA 1312: SYN SYN SOH, a service level and number, header lines behind ``^``, paragraphs behind tabs, ETX and the day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.passages import Passage
from cleannews.envelopes.parts.rows import paragraphs_of_rows
from cleannews.segments import Flag, Kind

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "anpa1312"

header = re.compile(r"\x16{1,4}\x01(?P<service>[a-zA-Z])(?P<number>\d{3,4})\x1f(?P<selector>[\w-]{1,12})").match
find_headers = re.compile(r"\x16{1,4}\x01[a-zA-Z]\d{3,4}\x1f").finditer
second_line = re.compile(
    r"[\s\x11-\x14]*(?P<urgency>[a-zA-Z])\s(?P<category>[a-zA-Z])[\s\x11-\x14]{0,6}(?P<slug>(?:am|pm|bc|ap|bcc)-[^\r\n\s]{1,40})(?P<take>[^\r\n\x02]{0,80}?)[\s\x11-\x14]+(?P<day>\d{1,2}-\d{1,2})\s?(?P<words>\d{0,5})",
    re.IGNORECASE,
).match
find_moment = re.compile(r"\x03[\w-]{0,20}?(?P<moment>\d{1,2}-\d{1,2}-\d{2}\s\d{4}\s?(?:GMT|E[SD]T)?)").search
URGENCIES = {"f": "1", "b": "2", "u": "3", "r": "4", "d": "5", "a": "6", "s": "7", "w": "8", "h": "7", "z": "6"}
"""Letters of priority: flash, bulletin, urgent, regular, deferred, advance, weekend advance; as NITF counts."""

is_note = re.compile(r"(?:Eds?\b|EDITORS?\b|Editor|ATTN)").match
is_picture = re.compile(r"AP (?:Photos?|Graphics?|Videos?)\b").match
is_byline = re.compile(r"(?:By|BY)\s+\S").match
is_medium = re.compile(r"(?P<name>[A-Z][\w. ]{1,40}?)\s(?:\w+\s)?(?:Writers?|Correspondents?|Staff|Editor)$").match


def recognise(text: str) -> bool:
    at = text.find("\x16", 0, 200)
    return at >= 0 and not text[:at].strip("\x00\x04\r\n ") and any(find_headers(text, at, at + 40))


def read(text: str) -> Iterator[Document]:
    """Each message, from its header to the next."""
    starts = [match.start() for match in find_headers(text)]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=False):
        document = Document(FORMAT, text, start, end)
        read_message(text, document)
        yield document


def read_message(text: str, document: Document) -> None:
    head = header(text, document.start)
    at = head.end() if head else document.start
    second = second_line(text, text.find("\n", at, document.end) + 1)
    if second:
        document.facts["urgency"] = URGENCIES.get(second["urgency"].lower(), "")
        document.tell("slug", Passage.of(text, second.start("slug"), second.end("take")))
        at = second.end()
    begin, finish = text.find("\x02", at, document.end), text.find("\x03", at, document.end)
    if finish < 0:
        document.flags.add(Flag.TRUNCATED)
        finish = document.end
    if told := find_moment(text, finish, document.end):
        document.tell("published", Passage.of(text, *told.span("moment")))
    begin = at if begin < 0 or begin > finish else begin + 1
    end = read_header_lines(text, begin, finish, document)
    for part in paragraphs_of_rows(Passage.of(text, end, finish), margin=0):
        if part.text:
            document.add(None, part)


def read_header_lines(text: str, start: int, end: int, document: Document) -> int:
    """``^BC-Ferry,120<``, ``^Eds: ...<``, the headline, the byline; where the story begins."""
    at, number = start, 0
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        line = text[at:stop]
        if line.strip(" \r") and not line.startswith(("^", "\x02")):
            break
        inner = line.strip(" \r^<=\x02")
        first = at + line.find(inner) if inner else at
        read_line(number, inner, Passage.of(text, first, first + len(inner)), document)
        number += bool(inner)
        at = stop + 1
    return min(at, end)


def read_line(number: int, line: str, passage: Passage, document: Document) -> None:
    if not line:
        return
    if is_note(line):
        document.tell("note", passage)
    elif is_picture(line):
        document.add(Kind.SLUG, passage)
    elif number == 0 and re.match(r"[A-Z]{2,3}-", line):
        document.tell("slug", passage)
    elif is_byline(line):
        document.tell("byline", passage)
    elif "byline" in document.facts and (medium := is_medium(line)):
        document.tell("agency", passage.cut(*medium.span("name")))
    elif not document.tell("title", passage):
        document.add(Kind.SLUG, passage)
