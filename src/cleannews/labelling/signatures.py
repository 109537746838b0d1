"""Who wrote it and when, where the labeller left it in the story or took it for something else: told by what stands beside it.

A name, a byline or a time that is a line of its own is sure only in company: beside the title, a time, another byline, clutter.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleannews.knowledge.roles import BY
from cleannews.labelling.byline_words import only_roles
from cleannews.labelling.bylines.lives import name_in_life
from cleannews.labelling.bylines.names import names_in
from cleannews.labelling.bylines.person import person
from cleannews.labelling.decided import Decided
from cleannews.labelling.features import NAMES
from cleannews.labelling.name_lines import EVERY_NAME, is_name_line
from cleannews.labelling.units import STOPPED, Unit
from cleannews.segments import Kind

if TYPE_CHECKING:
    from cleannews.intake.story import Story

__all__ = ["label_signatures"]

LONGEST_NAME = 60
LONGEST_LIFE = 500
STRONG_WORDING = 2.5
NEAR_TITLE = 5
"""Units from the title within which a name is told by its form alone: menus hold more that looks like one."""
MOST_MENTIONS = 2
TIME_LINE, BYLINE = NAMES.index("time_line"), NAMES.index("byline")
INTRODUCTIONS = frozenset(BY.casefold().split("|"))
BESIDE_NAMES = frozenset((Kind.TIMESTAMP, Kind.HEADLINE, Kind.BYLINE, Kind.DECK, Kind.DATELINE))
UNSURE = frozenset(
    (Kind.NAV, Kind.RELATED, Kind.CAPTION, Kind.PROMO, Kind.KEYWORDS, Kind.CREDIT, Kind.CONTACT, Kind.END, Kind.DECK)
)
"""Kinds that the labeller gives to names, too."""
is_name_form = re.compile(
    r"[^\W\d_a-z][\w.'\N{RIGHT SINGLE QUOTATION MARK}-]+(?:\s[^\W\d_a-z][\w.'\N{RIGHT SINGLE QUOTATION MARK}-]*){1,3}"
).fullmatch


def label_signatures(story: Story, decided: Decided) -> None:
    """Label times, bylines and names that stand beside what belongs to no story, and the writer's life at the foot."""
    scene = Scene(story, decided)
    for at, row in decided.rows.items():
        unit, kind, gone = decided.units[at], decided.kinds.get(at), decided.clutter[at]
        if kind is Kind.HEADLINE:
            continue
        if row[TIME_LINE]:
            if not gone and is_alone(unit) and in_company(decided, at):
                decided.fix(at, Kind.TIMESTAMP)
        elif row[BYLINE]:
            if not gone and in_company(decided, at):
                decided.fix(at, Kind.BYLINE)
        elif kind is Kind.BYLINE:
            if unit.lex < STRONG_WORDING and not scene.is_byline(unit.text):
                decided.kinds[at] = Kind.NAV if at < scene.body else Kind.CREDIT
        elif (not gone or kind in UNSURE) and scene.names_writer(at):
            decided.fix(at, Kind.BYLINE)


class Scene:
    """What is told once of a story: where its sentences begin and end, and which words it has in small letters."""

    def __init__(self, story: Story, decided: Decided) -> None:
        self.decided, self.text = decided, story.text
        kept = [
            at for at, unit in enumerate(decided.units) if unit.prose and not decided.clutter[at] and unit.kind is None
        ]
        self.title = next((at for at, kind in decided.kinds.items() if kind is Kind.HEADLINE), None)
        self.body, self.foot = (kept[0], kept[-1]) if kept else (len(decided.units), len(decided.units))

    def names_writer(self, at: int) -> bool:
        unit = self.decided.units[at]
        gone = self.decided.clutter[at]
        if unit.chars > LONGEST_NAME:
            return gone and unit.chars <= LONGEST_LIFE and self.is_life(at, unit.text.strip("*-_ "))
        if not gone and unit.ends in STOPPED:  # "Author" / "Jane Roe was awarded the prize on Sunday."
            return False
        above = self.decided.units[at - 1].text if at else ""
        if is_introduction(above):
            return bool(names_in(f"By {unit.text}"))
        if gone and (self.title or 0) <= at < self.body and is_name_line(unit.text):
            return True
        below = self.decided.units[at + 1].text if at + 1 < len(self.decided.units) else ""
        if BESIDE_NAMES.isdisjoint(beside(self.decided, at)) and not only_roles(below.casefold()):
            return False
        if self.title is not None and at < self.title - 2:
            return False
        near = self.title is not None and at <= self.title + NEAR_TITLE
        return unit.lex < STRONG_WORDING and self.is_name(unit.text, strict=not gone or not near)

    def is_life(self, at: int, text: str) -> bool:
        """Whether clutter at the foot tells who somebody is, whom the story does not speak of."""
        names = name_in_life(text) if at >= self.foot - 1 else None
        return bool(names) and all(self.text.count(name.split()[-1]) <= MOST_MENTIONS for name in names or ())

    def is_name(self, text: str, strict: bool) -> bool:
        """Whether the words are a person's name; what the story may say is one only with a known first name."""
        if is_name_line(text):
            return True
        if not is_name_form(text) or text.isupper() or not person(text, first=True, joined=False, strong=False):
            return False
        first, *others = text.split()
        known = first.casefold() in EVERY_NAME
        return (known or not (strict or self.is_common(first))) and not any(map(self.is_common, others))

    def is_common(self, word: str) -> bool:
        """Whether the text has the word in small letters, too: "Policy" is no surname where a policy is spoken of."""
        return f" {word.lower()} " in self.text

    def is_byline(self, text: str) -> bool:
        """Whether what the labeller took for a byline may be read as one: a desk or house, or the name of a person."""
        names = names_in(text)
        return (
            not names
            or all(" " in name and not any(map(self.is_common, name.split()[1:])) for name in names)
            or not text.isascii()
        )


def is_alone(unit: Unit) -> bool:
    return not unit.start and unit.end >= len(unit.line.text)


def in_company(decided: Decided, at: int) -> bool:
    """Whether clutter stands beside the unit."""
    return any(0 <= other < len(decided.units) and decided.clutter[other] for other in (at - 1, at + 1))


def beside(decided: Decided, at: int) -> list[Kind | None]:
    units = decided.units
    return [decided.kinds.get(other) or units[other].kind for other in (at - 1, at + 1) if 0 <= other < len(units)]


def is_introduction(text: str) -> bool:
    return text.casefold().rstrip(" :") in INTRODUCTIONS
