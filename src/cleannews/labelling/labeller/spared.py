"""What stays although the row of units took it: stretches that a sentence of the story needs, or that little speaks against.

A lost sentence is worse than a line too many, so where form says that a stretch belongs to the sentence or the
paragraphs beside it, only a known wording takes it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.labelling.bylines.names import names_in
from cleannews.labelling.datelines.reporting import is_told
from cleannews.labelling.labeller.decided import Decided
from cleannews.labelling.units.cutting import CROWDED
from cleannews.labelling.units.evidence import KINDS
from cleannews.labelling.units.features import NAMES
from cleannews.labelling.units.units import ENDS, STOPPED, Unit
from cleannews.segments import Kind
from cleannews.text.cuts import DASH, LINE, MARK, PHRASE, RUN, STOP
from cleannews.text.prose import is_labelled_sentence

__all__ = ["spare"]

TIME_LINE, BYLINE = NAMES.index("time_line"), NAMES.index("byline")
holds_date = re.compile(r"\d{1,2}:\d{2}|(?:19|20)\d\d|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}").search
HOLDS_WORDING, BEGINS_WITH_WORDING, IS_WORDING = 1, 2, 3
WEAK = 1.0
"""Odds below which a sentence without a known wording stays; of 109 such, 44 were the story's."""
LONG_WEAK, LEAST_LONG = 3.2, 60
"""The same for a sentence of some length, and its letters."""
FULL_STOP, COLON, BRACKET, DASHED = 1, 3, 6, 9
DOUBTFUL_LINE = 1.5
"""The same for a line in brackets, and for a part of a sentence of which the rest stays."""
MOST_OF_SENTENCE = 0.7
STRONG = 3.5
"""The same for a sentence in an East Asian script, or one that begins with words a notice may begin with; of 44 such, none was a notice."""
LEAST_SENTENCE, LEAST_WIDE, LEAST_SMALL = 3, 8, 4
"""Letters of a sentence; a stop by itself is none."""
LEAST_LAST = 16
"""Letters of a sentence that stays where nothing else would."""
QUESTIONS = "?\N{FULLWIDTH QUESTION MARK}\N{ARABIC QUESTION MARK}"
TAGS = "#@"
QUOTES = "\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT CORNER BRACKET}"
SENTENCE_STOPS = tuple(mark for mark, end in ENDS.items() if end in STOPPED and mark not in QUOTES)
CLEAN_CUTS = (DASH, PHRASE, MARK)
CLOSERS = QUOTES + ")\N{FULLWIDTH RIGHT PARENTHESIS}"
STOPS = ".,;:\N{IDEOGRAPHIC FULL STOP}\N{FULLWIDTH COMMA}\N{IDEOGRAPHIC COMMA}"
GOES_ON = ",;\N{IDEOGRAPHIC COMMA}\N{FULLWIDTH COMMA}"


def spare(decided: Decided) -> None:
    """Let stay what belongs to a sentence that stays, a line alone between two paragraphs, and sentences in doubt."""
    units = decided.units
    for first, last in sentences(decided):
        sentence = units[first].line.text[units[first].start : units[last].end].strip()
        label = units[first].lex_kind
        whole = is_told(sentence) or (label >= 0 and is_labelled_sentence(sentence, KINDS[label]))
        whole = whole or (units[first].ends == COLON and is_speech(units[first], sentence))
        mostly = not whole and stays_mostly(decided, first, last)
        for at in range(first, last + 1):
            if whole or (mostly and is_doubtful_part(decided, at)):
                decided.keep(at)
    for at, row in decided.rows.items():
        if not decided.clutter[at] or ((row[TIME_LINE] or row[BYLINE]) and units[at].ends != DASHED):
            continue
        if (
            (is_doubtful_sentence(units[at], decided.odds[at]) and not is_companion(decided, at))
            or is_doubtful_line(units[at], decided.odds[at])
            or stands_between_paragraphs(decided, at)
            or is_needed(decided, at)
        ):
            decided.keep(at)
    if all(is_gone(decided, at) for at in range(len(units))):
        keep_last_sentences(decided)


