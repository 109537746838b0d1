"""What the envelope of a story says goes before what its text says; its tags and keys are stretches of their own."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cleannews.article import Dateline
from cleannews.knowledge.agencies import AGENCIES, Agency
from cleannews.labelling.segments import CERTAIN, Piece
from cleannews.segments import Flag, Kind, Segment
from cleannews.times.clocks import zone_named

if TYPE_CHECKING:
    from cleannews.envelopes.lay_out import Laid
    from cleannews.facts.envelope import Told
    from cleannews.text.story import Story

__all__ = ["Enveloped"]

is_blank = re.compile(r"(?:\s|\\[nrt])*").fullmatch
WIRES = ("iptc7901", "anpa1312")
"""Formats in which only an agency writes: their clock is its own, where a site's or an archive's may be any."""

Stretch = tuple[int, int, Kind, str, tuple[float, str]]


@dataclass(frozen=True, slots=True)
class Enveloped:
    """The story as it lay in its file, and what its envelope says."""

    laid: Laid
    told: Told

    @property
    def flags(self) -> set[Flag]:
        return self.told.flags | ({Flag.MORE_STORIES} if self.laid.rest else set())

    def tell(self, facts: dict[str, Any], story: Story) -> None:
        """Write the envelope's facts over those of the text, and say where each was read."""
        told, name = self.told, self.laid.document.format
        sources = {"envelope": name} | {field: name for field, value in told.fields.items() if value not in (None, ())}
        said = {field: value for field, value in told.fields.items() if value not in (None, ())}
        if told.agency is None and facts.get("agency") in AGENCIES:  # a distributor passes an agency's copy on
            said.pop("agency", None)
            sources.pop("agency", None)
        facts |= said
        if name in WIRES and told.agency is None and (page := AGENCIES.get(facts.get("agency", ""))) is not None:
            facts |= {field: at_home(value, page) for field, value in said.items() if isinstance(value, dt.datetime)}
        facts["version"] = max(facts.get("version", 0), told.version)
        if told.place and (facts.get("dateline") is None or not facts["dateline"].place):
            facts["dateline"] = dateline_at(told.place, facts.get("dateline"))
            sources["dateline"] = name
        facts["sources"] = facts.get("sources", {}) | sources

    def tile(self, story: Story, pieces: list[list[Piece]]) -> tuple[Segment, ...]:
        """Segments that joined in order are the source, whatever order its fields stand in."""
        source, laid = story.source, self.laid
        if laid.document.is_plain:
            from cleannews.labelling.segments import tile

            return tile(story, pieces)
        stretches = sorted(self.stretches(story, pieces))
        found: list[Segment] = []
        position = 0
        for start, end, kind, rule, how in without_tags(stretches, story.markup):
            start = max(start, position)
            if start >= end:
                continue
            fill(found, source, position, start, laid.rule)
            found.append(Segment(kind, rule, start, end, source[start:end], *how))
            position = end
        rest = laid.rest[0] if laid.rest else len(source)
        fill(found, source, position, rest, laid.rule)
        if rest < len(source):
            found.append(Segment(Kind.RELATED, laid.rule, rest, len(source), source[rest:]))
        return tuple(found)

    def stretches(self, story: Story, pieces: list[list[Piece]]) -> Iterator[Stretch]:
        sure, why = story.confidence, story.evidence
        for line in pieces:
            for start, end, kind, rule in line:
                how = (sure.get(start, 1.0), why.get(start, "")) if sure else CERTAIN
                yield story.to_source(start), story.to_source(end), kind, rule, how
        for kind, start, end in self.laid.beside:
            yield start, end, kind, self.laid.rule, CERTAIN


def at_home(moment: dt.datetime, agency: Agency) -> dt.datetime:
    """The moment with the zone of an agency that the copy names, where the envelope names none of both."""
    zone = zone_named(agency.home)
    is_day = moment.time() == dt.time()
    return moment if moment.tzinfo is not None or zone is None or is_day else moment.replace(tzinfo=zone)


def dateline_at(place: str, printed: Dateline | None) -> Dateline:
    if printed is None:
        return Dateline(raw=place, place=place, places=(place,))
    return printed.model_copy(update={"place": place, "places": (place,)})


def without_tags(stretches: list[Stretch], tags: list[tuple[int, int]]) -> Iterator[Stretch]:
    """The stretches without the tags that stand in them."""
    at = 0
    for start, end, kind, rule, how in stretches:
        while at < len(tags) and tags[at][1] <= start:
            at += 1
        number, position = at, start
        while number < len(tags) and tags[number][0] < end:
            if position < tags[number][0]:
                yield position, tags[number][0], kind, rule, how
            position = max(position, tags[number][1])
            number += 1
        if position < end:
            yield position, end, kind, rule, how


def fill(found: list[Segment], source: str, start: int, end: int, rule: str) -> None:
    """What stands between two stretches: a tag or a key, or blanks that belong to the stretch above."""
    if start >= end:
        return
    gap = source[start:end]
    if found and (is_blank(gap) or (found[-1].rule == rule and found[-1].kind is Kind.NAV)):
        last = found[-1]
        found[-1] = Segment(last.kind, last.rule, last.start, end, source[last.start : end], last.confidence, last.evidence)
    else:
        found.append(Segment(Kind.NAV, rule, start, end, gap))
