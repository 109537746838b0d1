"""One part of a byline: whether it names a person, and that name without role, house and degree."""

from __future__ import annotations

import re

from cleannews.knowledge.agencies import recognise
from cleannews.knowledge.people.roles import ADJECTIVES, DEGREES, HOUSE_WORDS, NOBODY, PREPOSITIONS, ROLES
from cleannews.knowledge.places.cities import COUNTRIES, is_city
from cleannews.labelling.bylines.name_lines import EVERY_NAME

__all__ = ["BRACKETS", "EDGES", "NOBODIES", "clean_name", "person"]

LONGEST_NAME = 50
MOST_WORDS = 5
ROLE_WORDS = frozenset(ROLES.split())
ADJECTIVE_WORDS = frozenset(ADJECTIVES.split())
HOUSES = frozenset(HOUSE_WORDS.split())
PREPOSITION_WORDS = frozenset(PREPOSITIONS.split())
DEGREE_WORDS = frozenset(DEGREES.split())
NOBODIES = frozenset(NOBODY.split("|"))
FIRST_TOO = frozenset("star sun post globe mirror press republic review today group herald journal service tim abc media".split())
"""Words of houses with which a name may begin: "Star Poe", "Tim Roe"."""
PARTICLES = frozenset(
    "de da do dos das del della di du la le lo las los van von vom zu zum der den ter ten el al bin ibn bint abu y e i d' o' af av zur st mac".split()
)
BRACKETS = "[](){}"
EDGES = " \N{ARABIC TATWEEL}\t\r\n-*#=_/|:;,.<>\"'`~+^\N{BULLET}\N{MIDDLE DOT}\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}\N{DEVANAGARI DANDA}\N{IDEOGRAPHIC FULL STOP}\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{COPYRIGHT SIGN}\xa0"
NAME_EDGES = EDGES.replace(".", "") + BRACKETS
label_before = re.compile(r"[^\W\d_]{3,16}(?:\s[^\W\d_]{2,12})?\s?:\s+").match
other_work = re.compile(
    r"(?:edit|foto|photo|kamera|camera|video|bild|фото|видео|редакт|redakt|produc|illustr|grafi|graph)", re.IGNORECASE
).match
"""``Editor: Bob Roe``, ``Kamera: Veli ÖRNEK``: behind the writer, those who did something else."""
caseless = re.compile(r"[\u0590-\u08ff\u0900-\u109f\u1200-\u137f\u1780-\u17ff]").search
icelandic_verb = re.compile(r"\s+(?:skrifar?|rapporte|reports?|writes|schreibt|écrit|informa|escribe)$").sub
"""``Jón Dæmi skrifar``: behind the name stands that he writes."""
not_in_name = re.compile(
    r"[:?!@#%*=\N{COPYRIGHT SIGN}]|(?i:\b(?:rights|reserved|updated|copyright|published|follow|contact|read|share)\b)"
).search
initial_and_name = re.compile(r"(?:[A-ZÀ-Þ]\.){1,2}[A-ZÀ-Þ][a-zà-ÿ]{2,}$").match
initials = re.compile(r"(?:[A-Z]{1,2}(?:\s|$)){1,6}$|[A-Z]\.[A-Z]\.?$").match
"""``JR PP KG``: marks of a desk's people, no names."""
ARTICLES = ("The ", "A ", "An ", "Our ", "We ", "This ", "His ", "Her ", "She ", "He ")
house_alone = re.compile(
    r"(?:El|La|Le|Il|O|Der|Die|Das|L')\s?[A-ZÀ-Þ][\wÀ-ÿ]+$|.*\.(?:com|net|org|co|id|tv|ru|pl|de|fr)$", re.IGNORECASE
).match
"""``El País``, ``Le Monde``, ``Example.com``."""


def person(part: str, first: bool, joined: bool, strong: bool) -> str:
    """The name in one part of a byline, without role and house; "" when it names nobody.

    >>> person("Ann Poe Senior Editor", True, False, True), person("Child Welfare Reporter", False, False, True)
    ('Ann Poe', '')
    >>> person("Staff Writer Ann Poe", True, False, True), person("MS", False, False, True), person("mayor of Arden", False, False, True)
    ('Ann Poe', '', '')
    """
    if label := label_before(part):
        if other_work(part) and not first:
            return ""
        part = part[label.end() :]
    if recognise(part):
        return ""
    words = icelandic_verb("", part).split()
    at = next((number for number, word in enumerate(words) if is_role(word)), None)
    if at is not None:
        before = without_adjectives(words[:at])
        after = words[at + 1 :]
        if len(before) > 1 and (first or joined) and before[0].casefold() not in ADJECTIVE_WORDS:
            words = before
        elif (
            not any(word[0].isupper() for word in before)
            or before[0].casefold() in ADJECTIVE_WORDS
            or (len(before) == 1 and is_house(before))
        ) and 1 < len(after) < MOST_WORDS:
            words = after
        else:
            return ""
    if not first and not joined and words and words[0] in PREPOSITION_WORDS:  # "Ana Exemplo, de Recife"
        return ""
    return clean_name(" ".join(until_preposition(words)), alone=first and at is None, strong=strong)


