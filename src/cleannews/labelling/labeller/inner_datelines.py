"""Datelines that stand deep in a page or inside a line: between menu, title and byline and the first sentence that stays."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from cleannews.knowledge.agencies import Agency
from cleannews.knowledge.places.cities import is_city
from cleannews.labelling.datelines.grammar import find_dateline
from cleannews.labelling.datelines.known import known
from cleannews.labelling.datelines.parts import NO_DAY, Found
from cleannews.labelling.datelines.places import is_shouted, printed_place, read_place
from cleannews.labelling.datelines.reporting import reports
from cleannews.labelling.labeller.decided import Decided
from cleannews.labelling.labeller.groups import in_sentence
from cleannews.labelling.units.units import STOPPED, Unit
from cleannews.segments import Kind

if TYPE_CHECKING:
    from cleannews.text.story import Story

__all__ = ["label_inner_dateline"]

DEEPEST = 80
"""Units among which a dateline is looked for."""
MOST_PROSE = 2
"""Sentences that stay, among which the dateline is: a place behind them opens an item of a list."""
LONGEST, REACH = 120, 400
"""Characters of a dateline, and those that are read to tell it."""
LONGEST_PLACE = 40
RULE = "dateline.grammar"
may_open = re.compile(r"[(\[]?[^\W_a-z][^\n]{0,90}?(?:[-\N{EN DASH}\N{EM DASH}=)\]:/]|[^\W_]\.-)").match

mark_alone = re.compile(r"[(\[]\s?(?P<mark>[^()\[\]\d]{2,24}?)\s?[)\]]\s?(?:--?|\N{EN DASH}|\N{EM DASH})?").fullmatch
QUOTES = '"\N{LEFT DOUBLE QUOTATION MARK}'
ARTICLES = frozenset("the a an o os as el la los las le les il lo gli i der die das een het de".split())
city_and_dash = re.compile(
    r"(?P<city>[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_a-z][^\W\d_]+){0,2})\s(?:-|\N{EN DASH}|\N{EM DASH})\s(?=[\"\N{LEFT DOUBLE QUOTATION MARK}]?[^\W\d_a-z])"
).match
"""``Jakarta - ``, ``Praha - ``: only before the first sentence of the story, for a headline may begin so, too."""


def label_inner_dateline(story: Story, decided: Decided) -> None:
    """Cut the dateline off that no line begins with, and let what follows it on the line stay: it is the story."""
    units, clutter = decided.units, decided.clutter
    if RULE in story.without or "dateline" in story.notes or Kind.DATELINE in [unit.kind for unit in units]:
        return
    prose = 0
    for at, unit in enumerate(units[:DEEPEST]):
        if unit.kind is None and may_open(unit.text):
            found = dateline_at(unit)
            if (
                found is not None
                and not goes_on(decided, at, found.place is None)
                and suffices(found, prose, at == 0 or clutter[at - 1] or not unit.start)
            ):
                cut_dateline(story, decided, at, found)
                return
        opens = not unit.start or clutter[at - 1]
        if not prose and opens and unit.kind is None and (agency := lone_agency(unit)) is not None:
            story.agency = story.agency or agency
            decided.fix(at, Kind.DATELINE)
            return
        prose += unit.prose and not clutter[at]
        if prose > MOST_PROSE:
            return


def goes_on(decided: Decided, at: int, mark_alone: bool) -> bool:
    """Whether a sentence that stays has begun before the unit: ``He called his agency the Agence France-Presse (AFP).``"""
    before = decided.units[at - 1] if at and decided.units[at].start else None
    if before is None or decided.clutter[at - 1] or before.kind is not None or before.ends in STOPPED:
        return False
    return in_sentence(before.text) or (mark_alone and any(map(str.islower, before.line.text[: before.end].split())))


def dateline_at(unit: Unit) -> Found | None:
    """The dateline with which the unit and what follows on its line begin."""
    text = unit.line.text[unit.start : unit.start + REACH]
    found = find_dateline(text)
    if found is not None and not found.start and found.end <= LONGEST:
        return found
    match = city_and_dash(text)
    if match is None or not is_city(match["city"]):
        return None
    rest = text[match.end() :]
    first = rest.lstrip(QUOTES).partition(" ")[0].strip(",:.")
    if not first[:1].isupper() or is_city(first):  # "Oslo - Bergen is the longest stretch of the railway"
        return None
    if first.casefold() in ARTICLES and not reports(rest):  # "Natal - A festa mais esperada do ano": a feast, no place
        return None
    return Found(0, match.end(), match["city"], (match["city"],), NO_DAY, None, None)


def lone_agency(unit: Unit) -> Agency | None:
    """``(CNN)``, ``( cnn )`` alone before the first sentence."""
    match = mark_alone(unit.text)
    return known(match["mark"]) if match else None


def suffices(found: Found, prose: int, opens: bool) -> bool:
    """A place alone is a dateline only before the first sentence that stays; with an agency or a date, before the third."""
    if found.agency is not None or (found.mark is not None and found.place is not None) or found.day != NO_DAY:
        return True
    return prose == 0 and found.place is not None and opens


def cut_dateline(story: Story, decided: Decided, at: int, found: Found) -> None:
    unit = decided.units[at]
    line, start = unit.line, unit.start
    if found.place is None and at and is_place_line(above := decided.units[at - 1]):
        found = replace(found, place=printed_place(above.text), places=read_place(above.text) or ())
        decided.fix(at - 1, Kind.DATELINE)
    story.notes["dateline"] = (found, line.text[start : start + found.end])
    story.agency = story.agency or found.agency
    position = start
    for begin, end in found.bylines:
        line.cut(position, start + begin, Kind.DATELINE, RULE)
        line.cut(start + begin, start + end, Kind.BYLINE, "dateline.byline")
        position = start + end
    line.cut(position, start + found.end, Kind.DATELINE, RULE)
    for number in range(at, len(decided.units)):
        part = decided.units[number]
        if part.line is not line or part.start >= start + found.end:
            break
        decided.keep(number)
        if part.end <= start + found.end:
            part.kind, part.rule = Kind.DATELINE, RULE
            decided.rows.pop(number, None)


def is_place_line(unit: Unit) -> bool:
    """``NEW YORK`` above ``(Reuters) - Oil prices fell``: pages break the dateline at its markup."""
    return (
        unit.kind is None
        and len(unit.text) <= LONGEST_PLACE
        and (is_shouted(unit.text) or is_city(unit.text))
        and bool(read_place(unit.text))
    )
