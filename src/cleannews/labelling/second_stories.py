"""What stands below the end of a story: other headlines, or a second story pasted below it."""

from __future__ import annotations

import re

from cleannews.intake.story import Line, Story
from cleannews.labelling.datelines.grammar import find_dateline
from cleannews.labelling.prose import is_prose
from cleannews.labelling.related_lists import relate
from cleannews.segments import Kind

__all__ = ["closes", "settle_below_end", "settle_second_story"]

CLOSING = frozenset({Kind.CREDIT, Kind.END, Kind.COPYRIGHT})
FEWEST_LINES = 4
"""A story pasted above another has at least this many lines."""
HEADING = 60
"""A heading above the second story is shorter."""

has_figure = re.compile(r"\d").search


def settle_below_end(story: Story) -> None:
    """Below an end mark stand other stories' headlines; a paragraph without a dateline may have been moved there."""
    lines = story.lines
    end = next((number for number, line in enumerate(lines) if closes(line) and number >= body_begins(lines)), None)
    if end is None:
        return
    second = False
    for line in lines[end + 1 :]:
        if not line.is_open:
            continue
        if second or not is_prose(line.rest):
            relate(line, "neighbours.below_end")
        elif find_dateline(line.text) is not None:
            second = True
            relate(line, "neighbours.second_story")
            story.notes["more_stories"] = True


def settle_second_story(story: Story) -> None:
    """A story pasted below another: a heading of its own, then a dateline with place and date.

    A digest has several such datelines, and its items are the article.
    """
    lines = story.lines
    first = story.notes.get("dateline_line")
    if not isinstance(first, Line):
        return
    closed = next((line.number for line in lines[first.number + 1 :] if line.kind in CLOSING), len(lines))
    starts = [
        line
        for line in lines[first.number + 2 :]
        if line.is_open and begins_story(line, line.number > closed, first.number)
    ]
    if len(starts) != 1 or is_prose(lines[starts[0].number - 1].text):
        return
    number = starts[0].number
    while (
        number > first.number + 2
        and lines[number - 1].is_open
        and len(lines[number - 1].text) < HEADING
        and not is_prose(lines[number - 1].text)
    ):
        number -= 1
    for line in lines[number:]:
        if line.is_open:
            relate(line, "neighbours.second_story")
    story.notes["more_stories"] = True


def begins_story(line: Line, closed: bool, first: int) -> bool:
    """Whether a dateline stands here: with a date, or below the credits of the story above."""
    if not line.text[:3].isupper() or not (closed or has_figure(line.text, 0, 80)):
        return False
    found = find_dateline(line.text)
    if found is None or found.place is None:
        return False
    return (found.day[1] is not None and line.number >= first + FEWEST_LINES) or (closed and found.agency is not None)


def closes(line: Line) -> bool:
    """Whether the line is, or ends with, an end mark."""
    if line.kind is Kind.END:
        return True
    if line.cuts is None:
        return False
    return any(kind is Kind.END and end >= len(line.text) - 1 for _, end, kind, _ in line.cuts)


def body_begins(lines: list[Line]) -> int:
    return next((line.number for line in lines if line.is_open and is_prose(line.rest)), 0)
