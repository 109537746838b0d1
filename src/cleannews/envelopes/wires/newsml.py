"""NewsML 1.0 to 1.2: items with components, whose content may be NITF, XHTML or plain text."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.markup import text_of
from cleannews.envelopes.parts.opening import opens_with
from cleannews.envelopes.parts.tree import Element, read_tree
from cleannews.envelopes.wires.nitf import read_nitf
from cleannews.segments import Flag

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "newsml"

LINES = (
    ("title", "headline"),
    ("subtitle", "subheadline"),
    ("byline", "byline"),
    ("dateline", "dateline"),
    ("agency", "creditline"),
    ("rights", "copyrightline"),
    ("slug", "slugline"),
    ("keywords", "keywordline"),
)
"""Facts, and the news lines that tell them."""

CODES = (
    ("status", "status"),
    ("urgency", "urgency"),
    ("language", "language"),
    ("keywords", "subjectmatter"),
    ("keywords", "subjectdetail"),
    ("keywords", "subject"),
)
"""Facts, and the elements that tell them by a formal name."""


WITHDRAWN = ("kill", "delete", "withdraw", "cancel")
"""Instructions that take an item back whose status is still "usable"."""


def recognise(text: str) -> bool:
    return opens_with(text, "newsml")


def read(text: str) -> Iterator[Document]:
    """Each ``<NewsItem>`` of the text."""
    root = read_tree(text)
    sent_from = [party for sender in root.all("sentfrom") for party in sender.all("party")]
    for item in root.all("newsitem"):
        document = Document(FORMAT, text, item.start, item.end)
        if item.is_open:
            document.flags.add(Flag.TRUNCATED)
        read_item(item, document)
        if "agency" not in document.facts:
            document.tell("agency", *(party.get("formalname") for party in sent_from), None)
        yield document


def read_item(item: Element, document: Document) -> None:
    for name, tag in LINES:
        document.tell(name, *item.all(tag), None)
    for name, tag in CODES:
        for element in item.all(tag):
            document.tell(name, element.get("formalname"))
    for provider in item.all("provider", "source"):
        for party in provider.all("party"):
            document.tell("agency", party.get("formalname"))
    document.tell("identifier", item.first("publicidentifier"), item.first("newsitemid"))
    document.tell("published", item.first("firstcreated"), item.first("dateid"))
    document.tell("updated", item.first("thisrevisioncreated"))
    document.tell("slug", item.first("namelabel"))
    document.tell("take", item.first("revisionid"))
    document.tell("note", item.first("newsmanagement", "instruction", "comment"), item.first("comment"))
    document.tell("rights", item.first("usageterms"), item.first("usagerights"))
    if (change := item.first("statuswillchange")) is not None:
        document.tell("embargo", change.first("dateandtime"))
    for instruction in item.all("instruction"):
        name = instruction.get("formalname").lower()
        if "rectif" in name or "correct" in name:
            document.flags.add(Flag.CORRECTION)
        elif name in WITHDRAWN:
            document.flags.add(Flag.WITHDRAWN)
    read_content(item, document)


def read_content(item: Element, document: Document) -> None:
    """The body: of several renderings of one text, the one with most tags; pictures give their captions."""
    contents = [content for content in item.all("contentitem") if is_text(content)]
    held = [data for content in contents for data in content.all("datacontent") if data.inner_end > data.inner_start]
    held = held or [data for data in item.all("datacontent") if data.inner_end > data.inner_start]
    if not held:
        return
    chosen = max(held, key=lambda data: (has_paragraphs(data), len(text_of(data.passage)) // 100))
    if (nitf := chosen.first("nitf")) is not None:
        read_nitf(nitf, document)
    elif any(chosen.all("body.content")):
        read_nitf(chosen, document)
    elif has_paragraphs(chosen):
        inner = chosen.first("body")
        document.read_markup(inner or chosen, xml=bool(chosen.children))
    else:
        document.read_text(chosen)


def is_text(content: Element) -> bool:
    """Whether a content item holds text: nothing says that it is a picture."""
    said = " ".join(element.get("formalname") for tag in ("mediatype", "mimetype", "format") for element in content.all(tag)).lower()
    return not any(word in said for word in ("photo", "image", "picture", "graphic", "video", "audio", "icon"))


def has_paragraphs(data: Element) -> bool:
    source = data.source[data.inner_start : data.inner_end].lower()
    return any(tag in source for tag in ("<p>", "<p ", "<p/>", "&lt;p", ":p>", "<br"))
