"""The title: all pieces of the headline, without marks of later takes, each of which is a stretch of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cleannews.facts.version_marks import title_marks
from cleannews.labelling.segments import Piece
from cleannews.segments import Flag, Kind
from cleannews.text.letters import squash
from cleannews.text.story import Story

__all__ = ["Stated", "settle_title", "title_of"]

TITLE_EDGE = " \t\r\n-=*#>+\N{BULLET}\N{EN DASH}\N{EM DASH}\xa0\ufeff<^"
RULE = "title.version_mark"
BODY = frozenset({Kind.BODY, Kind.SUBHEAD})
IN_BODY = {Kind.HEADLINE: Kind.SUBHEAD, Kind.DECK: Kind.BODY}
"""What a headline and a deck are where they are not the article's."""
Stated = Mapping[Kind, str]
"""The headline and the deck as a page states them, where it does."""
NOTHING: Stated = {}
first_word = re.compile(r"[^\W_]").search


def settle_title(story: Story, pieces: list[list[Piece]], stated: Stated = NOTHING) -> tuple[int, frozenset[Flag]]:
    """Cut the marks before the headline off as update notes, and give another headline than the title its place.

    The pieces are changed in place, so that every word of the source is in exactly one of title, deck, body and what
    was removed. Returns the version that the marks announce, and what else they say of the story.
    """
    version, flags = 0, frozenset[Flag]()
    titled = below = False
    for line, laid in zip(pieces, story.lines, strict=True):
        is_own = laid.number >= 0
        for number, (start, end, kind, rule) in enumerate(line):
            if kind in BODY:
                below = True
            elif kind not in IN_BODY:
                continue
            elif is_own and is_unsaid(kind, story.decoded[start:end], stated):
                line[number] = (start, end, instead_of(kind, below, stated), rule)
            elif is_own and kind is Kind.HEADLINE and titled and below:
                line[number] = (start, end, Kind.SUBHEAD, rule)
            elif kind is Kind.HEADLINE and not (is_own and titled):
                titled = True
                told = cut_marks(story, line, number)
                version, flags = max(version, told[0]), flags | told[1]
    return version, flags


def is_unsaid(kind: Kind, text: str, stated: Stated) -> bool:
    """Whether a page states a headline, or a deck, and says in neither of them what its text has here."""
    return kind in stated and not any(squash(text) in squash(said) for said in stated.values())


def instead_of(kind: Kind, below: bool, stated: Stated) -> Kind:
    """A second headline above the story is the deck of a page that states none; others are of the body."""
    return Kind.DECK if kind is Kind.HEADLINE and not below and Kind.DECK not in stated else IN_BODY[kind]


def cut_marks(story: Story, line: list[Piece], number: int) -> tuple[int, frozenset[Flag]]:
    """``-- UPDATE 5-Storm hits`` becomes an update note and the headline."""
    start, end, kind, rule = line[number]
    if RULE in story.without:
        return 0, frozenset()
    text = story.decoded[start:end]
    opening = first_word(text)
    skipped = opening.start() if opening else 0
    marks = title_marks(text[skipped:])
    cut = len(text) - len(marks.title)
    if cut > skipped:
        line[number : number + 1] = [(start, start + cut, Kind.UPDATE_NOTE, RULE), (start + cut, end, kind, rule)]
    return marks.version, marks.flags


def title_of(headlines: list[str]) -> str | None:
    """The pieces of the headline, joined: a picture's mark between them is none of its words.

    >>> title_of(["- Ferry fares to rise ", " in May again"]), title_of(["--"])
    ('Ferry fares to rise in May again', None)
    """
    return " ".join(" ".join(headlines).split()).strip(TITLE_EDGE) or None
