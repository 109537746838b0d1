"""What is decided together: the head of a page whose line breaks are lost, a heading and its list, a label and its value."""

from __future__ import annotations

import re

from cleannews.labelling.labeller.decided import Decided
from cleannews.labelling.units.evidence import KINDS
from cleannews.labelling.units.features import NAMES
from cleannews.labelling.units.units import STOPPED, Unit
from cleannews.segments import Kind
from cleannews.text.cuts import BRACKET, LINE, MARK, STOP

__all__ = ["in_sentence", "settle_blocks"]

TIME_LINE, BYLINE = NAMES.index("time_line"), NAMES.index("byline")
CROWDED_LINES = 3
DEEPEST = 80
LEAST_ODDS = -1.5
SURE = 3.0
LIKELY, MORE_LIKELY = 0.4, 2.2
"""Odds from which a unit that begins with a known wording, or a loose line beside clutter, is clutter: of 250 such, 40 were the story's."""
BEGINS_WITH_WORDING = 2
SURE_CUTS = (LINE, STOP, BRACKET, MARK)
LONGEST_SMALL = 3
IS_WORDING = 2.5
RELATED = KINDS.index(Kind.RELATED)
LONGEST_MARK = 2
BRACKETED = 6
LONGEST_HEADING, LONGEST_ITEM, MOST_ITEMS = 60, 170, 12
ITEM_KINDS = frozenset((Kind.RELATED, Kind.NAV, Kind.TIMESTAMP, Kind.KEYWORDS, Kind.BYLINE))
"""What stands between the items of a list."""
CROSSHEADS = frozenset(("don't miss", "previously"))
"""Headings of lists of other stories that stand in mid-article over parts of the story, too."""
is_more = re.compile(r"(?:read |see |show )?more\W{0,2}", re.IGNORECASE).fullmatch
HEAD_KINDS = frozenset((Kind.TIMESTAMP, Kind.BYLINE, Kind.DATELINE, Kind.NAV, Kind.KEYWORDS, Kind.HEADLINE))


def settle_blocks(lines: int, decided: Decided) -> None:
    """Decide again what the row of units as a whole left in doubt, by what stands beside it."""
    if lines <= CROWDED_LINES:
        settle_head(decided)
    units = decided.units
    for at in [*decided.rows, *reversed(decided.rows)]:
        if not decided.clutter[at] and decided.odds[at] > LIKELY:
            unit = units[at]
            if is_notice(units, at) or (decided.odds[at] > MORE_LIKELY and is_loose_line(unit) and has_clutter_beside(decided, at)):
                decided.clutter[at] = True
    settle_lists(decided)


def settle_lists(decided: Decided) -> None:
    """Below the heading of a list of other stories its items go with it: lines that are no sentences, as far as the next paragraph.

    Of 82 lines so taken 81 were such items; a button "Read more" is the end of a teaser as often as the head of a list.
    """
    end = 0
    for at in [at for at, unit in enumerate(decided.units) if unit.kind is Kind.RELATED or unit.lex_kind == RELATED]:
        if at < end:
            continue
        if leads_item(decided, at):
            decided.fix(at + 1, Kind.RELATED)
        elif is_crosshead(decided, at):
            decided.open_again(at)
        elif heads_list(decided, at):
            end = take_items(decided, at + 1)


def take_items(decided: Decided, at: int) -> int:
    """Label the items of a list that begin here; where they end."""
    units = decided.units
    items = 0
    while at < len(units) and items < MOST_ITEMS and is_item(decided, at):
        if units[at].kind is None:
            items += 1
            decided.clutter[at] = True
            decided.kinds[at] = Kind.RELATED
        at += 1
    return at


def leads_item(decided: Decided, at: int) -> bool:
    """Whether the heading in brackets stands before one headline on its own line."""
    unit = decided.units[at]
    item = decided.units[at + 1] if at + 1 < len(decided.units) else unit
    return (
        unit.kind is Kind.RELATED
        and unit.ends == BRACKETED
        and not unit.start
        and item.line is unit.line
        and at + 1 in decided.rows
        and item.end >= len(item.line.text)
        and item.ends not in STOPPED
        and not item.prose
    )


