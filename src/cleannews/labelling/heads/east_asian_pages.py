"""Lines of an East Asian page that hold several fields: when, from whom, by whom, and the page's buttons.

``2031-03-09 14:20  来源：示例日报  作者：张三  字号：[大] [中] [小] 打印``, ``기자명 김보기 기자  입력 2031.03.09 14:20  댓글 0``,
``2031/03/09 14:20 記者王小明／台中報導``. A line is taken only when its fields are all there is on it.
"""

from __future__ import annotations

import re

from cleannews.segments import Kind
from cleannews.text.story import Line, Story

__all__ = ["label_page_lines"]

LONGEST = 140
MOST_LINES = 40
"""Lines from the top among which such a line is looked for."""
FOOT = 12

HAN = r"\u3400-\u9fff"
DAY = r"(?:19|20)\d\d\s?[-./年년]\s?\d{1,2}\s?[-./月월]\s?\d{1,2}\s?[日일.]?"
CLOCK = r"(?:오전|오후|上午|下午|午前|午後|凌晨|晚上)?\s?\d{1,2}\s?[:：时時시]\s?\d{2}(?:\s?[:：분分]\s?\d{0,2})?[분秒]?"
VALUE = r"[《“]?[^\s|｜:：。]{1,20}"
NAMES = rf"(?:[{HAN}·가-힣]{{2,6}}|[A-Za-z.]{{2,16}})(?:[\s、,，][{HAN}·]{{2,4}}(?![:：{HAN}])){{0,3}}"

fields = re.compile(
    rf"""
    (?P<timestamp>(?:(?:发布时间|发表时间|更新时间|发布日期|发布于|更新于|发布|更新|时间|日期|发稿时间|上稿時間|發布時間|發佈時間|更新時間|最後更新時間|最後更新|更新日期|發布日期|出版|發布|發佈|刊登|기사입력|최종수정|최초입력|입력|수정|등록|승인|송고|업데이트|게재|작성|公開日時|公開日|公開|更新日時|更新日|配信日時|配信|掲載日|投稿日)\s?[:：]?\s?)?
        {DAY}(?:\s?[(（]?(?:星期)?[月火水木金土日월화수목금토일一二三四五六][)）曜요]?日?[일)）]?)?(?:[\sT|]{{0,3}}{CLOCK})?)
    | (?P<credit>(?:文章来源|信息来源|稿件来源|新闻来源|来源|來源|稿源|출처|出典)\s?[:：|]\s{{0,2}}(?:(?!作者|记者|编辑|責|责|字[号體体]|打印|点击|阅读|浏览|发布){VALUE})?(?:》?杂志|》)?
        | (?:责任编辑|責任編輯|责编|責編|编辑|編輯|审核|核稿|校对)\s?[:：]\s{{0,2}}(?:{NAMES})?)
    | (?P<byline>(?:作者|记者|記者|撰文|執筆|글)\s?[:：]\s{{0,2}}(?:(?!来源|字[号體体]|打印|点击|阅读|浏览|发布|编辑){NAMES})?
        | (?:[{HAN}]{{2,6}}[／/]?\s?)?(?:記者|编译|編譯|特派員)\s?[{HAN}、]{{2,20}}[／/╱][{HAN}]{{2,8}}(?:報導|报道|報道)
        | (?:[가-힣A-Za-z]{{2,10}}\s)?[가-힣]{{2,4}}\s(?:기자|특파원|인턴기자|선임기자)(?=\s{{1,4}}(?:입력|수정|등록|승인|\d{{4}}[.-]))
        | 기자명\s?(?:[가-힣]{{2,4}}\s?(?:기자)?[,\s]{{1,2}}){{1,4}})
    | (?P<nav>字[号體体級级]\s?[:：]?\s{{0,3}}(?:[\[【(（]?\s?[大中小超特標标准]{{1,2}}\s?[\]】)）]?\s{{0,3}}){{0,5}}
        | (?:阅读|閱讀|浏览|瀏覽|点击|點擊|人气|人氣|评论|評論|留言|조회|댓글|추천|공유|閲覧|訪問)(?:次数|数|數|量|수)?\s?[:：]?\s?[(（]?\d[\d,.]{{0,8}}[万萬]?[次人개회]?[)）]?
        | [\[【(（]?\s?(?:打印本页|打印|列印|关闭窗口|关闭|關閉|分享到|分享|收藏|微信|新浪微博|微博|QQ空间|朋友圈|我要评论|评论|举报|手机看新闻|인쇄|스크랩|공유하기|글자크기|大中小)\s?[:：]?\s?[\]】)）]?)
    | (?P<medium>(?<=\d[\s　])[{HAN}A-Za-z·]{{1,10}}(?:网|網|社|报|報|新闻|新聞|台|客户端|财经|在线|周刊|杂志)(?=\s*$))
    """,
    re.VERBOSE,
).match
gap = re.compile(r"[\s|｜丨,，/·\N{IDEOGRAPHIC SPACE}\N{BULLET}-]*").match
has_field = re.compile(r"(?:19|20)\d\d|来源|來源|作者|기자명|字[号體体級级]").search


def label_page_lines(story: Story) -> None:
    """Cut the lines that hold nothing but fields of a page into what each field says."""
    lines = story.lines
    for line in lines[:MOST_LINES] + lines[MOST_LINES:][-FOOT:]:
        if line.is_open and line.cuts is None and len(line.text) <= LONGEST and has_field(line.text):
            label_fields(line)


def label_fields(line: Line) -> None:
    found = fields_of(line.text)
    kinds = {kind for _, _, kind in found}
    fewest = 1 if line.text[0] == "字" else 3 if kinds == {Kind.NAV} else 2
    if len(found) < fewest:
        return
    for start, end, kind in found:
        line.cut(start, end, kind, "page.fields")


def fields_of(text: str) -> list[tuple[int, int, Kind]]:
    """Where each field stands and what it is; nothing when something else stands on the line.

    >>> [kind.value for _, _, kind in fields_of("2031-03-09 14:20 来源：示例日报 作者：张三")]
    ['timestamp', 'credit', 'byline']
    >>> fields_of("2031年3月9日，示例港重新开放")
    []
    """
    found: list[tuple[int, int, Kind]] = []
    at = 0
    while at < len(text):
        start = end_of_gap(text, at)
        if start == len(text):
            break
        match = fields(text, start)
        if match is None or match.end() == start or match.lastgroup is None:
            return []
        name = "credit" if match.lastgroup == "medium" else match.lastgroup
        if found:
            found[-1] = (found[-1][0], start, found[-1][2])
        found.append((start if found else 0, match.end(), Kind(name)))
        at = match.end()
    if found:
        found[-1] = (found[-1][0], len(text), found[-1][2])
    return found


def end_of_gap(text: str, at: int) -> int:
    match = gap(text, at)
    return match.end() if match else at
