"""The headline: which stretch at the top of a story is its title, told by trees over what speaks for each candidate.

A candidate is a line without what is certain in it, or a run of units where a page's line breaks are lost: title words
stand there between a menu and a byline, a time, the deck or the story. What the labeller left in the body is a
candidate, too: a title may read as a sentence, and nothing but its place tells that it is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from operator import itemgetter
from typing import TYPE_CHECKING

from cleannews.knowledge.agencies import look_up
from cleannews.labelling.labeller.title_trees import title_odds
from cleannews.labelling.labeller.trees import TRAINED_KINDS, kind_odds
from cleannews.labelling.titles import opens_as_take
from cleannews.labelling.units.evidence import KINDS as WORDINGS
from cleannews.labelling.units.features import NAMES
from cleannews.labelling.units.folded_text import find_long_words
from cleannews.labelling.units.units import ENDS, Unit
from cleannews.segments import Kind
from cleannews.text.scripts import script_of

if TYPE_CHECKING:
    from cleannews.text.story import Line, Story

__all__ = ["EVIDENCE", "Top", "candidates", "evidence_of", "find_headline"]

EVIDENCE = (
    "title_last title_most title_least margin_first margin_last odds_first odds_last odds_most odds_least odds_above "
    "chars words ends starts_line ends_line line_chars line unit cause next_cause prose_above next_look chars_next chars_above copies "
    "shared shared_first wording score long_words shared_ahead lines prose_behind line_copies nav caption prose_ahead "
    "next_common next_repeats next_by small big last_common begins_alike"
).split()
"""What the trees are asked about a candidate, in order."""

DOUBT = 0.3
"""What the odds of the best candidate must exceed, in natural logarithms: higher means fewer titles, and fewer wrong ones."""
BEYOND_DOUBT = 2.0
"""Odds from which no candidate further down is asked."""
SHORTEST, LONGEST = 6, 220
"""Characters of a title; one in a script without spaces has at least six letters."""
MOST_UNITS = 14
"""Units into which a title is cut where its words stand in a crowded line."""
DEEPEST, MOST_PROSE = 150, 3
"""Units from the top, and sentences of prose, among which a title is looked for: some pages begin with a long menu."""
UNLIKELY, WORTH_A_LOOK, LEAST_MARGIN = -2.6, 0.0, -2.5
"""Odds for clutter, and for the headline against other kinds, below which no candidate begins: of 368 titles 6 do."""
LAST_DATELINE = 24
"""Units from the top among which a dateline is the story's."""
FIRST_LINE, APART = 1.8, -0.6
"""What it speaks for a candidate that it is the text's first line above a paragraph, and what where a gap is between:
a notice stands there as often."""
FIRST_OF_FEW, FEW_LINES = 3.0, 4
"""The same in a text of few lines: such texts are few among those that the trees learned from."""
FIRST_WIDE = 4.0
"""The same in Chinese, Japanese or Korean: of 23 such lines 16 were the title, and 6 a deck."""
LEAST_PARAGRAPH, LEAST_TITLE = 60, 16
EAST_ASIAN = 2.4
"""Latin letters that say as much as one of Chinese, Japanese or Korean."""
LEAST_REPEATED, MOST_REPEATED = 24, 110
"""Characters of a title that stands there twice: shorter ones are a house's name, longer ones a paragraph."""
HOLDS_WORDING, WORDED = 1.0, 2.0
"""How strong a known wording is that begins a line or is it: "Please enable ..." is no title."""
QUOTES = '"\N{RIGHT DOUBLE QUOTATION MARK}'
NO_TITLE = frozenset((1, 3))
"""What no title ends with: a stop, a colon."""
GLUED = 60
"""Characters of a unit in which a title may be glued to the first sentence, its line break lost."""
AHEAD, MOST_AHEAD = 12, 4
"""Units behind a candidate, and sentences among them, in which its words are looked for."""