def is_crosshead(decided: Decided, at: int) -> bool:
    """Whether "Don't Miss" or "Previously" heads a part of the story, be it a list of tips: a paragraph stands below it."""
    unit = decided.units[at]
    return (
        unit.kind is Kind.RELATED
        and is_line(unit)
        and unit.text.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").strip(":") in CROSSHEADS
        and any(
            below.prose and below.kind is None and not decided.clutter[at + 1 + number]
            for number, below in enumerate(decided.units[at + 1 :])
        )
    )


def heads_list(decided: Decided, at: int) -> bool:
    unit = decided.units[at]
    if unit.kind is not Kind.RELATED and not (decided.clutter[at] and unit.lex >= IS_WORDING and unit.lex_kind == RELATED):
        return False
    marked = at > 0 and decided.units[at - 1].line is unit.line and is_mark(decided.units[at - 1])
    whole = unit.end >= len(unit.line.text) and (marked or not unit.start)
    if not whole or unit.chars >= LONGEST_HEADING or unit.prose or is_more(unit.text) is not None:
        return False
    if marked and at - 1 in decided.rows:  # the square before it goes with it
        decided.fix(at - 1, Kind.RELATED)
    return True


def is_mark(unit: Unit) -> bool:
    return not unit.start and unit.chars <= LONGEST_MARK and not any(map(str.isalnum, unit.text))


def is_item(decided: Decided, at: int) -> bool:
    unit = decided.units[at]
    if unit.kind is not None:
        return unit.kind in ITEM_KINDS
    if decided.clutter[at]:
        return True
    return is_loose_line(unit) and unit.ends != 1 and unit.chars <= LONGEST_ITEM and decided.odds[at] > LEAST_ODDS


def is_notice(units: list[Unit], at: int) -> bool:
    """Whether the unit begins with a known wording, is no sentence, and both its ends are sure cuts."""
    unit = units[at]
    ends_surely = at + 1 == len(units) or units[at + 1].cause in SURE_CUTS
    return unit.lex >= BEGINS_WITH_WORDING and not unit.prose and unit.cause in SURE_CUTS and ends_surely


def is_loose_line(unit: Unit) -> bool:
    """Whether the unit is a line of its own and no sentence."""
    return is_line(unit) and unit.ends not in STOPPED and not unit.prose


def is_line(unit: Unit) -> bool:
    return not unit.start and unit.end >= len(unit.line.text)


def has_clutter_beside(decided: Decided, at: int) -> bool:
    return any(0 <= other < len(decided.units) and decided.clutter[other] for other in (at - 1, at + 1))


def settle_head(decided: Decided) -> None:
    """Above a time or a byline that stands before the first sentence there is no story."""
    units, odds = decided.units, decided.odds
    end = next((at for at, unit in enumerate(units[:DEEPEST]) if unit.prose and odds[at] < 0), 0)
    mark = next((at for at in range(end - 1, -1, -1) if is_head(decided, at)), -1)
    for at in range(mark + 1):
        if at in decided.rows and odds[at] > LEAST_ODDS and not decided.clutter[at]:
            decided.clutter[at] = True


def is_head(decided: Decided, at: int) -> bool:
    unit, row = decided.units[at], decided.rows.get(at)
    if at and decided.units[at - 1].line is unit.line and in_sentence(decided.units[at - 1].text):
        return False
    if unit.kind is not None:
        return unit.kind in HEAD_KINDS
    return row is not None and bool(row[TIME_LINE] or row[BYLINE] or decided.odds[at] > SURE)


def in_sentence(before: str) -> bool:
    """Whether what stands behind these words goes on with them: ``held a meeting on Tuesday,`` and a date."""
    last = before.rpartition(" ")[2]
    return last[-1:] == "," or (last.isalpha() and not last.isupper() and len(last) <= LONGEST_SMALL)
