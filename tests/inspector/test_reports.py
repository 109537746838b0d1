"""Reports of runs and comparisons of two: what they count, how large they are, and how they look in a browser."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from cleannews import Agency, Article, Kind, Segment
from cleannews.batch.runs import run
from cleannews.cli import main
from cleannews.inspector.compare import compare, comparison_page
from cleannews.inspector.report import report_page
from cleannews.inspector.runs import records_of, watched
from cleannews.inspector.tally import MOST, ReportTally

WORDS = "harbour ferry office late again council river bridge mayor storm wind village school opera island money plan".split()
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)> \u2028 <!--"

OWN = """name = "Mine"
[[rules]]
kind = "promo"
name = "mine.app"
whole = ["The timetable hangs on the wall of the old pier, as it has for years."]
hits = ["The timetable hangs on the wall of the old pier, as it has for years."]
"""


def story(number: int, rows: int = 6) -> str:
    chance = random.Random(number)
    body = "\n\n".join(f"The {' '.join(chance.choices(WORDS, k=30))} was late, the office said on Monday." for _ in range(rows))
    agency = ("AFP", "Reuters", "Yonhap")[number % 3]
    return f"Ferry {number} late again\n\nORSA, May 3 ({agency}) - {body}\n\nThe timetable hangs on the wall of the old pier, as it has for years.\n\n(END)\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run with a report, and another one with a rule more."""
    home = tmp_path_factory.mktemp("runs")
    lines = (json.dumps({"id": f"n{number}", "text": story(number)}) + "\n" for number in range(60))
    (home / "in.jsonl").write_text("".join(lines), encoding="utf-8")
    (home / "mine.toml").write_text(OWN, encoding="utf-8")
    rules = Agency.from_toml(home / "mine.toml").rules
    for name, options in {
        "a.jsonl": {"watcher": ReportTally},
        "b.jsonl": {"also": rules, "segments": True},
        "b.parquet": {"also": rules},
        "b.sqlite": {"also": rules},
    }.items():
        run(str(home / "in.jsonl"), str(home / name), workers=0, rows=25, **options)
    return home


def test_a_report_adds_its_shards_up(folder: Path) -> None:
    tally = watched(str(folder / "a.jsonl"))
    assert tally.articles == len(tally.seen) == 60
    assert tally.characters[""] == sum(len(story(number)) for number in range(60))
    assert tally.documents["end|press.end_mark"] == 60
    assert tally.removed[""] == sum(size for key, size in tally.removed.items() if key.startswith("kind|"))


def test_a_report_is_small_and_chooses() -> None:
    tally = ReportTally()
    for number in range(2 * MOST + 5):
        text = f"Ferry {number}"
        end = Segment(Kind.END, f"rule.{number % 7}", 0, len(text), text, 0.3 if number == 77 else 1.0)
        tally.count(Article(title=text, source=text, segments=(end,), removed=(end,)), f"n{number}")
    again = ReportTally.from_dict(json.loads(json.dumps(tally.as_dict())))
    assert again.articles == 2 * MOST + 5
    assert len(again.seen) <= MOST
    assert any(one.name == "n77" for one in again.seen)


def test_a_thousand_articles_are_under_five_megabytes() -> None:
    from cleannews import clean

    tally = ReportTally()
    known = clean(story(1, 14))
    for number in range(1_000):  # each with words of its own: what is alike packs too well
        text = "".join(random.Random(number).choices("abcdefghij klmnop", k=4_500))
        body = Segment(Kind.BODY, "story.prose", 0, len(text), text)
        article = known.model_copy(update={"source": text, "segments": (body, *known.removed)})
        tally.count(article, f"n{number}")
    assert len(report_page(tally)) < 5_000_000


