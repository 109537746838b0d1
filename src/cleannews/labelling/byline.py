"""Bylines: who wrote it, in the languages of the wires, and the names in them."""

from __future__ import annotations

import re

from cleannews.agencies import recognise
from cleannews.labelling.cities import is_city
from cleannews.labelling.east_asian_names import korean_names, without_place
from cleannews.labelling.name_lines import is_house
from cleannews.labelling.timestamps import is_timestamp

__all__ = ["byline_start", "is_byline", "is_desk_line", "is_paper", "names_in"]

LONGEST = 160
LONGEST_DESK = 48

NEWSROOMS = frozenset(
    (
        "agencias|agencia|agências|agência|agences|agence|agenzie|agenzia|agenții|redacción|redacció|redacción digital|redacción web|redacción central|"
        "redacción internacional|redacción deportes|redacción mundo|la redacción|redação|da redação|da redacção|redacção|agência de notícias|rédaction|la rédaction|"
        "redazione|la redazione|redazione online|redazione web|redacția|redactia"
    ).split("|")
)
AGENCY_WORDS = frozenset(
    "agencia agence agenzia agência agència agencias press presse prensa europa associated reuters".split()
)
parts_desks = re.compile(
    r"\s*(?:[/|,+&\N{BULLET}\N{MIDDLE DOT}]|\s[-\N{EN DASH}\N{EM DASH}]\s|\s(?:y|e|et|i|și)\s)\s*"
).split

INTRODUCTIONS = (
    "By|BY|by|Por|POR|Par|PAR|Von|VON|Di|DI|Door|Av|Af|von|av|af|Skrevet af|Skrevet av|Skriven av|Rakstīja|Подготвено од|Подготви|Пише|Piše|Írta|Autorius|Autorė|Autors|Autore|Tekstas|Napsal|Napsala|Pripravil|Pripravila|Text|Autor/in|Autorin|Autor|Autora|Autorzy|Auteur|Author|Authors|Reporter|Reporters|Correspondent|Written by|Reported by|Articol de|Scris de|Story by|Words by|Oleh|Pewarta|Penulis|Muhabir|Haber|"
    "Автор|Автори|Авторы|Текст|Кореспондент|Корреспондент|Teksti|Tekst|Autoři|Szerző|Γράφει ο|Γράφει η|Γράφουν οι|Γράφει|Του|Της|Από|De|Redazione di|a cura di|A cura di|Da|"
    "מאת|כתב|كتب|كتبت|تحرير|بقلم|نویسنده|記者|记者|文|文／|撰文|作者"
)
introduced = re.compile(
    rf"(?:--\s*|\N{{EN DASH}}\s*|\N{{EM DASH}}\s*|\*+)?(?P<intro>{INTRODUCTIONS})(?P<colon>\s*[:\N{{FULLWIDTH COLON}}/]\s*|\s+)(?P<names>\S.*)"
).match
NEED_COLON = frozenset(
    "by von av af Пише Piše Írta Autorius Autorė Autors Autore Tekstas Napsal Napsala Pripravil Pripravila Подготви Text Autor Autora Autorzy Auteur Author Authors Reporter Reporters Correspondent Oleh Pewarta Penulis Muhabir Haber Автор Автори Авторы Текст Кореспондент Корреспондент Teksti Tekst Autoři Szerző Γράφει De Da כתב كتب كتبت تحرير بقلم نویسنده 記者 记者 文 撰文 作者".split()
)
"""Words that begin a byline only before a colon: "De Gaulle ...", "Text messages ..."."""
SMALL = frozenset(("by", "von", "av", "af"))
"""Of these, those that begin one without a colon too, where a name follows in capitals."""

ROLES = (
    "writer|writers|staff|reporter|reporters|correspondent|correspondents|editor|editors|bureau|chief|columnist|analyst|sports|business|science|technology|political|white|house|diplomatic|national|foreign|senior|special|agency|press|"
    "associated|news|service|journalist|contributor|team|desk|online|newsroom|web|medical|entertainment|religion|environmental|legal|military|energy|economics|racing|auto|football|basketball|baseball|golf|the"
)
only_roles = re.compile(rf"(?:{ROLES}|of|and|for|/|&|,|\s)+").fullmatch