TITLE, NAV, CAPTION = map(TRAINED_KINDS.index, (Kind.HEADLINE, Kind.NAV, Kind.CAPTION))
TIME_LINE, BYLINE, SHARED = map(NAMES.index, ("time_line", "byline", "shared"))
PROSE_BEHIND, COPIES = map(NAMES.index, ("prose_behind", "copies"))
NOTHING, PLAIN, TIME, SIGNED, PROSE, CERTAIN = -1, 0, 1, 2, 3, 10
"""What stands beside a candidate; a certain kind is told by its place in `KINDS`."""
KINDS = tuple(Kind)
first_of = itemgetter(0)
BEGINS_BYLINE = frozenset(("by", "por", "von"))

inner_capitals = re.compile(r"(?<=[^\W_A-Z]|[?!.%)\"'”’])[ \u00a0]+(?=[^\W_a-z]|[\"“‘«])").finditer
wide = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]").search
find_word = re.compile(r"[^\W_][^\s]*").search

Candidate = tuple[int, int, int]
"""The first unit, the last, and where in the line the candidate ends: at the last unit's end, or within it."""


class Top:
    """What is told once of the top of a story: its units, their odds, the prose above each and what each looks like."""

    def __init__(self, story: Story, units: list[Unit], odds: list[float], rows: Mapping[int, list[float]]) -> None:
        self.story, self.units, self.odds, self.rows = story, units, odds, rows
        self.kinds: dict[int, list[float]] = {}
        self.above = [0]
        for unit, odd in zip(units[:DEEPEST], odds, strict=False):
            self.above.append(self.above[-1] + (unit.prose and odd < 0))
            if self.above[-1] > MOST_PROSE:
                break
        self.end = len(self.above) - 1
        self.text = story.text
        self.ahead: dict[tuple[int, ...], set[str]] = {}

    def kind_odds(self, at: int) -> list[float]:
        found = self.kinds.get(at)
        if found is None:
            found = self.kinds[at] = kind_odds(self.rows[at])
        return found

    def look_of(self, at: int) -> int:
        """What a unit is as a neighbour: a certain kind, a time line, a byline, prose or nothing of that sort."""
        if not 0 <= at < len(self.units):
            return NOTHING
        unit, row = self.units[at], self.rows.get(at)
        if unit.kind is not None:
            return CERTAIN + KINDS.index(unit.kind)
        if row is not None and row[TIME_LINE]:
            return TIME
        if row is not None and row[BYLINE]:
            return SIGNED
        return PROSE if unit.prose else PLAIN

    def is_open(self, at: int) -> bool:
        row = self.rows.get(at)
        return row is not None and not row[TIME_LINE]

    def words_ahead(self, at: int) -> set[str]:
        """The long words of the next sentences."""
        units = self.units
        following = tuple([n for n in range(at + 1, min(at + AHEAD, len(units))) if units[n].prose][:MOST_AHEAD])
        words = self.ahead.get(following)
        if words is None:
            text = " ".join([units[n].text for n in following])
            words = self.ahead[following] = set(find_long_words(text.casefold()))
        return words

    def prose_ahead(self, at: int) -> int:
        """How many units lie between it and the next sentence that stays."""
        units, odds = self.units, self.odds
        return next((n for n in range(1, min(20, len(units) - at)) if units[at + n].prose and odds[at + n] < 0), 20)


def find_headline(story: Story, units: list[Unit], odds: list[float], rows: Mapping[int, list[float]]) -> Candidate | None:
    """The title's units and its end; None where the story prints no title, or where it is certain already."""
    if is_titled(story):
        return None
    top = Top(story, units, odds, rows)
    if known := repeated_line(top) or marked_line(top):
        return known
    best, found = DOUBT, None
    for candidate in candidates(top):
        odd = title_odds(evidence_of(top, *candidate)) + as_first_line(top, *candidate)
        if odd > best:
            best, found = odd, candidate
            if odd > BEYOND_DOUBT:
                break
    return found or above_dateline(top)


