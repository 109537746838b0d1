"""The SGML of Reuters-21578: ``<REUTERS ...>`` with topics, a slug line, title, dateline and a hard-wrapped body."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.markup import decoded
from cleannews.envelopes.parts.opening import opens_with
from cleannews.envelopes.parts.rows import paragraphs_of_rows, paragraphs_of_text
from cleannews.envelopes.parts.tree import Element, read_tree
from cleannews.segments import Flag, Kind

__all__ = ["END", "FORMAT", "read", "recognise"]

FORMAT = "reuters-21578"
END = b"</REUTERS>"
"""What parts the stories of a file."""

TOPICS = ("topics", "places", "people", "orgs", "exchanges", "companies")
find_slug = re.compile(r"(?<![\w-])[bB][cC]-[\w-]{2,60}").search
signs_off = re.compile(r"\s*\b(?:Reuters?|REUTERS?)\s*[\x00-\x1f]*\s*\Z").search


def recognise(text: str) -> bool:
    return opens_with(text, "reuters") or (opens_with(text, "lewis") and "<REUTERS" in text[:20_000])


def read(text: str) -> Iterator[Document]:
    """Each ``<REUTERS>`` of the text."""
    for story in read_tree(text).all("reuters"):
        document = Document(FORMAT, text, story.start, story.end)
        if story.is_open:
            document.flags.add(Flag.TRUNCATED)
        read_story(story, document)
        yield document


def read_story(story: Element, document: Document) -> None:
    document.tell("identifier", story.get("newid"))
    document.facts["agency"] = ["Reuters"]
    for element in story.children:
        if element.name == "date":
            document.tell("published", element)
        elif element.name in TOPICS:
            for topic in element.all("d"):
                document.tell("keywords", topic)
        elif element.name == "unknown" and (slug := find_slug(element.passage.text)):
            document.tell("slug", element.passage.cut(*slug.span()))
    text = story.child("text")
    if text is None:
        return
    document.tell("title", text.first("title"))
    document.tell("byline", text.first("author"))
    document.tell("dateline", text.first("dateline"))
    body = text.first("body")
    if body is None and "title" in document.facts and not text.children:
        return
    if body is None and text.children:
        last = text.children[-1]
        read_body(document, text, last.end)
    else:
        read_body(document, body or text, (body or text).inner_start)


def read_body(document: Document, holder: Element, start: int) -> None:
    """The rows, and the ``Reuter`` below them, which is the end mark."""
    given = holder.passage
    passage = decoded(given.cut(start - holder.inner_start, len(given.text)), document.tags)
    end = signs_off(passage.text)
    stop = end.start() if end else len(passage.text.rstrip("\x03 \n\t\r"))
    rows = passage.cut(0, stop)
    if rows.text.startswith("\x02"):
        rows = rows.cut(1, len(rows.text))
    told = holder.name == "body"  # a listing that was not processed has a row for each of its own
    parts = paragraphs_of_rows(rows) if told else paragraphs_of_text(rows)
    if not told and len(parts) > 1 and "title" not in document.facts:
        document.tell("title", parts.pop(0))
    for part in parts:
        document.add(None, part)
    if end:
        document.add(Kind.END, passage.cut(end.start(), len(passage.text.rstrip("\x03 \n\t\r"))))
