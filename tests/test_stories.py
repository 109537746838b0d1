"""Golden stories: each folder of tests/fixtures is a text in the form of a wire, and the article that has to come of it.

``python scripts/new_story.py`` makes and rewrites them; its docstring says how.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import new_story as script
from cleannews.inspector.golden import FOLLOWS, story_record

FOLDERS = dict(script.stories())
KNOWN = script.known_failures()

every_story = pytest.mark.parametrize("folder", FOLDERS.values(), ids=FOLDERS)


def expected(name: str, folder: Path) -> Any:
    marks = [pytest.mark.xfail(reason=KNOWN[name], strict=True, raises=AssertionError)] if name in KNOWN else []
    return pytest.param(folder, id=name, marks=marks)


@pytest.mark.parametrize("folder", [expected(*story) for story in FOLDERS.items()])
def test_article_is_what_stands_beside_the_story(folder: Path) -> None:
    wanted = json.loads(folder.joinpath("article.json").read_text(encoding="utf-8"))
    found = story_record(script.article_of(folder))
    for segment, hoped in zip(found["removed"], wanted["removed"], strict=False):
        if "rule" not in hoped:
            del segment["rule"]
    assert found == wanted


@every_story
def test_segments_tile_the_source(folder: Path) -> None:
    article = script.article_of(folder)
    assert "".join(segment.text for segment in article.segments) == article.source
    position = 0
    for segment in article.segments:
        assert (segment.start, segment.end) == (position, position + len(segment.text))
        position = segment.end
    assert position == len(article.source)


@every_story
def test_removed_segments_are_those_of_the_source(folder: Path) -> None:
    article = script.article_of(folder)
    assert set(article.removed) <= set(article.segments)
    wanted = json.loads(folder.joinpath("article.json").read_text(encoding="utf-8"))
    for segment in wanted["removed"]:
        assert article.source[segment["start"] : segment["end"]] == segment["text"]


def test_known_failures_are_stories() -> None:
    assert set(KNOWN) <= set(FOLDERS)
    assert all(KNOWN.values()), "say the reason behind the name"


class TestScript:
    """A contributor makes a story, edits it, and writes all articles anew."""

    @pytest.fixture(autouse=True)
    def shelf(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.setattr(script, "STORIES", tmp_path / "fixtures")
        text = tmp_path / "story.txt"
        text.write_bytes(b"Rain in Seoul\r\n\r\nSEOUL, July 30 (Yonhap) -- It rained.\r\n(END)")
        assert script.main(["yonhap/rain", str(text)]) == 0
        return tmp_path / "fixtures"

    def test_makes_a_folder(self, shelf: Path) -> None:
        record = json.loads((shelf / "yonhap/rain/article.json").read_text(encoding="utf-8"))
        assert record["paragraphs"] == ["It rained."]
        assert not FOLLOWS & set(record)
        assert b"\r\n" in (shelf / "yonhap/rain/story.txt").read_bytes()

    def test_overwrites_only_when_told(self, shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert script.main(["yonhap/rain"]) == 1
        assert "--force" in capsys.readouterr().err
        (shelf / "yonhap/rain/story.txt").write_text("It snowed.", encoding="utf-8")
        assert script.main(["yonhap/rain", "--force"]) == 0
        assert '"It snowed."' in capsys.readouterr().out

    def test_options_are_arguments_of_clean(self, shelf: Path) -> None:
        (shelf / "yonhap/rain/options.json").write_text('{"published": "2031-07-31", "keep": ["end"]}')
        article = script.article_of(shelf / "yonhap/rain")
        assert article.dateline.date.isoformat() == "2031-07-30"
        assert article.paragraphs[-1] == "(END)"

    def test_all_says_what_changed(self, shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (shelf / "yonhap/rain/article.json").write_text("{}")
        assert script.main(["--all"]) == 0
        assert capsys.readouterr().out.endswith("changed     yonhap/rain\n1 changed\n")
        assert script.main(["--all"]) == 0
        assert capsys.readouterr().out == "0 changed\n"

    def test_known_failures_are_left_alone(self, shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (shelf / "yonhap/rain/article.json").write_text("{}")
        (shelf / "KNOWN_FAILURES.txt").write_text("# reasons\n\nyonhap/rain  the rain is lost\n")
        capsys.readouterr()
        assert script.main(["--all"]) == 0
        assert capsys.readouterr().out == "left alone  yonhap/rain: the rain is lost\n0 changed\n"

    @pytest.mark.parametrize("arguments", [[], ["--all", "yonhap/rain"], ["rain"], ["../yonhap/rain"], ["Yonhap/Rain"]])
    def test_refuses_what_it_does_not_understand(self, arguments: list[str]) -> None:
        with pytest.raises(SystemExit):
            script.main(arguments)