def repeated_line(top: Top) -> Candidate | None:
    """The first line where the second says it again: the page's title and its heading, whatever it ends with."""
    lines = top.story.lines
    text = lines[0].text
    if len(lines) < 3 or text != lines[1].text or not LEAST_REPEATED <= len(text) <= MOST_REPEATED:
        return None
    own = open_units(top, lines[0])
    if not own or top.units[own[0]].lex >= WORDED:
        return None
    lines[1].label(Kind.NAV, "title.repeated")
    return own[0], own[-1], len(text)


def marked_line(top: Top) -> Candidate | None:
    """The first line where it begins with the mark of a later take."""
    line = top.story.lines[0]
    own = open_units(top, line) if opens_as_take(line.text) and len(line.text) <= LONGEST else []
    return (own[0], own[-1], len(line.text)) if own else None


def open_units(top: Top, line: Line) -> list[int]:
    """The units of a line near the top; none where something in it is certain."""
    own = [at for at, unit in enumerate(top.units[:MOST_UNITS]) if unit.line is line]
    return own if all(map(top.is_open, own)) else []


def as_first_line(top: Top, first: int, last: int, stop: int) -> float:
    """What it speaks for the candidate that it is the whole first line, ends as a title does, and a paragraph follows."""
    unit, lines = top.units[first], top.story.lines
    if unit.line.number or unit.start or stop < len(unit.line.text) or len(lines) < 2:
        return 0.0
    below = lines[1]
    wide_letters = script_of(unit.line.text) == "east_asian"
    each = EAST_ASIAN if wide_letters else 1
    if top.units[last].ends in NO_TITLE or each * len(below.text) < LEAST_PARAGRAPH or each * stop < LEAST_TITLE:
        return 0.0
    if wide_letters:
        return 0.0 if begins_notice(unit) else FIRST_WIDE
    if len(lines) <= FEW_LINES:
        return FIRST_OF_FEW
    return APART if below.gap else FIRST_LINE


def begins_notice(unit: Unit) -> bool:
    """Whether a known wording other than "[Breaking]" begins the line."""
    return unit.lex > HOLDS_WORDING and WORDINGS[unit.lex_kind] is not Kind.UPDATE_NOTE


def above_dateline(top: Top) -> Candidate | None:
    """The first whole line above the dateline that can be a title: what is above it and no fact is hardly anything else."""
    dateline = next((at for at, unit in enumerate(top.units[:LAST_DATELINE]) if unit.kind is Kind.DATELINE), 0)
    if top.units[dateline].line.number == 0:
        return None
    at = 0
    while at < dateline:
        line = top.units[at].line
        last = at
        while last + 1 < dateline and top.units[last + 1].line is line:
            last += 1
        size = len(line.text)
        at = next((number for number in range(at, last) if top.units[number].kind is not Kind.UPDATE_NOTE), last)
        looks = {top.look_of(number) for number in range(at, last + 1)}
        above = line.number < top.units[dateline].line.number and SHORTEST < size <= LONGEST and looks <= {PLAIN, PROSE}
        above = above and top.units[at].lex < WORDED
        if above and top.units[last].ends not in NO_TITLE and holds_words(line.text):
            return at, last, size
        at = last + 1
    return None


def holds_words(text: str) -> bool:
    """Whether there is more than one word, as far as a script parts them."""
    return " " in text or wide(text) is not None


def is_titled(story: Story) -> bool:
    return any(
        line.kind is Kind.HEADLINE or (line.cuts is not None and any(cut[2] is Kind.HEADLINE for cut in line.cuts)) for line in story.lines
    )


def candidates(top: Top) -> Iterator[Candidate]:
    """Runs of open units of the top, each within a line."""
    at = 0
    while at < top.end:
        if not top.is_open(at):
            at += 1
            continue
        last, line = at, top.units[at].line
        while last + 1 < top.end and top.units[last + 1].line is line and top.is_open(last + 1):
            last += 1
        for first in range(at, last + 1):
            if first == at or may_begin(top, first):
                yield from from_unit(top, first, last)
        at = last + 1


def may_begin(top: Top, at: int) -> bool:
    """Whether a title may begin in the middle of what is open of a line."""
    if top.odds[at] <= WORTH_A_LOOK:
        return False
    odds = top.kind_odds(at)
    return odds[TITLE] - strongest_rival(odds) > LEAST_MARGIN


