"""Which field of a record holds what: as the caller says, or guessed from the names that the field uses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from dataclasses import fields as fields_of
from typing import Any

from cleannews.errors import CleannewsError

__all__ = ["KNOWLEDGE", "Fields"]

WELL_KNOWN = {
    "text": "text content body article maintext main_text article_body articlebody article_text raw_text fulltext full_text story",
    "html": "html raw_html page page_html content_html html_content body_html",
    "url": "url link uri source_url canonical_url permalink requested_url article_url",
    "id": "id _id doc_id docid articleid article_id uuid guid identifier",
    "title": "title headline news_title article_title headline_main",
    "published": "published published_at publishedat publish_date published_date date_publish date_published datepublished publication_date pub_date pubdate publishing_date date datetime timestamp",
    "authors": "authors author byline",
    "agency": "agency news_agency wire_agency",
    "language": "language lang",
}
"""In the order in which they are taken; compared without case. `text` and `content` are the Hugging Face sets', `maintext` is
news-please's, `body` the crawlers'. `title` is no text: a title alone is no story."""

KNOWLEDGE = ("title", "published", "authors", "agency", "language")
"""Roles of fields that say something of the text beside them."""


@dataclass(frozen=True, slots=True)
class Fields:
    """Where a record keeps its text, its page, its address, its name and what is known of it; None for nowhere.

    >>> fields = Fields().guessed(["url", "Content", "Headline"])
    >>> fields.text, fields.url, fields.title, fields.html
    ('Content', 'url', 'Headline', None)
    """

    text: str | None = None
    html: str | None = None
    url: str | None = None
    id: str | None = None
    title: str | None = None
    published: str | None = None
    authors: str | None = None
    agency: str | None = None
    language: str | None = None

    def guessed(self, names: Iterable[str]) -> Fields:
        """With well-known names in place of what nobody said; a text is not guessed where a page was named, nor the reverse."""
        given = list(names)
        by_case = {name.casefold(): name for name in reversed(given)}
        found = {
            role: next((by_case[known] for known in WELL_KNOWN[role].split() if known in by_case), None)
            for role, name in asdict(self).items()
            if name is None
        }
        if self.text or self.html:
            found.pop("text", None)
            found.pop("html", None)
        return replace(self, **found)

    def check(self, names: Iterable[str], where: str) -> None:
        """Raise where the first record of a file lacks what it has to have."""
        given = list(names)
        missing = [name for name in self.names() if name not in given]
        has = f"it has {', '.join(map(repr, given[:20])) or 'none'}"
        if missing:
            raise CleannewsError(f"{where}: no field {', '.join(map(repr, missing))}; {has}")
        if not self.text and not self.html:
            raise CleannewsError(f"{where}: which field holds the text? Name it with --text-field or --html-field; {has}")

    def names(self) -> list[str]:
        return list(dict.fromkeys(name for name in asdict(self).values() if name is not None))

    def guesses(self, chosen: Fields, roles: Iterable[str] | None = None) -> tuple[str, ...]:
        """What was guessed, in words; `chosen` is what the caller named, `roles` what is told of, all where None."""
        return tuple(
            f"{role} from {name!r}" for role in (roles or ROLES) if (name := getattr(self, role)) and getattr(chosen, role) is None
        )

    def said(self, chosen: Fields) -> str:
        """The same on one line."""
        return ", ".join(self.guesses(chosen))

    def content(self, record: Mapping[str, Any]) -> tuple[str, str | bytes]:
        """What there is to clean: ("html", page) or ("text", text). ValueError says what is missing or of a wrong type."""
        if self.html is not None and record.get(self.html) is not None:
            return "html", typed(record, self.html, str | bytes)
        if self.text is not None and record.get(self.text) is not None:
            return "text", typed(record, self.text, str)
        names = [name for name in (self.text, self.html) if name is not None]
        empty = [name for name in names if name in record]
        raise ValueError(f"field {empty[0]!r} is null" if empty else f"no field {' or '.join(map(repr, names))}")

    def value(self, record: Mapping[str, Any], role: str) -> str | None:
        """The record's address or name as text."""
        name = getattr(self, role)
        value = record.get(name) if name is not None else None
        return None if value is None else str(value)


ROLES = tuple(one.name for one in fields_of(Fields))


def typed(record: Mapping[str, Any], name: str, kind: Any) -> Any:
    from cleannews.batch.json_names import name_of

    if not isinstance(record[name], kind):
        raise ValueError(f"field {name!r} is {name_of(record[name])}, not text")
    return record[name]
