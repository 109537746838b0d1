"""A rule: a cleaner written as data, which proves itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from cleannews.errors import RuleError
from cleannews.rules.brackets import brackets
from cleannews.segments import Flag, Kind

__all__ = ["Part", "Rule", "Where", "prove"]

Part = Literal["line", "start", "end", "inside", "bracket"]
Where = Literal["anywhere", "above", "head", "tail"]
KindName = Literal[
    "headline", "deck", "body", "subhead", "dateline", "byline", "timestamp", "keywords", "slug", "caption", "end", "related", "update_note", "correction",
    "credit", "contact", "copyright", "promo", "nav", "disclaimer", "ad", "embed", "table",
]  # fmt: skip
"""A kind may be written as its plain word: data pages read better so."""

LONGEST = 320
"""A line longer than this that merely opens with or holds a phrase is prose, unless the rule says otherwise."""

FORMS = ("whole", "opening", "ending", "holding", "shape")


@dataclass(frozen=True, slots=True)
class Rule:
    r"""One convention of an agency or of the trade: what it looks like and what it is.

    A rule says *how* it matches with at least one of these forms; letters are compared without case unless noted:

    * `whole`: the line is exactly this text;
    * `opening`: the line begins with it (and the line is no longer than `longest` characters);
    * `ending`: the line ends with it, **case counts**, and only the ending is cut;
    * `holding`: the line holds it (and is no longer than `longest` characters);
    * `shape`: a regular expression, case counts; `needs` are texts of which every match holds at least one: they are
      looked for first, all rules' in one pass, so a shape without them must be short and cheap. Capitals count in needed
      texts of up to four letters and in those without small letters: "AP" is in every "happen".

    `part` says what is cut: the whole ``"line"``, its ``"start"``, its ``"end"``, what lies ``"inside"`` it, or a
    ``"bracket"`` (the forms are then compared with what stands between the brackets; the brackets go too).
    `where` limits the rule to the ``"head"`` or the ``"tail"`` of a story, or to lines ``"above"`` its first paragraph;
    `agency` to stories of one agency.
    `flag` is what the article is flagged with where the rule takes something: a columnist's disclaimer makes it
    ``"opinion"``.

    `hits` are lines that it takes (at least one), `spares` near misses that must stay.

    >>> end = Rule("end", "example.end_mark", whole=("(END)",), hits=("(END)",), spares=("The war must end.",))
    >>> list(end.spans("(end)"))
    [(0, 5)]
    """

    kind: Kind | KindName
    name: str
    whole: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    ending: tuple[str, ...] = ()
    holding: tuple[str, ...] = ()
    shape: str = ""
    needs: tuple[str, ...] = ()
    part: Part = "line"
    where: Where = "anywhere"
    agency: str | None = None
    longest: int = LONGEST
    flag: Flag | str | None = None
    hits: tuple[str, ...] = ()
    spares: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", kind_named(self.kind, self.name))
        if self.flag is not None:
            object.__setattr__(self, "flag", flag_named(self.flag, self.name))
        for field in ("whole", "opening", "ending", "holding", "needs", "hits", "spares"):
            value = getattr(self, field)
            if not isinstance(value, tuple):
                object.__setattr__(self, field, (value,) if isinstance(value, str) else tuple(value))

    @property
    def label(self) -> Kind:
        """The kind, whichever way it was written."""
        return Kind(self.kind)

    def spans(self, line: str) -> Iterator[tuple[int, int]]:
        """The stretches of `line` that this rule takes, tried plainly and slowly; the rulebook must agree."""
        if self.part == "bracket":
            for start, end, inner in brackets(line):
                if self.takes(inner):
                    yield start, end
        elif self.part == "inside":
            for match in pattern(self.shape).finditer(line):
                yield match.span()
        elif self.part == "end":
            yield from self.ending_spans(line)
        elif self.part == "start":
            yield from self.opening_spans(line)
        elif line and self.takes(line):
            yield 0, len(line)

    def takes(self, line: str) -> bool:
        """Whether the whole line (or the inside of a bracket) is what this rule looks for."""
        folded = line.lower()
        if any(folded == text.lower() for text in self.whole):
            return True
        if self.shape and pattern(self.shape).fullmatch(line):
            return True
        if len(line) > self.longest:
            return False
        return any(opens_with(line, text) for text in self.opening) or any(text.lower() in folded for text in self.holding)

    def opening_spans(self, line: str) -> Iterator[tuple[int, int]]:
        for text in self.opening:
            if opens_with(line, text):
                yield 0, len(text)
                return
        if self.shape and (match := pattern(self.shape).match(line)) and match.end():
            yield match.span()

    def ending_spans(self, line: str) -> Iterator[tuple[int, int]]:
        for text in self.ending:
            if line.endswith(text):
                yield len(line) - len(text), len(line)
                return
        if self.shape:
            for match in pattern(self.shape).finditer(line):
                if match.end() == len(line) and match.group():
                    yield match.span()


def kind_named(kind: Kind | KindName, rule: str) -> Kind:
    try:
        return Kind(kind)
    except (ValueError, TypeError):
        raise RuleError(f"rule {rule!r}: {kind!r} is no kind; one of {', '.join(Kind)}") from None


def flag_named(flag: Flag | str, rule: str) -> Flag:
    try:
        return Flag(flag)
    except (ValueError, TypeError):
        raise RuleError(f"rule {rule!r}: {flag!r} is no flag; one of {', '.join(Flag)}") from None


@cache
def pattern(shape: str) -> re.Pattern[str]:
    return re.compile(shape)


def opens_with(line: str, text: str) -> bool:
    """Whether `line` begins with `text`, and a word at its end is whole."""
    return line[: len(text)].lower() == text.lower() and ends_word(line, 0, len(text))


def ends_word(line: str, start: int, end: int) -> bool:
    """Whether no word goes on behind what stands there."""
    last, after = line[end - 1], line[end : end + 1]
    return not (last.isalnum() and after.isalnum() and is_spaced(last))


def is_spaced(letter: str) -> bool:
    """Whether the letter's script puts spaces between words (Han, kana and Hangul endings do not count)."""
    return letter < "\N{HANGUL JUNGSEONG FILLER}" or "\N{GREEK SMALL LETTER ALPHA WITH PSILI}" <= letter < "\u2e80"


