"""What a report tells of a run, counted while it goes: it stays small however many articles there are."""

from __future__ import annotations

import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from cleannews.article import Article, writable
from cleannews.export.coloured import share_removed
from cleannews.export.show import date_of
from cleannews.inspector.document import Stretch, stretches_of

__all__ = ["ReportTally", "Seen"]

MOST = 1_000
"""Articles of which a report has the source."""
BEST = 60
"""Articles that each list is sure to have."""
LONGEST = 30_000
"""Characters of a source in a report; of a longer one the beginning is shown."""


class Seen(NamedTuple):
    """One article of a run, with what a report lists it by."""

    name: str
    title: str
    agency: str
    language: str
    date: str
    share: float
    confidence: float
    flags: list[str]
    rules: list[str]
    stretches: list[Stretch]

    @classmethod
    def of(cls, article: Article, name: str) -> Seen:
        sure = [segment.confidence for segment in article.removed if segment.text.strip()]
        day = date_of(article)
        return cls(
            name=writable(name),
            title=writable(article.title or (article.paragraphs[0][:120] if article.paragraphs else "")),
            agency=writable(article.agency or ""),
            language=article.language or "",
            date=day.isoformat() if day else "",
            share=round(share_removed(article), 4),
            confidence=round(min([*sure, 1.0 if article.confidence is None else article.confidence]), 3),
            flags=sorted(flag.value for flag in article.flags),
            rules=sorted({writable(segment.rule) for segment in article.removed if segment.text.strip()}),
            stretches=list(beginning(stretches_of(article))),
        )

    @property
    def chance(self) -> int:
        """A number by which some are taken at random, the same in each run."""
        return zlib.crc32(self.name.encode("utf-8", "replace"))


def beginning(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    left = LONGEST
    for stretch in stretches:
        if left <= 0:
            yield ["nav", "report.cut", "\n... the source goes on", 1, 1.0, ""]
            return
        yield [*stretch[:2], stretch[2][:left], *stretch[3:]]
        left -= len(stretch[2])


class ReportTally:
    """Counts of all articles, and the articles that a report shows.

    >>> tally = ReportTally()
    >>> tally.count(Article(title="Rain", agency="Yonhap"), "1")
    >>> tally.articles, tally.seen[0].title
    (1, 'Rain')
    """

    def __init__(self) -> None:
        self.articles = 0
        self.failed = 0
        self.characters: Counter[str] = Counter()
        """Of all texts, by ``agency|Reuters`` or ``language|en``; of the whole by ``""``."""
        self.removed: Counter[str] = Counter()
        """The same of what was taken out, and by ``kind|caption``."""
        self.stretches: Counter[str] = Counter()
        """How many stretches a rule took, and in ``rule|...|characters`` how much."""
        self.documents: Counter[str] = Counter()
        """In how many articles a rule took something."""
        self.flags: Counter[str] = Counter()
        self.seen: list[Seen] = []

    def count(self, article: Article, name: str, source: str = "") -> None:
        self.articles += 1
        whole, out = len(article.source), 0
        taken: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
        for segment in article.removed:
            size = len(segment.text)
            out += size
            self.removed[f"kind|{segment.kind.value}"] += size
            known = taken[f"{segment.kind.value}|{writable(segment.rule)}"]
            known[0] += bool(segment.text.strip())
            known[1] += size
        for rule, (stretches, size) in taken.items():
            self.stretches[rule] += stretches
            self.removed[f"rule|{rule}"] += size
            self.documents[rule] += 1
        for key in ("", f"agency|{writable(article.agency or 'unknown')}", f"language|{article.language or 'unknown'}"):
            self.characters[key] += whole
            self.removed[key] += out
        self.flags.update(flag.value for flag in article.flags)
        self.seen.append(Seen.of(article, name))
        if len(self.seen) > 2 * MOST:
            self.seen = chosen(self.seen)

    def add(self, other: ReportTally) -> None:
        self.articles += other.articles
        self.failed += other.failed
        for name in ("characters", "removed", "stretches", "documents", "flags"):
            getattr(self, name).update(getattr(other, name))
        self.seen = chosen([*self.seen, *other.seen])

    def as_dict(self) -> dict[str, Any]:
        return {**vars(self), "seen": [list(one) for one in chosen(self.seen)]}

    @classmethod
    def from_dict(cls, told: dict[str, Any]) -> ReportTally:
        tally = cls()
        tally.articles, tally.failed = told["articles"], told["failed"]
        for name in ("characters", "removed", "stretches", "documents", "flags"):
            setattr(tally, name, Counter(told[name]))
        tally.seen = [Seen(*one) for one in told["seen"]]
        return tally


def chosen(seen: list[Seen]) -> list[Seen]:
    """The articles worth a look: the extremes, some of each flag and of each rule, and some at random; in their order."""
    if len(seen) <= MOST:
        return seen
    picked: dict[int, Seen] = {}
    for key in (lambda one: one.confidence, lambda one: -one.share, lambda one: one.share):
        picked.update((id(one), one) for one in sorted(seen, key=key)[:BEST])
    known: Counter[str] = Counter()
    for one in seen:
        names = [*one.flags, *one.rules]
        if len(picked) < MOST and any(known[name] < 3 for name in names):
            picked[id(one)] = one
            known.update(names)
    for one in sorted(seen, key=lambda one: one.chance):
        if len(picked) >= MOST:
            break
        picked[id(one)] = one
    return [one for one in seen if id(one) in picked]
