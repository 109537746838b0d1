"""The labeller fitted further on a user's own labelled texts, and what that is worth on sources that it has not seen."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any

from cleannews.errors import CleannewsError
from cleannews.extras import needed
from cleannews.knowledge.learned import labeller_tables
from cleannews.labelling.labeller.refinement import Refinement
from cleannews.labelling.labeller.trees import clutter_odds
from cleannews.labelling.units.features import features
from cleannews.labelling.units.words import sequences_of
from cleannews.learning.labelled import STORY, LabelledText, labelled_units
from cleannews.pipeline import clean

__all__ = ["Score", "Trained", "train"]

FOLDS = 5
FEWEST = 20
"""Texts below which there is nothing to learn that would hold for others."""
LEAST_SOURCES = 2
"""Sources that must have a sequence; where all texts are of one, that one."""
STEPS, STEP = 150, 0.3
LEAST_WEIGHT = 0.01
FITTED = ("odds", "clutter", "weights")
NEUTRAL = frozenset(("table", "embed"))


@dataclass(frozen=True, slots=True)
class Score:
    """Shares of the letters of labelled texts, summed over texts: of stories, kept and lost, and of clutter, left and taken out."""

    kept: float = 0.0
    lost: float = 0.0
    left: float = 0.0
    taken: float = 0.0

    def __add__(self, other: Score) -> Score:
        return Score(self.kept + other.kept, self.lost + other.lost, self.left + other.left, self.taken + other.taken)

    @property
    def f1(self) -> float:
        return 2 * self.kept / (2 * self.kept + self.lost + self.left) if self.kept else 0.0

    @property
    def recall(self) -> float:
        """Of the letters of stories, those that are kept."""
        return self.kept / (self.kept + self.lost) if self.kept else 0.0

    @property
    def clutter_left(self) -> float:
        """Of the letters of clutter, those that are left."""
        return self.left / (self.left + self.taken) if self.left else 0.0

    def __str__(self) -> str:
        return f"F1 {self.f1:.4f}  story kept {self.recall:.4f}  clutter left {self.clutter_left:.4f}"


@dataclass(frozen=True, slots=True)
class Trained:
    """The refinement learned from all texts, and held-out scores: each text cleaned by what was learned without its source.

    `before` is the labeller as it ships on the same texts; `by_source` is False where all are of one source, so that texts were held out.
    """

    refinement: Refinement
    before: Score
    after: Score
    by_source: bool

    @property
    def better(self) -> bool:
        return self.after.f1 > self.before.f1

    def __str__(self) -> str:
        held = "source" if self.by_source else "text (all are of one source: how others fare is not known)"
        return (
            f"{self.refinement.texts} texts of {self.refinement.sources} sources, held out by {held}:\n"
            f"  as shipped   {self.before}\n  with these   {self.after}"
        )


def train(texts: Iterable[LabelledText]) -> Trained:
    """Fit the labeller further on labelled texts: see :func:`cleannews.learning.read_labelled`.

    The shipped odds stay; what is learned is added to them. Needs ``pip install 'cleannews[learn]'``. Raises
    `CleannewsError` for too few texts.
    """
    units = [TextUnits(text) for text in texts]
    if len(units) < FEWEST:
        raise CleannewsError(f"{len(units)} labelled texts are too few to learn from; label {FEWEST} at least, of several sources")
    by_source = len({one.text.source for one in units}) >= FOLDS
    folds = folds_of([one.text.source if by_source else one.text.name for one in units])
    before = after = Score()
    for fold in range(FOLDS):
        refinement = fitted([one for one, its in zip(units, folds, strict=True) if its != fold])
        for one, its in zip(units, folds, strict=True):
            if its == fold:
                before += score_of(one.text)
                after += score_of(one.text, refinement)
    return Trained(fitted(units), before, after, by_source)


def folds_of(names: Sequence[str]) -> list[int]:
    """The fold of each: names dealt out in an order that has nothing to do with them."""
    order = sorted(set(names), key=lambda name: zlib.crc32(name.encode("utf-8", "replace")))
    folds = {name: at % FOLDS for at, name in enumerate(order)}
    return [folds[name] for name in names]


class TextUnits:
    """The doubtful units of a text: the sequences of their words, the shipped odds, and what they are."""

    def __init__(self, text: LabelledText) -> None:
        self.text = text
        story, units, kinds = labelled_units(text)
        places, rows = features(story, units, labeller_tables()["weights"])
        self.words = [sequences_of(units[at].text) for at in places]
        self.odds = [clutter_odds(row) for row in rows]
        self.clutter = [float(kinds[at] not in STORY) for at in places]
        self.weights = [weight(units[at].chars, kinds[at], len(units)) for at in places]


def weight(chars: int, kind: str, units: int) -> float:
    """Long units count more, and each text about as much as the next."""
    return min(12.0, sqrt(max(1, chars))) * (0.05 if kind in NEUTRAL else 1.0) / sqrt(max(20, units))


def fitted(texts: Sequence[TextUnits]) -> Refinement:
    """Weights of the sequences that more than one source has, by logistic regression beside the shipped odds.

    How much clutter these texts hold is told apart first and not learned: others hold more, or less.
    """
    numpy = needed("numpy", "learn")
    places = {words: at for at, words in enumerate(shared_sequences(texts))}
    units = [words for one in texts for words in one.words]
    pairs = [(row, places[words], len(unit) ** -0.5) for row, unit in enumerate(units) for words in unit if words in places]
    rows, columns, values = (numpy.array(column) for column in (zip(*pairs, strict=True) if pairs else ((), (), ())))
    weights = numpy.zeros(len(places))
    if pairs:
        odds, clutter, worth = (numpy.array([value for one in texts for value in getattr(one, name)]) for name in FITTED)
        odds = odds + intercept(numpy, odds, clutter, worth)
        seen = numpy.full(len(places), 1e-3)
        for _ in range(STEPS):
            likely = sigmoid(numpy, odds + numpy.bincount(rows, weights[columns] * values, minlength=len(units)))
            slope = numpy.bincount(columns, (worth * (likely - clutter))[rows] * values, minlength=len(places)) + weights
            seen += slope**2
            weights -= STEP * slope / numpy.sqrt(seen)
    learned = {words: round(float(weights[at]), 3) for words, at in places.items() if abs(weights[at]) >= LEAST_WEIGHT}
    return Refinement(learned, len(texts), len({one.text.source for one in texts}))


def shared_sequences(texts: Iterable[TextUnits]) -> list[str]:
    sources: dict[str, set[str]] = {}
    for one in texts:
        for words in {words for unit in one.words for words in unit}:
            sources.setdefault(words, set()).add(one.text.source)
    least = min(LEAST_SOURCES, len({one.text.source for one in texts}))
    return sorted(words for words, those in sources.items() if len(those) >= least)


def intercept(numpy: Any, odds: Any, clutter: Any, worth: Any) -> float:
    """What all odds lack, by Newton's steps."""
    found = 0.0
    for _ in range(20):
        likely = sigmoid(numpy, odds + found)
        found -= float((worth * (likely - clutter)).sum() / ((worth * likely * (1 - likely)).sum() + 1e-6))
        found = max(-5.0, min(5.0, found))
    return found


def sigmoid(numpy: Any, odds: Any) -> Any:
    return 1 / (1 + numpy.exp(-odds))


def score_of(text: LabelledText, refinement: Refinement | None = None) -> Score:
    """How a labelled text comes out; each text counts as much as the next, however long it is."""
    article = clean(text.text, also=[refinement] if refinement else ())
    story, kept = bytearray(len(text.text)), bytearray(len(text.text))
    for start, end, kind in text.segments:
        story[start:end] = bytes([2 if kind in STORY else 0 if kind in NEUTRAL else 1]) * (end - start)
    for segment in article.segments:
        kept[segment.start : segment.end] = bytes([segment.kind.value in STORY]) * (segment.end - segment.start)
    counts = Counter((story[at], kept[at]) for at, letter in enumerate(text.text) if story[at] and not letter.isspace())
    return Score(*(counts[pair] / (counts.total() or 1) for pair in ((2, 1), (2, 0), (1, 1), (1, 0))))
