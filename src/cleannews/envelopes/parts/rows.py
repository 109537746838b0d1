"""Paragraphs of plain text, told by blank rows, by indents, or by rows that are too short to be hard-wrapped."""

from __future__ import annotations

import re
from itertools import pairwise

from cleannews.envelopes.parts.passages import Passage
from cleannews.text.wrapping import joins

__all__ = ["paragraphs_of_rows", "paragraphs_of_text", "rows_of", "with_line_feeds"]

DEEPER = 2
"""Blanks by which the first row of a paragraph stands in, at least."""

ITEM_MARKS = ("- ", "* ", "\N{BULLET} ")
LIST_MARKS = ("#", *ITEM_MARKS)

ends_sentence = re.compile(
    r"""[.!?:\N{HORIZONTAL ELLIPSIS}\N{IDEOGRAPHIC FULL STOP}]["'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK})\]]{0,2}\s*$"""
).search


find_carriages = re.compile(r"\r+").finditer
are_alone = re.compile(r"\r(?!\n)").search


def with_line_feeds(text: str) -> str:
    """The text with a line feed in place of each carriage return that ends a line alone; none of its letters moves.

    Two of them before a line feed, as a teletype wrote them, are one line end.

    >>> with_line_feeds("a\\rb\\r\\rc\\r\\nd\\r\\r\\ne")
    'a\\nb\\n\\nc\\r\\nd \\r\\ne'
    """
    if "\r" not in text or not are_alone(text):
        return text
    parts: list[str] = []
    at = 0
    for mark in find_carriages(text):
        start, end = mark.span()
        teletype = text.startswith("\n", end)
        parts += (text[at:start], " " * (end - start - 1) + "\r" if teletype else "\n" * (end - start))
        at = end
    return "".join((*parts, text[at:]))


def rows_of(text: str) -> list[tuple[int, int]]:
    """Where each row stands, also the empty ones.

    >>> rows_of("a\\r\\nb")
    [(0, 1), (3, 4)]
    """
    rows, at = [], 0
    text = text.replace("\r\n", " \n") if "\r\n" in text else text
    for row in re.split(r"[\n\r\v\f\x1e\x85\u2028\u2029]", text):
        rows.append((at, at + len(row.rstrip())))
        at += len(row) + 1
    return rows


def paragraphs_of_rows(passage: Passage, margin: int | None = None) -> list[Passage]:
    """The paragraphs of a text that is hard-wrapped: a blank row or an indent begins one.

    * `margin`: by how many blanks rows stand in that begin none, where that is known; else the least that there is.

    >>> [part.text for part in paragraphs_of_rows(Passage.of("It rained\\nall day.\\n    It stopped.\\n", 0, 35))]
    ['It rained\\nall day.', 'It stopped.']
    """
    text = passage.text
    rows = rows_of(text)
    indents = [indent(text, start, end) for start, end in rows]
    base = margin if margin is not None else min((deep for row, deep in zip(rows, indents, strict=True) if row[0] < row[1]), default=0)
    told = any(start < end and deep >= base + DEEPER for (start, end), deep in zip(rows, indents, strict=True))
    found: list[tuple[int, int]] = []
    above_blank = True
    for (start, end), deep in zip(rows, indents, strict=True):
        if start >= end:
            above_blank = True
        elif above_blank or (told and deep >= base + DEEPER) or not found or is_item(text, start, found[-1][0]):
            found.append((start, end))
            above_blank = False
        else:
            found[-1] = (found[-1][0], end)
    return [passage.cut(start, end).stripped() for start, end in found]


def is_item(text: str, start: int, above: int) -> bool:
    """Whether a row is an item of a list: it begins as one, below a heading or another item."""
    return text.startswith(ITEM_MARKS, start) and text.startswith(LIST_MARKS, above)


def indent(text: str, start: int, end: int) -> int:
    row = text[start:end]
    lead = row[: len(row) - len(row.lstrip())]
    return len(lead.replace("\t", "    ").replace("\N{IDEOGRAPHIC SPACE}", "  "))


def paragraphs_of_text(passage: Passage, *, flowing: bool = False) -> list[Passage]:
    """The paragraphs of a text of which nobody says whether it is hard-wrapped.

    * `flowing`: line ends are no more than blanks, as in HTML, unless the rows themselves are paragraphs.

    >>> [part.text for part in paragraphs_of_text(Passage.of("It rained.\\nIt stopped.", 0, 22))]
    ['It rained.', 'It stopped.']
    """
    text = passage.text
    if "\n" not in text and "\r" not in text:
        return [part] if (part := passage.stripped()).text else []
    rows = rows_of(text)
    full = [(start, end) for start, end in rows if start < end and not text[start:end].isspace()]
    inner = [indent(text, *row) for row in full[1:]]  # the first row begins behind a tag, wherever the others stand
    if inner and max(inner) >= min(inner) + DEEPER and wrapped(text, full):
        return paragraphs_of_rows(passage)
    going = joins([text[start:end] for start, end in rows])
    if going is not None:
        return joined_rows(passage, rows, going)
    blank = any(start >= end or text[start:end].isspace() for start, end in rows[1:-1])
    if flowing and not blank and not each_a_paragraph(text, full):
        return [passage.stripped()]
    if flowing and blank and not each_a_paragraph(text, full):
        return paragraphs_of_rows(passage)
    return [passage.cut(*row).stripped() for row in full]


def wrapped(text: str, full: list[tuple[int, int]]) -> bool:
    """Whether some row goes on in the middle of a sentence."""
    return any(
        not ends_sentence(text[above[0] : above[1]]) and text[below[0] : below[1]].lstrip()[:1].islower() for above, below in pairwise(full)
    )


def each_a_paragraph(text: str, full: list[tuple[int, int]]) -> bool:
    return len(full) > 1 and all(ends_sentence(text[start:end]) for start, end in full[:-1])


def joined_rows(passage: Passage, rows: list[tuple[int, int]], going: list[bool]) -> list[Passage]:
    found: list[tuple[int, int]] = []
    for (start, end), goes_on in zip(rows, going, strict=True):
        if start >= end or passage.text[start:end].isspace():
            continue
        if goes_on and found:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return [passage.cut(start, end).stripped() for start, end in found]
