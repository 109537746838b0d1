"""What is told of a doubtful unit in numbers: its form, its place, its company, what it repeats, which wordings it holds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from itertools import accumulate, compress, pairwise
from math import log2
from operator import itemgetter
from typing import TYPE_CHECKING, TypeAlias

from cleannews.labelling.bylines.names import signs
from cleannews.labelling.evidence import KINDS
from cleannews.labelling.pieces import Pieces
from cleannews.labelling.stamps import is_time_line
from cleannews.labelling.units import Unit
from cleannews.labelling.words import score_tokens
from cleannews.segments import Kind

if TYPE_CHECKING:
    from cleannews.intake.story import Story

__all__ = ["NAMES", "doubtful", "features"]

NAMES = (
    "chars words capitals small digits ends start quote address dates bracketed time_line byline cause next_cause glued line_chars line_share inline last in_line gap "
    "copies openings prose score score_before score_behind score_before_2 score_behind_2 scores_before scores_behind "
    "wording wordings wording_kind kind_before kind_behind wording_before wording_behind heading_distance heading_kind caption_before caption_behind next_wording wordings_near "
    "place prose_above prose_below lines top bottom size line_mean prose_before prose_behind prose_count prose_share prose_near chars_near dateline dateline_distance "
    "shared repeats_next title_words ends_before ends_behind chars_before chars_behind capitals_before capitals_behind script run start_before start_behind"
).split()
"""The features in order."""

PLAIN_SCORE, CERTAIN_SCORE = -1.5, 1.5
"""What a unit counts as in its neighbours' company that is plainly prose, or certainly clutter."""
FAR = 40
"""Units beyond which a distance is no longer told."""
NEAR = 4
"""Units on each side that are a unit's company."""
SHORT_LINE = 60
MOST_DOUBTFUL = 20_000
"""Units that are looked at closer, a second's work. No real text comes near; a text of more is a list of records or an
attack, of which the beginning and the end are looked at, where the clutter of a document is, and the middle stays."""
LAST_REPEATED = 24
"""Units from the top among which a title is repeated."""

HEADINGS = frozenset(
    KINDS.index(kind)
    for kind in (Kind.RELATED, Kind.PROMO, Kind.NAV, Kind.AD, Kind.CONTACT, Kind.KEYWORDS, Kind.DISCLAIMER)
)
CAPTION = KINDS.index(Kind.CAPTION)
DATELINE = Kind.DATELINE
NUMBER_OF = {kind: number for number, kind in enumerate(KINDS)}

Column: TypeAlias = Sequence[float]
Columns: TypeAlias = dict[str, Column]
"""Features by name, each with its values for one unit after another."""

first_of = itemgetter(0)
find_dates = re.compile(r"\d{1,2}:\d{2}|(?:19|20)\d\d|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}").findall
holds_address = re.compile(r"@\w|https?:|www\.|\.com\b|\.html?\b|#\w").search
other_script = re.compile(r"[^\W\d_\u0000-\u036f]").search
SCRIPTS = ((0x530, 1), (0x600, 2), (0x780, 3), (0xE00, 4), (0x1100, 5), (0xAC00, 6), (0xD7B0, 7))


