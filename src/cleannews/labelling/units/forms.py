"""What the form of a unit and of its line tells, and the story as a whole."""

from __future__ import annotations

import re
from collections import Counter
from functools import partial
from math import log2
from operator import itemgetter
from typing import TYPE_CHECKING

from cleannews.labelling.units.neighbours import FAR, Columns, only_one
from cleannews.labelling.units.unit import Unit
from cleannews.segments import Kind

if TYPE_CHECKING:
    from cleannews.text.story import Story

__all__ = ["capitals_of", "forms_of", "lines_of", "whole_of"]

SHORT_LINE = 60
COMMAS = ",\N{FULLWIDTH COMMA}\N{IDEOGRAPHIC COMMA}"
holds_quote = re.compile('["\u201c-\u201e\u00ab\u00bb\u300c\u300d]').search
SAMPLE = 2000
DATELINE = Kind.DATELINE
first_of = itemgetter(0)
other_script = re.compile(r"[^\W\d_\u0000-\u036f]").search
SCRIPTS = ((0x530, 1), (0x600, 2), (0x780, 3), (0xE00, 4), (0x1100, 5), (0xAC00, 6), (0xD7B0, 7))


def script_of(text: str) -> int:
    """0 for Latin letters; the first other letter tells the script."""
    match = None if text.isascii() else other_script(text)
    if match is None:
        return 0
    code = ord(match.group())
    return next((number for last, number in SCRIPTS if code < last), 6)


def forms_of(chosen: list[Unit]) -> Columns:
    """What the text of each unit tells by itself."""
    tokens = [unit.text.split() for unit in chosen]
    words = list(map(len, tokens))
    smalls = [sum(map(str.islower, map(first_of, row))) for row in tokens]
    return {
        "chars": [unit.chars for unit in chosen],
        "words": words,
        "capitals": [1 - small / size for small, size in zip(smalls, words, strict=True)],
        "small": smalls,
        "ends": [unit.ends for unit in chosen],
        "uppers": [sum(map(str.isupper, unit.text)) / unit.chars for unit in chosen],
        "commas": [sum(map(unit.text.count, COMMAS)) for unit in chosen],
        "quotes": [holds_quote(unit.text) is not None for unit in chosen],
    }


def capitals_of(words: list[str]) -> float:
    """The share of words that do not begin with a small letter."""
    return 1 - sum(map(str.islower, map(first_of, words))) / len(words)


def lines_of(places: list[int], units: list[Unit], story: Story) -> Columns:
    """What the lines of the doubtful units tell, and the place in them."""
    lines = story.lines
    texts = [line.text for line in lines]
    chosen = [units[at] for at in places]
    numbers = [unit.line.number for unit in chosen]
    pick = itemgetter(*numbers) if len(numbers) > 1 else partial(only_one, numbers[0])
    in_line = Counter([unit.line.number for unit in units])
    sizes = pick(list(map(len, texts)))
    bottom = len(lines)
    return {
        "line_chars": sizes,
        "line_place": [unit.start / size for unit, size in zip(chosen, sizes, strict=True)],
        "in_line": [in_line[number] for number in numbers],
        "copies": pick(list(map(Counter(texts).__getitem__, texts))),
        "top": [min(number, FAR) for number in numbers],
        "bottom": [min(bottom - number, FAR) for number in numbers],
        "run": pick(short_runs(texts)),
    }


def whole_of(places: list[int], story: Story, units: list[Unit], total: int) -> Columns:
    """What is told of the story as a whole."""
    lines = len(story.lines)
    dateline = next((at for at, unit in enumerate(units) if unit.kind is DATELINE), -1)
    facts = {
        "lines": lines,
        "size": log2(total),
        "line_mean": total / lines,
        "prose_count": sum([unit.prose for unit in units]),
        "script": script_of(story.text[:SAMPLE]),
    }
    columns: Columns = {name: [fact] * len(places) for name, fact in facts.items()}
    columns["dateline_distance"] = [dateline - at for at in places]
    return columns


def short_runs(texts: list[str]) -> list[int]:
    """For each line how many short lines without a stop stand together with it: a menu, a list."""
    runs = [0] * len(texts)
    begin = None
    for number, text in enumerate([*texts, "." * SHORT_LINE]):
        short = len(text) < SHORT_LINE and text[-1] not in ".\u3002\u0964"
        if short and begin is None:
            begin = number
        elif not short and begin is not None:
            runs[begin:number] = [number - begin] * (number - begin)
            begin = None
    return runs
