"""The tables that training wrote, loaded once from one marshalled file."""

from __future__ import annotations

import marshal
from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["labeller_tables"]


@cache
def labeller_tables() -> dict[str, Any]:
    """Known wordings with their meanings, weights of learned word sequences, and the trees; ``scripts/train.py`` writes them."""
    tables: dict[str, Any] = marshal.loads(files("cleannews.knowledge").joinpath("labeller.bin").read_bytes())
    return tables
