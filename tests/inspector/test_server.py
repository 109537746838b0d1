"""Who may talk to the inspector, and what it answers."""

from __future__ import annotations

import asyncio
import json
from base64 import b64decode
from typing import Any

import pytest

pytest.importorskip("starlette", reason="starlette is not installed: cleannews[inspect]")

import httpx

from cleannews import clean, clean_html
from cleannews.inspector.golden import page_record, story_record
from cleannews.inspector.server import Given, application

PORT, TOKEN = 8123, "a-token"
HOME = f"http://127.0.0.1:{PORT}"
STORY = "Rain in Busan\n\nBUSAN, July 30 (Yonhap) -- It rained for three days in the harbour, officials said.\n(END)"


def ask(method: str, path: str, content: Any = None, given: Given | None = None, **headers: str) -> httpx.Response:
    async def asking() -> httpx.Response:
        transport = httpx.ASGITransport(application(TOKEN, PORT, given))  # type: ignore[arg-type]
        async with httpx.AsyncClient(transport=transport, base_url=HOME) as client:
            return await client.request(method, path, content=content, headers=headers)

    return asyncio.run(asking())


def test_the_page_comes_with_its_policy() -> None:
    answer = ask("GET", f"/{TOKEN}/")
    assert answer.status_code == 200
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'")
    assert "unsafe" not in policy
    assert answer.headers["referrer-policy"] == "no-referrer"


@pytest.mark.parametrize("path", ["/", "/inspector.js", "/wrong/", f"/{TOKEN}x/", "/api/document", "//", f"//{TOKEN}/"])
def test_without_the_token_nothing_is_given(path: str) -> None:
    answer = ask("GET", path)
    assert answer.status_code == 403
    assert answer.text == "forbidden"


@pytest.mark.parametrize("host", ["evil.example", f"evil.example:{PORT}", "127.0.0.1", "127.0.0.1:80", ""])
def test_another_host_is_refused(host: str) -> None:
    assert ask("GET", f"/{TOKEN}/", Host=host).status_code == 403


@pytest.mark.parametrize("origin", ["https://evil.example", "null", f"https://127.0.0.1:{PORT}", "http://127.0.0.1:1"])
def test_another_origin_is_refused(origin: str) -> None:
    assert ask("POST", f"/{TOKEN}/api/clean", STORY, Origin=origin).status_code == 403


def test_a_post_without_an_origin_is_refused() -> None:
    assert ask("POST", f"/{TOKEN}/api/clean", STORY).status_code == 403


def test_a_text_is_cleaned() -> None:
    told = ask("POST", f"/{TOKEN}/api/clean", STORY, Origin=HOME).json()
    assert "".join(stretch[2] for stretch in told["stretches"]) == STORY
    assert told["title"] == "Rain in Busan"
    facts = {fact["name"]: fact for fact in told["facts"]}
    assert told["stretches"][facts["agency"]["at"]][0] == "dateline"


def test_a_page_is_cleaned_and_says_where_facts_were_read() -> None:
    page = "<html><head><meta property='og:title' content='Rain'></head><body><p>It rained in the harbour for three days, officials said.</p></body></html>"
    told = ask("POST", f"/{TOKEN}/api/clean", page, Origin=HOME).json()
    assert told["page"]
    assert {fact["name"]: fact["from"] for fact in told["facts"]}["title"] != "text"


def test_a_correction_gives_another_golden_story() -> None:
    start = STORY.index("It rained")
    asked = json.dumps({"corrections": [[start, start + 9, "promo"]]})
    told = ask("POST", f"/{TOKEN}/api/golden", asked, Given(STORY), Origin=HOME).json()
    files = {name: b64decode(data) for name, data in told["files"].items()}
    assert files["story.txt"].decode() == STORY
    record = json.loads(files["article.json"])
    assert {"kind": "promo", "start": start} == {
        name: segment[name] for segment in record["removed"] if segment["kind"] == "promo" for name in ("kind", "start")
    }
    assert not record["paragraphs"][0].startswith("It rained")


def test_without_a_correction_it_is_what_the_tests_of_golden_stories_and_pages_compare() -> None:
    page = b"<html><title>Rain</title><meta charset=latin1><body><p>It rained in the harbour of M\xe1laga for three days, officials said.</p></body></html>"
    for given, source in ((Given(STORY), "story.txt"), (Given(page, url="https://news.example/rain"), "page.html")):
        told = ask("POST", f"/{TOKEN}/api/golden", '{"corrections": []}', given, Origin=HOME).json()
        files = {name: b64decode(data) for name, data in told["files"].items()}
        wanted = page_record(clean_html(page, **json.loads(files["options.json"]))) if given.is_page else story_record(clean(STORY))
        assert json.loads(files["article.json"]) == wanted
        assert files[source] == (page if given.is_page else STORY.encode())


@pytest.mark.parametrize("asked", ["[", "{}", '{"corrections": [[1, 2, "no kind"]]}', '{"corrections": 7}'])
def test_a_wrong_question_is_answered_with_the_reason(asked: str) -> None:
    answer = ask("POST", f"/{TOKEN}/api/golden", asked, Given(STORY), Origin=HOME)
    assert answer.status_code == 400
    assert answer.json()["error"]


RULE = 'name = "Mine"\n[[rules]]\nkind = "promo"\nname = "mine.it"\nwhole = ["%s"]\nhits = ["%s"]\n'


def test_a_rule_is_checked_and_tried() -> None:
    text = "Rain\n\nIt rained for three days in the harbour, officials said.\nGet our app now\n"
    told = ask("POST", f"/{TOKEN}/api/rule", RULE % (("Get our app now",) * 2), Given(text), Origin=HOME).json()
    assert told == {"ok": True, "rules": 1, "takes": 1, "texts": ["Get our app now"]}


def test_a_wrong_rule_says_what_is_wrong() -> None:
    told = ask("POST", f"/{TOKEN}/api/rule", RULE % ("Get our app now", "Another"), Given(STORY), Origin=HOME).json()
    assert not told["ok"]
    assert "mine.it" in told["error"]
    assert "/tmp" not in told["error"]


def test_a_request_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleannews.inspector.server.MOST_BYTES", 10)
    assert ask("POST", f"/{TOKEN}/api/clean", STORY, Origin=HOME).status_code == 400
