"""What is compared of two texts: their letters."""

from __future__ import annotations

__all__ = ["squash"]


def squash(text: str) -> str:
    """Letters and digits only, case folded: two titles that differ in quotes and blanks are one."""
    return "".join(filter(str.isalnum, text.casefold()))
