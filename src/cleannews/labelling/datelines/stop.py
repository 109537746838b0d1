"""Datelines as papers in Romance languages print them: ``CDMX.- ``, ``EFE | Madrid - ``, ``Lima, mar. 12. ``, ``(Ottawa) ``."""

from __future__ import annotations

import re

from cleannews.knowledge.agencies import look_up, recognise
from cleannews.knowledge.places.cities import COUNTRIES, is_city, is_plain_city
from cleannews.labelling.datelines.bare import filed_by
from cleannews.labelling.datelines.parts import NO_DAY, Found, found_at, opens_sentence, starts_big
from cleannews.labelling.datelines.places import is_shouted, read_place, split_date
from cleannews.labelling.datelines.reporting import reports
from cleannews.text.prose import ends_sentence
from cleannews.times.words import WORDS

__all__ = ["from_stop", "is_filed_from"]

WIDEST = 90
LEAST_TEXT = 60
STATES = frozenset(
    "ags bc b.c bcs b.c.s camp chih chis coah col cdmx d.f df dgo gro gto hgo jal mex méx mich mor nay nl n.l oax pue qro q.roo qroo sin slp s.l.p son tab tamps tlax ver yuc zac".split()
)
"""Of Mexico, as its papers shorten them."""
PARAGRAPH = 120
LONG_ENOUGH = 160
"""A text this long is a paragraph, be its end cut off."""

stop_and_dash = re.compile(r"\.\s?[-\N{EN DASH}\N{EM DASH}]{1,2}\s*").search
parted = re.compile(r"(?P<one>[^|\n.]{2,40}?)\s?\|\s?(?P<two>[^|\n]{2,40}?)\s?(?:[|:\N{EN DASH}\N{EM DASH}]|\.-?|\s-)\s+").match
place_then_mark = re.compile(r"(?P<place>[^\W\d_][^,.|/\d]{2,28}), (?P<mark>[A-Z][\w ]{1,22}?)(?:\.\s|\s(?=[A-Z]))").match
mark_then_place = re.compile(r"(?P<mark>[A-Z]{2,12}|[A-Z][a-z]{3,14})(?:\. ?|/)(?P<place>[A-Z][^,.|/\d]{2,28}?)\.?\s(?=\S)").match
month_first = re.compile(r"(?P<spot>[^\W\d_][^,.|/\d]{2,28}, [^\W\d_]{3,10}\.? \d{1,2})\.\s+(?=\S)").match
dated_stop = re.compile(r"(?P<spot>[^\W\d_][^,.|/\d]{2,28}, \d{1,2}\s(?:de\s)?[^\W\d_]{3,10}\.?(?:\s(?:de\s)?\d{4})?)\.\s+(?=\S)").match
african = re.compile(r"(?P<mark>[A-Z]{2,5})\s?-\s?(?P<place>[^\W\d_][^()\n\d]{2,28}) \([^\W\d_][^()\d]{2,28}\)\s(?:-\s)?(?=\S)").match
"""``APA-Dakar (Sénégal) ``: the African Press Agency."""
in_brackets = re.compile(r"\((?P<place>[^\W\d_][^()\d,.|/]{2,28})\)\s(?:[-\N{EN DASH}\N{EM DASH}]\s)?(?=\S)").match
strokes = re.compile(r"(?P<one>[^\W\d_][^/|\d\n]{1,28}?)\s?/\s?(?P<two>[^/|\d\n]{2,28}?)(?:\s?/\s?(?P<three>[^/|\d\n]{4,40}))?$").match


def from_stop(text: str, first: bool = False) -> Found | None:
    """A dateline that ends with a full stop or a stroke, or stands in brackets.

    >>> from_stop("Tegucigalpa, Honduras.- El puerto cierra desde hoy tres semanas por obras, dijo la ministra.").place
    'Tegucigalpa, Honduras'
    >>> from_stop("Segundo.- El puerto cierra desde hoy tres semanas por obras, dijo la ministra.")
    """
    head = text[:WIDEST]
    if text[0] == "(":
        return in_bracket(text)
    if len(text) < WIDEST and "/" in head:
        return of_strokes(text)
    if len(text) < LEAST_TEXT or not (len(text) >= LONG_ENOUGH or ends_sentence(text)):
        return None
    if match := stop_and_dash(head):
        return before_dash(text, text[: match.start()], match.end())
    if "|" in head and (match := parted(head)):
        return of_two(text, match["one"], match["two"], match.end())
    if match := month_first(head) or dated_stop(head):
        return dated(text, match["spot"], match.end())
    for form in (place_then_mark, mark_then_place, african):
        if (match := form(head)) and is_city(match["place"]) and (agency := recognise(match["mark"])):
            return found_at(text, match.end(), match["place"], NO_DAY, agency, match["mark"])
    return (spaced_dash(text, head) or city_alone(text)) if first else None


