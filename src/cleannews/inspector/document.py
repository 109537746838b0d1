"""An article as the inspector's page takes it: plain data for JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cleannews.article import Article, writable
from cleannews.export.coloured import is_kept, removed_places, share_removed
from cleannews.export.colours import COLOURS, KEPT_ORDER, group_of
from cleannews.segments import Kind, Segment

__all__ = ["document_of", "facts_of", "kind_table", "stretches_of"]

READ_FROM = {
    "title": (Kind.HEADLINE,),
    "subtitle": (Kind.DECK,),
    "dateline": (Kind.DATELINE,),
    "agency": (Kind.DATELINE, Kind.BYLINE, Kind.CREDIT, Kind.END),
    "authors": (Kind.BYLINE, Kind.CONTACT),
    "published": (Kind.TIMESTAMP,),
    "updated": (Kind.TIMESTAMP,),
    "section": (Kind.SLUG,),
    "keywords": (Kind.KEYWORDS, Kind.SLUG),
    "version": (Kind.UPDATE_NOTE, Kind.HEADLINE),
}
"""The kinds of stretches in which a fact is read, the likeliest first."""

PLAIN = ("language", "site", "url", "flags")
"""Facts of the whole article."""

Stretch = list[Any]
"""Kind, rule, text, whether it is kept, confidence, evidence: a list, since a report has thousands of them."""


def document_of(article: Article, *, name: str = "", is_page: bool = False) -> dict[str, Any]:
    """All that the page shows of one article.

    >>> from cleannews import clean
    >>> document = document_of(clean("BUSAN, July 30 (Yonhap) -- It rained for three days, officials said."))
    >>> [fact["name"] for fact in document["facts"]][:2], document["stretches"][0][0]
    (['dateline', 'agency'], 'dateline')
    """
    return {
        "name": writable(name),
        "page": is_page,
        "stretches": stretches_of(article),
        "facts": list(facts_of(article)),
        "share": round(share_removed(article), 4),
        "title": writable(article.title or ""),
        "subtitle": writable(article.subtitle or ""),
        "paragraphs": [writable(paragraph) for paragraph in article.paragraphs],
        "language": article.language,
        "json": article.to_json(indent=2),
        "meta": meta_of(article),
    }


def stretches_of(article: Article) -> list[Stretch]:
    """The source in order; joined, the texts are the source. Half of a surrogate pair is U+FFFD, which has its length."""
    removed = removed_places(article)
    return [
        [
            segment.kind.value,
            writable(segment.rule),
            writable(segment.text),
            int(is_kept(segment, removed)),
            round(segment.confidence, 3),
            segment.evidence,
        ]
        for segment in article.segments
    ]


def facts_of(article: Article) -> Iterator[dict[str, Any]]:
    """Each fact with where it was read: the number of the stretch, or what of the page said so."""
    record = article.model_dump(mode="json")
    for name in (*READ_FROM, *PLAIN):
        value = record.get(name)
        if value in (None, [], "", 0):
            continue
        told = article.sources.get(name, "")
        at = place_of(article, name, value) if told in ("", "text") else None
        yield {"name": name, "value": writable(shown(name, value)), "from": told or "text", "at": at}


def shown(name: str, value: Any) -> str:
    if name == "dateline":
        parts = (value["place"], value["date"] or "", value["agency"])
        return ", ".join(filter(None, parts)) or value["raw"]
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def place_of(article: Article, name: str, value: Any) -> int | None:
    """The stretch that says so: of the right kind, and with the value's own words where one has them."""
    words = [str(one).casefold() for one in (value if isinstance(value, list) else [value])]
    for kind in READ_FROM.get(name, ()):
        numbers = [number for number, segment in enumerate(article.segments) if segment.kind is kind]
        if numbers:
            return next((number for number in numbers if holds(article.segments[number], words)), numbers[0])
    return None


def holds(segment: Segment, words: list[str]) -> bool:
    text = segment.text.casefold()
    return any(word in text for word in words)


def meta_of(article: Article) -> dict[str, Any]:
    """The facts as a labelled text carries them."""
    dateline = article.dateline
    told = {
        "place": dateline.place if dateline else None,
        "date": dateline.date.isoformat() if dateline and dateline.date else None,
        "agency": article.agency,
        "authors": list(article.authors),
        "published": article.published.isoformat() if article.published else None,
    }
    return {name: value for name, value in told.items() if value}


def kind_table() -> list[list[str]]:
    """Each kind with its group and its colour, in the order of legends."""
    return [[kind.value, group_of(kind), COLOURS[kind]] for kind in KEPT_ORDER]
