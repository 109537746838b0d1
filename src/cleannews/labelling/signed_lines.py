"""Lines of the head that sign: a byline and the time on one line, "By" alone above the name, the name printed again."""

from __future__ import annotations

import re
from itertools import chain

from cleannews.intake.story import Line
from cleannews.knowledge.agencies import recognise
from cleannews.labelling.byline import is_byline, is_desk_line, reads_as_names
from cleannews.labelling.byline_words import is_paper, only_roles
from cleannews.labelling.bylines.names import names_in
from cleannews.labelling.name_lines import EVERY_NAME, is_full_name
from cleannews.labelling.prose import ends_sentence
from cleannews.labelling.timestamps import is_timestamp
from cleannews.labelling.titles import squash
from cleannews.segments import Kind

__all__ = [
    "is_agency_by_time",
    "is_name_below",
    "is_role",
    "is_signature",
    "label_signed",
    "label_signed_time",
    "writers_of",
]

LONGEST = 200
LONGEST_NAME = 60
LONGEST_AGENCY = 30
MOST_BYLINES = 20
MOST_ROLE_WORDS = 5
NEARBY = 2
"""Lines above a name, and one below, among which the time or the role is looked for."""
ROLES_ABROAD = frozenset(
    """redakteur redakteurin korrespondent korrespondentin reporterin autorin journaliste rédacteur rédactrice correspondant correspondante
    redactor redactora periodista corresponsal giornalista redattore redattrice corrispondente inviato inviata jornalista repórter redator
    correspondente redacteur verslaggever journalist редактор корреспондент журналист обозреватель кореспондент журналіст dziennikarz
    dziennikarka redaktor redaktorka novinar novinarka muhabir muhabiri editör wartawan toimittaja journalisti reportér szerkesztő újságíró""".split()
)
SMALL_WORDS = frozenset(("and", "at", "for", "of"))
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
label_alone = re.compile(rf"{LABELS}:?").fullmatch
before_place = re.compile(r"\sin\s(?=[A-Z])|,\s(?=[A-Z][^,]{1,30}$)|\s\N{MIDDLE DOT}\s(?=[A-Z])")
between = re.compile(
    r"\s*(?:[,|\N{BULLET}\N{MIDDLE DOT}]|\s[-\N{EN DASH}\N{EM DASH}]|\s(?=(?:par|por|Par|Por|di|Di|le|el|il|em|on)\s))\s*"
).finditer
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


def label_signed_time(line: Line) -> bool:
    """``AFP, publié le 5 mai 2031``, ``5 mai 2031 à 19h19 par AFP``: writer and time on one line."""
    text = line.text
    for gap in between(text):
        halves = (text[: gap.start()], text[gap.end() :])
        signed = [is_byline(half[:1].upper() + half[1:]) or is_desk_line(half) for half in halves]
        timed = [is_timestamp(half) for half in halves]
        if (signed[0] and timed[1]) or (timed[0] and signed[1]):
            kinds = (Kind.BYLINE, Kind.TIMESTAMP) if timed[1] else (Kind.TIMESTAMP, Kind.BYLINE)
            line.cut(0, gap.end(), kinds[0], "head.signed_time")
            return line.cut(gap.end(), len(text), kinds[1], "head.signed_time")
    return False


def signs(who: str, labelled: bool) -> bool:
    """Whether the words before the time are a byline, or a name before a label such as "Updated:"."""
    name = before_place.split(who)[0]
    return is_byline(who) or (labelled and full_name(name) is not None and reads_as_names(name))


def writers_of(lines: list[Line]) -> frozenset[str]:
    """The full names, letters only, that the bylines among the lines give."""
    bylines = dict.fromkeys(line.text for line in lines if line.kind is Kind.BYLINE)
    first = list(bylines)[:MOST_BYLINES]
    lives = (match["name"] for match in map(of_life, first) if match)
    return frozenset(squash(name) for name in [*chain.from_iterable(map(names_in, first)), *lives] if " " in name)


def is_signature(line: Line) -> bool:
    """Whether a name stands alone beside the time or the writer's role: ``Ann Poe``, and below it ``3 May 2031, 15:12 BST``."""
    text = line.text
    if not line.number or len(text) > LONGEST_NAME or not is_full_name(before_place.split(text)[0], EVERY_NAME):
        return False
    return any(tells_time(other) or is_role(other.text) for other in beside(line))


def is_agency_by_time(line: Line) -> bool:
    """Whether a line beside the time is an agency's name and nothing else: ``共同通信`` below ``2031/05/03 15:12``."""
    named = line.number > 0 and len(line.text) <= LONGEST_AGENCY and recognise(line.text) is not None
    return named and any(map(tells_time, beside(line)))


def beside(line: Line) -> list[Line]:
    lines = line.story.lines[max(1, line.number - NEARBY) : line.number + 2]
    return [other for other in lines if other is not line]


def tells_time(line: Line) -> bool:
    return line.kind is Kind.TIMESTAMP or is_timestamp(line.text) or label_alone(line.text) is not None


def is_role(text: str) -> bool:
    """Whether a line is what a writer is, or where: ``Political correspondent``, ``BBC News, Arden``, ``Senior editor, Arden Post``.

    >>> is_role("Political correspondent"), is_role("BBC News, Arden"), is_role("The mayor was no reporter"), is_role("News")
    (True, True, False, False)
    """
    words = text.partition(",")[0].split()
    if not 0 < len(words) <= MOST_ROLE_WORDS or len(text) > LONGEST_NAME or ends_sentence(text):
        return False
    big = all(word[0].isupper() or word in SMALL_WORDS or only_roles(word) for word in words)
    return big and (
        (words[-1].casefold() != "news" and only_roles(words[-1].casefold()) is not None)
        or words[0].casefold() in ROLES_ABROAD
        or words[-1].casefold() in ROLES_ABROAD
        or (text.count(",") == 1 and recognise(" ".join(words)) is not None)
        or (len(words) == 2 and words[0].isupper() and words[1] == "News")
    )


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
