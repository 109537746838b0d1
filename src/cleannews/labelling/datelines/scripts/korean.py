"""Datelines of Korean copy: agencies name the place first, papers only themselves and the reporter.

``(서울=연합뉴스) 홍길동 기자 = ``, ``【서울=뉴시스】홍길동 기자 = ``, ``[한빛일보 홍길동 기자] ``, ``[한빛스포츠 | 잠실=홍길동 기자] ``,
``한빛투데이 홍길동 기자 = ``.
"""

from __future__ import annotations

import re

from cleannews.knowledge.agencies import Agency, recognise
from cleannews.labelling.datelines.places import Day
from cleannews.text.prose import is_prose

__all__ = ["read_korean"]

Parts = tuple[int, int, str | None, tuple[str, ...], Day, Agency | None, str | None, tuple[tuple[int, int], ...]]

NO_DAY: Day = (None, None, None)
OPEN = r"[(\[\N{FULLWIDTH LEFT PARENTHESIS}\N{LEFT BLACK LENTICULAR BRACKET}]"
CLOSE = r"[)\]\N{FULLWIDTH RIGHT PARENTHESIS}\N{RIGHT BLACK LENTICULAR BRACKET}]"
INNER = r"[^()\[\]=\n\N{LEFT BLACK LENTICULAR BRACKET}\N{RIGHT BLACK LENTICULAR BRACKET}]"
ROLE = r"(?:기자|특파원|통신원|논설위원|기상캐스터|앵커|PD|리포터|에디터)"

from_place = re.compile(
    rf"""
    {OPEN}\s?(?P<place>{INNER}{{1,40}}?)\s?=\s?(?P<mark>{INNER}{{2,30}}?)\s?{CLOSE}
    \s*(?P<by>(?:[^=\n()\[\]]{{2,60}}?{ROLE}\s{{0,2}}){{1,2}})?(?P<desk>[가-힣]{{1,8}}[부팀]\s?(?==))?(?P<sign>=\s*)?
    """,
    re.VERBOSE,
).search

NAMES = rf"(?:[가-힣]{{2,4}}[ ·ㆍ,]{{1,2}}){{0,3}}[가-힣]{{2,4}}\s?(?:인턴|수습|선임|전문|객원|명예|시민)?\s?{ROLE}"
MARK = r"(?P<mark>[가-힣A-Za-z0-9][가-힣A-Za-z0-9&.·-]{1,15}(?:\s[A-Z][A-Za-z]{1,9})?)"
PLACE = r"(?:(?P<place>[가-힣·]{2,10})(?:\([가-힣A-Za-z ]{2,10}\))?\s?[=,]\s?|(?P<town>[가-힣]{2})\s(?=[가-힣]{3}\s?기자))?"
paper_in_brackets = re.compile(
    rf"\s*[(\[<〈\N{{LEFT BLACK LENTICULAR BRACKET}}]\s?{MARK}(?:\((?P<city>[가-힣·]{{2,8}})\))?\s{{0,2}}[=|ㅣ,\s]\s{{0,2}}{PLACE}"
    rf"(?P<by>{NAMES}\s?)[)\]>〉\N{{RIGHT BLACK LENTICULAR BRACKET}}]\s*(?:[=|ㅣ]\s*)?"
).match
paper_bare = re.compile(rf"\s*{MARK}\s?[=\s]\s?(?P<by>{NAMES}\s{{0,2}})(?:\((?P<city>[가-힣]{{2,6}})\)\s?)?[=ㅣ|]\s*").match
paper_alone = re.compile(
    rf"\s*{OPEN}\s?(?P<mark>[가-힣A-Za-z0-9]{{1,10}}(?:뉴스|일보|경제|신문|데일리|투데이|스포츠|저널|타임[즈스]|미디어|방송|통신|닷컴))\s?{CLOSE}\s*"
).match
SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용예경봉사부"
)
LONGEST_NAME = 3


def read_korean(text: str) -> Parts | None:
    """The dateline of an agency, else the bracket in which a paper names itself and its reporter.

    >>> read_korean("[한빛일보 홍길동 기자] 새 부두가 문을 열었다.")[:2]
    (0, 14)
    """
    if "=" in text[:400] and (found := read_agency(text)):
        return found
    return read_paper(text) or read_name(text)


def read_agency(text: str) -> Parts | None:
    match = from_place(text)
    if match is None:
        return None
    marks = match["mark"]
    place = match["place"].strip()
    agency = recognise(marks)
    if agency is None and not (match["by"] and match["sign"]):
        return None
    if " " in place and recognise(place.split(" ")[-1]):
        place = place.rsplit(" ", 1)[0]
    elif recognise(place):
        place = ""
    bylines: tuple[tuple[int, int], ...] = ()
    end = match.end()
    if match["by"] and match["sign"]:
        bylines = (match.span("by"),)
    elif match["by"]:
        end = match.start("by")
    places = tuple(part.strip() for part in re.split("[·/,]", place) if part.strip())
    return match.start(), end, place or None, places, NO_DAY, agency, marks, bylines


def read_name(text: str) -> Parts | None:
    """``[한빛저널] ``, and a paragraph behind it."""
    match = paper_alone(text[:40])
    if match is None or not is_prose(text[match.end() :]):
        return None
    return 0, match.end(), None, (), NO_DAY, recognise(match["mark"]), match["mark"], ()


def read_paper(text: str) -> Parts | None:
    """``[한빛일보 홍길동 기자] ``; a sentence follows, and what stands first is no second reporter's name."""
    opening = text[:100]
    match = paper_in_brackets(opening) or paper_bare(opening) if "기자" in opening or "특파원" in opening else None
    if match is None or not text[match.end() :].strip():
        return None
    mark = match["mark"]
    agency = recognise(mark)
    if agency is None and len(mark) <= LONGEST_NAME and (mark[0] in SURNAMES or mark in ("글", "사진")):
        return None
    parts = match.groupdict()
    place = parts.get("place") or parts.get("town") or parts.get("city")
    places = tuple(part for part in (place or "").split("·") if part)
    return 0, match.end(), place, places, NO_DAY, agency, mark, (match.span("by"),)
