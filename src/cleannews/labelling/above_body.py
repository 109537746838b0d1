"""Lines above the body: a picture's caption, and a headline that the page prints twice."""

from __future__ import annotations

import re

from cleannews.intake.story import Line
from cleannews.knowledge.agencies import recognise
from cleannews.labelling.prose import LONGEST_TITLE, ends_sentence
from cleannews.labelling.titles import label_title
from cleannews.segments import Kind

__all__ = ["label_caption", "label_doubled"]

SHORTEST_TITLE, LONGEST_PIECE = 12, 60
"""Letters of a headline that is told by its copy, and of the page's own words above it."""

DIGEST = 3
"""Sentences signed so are a day's news in brief."""

signed_picture = re.compile(r"[.!?]\s?\((?P<mark>[A-Z][\w /.-]{1,40})\)$").search


def label_caption(line: Line) -> bool:
    """A sentence above the body that ends with a picture's credit, or an agency's mark in brackets, is a caption."""
    cuts = line.cuts
    if line.low >= line.high:
        return False
    if cuts is not None and cuts and cuts[-1][2] is Kind.CAPTION and cuts[-1][1] >= len(line.text):
        return bool(ends_sentence(line.rest)) and line.label(Kind.CAPTION, "head.caption")
    signed = signed_picture(line.text)
    if signed is None or recognise(signed["mark"]) is None:
        return False
    if sum(1 for other in line.story.lines if signed_picture(other.text)) >= DIGEST:
        return False
    return line.label(Kind.CAPTION, "head.caption")


def label_doubled(lines: list[Line]) -> list[Line]:
    """A headline printed twice above the body is the story's title; the short lines above it are the page's. The lines left."""
    texts = [line.rest for line in lines]
    for at, text in enumerate(texts):
        if at and SHORTEST_TITLE < len(text) <= LONGEST_TITLE and text in texts[at + 1 :] and not ends_sentence(text):
            if any(len(above) >= LONGEST_PIECE for above in texts[:at]):
                break
            for line in lines[:at]:
                line.label(Kind.NAV, "head.above_title")
            label_title(lines[at], "head.doubled_title")
            return lines[at + 1 :]
    return lines