def prove(rule: Rule, source: str = "rules") -> None:
    """Refuse a rule that contradicts itself: no form, a bad pattern, a hit it misses, a spare it takes.

    Raises `RuleError`, which names the source, the rule, the field and the line that shows it.
    """

    def refuse(field: str, why: str) -> RuleError:
        return RuleError(f"{source}: rule {rule.name!r}, field {field!r}: {why}")

    if not rule.name or not any(getattr(rule, form) for form in FORMS):
        raise refuse("name" if not rule.name else "shape", f"give a name and at least one of {', '.join(FORMS)}")
    if any(not text for form in FORMS[:4] for text in getattr(rule, form)):
        raise refuse("whole", "an empty text would match everything; leave it out")
    try:
        pattern(rule.shape)
    except re.error as error:
        raise refuse("shape", f"not a regular expression: {error}") from error
    if rule.shape and pattern(rule.shape).match("") and pattern(rule.shape).fullmatch(""):
        raise refuse("shape", "it matches the empty line; demand at least one character")
    needs = {"inside": ("shape",), "end": ("ending", "shape"), "start": ("opening", "shape")}.get(rule.part)
    for form in FORMS:
        if needs and getattr(rule, form) and form not in needs:
            raise refuse(form, f"a rule for part={rule.part!r} uses {' or '.join(needs)}, not {form}")
    if rule.ending and rule.part != "end":
        raise refuse("ending", "an ending is cut off a line: say part='end'")
    if rule.needs and not (rule.shape and all(rule.needs)):
        raise refuse("needs", "texts that the shape needs, none of them empty; without a shape there are none")
    if not rule.hits:
        raise refuse("hits", "give at least one line that the rule takes")
    for line in rule.hits:
        if not any(True for _ in rule.spans(line)):
            raise refuse("hits", f"the rule does not take its own hit {line!r}")
        if rule.needs and not any(holds(line, need) for need in rule.needs) and takes_by_shape(rule, line):
            raise refuse("needs", f"the shape takes {line!r}, which holds none of them")
    for line in rule.spares:
        for start, end in rule.spans(line):
            raise refuse("spares", f"the rule takes {line[start:end]!r} out of {line!r}, which must stay")


EXACT = 4
"""Letters of a needed text up to which capitals count."""


def capitals_count(need: str) -> bool:
    return need != need.lower() and (len(need) <= EXACT or need.isupper())


def holds(line: str, need: str) -> bool:
    return need in line if capitals_count(need) else need.lower() in line.lower()


def takes_by_shape(rule: Rule, line: str) -> bool:
    """Whether the shape alone takes something of the line."""
    return any(True for _ in replace(rule, whole=(), opening=(), ending=(), holding=()).spans(line))
