"""The heads of a timeline: dates and clock times that each stand above a paragraph of the story."""

from __future__ import annotations

from cleannews.segments import Kind
from cleannews.text.story import Line, Story

__all__ = ["keep_date_heads"]

LEAST_HEADS = 3
"""Heads of a timeline; two dates in a text are those of two notices."""
PARAGRAPH = 40


def keep_date_heads(story: Story) -> None:
    """Say that times below the first paragraph, each with a paragraph below it, are subheads of the story."""
    lines = story.lines
    first = next((line.number for line in lines if is_paragraph(line)), len(lines))
    heads = [
        line for line in lines[first + 1 : -1] if line.kind is Kind.TIMESTAMP and not line.cuts and is_paragraph(lines[line.number + 1])
    ]
    if len(heads) >= LEAST_HEADS:
        for line in heads:
            line.label(Kind.SUBHEAD, "story.date_head")


def is_paragraph(line: Line) -> bool:
    return line.kind is None and line.high - line.low >= PARAGRAPH
