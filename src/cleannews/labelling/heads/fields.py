"""Lines that hold a label and its value, or a label alone: ``Title: ...``, ``【标题】``, ``BYLINE:``, ``Content: ...``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from cleannews.knowledge.field_labels import FIELD_LABELS
from cleannews.labelling.bylines.names import names_in
from cleannews.segments import Kind

__all__ = ["Field", "read_field"]

LONGEST_NAMES = 120
"""Characters of a byline's value; a longer one is a sentence: "By: the time it was over, nobody ..."."""
LONGEST_WORDS = 160
"""Characters of a value that is a list of topics, a source or a time."""
MOST_BLANKS = 2
"""Blanks in an address, a number, a name of a language or a publisher."""
LEAST_STORY = 4
"""Words from which the value of a label such as "Text:" is the story, not the writer's name."""

QUOTES = "\"'\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
split_label = re.compile(
    r"""
    (?P<marks> [\s*\#>\-\N{BULLET}\N{BLACK SQUARE}\N{BLACK DIAMOND}\N{WHITE SQUARE}]* )
    (?P<open> [\[(<\N{LEFT BLACK LENTICULAR BRACKET}\N{FULLWIDTH LEFT SQUARE BRACKET}\N{LEFT TORTOISE SHELL BRACKET}\N{LEFT ANGLE BRACKET}] )?
    (?P<label> [^\W\d_] [^\n:\N{FULLWIDTH COLON}\[\]<>\N{RIGHT BLACK LENTICULAR BRACKET}\N{FULLWIDTH RIGHT SQUARE BRACKET}\N{RIGHT TORTOISE SHELL BRACKET}\N{RIGHT ANGLE BRACKET}*|]{0,34}? )
    (?: \s* (?P<close> [\])>\N{RIGHT BLACK LENTICULAR BRACKET}\N{FULLWIDTH RIGHT SQUARE BRACKET}\N{RIGHT TORTOISE SHELL BRACKET}\N{RIGHT ANGLE BRACKET}] ) (?: \s* [:\N{FULLWIDTH COLON}] )?
      | \s* \** (?P<colon> [:\N{FULLWIDTH COLON}] ) (?= \s | $ | \* | (?<=\N{FULLWIDTH COLON}) | (?=[^\x00-\x7f]) )
    ) \**
    """,
    re.VERBOSE,
).match
"""A label, then a colon, a closing bracket or both."""


@dataclass(frozen=True, slots=True)
class Field:
    """A label and its value: what the value is, and where both stand in the line.

    The value is empty where the label stands alone on its line: then it is the next line.
    """

    kind: Kind
    label: tuple[int, int]
    value: tuple[int, int]


def read_field(line: str) -> Field | None:
    """The label and value that the line holds, or None where its words are no label in any language of the news.

    The label itself is `nav`; of a field whose kind is `body` it is all that leaves the story.

    >>> line = "Title: Ferry late again"
    >>> field = read_field(line)
    >>> field.kind.value, line[slice(*field.label)], line[slice(*field.value)]
    ('headline', 'Title: ', 'Ferry late again')
    >>> [field and field.kind.value for field in map(read_field, ("【标题】：雨停了", "ジャンル：国内", "BYLINE:", "Content: It rained.", "**Author:** Ann Poe"))]
    ['headline', 'keywords', 'byline', 'body', 'byline']
    >>> [read_field(line) for line in ("Time: it flies when you are at sea", "By: the harbour, it rained", "Title fight: Roe wins", "Text messages")]
    [None, None, None, None]
    """
    match = split_label(line)
    if match is None or not (match["colon"] or (match["close"] and match["open"] not in (None, "("))):
        return None  # "(LEAD)" above a title is a mark of a later take
    kind = labels().get(" ".join(match["label"].casefold().replace("_", " ").split()))
    if kind is None:
        return None
    start, end = value_at(line, match.end())
    value = line[start:end]
    kind = told_by_value(kind, match["label"].casefold(), value)
    return Field(kind, (0, start), (start, end)) if kind is not None else None


@cache
def labels() -> dict[str, Kind]:
    """Every label, case folded, and the kind of its value; the first kind that has it counts."""
    found: dict[str, Kind] = {}
    for kind, words in FIELD_LABELS.items():
        for word in words.split("|"):
            found.setdefault(word.replace("_", " ").casefold(), Kind(kind))
    return found


def value_at(line: str, start: int) -> tuple[int, int]:
    """Where the value stands, without blanks and without the quotes that enclose it."""
    end = len(line.rstrip())
    while start < end and line[start].isspace():
        start += 1
    if end - start > 1 and line[start] in QUOTES and line[end - 1] in QUOTES:
        return start + 1, end - 1
    return min(start, end), end


def told_by_value(kind: Kind, label: str, value: str) -> Kind | None:
    """The kind that the value allows: a time holds figures, a byline names; "Text:" is before a name what "By:" is."""
    if not value:
        return kind
    if value.casefold() in NOTHING or value.startswith(("<", "http")) or "](http" in value:
        return Kind.NAV
    if kind is Kind.TIMESTAMP:
        is_time = len(value) <= LONGEST_WORDS and any(map(str.isdecimal, value)) and not goes_on(value)
        return kind if is_time else None
    if kind is Kind.BYLINE:
        if value[-1] in ASKED:  # "记者：你怕吗？" is speech
            return None
        if names_somebody(value):
            return kind
        return Kind.BODY if label in BODY_TOO and value.count(" ") >= LEAST_STORY else None
    if kind is Kind.BODY and label in BYLINE_TOO and names_somebody(value):
        return Kind.BYLINE
    if kind in (Kind.KEYWORDS, Kind.CREDIT) and len(value) > LONGEST_WORDS:
        return None
    if kind is Kind.NAV and value.count(" ") > MOST_BLANKS:  # "Status: The ferry is closed"
        return None
    return kind


goes_on = re.compile(r"\d\.\s+[^\W\d_a-z]\w{2,20}:\s").search
"""Whether a second label follows a sentence's stop: "Date: May 3. Place: Arden. Victims: 41." is how a story counts."""
ASKED = "?!\N{FULLWIDTH QUESTION MARK}\N{FULLWIDTH EXCLAMATION MARK}\N{IDEOGRAPHIC FULL STOP}\N{ARABIC QUESTION MARK}"
NOTHING = frozenset({"none", "null", "n/a", "-", "nan", "unknown", "[]", "{}"})
"""What a crawler writes for a field that the page lacks."""
BYLINE_TOO = frozenset({"text", "texte", "texto", "testo", "tekst", "teksti"})
BODY_TOO = frozenset({"teksti", "текст", "haber", "文"})


def names_somebody(value: str) -> bool:
    """Whether the value is a list of names, a desk or a handle: nothing that a sentence could be."""
    if len(value) > LONGEST_NAMES:
        return False
    words = value.split()
    first = words[0][0]
    return bool(names_in(value)) or (len(words) < LEAST_STORY and (first.lower() == first.upper() or first.isupper() or len(words) == 1))
