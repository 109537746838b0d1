"""The units of a line's open rest that a rule may take: the sentences, the brackets, and what stands between two brackets."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from cleannews.rules.brackets import CLOSERS, LONGEST_BRACKET, OPENERS, pair_up
from cleannews.rules.shapes import LEADING, MOST_SIGNS, begins_so
from cleannews.text.cuts import BRACKET, LINE, STOP
from cleannews.text.stops import at_stops
from cleannews.text.story import Line

__all__ = ["LineUnits"]

MARKS = frozenset(
    "*>#\N{COPYRIGHT SIGN}\N{CIRCLED LATIN SMALL LETTER C}\N{BULLET}\N{REFERENCE MARK}\N{BLACK SQUARE}\N{BLACK RIGHT-POINTING TRIANGLE}\N{WHITE RIGHT-POINTING TRIANGLE}\N{BLACK RIGHT-POINTING POINTER}\N{WHITE RIGHT POINTING INDEX}\N{RIGHTWARDS ARROW}\N{LEFT BLACK LENTICULAR BRACKET}"
)
"""Signs with which a notice begins, also behind a sentence that has no stop."""

SIGNS = "\N{EM DASH}\N{WHITE RIGHT-POINTING TRIANGLE}\N{BLACK RIGHT-POINTING TRIANGLE}\N{REFERENCE MARK}\N{BLACK SQUARE}\N{COPYRIGHT SIGN}"
"""Signs behind which a unit of its own stands, whatever is before them."""
FIRMS = ("L.P. ", "Inc. ", "Ltd. ", "LLC. ", "Corp. ", "Co. ")
behind_firm = re.compile(r"\b(?:L\.P|Inc|Ltd|LLC|Corp|Co)\.\s(?=[A-Z])").finditer
"""``Copyright 2031 Orsa L.P. The ferry ...``: the abbreviation may end a sentence."""
STOPS = '.!?"\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK})]\N{IDEOGRAPHIC FULL STOP}\N{HORIZONTAL ELLIPSIS}\N{DEVANAGARI DANDA}'
NEAREST = 4
"""Likely starts before a needed text that are looked at: a name's initials stand between it and the true one."""
likely_starts = re.compile(
    r"[.!?\N{HORIZONTAL ELLIPSIS}\N{DEVANAGARI DANDA}\N{ARABIC FULL STOP})\]\N{IDEOGRAPHIC FULL STOP}\N{RIGHT CORNER BRACKET}\N{RIGHT DOUBLE QUOTATION MARK}\"(\[\t]\s?|\s\s|(?=[\N{EM DASH}\N{WHITE RIGHT-POINTING TRIANGLE}\N{BLACK RIGHT-POINTING TRIANGLE}\N{REFERENCE MARK}\N{BLACK SQUARE}\N{COPYRIGHT SIGN}])"
).finditer

glue = re.compile(r"(?<=[a-z)])(?=[A-Z][a-z]{2,} |\N{COPYRIGHT SIGN})|(?<=[.!?])(?=\N{COPYRIGHT SIGN})").search
"""``... visit us at bloomberg.comSubscribe now``: one notice is glued to the next."""
wide_gap = re.compile(r"(?<=[\u3040-\u30ff\u3400-\u9fff])\s(?=[\u3040-\u30ff\u3400-\u9fff]{4})").search

Unit = tuple[int, int]


