"""Gradient-boosted trees, and the Python in which they ship: one condition a tree."""

from __future__ import annotations

from math import sqrt

import lightgbm
import numpy as np

from cleannews.labelling.features import NAMES, features
from cleannews.segments import Kind
from training.texts import NEUTRAL, STORY, LabelledText

__all__ = ["KINDS", "Rows", "as_python", "clutter_trees", "kind_trees"]

COMMON = {
    "verbose": -1, "num_threads": 2, "seed": 1, "max_bin": 63, "lambda_l2": 5, "deterministic": True, "force_col_wise": True,
}  # fmt: skip
CLUTTER = COMMON | {
    "objective": "binary", "learning_rate": 0.1, "num_leaves": 12, "min_data_in_leaf": 30, "feature_fraction": 0.5,
    "bagging_fraction": 0.8, "bagging_freq": 1,
}  # fmt: skip
TREES = 150
"""More trees and leaves (250 of 31) gain .001 of F1 held out and cost three times as much."""
KIND_TREES = 12
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
        np.vstack([numbers, wordless]),
        np.concatenate([clutter, clutter]),
        weight=np.concatenate([weight, weight * WORDLESS]),
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
        "objective": "multiclass", "num_class": len(KINDS), "learning_rate": 0.3, "num_leaves": 8, "min_data_in_leaf": 15, "feature_fraction": 0.7,
    }  # fmt: skip
    return lightgbm.train(
        settings, lightgbm.Dataset(np.array(numbers), np.array(kinds), weight=np.array(weight)), KIND_TREES
    )


HEAD = '''"""The trained trees as plain conditions, one tree a line: written by ``scripts/train.py``, not to be edited.

f0, f1, ... are the features in the order of ``features.NAMES``.
"""

# fmt: off
# ruff: noqa

from __future__ import annotations

from cleannews.segments import Kind

__all__ = ["TRAINED_KINDS", "clutter_odds", "kind_odds"]

TRAINED_KINDS = ({kinds})
"""The kinds that `kind_odds` tells apart, in its order."""
'''


def as_python(clutter: lightgbm.Booster, kinds: lightgbm.Booster) -> str:
    """The module ``labelling/trees.py``."""
    trees = [tree["tree_structure"] for tree in clutter.dump_model()["tree_info"]]
    of_kinds = [tree["tree_structure"] for tree in kinds.dump_model()["tree_info"]]
    lines = [
        HEAD.format(kinds=", ".join(f"Kind.{Kind(kind).name}" for kind in KINDS)),
        "",
        "def clutter_odds(row: list[float]) -> float:",
        '    """The odds that a unit with these features is clutter, as a natural logarithm: above 0 for more likely than not."""',
        unpacked(trees),
        "    odds = (",
        *sum_of(trees[:EARLY]),
        "    )",
        f"    if odds < {-CLEAR} or odds > {CLEAR}:",
        "        return odds",
        "    return odds + (",
        *sum_of(trees[EARLY:]),
        "    )",
        "",
        "",
        "def kind_odds(row: list[float]) -> list[float]:",
        '    """How much the features of a unit that is clutter speak for each of `TRAINED_KINDS`."""',
        unpacked(of_kinds),
        "    return [",
        *(f"        {' + '.join(map(condition, of_kinds[at :: len(KINDS)]))}," for at in range(len(KINDS))),
        "    ]",
        "",
    ]
    return "\n".join(lines)


EARLY, CLEAR = 30, 2.5
"""After so many trees the odds of most units are beyond doubt, and the rest is not asked."""


def sum_of(trees: list[dict]) -> list[str]:
    return [f"        {'+ ' if at else ''}{condition(tree)}" for at, tree in enumerate(trees)]


def condition(node: dict) -> str:
    if "leaf_value" in node:
        return f"{node['leaf_value']:.4f}".rstrip("0").rstrip(".") or "0"
    limit = f"{node['threshold']:.9g}"  # -1e-35 stands for "less than 0"
    left, right = condition(node["left_child"]), condition(node["right_child"])
    return f"({left} if f{node['split_feature']} <= {limit} else {right})"


def unpacked(trees: list[dict]) -> str:
    used = set().union(*map(features_of, trees))
    return f"    {', '.join(f'f{at}' if at in used else '_' for at in range(len(NAMES)))} = row"


def features_of(node: dict) -> set[int]:
    if "leaf_value" in node:
        return set()
    return {node["split_feature"]} | features_of(node["left_child"]) | features_of(node["right_child"])
