"""The inspector in a real browser: served and as one file."""

from __future__ import annotations

import io
import json
import re
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cleannews import Agency, Article, Kind, Segment, clean
from cleannews.inspector.page import static_page

STORY = Path(__file__).resolve().parents[2].joinpath("examples", "story.txt").read_text(encoding="utf-8")
ARABIC = "أمطار غزيرة في عمّان\n\nعمّان 3 أيار (بترا) - قال مسؤولون إن الأمطار هطلت ثلاثة أيام متتالية على العاصمة.\nانتهى\n"
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)> \x00\u2028 <!-- --> \U0001f6f3 https://elsewhere.example/"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A running inspector."""
    pytest.importorskip("starlette", reason="starlette is not installed: cleannews[inspect]")
    pytest.importorskip("uvicorn", reason="uvicorn is not installed: cleannews[inspect]")
    from cleannews.inspector.server import serve

    told: list[str] = []
    servers: list[Any] = []
    is_ready = threading.Event()

    def ready(where: str) -> None:
        told.append(where)
        is_ready.set()

    thread = threading.Thread(target=lambda: serve(ready=ready, started=servers.append), daemon=True)
    thread.start()
    assert is_ready.wait(30)
    yield told[0]
    servers[0].should_exit = True
    thread.join(10)


def paste(page: Any, text: str) -> None:
    page.fill("#given", text)
    with page.expect_response("**/api/clean*"):
        page.click("#clean")
    page.locator("#told", has_text="taken out").wait_for()


def article_of(text: str, rule: str) -> Article:
    segment = Segment(Kind.AD, rule, 0, len(text), text, 0.5, rule)
    return Article(title=text, paragraphs=(text,), source=text, segments=(segment,), removed=(segment,))


def write(folder: Path, page: str) -> str:
    path = folder / "page.html"
    path.write_text(page, encoding="utf-8")
    return path.as_uri()


def test_a_story_is_pasted_seen_and_switched(
    address: str, open_page: Callable[..., Any], picture: Callable[..., None], barriers: Callable[[Any], list[str]]
) -> None:
    page = open_page(address, color_scheme="light")
    paste(page, STORY)
    assert page.inner_text("#view-article h2") == "Harbor city to replace diesel ferries with hydrogen boats by 2027"
    page.hover(".cleannews-is-caption.stretch")
    assert "caption" in page.inner_text("#reason")
    assert "certain" in page.inner_text("#reason")
    button = page.get_by_role("button", name="caption 1")
    button.click()
    assert button.get_attribute("aria-pressed") == "false"
    assert page.locator(".cleannews-is-caption.stretch.off").count() == 1
    button.click()
    picture(page, "inspector-light", full_page=True)
    page.click("#tab-facts")
    assert "stretch: dateline" in page.inner_text("#view-facts")
    picture(page, "inspector-facts")
    page.click("#tab-json")
    assert json.loads(page.inner_text("#json"))["agency"] == "Yonhap"
    assert not barriers(page)
    assert not page.complaints
    assert all(asked.startswith(address) for asked in page.asked)


def test_a_dark_page_has_no_barriers(
    address: str, open_page: Callable[..., Any], picture: Callable[..., None], barriers: Callable[[Any], list[str]]
) -> None:
    page = open_page(address, color_scheme="dark")
    paste(page, STORY)
    page.click("#tab-correct")
    picture(page, "inspector-dark", full_page=True)
    assert not barriers(page)


def test_everything_works_by_keyboard(address: str, open_page: Callable[..., Any]) -> None:
    page = open_page(address)
    page.focus("#given")
    page.keyboard.insert_text(STORY)
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("#source .stretch")
    page.focus("#source")
    page.keyboard.press("n")
    assert page.locator(".stretch.here").get_attribute("data-kind") == "update_note"
    page.keyboard.press("ArrowDown")
    assert page.locator(".stretch.here").get_attribute("data-kind") == "headline"
    assert page.get_attribute("#source", "aria-activedescendant") == page.locator(".here").get_attribute("id")
    page.keyboard.press("m")
    page.keyboard.press("d")  # deck
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator(".stretch.marked.cleannews-is-deck").count() == 1
    page.focus("#tab-correct")
    page.keyboard.press("ArrowLeft")
    assert page.get_attribute("#tab-json", "aria-selected") == "true"


