"""The article as IPTC ninjs."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from cleannews.article import Article, Flag, Image
from cleannews.export.known import without_unknown, words_in

__all__ = ["to_ninjs"]

STANDARD = {"name": "ninjs", "version": "2.1", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json"}

ORIGINATOR = "http://cv.iptc.org/newscodes/contentprodpartyrole/origcont"
"""IPTC's name for who made the content, from its Content Production Party Roles."""

is_uri = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>]+").fullmatch


def to_ninjs(article: Article) -> dict[str, Any]:
    """The article as an IPTC ninjs 2.1 news item; what is unknown is left out.

    Names after https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json, which allows no others and writes them in lower
    case (`versioncreated`; camel case is ninjs 3). Times without a zone are left out, for the schema asks for RFC
    3339. An article without an address is named by its fingerprint.

    >>> item = to_ninjs(Article(title="Rain", paragraphs=("It rained.",), agency="Yonhap"))
    >>> item["headlines"], item["bodies"][0]["charcount"], item["pubstatus"]
    ([{'role': 'main', 'value': 'Rain'}], 10, 'usable')
    """
    topics = dict.fromkeys((article.section, *article.keywords))
    return without_unknown(
        {
            "uri": uri(article),
            "standard": dict(STANDARD),
            "type": "text",
            "version": str(article.version + 1),
            "versioncreated": zoned(article.updated) or zoned(article.published),
            "contentcreated": zoned(article.published),
            "pubstatus": publication_status(article),
            "embargoed": zoned(article.embargo),
            "urgency": article.urgency,
            "ednote": article.note,
            "slugline": article.slug,
            "copyrightnotice": article.rights,
            "language": article.language,
            "headlines": headlines(article),
            "by": ", ".join(article.authors),
            "located": article.dateline and article.dateline.place,
            "bodies": [body(article.text)] if article.text else [],
            "subjects": [{"name": topic} for topic in topics if topic],
            "infosources": [{"name": article.agency, "role": ORIGINATOR}] if article.agency else [],
            "associations": [picture(number, image) for number, image in enumerate(article.images, 1) if image.url],
        }
    )


def uri(article: Article) -> str:
    """Its address, its own name where that is a URI, else its fingerprint."""
    named = article.identifier if article.identifier and is_uri(article.identifier) else None
    return article.url or named or f"urn:cleannews:{article.fingerprint}"


def zoned(moment: dt.datetime | None) -> str | None:
    return moment.isoformat() if moment and moment.tzinfo else None


def publication_status(article: Article) -> str:
    if Flag.WITHDRAWN in article.flags:
        return "canceled"
    return "withheld" if Flag.EMBARGOED in article.flags else "usable"


def headlines(article: Article) -> list[dict[str, str]]:
    lines = (("main", article.title), ("subhead", article.subtitle))
    return [{"role": role, "value": value} for role, value in lines if value]


def body(text: str) -> dict[str, Any]:
    counts = {"charcount": len(text), "wordcount": words_in(text)}
    return without_unknown({"role": "main", "contenttype": "text/plain", **counts, "value": text})


def picture(number: int, image: Image) -> dict[str, Any]:
    caption = [{"role": "caption", "value": image.caption}] if image.caption else []
    named = {"name": f"picture{number}", "uri": image.url, "type": "picture"}
    return without_unknown({**named, "descriptions": caption, "by": image.credit})
