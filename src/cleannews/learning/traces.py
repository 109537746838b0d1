"""What is left of the texts of each source, as numbers: what counting needs of a shard, and nothing to read."""

from __future__ import annotations

import base64
from array import array
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from cleannews.article import Article
from cleannews.extras import needed
from cleannews.knowledge.learned import labeller_tables
from cleannews.labelling.units.evidence import kind_of_wording
from cleannews.labelling.units.words import read_tokens, score_tokens
from cleannews.learning.units import Repeatable, units_left

if TYPE_CHECKING:
    import numpy as np

__all__ = ["COUNTED", "LONG", "WHOLE", "Trace", "Tracer", "is_story_like"]

SHORTEST, LONGEST = 5, 260
"""Letters of a unit that may be a notice; longer ones are the story's own."""
LONG_FROM = 60
SENTENCE = 45
"""Letters from which a unit with a stop may be a sentence of the story."""
STORY_WORDS = -2.0
"""The score of its words below which a sentence speaks as stories do: background has -3 and less, notices -1 and more."""
COUNTED, LONG, WHOLE = 1, 2, 4
"""Marks of a unit: it can be a notice by its size; it tells one story from another; it is a line of its own."""


class Trace:
    """The units of one source's texts in order: their keys, their marks, and how many each text has.

    `wordings` has those that could be proposed, so no sentence of a story: nine bytes a unit, and some lines, is what a text costs.
    """

    def __init__(self) -> None:
        self.keys = array("Q")
        self.marks = bytearray()
        self.sizes = array("L")
        self.wordings: dict[int, str] = {}

    def add(self, units: list[Repeatable]) -> None:
        self.sizes.append(len(units))
        for unit in units:
            size = len(unit.text)
            counted = SHORTEST <= size <= LONGEST
            self.keys.append(unit.key)
            self.marks.append(COUNTED * counted | LONG * (size >= LONG_FROM) | WHOLE * unit.whole)
            if counted and unit.key not in self.wordings and not is_story_like(unit.text):
                self.wordings[unit.key] = unit.text

    def texts(self) -> Iterator[Text]:
        at = 0
        for size in self.sizes:
            yield Text(self.keys[at : at + size], self.marks[at : at + size])
            at += size

    def counted(self) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
        """The keys that can be notices, sorted, and how many of the texts hold each."""
        numpy = needed("numpy", "learn")
        keys = numpy.array(self.keys, numpy.uint64)
        chosen = (numpy.frombuffer(bytes(self.marks), numpy.uint8) & COUNTED) > 0
        texts = numpy.repeat(numpy.arange(len(self.sizes)), numpy.array(self.sizes, numpy.int64))
        order = numpy.lexsort((texts[chosen], keys[chosen]))
        keys, texts = keys[chosen][order], texts[chosen][order]
        again = (keys[1:] == keys[:-1]) & (texts[1:] == texts[:-1])
        once = keys[numpy.concatenate([numpy.ones(len(keys[:1]), bool), ~again])]
        found, counts = numpy.unique(once, return_counts=True)
        return found, counts.astype(numpy.uint32)

    def as_dict(self) -> dict[str, Any]:
        packed = {"keys": self.keys.tobytes(), "marks": bytes(self.marks)}
        told = {name: base64.b64encode(value).decode() for name, value in packed.items()}
        return {**told, "sizes": list(self.sizes), "wordings": {str(key): text for key, text in self.wordings.items()}}

    @classmethod
    def from_dict(cls, told: Mapping[str, Any]) -> Trace:
        trace = cls()
        trace.keys.frombytes(base64.b64decode(told["keys"]))
        trace.marks.extend(base64.b64decode(told["marks"]))
        trace.sizes.extend(told["sizes"])
        trace.wordings = {int(key): text for key, text in told["wordings"].items()}
        return trace


class Text(NamedTuple):
    """One text: the keys of its units, and their marks."""

    keys: array[int]
    marks: bytearray


class Tracer:
    """Notes what is left of articles, by source: the watcher of a run's first pass."""

    def __init__(self) -> None:
        self.traces: dict[str, Trace] = {}

    def count(self, article: Article, name: str, source: str = "") -> None:
        """Note an article of a source; what it is called does not matter."""
        self.traces.setdefault(source, Trace()).add(units_left(article))

    def as_dict(self) -> dict[str, Any]:
        return {source: trace.as_dict() for source, trace in self.traces.items()}


def is_story_like(wording: str) -> bool:
    """Whether it may be a sentence of background: a long one in which no known notice stands, in words that stories use."""
    if not any(map(str.isalpha, wording)):
        return True
    is_sentence = len(wording) >= SENTENCE and wording.rstrip("\"'\u201d\u2019\u00bb)")[-1:] in ".!?\u2026\u3002\u0964\u061f"
    return is_sentence and kind_of_wording(wording, weak=False) is None and score_of(wording) < STORY_WORDS


def score_of(wording: str) -> float:
    return score_tokens(read_tokens(wording), labeller_tables()["weights"])
