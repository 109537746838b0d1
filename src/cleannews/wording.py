"""Words for counts, and for arguments as the command line has them."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["as_options", "counted"]

find_argument = re.compile(r"\b([a-z_]+)=(?:True\b)?").sub


def counted(number: int, name: str) -> str:
    """The number and the name of what was counted.

    >>> counted(1, "article"), counted(1200, "article")
    ('1 article', '1,200 articles')
    """
    return f"{number:,} {name}{'' if number == 1 else 's'}"


def as_options(message: str, names: Iterable[str]) -> str:
    """A message of the library with its arguments as options of a command, which has options of these names.

    >>> as_options("10.0.0.1 is private (allow_private=True permits it)", ["allow_private"])
    '10.0.0.1 is private (--allow-private permits it)'
    """
    known = frozenset(names)
    return find_argument(lambda found: f"--{found[1].replace('_', '-')}" if found[1] in known else found[0], message)
