"""Bylines: whether a line says who wrote it, in the languages of the wires."""

from __future__ import annotations

import re

from cleannews.knowledge.agencies import recognise
from cleannews.knowledge.places.cities import is_city
from cleannews.labelling.bylines.words import NEWSROOMS, glued_by, introduced, is_han, korean_role, only_roles, parts_names, title_words

__all__ = ["byline_start", "is_byline", "is_desk_line", "reads_as_names"]

LONGEST = 160
LONGEST_DESK = 48
AGENCY_WORDS = frozenset("agencia agence agenzia agência agència agencias press presse prensa europa associated reuters".split())
parts_desks = re.compile(r"\s*(?:[/|,+&\N{BULLET}\N{MIDDLE DOT}]|\s[-\N{EN DASH}\N{EM DASH}]\s|\s(?:y|e|et|i|și)\s)\s*").split
NEED_COLON = frozenset(
    "by von av af Пише Piše Írta Autorius Autorė Autors Autore Tekstas Napsal Napsala Pripravil Pripravila Подготви Text Autor Autora Autorzy Auteur Author Authors Reporter Reporters Correspondent Oleh Pewarta Penulis Muhabir Haber Автор Автори Авторы Текст Кореспондент Корреспондент Teksti Tekst Autoři Szerző Γράφει De Da כתב كتب كتبت تحرير بقلم نویسنده 記者 记者 文 撰文 作者".split()
)
"""Words that begin a byline only before a colon: "De Gaulle ...", "Text messages ..."."""
SMALL = frozenset(("by", "von", "av", "af"))
"""Of these, those that begin one without a colon too, where a name follows in capitals."""
odd_in_names = re.compile(
    r"""[!?\N{FULLWIDTH QUESTION MARK}\N{FULLWIDTH EXCLAMATION MARK}"<>@#$%=+*\\|{}\[\]\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\d]|(?<![A-ZÀ-Þ])\.\s+[^\W\d_]{3}|://"""
).search
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
        and not (intro in SMALL and match["names"][:1].isupper() and (" " in match["names"] or recognise(match["names"])))
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
    return 0 < len(parts) <= 10 and is_name(parts[0]) and all(is_name(part) or (len(part) < 50 and part[:1].isupper()) for part in parts)


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
        word[:1].isupper() or word.casefold() in particles or not word[:1].isalpha() or word[:1].lower() == word[:1].upper()
        for word in words
    ) and (words[0][:1].isupper() or words[0][:1].lower() == words[0][:1].upper() or words[0] in particles)


def is_korean_byline(line: str) -> bool:
    """``홍길동 기자``, ``홍길동 기자 hong@yna.co.kr``."""
    if len(line) > 70 or not is_han(line):
        return False
    without_mail = re.sub(r"[(\[]?[\w.+-]+@[\w.-]+[)\]]?", "", line).strip()
    return bool(korean_role.search(without_mail)) and bool(
        re.fullmatch(r"(?:\[?[가-힣A-Z]{2,10}[=\s]\s?)?(?:[가-힣]{2,5}[\s·,]*){1,4}", korean_role.sub("", without_mail) + " ")
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
