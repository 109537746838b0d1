"""When a page was published and changed: JSON-LD, metas, microdata, ``<time>``, the address."""

from __future__ import annotations

import datetime as dt
import re
import warnings
from collections.abc import Callable, Iterator
from functools import partial

from selectolax.lexbor import LexborNode

from cleannews.intake.json_ld import Graph
from cleannews.intake.page_tags import Tags, text_of
from cleannews.labelling.timestamps import is_update, read_time

__all__ = ["find_times", "read_moment"]

LONGEST = 120
EARLIEST = 1970
"""Years up to this one are a system's zero (``1970-01-01``, ``0001-01-01``), not a date."""

PUBLISHED_METAS = (
    "article:published_time", "article:published", "og:published_time", "og:article:published_time", "rnews:datepublished", "datepublished", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "citation_publication_date",
    "citation_online_date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date.created", "dc.date", "dc:date", "article_date_original", "publication_date", "publish_date",
    "publish-date", "publishdate", "published_date", "published-date", "publishedat", "published_at", "article.published", "originalpublicationdate", "pubdate", "pub_date", "date_published",
    "date_published", "article-date", "article:date", "displaydate", "bt:pubdate", "ptime", "weibo:article:create_at", "shareaholic:article_published_time", "date.available", "date.created", "datecreated", "date",
)  # fmt: skip
UPDATED_METAS = (
    "article:modified_time", "article:modified", "og:updated_time", "og:article:modified_time", "article:updated_time", "datemodified", "dc.date.modified", "dcterms.modified", "dc.date.updated", "last-modified", "lastmod",
    "modified_date", "article.updated", "date_modified", "cxenseparse:recs:modifiedtime", "shareaholic:article_modified_time", "revised", "bt:moddate",
)  # fmt: skip

