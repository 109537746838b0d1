"""The article as NITF 3.6, the News Industry Text Format of the IPTC."""

from __future__ import annotations

import datetime as dt
import re
from xml.sax.saxutils import escape, quoteattr

from cleannews.article import Article, Flag
from cleannews.export.known import crossheads

__all__ = ["NAMESPACE", "content_of", "element", "to_nitf"]

NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"

forbidden = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 has no way to write."""


def to_nitf(article: Article) -> str:
    """The article as an NITF document; what is unknown is left out.

    >>> print(to_nitf(Article(title="Rain & wind", paragraphs=("It rained.",))).splitlines()[2])
    <head><title>Rain &amp; wind</title></head>
    """
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<nitf xmlns="{NAMESPACE}">\n{head(article)}\n<body{attributes(xml__lang=article.language)}>\n{content_of(article)}\n</body>\n</nitf>\n'
    )


def head(article: Article) -> str:
    """The head: title and docdata, whose children stand in the order of the schema's own documentation."""
    status = "embargoed" if Flag.EMBARGOED in article.flags else "canceled" if Flag.WITHDRAWN in article.flags else None
    released, issued = article.embargo, article.published
    inner = [
        element("correction", "", info="corrected") if Flag.CORRECTION in article.flags else "",
        element("doc-id", "", regsrc=article.agency, id_string=article.identifier or article.fingerprint),
        element("urgency", "", ed_urg=article.urgency) if article.urgency else "",
        element("date.issue", "", norm=basic(issued)) if issued else "",
        element("date.release", "", norm=basic(released)) if released else "",
        element("du-key", "", key=article.slug, version=article.version + 1) if article.slug or article.version else "",
        element("doc.rights", "", owner=article.rights) if article.rights else "",
        element("key-list", "".join(element("keyword", "", key=word) for word in article.keywords)) if article.keywords else "",
        element("ed-msg", "", info=article.note) if article.note else "",
    ]
    known = issued or article.identifier or article.agency or status or any(inner[:1] + inner[2:])
    data = element("docdata", "".join(inner), management_status=status) if known else ""
    published = element("pubdata", "", name=article.site, position__section=article.section) if article.site or article.section else ""
    return element("head", element("title", text(article.title)) + data + published)


def basic(moment: dt.datetime) -> str:
    """``20310312T142000+0900``, as the standard prefers it."""
    return moment.isoformat(timespec="seconds").replace("-", "", 2).replace(":", "")


def content_of(article: Article) -> str:
    """``<body.head>`` and ``<body.content>``."""
    heads = crossheads(article)
    lines = "".join((element("hl1", text(article.title)), element("hl2", text(article.subtitle)) if article.subtitle else ""))
    dateline = article.dateline
    printed = text(dateline.raw.strip(" -\N{EN DASH}\N{EM DASH}")) if dateline else ""
    if dateline and dateline.place:
        printed = printed.replace(text(dateline.place), element("location", text(dateline.place)), 1)
    top = [
        element("hedline", lines) if article.title else "",
        *(element("byline", element("person", text(name))) for name in article.authors),
        element("distributor", element("org", text(article.agency))) if article.agency else "",
        element("dateline", printed) if printed else "",
    ]
    paragraphs = [element("hl2" if " ".join(paragraph.split()) in heads else "p", text(paragraph)) for paragraph in article.paragraphs]
    body = "\n".join(paragraphs)
    return f"{element('body.head', ''.join(top))}\n<body.content>\n{body}\n</body.content>"


def text(value: str | None) -> str:
    return escape(forbidden.sub("\N{REPLACEMENT CHARACTER}", value or ""))


def attributes(**given: object) -> str:
    """``xml__lang`` stands for ``xml:lang``, ``position__section`` for ``position.section``, ``ed_urg`` for ``ed-urg``."""
    named = {name.replace("xml__", "xml:").replace("__", ".").replace("_", "-"): value for name, value in given.items()}
    return "".join(f" {name}={quoteattr(forbidden.sub(' ', str(value)))}" for name, value in named.items() if value not in (None, ""))


def element(name: str, inner: str, /, **given: object) -> str:
    return f"<{name}{attributes(**given)}>{inner}</{name}>" if inner else f"<{name}{attributes(**given)}/>"
