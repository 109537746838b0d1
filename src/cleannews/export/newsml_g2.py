"""The article as NewsML-G2 2.33 of the IPTC, its body as NITF."""

from __future__ import annotations

import datetime as dt

from cleannews.article import Article, Flag
from cleannews.export.nitf import NAMESPACE as NITF
from cleannews.export.nitf import content_of, element, text

__all__ = ["to_newsmlg2"]

NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"
CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"
NEVER = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
"""The standard asks for a time of the version; this one says that nobody knows it."""


def to_newsmlg2(article: Article) -> str:
    """The article as a NewsML-G2 news item; what is unknown is left out.

    The standard asks for a provider and for the time of the version: "unknown" and 1970 stand for what the article does not tell.

    >>> item = to_newsmlg2(Article(title="Rain", paragraphs=("It rained.",), agency="Yonhap"))
    >>> '<headline>Rain</headline>' in item, '<name>Yonhap</name>' in item
    (True, True)
    """
    named = {"guid": article.identifier or article.url or f"urn:cleannews:{article.fingerprint}", "version": article.version + 1}
    opening = element(
        "newsItem",
        "",
        xmlns=NAMESPACE,
        **named,
        standard="NewsML-G2",
        standardversion="2.33",
        conformance="power",
        xml__lang=article.language or "und",
    ).removesuffix("/>")
    inner = "\n".join(filter(None, (element("catalogRef", "", href=CATALOG), rights(article), management(article), content_meta(article))))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{opening}>\n{inner}\n{content(article)}\n</newsItem>\n'


def rights(article: Article) -> str:
    return element("rightsInfo", element("copyrightNotice", text(article.rights))) if article.rights else ""


def management(article: Article) -> str:
    """Who provides it, when, and whether it may be used; in the order of the schema."""
    flags = article.flags
    status = "canceled" if Flag.WITHDRAWN in flags else "withheld" if Flag.EMBARGOED in flags else "usable"
    version = zoned(article.updated) or zoned(article.published) or NEVER.isoformat()
    first = zoned(article.published)
    return element(
        "itemMeta",
        "".join(
            (
                element("itemClass", "", qcode="ninat:text"),
                element("provider", element("name", text(article.agency or "unknown")), literal=article.agency or "unknown"),
                element("versionCreated", version),
                element("firstCreated", first) if first else "",
                element("embargoed", embargo) if (embargo := zoned(article.embargo)) else "",
                element("pubStatus", "", qcode=f"stat:{status}"),
                element("edNote", text(article.note)) if article.note else "",
                element("signal", "", qcode="sig:correction") if Flag.CORRECTION in flags else "",
            )
        ),
    )


def content_meta(article: Article) -> str:
    place = article.dateline.place if article.dateline else None
    created = zoned(article.published)
    return element(
        "contentMeta",
        "".join(
            (
                element("urgency", str(article.urgency)) if article.urgency else "",
                element("contentCreated", created) if created else "",
                element("located", element("name", text(place)), literal=place) if place else "",
                *(element("creator", element("name", text(name)), literal=name) for name in article.authors),
                element("language", "", tag=article.language) if article.language else "",
                *(element("keyword", text(word)) for word in article.keywords),
                element("slugline", text(article.slug)) if article.slug else "",
                element("headline", text(article.title)) if article.title else "",
                element("by", text(", ".join(article.authors))) if article.authors else "",
                element("description", text(article.subtitle), role="drol:summary") if article.subtitle else "",
            )
        ),
    )


def content(article: Article) -> str:
    body = f'<nitf xmlns="{NITF}"><body>{content_of(article)}</body></nitf>'
    return element("contentSet", element("inlineXML", body, contenttype="application/nitf+xml"))


def zoned(moment: dt.datetime | None) -> str | None:
    return moment.isoformat() if moment and moment.tzinfo else None
