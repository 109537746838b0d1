"""Golden pages: each folder of tests/pages is a page as a publisher's system writes it, and the article that has to come of it.

``python scripts/new_page.py`` makes and rewrites them; its docstring says how.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

import new_page as script
from cleannews import Article
from cleannews.html.parsing.encoding import decode_page
from cleannews.inspector.golden import PAGE_FIELDS, page_record

FOLDERS = dict(script.pages())
KNOWN = script.known_failures()

every_page = pytest.mark.parametrize("folder", FOLDERS.values(), ids=FOLDERS)


@cache
def article_of(folder: Path) -> Article:
    article: Article = script.article_of(folder)
    return article


@cache
def wanted_of(folder: Path) -> dict[str, Any]:
    wanted: dict[str, Any] = json.loads(folder.joinpath("article.json").read_text(encoding="utf-8"))
    return wanted


def fields() -> Iterator[Any]:
    """A test for each field of each page's article.json."""
    for name, folder in FOLDERS.items():
        for field in wanted_of(folder):
            reason = KNOWN.get((name, field))
            marks = [pytest.mark.xfail(reason=reason, strict=True, raises=AssertionError)] if reason else []
            yield pytest.param(folder, field, id=f"{name}-{field}", marks=marks)


@pytest.mark.parametrize(("folder", "field"), list(fields()))
def test_field_is_what_stands_beside_the_page(folder: Path, field: str) -> None:
    assert page_record(article_of(folder))[field] == wanted_of(folder)[field]


@every_page
def test_body_words_occur_in_the_page_in_that_order(folder: Path) -> None:
    """No word is made up, glued or moved."""
    page = iter(words_of_page(decode_page(folder.joinpath("page.html").read_bytes()).decode("utf-8")))
    missing = [word for word in find_words(article_of(folder).text) if word not in page]
    assert missing == []


@every_page
def test_segments_tile_the_text_of_the_page(folder: Path) -> None:
    article = article_of(folder)
    position = 0
    for segment in article.segments:
        assert (segment.start, segment.end) == (position, position + len(segment.text))
        assert article.source[segment.start : segment.end] == segment.text
        position = segment.end
    assert position == len(article.source)
    assert set(article.removed) <= set(article.segments)


@every_page
def test_article_survives_its_json_form(folder: Path) -> None:
    article = article_of(folder)
    assert Article.model_validate_json(article.model_dump_json()) == article


def test_known_failures_are_fields_of_pages() -> None:
    assert {name for name, _ in KNOWN} <= set(FOLDERS)
    assert all(field in wanted_of(FOLDERS[name]) for name, field in KNOWN)
    assert all(KNOWN.values()), "say the reason behind page and field"


def test_article_files_name_known_fields_only() -> None:
    for folder in FOLDERS.values():
        assert list(wanted_of(folder)) == [field for field in PAGE_FIELDS if field in wanted_of(folder)]


# ------------------------------------------------------------------------------------------------------- the yardstick

INLINE = frozenset("a abbr b bdi cite code data em font i ins mark q s small span strong sub sup time u wbr".split())
find_words = re.compile(r"\w+").findall


class Words(HTMLParser):
    """The words of a page as the standard library reads it, then those of the texts in its data."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.data: list[str] = []
        self.in_script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.in_script = tag in ("script", "style")
        if tag not in INLINE:
            self.text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self.in_script = False
        if tag not in INLINE:
            self.text.append(" ")

    def handle_data(self, data: str) -> None:
        if self.in_script:
            self.data.extend(strings_in(data))
        else:
            self.text.append(data)


def strings_in(data: str) -> Iterator[str]:
    try:
        waiting = [json.loads(data, strict=False)]
    except ValueError:
        yield data
        return
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)


def words_of_page(page: str) -> list[str]:
    reader = Words()
    reader.feed(page)
    reader.close()
    return find_words("".join(reader.text) + " " + " ".join(reader.data))


# ------------------------------------------------------------------------------------------------------- the script

RAIN = (
    b"<html lang=en><title>Rain in Bergen</title><nav><a href=/>Home</a></nav><h1>Rain in Bergen</h1><article>"
    b"<p>It rained for three days in the old town of Bergen, officials said on Friday, and nobody was surprised.</p>"
    b"<p>The river stood a hand below the bridge at noon, and the school by the harbour sent its children home.</p>"
    b"<p>More of it is to come: forecasters expect another wet week, with wind from the west and no sun at all.</p>"
    b"</article>"
)


class TestScript:
    """A contributor makes a page, edits it, and writes all articles anew."""

    @pytest.fixture(autouse=True)
    def shelf(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.setattr(script, "PAGES", tmp_path / "pages")
        page = tmp_path / "page.html"
        page.write_bytes(RAIN)
        assert script.main(["bergen-news/rain", str(page)]) == 0
        return tmp_path / "pages"

    def test_makes_a_folder(self, shelf: Path) -> None:
        record = json.loads((shelf / "bergen-news/rain/article.json").read_text(encoding="utf-8"))
        assert record["title"] == "Rain in Bergen"
        assert list(record) == list(PAGE_FIELDS)
        assert (shelf / "bergen-news/rain/page.html").read_bytes() == RAIN

    def test_overwrites_only_when_told(self, shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert script.main(["bergen-news/rain"]) == 1
        assert "--force" in capsys.readouterr().err
        (shelf / "bergen-news/rain/page.html").write_bytes(RAIN.replace(b"Rain", b"Snow"))
        assert script.main(["bergen-news/rain", "--force"]) == 0
        assert '"Snow in Bergen"' in capsys.readouterr().out

    def test_options_are_arguments_of_clean_html(self, shelf: Path) -> None:
        (shelf / "bergen-news/rain/options.json").write_text('{"url": "https://bergen-news.example/rain"}')
        assert script.article_of(shelf / "bergen-news/rain").url == "https://bergen-news.example/rain"

    def test_all_says_what_changed(self, shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (shelf / "bergen-news/rain/article.json").write_text("{}")
        assert script.main(["--all"]) == 0
        assert capsys.readouterr().out.endswith("changed     bergen-news/rain\n1 changed\n")
        assert script.main(["--all"]) == 0
        assert capsys.readouterr().out == "0 changed\n"

    def test_fields_that_are_left_out_stay_out(self, shelf: Path) -> None:
        article = shelf / "bergen-news/rain/article.json"
        article.write_text('{"title": "Rain", "site": null}')
        assert script.main(["--all"]) == 0
        assert json.loads(article.read_text(encoding="utf-8")) == {"title": "Rain in Bergen", "site": None}

    def test_known_failures_are_left_alone(self, shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
        article = shelf / "bergen-news/rain/article.json"
        article.write_text('{"title": "Rain", "site": "Rain"}')
        (shelf / "KNOWN_FAILURES.txt").write_text("# reasons\n\nbergen-news/rain  title,site  the town is left out\n")
        capsys.readouterr()
        assert script.main(["--all"]) == 0
        assert capsys.readouterr().out.startswith("left alone  bergen-news/rain: site, title\n")
        assert json.loads(article.read_text(encoding="utf-8")) == {"title": "Rain", "site": "Rain"}

    @pytest.mark.parametrize("arguments", [[], ["--all", "a/rain"], ["rain"], ["../a/rain"], ["A/Rain"]])
    def test_refuses_what_it_does_not_understand(self, arguments: list[str]) -> None:
        with pytest.raises(SystemExit):
            script.main(arguments)
