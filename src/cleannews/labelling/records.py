"""Texts that are records of a corpus: fields joined by a mark, sentences numbered, a time before the text."""

from __future__ import annotations

import re

from cleannews.intake.story import Line, Story
from cleannews.labelling.fields import read_field
from cleannews.labelling.timestamps import is_timestamp
from cleannews.segments import Kind

__all__ = ["label_record"]

MOST_FIELDS = 40
TOP, LONGEST_LABEL = 6, 24
"""Lines among which the first title's label stands, and its letters."""
HIGHLIGHT = "@highlight"
FIELD_MARKS = ("###", "\t|\t", "|||", "@@@")

time_before = re.compile(
    r"(?P<time>(?:19|20)\d{2}[-/.]?\d{2}[-/.]?\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?)(?P<mark>\s?[,\N{FULLWIDTH COMMA}]\s?正文\s?[:\N{FULLWIDTH COLON}])"
).match
original_title = re.compile(r"\s*原标题\s?[:\N{FULLWIDTH COLON}]\s*").match
title_stop = re.compile(r"\s{4,}|(?=\N{LEFT BLACK LENTICULAR BRACKET})|\n").search
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
    if match := time_before(first.text):
        first.cut(0, match.end("time"), Kind.TIMESTAMP, "record.time")
        first.cut(first.low, match.end(), Kind.NAV, "record.mark")
        label_original_title(first)
    elif first.is_open and (match := date_before(first.text)) and len(first.text) > 120:
        first.cut(0, match.end(), Kind.TIMESTAMP, "record.time")
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


def label_original_title(line: Line) -> None:
    """``原标题：...`` and the title up to wide blanks or the agency's bracket."""
    match = original_title(line.text, line.low)
    if match is None:
        return
    stop = title_stop(line.text, match.end(), match.end() + 90)
    if stop is None:
        return
    line.cut(line.low, match.end(), Kind.NAV, "record.mark")
    title = line.text[line.low : stop.start()]
    if line.cut(line.low, stop.start(), Kind.HEADLINE, "record.title"):
        line.story.notes["title_text"] = title.strip()


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
        (line, match)
        for line in lines
        if (match := number_before(line.text)) and ("\t" in match.group() or match.end() == len(line.text))
    ]
    if len(numbered) < 4 or len(numbered) < len(lines) - 3:
        return
    for line, match in numbered:
        if match.end() == len(line.text):
            line.label(Kind.NAV, "record.number")
        else:
            line.cut(0, match.end(), Kind.NAV, "record.number")
