"""What corrects the articles of a source: the units that its texts repeat, as proposals say."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cleannews.article import Article
from cleannews.learning.proposals import Proposal
from cleannews.learning.units import key_of, units_left
from cleannews.segments import Kind, Segment

__all__ = ["RepeatedUnits", "corrections_of"]


@dataclass(frozen=True, slots=True)
class RepeatedUnits:
    """Finds the units that are left of an article and that its source repeats.

    `units` has by key the kind of each, and whether it must be a line of its own; `rule` is the name under which they go.
    """

    rule: str
    units: Mapping[int, tuple[Kind, bool]]

    def __call__(self, article: Article) -> list[Segment]:
        found = []
        for unit in units_left(article):
            kind, whole = self.units.get(unit.key, (None, False))
            if kind is not None and (unit.whole or not whole):
                found.append(Segment(kind, self.rule, unit.start, unit.end))
        return found


def corrections_of(proposals: Iterable[Proposal]) -> dict[str, RepeatedUnits]:
    """For each source what finds the units that are proposed for it, under the name ``repeated.<source>``."""
    units: defaultdict[str, dict[int, tuple[Kind, bool]]] = defaultdict(dict)
    for proposal in proposals:
        units[proposal.source][key_of(proposal.wording)] = (proposal.kind, proposal.whole)
    return {source: RepeatedUnits(f"repeated.{plain(source)}", of) for source, of in sorted(units.items())}


def plain(source: str) -> str:
    """A source's name as names of rules are spelled.

    >>> plain("www.Orsa-Daily.example")
    'www_orsa_daily_example'
    """
    return re.sub(r"[^\w]+", "_", source.casefold()).strip("_") or "texts"
