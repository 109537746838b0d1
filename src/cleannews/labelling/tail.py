"""The tail of a story: sign-offs, addresses, and notices glued to the last sentence, taken off one by one."""

from __future__ import annotations

import re

from cleannews.intake.story import Line, Story
from cleannews.knowledge.agencies import Agency, agency_of_domain
from cleannews.labelling.brackets import pair_up
from cleannews.labelling.place import Place
from cleannews.labelling.prose import holds_story, is_prose
from cleannews.labelling.rulebook import Rulebook
from cleannews.labelling.sign_off import (
    SENTENCE_END,
    is_desk_bracket,
    is_glued_sign,
    sign_starts,
    signs_off,
    unknown_signs_off,
)
from cleannews.segments import Kind

__all__ = ["label_tail"]

MOST_LINES = 18
"""Lines from the end that are looked at."""
MOST_OPEN = 2
"""Open lines that stay open before the tail is over."""
LONGEST_UNIT = 420
SHORTEST_PROSE = 64
MOST_UNITS = 6

CREDIT_HINTS = (
    "/",
    "@",
    "(",
    "\N{COPYRIGHT SIGN}",
    "ontribut",
    "eport",
    "dit",
    "riter",
    "hoto",
    "eceive",
    "upport",
    "over",
    "ollow",
    "each",
    "ights",
    "olumn",
)

after_sentence = re.compile(
    rf"""{SENTENCE_END}\s*(?=[^\W\d_a-z]|["'\N{{LEFT DOUBLE QUOTATION MARK}}(\[*#@/=<\N{{COPYRIGHT SIGN}}\N{{EM DASH}}\N{{EN DASH}}\N{{BLACK SQUARE}}\N{{REFERENCE MARK}}\N{{BLACK RIGHT-POINTING TRIANGLE}}\N{{LEFT BLACK LENTICULAR BRACKET}}-]|\d)"""
).finditer
after_bracket = re.compile(r"[)\]]\s(?=[^\W\d_a-z])").finditer
after_gap = re.compile(r"\s{2,}(?=\S)").finditer
before_mark = re.compile(
    r"\s(?=[\N{COPYRIGHT SIGN}\N{EM DASH}\N{REFERENCE MARK}\N{BLACK RIGHT-POINTING TRIANGLE}]|\*|--|__|/[^\W\d_])"
).finditer
APART = (
    "*",
    "--",
    "__",
    "/",
    "\N{COPYRIGHT SIGN}",
    "\N{EM DASH}",
    "\N{REFERENCE MARK}",
    "\N{BLACK RIGHT-POINTING TRIANGLE}",
)
"""Marks by which a notice stands apart within a sentence."""
capitals = re.compile(r"[A-Z][a-z]{1,14},?\s[A-Za-z]").finditer
GLUE = frozenset('abcdefghijklmnopqrstuvwxyz)]"\N{RIGHT DOUBLE QUOTATION MARK}')
"""What a notice is glued to: "bloomberg.netTo contact the editors"."""
MAIL = r"[A-Za-z0-9_][A-Za-z0-9_.+-]{0,60}@[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{1,20}){1,4}"
mails_at_end = re.compile(
    rf"(?:[(<\[*\N{{FULLWIDTH LEFT PARENTHESIS}}]{{0,2}}(?:(?i:e-?mail)\s?:\s?)?(?P<mail>{MAIL})[)>\]*\N{{FULLWIDTH RIGHT PARENTHESIS}}.]{{0,2}}[,;/\s\N{{MIDDLE DOT}}]{{0,3}}){{1,5}}$"
).search
closes_before = re.compile(
    rf"(?:^|{SENTENCE_END}|[\d)\]%다요음함임\N{{FULLWIDTH RIGHT PARENTHESIS}}\N{{RIGHT CORNER BRACKET}}])\s*$"
).search
date_at_end = re.compile(
    r"(?P<date>(?:19|20)\d{2}(?:\.\s?\d{1,2}\.\s?\d{1,2}\.?|-\d{2}-\d{2}(?P<clock>[T ]\d{2}:\d{2}(?::\d{2})?)?))$"
).search
copyright_at_end = re.compile(
    r"(?:Copyright\s?)?(?:\N{COPYRIGHT SIGN}|\N{CIRCLED LATIN SMALL LETTER C}|\N{CIRCLED LATIN CAPITAL LETTER C}|\([cC]\)\s(?=(?:19|20)\d\d|Copyright))[^\n]{4,700}$"
).search
SIGNS = ("\N{COPYRIGHT SIGN}", "\N{CIRCLED LATIN SMALL LETTER C}", "\N{CIRCLED LATIN CAPITAL LETTER C}", "(c) ", "(C) ")


def label_tail(story: Story, book: Rulebook) -> None:
    """Take the notices off the last lines, from the bottom up, until sentences are left."""
    passed = 0
    place = Place(story, book.lines)
    if story.agency is not None and story.agency.press_release:
        for line in story.lines:
            if line.is_open and len(line.text) > SHORTEST_PROSE:
                cut_unit(line, line.rest, book, place)
    for line in reversed(story.lines[-MOST_LINES:]):
        if line.low >= line.high or line.kind not in (None, Kind.DATELINE):
            continue
        if line.kind is None:
            peel(line, story, book, place, passed)
            passed += line.kind is None
        if passed >= MOST_OPEN:
            return


