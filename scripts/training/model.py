"""What training gives."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Model"]


class Model(NamedTuple):
    """The module of trees as text, the weights of word sequences, and the module of the title's trees as text."""

    trees: str
    weights: dict[str, float]
    titles: str
