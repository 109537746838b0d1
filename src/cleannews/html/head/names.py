"""Names in a page's author fields: split, cut clean, and sorted into people and desks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from cleannews.html.head.east_asian_names import is_east_asian_desk
from cleannews.knowledge.agencies import look_up, recognise
from cleannews.knowledge.people.name_words import (
    DEGREES,
    ORGANISATION_OPENINGS,
    ORGANISATION_WORDS,
    OTHER_THAN_NAMES,
    PARTICLES,
    ROLES,
    SUFFIXES,
)
from cleannews.text.letters import squash
from cleannews.text.prose import east_asian
from cleannews.times.months import MONTHS

__all__ = ["introduced", "looks_like_a_name", "people", "sort_names"]

MOST_NAMES = 30
LONGEST_FIELD = 600

in_domain = re.compile(r"(?i)\.(?:com|org|net|info|co\.\w\w|de|fr|it|es)\b").search

address = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\w)@\w+|\+\d+ more\b")
introduction = re.compile(
    r"(?i)^(?:(?:first |originally )?(?:posted|published|written|reported|words|story|text|article|review|report|recipe|guide|analysis|opinion|contributed|created|compiled|presented|(?:view |see |read )?(?:all |more )?(?:posts|articles|stories))?"
    r"(?:\s?(?:and|&)\s?(?:words|photos?|story|text|photography|pictures))?\s*\bby(?:\b|(?=[A-Z]))[:\s]*"
    r"|(?:photos?|pictures) (?:and|&) (?:words|story|text) by\b[:\s]*"
    r"|(?:author|written by|reporter|words)s?\s*:\s*|author\s+(?=[A-Z])"
    r"|(?:autor(?:in|a|es|as|ka|ki|zy)?|auteurs?|autore|autori|text|texte|testo|texto|tekst|автор|авторы|текст|oleh|penulis|pewarta|yazar|haber|szerző|συντάκτης|记者|記者|作者|文|撰文)\s*[:\N{FULLWIDTH COLON}/]\s*)"
    r"|^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|Di|Av|Af|Od|Przez)\s+(?=[A-ZÀ-ÞŁŚŻČŠ])"
)
introduced = introduction.match
brackets = re.compile(r"\s*[(\[{][^()\[\]{}]{0,80}[)\]}]")
between = re.compile(
    r"\s*(?:[;|\n\t\N{BULLET}\N{MIDDLE DOT}\N{DOT OPERATOR}\N{IDEOGRAPHIC COMMA}\N{FULLWIDTH COMMA}\N{FULLWIDTH SEMICOLON}\N{ARABIC COMMA}\N{KATAKANA MIDDLE DOT}]|&|\s[+/]\s|\s[-\N{EN DASH}\N{EM DASH}]\s|\b(?:[Aa]nd|AND|[Uu]nd|et|[Ww]ith|mit|og|och|ja|ve|dan|и|та)\b(?=\s))\s*"
).split
comma = re.compile(r"\s*,\s*").split
NO_NAME = re.compile(
    r"(?i)^(?:view|show|learn|more|read|all|about|follow|from|full|see|meet|related|share|subscribe|in|on|for|table|back)\b|taboola|outbrain|\b(?:bio|unsplash|getty|shutterstock|pexels|pixabay|istock|posts|minutes?|comments?)\b|[:!?#=<>$%\N{FULLWIDTH COLON}]"
).search
korean_role = re.compile(
    r"(?:\s+\S{1,4})?\s+칼럼니스트$|\s*(?:인턴|수습|선임|전문|객원)?(?:기자|특파원|통신원|논설위원|칼럼니스트|앵커|PD)$"
)
login = re.compile(r"[a-z0-9][a-z0-9_.-]*|\w*\d\w*|(?!Mc|Mac|De|Di|La|Le|Van|O')[A-Z]?[a-z]+[A-Z]\w*|[A-Z][A-Z]?[a-z]*_\w+").fullmatch
word_of_name = re.compile(
    r"[^\W\d_][^\W\d_'\N{RIGHT SINGLE QUOTATION MARK}.-]*(?:['\N{RIGHT SINGLE QUOTATION MARK}.-]+[^\W\d_]*)*"
).fullmatch


@dataclass(slots=True)
class Sorting:
    """Names on their way into people and desks."""

    sites: frozenset[str]
    hosts: frozenset[str]
    printed: bool
    people: list[str] = field(default_factory=list)
    desks: list[str] = field(default_factory=list)

    def add(self, name: str) -> None:
        name, agency = cut_agency(name)
        if agency:
            self.keep(agency, self.desks)
        if self.printed and not self.is_desk(name):
            name = cut_role(name)
        if name:
            name = printed_case(name)
            self.keep(name, self.desks if self.is_desk(name) else self.people)

    def keep(self, name: str, into: list[str]) -> None:
        if name not in into and len(into) < MOST_NAMES:
            into.append(name)

    def is_desk(self, name: str) -> bool:
        """Whether the name is a desk's, an agency's, the site's own or a login, not a person's."""
        first, _, rest = name.partition(" ")
        if squash(name) in self.sites or (rest and first.isupper() and squash(first) in self.sites | self.hosts):
            return True
        if not rest and squash(name) in self.hosts:
            return True
        if is_organisation(name) or is_east_asian_desk(name):
            return True
        return (not self.printed and login(name) is not None) or has_role(name.split()) or recognise(name) is not None


def people(text: str) -> tuple[str, ...]:
    """The names of people in an author's field, as printed.

    >>> people("By JANE DOE, Senior Reporter and Ola Nordmann (ola@example.com)"), people("Reuters Staff")
    (('Jane Doe', 'Ola Nordmann'), ())
    """
    return sort_names([text])[0]


def sort_names(
    texts: Iterable[str], sites: frozenset[str] = frozenset(), hosts: frozenset[str] = frozenset(), *, printed: bool = False
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The people and the desks that the texts name; `sites` are squashed names of the site itself.

    `hosts` are the words of its address: they sign as one word, while Jane Doe may sign at ``janedoe.example``.
    `printed` texts come from the visible page, where a single odd word is a pen name rather than a login.

    >>> sort_names(["Jane Doe", "Example News", "jdoe7", "Ola Nordmann, AFP"], frozenset(["examplenews"]))
    (('Jane Doe', 'Ola Nordmann'), ('Example News', 'jdoe7', 'AFP'))
    """
    sorting = Sorting(sites, hosts, printed)
    for text in list(texts)[:MOST_NAMES]:
        if squash(text) in sites:
            sorting.keep(text, sorting.desks)
            continue
        for name in split_names(text[:LONGEST_FIELD]):
            sorting.add(name)
    if len(sorting.people) > 1:
        sorting.people = [name for name in sorting.people if squash(name) not in hosts]  # "Jane Doe, EXAMPLE TODAY"
    return tuple(sorting.people), tuple(sorting.desks)


