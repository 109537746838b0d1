"""The dateline: place, date and agency before the first sentence, in every form that wires print.

The grammar looks for the agency's mark first (``(Yonhap)``, ``/TASS/``, ``Nov 26 AFP -``), then reads backwards
what stands before it. It needs no page for the agency where a place in capitals, a date and a dash say enough.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from cleannews.agencies import Agency, recognise
from cleannews.labelling.dateline_scripts import script_dateline
from cleannews.labelling.places import CONNECTORS, Day, is_shouted, last_place, read_place, split_date

__all__ = ["Found", "find_dateline"]

REACH = 170
"""Characters in which the dateline of a line that begins with one must have ended."""
DEEP = 1500
"""How far into a line that holds everything a dateline is looked for."""

LONG_ENOUGH = 120

NO_DAY: Day = (None, None, None)

find_marks = re.compile(
    r"""
      [(\[]\s?(?P<round>[^()\[\]\n]{2,60}?)\s?[)\]]
    | (?<!\w)/\s?(?P<slash>[^/\s\d][^/\n]{0,28}?)\s?/(?!\w)
    | (?P<broken>(?:Reuters|AP|AFP|UPI|Xinhua|Kyodo))\)
    """,
    re.VERBOSE,
).finditer

SEPARATOR = (
    r"[\s.:]{0,3}(?:[-\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}_\N{MINUS SIGN}\N{KATAKANA MIDDLE DOT}]{1,3}|:)\s*"
)
dash_after = re.compile(rf"(?:{SEPARATOR})|\.\s*(?=[^\W\d_]|[\"'\N{{LEFT DOUBLE QUOTATION MARK}}])").match
real_dash = re.compile(SEPARATOR).match
find_dash = re.compile(
    r"\s*(?<=[\s.,)\w])(?:--|[\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}]|(?<=\s)[-_](?=\s)|(?<=[^\W\d_])-(?=\s)|(?<=\s)-(?=[^\W\d_]))[-\s]*"
).search
no_dash = re.compile(r"(?P<spot>[A-Z][A-Z .'/-]{2,40},\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}\.?))\s+(?=[A-Z])").match
"""``NEW DELHI, Nov. 3 The council met``: Indian papers of the last century print no dash."""
plausible_mark = re.compile(r"[^\W\d_][\w.'& /\N{EN DASH}-]{1,28}$").match
opens_sentence = re.compile(
    r"""["'\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{INVERTED QUESTION MARK}(\[*-]{0,2}\s?[\w$\N{EURO SIGN}\N{POUND SIGN}#]"""
).match
author_before = re.compile(r"(?:--\s*)?(?:By|BY|Por|Par|Von|Di)\s+(?P<names>.{3,120}?)\s+(?=[^\W\d_a-z]{3})").match


@dataclass(frozen=True, slots=True)
class Found:
    """A dateline in a line of text: where it stands and what it says. Positions are of the line."""

    start: int
    end: int
    place: str | None
    places: tuple[str, ...]
    day: Day
    agency: Agency | None
    mark: str | None
    bylines: tuple[tuple[int, int], ...] = ()
    """What inside it names the reporters: ``(서울=연합뉴스) 홍길동 기자 = ``."""


def find_dateline(text: str, deep: bool = False) -> Found | None:
    """The dateline with which the text begins; with `deep`, one that other matter may precede.

    >>> found = find_dateline("SEOUL, July 30 (Yonhap) -- It rained on Friday.")
    >>> found.place, found.day, found.agency.name, found.end
    ('SEOUL', (7, 30, None), 'Yonhap', 27)
    >>> find_dateline("Pakistan Tehreek-e-Insaf (PTI) has won a seat.")
    """
    if not text.isascii() and (found := script_dateline(text[:DEEP])):
        return Found(*found)
    found = from_mark(text, deep)
    if found is None:
        found = from_dash(text[:REACH], text, deep)
    return found


def from_mark(text: str, deep: bool) -> Found | None:
    """A dateline with the agency between brackets or slashes."""
    for number, match in enumerate(find_marks(text, 0, DEEP if deep else REACH)):
        if number > 8:
            break
        mark = (match["round"] or match["slash"] or match["broken"]).strip()
        if not plausible_mark(mark):
            continue
        found = read_backwards(text, match, mark, recognise(mark))
        if found is not None:
            return found
    return None


