"""The blocks of the documents that fetch are run, against a web of one page, one feed and nothing else."""

from __future__ import annotations

import ast
import asyncio
import re
from collections.abc import Callable
from inspect import isawaitable
from pathlib import Path
from types import FunctionType
from typing import Any

import httpx
import pytest

from cleannews.fetch.connections import pools

DOCS = Path(__file__).resolve().parents[2] / "docs"
BLOCKS = [
    pytest.param(page, number, id=f"{page}-{number}")
    for page in ("fetching.md", "discovery.md", "how-to/scraping.md")
    for number in range((DOCS / page).read_text(encoding="utf-8").count("```py\n"))
]

find_blocks = re.compile(r"^```py\n(.*?)^```\n", re.MULTILINE | re.DOTALL).findall

STORY = "".join(f"<p>On day {day} the ferry to Orsa was late again, and nobody on the old pier was surprised.</p>" for day in range(5))
PAGE = f'<!DOCTYPE html><title>Ferry late again</title><link rel="alternate" type="application/rss+xml" href="/feed"><h1>Ferry late again</h1><article>{STORY}</article>'
FEED = (
    "<rss version='2.0'><channel><title>News</title><item><title>Ferry late again</title><link>https://%s/ferry-late-again</link>"
    "<pubDate>Tue, 12 Mar 2024 10:00:00 GMT</pubDate></item></channel></rss>"
)


def answer(request: Any) -> Any:
    if request.url.path == "/robots.txt":
        return httpx.Response(404)
    if request.url.path == "/feed":
        return httpx.Response(200, text=FEED % request.url.host, headers={"content-type": "application/rss+xml"})
    return httpx.Response(200, html=PAGE)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], dict[str, Any]]:
    """Runs a block in a folder of its own, with the names that it takes for given; the names it leaves."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(pools, "Pools", lambda settings, hosts: httpx.MockTransport(answer))

    def run_it(above: str, block: str) -> dict[str, Any]:
        url = "https://news.example/ferry-late-again"
        kept: list[Any] = []
        names: dict[str, Any] = {
            "url": url, "urls": [url], "output": kept, "last_url_in": lambda output: None,
            "append": lambda output, result: output.append(result),
        }  # fmt: skip
        exec(above, names)
        code = compile(block, "<block>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)

        async def running() -> None:
            left = FunctionType(code, names)()
            if isawaitable(left):
                await left

        asyncio.run(running())
        return names

    return run_it


@pytest.mark.parametrize(("page", "number"), BLOCKS)
def test_a_block_that_fetches_runs(page: str, number: int, run: Callable[[str, str], dict[str, Any]]) -> None:
    blocks = find_blocks((DOCS / page).read_text(encoding="utf-8"))
    imports = "\n".join(line for block in blocks[:number] for line in block.splitlines() if line.startswith("from "))
    names = run(imports, blocks[number])
    result = names.get("result")
    assert result is not None
    assert result.article.title == "Ferry late again", result
