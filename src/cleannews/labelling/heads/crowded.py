"""When and by whom, between title and story of a page whose line breaks are lost.

``Ferry fares to rise By Ann Poe May 3, 2031 at 9:30 am The ferry ...``: a date in a sentence is no time line, so that
one counts only with a label, with its clock time, or beside a byline, a sign or a button.
"""

from __future__ import annotations

import re

from cleannews.knowledge.agencies import recognise
from cleannews.knowledge.calendar import WEEKDAYS
from cleannews.knowledge.people.roles import ADJECTIVES, PREPOSITIONS, ROLES
from cleannews.labelling.bylines.name_lines import EVERY_NAME
from cleannews.labelling.bylines.names import names_in
from cleannews.labelling.heads.crowded_titles import label_crowded_title
from cleannews.segments import Kind
from cleannews.text.story import Line, Story
from cleannews.times.dates import read_date, words_of
from cleannews.times.months import fold
from cleannews.times.stamps import is_time_word, role_of

__all__ = ["label_crowded_heads"]

CROWDED, FEW_LINES = 500, 6
"""Characters of a line, and lines of a text, in which a whole page may stand."""
HEAD = 1500
"""Characters in which title, writer and time are looked for."""
BEFORE, LONGEST_NAMES, NEAR = 60, 70, 40
"""Characters before a date that may belong to it, of a list of names, and from a time to the byline behind it."""
LONGEST_CHUNK = 9
MOST_SENTENCES = 3
"""Ends of sentences before a time that has no label: more are the story's own."""

Span = tuple[int, int]

MONTH = r"[^\W\d_]{3,12}\.?"
find_date = re.compile(
    rf"""
    (?: {MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?:,\s?|\s)(?:19|20)\d\d
      | \d{{1,2}}(?:\.|st|nd|rd|th)?\s(?:de\s|of\s)?{MONTH},?\s(?:de\s|del\s)?(?:19|20)\d\d
      | (?:19|20)\d\d(?P<sign>[-/.])\d{{1,2}}(?P=sign)\d{{1,2}}
      | \d{{1,2}}(?P<mark>[-/.])\d{{1,2}}(?P=mark)(?:19|20)\d\d
      | (?:19|20)\d\d\s?[年년]\s?\d{{1,2}}\s?[月월]\s?\d{{1,2}}\s?[日일]
    )(?![\d\w])
    """,
    re.VERBOSE,
).search
find_years = re.compile(r"(?:19|20)\d\d").finditer
BEFORE_YEAR, BEHIND_YEAR = 28, 14
"""Characters about a year in which the date stands."""
clock_behind = re.compile(
    r"""
    \s?[,/|\N{MIDDLE DOT}\N{BULLET}@T-]?\s?(?:(?:at|um|à|às|a\slas|alle|ore|kl\.?|в|о|pukul|saat|오전|오후|上午|下午)\s?:?\s?)?
    \d{1,2}(?:[:.h]\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\b\.?)?|\s?[AaPp]\.?[Mm]\b\.?)
    (?:\s?\(?(?:[A-Z]{2,4}(?:[+-]\d{1,2})?|Uhr|IST)\b\)?)?
    """,
    re.VERBOSE,
).match
clock = re.compile(r"\d{1,2}[:.h]\d\d|\d\s?[AaPp]\.?[Mm]\b").search
sentence_ends = re.compile(r"[^\W\d_]{3}[.!?\N{DEVANAGARI DANDA}\N{ARABIC QUESTION MARK}\N{IDEOGRAPHIC FULL STOP}]").findall
sign_before = re.compile(
    r"(?:^|[|\N{MIDDLE DOT}\N{BULLET}\N{EN DASH}\N{EM DASH}/>\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}])\s*$"
).search
sign_behind = re.compile(r"\s?[|\N{MIDDLE DOT}\N{BULLET}/]|\s[-\N{EN DASH}\N{EM DASH}]\s|\s*$").match
BUTTONS = (
    "Share|Tweet|Follow|Print|Email|E-mail|Save|Listen|Photos?|Images?|Pictures?|Updated|Published|Posted|Last updated|Comments?|Leave a|View|Read|Facebook|Twitter|WhatsApp|Copy|Subscribe|Sign up|"
    "Compart|Partager|Teilen|Drucken|Condividi|Поделиться|Paylaş|Bagikan|Udostępnij|Deel|Del|Dela|Jaa|Foto|Bild|Image|\\d+\\s(?:Comments?|min|mins|minutes?)\\b"
)
button = re.compile(rf"\s?(?:{BUTTONS})").match
introduces = re.compile(
    r"(?<![^\W_])(?P<word>(?:(?:Written|Posted|Reported|Story|Words)\s)?(?:By|BY|by)|Por|Par|Von|Door|Oleh|Автор:?|Autor(?:a|in)?:|Author:|Texto?:)\s(?=[^\W\d_a-z])"
).finditer
names_end = re.compile(rf"[|\N{{MIDDLE DOT}}\N{{BULLET}}(@/\N{{EN DASH}}\N{{EM DASH}}:;]|\s-\s|\s\S+@|\s(?={BUTTONS})").search
name_before = re.compile(
    r"(?P<name>(?:[^\W\d_a-z][\w'\N{RIGHT SINGLE QUOTATION MARK}.-]+\s){1,2}[^\W\d_a-z][\w'\N{RIGHT SINGLE QUOTATION MARK}-]+)(?P<role>,\s[^.,:;!?]{3,50}?)?\s?[/|\N{MIDDLE DOT}\N{BULLET}-]?\s?$"
).search
SMALL_WORDS = frozenset("and und et y e en og och i de da do dos das del della di la van von der den ter bin al el".split())
DAYS = frozenset(map(fold, WEEKDAYS.split()))
ROLE_WORDS = frozenset(f"{ROLES} {ADJECTIVES} {PREPOSITIONS}".split())
INNER = frozenset(f"{PREPOSITIONS} the since until till by before after to through and or than between during".split())
"""Words before a date that stands in a sentence."""


