"""Options: a wrong one is told before the first document, and a caller's own cleaner is not tried on nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cleannews import CleannewsError, Scraper, Segment, clean_many, scrape, scrape_many
from cleannews.batch import run
from cleannews.text.story import Story

STORY = "It rained for three days in the north, officials said."


def picky(story: Story) -> Iterator[Segment]:
    """A cleaner that takes no empty text."""
    assert story.source[0]
    yield from ()


def leaves(story: Story) -> Iterator[Segment]:
    raise SystemExit(3)


def test_a_cleaner_that_takes_no_empty_text_cleans_many(tmp_path: Path) -> None:
    assert [article.text for article in clean_many([STORY], also=[picky], without=["picky.rule"])] == [STORY]
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    summary = run(tmp_path / "story.txt", tmp_path / "out.jsonl", workers=0, also=[picky])
    assert summary.tally.articles == 1


def test_a_cleaner_that_leaves_stops_no_others() -> None:
    (article,) = clean_many([STORY], also=[leaves])
    assert article.sources["error"] == "SystemExit: 3"


def test_what_is_no_cleaner_is_told_at_once() -> None:
    with pytest.raises(TypeError, match="also= takes rules and callables, not int"):
        clean_many([STORY], also=[3])  # type: ignore[list-item]


def test_a_mistyped_option_is_told_with_the_one_that_was_meant(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match=r"scrape\(\) has no option 'timout'; did you mean timeout\?"):
        scrape("https://news.example/1", timout=3)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="did you mean retries"):
        scrape_many([], retires=3)  # type: ignore[call-arg]
    with Scraper() as scraper, pytest.raises(TypeError, match="did you mean without"):
        scraper.scrape("https://news.example/1", witout=["a.b"])  # type: ignore[call-arg]
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    with pytest.raises(CleannewsError, match="did you mean workers"):
        run(tmp_path / "story.txt", tmp_path / "out.jsonl", worker=2)
    with pytest.raises(CleannewsError, match=r"run\(\) has no option 'rain'; it has agency, "):
        run(tmp_path / "story.txt", tmp_path / "out.jsonl", rain=2)


@pytest.mark.parametrize("address", ["localhost:9/news", "127.0.0.1:9", "[::1]:9/news", "LOCALHOST/news"])
def test_an_address_without_scheme_may_name_this_machine(address: str) -> None:
    """It is refused for what it is, and not because "localhost" is no scheme."""
    with pytest.raises(CleannewsError, match="no address of the open internet"):
        scrape(address)
