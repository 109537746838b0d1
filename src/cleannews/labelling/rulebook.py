"""All rules at once: one pass finds their texts in a story, and only rules whose texts are there are tried, on their own units."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick, MatchKind

from cleannews.intake.story import Line, Story
from cleannews.intake.text import read_text
from cleannews.knowledge.tables import shape_facts
from cleannews.labelling.confirm import Form, Place, Use, spans_at, takes_unit
from cleannews.labelling.line_units import LineUnits
from cleannews.labelling.prose import is_labelled_sentence
from cleannews.labelling.rules import Rule, capitals_count, pattern

__all__ = ["Rulebook"]

MOST_ROUNDS = 12
"""How often a line is looked at anew when something was cut off its ends: endings stand one behind the other."""
LEAST_INNER = 12
"""Letters of a whole text that is looked for within lines too; "News" is every story's word."""
LONGEST_LOOSE = 240
"""Letters of a line on which the library's few shapes that need no text are tried."""
Hit = tuple[int, int, Use]
"""Start and end on the line, and what rule looks for what stands there."""
Span = tuple[int, int, Rule]


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
        self.whole: dict[str, list[int]] = {}
        self.own: list[Use] = []
        """Rules that are tried on every line."""
        texts: dict[str, list[Use]] = {}
        loose: list[Use] = []
        for number, rule in enumerate(self.rules):
            self.file(number, rule, texts)
            if rule.shape and not rule.needs:
                use = Use(number, rule, Form.NOTHING, *shape_facts(rule.shape), "")
                (self.own if number < own or rule.part != "line" else loose).append(use)
        self.loose = by_first(loose)
        self.uses = list(texts.values())
        self.automaton = AhoCorasick(list(texts), matchkind=MatchKind.Standard, store_patterns=False)
        self.longest_whole = max(map(len, self.whole), default=0)

    def file(self, number: int, rule: Rule, texts: dict[str, list[Use]]) -> None:
        """Note each text that the rule looks for."""
        wholes = rule.whole
        if rule.part == "line":
            for text in wholes:
                self.whole.setdefault(text.lower(), []).append(number)
            wholes = tuple(filter(is_looked_for_within, wholes))
        longest, first = shape_facts(rule.shape) if rule.needs else (0, "")
        forms = (
            (Form.WHOLE, wholes, max(map(len, wholes), default=0)),
            (Form.OPENING, rule.opening, rule.longest),
            (Form.HOLDING, rule.holding, rule.longest),
            (Form.ENDING, rule.ending, 0),
            (Form.NEED, rule.needs, longest),
        )
        for form, group, most in forms:
            for text in group:
                exact = form is Form.ENDING or (form is Form.NEED and capitals_count(text))
                use = Use(number, rule, form, most, first if form is Form.NEED else "", text if exact else "")
                texts.setdefault(text.lower(), []).append(use)

    def label(self, story: Story) -> None:
        """Say of each open line what it is, and cut off what is only a part of it."""
        place = Place(story)
        hits = self.find_hits(story, place)
        own = [use for use in self.own if use.rule.agency in (None, place.agency)]
        for line in story.lines:
            if line.kind is None:
                place.stand_on(line)
                self.look_at(line, hits.get(line.number), own, place)

    def rule_for(self, text: str) -> Rule | None:
        """The rule that takes the text as a line of its own in a story's tail."""
        story = read_text(text)
        if len(story.lines) != 1:
            return None
        place = Place(story)
        place.stand_on(story.lines[0])
        return self.whole_line(story.lines[0], self.find_hits(story, place).get(0), place)

    def find_hits(self, story: Story, place: Place) -> dict[int, list[Hit]]:
        """What the pass finds on open lines, by the number of the line."""
        lines, uses = story.lines, self.uses
        text = joined(story)
        starts = [line.start for line in lines]
        found: dict[int, list[Hit]] = {}
        for number, start, end in self.automaton.find_matches_as_indexes(small(text), overlapping=True):
            at = bisect_right(starts, start) - 1
            if at < 0 or lines[at].kind is not None:
                continue
            for use in uses[number]:
                if place.reaches(use.rule, at) and (not use.written or text[start:end] == use.written):
                    found.setdefault(at, []).append((start - starts[at], end - starts[at], use))
        return found

    def look_at(self, line: Line, hits: list[Hit] | None, own: list[Use], place: Place) -> None:
        units = LineUnits(line)
        for _ in range(MOST_ROUNDS):
            rule = self.whole_line(line, hits, place)
            if rule is not None and line.label(rule.label, rule.name):
                return
            if not hits and not own:
                return
            ends = line.low, line.high
            for start, end, taker in sorted(set(spans(hits or [], own, place, units)), key=widest_first):
                if not is_labelled_sentence(line.text[start:end], taker.label):
                    line.cut(start, end, taker.label, taker.name)
            if line.kind is not None or (line.low, line.high) == ends:
                return

    def whole_line(self, line: Line, hits: list[Hit] | None, place: Place) -> Rule | None:
        """The first rule that takes all that is left of the line."""
        rest, rules = line.rest, self.rules
        if len(rest) <= self.longest_whole:
            for number in self.whole.get(rest.lower(), ()):
                if place.admits(rules[number]):
                    return rules[number]
        numbers = taking(line, hits) if hits else set()
        if len(rest) <= LONGEST_LOOSE:
            numbers.update(self.taking_loosely(line, place))
        for number in sorted(numbers):
            rule = rules[number]
            if place.admits(rule) and not is_labelled_sentence(rest, rule.label):
                return rule
        return None

    def taking_loosely(self, line: Line, place: Place) -> Iterator[int]:
        low, high = line.low, line.high
        for use in self.loose.get(line.text[low : low + 1], self.loose[""]):
            if high - low <= use.longest and place.reaches(use.rule, line.number):
                if pattern(use.rule.shape).fullmatch(line.text, low, high):
                    yield use.number


