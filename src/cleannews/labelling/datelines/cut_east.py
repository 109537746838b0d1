"""What a cut dateline of Chinese, Japanese or Korean copy says."""

from __future__ import annotations

import re

from cleannews.knowledge.places.cities import is_city
from cleannews.labelling.datelines.known import known
from cleannews.labelling.datelines.parts import Found
from cleannews.labelling.datelines.printed import EDGES, Printed
from cleannews.labelling.datelines.scripts.any_script import script_dateline
from cleannews.times.dates import ascii_digits

__all__ = ["read_eastern"]

SENTENCES = {"ko": "비가 사흘 동안 내렸다.", "": "雨停了，港口重新开放，市长星期一说。雨がやみ、港が再び開いた。"}
"""Behind a cut dateline stands a sentence: the grammars of eastern Asia look for one."""

hangul = re.compile(r"[\uac00-\ud7a3]").search
korean_bracket = re.compile(
    r"[\[(【〔<]\s*(?P<left>[^=＝|\[\]()【】〔〕<>]{1,20})\s*(?:(?P<sign>[=＝|])\s*(?P<right>[^\[\]()【】〔〕<>]{0,30}))?(?:[\])】〕>]|$)"
).search
korean_paper = re.compile(
    r".*(?:뉴스\d?|일보|경제|신문|투데이|닷컴|데일리|스포츠|방송|통신|TV|미디어|타임스|저널|헤럴드|코리아|[A-Z]{3,})$"
).match
split_korean = re.compile(r"\s*[,·ㆍ/]\s*|\s").split


kana = re.compile(r"[\u3040-\u30ff]").search
chinese = re.compile(
    r"[【\[(（〔<《]?(?:据|據)?(?P<head>[\u3400-\u9fff]{0,16}?)(?:记者|記者)?(?:(?P<month>\d{1,2})月)?(?:(?P<day>\d{1,2})日)?(?:综合|綜合)?(?:电|電|讯|訊|消息|报道|報道|報導|外电|外電|／|/|[】\])）〕>》]|$)"
).match
han_medium = re.compile(r"(?!本)[\u3400-\u9fff]{1,6}?(?:网|網|报|報|社|台|财经|財經|新闻|新聞|时报|時報)").match
part_of_medium = re.compile("^(?:客户端|客戶端|时刻|全媒体|全媒體|融媒体|新闻|网|網)+").sub
"""``示例日报客户端讯``: the paper's app is no town."""
LONGEST_HAN = 8
SHORT_KOREAN = 4
HAN_EDGES = "【】[]()（）〔〕<>《》"


def read_eastern(raw: str, printed: Printed) -> None:
    """Add to `printed` what a stretch in one of the three scripts says."""
    if hangul(raw):
        read_korean(raw, printed)
    else:
        read_han(raw, printed)


def read_han(raw: str, printed: Printed) -> None:
    """Chinese: ``新华社北京1月2日电``, ``（吉隆坡1日讯）``; Japanese by the grammar that finds such datelines, which looks for a sentence."""
    if not kana(raw) and (match := chinese(ascii_digits(raw).replace(" ", ""))):
        day = match["day"]
        if day:
            printed.day = (int(match["month"]) if match["month"] else None, int(day), None)
        place = without_mark(match["head"], printed)
        if (1 < len(place) < LONGEST_HAN and not match["head"].startswith("本")) or is_city(place):
            printed.take(place)
    elif parts := script_dateline(raw + SENTENCES[""]):
        printed.take_found(Found(*parts))
    else:
        without_mark(raw.strip(HAN_EDGES + EDGES), printed)


def without_mark(head: str, printed: Printed) -> str:
    """The place before or behind an agency's or a paper's name: ``香港中通社``, ``新华社北京``."""
    for size in range(min(8, len(head)), 1, -1):
        for at in range(len(head) - size + 1):
            if (agency := known(head[at : at + size])) is not None:
                printed.sign(agency, head[at : at + size])
                return (head[:at] or head[at + size :]).removeprefix("网").removeprefix("網")
    if match := han_medium(head):
        printed.sign(None, match[0])
        return part_of_medium("", head[match.end() :])
    return head.removeprefix("本报").removeprefix("本報").removeprefix("本社")


def read_korean(raw: str, printed: Printed) -> None:
    """``(서울·부산=한빛)``, ``[한빛경제=홍길동 기자]``, ``[한빛 | 잠실=홍길동 기자]``, ``(서울)``.

    >>> cut = Printed()
    >>> read_korean("[한빛 | 잠실=", cut)
    >>> cut.place, cut.mark
    ('잠실', '한빛')
    """
    match = korean_bracket(raw)
    if match is None:
        return
    left, right = match["left"].strip(), (match["right"] or "").strip()
    place = left
    if match["sign"] == "|" or (agency := known(left)) or korean_paper(left) or is_open(match):
        printed.sign(known(left), left)
        place = korean_place(right, match["sign"] == "|")
    elif right and ((agency := known(right)) or (korean_paper(right) and "기자" not in right)):
        printed.sign(agency, right)
    if place and (right or match["sign"] or len(place) < SHORT_KOREAN) and place[0] != "앵":
        printed.take(place)
        printed.places = [part for part in re.split(r"\s*[·ㆍ,/]\s*", place) if part]


def is_open(match: re.Match[str]) -> bool:
    """``[한빛=`` before the reporter: a square bracket that the stretch does not close holds the paper's name."""
    return match[0][0] in "[【" and not match["right"] and match["sign"] is not None


def korean_place(right: str, parted: bool) -> str:
    """The place behind a paper's name: ``[한빛 | 잠실=``, ``[한빛=잠실, 홍길동 기자]``."""
    before, equals, _ = right.partition("=")
    if equals or parted:
        return before.strip() if 1 < len(before.strip()) < 5 else ""
    words = split_korean(right)
    return words[0] if len(words) > 2 and 1 < len(words[0]) < SHORT_KOREAN else ""