def is_role(word: str) -> bool:
    folded = word.casefold().strip(".,:()")
    return folded in ROLE_WORDS or (folded.count("-") == 1 and folded.rpartition("-")[2] in ROLE_WORDS)


def without_adjectives(words: list[str]) -> list[str]:
    end = len(words)
    while end and (words[end - 1].casefold().strip(".,") in ADJECTIVE_WORDS or (recognise(words[end - 1]) and end > 1)):
        end -= 1
    return words[:end]


def until_preposition(words: list[str]) -> list[str]:
    """The words before "for Example Post"; a particle within a name is none."""
    for at, word in enumerate(words):
        if at > 1 and word == "The":  # "Ann Poe The Example Press"
            return words[:at]
        if (
            at
            and word.casefold() in PREPOSITION_WORDS
            and (word.casefold() not in PARTICLES or at == len(words) - 1 or (at > 1 and is_house(words[at + 1 :])))
        ):
            return words[:at]
    return words


def is_house(words: list[str]) -> bool:
    return (
        any(word.casefold().strip(".,'") in HOUSES for word in words) or recognise(" ".join(words)) is not None or is_city(" ".join(words))
    )


def clean_name(name: str, alone: bool = True, strong: bool = True) -> str:
    """The name as printed, without degrees and agencies behind it; "" when it is no person's."""
    words = [word for word in name.split() if word not in "-–—"]
    words = without_house(words)
    name = " ".join(words).strip(NAME_EDGES)
    if name.endswith(".") and not name.endswith(("Jr.", "Sr.", "jr.", "sr.")):
        name = name.rstrip(".")
    folded = name.casefold()
    if not 1 < len(name) <= LONGEST_NAME or folded in NOBODIES or folded in DEGREE_WORDS or folded in COUNTRIES:
        return ""
    if (
        any(map(str.isdigit, name))
        or not_in_name(name)
        or name.startswith(ARTICLES)
        or initials(name)
        or (house_alone(name) and len(words) < 3)
    ):
        return ""
    if len(words) == 2 and words[1].isupper() and recognise(words[1]):  # "Theo TTXVN"
        return ""
    if recognise(name) or (len(name) < 5 and recognise(name.upper())) or is_city(name) or is_house_name(words):
        return ""
    return name if (caseless(name) and is_caseless_name(words, alone, strong)) or is_cased_name(words, alone, strong) else ""


def without_house(words: list[str]) -> list[str]:
    """``Ann Poe Associated Press``, ``Ann Poe BBC News``, ``Ann Poe Global News``: the two words before the house.

    >>> without_house("ANN POE Associated Press".split()), without_house("Ann Poe Global News".split()), without_house("Ann del Poe".split())
    (['ANN', 'POE'], ['Ann', 'Poe'], ['Ann', 'del', 'Poe'])
    """
    for size in range(min(4, len(words) - 2), 0, -1):
        if recognise(" ".join(words[-size:])):
            return words[:-size]
    at = next((number for number, word in enumerate(words) if number > 1 and word.casefold().strip(".,'") in HOUSES), None)
    if at is None:
        return words
    return words[:at] if words[at].isupper() or at == 2 else words[: at - 1]


def is_house_name(words: list[str]) -> bool:
    folded = [word.casefold().strip(".,'").rpartition("-")[2] for word in words]
    if len(words) == 2 and folded[1] in FIRST_TOO and folded[0] in EVERY_NAME:  # "Emily Post"
        return False
    return any(word in HOUSES and (at or len(words) < 2 or word not in FIRST_TOO) for at, word in enumerate(folded))


def is_caseless_name(words: list[str], alone: bool, strong: bool) -> bool:
    return len(words) <= MOST_WORDS and (len(words) > 1 or (strong and alone))


def is_cased_name(words: list[str], alone: bool, strong: bool) -> bool:
    """Whether the words begin with capitals, but for particles: two at least, or one that stands alone."""
    if not words or len(words) > MOST_WORDS + 1 or caseless(words[0]):
        return False
    big = [word for word in words if word.casefold() not in PARTICLES and word[:3] not in ("al-", "el-", "as-", "ad-", "ar-", "an-")]
    if not all(word[:1].isupper() or not word[:1].isalpha() for word in big) or not big:
        return alone and strong and len(words) == 1 and words[0].islower() and len(words[0]) > 4
    if len(words) > 1 or initial_and_name(words[0]):
        return True
    return alone and len(words[0]) > 2 and words[0][1:].islower()
