"""Decision trees as Python expressions: one line a tree, readable, and fast without any library."""

from __future__ import annotations

from itertools import pairwise
from math import floor
from pathlib import Path
from typing import Any

from cleannews.html.choice.features import WHOLE

HEAD = '''"""The trees that tell the story's blocks from the others. Made by scripts/train_blocks.py; not written by hand.

Each line is a tree: `a if condition else b` down to a number, and the numbers of all trees are added up (log odds). A later
tree corrects the earlier ones, so the first few settle most lines: a sum beyond a stage's two limits is not asked further.

{figures}
"""

# fmt: off
# ruff: noqa: E501, RUF100

from __future__ import annotations

from collections.abc import Callable

__all__ = ["KEEP", "STAGES"]

KEEP = {keep}
"""The probability from which a line is kept."""
'''


def write_table(
    model: dict[str, Any],
    columns: list[str],
    features: list[str],
    exits: list[tuple[float, float]],
    keep: float,
    stages: tuple[int, ...],
    figures: list[str],
    out: Path,
) -> None:
    """Write the module with the trees of a lightgbm model."""
    trees = [expression(tree["tree_structure"], columns) for tree in model["tree_info"]]
    parts = [HEAD.format(figures="\n".join(figures), keep=keep)]
    arguments = ", ".join(f"{feature}: {'int' if feature in WHOLE else 'float'}" for feature in features)
    for number, (start, stop) in enumerate(pairwise((0, *stages)), 1):
        sums = "\n        + ".join(trees[start:stop])
        parts.append(f"\n\ndef stage_{number}({arguments}) -> float:\n    return (\n        {sums}\n    )\n")
    limits = [*exits, (0.0, 0.0)]
    rows = "".join(f"    (stage_{number}, {low:.2f}, {high:.2f}),\n" for number, (low, high) in enumerate(limits, 1))
    parts.append(f"\n\nSTAGES: tuple[tuple[Callable[..., float], float, float], ...] = (\n{rows})\n")
    out.write_text("".join(parts), encoding="utf-8")


def expression(node: dict[str, Any], columns: list[str]) -> str:
    if "leaf_value" in node:
        return f"{node['leaf_value']:.3f}".replace("-0.000", "0.0")
    name = columns[node["split_feature"]]
    low, high = expression(node["left_child"], columns), expression(node["right_child"], columns)
    if low == high:
        return low
    if "&" in name:
        return f"({high} if {name} else {low})"
    threshold = f"{node['threshold']:.4g}"
    if name in WHOLE:
        threshold = f"{floor(float(threshold))}"  # comparing a whole number with a float takes Python twice as long
    return f"({low} if {name} <= {threshold} else {high})"
