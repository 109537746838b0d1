"""The title on a page whose line breaks are lost, where its end is certain: it stands there twice, one behind the other."""

from __future__ import annotations

import re

from cleannews.segments import Kind
from cleannews.text.story import Line

__all__ = ["label_crowded_title"]

HEAD = 260
"""Characters in which the title's first occurrence begins: behind a menu there is no telling it from a teaser."""
SHORTEST, LONGEST = 28, 200
WORDS = 5
"""Words that stand twice."""
BETWEEN = 40
"""Characters between a title and its repetition: signs, a time."""

find_words = re.compile(r"\S+").finditer
wide = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]").search
letters = re.compile(r"[^\W\d_]{4}").search
stops = re.compile(r"[.!?]\s|[\N{IDEOGRAPHIC FULL STOP}]").search


def label_crowded_title(line: Line) -> None:
    """Cut the title, and its repetition, off the head of a crowded line."""
    found = repeated(line.text)
    if found is None:
        return
    start, end, again = found
    if line.cut(start, end, Kind.HEADLINE, "crowded.title"):
        line.cut(again, again + end - start, Kind.NAV, "title.repeated")


def repeated(text: str) -> tuple[int, int, int] | None:
    """Where a title begins and ends that stands there twice, one behind the other, and where the second begins.

    >>> text = "Home > News > Ferry fares to rise in May again 2031-05-03 Ferry fares to rise in May again The ferry"
    >>> start, end, again = repeated(text)
    >>> text[start:end], text[again:again + 5]
    ('Ferry fares to rise in May again', 'Ferry')
    """
    head = text[:HEAD]
    starts = [match.start() for match in find_words(head)]
    narrow = head.isascii()
    for number, start in enumerate(starts):
        last = starts[number + WORDS] if number + WORDS < len(starts) else len(head)
        probe = head[start:last].rstrip()
        if not narrow and wide(head[start : start + SHORTEST]):
            probe = head[start : start + SHORTEST // 2]
        again = text.find(probe, start + len(probe), start + LONGEST + BETWEEN + len(probe))
        if again < 0 or len(probe) < SHORTEST // 2:
            continue
        end = end_of_match(text, start, again)
        apart = again - end > BETWEEN or letters(text, end, again) or text[end : end + 1] in (".", ",", ";")
        if SHORTEST <= end - start <= LONGEST and not apart and not is_sentence(text[start:end]):
            return start, end, again
    return None


def is_sentence(text: str) -> bool:
    """Whether a full stop stands within or at the end; a title may ask or shout."""
    return text[-1] in ".\N{IDEOGRAPHIC FULL STOP}" or stops(text[:-1]) is not None


def end_of_match(text: str, start: int, again: int) -> int:
    """Where the two stretches that begin at these places cease to be the same: at the end of a word."""
    size = 0
    while again + size < len(text) and start + size < again and text[start + size] == text[again + size]:
        size += 1
    while size and start + size < again and text[start + size].isalnum() and text[start + size - 1].isalnum():
        size -= 1
    return start + len(text[start : start + size].rstrip())
