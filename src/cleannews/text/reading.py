"""Raw text becomes a Story: character references decoded, odd blanks made plain, lines found."""

from __future__ import annotations

from cleannews.text.references import decode
from cleannews.text.story import Line, Story
from cleannews.text.wrapping import joins

__all__ = ["read_text"]

LINE_ENDS = "\v\f\x1e\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}"
INVISIBLE = (
    "\N{ZERO WIDTH SPACE}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}"
    "\N{RIGHT-TO-LEFT EMBEDDING}\N{POP DIRECTIONAL FORMATTING}"
)
BLANKS = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{IDEOGRAPHIC SPACE}"
CONTROLS = "".join(map(chr, [*range(9), *range(0x0E, 0x1E), 0x1F, 0x7F]))

PLAIN = dict.fromkeys(map(ord, LINE_ENDS), "\n") | dict.fromkeys(map(ord, INVISIBLE + BLANKS + CONTROLS), " ")
"""One character for one, so that positions stay. Joiners (ZWNJ, ZWJ) are letters of Persian and Hindi words and stay."""

ODD_ASCII = [chr(number) for number in PLAIN if number < 0x80]
ODD_WIDE = [chr(number) for number in PLAIN if number >= 0xA0]


def read_text(source: str) -> Story:
    """The story in a scraped text. Nothing is thrown away: every position can be told in the source."""
    decoded, offsets, tags = decode(source)
    story = Story(source, decoded, plain(decoded), offsets)
    story.markup = tags
    find_lines(story)
    return story


def plain(text: str) -> str:
    """The text with every odd blank a blank and every line end a newline; of the same length.

    >>> plain("a\\r\\nb\\rc\\xa0d\\x02")
    'a \\nb\\nc d '
    """
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    odd = ODD_ASCII if text.isascii() else ODD_ASCII + ODD_WIDE
    for mark in odd:
        if mark in text:
            return text.translate(PLAIN)
    return text


def find_lines(story: Story) -> None:
    raw_lines = story.text.split("\n")
    wrapped = joins(raw_lines)
    story.wrapped = wrapped is not None
    lines = story.lines
    position = number = joined = 0
    gap = False
    for row, raw in enumerate(raw_lines):
        text = raw.strip()
        if not text:
            gap = True
        elif wrapped is not None and wrapped[row] and lines:
            joined = position + len(raw.rstrip())
        else:
            if joined:
                extend(lines[-1], joined)
                joined = 0
            start = position if raw[0] == text[0] else position + len(raw) - len(raw.lstrip())
            lines.append(Line(story, number, text, start, gap))
            number += 1
            gap = False
        position += len(raw) + 1
    if joined:
        extend(lines[-1], joined)


def extend(line: Line, end: int) -> None:
    """Join the next rows of a hard-wrapped paragraph to it."""
    line.text = line.story.text[line.start : end].replace("\n", " ")
    line.high = len(line.text)