def is_filed_from(place: str) -> bool:
    """Whether a place without a date or a mark can be a dateline: a known city, or one with its region behind a comma.

    >>> is_filed_from("San Pedro Sula"), is_filed_from("Colima, Col."), is_filed_from("Segundo")
    (True, True, False)
    """
    return is_city(place) or ("," in place and place.count(" ") < 5 and read_place(place) is not None)


def is_told(place: str) -> bool:
    """Whether a place is a known city, or has a known country, state or city behind its comma: "Ana, Luis" are two people."""
    region = place.rpartition(",")[2].strip(" .").casefold()
    return is_city(place) or (
        is_filed_from(place) and (region in COUNTRIES or region in STATES or is_city(place.rpartition(",")[2].strip()))
    )


def before_dash(text: str, before: str, end: int) -> Found | None:
    """``CDMX.- ``, ``Caracas, 5 Mar. AVN.- ``, ``ACN Girona.- ``, ``EFE.- ``."""
    if not before or not starts_big(text, end):
        return None
    words = before.split()
    agency = None if before.islower() else recognise(before)
    if agency is not None and len(words) < 4 and not is_city(before):
        return filed_by(agency, before, end) if opens_sentence(text, end) else None
    for mark, rest in ((words[-1], words[:-1]), (words[0], words[1:])):
        if not rest or not mark.isupper():
            continue
        place, day = split_date(" ".join(rest).rstrip(" ,"))
        agency = recognise(mark) or look_up(f"{place} {mark}")
        if agency is not None and (day[1] is not None or is_filed_from(place)):
            return found_at(text, end, place, day, agency, mark)
    place, day = split_date(before)
    return found_at(text, end, place, day, None, None) if day[1] is not None or is_told(place) else None


def of_two(text: str, one: str, two: str, end: int) -> Found | None:
    """``EFE | Madrid - ``, ``Ginebra, Suiza | AFP | ``."""
    for mark, spot in ((one, two), (two, one)):
        agency = recognise(mark)
        place, day = split_date(spot)
        if agency is not None and (day[1] is not None or is_filed_from(place) or is_shouted(place)):
            return found_at(text, end, place, day, agency, mark)
    return None


def dated(text: str, spot: str, end: int) -> Found | None:
    """``Lima, mar. 12. ``, ``Bogotá, 12 de marzo de 2020. ``; "Lunes, 12 de marzo. " is no place."""
    place, day = split_date(spot)
    if day[1] is None or text[end] == "(" or not WORDS.isdisjoint(place.casefold().split()):
        return None
    return found_at(text, end, place, day, None, None)


def spaced_dash(text: str, head: str) -> Found | None:
    """``Rabat - Le ministre ...``, ``Roma- Il ministro ...``: a known city before a hyphen; ``Roma - Napoli 2-1`` is a match."""
    at = head.find("- ", 0, 40)
    if at < 0 or not is_plain_city(head[:at]) or is_city(text[at + 2 : at + 40].partition(" ")[0].strip(",:.")):
        return None
    if not reports(text):  # "Siena - The Cellar Pictures is the name of the show ..."
        return None
    return found_at(text, at + 2, head[:at].rstrip(), NO_DAY, None, None)


def city_alone(text: str) -> Found | None:
    """``Lima. El ministro ...`` above the first paragraph; "París. Londres. Roma." is none, nor "Roma. Otra vez.".

    >>> city_alone("WASHINGTON (Aug. 13) -- The harbour of the town stays closed for three more weeks, the board said on Monday, and no boat leaves.")
    """
    at = text.find(". ", 2, 32)
    if at < 0 or len(text) < PARAGRAPH or not is_plain_city(text[:at]) or not {",", "("}.isdisjoint(text[:at]):
        return None
    rest = text[at + 2 :]
    if "." in rest[:LEAST_TEXT] or is_city(rest.partition(" ")[0].strip(",:.")) or is_city(" ".join(rest.split()[:2])):
        return None
    if not reports(rest):  # "Roma. La città dove tutto è cominciato per lei, una mattina di marzo ..."
        return None
    return found_at(text, at + 2, text[:at], NO_DAY, None, None)


def in_bracket(text: str) -> Found | None:
    """``(Ottawa) Le ministre ...``, as papers of Québec print it."""
    match = in_brackets(text, 0, WIDEST)
    if match is None or not is_city(match["place"]) or len(text) - match.end() < LEAST_TEXT:
        return None
    return found_at(text, match.end(), match["place"], NO_DAY, None, None)


def of_strokes(text: str) -> Found | None:
    """A line that is ``AA / Tunis / Ann Poe`` or ``Bogotá / EFE`` and nothing else."""
    match = strokes(text)
    if match is None:
        return None
    one, two, three = match["one"].strip(), match["two"].strip(), match["three"]
    for mark, place in ((one, two), (two, one)):
        agency = recognise(mark) if mark[0].isupper() else None
        if agency is not None and is_city(place) and (three is None or mark == one):
            names = (match.span("three"),) if three else ()
            return Found(0, len(text), place, (place,), NO_DAY, agency, mark, names)
    return None
