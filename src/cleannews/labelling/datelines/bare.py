"""Datelines without brackets: a dash, a colon, or only place and date before the first sentence."""

from __future__ import annotations

import re

from cleannews.knowledge.agencies import Agency, recognise
from cleannews.knowledge.places.cities import is_city, is_plain_city
from cleannews.knowledge.places.place_words import CONNECTORS
from cleannews.labelling.datelines.parts import NO_DAY, Found, find_dash, opens_sentence, starts_big
from cleannews.labelling.datelines.places import is_shouted, printed_place, read_place, split_date
from cleannews.labelling.datelines.reporting import reports
from cleannews.text.prose import ends_sentence

__all__ = ["filed_by", "from_dash"]

DASHES = ("-", "_", "\N{EN DASH}", "\N{EM DASH}", "\N{HORIZONTAL BAR}")
SHORT_COUNTRIES = frozenset("UK US NZ".split())
LEAST_TEXT = 60
LONG_ENOUGH = 120
"""A line shorter than this may be a crosshead with a colon or a dash."""

no_dash = re.compile(
    r"(?P<spot>[A-Z][A-Z .'/-]{2,40}(?:,\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}\.?)"
    r"|\s(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\s\d{1,2}))\s+(?=[A-Z])"
).match
"""``NEW DELHI, Nov. 3 The council met``: Indian papers of the last century print no dash; ``PARIS Nov 12 Shares fell``: nor did
Reuters' site for some years."""
is_grade = re.compile(r"([A-D])\1{1,2}").fullmatch
"""``AA - "Very strong"``: a credit rating."""
mark_behind_dash = re.compile(
    r"(?P<mark>[^\W\d_][^.,:\n\N{EN DASH}\N{EM DASH}-]{1,28}?)(?:\s?[.:,]\s|\s[-\N{EN DASH}\N{EM DASH}]\s|\s?[\N{EN DASH}\N{EM DASH}]\s?)"
).match


def from_dash(head: str, text: str, first: bool) -> Found | None:
    """A dateline without brackets: ``SEOUL, Nov 26 AFP - ``, ``AP - ``, ``МОСКВА, 13 мая — РИА Новости. ``, ``MIAMI - ``."""
    match = find_dash(head) if any(dash in head for dash in DASHES) else None
    if match is None:
        return without_dash(head, text) or from_colon(head, text, first)
    before, end = head[: match.start()].rstrip(), match.end()
    dash = head[len(before) : end]
    before = before.lstrip()
    # "AGERPRES/(AS - autor: ...)" is a sign-off: the dash stands inside its bracket
    if not before or before.count("(") > before.count(")") or not opens_sentence(text, end) or len(text) - end < 25:
        return without_dash(head, text)
    for found in (mark_after(text, before, end), mark_before(before, end), mark_alone(text, before, end)):
        if found is not None:
            return found
    return no_mark(text, before, end, dash) or without_dash(head, text) or from_colon(head, text, first)


def without_dash(head: str, text: str) -> Found | None:
    """``NEW DELHI, Nov. 3 The council met``: a place in capitals, a date, and the sentence."""
    bare = no_dash(head)
    if bare is None or len(text) < LONG_ENOUGH:
        return None
    place, day = split_date(bare["spot"])
    places = read_place(place)
    if places is None or not day[1] or not is_shouted(place) or ("," not in bare["spot"] and not is_city(place)):
        return None
    return Found(0, bare.end(), printed_place(place), places, day, None, None)


def mark_after(text: str, before: str, end: int) -> Found | None:
    """``МОСКВА, 13 мая — РИА Новости. Text``: the mark stands behind the dash."""
    stop = mark_behind_dash(text, end)
    agency = recognise(stop["mark"]) if stop else None
    if stop is None or agency is None or not opens_sentence(text, stop.end()):
        return None
    place, day = split_date(before)
    places = read_place(place)
    if places is None or not (is_shouted(place) or day[1]):
        return None
    return Found(0, stop.end(), printed_place(place), places, day, agency, stop["mark"])


