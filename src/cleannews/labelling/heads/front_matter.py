"""Front matter that crawlers write above a text, and what they write below it."""

from __future__ import annotations

import re

from cleannews.labelling.heads.fields import read_field
from cleannews.labelling.titles import label_title
from cleannews.segments import Kind
from cleannews.text.story import Line, Story

__all__ = ["label_front_matter"]

MOST_LINES = 40

FIELDS = {
    "title": Kind.HEADLINE, "headline": Kind.HEADLINE, "name": Kind.HEADLINE, "标题": Kind.HEADLINE, "제목": Kind.HEADLINE,
    "subtitle": Kind.DECK, "description": Kind.DECK, "summary": Kind.DECK, "subheadline": Kind.DECK, "deck": Kind.DECK, "standfirst": Kind.DECK,
    "author": Kind.BYLINE, "authors": Kind.BYLINE, "byline": Kind.BYLINE, "by": Kind.BYLINE, "reporter": Kind.BYLINE, "writer": Kind.BYLINE, "기자": Kind.BYLINE, "作者": Kind.BYLINE,
    "date": Kind.TIMESTAMP, "published": Kind.TIMESTAMP, "published_at": Kind.TIMESTAMP, "published_date": Kind.TIMESTAMP, "date_published": Kind.TIMESTAMP, "publish_date": Kind.TIMESTAMP, "pubdate": Kind.TIMESTAMP,
    "datetime": Kind.TIMESTAMP, "time": Kind.TIMESTAMP, "updated": Kind.TIMESTAMP, "updated_at": Kind.TIMESTAMP, "modified": Kind.TIMESTAMP, "crawled_at": Kind.TIMESTAMP, "scraped_at": Kind.TIMESTAMP,
    "fetched_at": Kind.TIMESTAMP, "timestamp": Kind.TIMESTAMP, "load-date": Kind.TIMESTAMP, "날짜": Kind.TIMESTAMP, "日期": Kind.TIMESTAMP,
    "tags": Kind.KEYWORDS, "keywords": Kind.KEYWORDS, "section": Kind.KEYWORDS, "topics": Kind.KEYWORDS, "subject": Kind.KEYWORDS,
}  # fmt: skip
FURNITURE = frozenset(
    [
        "id",
        "category",
        "categories",
        "publisher",
        "source",
        "url",
        "link",
        "oid",
        "aid",
        "content_hash",
        "hash",
        "layout",
        "lang",
        "language",
        "permalink",
        "slug",
        "guid",
        "uuid",
        "image",
        "images",
        "thumbnail",
        "site",
        "site_name",
        "domain",
        "draft",
        "type",
        "status",
        "word_count",
        "wordcount",
        "length",
        "copyright",
        "body",
        "text",
        "content",
        "publication",
        "country",
        "feed",
    ]
)
"""Keys that say nothing the article has a field for."""

split_field = re.compile(r"(?P<key>[^\W\d][\w -]{0,24}?)\s?:(?:\s+|$)(?P<value>.*)").match
mail_in_value = re.compile(r"\s*[(<\[]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>\]]?").search
crawled = re.compile(r"\*?(?:Crawled|Scraped|Fetched|Retrieved)(?: at| on)?:? .{0,40}\d.{0,40}").fullmatch
source_link = re.compile(r"\*?(?:Source|Original|URL|Link):? ?(?:\[[^\]]{0,60}\]\(\S{1,400}\)|<?https?://\S{1,400}>?)\*?").fullmatch
publisher_line = re.compile(r"\*\*[^*|]{1,40}\*\*\s*\|\s*(?P<time>[\d][\d :./-]{5,30})?\s*\|?(?P<rest>.{0,60})").fullmatch


def label_front_matter(story: Story) -> None:
    """Label the block of ``key: value`` lines on top, and the crawler's own lines around the body."""
    lines = story.lines
    if not lines:
        return
    start = 1 if lines[0].text in ("---", "+++") else 0
    if start or (len(lines) > 3 and key_of(lines[0]) and key_of(lines[1])):
        end = last_field(lines, start)
        if end - start >= 2:
            for line in lines[:start]:
                line.label(Kind.NAV, "crawler.front_matter")
            for line in lines[start:end]:
                label_field(line)
            if end < len(lines) and lines[end].text in ("---", "+++"):
                lines[end].label(Kind.NAV, "crawler.front_matter")
    if lines[-1].text[0] in "*SOC" or any(line.text[:2] == "**" for line in lines[:24]):
        label_wrapping(story)


