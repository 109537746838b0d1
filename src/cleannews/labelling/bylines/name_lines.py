"""A line above the text that is a writer's name alone, told by its first name: ``Ana Pérez``, ``di Anna Rossi``, ``Ana Lima, da CNN``."""

from __future__ import annotations

import re

from cleannews.knowledge.agencies import recognise
from cleannews.knowledge.people.first_names import NORTHERN, ROMANCE
from cleannews.knowledge.people.first_names_world import WORLD
from cleannews.knowledge.people.roles import HOUSE_WORDS
from cleannews.knowledge.places.cities import is_city
from cleannews.text.story import Line

__all__ = ["EVERY_NAME", "is_full_name", "is_house", "is_listed", "is_name_line"]

LONGEST = 70
LONGEST_NAME = 5
"""Words of a name, with its particles."""
LONGEST_HOUSE = 8
HOUSES = frozenset(HOUSE_WORDS.split())
MOST_WRITERS = 2
"""Names one a line that sign a story."""
SIGNERS = frozenset(
    "por par di da de autor autora autores auteur auteure autore autrice texto texte testo text redacción reportaje".split()
)
"""Words that stand with a colon above a writer's name."""

EVERY_NAME = ROMANCE | NORTHERN | WORLD
PARTICLES = frozenset("da das de del della degli di do dos du e i la las le los san van von y d' von".split())

introduced = re.compile(r"(?:di|de|por|par|per|da|Di|De|Por|Par|Per|Da|Articol de|Scris de|Text de|A cura di|a cura di)\s(?=\S)").match
name_ends = re.compile(
    r"\s?[,|(\N{BULLET}\N{MIDDLE DOT}]\s?|\s[-\N{EN DASH}\N{EM DASH}/]\s|\s(?=@)|\s(?=(?:Colaboração|Especial|Correspons|Redactor|Redatora?\b|Periodista|Enviad))"
)
is_name_word = re.compile(r"[^\W\d_](?:[^\W\d_]|['\N{RIGHT SINGLE QUOTATION MARK}.-]){0,18}").fullmatch
is_house = re.compile(
    r"(?:(?:da|do|de|del|dal|en|em|à|a|in|desde|para o|pour|per)\s)?"
    r"(?:CNN|UOL|g1|G1|TV Globo|GloboNews|R7|BBC|RFI|DW|VOA|RTVE|BFM|TF1|RTL|"
    r"[Cc]orresponsal\w*|[Cc]orrespondan(?:te?|ce)|[Cc]orrespondente|[Cc]orrispondente|[Ee]nvia\w+|[Ii]nvia\w+|[Ee]nvoyée?|[Rr]edact\w+|[Rr]edator\w*|[Pp]eriodista|[Jj]ournaliste|"
    r"[Gg]iornalista|[Jj]ornalista|[Rr]epórter|[Rr]eporter[ao]|[Ee]special|[Ee]ditora|[Cc]olabor\w+|[Aa]gencias?)\b[^.!?\n]{0,40}"
).fullmatch
"""A house or a role behind a writer's name: ``da CNN``, ``inviata``, ``Repórter da Agência Brasil``."""


def is_name_line(text: str, first_names: frozenset[str] = ROMANCE) -> bool:
    """Whether the line is a person's name, perhaps with a house, a city or a role behind it.

    >>> is_name_line("Ana Modelo"), is_name_line("di Anna Modello, inviata"), is_name_line("ANA MODELO, da CNN")
    (True, True, True)
    >>> is_name_line("Casa Blanca"), is_name_line("Ana Modelo gana"), is_name_line("Ana Modelo, alcaldesa"), is_name_line("María")
    (False, False, False, False)
    """
    if len(text) > LONGEST or text.endswith((".", "!", "?", ":", ",")):
        return False
    if match := introduced(text):
        text = text[match.end() :]
    gap = name_ends.search(text)
    name, rest = (text[: gap.start()], text[gap.end() :]) if gap else (text, "")
    return is_full_name(name, first_names) and (not rest or is_behind_name(rest.strip(" )|-")))


def is_listed(line: Line) -> bool:
    """Whether the name is one of three or more, one a line, or stands below "Cast:": teams, winners, the dead."""
    lines = line.story.lines
    first = last = line.number
    while first and is_name_line(lines[first - 1].text):
        first -= 1
    while last + 1 < len(lines) and is_name_line(lines[last + 1].text):
        last += 1
    above = lines[first - 1].text if first else ""
    return last - first >= MOST_WRITERS or (above.endswith(":") and above.rstrip(" :").casefold() not in SIGNERS)


def is_full_name(name: str, first_names: frozenset[str] = ROMANCE) -> bool:
    """Whether the words are a person's first name and family names, and nothing else."""
    words = name.split()
    if not 2 <= len(words) <= LONGEST_NAME or words[0].casefold() not in first_names:
        return False
    big = [word for word in words if word not in PARTICLES]
    return len(big) > 1 and all(word[0].isupper() and is_name_word(word) for word in big) and not is_city(name)


def is_behind_name(rest: str) -> bool:
    """What stands behind the name: a role, a city, an agency, a handle, a second writer."""
    parts = re.split(r"\s?[,/|]\s?", rest)
    return all(
        is_house(part) or is_paper(part) or is_city(part) or recognise(part) or is_full_name(part) or is_handle(part) for part in parts
    )


def is_paper(part: str) -> bool:
    """``do Jornal do Exemplo``: a preposition and a house's name."""
    words = part.split()
    return 1 < len(words) < LONGEST_HOUSE and words[0].casefold() in PARTICLES and not HOUSES.isdisjoint(part.casefold().split())


def is_handle(part: str) -> bool:
    return part.startswith("@")
