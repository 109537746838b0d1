"""What callers give: one way to say it everywhere, and a mistake is told at once, in words that help."""

from __future__ import annotations

import datetime as dt
import gzip
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cleannews import FetchError, Flag, Scraper, clean, clean_html, clean_many, discover, explain, read_warc, scrape, scrape_many
from cleannews.fetch.addresses import with_scheme

STORY = "Ferry late\n\nSEOUL, July 30 (Yonhap) -- The ferry was late again on Friday, officials said."


@pytest.mark.parametrize(
    ("given", "advice"),
    [
        (None, "not None"),
        (b"It rained.", "clean_html"),
        (Path("story.txt"), "read_text"),
        (["It rained."], "clean_many"),
        (("It rained.",), "clean_many"),
        (5, "not int"),
    ],
)
def test_what_is_no_text_is_refused_with_advice(given: Any, advice: str) -> None:
    with pytest.raises(TypeError, match=advice):
        clean(given)


@pytest.mark.parametrize("one", ["abc", b"abc", Path("abc"), None, 5])
def test_one_where_many_are_wanted_is_refused_at_once(one: Any) -> None:
    with pytest.raises(TypeError, match=r"clean_many\(\)"):
        clean_many(one)
    with pytest.raises(TypeError, match=r"scrape_many\(\)"):
        scrape_many(one)
    with Scraper() as scraper, pytest.raises(TypeError, match="scrape_many"):
        scraper.ascrape_many(one)


@pytest.mark.parametrize("published", ["2021-07-30", "2021-07-30T09:28+09:00", dt.date(2021, 7, 30)])
@pytest.mark.parametrize("agency", ["Yonhap", "yonhap", "YONHAP"])
def test_dates_and_agencies_are_said_as_on_the_command_line(published: Any, agency: str) -> None:
    dateline = clean(STORY, published=published, agency=agency).dateline
    assert dateline is not None
    assert dateline.date == dt.date(2021, 7, 30)
    page = f"<h1>Ferry late</h1><p>{STORY.splitlines()[2]}</p>"
    assert clean_html(page, published=published, agency=agency).agency == "Yonhap"


def test_a_date_or_agency_that_is_none_is_told() -> None:
    with pytest.raises(ValueError, match="2021-07-30"):
        clean(STORY, published="yesterday")
    with pytest.raises(ValueError, match="did you mean Yonhap"):
        clean(STORY, agency="Yonhapp")
    with pytest.raises(ValueError, match="since="):
        discover("news.example", since="lately")


@pytest.mark.parametrize("option", [{"kep": ["byline"]}, {"keep": ["bylines"]}, {"agency": "Nobody's"}])
def test_a_mistyped_option_is_found_before_anything_is_fetched(option: Any) -> None:
    class NoClient:
        def get(self, *_: Any, **__: Any) -> Any:
            raise AssertionError("fetched")

    with Scraper(client=NoClient()) as scraper, pytest.raises((TypeError, ValueError)):
        scraper.scrape("https://news.example/1", **option)
    with pytest.raises((TypeError, ValueError)):
        scrape("https://news.example/1", client=NoClient(), **option)


