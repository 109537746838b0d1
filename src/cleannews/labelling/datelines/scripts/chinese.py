"""Datelines of Chinese copy: agencies with place and day, papers and sites with less.

``新华社北京1月2日电（记者张三）``, ``（中央社記者王小明台北3日電）``, ``本报北京1月2日电（记者张三）``, ``示例网讯 ``,
``【示例報專訊】``, ``（吉隆坡3日訊）``, ``[示例新聞] ``.
"""

from __future__ import annotations

import re

from cleannews.knowledge.agencies import Agency, recognise
from cleannews.labelling.datelines.places import Day

__all__ = ["read_chinese"]

Parts = tuple[int, int, str | None, tuple[str, ...], Day, Agency | None, str | None, tuple[tuple[int, int], ...]]

NO_DAY: Day = (None, None, None)
HAN = r"\u3400-\u9fff"
NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
"""Papers of the last century write the day out: 新华社北京十二月三十一日电."""
DIGITS = {sign: number for number, sign in enumerate("〇一二三四五六七八九")}
OPEN = (
    r"[(\[\N{FULLWIDTH LEFT PARENTHESIS}\N{FULLWIDTH LEFT SQUARE BRACKET}\N{LEFT BLACK LENTICULAR BRACKET}\N{LEFT TORTOISE SHELL BRACKET}]"
)
CLOSE = r"[)\]\N{FULLWIDTH RIGHT PARENTHESIS}\N{FULLWIDTH RIGHT SQUARE BRACKET}\N{RIGHT BLACK LENTICULAR BRACKET}\N{RIGHT TORTOISE SHELL BRACKET}]"
CLOSERS = (
    ")]\N{FULLWIDTH RIGHT PARENTHESIS}\N{FULLWIDTH RIGHT SQUARE BRACKET}\N{RIGHT BLACK LENTICULAR BRACKET}\N{RIGHT TORTOISE SHELL BRACKET}"
)

MARKS = "新华社|新華社|中新社|中新网|中新網|中新经纬|中央社|韩联社|韓聯社|法新社|路透社|美联社|美聯社|共同社|时事社|塔斯社|俄新社|俄罗斯卫星通讯社|德新社|埃菲社|安莎社|朝中社|中通社|彭博社|中評社|中评社|軍聞社|越通社|蒙通社|合众社|合眾社|央视新闻|人民网|新华网|财联社|路透"
ROUND = (
    r"[\N{FULLWIDTH LEFT PARENTHESIS}(][^()\N{FULLWIDTH LEFT PARENTHESIS}\N{FULLWIDTH RIGHT PARENTHESIS}\n]"
    r"{2,60}[\N{FULLWIDTH RIGHT PARENTHESIS})]"
)
TAIL = rf"\s*(?P<reporters>{ROUND})?\s*(?:题\s?[:\N{{FULLWIDTH COLON}}])?"
from_agency = re.compile(
    rf"""
    (?P<open>{OPEN}?)
    (?P<after>据|據)?(?P<mark>{MARKS})(?:客户端)?
    (?:(?P<by>记者|記者)(?:(?P<name>[{HAN}]{{3}}|[{HAN}]{{2,4}}?)(?=[{HAN}]{{2,6}}\d{{1,2}}日))?)?
    (?P<place>[{HAN}\N{{MIDDLE DOT}}\N{{IDEOGRAPHIC COMMA}}/\s]{{0,24}}?)
    (?:(?P<month>{NUMBER})月)?(?P<day>{NUMBER})日(?:[{HAN}]{{0,4}}?(?P<word>电|電|讯|訊|消息|報導|报道|報道)){{1,2}}
    {CLOSE}{{0,2}}{TAIL}
    """,
    re.VERBOSE,
).search
column = re.compile(
    rf"\N{{LEFT BLACK LENTICULAR BRACKET}}(?P<mark>{MARKS})(?P<rest>[^\N{{RIGHT BLACK LENTICULAR BRACKET}}\n]{{0,16}})\N{{RIGHT BLACK LENTICULAR BRACKET}}\s*"
).search

