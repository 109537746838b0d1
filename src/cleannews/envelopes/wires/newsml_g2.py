"""NewsML-G2: news items, alone or in a message; their content is NITF, XHTML or text, inline or escaped."""

from __future__ import annotations

from collections.abc import Iterator

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.opening import OPENING, opens_with
from cleannews.envelopes.parts.tree import Element, read_tree
from cleannews.envelopes.wires.nitf import read_nitf
from cleannews.errors import EnvelopeError
from cleannews.segments import Flag

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "newsml-g2"

WITHOUT_TEXT = ("packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem")

TEXTS = (
    ("slug", "slugline"),
    ("dateline", "dateline"),
    ("rights", "copyrightnotice"),
    ("rights", "usageterms"),
    ("note", "ednote"),
    ("embargo", "embargoed"),
    ("urgency", "urgency"),
    ("published", "contentcreated"),
    ("published", "firstcreated"),
    ("updated", "contentmodified"),
    ("updated", "versioncreated"),
    ("published", "versioncreated"),
)
"""Facts, and the elements that tell them, the best first."""


def recognise(text: str) -> bool:
    return opens_with(text, "newsitem", "newsmessage", "itemset", *WITHOUT_TEXT) and "<newsitem itemid=" not in text[:OPENING]


def read(text: str) -> Iterator[Document]:
    """Each ``<newsItem>`` of the text; `EnvelopeError` for one that holds packages and no news item."""
    root = read_tree(text)
    items = list(root.all("newsitem"))
    if not items:
        held = next(root.all(*WITHOUT_TEXT), None)
        what = f"<{held.name}> lists or describes other items and holds no story" if held else "no <newsItem> in it"
        raise EnvelopeError(FORMAT, what, held.start if held else 0)
    for item in items:
        document = Document(FORMAT, text, item.start, item.end)
        if item.is_open:
            document.flags.add(Flag.TRUNCATED)
        read_item(item, document)
        yield document


def read_item(item: Element, document: Document) -> None:
    document.tell("identifier", item.get("guid"))
    document.tell("take", item.get("version"))
    for status in item.all("pubstatus"):
        document.tell("status", status.get("qcode").rpartition(":")[2])
    for signal in item.all("signal"):
        if "correction" in (signal.get("qcode") + signal.get("uri")).lower():
            document.flags.add(Flag.CORRECTION)
    read_meta(item, document)
    read_content(item, document)
    document.tell("language", *(element.get("tag") for element in item.all("language")), item.get("lang"))


def read_meta(item: Element, document: Document) -> None:
    meta = item.child("contentmeta") or item
    headlines = list(meta.all("headline"))
    main = [line for line in headlines if not is_sub(line)]
    document.tell("title", *main, *headlines, item.first("itemmeta", "title"))
    document.tell(
        "subtitle",
        *(line for line in headlines if is_sub(line)),
        *(line for line in meta.all("description") if "summary" in line.get("role") or is_sub(line)),
        None,
    )
    for by in meta.all("by"):
        document.tell("byline", by)
    if "byline" not in document.facts:
        for creator in meta.all("creator"):
            if "org" not in creator.get("type"):
                document.tell("byline", creator.child("name"), creator.get("literal"))
    for name, tag in TEXTS:
        document.tell(name, *item.all(tag), None)
    for provider in item.all("provider"):
        document.tell("agency", provider.child("name"), provider.get("literal"), code_of(provider))
    for source in meta.all("infosource"):
        document.tell("agency", source.child("name"), source.get("literal"), code_of(source))
    if (located := meta.child("located")) is not None:
        document.tell("place", located.child("name"), located.get("literal"))
    for subject in meta.all("subject", "keyword"):
        document.tell("keywords", subject.child("name"), subject if subject.name == "keyword" else None, code_of(subject))
    if (holder := item.first("copyrightholder")) is not None:
        document.tell("rights", holder.child("name"), holder.get("literal"))


def is_sub(line: Element) -> bool:
    role = line.get("role").rpartition(":")[2].lower()
    return role.startswith("sub") or role in ("deck", "lead")


def code_of(element: Element) -> str:
    """``nprov:AFP``: the code without its scheme."""
    return element.get("qcode").rpartition(":")[2] or element.get("uri").rstrip("/").rpartition("/")[2]


def read_content(item: Element, document: Document) -> None:
    """The body: inline XML before inline data, which may be the same once more."""
    content = item.child("contentset") or item
    inline = [element for element in content.all("inlinexml") if element.inner_end > element.inner_start]
    if inline:
        chosen = inline[0]
        nitf = chosen.first("nitf")
        if nitf is not None or any(chosen.all("body.content")):
            read_nitf(nitf or chosen, document)
        else:
            read_xhtml(chosen, document)
        return
    data = [element for element in content.all("inlinedata") if element.inner_end > element.inner_start]
    if data:
        chosen = max(data, key=lambda element: "html" in element.get("contenttype"))
        if "html" in chosen.get("contenttype"):
            document.read_markup(chosen)
        else:
            document.read_text(chosen)


def read_xhtml(chosen: Element, document: Document) -> None:
    """A page in small: its head says nothing, its ``<h1>`` is the headline."""
    body = chosen.first("body") or chosen
    if "title" not in document.facts:
        document.tell("title", body.first("h1"))
    document.read_markup(body, xml=True)