def from_unit(top: Top, first: int, stop: int) -> Iterator[Candidate]:
    units, odds = top.units, top.odds
    start = units[first].start
    if first <= 2 and not start and units[first].chars > GLUED and not top.above[first]:
        unit = units[first]
        for match in inner_capitals(unit.line.text, SHORTEST, min(unit.end, LONGEST)):
            yield first, first, match.end()
    for last in range(first, min(stop + 1, first + MOST_UNITS)):
        end = units[last].end
        if odds[last] < UNLIKELY or end - start > LONGEST:
            break
        within = start and end < len(units[last].line.text)  # of 340 titles 2 neither begin nor end a line
        stands_free = end - start >= SHORTEST and units[last].ends != 1 and not within
        if stands_free and not heads_nothing(units[first].line.text[start:end]):
            yield first, last, end


def heads_nothing(text: str) -> bool:
    """Whether it is a quoted sentence, all in brackets, a record or an agency: ``"Let's face it together."``, ``(loud laughter)``, ``{"id": 1}``."""
    text = text.strip()
    if look_up(text) is not None:
        return True
    if text[-1:] in QUOTES:
        return text.rstrip(QUOTES)[-1:] == "."
    return text.startswith('{"') or (text[:1] == "(" and text.find(")") == len(text) - 1)


def strongest_rival(odds: list[float]) -> float:
    return max(max(odds[:TITLE]), max(odds[TITLE + 1 :]))


def evidence_of(top: Top, first: int, last: int, stop: int) -> list[float]:
    """What speaks for and against a candidate, in numbers, in the order of `EVIDENCE`."""
    units, odds = top.units, top.odds
    unit, line = units[first], units[first].line
    text = line.text[unit.start : stop].strip()
    glued = stop < units[last].end
    after = last if glued else last + 1
    follows = after < len(units)
    kinds = [top.kind_odds(at) for at in range(first, last + 1)]
    titles = [kind[TITLE] for kind in kinds]
    span = odds[first : last + 1]
    rows = [top.rows[at] for at in range(first, last + 1)]
    words = text.split()
    own = set(find_long_words(text.casefold()))
    following = find_word(line.text[stop : stop + 60]) or (find_word(units[after].text[:60]) if follows else None)
    next_word = following[0] if following else ""
    return list(map(float, [
        titles[-1], max(titles), min(titles), titles[0] - strongest_rival(kinds[0]), titles[-1] - strongest_rival(kinds[-1]),
        span[0], span[-1], max(span), min(span), odds[first - 1] if first else 9.0,
        len(text), len(words), ENDS.get(text[-1:], 0), not unit.start, stop >= len(line.text), len(line.text), line.number, first,
        unit.cause, -2 if glued else units[after].cause if follows else -1, top.above[first], top.look_of(after),
        units[after].chars if follows else 0, units[first - 1].chars if first else 0, top.text.count(text),
        max(row[SHARED] for row in rows), rows[0][SHARED], max(part.lex for part in units[first : last + 1]),
        sum(part.score for part in units[first : last + 1]), len(own), shared_ahead(top, last, own), len(top.story.lines),
        rows[0][PROSE_BEHIND], rows[0][COPIES], kinds[0][NAV], kinds[0][CAPTION], top.prose_ahead(last),
        commonness(top, next_word), next_word in words, next_word.casefold() in BEGINS_BYLINE,
        sum(map(str.islower, map(first_of, words))) / len(words), sum([len(word) > 3 and word[0].isupper() for word in words]),
        commonness(top, words[-1]), words[0] == next_word,
    ]))  # fmt: skip


def commonness(top: Top, word: str) -> int:
    """How often the text has the word in small letters: "The" begins a sentence, "Orsa" does not tell."""
    return top.text.count(f" {word.lower()} ") if word else 0


def shared_ahead(top: Top, last: int, own: set[str]) -> float:
    """The share of its long words that the next sentences of the story say, too."""
    words = top.words_ahead(last) if own else ()
    return len(own.intersection(words)) / len(own) if words else -1.0