OWN = "本报|本報|本网|本網|本台|本刊|本社"
MEDIUM = rf"(?:{OWN}|[{HAN}A-Za-z]{{1,8}}?(?:网|網|社|报|報|新闻|新聞|在线|之声|客户端|经纬|财经|e公司))"
NAMED = rf"(?:(?P<named>(?:本报|本報)?(?:记者|記者)\s?[{HAN}]{{2,4}}(?:[、\s][{HAN}]{{2,4}}){{0,3}}\s?(?:报道|報道|報導))[\s：:])?"
paper_dated = re.compile(
    rf"\s*(?:据|據)?(?P<mark>{MEDIUM})(?P<place>[{HAN}、·/]{{0,12}}?)(?:(?P<month>{NUMBER})月)?(?P<day>{NUMBER})日"
    rf"(?:综合|綜合|专)?(?P<word>电|電|讯|訊|消息|报道|報道|報導){TAIL}{NAMED}"
).match
paper_undated = re.compile(
    rf"\s*(?:据|據)?(?P<mark>{MEDIUM})(?:快|专|專|综合|綜合)?(?P<word>讯|訊|电|電|消息)(?=[\s（(，,：:|丨]|记者|記者){TAIL}{NAMED}"
).match
in_brackets = re.compile(
    rf"\s*{OPEN}\s?(?P<inner>[^()（）\[\]［］【】〔〕\n]{{2,30}})\s?{CLOSE}[\s:：]*"
    rf"(?P<by>(?:记者|記者)[{HAN}、]{{2,16}}[／/╱][{HAN}]{{2,6}}(?:報導|报道|報道)\s?)?"
).match
signed = re.compile(
    rf"(?P<mark>[{HAN}A-Za-z·]{{2,10}}?)?(?:(?:\d{{4}}年)?(?:(?P<month>{NUMBER})月)?(?P<day>{NUMBER})日)?"
    rf"(?P<wire>[{HAN}]{{2,5}}社)?(?:综合|綜合|专|專|快)?(?:讯|訊|电|電|报道|報道|報導)"
).fullmatch
of_medium = re.compile(
    rf"[{HAN}A-Za-z0-9 ]{{1,14}}(?:新聞台|新闻|新聞|時報|时报|日報|日报|晚報|晚报|周刊|週刊|電台|电台|網|网|[Nn]ewtalk)"
).fullmatch
is_medium = re.compile(rf"[{HAN}A-Za-z]{{1,10}}(?:网|網|社|报|報|新闻|新聞|台|客户端)").fullmatch

TOLD = frozenset({"报道", "報道", "報導", "消息"})
GENERAL = ("重要", "今日", "本周", "本週", "焦点", "焦點", "头条", "頭條", "早间", "早間", "晚间", "晚間", "每日", "一周", "一週", "最新", "国际", "國際", "娱乐", "娛樂", "财经", "財經", "体育", "體育", "社会", "社會", "政治", "生活", "本地", "地方", "即時", "即时", "独家", "獨家", "热点", "熱門", "突發", "突发", "综合", "綜合")  # fmt: skip
"""What begins the name of a column, not of a medium: ``[國際新聞]``."""
goes_on = re.compile(r"\s*(?:[，,、:：]|了|称|稱|说|說|指|援引|引述|引)").match
sentence_stop = re.compile("[。！？]").search
"""What a paragraph of Chinese holds, and a headline behind a bracket does not."""


def read_chinese(text: str) -> Parts | None:
    """The dateline of an agency within reach, else of a paper or site at the very start.

    >>> read_chinese("新华社北京1月2日电（记者张三）雨停了。")[2:5]
    ('北京', ('北京',), (1, 2, None))
    >>> read_chinese("据新华社1月2日报道，雨停了。")
    """
    return read_agency(text) or read_column(text) or read_paper(text[:160]) or read_bracket(text)


