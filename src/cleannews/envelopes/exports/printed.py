"""What scripts print of newspaper's articles: ``Title:``, ``Article Text:``, ``Article Keywords:`` on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.passages import Passage
from cleannews.envelopes.parts.rows import paragraphs_of_text

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "printed"

LABELS = {
    "title": "title", "article title": "title", "headline": "title", "author": "byline", "authors": "byline", "article authors": "byline",
    "date": "published", "publish date": "published", "published": "published", "article date": "published", "url": "url", "text": "body",
    "article text": "body", "content": "body", "summary": "nothing", "article summary": "nothing", "keywords": "keywords", "article keywords": "keywords",
    "top image": "nothing",
}  # fmt: skip

find_labels = re.compile(
    r"(?mi)^[ \t]*(?P<label>(?:article )?(?:title|headline|authors?|date|text|content|summary|keywords)|publish date|published|url|top image)[ \t]*:[ \t]*\r?$"
).finditer
FEWEST = 2


def recognise(text: str) -> bool:
    opening = text.lstrip()[:40].partition("\n")[0]
    if not opening.rstrip().endswith(":"):
        return False
    found = [LABELS[match["label"].casefold()] for match in find_labels(text)]
    return len(found) >= FEWEST and "title" in found and "body" in found


def read(text: str) -> Iterator[Document]:
    """The one story of the text."""
    document = Document(FORMAT, text, 0, len(text))
    marks = list(find_labels(text))
    if not marks:
        return
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    for mark, end in zip(marks, ends, strict=True):
        fact, given = LABELS[mark["label"].casefold()], Passage.of(text, mark.end(), end).stripped()
        if fact == "body":
            for part in paragraphs_of_text(given):
                document.add(None, part)
        elif fact == "keywords":
            for row in re.finditer(r"[^\n]+", given.text):
                document.tell(fact, given.cut(*row.span()))
        elif fact != "nothing":
            document.tell(fact, given)
    yield document
