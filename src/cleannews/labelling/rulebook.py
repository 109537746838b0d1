"""Many rules, each filed under its cheapest test, so that a line of prose meets almost none of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from cleannews.intake.story import Line, Story
from cleannews.labelling.brackets import CLOSERS, LONGEST_BRACKET, OPENERS, inside, pair_up
from cleannews.labelling.drawer import FIGURED, Drawer
from cleannews.labelling.place import Place
from cleannews.labelling.prose import east_asian, is_labelled_sentence
from cleannews.labelling.rules import Rule, pattern
from cleannews.labelling.shapes import FIGURE, needs_of
from cleannews.labelling.sieve import Sieve
from cleannews.segments import Kind

__all__ = ["Rulebook"]

HEAD_LINES = 12
"""A rule for the head looks at no later line: the longest heads seen (crawler front matter apart) have nine."""
TAIL_LINES = 14
"""A rule for the tail looks at no earlier line than this many from the end."""

Span = tuple[int, int, Rule]

led_to = re.compile(r"[^\n]*\b(?:to|at|via|by|from|with|or|and)\s$").fullmatch
"""``Write to (desk@example.edu) and say why.``: without the address the sentence is none."""

LASTS = (4, 3, 2, 1)
"""Endings are filed under so many of their last letters; shorter ones under all of theirs."""
MOST_ENDINGS = 16
GLUED = 280
"""Notices are glued into the middle of a line where a whole page became one; a shorter line of a spaced script holds none."""

LEAST_BODY = 30
"""Characters of whole sentences before a notice that make them worth keeping."""

sentence_ends = re.compile(
    r"(?:[.!?][\"'\N{RIGHT DOUBLE QUOTATION MARK})\]]{0,2}(?:\s+|(?=[<\[(\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}]))|[\N{IDEOGRAPHIC FULL STOP}\N{FULLWIDTH EXCLAMATION MARK}])"
).finditer


class Rulebook:
    """Rules by what they look for: a whole line, how it opens, how it ends, a word it holds, a bracket.

    >>> from cleannews.intake.text import read_text
    >>> book = Rulebook((Rule(Kind.END, "example.end", whole=("(END)",), hits=("(END)",)),))
    >>> story = read_text("It rained." + chr(10) + "(end)")
    >>> book.label(story)
    >>> [(line.text, line.rule) for line in story.lines]
    [('It rained.', ''), ('(end)', 'example.end')]
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self.lines = Drawer()
        self.brackets = Drawer()
        self.ends = Drawer()
        self.endings: dict[str, list[tuple[str, Rule]]] = defaultdict(list)
        self.last_letters: set[str] = set()
        """Of the endings that are shorter than most."""
        self.inner: Sieve[Rule] = Sieve()
        self.wide_inner: Sieve[Rule] = Sieve()
        for rule in self.rules:
            self.file(rule)

    def file(self, rule: Rule) -> None:
        if rule.part == "bracket":
            self.brackets.file(rule)
        elif rule.part == "end":
            for text in rule.ending:
                self.endings[text[-LASTS[0] :]].append((text, rule))
                if len(text) < LASTS[0]:
                    self.last_letters.add(text[-1])
            if rule.shape:
                self.ends.file(rule)
        elif rule.part == "inside":
            needs = needs_of(rule.shape, rule.first)
            far_east = bool(rule.hits) and all(map(east_asian, rule.hits))
            drawer = self.wide_inner if far_east else self.inner
            for literal in needs.literals if needs.literals and needs.literals != FIGURE else ("",):
                drawer.file(literal, rule)
        else:
            self.lines.file(rule)

    def label(self, story: Story) -> None:
        """Say of each open line what it is, and cut off what is only a part of it."""
        place = Place(story, self.lines)
        wide = not story.text.isascii() and east_asian(story.text) is not None
        opening = story.notes.get("dateline_line")
        body = opening.number if isinstance(opening, Line) else -1
        last_head = body if body >= 0 else HEAD_LINES - 1
        last = len(story.lines) - 2
        first_tail = len(story.lines) - TAIL_LINES
        for line in story.lines:
            if line.kind is None:
                number = line.number
                place.line = line
                # The last line of a short story is no head: whose copy it is stands there too.
                place.head = number <= last_head and (number <= last or number == 0)
                place.tail, place.above = number >= first_tail, number < body
                self.look_at(line, place, wide or len(line.text) > GLUED or number >= last)

    def look_at(self, line: Line, place: Place, glued: bool) -> None:
        text = line.text
        rest = text if line.low == 0 and line.high == len(text) else text[line.low : line.high]
        rule = self.lines.find(rest, place)
        if rule is not None and (rule.part == "start" or not is_labelled_sentence(rest, rule.label)):
            self.take(line, rule, rest)
            if line.kind is not None or line.low >= line.high:
                return
        spans = self.in_brackets(line, place) if "(" in text or "[" in text or not text.isascii() else []
        if glued and (inner := self.inside(line, place)):
            spans = sorted([*spans, *inner], key=widest_first)
        for start, end, rule in spans:
            if not is_labelled_sentence(text[start:end], rule.label):
                line.cut(start, end, rule.label, rule.name)
        last = text[max(line.high - LASTS[0], 0) : line.high]
        if last in self.endings or last[-1:] in self.last_letters:
            self.cut_endings(line, place)

    def take(self, line: Line, rule: Rule, rest: str) -> None:
        if rule.part == "start":
            for start, end in rule.spans(rest):
                line.cut(line.low + start, line.low + end, rule.label, rule.name)
                return
        elif rule.holding and (start := sentence_with(rest, rule)) > LEAST_BODY:
            line.cut(line.low + start, line.high, rule.label, rule.name)
        else:
            line.label(rule.label, rule.name)

    def in_brackets(self, line: Line, place: Place) -> list[Span]:
        """The brackets of the line that are notices."""
        text = line.text
        wide = not text.isascii()
        if not wide and ")" not in text and "]" not in text:
            return []
        marks = OPENERS if wide else "(["
        drawer = self.brackets
        pairs: dict[int, int] | None = None
        done = line.low
        spans: list[Span] = []
        for start in sorted(at for mark in marks for at in every(text, mark, line.low)):
            if start < done or not (wide or text[-1] in CLOSERS or drawer.may_open(text[start + 1 : start + FIGURED])):
                continue
            if pairs is None:
                pairs = pair_up(text)
            end = pairs.get(start, -1)
            if end < 0 or end > line.high or end - start > LONGEST_BRACKET:
                continue
            inner = inside(text, start, end)
            rule = drawer.find(inner, place) if inner else None
            if (
                rule is not None
                and (rule.kind is not Kind.END or any(map(str.isdigit, inner)) or not text[end : line.high].strip())
                and not (rule.kind is Kind.CONTACT and led_to(text, line.low, start))
            ):
                spans.append((start, end, rule))
                done = end
        return spans

    def cut_endings(self, line: Line, place: Place) -> bool:
        """Cut known endings off the line, one after the other."""
        for count in range(MOST_ENDINGS):
            if line.high <= line.low or not self.cut_ending(line, place):
                return count > 0
        return True

    def cut_ending(self, line: Line, place: Place) -> bool:
        rest = line.rest
        return any(
            rest.endswith(text)
            and place.admits(rule)
            and ends_well(rest, text)
            and line.cut(line.high - len(text), line.high, rule.label, rule.name)
            for text, rule in self.endings_of(rest)
        )

    def endings_of(self, rest: str) -> list[tuple[str, Rule]]:
        endings = self.endings
        return [entry for size in LASTS if (key := rest[-size:]) in endings for entry in endings[key]]

    def inside(self, line: Line, place: Place) -> list[Span]:
        """What is glued into the line: a rule is asked only when the line holds its text, found by its rarest letter."""
        text = line.text
        rules = self.inner.held(text)
        if not text.isascii():
            rules += self.wide_inner.held(text)
        pairs = pair_up(text) if rules else {}
        return [
            (*with_bracket(text, *match.span(), pairs), rule)
            for rule in dict.fromkeys(rules)
            if place.admits(rule)
            for match in pattern(rule.shape).finditer(text, line.low, line.high)
        ]

    def unit(self, text: str, place: Place, known: bool, vague: bool) -> Rule | None:
        """The rule that takes this sentence of the tail as if it were a line of its own; `known` when it is one.

        Vague shapes are tried on it only when `vague`.
        """
        rule = None if known else self.lines.find(text, place, vague)
        if rule is None or rule.part != "line" or is_labelled_sentence(text, rule.label):
            rule = self.ends.find(text, place)
        return None if rule is None or is_labelled_sentence(text, rule.label) else rule


