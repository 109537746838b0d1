"""Texts that are records of a corpus: fields joined by a mark, sentences numbered, a time before the text."""

from __future__ import annotations

import re

from cleannews.labelling.heads.fields import read_field
from cleannews.segments import Kind
from cleannews.text.story import Line, Story
from cleannews.times.time_lines import is_timestamp

__all__ = ["label_record"]

MOST_FIELDS = 40
MOST_LINES_OF_ROW = 4
TOP, LONGEST_LABEL = 6, 24
"""Lines among which the first title's label stands, and its letters."""
HIGHLIGHT = "@highlight"
FIELD_MARKS = ("###", "\t|\t", "|||", "@@@")

before_text = re.compile(
    r"""
    (?P<time>\[?\s*(?:(?:19|20)?\d{2}\s?[-/.年]?)?\d{1,2}[-/.月]?\d{1,2}日?(?:[ T]+\d{1,2}:\d{2}(?::\d{2})?)?\s*\]?)?
    (?P<credit>\s*来源\s?[:\N{FULLWIDTH COLON}]\s*[^\s\N{FULLWIDTH COMMA},。]{2,20})?
    (?:\s*[|｜]\s*)?(?P<late>(?:19|20)\d{2}年\d{1,2}月\d{1,2}日(?:\s\d{2}:\d{2}(?::\d{2})?)?)?
    (?P<byline>\s*(?:记者|作者)\s?[:\N{FULLWIDTH COLON}]\s*[^\N{FULLWIDTH COMMA},。]{2,40}?)?
    (?P<mark>\s*[,\N{FULLWIDTH COMMA}]\s?正文\s?[:\N{FULLWIDTH COLON}])
    """,
    re.VERBOSE,
).match
"""``2031-05-03 09:30 来源：示例日报，正文：`` and ``记者：王小明，正文：``"""
PARTS_BEFORE_TEXT = {"time": Kind.TIMESTAMP, "credit": Kind.CREDIT, "late": Kind.TIMESTAMP, "byline": Kind.BYLINE}
original_title = re.compile(r"\s*原标题\s?[:\N{FULLWIDTH COLON}]\s*").match
title_stop = re.compile(r"\s{4,}|(?=\N{LEFT BLACK LENTICULAR BRACKET})|\n").search
LEAST_TITLE, MOST_TITLE = 7, 56
"""Characters of an original title whose line break is lost."""
REPEATED = 5
"""Characters that the first sentence says again of the title, where nothing else shows that it has begun."""
begins_story = re.compile(
    r"""
      (?:截至|据(?!点)|根据|近日|日前|今日|今天|昨日|昨天|近期|近年来|连日来|这几天|随着|为(?:了|进一步|深入|切实|庆祝|贯彻|推动|迎接|加强|提升)|当地时间|北京时间|炎炎夏日|自(?=[^，。]{2,14}(?:以来|起)))
    | (?:20\d\d年\d{1,2}月|\d{1,2}月\d{1,2}日|\d{1,2}日[，,]|(?:今|去)年\d{0,2}月?[，,])
    | (?:□|■)?(?:本报|本公司|本网|记者|特约记者|通讯员|实习生|作者\s?[:：/／]|来源\s?[:：]|文\s?[/／|｜:：]|图\s?[/／])
    | (?:新华社|新华网|中新网|中新社|中国新闻网|中国网|人民网|人民日报|央视|光明|新京报|北京日报|北京青年报|极目新闻|澎湃|环球|观察者网|红网|红星新闻|华声在线|东方网|国际在线|IT之家|财联社|智通财经|挖贝网
        |羊城晚报|南方|中国青年报|中国经济网|经济日报|上观|界面|每经|每日经济新闻|证券时报|证券之星|证券日报|封面新闻|潇湘晨报|齐鲁|大众网|海报新闻|三秦|河南日报|大河|扬子晚报|现代快报|钱江晚报|潮新闻|九派|四川在线|云南网|多彩贵州|中央社)
    """,
    re.VERBOSE,
).search
"""With what the first sentence of a Chinese story begins behind a title that no mark ends."""
joined_by_semicolons = re.compile(r"\d{1,6};\s?(?P<title>[^;\n]{6,200});(?=[^;\s])").match
"""``0; Ferry fares to rise;Source: ...``: number, title and text of a table's row."""
date_before = re.compile(
    r"(?P<time>(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2},? (?:19|20)\d{2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} (?:19|20)\d{2}|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}(?:\(updated[^()]{0,30}\))?))\s+(?=[A-Z\"\N{LEFT DOUBLE QUOTATION MARK}])"
).match
number_before = re.compile(r"\d{1,3}(?:\t|\s{2,})(?=\S)|\d{1,3}$").match