def test_a_mistyped_option_and_an_article_that_may_lack_are_found_by_mypy(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    script = tmp_path / "script.py"
    script.write_text(
        "from cleannews import Scraper, scrape, scrape_many\n"
        "Scraper().scrape('https://news.example/1', keep=['byline'])\n"
        "scrape('https://news.example/1', timeout=5, allow_private=True)\n"
        "Scraper().scrape('https://news.example/1', kep=['byline'])\n"
        "scrape('https://news.example/1', time_out=5)\n"
        "for result in scrape_many([]):\n"
        "    print(result.article.title if result.article else result.reason, result.get().title)\n"
        "    print(result.article.title)\n"  # not known to be one
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--follow-imports=silent", "--cache-dir", str(tmp_path), str(script)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={"MYPYPATH": str(Path(__file__).parent.parent / "src"), "PATH": ""},
    )
    wrong = [line.split(":")[1] for line in done.stdout.splitlines() if ": error:" in line and line.startswith(script.name)]
    assert wrong == ["4", "5", "8"], done.stdout + done.stderr


@pytest.mark.parametrize("given", [None, 5, ["news.example"]])
def test_discover_and_read_warc_refuse_what_they_cannot_read(given: Any) -> None:
    with pytest.raises(TypeError, match=r"discover\(\)"):
        discover(given)
    with pytest.raises(TypeError, match="WARC"):
        read_warc(given)


def test_gzip_is_not_read_as_a_story(tmp_path: Path) -> None:
    from click.testing import CliRunner

    from cleannews.cli import main

    file = tmp_path / "crawl.jsonl.gz"
    file.write_bytes(gzip.compress(b'{"text": "It rained."}\n'))
    assert CliRunner().invoke(main, ["clean", "--jsonl", str(file)]).exit_code == 0
    done = CliRunner().invoke(main, ["clean", str(file)])
    assert done.exit_code == 2
    assert "gzip" in done.output
    assert "zcat" in done.output


@pytest.mark.parametrize(
    "page",
    [
        "<!DOCTYPE html><title>Late</title><p>The ferry was late again on Monday, officials said.</p>",
        "\n<!-- made -->\n<html><body><p>The ferry was late again on Monday, officials said.</p>",
        "<head><title>Late</title></head><p>The ferry was late again.</p>",
    ],
)
def test_a_page_given_as_text_is_flagged_with_a_hint(page: str) -> None:
    article = clean(page)
    assert Flag.MARKUP in article.flags
    assert "clean_html()" in article.sources["markup"]


@pytest.mark.parametrize("text", ["<p>The ferry was late again.</p>", "The <html> tag was late.", STORY, "<headline>Late</headline>"])
def test_a_text_with_some_tags_left_is_not_flagged_as_a_page(text: str) -> None:
    assert Flag.MARKUP not in clean(text).flags


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("news.example/1", "https://news.example/1"),
        (" www.news.example:8080?a=1 ", "https://www.news.example:8080?a=1"),
        ("ftp://news.example/1", "ftp://news.example/1"),
        ("javascript:alert(1.5)", "javascript:alert(1.5)"),
        ("mailto:desk@news.example", "mailto:desk@news.example"),
        ("/news/1.html", "/news/1.html"),
        ("news", "news"),
    ],
)
def test_an_address_without_a_scheme_is_completed_where_it_names_a_host(given: str, meant: str) -> None:
    assert with_scheme(given) == meant


def test_a_title_and_an_agency_of_the_wrong_type_are_told() -> None:
    with pytest.raises(TypeError, match="title= takes a text, not int"):
        clean("It rained.", title=5)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="agency= takes a name or an Agency, not int"):
        clean("It rained.", agency=5)  # type: ignore[arg-type]


def test_a_site_that_is_no_address_is_an_error_of_fetching() -> None:
    for site in ("http://[", "http://a[b/", "//["):
        with pytest.raises(FetchError):
            list(discover(site))


@pytest.mark.parametrize("opening", ['{"text": ', '{"content": [', "[", '{"a": '])
def test_json_nested_beyond_measure_is_a_text_like_any_other(opening: str) -> None:
    text = opening * 5_000
    assert "".join(segment.text for segment in clean(text).segments) == text


def test_a_title_is_told_for_one_text(tmp_path: Path) -> None:
    from click.testing import CliRunner

    from cleannews.cli import main

    body = "The ferry was late again on Friday, and nobody on the old pier was surprised."
    story = f"Nobody is surprised\n\n{body}"
    assert [line.kind.value for line in explain(f"Ferry late\n\n{body}", title="Ferry late").lines] == ["nav", "body"]
    assert explain(story, title="Ferry late").article.title == "Ferry late"
    with pytest.raises(TypeError, match="a page tells its own"):
        explain(b"<h1>Ferry late</h1>", title="Ferry late")
    path = tmp_path / "story.txt"
    path.write_text(story, encoding="utf-8")
    done = CliRunner().invoke(main, ["clean", "--json", "--title", "Ferry late", str(path)])
    assert '"title": "Ferry late"' in done.stdout
    for command in (["clean", "--jsonl"], ["clean", "--html"], ["explain", "--html"]):
        assert "--title goes with" in CliRunner().invoke(main, [*command, "--title", "Ferry late", str(path)]).stderr
