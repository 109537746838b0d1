"""How a line is cut into units: its sentences, and closer where a wording or a sign says that a notice may stand there."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from cleannews.labelling.units.evidence import START, WHOLE, Hit
from cleannews.labelling.units.unit import ENDS, STOPPED, Unit
from cleannews.segments import Kind
from cleannews.text.capitals import runs_on
from cleannews.text.cuts import BRACKET, LINE, STOP, Cuts
from cleannews.text.stops import at_stops
from cleannews.text.units import Wording, at_phrases, cut_closer, is_led, is_whole, is_within, stands_apart

if TYPE_CHECKING:
    from cleannews.text.story import Line

__all__ = ["calmness", "cut_line", "holds_odd", "is_sign"]

CROWDED = 700
"""A longer line, or one of a text of few lines, may hold a page whose line breaks are lost."""
FEW_LINES = 4
LONG_WORDING = 9
OPENERS = "([\uff08"
SHORT_MARK = 3
"""Characters of figures and dashes that prose holds, too: "30"."""
LONGEST_WHOLE = 60
"""Characters of a unit in which a wording that should be the whole of it is a sign all the same."""
LEAST_SENTENCE = 16
CALM_CUTS = (LINE, STOP)
CALM, CALM_PROSE = 1, 2
NEAR_END = 4
"""Characters at the end of a sentence among which a bracket that closes is a credit's or an end mark's."""

find_odd = re.compile(
    r"[@#_=*~|\u00a9\u24d2\u00ae\u2022\u25a0-\u25ff\u00bb\u203a\u2190-\u21ff\u203b\u2605-\u2709\u30fb<>\u2502\uff5c\t\[\u3010\ue000-\uf8ff]"
)
holds_odd_sign = find_odd.search
ODD = ("  ", "---", "http:", "https:", "www.")
"""What prose is without: marks, addresses, links, brackets of the trade."""
in_brackets = re.compile(r"[(\uff08][^()\uff08\uff09]{0,200}/").search


def cut_line(line: Line, hits: list[Hit], edge: bool) -> list[Unit]:
    """The units of a line; `edge` lines stand first or last in a story, where datelines, decks and sign-offs are."""
    text = line.text
    size = len(text)
    crowded = size > CROWDED or len(line.story.lines) < FEW_LINES
    cuts: Cuts = {0: LINE}
    if is_whole(text):
        known = keep_fixed(line, cuts) if line.cuts else {}
        at_phrases(text, wordings_in(text, hits, crowded), cuts)
    else:
        at_stops(text, cuts)
        known = keep_fixed(line, cuts) if line.cuts else {}
        cut_doubtful(line, hits, cuts, crowded)
        if known:
            known = keep_fixed(line, cuts)
    cuts.pop(size, None)
    units = [Unit(line, start, end, cuts[start]) for start, end in pairwise([*sorted(cuts), size])]
    units = [unit for unit in units if unit.text]
    for unit in units if known else ():
        if unit.start in known:
            unit.kind, unit.rule = known[unit.start]
            unit.lex = unit.lex_sum = 4
    if hits:
        weigh(units, hits)
    find_plain(units, edge)
    return units


def cut_doubtful(line: Line, hits: list[Hit], cuts: Cuts, crowded: bool) -> None:
    """Cut closer each run of sentences that are not calm: in which something may be a sign of anything but prose."""
    text = line.text
    signs = sorted([hit[0] for hit in hits if is_sign(text, hit, cuts, crowded)])
    signs += odd_places(text)
    signs += [cut[0] for cut in line.cuts or ()]
    signs.sort()
    phrases = wordings_in(text, hits, crowded)
    begin = -1
    for start, end in pairwise([*sorted(cuts), len(text)]):
        at = bisect_left(signs, start)
        if (at == len(signs) or signs[at] >= end) and is_calm(text, start, end, crowded):
            if begin >= 0:
                cut_closer(text, begin, start, cuts, phrases, crowded)
                begin = -1
        elif begin < 0:
            begin = start
    if begin >= 0:
        cut_closer(text, begin, len(text), cuts, phrases, crowded)


def is_calm(text: str, start: int, end: int, crowded: bool) -> bool:
    """Whether a sentence without signs reads as one: it ends with a stop, and holds no bracket that may be a credit."""
    sentence = text[start:end].rstrip()
    if len(sentence) < LEAST_SENTENCE or ENDS.get(sentence[-1], 0) not in STOPPED:
        return False
    if ("(" in sentence or "\uff08" in sentence) and (
        sentence[0] in "(\uff08" or ")" in sentence[-NEAR_END:] or "\uff09" in sentence[-NEAR_END:] or in_brackets(sentence)
    ):
        return False
    return not (is_led(text, start) or (crowded and runs_on(text, start, end)))


def is_sign(text: str, hit: Hit, cuts: Cuts, crowded: bool) -> bool:
    """Whether the wording may be a notice's where it stands."""
    start, end, _, position, weak = hit
    if start not in cuts:
        return (position < START and not weak) or may_cut(text, hit, crowded)
    if position < WHOLE:
        return not weak
    return " " in text[start:end] or stands_apart(text, end)


