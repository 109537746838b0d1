"""How often each unit is left in the texts of a source, and where: counts that can be merged, shard by shard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cleannews.extras import needed
from cleannews.learning.traces import LONG, WHOLE, Text, Trace

if TYPE_CHECKING:
    import numpy as np

__all__ = ["COLUMNS", "Places", "Repeats"]

COLUMNS = ("texts", "edge", "beside", "whole", "company")
"""Per unit: texts that hold it; those in which only repeated units stand before or behind it; in which a repeated unit stands beside
it; in which it is a line of its own; and hundredths of the long units beside it that repeat, summed."""
STORY_BEGINS = 6
"""Long units by which a story is known again."""


class Repeats:
    """How many texts of a source hold each unit: sorted arrays of keys and counts, twelve bytes a unit."""

    def __init__(self) -> None:
        numpy = needed("numpy", "learn")
        self.keys: np.ndarray[Any, Any] = numpy.empty(0, numpy.uint64)
        self.counts: np.ndarray[Any, Any] = numpy.empty(0, numpy.uint32)
        self.texts = 0

    @classmethod
    def of(cls, trace: Trace) -> Repeats:
        """The counts of one shard."""
        repeats = cls()
        repeats.keys, repeats.counts = trace.counted()
        repeats.texts = len(trace.sizes)
        return repeats

    def merge(self, other: Repeats) -> None:
        """Add the counts of another shard of the same source."""
        numpy = needed("numpy", "learn")
        keys, counts = numpy.concatenate([self.keys, other.keys]), numpy.concatenate([self.counts, other.counts])
        order = numpy.argsort(keys, kind="stable")  # two sorted runs: merged in linear time
        keys, counts = keys[order], counts[order]
        first = numpy.flatnonzero(numpy.concatenate([numpy.ones(len(keys[:1]), bool), keys[1:] != keys[:-1]]))
        self.keys = keys[first]
        self.counts = numpy.add.reduceat(counts, first) if len(first) else counts
        self.texts += other.texts

    def repeated(self, least: int) -> frozenset[int]:
        """The keys of units that `least` texts or more hold."""
        return frozenset(self.keys[self.counts >= least].tolist())


class Places:
    """Where the repeated units of a source stand: told by a second look at what its texts left."""

    def __init__(self, repeated: frozenset[int]) -> None:
        self.repeated = repeated
        self.rows: dict[int, dict[str, int]] = {}
        self.wordings: dict[int, str] = {}
        self.seen: set[tuple[int, ...]] = set()

    def look(self, trace: Trace) -> None:
        """Note the places of the units of a shard; a story that came before is passed over."""
        for key in self.repeated & trace.wordings.keys():
            self.wordings.setdefault(key, trace.wordings[key])
        for text in trace.texts():
            story = tuple(sorted(key for key, marks in zip(*text, strict=True) if marks & LONG)[:STORY_BEGINS])
            if not story or story not in self.seen:
                self.seen.add(story)
                self.note(text)

    def note(self, text: Text) -> None:
        for key, row in self.told(text):
            known = self.rows.setdefault(key, dict.fromkeys(COLUMNS, 0))
            for name, value in row.items():
                known[name] += value

    def told(self, text: Text) -> Iterator[tuple[int, dict[str, int]]]:
        again = [key in self.repeated for key in text.keys]
        long = [at for at, marks in enumerate(text.marks) if marks & LONG]
        done: set[int] = set()
        for at, key in enumerate(text.keys):
            if again[at] and key not in done:
                done.add(key)
                others = [again[other] for other in long if other != at]
                yield (
                    key,
                    {
                        "texts": 1,
                        "edge": all(again[:at]) or all(again[at + 1 :]),
                        "beside": any(again[max(0, at - 1) : at] + again[at + 1 : at + 2]),
                        "whole": bool(text.marks[at] & WHOLE),
                        "company": round(100 * sum(others) / len(others)) if others else 0,
                    },
                )