parts_names = re.compile(
    r"\s*(?:[,;/|&\N{MIDDLE DOT}\N{KATAKANA MIDDLE DOT}\N{IDEOGRAPHIC COMMA}\N{FULLWIDTH COMMA}\N{ARABIC COMMA}\N{FULLWIDTH SEMICOLON}]|\s(?:and|AND|und|et|y|e|en|og|och|ja|i|a|и|та|ve|dan|with|und|و)\s|\s[-\N{EN DASH}\N{EM DASH}]\s)\s*"
).split
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
    ("mwandishi wetu", "mwandishi maalum", "تصوير", "رئيس التحرير", "متابعات", "وكالات", "dar es salaam")
)
glued_by = re.compile(r"^By(?=[A-Z][a-z]+\s[A-Z])").sub
"""``ByAnn Poe``: the pages of some stations set no blank."""
handle = re.compile(r"\s@\w{2,30}$")
is_paper = re.compile(
    r"(?:The\s)?(?:[A-Z][\w.'-]{0,20}\s){1,3}(?:[A-Z]\w{1,14}-)?(?:Post|Herald|Times|Tribune|Star|Gazette|Sun|Journal|Chronicle|Examiner|Telegraph|Courier|Observer|Sentinel|Express|Initiative|Mirror|Globe|Dispatch|Register|Enquirer|Inquirer|Republic|Tennessean|Democrat|Advertiser|Argus|Statesman|Republican|Review|News|Record)(?:\sReporter)?|[KW][A-Z]{2,3}(?:-TV|-FM)?"
).fullmatch
"""A paper's or a station's name behind the writer's: ``Ann Poe, Arden Herald``."""
title_words = re.compile(
    rf"(?i:\s+(?:(?:in|at|reports?|für|for|of|aus|em|en|à|na|com|desde|special to|reporting from)\s.*|(?:{ROLES})(?:\s.*)?)$)"
)
korean_role = re.compile(
    r"\s*(?:인턴|수습|선임|전문|객원)?(?:기자|특파원|통신원|논설위원|기상캐스터|앵커|PD|작가|에디터)\s*$"
)
han_role = re.compile(
    r"^(?:[（(【〔]\s*)?(?:参与)?(?:采写|摄影|采访|特派|本报|本社|通讯)?(?:记者|記者|通讯员|報道員|报道员|作者|文|撰文)\s*[:：／/]?\s*|\s*(?:摄|攝|報導|报道|[）)】〕])\s*$"
)
odd_in_names = re.compile(
    r"""[!?\N{FULLWIDTH QUESTION MARK}\N{FULLWIDTH EXCLAMATION MARK}"<>@#$%=+*\\|{}\[\]\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\d]|(?<![A-ZÀ-Þ])\.\s+[^\W\d_]{3}|://"""
).search
has_hangul = re.compile(r"[\uac00-\ud7a3]").search
is_han = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]").search
icelandic_verb = re.compile(r"\s+skrifar?$").sub
"""``Jón Dæmi skrifar``: behind the name stands that he writes."""
PREPOSITIONS = ("About ", "em ", "in ", "en ", "à ", "na ", "no ", "aus ", "de ", "from ", "at ")
particles = frozenset(
    "de da do dos das del della di la le van von der den ter ten al el bin ibn abu y e du des af zu i mc st. jr. sr. d' o'".split()
)


def is_byline(line: str) -> bool:
    """Whether the line names the writers and says nothing else.

    >>> is_byline("By Kim Soo-yeon"), is_byline("By late Tuesday, there were indications"), is_byline("Von Ina Korb, dpa =")
    (True, False, True)
    """
    if len(line) > LONGEST:
        return False
    match = introduced(glued_by("By ", line))
    if match is None:
        return is_korean_byline(line)
    intro = match["intro"]
    if (
        intro in NEED_COLON
        and not match["colon"].strip()
        and not (
            intro in SMALL and match["names"][:1].isupper() and (" " in match["names"] or recognise(match["names"]))
        )
    ):
        return False
    words = match["names"].split()
    if len(words) > 1 and words[0] == words[-1]:  # "Von Haus zu Haus"
        return False
    return reads_as_names(match["names"].rstrip(" =*_"))