def split_names(text: str) -> Iterator[str]:
    text = brackets.sub("", address.sub(" ", text)).strip()
    text = introduction.sub("", text)
    full = False
    for part in between(text):
        names = comma(part.strip(" ,"))
        if is_turned(names):
            names = [f"{names[1]} {names[0]}"]
        first = clean(names[0])
        if full and " " not in first and not east_asian(first) and look_up(first) is None:
            continue  # "Jane Doe, Gardener & Astrologer"
        full = full or " " in first
        if first and len(names) > 1 and names[1].casefold().strip(".") in ("jr", "sr"):
            first = f"{first} {names[1].rstrip('.')}."
        yield from filter(None, [first, *(clean(name) for name in names[1:] if not is_addition(name, first))])


def is_turned(names: list[str]) -> bool:
    """Whether the surname stands first: ``Nordmann, Ola K.``; scholarly metas print names so."""
    if len(names) != 2 or " " in names[0] or not names[0][:1].isupper() or east_asian(names[0]):
        return False
    given = names[1].split()
    if not 0 < len(given) <= 3 or has_role(given) or names[1].casefold().strip(".") in SUFFIXES:
        return False
    return all(word[:1].isupper() and (len(word) < 3 or not word.isupper()) for word in given)


def has_role(words: list[str]) -> bool:
    return any(word.casefold().strip(".,") in ROLES for word in words)


