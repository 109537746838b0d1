"""One drawer of the rulebook: the rules for one whole text, be it a line or what stands in brackets."""

from __future__ import annotations

import re
from collections.abc import Callable

from cleannews.labelling.place import Place
from cleannews.labelling.prose import unspaced
from cleannews.labelling.rules import Rule, is_spaced, opens_with, pattern
from cleannews.labelling.shapes import DEPTH, FIGURE, needs_of, one_digit
from cleannews.labelling.sieve import Sieve

__all__ = ["FIGURED", "Drawer"]

Test = Callable[[str], object]
Entry = tuple[tuple[str, ...], int, Test, Rule]
"""The texts of which a match holds one, its longest length, the test, the rule."""

UNBOUND = 1 << 30
FEW_STARTS = 12
"""A shape that can begin with more single letters than this is vague: it is told by its length and a text it holds."""
MANY_LITERALS = 24
"""More literals than this are not looked for one by one before a shape whose beginning is known."""
SHORT = 160
"""Phrases are looked for in lines up to this length; longer ones that are notices open with known words."""
PLAIN = 130
"""A line longer than this that ends as a sentence and holds no slash, at sign or other mark of credits is plain prose:
no vague shape (names before a credit, initials, addresses) is tried on it."""
ENDS = frozenset(
    ".!?:;,\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{HORIZONTAL ELLIPSIS}\N{IDEOGRAPHIC FULL STOP}"
)
MARKS = "/@|\N{COPYRIGHT SIGN}"
CREDIT = 90
"""Characters at the end of a caption in which its credit stands."""
BEFORE, BEHIND = '("*[', ".,:;!?)"
"""Marks that may stand against the only word, or the first of two, by which a phrase is found."""

LEAD = 3
SHORT_STARTS = (2, 1)
"""Starts so short are looked for under every text."""
FIGURES = frozenset("0123456789")
FIGURED = 3 * DEPTH
"""Letters of a text in which the beginning is looked for when runs of figures shorten it."""
has_figure = re.compile(r"\d").search


