"""Many rules, each filed under its cheapest test, so that a line of prose meets almost none of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable

from cleannews.intake.story import Line, Story
from cleannews.labelling.brackets import CLOSERS, OPENERS, inside, pair_up
from cleannews.labelling.rules import Rule, opens_with, pattern
from cleannews.labelling.shapes import first_letters
from cleannews.segments import Kind

__all__ = ["Rulebook"]

HEAD_LINES = 12
"""A rule for the head looks at no later line: the longest heads seen (crawler front matter apart) have nine."""
TAIL_LINES = 14
"""A rule for the tail looks at no earlier line than this many from the end."""
SHORT = 200
"""Phrases are looked for in lines up to this length, and in the lines of head and tail."""

Test = Callable[[str], object]


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
        self.endings: defaultdict[str, list[tuple[str, Rule]]] = defaultdict(list)
        self.end_shapes: defaultdict[str, list[tuple[Test, Rule]]] = defaultdict(list)
        self.inner: defaultdict[str, list[tuple[re.Pattern[str], Rule]]] = defaultdict(list)
        for rule in self.rules:
            self.file(rule)

    def file(self, rule: Rule) -> None:
        if rule.part == "bracket":
            self.brackets.file(rule)
        elif rule.part == "end":
            for text in rule.ending:
                self.endings[text[-2:]].append((text, rule))
            for letter in first_letters(rule.shape, rule.first) if rule.shape else ():
                self.end_shapes[letter].append((pattern(rule.shape).fullmatch, rule))
        elif rule.part == "inside":
            for letter in first_letters(rule.shape, rule.first):
                self.inner[letter].append((pattern(rule.shape), rule))
        else:
            self.lines.file(rule)

    def label(self, story: Story) -> None:
        """Say of each open line what it is, and cut off what is only a part of it."""
        count = len(story.lines)
        for line in story.lines:
            if line.kind is None:
                self.look_at(line, story, count)

    def look_at(self, line: Line, story: Story, count: int) -> None:
        number = line.number
        head, tail = number < HEAD_LINES, number >= count - TAIL_LINES
        text = line.text
        rest = text if line.low == 0 and line.high == len(text) else text[line.low : line.high]
        rule = self.lines.find(rest, story, head, tail)
        if rule is not None:
            self.take(line, rule, rest)
            if line.kind is not None or line.low >= line.high:
                return
        if "(" in text or "[" in text or not text.isascii():
            self.cut_brackets(line, story, head, tail)
        endings = self.endings.get(text[line.high - 2 : line.high])
        if endings is not None:
            self.cut_endings(line, story, head, tail)
        if self.inner:
            self.cut_inner(line, story, head, tail)

    def take(self, line: Line, rule: Rule, rest: str) -> None:
        if rule.part == "start":
            for start, end in rule.spans(rest):
                line.cut(line.low + start, line.low + end, rule.kind, rule.name)
                return
        elif line.label(rule.kind, rule.name):
            line.below = rule.below

    def cut_brackets(self, line: Line, story: Story, head: bool, tail: bool) -> None:
        text = line.text
        marks = OPENERS if not text.isascii() else "(["
        find = self.brackets.find
        pairs: dict[int, int] | None = None
        done = line.low
        for start in sorted(at for mark in marks for at in every(text, mark, line.low)):
            if start < done or not self.brackets.may_open(text[start + 1 : start + 6]):
                continue
            if pairs is None:
                pairs = pair_up(text)
            end = pairs.get(start, -1)
            if end < 0 or end > line.high:
                continue
            inner = inside(text, start, end)
            rule = find(inner, story, head, tail)
            if rule is not None and (rule.kind is not Kind.END or not text[end : line.high].strip()):
                line.cut(start, end, rule.kind, rule.name)
                done = end

    def cut_endings(self, line: Line, story: Story, head: bool, tail: bool) -> bool:
        """Cut known endings off the line, one after the other."""
        found = False
        again = True
        while again and line.high > line.low:
            again = False
            rest = line.rest
            for text, rule in self.endings.get(rest[-2:], ()):
                if rest.endswith(text) and applies(rule, story, head, tail) and ends_well(rest, text):
                    again = line.cut(line.high - len(text), line.high, rule.kind, rule.name)
                    if again:
                        found = True
                        break
        return found

    def cut_inner(self, line: Line, story: Story, head: bool, tail: bool) -> None:
        text = line.text
        for letter, tests in self.inner.items():
            at = text.find(letter, line.low)
            while 0 <= at < line.high:
                for shape, rule in tests:
                    match = shape.match(text, at, line.high)
                    if match is not None and applies(rule, story, head, tail):
                        line.cut(at, match.end(), rule.kind, rule.name)
                        at = match.end() - 1
                        break
                at = text.find(letter, at + 1)

    def unit(self, text: str, story: Story) -> Rule | None:
        """The rule that takes this sentence of the tail as if it were a line of its own."""
        rule = self.lines.find(text, story, False, True)
        if rule is not None and rule.part == "line":
            return rule
        for letter in (text[:1], ""):
            for fits, shaped in self.end_shapes.get(letter, ()):
                if applies(shaped, story, False, True) and fits(text):
                    return shaped
        return None


class Drawer:
    """The rules for one whole text, be it a line or what stands in brackets."""

    def __init__(self) -> None:
        self.whole: dict[str, list[Rule]] = {}
        self.longest_whole = 0
        self.openings: dict[str, list[tuple[str, Rule]]] = {}
        self.shapes: dict[str, list[tuple[Test, Rule]]] = {}
        self.any_shapes = self.shapes.setdefault("", [])
        self.words: dict[str, list[tuple[str, Rule]]] = {}
        self.needles: list[tuple[str, Rule]] = []

    def file(self, rule: Rule) -> None:
        for text in rule.whole:
            self.whole.setdefault(text.casefold(), []).append(rule)
            self.longest_whole = max(self.longest_whole, len(text))
        for text in rule.opening:
            self.openings.setdefault(text[:3].casefold(), []).append((text, rule))
        if rule.shape:
            test = pattern(rule.shape)
            for letter in first_letters(rule.shape, rule.first):
                self.shapes.setdefault(letter, []).append((test.match if rule.part == "start" else test.fullmatch, rule))
        for text in rule.holding:
            folded = text.casefold()
            inner_words = folded.split()[1:-1]
            if inner_words:
                self.words.setdefault(max(inner_words, key=len), []).append((folded, rule))
            else:
                self.needles.append((folded, rule))

    def may_open(self, letters: str) -> bool:
        """Whether a text that begins so could be any rule's."""
        letters = letters.lstrip("( ")
        key = letters[:3].casefold()
        return key in self.openings or key[:2] in self.openings or letters[:1] in self.shapes or self.any_whole(key)

    def any_whole(self, key: str) -> bool:
        if not hasattr(self, "whole_keys"):
            self.whole_keys = {text[:3] for text in self.whole}
        return key in self.whole_keys

    def find(self, text: str, story: Story, head: bool, tail: bool) -> Rule | None:
        """The first rule that takes the text; whole texts are tried first, then shapes, openings, phrases."""
        size = len(text)
        key = text[:3].casefold()
        if size <= self.longest_whole:
            for rule in self.whole.get(text.casefold(), ()):
                if applies(rule, story, head, tail):
                    return rule
        for fits, rule in self.shapes.get(text[:1], ()):
            if applies(rule, story, head, tail) and fits(text):
                return rule
        for fits, rule in self.any_shapes:
            if applies(rule, story, head, tail) and fits(text):
                return rule
        for wanted in (key, key[:2]):
            for opening, rule in self.openings.get(wanted, ()):
                if (size <= rule.longest or rule.part == "start") and opens_with(text, opening) and applies(rule, story, head, tail):
                    return rule
        if (self.words or self.needles) and (size <= SHORT or head or tail):
            return self.find_phrase(text, story, head, tail)
        return None

    def find_phrase(self, text: str, story: Story, head: bool, tail: bool) -> Rule | None:
        folded = text.casefold()
        words = folded.split()
        if not self.words.keys().isdisjoint(words):
            for word in words:
                for phrase, rule in self.words.get(word, ()):
                    if phrase in folded and len(text) <= rule.longest and applies(rule, story, head, tail):
                        return rule
        for phrase, rule in self.needles:
            if phrase in folded and len(text) <= rule.longest and applies(rule, story, head, tail):
                return rule
        return None


def applies(rule: Rule, story: Story, head: bool, tail: bool) -> bool:
    """Whether the rule is meant for this place and this agency, and not switched off."""
    if rule.where == "head":
        if not head:
            return False
    elif rule.where == "tail" and not tail:
        return False
    if rule.agency is not None and (story.agency is None or story.agency.name != rule.agency):
        return False
    return rule.name not in story.without


def ends_well(rest: str, ending: str) -> bool:
    """Whether the ending stands apart: a word of it is not the end of a longer one."""
    before = rest[-len(ending) - 1 : -len(ending)]
    return not (before.isalnum() and ending[0].isalnum() and before.islower() == ending[0].islower())


def every(text: str, mark: str, position: int) -> Iterable[int]:
    at = text.find(mark, position)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1)
