"""Reporters whom a Korean story names in its lines: ``[한빛경제=홍길동 기자]``, ``홍길동 기자입니다.``, ``한빛뉴스 홍길동입니다.``"""

from __future__ import annotations

import re

from cleannews.labelling.bylines.east_asia import korean_names
from cleannews.segments import Kind
from cleannews.text.story import Line, Story

__all__ = ["label_korean_reporters"]

HEAD, LAST_LINES = 420, 3
"""Characters of a line from its beginning in which a reporter's bracket is looked for, and lines from the foot."""
FOOT = 300

ROLE = "(?:기자|특파원|통신원|논설위원)"
in_brackets = re.compile(
    rf"""
    [\[(<【〔]
    (?P<inner>[^\[\]<>【】〔〕\n]{{0,44}}?[가-힣]{{2,4}}\s?(?:[가-힣]{{2,4}})?{ROLE}
      (?:\s?[\w.+-]+@[\w.-]+)?(?:\s?[,·ㆍ/]\s?[^\[\]<>()【】〔〕\n]{{2,60}}?(?:{ROLE}(?:\s?[\w.+-]+@[\w.-]+)?|@[\w.-]+))?)
    \s?[\])>】〕](?:\s?[=＝])?
    """,
    re.VERBOSE,
).finditer
says_reporter = re.compile(
    rf"(?:^|(?<=[.!?”]))\s{{0,3}}(?P<byline>(?:계속해서\s|이어서\s|보도에\s)?(?:[가-힣]{{2,6}}에서\s)?(?:[가-힣]{{2,4}},?\s){{1,2}}{ROLE}(?:입니다|가\s(?:보도|취재|전해드렸)[가-힣]{{2,5}})\.)"
).finditer
signs_off = re.compile(
    r"(?:^|(?<=[.!?”]))\s{0,3}(?P<byline>(?:[가-힣]{2,8}에서\s)?(?:[A-Z]{2,5}|[A-Z가-힣]{2,6}\s?뉴스|채널A)\s?(?:뉴스)?\s[가-힣]{2,4}(?:이었|였)?(?:입)?니다\.)"
).finditer


def label_korean_reporters(story: Story) -> None:
    """Cut the brackets and sentences off that name a reporter and say nothing else."""
    if "기자" not in story.text and "특파원" not in story.text and "입니다" not in story.text:
        return
    last = len(story.lines) - LAST_LINES
    for line in story.lines:
        if line.is_open and line.low < line.high:
            label_line(line, line.number >= last)


def label_line(line: Line, at_foot: bool) -> None:
    text = line.text
    if "기자" in text or "특파원" in text:
        stop = min(line.high, line.low + HEAD)
        for match in in_brackets(text, line.low, stop):
            cut(line, match.start(), match.end(), match["inner"])
        for match in in_brackets(text, max(stop, line.high - FOOT), line.high) if at_foot else ():
            cut(line, match.start(), match.end(), match["inner"])
        for match in says_reporter(text, line.low, line.high):
            cut(line, *match.span("byline"), match["byline"])
    if "니다." in text:
        for match in signs_off(text, line.low, line.high):
            cut(line, *match.span("byline"), match["byline"])


def cut(line: Line, start: int, end: int, told: str) -> None:
    """Cut what names somebody; ``[기자]`` before what a reporter says names nobody."""
    if korean_names(told):
        line.cut(start, end, Kind.BYLINE, "byline.role")
