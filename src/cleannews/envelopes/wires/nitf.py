"""NITF: the News Industry Text Format of the IPTC, versions 2 and 3."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from cleannews.envelopes.document import Document, Said
from cleannews.envelopes.parts.opening import opens_with
from cleannews.envelopes.parts.passages import Passage
from cleannews.envelopes.parts.tree import Element, read_tree
from cleannews.segments import Flag, Kind

__all__ = ["FORMAT", "read", "read_nitf", "recognise"]

FORMAT = "nitf"


def recognise(text: str) -> bool:
    return opens_with(text, "nitf")


def read(text: str) -> Iterator[Document]:
    """Each ``<nitf>`` of the text.

    >>> document = next(read("<nitf><body><body.head><hedline><hl1>Rain</hl1></hedline></body.head><body.content><p>It rained."))
    >>> document.facts["title"], [block.passage.text for block in document.body], sorted(document.flags)
    ('Rain', ['It rained.'], [<Flag.TRUNCATED: 'truncated'>])
    """
    for element in read_tree(text).all("nitf"):
        document = Document(FORMAT, text, element.start, element.end)
        if element.is_open:
            document.flags.add(Flag.TRUNCATED)
        read_nitf(element, document)
        yield document


def read_nitf(nitf: Element, document: Document) -> None:
    """Take what an NITF element says and holds; a NewsML item may have one inside."""
    head, body = nitf.child("head"), nitf.child("body") or nitf
    top, data = body.first("body.head"), nitf.first("docdata")
    if top is not None:
        read_top(top, document)
    if data is not None:
        read_docdata(data, document)
    if head is not None:
        read_head(head, document)
    document.tell("published", *(date.get("norm") for date in nitf.all("story.date")), None)
    document.tell("language", nitf.get("lang"), body.get("lang"), nitf.get("baselang"))
    for content in body.all("body.content"):
        for part in without_lead(content):
            document.read_markup(part, xml=True)
    for tagline in chain.from_iterable(end.all("tagline") for end in body.all("body.end")):
        document.read_markup(tagline, xml=True, kind=Kind.CREDIT)


def without_lead(content: Element) -> list[Element]:
    """The New York Times' corpus has the first paragraphs in a block of their own, and once more in that of the full text."""
    blocks = {block.get("class"): block for block in content.children if block.name == "block"}
    return [blocks["full_text"]] if set(blocks) == {"lead_paragraph", "full_text"} else [content]


def read_top(top: Element, document: Document) -> None:
    """Headlines, byline, dateline, rights and notes as printed above the body."""
    document.tell("title", top.first("hl1"))
    document.tell("subtitle", top.first("hedline", "hl2"), top.first("abstract"))
    for byline in top.all("byline"):
        people: list[Said] = list(byline.all("person"))
        for person in people or [without_role(byline)]:
            document.tell("byline", person)
    if (dateline := top.first("dateline")) is not None:
        document.tell("dateline", dateline)
        document.tell("place", *(place.text for place in dateline.all("location")), None)
    for name, tag in (("agency", "distributor"), ("note", "note"), ("rights", "rights")):
        for element in top.all(tag):
            document.tell(name, element)


def without_role(byline: Element) -> Passage:
    """``By ANN POE<byttl>Associated Press</byttl>``: what stands before the role."""
    role = byline.child("byttl")
    return Passage.of(byline.source, byline.inner_start, role.start if role is not None else byline.inner_end)


def read_docdata(data: Element, document: Document) -> None:
    for name, tag, attribute in ATTRIBUTES:
        for element in data.all(tag):
            document.tell(name, element.get(attribute))
    for holder in data.all("doc.copyright"):
        document.tell("rights", " ".join(filter(None, ("\N{COPYRIGHT SIGN}", holder.get("year"), holder.get("holder")))))
    for correction in data.all("correction"):
        document.flags.add(Flag.CORRECTION)
        document.tell("note", correction.get("info"))
    for content in data.all("identified-content"):
        for classifier in content.all("classifier"):
            document.tell("keywords", classifier)
    document.tell("status", data.get("management-status"))


ATTRIBUTES = (
    ("identifier", "doc-id", "id-string"),
    ("agency", "doc-id", "regsrc"),
    ("urgency", "urgency", "ed-urg"),
    ("published", "date.issue", "norm"),
    ("embargo", "date.release", "norm"),
    ("slug", "du-key", "key"),
    ("take", "du-key", "version"),
    ("note", "ed-msg", "info"),
    ("rights", "doc.rights", "owner"),
    ("keywords", "keyword", "key"),
    ("keywords", "classifier", "value"),
)
"""Facts of the docdata, the element that tells each, and its attribute."""


def read_head(head: Element, document: Document) -> None:
    document.tell("title", head.child("title"))
    for subject in head.all("tobject.subject"):
        document.tell("keywords", *(subject.get(f"tobject.subject.{part}") for part in ("detail", "matter", "type", "refnum")))
    for published in head.all("pubdata"):
        document.tell("published", published.get("date.publication"))
        document.tell("site", published.get("name"))
        document.tell("section", published.get("position.section"))
