"""JSON as scrapers and datasets write it: news-please, newspaper, trafilatura, fundus, WordPress, and whoever uses common keys."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from typing import Any

from cleannews.envelopes.document import Document
from cleannews.envelopes.exports.scraped_bodies import BODIES, body_of, read_body
from cleannews.envelopes.parts.json_values import first_of, opens_json, records_in, words_of
from cleannews.segments import Flag

__all__ = ["FORMAT", "read", "read_record", "recognise"]

FORMAT = "json"

FACTS = {
    "title": "title headline news_title article_title title_page webtitle name 标题 제목",
    "subtitle": "subtitle subheadline sub_title deck standfirst alternativeheadline",
    "byline": "authors author byline by creator writer reporter author_name 作者",
    "published": "date_publish publishing_date publish_date published published_at publishedat datepublished date_published published_date pubdate pub_date publication_date date_gmt webpublicationdate date datetime timestamp created_at created time 发布时间",
    "updated": "date_modify modified_gmt modified date_modified datemodified updated updated_at last_modified",
    "language": "language lang meta_lang inlanguage",
    "url": "url link weburl canonical_url canonical permalink source_url uri original_url",
    "site": "site site_name sitename hostname source_domain publisher source_name publication domain website source",
    "section": "section articlesection sectionname category",
    "keywords": "tags keywords topics meta_keywords article_keywords categories labels",
    "dateline": "dateline",
    "rights": "copyright rights license copyrightnotice",
    "agency": "agency news_agency wire provider",
    "slug": "slugline",
    "urgency": "urgency",
    "note": "ednote editor_note",
    "identifier": "id _id guid uuid article_id doc_id",
}
"""What each common key tells, compared without case."""
KEYS = {fact: words.split() for fact, words in FACTS.items()}

knows_key = re.compile(rf'"(?:{"|".join(BODIES)}|sections|headline|title)"\s*:\s*(?:"|\[|\{{)', re.IGNORECASE).search
OPENING = 400_000


def recognise(text: str) -> bool:
    return bool(opens_json(text)) and knows_key(text, 0, OPENING) is not None


def read(text: str) -> Iterator[Document]:
    """Each record of the text that holds a story or a title."""
    for record, start, end, torn in records_in(text, FORMAT):
        document = Document(FORMAT, text, start, end)
        read_record(record, document, torn)
        yield document


def read_record(record: Mapping[str, Any], document: Document, torn: bool) -> None:
    """Take what the record tells, or the record that it holds one level below."""
    if torn:
        document.flags.add(Flag.TRUNCATED)
    outer = lowered(record)
    item = inner_record(outer) or outer
    for level in (item, outer) if item is not outer else (item,):
        read_facts(level, document)
    read_body(body_of(item), document)
    if isinstance(embedded := outer.get("_embedded"), dict):
        read_embedded(embedded, document)


def inner_record(outer: Mapping[str, Any]) -> dict[str, Any] | None:
    """The record one level below that has the story: with a title of its own, or because there is no story above it."""
    has_story = body_of(outer) is not None
    for value in outer.values():
        inner = lowered(value) if isinstance(value, dict) else {}
        if inner and body_of(inner) is not None and (not has_story or ("title" in inner or "headline" in inner)):
            return inner
    return None


def lowered(record: Mapping[str, Any]) -> dict[str, Any]:
    return {key.lower(): value for key, value in record.items()}


def read_embedded(embedded: Mapping[str, Any], document: Document) -> None:
    """What WordPress adds where it is asked for: names of writers, tags and sections."""
    for author in words_of(embedded.get("author")):
        document.tell("byline", author)
    for terms in embedded.get("wp:term") or ():
        for term in terms if isinstance(terms, list) else ():
            if isinstance(term, dict):
                fact = "keywords" if str(term.get("taxonomy")) == "post_tag" else "section"
                document.tell(fact, *words_of(term)[:1], None)


def read_facts(item: Mapping[str, Any], document: Document) -> None:
    for fact, keys in KEYS.items():
        value = first_of(item, *keys)
        if value is None or fact in document.facts:
            continue
        gmt = next((key for key in keys if key.endswith("_gmt")), "")
        if gmt and value is item.get(gmt):
            document.tell(fact, value)
            document.facts[fact] += "" if document.facts[fact].endswith("Z") else "Z"
            continue
        if isinstance(value, int | float) and not isinstance(value, bool):
            document.tell(fact, str(value) if fact in ("published", "updated", "identifier", "urgency") else None)
        elif fact == "byline":
            for word in words_of(value):
                for name in listed(word):
                    document.tell(fact, name)
        else:
            for word in words_of(value)[: None if fact == "keywords" else 1]:
                for one in listed(word) if fact == "keywords" else (word,):
                    document.tell(fact, one)


def listed(word: Any) -> list[Any]:
    """``['Ann Poe', 'Ben Roe']`` as a text, which a table or a print made of a list; else the text.

    >>> listed("['Ann Poe', 'Ben Roe']"), listed("Ann Poe; Ben Roe")
    (['Ann Poe', 'Ben Roe'], ['Ann Poe', 'Ben Roe'])
    """
    text = str(word).strip()
    if text[:1] == "[" and text[-1:] == "]" and len(text) < 5_000:
        try:
            found = ast.literal_eval(text)
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            return [word]
        return [str(one) for one in found if str(one).strip()] if isinstance(found, list) else [word]
    return [part.strip() for part in text.split(";") if part.strip()] if ";" in text and "&" not in text else [word]
