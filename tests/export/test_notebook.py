"""The article in a notebook: all there, all escaped, nothing fetched."""

from __future__ import annotations

import datetime as dt
import html.parser
import re

import pytest

from cleannews import clean, show
from cleannews.article import Article, Dateline, Flag
from cleannews.export.notebook import to_html
from cleannews.segments import Kind, Segment

HOSTILE = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</style></details>", "\x1b[31m", "\ud800", "\x00", "&lt;b&gt;"]


class Reader(html.parser.HTMLParser):
    """Reads a page back: its tags, its attributes, and the text outside the style."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"]:
            self.text += data


def removed(kind: Kind, text: str, rule: str = "general.rule", start: int = 0) -> Segment:
    return Segment(kind, rule, start, start + len(text), text)


def test_the_page_tells_title_facts_and_body() -> None:
    article = Article(
        title="Rain",
        subtitle="More to come",
        paragraphs=("It rained.", "It stopped."),
        dateline=Dateline(raw="SEOUL, July 30 (Yonhap) -- "),
        agency="Yonhap",
        authors=("Kim Ha-neul",),
        language="en",
        version=1,
        flags=frozenset({Flag.URGENT, Flag.CORRECTION}),
    )
    text = Reader(to_html(article)).text
    for told in ("Rain", "More to come", "It rained.", "SEOUL, July 30 (Yonhap)", "Kim Ha-neul", "correction, urgent", "Version1"):
        assert told in text


def test_the_notebook_asks_the_article_itself() -> None:
    article = Article(title="Rain")
    assert article._repr_html_() == to_html(article)


def test_an_empty_article_is_a_page_too() -> None:
    assert Reader(to_html(Article())).text.strip() == ""


def test_removed_stretches_are_folded_away_by_kind() -> None:
    article = Article(
        removed=(
            removed(Kind.CAPTION, "A wet street.", "yonhap.caption", 10),
            removed(Kind.END, "(END)\n", "general.end_mark", 90),
            removed(Kind.CAPTION, "A dry street.", "yonhap.caption", 40),
            removed(Kind.NAV, " \n", "general.blank", 100),
        )
    )
    page = to_html(article)
    text = Reader(page).text
    assert page.count("<details>") == 1
    assert "Taken out: 2 caption, 1 end" in text
    assert text.index("caption (2)") < text.index("A wet street.") < text.index("A dry street.") < text.index("end (1)")
    assert "yonhap.caption [10:23]" in text
    assert "nav" not in text


def test_a_long_removed_text_is_cut_and_says_so() -> None:
    page = to_html(Article(removed=(removed(Kind.RELATED, "word " * 1000 + "end"),)))
    assert "(5,003 characters)" in page
    assert len(page) < 8_000


def test_a_crosshead_stands_out() -> None:
    article = Article(paragraphs=("The storm", "It rained."), segments=(removed(Kind.SUBHEAD, "The storm\n"),))
    assert '<div class="cleannews-crosshead" dir="auto">The storm</div>' in to_html(article)


@pytest.mark.parametrize("language", ["ar", "fa", "he", "ur"])
def test_a_story_from_the_right_says_its_language(language: str) -> None:
    page = to_html(Article(title="مطر", paragraphs=("هطل المطر.",), language=language))
    assert f'<article class="cleannews" lang="{language}">' in page
    assert '<p dir="auto">هطل المطر.</p>' in page


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_stay_text(text: str) -> None:
    article = Article(
        title=text,
        subtitle=text,
        paragraphs=(text,),
        dateline=Dateline(raw=text),
        agency=text,
        authors=(text,),
        language=text,
        url=text,
        site=text,
        keywords=(text,),
        removed=(removed(Kind.AD, text, rule=text),),
    )
    page = to_html(article)
    page.encode("utf-8")
    read = Reader(page)
    assert set(read.tags) <= {"article", "style", "div", "table", "tr", "th", "td", "p", "details", "summary", "code", "b", "span"}
    assert {name for name, _ in read.attributes} <= {"class", "lang", "dir", "title", "data-kind"}
    assert not read.open
    assert read.text.count(text.replace("\ud800", "\N{REPLACEMENT CHARACTER}").translate({0: 0xFFFD, 27: 0xFFFD})) >= 9


def test_the_page_fetches_nothing() -> None:
    page = to_html(Article(title="Rain", url="https://example.org/"))
    assert not re.search(r"<script|<link|<img|src=|url\(|@import", page)


def test_styles_stay_under_one_class_and_leave_the_ink_to_the_page() -> None:
    page = to_html(Article())
    style = page.partition("<style>")[2].partition("</style>")[0]
    for rule in re.findall(r"([^{}]+)\{[^{}]*\}", style):
        for selector in rule.split(","):
            assert ".cleannews" in selector, selector
    assert "color:inherit" in style
    assert not re.search(r"[;{]color:(?!inherit)", style)


def test_the_source_is_coloured_in_place_with_its_reasons() -> None:
    article = clean("BUSAN, July 30 (Yonhap) -- It rained for three days in the harbour, officials said.\n(END)")
    page = to_html(article)
    assert "Taken out: 1 dateline, 1 end (" in page
    assert 'data-kind="end" title="end: press.end_mark">(END)</span>' in page
    assert page.index("BUSAN, July 30 (Yonhap) -- </span>") < page.index('title="end: press.end_mark"')


def test_of_a_long_source_the_beginning_is_shown() -> None:
    page = to_html(clean("The ferry was late again on Monday, the harbour office said.\n" * 5_000))
    assert "more characters" in page
    assert len(page) < 1_500_000


def test_an_article_shows_itself_in_one_short_line() -> None:
    article = Article(title="Rain " * 50, agency="Yonhap", published=dt.datetime(2031, 7, 30), paragraphs=("a", "b"))
    assert repr(article) == str(article)
    assert len(repr(article)) < 140
    assert "published='2031-07-30', paragraphs=2, removed=0" in repr(article)


def test_many_articles_are_a_table() -> None:
    articles = [clean(f"Ferry {n}\n\nORSA, May {n} (AFP) - The ferry was late again, the office said.\n(END)") for n in (3, 4)]
    table = show(articles)
    assert repr(table).splitlines()[0].split() == ["title", "agency", "place", "date", "removed", "flags"]
    assert "Ferry 3" in repr(table)
    page = table._repr_html_()
    assert page.count("<tbody>") == 2
    assert page.count('class="cleannews-source"') == 2
    assert "AFP" in page


@pytest.mark.parametrize("text", HOSTILE)
def test_a_table_of_hostile_articles_stays_text(text: str) -> None:
    end = Segment(Kind.END, text, 0, len(text), text)
    page = show([Article(title=text, agency=text, source=text, segments=(end,), removed=(end,))])._repr_html_()
    page.encode("utf-8")
    assert page.count("<script") == 1
    assert "<img" not in page
