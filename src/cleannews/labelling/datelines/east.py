"""Datelines of northern and eastern papers: ``Київ. 5 травня. УНН. ``, ``RĪGA, 5.marts, LETA. ``, ``HAMBURG taz | ``, ``WIEN. ``."""

from __future__ import annotations

import re
from dataclasses import replace

from cleannews.knowledge.agencies import recognise
from cleannews.knowledge.places.cities import is_city
from cleannews.labelling.datelines.parts import NO_DAY, Found, found_at, opens_sentence
from cleannews.labelling.datelines.places import is_shouted, split_date

__all__ = ["from_east"]

WIDEST = 90
LEAST_TEXT = 60

PLACE = r"[^\W\d_][^,.|/\d\n()]{2,28}"
DATE = r"\d{1,2}\.?\s?[^\W\d_]{3,12}(?:\s(?:19|20)\d{2})?|[^\W\d_]{3,12}\s\d{1,2}(?:\sd)?"
MARK = r"[^\W\d_a-zа-яёіїєґ][^\W\d_]{2,16}(?:[-\N{EN DASH}]{1,2}[^\W\d_]{2,12})?"

stopped = re.compile(
    rf"(?P<place>{PLACE})[.,]\s(?P<date>{DATE})\.?(?:,\s\d{{1,2}}[:.]\d{{2}})?[.,]?\s"
    rf"(?:[\N{{EM DASH}}\N{{EN DASH}}-]\s)?\(?(?P<mark>{MARK})\)?(?:[.:]\s|\s{{2,}}|\s[\N{{EM DASH}}\N{{EN DASH}}-]\s|\s(?=[^\W\d_]))"
).match
"""``Київ. 5 травня. УНН. ``, ``RĪGA, 5.marts, LETA. ``, ``Баку, 5 марта, АЗЕРТАДЖ   ``, ``МОСКВА, 5 марта 2031, 10:15 — REGNUM ``."""
day_then_mark = re.compile(
    r"(?P<date>\d{1,2}\s[^\W\d_]{3,12}(?:\s(?:19|20)\d{2})?)(?:,\s\d{1,2}[:.]\d{2})?\.\s(?P<mark>[^\W\d_][\w.-]{3,20}?)(?:\.\s|\s-\s|\s(?=[^\W\d_]))"
).match
"""``5 марта. INTERFAX.RU - ``, ``5 марта 2031, 10:15. REGNUM ``."""
slashes = re.compile(
    r"(?P<before>[^/\n]{4,48}?)\s?/\s?(?:(?P<by>[^\W\d_][^/,\n]{3,40}),\s)?(?:(?:Корр|корр|спец\.\s?корр)\.\s)?(?P<mark>[^\W\d_][^/,\n]{1,16})\s?/[.\s-]*(?=[^\W\d_\"\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}])"
).match
"""``София, 5 март /Ана Примерова, БТА/ ``, ``5 марта, Минск /Корр. БЕЛТА/. ``."""
date_first = re.compile(rf"(?P<date>{DATE}),\s(?P<place>{PLACE})$").match
piped = re.compile(r"(?P<place>[^\W\d_][^|\n\d]{2,28}?)\s(?P<mark>(?:[a-zA-Z]{2,8}/){0,3}[a-zA-Z]{2,8})\s\|\s(?=\S)").match
"""``HAMBURG taz | ``, ``BERLIN dpa/taz | ``."""
shouted_stop = re.compile(r"(?P<place>[^\W\d_][^,.|\d\n()]{2,32}?)\.\s(?=\S)").match
mark_behind_stop = re.compile(r"(?P<mark>[^\W\d_][^.\N{EM DASH}\N{EN DASH}\n-]{2,24}?)\s[\N{EM DASH}\N{EN DASH}-]\s(?=\S)").match
"""``ASTANA. KAZINFORM - ``."""


def from_east(text: str, first: bool = True) -> Found | None:
    """A dateline in which stops, slashes or a pipe part place, date and agency.

    >>> from_east("RĪGA, 5.marts, LETA. Finanšu ministrs otrdien pieņēma kaimiņvalsts delegāciju.").day
    (3, 5, None)
    >>> from_east("WIEN. Die Gespräche haben noch keine Hinweise gebracht, hieß es am Freitag.").place
    'WIEN'
    >>> from_east("Wien. Die Stadt im Herbst, ein Spaziergang durch leere Gassen am frühen Morgen.")
    """
    if len(text) < LEAST_TEXT:
        return None
    head = text[:WIDEST]
    if "/" in head and (found := of_slashes(text, head)):
        return found
    if "|" in head and (match := piped(head)) and is_city(match["place"]) and is_shouted(match["place"]):
        agency = next(filter(None, map(recognise, match["mark"].split("/"))), None)
        return found_at(text, match.end(), match["place"], NO_DAY, agency, match["mark"])
    if match := stopped(head):
        agency = recognise(match["mark"])
        day = split_date(f", {match['date']}".removesuffix(" d"))[1]
        whole = f"{match['mark']} {text[match.end() : match.end() + 24].partition(' ')[0].rstrip('.')}"
        if agency is not None and day[1] is not None and recognise(whole) is None:  # "РИА Новости" is one name
            return found_at(text, match.end(), match["place"], day, agency, match["mark"])
    if head[0].isdecimal() and (match := day_then_mark(head)):
        agency = recognise(match["mark"])
        day = split_date(f", {match['date']}")[1]
        if agency is not None and day[1] is not None and opens_sentence(text, match.end()):
            return Found(0, match.end(), None, (), day, agency, match["mark"])
    match = shouted_stop(head) if first else None
    if match and is_shouted(match["place"]) and (behind := mark_behind_stop(head, match.end())):
        agency = recognise(behind["mark"])
        if agency is not None:
            return found_at(text, behind.end(), match["place"], NO_DAY, agency, behind["mark"])
    if match and is_shouted(match["place"]) and all(map(is_city, match["place"].split("/"))):
        return found_at(text, match.end(), match["place"], NO_DAY, None, None)
    return None


def of_slashes(text: str, head: str) -> Found | None:
    match = slashes(head)
    agency = recognise(match["mark"]) if match else None
    if match is None or agency is None:
        return None
    before = match["before"].strip(" ,")
    if turned := date_first(before):
        place, day = turned["place"], split_date(f", {turned['date']}")[1]
    else:
        place, day = split_date(before)
    if day[1] is None:
        return None
    found = found_at(text, match.end(), place, day, agency, match["mark"])
    if found is None or match["by"] is None:
        return found
    return replace(found, bylines=(match.span("by"),))
