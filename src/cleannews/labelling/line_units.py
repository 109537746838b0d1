"""The units of a line's open rest that a rule may take: the sentences, the brackets, and what stands between two brackets."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property

from cleannews.intake.story import Line
from cleannews.labelling.brackets import LONGEST_BRACKET, pair_up
from cleannews.text.units import LINE, at_stops

__all__ = ["LineUnits"]

MARKS = frozenset(
    "*>#\N{COPYRIGHT SIGN}\N{CIRCLED LATIN SMALL LETTER C}\N{BULLET}\N{REFERENCE MARK}\N{BLACK SQUARE}\N{BLACK RIGHT-POINTING TRIANGLE}\N{WHITE RIGHT-POINTING TRIANGLE}\N{BLACK RIGHT-POINTING POINTER}\N{WHITE RIGHT POINTING INDEX}\N{RIGHTWARDS ARROW}\N{LEFT BLACK LENTICULAR BRACKET}"
)
"""Signs with which a notice begins, also behind a sentence that has no stop."""

STOPS = (". ", ") ", "  ", "! ", "? ", "。", "\t", "」", "”", '"', "]", ".", "(", "（")
"""What stands before most units; where none of their first letters fits, a shape is not tried."""

Unit = tuple[int, int]


class LineUnits:
    """Where the units of a line begin and end; worked out when they are first asked for.

    >>> from cleannews.intake.text import read_text
    >>> units = LineUnits(read_text("It rained. (Read more) Then it stopped.").lines[0])
    >>> units.sentence(13), units.around(13)
    ((11, 39), [(11, 39), (11, 22)])
    """

    def __init__(self, line: Line) -> None:
        self.line = line
        self.text = line.text

    @cached_property
    def starts(self) -> list[int]:
        """Where a sentence begins."""
        cuts = {0: LINE}
        at_stops(self.text, cuts)
        return sorted(cuts)

    @cached_property
    def pairs(self) -> list[Unit]:
        """The brackets, in order; of two that begin together none is."""
        return sorted(pair_up(self.text).items())

    def sentence(self, at: int) -> Unit:
        """The sentence that holds the position, as far as it is open."""
        starts, line = self.starts, self.line
        number = bisect_right(starts, at)
        end = starts[number] if number < len(starts) else line.high
        return max(starts[number - 1], line.low), self.stripped(min(end, line.high))

    def stripped(self, end: int) -> int:
        while end and self.text[end - 1].isspace():
            end -= 1
        return end

    def may_begin(self, at: int) -> bool:
        """A quick look that most positions within a sentence do not pass."""
        before = self.text[at - 2 : at] if at > 1 else ""
        return not (before and before[1] in " ," and before[0].isalnum() and self.text[at] not in MARKS) or at <= self.line.low

    def may_begin_with(self, letters: str, at: int) -> bool:
        """A quick look: whether one of the likely starts of the unit that holds the position is one of the letters."""
        text, low = self.text, self.line.low
        if text[low] in letters:
            return True
        for mark in STOPS:
            stop = text.rfind(mark, low, at)
            if stop >= 0 and text[stop + len(mark)] in letters:
                return True
        return False

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
        return before.islower() and first.isupper()

    def around(self, at: int) -> list[Unit]:
        """The units that hold the position: the sentence, the bracket in it, or what stands between two brackets."""
        start, end = sentence = self.sentence(at)
        units = [sentence]
        low, high = start, end
        for first, last in self.pairs:
            if first >= end or last <= start:
                continue
            if first <= at < last:
                low, high = max(first, start), min(last, end)
                break
            if last <= at:
                low = max(low, last)
            else:
                high = min(high, first)
                break
        while low < high and self.text[low].isspace():
            low += 1
        high = self.stripped(high)
        if low <= at < high and (low, high) != sentence:
            units.append((low, high))
        return units

    def brackets(self, at: int) -> list[Unit]:
        """The brackets around the position, the outermost first; one that holds a whole paragraph is none."""
        low, high = self.line.low, self.line.high
        return [
            (start, end)
            for start, end in self.pairs
            if low <= start <= at < end <= high and end - start <= LONGEST_BRACKET
        ]

    def tries(self, part: str) -> list[int]:
        """Where a rule that looks for no text is tried."""
        low, high = self.line.low, self.line.high
        if part == "line":
            return [max(start, low) for start in self.starts if start < high and self.sentence(start)[1] > low]
        if part == "bracket":
            return [start for start, _ in self.pairs if start >= low]
        return [high] if part == "end" else [low]
