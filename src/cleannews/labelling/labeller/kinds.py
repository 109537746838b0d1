"""The kinds: what each unit is that is no part of the story, written to the lines."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from cleannews.labelling.labeller.below_end import label_below_end
from cleannews.labelling.labeller.decided import Decided
from cleannews.labelling.labeller.headline.candidates import Candidate
from cleannews.labelling.labeller.headline.choice import find_headline
from cleannews.labelling.labeller.inner_datelines import label_inner_dateline
from cleannews.labelling.labeller.signatures import label_signatures
from cleannews.labelling.labeller.trees import TRAINED_KINDS, kind_odds
from cleannews.labelling.titles import label_title
from cleannews.labelling.units.evidence import KINDS
from cleannews.labelling.units.features import NAMES
from cleannews.labelling.units.units import Unit
from cleannews.segments import Kind
from cleannews.text.prose import is_labelled_sentence

if TYPE_CHECKING:
    from cleannews.text.story import Story

__all__ = ["label_kinds"]

STRONG_WORDING, SURE_WORDING = 2.5, 3.0
TIME_LINE, BYLINE = NAMES.index("time_line"), NAMES.index("byline")
OWN_WORDS = frozenset((Kind.TIMESTAMP, Kind.BYLINE))
TITLE = TRAINED_KINDS.index(Kind.HEADLINE)
RULES = {kind: f"learned.{kind.value}" for kind in KINDS}


def label_kinds(story: Story, decided: Decided) -> None:
    """Give each unit that is clutter its kind, find the headline, and write all of it to the lines."""
    units, rows = decided.units, decided.rows
    told = {at: decided.kinds.get(at) or kind_of(units[at], row) for at, row in rows.items() if decided.clutter[at]}
    told |= {at: led_kind(units[at], told.get(leader)) for at, leader in decided.led.items() if decided.clutter[at]}
    decided.kinds = {at: kind for at, kind in told.items() if not is_story_sentence(units[at], kind)}
    label_inner_dateline(story, decided)
    label_below_end(story, decided)
    title = find_headline(story, units, decided.odds, rows)
    if title is not None:
        lay_title(decided, title)
    label_signatures(story, decided)
    lay(story, decided)


def is_story_sentence(unit: Unit, kind: Kind) -> bool:
    """Whether the unit says something of itself, or of what somebody said: ``Source: the river rises in the hills.``"""
    return unit.ends == 1 and unit.lex < SURE_WORDING and is_labelled_sentence(unit.text, kind)


def kind_of(unit: Unit, row: list[float]) -> Kind:
    """The likeliest kind of a unit that is clutter, the headline apart: that is chosen among all."""
    if row[TIME_LINE]:
        return Kind.TIMESTAMP
    if row[BYLINE]:
        return Kind.BYLINE
    if unit.lex >= STRONG_WORDING:
        return KINDS[unit.lex_kind]
    odds = kind_odds(row)
    odds[TITLE] = min(odds)
    return TRAINED_KINDS[max(range(len(odds)), key=odds.__getitem__)]


def led_kind(unit: Unit, kind: Kind | None) -> Kind:
    """The kind of a unit of which another one speaks: who wrote something and when is told by a unit's own words only."""
    if unit.lex >= STRONG_WORDING:
        return KINDS[unit.lex_kind]
    return Kind.NAV if kind is None or kind in OWN_WORDS else kind


def lay_title(decided: Decided, title: Candidate) -> None:
    first, last, stop = title
    whole = stop == decided.units[last].end
    line = decided.units[first].line
    if whole and decided.units[first].start == 0 and stop == len(line.text):
        for at in range(first, last + 1):
            decided.keep(at)
        label_title(line, RULES[Kind.HEADLINE])
        return
    for at in range(first, last + 1):
        if whole:
            decided.fix(at, Kind.HEADLINE)
        else:
            decided.keep(at)
    if not whole:
        unit = decided.units[first]
        unit.line.cut(unit.start, stop, Kind.HEADLINE, RULES[Kind.HEADLINE])


def lay(story: Story, decided: Decided) -> None:
    """Write the kinds to the lines: neighbours of one kind as one stretch."""
    units, odds, kinds = decided.units, decided.odds, decided.kinds
    at = 0
    places = sorted(kinds)
    while at < len(places):
        first = last = places[at]
        kind, line = kinds[first], units[first].line
        at += 1
        while at < len(places) and places[at] == last + 1 and kinds[places[at]] is kind and units[places[at]].line is line:
            last = places[at]
            at += 1
        start, end = units[first].start, units[last].end
        rule = RULES[kind]
        laid = line.label(kind, rule) if (start, end) == (0, len(line.text)) else line.cut(start, end, kind, rule)
        if laid:
            story.confidence[line.start + start] = 1 / (1 + exp(-max(odds[first : last + 1])))
            story.evidence[line.start + start] = in_words(units[first])


def in_words(unit: Unit) -> str:
    """What spoke for it: the known wording, the words, the form."""
    signs = []
    if unit.lex >= 1:
        signs.append(f"known wording of {KINDS[unit.lex_kind].value}")
    if unit.score > 0:
        signs.append("words of notices")
    if not unit.prose:
        signs.append("no sentence")
    return ", ".join(signs) or "its place and its neighbours"
