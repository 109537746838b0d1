"""How often each unit is left in the texts of a source, and where: counts that can be merged, shard by shard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from cleannews.article import Article
from cleannews.extras import needed
from cleannews.learning.units import LONGEST, SHORTEST, Repeatable, units_left

if TYPE_CHECKING:
    import numpy as np

__all__ = ["COLUMNS", "Repeats"]

COLUMNS = ("texts", "edge", "beside", "whole", "company")
"""Per unit: texts that hold it; those in which only repeated units stand before or behind it; in which a repeated unit stands beside
it; in which it is a line of its own; and hundredths of the long units beside it that repeat, summed."""
LONG = 60
MOST_WORDINGS = 1_000_000


class Repeats:
    """The counts of one source. `seen` is fed first with all texts, `placed` with the same texts again, or with a sample.

    In the first round each short unit costs eight bytes and a count; merged, the arrays stay sorted by key.
    """

    def __init__(self) -> None:
        numpy = needed("numpy", "learn")
        self.keys: np.ndarray[Any, Any] = numpy.empty(0, numpy.uint64)
        self.counts: np.ndarray[Any, Any] = numpy.empty(0, numpy.uint32)
        self.waiting: list[int] = []
        self.texts = 0

    def see(self, article: Article) -> None:
        """Count the units that are left in an article, each once."""
        self.texts += 1
        self.waiting.extend({unit.key for unit in units_left(article) if SHORTEST <= len(unit.text) <= LONGEST})
        if len(self.waiting) > MOST_WORDINGS:
            self.settle()

    def settle(self) -> None:
        """Sort what waits into the arrays."""
        numpy = needed("numpy", "learn")
        if self.waiting:
            keys, counts = numpy.unique(numpy.array(self.waiting, numpy.uint64), return_counts=True)
            self.waiting = []
            self.add(keys, counts.astype(numpy.uint32))

    def add(self, keys: np.ndarray[Any, Any], counts: np.ndarray[Any, Any]) -> None:
        numpy = needed("numpy", "learn")
        joined, places = numpy.unique(numpy.concatenate([self.keys, keys]), return_inverse=True)
        total = numpy.zeros(len(joined), numpy.uint32)
        numpy.add.at(total, places, numpy.concatenate([self.counts, counts]))
        self.keys, self.counts = joined, total

    def merge(self, other: Repeats) -> None:
        """Add the counts of another shard of the same source."""
        other.settle()
        self.settle()
        self.texts += other.texts
        self.add(other.keys, other.counts)

    def repeated(self, least: int) -> frozenset[int]:
        """The keys of units that `least` texts or more hold."""
        self.settle()
        return frozenset(self.keys[self.counts >= least].tolist())

    def to_dict(self) -> dict[str, Any]:
        """The counts as plain data: what a shard writes for another process to merge."""
        self.settle()
        return {"texts": self.texts, "keys": self.keys.tolist(), "counts": self.counts.tolist()}

    @classmethod
    def from_dict(cls, told: Mapping[str, Any]) -> Repeats:
        """The counts that `to_dict` wrote."""
        numpy = needed("numpy", "learn")
        repeats = cls()
        repeats.texts = int(told["texts"])
        repeats.add(numpy.array(told["keys"], numpy.uint64), numpy.array(told["counts"], numpy.uint32))
        return repeats


class Places:
    """Where the repeated units of a source stand: told by a second look at its texts."""

    def __init__(self, repeated: frozenset[int]) -> None:
        self.repeated = repeated
        self.rows: dict[int, dict[str, int]] = {}
        self.wordings: dict[int, str] = {}
        self.seen: set[tuple[int, ...]] = set()

    def look(self, article: Article) -> None:
        """Note the places of an article's units; a story that came before is passed over."""
        units = units_left(article)
        story = tuple(sorted(unit.key for unit in units if len(unit.text) >= LONG)[:6])
        if story and story in self.seen:
            return
        self.seen.add(story)
        for unit, row in self.told(units):
            known = self.rows.setdefault(unit.key, dict.fromkeys(COLUMNS, 0))
            self.wordings.setdefault(unit.key, unit.text)
            for name, value in row.items():
                known[name] += value

    def told(self, units: list[Repeatable]) -> Iterator[tuple[Repeatable, dict[str, int]]]:
        again = [unit.key in self.repeated for unit in units]
        long = [at for at, unit in enumerate(units) if len(unit.text) >= LONG]
        done: set[int] = set()
        for at, unit in enumerate(units):
            if again[at] and unit.key not in done:
                done.add(unit.key)
                others = [again[other] for other in long if other != at]
                yield (
                    unit,
                    {
                        "texts": 1,
                        "edge": all(again[:at]) or all(again[at + 1 :]),
                        "beside": any(again[max(0, at - 1) : at] + again[at + 1 : at + 2]),
                        "whole": unit.whole,
                        "company": round(100 * sum(others) / len(others)) if others else 0,
                    },
                )
