"""Weights of word sequences: a logistic regression over the sequences that stand at three sources or more."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache
from math import sqrt

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from cleannews.labelling.units.words import sequences_of
from training.texts import NEUTRAL, STORY, LabelledText, fold_of

__all__ = ["WordWeights"]

LEAST_SOURCES = 3
LEAST_WEIGHT = 0.2
MORE_TEXTS = 0.45
"""What a unit that nobody labelled by reading counts."""


class WordWeights:
    """What weights are learned from: units of all sources, each in its fold."""

    def __init__(self, texts: list[LabelledText], more: Iterable[tuple[str, bool, str]]) -> None:
        rows = [
            (unit.text, kind not in STORY, text.source, 1.0)
            for text in texts
            for unit, kind in zip(text.units, text.kinds, strict=True)
            if unit.kind is None and not unit.plain and kind not in NEUTRAL
        ]
        rows += [(*row, MORE_TEXTS) for row in more]
        self.names, self.matrix = sequence_matrix(rows)
        self.clutter = np.array([row[1] for row in rows], dtype=int)
        self.weight = np.array([row[3] for row in rows])
        self.folds = np.array([fold_of(row[2]) for row in rows])

    @cache  # noqa: B019 - one object a run
    def without(self, fold: int) -> dict[str, float]:
        """The weights that no source of the fold had a part in."""
        return self.fit(np.where(self.folds != fold)[0])

    def all(self) -> dict[str, float]:
        return self.fit(np.arange(len(self.folds)))

    def fit(self, chosen: np.ndarray) -> dict[str, float]:
        model = LogisticRegression(C=3, solver="liblinear", tol=0.02, random_state=0)
        model.fit(self.matrix[chosen], self.clutter[chosen], sample_weight=self.weight[chosen])
        pairs = zip(self.names, model.coef_[0], strict=True)
        return {name: round(float(weight), 2) for name, weight in pairs if abs(weight) >= LEAST_WEIGHT}


def sequence_matrix(rows: list[tuple[str, bool, str, float]]) -> tuple[list[str], sparse.csr_matrix]:
    sources: dict[str, set[str]] = defaultdict(set)
    found = []
    for text, _, source, _ in rows:
        sequences = sequences_of(text)
        found.append(sequences)
        for sequence in sequences:
            if len(known := sources[sequence]) < LEAST_SOURCES:
                known.add(source)
    names = sorted(name for name, known in sources.items() if len(known) >= LEAST_SOURCES)
    place = {name: at for at, name in enumerate(names)}
    starts, columns, values = [0], [], []
    for sequences in found:
        counts = Counter(place[sequence] for sequence in sequences if sequence in place)
        columns += counts.keys()
        values += [count / sqrt(len(sequences) or 1) for count in counts.values()]
        starts.append(len(columns))
    return names, sparse.csr_matrix((values, columns, starts), shape=(len(rows), len(names)))
