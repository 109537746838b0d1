"""Lists of other stories' headlines: told by their heading, their list marks, and the lines between them."""

from __future__ import annotations

import re
from itertools import pairwise

from cleannews.intake.story import Line
from cleannews.labelling.prose import is_prose
from cleannews.segments import Kind

__all__ = [
    "LONGEST_HEADLINE",
    "MOST_ITEMS",
    "list_mark",
    "lone_mark",
    "relate",
    "settle_dashes",
    "settle_lists",
    "settle_marks",
    "settle_shouted",
]

LONGEST_HEADLINE = 170
MOST_ITEMS = 12
LONGEST_FOOT = 200
"""Lines at the foot of a page among which a list of headlines is looked for."""

list_mark = re.compile(
    r"(?:[-\N{EN DASH}\N{EM DASH}*\N{BULLET}>\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}\N{BLACK RIGHT-POINTING TRIANGLE}\N{BLACK SQUARE}\N{BLACK RIGHT-POINTING POINTER}+\N{RIGHTWARDS ARROW}\N{MIDDLE DOT}]{1,3})(?:\s|$)"
).match
lone_mark = re.compile(
    r"[-\N{EN DASH}\N{EM DASH}*\N{BULLET}>\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{MIDDLE DOT}]$"
).match
is_heading = re.compile(r".{0,60}[:\N{FULLWIDTH COLON}]$|[^a-zà-ÿа-я]{4,60}$").match


def settle_lists(lines: list[Line]) -> None:
    """The items under a heading like ``LEIA TAMBÉM`` are related: those with a list mark, or short lines between two."""
    for line in lines:
        if line.kind is Kind.RELATED and line.rule != "neighbours.item" and len(line.text) < 60:
            label_items(lines, line.number + 1)


def label_items(lines: list[Line], start: int) -> None:
    items = []
    for line in lines[start : start + MOST_ITEMS]:
        if not line.is_open or is_prose(line.rest) or len(line.rest) > LONGEST_HEADLINE:
            break
        items.append(line)
    marked = [line for line in items if list_mark(line.text)]
    if marked:
        chosen = items[: items.index(marked[-1]) + 1] if list_mark(items[0].text) else []
        chosen += items[len(chosen) : len(chosen) + 1] if chosen and lone_mark(chosen[-1].text) else []
    else:
        heading = lines[start - 1].text
        chosen = items if is_heading(heading) and items and ends_block(lines, items[-1].number + 1) else []
    for line in chosen:
        relate(line, "neighbours.item")


def ends_block(lines: list[Line], number: int) -> bool:
    """Whether prose, or nothing, follows: a crosshead would be followed by its section."""
    return number >= len(lines) or not lines[number].is_open or is_prose(lines[number].rest)


def settle_dashes(lines: list[Line]) -> None:
    """At the foot of a page: lines that are one dash each, with a headline below every one."""
    start = len(lines)
    while (
        start > len(lines) - LONGEST_FOOT
        and start
        and lines[start - 1].is_open
        and len(lines[start - 1].text) <= LONGEST_HEADLINE
        and not is_prose(lines[start - 1].text)
    ):
        start -= 1
    block = lines[start:]
    first = next((number for number, line in enumerate(block) if lone_mark(line.text)), len(block))
    marks = sum(1 for line in block[first:] if lone_mark(line.text))
    if marks >= 3 and marks * 2 >= len(block) - first - 1 and start:
        for line in block[first:]:
            relate(line, "neighbours.dash_list")


def settle_marks(lines: list[Line]) -> None:
    """A list mark alone on its line belongs to the headline below it."""
    for line, below in pairwise(lines):
        if below.kind is Kind.RELATED and line.kind is Kind.NAV and lone_mark(line.text):
            relate(line, below.rule)


def settle_shouted(lines: list[Line]) -> None:
    """Pages that shout "CLICK HERE FOR MORE ..." shout the headlines of their links too; crossheads are shorter."""
    if not any(
        line.kind in (Kind.RELATED, Kind.PROMO) and line.text.isupper() and line.text.count(" ") > 3 for line in lines
    ):
        return
    for line in lines:
        if line.is_open and line.text.isupper() and line.text.count(" ") > 4:
            relate(line, "neighbours.shouted_link")


def relate(line: Line, rule: str) -> None:
    """The whole line is another story's, also the "(2nd LD)" before its headline."""
    if line.label(Kind.RELATED, rule):
        line.cuts, line.low, line.high = None, 0, len(line.text)