def label_crowded_heads(story: Story) -> None:
    """Cut the times and bylines off that stand in the head of a crowded line."""
    if len(story.lines) > FEW_LINES:
        return
    for line in story.lines[:2]:
        if line.is_open and len(line.text) > CROWDED:
            label_head(line)
            label_crowded_title(line)


def label_head(line: Line) -> None:
    text = line.text[:HEAD]
    found = [time_at(text, *span) for span in dates_in(text)]
    names = bylines(text, [(start, end) for start, end, _ in found])
    for start, end, sure in found:
        if sure or any(0 <= start - stop < 3 or 0 <= begin - end < 3 for begin, stop in names):
            line.cut(start, end, Kind.TIMESTAMP, "crowded.time")
            if name := signed_before(text, start):
                line.cut(*name, Kind.BYLINE, "crowded.byline")
    for start, end in names:
        line.cut(start, end, Kind.BYLINE, "crowded.byline")


def dates_in(text: str) -> list[Span]:
    """Where the full dates stand, each about a year."""
    spans: dict[Span, None] = {}
    for year in find_years(text):
        match = find_date(text, max(0, year.start() - BEFORE_YEAR), year.end() + BEHIND_YEAR)
        if match and read_date(match[0]) and not in_address(text, match.start()):
            spans[match.span()] = None
    return list(spans)


def in_address(text: str, at: int) -> bool:
    """``https://example.com/2031/05/03/ferry``"""
    word = text[text.rfind(" ", 0, at) + 1 : at]
    return "/" in word and ("." in word or word.endswith("/")) and not word[:-1].isalpha()


def time_at(text: str, start: int, end: int) -> tuple[int, int, bool]:
    """The time line about a date, and whether it is one for certain.

    >>> time_at("Fares rise Posted on May 3, 2031 at 9:30 am The ferry", 21, 32)
    (11, 43, True)
    >>> time_at("It opened on May 3, 2031 The ferry", 13, 24)
    (13, 24, False)
    """
    behind = clock_behind(text, end)
    stop = behind.end() if behind else end
    begin, labelled = begin_of_time(text, start)
    before = text[:begin].rstrip()
    last = before.rpartition(" ")[2]
    inner = last.casefold() in INNER or last.endswith(",") or continues(text, stop)
    if labelled:
        return begin, stop, not text[begin].islower() or bool(sign_before(before))
    if inner or len(sentence_ends(before)) > MOST_SENTENCES:
        return begin, stop, False
    told = bool(clock(text, begin, start) or behind) and (not last[-1:].isalpha() or last != last.swapcase())
    apart = bool(sign_before(before) or sign_behind(text, stop) or button(text, stop))
    return begin, stop, told or apart or (is_spaced_out(text, start, end) and not last.islower())


def is_spaced_out(text: str, start: int, end: int) -> bool:
    """``2031-05-03`` between two blanks."""
    return text[start:end].count("-") == 2 and text[start - 1 : start].isspace() and text[end : end + 1].isspace()


