"""The story on its way: the source as it came, the same text made readable for patterns, and its lines."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias

from cleannews.segments import Kind, Segment

if TYPE_CHECKING:
    import datetime as dt

    from cleannews.rules.profile import Agency
    from cleannews.segments import Flag

__all__ = ["Line", "Offsets", "Story", "StoryCleaner"]


StoryCleaner: TypeAlias = "Callable[[Story], Iterable[Segment]]"
"""What says of stretches of a story what they are: any callable of the caller's."""


class Offsets:
    """Where each character of the decoded text stands in the source.

    `decoded` and `source` are the positions at which the distance between the two texts changes.
    """

    __slots__ = ("decoded", "source")

    def __init__(self, decoded: list[int], source: list[int]) -> None:
        self.decoded = decoded
        self.source = source

    def to_source(self, position: int) -> int:
        step = bisect_right(self.decoded, position) - 1
        return self.source[step] + position - self.decoded[step] if step >= 0 else position


class Line:
    """A paragraph of the story (hard-wrapped lines are joined), stripped of blanks.

    `text` is what patterns are compared with: character references are decoded, odd blanks are blanks.
    `start` is its place in the readable text; :meth:`segment` speaks of the source.
    What is cut off its two ends moves `low` and `high`; `kind` is what the rest of the line is.
    """

    kind: Kind | None = None
    rule: str = ""
    low: int = 0
    cuts: list[tuple[int, int, Kind, str]] | None = None

    def __init__(self, story: Story, number: int, text: str, start: int, gap: bool) -> None:
        self.story = story
        self.number = number
        self.text = text
        self.start = start
        self.high = len(text)
        self.gap = gap

    def __repr__(self) -> str:
        return f"<Line {self.number} {self.kind or 'open'}: {self.text[:60]!r}>"

    def segment(self, kind: Kind | str, rule: str, start: int = 0, end: int | None = None) -> Segment:
        """The stretch ``text[start:end]`` of this line as a segment of the source; without numbers, the whole line."""
        stop = len(self.text) if end is None else end
        at = self.story.to_source
        return Segment(Kind(kind), rule, at(self.start + start), at(self.start + stop))

    def label(self, kind: Kind, rule: str) -> bool:
        """Say what the rest of the line is; False when the caller switched the rule off."""
        if rule in self.story.without:
            return False
        self.kind = kind
        self.rule = rule
        return True

    def cut(self, start: int, end: int, kind: Kind, rule: str) -> bool:
        """Say what a part of the line is. A cut at either end of the rest shortens the rest.

        False when the rule is switched off or something else was cut there.
        """
        if rule in self.story.without or start >= end or start < self.low or end > self.high:
            return False
        text = self.text
        cuts = self.cuts
        if cuts is None:
            cuts = self.cuts = []
        at = bisect_right(cuts, (start,))
        if (at and cuts[at - 1][1] > start) or (at < len(cuts) and cuts[at][0] < end):
            return False
        while end < self.high and text[end].isspace():
            end += 1
        cuts.insert(at, (start, end, kind, rule))
        if start == self.low or not text[self.low : start].strip():
            self.low = end
        elif end == self.high:
            self.high = start
            self.trim()
        if self.low >= self.high:
            self.low = self.high = max(self.low, self.high)
            self.kind, self.rule = kind, rule
        return True

    def trim(self) -> None:
        """Leave out blanks, and inner cuts that now stand last, at the end of the rest."""
        text = self.text
        high = self.high
        while high > self.low and text[high - 1].isspace():
            high -= 1
        cuts = self.cuts or []
        at = bisect_left(cuts, (high,))
        while at and cuts[at - 1][1] >= high and cuts[at - 1][0] >= self.low:
            at -= 1
            high = cuts[at][0]
            while high > self.low and text[high - 1].isspace():
                high -= 1
        self.high = max(high, self.low)

    @property
    def rest(self) -> str:
        """What is left of the line between the cuts at its two ends."""
        return self.text[self.low : self.high]

    @property
    def is_open(self) -> bool:
        """Whether nobody has said yet what the rest of the line is."""
        return self.kind is None


class Story:
    """A document under the cleaners' eyes.

    `source` is the text as given; `decoded` the same with character references decoded and markup taken out;
    `text` has the length of `decoded`, with every odd blank and line end made plain. Cleaners look at `lines`.
    """

    __slots__ = (
        "agency",
        "chosen",
        "confidence",
        "decoded",
        "evidence",
        "flags",
        "lines",
        "markup",
        "notes",
        "offsets",
        "priors",
        "published",
        "source",
        "text",
        "without",
        "wrapped",
    )

    def __init__(self, source: str, decoded: str, text: str, offsets: Offsets | None) -> None:
        self.source = source
        self.decoded = decoded
        self.text = text
        self.offsets = offsets
        self.markup: list[tuple[int, int]] = []
        """Where tags stood in the source."""
        self.lines: list[Line] = []
        self.wrapped = False
        self.without: frozenset[str] = frozenset()
        self.agency: Agency | None = None
        self.published: dt.datetime | None = None
        self.flags: Mapping[str, Flag] = {}
        """Names of rules, and what each says of the whole article."""
        self.chosen = False
        """Whether the lines were chosen out of a page by its structure, which has spoken for them already."""
        self.priors: dict[str, float] = {}
        """What the structure of a page speaks for each of its lines, as the logarithm of the odds that it is clutter."""
        self.confidence: dict[int, float] = {}
        """How sure the labeller is of the stretch that begins at a position of `text`; the others are certain."""
        self.evidence: dict[int, str] = {}
        """What spoke for the kind of the stretch that begins there."""
        self.notes: dict[str, object] = {}
        """What a cleaner read on its way and a later step needs: the dateline's parts, the title's line."""

    def to_source(self, position: int) -> int:
        """Where a character of the readable text stands in the source."""
        return position if self.offsets is None else self.offsets.to_source(position)

    def open_lines(self) -> Iterator[Line]:
        """The lines of which nobody has said yet what they are."""
        return (line for line in self.lines if line.kind is None)
