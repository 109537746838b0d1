"""Who wrote it and when, where the labeller left it in the story or took it for something else: told by what stands beside it.

A name, a byline or a time that is a line of its own is sure only in company: beside the title, a time, another byline, clutter.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleannews.knowledge.people.first_names import ROMANCE
from cleannews.knowledge.people.roles import ADJECTIVES, BY, ROLES
from cleannews.labelling.bylines.biographies import name_in_life
from cleannews.labelling.bylines.name_lines import EVERY_NAME, is_full_name, is_name_line
from cleannews.labelling.bylines.names import names_in, signs
from cleannews.labelling.bylines.person import person
from cleannews.labelling.labeller.decided import Decided
from cleannews.labelling.units.features import NAMES
from cleannews.labelling.units.units import STOPPED, Unit
from cleannews.segments import Kind

if TYPE_CHECKING:
    from cleannews.text.story import Story

__all__ = ["label_signatures"]

LONGEST_NAME = 60
SHORTEST_LIFE, LONGEST_LIFE = 24, 500
STRONG_WORDING = 2.5
SIGN = 2
"""Characters of a line that only parts its neighbours."""
NEAR_TITLE = 5
"""Units from the title within which a name is told by its form alone: menus hold more that looks like one."""
MOST_MENTIONS = 2
OTHER_HANGUL = 4
"""Letters beside the names of a Korean byline that prints no role."""
hangul = re.compile("[\uac00-\ud7a3]").search
tells_reporter = re.compile("기자|특파원|통신원|위원|앵커|PD|리포터|작가|교수|에디터|@").search
MOST_OTHERS = 1
"""Words behind a first name that no list has: three words are a heading as often."""
PAGE_WORDS = frozenset(
    "all posts post tips gallery news home menu blog stories story more latest related topics video videos photo photos "
    "review reviews guide guides services service contact about policy search local sports sport opinion business "
    "politics health weather events event products product shop store help support jobs careers team members learn "
    "read view watch listen share follow subscribe research advisory department function resources media press "
    "your our my the this these those all it ai free new top best how why what when where".split()
)
"""Words of menus and headings that are in no name."""
TIME_LINE, BYLINE = NAMES.index("time_line"), NAMES.index("byline")
INTRODUCTIONS = frozenset(BY.casefold().split("|")) | {"tested by", "reviewed by", "written by", "reporting by"}
ROLE_WORDS, OTHER_ROLE_WORDS = frozenset(ROLES.split()), frozenset(f"{ADJECTIVES} and of & for".split())
MOST_ROLE_WORDS = 5
LEAST_STORY = 1200
"""Characters of a story that may end with a line on its writer's life."""
BESIDE_NAMES = frozenset((Kind.TIMESTAMP, Kind.HEADLINE, Kind.BYLINE, Kind.DECK, Kind.DATELINE))
UNSURE = frozenset((Kind.NAV, Kind.RELATED, Kind.CAPTION, Kind.PROMO, Kind.KEYWORDS, Kind.CREDIT, Kind.CONTACT, Kind.END, Kind.DECK))
"""Kinds that the labeller gives to names, too."""
without_degrees = re.compile(r"(?:,\s?(?:[A-Z]{2,4}|(?:[A-Z]\.){2,3}|Ph\.?D\.?|[JS]r\.?|Esq\.?))+$").sub
has_office = re.compile(
    r"\s(?:is|was)\s(?:an?|the|currently|a former|one of)\s(?i:.{0,60}\b(?:reporter|writer|editor|columnist|correspondent|fellow|professor|contributor|author|journalist|producer|adviser|advisor|analyst|host|"
    r"director|associate|critic|blogger|attorney|lecturer|economist|historian|scholar)\b)|\sis written by\s|\s(?:writes|covers|reports|blogs|runs|teaches)\s"
).search
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
        elif (not gone or kind in UNSURE) and (scene.names_writer(at) or scene.tells_role(at)):
            decided.fix(at, Kind.BYLINE)


