"""What is compared of two texts: their letters."""

from __future__ import annotations

__all__ = ["same_title", "squash"]


def squash(text: str) -> str:
    """Letters and digits only, case folded: two titles that differ in quotes and blanks are one."""
    return "".join(filter(str.isalnum, text.casefold()))


def same_title(first: str, second: str) -> bool:
    """Whether two lines are one title, which one of them may print with a little more."""
    left, right = squash(first), squash(second)
    return bool(left) and (left == right or (len(left) > 24 and left in right and len(right) < len(left) * 1.3))