def by_first(uses: list[Use]) -> dict[str, list[Use]]:
    """Rules by the characters with which they begin; under "" those that can begin with any other."""
    letters = {letter for use in uses for letter in use.first}
    return {"": [use for use in uses if not use.first]} | {
        letter: [use for use in uses if not use.first or letter in use.first] for letter in sorted(letters)
    }


def taking(line: Line, hits: list[Hit]) -> set[int]:
    """The numbers of the rules that take all that is left of the line for a text that they look for."""
    unit = line.low, line.high
    size = line.high - line.low
    taken, missed = set[int](), set[int]()
    for start, _, use in hits:
        if size <= use.longest and use.rule.part == "line" and use.number not in missed:
            if takes_unit(use, start, unit, line.text):
                taken.add(use.number)
            elif use.form is Form.NEED:
                missed.add(use.number)
    return taken


def spans(hits: list[Hit], own: list[Use], place: Place, units: LineUnits) -> Iterator[Span]:
    """All that some rule takes of the line."""
    low, high = units.line.low, units.line.high
    done = set[int]()
    for start, end, use in hits:
        if low <= start and end <= high and use.number not in done and place.admits(use.rule):
            if use.form is Form.NEED and use.rule.part in ONCE:
                done.add(use.number)
            for first, last in spans_at(use, (start, end), units):
                yield first, last, use.rule
    for use in own:
        if place.admits(use.rule):
            for at in units.tries(use.rule.part):
                for first, last in spans_at(use, (at, at), units):
                    yield first, last, use.rule


ONCE = ("start", "inside")
"""Parts that are looked for on the whole line at the first of their texts."""


def is_looked_for_within(text: str) -> bool:
    return len(text) >= LEAST_INNER or not text.replace(" ", "").isalnum()


def joined(story: Story) -> str:
    """The readable text, the rows of each hard-wrapped paragraph joined; positions stay."""
    text = story.text
    if not story.wrapped:
        return text
    parts, position = [], 0
    for line in story.lines:
        parts += (text[position : line.start], line.text)
        position = line.start + len(line.text)
    return "".join(parts) + text[position:]


def small(text: str) -> str:
    """The text in small letters, of the same length.

    >>> small("İZMİR Ferry")
    'izmir ferry'
    """
    low = text.lower()
    return low if len(low) == len(text) else "".join(letter.lower()[0] for letter in text)


def widest_first(span: Span) -> tuple[int, int, str]:
    """A caption goes before the credit in it; the name settles the rest, so that the order is always the same."""
    start, end, rule = span
    return start - end, start, rule.name