def label_record(story: Story) -> None:
    """Label what the makers of a corpus put around the text of an article."""
    lines = story.lines
    if not lines:
        return
    first = lines[0]
    if match := before_text(first.text):
        for name, kind in PARTS_BEFORE_TEXT.items():
            if match[name]:
                first.cut(*match.span(name), kind, "record.time" if kind is Kind.TIMESTAMP else "record.field")
        first.cut(first.low, match.end(), Kind.NAV, "record.mark")
        label_original_title(first)
    elif first.is_open and (match := date_before(first.text)) and len(first.text) > 120:
        first.cut(0, match.end(), Kind.TIMESTAMP, "record.time")
    elif first.is_open and len(lines) < MOST_LINES_OF_ROW and (match := joined_by_semicolons(first.text)):
        label_row(first, *match.span("title"))
    else:
        label_joined_fields(first)
    label_numbers(lines)
    label_highlights(lines)
    if holds_records(lines):
        story.notes["more_stories"] = True


def holds_records(lines: list[Line]) -> bool:
    """Whether the text is a file of many articles: one in JSON on each line, or the label of the title again and again."""
    if lines[0].text.startswith("{") and sum(is_record(line.text) for line in lines) > 1:
        return True
    first = next((field for line in lines[:TOP] if (field := title_label(line.text))), "")
    return bool(first) and sum(line.text.startswith(first) for line in lines) > 1


def is_record(text: str) -> bool:
    return text.startswith('{"') and text.rstrip(",").endswith("}")


def title_label(text: str) -> str:
    """The label with which the line begins, where it is a title's: ``Title: ``."""
    field = read_field(text) if ":" in text[:LONGEST_LABEL] else None
    return text[slice(*field.label)] if field is not None and field.kind is Kind.HEADLINE else ""


def label_highlights(lines: list[Line]) -> None:
    """``@highlight`` above each point of a summary, as in corpora for summarising."""
    marks = [line for line in lines if line.text == HIGHLIGHT]
    for mark in marks:
        for below in lines[mark.number + 1 : mark.number + 2]:
            if below.text != HIGHLIGHT:
                mark.label(Kind.NAV, "record.mark")
                below.label(Kind.DECK, "record.field")


def label_row(line: Line, start: int, end: int) -> None:
    line.cut(0, start, Kind.NAV, "record.number")
    line.cut(start, end, Kind.HEADLINE, "record.title")
    line.cut(end, end + 1, Kind.NAV, "record.mark")


def label_original_title(line: Line) -> None:
    """``原标题：...`` and the title up to wide blanks, the agency's bracket or the words with which the story begins."""
    match = original_title(line.text, line.low)
    if match is None:
        return
    end = end_of_title(line.text, match.end())
    if end is None:
        return
    line.cut(line.low, match.end(), Kind.NAV, "record.mark")
    title = line.text[line.low : end]
    if line.cut(line.low, end, Kind.HEADLINE, "record.title"):
        line.story.notes["title_text"] = title.strip()


def end_of_title(text: str, start: int) -> int | None:
    """Where the title ends that begins here: the first of what may follow it, or where its first words stand again.

    >>> end_of_title("雨停三日后轮渡恢复运营近日，示例港重新开放。", 0), end_of_title("雨停了。", 0)
    (11, None)
    """
    limit = start + MOST_TITLE
    full_stop = text.find("\N{IDEOGRAPHIC FULL STOP}", start, limit)
    limit = full_stop if full_stop > 0 else limit
    found = [match.start() for search in (title_stop, begins_story) if (match := search(text, start + LEAST_TITLE, limit))]
    again = range(start + LEAST_TITLE, min(limit, len(text)) - REPEATED)
    found += [at for at in again if text[at : at + REPEATED] in text[start:at]][:1]
    return min(found, default=None)


def label_joined_fields(line: Line) -> None:
    text = line.text
    mark = next((mark for mark in FIELD_MARKS if 3 <= text.count(mark) <= MOST_FIELDS), None)
    if mark is None:
        return
    position = 0
    titled = False
    for field in text.split(mark):
        end = position + len(field)
        kind = kind_of(field, position == 0)
        if kind is Kind.HEADLINE and not titled:
            titled = line.cut(position, end, kind, "record.title")
            line.story.notes["title_text"] = field.strip()
        else:
            line.cut(position, end, Kind.NAV if kind is Kind.HEADLINE else kind, "record.field")
        line.cut(end, min(end + len(mark), len(text)), Kind.NAV, "record.mark")
        position = end + len(mark)


def kind_of(field: str, first: bool) -> Kind:
    if field.startswith("[") and field.endswith("]"):
        return Kind.KEYWORDS
    if is_timestamp(field):
        return Kind.TIMESTAMP
    return Kind.HEADLINE if " " in field.strip() and "://" not in field and not first else Kind.NAV


def label_numbers(lines: list[Line]) -> None:
    """Sentences numbered one a line."""
    numbered = [
        (line, match) for line in lines if (match := number_before(line.text)) and ("\t" in match.group() or match.end() == len(line.text))
    ]
    if len(numbered) < 4 or len(numbered) < len(lines) - 3:
        return
    for line, match in numbered:
        if match.end() == len(line.text):
            line.label(Kind.NAV, "record.number")
        else:
            line.cut(0, match.end(), Kind.NAV, "record.number")
