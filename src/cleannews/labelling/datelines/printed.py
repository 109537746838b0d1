"""What a dateline prints, gathered from its stretches."""

from __future__ import annotations

from dataclasses import dataclass, field

from cleannews.knowledge.agencies import Agency
from cleannews.knowledge.places.cities import is_city
from cleannews.labelling.datelines.parts import NO_DAY, Found
from cleannews.labelling.datelines.places import Day, parts_places

__all__ = ["EDGES", "Printed", "is_known_city"]

EDGES = " \t\r\n\xa0,:;_=*|<>\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}\N{ARABIC COMMA}\N{ARABIC TATWEEL}-/\N{BULLET}\N{DEVANAGARI DANDA}\N{ETHIOPIC FULL STOP}"
"""What stands about the parts of a dateline and is none of them."""


@dataclass(slots=True)
class Printed:
    """What a dateline prints: its places, its day as far as printed, and whose copy it says it is."""

    places: list[str] = field(default_factory=list)
    place: str | None = None
    day: Day = NO_DAY
    agency: Agency | None = None
    mark: str | None = None
    is_wire: bool = False
    """Whether the mark stands in brackets, as wires print theirs; a paper's own name stands before a dash."""

    def take(self, place: str) -> None:
        """Another place: a known city goes before what may be the name of a paper."""
        if self.place is None or (is_known_city(place) and not is_known_city(self.place)):
            self.place = place
            self.places = [part for part in map(str.strip, parts_places(place)) if part]

    def sign(self, agency: Agency | None, mark: str) -> None:
        if agency is not None and self.agency is None:
            self.agency, self.mark = agency, mark
        elif self.mark is None:
            self.mark = mark

    def take_found(self, found: Found) -> None:
        """What a grammar found in the text."""
        if found.place:
            self.take(found.place)
            self.places = list(found.places)
        if found.day[1] is not None:
            self.day = found.day
        if found.mark or found.agency:
            self.is_wire = self.mark is None
            self.sign(found.agency, found.mark or "")


def is_known_city(text: str) -> bool:
    """Whether it is one of the cities; a Turkish capital may have its dot: ``İstanbul``."""
    return is_city(text) or is_city(text.replace("\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}", "I"))
