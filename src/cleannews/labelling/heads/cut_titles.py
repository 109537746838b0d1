"""A headline that a mark of the trade cuts in two: ``Ferry fares to rise (AP Photo/Ann Roe) in May again``."""

from __future__ import annotations

from cleannews.labelling.titles import label_title
from cleannews.segments import Kind
from cleannews.text.prose import ends_sentence
from cleannews.text.story import Line, Story

__all__ = ["label_cut_title"]

LONGEST, PARAGRAPH = 160, 60
"""Characters of such a headline, and of the paragraph below it where that has no dateline."""
LEAST = 2
"""Letters on either side of the mark."""
MARKS = frozenset({Kind.CAPTION, Kind.UPDATE_NOTE, Kind.END})


def label_cut_title(story: Story) -> None:
    """Say that the first line is the headline where nothing but marks within it is certain, and the story follows.

    The pieces would be looked at one by one, and none of them reads as a headline.
    """
    if len(story.lines) > 1 and is_cut(story.lines[0]) and opens_story(story.lines[1]):
        label_title(story.lines[0], "story.cut_title")


def is_cut(line: Line) -> bool:
    cuts, text = line.cuts, line.text
    if line.kind is not None or not cuts or len(text) > LONGEST or ends_sentence(text):
        return False
    return all(kind in MARKS and holds_letters(text[:start]) and holds_letters(text[end:]) for start, end, kind, _ in cuts)


def holds_letters(text: str) -> bool:
    return sum(map(str.isalpha, text)) >= LEAST


def opens_story(line: Line) -> bool:
    return len(line.text) >= PARAGRAPH or any(cut[2] is Kind.DATELINE for cut in line.cuts or ())
