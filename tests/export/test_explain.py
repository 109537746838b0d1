"""The explanation: every line of the source with its kind and rule, harmless in a terminal and on a page."""

from __future__ import annotations

import io
import re
import sys

import pytest

from cleannews import clean, clean_html, explain
from cleannews.article import Article
from cleannews.export.explain import ExplainedLine, Explanation, explain_article
from cleannews.segments import STORY, Kind, Segment

_colour = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture(autouse=True)
def eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    """The terminal that every test has unless it asks for another."""
    monkeypatch.setenv("COLUMNS", "80")


class Terminal(io.StringIO):
    """A stdout that is a terminal."""

    def isatty(self) -> bool:
        return True


def article_of(*pieces: tuple[Kind, str, str]) -> Article:
    """An article whose source is these pieces (kind, rule, text), joined in order."""
    segments: list[Segment] = []
    start = 0
    for kind, rule, text in pieces:
        segments.append(Segment(kind, rule, start, start + len(text), text))
        start += len(text)
    out = tuple(segment for segment in segments if segment.kind not in STORY)
    return Article(source="".join(piece[2] for piece in pieces), segments=tuple(segments), removed=out)


STORY_OF_RAIN = article_of(
    (Kind.HEADLINE, "general.headline", "Rain floods Busan\n"),
    (Kind.BODY, "", "\n"),
    (Kind.DATELINE, "general.dateline", "BUSAN, July 30 (Yonhap) -- "),
    (Kind.BODY, "", "It rained.\r\nIt  stopped.\n"),
    (Kind.END, "general.end_mark", "(END)"),
)


def explained(text: str, kind: Kind = Kind.AD, rule: str = "general.ad") -> Explanation:
    return explain_article(article_of((kind, rule, text)))


def test_a_line_with_two_segments_gives_two_rows() -> None:
    rows = [(line.number, line.kind, line.text, line.kept) for line in explain_article(STORY_OF_RAIN).lines]
    assert rows == [
        (1, Kind.HEADLINE, "Rain floods Busan", True),
        (3, Kind.DATELINE, "BUSAN, July 30 (Yonhap) --", False),
        (3, Kind.BODY, "It rained.", True),
        (4, Kind.BODY, "It  stopped.", True),
        (5, Kind.END, "(END)", False),
    ]


def test_positions_are_those_of_the_source() -> None:
    explanation = explain_article(STORY_OF_RAIN)
    assert explanation.article is STORY_OF_RAIN
    for line in explanation.lines:
        assert STORY_OF_RAIN.source[line.start : line.end] == line.text


def test_a_segment_over_many_lines_gives_a_row_for_each() -> None:
    explanation = explained("one\n\n  two\rthree\n")
    assert [(line.number, line.start, line.text) for line in explanation.lines] == [(1, 0, "one"), (3, 7, "two"), (4, 11, "three")]


def test_an_option_that_keeps_a_kind_shows_it_as_kept() -> None:
    article = article_of((Kind.CAPTION, "general.caption", "A wet street."))
    kept = article.model_copy(update={"removed": ()})
    assert explain_article(kept).lines[0].kept
    assert not explain_article(article).lines[0].kept


def test_lines_and_explanations_are_frozen() -> None:
    explanation = explain_article(STORY_OF_RAIN)
    with pytest.raises(AttributeError):
        explanation.lines = ()  # type: ignore[misc]
    with pytest.raises(AttributeError):
        explanation.lines[0].text = ""  # type: ignore[misc]
    assert ExplainedLine(1, 0, 1, Kind.BODY, "", "a") == ExplainedLine(1, 0, 1, Kind.BODY, "", "a", kept=True)


def test_the_layout_is_a_table() -> None:
    assert explain_article(STORY_OF_RAIN).plain.splitlines() == [
        "1   headline general.headline  Rain floods Busan",
        "3 - dateline general.dateline  BUSAN, July 30 (Yonhap) --",
        "3   body                       It rained.",
        "4   body                       It  stopped.",
        "5 - end      general.end_mark  (END)",
    ]


def test_colours_change_nothing_but_colours() -> None:
    explanation = explain_article(STORY_OF_RAIN)
    bare = [line.rstrip() for line in _colour.sub("", explanation.coloured).splitlines()]
    assert bare == explanation.plain.splitlines()


