"""Decision trees as Python expressions: one line a tree, readable, and fast without any library."""

from __future__ import annotations

from pathlib import Path
from typing import Any

HEAD = '''"""The trees that tell the story's blocks from the others. Made by scripts/train_blocks.py; not written by hand.

Each line is a tree: `a if condition else b` down to a number, and the numbers of all trees are added up (log odds). A later
tree corrects the earlier ones, so the first few settle most blocks: what lies beyond the two limits is not asked further.

{figures}
"""

# fmt: off
# ruff: noqa: E501, RUF100

from __future__ import annotations

__all__ = ["EARLY_NO", "EARLY_YES", "KEEP", "first_trees", "later_trees"]

EARLY_NO, EARLY_YES = {low}, {high}
"""Log odds after the first trees beyond which the later ones hardly ever change the answer."""

KEEP = {keep}
"""The probability from which a block is kept."""
'''


def write_table(
    model: dict[str, Any],
    columns: list[str],
    features: list[str],
    exits: tuple[float, float],
    keep: float,
    first: int,
    figures: list[str],
    out: Path,
) -> None:
    """Write the module with the trees of a lightgbm model."""
    trees = [expression(tree["tree_structure"], columns) for tree in model["tree_info"]]
    parts = [HEAD.format(figures="\n".join(figures), low=round(exits[0], 2), high=round(exits[1], 2), keep=keep)]
    for name, chosen in (("first_trees", trees[:first]), ("later_trees", trees[first:])):
        used = "\n".join(chosen)
        arguments = ", ".join(f"{feature}: {'int' if feature in ('own', 'within') else 'float'}" for feature in features)
        parts.append(f"\n\ndef {name}({arguments}) -> float:\n    return (\n        " + "\n        + ".join(used.split("\n")) + "\n    )\n")
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
    return f"({low} if {name} <= {node['threshold']:.4g} else {high})"
