"""What is told of a doubtful unit in numbers: its form, its place, its company, what it repeats, which wordings it holds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from math import log2
from typing import TYPE_CHECKING

from cleannews.labelling.bylines.names import signs
from cleannews.labelling.evidence import KINDS
from cleannews.labelling.stamps import is_time_line
from cleannews.labelling.units import Unit
from cleannews.labelling.words import score_words
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
LAST_REPEATED = 24
"""Units from the top among which a title is repeated."""

HEADINGS = frozenset(
    KINDS.index(kind)
    for kind in (Kind.RELATED, Kind.PROMO, Kind.NAV, Kind.AD, Kind.CONTACT, Kind.KEYWORDS, Kind.DISCLAIMER)
)
CAPTION = KINDS.index(Kind.CAPTION)

find_figures = re.compile(r"\d").findall
find_long_words = re.compile(r"[^\W\d_]{5,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]").findall
find_dates = re.compile(r"\d{1,2}:\d{2}|(?:19|20)\d\d|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}").findall
holds_address = re.compile(r"@\w|https?:|www\.|\.com\b|\.html?\b|#\w").search
other_script = re.compile(r"[^\W\d_\u0000-\u036f]").search
SCRIPTS = ((0x530, 1), (0x600, 2), (0x780, 3), (0xE00, 4), (0x1100, 5), (0xAC00, 6), (0xD7B0, 7))


def doubtful(units: list[Unit]) -> list[int]:
    """The units that are neither certain nor plainly prose."""
    return [at for at, unit in enumerate(units) if unit.kind is None and not unit.plain]


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
    wide_units = len(units)
    capitals = [0.0] * wide_units
    words = [0] * wide_units
    smalls = [0] * wide_units
    for at in places:
        unit = units[at]
        tokens = unit.text.split()
        words[at] = size = len(tokens)
        smalls[at] = small = sum([token[0].islower() for token in tokens])
        capitals[at] = 1 - small / size
        unit.score = score_words(unit.text, weights)
    company = Company(story, units)
    rows = []
    for at in places:
        unit = units[at]
        text, line, chars = unit.text, unit.line, unit.chars
        number = line.number
        own = company.long_words(at)
        figures = find_figures(text)
        scores, kinds, lex = company.scores, company.kinds, company.lex
        rows.append([
            chars, words[at], capitals[at], smalls[at], len(figures) / chars, unit.ends, start_class(text[0]),
            '"' in text or "\u201c" in text, holds_address(text) is not None, len(find_dates(text)) if figures else 0, text[0] in "([\uff08\u3010" and unit.ends == 6,
            len(figures) > 1 and chars < 90 and is_time_line(text), chars < 60 and words[at] < 9 and unit.ends == 0 and signs(text), unit.cause, company.causes[at + 1], unit.start > 0 and not line.text[unit.start - 1].isspace(),
            len(line.text), chars / len(line.text), at - company.first[number], unit.end >= len(line.text), company.in_line[number], line.gap,
            company.copies[line.text], company.openings[line.text[:6]], unit.prose,
            unit.score, scores[at + 3], scores[at + 5], scores[at + 2], scores[at + 6], sum(scores[at : at + 4]), sum(scores[at + 5 : at + 9]),
            unit.lex, unit.lex_sum, unit.lex_kind, kinds[at + 3], kinds[at + 5], lex[at + 3], lex[at + 5],
            company.headings[at][0], company.headings[at][1], company.captions[at], company.captions_behind[at], company.next_wording[at],
            sum(map(bool, lex[at : at + 4])) + sum(map(bool, lex[at + 5 : at + 9])),
            company.place[at], company.above[at], company.prose_count - company.above[at] - unit.prose, company.lines, min(number, FAR), min(company.lines - number, FAR),
            company.size, company.line_mean, company.before[at], company.behind[at], company.prose_count, company.prose_share,
            sum(company.prose[at : at + 4]) + sum(company.prose[at + 5 : at + 9]), sum(company.chars[at : at + 4]) + sum(company.chars[at + 5 : at + 9]),
            company.dateline >= 0, company.dateline - at, company.shared(own), company.repeats_next(at, own), company.title_words(at, own),
            company.ends[at + 3], company.ends[at + 5], company.chars[at + 3], company.chars[at + 5], capitals[at - 1] if at else -1, capitals[at + 1] if at + 1 < wide_units else -1,
            company.script, company.runs[number],
            start_class(units[at - 1].text[0]) if at else -1, start_class(units[at + 1].text[0]) if at + 1 < wide_units else -1,
        ])  # fmt: skip
    return places, rows


class Company:
    """What is told once of all units of a story, each list padded by `NEAR` entries at both ends where neighbours are asked."""

    def __init__(self, story: Story, units: list[Unit]) -> None:
        self.units = units
        lines = story.lines
        pad = [-1.0] * NEAR
        none = [0.0] * NEAR
        self.scores = none + [unit.score for unit in units] + none
        self.kinds = pad + [unit.lex_kind if unit.kind is None else KINDS.index(unit.kind) for unit in units] + pad
        self.lex = none + [unit.lex for unit in units] + none
        self.ends = pad + [unit.ends for unit in units] + pad
        self.chars = none + [unit.chars for unit in units] + none
        self.prose = none + [unit.prose for unit in units] + none
        self.causes = [unit.cause for unit in units] + [-1]
        texts = [line.text for line in lines]
        self.copies = Counter(texts)
        self.openings = Counter([text[:6] for text in texts])
        self.lines = len(lines)
        total = sum(map(len, texts)) or 1
        self.size, self.line_mean = log2(total), total / len(lines)
        self.runs = short_runs(texts)
        self.script = script_of(story.text[:2000])
        self.counts = Counter(find_long_words(story.text.casefold()))
        self.in_line: Counter[int] = Counter([unit.line.number for unit in units])
        self.first: dict[int, int] = {}
        self.place: list[float] = []
        self.above: list[int] = []
        self.dateline = -1
        self.words_at: dict[int, set[str]] = {}
        self.walk(total)

    def walk(self, total: int) -> None:
        """Go through the units forth and back, and note for each how far the nearest of each sort is."""
        units = self.units
        passed = prose = 0
        last_prose = heading = caption = -FAR
        heading_kind = -1
        self.before, self.headings, self.captions = [], [], []
        for at, unit in enumerate(units):
            self.first.setdefault(unit.line.number, at)
            self.place.append(passed / total)
            self.above.append(prose)
            self.before.append(min(FAR, at - last_prose))
            self.headings.append((min(FAR, at - heading), heading_kind))
            self.captions.append(min(FAR, at - caption))
            passed += unit.chars
            if unit.prose:
                prose += 1
                last_prose = at
            if unit.lex > 2 and unit.lex_kind in HEADINGS:
                heading, heading_kind = at, unit.lex_kind
            if unit.lex > 1 and unit.lex_kind == CAPTION:
                caption = at
            if self.dateline < 0 and unit.kind is Kind.DATELINE:
                self.dateline = at
        self.prose_count, self.prose_share = prose, prose / len(units)
        self.look_back()

    def look_back(self) -> None:
        size = len(self.units)
        self.behind, self.captions_behind, self.next_wording = [0] * size, [0] * size, [0] * size
        prose = caption = wording = size + FAR
        for at in range(size - 1, -1, -1):
            unit = self.units[at]
            self.behind[at] = min(FAR, prose - at)
            self.captions_behind[at] = min(FAR, caption - at)
            self.next_wording[at] = min(FAR, wording - at)
            if unit.prose:
                prose = at
            if unit.lex > 1 and unit.lex_kind == CAPTION:
                caption = at
            if unit.lex:
                wording = at

    def long_words(self, at: int) -> set[str]:
        words = self.words_at.get(at)
        if words is None:
            words = self.words_at[at] = set(find_long_words(self.units[at].text.casefold()))
        return words

    def shared(self, own: set[str]) -> float:
        """The share of the unit's long words that stand elsewhere in the text, too: a related headline is about something else."""
        counts = self.counts
        return sum([counts[word] > 1 for word in own]) / len(own) if own else -1.0

    def repeats_next(self, at: int, own: set[str]) -> float:
        """The share of its long words in the next paragraphs, near the top: a deck says before what the story says."""
        if not own or self.above[at] > 2:
            return -1.0
        following = [other for other in range(at + 1, min(len(self.units), at + 10)) if self.units[other].prose][:4]
        words = set().union(*map(self.long_words, following))
        return len(own & words) / len(own) if words else -1.0

    def title_words(self, at: int, own: set[str]) -> float:
        """The share of its long words in the first unit that has some: a title is repeated."""
        if not at or not own or at > LAST_REPEATED:
            return -1.0
        title = next((words for other in range(min(at, 6)) if len(words := self.long_words(other)) > 2), None)
        return len(own & title) / len(own) if title else -1.0


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