def last_field(lines: list[Line], start: int) -> int:
    """The number of the first line that is no field: the closing rule, or the text."""
    for number in range(start, min(len(lines), MOST_LINES)):
        line = lines[number]
        if line.text in ("---", "+++") and start:
            return number
        if not key_of(line):
            if start and (number == start or is_value_of(lines, number)):
                continue
            return number
        if not start and number > start and line.gap:
            return number
    return min(len(lines), MOST_LINES)


def is_value_of(lines: list[Line], number: int) -> bool:
    """Whether the line is the value of a key that stands alone above it, or one of a list's items."""
    return lines[number - 1].text.endswith(":") or lines[number].text.startswith("- ")


def key_of(line: Line) -> str:
    match = split_field(line.text)
    key = match["key"].strip().casefold().replace(" ", "_") if match else ""
    return key if key in FIELDS or key in FURNITURE else ""


def label_field(line: Line) -> None:
    match = split_field(line.text)
    key = key_of(line)
    kind = FIELDS.get(key)
    if match is None or kind is None:
        if match is None and line.number and (above := key_of(line.story.lines[line.number - 1])) in FIELDS:
            label_value(line, 0, FIELDS[above])
        elif not is_story(line):
            line.label(Kind.NAV, "crawler.field")
        return
    if kind in (Kind.TIMESTAMP, Kind.KEYWORDS):
        line.label(kind, f"crawler.{kind.value}")
    elif match["value"].strip():
        label_value(line, match.start("value"), kind)
    else:
        line.label(Kind.NAV, "crawler.field")


def is_story(line: Line) -> bool:
    """``Content: It rained ...``: of the story that such a label opens only the label is cut."""
    field = read_field(line.text)
    if field is None or field.kind is not Kind.BODY or field.value[0] == field.value[1]:
        return False
    return line.cut(*field.label, Kind.NAV, "crawler.field")


def label_value(line: Line, start: int, kind: Kind) -> None:
    """The value of a headline, deck or byline, without quotes, an e-mail address in it apart."""
    text = line.text
    end = len(text)
    if kind is Kind.BYLINE:
        if mail := mail_in_value(text, start):
            line.cut(mail.start(), end, Kind.CONTACT, "crawler.byline_mail")
            end = mail.start()
        if text[start:end].strip().casefold() in ("", "none", "null", "n/a", "-"):
            line.label(Kind.NAV, "crawler.field")
            return
    elif text[start : start + 1] in "\"'" and text.endswith(text[start]) and end > start + 1:
        start, end = start + 1, end - 1
        line.cut(end, end + 1, Kind.NAV, "crawler.field")
    if start:
        line.cut(0, start, Kind.NAV, "crawler.field")
    if kind is Kind.HEADLINE:
        label_title(line, "crawler.title")
    else:
        line.label(kind, f"crawler.{kind.value}")


def label_wrapping(story: Story) -> None:
    """``**Publisher** | 2025-12-31 00:00 | `` above the body, ``*Crawled at: ...*`` below it, the rules between."""
    lines = story.lines
    for line in lines[:24]:
        if line.is_open and (match := publisher_line(line.text)):
            if match["time"]:
                line.cut(0, match.start("time"), Kind.NAV, "crawler.publisher")
                line.cut(match.end("time"), len(line.text), Kind.NAV, "crawler.publisher")
                line.label(Kind.TIMESTAMP, "crawler.timestamp")
            else:
                line.label(Kind.NAV, "crawler.publisher")
            following = lines[line.number + 1 : line.number + 2]
            if following and following[0].text == "---":
                following[0].label(Kind.NAV, "crawler.rule")
    for line in lines[-4:]:
        if line.is_open and crawled(line.text):
            line.label(Kind.TIMESTAMP, "crawler.timestamp")
        elif line.is_open and source_link(line.text):
            line.label(Kind.NAV, "crawler.source_link")
        else:
            continue
        above = lines[line.number - 1] if line.number else None
        if above and above.is_open and above.text == "---":
            above.label(Kind.NAV, "crawler.rule")