def marked_downloads(page: Any) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """A part of a sentence is marked; the labelled text and the golden story."""
    page.click("#tab-correct")
    start = STORY.index('"People on')
    page.fill("#from", str(start))
    page.fill("#to", str(start + 11))
    page.select_option("#kind", "promo")
    assert page.inner_text("#chosen").strip() == '"People on'
    page.click("#mark")
    return unzipped(page, "#save-labels"), unzipped(page, "#save-golden")


def unzipped(page: Any, button: str) -> dict[str, bytes]:
    with page.expect_download() as download:
        page.click(button)
    archive = zipfile.ZipFile(io.BytesIO(Path(download.value.path()).read_bytes()))
    assert archive.testzip() is None
    return {name: archive.read(name) for name in archive.namelist()}


def test_a_marked_stretch_is_downloaded(address: str, open_page: Callable[..., Any]) -> None:
    page = open_page(address)
    paste(page, STORY)
    labelled, golden = marked_downloads(page)
    document, gold = (json.loads(labelled[name]) for name in ("docs.jsonl", "labels.jsonl"))
    assert document["text"] == STORY
    start = STORY.index('"People on')
    assert [start, start + 10, "promo"] in gold["segments"]
    assert gold["meta"]["agency"] == "Yonhap"
    kept = [document["text"][first:last] for first, last, kind in gold["segments"] if kind == "end"]
    assert kept == ["(END)"]
    (story,) = (name for name in golden if name.endswith("/story.txt"))
    assert golden[story].decode() == STORY
    record = json.loads(golden[story.replace("story.txt", "article.json")])
    assert '"People on' in [segment["text"].strip() for segment in record["removed"] if segment["kind"] == "promo"]


def test_a_selection_with_the_mouse_is_counted_in_characters(address: str, open_page: Callable[..., Any]) -> None:
    page = open_page(address)
    paste(page, "Sails \U0001f6f3\n\nORSA, May 3 (AFP) - The \U0001f6f3 ferry was late again on Monday, the office said.\n")
    page.evaluate(
        """() => { const text = [...document.querySelectorAll('.stretch')].find(s => s.textContent.includes('ferry')).firstChild;
        const range = document.createRange(); const place = text.data.indexOf('ferry');
        range.setStart(text, place); range.setEnd(text, place + 5);
        getSelection().removeAllRanges(); getSelection().addRange(range); }"""
    )
    page.click("#tab-correct")
    page.locator("#chosen", has_text=re.compile("^ferry$")).wait_for()


def test_a_rule_is_checked_as_it_is_typed(address: str, open_page: Callable[..., Any], picture: Callable[..., None]) -> None:
    page = open_page(address)
    paste(page, STORY)
    page.click("#tab-correct")
    page.fill("#rule", 'name = "Mine"\n[[rules]]\nkind = "promo"\nname = "mine.x"\nwhole = ["(END)"]\nhits = ["(END)"]')
    page.wait_for_selector("#verdict.good")
    assert "would take 1" in page.inner_text("#verdict")
    page.fill("#rule", 'name = "Mine"\n[[rules]]\nkind = "prommo"\nname = "mine.x"')
    page.wait_for_selector("#verdict.bad")
    assert "prommo" in page.inner_text("#verdict")
    picture(page, "inspector-rule", full_page=True)


def test_text_from_the_right_and_a_narrow_screen(
    address: str, open_page: Callable[..., Any], picture: Callable[..., None], barriers: Callable[[Any], list[str]]
) -> None:
    page = open_page(address, viewport={"width": 360, "height": 740})
    paste(page, ARABIC)
    assert page.locator("#source .line").first.evaluate("row => getComputedStyle(row).direction") == "rtl"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert not barriers(page)
    picture(page, "inspector-narrow", full_page=True)


