"""What the text holds of known wordings, found in one pass over the whole of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

import ahocorasick_rs

__all__ = ["Hit", "find_hits", "folded"]

INSIDE, START, WHOLE = 1, 2, 3
"""How much of its unit a wording is expected to be."""
POSITIONS = {"inside": INSIDE, "start": START, "whole": WHOLE}
KINDS = (
    "dateline byline timestamp keywords slug caption end related update_note correction credit contact copyright promo nav disclaimer ad deck headline "
    "table embed body subhead"
).split()


class Hit(NamedTuple):
    """A wording of the lexicon in the text: where, of which kind, and how much of its unit it is expected to be."""

    start: int
    end: int
    kind: int
    position: int
    weak: bool = False


class Lexicon:
    def __init__(self, entries: dict[str, list[tuple[int, int, bool]]]) -> None:
        self.phrases = list(entries)
        self.meanings = [entries[phrase] for phrase in self.phrases]
        self.automaton = ahocorasick_rs.AhoCorasick(
            self.phrases, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest, store_patterns=False
        )


@cache
def lexicon() -> Lexicon:
    entries: dict[str, list[tuple[int, int, bool]]] = {}
    for file in sorted(Path("/tmp/lab/phrases").glob("*.txt")):
        for row in file.read_text(encoding="utf-8").splitlines():
            head, colon, rest = row.partition(": ")
            if not colon or row.startswith("#"):
                continue
            kind, position, *weak = head.split(" ")
            if kind not in KINDS or position not in POSITIONS:
                continue
            for phrase in rest.split(" | "):
                phrase = phrase.strip()
                if len(phrase) > 1:
                    meaning = (KINDS.index(kind), POSITIONS[position], bool(weak))
                    known = entries.setdefault(folded(phrase), [])
                    if meaning not in known:
                        known.append(meaning)
    return Lexicon(entries)


def folded(text: str) -> str:
    """The text in small letters, of the same length."""
    small = text.lower().replace("\u2019", "'")
    return small if len(small) == len(text) else "".join(c if len(c) == 1 else c[0] for c in map(str.lower, text))


def is_spaced(letter: str) -> bool:
    return letter.isalnum() and not ("\u0e00" <= letter <= "\u0eff" or "\u1000" <= letter <= "\u109f" or "\u1780" <= letter <= "\u17ff" or "\u3040" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7af")


def find_hits(text: str) -> list[Hit]:
    """The wordings in the text, in order; parts of longer words are none."""
    book = lexicon()
    hits = []
    low = folded(text)
    for number, start, end in book.automaton.find_matches_as_indexes(low):
        first, last = text[start], text[end - 1]
        before, after = text[start - 1 : start], text[end : end + 1]
        if before and is_spaced(first) and is_spaced(before) and not (first.isupper() and before.islower()):
            continue
        if after and is_spaced(last) and is_spaced(after) and not (after.isupper() and last.islower()):
            continue
        for kind, position, weak in book.meanings[number]:
            hits.append(Hit(start, end, kind, position, weak))
    return hits
