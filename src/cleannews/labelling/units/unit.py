"""The unit: a stretch of a line that gets one label."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleannews.segments import Kind
    from cleannews.text.story import Line

__all__ = ["ENDS", "PROSE", "STOPPED", "Unit"]

PROSE, WIDE_PROSE, LONG = 70, 35, 260
"""Characters from which a unit that ends with a stop is a sentence of prose, in spaced and unspaced scripts; longer ones are without it."""
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
