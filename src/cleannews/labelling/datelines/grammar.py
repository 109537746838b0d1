"""The dateline: place, date and agency before the first sentence, in every form that wires print.

The grammar looks for the agency's mark first (``(Yonhap)``, ``/TASS/``, ``Nov 26 AFP -``), then reads backwards
what stands before it. It needs no page for the agency where a place in capitals, a date and a dash say enough.
"""

from __future__ import annotations

import re
from dataclasses import replace

from cleannews.knowledge.agencies import Agency, look_up, recognise
from cleannews.knowledge.places.cities import COUNTRIES, is_city
from cleannews.labelling.bylines.name_lines import is_full_name
from cleannews.labelling.datelines.asia import fed_by, from_portal
from cleannews.labelling.datelines.bare import from_dash
from cleannews.labelling.datelines.east import from_east
from cleannews.labelling.datelines.marks import Signs, is_mark_like, known_mark_suffices, unknown_alone, unknown_mark_suffices
from cleannews.labelling.datelines.parts import NO_DAY, Found, find_dash, opens_sentence, starts_big
from cleannews.labelling.datelines.places import Day, is_shouted, last_place, printed_place, read_place, split_date
from cleannews.labelling.datelines.scripts.any_script import script_dateline
from cleannews.labelling.datelines.stop import from_stop

__all__ = ["Found", "find_dateline"]

REACH = 170
"""Characters in which the dateline of a line that begins with one must have ended."""
DEEP = 1500
"""How far into a line that holds everything a dateline is looked for."""

BLANKS = " \t-\N{EN DASH}\N{EM DASH}"

find_marks = re.compile(
    r"""
      [(\[]\s?(?P<round>[^()\[\]\n]{2,60}?)\s?[)\]]
    | (?<!\w)/\s?(?P<slash>[^/\s\d][^/\n]{0,28}?)\s?/(?!\w)
    | (?P<broken>(?:Reuters|AP|AFP|UPI|Xinhua|Kyodo))\)
    """,
    re.VERBOSE,
).finditer

mark_sign = re.compile(r"[(\[/)]").search
"""What no mark is without: it is found 20 times as fast as a mark, and most paragraphs hold none, or one far in."""
LONGEST_BROKEN = len("Reuters")

SEPARATOR = r"[\s.:]{0,3}(?:[-\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}_=\N{MINUS SIGN}\N{KATAKANA MIDDLE DOT}]{1,3}|:)\s*"
dash_after = re.compile(rf"(?:{SEPARATOR})|\.\s*(?=[^\W\d_]|[\"'\N{{LEFT DOUBLE QUOTATION MARK}}])").match
real_dash = re.compile(SEPARATOR).match
day_alone = re.compile(r", (?P<day>[0-3]?\d)$").search
"""``MADRID, 12 (EUROPA PRESS)``: the day without its month."""
plausible_mark = re.compile(r"\d?[^\W\d_][\w.'& /\N{EN DASH}-]{1,28}$").match
date_behind = re.compile(r"(?P<date>[A-Z][a-z]{2,8}\.?\s\d{1,2},?\s(?:19|20)\d{2})\s?/\s?").match
author_before = re.compile(r"(?:--\s*)?(?:By|BY|Por|Par|Von|Di)\s+(?P<names>.{3,120}?)\s+(?=[^\W\d_a-z]{3})").match


opens_with_range = re.compile(r"(?:\w{1,3}\s)?[IVXLCDM\d]{1,6}\s?[-\N{EN DASH}\N{EM DASH}]{1,2}\s?[IVXLCDM\d]{1,6}\b(?![-:.]\d)").match
"""``В XI -- XII веках``, ``In 1807-1812``: a span of years is no place before a dash."""
sign_of_dateline = re.compile(
    r"[\N{HYPHEN}-\N{HORIZONTAL BAR}\N{MINUS SIGN}/(\[=_|:\N{FULLWIDTH LEFT PARENTHESIS}\N{LEFT BLACK LENTICULAR BRACKET}"
    r"\N{FULLWIDTH LEFT SQUARE BRACKET}\N{FULLWIDTH EQUALS SIGN}\N{BOX DRAWINGS LIGHT HORIZONTAL}\N{MIDDLE DOT}电電讯訊]"
).search
hyphen_of_dateline = re.compile(r"-(?:[-\s]|(?<=[\s.)]-)|(?<=[^\x00-\x7f]-)[^\x00-\x7f])").search
stop_of_dateline = re.compile(r"\.(?:\s(?:\d|(?<=[A-Z\d]\.\s)|(?<=[^\x00-\x7f]\.\s))|com\b)").search
begins_as_dateline = re.compile(r"[^.]{2,40}\.\s|[^,]{2,30},\s\d").match


def may_hold_dateline(text: str, end: int) -> bool:
    """Whether the beginning holds one of the marks without which no dateline is.

    Two lines of three hold none where one could stand; of 39,000 lines of 600 sources none of those had a dateline.
    Each pattern begins with its sign, which the engine finds ten times as fast as it tries alternatives at each letter.
    """
    return (
        sign_of_dateline(text, 0, end) is not None
        or begins_as_dateline(text, 0, end) is not None
        or ("-" in text and hyphen_of_dateline(text, 0, end) is not None)
        or stop_of_dateline(text, 0, end) is not None
    )


