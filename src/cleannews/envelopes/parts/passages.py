"""A stretch of the source made readable, and where each of its letters stands in the source."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

__all__ = ["Passage", "Writer"]


class Passage:
    """A readable text; at `places` of it the distance to the source changes, to what `source` says.

    The first place is 0, the last the text's end.

    >>> passage = Passage.of("<p>Rain</p>", 3, 7)
    >>> passage.text, passage.start, passage.end, passage.cut(1, 3).start
    ('Rain', 3, 7, 4)
    """

    __slots__ = ("places", "source", "text")

    def __init__(self, text: str, places: list[int], source: list[int]) -> None:
        self.text = text
        self.places = places
        self.source = source

    @classmethod
    def of(cls, source: str, start: int, end: int) -> Passage:
        """The stretch as it stands."""
        return cls(source[start:end], [0, end - start], [start, end])

    @property
    def start(self) -> int:
        return self.source[0]

    @property
    def end(self) -> int:
        return self.source[-1]

    def to_source(self, position: int) -> int:
        step = bisect_right(self.places, position) - 1
        return self.source[step] + position - self.places[step]

    def end_of(self, position: int) -> int:
        """Where in the source the letter before `position` ends."""
        step = bisect_left(self.places, position)
        if step < len(self.places) and self.places[step] == position:
            return self.source[step]
        return self.source[step - 1] + position - self.places[step - 1]

    def cut(self, start: int, end: int) -> Passage:
        if start == 0 and end == len(self.text):
            return self
        places, source = [0], [self.to_source(start)]
        for step in range(bisect_right(self.places, start), bisect_left(self.places, end)):
            places.append(self.places[step] - start)
            source.append(self.source[step])
        if end > start:
            places.append(end - start)
            source.append(self.end_of(end))
        return Passage(self.text[start:end], places, source)

    def stripped(self) -> Passage:
        text = self.text
        start = len(text) - len(text.lstrip())
        return self.cut(start, max(start, len(text.rstrip())))

    def __repr__(self) -> str:
        return f"<Passage {self.start}-{self.end}: {self.text[:60]!r}>"


class Writer:
    """Puts a passage together from stretches of another and from what some of them mean.

    >>> writer = Writer(Passage.of("R&amp;D", 0, 7))
    >>> writer.copy(0, 1), writer.put("&", 1, 6), writer.copy(6, 7)
    (None, None, None)
    >>> passage = writer.passage()
    >>> passage.text, [passage.to_source(at) for at in range(3)]
    ('R&D', [0, 1, 6])
    """

    __slots__ = ("given", "length", "parts", "places", "source")

    def __init__(self, given: Passage) -> None:
        self.given = given
        self.clear()

    def clear(self) -> None:
        self.parts: list[str] = []
        self.places: list[int] = []
        self.source: list[int] = []
        self.length = 0

    def copy(self, start: int, end: int) -> None:
        """The stretch as it stands."""
        if start >= end:
            return
        given, shift = self.given, self.length - start
        places, source = given.places, given.source
        self.places.append(self.length)
        self.source.append(given.to_source(start))
        if len(places) > 2:
            for step in range(bisect_right(places, start), bisect_left(places, end)):
                self.places.append(places[step] + shift)
                self.source.append(source[step])
        self.parts.append(given.text[start:end])
        self.length += end - start
        self.places.append(self.length)
        self.source.append(given.end_of(end))

    def put(self, text: str, start: int, end: int) -> None:
        """What the stretch means."""
        self.places += (self.length, self.length + len(text))
        self.source += (self.given.to_source(start), self.given.end_of(end))
        self.parts.append(text)
        self.length += len(text)

    def passage(self) -> Passage:
        """All of it; where two distances are known for one place, the later counts."""
        text = "".join(self.parts)
        places: list[int] = []
        source: list[int] = []
        for place, position in zip(self.places, self.source, strict=True):
            if places and places[-1] == place:
                source[-1] = position
            else:
                places.append(place)
                source.append(position)
        if not places:
            at = self.given.start
            return Passage("", [0, 0], [at, at])
        if len(places) == 1:
            places.append(places[0])
            source.append(source[0])
        return Passage(text, places, source)


def one_of(passages: Iterable[Passage], between: str = " ") -> Passage:
    """The passages in a row, with a blank of no place between them.

    >>> one_of([Passage.of("Rain <b>soon", 0, 4), Passage.of("Rain <b>soon", 8, 12)]).text
    'Rain soon'
    """
    text, places, source = "", [], []
    for passage in passages:
        if text:
            text += between
        places += [place + len(text) for place in passage.places]
        source += passage.source
        text += passage.text
    return Passage(text, places, source) if places else Passage("", [0, 0], [0, 0])
