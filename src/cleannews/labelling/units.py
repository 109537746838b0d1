"""The units of a story: what gets one label each, with what was found in them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from cleannews.labelling.evidence import START, WHOLE, Hit, find_hits, folded
from cleannews.text.units import BRACKET, LINE, STOP, cuts_of

if TYPE_CHECKING:
    from cleannews.intake.story import Line, Story
    from cleannews.segments import Kind

__all__ = ["Unit", "units_of"]

PROSE, WIDE_PROSE, LONG = 70, 35, 260
"""Characters from which a unit that ends with a stop is a sentence of prose, in spaced and unspaced scripts; longer ones are without it."""
CROWDED = 700
"""A longer line, or one of a text of few lines, may hold a page whose line breaks are lost."""
FEW_LINES = 4
LONG_WORDING = 9
LONGEST_WHOLE = 60
"""Characters of a unit in which a wording that should be the whole of it is a sign all the same."""
LONGEST_PLAIN = 1200
"""A longer line may be a page whose line breaks are lost."""
EDGE_ABOVE, EDGE_BELOW = 1, 1
"""Lines at the two ends of a story that are always cut: datelines, decks and sign-offs stand in them."""
LEAST_SENTENCE = 16
CALM_CUTS = (LINE, STOP)
LEAST_SMALL = 5
"""Words in small letters that a sentence of prose has."""

ENDS = (
    dict.fromkeys(".\u3002\u0964\u06d4", 1)
    | dict.fromkeys("?!\uff1f\uff01\u061f", 2)
    | dict.fromkeys(":\uff1a", 3)
    | dict.fromkeys(",;\u3001\uff0c", 4)
)
ENDS |= (
    {"\u2026": 5}
    | dict.fromkeys(")]\uff09\u3011", 6)
    | dict.fromkeys("\"\u201d'\u2019\u00bb\u300d", 7)
    | dict.fromkeys("|>/", 8)
    | dict.fromkeys("-\u2013\u2014", 9)
)
"""What a unit ends with."""
STOPPED = frozenset((1, 2, 5, 7))

holds_odd_sign = re.compile(
    r"[@#_=*~|\u00a9\u24d2\u00ae\u2022\u25a0-\u25ff\u00bb\u203a\u2190-\u21ff\u203b\u2605-\u2709\u30fb<>\u2502\uff5c\t\[\u3010\ue000-\uf8ff]"
).search
ODD = ("  ", "---", "http:", "https:", "www.")
"""What prose is without: marks, addresses, links, brackets of the trade."""
wide = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]").search
small_words = re.compile(r"(?<![^\W\d_])[^\W\d_A-Z][^\W\d_]*").findall


class Unit:
    """A stretch of a line that gets one label.

    `kind` and `rule` are what is certain about it; `lex` is the strongest sign of a known wording in it (0 to 4) and
    `lex_kind` its kind; `prose` says that it reads as a sentence; `plain` that nothing in or beside it is a sign of anything else.
    """

    __slots__ = (
        "cause",
        "chars",
        "end",
        "ends",
        "kind",
        "lex",
        "lex_kind",
        "lex_sum",
        "line",
        "plain",
        "prose",
        "rule",
        "score",
        "start",
        "text",
    )

    def __init__(self, line: Line, start: int, end: int, cause: int) -> None:
        text = line.text[start:end].strip()
        self.line, self.start, self.end, self.cause, self.text = line, start, end, cause, text
        self.chars = size = len(text)
        self.ends = ENDS.get(text[-1:], 0)
        self.kind: Kind | None = None
        self.rule = ""
        self.lex = self.lex_sum = 0.0
        self.lex_kind = -1
        self.score = 0.0
        self.plain = False
        self.prose = size >= WIDE_PROSE and (size > LONG or (self.ends in STOPPED and reads_as_sentence(text, size)))


def reads_as_sentence(text: str, size: int) -> bool:
    """Whether it has small words enough, or a script without capitals. Most prose is known by its plain small words."""
    if not text.isascii() and wide(text):
        return True
    if size < PROSE:
        return False
    words = text.split()
    plain = words if text.isascii() else filter(str.isalnum, words)
    return sum(map(str.islower, plain)) >= LEAST_SMALL or len(small_words(text)) >= LEAST_SMALL


def holds_odd(text: str) -> bool:
    return holds_odd_sign(text) is not None or any(map(text.__contains__, ODD))


def units_of(story: Story) -> list[Unit]:
    """All units of the story in order; they tile its lines."""
    hits = find_hits(story.text, folded(story.text))
    hits.append((len(story.text) + 1, 0, 0, 0, False))
    units: list[Unit] = []
    lines = story.lines
    last = len(lines) - EDGE_BELOW
    at = 0
    for line in lines:
        begin = line.start
        stop = begin + len(line.text)
        while hits[at][0] < begin:
            at += 1
        first = at
        while hits[at][0] < stop:
            at += 1
        own = hits[first:at]
        if own and begin:
            own = [(start - begin, end - begin, kind, position, weak) for start, end, kind, position, weak in own]
        edge = not EDGE_ABOVE <= line.number < last
        if line.kind is not None or (not edge and is_plain(line, own)):
            unit = Unit(line, 0, len(line.text), LINE)
            unit.kind, unit.rule = line.kind, line.rule
            unit.plain = line.kind is None
            if unit.kind is not None:
                unit.lex = unit.lex_sum = 4
            units.append(unit)
        else:
            units += cut_line(line, own, edge)
    return units


def is_plain(line: Line, hits: list[Hit]) -> bool:
    """Whether the line is a paragraph of sentences in which nothing is a sign of anything else."""
    text = line.text
    return (
        PROSE <= len(text) <= LONGEST_PLAIN
        and ENDS.get(text[-1], 0) in STOPPED
        and line.cuts is None
        and text[0].isalpha()
        and all(start and weak for start, _, _, _, weak in hits)
        and not holds_odd(text)
    )


def cut_line(line: Line, hits: list[Hit], edge: bool) -> list[Unit]:
    text = line.text
    size = len(text)
    crowded = size > CROWDED or len(line.story.lines) < FEW_LINES
    phrases = [(hit[0], hit[1] if hit[3] == WHOLE else hit[0], 0) for hit in hits if may_cut(text, hit, crowded)]
    cuts = cuts_of(text, phrases, crowded)
    known = keep_fixed(line, cuts) if line.cuts else {}
    if len(cuts) == 1:
        units = [Unit(line, 0, size, cuts[0])]
    else:
        places = [*sorted(cuts), size]
        units = [Unit(line, start, end, cuts[start]) for start, end in pairwise(places)]
        units = [unit for unit in units if unit.text]
    for unit in units if known else ():
        if unit.start in known:
            unit.kind, unit.rule = known[unit.start]
            unit.lex = unit.lex_sum = 4
    if hits:
        weigh(units, hits)
    find_plain(units, edge)
    return units


def may_cut(text: str, hit: Hit, crowded: bool) -> bool:
    """Whether a unit may begin at the wording in the middle of a sentence: a longer one, or any in a crowded line.

    Where letters have no case, one word of prose is like another.
    """
    start, end, _, position, weak = hit
    first = text[start]
    if position < START or first.islower() or (weak and position == WHOLE):
        return False
    if first.isupper():
        return crowded or end - start >= LONG_WORDING
    return (
        not first.isalpha()
        or end - start >= LONG_WORDING
        or (start > 0 and text[start - 1] in ".!?\u3002)]\uff09\u3011|")
    )


def keep_fixed(line: Line, cuts: dict[int, int]) -> dict[int, tuple[Kind, str]]:
    """Let the stretches that are certain be units of their own; where each begins, and what it is."""
    known = {}
    places = sorted(cuts) if line.cuts else []
    for start, end, kind, rule in line.cuts or ():
        for at in places[bisect_right(places, start) : bisect_left(places, end)]:
            cuts.pop(at, None)
        cuts[start] = min(cuts.get(start, BRACKET), BRACKET)
        if end < len(line.text):
            cuts[end] = min(cuts.get(end, BRACKET), BRACKET)
        known[start] = (kind, rule)
    return known


def weigh(units: list[Unit], hits: list[Hit]) -> None:
    """Give each unit the strongest sign of the wordings in it: 3 it is one, 2 it begins with one, 1 it holds one."""
    number, last = 0, len(units) - 1
    for start, end, kind, position, weak in hits:
        while number < last and units[number + 1].start <= start:
            number += 1
        unit = units[number]
        if unit.kind is not None or start < unit.start:
            continue
        strength = strength_of(unit, start, end, position)
        if strength > 0:
            if weak:
                strength -= 0.5
            unit.lex_sum += strength
            if strength > unit.lex:
                unit.lex, unit.lex_kind = strength, kind


def strength_of(unit: Unit, start: int, end: int, position: int) -> float:
    begins = start == unit.start
    if begins and end - start >= unit.chars - 1:
        return 3.0
    if position == WHOLE:
        return 1.0 if unit.chars <= LONGEST_WHOLE else 0.0
    if begins:
        return 2.0
    return 1.0 if position != START else 0.0


def find_plain(units: list[Unit], edge: bool) -> None:
    """Mark the sentences in which nothing is a sign of anything else, and which no other unit than sentences stands beside.

    In the first and last lines of a story the sentences at both ends of a line are looked at all the same.
    """
    calm = [
        unit.ends in STOPPED
        and unit.kind is None
        and unit.cause in CALM_CUTS
        and unit.chars >= LEAST_SENTENCE
        and unit.lex < (2 if unit.prose else 1)
        and (unit.lex < 1 or unit.cause == STOP)
        and not holds_odd(unit.text)
        for unit in units
    ]
    if not any(calm):
        return
    last = len(units) - 1
    for number, unit in enumerate(units):
        unit.plain = (
            calm[number]
            and (calm[number - 1] if number else not edge)
            and (calm[number + 1] if number < last else not edge)
            and (unit.prose or last > 0)
        )
