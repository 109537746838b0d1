"""When a page was published and changed: JSON-LD, metas, microdata, ``<time>``, the address."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain

from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleannews.intake.json_ld import Graph
from cleannews.intake.page_tags import Tags, text_of
from cleannews.labelling.timestamps import is_timestamp, is_update, read_date, read_time

__all__ = ["find_times", "read_moment"]

Told = tuple[dt.datetime, str]
Read = Callable[[str], dt.datetime | None]

ZERO = dt.timedelta(0)
MINUTE = dt.timedelta(minutes=1)
DAY = dt.timedelta(hours=38)
QUARTER = dt.timedelta(minutes=15)
FARTHEST = dt.timedelta(hours=13)
LONGEST = 120
LONGEST_LINE = 140
DATED = '[class*="date" i],[class*="publish" i],[class*="time" i],[class*="meta" i]'
belongs_elsewhere = re.compile(r"(?i)comment|reply|event|copyright|footer|related|sidebar|widget|card|teaser").search
label_before = re.compile(
    r"(?i)\b(?:published|posted|updated|date|modified|reviewed|written|publié|mis à jour|veröffentlicht|aktualisiert|stand|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|publicerad|publisert|offentliggjort|julkaistu|"
    r"opublikowano|publikováno|опубликовано|обновлено|опубліковано|yayınlanma|güncelleme|diterbitkan|입력|등록|수정|发布|發布|发表|公開|更新|by)\b"
).search
EARLIEST = 1970
"""Years up to this one are a system's zero (``1970-01-01``, ``0001-01-01``), not a date."""

PUBLISHED_METAS = (
    "article:published_time", "article:published", "og:published_time", "og:article:published_time", "rnews:datepublished", "datepublished", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "citation_publication_date",
    "citation_online_date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date.created", "dc.date", "dc:date", "article_date_original", "publication_date", "publish_date",
    "publish-date", "publishdate", "published_date", "published-date", "publishedat", "published_at", "article.published", "originalpublicationdate", "pubdate", "pub_date", "date_published",
    "date_published", "article-date", "article:date", "displaydate", "bt:pubdate", "ptime", "weibo:article:create_at", "shareaholic:article_published_time", "date.available", "date.created", "datecreated", "published", "date",
)  # fmt: skip
UPDATED_METAS = (
    "article:modified_time", "article:modified", "og:updated_time", "og:article:modified_time", "article:updated_time", "datemodified", "dc.date.modified", "dcterms.modified", "dc.date.updated", "last-modified", "lastmod",
    "modified_date", "article.updated", "date_modified", "cxenseparse:recs:modifiedtime", "shareaholic:article_modified_time", "revised", "bt:moddate",
)  # fmt: skip
LOCAL_METAS = (*PUBLISHED_METAS[:8], *UPDATED_METAS[:5])

