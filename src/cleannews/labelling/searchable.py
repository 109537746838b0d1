"""A story as the one pass sees it: in small letters, a character for a character."""

from __future__ import annotations

import re

from cleannews.text.story import Story

__all__ = ["is_looked_for_within", "joined", "searchable", "small"]

LEAST_INNER = 12
LONG = 20_000
"""Letters from which a text may be hostile: a line of a hundred thousand "#" holds a million texts of rules."""
runs = re.compile(r"([^\w\s])\1{30,}").sub
half_signs = re.compile("[\ud800-\udfff]").sub


def joined(story: Story) -> str:
    """The readable text, the rows of each hard-wrapped paragraph joined; positions stay."""
    text = story.text
    if not story.wrapped:
        return text
    parts: list[str] = []
    position = 0
    for line in story.lines:
        parts += (text[position : line.start], line.text)
        position = line.start + len(line.text)
    return "".join(parts) + text[position:]


def searchable(text: str) -> str:
    """The text in small letters, without the halves of signs that no text in UTF-8 can hold."""
    low = small(text)
    if len(low) > LONG:
        low = runs(shortened, low)
    try:
        low.encode()
    except UnicodeEncodeError:
        return half_signs("?", low)
    return low


def shortened(run: re.Match[str]) -> str:
    """A run of one mark with its two ends, and blanks between them."""
    text = run.group()
    return text[:10] + " " * (len(text) - 20) + text[-10:]


def is_looked_for_within(text: str) -> bool:
    """Whether a whole text is looked for within lines too; "News" is every story's word."""
    return len(text) >= LEAST_INNER or not text.replace(" ", "").isalnum()


def small(text: str) -> str:
    """The text in small letters, of the same length.

    >>> small("İZMİR Ferry")
    'izmir ferry'
    """
    low = text.lower()
    return low if len(low) == len(text) else "".join(letter.lower()[0] for letter in text)
