"""What one page about a wire service can say."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cleannews.errors import RuleError
from cleannews.rules.rule import Rule, prove
from cleannews.segments import Flag, Kind

__all__ = ["Agency"]


@dataclass(frozen=True, slots=True)
class Agency:
    """One wire service: its names, its home, and the forms it prints.

    * `name`: the canonical name, as it stands in `Article.agency`;
    * `marks`: what stands in its datelines, credits and sign-offs for the agency itself ("Yonhap", "연합뉴스");
      compared with case for marks of up to four letters, else without;
    * `home`: its time zone, an IANA name, in which its undated clock times are read;
    * `country`: ISO 3166 alpha-2; `languages`: ISO 639-1 codes;
    * `domains`: of its own sites; `emails`: domains of its desks' addresses where they differ;
    * `sign_offs`: marks that close its stories when they stand last ("EFE", "AA"): **case counts**;
    * `press_release`: a wire of press releases, whose stories get that flag;
    * `selectors`: CSS selectors of the elements that hold the story on its own `domains`, the sturdiest first: the first
      that holds enough text counts; `cuts`: of elements on such pages that never belong to the story;
    * `rules`: its forms beyond what the general rules know; `about`: a line on where the knowledge comes from.

    >>> Agency("Example Press", marks=("EXP",), home="Europe/Paris").name
    'Example Press'
    """

    name: str
    marks: tuple[str, ...] = ()
    home: str = "UTC"
    country: str = ""
    languages: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    sign_offs: tuple[str, ...] = ()
    press_release: bool = False
    selectors: tuple[str, ...] = ()
    cuts: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()
    about: str = ""

    def __post_init__(self) -> None:
        for field in ("marks", "languages", "domains", "emails", "sign_offs", "selectors", "cuts", "rules"):
            value = getattr(self, field)
            if not isinstance(value, tuple):
                object.__setattr__(self, field, (value,) if isinstance(value, str) else tuple(value))

    def __repr__(self) -> str:
        return f"Agency({self.name!r}, {len(self.rules)} rules)"

    @property
    def zone(self) -> ZoneInfo:
        """The agency's home time zone."""
        return ZoneInfo(self.home)

    @classmethod
    def from_toml(cls, path: str | Path) -> Agency:
        """The agency profile in a TOML file: the same fields, its rules as an array of tables ``[[rules]]``.

        Every rule is proved when it is loaded. Raises `RuleError` with file, rule and field when the page
        contradicts itself, and `OSError` when the file cannot be read.
        """
        source = str(path)
        try:
            page = tomllib.loads(Path(path).read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise RuleError(f"{source}: not a TOML page in UTF-8: {error}") from error
        rules = page.pop("rules", [])
        if not isinstance(rules, list) or not all(isinstance(rule, dict) for rule in rules):
            raise RuleError(f"{source}: field 'rules': write each rule as a table [[rules]]")
        agency = cls(**checked(page, cls, source, "page"), rules=tuple(rule_of(rule, source) for rule in rules))
        if not agency.name.strip():
            raise RuleError(f"{source}: field 'name': the page must name its agency")
        try:
            agency.zone  # noqa: B018 - looked up for its error
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise RuleError(f"{source}: field 'home': {agency.home!r} is not an IANA time zone") from error
        for field in ("selectors", "cuts"):
            for selector in getattr(agency, field):
                if not is_selector(selector):
                    raise RuleError(f"{source}: field {field!r}: {selector!r} is not a CSS selector")
        return agency


def is_selector(selector: str) -> bool:
    """Whether the parser of pages can read a CSS selector; it is loaded for the answer."""
    from selectolax.lexbor import LexborHTMLParser, SelectolaxError

    try:
        LexborHTMLParser(b"").css(selector)
    except (SelectolaxError, UnicodeEncodeError):
        return False
    return True


def rule_of(table: dict[str, Any], source: str) -> Rule:
    where = f"rule {table.get('name', '?')!r}"
    allowed = {"part": ("line", "start", "end", "inside", "bracket"), "where": ("anywhere", "above", "head", "tail")}
    for field, noun, named in (("kind", "kind", Kind), ("flag", "flag", Flag)):
        if field in table and table[field] not in tuple(named):
            raise RuleError(f"{source}: {where}, field {field!r}: {table[field]!r} is no {noun}; one of {', '.join(named)}")
    for field, words in allowed.items():
        if table.get(field, words[0]) not in words:
            raise RuleError(f"{source}: {where}, field {field!r}: {table[field]!r}; one of {', '.join(words)}")
    rule = Rule(**checked(table, Rule, source, where))
    prove(rule, source)
    return rule


def checked(table: dict[str, Any], shape: type, source: str, where: str) -> dict[str, Any]:
    """The table's values, each of the field's type; lists become tuples of text."""
    known = {field.name: str(field.type) for field in fields(shape) if field.name != "rules"}
    required = ("name",) if shape is Agency else ("kind", "name")
    for field in required:
        if field not in table:
            raise RuleError(f"{source}: {where}, field {field!r}: missing")
    values: dict[str, Any] = {}
    for field, value in table.items():
        if field not in known:
            raise RuleError(f"{source}: {where}, field {field!r}: unknown; one of {', '.join(known)}")
        values[field] = value_of(value, known[field], f"{source}: {where}, field {field!r}")
    return values


def value_of(value: Any, type_name: str, where: str) -> Any:
    if type_name.startswith("tuple"):
        listed: Iterable[Any] = [value] if isinstance(value, str) else value
        if not isinstance(listed, list) or not all(isinstance(item, str) for item in listed):
            raise RuleError(f"{where}: give a text or a list of texts, not {value!r}")
        return tuple(listed)
    expected = {"int": int, "bool": bool}.get(type_name, str)
    if not isinstance(value, expected) or (expected is int and isinstance(value, bool)):
        raise RuleError(f"{where}: give {expected.__name__}, not {value!r}")
    return value
