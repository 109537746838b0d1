"""Datelines of the papers and portals of southern Asia, which print their own name where wires print theirs.

``TEMPO.CO, Jakarta - ``, ``JAKARTA, KOMPAS.com - ``, ``Liputan6.com, Jakarta Text``, ``VOV.VN - ``; ``By IANS, New Delhi : ``,
``New Delhi, June 6; IANS: ``, ``LAHORE (UrduPoint / ... - 12th Apr, 2031) : ``.
"""

from __future__ import annotations

import re

from cleannews.knowledge.agencies import recognise
from cleannews.knowledge.places.cities import is_city
from cleannews.labelling.datelines.parts import NO_DAY, Found, opens_sentence, starts_big
from cleannews.labelling.datelines.places import Day, is_shouted, printed_place, split_date

__all__ = ["fed_by", "from_portal"]

REACH = 120
LEAST_TEXT = 50

SITE = r"[A-Z][\w-]{1,24}(?:\.[A-Za-z]{2,8}){0,1}\.(?:com|COM|co|CO|id|ID|net|NET|org|ORG|vn|VN|tv|TV|my|in|info|news|biz)"
OUTLET = (
    r"CNN Indonesia|CNBC Indonesia|CNN Philippines|NU Online|Jubi|iNews(?:\.id|[A-Z][a-z]{2,14})?|IDN Times|InfoPublik|VIVA|SINDOnews|Okezone|JPNN|Beritasatu|Pikiran Rakyat|Suara Merdeka|"
    r"Malay Mail|Sinar Harian|Berita Harian|Utusan Online|Vietnam\+|Dân trí|VTV|VOV|TPO|TTO|NLĐO|NDO|NDĐT|PLO|SGGPO|SGGP|HNMO|QĐND|ANTĐ|CAND|TBTCO|VnEconomy"
)
DASH = r"\s?(?:-{1,3}|[\N{EN DASH}\N{EM DASH}])\s?"
CITY = r"[A-Z][A-Za-z'-]{2,16}(?:\s[A-Z][A-Za-z'-]{2,16}){0,2}"

site_first = re.compile(
    rf"(?P<bracket>\()?(?P<mark>{SITE}|{OUTLET})(?(bracket)\))\s?(?:,\s?(?P<place>{CITY}))?(?P<sign>{DASH}|:\s|\s(?=[A-Z\"\N{{LEFT DOUBLE QUOTATION MARK}}]))"
).match
place_before = re.compile(rf"(?P<place>{CITY})\s?,\s(?P<mark>{SITE}|{OUTLET})(?P<sign>{DASH}|:\s)").match
wire_before = re.compile(
    rf"By\s(?P<mark>[A-Z]{{2,5}}|News Agency of [A-Z][a-z]{{2,12}}),?\s(?P<place>{CITY})(?:\s\([A-Z][A-Za-z ]{{2,24}}\))?\s?:\s+"
).match
known_site = re.compile(
    rf"(?:{OUTLET})|(?i:kompas|tempo|suara\w{{0,12}}|merdeka|jawapos|bisnis|solopos|detik\w{{0,8}}|okezone|tribun[\w-]{{0,20}}|liputan6|medcom|kontan|sindonews|inilah|jpnn|fajar|ayo\w{{3,12}}|viva|lampungpro|beritasatu)\.com|.*\.(?!com$|COM$)[A-Za-z]{{2,4}}"
).fullmatch
"""Sites that open their copy with their name and a dash; "Amazon.com - Shares rose" is an item of a list."""
dated = re.compile(
    rf"(?P<spot>{CITY},?\s(?:[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}}|\d{{1,2}}\s[A-Z][a-z]{{2,8}}\.?)(?:,?\s\d{{4}})?)[;,]\s(?P<mark>[A-Z][\w./&' -]{{1,36}}):\s+"
).match
dated_bracket = re.compile(
    rf"(?P<place>{CITY}),?\s\((?P<mark>[A-Z][\w./ ]{{1,36}}?)\s-\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)\s(?P<month>[A-Z][a-z]{{2,8}}),?\s(?P<year>\d{{4}})\s?\)\s?(?::\s?)?"
).match
says_medium = re.compile(
    r"\b(?:News|Agency|Press|Agencies|Desk|Bureau|Correspondent|Reporter|Times|Today|Daily|Herald|Post|Tribune|Express|Star|Gazette|Journal|Observer|Service)\b|[./]"
).search
feed = re.compile(r"\(MENAFN\s?-\s?[^()\n]{2,60}(?:\([^()\n]{2,30}\))?\s?\)\s?").match


def from_portal(text: str) -> Found | None:
    """The dateline of a portal or paper that names itself in it.

    >>> text = "The council has reopened the old quay after three years, the mayor said."
    >>> [(found.place, found.mark) for found in map(from_portal, ("TEMPO.CO, Jakarta - " + text, "By IANS, New Delhi : " + text))]
    [('Jakarta', 'TEMPO.CO'), ('New Delhi', 'IANS')]
    >>> from_portal("Amazon.com - the shop - opened an office in the old harbour town on Monday, the mayor said.")
    """
    head = text[:REACH]
    if not head[:1].isupper() and not head.startswith(("(", "iNews")):
        return None
    if match := site_first(head):
        return from_site(text, match)
    if (match := place_before(head)) or (match := wire_before(head)):
        return made(text, match, match["place"], NO_DAY)
    if match := dated(head):
        place, day = split_date(match["spot"])
        return made(text, match, place, day) if day[1] and is_city(place) and is_medium(match["mark"]) else None
    if match := dated_bracket(head):
        _, day = split_date(f"{match['place']}, {match['day']} {match['month']} {match['year']}")
        return made(text, match, match["place"], day)
    return None


def is_medium(mark: str) -> bool:
    """Whether an agency or a paper stands behind the date: "London, June 6; Paris: Riots ..." is no dateline."""
    return recognise(mark) is not None or (mark.isupper() and not is_city(mark)) or says_medium(mark) is not None


def from_site(text: str, match: re.Match[str]) -> Found | None:
    """A site's name first; without a dash only before a city, as Liputan6 prints it."""
    place = match["place"]
    loud = place is not None and is_shouted(place) and bool(match["sign"].strip(" :"))
    if place is not None and not loud and not is_city(place):
        return None
    if place is None and (not match["sign"].strip(" :") or not known_site(match["mark"])):
        return None
    return made(text, match, place, NO_DAY)


def made(text: str, match: re.Match[str], place: str | None, day: Day) -> Found | None:
    end = match.end()
    if len(text) - end < LEAST_TEXT or not opens_sentence(text, end) or not starts_big(text, end):
        return None
    spot = printed_place(place) if place else None
    return Found(0, end, spot, (spot,) if spot else (), day, recognise(match["mark"]), match["mark"])


def fed_by(text: str) -> int:
    """Where a story begins behind the bracket of a portal that passes wires on: ``(MENAFN- Example News Agency (ENA)) ``.

    >>> fed_by("(MENAFN- Example News Agency (ENA)) ARDEN, Sept 6 (ENA) -- It rained.")
    36
    """
    match = feed(text[:REACH])
    return match.end() if match else 0
