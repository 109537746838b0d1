"""What is told of a doubtful unit in numbers: its form, its place, its company, what it repeats, which wordings it holds."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING

from cleannews.labelling.bylines.names import signs
from cleannews.labelling.units.folded_text import Pieces
from cleannews.labelling.units.forms import capitals_of, forms_of, lines_of, whole_of
from cleannews.labelling.units.neighbours import Column, company_of, distances_of, only_one
from cleannews.labelling.units.unit import Unit
from cleannews.labelling.units.words import score_tokens
from cleannews.times.stamps import is_time_line

if TYPE_CHECKING:
    from cleannews.text.story import Story

__all__ = ["NAMES", "doubtful", "features", "mark_facts"]

NAMES = (
    "chars words capitals small ends start time_line byline cause next_cause line_chars in_line copies prose "
    "score score_before score_behind scores_before scores_behind wording wordings wording_kind kind_before kind_behind wording_behind "
    "heading_kind caption_behind wordings_near place prose_above prose_below lines top bottom size line_mean prose_before prose_behind "
    "prose_count prose_near chars_near dateline_distance shared ends_before ends_behind chars_behind capitals_behind script run "
    "start_before start_behind uppers commas quotes line_place far_before far_behind shared_above shared_prose"
).split()
"""The features in order."""
TIME_LINE, BYLINE = NAMES.index("time_line"), NAMES.index("byline")

PLAIN_SCORE, CERTAIN_SCORE = -1.5, 1.5
"""What a unit counts as in its neighbours' company that is plainly prose, or certainly clutter."""
holds_figure = re.compile(r"\d").search
LONGEST_TIME, LONGEST_BYLINE, MOST_WORDS = 90, 60, 9
MOST_DOUBTFUL = 20_000
"""Units that are looked at closer, a second's work. No real text comes near; a text of more is a list of records or an
attack, of which the beginning and the end are looked at, where the clutter of a document is, and the middle stays."""


def doubtful(units: list[Unit]) -> list[int]:
    """The units that are neither certain nor plainly prose; of very many the first and the last."""
    places = [at for at, unit in enumerate(units) if unit.kind is None and not unit.plain]
    if len(places) > MOST_DOUBTFUL:
        del places[MOST_DOUBTFUL // 2 : -MOST_DOUBTFUL // 2]
    return places


def features(
    story: Story, units: list[Unit], weights: Mapping[str, float], skipped: Container[int] = ()
) -> tuple[list[int], list[list[float]]]:
    """The places of the doubtful units among all that are not `skipped`, and their features, in the order of `NAMES`.

    Whether a unit is a time line or a byline is said later, by `mark_facts`: it costs much, and the trees do not ask it.
    """
    all_places = doubtful(units)
    for unit in units:
        unit.score = PLAIN_SCORE if unit.kind is None else CERTAIN_SCORE
    if not all_places:
        return all_places, []
    pieces = Pieces(story, units)
    tokens = pieces.tokens(all_places)
    for at, row in zip(all_places, tokens, strict=True):
        units[at].score = score_tokens(row, weights)
    places = [at for at in all_places if at not in skipped] if skipped else all_places
    if len(places) < len(all_places):
        tokens = [row for at, row in zip(all_places, tokens, strict=True) if at not in skipped]
    total = sum([len(line.text) for line in story.lines]) or 1
    # A column is a list for all units, or for the doubtful ones: made and picked from in C, a third of what rows cost.
    pick = itemgetter(*places) if len(places) > 1 else partial(only_one, places[0])
    columns = forms_of([units[at] for at in places])
    columns |= lines_of(places, units, story)
    columns |= {name: pick(column) for name, column in (company_of(units) | distances_of(units, total)).items()}
    columns["capitals_behind"] = capitals_behind(places, columns["capitals"], units, skipped)
    columns |= pieces.shares(tokens, story)
    columns |= whole_of(places, story, units, total)
    columns["time_line"] = columns["byline"] = [0.0] * len(places)
    # Numbers of one sort are compared twice as fast as a mixture.
    return places, [list(map(float, row)) for row in zip(*map(columns.__getitem__, NAMES), strict=True)]


def capitals_behind(places: list[int], capitals: Column, units: list[Unit], skipped: Container[int]) -> Column:
    """The share of capitals of the unit behind each; 0 where that is no doubtful one."""
    of = dict(zip(places, capitals, strict=True))
    if skipped:
        of |= {at + 1: capitals_of(units[at + 1].text.split()) for at in places if at + 1 in skipped}
    return [of.get(at + 1, 0.0) for at in places]


def mark_facts(unit: Unit, row: list[float]) -> None:
    """Note whether the unit is a line that tells a time, or says who wrote the story, and nothing else."""
    text, size = unit.text, unit.chars
    if size < LONGEST_TIME and holds_figure(text) and is_time_line(text):
        row[TIME_LINE] = 1.0
    if size < LONGEST_BYLINE and not unit.ends and text.count(" ") < MOST_WORDS and signs(text):
        row[BYLINE] = 1.0
