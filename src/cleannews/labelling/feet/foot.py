"""The foot of a story: addresses, signs of agencies and desks, and dates that stand last, and nothing but them."""

from __future__ import annotations

import re

from cleannews.knowledge.agencies import Agency, agency_of_domain
from cleannews.labelling.feet.sign_off import SENTENCE_END, is_desk_bracket, is_glued_sign, sign_starts, signs_off, unknown_signs_off
from cleannews.labelling.rulebook.line_units import LineUnits
from cleannews.segments import Kind
from cleannews.text.prose import holds_story, is_attributed, is_prose, report_ends
from cleannews.text.story import Line, Story

__all__ = ["label_foot"]

MOST_LINES = 18
"""Lines from the end that are looked at."""
MOST_OPEN = 2
"""Open lines that stay open before the foot is over."""
MOST_CUTS = 24
LONGEST_COPYRIGHT = 240
find_sign = re.compile(
    r"\N{COPYRIGHT SIGN}|\N{CIRCLED LATIN SMALL LETTER C}|\N{CIRCLED LATIN CAPITAL LETTER C}|\([cC]\)\s(?=(?:19|20)\d\d|Copyright)"
).search

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


def label_foot(story: Story) -> None:
    """Take addresses, signs and dates off the last lines, from the bottom up, until sentences are left."""
    passed = 0
    for line in reversed(story.lines[-MOST_LINES:]):
        if line.low >= line.high or line.kind not in (None, Kind.DATELINE):
            continue
        if line.kind is None:
            for _ in range(MOST_CUTS):
                if line.low >= line.high or not cut_last(line, story, passed):
                    break
            passed += line.kind is None
        if passed >= MOST_OPEN:
            return


def cut_last(line: Line, story: Story, passed: int) -> bool:
    """Cut one thing off the line's end; `passed` lines of the story stand below."""
    rest = line.rest
    return (
        cut_mails(line, rest)
        or cut_sign_off(line, rest, story, passed == 0 and follows_prose(line))
        or cut_date(line, rest)
        or (passed == 0 and cut_copyright(line))
    )


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


def cut_copyright(line: Line) -> bool:
    """The sentence that begins with a copyright sign, on the last line."""
    sign = find_sign(line.text, line.low, line.high)
    start = sign.start() if sign else -1
    if start < 0 or not (start == line.low or closes_before(line.text[line.low : start]) or line.text[start - 1].isspace()):
        return False
    end = LineUnits(line).end_of_notice(sign.end()) if sign else start
    sentence = line.text[start:end]
    if end - start > LONGEST_COPYRIGHT or report_ends(sentence) or holds_story(sentence) or is_attributed(sentence):
        return False
    return line.cut(start, end, Kind.COPYRIGHT, "tail.copyright")


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
