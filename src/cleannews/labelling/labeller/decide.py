"""The decision: what each doubtful unit of a story is, and how sure that is.

Trees turn the numbers of a unit into the odds that it is clutter; the row of units is then settled as a whole, for
a change from story to clutter within a sentence needs more than one between two lines. In doubt a unit stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleannews.knowledge.learned import labeller_tables
from cleannews.labelling.labeller.decided import Decided
from cleannews.labelling.labeller.field_lines import label_fields
from cleannews.labelling.labeller.groups import settle_blocks
from cleannews.labelling.labeller.kinds import label_kinds
from cleannews.labelling.labeller.refinement import NOTE, Refinement
from cleannews.labelling.labeller.runs import followers
from cleannews.labelling.labeller.spared import spare
from cleannews.labelling.labeller.trees import clutter_odds
from cleannews.labelling.units.cutting import calmness
from cleannews.labelling.units.features import features, mark_facts
from cleannews.labelling.units.units import Unit, units_of
from cleannews.segments import Kind
from cleannews.text.cuts import BRACKET, DASH, LINE, MARK, PHRASE, RUN, STOP

if TYPE_CHECKING:
    from cleannews.text.story import Story

__all__ = ["label_learned"]

DOUBT = 0.0
"""What the odds for clutter must exceed, in natural logarithms; chosen on held-out sources (``docs/labelling.md``)."""
MORE_DOUBT = 2.8
"""The same where a large part of the story is at stake."""
MOST_AT_STAKE = 0.04
"""The share of a text's letters that may go on weak odds."""
SURE = 2.0
"""Odds that count as strong."""
SURELY_STORY = -2.5
"""Odds below which a unit is asked no more: what says who wrote it or when speaks for clutter."""
PLAIN_ODDS = -4.5
CERTAIN_ODDS = 6.0
COSTS = {LINE: 0.0, STOP: 0.2, BRACKET: 0.2, MARK: 0.2, PHRASE: 0.8, DASH: 0.8, RUN: 2.5}
"""What a change from story to clutter, or back, costs at each sort of cut."""
CHOSEN_ODDS = -3.0
"""What it speaks for a line of a page that it was chosen as story, where its structure says no more (`Story.priors`)."""


def label_learned(story: Story) -> None:
    """Label what is neither certain nor plainly the story's own."""
    if not story.lines:
        return
    label_fields(story)
    units = units_of(story)
    if is_settled(units):
        return
    led = followers(units)
    places, rows = features(story, units, labeller_tables()["weights"], led)
    if not places:
        return
    odds = [CERTAIN_ODDS if unit.kind is not None else PLAIN_ODDS for unit in units]
    priors, refinement = story.priors, story.notes.get(NOTE)
    for at, row in zip(places, rows, strict=True):
        odds[at] = odd = clutter_odds(row) + (priors.get(units[at].line.text, CHOSEN_ODDS) if story.chosen else 0.0)
        if isinstance(refinement, Refinement):
            odds[at] = odd = odd + refinement.odds(units[at].text)
        if odd > SURELY_STORY:
            mark_facts(units[at], row)
    for at, leader in led.items():
        odds[at] = odds[leader]
    clutter = settle(units, odds)
    decided = Decided(units, odds, clutter, dict(zip(places, rows, strict=True)), led)
    settle_blocks(len(story.lines), decided)
    spare(decided)
    label_kinds(story, decided)


def is_settled(units: list[Unit]) -> bool:
    """Whether all is certain or plain but a sentence behind the dateline: a short dispatch, and there are many."""
    before: Kind | None = None
    for unit in units:
        if unit.kind is None and not unit.plain and not (before is Kind.DATELINE and calmness(unit, True)):
            return False
        before = unit.kind
    return True


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
        story, clutter = ((clutter - cost if from_clutter else story) - half, (story - cost if from_story else clutter) + half)
        ways.append((from_clutter, from_story))
    gone = clutter > story
    row = [False] * len(units)
    for at in range(len(units) - 1, -1, -1):
        row[at] = gone
        from_clutter, from_story = ways[at]
        gone = not from_story if gone else from_clutter
    return row
