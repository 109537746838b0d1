"""Whether a rule takes something of a line at a text that it looks for, and what: never more than its own unit."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import NamedTuple

from cleannews.labelling.rulebook.line_units import LineUnits, Unit
from cleannews.rules.brackets import OPENERS, inside
from cleannews.rules.rule import Rule, ends_word, pattern
from cleannews.rules.shapes import begins_so
from cleannews.segments import Kind
from cleannews.text.prose import is_prose, report_ends
from cleannews.text.story import Line, Story

__all__ = ["REACH", "Form", "Place", "Use", "spans_at", "takes_unit"]

HEAD_LINES = 12
"""A rule for the head looks at no later line: the longest heads seen (crawler front matter apart) have nine."""
TAIL_LINES = 14
"""A rule for the tail looks at no earlier line than this many from the end."""
NEAR = 12
"""Lines above among which a paragraph of the story is looked for."""
REACH = 420
"""Letters from a needed text to the line's end that it cuts: no such notice is longer."""

LONGEST_INNER = 160
"""Letters of a sentence within a line that is taken for how it begins: on a page without line breaks a longer one has the
story glued to it."""

led_to = re.compile(r"[^\n]*\b(?:to|at|via|by|from|with|or|and)\s$").fullmatch
"""``Write to (desk@example.edu) and say why.``: without the address the sentence is none."""


class Form(IntEnum):
    """In which way a rule looks for a text."""

    WHOLE = 0
    OPENING = 1
    HOLDING = 2
    ENDING = 3
    NEED = 4
    NOTHING = 5
    """A shape that needs no text is tried where a unit begins."""


class Use(NamedTuple):
    """That a rule looks for a text, and in which way."""

    number: int
    rule: Rule
    form: Form
    longest: int
    """Characters of the longest unit that it can take for the text."""
    first: frozenset[str]
    """The ways in which the unit can begin, none for any."""
    opens: bool
    """Whether the unit begins with the text, behind signs at most."""
    written: str
    """The text where its capitals count."""
    where: str
    """The part of a story that the rule is for."""


BARRED = {(below, above): ("head",) * below + ("tail",) * above for below in (False, True) for above in (False, True)}
"""The parts of a story that do not hold a line, by whether it stands below the head and above the tail."""


class Place:
    """Where in a story a line stands, and what of the story bears on which rules can apply."""

    __slots__ = ("above", "agency", "body", "head", "last", "last_head", "line", "tail", "tail_from", "without")

    def __init__(self, story: Story) -> None:
        self.agency = story.agency.name if story.agency is not None else None
        self.without = story.without
        opening = story.notes.get("dateline_line")
        self.body = opening.number if isinstance(opening, Line) else -1
        self.last_head = self.body if self.body >= 0 else HEAD_LINES - 1
        self.last = len(story.lines) - 2
        self.tail_from = len(story.lines) - TAIL_LINES
        self.head = self.tail = self.above = False

    def stand_on(self, line: Line) -> None:
        number = line.number
        self.line = line
        # The last line of a short story is no head: whose copy it is stands there too.
        self.head = number <= self.last_head and (number <= self.last or number == 0)
        self.tail, self.above = number >= self.tail_from, number < self.body

    def barred(self, number: int) -> tuple[str, ...]:
        """A first look: the parts of a story whose rules say nothing of the line."""
        return BARRED[number > self.last_head, number < self.tail_from]

    def admits(self, rule: Rule) -> bool:
        """Whether the rule is meant for this place and this agency, and not switched off."""
        where = rule.where
        if where == "head":
            if not self.head:
                return False
        elif where == "tail":
            if not self.tail:
                return False
        elif where == "above" and follows_story(self.line):
            return False
        # Above the dateline, a line that looks like a link to another story is this story's own title.
        if rule.agency is not None and (rule.agency != self.agency or (self.above and rule.kind is Kind.RELATED)):
            return False
        return rule.name not in self.without


def follows_story(line: Line) -> bool:
    """Whether a paragraph of the story stands above: there a section's name alone is a crosshead, or an item of a list."""
    above = line.story.lines[max(0, line.number - NEAR) : line.number]
    return any(other.is_open and is_prose(other.rest) for other in above)