def doubtful(units: list[Unit]) -> list[int]:
    """The units that are neither certain nor plainly prose; of very many the first and the last."""
    places = [at for at, unit in enumerate(units) if unit.kind is None and not unit.plain]
    if len(places) > MOST_DOUBTFUL:
        del places[MOST_DOUBTFUL // 2 : -MOST_DOUBTFUL // 2]
    return places


@lru_cache(4096)
def start_class(first: str) -> int:
    if first.isalpha():
        return 0 if first.isupper() else 1 if first.islower() else 5
    if first.isdigit():
        return 2
    if first in "([\uff08\u3010<":
        return 3
    if first in "\"'\u201c\u2018\u00ab\u300c":
        return 4
    return 6 if first in "#@" else 7 if first in "\u00a9\u24d2" else 8


def script_of(text: str) -> int:
    """0 for Latin letters; the first other letter tells the script."""
    match = None if text.isascii() else other_script(text)
    if match is None:
        return 0
    code = ord(match.group())
    return next((number for last, number in SCRIPTS if code < last), 6)


def features(story: Story, units: list[Unit], weights: Mapping[str, float]) -> tuple[list[int], list[list[float]]]:
    """The places of the doubtful units among all, and their features, in the order of `NAMES`."""
    places = doubtful(units)
    for unit in units:
        unit.score = PLAIN_SCORE if unit.kind is None else CERTAIN_SCORE
    if not places:
        return places, []
    pieces = Pieces(story, units)
    for at, tokens in zip(places, pieces.tokens(places), strict=True):
        units[at].score = score_tokens(tokens, weights)
    total = sum([len(line.text) for line in story.lines]) or 1
    # A column is a list for all units, or for the doubtful ones: made and picked from in C, a third of what rows cost.
    pick = itemgetter(*places) if len(places) > 1 else partial(only_one, places[0])
    columns = form_of(places, units, pieces)
    columns |= lines_of(places, units, story)
    columns |= {name: pick(column) for name, column in (company_of(units) | distances_of(units, total)).items()}
    columns |= capitals_beside(places, columns["capitals"], len(units), pick)
    columns |= repeats_of(places, pieces, columns["prose_above"])
    columns |= whole_of(places, story, units, total)
    return places, list(map(list, zip(*map(columns.__getitem__, NAMES), strict=True)))


def only_one(at: int, column: Column) -> Column:
    return (column[at],)


def form_of(places: list[int], units: list[Unit], pieces: Pieces) -> Columns:
    """What the text of each doubtful unit tells by itself."""
    chosen = [units[at] for at in places]
    texts = [unit.text for unit in chosen]
    chars = [unit.chars for unit in chosen]
    tokens = list(map(str.split, texts))
    words = list(map(len, tokens))
    smalls = [sum(map(str.islower, map(first_of, row))) for row in tokens]
    figures = pieces.figures(places)
    ends = [unit.ends for unit in chosen]
    return {
        "chars": chars,
        "words": words,
        "capitals": [1 - small / size for small, size in zip(smalls, words, strict=True)],
        "small": smalls,
        "digits": [number / size for number, size in zip(figures, chars, strict=True)],
        "ends": ends,
        "quote": ['"' in text or "\u201c" in text for text in texts],
        "address": [holds_address(text) is not None for text in texts],
        "dates": [len(find_dates(text)) if number else 0 for text, number in zip(texts, figures, strict=True)],
        "bracketed": [end == 6 and text[0] in "([\uff08\u3010" for text, end in zip(texts, ends, strict=True)],
        "time_line": [
            number > 1 and size < 90 and is_time_line(text)
            for text, number, size in zip(texts, figures, chars, strict=True)
        ],
        "byline": [
            size < 60 and count < 9 and end == 0 and signs(text)
            for text, size, count, end in zip(texts, chars, words, ends, strict=True)
        ],
    }


def lines_of(places: list[int], units: list[Unit], story: Story) -> Columns:
    """What the lines of the doubtful units tell, and the place in them."""
    lines = story.lines
    texts = [line.text for line in lines]
    chosen = [units[at] for at in places]
    numbers = [unit.line.number for unit in chosen]
    pick = itemgetter(*numbers) if len(numbers) > 1 else partial(only_one, numbers[0])
    numbers_of_all = [unit.line.number for unit in units]
    in_line = Counter(numbers_of_all)
    first = dict(zip(reversed(numbers_of_all), range(len(units) - 1, -1, -1), strict=True))
    openings = [text[:6] for text in texts]
    sizes = pick(list(map(len, texts)))
    bottom = len(lines)
    return {
        "glued": [unit.start > 0 and not unit.line.text[unit.start - 1].isspace() for unit in chosen],
        "line_chars": sizes,
        "line_share": [unit.chars / size for unit, size in zip(chosen, sizes, strict=True)],
        "inline": [at - first[number] for at, number in zip(places, numbers, strict=True)],
        "last": [unit.end >= size for unit, size in zip(chosen, sizes, strict=True)],
        "in_line": [in_line[number] for number in numbers],
        "gap": pick([line.gap for line in lines]),
        "copies": pick(list(map(Counter(texts).__getitem__, texts))),
        "openings": pick(list(map(Counter(openings).__getitem__, openings))),
        "top": [min(number, FAR) for number in numbers],
        "bottom": [min(bottom - number, FAR) for number in numbers],
        "run": pick(short_runs(texts)),
    }


def company_of(units: list[Unit]) -> Columns:
    """What each unit is taken for, and what its neighbours are."""
    scores = [unit.score for unit in units]
    lex = [unit.lex for unit in units]
    kinds = [unit.lex_kind if unit.kind is None else NUMBER_OF[unit.kind] for unit in units]
    causes = [unit.cause for unit in units]
    chars = [unit.chars for unit in units]
    ends = [unit.ends for unit in units]
    starts = [start_class(unit.text[0]) for unit in units]
    prose = [unit.prose for unit in units]
    sums = fours(scores)
    return {
        "start": starts,
        "cause": causes,
        "next_cause": [*causes[1:], -1],
        "prose": prose,
        "score": scores,
        "score_before": [0.0, *scores],
        "score_behind": [*scores[1:], 0.0],
        "score_before_2": [0.0, 0.0, *scores],
        "score_behind_2": [*scores[2:], 0.0, 0.0],
        "scores_before": sums,
        "scores_behind": sums[NEAR + 1 :],
        "wording": lex,
        "wordings": [unit.lex_sum for unit in units],
        "wording_kind": [unit.lex_kind for unit in units],
        "kind_before": [-1.0, *kinds],
        "kind_behind": [*kinds[1:], -1.0],
        "wording_before": [0.0, *lex],
        "wording_behind": [*lex[1:], 0.0],
        "wordings_near": near(list(map(bool, lex))),
        "prose_near": near(prose),
        "chars_near": near(chars),
        "ends_before": [-1.0, *ends],
        "ends_behind": [*ends[1:], -1.0],
        "chars_before": [0.0, *chars],
        "chars_behind": [*chars[1:], 0.0],
        "start_before": [-1, *starts],
        "start_behind": [*starts[1:], -1],
    }


def fours(column: Column) -> list[float]:
    """For each unit the sum of the `NEAR` before it; that of those behind it stands `NEAR` + 1 further on."""
    none = [0.0] * NEAR
    padded = [*none, *column, *none]
    return [a + b + c + d for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False)]