def keep_last_sentences(decided: Decided) -> None:
    """Of a text of which nothing would stay, what reads as a sentence stays: a story is no deck of nothing."""
    for at in decided.rows:
        unit = decided.units[at]
        if unit.ends == FULL_STOP and unit.chars >= LEAST_LAST and unit.lex < IS_WORDING:
            decided.keep(at)


def sentences(decided: Decided) -> Iterator[tuple[int, int]]:
    """The first and the last unit of each sentence that was cut into several, all of them open and some of them taken."""
    units, clutter = decided.units, decided.clutter
    at = 0
    while at < len(units):
        last = at
        while last + 1 < len(units) and units[last + 1].cause not in (LINE, STOP):
            last += 1
        while at < last and units[at].lex >= IS_WORDING and opens(units[at + 1]):  # "Advertisement" glued to it
            at += 1
        if last > at and any(clutter[at : last + 1]) and all(unit.kind is None for unit in units[at : last + 1]):
            yield at, last
        at = last + 1


def is_companion(decided: Decided, at: int) -> bool:
    """Whether it goes with what goes beside it: a caption with the credit behind it, a value with the label before it."""
    units = decided.units
    behind = units[at + 1] if at + 1 < len(units) and is_gone(decided, at + 1) else None
    if behind is not None and behind.line is units[at].line and in_brackets(behind.text):
        return True
    before = units[at - 1] if at and is_gone(decided, at - 1) else None
    return before is not None and before.line is units[at].line and before.ends == COLON


def is_gone(decided: Decided, at: int) -> bool:
    return decided.clutter[at] or decided.units[at].kind is not None


def stays_mostly(decided: Decided, first: int, last: int) -> bool:
    """Whether most letters of a sentence stay; in a crowded line whatever stands before one may be cut off it."""
    units = decided.units[first : last + 1]
    kept = sum(unit.chars for number, unit in enumerate(units, first) if not decided.clutter[number])
    return len(units[0].line.text) < CROWDED and kept > MOST_OF_SENTENCE * sum(unit.chars for unit in units)


def is_doubtful_part(decided: Decided, at: int) -> bool:
    row = decided.rows.get(at)
    return (
        decided.odds[at] < (DOUBTFUL_LINE if decided.units[at].lex <= BEGINS_WITH_WORDING else WEAK)
        and row is not None
        and not row[TIME_LINE]
        and not holds_date(decided.units[at].text)
    )


def opens(unit: Unit) -> bool:
    first = unit.text.lstrip(QUOTES + "\N{LEFT DOUBLE QUOTATION MARK}")[:1]
    return first.isupper() or first.isdigit()


def is_doubtful_sentence(unit: Unit, odd: float) -> bool:
    """Whether it ends as a sentence, begins with no strong wording of a notice, and not too much speaks against it."""
    text = unit.text
    if text.rstrip(CLOSERS if in_brackets(text) else QUOTES)[-1:] not in SENTENCE_STOPS or unit.chars < LEAST_SENTENCE or text[0] in TAGS:
        return False
    if (
        is_speech(unit, text)
        or (unit.lex < HOLDS_WORDING and odd < (LONG_WEAK if is_long(unit, text) else WEAK))
        or (unit.lex < IS_WORDING and is_told(text))
    ):
        return True
    if unit.lex < BEGINS_WITH_WORDING and odd < STRONG:
        return (unit.ends == FULL_STOP and is_wide(text)) or (unit.lex > HOLDS_WORDING and is_spelled_out(text))
    return False


def is_doubtful_line(unit: Unit, odd: float) -> bool:
    """Whether a line in brackets says nothing of a notice, as "(loud laughter)" does, or a byline's preposition begins no name."""
    if odd > DOUBTFUL_LINE or unit.start or unit.end < len(unit.line.text):
        return False
    if in_brackets(unit.text):
        return unit.lex < HOLDS_WORDING
    begins_byline = HOLDS_WORDING < unit.lex < BEGINS_WITH_WORDING and KINDS[unit.lex_kind] is Kind.BYLINE
    return begins_byline and not names_in(unit.text)


