"""The people whom a byline names: desks, houses, agencies and places left out."""

from __future__ import annotations

import re

from cleannews.knowledge.agencies import recognise
from cleannews.labelling.byline_words import (
    NEWSROOMS,
    glued_by,
    introduced,
    is_han,
    is_paper,
    korean_role,
    only_roles,
    parts_names,
    title_words,
)
from cleannews.labelling.cities import is_city
from cleannews.labelling.east_asian_names import korean_names, without_place
from cleannews.labelling.name_lines import is_house
from cleannews.labelling.timestamps import is_timestamp

__all__ = ["names_in"]

piece_by = re.compile(
    r"^(?:Analysis|Opinion|Review|Commentary|Interview|Compiled|Column|Perspective|Report)\s[Bb]y:?\s"
)
"""What a piece is, before its byline: ``Analysis by Ann Poe``."""
asian_by = re.compile(
    r"^(?:\|+\s?)?(?:(?:[Uu]lat|UP) n[ia]|(?:N[iI]\s)?N[iI](?=\s\S+\s)|N[iI][nN][aA](?=\s[^,\n]{3,60}\sat\s)|N[aA](?=\s\S+\s)|Translated by|Edited by|Imeandikwa na|Anaripoti|Mwandishi\s?:|Dilaporkan oleh|Laporan Wartawan [^,\n]{3,40},|OLEH|[-\N{BULLET}*\s]{1,3}(?:लेखक|लेखिका|مصنف),)\s+"
).match
"""What stands before a name in Tagalog, Swahili, Malay and the BBC's Indian services, without a colon."""
of_role = re.compile(r"^[-\N{BULLET}*\s]*(?:Role|Reporting from|पदनाम|भूमिका|পদবি|পদবী|عہدہ)\s?[,:]").match
"""``- Role, BBC Hindi``: the line below a name."""
NOBODY = frozenset(
    "mwandishi wetu|mwandishi maalum|تصوير|رئيس التحرير|متابعات|وكالات|dar es salaam|about|author|authors|by|written by|none|null|unknown|anonymous|"
    "admin|staff|redaktion|redacción|redação|redazione|agencies|agências|agencias".split("|")
)
"""What stands where a name should, and is nobody's."""
handle = re.compile(r"\s@\w{2,30}$")
han_role = re.compile(
    r"^(?:[（(【〔]\s*)?(?:参与)?(?:采写|摄影|采访|特派|本报|本社|通讯)?(?:记者|記者|通讯员|報道員|报道员|作者|文|撰文)\s*[:：／/]?\s*|\s*(?:摄|攝|報導|报道|[）)】〕])\s*$"
)
has_hangul = re.compile(r"[\uac00-\ud7a3]").search
icelandic_verb = re.compile(r"\s+skrifar?$").sub
"""``Jón Dæmi skrifar``: behind the name stands that he writes."""
PREPOSITIONS = ("About ", "em ", "in ", "en ", "à ", "na ", "no ", "aus ", "de ", "from ", "at ")
WITH = (" avec", " con", " com", " mit", " with")
"""What is left of ``Le Courrier avec AFP``."""
HOUSES = (" News", " Staff", " Newsroom")
"""How a house or its desk ends: ``CBC News``, ``Arden Staff``."""


def names_in(text: str) -> tuple[str, ...]:
    """The names of people in a byline, desks and agencies left out.

    >>> names_in("Ulat ni Ana Cruz"), names_in("Na Mwandishi Wetu"), names_in("Nina Roe"), names_in("النهر - سالم المثال")
    (('Ana Cruz',), (), ('Nina Roe',), ('سالم المثال',))
    >>> names_in("By Manuel Schwarz, dpa ="), names_in("(记者陆睿 孙一然)"), names_in("홍길동 기자")
    (('Manuel Schwarz',), ('陆睿', '孙一然'), ('홍길동',))
    """
    if of_role(text):
        return ()
    text = re.sub(r"[\w.+-]+@[\w.-]+", "", text)
    if by := asian_by(text):
        text = text[by.end() :].replace(" at ", ", ") if by.group().casefold().startswith("nina") else text[by.end() :]
    if text.startswith("(") and text.rstrip().endswith(")"):
        text = text.strip("() ")
    text = re.sub(r"^[\s\-*#\N{EN DASH}\N{EM DASH}]+", "", text).strip(" =*_\t")
    text = piece_by.sub("By ", glued_by("By ", text))
    if match := introduced(text[:1].upper() + text[1:]):
        text = match["names"]
        if (again := introduced(text)) and again["colon"].strip():  # "Pewarta: Pewarta: Sari Lestari"
            text = again["names"]
    if is_han(text) and not has_hangul(text):
        text = without_place(text)
    text = han_role.sub("", han_role.sub("", text)) if is_han(text) else re.sub(r"\s*\([^()]{0,60}\)", "", text)
    found: list[str] = []
    for number, part in enumerate(parts_names(text)):
        if number and is_paper(part) and f" and {part}" not in text:
            continue
        for name in (
            re.split(r"\s+", part.strip())
            if re.search(r"[\u3400-\u9fff]", part) and not re.search(r"[\uac00-\ud7a3]", part)
            else korean_names(part)
        ):
            name = clean_name(name)
            if name and name not in found:
                found.append(name)
    if len(found) > 1 and "\u0620" <= found[-1][0] <= "\u06ff":  # the paper's name before its writer's
        found = [name for name in found if " " in name]
    return tuple(found)


def without_house(name: str) -> str:
    """``Ann Poe Bloomberg`` is Ann Poe, ``CNN meteorologist`` is nobody.

    >>> without_house("Ann Poe Bloomberg"), without_house("CNN meteorologist"), without_house("Ana Petra")
    ('Ann Poe', '', 'Ana Petra')
    """
    words = name.split()
    if len(words) > 1 and words[1].islower() and words[0].isupper() and recognise(words[0]):
        return ""
    if len(words) > 3 and words[-1] == "News":  # "Ann Poe Global News"
        return " ".join(words[:-2])
    for size in (2, 1):
        if len(words) >= size + 2 and (house := " ".join(words[-size:])) and (house == "Fox News" or recognise(house)):
            return " ".join(words[:-size])
    return name


def clean_name(name: str) -> str:
    """The name without roles and houses; "" when it is no person's."""
    name = icelandic_verb("", name.strip())
    if recognise(name.strip(" \t.")) or (name.count(" ") < 3 and name.endswith(HOUSES)):
        return ""
    name = without_house(handle.sub("", name))
    if name.endswith(WITH) or is_house(name[:1].lower() + name[1:]):
        return ""
    name = title_words.sub("", name.strip(" \t.,;:=*()[]（）【】-\N{EN DASH}\N{EM DASH}_/"))
    name = korean_role.sub("", " ".join(name.split())).strip(" \t.,;:=*()[]（）【】-\N{EN DASH}\N{EM DASH}_/")
    folded = name.casefold()
    if (
        len(name) < 2
        or name.startswith(PREPOSITIONS)
        or len(name) > 50
        or recognise(name)
        or is_city(name)
        or is_house(name)
        or folded in NEWSROOMS
        or folded.startswith(("redacción ", "redação ", "redazione ", "redacció "))
        or folded in NOBODY
        or only_roles(folded)
        or (name.isupper() and len(name) < 5 and is_paper(name))
        or any(map(str.isdigit, name))
        or is_timestamp(name)
    ):
        return ""
    return name