def is_desk_line(line: str) -> bool:
    """Whether the line names agencies, a newsroom and perhaps its city, and nothing else.

    >>> is_desk_line("Redacción / EFE"), is_desk_line("AGENCIAS / MADRID"), is_desk_line("Agence France-Presse")
    (True, True, True)
    >>> is_desk_line("EFE suspende su servicio"), is_desk_line("Madrid"), is_desk_line("El Universal")
    (False, False, False)
    """
    if len(line) > LONGEST_DESK or not line[:1].isupper():
        return False
    parts = [part for part in parts_desks(line.strip(" .:-*")) if part]
    desks = [part for part in parts if part.casefold() in NEWSROOMS or is_agency_name(part)]
    return len(desks) > 0 and len(parts) < 5 and all(part in desks or is_city(part) for part in parts)


def is_agency_name(part: str) -> bool:
    """A mark in capitals, or an agency's name that says what it is: "Andes" and "El Universal" are other things too."""
    if recognise(part) is None:
        return False
    return (part.isupper() and len(part) < 6) or AGENCY_WORDS.isdisjoint(part.casefold().split()) is False


def reads_as_names(names: str) -> bool:
    names = re.sub(r"\s*\([^()]{0,60}\)", "", names).rstrip(" .,;:-\N{EN DASH}\N{EM DASH}")
    if not names or odd_in_names(names.replace("Jr.", "Jr").replace("Sr.", "Sr")):
        return False
    parts = [part for part in parts_names(names) if part]
    return (
        0 < len(parts) <= 10
        and is_name(parts[0])
        and all(is_name(part) or (len(part) < 50 and part[:1].isupper()) for part in parts)
    )


def is_name(part: str) -> bool:
    """Whether the words can be a person's, a desk's or an agency's name."""
    part = title_words.sub("", part).strip(" .")
    if recognise(part) or only_roles(part.casefold()):
        return True
    if is_han(part):
        return len(part) <= 16 and not part.endswith(("다", "요", "。"))
    words = part.split()
    if not words or len(words) > 6:
        return False
    return all(
        word[:1].isupper()
        or word.casefold() in particles
        or not word[:1].isalpha()
        or word[:1].lower() == word[:1].upper()
        for word in words
    ) and (words[0][:1].isupper() or words[0][:1].lower() == words[0][:1].upper() or words[0] in particles)


def is_korean_byline(line: str) -> bool:
    """``홍길동 기자``, ``홍길동 기자 hong@yna.co.kr``."""
    if len(line) > 70 or not is_han(line):
        return False
    without_mail = re.sub(r"[(\[]?[\w.+-]+@[\w.-]+[)\]]?", "", line).strip()
    return bool(korean_role.search(without_mail)) and bool(
        re.fullmatch(
            r"(?:\[?[가-힣A-Z]{2,10}[=\s]\s?)?(?:[가-힣]{2,5}[\s·,]*){1,4}", korean_role.sub("", without_mail) + " "
        )
    )


def byline_start(text: str) -> int | None:
    """Where a byline begins that stands at the end of a text: ``...takes officeBy Kim Eun-jung``.

    >>> byline_start("Lee names auditorBy Kim Eun-jung"), byline_start("He came By car")
    (17, None)
    """
    at = max(text.rfind("By "), text.rfind("BY "))
    if at < 0 or len(text) - at > 90:
        return None
    return at if is_byline(text[at:].strip()) else None


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
    for size in (2, 1):
        if len(words) >= size + 2 and (house := " ".join(words[-size:])) and (house == "Fox News" or recognise(house)):
            return " ".join(words[:-size])
    return name


def clean_name(name: str) -> str:
    name = icelandic_verb("", name.strip())
    if recognise(name.strip(" \t.")):
        return ""
    name = without_house(handle.sub("", name))
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
    if folded in (
        "about",
        "author",
        "authors",
        "by",
        "written by",
        "none",
        "null",
        "unknown",
        "anonymous",
        "admin",
        "staff",
        "redaktion",
        "redacción",
        "redação",
        "redazione",
        "agencies",
        "agências",
        "agencias",
    ):
        return ""
    return name