def is_long(unit: Unit, text: str) -> bool:
    return unit.ends == FULL_STOP and unit.chars >= LEAST_LONG and is_spelled_out(text)


def is_wide(text: str) -> bool:
    """Whether it is written without capitals, in which titles and names could be told from sentences."""
    return not text.isascii() and sum(map(str.isalpha, text)) - sum(map(is_cased, text)) >= LEAST_WIDE


def is_cased(letter: str) -> bool:
    return letter.lower() != letter.upper()


def is_spelled_out(text: str) -> bool:
    """Whether it has the small words of a sentence: a credit has names, a button few words."""
    return sum(word[0].islower() for word in text.split()) >= LEAST_SMALL


def is_speech(unit: Unit, sentence: str) -> bool:
    """Whether a question stands behind the unit's "Reporter:", which is speech and no name."""
    return unit.lex_kind >= 0 and KINDS[unit.lex_kind] is Kind.BYLINE and sentence[-1:] in QUESTIONS


def stands_between_paragraphs(decided: Decided, at: int) -> bool:
    """Whether it is a line by itself between two paragraphs of the story: a crosshead, a verse, a name that is asked."""
    unit = decided.units[at]
    if unit.start or unit.end < len(unit.line.text):
        return False
    if unit.lex >= BEGINS_WITH_WORDING and (decided.odds[at] > WEAK or unit.ends in STOPPED):
        return False
    return is_kept_prose(decided, at - 1) and is_kept_prose(decided, at + 1)


def is_needed(decided: Decided, at: int) -> bool:
    """Whether the sentence that it stands in stays, and would be broken without it."""
    unit = decided.units[at]
    before, behind = on_same_line(decided, at, at - 1), on_same_line(decided, at, at + 1)
    if behind is not None and goes_on(unit, behind):
        return True
    if before is None or unit.lex > IS_WORDING:
        return False
    if in_brackets(unit.text):
        stopped = before.ends in STOPPED
        return not stopped or unit.lex < HOLDS_WORDING or (unit.lex < IS_WORDING and behind is not None)
    return unit.lex < BEGINS_WITH_WORDING and behind is not None


def in_brackets(text: str) -> bool:
    return (
        text[0] in "([\N{FULLWIDTH LEFT PARENTHESIS}\N{LEFT BLACK LENTICULAR BRACKET}"
        and text.rstrip(".")[-1:] in ")]\N{FULLWIDTH RIGHT PARENTHESIS}\N{RIGHT BLACK LENTICULAR BRACKET}"
    )


def goes_on(unit: Unit, behind: Unit) -> bool:
    """Whether what follows it on its line goes on with its sentence, or is the value that its colon announces."""
    if unit.ends in STOPPED:
        return False
    first = behind.text[0]
    if unit.text.casefold() == "(c)" or (unit.ends == BRACKET and (first in STOPS or first.islower())):
        return True
    if behind.cause in CLEAN_CUTS and (unit.ends == COLON or first.islower() or first in GOES_ON):
        return True
    if behind.cause == DASH and unit.ends == DASHED:
        return unit.lex < BEGINS_WITH_WORDING and not first.isdigit()
    return behind.cause != RUN and behind.ends == BRACKET and unit.lex < HOLDS_WORDING


def on_same_line(decided: Decided, at: int, other: int) -> Unit | None:
    """The neighbour, if it stays and stands on the same line."""
    if not is_kept(decided, other) or decided.units[other].line is not decided.units[at].line:
        return None
    return decided.units[other]


def is_kept(decided: Decided, at: int) -> bool:
    return 0 <= at < len(decided.units) and not decided.clutter[at] and decided.units[at].kind is None


def is_kept_prose(decided: Decided, at: int) -> bool:
    return is_kept(decided, at) and decided.units[at].ends in STOPPED and (decided.units[at].prose or decided.units[at].chars > 30)