def test_the_command_writes_a_report(folder: Path) -> None:
    told = CliRunner().invoke(
        main, ["run", str(folder / "in.jsonl"), "-o", str(folder / "c.jsonl"), "--workers", "1", "--report", str(folder / "r.html")]
    )
    assert told.exit_code == 0, told.output
    assert (folder / "r.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_report_in_a_browser(folder: Path, open_page: Callable[..., Any], picture: Callable[..., None]) -> None:
    path = folder / "report.html"
    path.write_text(report_page(watched(str(folder / "a.jsonl")), records=60, title="A run"), encoding="utf-8")
    page = open_page(path.as_uri())
    assert page.locator("#plots svg").count() == 3
    assert page.locator("#articles tbody tr").count() == 25
    page.select_option("#list", "all")
    page.fill("#find", "press.end_mark")
    assert page.locator("#articles tbody tr").count() == 60
    page.get_by_role("button", name="title").click()
    page.locator("#articles tbody button").first.click()
    page.wait_for_selector("#opened .stretch")
    assert "Ferry 0 late again" in page.inner_text("#opened-source")
    picture(page, "report-opened")
    page.keyboard.press("Escape")
    picture(page, "report", full_page=True)
    assert page.asked == [path.as_uri()]
    assert not page.complaints


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_reports_have_no_barriers(
    folder: Path, open_page: Callable[..., Any], picture: Callable[..., None], barriers: Callable[..., list[str]], scheme: str, width: int
) -> None:
    seen = {"color_scheme": scheme, "viewport": {"width": width, "height": 800}, "bypass_csp": True}
    path = folder / "looked-at.html"
    path.write_text(report_page(watched(str(folder / "a.jsonl")), title="A run"), encoding="utf-8")
    page = open_page(path.as_uri(), **seen)
    assert not barriers(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    picture(page, f"report-{scheme}-{width}", full_page=True)
    page.locator("#articles tbody button").first.press("Enter")
    page.wait_for_selector("#opened .stretch")
    assert not barriers(page)
    told = compare(str(folder / "a.jsonl"), str(folder / "b.jsonl"))
    path.write_text(comparison_page(told, "a.jsonl", "b.jsonl"), encoding="utf-8")
    page = open_page(path.as_uri(), **seen)
    page.locator("#articles summary").first.press("Enter")
    page.wait_for_selector(".pair .stretch")
    assert not barriers(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    picture(page, f"compare-{scheme}-{width}")


def test_hostile_articles_in_a_report_stay_text(open_page: Callable[..., Any], tmp_path: Path) -> None:
    tally = ReportTally()
    bad = Segment(Kind.AD, HOSTILE, 0, len(HOSTILE), HOSTILE)
    tally.count(Article(title=HOSTILE, agency=HOSTILE, source=HOSTILE, segments=(bad,), removed=(bad,)), HOSTILE)
    path = tmp_path / "report.html"
    path.write_text(report_page(tally, title=HOSTILE), encoding="utf-8")
    page = open_page(path.as_uri())
    page.locator("#articles tbody button").first.click()
    page.wait_for_selector("#opened .stretch")
    assert page.locator("img").count() == 0
    assert page.asked == [path.as_uri()]
    assert not page.complaints


@pytest.mark.parametrize("second", ["b.jsonl", "b.parquet", "b.sqlite"])
def test_two_runs_are_compared(folder: Path, second: str) -> None:
    told = compare(str(folder / "a.jsonl"), str(folder / second))
    assert (told.articles, told.only_first, told.only_second) == (60, 0, 0)
    assert told.changed == told.cut["promo: mine.app"] == 60
    assert compare(str(folder / "b.jsonl"), str(folder / second)).changed == 0


def test_more_changes_than_are_shown_are_counted(folder: Path) -> None:
    told = compare(str(folder / "a.jsonl"), str(folder / "b.jsonl"), most=7)
    assert len(told.shown) == 7
    assert told.changed == told.cut["promo: mine.app"] == 60


def test_the_command_compares(folder: Path) -> None:
    runner = CliRunner()
    page = folder / "changes.html"
    told = runner.invoke(main, ["compare", str(folder / "a.jsonl"), str(folder / "b.jsonl"), "--report", str(page)])
    assert told.exit_code == 1
    assert "60 of 60 articles differ" in told.output
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert runner.invoke(main, ["compare", str(folder / "b.jsonl"), str(folder / "b.parquet")]).exit_code == 0
    assert runner.invoke(main, ["compare", str(folder / "b.jsonl"), str(folder / "none.jsonl")]).exit_code == 2


def test_a_comparison_in_a_browser(folder: Path, open_page: Callable[..., Any], picture: Callable[..., None]) -> None:
    path = folder / "compared.html"
    told = compare(str(folder / "a.jsonl"), str(folder / "b.jsonl"))
    path.write_text(comparison_page(told, "a.jsonl", "b.jsonl"), encoding="utf-8")
    page = open_page(path.as_uri())
    page.locator("#articles summary").first.click()
    page.wait_for_selector(".pair .stretch")
    assert "The timetable hangs" in page.inner_text("#articles .pair")
    picture(page, "compare", full_page=True)
    assert page.asked == [path.as_uri()]
    assert not page.complaints


def test_records_of_a_folder_are_read(tmp_path: Path) -> None:
    run(
        "examples/story.txt" if Path("examples").exists() else str(Path(__file__).parents[2] / "examples/story.txt"),
        str(tmp_path / "out/"),
        workers=0,
    )
    assert len(list(records_of(str(tmp_path / "out")))) == 1