def near(column: Column) -> list[float]:
    """For each unit the sum of its company."""
    sums = fours(column)
    return [before + behind for before, behind in zip(sums, sums[NEAR + 1 :], strict=False)]


def distances_of(units: list[Unit], total: int) -> Columns:
    """How far the nearest unit of each sort is before and behind each unit, and how much stands above it."""
    size = len(units)
    prose = [unit.prose for unit in units]
    prosaic = list(compress(range(size), prose))
    worded = [at for at, unit in enumerate(units) if unit.lex]
    headings = [at for at in worded if units[at].lex > 2 and units[at].lex_kind in HEADINGS]
    captions = [at for at in worded if units[at].lex > 1 and units[at].lex_kind == CAPTION]
    passed = [0, *accumulate([unit.chars for unit in units])]
    above = [0, *accumulate(prose)]
    heading_kinds: list[float] = [-1] * size
    for at, following in pairwise([*headings, size]):
        heading_kinds[at + 1 : following + 1] = [units[at].lex_kind] * (following - at)
    return {
        "heading_distance": since(headings, size),
        "heading_kind": heading_kinds,
        "caption_before": since(captions, size),
        "caption_behind": until(captions, size),
        "next_wording": until(worded, size),
        "place": [letters / total for letters in passed],
        "prose_above": above,
        "prose_below": [above[-1] - sofar for sofar in above[1:]],
        "prose_before": since(prosaic, size),
        "prose_behind": until(prosaic, size),
    }


RAMP = list(range(1, FAR))


def since(events: list[int], size: int) -> list[float]:
    """For each of `size` units how far the last event before it is, at most `FAR`."""
    row: list[float] = [FAR] * (events[0] + 1 if events else size)
    for at, following in pairwise([*events, size - 1]):
        row += RAMP[: following - at]
        row += [FAR] * (following - at - FAR + 1)
    return row


def until(events: list[int], size: int) -> list[float]:
    """The same for the next event behind it."""
    return since([size - 1 - at for at in reversed(events)], size)[::-1]


def capitals_beside(places: list[int], capitals: Column, size: int, pick: Callable[[Column], Column]) -> Columns:
    row = [0.0] * size
    for at, share in zip(places, capitals, strict=True):
        row[at] = share
    return {"capitals_before": pick([-1.0, *row]), "capitals_behind": pick([*row[1:], -1.0])}


def repeats_of(places: list[int], pieces: Pieces, prose_above: Column) -> Columns:
    """What share of its long words each doubtful unit has in common with the text, with what follows, and with the title."""
    own = list(map(pieces.long_words, places))
    repeated = pieces.repeated()
    return {
        "shared": [len(words & repeated) / len(words) if words else -1.0 for words in own],
        "repeats_next": [
            repeats_next(at, words, pieces) if words and above <= 2 else -1.0
            for at, words, above in zip(places, own, prose_above, strict=True)
        ],
        "title_words": [
            title_words(at, words, pieces) if words and 0 < at <= LAST_REPEATED else -1.0
            for at, words in zip(places, own, strict=True)
        ],
    }


def repeats_next(at: int, own: set[str], pieces: Pieces) -> float:
    """The share of its long words in the next paragraphs, near the top: a deck says before what the story says."""
    following = [other for other in range(at + 1, min(len(pieces.units), at + 10)) if pieces.units[other].prose][:4]
    words = set().union(*map(pieces.long_words, following))
    return len(own & words) / len(own) if words else -1.0


def title_words(at: int, own: set[str], pieces: Pieces) -> float:
    """The share of its long words in the first unit that has some: a title is repeated."""
    for other in range(min(at, 6)):
        title = pieces.long_words(other)
        if len(title) > 2:
            return len(own & title) / len(own)
    return -1.0


def whole_of(places: list[int], story: Story, units: list[Unit], total: int) -> Columns:
    """What is told of the story as a whole."""
    lines = len(story.lines)
    prose = sum([unit.prose for unit in units])
    dateline = next((at for at, unit in enumerate(units) if unit.kind is DATELINE), -1)
    facts = {
        "lines": lines,
        "size": log2(total),
        "line_mean": total / lines,
        "prose_count": prose,
        "prose_share": prose / len(units),
        "dateline": dateline >= 0,
        "script": script_of(story.text[:2000]),
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
