"""Where words in capitals meet words in small letters: the seams of a page whose line breaks are lost."""

from __future__ import annotations

import re
from itertools import pairwise

from cleannews.text.cuts import RUN, Cuts, add

__all__ = ["at_runs", "runs_on"]

words = re.compile(r"[^\W_]+(?:['\u2019.&-][^\W_]+)*").finditer
moments = re.compile(
    r"\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s[A-Z]{2,4}\b)?|\b(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d\b"
    r"|[^\W\d_]{3,9}\.?\s\d{1,2},?\s(?:19|20)\d\d|\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,10}\.?,?\s(?:de\s)?(?:19|20)\d\d"
).finditer
LONGEST_SENTENCE = 300
"""Characters from which a stretch without a stop is more than a sentence."""
SHORTEST_RUN = 40
BIG = r"[^\W_a-z\u00df-\u00ff\u03ac-\u03ce\u0430-\u045f](?<=[\0-\u052f])"
"""Capitals and figures; scripts without capitals have no seams of this sort, and a class that names them all takes 2 ms to make."""
capitals_in_row = re.compile(
    rf"{BIG}(?:(?<=\D)[\w'\u2019.-]*|(?<=\d)[\d:.,]*),? +(?:(?:{BIG}(?<=\D)[\w'\u2019.-]*|\d[\d:.,]*),? +){{3}}"
).search
has_digit = re.compile(r"\d").search


def at_runs(text: str, first: int, last: int, cuts: Cuts) -> None:
    """Where words in capitals meet words in small letters without a stop between them, and at dates and times.

    Only in stretches that are no plain sentence: with four capitals in a row, or too long for one.
    """
    small: set[str] | None = None
    starts = sorted([at for at in cuts if first <= at < last])
    for start, end in pairwise([*starts, last]):
        if runs_on(text, start, end):
            small = set(filter(str.islower, text.split())) if small is None else small
            at_capitals(text, start, end, cuts, small)
            for match in moments(text, start, end) if has_digit(text, start, end) else ():
                add(cuts, text, match.start(), RUN)
                add(cuts, text, match.end(), RUN)


def runs_on(text: str, start: int, end: int) -> bool:
    """Whether the stretch is more than a plain sentence."""
    size = end - start
    return size > LONGEST_SENTENCE or (size > SHORTEST_RUN and capitals_in_row(text, start, end) is not None)


def at_capitals(text: str, start: int, end: int, cuts: Cuts, small: set[str]) -> None:
    """Before a capital behind a small word, and before the last capital of a row: ``Share Tweet At least seven``.

    Only where the line has the word in `small` letters, too: "At" may begin a sentence, "Orsa" stands within one.
    """
    before, small_before = None, False
    last = None
    for match in words(text, start, end):
        word = match.group()
        first = word[0]
        big = first.isupper() or (first.isdigit() and not word[-1].isalpha())
        if last is not None and not big and before is not None:
            add(cuts, text, last, RUN)  # the last capital of a row
        last = None
        if big and word.lower() in small and joins(text, before, match.start()):
            if small_before:
                add(cuts, text, match.start(), RUN)
            else:
                last = match.start()
        before, small_before = match.end(), not big


def joins(text: str, before: int | None, start: int) -> bool:
    """Whether nothing but blanks and quotation marks stands between a word and the one before it."""
    return before is not None and not text[before:start].strip(" \u00a0'\u2019\u2018\"")
