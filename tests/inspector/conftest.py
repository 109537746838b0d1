"""A real browser for what is drawn: Debian's chromium or Google's Chrome, driven by playwright; skipped where there is none."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
QUIET = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip

PICTURES = os.environ.get("CLEANNEWS_PICTURES")
"""A folder that keeps the screenshots."""

SERIOUS = ("serious", "critical")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """The browser; one for the tests of a module, since no test of another may use asyncio while it is there."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        pytest.skip(f"no browser found: none of {', '.join(BROWSERS)} is on the PATH")
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=path, args=QUIET)
        yield opened
        opened.close()


@pytest.fixture
def open_page(browser: Any) -> Iterator[Callable[..., Any]]:
    """Opens an address in a window of its own; notes all that the page asks for, and what it complains about."""
    contexts = []

    def open_it(address: str, **settings: Any) -> Any:
        context = browser.new_context(accept_downloads=True, **settings)
        contexts.append(context)
        page = context.new_page()
        page.asked, page.complaints = [], []
        page.on("request", lambda request: page.asked.append(request.url))
        page.on("console", lambda message: page.complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("dialog", lambda dialog: (page.complaints.append(f"dialog {dialog.message}"), dialog.dismiss()))
        page.goto(address)
        return page

    yield open_it
    for context in contexts:
        context.close()


@pytest.fixture
def picture() -> Callable[[Any, str], None]:
    """Keeps a screenshot where CLEANNEWS_PICTURES names a folder."""

    def keep(page: Any, name: str, **options: Any) -> None:
        if PICTURES:
            Path(PICTURES).mkdir(parents=True, exist_ok=True)
            page.screenshot(path=str(Path(PICTURES, f"{name}.png")), **options)

    return keep


@pytest.fixture
def barriers() -> Callable[..., list[str]]:
    """What axe-core calls serious on a page, or on the parts of it that a selector names."""
    axe = pytest.importorskip("axe_playwright_python", reason="axe-playwright-python is not installed")
    script = Path(axe.__file__).with_name("axe.min.js").read_text(encoding="utf-8")

    def found(page: Any, within: str = "html") -> list[str]:
        page.evaluate(script)
        told = page.evaluate("within => axe.run({include: [[within]]}, {resultTypes: ['violations']})", within)
        return [f"{one['id']}: {one['help']}: {one['nodes'][0]['html']}" for one in told["violations"] if one["impact"] in SERIOUS]

    return found
