"""Lists of other stories' headlines: told by their heading, their list marks, and the lines between them."""

from __future__ import annotations

import re
from itertools import pairwise

from cleannews.intake.story import Line
from cleannews.labelling.prose import ends_sentence, is_prose
from cleannews.segments import Kind

__all__ = [
    "LONGEST_HEADLINE",
    "MOST_ITEMS",
    "list_mark",
    "lone_mark",
    "relate",
    "settle_dashes",
    "settle_foot",
    "settle_lists",
    "settle_marks",
    "settle_shouted",
]

LONGEST_HEADLINE = 170
MOST_ITEMS = 12
FEWEST_BELOW = 3
SHORT_HEADING = 40
FOOT_HEADINGS = frozenset(
    ("english_related.read_more_alone", "upi.read_more", "kyodo.related_coverage", "english_related.more_from")
)
"""Rules for headings of lists that are given in mid-article, too."""
CROSSHEADS = frozenset(("don't miss", "don\N{RIGHT SINGLE QUOTATION MARK}t miss", "previously", "previously:"))
"""Headings of such lists that in mid-article head a part of the story, be it a list of tips."""
thanks = re.compile(r"contributed to (?:this|the) (?:report|story|article)\.?\)?$").search
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


def settle_foot(lines: list[Line]) -> None:
    """Below "Recent stories" at the foot of a page, where no sentence follows, every line is another story's.

    So is what stands below the credit, when it is three headlines or more: a story ends with its credits.
    """
    start = len(lines)
    while start > len(lines) - LONGEST_FOOT and start and not is_sentence(lines[start - 1]):
        start -= 1
    heading = next((line for line in lines[start:] if heads_foot(line)), None)
    if heading is None:
        return
    below = [line for line in lines[heading.number + 1 :] if line.is_open]
    if heading.kind is Kind.CREDIT and (len(below) < FEWEST_BELOW or not all(map(is_headline, below))):
        return
    for line in below:
        relate(line, "neighbours.foot")
        following = lines[line.number + 1 : line.number + 2]
        if following and following[0].kind is Kind.TIMESTAMP:
            following[0].kind = Kind.RELATED


def is_sentence(line: Line) -> bool:
    """Whether the line is open and ends as a sentence does: a question, or one left open, may be a headline."""
    text = line.rest
    if not line.is_open or len(text) > LONGEST_HEADLINE:
        return line.is_open
    return ends_sentence(text) and text[-1] not in "?!\N{HORIZONTAL ELLIPSIS}" and not text.endswith("...")


def heads_foot(line: Line) -> bool:
    """Whether the line is the heading of a list, or a credit as stories end with."""
    if line.kind is Kind.RELATED:
        return len(line.text) < SHORT_HEADING and line.rule in FOOT_HEADINGS
    return line.kind is Kind.CREDIT and bool(thanks(line.text))


def is_headline(line: Line) -> bool:
    """Four words or more, the first with a capital, no list mark and no figures alone."""
    text = line.rest
    return text.count(" ") >= 3 and len(text) <= LONGEST_HEADLINE and text[:1].isupper() and ":" not in text[-2:]


def label_items(lines: list[Line], start: int) -> None:
    items = []
    for line in lines[start : start + MOST_ITEMS]:
        if not line.is_open or is_prose(line.rest) or len(line.rest) > LONGEST_HEADLINE:
            break
        if is_sentence(line) and line.rest.isascii() and not list_mark(line.text):  # "We will pay," he said.
            break
        items.append(line)
    heading_line = lines[start - 1]
    if heading_line.text.casefold() in CROSSHEADS and any(
        line.is_open and is_prose(line.rest) for line in lines[start + len(items) :]
    ):
        heading_line.kind = None
        return
    marked = [line for line in items if list_mark(line.text)]
    if marked:
        chosen = items[: items.index(marked[-1]) + 1] if list_mark(items[0].text) else []
        chosen += items[len(chosen) : len(chosen) + 1] if chosen and lone_mark(chosen[-1].text) else []
    else:
        heading = lines[start - 1].text
        heads = is_heading(heading) or (lines[start - 1].rule in FOOT_HEADINGS and len(items) > 1)
        chosen = items if heads and items and ends_block(lines, items[-1].number + 1) else []
    for line in chosen:
        relate(line, "neighbours.item")


def ends_block(lines: list[Line], number: int) -> bool:
    """Whether prose, or nothing, follows: a crosshead would be followed by its section."""
    return (
        number >= len(lines) or not lines[number].is_open or is_prose(lines[number].rest) or is_sentence(lines[number])
    )


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
