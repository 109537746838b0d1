"""Options: a wrong one is told before the first document, and a caller's own cleaner is not tried on nothing."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from cleannews import CleannewsError, FetchError, Scraper, Segment, clean_many, discover, read_warc, scrape, scrape_many
from cleannews.batch import run
from cleannews.cli import main
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


def test_a_mapping_is_not_many_texts() -> None:
    with pytest.raises(TypeError, match=r"a dict gives its keys: pass its values\(\)"):
        clean_many({"1": STORY})


def test_discover_takes_the_settings_that_its_error_recommends() -> None:
    with pytest.raises(FetchError, match="allow_private=True permits it"):
        list(discover("http://127.0.0.1:9/feed"))
    with pytest.raises(FetchError, match="no connection"):
        list(discover("http://127.0.0.1:9/feed", allow_private=True, retries=0))
    with pytest.raises(TypeError, match="did you mean timeout"):
        discover("news.example", timeot=3)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="not both: timeout"):
        discover("news.example", scraper=object(), timeout=3)
    with pytest.raises(ValueError, match="limit= takes a number"):
        discover("news.example", limit="5")  # type: ignore[arg-type]


def test_a_warc_opened_as_text_is_refused() -> None:
    with pytest.raises(TypeError, match='open it with "rb"'):
        read_warc(io.StringIO("WARC/1.0"))  # type: ignore[arg-type]


@pytest.mark.parametrize("content", ["", "\n \n", "\ufeff"])
def test_nothing_to_explain_is_told_in_words(tmp_path: Path, content: str) -> None:
    (tmp_path / "story.txt").write_text(content, encoding="utf-8")
    result = CliRunner().invoke(main, ["explain", str(tmp_path / "story.txt")])
    assert (result.exit_code, result.stdout) == (1, "")
    assert "no body of a story found" in result.stderr


@pytest.mark.parametrize("content", ["Late again", "[1]", "id,text"])
def test_what_is_no_output_of_a_run_is_not_compared(tmp_path: Path, content: str) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text(content, encoding="utf-8")
    result = CliRunner().invoke(main, ["compare", str(path), str(path)])
    assert result.exit_code == 2
    assert "no output of a run" in result.stderr


def test_a_table_of_a_head_alone_has_no_rows(tmp_path: Path) -> None:
    (tmp_path / "head.csv").write_text("id,text\n", encoding="utf-8")
    assert run(tmp_path / "head.csv", tmp_path / "out.jsonl", workers=0).tally.articles == 0
