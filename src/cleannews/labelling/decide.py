"""The decision: what each doubtful unit of a story is, and how sure that is.

Trees turn the numbers of a unit into the odds that it is clutter; the row of units is then settled as a whole, for
a change from story to clutter within a sentence needs more than one between two lines. In doubt a unit stays.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from cleannews.knowledge.learned import labeller_tables
from cleannews.labelling.evidence import KINDS
from cleannews.labelling.features import NAMES, features
from cleannews.labelling.trees import TRAINED_KINDS, clutter_odds, kind_odds
from cleannews.labelling.units import Unit, units_of
from cleannews.segments import Kind
from cleannews.text.units import BRACKET, DASH, LINE, MARK, PHRASE, RUN, STOP

if TYPE_CHECKING:
    from cleannews.intake.story import Story

__all__ = ["label_learned"]

DOUBT = -0.2
"""What the odds for clutter must exceed, in natural logarithms; chosen on held-out sources (``docs/labelling.md``)."""
MORE_DOUBT = 2.5
"""The same where a large part of the story is at stake."""
MOST_AT_STAKE = 0.05
"""The share of a text's letters that may go on weak odds."""
SURE = 2.0
"""Odds that count as strong."""
PLAIN_ODDS = -4.5
CERTAIN_ODDS = 6.0
COSTS = {LINE: 0.0, STOP: 0.2, BRACKET: 0.2, MARK: 0.2, PHRASE: 0.8, DASH: 0.8, RUN: 2.5}
"""What a change from story to clutter, or back, costs at each sort of cut."""
CHOSEN_ODDS = -3.0
"""What it speaks for a line of a page that its structure was chosen as story."""
STRONG_WORDING = 2.5
TIME_LINE, BYLINE = NAMES.index("time_line"), NAMES.index("byline")
RULES = {kind: f"learned.{kind.value}" for kind in KINDS}


def label_learned(story: Story) -> None:
    """Label what is neither certain nor plainly the story's own."""
    if not story.lines:
        return
    units = units_of(story)
    places, rows = features(story, units, labeller_tables()["weights"])
    if not places:
        return
    odds = [CERTAIN_ODDS if unit.kind is not None else PLAIN_ODDS for unit in units]
    prior = CHOSEN_ODDS if story.chosen else 0.0
    for at, row in zip(places, rows, strict=True):
        odds[at] = clutter_odds(row) + prior
    clutter = settle(units, odds)
    found = [(at, row) for at, row in zip(places, rows, strict=True) if clutter[at]]
    kinds = kinds_of(units, found)
    lay(story, units, odds, kinds)


def settle(units: list[Unit], odds: list[float]) -> list[bool]:
    """Which units are clutter; where weak odds would take much of the text, only strong ones count."""
    clutter = best_row(units, odds, DOUBT)
    letters = sum([unit.chars for unit in units if unit.kind is None])
    weak = sum([unit.chars for unit, gone, odd in zip(units, clutter, odds, strict=True) if gone and unit.kind is None and odd < SURE])
    return best_row(units, odds, MORE_DOUBT) if weak > MOST_AT_STAKE * letters else clutter


def best_row(units: list[Unit], odds: list[float], doubt: float) -> list[bool]:
    """The likeliest row of story and clutter, found from both ends (Viterbi): odds of the units against costs of changes."""
    story = clutter = 0.0
    ways: list[tuple[bool, bool]] = []
    for unit, odd in zip(units, odds, strict=True):
        cost = COSTS[unit.cause]
        from_clutter, from_story = clutter - cost > story, story - cost > clutter
        half = (odd - doubt) / 2
        story, clutter = (
            (clutter - cost if from_clutter else story) - half,
            (story - cost if from_story else clutter) + half,
        )
        ways.append((from_clutter, from_story))
    gone = clutter > story
    row = [False] * len(units)
    for at in range(len(units) - 1, -1, -1):
        row[at] = gone
        from_clutter, from_story = ways[at]
        gone = not from_story if gone else from_clutter
    return row


def kinds_of(units: list[Unit], found: list[tuple[int, list[float]]]) -> dict[int, Kind]:
    """The kind of each unit that is clutter; at most one is the headline."""
    kinds: dict[int, Kind] = {}
    headline, best = -1, 0.0
    for at, row in found:
        unit = units[at]
        scores = kind_odds(row)
        if row[TIME_LINE]:
            kinds[at] = Kind.TIMESTAMP
        elif row[BYLINE]:
            kinds[at] = Kind.BYLINE
        elif unit.lex >= STRONG_WORDING:
            kinds[at] = KINDS[unit.lex_kind]
        else:
            first = max(range(len(scores)), key=scores.__getitem__)
            kinds[at] = TRAINED_KINDS[first]
            if kinds[at] is Kind.HEADLINE:
                if scores[first] > best or headline < 0:
                    if headline >= 0:
                        kinds[headline] = Kind.NAV
                    headline, best = at, scores[first]
                else:
                    kinds[at] = Kind.NAV
    return kinds


def lay(story: Story, units: list[Unit], odds: list[float], kinds: dict[int, Kind]) -> None:
    """Write the kinds to the lines: neighbours of one kind as one stretch."""
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