iso = re.compile(
    r"(?P<date>\d{4}-\d{1,2}-\d{1,2})(?:[T\s]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,:]\d{1,9})?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?(?::?00)?)?)?(?P<rest>.*)",
    re.DOTALL,
).match
epoch = re.compile(r"(?P<seconds>\d{10})(?:\d{3})?(?:\.\d+)?").fullmatch
month_first = re.compile(
    r"(?<![\d./-])(?P<month>0?[1-9]|1[0-2])/(?P<day>\d{1,2})/(?P<year>(?:19|20)\d{2})(?!\d)"
).search
in_path = re.compile(
    r"[/_-](?P<year>(?:19|20)\d{2})(?P<sep>[/_-]?)(?P<month>0[1-9]|1[0-2]|[1-9](?=/)|[a-z]{3}(?=/))(?P=sep)(?P<day>0[1-9]|[12]\d|3[01]|[1-9](?=/))(?![\d])"
).search
MONTHS = {name: at for at, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
DAY_FIRST = ("en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za")


def find_times(
    tree: LexborHTMLParser, tags: Tags, graph: Graph, url: str, near: Callable[[], list[str]]
) -> tuple[Told | None, Told | None]:
    """When the page was published and last changed, each with the place that says so.

    `near` gives the lines around the headline; it is asked only where the page's data tell no time. A page that tells
    only of its last change was published then, as far as anybody knows.
    """
    read = partial(read_moment, american=is_american(tags))
    read_line = partial(read, libraries=False)
    published = in_local_time(first_read(read, published_texts(tags, graph)), tags)
    updated = in_local_time(first_read(read, updated_texts(tags, graph)), tags)
    if published is None:
        published = shown_time(tags, url, near(), read_line) or classed_time(tree, read_line) or updated
    elif is_universal(published):
        published = in_printed_time(published, near(), read_line)
    return published, updated


def is_universal(told: Told) -> bool:
    """Whether the moment is told in UTC, with its clock time: the newsroom's day may be another."""
    return told[0].utcoffset() == ZERO and told[0].time() != dt.time()


def in_local_time(told: Told | None, tags: Tags) -> Told | None:
    """The same moment as another tag of the page tells it with the newsroom's own offset: 03:22Z is last night there."""
    if told is None or not is_universal(told):
        return told
    texts = (content for name in LOCAL_METAS for content in tags.metas.get(name, ()))
    nodes = [*tags.times[:4], *tags.props.get("datepublished", [])[:2], *tags.props.get("datemodified", [])[:2]]
    shown = (node.attributes.get("datetime") or node.attributes.get("content") or "" for node in nodes)
    for text in chain(texts, shown):
        if len(text) < LONGEST and not text.endswith("Z"):
            other = read_iso(text.strip())
            if other is not None and other.utcoffset() and abs(other - told[0]) < MINUTE:
                return other, told[1]
    return told


def in_printed_time(told: Told, lines: list[str], read: Read) -> Told:
    """The same moment by the clock that the page prints beside the headline: 03:22Z, printed "10:22 PM", is at -05:00."""
    moment = told[0]
    for line in lines[:12]:
        if len(line) > LONGEST_LINE or line.count(":") != 1 or f"{moment:%M}" not in line:
            continue
        printed = read(line)
        if printed is None or printed.minute != moment.minute or printed.tzinfo is not None:
            continue
        offset = printed - moment.replace(tzinfo=None, second=0, microsecond=0)
        if abs(offset) <= FARTHEST and offset % QUARTER == ZERO:
            return moment.astimezone(dt.timezone(offset)), told[1]
    return told


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


def first_read(read: Read, texts: Iterator[tuple[str, str]]) -> Told | None:
    for text, where in texts:
        if moment := read(text):
            return moment, where
    return None


def shown_time(tags: Tags, url: str, lines: list[str], read: Read) -> Told | None:
    """The time printed beside the headline, in the precision of the ``<time>`` that prints it; the address knows the day."""
    printed, named = printed_time(lines, read), url_time(url)
    if named is not None and (printed is None or apart(printed[0], named[0]) > DAY):
        printed = None  # "stated on September 15" may stand above a check of December
    told = printed or named
    return stamped_time(tags.times, read, None if told is None else told[0]) or told


def apart(left: dt.datetime, right: dt.datetime) -> dt.timedelta:
    return abs(left.replace(tzinfo=None) - right.replace(tzinfo=None))


def printed_time(lines: list[str], read: Read) -> Told | None:
    """The first line near the headline that holds a date and little else; one of an update only if no other does."""
    late: Told | None = None
    for line in lines:
        if len(line) > LONGEST_LINE or (found := read_date(line)) is None:
            continue
        start, end = found[1]
        if not (
            is_timestamp(line) or label_before(line[:start]) or opens(line, start) or end - start > len(line) * 0.3
        ):
            continue
        moment = read(line)
        if moment is None:
            continue
        if not is_update(line):
            return moment, "byline"
        late = late or (moment, "byline")
    return late


def opens(line: str, start: int) -> bool:
    return start == 0 and line[-1] not in ".!?:"


def stamped_time(times: list[LexborNode], read: Read, day: dt.datetime | None) -> Told | None:
    """The first ``<time>`` that does not call itself an update; with a `day`, the first of that day or the one beside."""
    late: Told | None = None
    for node in times[:12]:
        marks = node.attributes
        text = text_of(node, " ")
        moment = read(marks.get("datetime") or "") or read(text)
        if moment is None or (
            day is not None and abs((moment.replace(tzinfo=None) - day.replace(tzinfo=None)).days) > 1
        ):
            continue
        said = f"{marks.get('class') or ''} {marks.get('itemprop') or ''}".casefold()
        if "updat" not in said and "modif" not in said and not is_update(text):
            return moment, "time"
        late = late or (moment, "time")
    return late


def classed_time(tree: LexborHTMLParser, read: Read) -> Told | None:
    """The first short element whose class speaks of a date and whose text is one."""
    for node in tree.css(DATED)[:20]:
        if belongs_elsewhere(node.attributes.get("class") or ""):
            continue
        text = text_of(node, " ")
        if 5 < len(text) <= LONGEST_LINE and (is_timestamp(text) or label_before(text)) and (moment := read(text)):
            return moment, "byline"
    return None


def url_time(url: str) -> Told | None:
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


def read_moment(text: str, *, american: bool = False, libraries: bool = True) -> dt.datetime | None:
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
    for way in (
        read_iso,
        read_epoch,
        read_american if american else nothing,
        read_time,
        read_by_libraries if libraries else nothing,
    ):
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
    """What is left to libraries that know more forms; a text without letters or with few digits is no date to them either."""
    digits = sum(map(str.isdecimal, text))
    if not 5 <= digits <= 14 or len(text) > 40 or not any(map(str.isalpha, text)):
        return None
    from dateparser import parse  # half a second for the first text, 100 ms for each senseless one

    found: dt.datetime | None = parse(text, settings={"REQUIRE_PARTS": ["day", "month", "year"]})
    return found
