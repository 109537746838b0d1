"""All rules at once: one pass finds their texts in a story, and only rules whose texts are there are tried, on their own units."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, MatchKind

from cleannews.knowledge.tables import shape_facts
from cleannews.labelling.rulebook.confirm import Form, Place, Use
from cleannews.labelling.rulebook.line_rules import Hit, spans, taking, thinned, widest_first
from cleannews.labelling.rulebook.line_units import LineUnits
from cleannews.labelling.searchable import is_looked_for_within, joined, searchable, small
from cleannews.rules.rule import Rule, capitals_count, pattern
from cleannews.rules.shapes import DEPTH, begins_so, ways_of
from cleannews.segments import Kind
from cleannews.text.prose import is_labelled_sentence
from cleannews.text.reading import read_text
from cleannews.text.story import Line, Story

__all__ = ["Rulebook"]

MOST_ROUNDS = 12
"""How often a line is looked at anew when something was cut off its ends: endings stand one behind the other."""
MOST_STARTS = 5000
LONGEST_LOOSE = 240
"""Letters of a line on which the library's few shapes that need no text are tried."""
LONGEST_MARK = 20
last_word = re.compile(r"[.!?\"\N{RIGHT DOUBLE QUOTATION MARK}]\s+(?P<word>\S{2,14})$").search

PLAIN, STOPS = 110, frozenset('.!?"\N{IDEOGRAPHIC FULL STOP}\N{RIGHT DOUBLE QUOTATION MARK}')
"""A line longer than this that ends as a sentence is prose: none of them is tried on it."""

Wanted = tuple[int, int, str]
"""The number of a rule, the form in which it looks for a text, and the text as written."""


