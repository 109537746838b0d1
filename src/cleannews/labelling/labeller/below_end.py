"""What stands below the end of a story: other stories' headlines, or a whole second story."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from cleannews.labelling.datelines.grammar import find_dateline
from cleannews.labelling.labeller.decided import Decided
from cleannews.segments import Kind
from cleannews.text.prose import ends_sentence, is_prose
from cleannews.text.story import Line

if TYPE_CHECKING:
    from cleannews.text.story import Story

__all__ = ["label_below_end"]

DOUBTFUL_SIGNS = frozenset(("tail.unknown_sign_off", "tail.glued_initials"))
"""Ends that a short last sentence can be mistaken for."""
CLOSING = frozenset({Kind.CREDIT, Kind.END, Kind.COPYRIGHT})
LONGEST_HEADLINE = 170
LONGEST_HEADING = 90
"""Characters of a heading above a second story."""
FEWEST_LINES = 4
"""Lines of a story that stands above another one."""
MOST_HEADINGS = 3

holds_figure = re.compile(r"\d").search
is_list_mark = re.compile(r"[-*>\N{EN DASH}\N{EM DASH}\N{BULLET}\N{MIDDLE DOT}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}]$").match


def label_below_end(story: Story, decided: Decided) -> None:
    """Relate the headlines below a certain end mark, and a second story that is pasted below the first.

    A paragraph below the mark without a dateline of its own may have been moved there, and stays.
    """
    end = end_of_story(story.lines)
    # Three stories and more are a digest or a file of records: nobody can say which is the article, so all stay.
    starts = second_stories(story, end)
    if len(starts) > 1 or (starts and stands_apart(story, starts[0], end)):
        story.notes["more_stories"] = True
    if len(starts) == 1 and stands_apart(story, starts[0], end):
        for line in story.lines[with_headings(story.lines, starts[0].number) :]:
            relate(line, "blocks.second_story", decided)
    if end is not None:
        label_headlines(story.lines[end + 1 :], decided)


def end_of_story(lines: list[Line]) -> int | None:
    """The number of the first line that ends with a certain end mark and has a sentence above it, or before the mark."""
    prose = False
    for line in lines:
        prose = prose or (line.kind is None and (is_prose(line.rest) or ends_sentence(line.rest)))
        if prose and closes(line):
            return line.number
    return None


def closes(line: Line) -> bool:
    if line.kind is Kind.END:
        return line.rule not in DOUBTFUL_SIGNS
    _, end, kind, rule = line.cuts[-1] if line.cuts else (0, 0, None, "")
    return kind is Kind.END and end >= len(line.text) - 1 and rule not in DOUBTFUL_SIGNS


def label_headlines(below: list[Line], decided: Decided) -> None:
    """Relate the short lines without a sentence's end that the labeller did not take for something else."""
    left = {unit.line.number for unit, gone in zip(decided.units, decided.clutter, strict=True) if not gone}
    for line in below:
        if line.is_open and line.number in left and is_headline(line.rest):
            relate(line, "blocks.below_end", decided)
    for mark, item in pairwise(below):
        if item.kind is Kind.RELATED and mark.kind is not Kind.RELATED and is_list_mark(mark.text):
            relate(mark, item.rule, decided)


def is_headline(text: str) -> bool:
    return len(text) <= LONGEST_HEADLINE and not is_prose(text) and not ends_sentence(text)


def second_stories(story: Story, end: int | None) -> list[Line]:
    """The lines with which further stories begin: a dateline with place and date, below a heading of its own."""
    first = story.notes.get("dateline_line")
    if not isinstance(first, Line):
        return []
    lines = story.lines
    closed = closing(lines, first.number, end)
    return [
        line
        for line in lines[first.number + 2 :]
        if line.is_open and begins_story(line, line.number > closed) and not is_prose(lines[line.number - 1].text)
    ]


def begins_story(line: Line, closed: bool) -> bool:
    """Whether a dateline stands here: with a date, or below the credits of the story above."""
    if not line.text[:3].isupper() or not (closed or holds_figure(line.text, 0, 80)):
        return False
    found = find_dateline(line.text)
    if found is None or found.place is None:
        return False
    return found.day[1] is not None or (closed and found.agency is not None)


def stands_apart(story: Story, start: Line, end: int | None) -> bool:
    """Whether a story of some length, or its end, is above the second one."""
    first = story.notes.get("dateline_line")
    closed = closing(story.lines, first.number, end) if isinstance(first, Line) else 0
    return start.number > closed or (isinstance(first, Line) and start.number >= first.number + FEWEST_LINES)


def closing(lines: list[Line], first: int, end: int | None) -> int:
    """The number of the line that ends the first story: its end mark, credits or copyright."""
    if end is not None:
        return end
    return next((line.number for line in lines[first + 1 :] if line.kind in CLOSING), len(lines))


def with_headings(lines: list[Line], number: int) -> int:
    """Where the second story's headings begin above its dateline."""
    for _ in range(MOST_HEADINGS):
        above = lines[number - 1]
        if not above.is_open or len(above.text) > LONGEST_HEADING or is_prose(above.text):
            break
        number -= 1
    return number


def relate(line: Line, rule: str, decided: Decided) -> None:
    """The whole line is another story's, also the "(2nd LD)" before its headline."""
    if line.kind not in (None, Kind.UPDATE_NOTE, Kind.NAV) or not line.label(Kind.RELATED, rule):
        return
    line.cuts, line.low, line.high = None, 0, len(line.text)
    units = decided.units
    at = bisect_left(units, line.number, key=lambda unit: unit.line.number)  # the units of a text are in its order
    while at < len(units) and units[at].line is line:
        decided.keep(at)
        at += 1
