"""Gradient-boosted trees over the features of units: is it clutter, and of which kind."""

from __future__ import annotations

from math import sqrt

import lightgbm
import numpy as np

from cleannews.labelling.units.features import NAMES, features
from training.texts import NEUTRAL, STORY, LabelledText

__all__ = ["COMMON", "KINDS", "Rows", "clutter_trees", "kind_trees"]

COMMON = {
    "verbose": -1, "num_threads": 1, "seed": 1, "max_bin": 63, "lambda_l2": 5, "deterministic": True, "force_col_wise": True,
}  # fmt: skip
CLUTTER = COMMON | {
    "objective": "binary", "learning_rate": 0.1, "num_leaves": 31, "min_data_in_leaf": 30, "feature_fraction": 0.5,
    "bagging_fraction": 0.8, "bagging_freq": 1,
}  # fmt: skip
TREES = 250
"""110 trees of 14 leaves lose .002 of F1 held out; 500, or a second stage over the odds of a unit's neighbours, gain nothing."""
KIND_TREES = 8
WORDLESS = 0.25
"""What each text counts a second time with the scores of its words taken away, so that form and place suffice in other languages."""
PAGES = 0.3
KINDS = (
    "nav related caption promo headline deck byline timestamp keywords credit contact copyright disclaimer ad end slug dateline update_note"
).split()
SAME = {"correction": "update_note", "embed": "related", "table": "nav"}
SCORES = [at for at, name in enumerate(NAMES) if name.startswith("score")]


class Rows:
    """The features of a text's doubtful units, with what they are."""

    def __init__(self, text: LabelledText, weights: dict[str, float], worth: float = 1.0) -> None:
        self.text = text
        self.places, rows = features(text.story, text.units, weights)
        self.numbers = np.array(rows, dtype=np.float32).reshape(len(rows), len(NAMES))
        kinds = [text.kinds[at] for at in self.places]
        self.kinds = kinds
        self.clutter = np.array([kind not in STORY for kind in kinds], dtype=float)
        sizes = [min(12, max(1, sqrt(text.units[at].chars))) for at in self.places]
        neutral = [0.05 if kind in NEUTRAL else 1.0 for kind in kinds]
        self.weight = np.array(sizes) * np.array(neutral) * worth / sqrt(max(20, len(text.units)))


def clutter_trees(rows: list[Rows]) -> lightgbm.Booster:
    rows = [row for row in rows if row.places]
    numbers = np.vstack([row.numbers for row in rows])
    clutter = np.concatenate([row.clutter for row in rows])
    weight = np.concatenate([row.weight for row in rows])
    wordless = numbers.copy()
    wordless[:, SCORES] = 0.0
    data = lightgbm.Dataset(
        np.vstack([numbers, wordless]), np.concatenate([clutter, clutter]), weight=np.concatenate([weight, weight * WORDLESS])
    )
    return lightgbm.train(CLUTTER, data, TREES)


def kind_trees(rows: list[Rows]) -> lightgbm.Booster:
    numbers, kinds, weight = [], [], []
    for row in rows:
        for number, (kind, place) in enumerate(zip(row.kinds, row.places, strict=True)):
            if kind not in STORY | NEUTRAL:
                numbers.append(row.numbers[number])
                kinds.append(KINDS.index(SAME.get(kind, kind)))
                weight.append(min(5, max(1, sqrt(row.text.units[place].chars) / 3)))
    settings = COMMON | {
        "objective": "multiclass", "num_class": len(KINDS), "learning_rate": 0.4, "num_leaves": 8, "min_data_in_leaf": 15, "feature_fraction": 0.7,
    }  # fmt: skip
    return lightgbm.train(settings, lightgbm.Dataset(np.array(numbers), np.array(kinds), weight=np.array(weight)), KIND_TREES)
