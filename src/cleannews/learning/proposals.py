"""Which repeated units are proposed as rules: by how often they repeat, where they stand, and in what company."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from cleannews.article import Article
from cleannews.html.head.facts import host_of
from cleannews.labelling.units.evidence import kind_of_wording
from cleannews.learning.repeats import Places, Repeats
from cleannews.learning.traces import Trace, Tracer
from cleannews.rules.rule import Rule
from cleannews.segments import Kind

__all__ = ["Proposal", "learn", "propose", "to_toml"]

LEAST_TEXTS = 5
"""Texts that must hold a unit, however few there are."""
STAND_ALONE = 0.5
"""The share of a source's texts that a line between paragraphs must be in: subheads repeat, too ("What we know")."""
IN_BLOCK = 0.08
"""The same where another repeated unit stands beside it."""
MOSTLY = 0.8
MOST_COMPANY = 0.2
"""Where more of the long units around it repeat as well, the texts are versions of one story."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A unit that is left in many texts of a source, proposed as a rule; never used before somebody says so.

    * `wording` as one of the texts has it; `texts` hold it, of `of`; `kind` is guessed;
    * `position`: ``"edge"``, ``"block"`` or ``"line"``, where it stands mostly.
    """

    source: str
    wording: str
    kind: Kind
    texts: int
    of: int
    position: str
    whole: bool

    def rule(self, number: int) -> Rule:
        """The rule that takes this unit, and nothing beyond it."""
        name = f"learned.{re.sub(r'[^a-z0-9]+', '_', self.source.casefold()).strip('_')}_{number}"
        shape = r"\d".join(map(re.escape, re.split(r"\d", self.wording)))
        words = max(re.split(r"\d", self.wording), key=len).strip()
        part = "line" if self.whole else "inside"
        return Rule(self.kind, name, shape=shape, needs=(words,) if words else (), part=part, hits=(self.wording,))  # type: ignore[arg-type]


def learn(articles: Iterable[Article], source: Callable[[Article], str | None] | None = None) -> list[Proposal]:
    """What the sources of cleaned articles repeat in what is left of them, as proposed rules, the most frequent first.

    * `articles`: as `clean` gave them (they need their source in memory); each is looked at once, and not kept;
    * `source`: whose article it is; the host of its address, or its agency, where nothing else is said. None leaves it out.

    Repetition alone proposes nothing: sentences of background repeat, and so do subheads. A unit counts that stands at
    an edge of what is left, or in a block of such units, or as a line of its own in half of all texts, and whose
    neighbours do not repeat as well, as they do in versions of one story.
    Needs ``pip install 'cleannews[learn]'``.

    >>> from cleannews import clean
    >>> texts = [f"The ferry of day {day} was late again, the harbour master said.\\nOrsa Daily, your harbour paper" for day in range(9)]
    >>> [(one.wording, one.texts) for one in learn(map(clean, texts), source=lambda article: "orsa")]
    [('Orsa Daily, your harbour paper', 9)]
    """
    tracer, whose = Tracer(), source or source_of
    for article in articles:
        if name := whose(article):
            tracer.count(article, "", name)
    return propose([tracer.traces])


def propose(shards: Iterable[Mapping[str, Trace]]) -> list[Proposal]:
    """The proposals for what shards have left, by source; they are gone through twice, so that memory holds counts alone."""
    counts: dict[str, Repeats] = {}
    for shard in shards:
        for name, trace in shard.items():
            counts.setdefault(name, Repeats()).merge(Repeats.of(trace))
    places = {name: Places(count.repeated(LEAST_TEXTS)) for name, count in counts.items()}
    for shard in shards:
        for name, trace in shard.items():
            places[name].look(trace)
    found = [proposal for name in counts for proposal in proposals_of(name, places[name], counts[name].texts)]
    return sorted(found, key=lambda one: (-one.texts, one.source, one.wording))


def source_of(article: Article) -> str | None:
    if article.url:
        return host_of(article.url) or None
    return article.agency


def proposals_of(source: str, places: Places, of: int) -> Iterator[Proposal]:
    of = min(of, len(places.seen)) or 1
    for key, row in places.rows.items():
        texts, wording = row["texts"], places.wordings.get(key)
        if wording is None or texts < LEAST_TEXTS or row["company"] > 100 * MOST_COMPANY * texts:
            continue
        shares = {name: row[name] / texts for name in ("edge", "beside", "whole")}
        position = position_of(shares, texts / of)
        if position:
            kind = kind_of_wording(wording) or Kind.NAV
            yield Proposal(source, wording, kind, texts, of, position, shares["whole"] >= MOSTLY)


def position_of(shares: dict[str, float], share: float) -> str | None:
    if shares["edge"] >= MOSTLY:
        return "edge"
    if shares["beside"] >= MOSTLY and share >= IN_BLOCK:
        return "block"
    if shares["whole"] >= MOSTLY and share >= STAND_ALONE:
        return "line"
    return None


def to_toml(proposals: Iterable[Proposal], name: str = "Learned") -> str:
    """The proposals as a profile in TOML, each with its counts, for review: take out what is wrong, then ``also=``."""
    lines = [
        "# Proposed from what many texts of a source repeat. Read each rule before you use it; take out what is the story's own.",
        f"name = {json.dumps(name, ensure_ascii=False)}",
    ]
    for number, proposal in enumerate(proposals, 1):
        rule = proposal.rule(number)
        lines += [
            "",
            f"# {proposal.source}: in {proposal.texts} of {proposal.of} texts, {proposal.position}",
            "[[rules]]",
            f"kind = {json.dumps(rule.label.value)}",
            f"name = {json.dumps(rule.name)}",
            f"shape = {json.dumps(rule.shape, ensure_ascii=False)}",
            f"needs = {json.dumps(list(rule.needs), ensure_ascii=False)}",
            f"part = {json.dumps(rule.part)}",
            f"hits = {json.dumps(list(rule.hits), ensure_ascii=False)}",
        ]
    return "\n".join(lines) + "\n"
