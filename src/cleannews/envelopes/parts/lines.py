"""The lines of an export, each with its place; and those among them that begin with a known label."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from cleannews.envelopes.parts.passages import Passage

__all__ = ["Field", "Row", "begins_label", "fields_below", "fields_in", "label_of", "rows_in"]

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


def label_of(row: Row, labels: Mapping[str, str]) -> tuple[str, int] | None:
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


def begins_label(row: Row, labels: Iterable[str]) -> bool:
    """Whether the row is a label that is cut off."""
    return any(label.startswith(row.text.casefold()) for label in labels)


class Field(NamedTuple):
    """A label's fact, and where its value stands: on its own row and on those that go on right below."""

    fact: str
    start: int
    end: int

    def passage(self, source: str) -> Passage:
        return Passage.of(source, self.start, self.end).stripped()


def fields_in(rows: Sequence[Row], labels: Mapping[str, str]) -> list[Field]:
    """The labelled values among the rows; what stands below a blank line and has no label belongs to none.

    >>> text = "BYLINE: Ann Poe\\nand Ben Roe\\n\\nIt rained."
    >>> [field.passage(text).text for field in fields_in(list(rows_in(text, 0, len(text))), {"byline": "byline"})]
    ['Ann Poe\\nand Ben Roe']
    """
    found: list[Field] = []
    goes_on = False
    for row in rows:
        label = label_of(row, labels)
        if label is not None:
            found.append(Field(label[0], row.start + label[1], row.end))
        elif goes_on and not row.gap:
            found[-1] = found[-1]._replace(end=row.end)
        goes_on = label is not None or (goes_on and not row.gap)
    return found


def fields_below(rows: Sequence[Row], start: int, is_field: Callable[[Row], bool]) -> int:
    """The number of the row at which the fields below a story begin: from there on there is nothing else below a blank line.

    A paragraph of the story may begin as a field does ("Update: the ferry is back").
    """
    at = len(rows)
    for number in range(len(rows) - 1, start - 1, -1):
        if is_field(rows[number]):
            if rows[number].gap or (number > start and is_field(rows[number - 1])):
                at = number
        elif rows[number].gap:
            break
    while at > start and not rows[at - 1].gap and at < len(rows) and not rows[at].gap and is_field(rows[at - 1]):
        at -= 1
    return at