def find_dateline(text: str, deep: bool = False) -> Found | None:
    """The dateline with which the text begins; with `deep`, one that other matter may precede.

    >>> found = find_dateline("SEOUL, July 30 (Yonhap) -- It rained on Friday.")
    >>> found.place, found.day, found.agency.name, found.end
    ('SEOUL', (7, 30, None), 'Yonhap', 27)
    >>> find_dateline("Pakistan Tehreek-e-Insaf (PTI) has won a seat.")
    """
    if not may_hold_dateline(text, DEEP if deep else REACH) or opens_with_range(text):
        return None
    if text.startswith("(MENAFN") and (begin := fed_by(text)):
        fed = find_dateline(text[begin:])
        return replace(fed, start=0, end=fed.end + begin) if fed is not None and fed.start == 0 else None
    if not text.isascii() and (parts := script_dateline(text[:DEEP])):
        return Found(*parts)
    found = (
        from_portal(text)
        or dated_behind(from_mark(text, deep), text)
        or from_east(text, deep)
        or from_dash(text[:REACH], text, deep)
        or from_stop(text, deep)
    )
    if found is not None and found.place and found.mark and (local := look_up(f"{found.place} {found.mark}")):
        return replace(found, agency=local)  # "Dakar, 5 jan (APS)": Algeria's agency has the same initials
    return found


def dated_behind(found: Found | None, text: str) -> Found | None:
    """``NEW YORK, NY / ACCESSWIRE / January 17, 2031 / Text``: the date stands behind the mark."""
    if found is None or found.day[1] is not None or text[: found.end].rstrip()[-1:] != "/":
        return found
    match = date_behind(text, found.end)
    if match is None:
        return found
    _, day = split_date(match["date"])
    return found if day[1] is None else replace(found, end=match.end(), day=day)


def from_mark(text: str, deep: bool) -> Found | None:
    """A dateline with the agency between brackets or slashes."""
    reach = DEEP if deep else REACH
    sign = mark_sign(text, 0, reach)
    if sign is None:
        return None
    for number, match in enumerate(find_marks(text, max(0, sign.start() - LONGEST_BROKEN), reach)):
        if number > 8:
            break
        mark = (match["round"] or match["slash"] or match["broken"]).strip()
        if not plausible_mark(mark) or mark.casefold() in COUNTRIES:
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
    place_text, day = split_date(before.rstrip(BLANKS + ",:"))
    if agency is not None and (bare := day_alone(place_text)):
        place_text, day = place_text[: bare.start()], (None, int(bare["day"]), None)
    dated = day[1] is not None
    if dated and dashed and agency is not None and not place_text.strip():
        return Found(0, end, None, (), day, agency, mark)
    numbered = agency is not None and dashed and len(before) < 40 and any(map(str.isdigit, before))
    if not before.strip(BLANKS + ".") or numbered:
        found = mark_first(text, match, end, dashed, mark, agency)
        if found is not None or not before.strip():
            return found
    if not opens_sentence(text, end) and not (end == len(text) and agency is not None and len(before) < 60):
        return None
    spot = spot_before(place_text, day, strong=agency is not None or (dated and dashed and is_mark_like(mark)))
    if spot is None:
        return None
    start, place, places = spot
    if agency is None and not dated and names_speaker(text, match.end(), place):
        return None
    signs = Signs(is_shouted(place), dated, dashed, tail is not None, starts_big(text, end), start == 0)
    if known_mark_suffices(signs, mark, place, match) if agency else unknown_mark_suffices(signs, mark, place):
        return Found(start, end, place, places, day, agency, mark)
    return None


def names_speaker(text: str, end: int, place: str) -> bool:
    """Whether a person and a party stand before a quotation: ``Ana Roe (EXP): "We go."``."""
    colon = text[end : end + 2].lstrip().startswith(":")
    return (colon and not is_shouted(place)) or (not is_city(place) and is_full_name(place))


def spot_before(text: str, day: Day, strong: bool) -> tuple[int, str, tuple[str, ...]] | None:
    """The place that stands last in the text: where it begins, as printed, and each place of it."""
    stripped = text.rstrip(" ,:;\t-\N{EN DASH}\N{EM DASH}")
    start = len(stripped) - len(stripped.lstrip(" \t-*\N{EN DASH}\N{EM DASH}"))
    places = None if author_before(stripped) else read_place(stripped[start:])
    if places is None:
        found = last_place(stripped) if strong else None
        if found is None:
            return None
        start = after_author(stripped, found)
        places = read_place(stripped[start:])
    if places is None:
        return None
    return start, printed_place(stripped[start:]), places


def after_author(text: str, start: int) -> int:
    """Where the place begins when the author's name is printed in capitals before it: ``By JUNE TOLLIVER CAPE VERITY, Maine``."""
    if not text[:start].rstrip().endswith(("By", "BY")):
        return start
    words = text[start:].split(" ")
    name = 3 if len(words) > 3 and len(words[1].strip(".")) == 1 else 2
    return start + len(" ".join(words[:name])) + 1 if len(words) > name else start


def mark_first(text: str, match: re.Match[str], end: int, dashed: bool, mark: str, agency: Agency | None) -> Found | None:
    """``(Reuters) - Text``, ``(CNN) Text``, ``(ANSA) - ROMA, 29 GEN - Text``."""
    if match["slash"] or (agency is None and not (dashed and is_mark_like(mark))):
        return None
    after = find_dash(text, end, end + 60) if dashed or agency is not None else None
    if after is not None:
        place_text, day = split_date(text[end : after.start()])
        places = read_place(place_text)
        if places and (is_shouted(place_text) or day[1]):
            return Found(match.start(), after.end(), printed_place(place_text), places, day, agency, mark)
    if agency is None and not unknown_alone(mark, match):
        return None
    rest = text[end:]
    if match.start() > 6:
        return None
    if len(rest) > 20 and opens_sentence(rest) and (dashed or starts_big(text, end)):
        return Found(0, end, None, (), NO_DAY, agency, mark)
    return None