def peel(line: Line, story: Story, book: Rulebook, place: Place, passed: int) -> None:
    """Cut known matter off the line's end as long as there is some."""
    for _ in range(24):
        if line.low >= line.high:
            return
        rest = line.rest
        if not (
            cut_mails(line, rest)
            or book.cut_endings(line, place)
            or (passed < 2 and cut_sign_off(line, rest, story, passed == 0 and follows_prose(line)))
            or cut_date(line, rest)
            or cut_copyright(line, rest, passed)
            or cut_unit(line, rest, book, place)
        ):
            return


def cut_mails(line: Line, rest: str) -> bool:
    if "@" not in rest[-90:]:
        return False
    match = mails_at_end(rest, max(0, len(rest) - 300))
    if match is None or not closes_before(rest[: match.start()]):
        return False
    agency = agency_of_domain(match["mail"].partition("@")[2].casefold())
    if agency is not None and line.story.agency is None:
        line.story.notes.setdefault("mail_agency", agency)
    return line.cut(line.low + match.start(), line.high, Kind.CONTACT, "tail.mail")


def cut_date(line: Line, rest: str) -> bool:
    """``...보이고 있다. 2025.12.30`` under a Korean picture."""
    match = date_at_end(rest) if any(map(str.isdigit, rest[-2:])) else None
    if match is None or match.start() == 0 or not (match["clock"] or closes_before(rest[: match.start()])):
        return False
    return line.cut(line.low + match.start(), line.high, Kind.TIMESTAMP, "tail.date")


def cut_copyright(line: Line, rest: str, passed: int) -> bool:
    """From the copyright sign to the end of the last line: terms run on for sentences, in every language."""
    tail = rest[-700:]
    if passed or not any(sign in tail for sign in SIGNS):
        return False
    match = copyright_at_end(rest, max(0, len(rest) - 720))
    if match is None or not (
        match.start() == 0 or rest[match.start() - 1].isspace() or closes_before(rest[: match.start()])
    ):
        return False
    if not rest.isascii() and holds_story(match.group()):
        return False
    return line.cut(line.low + match.start(), line.high, Kind.COPYRIGHT, "tail.copyright")


def cut_unit(line: Line, rest: str, book: Rulebook, place: Place) -> bool:
    """Ask the rulebook about the last sentence, the last two, ... as if each were a line of its own."""
    starts = unit_starts(rest)
    bracket = last_bracket(rest)
    if bracket > 0:
        starts.append(bracket)
    starts = sorted(set(starts), reverse=True)[:MOST_UNITS]
    if len(rest) <= LONGEST_UNIT:
        starts.append(0)
    whole = len(line.text)
    for start in starts:
        unit = rest[start:].strip()
        if unit and (rule := book.unit(unit, place, len(unit) == whole, names_somebody(unit))) is not None:
            return line.cut(line.low + start, line.high, rule.label, rule.name)
    return False


def names_somebody(text: str) -> bool:
    """Whether a sentence of the tail can be a credit, so that vague shapes are worth trying on it."""
    for hint in CREDIT_HINTS:  # noqa: SIM110 - a generator costs four times as much
        if hint in text:
            return True
    return False


def unit_starts(rest: str) -> list[int]:
    """Where the last sentences, and what stands apart by its mark, begin."""
    reach = max(0, len(rest) - LONGEST_UNIT)
    finders = [after_sentence, after_bracket]
    if "  " in rest or "\t" in rest:
        finders.append(after_gap)
    if any(mark in rest for mark in APART):
        finders.append(before_mark)
    starts = [match.end() for find in finders for match in find(rest, reach)]
    glued = [match.start() for match in capitals(rest, max(1, reach)) if rest[match.start() - 1] in GLUE]
    return starts + glued


def last_bracket(rest: str) -> int:
    """Where the bracket begins that closes the text, or one that was never closed; -1 for none."""
    if rest[-1:] not in ")]\N{FULLWIDTH RIGHT PARENTHESIS}\N{RIGHT BLACK LENTICULAR BRACKET}" or len(rest) < 4:
        return -1
    tail_at = max(0, len(rest) - 700)
    return (
        max(
            (start for start, end in pair_up(rest[tail_at:]).items() if end == len(rest) - tail_at),
            default=-1 - tail_at,
        )
        + tail_at
    )


def cut_sign_off(line: Line, rest: str, story: Story, closing: bool) -> bool:
    """Cut ``EFE``, ``(PTI)``, ``-- BERNAMA``, ``dpa bwh bag``, ``/TASS/`` that stand last; of unknown agencies too when `closing`."""
    for start in sign_starts(rest):
        sign = rest[start:].strip()
        agency = signs_off(sign, whole=start == 0)
        if agency is None and closing and (unknown_signs_off(sign, start == 0) or is_desk_bracket(rest, start)):
            return line.cut(line.low + start, line.high, Kind.END, "tail.unknown_sign_off")
        if agency is None and is_glued_sign(rest, start) and follows_prose(line, start):
            return line.cut(line.low + start, line.high, Kind.END, "tail.glued_initials")
        if agency is None or (start and sign.endswith((").", "].")) and not closes_before(rest[:start])):
            continue
        if isinstance(agency, Agency) and story.agency is None:
            story.agency = agency
        return line.cut(line.low + start, line.high, Kind.END, "tail.sign_off")
    return False


def follows_prose(line: Line, end: int | None = None) -> bool:
    """Whether a paragraph of the story stands on the line (up to `end`), or right above it."""
    above = line.story.lines[line.number - 1] if line.number else line
    return is_prose(line.rest[:end].rstrip()) or (above is not line and above.kind is None and is_prose(above.rest))