def continues(text: str, end: int) -> bool:
    """Whether a sentence goes on behind the time: a small letter, or a comma."""
    rest = text[end : end + 4]
    return rest[:1] in ",.;" or (rest[:1].isspace() and rest[1:2].islower() and rest[1:3] != "by")


def begin_of_time(text: str, start: int) -> tuple[int, bool]:
    """Where the label, the weekday or the clock time before a date begins, and whether a label is among them."""
    begin, labelled = start, False
    low = max(0, start - BEFORE)
    for word in reversed(words_of(text[low:start])):
        at = low + word.start
        if any(sign in text[low + word.end : begin] for sign in ".!?") and len(word.text) > 4:
            break
        if word.is_number:
            if clock(text, at, start) is None and not begin < start:
                break
            begin = at if clock(text, at, start) else begin
            continue
        shifted = word._replace(start=at, end=low + word.end)
        if role_of(text, shifted) is not None:
            begin, labelled = at, True
        elif fold(word.text.rstrip(".")) in DAYS and len(word.text) > 2:
            begin = at
        elif not is_time_word(text, shifted):
            break
    return begin, labelled


def bylines(text: str, times: list[Span]) -> list[Span]:
    """Where a byline stands: "By" and names, ended by a time, a sign, a role or a button, or told by a known first name."""
    found = []
    for match in introduces(text):
        if any(start <= match.start() < end for start, end in times):
            continue
        near = any(0 <= match.start() - end < NEAR for _, end in times)
        if match["word"] == "by" and not near:
            continue
        end = end_of_names(text, match.end(), times, near)
        if end is not None:
            found.append((match.start(), end))
    return found


def end_of_names(text: str, start: int, times: list[Span], near: bool) -> int | None:
    limit = min(start + LONGEST_NAMES, len(text))
    ends = [begin for begin, _ in times if start < begin <= limit]
    if stop := names_end(text, start, limit):
        ends.append(stop.start())
    chunk = text[start : min(ends, default=start)].rstrip(" ,")
    if chunk and is_names(chunk):
        return start + len(chunk)
    end = end_of_first_name(text, start)
    known = text[start:].split(maxsplit=1)[0].casefold() in EVERY_NAME
    role = end_of_role(text, end) if end else None
    if end is None or not (near or known or role):
        return None
    return (role or end) if is_names(text[start:end]) else None


def is_names(chunk: str) -> bool:
    """Whether the words are names in capitals and what joins them.

    >>> is_names("Ann Poe and Bob Roe"), is_names("Late Tuesday it rained"), is_names("Ann Poe, Health Reporter")
    (True, False, True)
    """
    words = chunk.split()
    names = names_in(f"By {chunk}") if len(words) <= LONGEST_CHUNK else ()
    small = [word for word in words if word[:1].islower() and word not in SMALL_WORDS]
    return bool(names) and not small and all(" " in name for name in names)


def end_of_first_name(text: str, start: int) -> int | None:
    """The end of two words in capitals, and of initials and particles between them."""
    words = list(re.finditer(r"\S+", text[start : start + LONGEST_NAMES]))
    big = 0
    for word in words:
        if word[0] in SMALL_WORDS or (len(word[0]) == 2 and word[0].endswith(".")):
            continue
        if not word[0][:1].isupper():
            return None
        big += 1
        if big == 2 or word[0].endswith((",", ".")):
            return start + word.end() - word[0].endswith((",", ".")) if big == 2 else None
    return None


def end_of_role(text: str, end: int) -> int | None:
    """The end of a role behind a name: ``, Health Reporter``."""
    if text[end : end + 1] != ",":
        return None
    stop = None
    for word in re.finditer(r"[^\s,.]+", text[end + 1 : end + LONGEST_NAMES]):
        if word[0].casefold() not in ROLE_WORDS:
            break
        stop = end + 1 + word.end()
    return stop


def is_of_role(word: str) -> bool:
    """``AP National Political Writer``"""
    return word.casefold() in ROLE_WORDS or recognise(word.upper()) is not None


def signed_before(text: str, start: int) -> Span | None:
    """A name with a known first name right before a time: ``Ann Poe, Staff Writer May 3, 2031``."""
    match = name_before(text[max(0, start - BEFORE - LONGEST_NAMES) : start])
    if match is None or not all(map(is_of_role, (match["role"] or "").strip(" ,").split())):
        return None
    offset = max(0, start - BEFORE - LONGEST_NAMES) + match.start("name")
    words = list(re.finditer(r"\S+", match["name"]))
    for first in range(len(words) - 1):
        if words[first][0].casefold() in EVERY_NAME and is_names(match["name"][words[first].start() :]):
            return offset + words[first].start(), start
    return None
