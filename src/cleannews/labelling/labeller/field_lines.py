"""Lines that name what they hold: ``Title: ...``, ``BYLINE:`` above a name, ``Content:`` above the story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleannews.labelling.heads.fields import Field, read_field
from cleannews.labelling.heads.tagged import label_tagged
from cleannews.labelling.titles import label_title
from cleannews.labelling.units.units import ENDS, STOPPED
from cleannews.segments import Kind
from cleannews.text.prose import is_labelled_sentence

if TYPE_CHECKING:
    from cleannews.text.story import Line, Story

__all__ = ["label_fields"]

LONGEST = 240
"""Characters of a line that is a field; a longer one is one only where its label says that the story follows."""
HEAD, FOOT = 14, 14
"""Lines at the two ends of a story among which fields stand."""
PROSE = 120
WIDE_PROSE = 90
"""Characters of a line with a stop that is a paragraph: fields stand above the first and below the last."""
ONE_LINE = frozenset((Kind.HEADLINE, Kind.BYLINE, Kind.TIMESTAMP, Kind.CREDIT, Kind.DATELINE, Kind.NAV))
"""Kinds whose value below a bare label is one line; a deck and keywords go on as far as the next gap."""
AT_THE_FOOT = frozenset((Kind.KEYWORDS, Kind.CREDIT, Kind.TIMESTAMP, Kind.BYLINE, Kind.NAV, Kind.DECK, Kind.CAPTION))
MOST_BELOW = 12
OPENERS = "[(<【［〔〈"


def label_fields(story: Story) -> None:
    """Label what tags and labels say for certain; the value of a label for the story is left to the labeller."""
    label_tagged(story)
    lines = story.lines
    first = next((line.number for line in lines if is_paragraph(line.text)), HEAD)
    last = next((line.number for line in reversed(lines) if is_paragraph(line.text)), HEAD)
    fields = 0
    for line in lines[: min(first + 1, HEAD)]:
        fields += label_line(line, fields > 0 or line.number == 0)
    for line in lines[max(last + 1, len(lines) - FOOT, min(first + 1, HEAD)) :]:
        label_line(line, False)


def is_paragraph(text: str) -> bool:
    return len(text) >= (PROSE if text.isascii() else WIDE_PROSE) and ENDS.get(text[-1], 0) in STOPPED


def label_line(line: Line, in_head: bool) -> bool:
    """Label the line and the value below it, if it holds a field; whether it does."""
    text = line.text
    if not line.is_open or line.cuts is not None or not may_be_field(text):
        return False
    field = read_field(text)
    if field is None or (not in_head and field.kind not in AT_THE_FOOT and field.value[0] < field.value[1]):
        return False
    if field.kind is not Kind.BODY and (len(text) > LONGEST or is_labelled_sentence(text, field.kind)):
        return False
    lay(line, field)
    return True


def may_be_field(text: str) -> bool:
    return text[0] in OPENERS or ":" in text[:48] or "\N{FULLWIDTH COLON}" in text[:48]


def lay(line: Line, field: Field) -> None:
    start, end = field.value
    kind, rule = field.kind, f"field.{field.kind.value}"
    if start == end:
        line.label(Kind.NAV, "field.label")
        if kind is not Kind.BODY:
            label_below(line, kind, rule)
        return
    if kind in (Kind.NAV, Kind.TIMESTAMP, Kind.KEYWORDS, Kind.CREDIT):
        line.label(kind, rule)
        return
    line.cut(*field.label, Kind.NAV, "field.label")
    if end < len(line.text):
        line.cut(end, len(line.text), Kind.NAV, "field.label")
    if kind is Kind.HEADLINE:
        label_title(line, rule)
    elif kind is not Kind.BODY:
        line.label(kind, rule)


def label_below(line: Line, kind: Kind, rule: str) -> None:
    """The value of a label that stands alone: the line below it, or those as far as the next gap or label."""
    for below in line.story.lines[line.number + 1 : line.number + 1 + (1 if kind in ONE_LINE else MOST_BELOW)]:
        begins = below.number == line.number + 1
        if kind is Kind.KEYWORDS and ENDS.get(below.text[-1], 0) in STOPPED:  # "The dam broke." is no topic
            return
        if not below.is_open or (below.gap and not begins) or len(below.text) > LONGEST or read_field(below.text):
            return
        if kind is Kind.HEADLINE:
            label_title(below, rule)
        else:
            below.label(kind, rule)