class Scene:
    """What is told once of a story: where its sentences begin and end, and which words it has in small letters."""

    def __init__(self, story: Story, decided: Decided) -> None:
        self.decided, self.text = decided, story.text
        units = decided.units
        kept = [
            at for at, unit in enumerate(units) if unit.prose and not decided.clutter[at] and unit.kind is None and unit.line.kind is None
        ]
        kinds = decided.kinds
        self.title = next((at for at, unit in enumerate(units) if (kinds.get(at) or unit.kind or unit.line.kind) is Kind.HEADLINE), None)
        self.body, self.foot = (kept[0], kept[-1]) if kept else (len(decided.units), len(decided.units))

    def names_writer(self, at: int) -> bool:
        units = self.decided.units
        unit, gone = units[at], self.decided.clutter[at]
        if unit.chars >= SHORTEST_LIFE and at >= self.foot - 1 and self.is_life(at, unit.text.strip("*-_ "), gone):
            return unit.chars <= LONGEST_LIFE
        if unit.chars > LONGEST_NAME:
            return False
        if not gone and unit.ends in STOPPED:  # "Author" / "Jane Roe was awarded the prize on Sunday."
            return False
        if is_introduction(self.above(at)):
            return bool(names_in(f"By {unit.text}"))
        if gone and (self.title or 0) <= at < self.body and is_name_line(unit.text, EVERY_NAME if "," in unit.text else ROMANCE):
            return True
        if gone and unit.text.partition(" ")[0].casefold() in INTRODUCTIONS and signs(unit.text.rstrip(",")):
            return True
        if self.goes_on(at):
            return True
        if at == len(units) - 1 and is_alone(unit) and at and units[at - 1].prose:
            return is_full_name(unit.text, EVERY_NAME) and self.text.count(unit.text) == 1
        told = at + 1 < len(units) and units[at + 1].chars <= LONGEST_NAME and is_role(units[at + 1].text)
        near_kinds = set(beside(self.decided, at))
        if not told and BESIDE_NAMES.isdisjoint(near_kinds):
            return False
        if not told and near_kinds & BESIDE_NAMES == {Kind.HEADLINE} and not gone:
            return False
        if self.title is not None and at < self.title - 2:
            return False
        near = told or (self.title is not None and at <= self.title + NEAR_TITLE)
        name = without_degrees("", unit.text)
        return unit.lex < STRONG_WORDING and self.is_name(name, strict=not near or not (gone or told), told=told)

    def tells_role(self, at: int) -> bool:
        """Whether the unit is a line that says what the writer above it is."""
        unit = self.decided.units[at]
        return (
            at > 0
            and self.decided.kinds.get(at - 1) is Kind.BYLINE
            and unit.chars <= LONGEST_NAME
            and is_alone(unit)
            and is_role(unit.text)
        )

    def above(self, at: int) -> str:
        """What stands above the unit; of a line that a bracket parts, all: ``Author(s)``."""
        if not at:
            return ""
        unit = self.decided.units[at - 1]
        return unit.line.text if len(unit.line.text) <= LONGEST_NAME and not self.decided.units[at].start else unit.text

    def goes_on(self, at: int) -> bool:
        """``and Bob Roe`` behind a byline."""
        text = self.decided.units[at].text
        return (
            at > 0
            and text.startswith(("and ", "und ", "et ", "y ", "e "))
            and kind_at(self.decided, at - 1) is Kind.BYLINE
            and bool(names_in(f"By {text.partition(' ')[2]}"))
        )

    def is_life(self, at: int, text: str, gone: bool) -> bool:
        """Whether clutter at the foot, or a sentence that tells an office, says who somebody is, whom the story does not speak of."""
        office = has_office(text) is not None
        if not office and (not gone or len(text) <= LONGEST_NAME):
            return False
        if not gone and len(self.text) <= LEAST_STORY:
            return False
        names = name_in_life(text) or ()
        most = MOST_MENTIONS if gone else 1
        return bool(names) and all(self.text.count(name.split()[-1]) <= most for name in names)

    def is_name(self, text: str, strict: bool, told: bool) -> bool:
        """Whether the words are a person's name, `told` by a role below; what the story may say is one only with a known first name."""
        if is_name_line(text):
            return True
        if not is_name_form(text) or text.isupper() or not person(text, first=True, joined=False, strong=False):
            return False
        first, *others = text.split()
        if any(map(self.is_common, others)) or not PAGE_WORDS.isdisjoint(text.casefold().split()):
            return False
        known = first.casefold() in EVERY_NAME
        return known or not (strict or (self.is_common(first) and not told) or len(others) > MOST_OTHERS)

    def is_common(self, word: str) -> bool:
        """Whether the text has the word in small letters, too: "Policy" is no surname where a policy is spoken of."""
        return f" {word.lower()} " in self.text

    def is_byline(self, text: str) -> bool:
        """Whether what the labeller took for a byline may be read as one: a desk or house, or the name of a person."""
        names = names_in(text)
        if hangul(text):
            return tells_reporter(text) is not None or sum(map(len, names)) + OTHER_HANGUL >= len(text)
        if any(not PAGE_WORDS.isdisjoint(name.casefold().split()) for name in names):
            return False
        return not names or all(" " in name and not any(map(self.is_common, name.split()[1:])) for name in names) or not text.isascii()


def is_role(text: str) -> bool:
    """Whether the words say what a writer is: ``Contributing Reporter``."""
    words = [word.strip(",.") for word in text.casefold().split()]
    return (
        0 < len(words) <= MOST_ROLE_WORDS
        and not ROLE_WORDS.isdisjoint(words)
        and all(word in ROLE_WORDS or word in OTHER_ROLE_WORDS for word in words)
    )


def is_alone(unit: Unit) -> bool:
    return not unit.start and unit.end >= len(unit.line.text)


def in_company(decided: Decided, at: int) -> bool:
    """Whether clutter or the title stands beside the unit; a dot or a dash between two lines is nothing."""
    units = decided.units
    for step in (-1, 1):
        other = at + step
        while 0 < other < len(units) - 1 and units[other].chars <= SIGN:
            other += step
        if 0 <= other < len(units) and (decided.clutter[other] or units[other].line.kind is Kind.HEADLINE):
            return True
    return False


def beside(decided: Decided, at: int) -> list[Kind | None]:
    return [kind_at(decided, other) for other in (at - 1, at + 1) if 0 <= other < len(decided.units)]


def kind_at(decided: Decided, at: int) -> Kind | None:
    """What the unit is, as far as it is told; a title that is a whole line is written to the line at once."""
    return decided.kinds.get(at) or decided.units[at].kind or decided.units[at].line.kind


def is_introduction(text: str) -> bool:
    return text.casefold().strip(" :|-*\N{BULLET}\N{MIDDLE DOT}") in INTRODUCTIONS
