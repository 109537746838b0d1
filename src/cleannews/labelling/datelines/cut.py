"""Place, date and agency in a dateline that was cut from its story, in whatever form and script."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.knowledge.places.cities import COUNTRIES, is_city
from cleannews.labelling.bylines.name_lines import EVERY_NAME
from cleannews.labelling.datelines.known import known, names_nobody, says_medium
from cleannews.labelling.datelines.places import printed_place, split_date
from cleannews.labelling.datelines.printed import EDGES, Printed, is_known_city
from cleannews.text.prose import east_asian
from cleannews.times.dates import ascii_digits
from cleannews.times.months import month_of

__all__ = ["Printed", "read_cut"]

LONGEST_PLACE = 48
find_bracket = re.compile(r"[(\[]\s?([^()\[\]\n]{1,60}?)\s?[)\]]")
split_dashes = re.compile(
    r"\s[-\N{EN DASH}\N{EM DASH}_\N{HORIZONTAL BAR}\N{ARABIC TATWEEL}]{1,3}(?=\s|$)|[-_]{2,3}|[\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}]|(?<=\w)-\s|(?<=[\u0600-\u06ff])-(?=[\u0600-\u06ff])|[;|\N{BULLET}\n]|(?<=\S)\s?:\s"
).split
is_portal = re.compile(r"[A-Za-z][\w-]{1,24}(?:\.[A-Za-z]{2,8})?\.(?:com|co|id|net|org|vn|tv|my|in|info|news|biz)", re.IGNORECASE).fullmatch
after_in = re.compile(r"\s+(?:في|در|میں|में)$").sub
by_before = re.compile(r"(?:By|BY|Por|Par|Von|Di|From|به گزارش|بقلم)\s+").match
day_alone = re.compile(r",\s(?P<day>[0-3]?\d)$").search
"""``MADRID, 3 (EUROPA PRESS)``: the day without its month."""
day_of_script = re.compile(r"[\s,\N{ARABIC COMMA}]+(?P<day>\d{1,2})\s(?P<month>\S{2,14})$").search
hangul = re.compile(r"[\uac00-\ud7a3]").search
LONGEST = 200
MOST = 6
"""Stretches of one dateline; more are the datelines of a digest's items."""


def read_cut(stretches: list[str]) -> Printed:
    """What the stretches of one dateline say, several where a byline stands inside it.

    >>> cut = read_cut(["ARDEN, Arkansas, June 3 (Reuters) - "])
    >>> cut.place, cut.day, cut.agency.name
    ('ARDEN, Arkansas', (6, 3, None), 'Reuters')
    >>> [read_cut([raw]).place for raw in ("Praha - ", "ORSA, Puerto Rico (AP) —", "ARDEN, N.Y. — ", "新华社北京1月2日电", "(서울=연합뉴스) ", "واس - جدة: ")]
    ['Praha', 'ORSA, Puerto Rico', 'ARDEN, N.Y.', '北京', '서울', 'جدة']
    >>> cut = read_cut(["Reuters – ", "(Arden/January 09/2031)"])
    >>> cut.place, cut.day
    ('Arden', (1, 9, 2031))
    """
    printed = Printed()
    for raw in stretches[:MOST]:
        if raw.strip(EDGES + "."):
            read_stretch(raw.strip()[:LONGEST], printed)
    return printed


def read_stretch(raw: str, printed: Printed) -> None:
    if not raw.isascii() and east_asian(raw):
        from cleannews.labelling.datelines.cut_east import read_eastern  # patterns of a script are made on first use

        read_eastern(raw, printed)
        return
    text = ascii_digits(raw)
    for bracket in find_bracket.findall(text):
        read_bracket(bracket, printed, alone=len(bracket) + 4 >= len(text))
    rest = find_bracket.sub(lambda match: match[0] if stays(match[1]) else " - ", text)
    for part in split_dashes(rest):
        for piece in at_strokes(part):
            read_part(piece, printed)


