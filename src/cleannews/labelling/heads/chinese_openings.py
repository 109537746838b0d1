"""Reporters before the first sentence of a Chinese story and behind its last: ``本报讯（记者 王小明 通讯员 李大同）``.

A desk's or a paper's name may stand before the bracket; that and the date are the dateline's.
"""

from __future__ import annotations

import re

from cleannews.labelling.bylines.east_asia import CHINESE_SURNAMES, chinese_names
from cleannews.segments import Kind
from cleannews.text.story import Line, Story

__all__ = ["label_chinese_openings"]

MOST_LINES = 8
"""Lines from the top among which the first sentence is looked for."""

opens_story = re.compile(
    r"""
    (?P<mark>[□■●▲\N{LEFT BLACK LENTICULAR BRACKET}]?\s?)
    (?P<dateline>
        (?:[\u3400-\u9fffA-Za-z\N{MIDDLE DOT}-]{2,16}(?:[(（][\u3400-\u9fff]{2,10}[)）])?[\u3400-\u9fff]{0,8}?\s?)
        (?:\d{1,2}月\d{1,2}日)?\s?(?:讯|訊|电|電|消息|报道|報導|報道)\s?
    )?
    (?P<byline>[(（【][^()（）【】。]{0,18}(?:记者|記者|通讯员|通訊員|编译|編譯|特约撰稿)[\s\N{NO-BREAK SPACE}:：]?[^()（）【】。]{2,48}[)）】]\s?[:：]?)
    """,
    re.VERBOSE,
).match
NAME = rf"[{''.join(sorted(CHINESE_SURNAMES))}][\u3400-\u9fff]{{1,2}}"
ROLE = r"(?:(?:见习|实习|特约|首席|全媒体|融媒体?)?(?:记者|記者|通讯员|通訊員)|实习生|特约撰稿)"
signs_story = re.compile(
    rf"""
    [□■●▲]?\s?(?P<house>(?:本报|本網|本网|[\u3400-\u9fff]{{2,10}}(?:网|網|报|報|新闻|新聞|社|台|日报|晚报|客户端|中心)))?\s?
    (?:{ROLE}\s?{NAME}(?:[\s、,，]{NAME}){{0,4}}\s{{0,2}}){{1,3}}
    (?:[\u3400-\u9fff]{{2,4}}(?:报道|報導|報道|摄)\s?)?
    (?=\d|[“"「]|据|根据|近日|日前|今[日天年]|昨[日天]|去年|近期|综合|深更|记者(?:从|\d)|受|在|由|连日来|随着|为(?!\w{{1,2}}[，。])|当地时间|北京时间|截至|$)
    """,
    re.VERBOSE,
).match
"""``示例新闻记者 王小明 通讯员 李大同近日，...``: names to which the first sentence is glued."""
LAST_LINES, FOOT = 3, 260
"""Lines, and characters of the last ones, in which reporters are looked for behind the story."""
signs_foot = re.compile(
    rf"""
    (?<=[。”」！？\s])(?P<byline>[（(]?[□■]?(?:[\u3400-\u9fff]{{2,8}})?(?:{ROLE}|文\s?[/／|｜])\s?[:：]?{NAME}(?:[\s、,，]{NAME}){{0,4}}
      (?:\s?(?:{ROLE})\s?[:：]?{NAME}(?:[\s、,，]{NAME}){{0,3}}){{0,2}}(?:\s?(?:报道|報導|报道|文))?[)）]?)\s{{0,3}}
    (?=[（(]?(?:来源|來源|责任?编辑|責任編輯|编辑|編輯|校对|审核|监制|总监制|返回搜狐|图片?[/／：:])|$)
    """,
    re.VERBOSE,
).search


def label_chinese_openings(story: Story) -> None:
    """Cut the paper and the reporters off that stand before the first sentence, where no grammar of datelines has."""
    for line in story.lines[-LAST_LINES:]:
        if line.is_open and (match := signs_foot(line.text, max(line.low, line.high - FOOT), line.high)):
            line.cut(*match.span("byline"), Kind.BYLINE, "dateline.byline")
    for line in story.lines[:MOST_LINES] if "dateline" not in story.notes else ():
        if line.is_open and label_opening(line):
            return


def label_opening(line: Line) -> bool:
    match = opens_story(line.text, line.low, line.high)
    if match is None and (signed := signs_story(line.text, line.low, line.high)):
        return line.cut(line.low, signed.end(), Kind.BYLINE, "dateline.byline")
    if match is None or not chinese_names(match["byline"]):
        return False
    if match["dateline"]:
        line.cut(line.low, match.end("dateline"), Kind.DATELINE, "dateline.grammar")
    return line.cut(line.low, match.end("byline"), Kind.BYLINE, "dateline.byline")
