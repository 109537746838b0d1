"""What the rules whose texts stand on a line take of it: all that is left, or stretches."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.labelling.rulebook.confirm import REACH, Form, Place, Use, spans_at, takes_unit
from cleannews.labelling.rulebook.line_units import LineUnits

__all__ = ["Hit", "Span", "spans", "taking", "thinned", "widest_first"]

MANY, FEW = 300, 20
"""Hits on one line of which only the first and the last few of each rule are tried."""

Hit = tuple[int, int, Use]
"""Start and end on the line, and what rule looks for what stands there."""
Span = tuple[int, int, int]
"""Start and end on the line, and the number of the rule."""


def taking(units: LineUnits, hits: list[Hit]) -> set[int]:
    """The numbers of the rules that take all that is left of the line for a text that they look for."""
    line = units.line
    unit = line.low, line.high
    size = line.high - line.low
    taken, missed = set[int](), set[int]()
    for start, _, use in hits:
        if size <= use.longest and use.rule.part == "line" and use.number not in missed:
            if not takes_unit(use, start, unit, line.text):
                missed.add(use.number)
            elif use.form >= Form.NEED or use.form is Form.WHOLE or units.sentence(start) == unit:
                taken.add(use.number)
    return taken


def spans(hits: list[Hit], own: list[Use], place: Place, units: LineUnits) -> Iterator[Span]:
    """All that some rule takes of the line."""
    low, high = units.line.low, units.line.high
    done = set[int]()
    for start, end, use in hits:
        if use.form is Form.NEED and not use.first and use.rule.part == "line":
            continue  # what may begin with anything takes whole lines only
        if low <= start and end <= high and use.number not in done and place.admits(use.rule):
            if use.form is Form.NEED and use.rule.part in ONCE:
                if use.rule.part == "end" and end <= high - REACH:
                    continue
                done.add(use.number)
            for first, last in spans_at(use, (start, end), units):
                yield first, last, use.number
    for use in own:
        if place.admits(use.rule):
            for at in units.tries(use.rule.part):
                for first, last in spans_at(use, (at, at), units):
                    yield first, last, use.number


ONCE = ("start", "inside", "end")
"""Parts that are looked for on the whole line at the first of their texts."""


def thinned(hits: list[Hit]) -> list[Hit]:
    """The first and the last hits of each rule: a line of a hundred thousand "#" holds no more notices than one of a dozen."""
    if len(hits) <= MANY:
        return hits
    kept: dict[int, list[Hit]] = {}
    for hit in hits:
        kept.setdefault(hit[2].number, []).append(hit)
    return sorted(
        (hit for own in kept.values() for hit in (own if len(own) <= 2 * FEW else own[:FEW] + own[-FEW:])), key=lambda hit: hit[:2]
    )


def widest_first(span: Span) -> Span:
    """A caption goes before the credit in it; of two rules alike the one that stands first has it."""
    start, end, number = span
    return start - end, start, number
