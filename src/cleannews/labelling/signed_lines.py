"""Lines of the head that sign: a byline and the time on one line, "By" alone above the name, the name printed again."""

from __future__ import annotations

import re
from itertools import chain

from cleannews.intake.story import Line
from cleannews.labelling.byline import is_byline, reads_as_names
from cleannews.labelling.byline_words import is_paper
from cleannews.labelling.names import names_in
from cleannews.labelling.timestamps import is_timestamp
from cleannews.labelling.titles import squash
from cleannews.segments import Kind

__all__ = ["is_name_below", "label_signed", "writers_of"]

LONGEST = 200
LONGEST_NAME = 60
MOST_BYLINES = 20
NEAR = 12
"""Lines above a name among which its byline is looked for."""
LABELS = r"(?:[Ll]ast\s)?(?:[Pp]ublished|PUBLISHED|[Uu]pdated|UPDATED|[Pp]osted|POSTED)"

date_begins = re.compile(
    rf"""{LABELS}\b
      | (?<![^\W\d_])on\s(?=[A-Z\d])
      | (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{{0,6}}[.,]
      | (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{{0,6}}\.?\s\d
      | (?<!\d)\d{{1,4}}[-/.\s]""",
    re.VERBOSE,
).finditer
minutes_to_read = re.compile(
    r"\s*[|\N{MIDDLE DOT}\N{BULLET}-]?\s*\d{1,2}[ -]min(?:ute)?s?[ -]read$", re.IGNORECASE
).search
label_first = re.compile(LABELS).match
handle = re.compile(r"\s@\w{2,30}$").search
of_life = re.compile(
    r"(?P<name>[A-Z][\w.'\N{RIGHT SINGLE QUOTATION MARK}-]{1,20}(?:\s[A-Z][\w.'\N{RIGHT SINGLE QUOTATION MARK}-]{0,20}){1,2})\s(?:is|was|covers|writes|reports)\s"
).match
"""``Ann Poe covers the harbour for ...``"""
full_name = re.compile(
    r"[A-Z][\w.'\N{RIGHT SINGLE QUOTATION MARK}-]{0,20}(?:\s[A-Z][\w.'\N{RIGHT SINGLE QUOTATION MARK}-]{0,20}?){1,3}$"
).match


def label_signed(line: Line) -> bool:
    """Label ``By Ann Poe | 10/9/31 7:15 AM EDT``, ``By Ann PoePublished July 9, 2031``, ``Ann PoeUpdated: Jul 21, 2031``.

    The parts are cut each by itself; False when the line is something else.
    """
    text = line.text
    if line.cuts or len(text) > LONGEST or not any(map(str.isdigit, text)):
        return False
    read = minutes_to_read(text)
    end = read.start() if read else len(text)
    for match in date_begins(text, 0, end):
        if not is_timestamp(text[match.start() : end]):
            continue
        who = text[: match.start()].rstrip(" |,\t\N{MIDDLE DOT}\N{BULLET}\N{EN DASH}\N{EM DASH}-")
        mark = handle(who)
        if not signs(who[: mark.start()] if mark else who, bool(label_first(match.group()))):
            return False
        line.cut(0, match.start(), Kind.BYLINE, "byline.and_time")
        line.cut(match.start(), end, Kind.TIMESTAMP, "byline.and_time")
        if read:
            line.cut(end, len(text), Kind.NAV, "byline.and_time")
        return True
    return False


def signs(who: str, labelled: bool) -> bool:
    """Whether the words before the time are a byline, or a name before a label such as "Updated:"."""
    return is_byline(who) or (labelled and full_name(who) is not None and reads_as_names(who))


def writers_of(lines: list[Line]) -> frozenset[str]:
    """The full names, letters only, that the bylines among the lines give."""
    bylines = dict.fromkeys(line.text for line in lines if line.kind is Kind.BYLINE)
    first = list(bylines)[:MOST_BYLINES]
    lives = (match["name"] for match in map(of_life, first) if match)
    return frozenset(squash(name) for name in [*chain.from_iterable(map(names_in, first)), *lives] if " " in name)


def is_name_below(line: Line) -> bool:
    """Whether the line is "By" alone, the name below it, or the name of a byline above, printed again."""
    text = line.rest
    if len(text) > LONGEST_NAME:
        return False
    if text.rstrip(":").casefold() in ("by", "written by"):
        return True
    above = line.story.lines[line.number - 1] if line.number else None
    below = line.story.lines[line.number + 1] if line.number + 1 < len(line.story.lines) else None
    if below is not None and full_name(text) and is_paper(below.text) and not is_paper(text):
        return True  # "Ann Poe" above "The Arden Dispatch": the papers of one American group sign so
    if above is None:
        return False
    if above.kind is Kind.BYLINE and above.text.rstrip(":").casefold() in ("by", "written by"):
        return reads_as_names(text)
    return squash(text) in writers_of(line.story.lines[max(0, line.number - NEAR) : line.number])
