"""What JSON calls a value."""

from __future__ import annotations

__all__ = ["name_of"]


def name_of(value: object) -> str:
    """What JSON calls it."""
    names = {dict: "an object", list: "a list", str: "text", bool: "a truth value", type(None): "null"}
    return names.get(type(value), "a number")
