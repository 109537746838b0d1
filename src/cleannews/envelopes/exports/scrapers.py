"""JSON as scrapers and datasets write it: news-please, newspaper, trafilatura, fundus, WordPress, and whoever uses common keys."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from typing import Any

from cleannews.envelopes.document import Document
from cleannews.envelopes.parts.json_tree import JsonText
from cleannews.envelopes.parts.json_values import first_of, opens_json, records_in, words_of
from cleannews.envelopes.parts.passages import Passage
from cleannews.segments import Flag, Kind

__all__ = ["FORMAT", "body_of", "read", "read_record", "recognise"]

FORMAT = "json"

BODIES = (
    "maintext content_html articlebody article_body body_html content text body fulltext full_text story article article_text content_text main_text raw_text paragraphs news_content "
    "contents 正文 内容 본문"
).split()
"""Keys that hold the story, the surest first."""

FACTS = {
    "title": "title headline news_title article_title title_page name 标题 제목",
    "subtitle": "subtitle subheadline sub_title deck standfirst alternativeheadline",
    "byline": "authors author byline by creator writer reporter author_name 作者",
    "published": "date_publish publishing_date publish_date published published_at publishedat datepublished date_published published_date pubdate pub_date publication_date date_gmt date datetime timestamp created_at created time 发布时间",
    "updated": "date_modify modified_gmt modified date_modified datemodified updated updated_at last_modified",
    "language": "language lang meta_lang inlanguage",
    "url": "url link canonical_url canonical permalink source_url uri original_url",
    "site": "site site_name sitename hostname source_domain publisher source_name publication domain website",
    "section": "section articlesection category",
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
    item = {key.lower(): value for key, value in record.items()}
    outer = item
    if body_of(item) is None:
        inner = next(
            (
                small
                for value in item.values()
                if isinstance(value, dict) and body_of(small := {k.lower(): v for k, v in value.items()}) is not None
            ),
            None,
        )
        item = inner or item
    for level in (item, outer) if item is not outer else (item,):
        read_facts(level, document)
    read_body(body_of(item), document)
    if embedded := outer.get("_embedded"):
        for author in words_of(embedded.get("author")) if isinstance(embedded, dict) else ():
            document.tell("byline", author)


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


def body_of(item: Mapping[str, Any]) -> Any:
    """The story of a record: a text, a list of paragraphs, or an object with one of either; None where there is none."""
    return next((value for key in BODIES if (value := story_in(item.get(key))) is not None), None)


def story_in(value: Any) -> Any:
    if isinstance(value, JsonText | str):
        return value if str(value).strip() else None
    if isinstance(value, list):
        return value if value and all(isinstance(one, JsonText | str) for one in value) and any(str(one).strip() for one in value) else None
    if isinstance(value, dict):
        if "sections" in value:
            return value
        return story_in(first_of(value, "rendered", "html", "value", "text", "content", "body", "#text"))
    return None


def read_body(body: Any, document: Document) -> None:
    if isinstance(body, dict):
        read_sections(body, document)
    elif isinstance(body, list):
        for part in body:
            document.read_text(said(part))
    elif body is not None:
        document.read_text(said(body))


def read_sections(body: Mapping[str, Any], document: Document) -> None:
    """fundus: a summary, then sections with headlines and paragraphs."""
    for part in body.get("summary") or ():
        document.tell("subtitle", part)
    for section in body.get("sections") or ():
        if isinstance(section, dict):
            for kind, key in ((Kind.SUBHEAD, "headline"), (None, "paragraphs")):
                for part in section.get(key) or ():
                    if (passage := said(part)) is not None:
                        document.add(kind, passage)


def said(value: Any) -> Passage | None:
    if isinstance(value, JsonText):
        return value.passage
    return Passage.of(value, 0, len(value)) if isinstance(value, str) else None