iso = re.compile(
    r"(?P<date>\d{4}-\d{1,2}-\d{1,2})(?:[T\s]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,:]\d{1,9})?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?(?::?00)?)?)?(?P<rest>.*)",
    re.DOTALL,
).match
epoch = re.compile(r"(?P<seconds>\d{10})(?:\d{3})?(?:\.\d+)?").fullmatch
month_first = re.compile(r"(?<![\d./-])(?P<month>0?[1-9]|1[0-2])/(?P<day>\d{1,2})/(?P<year>(?:19|20)\d{2})(?!\d)").search
in_path = re.compile(
    r"[/_-](?P<year>(?:19|20)\d{2})(?P<sep>[/_-]?)(?P<month>0[1-9]|1[0-2]|[1-9](?=/)|[a-z]{3}(?=/))(?P=sep)(?P<day>0[1-9]|[12]\d|3[01]|[1-9](?=/))(?![\d])"
).search
MONTHS = {name: at for at, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
DAY_FIRST = ("en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za")


def find_times(
    tags: Tags, graph: Graph, url: str
) -> tuple[tuple[dt.datetime, str] | None, tuple[dt.datetime, str] | None]:
    """When the page was published and last changed, each with the place that says so."""
    american = is_american(tags)
    read = partial(read_moment, month_first=american)
    published = first_read(read, published_texts(tags, graph)) or visible_time(tags.times, read) or url_time(url)
    updated = first_read(read, updated_texts(tags, graph))
    if published is None and updated is not None and graph.article:
        published = updated
    return published, updated


def is_american(tags: Tags) -> bool:
    """Whether ``3/4/2024`` is the fourth of March here."""
    language = (tags.language or tags.meta("og:locale")).casefold().replace("_", "-")
    return language.startswith("en") and not language.startswith(DAY_FIRST)


def published_texts(tags: Tags, graph: Graph) -> Iterator[tuple[str, str]]:
    for key in ("datePublished", "uploadDate", "dateCreated"):
        yield from ((str(value), "json-ld") for value in graph.resolve(graph.article.get(key)))
    metas = ((name, content) for name in PUBLISHED_METAS[:4] for content in tags.all_metas(name))
    yield from ((content, "og") for _, content in metas)
    yield from node_texts(tags.props.get("datepublished", []))
    yield from ((content, "meta") for content in tags.all_metas(*PUBLISHED_METAS[4:]))
    yield from node_texts(tags.props.get("datecreated", []))
    yield from ((str(value), "json-ld") for value in graph.resolve(graph.page.get("datePublished")))


def updated_texts(tags: Tags, graph: Graph) -> Iterator[tuple[str, str]]:
    yield from ((str(value), "json-ld") for value in graph.resolve(graph.article.get("dateModified")))
    yield from ((content, "og") for content in tags.all_metas(*UPDATED_METAS[:5]))
    yield from node_texts(tags.props.get("datemodified", []))
    yield from ((content, "meta") for content in tags.all_metas(*UPDATED_METAS[5:]))
    yield from ((str(value), "json-ld") for value in graph.resolve(graph.page.get("dateModified")))


def node_texts(nodes: list[LexborNode]) -> Iterator[tuple[str, str]]:
    for node in nodes[:3]:
        marks = node.attributes
        yield marks.get("datetime") or marks.get("content") or text_of(node), "microdata"


def first_read(
    read: Callable[[str], dt.datetime | None], texts: Iterator[tuple[str, str]]
) -> tuple[dt.datetime, str] | None:
    for text, where in texts:
        if moment := read(text):
            return moment, where
    return None


def visible_time(times: list[LexborNode], read: Callable[[str], dt.datetime | None]) -> tuple[dt.datetime, str] | None:
    """The first ``<time>`` that does not call itself an update."""
    for node in times[:8]:
        marks = node.attributes
        said = f"{marks.get('class') or ''} {marks.get('itemprop') or ''}".casefold()
        text = text_of(node)
        if "updat" in said or "modif" in said or is_update(text):
            continue
        if moment := read(marks.get("datetime") or "") or read(text):
            return moment, "time"
    return None


def url_time(url: str) -> tuple[dt.datetime, str] | None:
    """The day that the address names.

    >>> url_time("https://news.example/world/2024/mar/05/rain")[0].date()
    datetime.date(2024, 3, 5)
    """
    path = url.partition("://")[2].partition("?")[0].partition("/")[2]
    if match := in_path("/" + path):
        month = match["month"]
        moment = make(match["year"], MONTHS.get(month, month), match["day"])
        return (moment, "url") if moment else None
    return None


def read_moment(text: str, *, month_first: bool = False) -> dt.datetime | None:
    """The moment in a page's data, with its zone where it is told; None for a senseless one.

    Own patterns read what most pages write; dateutil and dateparser are asked, and loaded, only for the rest.

    >>> read_moment("2024-03-05T06:07:08.9Z").isoformat(), read_moment("Tue, 05 Mar 2024 06:07:08 +0100").isoformat()
    ('2024-03-05T06:07:08+00:00', '2024-03-05T06:07:08+01:00')
    >>> read_moment("1709618828").isoformat(), read_moment("0001-01-01T00:00:00Z"), read_moment("soon")
    ('2024-03-05T06:07:08+00:00', None, None)
    """
    text = text.strip()
    if not text or len(text) > LONGEST or not any(map(str.isdecimal, text)):
        return None
    for way in (read_iso, read_epoch, read_american if month_first else nothing, read_time, read_by_libraries):
        try:
            moment = way(text)
        except (ValueError, OverflowError, OSError):
            continue
        if moment is not None:
            return moment if EARLIEST < moment.year < 2100 else None
    return None


def nothing(text: str) -> None:
    return None


def read_iso(text: str) -> dt.datetime | None:
    match = iso(text)
    if match is None or match["rest"][:1].isdigit():
        return None
    moment = make(*match["date"].split("-"))
    if moment is None or match["hour"] is None:
        return moment
    hour, minute, second = int(match["hour"]), int(match["minute"]), min(int(match["second"] or 0), 59)
    if match["rest"].strip()[:1] in ("p", "P", "a", "A"):
        return None
    return moment.replace(hour=hour, minute=minute, second=second, tzinfo=zone_of(match["zone"]))


def zone_of(zone: str | None) -> dt.timezone | None:
    if not zone:
        return None
    if zone in ("Z", "UTC", "GMT"):
        return dt.UTC
    digits = zone[1:].replace(":", "").rjust(2, "0").ljust(4, "0")
    offset = dt.timedelta(hours=int(digits[:2]), minutes=int(digits[2:4]))
    return dt.timezone(offset if zone[0] == "+" else -offset)


def read_epoch(text: str) -> dt.datetime | None:
    match = epoch(text)
    return dt.datetime.fromtimestamp(int(match["seconds"]), dt.UTC) if match else None


def read_american(text: str) -> dt.datetime | None:
    match = month_first(text)
    if match is None or (day := make(match["year"], match["month"], match["day"])) is None:
        return None
    swapped = f"{text[: match.start()]}{day:%Y-%m-%d}{text[match.end() :]}"
    return read_time(swapped) or day


def make(year: str, month: str | int, day: str) -> dt.datetime | None:
    try:
        return dt.datetime(int(year), int(month), int(day))
    except ValueError:
        return None


def read_by_libraries(text: str) -> dt.datetime | None:
    """What is left to libraries that know more forms; a text with few digits is no date to them either."""
    if sum(map(str.isdecimal, text)) < 5 or len(text) > 60:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from dateparser import parse

        found: dt.datetime | None = parse(text, settings={"REQUIRE_PARTS": ["day", "month", "year"]})
    return found
