"""Where the choice of a page's body is unsure, trafilatura is asked, and the article says so."""

from __future__ import annotations

import pytest

from cleannews import Flag, clean_html
from cleannews.html import elsewhere
from cleannews.html.choice.second_opinion import LARGEST, second_opinion

STORY = [
    f"The ferry to Arden was late again on day {day}, and the harbour master said that the old engine had failed in the fog."
    for day in range(1, 12)
]
DATA = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Late again"}</script>'


def page(body: str, head: str = DATA) -> bytes:
    return f"<html><head><title>Late again</title>{head}</head><body><h1>Late again</h1>{body}</body></html>".encode()


def paragraphs(tag: str) -> str:
    return "".join(f"<{tag}>{line}</{tag}>" for line in STORY)


def test_a_story_that_the_blocks_do_not_hold_is_found() -> None:
    """A story inside an element that is passed over comes from trafilatura, flagged as unsure."""
    article = clean_html(page(f"<dialog>{paragraphs('p')}</dialog>"))
    assert list(article.paragraphs) == STORY
    assert article.sources["paragraphs"] == "trafilatura"
    assert Flag.LOW_CONFIDENCE in article.flags
    assert Flag.NOT_AN_ARTICLE not in article.flags
    for segment in article.segments:
        assert article.source[segment.start : segment.end] == segment.text


def test_a_page_that_claims_no_article_is_not_asked_about() -> None:
    """Section fronts hold no story to find, and are many."""
    article = clean_html(page(f"<dialog>{paragraphs('p')}</dialog>", head=""))
    assert article.paragraphs == ()
    assert Flag.NOT_AN_ARTICLE in article.flags


def test_a_sure_choice_is_not_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(elsewhere, "second_opinion", lambda data, url, found: asked.append(found) or [])
    article = clean_html(page(f"<article>{paragraphs('p')}</article>"))
    assert asked == []
    assert article.sources["paragraphs"] == "blocks"


def test_it_is_believed_where_it_finds_much_more() -> None:
    data = page(f"<article>{paragraphs('p')}</article>")
    assert second_opinion(data, None, 0) == STORY
    assert second_opinion(data, None, sum(map(len, STORY))) == []


@pytest.mark.parametrize("data", [b"", b" \n", b"\x00\xff<", b"<p>" + b"x" * LARGEST])
def test_bad_and_large_pages_give_nothing(data: bytes) -> None:
    assert second_opinion(data, None, 0) == []


def test_its_failure_is_not_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    import trafilatura

    def fail(*_: object, **__: object) -> str:
        raise ValueError("no")

    monkeypatch.setattr(trafilatura, "extract", fail)
    article = clean_html(page(f"<dialog>{paragraphs('p')}</dialog>"))
    assert article.paragraphs == ()
