"""The story's title, the marks of later versions before it, and its repetitions."""

from __future__ import annotations

import re

from cleannews.segments import Kind
from cleannews.text.story import Line, Story

__all__ = ["cut_marks", "find_mark", "label_title", "note_take", "note_version", "opens_as_take", "version_of"]

VERSION_MARK = r"(?:\d{1,2}(?:st|nd|rd|th)\s)?(?:LD|LEAD|Lead|lead|Ld)|URGENT|Urgent|CORRECTED|Corrected|CORRECTION|UPDATE(?:\s?\d{1,2})?|UPDATED|REFILE|RECAST|WRITETHRU|ADDS|ADDED|REPLACING|FINAL|OF|NF|"
VERSION_MARK += r"COR|EMBARGOED|REPEAT|종합(?:\d{0,2}보)?|\d보|속보|긴급|수정|더중플|2報|続報|速報|快讯|更新|\d{1,2}\sLEAD"

version_mark = re.compile(rf"\s*[(\[]\s?(?P<mark>{VERSION_MARK})\s?[)\]]\s*")
mark_before = version_mark.match
find_mark = version_mark.search
mark_behind = re.compile(r"\s*[(\[]\s?(?P<mark>종합(?:\d{0,2}보)?|\d보|속보|수정)\s?[)\]]\s*$").search
opens_as_take = re.compile(r"(?:(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT)(?: \d{1,2})?-)+(?=\w)").match
"""``UPDATE 2-Storm hits Velmark``: no line but a title begins so."""
number_of = re.compile(r"\d+").search

list_mark = re.compile(r"(?:--|[-*#>\N{BULLET}\N{EN DASH}\N{EM DASH}]{1,3})\s+").match


def label_title(line: Line, rule: str) -> None:
    """Say that the rest of the line is the story's headline; its version marks are cut off."""
    cut_marks(line)
    if line.low < line.high and line.label(Kind.HEADLINE, rule):
        line.story.notes.setdefault("title", line)


def cut_marks(line: Line) -> None:
    """Cut ``(LEAD) `` before and ``(종합)`` behind a title."""
    while match := mark_before(line.text, line.low, line.high):
        note_version(line.story, match["mark"])
        if not line.cut(line.low, match.end(), Kind.UPDATE_NOTE, "title.version_mark"):
            return
    while match := mark_behind(line.rest):
        note_version(line.story, match["mark"])
        if not line.cut(line.low + match.start(), line.high, Kind.UPDATE_NOTE, "title.version_mark"):
            return


def note_version(story: Story, mark: str) -> None:
    note_take(story, version_of(mark))
    if mark.casefold() in ("urgent", "속보", "긴급", "速報", "快讯", "1보"):
        story.notes["urgent"] = True


def note_take(story: Story, version: int) -> None:
    """This is at least the `version`-th later take."""
    story.notes["version"] = max(version, int(str(story.notes.get("version", 0))))


def version_of(mark: str) -> int:
    """Which later version a mark announces.

    >>> [version_of(mark) for mark in ("LEAD", "2nd LD", "UPDATE 3", "종합2보", "종합", "URGENT")]
    [1, 2, 3, 2, 1, 0]
    """
    folded = mark.casefold()
    if "urgent" in folded or folded in ("of", "nf", "속보", "긴급", "速報", "快讯", "embargoed", "1보"):
        return 0
    number = number_of(folded)
    return int(number.group()) if number else 1
