"""The ``.story`` files of the CNN/DailyMail set: the story, then its highlights, each under ``@highlight``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.passages import Passage

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "story"

find_marks = re.compile(r"(?m)^[ \t]*@highlight[ \t]*\r?$").finditer

read_head = re.compile(
    r"""[\s.]* (?:By \s [.\s]* (?P<byline>[^\n.|]{2,80}?) \s*(?:\n|\s\.) [.\s]* (?=PUBLISHED:|\n|\S))?
        (?:PUBLISHED: [.\s]+ (?P<published>\d{1,2}:\d\d\s\w{2,4},\s\d{1,2}\s\w{3,9}\s\d{4}) [.\s|]*
           (?:UPDATED: [.\s]+ (?P<updated>\d{1,2}:\d\d\s\w{2,4},\s\d{1,2}\s\w{3,9}\s\d{4}) [.\s|]*)? )?""",
    re.VERBOSE,
).match
"""``By . Ann Example . PUBLISHED: . 14:20 EST, 12 March 2031 . | . UPDATED: ...``, as the Daily Mail's pages were read; on rows or on one."""


HEADS = ("By .", "By\n", "By \n", "PUBLISHED:")


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
    head = read_head(text) if text.lstrip().startswith(HEADS) else None
    if head is not None:
        start = head.end()
        for name in ("byline", "published", "updated"):
            if head[name]:
                document.tell(name, Passage.of(text, *head.span(name)))
    document.read_text(Passage.of(text, start, marks[0].start()))
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    highlights = [Passage.of(text, mark.end(), end).stripped() for mark, end in zip(marks, ends, strict=True)]
    for highlight in highlights:
        if highlight.text:
            document.stretches.append(("subtitle", highlight))
    if said := [" ".join(highlight.text.split()) for highlight in highlights if highlight.text]:
        document.facts["subtitle"] = "; ".join(said)
    yield document
