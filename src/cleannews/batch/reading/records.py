"""The article of a record: of its text or page, with what its other fields say of it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any, cast

from cleannews.article import Article
from cleannews.batch.reading.fields import Fields
from cleannews.errors import EnvelopeError

__all__ = ["HTML_ALONE", "clean_fields", "known_of", "others_of"]

HTML_ALONE = ("url", "charset", "strict", "site_rules", "max_bytes")
"""Options of `clean_html` that `clean` does not know."""


def clean_fields(record: Mapping[str, Any], fields: Fields, options: Mapping[str, Any]) -> Article:
    """The article of the record; `ValueError` says what is missing or of a wrong type."""
    from cleannews.pipeline import clean, clean_html

    known = known_of(record, fields)
    if is_nested(record, fields):
        return with_fields(nested_article(record, options), known, over=False)
    form, content = fields.content(record)
    if form == "html":
        article = clean_html(content, **{"url": fields.value(record, "url"), **options})
        return with_fields(article, known, over=False)
    plain = {name: value for name, value in options.items() if name not in HTML_ALONE}
    for name in ("title", "published"):
        if plain.get(name) is None and name in known:
            plain[name] = known[name]
    page = known.pop("page", None)
    if plain.get("agency") is None and page is not None:
        plain["agency"] = page
    article = clean(str(content), **plain)
    return with_fields(article, known, over=True, taken=plain)


def is_nested(record: Mapping[str, Any], fields: Fields) -> bool:
    """Whether the story stands in an object or a list, as WordPress and some crawlers write it."""
    if fields.text is None and fields.html is None:
        return True
    return fields.text is not None and isinstance(record.get(fields.text), dict | list)


def nested_article(record: Mapping[str, Any], options: Mapping[str, Any]) -> Article:
    from cleannews.documents import parse

    plain = {name: value for name, value in options.items() if name not in (*HTML_ALONE, "title")}
    try:
        return next(parse(json.dumps(dict(record), ensure_ascii=False, default=str), format="json", **plain))
    except (EnvelopeError, StopIteration):
        raise ValueError(f"no story in it; it has {', '.join(map(repr, list(record)[:20]))}") from None


def known_of(record: Mapping[str, Any], fields: Fields) -> dict[str, Any]:
    """What the other fields say, as the article has it; a field that says nothing readable is left out."""
    from cleannews.facts.envelope import authors_told, language_told, moment_told
    from cleannews.knowledge.agencies import recognise

    known: dict[str, Any] = {}
    if title := fields.value(record, "title"):
        known["title"] = " ".join(title.split())
    written = record.get(fields.published) if fields.published is not None else None
    moment = written if isinstance(written, dt.date) else moment_told(str(written)) if written else None
    if moment is not None:
        known["published"] = moment
    if fields.authors is not None and (names := names_in(record.get(fields.authors))):
        known["authors"] = authors_told(names)
    if agency := fields.value(record, "agency"):
        page = recognise(agency.strip())
        known |= {"agency": page.name, "page": page} if page is not None else {"agency": agency.strip()}
    if language := language_told(fields.value(record, "language")):
        known["language"] = language
    if url := fields.value(record, "url"):
        known["url"] = url
    return {name: value for name, value in known.items() if value not in ("", ())}


def names_in(value: Any) -> list[str]:
    from cleannews.envelopes.exports.scrapers import listed
    from cleannews.envelopes.parts.json_values import words_of

    return [str(name) for word in words_of(value) for name in listed(word)]


def with_fields(article: Article, known: dict[str, Any], *, over: bool, taken: Mapping[str, Any] | None = None) -> Article:
    """The article with what the fields say; `over` what the text says, else where that says nothing."""
    known.pop("page", None)
    update = {name: value for name, value in known.items() if name not in (taken or {})}
    if isinstance(update.get("published"), dt.date) and not isinstance(update["published"], dt.datetime):
        update["published"] = dt.datetime.combine(update["published"], dt.time())
    if not over:
        update = {name: value for name, value in update.items() if not getattr(article, name)}
    told = {name: "record" for name in known if name != "url" and (name in update or name in (taken or {}))}
    return article.model_copy(update={**update, "sources": article.sources | told}) if told or update else article


def others_of(record: Mapping[str, Any], fields: Fields) -> dict[str, Any]:
    """The fields that say nothing of the article, as they came."""
    used = {fields.text, fields.html, fields.url, fields.id, fields.title, fields.published, fields.authors, fields.agency, fields.language}
    return {name: cast("Any", value) for name, value in record.items() if name not in used}