def read_backwards(text: str, match: re.Match[str], mark: str, agency: Agency | None) -> Found | None:
    before = text[: match.start()]
    tail = dash_after(text, match.end())
    dashed = tail is not None and real_dash(text, match.end()) is not None
    end = tail.end() if tail else match.end()
    while end < len(text) and text[end] == " ":
        end += 1
    if not before.strip(" \t-\N{EN DASH}\N{EM DASH}.") or (
        agency is not None and dashed and len(before) < 40 and any(map(str.isdigit, before))
    ):
        found = mark_first(text, match, end, dashed, mark, agency)
        if found is not None or not before.strip():
            return found
    if not opens_sentence(text, end) and not (end == len(text) and agency is not None and len(before) < 60):
        return None
    place_text, day = split_date(before.rstrip(" ,:\t-\N{EN DASH}\N{EM DASH}"))
    spot = spot_before(place_text, day, strong=agency is not None)
    if spot is None:
        return None
    start, place, places = spot
    shouted = is_shouted(place)
    dated = day[1] is not None or day[0] is not None
    if agency is None and not ((dashed or tail) and (dated or shouted) and is_mark_like(mark)):
        return None
    if agency is not None and not (dashed or dated or (shouted and starts_big(text, end)) or (tail and start == 0)):
        if not (
            start == 0
            and starts_big(text, end)
            and match["slash"] is None
            and len(places) == 1
            and place.count(" ") < 2
            and "ats" in mark
        ):
            return None
    if start and not (shouted or dated) and not dashed:
        return None
    return Found(start, end, place, places, day, agency, mark)


def spot_before(text: str, day: Day, strong: bool) -> tuple[int, str, tuple[str, ...]] | None:
    """The place that stands last in the text: where it begins, as printed, and each place of it."""
    stripped = text.rstrip(" ,:;\t-\N{EN DASH}\N{EM DASH}")
    start = len(stripped) - len(stripped.lstrip(" \t-*\N{EN DASH}\N{EM DASH}"))
    places = None if author_before(stripped) else read_place(stripped[start:])
    if places is None:
        found = last_place(stripped) if strong else None
        if found is None:
            return None
        start = found
        places = read_place(stripped[start:])
    if places is None:
        return None
    return start, stripped[start:].strip(" ,:"), places


def mark_first(
    text: str, match: re.Match[str], end: int, dashed: bool, mark: str, agency: Agency | None
) -> Found | None:
    """``(Reuters) - Text``, ``(CNN) Text``, ``(ANSA) - ROMA, 29 GEN - Text``."""
    if agency is None or match["slash"]:
        return None
    after = find_dash(text, end, end + 60) if dashed else None
    if after is not None:
        place_text, day = split_date(text[end : after.start()])
        places = read_place(place_text)
        if places and (is_shouted(place_text) or day[1]):
            return Found(match.start(), after.end(), place_text.strip(" ,"), places, day, agency, mark)
    rest = text[end:]
    if match.start() > 6:
        return None
    if len(rest) > 20 and opens_sentence(rest) and (dashed or starts_big(text, end)):
        return Found(0, end, None, (), NO_DAY, agency, mark)
    return None


def from_dash(head: str, text: str, first: bool) -> Found | None:
    """A dateline without brackets: ``SEOUL, Nov 26 AFP - ``, ``AP - ``, ``МОСКВА, 13 мая — РИА Новости. ``, ``MIAMI - ``."""
    if bare := no_dash(head):
        place, day = split_date(bare["spot"])
        places = read_place(place)
        if places and day[1] and is_shouted(place) and len(text) >= LONG_ENOUGH:
            return Found(0, bare.end(), place.strip(" ,"), places, day, None, None)
    match = find_dash(head)
    if match is None:
        return from_colon(head, text, first)
    before, end = head[: match.start()].strip(), match.end()
    if not before or not opens_sentence(text, end) or len(text) - end < 25:
        return None
    for found in (mark_after(text, before, end), mark_before(before, end), mark_alone(before, end)):
        if found is not None:
            return found
    return no_mark(text, before, end, match.group()) or from_colon(head, text, first)