def stays(bracket: str) -> bool:
    """``New Delhi [India]``: a country or region behind the place is part of it as printed."""
    return bracket.casefold() in COUNTRIES or (
        bracket.istitle() and known(bracket) is None and not says_medium(bracket) and not any(map(str.isdigit, bracket))
    )


def read_bracket(text: str, printed: Printed, alone: bool) -> None:
    if agency := known(text):
        printed.sign(agency, text)
    elif alone or any(map(str.isdigit, text)):
        before = printed.mark
        for piece in (part.replace("/", " ") for part in (text.split("/", 1) if alone else [text])):
            read_part(piece, printed)
        printed.is_wire |= printed.mark is not before
    elif not names_nobody(text) and not stays(text):
        printed.is_wire = printed.mark is None
        printed.sign(None, text)


def at_strokes(part: str) -> Iterator[str]:
    """The part, parted at strokes where an agency or a date stands between them: ``Arden/ Bergen`` are two places."""
    pieces = [piece for piece in part.split("/") if piece.strip(EDGES + ".")]
    if len(pieces) > 1 and not any(known(piece.strip(EDGES + ".")) or split_date(piece.strip(EDGES))[1][1] for piece in pieces):
        if is_known_city(pieces[-1].strip(EDGES)) and is_person(pieces[0].split()):  # "Ali ÖRNEK / İSTANBUL"
            pieces = pieces[1:]
        yield part.strip(EDGES) if len(pieces) > 1 else pieces[0]
    else:
        yield from pieces


def is_person(words: list[str]) -> bool:
    return len(words) > 1 and ((words[-1].isupper() and not words[0].isupper()) or words[0].casefold() in EVERY_NAME)


def read_part(text: str, printed: Printed) -> None:
    """One stretch without marks in it: an agency, a date, a place, or several of them parted by commas."""
    text = text.strip(EDGES)
    if by := by_before(text):
        text = text[by.end() :]
    if not text or read_mark(text.strip(". "), printed):
        return
    place = read_day(text, printed)
    names = [name for name in place.split(", ") if name.strip(EDGES)]
    if len(names) > 1:
        names = [
            name
            for number, name in enumerate(names)
            if not (may_sign(name, number + bool(by)) and read_mark(name.strip(EDGES + "."), printed))
        ]
    named = after_in("", printed_place(", ".join(names).strip(EDGES)))
    if named and not read_mark(named.strip("."), printed) and is_place(named):
        printed.take(named)


def read_day(text: str, printed: Printed) -> str:
    """Note the day at the end of the text, and an agency behind it; what stands before."""
    place, day = split_date(text)
    last = text.split()[-1].strip(".")
    if day[1] is None and last != text and not is_city(text) and (agency := known(last)):  # "Nov 26 AFP"
        printed.sign(agency, last)
        place, day = split_date(text[: text.rindex(last)].strip(EDGES))
    if day[1] is None:
        if (found := day_of_script(place)) and (month := month_of(found["month"])):
            place, day = place[: found.start()], (month, int(found["day"]), None)
        elif found := day_alone(place):
            place, day = place[: found.start()], (None, int(found["day"]), None)
    if day[1] is not None and day[1] <= 31 and printed.day[1] is None:
        printed.day = day
    return place


def may_sign(name: str, number: int) -> bool:
    """``RĪGA, 1.janv., LETA``: the last part signs; of the first parts only a site does, as "Petra" is a town too."""
    return number > 0 or is_portal(name.strip()) is not None


def read_mark(text: str, printed: Printed) -> bool:
    if names_nobody(text):
        return True
    agency = None if "," in text or (is_city(text) and not text.isupper()) else known(text)
    if agency is None and not is_portal(text) and not (says_medium(text) and len(text.split()) < 4):
        return False
    printed.sign(agency, text)
    return True


def is_place(text: str) -> bool:
    return len(text) <= LONGEST_PLACE and any(map(str.isalpha, text)) and not text[0].isdecimal() and not names_nobody(text)