def with_bracket(text: str, start: int, end: int, pairs: dict[int, int]) -> tuple[int, int]:
    """The span, and the brackets around it where they hold nothing else."""
    closer = pairs.get(start - 1, -1)
    return (start - 1, closer) if closer - 1 in (end, end - 1) else (start, end)


def widest_first(span: Span) -> tuple[int, int, str]:
    """A caption goes before the credit in it; the name settles the rest, so that the order is always the same."""
    start, end, rule = span
    return start - end, start, rule.name


def sentence_with(text: str, rule: Rule) -> int:
    """Where the sentence begins that holds the rule's phrase: what stands before it may be the body's last paragraph.

    0 when the rule took the line in another way.
    """
    folded = text.casefold()
    at = min((at for phrase in rule.holding if (at := folded.find(phrase.casefold())) >= 0), default=0)
    return max((end.end() for end in sentence_ends(text, 0, at)), default=0)


def ends_well(rest: str, ending: str) -> bool:
    """Whether the ending stands apart: a word of it is not the end of a longer one."""
    before = rest[-len(ending) - 1 : -len(ending)]
    return not (before.isalnum() and ending[0].isalnum() and before.islower() == ending[0].islower())


def every(text: str, mark: str, position: int) -> Iterable[int]:
    at = text.find(mark, position)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1)
