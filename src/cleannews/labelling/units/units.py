"""The units of a story: what gets one label each, with what was found in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleannews.labelling.units.cutting import calmness, cut_line, holds_odd, is_sign
from cleannews.labelling.units.evidence import Hit, find_hits, folded, with_plain_apostrophes
from cleannews.labelling.units.unit import ENDS, PROSE, STOPPED, Unit
from cleannews.text.cuts import LINE
from cleannews.text.units import is_led, is_whole

if TYPE_CHECKING:
    from cleannews.text.story import Line, Story

__all__ = ["ENDS", "STOPPED", "Unit", "units_of"]

LONGEST_PLAIN = 1200
"""A longer line may be a page whose line breaks are lost."""
EDGE_ABOVE, EDGE_BELOW = 1, 1
"""Lines at the two ends of a story that are always cut: datelines, decks and sign-offs stand in them."""
AT_START = {0: LINE}


def units_of(story: Story) -> list[Unit]:
    """All units of the story in order; they tile its lines."""
    known = story.notes.get("searchable")
    hits = find_hits(story.text, with_plain_apostrophes(known) if isinstance(known, str) else folded(story.text))
    hits.append((len(story.text) + 1, 0, 0, 0, False))
    units: list[Unit] = []
    lines = story.lines
    last = len(lines) - EDGE_BELOW
    at = 0
    for line in lines:
        begin = line.start
        stop = begin + len(line.text)
        while hits[at][0] < begin:
            at += 1
        first = at
        while hits[at][0] < stop:
            at += 1
        own = hits[first:at]
        if own and begin:
            own = [(start - begin, end - begin, kind, position, weak) for start, end, kind, position, weak in own]
        edge = not EDGE_ABOVE <= line.number < last
        if line.kind is not None or (not edge and is_plain(line, own)):
            unit = Unit(line, 0, len(line.text), LINE)
            unit.kind, unit.rule = line.kind, line.rule
            unit.plain = line.kind is None
            if unit.kind is not None:
                unit.lex = unit.lex_sum = 4
            units.append(unit)
        elif not own and line.cuts is None and is_whole(line.text):
            unit = Unit(line, 0, len(line.text), LINE)
            unit.plain = unit.prose and not edge and calmness(unit) > 0
            units.append(unit)
        else:
            units += cut_line(line, own, edge)
    return units


def is_plain(line: Line, hits: list[Hit]) -> bool:
    """Whether the line is a paragraph of sentences in which nothing is a sign of anything else."""
    text = line.text
    return (
        PROSE <= len(text) <= LONGEST_PLAIN
        and ENDS.get(text[-1], 0) in STOPPED
        and line.cuts is None
        and text[0].isalpha()
        and not (hits and any(is_sign(text, hit, AT_START, False) for hit in hits))
        and not holds_odd(text)
        and not is_led(text, 0)
    )