def odd_places(text: str) -> list[int]:
    """Where signs stand that prose is without."""
    places = [match.start() for match in find_odd.finditer(text)]
    for odd in ODD:
        at = text.find(odd)
        while at >= 0:
            places.append(at)
            at = text.find(odd, at + 1)
    return places


def holds_odd(text: str) -> bool:
    return holds_odd_sign(text) is not None or any(map(text.__contains__, ODD))


def wordings_in(text: str, hits: list[Hit], crowded: bool) -> list[Wording]:
    """The wordings at which the line is cut."""
    return [(hit[0], hit[1] if hit[3] == WHOLE else hit[0], 0) for hit in hits if may_cut(text, hit, crowded)]


def may_cut(text: str, hit: Hit, crowded: bool) -> bool:
    """Whether a unit may begin at the wording in the middle of a sentence: a longer one, or any in a crowded line.

    Where letters have no case, one word of prose is like another.
    """
    start, end, _, position, weak = hit
    first = text[start]
    if position < START or first.islower() or (weak and position == WHOLE):
        return False
    if first in OPENERS and is_within(text, start, end):
        return False  # "the Pakistan Tehreek-e-Insaf (PTI) won"
    size = end - start
    if first.isupper():
        return size >= LONG_WORDING or (crowded and (position < WHOLE or not follows_small(text, start)))
    return (
        (not first.isalpha() and (size > SHORT_MARK or first not in "-.0123456789"))
        or size >= LONG_WORDING
        or (start > 0 and text[start - 1] in ".!?\u3002)]\uff09\u3011|")
    )


def follows_small(text: str, at: int) -> bool:
    """Whether the word before is one in small letters: ``shares of Home Depot``."""
    return at > 1 and text[text.rfind(" ", 0, at - 1) + 1].islower()


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
        return 1.0 if unit.chars <= LONGEST_WHOLE and not unit.line.text[start].islower() else 0.0
    if begins:
        return 2.0
    return 1.0 if position != START else 0.0


def find_plain(units: list[Unit], edge: bool) -> None:
    """Mark the sentences in which nothing is a sign of anything else, and which no other unit than sentences stands beside.

    In the first and last lines of a story the sentences at both ends of a line are looked at all the same. A dateline
    that is certain is followed by the story. A short sentence needs two long ones beside it.
    """
    last = len(units) - 1
    calm = [calmness(unit) for unit in units]
    at_end = 0 if edge else CALM_PROSE
    if last and units[0].kind is Kind.DATELINE:
        calm[0] = CALM_PROSE
        if len(units[0].line.story.lines) > 1:
            at_end = CALM_PROSE
    for number, unit in enumerate(units):
        if calm[number] and unit.kind is None:
            before, after = calm[number - 1] if number else at_end, calm[number + 1] if number < last else at_end
            unit.plain = before > 0 < after if unit.prose else last > 0 and before == after == CALM_PROSE


def calmness(unit: Unit, behind_dateline: bool = False) -> int:
    """Whether nothing in the unit is a sign of anything but a sentence, and whether that is a long one."""
    if (
        unit.ends in STOPPED
        and unit.kind is None
        and (unit.cause in CALM_CUTS or behind_dateline)
        and unit.chars >= LEAST_SENTENCE
        and unit.lex < (2 if unit.prose else 1)
        and (unit.lex < 1 or unit.cause == STOP)
        and not holds_odd(unit.text)
    ):
        return CALM_PROSE if unit.prose else CALM
    return 0
