"""Reporters before and behind the stories of Chinese and Korean papers."""

from __future__ import annotations

import pytest

from cleannews import clean

ZH = "示例港的轮渡星期一再次晚点，港口办公室说，船将在本周末之前修好，票价在秋天之前不会上涨。两名议员要求增加一艘船。"
KO = "오르사로 가는 배가 월요일에 또 늦었다고 항만청이 밝혔다. 배는 이번 주말까지 수리될 예정이며 요금은 가을 전에 오르지 않는다."

HITS = {
    f"本报讯（记者 王小明 通讯员 李大同）{ZH}": ("王小明", "李大同"),
    f"示例日报客户端讯（通讯员王小明、李大同）{ZH}": ("王小明", "李大同"),
    f"（示例健康客户端记者 王小明）{ZH}": ("王小明",),
    f"示例新闻记者 王小明 通讯员 李大同近日，{ZH}": ("王小明", "李大同"),
    f"{ZH}示例晚报记者 王小明（来源：示例晚报）": ("王小明",),
    f"[한빛경제=김보기 기자] {KO}": ("김보기",),
    f"[한빛일보 ｜ 김보기 기자] {KO}": ("김보기",),
    f"부두 공사가 끝났습니다. 김보기 기자입니다.[기자] {KO}": ("김보기",),
    f"{KO}<김보기 기자 kim@example.kr, 박예시 기자 park@example.kr>": ("김보기", "박예시"),
}


@pytest.mark.parametrize("text", HITS)
def test_reporters_are_read_and_leave_the_story(text: str) -> None:
    """Whether in brackets, glued to the first sentence or behind the last one."""
    article = clean(text)
    assert article.authors == HITS[text]
    assert not any(name in article.text for name in HITS[text])


SPARES = (f"记者从港口办公室获悉，{ZH}", f"（记者会星期一举行）{ZH}", f"기자들이 부두에 모였다. {KO}", f"[기자] {KO}")


@pytest.mark.parametrize("text", SPARES)
def test_what_names_no_reporter_names_none(text: str) -> None:
    """A reporter who learns something, a press conference, and a label without a name."""
    assert clean(text).authors == ()


ORIGINALS = {
    f"2031-05-03 09:30，正文：原标题：轮渡再次晚点引发居民不满近日，{ZH}": "轮渡再次晚点引发居民不满",
    f"2031-05-03，正文：原标题：轮渡再次晚点引发居民不满本报讯（记者 王小明）{ZH}": "轮渡再次晚点引发居民不满",
    f"0; Ferry fares to rise in May;Source: a chain letter. {ZH}": "Ferry fares to rise in May",
}


@pytest.mark.parametrize("text", ORIGINALS)
def test_titles_in_rows_end_where_the_story_begins(text: str) -> None:
    """Behind a label, and between the marks of a row."""
    assert clean(text).title == ORIGINALS[text]
