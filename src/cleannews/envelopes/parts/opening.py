"""What a text opens with: the name of its first element, behind a prolog and comments."""

from __future__ import annotations

import re

__all__ = ["OPENING", "opens_with", "root_of"]

OPENING = 20_000
"""Characters in which a format is recognised."""

find_root = re.compile(
    r"(?:\s++|\ufeff|<\?[^>]{0,500}\?>|<!--(?:(?!-->).){0,4000}-->|<!DOCTYPE[^\[>]{0,500}(?:\[[^\]]{0,10000}\][^>]{0,50})?>)*+"
    r"<(?:[\w.-]{1,20}:)?(?P<name>[A-Za-z][\w.-]{0,40})(?=[\s/>])",
    re.DOTALL | re.IGNORECASE,
).match


def root_of(text: str) -> str:
    """The name of the first element in small letters, "" where the text opens with none.

    >>> root_of("<?xml version='1.0'?><!-- a --><NewsML>"), root_of("It rained.")
    ('newsml', '')
    """
    match = find_root(text, 0, OPENING)
    return match["name"].lower() if match else ""


def opens_with(text: str, *names: str) -> bool:
    return root_of(text) in names
