"""Lines of a label and its value, and the sentences that only look like one."""

from __future__ import annotations

import pytest

from cleannews import clean
from cleannews.labelling.heads.fields import read_field

FIELDS = {
    "Title: Ferry late again": ("headline", "Ferry late again"),
    'title: "Ferry late"': ("headline", "Ferry late"),
    "【标题】：雨停了": ("headline", "雨停了"),
    "제목: 비가 왔다": ("headline", "비가 왔다"),
    "**Author:** Ann Poe": ("byline", "Ann Poe"),
    "BYLINE:": ("byline", ""),
    "author: None": ("nav", "None"),
    "Text: Anna Muster": ("byline", "Anna Muster"),
    "Text: It rained for three days in the town.": ("body", "It rained for three days in the town."),
    "Content: It rained.": ("body", "It rained."),
    "Published on: May 3, 2031": ("timestamp", "May 3, 2031"),
    "تاريخ النشر: 3 مايو 2031": ("timestamp", "3 مايو 2031"),
    "Ngày đăng: 03/05/2031": ("timestamp", "03/05/2031"),
    "ジャンル：国内": ("keywords", "国内"),
    "Source: Example Press": ("credit", "Example Press"),
    "url: https://example.com/rain": ("nav", "https://example.com/rain"),
}
SPARES = (
    "Time: it flies when you are at sea", "By: the harbour, it rained", "Title fight: Roe wins", "Text messages cost more", "Status: The ferry is closed",
    "Note: it rained", "Date: to be told", "He said: Title is all.",
)  # fmt: skip


@pytest.mark.parametrize(("line", "said"), FIELDS.items())
def test_a_field_is_read(line: str, said: tuple[str, str]) -> None:
    field = read_field(line)
    assert field is not None
    assert (field.kind.value, line[slice(*field.value)]) == said


@pytest.mark.parametrize("line", SPARES)
def test_a_sentence_is_no_field(line: str) -> None:
    assert read_field(line) is None


def test_a_labelled_story_is_the_story() -> None:
    story = "It rained for three days in the old town of Arden. The ferry was late."
    article = clean(f"title: Ferry late\nauthor: Ann Poe\ndate: 2031-05-03\ncontent: {story}")
    assert (article.title, article.authors, article.text) == ("Ferry late", ("Ann Poe",), story)