def takes_unit(use: Use, at: int, unit: Unit, text: str) -> bool:
    """Whether a rule for lines takes the whole unit for the text that it looks for at `at`."""
    start, end = unit
    if use.form >= Form.NEED:
        return (
            end - start <= use.longest
            and begins_so(text, start, use.first)
            and pattern(use.rule.shape).fullmatch(text, start, end) is not None
        )
    if use.form is Form.WHOLE:
        return at == start and text[start:end].lower() in map(str.lower, use.rule.whole)
    return end - start <= use.longest and (use.form is Form.HOLDING or at == start)


def spans_at(use: Use, hit: Unit, units: LineUnits) -> Iterator[Unit]:
    """The stretches of the line that the rule takes for the text that stands at `hit`."""
    return TRIED[use.rule.part](use, hit, units)


def as_line(use: Use, hit: Unit, units: LineUnits) -> Iterator[Unit]:
    text, at = units.text, hit[0]
    if use.form is Form.OPENING:
        if units.may_begin(at) and ends_word(text, *hit) and units.begins(at):
            end = units.end_of_notice(at)
            whole = at == units.line.low and end == units.line.high
            if not (whole or text.isascii()) and report_ends(text[at:end]):
                return
            if end - at <= (use.longest if whole else min(use.longest, LONGEST_INNER)):
                yield at, end
        return
    if use.opens and not units.may_open(at):
        return
    if use.form is Form.NEED and not units.may_begin_with(use.first, at):
        return
    for unit in units.around(at):
        if takes_unit(use, at, unit, text):
            yield unit
            return


def as_start(use: Use, hit: Unit, units: LineUnits) -> Iterator[Unit]:
    low, high = units.line.low, units.line.high
    if use.form is Form.OPENING:
        if hit[0] == low and ends_word(units.text, *hit):
            yield hit
    elif (match := pattern(use.rule.shape).match(units.text, low, high)) and match.end() > low:
        yield match.span()


def as_end(use: Use, hit: Unit, units: LineUnits) -> Iterator[Unit]:
    text, low, high = units.text, units.line.low, units.line.high
    if use.form is Form.ENDING:
        if hit[1] == high and ends_well(text, *hit):
            yield hit
    elif hit[1] > high - REACH:
        for match in pattern(use.rule.shape).finditer(text, max(low, hit[0] - REACH), high):
            if match.end() == high and match.group():
                yield match.span()


def as_inside(use: Use, hit: Unit, units: LineUnits) -> Iterator[Unit]:
    for match in pattern(use.rule.shape).finditer(units.text, units.line.low, units.line.high):
        if match.group():
            yield with_bracket(units, *match.span())


def as_bracket(use: Use, hit: Unit, units: LineUnits) -> Iterator[Unit]:
    text, line, rule = units.text, units.line, use.rule
    for start, end in units.brackets(hit[0]):
        inner = inside(text, start, end)
        if not inner or not takes_inner(use, inner):
            continue
        # An end mark within a line is a short form of the words before it, unless it counts something.
        last = rule.kind is not Kind.END or any(map(str.isdigit, inner)) or not text[end : line.high].strip()
        if last and not (rule.kind is Kind.CONTACT and led_to(text, line.low, start)):
            yield start, end
            return


def takes_inner(use: Use, inner: str) -> bool:
    if use.form >= Form.NEED:
        return len(inner) <= use.longest and pattern(use.rule.shape).fullmatch(inner) is not None
    return use.rule.takes(inner)


TRIED: dict[str, Callable[[Use, Unit, LineUnits], Iterator[Unit]]] = {
    "line": as_line,
    "start": as_start,
    "end": as_end,
    "inside": as_inside,
    "bracket": as_bracket,
}


def with_bracket(units: LineUnits, start: int, end: int) -> Unit:
    """The span, and the brackets around it where they hold nothing else."""
    text = units.text
    if start > units.line.low and text[start - 1] in OPENERS:
        for first, last in units.pairs:
            if first == start - 1 and last - 1 in (end, end - 1) and last <= units.line.high:
                return first, last
    return start, end


def ends_well(text: str, start: int, end: int) -> bool:
    """Whether the ending stands apart: a word of it is not the end of a longer one."""
    before = text[start - 1 : start]
    return not (before.isalnum() and text[start].isalnum() and before.islower() == text[start].islower())
