"""The Python in which trained trees ship: one condition a tree, plain enough to read and fast without any library."""

from __future__ import annotations

from itertools import pairwise

import lightgbm

from cleannews.labelling.labeller.headline.evidence import EVIDENCE
from cleannews.labelling.units.features import NAMES
from cleannews.segments import Kind
from training.trees import KINDS

__all__ = ["titles_as_python", "units_as_python"]

HEAD = '''"""The trained trees as plain conditions, one tree a line: written by ``scripts/train.py``, not to be edited.

f0, f1, ... are {features}.
"""

# fmt: off
# ruff: noqa

from __future__ import annotations
'''
UNITS_HEAD = '''
from cleannews.segments import Kind

__all__ = ["TRAINED_KINDS", "clutter_odds", "kind_odds"]

TRAINED_KINDS = ({kinds})
"""The kinds that `kind_odds` tells apart, in its order."""
'''
STAGES = (10, 30, 60, 120)
"""After so many trees the odds of most units are beyond doubt, and the rest is not asked."""
STORY = (-1.8, -2.0, -2.0, -1.8)
"""Odds below which a unit is the story's after each stage; the later trees changed the side of none of 4,000 held out."""
CLUTTER = 3.0
"""Odds above which it is clutter: more than `decide.MORE_DOUBT` asks for."""
FIRST, UNLIKELY = 40, 3.0
"""A candidate with such odds against it after the first trees is no title."""


def units_as_python(clutter: lightgbm.Booster, kinds: lightgbm.Booster) -> str:
    """The module ``labelling/labeller/trees.py``."""
    trees, of_kinds = structures(clutter), structures(kinds)
    names = ", ".join(f"Kind.{Kind(kind).name}" for kind in KINDS)
    lines = [
        HEAD.format(features="the features in the order of ``features.NAMES``") + UNITS_HEAD.format(kinds=names),
        "",
        "def clutter_odds(row: list[float]) -> float:",
        '    """The odds that a unit with these features is clutter, as a natural logarithm: above 0 for more likely than not."""',
        unpacked(trees, len(NAMES)),
        "    odds = 0.0",
    ]
    for (start, stop), story in zip(pairwise((0, *STAGES)), STORY, strict=True):
        lines += ["    odds += (", *sum_of(trees[start:stop]), "    )"]
        lines += [f"    if odds < {story} or odds > {CLUTTER}:", "        return odds"]
    lines += [
        "    return odds + (",
        *sum_of(trees[STAGES[-1] :]),
        "    )",
        "",
        "",
        "def kind_odds(row: list[float]) -> list[float]:",
        '    """How much the features of a unit that is clutter speak for each of `TRAINED_KINDS`."""',
        unpacked(of_kinds, len(NAMES)),
        "    return [",
        *(f"        {' + '.join(map(condition, of_kinds[at :: len(KINDS)]))}," for at in range(len(KINDS))),
        "    ]",
        "",
    ]
    return "\n".join(lines)


def titles_as_python(titles: lightgbm.Booster) -> str:
    """The module ``labelling/labeller/headline/trees.py``."""
    trees = structures(titles)
    lines = [
        HEAD.format(features="what speaks for a candidate, in the order of ``headline.evidence.EVIDENCE``"),
        '__all__ = ["title_odds"]',
        "",
        "",
        "def title_odds(row: list[float]) -> float:",
        '    """The odds that a candidate is the title, as a natural logarithm."""',
        unpacked(trees, len(EVIDENCE)),
        "    odds = (",
        *sum_of(trees[:FIRST]),
        "    )",
        f"    if odds < {-UNLIKELY}:",
        "        return odds",
        "    return odds + (",
        *sum_of(trees[FIRST:]),
        "    )",
        "",
    ]
    return "\n".join(lines)


def structures(booster: lightgbm.Booster) -> list[dict]:
    return [tree["tree_structure"] for tree in booster.dump_model()["tree_info"]]


def sum_of(trees: list[dict]) -> list[str]:
    return [f"        {'+ ' if at else ''}{condition(tree)}" for at, tree in enumerate(trees)]


def condition(node: dict) -> str:
    if "leaf_value" in node:
        return f"{node['leaf_value']:.4f}".rstrip("0").rstrip(".") or "0"
    left, right = condition(node["left_child"]), condition(node["right_child"])
    return f"({left} if f{node['split_feature']} <= {limit(node['threshold'])} else {right})"


def limit(threshold: float) -> str:
    """The number as a float, for a float is compared with a float in half the time; -1e-35 stands for "less than 0"."""
    written = f"{threshold:.9g}"
    return written if "." in written or "e" in written else f"{written}.0"


def unpacked(trees: list[dict], size: int) -> str:
    used = set().union(*map(features_of, trees))
    return f"    {', '.join(f'f{at}' if at in used else '_' for at in range(size))} = row"


def features_of(node: dict) -> set[int]:
    if "leaf_value" in node:
        return set()
    return {node["split_feature"]} | features_of(node["left_child"]) | features_of(node["right_child"])