def test_five_megabytes_are_drawn(address: str, open_page: Callable[..., Any]) -> None:
    page = open_page(address)
    line = "The ferry to the island was late again on Monday, the harbour office said, and nobody was surprised.\n"
    page.set_input_files("#file", {"name": "long.txt", "mimeType": "text/plain", "buffer": (line * 50_000).encode()})
    page.wait_for_selector("#source .stretch", timeout=120_000)
    assert 0 < page.locator("#source .line").count() < 5_000
    page.focus("#source")
    page.keyboard.press("ArrowDown")
    assert page.locator(".stretch.here").count() == 1
    assert not page.complaints


def test_a_dropped_file_is_cleaned(address: str, open_page: Callable[..., Any]) -> None:
    page = open_page(address)
    page.wait_for_load_state("networkidle")
    page.evaluate(
        """text => { const carried = new DataTransfer(); carried.items.add(new File([text], 'dropped.txt'));
        document.dispatchEvent(new DragEvent('drop', {dataTransfer: carried, bubbles: true, cancelable: true})); }""",
        STORY,
    )
    page.locator("#told", has_text="dropped.txt: ").wait_for()
    assert page.locator("#source .stretch.out").count() > 5


def test_hostile_texts_and_rules_stay_text(address: str, open_page: Callable[..., Any], tmp_path: Path) -> None:
    page = open_page(address)
    paste(page, HOSTILE + "\n\n" + STORY)
    page.click("#tab-correct")
    page.fill("#rule", f"name = {json.dumps(HOSTILE)}\n[[rules]]\nkind = 'promo'\nname = {json.dumps(HOSTILE)}")
    page.wait_for_selector("#verdict.bad")
    page.wait_for_timeout(200)
    assert not page.complaints
    assert all(asked.startswith(address) for asked in page.asked)


@pytest.mark.parametrize("rule", [HOSTILE, '"><svg onload=alert(1)>'])
def test_a_page_of_its_own_runs_nothing_and_asks_for_nothing(open_page: Callable[..., Any], tmp_path: Path, rule: str) -> None:
    where = write(tmp_path, static_page(article_of(HOSTILE, rule), name=HOSTILE))
    page = open_page(where)
    page.wait_for_selector("#source .stretch")
    page.hover(".stretch")
    page.click("#tab-facts")
    page.click("#tab-json")
    assert page.asked == [where]
    assert not page.complaints
    assert page.locator("img, svg, #source script").count() == 0


def test_a_page_of_its_own_shows_the_article_and_saves_labels(
    open_page: Callable[..., Any], tmp_path: Path, picture: Callable[..., None], barriers: Callable[[Any], list[str]]
) -> None:
    page = open_page(write(tmp_path, static_page(clean(STORY), name="story.txt")), color_scheme="dark", bypass_csp=True)
    assert page.is_hidden("#intake")
    page.click("#tab-correct")
    assert "labels.jsonl" in unzipped(page, "#save-labels")
    assert page.is_hidden("#save-golden")
    assert "cleannews inspect FILE" in page.inner_text("#alone")
    with page.expect_download() as download:
        page.click("#save-rule")
    profile = Agency.from_toml(download.value.path())
    assert [rule.kind for rule in profile.rules] == [Kind.END]
    picture(page, "inspector-static", full_page=True)
    assert not barriers(page)


def test_a_page_of_its_own_holds_five_megabytes(open_page: Callable[..., Any], tmp_path: Path) -> None:
    line = "The ferry to the island was late again on Monday, the harbour office said, and nobody was surprised.\n"
    page = open_page(write(tmp_path, static_page(article_of(line * 50_000, "mine.rule"))))
    page.wait_for_selector("#source .stretch")
    page.focus("#source")
    page.keyboard.press("ArrowDown")
    assert page.locator(".stretch.here").count() > 0
    assert page.locator("#source .line").count() < 5_000
    assert not page.complaints
