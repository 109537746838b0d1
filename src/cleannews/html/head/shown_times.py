"""The time that a page prints beside its headline."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleannews.html.head.tags import Tags, text_of
from cleannews.times.moments import read_day_in_url
from cleannews.times.time_lines import is_timestamp, is_update, read_date

__all__ = ["BELOW", "Read", "Told", "classed_time", "in_printed_time", "shown_time", "shown_update", "stamped_update", "time_beside"]

Told = tuple[dt.datetime, str]
"""A moment, and the place that tells it."""
Read = Callable[[str], dt.datetime | None]

ZERO = dt.timedelta(0)
DAY = dt.timedelta(hours=38)
"""A date without clock and zone may be a day and a half from the moment that it means."""
QUARTER = dt.timedelta(minutes=15)
ABOVE, BELOW = 6, 3
"""Lines beside a story; farther above stands the day of a masthead, farther below that of another story."""
FARTHEST = dt.timedelta(hours=13)
MOST_STAMPS = 12
later = re.compile(
    r"(?:[,;|/(\N{BULLET}\N{MIDDLE DOT}]|\s[-\N{EN DASH}\N{EM DASH}]|\s)\s*(?=[^\W\d_]{3})(?!(?i:at|gmt|utc|uhr|klo|kl|the)\b)"
).search
"""Where a label may begin behind a date."""
LONGEST_LINE = 140
DATED = '[class*="date" i],[class*="publish" i],[class*="time" i],[class*="meta" i]'
belongs_elsewhere = re.compile(r"(?i)comment|reply|event|copyright|footer|related|sidebar|widget|card|teaser").search
label_before = re.compile(
    r"(?i)\b(?:published|posted|updated|date|modified|reviewed|written|publié|mis à jour|veröffentlicht|aktualisiert|stand|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|publicerad|publisert|offentliggjort|julkaistu|"
    r"opublikowano|publikováno|опубликовано|обновлено|опубліковано|yayınlanma|güncelleme|diterbitkan|입력|등록|수정|发布|發布|发表|公開|更新|by)\b|^\W*(?i:on|am|le|el|em|il|op|den)\s*$"
).search


def shown_time(tags: Tags, url: str, lines: list[str], read: Read) -> Told | None:
    """The time printed beside the headline, in the precision of the ``<time>`` that prints it; the address knows the day."""
    printed, named = printed_time(lines, read), url_day(url)
    if named is not None and (printed is None or apart(printed[0], named[0]) > DAY):
        printed = None  # "stated on September 15" may stand above a check of December
    told = printed or named
    return stamped_time(tags.times, read, None if told is None else told[0]) or told


def apart(left: dt.datetime, right: dt.datetime) -> dt.timedelta:
    return abs(left.replace(tzinfo=None) - right.replace(tzinfo=None))


def shown_update(tags: Tags, lines: list[str], read: Read) -> Told | None:
    """The time of a change that the page prints: in a ``<time>`` that says so, or behind such a label near the headline.

    >>> from cleannews.times.moments import read_moment
    >>> shown_update(Tags(), ["on February 2, 2031 at 9:00 AM, updated February 2, 2031 at 9:07 AM"], read_moment)[0].isoformat()
    '2031-02-02T09:07:00'
    """
    if stamped := stamped_update(tags, read):
        return stamped
    for line in lines:
        if len(line) <= LONGEST_LINE and any(map(str.isdecimal, line)):
            at = 0 if is_update(line) else update_at(line)
            if at >= 0 and (moment := read(line[at:])):
                return moment, "byline"
    return None


def stamped_update(tags: Tags, read: Read) -> Told | None:
    for node in tags.times[:MOST_STAMPS]:
        marks = node.attributes
        said = f"{marks.get('class') or ''} {marks.get('itemprop') or ''}".casefold()
        text = text_of(node, " ")
        if ("updat" in said or "modif" in said or is_update(text)) and (moment := read(marks.get("datetime") or "") or read(text)):
            return moment, "time"
    return None


def update_at(line: str) -> int:
    """Where the label of a change begins behind another date: ``9:00 AM, updated 9:07 AM``; -1 without any."""
    found = read_date(line)
    match = None if found is None else later(line, found[1][1])
    return -1 if match is None or not is_update(line[match.end() :]) else match.end()


def printed_time(lines: list[str], read: Read) -> Told | None:
    """The first line near the headline that holds a date and little else; one of an update only if no other does."""
    late: Told | None = None
    for line in lines:
        if len(line) > LONGEST_LINE or (found := read_date(line)) is None:
            continue
        start, end = found[1]
        if not (is_timestamp(line) or label_before(line[:start]) or opens(line, start) or end - start > len(line) * 0.3):
            continue
        at = update_at(line)
        moment = read(line if at < 0 else line[:at])
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
    for node in times[:MOST_STAMPS]:
        marks = node.attributes
        text = text_of(node, " ")
        moment = read(marks.get("datetime") or "") or read(text)
        if moment is None or (day is not None and abs((moment.replace(tzinfo=None) - day.replace(tzinfo=None)).days) > 1):
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


def time_beside(above: list[str], below: list[str], read: Read) -> Told | None:
    """The time printed right above the story or right below it, the nearest first, for pages whose headline is no heading."""
    return printed_time(above[-ABOVE:][::-1], read) or printed_time(below, read)


def url_day(url: str) -> Told | None:
    day = read_day_in_url(url)
    return None if day is None else (day, "url")


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
