"""What gives a text's source away beside its story: agencies' marks, datelines, bylines, forms, leftovers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ahocorasick_rs

    from cleannews.article import Article

__all__ = ["marks_of"]

LONGEST = 60
"""Letters of a removed stretch that is a mark by its wording; longer ones count by their kind alone."""
SHORTEST_NAME = 3

FORMS = {
    "several lines": re.compile(r"\S[ \t]*\n[ \t]*\S"),
    "a blank line": re.compile(r"\n[ \t]*\n"),
    "tabs": re.compile(r"\t"),
    "two blanks in a sentence": re.compile(r"\w  \w"),
    "two blanks behind a stop": re.compile(r"[.!?]  \w"),
    "curly quotes": re.compile(r"[\u201c\u201d\u2018\u2019]"),
    "straight quotes": re.compile(r"[\"']"),
    "guillemets": re.compile(r"[\u00ab\u00bb]"),
    "a long dash": re.compile(r"\u2014"),
    "a short dash": re.compile(r"\u2013"),
    "two hyphens": re.compile(r"\s--\s"),
    "an ellipsis in one letter": re.compile(r"\u2026"),
    "a no-break space": re.compile(r"\u00a0"),
    "an HTML reference": re.compile(r"&(?:\w{2,8}|#\d+);"),
    "an address": re.compile(r"https?://|www\.|pic\.twitter"),
    "a handle": re.compile(r"(?<!\w)@\w{2}"),
    "a hashtag": re.compile(r"(?<!\w)#\w{2}"),
    "a word in capitals": re.compile(r"\b[A-Z]{5,}\b"),
    "a last line without a stop": re.compile(r"[\w)\]]\s*\Z"),
    "starts with small letter": re.compile(r"\A\s*[a-z]"),
    "blanks at an end": re.compile(r"\A\s|\s\Z"),
    "brackets": re.compile(r"\[[^\]]{1,40}\]"),
}
"""Habits of typesetting and of scrapers: found by search, told by name."""


def marks_of(text: str, article: Article) -> set[str]:
    """The marks in a text, as plain words: ``dateline: (Reuters)``, ``agency: Reuters``, ``form: curly quotes``.

    * `article`: what `clean` made of that same text.
    """
    return {*cut_marks(article), *name_marks(text), *form_marks(text)}


def cut_marks(article: Article) -> Iterator[str]:
    """What the cleaner finds in it: each removed stretch by its kind, and a short one by its wording too."""
    for segment in article.removed:
        yield f"holds a {segment.kind.value}"
        wording = " ".join(segment.text.split())
        if 1 < len(wording) <= LONGEST:
            yield f"{segment.kind.value}: {re.sub(r'[0-9]', '0', wording)}"


def name_marks(text: str) -> Iterator[str]:
    """The agencies that are named anywhere in it, also inside its sentences."""
    automaton, names = agency_names()
    for number, start, end in automaton.find_matches_as_indexes(text):
        if not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum():
            yield f"names {names[number]}"


def form_marks(text: str) -> Iterator[str]:
    for name, pattern in FORMS.items():
        if pattern.search(text):
            yield f"form: {name}"


@cache
def agency_names() -> tuple[ahocorasick_rs.AhoCorasick, list[str]]:
    """All names of agencies, as they are written, and whose each is."""
    import ahocorasick_rs

    from cleannews.knowledge.agencies import AGENCIES

    names: dict[str, str] = {}
    for agency in AGENCIES.values():
        for name in (agency.name, *agency.marks):
            if len(name) >= SHORTEST_NAME or not name.isascii():
                names.setdefault(name, agency.name)
    matching = ahocorasick_rs.MatchKind.LeftmostLongest
    return ahocorasick_rs.AhoCorasick(list(names), matchkind=matching), list(names.values())