def test_each_group_has_its_colour() -> None:
    kinds = (Kind.BODY, Kind.DATELINE, Kind.TABLE, Kind.AD)
    colours = [re.findall(r"\x1b\[3\dm", explained("text", kind).coloured)[0] for kind in kinds]
    assert len(set(colours)) == 4
    assert re.findall(r"\x1b\[3\dm", explained("text", Kind.CAPTION).coloured)[0] == colours[-1]


def test_colours_are_for_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    explanation = explain_article(STORY_OF_RAIN)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert str(explanation) == repr(explanation) == explanation.plain
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert str(explanation) == repr(explanation) == explanation.coloured
    monkeypatch.setenv("NO_COLOR", "1")
    assert str(explanation) == explanation.plain


def test_a_program_without_stdout_is_shown_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    shown = str(explain_article(STORY_OF_RAIN))
    assert "\x1b" not in shown


def test_the_text_is_cut_to_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    latin, korean = explained("word " * 100).plain, explained("서울 " * 100).plain
    assert len(latin) == 50
    assert latin.endswith("…")
    assert len(korean) < 40
    monkeypatch.setenv("COLUMNS", "5")
    assert len(explained("word " * 100).plain) == len("1 - ad general.ad  ") + 20


def test_a_long_rule_leaves_room_for_the_text() -> None:
    (row,) = explained("text", rule="규칙." * 40).plain.splitlines()
    assert row.endswith(("…  text", "…   text"))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J\x1b]0;owned\x07", "␛[2J␛]0;owned␇"),
        ("a\x9b31mb", r"a\x9b31mb"),
        ("a\tb\x00c\x7fd", r"a b␀c\x7fd"),
        ("a\ud800b", r"a\ud800b"),
        ("a\u202eb\u2028c", r"a\u202eb\u2028c"),
        ("می‌خواهم", "می‌خواهم"),
    ],
)
def test_no_character_of_the_source_steers_the_terminal(text: str, shown: str) -> None:
    explanation = explained(text, rule=text)
    assert explanation.plain.endswith(shown)
    for drawn in (explanation.plain, _colour.sub("", explanation.coloured)):
        drawn.encode("utf-8")
        assert not re.search(r"[\x00-\x1f\x7f-\x9f]", drawn)


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", '"><img src=x>', "\x1b[31m", "\ud800", "\x00x"])
def test_the_table_is_escaped(text: str) -> None:
    article = article_of((Kind.AD, text, text)).model_copy(update={"language": text})
    page = explain_article(article)._repr_html_()
    page.encode("utf-8")
    assert not re.search(r"<script|<img|\x1b|\x00", page)
    assert page.startswith('<div class="cleannews" lang="')


def test_the_source_stands_in_order_with_every_stretch_coloured() -> None:
    page = explain_article(STORY_OF_RAIN)._repr_html_()
    assert page.count('<div dir="auto">') == 4
    assert '<span class="cleannews-stretch cleannews-is-end cleannews-out" data-kind="end" title="end: general.end_mark">' in page
    assert "Taken out: 1 dateline, 1 end" in page


def test_an_article_a_text_and_a_page_are_explained() -> None:
    text = "BUSAN, July 30 (Yonhap) -- It rained for three days in the harbour, officials said.\n(END)"
    page = f"<h1>Rain</h1><p>{text[:-5]}</p>"
    assert explain(clean(text)).plain == explain(text).plain == clean(text).explain().plain
    assert explain(page.encode()).plain == explain(page, html=True).plain == clean_html(page).explain().plain
    assert explain(f"<html><body>{page}").lines[0].text == "Rain"
    assert explain(text, html=False).lines[-1].kind is Kind.END


@pytest.mark.parametrize("article", [Article(), Article(source=" \n\n"), Article(source="text")])
def test_nothing_to_explain_is_said(article: Article) -> None:
    explanation = explain_article(article)
    assert explanation.lines == ()
    assert "nothing to explain" in explanation.plain
    assert "nothing to explain" in explanation._repr_html_()


@pytest.mark.parametrize("text", ["\N{COMBINING ACUTE ACCENT}" * 200_000, "x" * 200_000, "x\n" * 20_000, "\n" * 200_000])
def test_long_sources_are_drawn_quickly(text: str) -> None:
    explanation = explained(text)
    assert all(len(row) < 1_000 for row in explanation.plain.splitlines())


def test_many_segments_on_many_lines_are_explained_quickly() -> None:
    explanation = explain_article(article_of(*[(Kind.AD, "r", "a "), (Kind.BODY, "", "b\n")] * 20_000))
    assert len(explanation.lines) == 40_000