class Rulebook:
    """Rules by the texts that they look for; the first `own` are the caller's, which may be slow.

    >>> book = Rulebook((Rule("end", "example.end", whole=("(END)",), hits=("(END)",)),))
    >>> story = read_text("It rained." + chr(10) + "(end)")
    >>> book.label(story)
    >>> [(line.text, line.rule) for line in story.lines]
    [('It rained.', ''), ('(end)', 'example.end')]
    """

    def __init__(self, rules: Iterable[Rule], own: int = 0) -> None:
        self.rules = tuple(rules)
        self.own_rules = own
        self.whole: dict[str, list[int]] = {}
        self.own: list[Use] = []
        """Rules that are tried on every line."""
        self.loose: list[Use] = []
        self.loose_by_start: dict[tuple[str, str | None], list[Use]] = {}
        texts: dict[str, list[Wanted]] = {}
        for number, rule in enumerate(self.rules):
            self.file(number, rule, texts)
            if rule.shape and not rule.needs:
                (self.own if number < own or rule.part != "line" else self.loose).append(self.use_of((number, Form.NOTHING, "")))
        self.wanted = list(texts.values())
        self.uses: dict[int, tuple[list[Use], list[Use]]] = {}
        """What looks for the texts of the automaton that were met so far: whatever the agency is, and for some agency only."""
        self.automaton = AhoCorasick(list(texts), matchkind=MatchKind.Standard, store_patterns=False)
        self.longest_whole = max(map(len, self.whole), default=0)
        self.last_of_marks = {text[-1] for text, numbers in self.whole.items() if any(self.rules[at].label is Kind.END for at in numbers)}
        """What an end mark ends with, in small letters."""

    def file(self, number: int, rule: Rule, texts: dict[str, list[Wanted]]) -> None:
        """Note each text that the rule looks for."""
        wholes = rule.whole
        if rule.part == "line":
            for text in wholes:
                self.whole.setdefault(text.lower(), []).append(number)
            wholes = tuple(filter(is_looked_for_within, wholes))
        groups = (wholes, rule.opening, rule.holding, rule.ending, rule.needs)  # in the order of `Form`
        for form, group in enumerate(groups):
            for text in group:
                texts.setdefault(small(text), []).append((number, form, text))

    def use_of(self, wanted: Wanted) -> Use:
        """How the rule is tried where the text is met."""
        number, form, text = wanted
        rule = self.rules[number]
        longest, first, opens = 0, "", False
        exact = form == Form.ENDING
        if form in (Form.NEED, Form.NOTHING):
            longest, first, opens = shape_facts(rule, number < self.own_rules)
            exact = form == Form.NEED and capitals_count(text)
        elif form == Form.WHOLE:
            longest = max(map(len, rule.whole if rule.part != "line" else filter(is_looked_for_within, rule.whole)))
        elif not exact:
            longest = rule.longest
        return Use(number, rule, Form(form), longest, ways_of(first), opens and form == Form.NEED, text if exact else "", rule.where)

    def uses_at(self, number: int, agency: str | None) -> list[Use]:
        """What looks for a text of the automaton in copy of the agency."""
        known = self.uses.get(number)
        if known is None:
            uses = list(map(self.use_of, self.wanted[number]))
            common = [use for use in uses if use.rule.agency is None]
            known = self.uses[number] = common, uses if len(uses) > len(common) else []
        common, special = known
        return [use for use in special if use.rule.agency in (None, agency)] if special and agency is not None else common

    def label(self, story: Story) -> None:
        """Say of each open line what it is, and cut off what is only a part of it."""
        place = Place(story)
        hits = self.find_hits(story, place)
        own = [use for use in self.own if use.rule.agency in (None, place.agency)]
        for line in story.lines:
            if line.kind is None and (own or line.number in hits or self.may_take(line)):
                place.stand_on(line)
                self.look_at(line, hits.get(line.number), own, place)

    def rule_for(self, text: str) -> Rule | None:
        """The rule that takes the text as a line of its own in a story's tail."""
        story = read_text(text)
        if len(story.lines) != 1:
            return None
        place = Place(story)
        place.stand_on(story.lines[0])
        return self.whole_line(self.find_hits(story, place).get(0), place, LineUnits(story.lines[0]))

    def find_hits(self, story: Story, place: Place) -> dict[int, list[Hit]]:
        """What the pass finds on open lines, by the number of the line."""
        lines, agency = story.lines, place.agency
        text = joined(story)
        starts = [line.start for line in lines]
        found: dict[int, list[Hit]] = {}
        low = searchable(text)
        if not story.wrapped:
            story.notes["searchable"] = low  # the known wordings are looked for in the same
        for number, start, end in self.automaton.find_matches_as_indexes(low, overlapping=True):
            chosen = self.uses_at(number, agency)
            if not chosen:
                continue
            at = bisect_right(starts, start) - 1
            if at < 0 or lines[at].kind is not None:
                continue
            barred = place.barred(at)
            for use in chosen:
                if use.where not in barred and (not use.written or text[start:end] == use.written):
                    found.setdefault(at, []).append((start - starts[at], end - starts[at], use))
        return {at: thinned(hits) for at, hits in found.items()}

    def may_take(self, line: Line) -> bool:
        """Whether a rule may take something of a line that holds none of the texts: all of a short one, or an end mark."""
        return is_loose(line) or line.text[line.high - 1].lower() in self.last_of_marks

    def look_at(self, line: Line, hits: list[Hit] | None, own: list[Use], place: Place) -> None:
        units = LineUnits(line)
        for _ in range(MOST_ROUNDS):
            rule = self.whole_line(hits, place, units)
            if rule is not None and line.label(rule.label, rule.name):
                return
            if self.cut_end_mark(line, place):
                continue
            if not hits and not own:
                return
            ends = line.low, line.high
            for start, end, number in sorted(set(spans(hits or [], own, place, units)), key=widest_first):
                rule = self.rules[number]
                if not is_labelled_sentence(line.text[start:end], rule.label):
                    line.cut(start, end, rule.label, rule.name)
            if line.kind is not None or (line.low, line.high) == ends:
                return

    def cut_end_mark(self, line: Line, place: Place) -> bool:
        """Cut a whole text of an end mark that stands behind the last sentence: ``... he said. END``."""
        if line.text[line.high - 1].lower() not in self.last_of_marks:
            return False
        low = max(line.low, line.high - LONGEST_MARK)
        numbers = self.whole.get(line.text[low : line.high].rsplit(None, 1)[-1].lower())
        mark = last_word(line.text, low, line.high) if numbers else None
        if mark is None:
            return False
        for number in numbers or ():
            rule = self.rules[number]
            if rule.label is Kind.END and place.admits(rule):
                return line.cut(mark.start("word"), line.high, rule.label, rule.name)
        return False

    def whole_line(self, hits: list[Hit] | None, place: Place, units: LineUnits) -> Rule | None:
        """The first rule that takes all that is left of the line."""
        line = units.line
        text, low, high = line.text, line.low, line.high
        size = high - low
        numbers = taking(units, hits) if hits else set[int]()
        if is_loose(line):
            if size <= self.longest_whole and (known := self.whole.get(line.rest.lower())):
                numbers.update(known)
            barred = place.barred(line.number)
            for use in self.beginning_with(text[low : low + DEPTH], place.agency):
                if 1 < size <= use.longest and use.where not in barred and fits(use, text, low, high):
                    numbers.add(use.number)
        if numbers:
            for number in sorted(numbers):
                rule = self.rules[number]
                if place.admits(rule) and not is_labelled_sentence(line.rest, rule.label):
                    return rule
        return None

    def beginning_with(self, start: str, agency: str | None) -> list[Use]:
        """The rules without a needed text that can begin so, and that count for the agency; found once for each beginning."""
        known = self.loose_by_start.get((start, agency))
        if known is None:
            known = [use for use in self.loose if use.rule.agency in (None, agency) and begins_so(start, 0, use.first)]
            if len(self.loose_by_start) < MOST_STARTS:
                self.loose_by_start[start, agency] = known
        return known


def is_loose(line: Line) -> bool:
    """Whether rules that need no text are tried on what is left of the line: it is short, and no sentence of prose."""
    size = line.high - line.low
    return size <= LONGEST_LOOSE and not (size > PLAIN and line.text[line.high - 1] in STOPS)


def fits(use: Use, text: str, low: int, high: int) -> bool:
    return pattern(use.rule.shape).fullmatch(text, low, high) is not None