class LineUnits:
    """Where the units of a line begin and end; worked out when they are first asked for.

    >>> from cleannews.text.reading import read_text
    >>> units = LineUnits(read_text("It rained. (Read more) Then it stopped.").lines[0])
    >>> units.sentence(13), units.around(13)
    ((11, 22), [(11, 22), (11, 22)])
    """

    def __init__(self, line: Line) -> None:
        self.line = line
        self.text = line.text

    @cached_property
    def starts(self) -> list[int]:
        """Where a sentence begins."""
        cuts = {0: LINE}
        text = self.text
        at_stops(text, cuts)
        for start, end in self.pairs:
            if start in cuts and end - start > 3 and text[end : end + 1].isspace() and not text[end + 1 : end + 2].islower():
                cuts.setdefault(end + 1, BRACKET)
        if any(firm in text for firm in FIRMS):
            cuts.update((match.end(), STOP) for match in behind_firm(text))
        return [cut for cut in sorted(cuts) if not self.is_within(cut)]

    @cached_property
    def pairs(self) -> list[Unit]:
        """The brackets, in the order of their beginnings; one that holds a whole paragraph is none."""
        if self.text.isascii() and "(" not in self.text and "[" not in self.text:
            return []
        return sorted((start, end) for start, end in pair_up(self.text).items() if end - start <= LONGEST_BRACKET)

    @cached_property
    def outer(self) -> list[Unit]:
        """The brackets that stand in no other."""
        found: list[Unit] = []
        for start, end in self.pairs:
            if not found or start >= found[-1][1]:
                found.append((start, end))
        return found

    def is_within(self, at: int) -> bool:
        """Whether a bracket holds the position."""
        number = bisect_left(self.outer, (at,))
        return number > 0 and at < self.outer[number - 1][1]

    def sentence(self, at: int) -> Unit:
        """The sentence that holds the position, as far as it is open."""
        starts, line = self.starts, self.line
        number = bisect_right(starts, at)
        end = starts[number] if number < len(starts) else line.high
        return max(starts[number - 1], line.low), self.stripped(min(end, line.high))

    def end_of_notice(self, at: int) -> int:
        """Where a notice ends that begins here: with its sentence, or at a blank between two signs of a script without blanks."""
        end = self.sentence(at)[1]
        if self.text[at] in OPENERS:
            number = bisect_left(self.pairs, (at,))
            if number < len(self.pairs) and self.pairs[number][0] == at:
                end = min(end, self.pairs[number][1])
        if glued := glue(self.text, at + 1, end):
            end = glued.start()
        gap = None if self.text.isascii() else wide_gap(self.text, at, end)
        return gap.start() if gap else end

    def stripped(self, end: int) -> int:
        while end and self.text[end - 1].isspace():
            end -= 1
        return end

    def may_begin(self, at: int) -> bool:
        """A quick look that most positions within a sentence do not pass."""
        before = self.text[at - 2 : at] if at > 1 else ""
        return not (before and before[1] in " ," and before[0].isalnum() and self.text[at] not in MARKS) or at <= self.line.low

    @cached_property
    def likely(self) -> list[int]:
        """Where a unit may begin, at a first look: behind each stop and bracket, be it an abbreviation's."""
        return [0, *(match.end() for match in likely_starts(self.text))]

    def may_begin_with(self, first: frozenset[str], at: int) -> bool:
        """Whether a shape can begin at one of the likely starts right before the position."""
        text, low = self.text, self.line.low
        if not first or begins_so(text, low, first):
            return True
        likely = self.likely
        last = bisect_right(likely, at)
        for start in likely[max(0, last - NEAREST) : last]:  # noqa: SIM110 - a generator costs twice as much
            if begins_so(text, start, first):
                return True
        return False

    def may_open(self, at: int) -> bool:
        """The same for a text that may have signs before it."""
        least = max(self.line.low, at - MOST_SIGNS)
        while at > least and self.text[at - 1] in LEADING and self.text[at - 1] != " ":
            at -= 1
        return self.may_begin(at)

    def begins(self, at: int) -> bool:
        """Whether a notice may begin here: with a sentence, behind a gap, with a sign of its own, or glued to a word."""
        text = self.text
        if at <= self.line.low:
            return at == self.line.low
        starts = self.starts
        number = bisect_left(starts, at)
        if number < len(starts) and starts[number] == at:
            return True
        before, first = text[at - 1], text[at]
        if before.isspace():
            return before == "\t" or text[at - 2].isspace() or first in MARKS
        return (before.islower() or before in CLOSERS) and first.isupper()

    def around(self, at: int) -> list[Unit]:
        """The units that hold the position: the sentence, what stands behind a sign in it, a bracket that stands apart, or
        what such a bracket leaves."""
        start, end = sentence = self.sentence(at)
        units = [sentence]
        sign = -1 if self.text.isascii() else max(self.text.rfind(mark, start, at + 1) for mark in SIGNS)
        if sign > start and not self.text[sign - 1].isalnum():
            units.append((sign, end))
        number = bisect_right(self.outer, (at, len(self.text)))
        for first, last in self.outer[max(0, number - 2) : number + 1]:
            if start <= first < last <= end and self.stands_apart(first, last, end):
                if first <= at < last:
                    units.append((first, last))
                elif last <= at:
                    units = [(self.after_blanks(max(low, last)), high) for low, high in units]
                elif last >= end - 1:
                    units.append((start, self.stripped(first)))
        return units

    def stands_apart(self, first: int, last: int, end: int) -> bool:
        """Whether a bracket is no part of the sentence: it is the whole of it, or stands behind its stop."""
        before = self.text[self.line.low : first].rstrip()
        return not before or before[-1] in STOPS or (last >= end and before[-1].isdigit())

    def brackets(self, at: int) -> list[Unit]:
        """The brackets around the position, the outermost first."""
        low, high = self.line.low, self.line.high
        first, last = bisect_left(self.pairs, (at - LONGEST_BRACKET,)), bisect_right(self.pairs, (at, high))
        return [(start, end) for start, end in self.pairs[first:last] if low <= start and at < end <= high]

    def after_blanks(self, start: int) -> int:
        while start < len(self.text) and self.text[start].isspace():
            start += 1
        return start

    def tries(self, part: str) -> list[int]:
        """Where a rule that looks for no text is tried."""
        low, high = self.line.low, self.line.high
        if part == "line":
            return [max(start, low) for start in self.starts if start < high and self.sentence(start)[1] > low]
        if part == "bracket":
            return [start for start, _ in self.pairs if start >= low]
        return [high] if part == "end" else [low]