def mark_before(before: str, end: int) -> Found | None:
    """``SEOUL, Nov 26 AFP - Text``: the mark stands before the dash, without brackets."""
    words = before.split(" ")
    for count in (1, 2):
        mark = " ".join(words[-count:])
        agency = recognise(mark) if len(words) > count else None
        if agency is not None and not mark[0].islower():
            place, day = split_date(" ".join(words[:-count]).rstrip(" ,"))
            places = read_place(place)
            if places and (day[1] or is_shouted(place) or (mark.isupper() and files_from(place, mark))):
                return Found(0, end, printed_place(place), places, day, agency, mark)
    return None


def files_from(place: str, mark: str) -> bool:
    """``Athens, Greece CNN \N{EM DASH} Text``: CNN's pages print no bracket; others only behind a city that is known."""
    return mark == "CNN" or is_city(place.partition(",")[0])


def mark_alone(text: str, before: str, end: int) -> Found | None:
    """``AP - Text``, ``Estadão Conteúdo - Text``; not ``Télam - Agencia Nacional de Noticias`` at a page's foot."""
    if len(text) - end < LEAST_TEXT and not ends_sentence(text):
        return None
    if len(before) >= 30 or before.islower() or "|" in before or is_grade(before):
        return None
    agency = recognise(before)
    return filed_by(agency, before, end) if agency is not None else None


def filed_by(agency: Agency, words: str, end: int) -> Found:
    """What an agency's name says before a dash, perhaps with a city behind it: ``ACN Girona - ``."""
    place = words.partition(" ")[2]
    if is_city(place):
        return Found(0, end, place, (place,), NO_DAY, agency, words)
    return Found(0, end, None, (), NO_DAY, agency, words)


def no_mark(text: str, before: str, end: int, dash: str) -> Found | None:
    """``MIAMI - Text``, ``TAMPA, Fla., March 18 - Text``, ``Wien/Mattersburg – Text``."""
    if (
        not text[end:].lstrip("\"'\N{LEFT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}\N{INVERTED QUESTION MARK}")[:1].isupper()
        or len(text) - end < 60
    ):
        return None
    place, day = split_date(before)
    places = read_place(place)
    if places is None or (dash.strip() == "-" and not dash.startswith(" ")):
        return None
    dated = day[1] is not None
    if not dated and is_city(text[end:].partition(" ")[0].strip(",:.")):  # "Oslo – Bergen er den lengste strekningen ..."
        return None
    # "Inflation – The silent killer of savings has crept into every basket": English papers print no such places.
    quiet = is_quiet_place(place, dash) and (" the " not in text or all(map(is_city, places)) or reports(text[end:]))
    if not dated and not (is_shouted(place) and place.count(" ") < 4) and not quiet:
        return None
    return Found(0, end, printed_place(place), places, day, None, None)


def is_quiet_place(place: str, dash: str) -> bool:
    """``Wien/Mattersburg \N{EN DASH} ``: capitalised names before a spaced long dash, as Austrian and Czech papers print them."""
    words = place.replace("/", " ").split()
    return (
        dash.strip() in ("\N{EN DASH}", "\N{EM DASH}")
        and len(words) <= 3
        and all((word[:1].isupper() and len(word) > 2) or word in CONNECTORS or word in SHORT_COUNTRIES for word in words)
    )


def from_colon(head: str, text: str, first: bool) -> Found | None:
    """``Tehran [Iran], August 18 : Text``, ``SRINAGAR, 20 Oct: Text``; without a date only in capitals above the first paragraph."""
    at = head.find(":", 0, 70)
    if at < 0 or not opens_sentence(text, at + 2) or text[at + 1].isdecimal():  # "Roma, 12 mar 14:03 - "
        return None
    place, day = split_date(head[:at].rstrip())
    place = place.rstrip(" -\N{EN DASH}\N{EM DASH}")
    places = read_place(place)
    dated = day[1] is not None and "," in head[:at]
    loud = (
        (is_shouted(place) or (is_plain_city(place) and reports(text)))  # Gulf News prints "Abu Dhabi: "
        and place.count(" ") < 3
        and (len(text) >= LONG_ENOUGH or (is_city(place) and len(text) >= LEAST_TEXT and ends_sentence(text)))
        and text[at + 1 : at + 2] == " "
        and starts_big(text, at + 2)
    )
    if places is None or not (dated or (loud and first)):
        return None
    end = at + 1
    while end < len(text) and text[end] == " ":
        end += 1
    return Found(0, end, printed_place(place), places, day, None, None)
