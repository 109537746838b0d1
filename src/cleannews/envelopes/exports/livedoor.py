"""The livedoor news corpus: a file a story; its address, its time and its title on a line each, then the story."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.passages import Passage
from cleannews.envelopes.parts.rows import paragraphs_of_text
from cleannews.segments import Kind

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "livedoor"

head = re.compile(
    r"\ufeff?\s*(?P<url>https?://\S+)[ \t]*\r?\n(?P<time>\d{4}-\d\d-\d\dT[\d:]+(?:[+-]\d\d:?\d\d|Z)?)[ \t]*\r?\n(?P<title>[^\n]{2,200})\n"
).match
begins_links = re.compile(r"(?m)^[\s\N{BLACK SQUARE}\N{BLACK DIAMOND}\N{BLACK CIRCLE}]*関連(?:リンク|記事|サイト|ニュース)[\s:：]*$").search


def recognise(text: str) -> bool:
    return head(text) is not None


def read(text: str) -> Iterator[Document]:
    """The one story of the file; the links below it go."""
    document = Document(FORMAT, text, 0, len(text))
    match = head(text)
    if match is None:
        return
    for fact, name in (("url", "url"), ("published", "time"), ("title", "title")):
        document.tell(fact, Passage.of(text, *match.span(name)))
    links = begins_links(text, match.end())
    end = links.start() if links else len(text)
    for part in paragraphs_of_text(Passage.of(text, match.end(), end)):
        document.add(None, part)
    if links:
        document.add(Kind.RELATED, Passage.of(text, links.start(), len(text)))
    yield document