class Drawer:
    """Rules filed under the whole text they want, its first letters, or a word inside it."""

    def __init__(self) -> None:
        self.whole: dict[str, list[Rule]] = {}
        self.whole_starts: set[str] = set()
        self.longest_whole = 0
        self.starts: dict[str, list[Entry]] = {}
        self.depths: dict[str, tuple[int, ...]] = {}
        """How long the starts are that begin with these three letters, the longest first."""
        self.vague: Sieve[Entry] = Sieve()
        self.figured: list[Entry] = []
        """Vague shapes that cannot do without a figure, and hold no other text."""
        self.own_vague: dict[str, list[Entry]] = {}
        self.words: dict[str, list[tuple[str, Rule]]] = {}
        self.needles: list[tuple[str, Rule]] = []

    def file(self, rule: Rule) -> None:
        for text in rule.whole:
            self.whole.setdefault(text.casefold(), []).append(rule)
            self.whole_starts.add(one_digit(text.casefold())[:DEPTH])
            self.longest_whole = max(self.longest_whole, len(text))
        if rule.shape:
            self.file_shape(rule)
        for text in rule.opening:
            longest = rule.longest if rule.part != "start" else UNBOUND
            self.file_start(one_digit(text.casefold())[:DEPTH], ((), longest, opening_test(text), rule))
        for text in rule.holding:
            self.file_phrase(text.casefold(), rule)

    def file_shape(self, rule: Rule) -> None:
        needs = needs_of(rule.shape, rule.first)
        figure = needs.literals == FIGURE
        longest = needs.longest if rule.part != "start" else UNBOUND
        few = () if figure or len(needs.literals) > MANY_LITERALS else needs.literals
        entry = (few, longest, shape_test(rule), rule)
        if needs.starts != ("",) and sum(len(start) == 1 and start.isalpha() for start in needs.starts) <= FEW_STARTS:
            for start in needs.starts:
                self.file_start(start, entry)
        elif rule.agency is not None:
            self.own_vague.setdefault(rule.agency, []).append(entry)
        elif figure:
            self.figured.append(entry)
        else:
            for literal in needs.literals or ("",):
                self.vague.file(literal, ((), *entry[1:]))

    def file_start(self, start: str, entry: Entry) -> None:
        self.starts.setdefault(start, []).append(entry)
        known = self.depths.get(start[:LEAD], SHORT_STARTS)
        if len(start) not in known:
            self.depths[start[:LEAD]] = tuple(sorted({len(start), *known}, reverse=True))

    def file_phrase(self, phrase: str, rule: Rule) -> None:
        """Under its longest inner word, which stands alone in any line that holds the phrase; else under its first."""
        words = phrase.split()
        if len(words) > 2:
            self.words.setdefault(max(words[1:-1], key=len), []).append((phrase, rule))
        elif is_spaced(words[0][0]):
            for before in ("", *BEFORE):
                for behind in ("", *BEHIND) if len(words) == 1 else ("",):
                    self.words.setdefault(before + words[0] + behind, []).append((phrase, rule))
        else:
            self.needles.append((phrase, rule))

    def needles_in(self, text: str) -> list[tuple[str, Rule]]:
        """The phrases of scripts without spaces that this story holds somewhere."""
        if not self.needles or not unspaced(text):
            return []
        return [entry for entry in self.needles if entry[0] in text]

    def may_open(self, letters: str) -> bool:
        """Whether a text that begins so could be any rule's."""
        key = letters.lstrip("( ").casefold()
        key = key[:DEPTH] if key.isascii() and FIGURES.isdisjoint(key) else one_digit(key)[:DEPTH]
        while key:
            if key in self.starts or key in self.whole_starts:
                return True
            key = key[:-1]
        return False

    def find(self, text: str, place: Place, vague: bool = True) -> Rule | None:
        """The first rule that takes the text; whole texts are tried first, then how it begins, then phrases."""
        size = len(text)
        if size <= self.longest_whole:
            for rule in self.whole.get(text.casefold(), ()):
                if place.admits(rule):
                    return rule
        if size == 1:
            return None
        starts = self.starts
        key = text[:DEPTH].casefold()
        if not (key.isascii() and FIGURES.isdisjoint(key)):
            key = one_digit(text[:FIGURED].casefold())[:DEPTH]
        for depth in self.depths.get(key[:LEAD], SHORT_STARTS):
            start = key[:depth]
            if start in starts and (found := first_fit(starts[start], text, size, place)):
                return found
        if vague and (self.vague or self.figured or self.own_vague) and (size <= PLAIN or not is_plain(text)):
            found = self.find_vague(text, size, place)
            if found is not None:
                return found
        return self.find_phrase(text, place) if size <= SHORT and (self.words or place.needles) else None

    def find_vague(self, text: str, size: int, place: Place) -> Rule | None:
        own = self.own_vague.get(place.agency or "")
        if own and (rule := first_fit(own, text, size, place)):
            return rule
        found = first_fit(self.vague.held(text), text, size, place)
        return found or (first_fit(self.figured, text, size, place) if has_figure(text) else None)

    def find_phrase(self, text: str, place: Place) -> Rule | None:
        folded = text.casefold()
        words = folded.split()
        if not self.words.keys().isdisjoint(words):
            for word in words:
                for phrase, rule in self.words.get(word, ()):
                    if phrase in folded and len(text) <= rule.longest and place.admits(rule):
                        return rule
        for phrase, rule in place.needles:
            if phrase in folded and len(text) <= rule.longest and place.admits(rule):
                return rule
        return None


def first_fit(group: list[Entry], text: str, size: int, place: Place) -> Rule | None:
    for literals, longest, test, rule in group:
        if size > longest:
            continue
        if literals:
            for literal in literals:
                if literal in text:
                    break
            else:
                continue
        if place.admits(rule) and test(text):
            return rule
    return None


def is_plain(text: str) -> bool:
    """Whether a long line ends as a sentence without any mark that credits, addresses and captions carry."""
    if text[-1] not in ENDS:
        return False
    end = text[-CREDIT:]
    for mark in MARKS:  # noqa: SIM110 - a generator costs four times as much, on every line of prose
        if mark in end:
            return False
    return True


def opening_test(opening: str) -> Test:
    def opens(text: str) -> bool:
        return opens_with(text, opening)

    return opens


def shape_test(rule: Rule) -> Test:
    """The pattern's own match or fullmatch, compiled when it is first tried: most patterns never are."""
    method = "match" if rule.part == "start" else "fullmatch"
    test: Test | None = None

    def fits(text: str) -> object:
        nonlocal test
        if test is None:
            test = getattr(pattern(rule.shape), method)
        return test(text)

    return fits
