"""What speaks for and against a candidate for the title, in numbers."""

from __future__ import annotations

import re
from operator import itemgetter

from cleannews.labelling.labeller.headline.candidates import Top, margin
from cleannews.labelling.labeller.trees import TRAINED_KINDS
from cleannews.labelling.units.features import NAMES
from cleannews.labelling.units.folded_text import find_long_words
from cleannews.labelling.units.units import ENDS
from cleannews.segments import Kind

__all__ = ["EVIDENCE", "evidence_of"]

EVIDENCE = (
    "title_last title_most title_least margin_first margin_last odds_first odds_last odds_most odds_least odds_above "
    "chars words ends starts_line ends_line line_chars line unit cause next_cause prose_above next_look chars_next chars_above copies "
    "shared shared_first wording score long_words shared_ahead lines prose_behind line_copies nav caption prose_ahead "
    "next_common next_repeats next_by small big last_common begins_alike"
).split()
"""What the trees are asked about a candidate, in order."""

TITLE, NAV, CAPTION = map(TRAINED_KINDS.index, (Kind.HEADLINE, Kind.NAV, Kind.CAPTION))
SHARED, PROSE_BEHIND, COPIES = map(NAMES.index, ("shared", "prose_behind", "copies"))
BEGINS_BYLINE = frozenset(("by", "por", "von"))

first_of = itemgetter(0)
find_word = re.compile(r"[^\W_][^\s]*").search


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
        titles[-1], max(titles), min(titles), margin(kinds[0]), margin(kinds[-1]),
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