def read_agency(text: str) -> Parts | None:
    match = from_agency(text)
    if match is None or match.start() > 400 or is_attribution(text, match):
        return None
    if match["open"] and not match.group().rstrip().endswith(tuple(CLOSERS)):
        return None
    place = match["place"].strip()
    places = tuple(part for part in re.split("[\N{MIDDLE DOT}\N{IDEOGRAPHIC COMMA}/\\s]+", place) if part)
    bylines = tuple(match.span(part) for part in ("reporters",) if match[part])
    if match["by"] and match["name"]:
        bylines += ((match.start("by"), match.end("name")),)
    end = match.end() + (match["word"] not in TOLD and text[match.end() : match.end() + 1] in (",", "\N{FULLWIDTH COMMA}"))
    return (match.start(), end, place or None, places, day_of(match), recognise(match["mark"]), match["mark"], bylines)


def is_attribution(text: str, match: re.Match[str]) -> bool:
    """``据新华社1月2日报道，`` and a sentence before ``据新华社北京1月2日电`` are the body's own words."""
    if match["word"] in TOLD and not match["open"] and (match["after"] or goes_on(text, match.end("word"))):
        return True
    return bool(match["after"]) and sentence_stop(text, 0, match.start()) is not None


def read_column(text: str) -> Parts | None:
    match = column(text)
    if match is None or match.start() > 200:
        return None
    return match.start(), match.end(), None, (), NO_DAY, recognise(match["mark"]), match["mark"], ()


def read_paper(text: str) -> Parts | None:
    match = paper_dated(text) or paper_undated(text)
    if match is None or (match["word"] in TOLD and goes_on(text, match.end("word"))):
        return None
    parts = match.groupdict()
    place = parts.get("place")
    mark = None if match["mark"] in OWN.split("|") else match["mark"]
    bylines = tuple(match.span(part) for part in ("reporters", "named") if match[part])
    end = match.end()
    while end < len(text) and text[end] in " \t\N{IDEOGRAPHIC SPACE},，:：|丨":
        end += 1
    if end == len(text):
        return None
    day = day_of(match) if "day" in parts else NO_DAY
    return 0, end, place or None, (place,) if place else (), day, recognise(mark or ""), mark, bylines


def read_bracket(text: str) -> Parts | None:
    match = in_brackets(text)
    inner = match["inner"].strip() if match else ""
    sign = signed(inner)
    dated = sign is not None and sign["day"] is not None
    if match is None or not text[match.end() :].strip() or not (dated or sentence_stop(text, match.end())):
        return None
    bylines = (match.span("by"),) if match["by"] else ()
    if sign is None:
        known = of_medium(inner) is not None and not inner.startswith(GENERAL)
        return (0, match.end(), None, (), NO_DAY, recognise(inner), inner, bylines) if known else None
    mark = sign["mark"]
    if not mark or (sign["day"] is None and mark.startswith(GENERAL)):
        return None
    wire = sign["wire"]
    agency = recognise(wire or mark)
    medium = not wire and (agency is not None or is_medium(mark) is not None)
    place = None if medium or sign["day"] is None else mark
    printed = wire or (mark if medium else None)
    return 0, match.end(), place, (place,) if place else (), day_of(sign), agency, printed, bylines


def day_of(match: re.Match[str]) -> Day:
    month, day = (number_of(match[part]) if match[part] else None for part in ("month", "day"))
    return (month if month in range(1, 13) else None, day if day in range(1, 32) else None, None)


def number_of(text: str) -> int:
    """A number up to ninety-nine in either script.

    >>> number_of("12"), number_of("十二"), number_of("三十一"), number_of("二十")
    (12, 12, 31, 20)
    """
    if text.isdecimal():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    return (DIGITS.get(tens, 1) * 10 if ten else 0) + DIGITS.get(ones, 0)
