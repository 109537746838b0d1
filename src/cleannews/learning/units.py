"""What is left of an article in units that can repeat: its lines, and the sentences of longer ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import blake2b
from html import unescape
from typing import NamedTuple

from cleannews.article import Article
from cleannews.segments import Kind

__all__ = ["Repeatable", "key_of", "units_left"]

KEPT = (Kind.BODY, Kind.SUBHEAD)

sentence_end = re.compile(r"[.!?\u2026\u0964\u061f\u06d4][\"'\u201d\u2019\u00bb)\]]*\s+|[\u3002\uff01\uff1f][\u300d\u300f\u201d]?\s*")


class Repeatable(NamedTuple):
    """A unit of what is left: its words and place in the source, its key, and whether it is a line of its own."""

    text: str
    start: int
    end: int
    key: int
    whole: bool


def units_left(article: Article) -> list[Repeatable]:
    """The units of the article's body, in order, as they stand in its source."""
    found: list[Repeatable] = []
    for segment in article.segments:
        if segment.kind in KEPT:
            for start, end in pieces(article.source, segment.start, segment.end):
                text = article.source[start:end]
                if not unescape(text).strip():
                    continue  # "&nbsp;" is a blank
                found.append(Repeatable(text, start, end, key_of(text), is_line(article.source, start, end)))
    return found


def pieces(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for line in re.finditer(r"[^\n]+", source[start:end]):
        at = line.start()
        for stop in [*(match.end() for match in sentence_end.finditer(line[0])), len(line[0])]:
            text = source[start + at : start + line.start() + stop]
            if text.strip():
                first = start + at + len(text) - len(text.lstrip())
                yield first, first + len(text.strip())
            at = line.start() + stop


def is_line(source: str, start: int, end: int) -> bool:
    before, behind = source[:start].rstrip(" \t")[-1:], source[end : end + 80].lstrip(" \t")[:1]
    return before in ("", "\n") and behind in ("", "\n")


def key_of(text: str) -> int:
    """64 bits of the unit's words, without case, blanks and the values of figures.

    >>> key_of("Call 02-781") == key_of("call  02-999")
    True
    """
    words = re.sub(r"\d", "0", " ".join(unescape(text).split()).casefold())
    return int.from_bytes(blake2b(words.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
