"""Every word of a title is in the title or in a removed segment."""

from __future__ import annotations

import pytest

from cleannews import Kind, clean, clean_html

RAIN = "\n\nARDEN, May 3 (AP) -- It rained for three days in the old town of Arden, officials said on Friday.\n\nFerries stayed in port."


def test_a_picture_mark_parts_no_title() -> None:
    article = clean("Ferry fares to rise [VIDEO] in May again" + RAIN)
    assert article.title == "Ferry fares to rise in May again"
    assert [segment.text for segment in article.removed if segment.kind is Kind.CAPTION] == ["[VIDEO] "]


@pytest.mark.parametrize(("mark", "version"), [("UPDATE 5-", 5), ("-- UPDATE 5-", 5), ("CORRECTED-", 0)])
def test_a_mark_of_a_later_take_is_an_update_note(mark: str, version: int) -> None:
    article = clean(f"{mark}Storm hits Velmark{RAIN}")
    assert (article.title, article.version) == ("Storm hits Velmark", version)
    assert article.removed[0].kind is Kind.UPDATE_NOTE
    assert article.removed[0].text == mark


def test_the_mark_stays_where_its_rule_is_switched_off() -> None:
    article = clean(f"UPDATE 5-Storm hits Velmark{RAIN}", without=["title.version_mark"])
    assert article.title == "UPDATE 5-Storm hits Velmark"


@pytest.mark.parametrize("mark", ["(AP Photo/Ann Example)", "(Photo: Ann Example)", "(UPDATED)", "\uff08完\uff09"])
def test_a_mark_in_the_middle_parts_no_title(mark: str) -> None:
    article = clean(f"Ferry fares to rise {mark} in May again{RAIN}")
    assert article.title == "Ferry fares to rise in May again"
    assert mark in [segment.text.strip() for segment in article.removed]


def test_a_sentence_with_a_mark_in_the_middle_is_no_title() -> None:
    article = clean(f"The ferry was late again (AP Photo/Ann Example) on Monday, the office said.{RAIN}")
    assert article.title is None


STORY = "".join(
    f"<p>On day {day} the ferry from Arden was late again, and the harbour office said that nobody was surprised.</p>" for day in range(5)
)
DATA = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Storm hits Velmark", "alternativeHeadline": "%s"}</script>'
DECK = "<p class=dek>Two boats sank and nobody was hurt on the island</p>"


def test_a_mark_before_the_heading_of_a_page_is_an_update_note() -> None:
    page = f"<title>Storm</title><article><h1>UPDATE 2-Storm hits Velmark</h1>{STORY}</article>"
    article = clean_html(page)
    assert (article.title, article.version) == ("Storm hits Velmark", 2)
    assert [segment.text for segment in article.removed if segment.kind is Kind.UPDATE_NOTE] == ["UPDATE 2-"]
    assert clean_html(page, without=["title.version_mark"]).title == "UPDATE 2-Storm hits Velmark"


def test_the_deck_that_a_page_prints_goes_before_the_other_headline_of_its_data() -> None:
    article = clean_html(f"{DATA % 'A night of wind'}<article><h1>Storm hits Velmark</h1>{DECK}{STORY}</article>")
    assert article.subtitle == "Two boats sank and nobody was hurt on the island"


@pytest.mark.parametrize(("told", "field"), [("", "subtitle"), ("A night of wind", "paragraphs")])
def test_a_second_headline_of_a_page_is_its_deck_or_of_the_body(told: str, field: str) -> None:
    """What the labeller takes for a headline, and the page states another one, would be in no field."""
    second = "Two sailors saved as boat sinks off Arden"
    sentences = (
        "The ferry from Arden was late again on Monday, the harbour office said.",
        "A boat sank near the old lighthouse in the night, and two sailors were saved.",
        "Kittiwakes have come back to the pier of Arden, the council said on Tuesday.",
    )
    story = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    article = clean_html(f"{DATA % told}<h1>Storm hits Velmark</h1><article><h2>{second}</h2>{story}</article>")
    assert article.title == "Storm hits Velmark"
    assert second in getattr(article, field)