def is_addition(name: str, first: str) -> bool:
    """Whether what follows a name behind a comma is a role, a degree or a place, not another name."""
    words = name.split()
    if not words or has_role(words) or name.casefold().strip(".") in SUFFIXES:
        return True
    alone = len(words) == 1 and " " in first and not east_asian(name) and recognise(name) is None
    return alone or any(word[:1].islower() and word not in PARTICLES for word in words)


def clean(name: str) -> str:
    """One name without its introduction, its date and its punctuation; "" for what is none."""
    name = introduction.sub("", name.strip(" \t.,:;*|-\N{EN DASH}\N{EM DASH}\"'/+"))
    words = korean_role.sub("", name).split()
    for at, word in enumerate(words):
        folded = word.casefold().strip(".,\N{REGISTERED SIGN}")
        if at and (word[0].isdigit() or (at > 1 and folded in DEGREES)):
            words = words[: at - 1 if at > 2 and words[at - 1].casefold().strip(".,") in MONTHS else at]
            break
    name = " ".join(words).strip(" ,:;*|-")
    if not 1 < len(name) <= 60 or name.casefold() in OTHER_THAN_NAMES or len(words) > 7 or name[0].isdigit():
        return ""
    if NO_NAME(name) or not any(map(str.isalpha, name)):
        return ""
    return f"{name}." if words[-1] in ("Jr", "Sr") else name


def cut_role(name: str) -> str:
    """The name before a role that no comma parts from it: ``Jane Doe Senior Reporter``."""
    words = name.split()
    at = next((at for at, word in enumerate(words) if word.casefold().strip(".,") in ROLES), None)
    return name if at is None else " ".join(words[:at]) if at > 1 else ""


def cut_agency(name: str) -> tuple[str, str]:
    """The name, and the agency printed behind it.

    >>> cut_agency("Jane Doe The Associated Press"), cut_agency("Jane Doe")
    (('Jane Doe', 'The Associated Press'), ('Jane Doe', ''))
    """
    words = name.split()
    for size in (4, 3, 2, 1):
        if len(words) >= size + 2 and look_up(" ".join(words[-size:]).strip(".,")) is not None:
            return " ".join(words[:-size]), " ".join(words[-size:])
    return name, ""


def looks_like_a_name(text: str) -> bool:
    """Whether a line can be a person's name and nothing else.

    >>> looks_like_a_name("Ana de Souza"), looks_like_a_name("Rain in May"), looks_like_a_name("Read more")
    (True, False, False)
    """
    words = text.split()
    if len(words) > 2 and words[-1].casefold().strip(".") in DEGREES:
        words = words[:-1]
    if not 2 <= len(words) <= 4 or len(text) > 40 or is_organisation(text):
        return False
    if not all(word_of_name(word) and (word[0].isupper() or word in PARTICLES) for word in words):
        return False
    return words[0][0].isupper() and words[-1][0].isupper() and not has_role(words)


def is_organisation(name: str) -> bool:
    """Whether the name's first or last word is one of a desk, a company, a paper.

    >>> is_organisation("Example Sports Desk"), is_organisation("The Example"), is_organisation("Jane Doe")
    (True, True, False)
    """
    words = name.casefold().replace("/", " ").replace("-", " ").split()
    if not words:
        return False
    return (
        words[-1].strip(".") in ORGANISATION_WORDS or (len(words) > 1 and words[0] in ORGANISATION_OPENINGS) or in_domain(name) is not None
    )


def printed_case(name: str) -> str:
    """The name as printed, except where it is shouted or mumbled.

    >>> printed_case("JANE O'HARA-DOE"), printed_case("jane doe"), printed_case("Ana de Souza")
    ("Jane O'Hara-Doe", 'Jane Doe', 'Ana de Souza')
    """
    if " " in name and (name.isupper() or name.islower()):
        return re.sub(r"[^\W\d_]+", lambda match: match[0].capitalize(), name)
    return name