def mark_after(text: str, before: str, end: int) -> Found | None:
    """``МОСКВА, 13 мая — РИА Новости. Text``: the mark stands behind the dash."""
    stop = re.compile(
        r"(?P<mark>[^\W\d_][^.,:\n\N{EN DASH}\N{EM DASH}-]{1,28}?)(?:\s?[.:,]\s|\s[-\N{EN DASH}\N{EM DASH}]\s|\s?[\N{EN DASH}\N{EM DASH}]\s?)"
    ).match(text, end)
    agency = recognise(stop["mark"]) if stop else None
    if stop is None or agency is None or not opens_sentence(text, stop.end()):
        return None
    place, day = split_date(before)
    places = read_place(place)
    if places is None or not (is_shouted(place) or day[1]):
        return None
    return Found(0, stop.end(), place.strip(" ,."), places, day, agency, stop["mark"])


def mark_before(before: str, end: int) -> Found | None:
    """``SEOUL, Nov 26 AFP - Text``: the mark stands before the dash, without brackets."""
    words = before.split(" ")
    for count in (1, 2):
        mark = " ".join(words[-count:])
        agency = recognise(mark) if len(words) > count else None
        if agency is not None and not mark[0].islower():
            place, day = split_date(" ".join(words[:-count]).rstrip(" ,"))
            places = read_place(place)
            if places and (day[1] or is_shouted(place)):
                return Found(0, end, place.strip(" ,"), places, day, agency, mark)
    return None


def mark_alone(before: str, end: int) -> Found | None:
    """``AP - Text``, ``Estadão Conteúdo - Text``."""
    agency = recognise(before) if len(before) < 30 and not before.islower() else None
    return Found(0, end, None, (), NO_DAY, agency, before) if agency else None


def no_mark(text: str, before: str, end: int, dash: str) -> Found | None:
    """``MIAMI - Text``, ``TAMPA, Fla., March 18 - Text``, ``Wien/Mattersburg – Text``."""
    if (
        not text[end:]
        .lstrip("\"'\N{LEFT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}\N{INVERTED QUESTION MARK}")[:1]
        .isupper()
        or len(text) - end < 60
    ):
        return None
    place, day = split_date(before)
    places = read_place(place)
    if places is None or (dash.strip() == "-" and not dash.startswith(" ")):
        return None
    dated = day[1] is not None
    if not dated and not (is_shouted(place) and place.count(" ") < 4) and not is_quiet_place(place, dash):
        return None
    return Found(0, end, place.strip(" ,"), places, day, None, None)


def is_quiet_place(place: str, dash: str) -> bool:
    """``Wien/Mattersburg \N{EN DASH} ``: capitalised names before a spaced long dash, as Austrian and Czech papers print them."""
    words = place.replace("/", " ").split()
    return (
        dash.strip() in ("\N{EN DASH}", "\N{EM DASH}")
        and len(words) <= 3
        and all((word[:1].isupper() and len(word) > 2) or word in CONNECTORS for word in words)
    )


def from_colon(head: str, text: str, first: bool) -> Found | None:
    """``Tehran [Iran], August 18 : Text``, ``SRINAGAR, 20 Oct: Text``; without a date only in capitals above the first paragraph."""
    at = head.find(":", 0, 70)
    if at < 0 or not opens_sentence(text, at + 2):
        return None
    place, day = split_date(head[:at].rstrip())
    places = read_place(place)
    dated = day[1] is not None and "," in head[:at]
    loud = (
        is_shouted(place)
        and place.count(" ") < 3
        and len(text) >= LONG_ENOUGH
        and text[at + 1 : at + 2] == " "
        and starts_big(text, at + 2)
    )
    if places is None or not (dated or (loud and first)):
        return None
    end = at + 1
    while end < len(text) and text[end] == " ":
        end += 1
    return Found(0, end, place.strip(" ,"), places, day, None, None)


def is_mark_like(mark: str) -> bool:
    """Whether an unknown bracket can be an agency: capitals, or a short name."""
    return mark.isupper() or (mark[0].isupper() and mark.count(" ") < 3 and not any(map(str.isdigit, mark)))


def starts_big(text: str, at: int) -> bool:
    letter = next((letter for letter in text[at : at + 4] if letter.isalnum()), "")
    return bool(letter) and not letter.islower()
