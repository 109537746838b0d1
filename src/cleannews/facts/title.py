"""The title: all pieces of the headline, without marks of later takes, each of which is a stretch of its own."""

from __future__ import annotations

import re

from cleannews.facts.version_marks import title_marks
from cleannews.labelling.segments import Piece
from cleannews.segments import Flag, Kind
from cleannews.text.story import Story

__all__ = ["settle_title", "title_of"]

TITLE_EDGE = " \t\r\n-=*#>+\N{BULLET}\N{EN DASH}\N{EM DASH}\xa0\ufeff<^"
RULE = "title.version_mark"
BODY = frozenset({Kind.BODY, Kind.SUBHEAD})
first_word = re.compile(r"[^\W_]").search


def settle_title(story: Story, pieces: list[list[Piece]]) -> tuple[int, frozenset[Flag]]:
    """Cut the marks before the headline off as update notes, and keep a headline that stands below the body in the body.

    The pieces are changed in place, so that every word of the source is in exactly one of title, deck, body and what
    was removed. Returns the version that the marks announce, and what else they say of the story.
    """
    version, flags = 0, frozenset[Flag]()
    titled = below = False
    for line in pieces:
        for number, (start, end, kind, rule) in enumerate(line):
            if kind in BODY:
                below = True
            elif kind is Kind.HEADLINE and not titled:
                titled = True
                version, flags = cut_marks(story, line, number)
            elif kind is Kind.HEADLINE and below:
                line[number] = (start, end, Kind.SUBHEAD, rule)
    return version, flags


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
