"""A story's text in small letters, cut where its units are: folded once, read for words many times."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from cleannews.labelling.units.words import HEAD, MOST_TOKENS, TAIL, at_ends, digits, find_tokens, read_tokens

if TYPE_CHECKING:
    from cleannews.labelling.units.units import Unit
    from cleannews.text.story import Story

__all__ = ["Pieces"]

LONG = 5
"""Letters of a word that tells what a text is about."""
SHORTEST_TITLE, LONGEST_TITLE = 15, 200
PARAGRAPH, DOUBTFUL_SCORE = 120, 0.5
"""Characters of a unit that is a paragraph of the story if its words do not speak for clutter as much."""
find_long_words = re.compile(r"[^\W\d_]{5,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]").findall
unspaced = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]").search
"""Scripts in which single characters count as words."""
may_hold_figure = re.compile(r"[\u0660-\u1fff\ua620-\U0010ffff]").search
"""Figures beside 0 to 9 stand here."""
other_figures = re.compile(r"[^\D0]").sub

BETWEEN, BETWEEN_WIDE = '.,"!?;', "\u201c\u201d\u2018\u2026\u2013\u2014"
"""Marks between words that are no words themselves; the commonest, because each costs a pass over the text."""


class Pieces:
    """The folded texts of units. Most words are found by splitting at blanks; where that is not safe, by patterns."""

    def __init__(self, story: Story, units: list[Unit]) -> None:
        self.units = units
        low = story.text.casefold()
        self.is_level = len(low) == len(story.text)
        """Whether a place in the folded text is the same place in the text; "ß" becomes two letters."""
        self.low = low = zeroed(low)
        self.is_spaced = low.isascii() or unspaced(low) is None
        self.bare = blanked(low, BETWEEN if low.isascii() else BETWEEN + BETWEEN_WIDE)

    def tokens(self, places: list[int]) -> list[list[str]]:
        """What `read_tokens` finds in each of these units."""
        units = self.units
        if not self.is_level:
            return [read_tokens(units[at].text) for at in places]
        bare, rows = self.bare, []
        for at in places:
            start, size = place_of(units[at]), units[at].chars
            if size > HEAD + TAIL:
                end = start + size
                piece = bare[start : start + HEAD] + " " + bare[end - TAIL : end]
            else:
                piece = bare[start : start + size]
            if "00" in piece:
                piece = digits("0", piece)
            tokens = piece.split() if self.is_spaced else []
            if not "".join(tokens).isalnum():  # with signs, hyphens, vowel signs
                tokens = find_tokens(piece)
            rows.append(at_ends(tokens) if len(tokens) > MOST_TOKENS else tokens)
        return rows

    def shares(self, rows: list[list[str]], story: Story) -> dict[str, list[float]]:
        """Of the long words of each row of tokens the shares that the text has more than once, that its first line
        of some length has, and that its paragraphs have; -1 where there are none."""
        kept = [[word for word in row if len(word) >= LONG] for row in rows] if self.is_spaced else rows
        counts = Counter(self.words(0, len(self.low)))
        first = next((line for line in story.lines if len(line.text) > SHORTEST_TITLE), None)
        title = self.words(first.start, first.start + min(len(first.text), LONGEST_TITLE)) if first else []
        prose = [self.words(at, at + unit.chars) for unit in self.units if is_paragraph(unit) for at in (place_of(unit),)]
        known = {
            "shared": {word for word, count in counts.items() if count > 1},
            "shared_above": set(title),
            "shared_prose": set().union(*prose),
        }
        return {name: [sum(map(of.__contains__, row)) / len(row) if row else -1.0 for row in kept] for name, of in known.items()}

    def words(self, start: int, end: int) -> list[str]:
        """The words of a stretch of the text, if places in the folded text are the same."""
        return self.bare[start:end].split() if self.is_spaced else find_tokens(self.low[start:end])


def is_paragraph(unit: Unit) -> bool:
    return unit.kind is None and unit.score < DOUBTFUL_SCORE and (unit.plain or unit.chars > PARAGRAPH)


def zeroed(text: str) -> str:
    """The text with 0 for each figure."""
    for figure in "123456789":
        text = text.replace(figure, "0")
    return text if text.isascii() or may_hold_figure(text) is None else other_figures("0", text)


def blanked(text: str, marks: str) -> str:
    for mark in marks:
        text = text.replace(mark, " ")
    return text


def place_of(unit: Unit) -> int:
    """Where its text begins in the story; a stretch that a rule cut may begin with blanks."""
    line, start = unit.line, unit.start
    if line.text[start] != unit.text[0]:
        start = line.text.index(unit.text[0], start)
    return line.start + start
