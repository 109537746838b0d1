"""Each line of the source with what the cleaners said of it."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from cleannews.article import Article
from cleannews.export.coloured import coloured_source, counts_of_removed, legend, words_of_removed
from cleannews.export.display import STYLE, cut, harmless, padded, width
from cleannews.export.notebook import language_attribute
from cleannews.segments import FACTS, OPTIONAL, STORY, Kind

__all__ = ["ExplainedLine", "Explanation", "explain_article"]

_lines_of = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)").finditer

WIDEST_RULE = 28
"""Columns for the rule's name; a longer one is cut, for the text says more."""
NARROWEST_TEXT = 20
"""Columns that the text keeps in the smallest terminal."""


@dataclass(frozen=True, slots=True)
class ExplainedLine:
    """A line of the source, or the part of it that one segment covers.

    >>> ExplainedLine(3, 40, 45, Kind.END, "general.end_mark", "(END)", kept=False).kind.value
    'end'
    """

    number: int
    """The line's number in the source, from 1; the parts of a line share it."""
    start: int
    end: int
    """``source[start:end]`` is the text, in characters, the line's end left out."""
    kind: Kind
    rule: str
    text: str
    kept: bool = True
    """Whether it stands in the article; facts do not, they are read into fields."""


@dataclass(frozen=True, slots=True, repr=False)
class Explanation:
    """What was made of each line of a source; made by :func:`explain_article`, shown by printing it.

    >>> from cleannews.segments import Segment
    >>> end = Segment(Kind.END, "general.end_mark", 11, 16, "(END)")
    >>> story = Segment(Kind.BODY, "", 0, 11, "It rained.\\n")
    >>> article = Article(source="It rained.\\n(END)", segments=(story, end), removed=(end,))
    >>> explain_article(article)
    1   body                   It rained.
    2 - end  general.end_mark  (END)
    """

    article: Article
    lines: tuple[ExplainedLine, ...]

    @property
    def plain(self) -> str:
        """A row a line, without colours: number, a dash where it was taken out, kind, rule, text."""
        return _drawn(self.lines, colours=False)

    @property
    def coloured(self) -> str:
        """The same rows with ANSI colours, one for each group of kinds."""
        return _drawn(self.lines, colours=True)

    def __str__(self) -> str:
        """Coloured in a terminal, unless the variable NO_COLOR is set (https://no-color.org); plain elsewhere."""
        return self.coloured if _wants_colours() else self.plain

    __repr__ = __str__

    def _repr_html_(self) -> str:
        body = coloured_source(self.article) or f"<p>{NOTHING}</p>"
        told = words_of_removed(self.article)
        head = f'<div lang="en" dir="ltr">{told}<br>{legend(counts_of_removed(self.article).items())}</div>' if told else ""
        return f'<div class="cleannews"{language_attribute(self.article)}>{STYLE}{head}{body}</div>'


def explain_article(article: Article) -> Explanation:
    """Says of each line of the article's source what kind it is, and which rule said so.

    A line with several segments gives a row for each, blank lines give none. The source is in memory only: an article
    read back from JSON has no lines to explain.

    >>> from cleannews.segments import Segment
    >>> body = Segment(Kind.BODY, "", 0, 10, "It rained.")
    >>> explain_article(Article(source="It rained.", segments=(body,))).lines[0].text
    'It rained.'
    """
    return Explanation(article, tuple(_explained(article)))


def _explained(article: Article) -> Iterator[ExplainedLine]:
    removed = {(segment.start, segment.end, segment.kind) for segment in article.removed}
    segments = article.segments
    first = 0
    for number, line in enumerate(_lines_of(article.source), 1):
        start, end = line.span(1)
        while first < len(segments) and segments[first].end <= start:
            first += 1
        for place in range(first, len(segments)):
            segment = segments[place]
            if segment.start >= end:
                break
            here, there = max(start, segment.start), min(end, segment.end)
            if text := article.source[here:there].strip():
                here = article.source.index(text, here)
                kept = (segment.start, segment.end, segment.kind) not in removed
                yield ExplainedLine(number, here, here + len(text), segment.kind, segment.rule, text, kept)


# ------------------------------------------------------------------------------------------------------ in a terminal

NOTHING = "nothing to explain: no source in memory, or a blank one"

RESET, DIM = "\x1b[0m", "\x1b[2m"
COLOURS = {**dict.fromkeys(STORY, "\x1b[32m"), **dict.fromkeys(FACTS, "\x1b[36m"), **dict.fromkeys(OPTIONAL, "\x1b[33m")}
CLUTTER_COLOUR = "\x1b[31m"


def _wants_colours() -> bool:
    is_terminal = getattr(sys.stdout, "isatty", bool)  # a program without a console has no stdout at all
    return is_terminal() and not os.environ.get("NO_COLOR")


def _drawn(lines: tuple[ExplainedLine, ...], *, colours: bool) -> str:
    if not lines:
        return NOTHING
    digits = len(str(lines[-1].number))
    kinds = max(len(line.kind.value) for line in lines)
    rules = min(WIDEST_RULE, max(width(harmless(line.rule)) for line in lines))
    room = shutil.get_terminal_size().columns - (digits + 1 + 2 + kinds + 1 + rules + 2)
    return "\n".join(_row(line, digits, kinds, rules, max(room, NARROWEST_TEXT), colours) for line in lines)


def _row(line: ExplainedLine, digits: int, kinds: int, rules: int, room: int, colours: bool) -> str:
    mark = " " if line.kept else "-"
    number = f"{line.number:>{digits}}"
    kind = f"{mark} {line.kind.value:<{kinds}}"
    rule = padded(cut(harmless(line.rule), rules), rules)
    text = cut(harmless(line.text), room)
    if not colours:
        return f"{number} {kind} {rule}  {text}".rstrip()
    colour = COLOURS.get(line.kind, CLUTTER_COLOUR)
    painted = text if line.kept else f"{colour}{text}{RESET}"
    return f"{DIM}{number}{RESET} {colour}{kind}{RESET} {DIM}{rule}{RESET}  {painted}"
