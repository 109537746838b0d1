"""Who wrote it and when, where the labeller left it in the story or took it for something else: told by what stands beside it.

A name, a byline or a time that is a line of its own is sure only in company: beside the title, a time, another byline, clutter.
"""

from __future__ import annotations

import re

from cleannews.knowledge.roles import BY
from cleannews.labelling.bylines.lives import name_in_life
from cleannews.labelling.bylines.names import names_in
from cleannews.labelling.bylines.person import person
from cleannews.labelling.decided import Decided
from cleannews.labelling.features import NAMES
from cleannews.labelling.name_lines import EVERY_NAME, is_name_line
from cleannews.labelling.units import Unit
from cleannews.segments import Kind

__all__ = ["label_signatures"]

LONGEST_NAME = 60
LONGEST_LIFE = 500
FOOT = 4
"""Units at the end of a story among which a sentence may say who its writer is."""
TIME_LINE, BYLINE = NAMES.index("time_line"), NAMES.index("byline")
INTRODUCTIONS = frozenset(BY.split("|"))
BESIDE_NAMES = frozenset((Kind.TIMESTAMP, Kind.HEADLINE, Kind.BYLINE, Kind.DECK, Kind.DATELINE))
UNSURE = frozenset((Kind.NAV, Kind.RELATED, Kind.CAPTION, Kind.PROMO, Kind.KEYWORDS, Kind.CREDIT, Kind.CONTACT, Kind.END, Kind.DECK))
"""Kinds that the labeller gives to names, too."""
is_name_form = re.compile(r"[^\W\d_a-z][\w.'\N{RIGHT SINGLE QUOTATION MARK}-]+(?:\s[^\W\d_a-z][\w.'\N{RIGHT SINGLE QUOTATION MARK}-]*){1,3}").fullmatch


def label_signatures(decided: Decided) -> None:
    """Label times, bylines and names that stand beside what belongs to no story, and the writer's life at the foot."""
    for at, row in decided.rows.items():
        unit = decided.units[at]
        if decided.kinds.get(at) is Kind.HEADLINE:
            continue
        if row[TIME_LINE]:
            if not decided.clutter[at] and is_alone(unit) and in_company(decided, at):
                decided.fix(at, Kind.TIMESTAMP)
        elif row[BYLINE]:
            if not decided.clutter[at] and in_company(decided, at):
                decided.fix(at, Kind.BYLINE)
        elif may_sign(decided, at) and names_writer(decided, at):
            decided.fix(at, Kind.BYLINE)


def is_alone(unit: Unit) -> bool:
    return not unit.start and unit.end >= len(unit.line.text)


def in_company(decided: Decided, at: int) -> bool:
    """Whether clutter stands beside the unit."""
    return any(0 <= other < len(decided.units) and decided.clutter[other] for other in (at - 1, at + 1))


def beside(decided: Decided, at: int) -> list[Kind | None]:
    units = decided.units
    return [decided.kinds.get(other) or units[other].kind for other in (at - 1, at + 1) if 0 <= other < len(units)]


def may_sign(decided: Decided, at: int) -> bool:
    return not decided.clutter[at] or decided.kinds.get(at) in UNSURE


def names_writer(decided: Decided, at: int) -> bool:
    unit = decided.units[at]
    text = unit.text
    if unit.chars <= LONGEST_NAME:
        if at and is_introduction(decided.units[at - 1].text):
            return bool(names_in(f"By {text}"))
        if not BESIDE_NAMES.isdisjoint(beside(decided, at)):
            return is_name(text, strict=not decided.clutter[at])
        return False
    if at < len(decided.units) - FOOT or unit.chars > LONGEST_LIFE or not decided.clutter[at]:
        return False
    return bool(name_in_life(text.strip("*-_ ")))


def is_introduction(text: str) -> bool:
    return text.casefold().rstrip(" :") in INTRODUCTIONS


def is_name(text: str, strict: bool) -> bool:
    """Whether the words are a person's name; what the story may say is one only with a known first name."""
    if is_name_line(text):
        return True
    if not is_name_form(text) or not person(text, first=True, joined=False, strong=False):
        return False
    return text.split()[0].casefold() in EVERY_NAME or not strict
