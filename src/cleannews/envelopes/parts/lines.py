"""The lines of an export, each with its place; and those among them that begin with a known label."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cleannews.envelopes.parts.passages import Passage

__all__ = ["Row", "label_of", "rows_in"]

LONGEST_LABEL = 40


@dataclass(slots=True)
class Row:
    """A line that is not blank: its words, where they stand, how far they stand in, and whether a blank line is above."""

    text: str
    start: int
    end: int
    indent: int
    gap: bool

    def passage(self, source: str, skip: int = 0) -> Passage:
        """The words without the first `skip` letters."""
        return Passage.of(source, self.start + skip, self.end).stripped()


def rows_in(source: str, start: int, end: int) -> Iterator[Row]:
    """The rows between two places of the source.

    >>> [(row.text, row.start, row.gap) for row in rows_in("a\\n\\n  b\\n", 0, 7)]
    [('a', 0, True), ('b', 5, True)]
    """
    at, gap = start, True
    for line in source[start:end].split("\n"):
        words = line.strip()
        if words:
            lead = len(line) - len(line.lstrip())
            yield Row(words, at + lead, at + lead + len(words), lead, gap)
        gap = not words
        at += len(line) + 1


def label_of(row: Row, labels: dict[str, str]) -> tuple[str, int] | None:
    """The fact that a row tells, and how many letters its label has; None where it begins with no known label.

    >>> label_of(Row("BYLINE: Ann Poe", 0, 15, 0, False), {"byline": "byline"})
    ('byline', 8)
    """
    colon = row.text.find(":", 0, LONGEST_LABEL)
    if colon < 0:
        return None
    fact = labels.get(row.text[:colon].strip().casefold())
    if fact is None:
        return None
    rest = row.text[colon + 1 :]
    return fact, colon + 1 + len(rest) - len(rest.lstrip())
