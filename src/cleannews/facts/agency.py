"""Whose copy it is: the agency that dateline, sign-off, copyright, credit or byline names; never one that the body names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from cleannews.knowledge.agencies import AGENCIES, Agency, recognise
from cleannews.labelling.bylines.words import only_roles
from cleannews.labelling.datelines.known import known
from cleannews.segments import Kind

__all__ = ["agency_in"]

LONGEST_CREDIT = 220
"""Longer terms name other agencies too."""
MOST = 12
"""Stretches of one kind that are read: of a flattened page's menus and captions there are hundreds."""

SIGNING = (Kind.END, Kind.COPYRIGHT, Kind.CREDIT, Kind.BYLINE, Kind.TIMESTAMP, Kind.SLUG)
"""Where whose copy it is stands, the surest first."""

BESIDE_COPY = (Kind.RELATED, Kind.DISCLAIMER, Kind.PROMO, Kind.NAV)
of_ap = re.compile(
    r"(?i:\bmore AP\b|full AP coverage|AP is solely responsible|follow AP['\N{RIGHT SINGLE QUOTATION MARK}]s)|(?:Find|Read|See) more .{0,40}at https?://(?:www\.)?apnews\.com"
).search
"""``More AP NBA: https://apnews.com/NBA``: what AP prints below its own copy, and nobody else does."""

words_of = re.compile(r"[^\W\d_][\w.&' -]{1,40}").findall
contributed = re.compile(
    r"(?i:contribut|inputs?\b|with files|additional|informaç|informaci|informazion|material|mitarbeit|unter mitwirkung|staff|agenc(?!y\b))"
).search
published_by = re.compile(
    r"(?:publisher|source|agency|언론사|출처|来源|來源)\s?[:\N{FULLWIDTH COLON}]\s?(?P<name>[^\n|]{2,40})|\*\*(?P<bold>[^*\n]{2,40})\*\*\s?\|",
    re.IGNORECASE,
).match
"""What a crawler's front matter names: ``publisher: Example Press``, ``**Example Press** | 2031-05-03``."""
reuters_story = re.compile(r"\[ID:n[A-Z]?\w{5,12}\]|\bnL\dN\w{6,9}\b").search
latin_before = re.compile(r"[A-Z]{2,4}(?=[\uac00-\ud7a3])").match
mail = re.compile(r"[\w.+-]+@(?P<domain>[\w-]+(?:\.[\w-]+)+)").search
tells_life = re.compile(r"\s(?:is|was|ist|est|es|writes|covers|has)\s").search


def agency_in(by_kind: Mapping[Kind, list[str]]) -> Agency | None:
    """The agency that the stretches outside the dateline name.

    >>> agency_in({Kind.END: ["dpa abc def"]}).name, agency_in({Kind.CREDIT: ["Source: Xinhua"]}).name
    ('dpa', 'Xinhua')
    >>> agency_in({Kind.CREDIT: ["Reuters contributed to this report"]}), agency_in({Kind.BYLINE: ["By Petra Quill"]})
    (None, None)
    """
    for text in by_kind.get(Kind.NAV, ())[:MOST]:
        if (match := published_by(text)) and (found := publisher((match["name"] or match["bold"]).strip())):
            return found
    for kind in SIGNING:
        for text in by_kind.get(kind, ())[:MOST]:
            if found := signed(kind, text):
                return found
    if found := next((found for text in by_kind.get(Kind.CONTACT, ())[:MOST] if (found := by_mail(text))), None):
        return found
    own = any(of_ap(text) for kind in BESIDE_COPY for text in by_kind.get(kind, ())[-MOST:])
    return AGENCIES["AP"] if own else None


def signed(kind: Kind, text: str) -> Agency | None:
    if len(text) > LONGEST_CREDIT or (kind is Kind.CREDIT and contributed(text)):
        return None
    if kind is Kind.SLUG and reuters_story(text):
        return AGENCIES["Reuters"]
    if kind is Kind.BYLINE and tells_life(text):  # "Ann Poe is a host on CNN" writes elsewhere
        return None
    if kind is Kind.END and (found := sign_off(text)):
        return found
    for words in words_of(text):
        if (found := named_in(words)) and not (kind is Kind.BYLINE and is_first_name(words)):
            return found
    return None


def sign_off(text: str) -> Agency | None:
    """``dpa abc def``, ``(PAP)``, ``RadioExample.pl/pap/jp.``: printed small, a mark stands first or between strokes."""
    parts = [part for part in re.split(r"[\s/()\[\]<>*=_-]+", text) if part][:6]
    small = "/" in text
    signing = (part for at, part in enumerate(parts) if at == 0 or small or not part.islower())
    return next((found for part in signing if (found := known(part))), None)


def publisher(name: str) -> Agency | None:
    """``AP연합뉴스``: Korean portals name the partner before the agency that passes its copy on."""
    before = latin_before(name)
    return (recognise(before[0]) if before else None) or recognise(name)


def by_mail(text: str) -> Agency | None:
    """``desk@dpa.com``: the desk's own domain, not that of a paper which the agency's house owns."""
    match = mail(text)
    return known(match["domain"].split(".")[-2]) if match else None


def is_first_name(words: str) -> bool:
    """Whether the agency's name is a person's here: "By Petra Quill" is no story of Petra's, "By Reuters Staff" is one.

    >>> is_first_name("Petra Quill"), is_first_name("Reuters Staff"), is_first_name("AP")
    (True, False, False)
    """
    parts = words.removeprefix("By ").split()
    return (
        len(parts) in (2, 3)
        and all(part.istitle() for part in parts)
        and not any(only_roles(part.casefold()) for part in parts[1:])
        and recognise(parts[0]) is not None
        and recognise(" ".join(parts)) is None
    )


def named_in(words: str) -> Agency | None:
    """The agency among a few words: its longest name first.

    >>> named_in("Copyright 2031 The Associated Press").name, named_in("By late Tuesday")
    ('AP', None)
    """
    parts = words.split()
    openings = opening_words()
    starts = [at for at, part in enumerate(parts) if part.strip(".,-'").casefold() in openings or not part.isalpha()]
    for size in (4, 3, 2, 1):
        for at in starts:
            if at + size <= len(parts) and (found := marked(" ".join(parts[at : at + size]).strip(".,-'"))):
                return found
    return None


def marked(mark: str) -> Agency | None:
    found = recognise(mark) or AGENCIES.sign_offs.get(mark)
    return found if found and (mark[:1].isupper() or not mark.isascii() or mark in AGENCIES.printed) else None


@cache
def opening_words() -> frozenset[str]:
    """The words with which the agencies' marks begin: most words of a credit are none, and are not looked up further."""
    marks = [*AGENCIES.marks, *AGENCIES.sign_offs]
    return frozenset(mark.split()[0].casefold() for mark in marks if mark.strip())
