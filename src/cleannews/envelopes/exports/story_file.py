"""The ``.story`` files of the CNN/DailyMail set: the story, then its highlights, each under ``@highlight``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.passages import Passage

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "story"

find_marks = re.compile(r"(?m)^[ \t]*@highlight[ \t]*\r?$").finditer

byline_before = re.compile(r"\s*By \.\s+(?P<names>[^\n]{2,80}?)\s\.\s*\n").match
"""``By . Ann Example .``, as the Daily Mail's pages were read."""


def recognise(text: str) -> bool:
    return "@highlight" in text and any(find_marks(text))


def read(text: str) -> Iterator[Document]:
    """The one story of the file; its highlights are its deck.

    >>> document = next(read("It rained.\\n\\n@highlight\\n\\nRain falls"))
    >>> [block.passage.text for block in document.body], document.facts["subtitle"]
    (['It rained.'], 'Rain falls')
    """
    document = Document(FORMAT, text, 0, len(text))
    marks = list(find_marks(text))
    if not marks:
        return
    start = 0
    if (byline := byline_before(text)) is not None:
        document.tell("byline", Passage.of(text, *byline.span("names")))
        start = byline.end()
    document.read_text(Passage.of(text, start, marks[0].start()))
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    highlights = [Passage.of(text, mark.end(), end).stripped() for mark, end in zip(marks, ends, strict=True)]
    for highlight in highlights:
        if highlight.text:
            document.stretches.append(("subtitle", highlight))
    if said := [" ".join(highlight.text.split()) for highlight in highlights if highlight.text]:
        document.facts["subtitle"] = "; ".join(said)
    yield document
