"""The heads of a timeline: dates and clock times that each stand above a paragraph of the story."""

from __future__ import annotations

from cleannews.segments import Kind
from cleannews.text.story import Line, Story

__all__ = ["keep_date_heads"]

LEAST_HEADS = 3
"""Heads of a timeline; two dates in a text are those of two notices."""
PARAGRAPH = 40
MOST_UNDER_ONE = 2
"""Paragraphs to a head, in the mean, where the first head is above them all: the time of a story stands there, too."""


def keep_date_heads(story: Story) -> None:
    """Say that times below the first paragraph, each with a paragraph below it, are subheads of the story.

    So is one above the first paragraph where it begins the timeline.
    """
    lines = story.lines
    first = next((line.number for line in lines if is_paragraph(line)), len(lines))
    heads = [line for line in lines[first + 1 : -1] if line.kind is Kind.TIMESTAMP and heads_paragraph(line)]
    if first and len(heads) >= LEAST_HEADS - 1 and begins_timeline(lines[first - 1], heads):
        heads.insert(0, lines[first - 1])
    if len(heads) >= LEAST_HEADS:
        for line in heads:
            line.label(Kind.SUBHEAD, "story.date_head")


def heads_paragraph(line: Line) -> bool:
    return not line.cuts and is_paragraph(line.story.lines[line.number + 1])


def begins_timeline(line: Line, heads: list[Line]) -> bool:
    """Whether the line is a time, too, and all paragraphs below it are those of such heads."""
    paragraphs = sum(map(is_paragraph, line.story.lines[line.number :]))
    return line.kind is Kind.TIMESTAMP and not line.cuts and paragraphs <= MOST_UNDER_ONE * (len(heads) + 1)


def is_paragraph(line: Line) -> bool:
    return line.kind is None and line.high - line.low >= PARAGRAPH
