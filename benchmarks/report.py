"""How large the report of a run of 1,000 articles is, and when it can be used in a browser.

``python benchmarks/report.py --texts texts.jsonl ...``    (records with `text`; repeated until there are enough)

Times are from the start of the navigation, in the browser that is on the machine, with its processor as it is and slowed down four
times. Needs the group `browser`.
"""

from __future__ import annotations

import argparse
import itertools
import json
import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from cleannews import clean
from cleannews.inspector.report import report_page
from cleannews.inspector.tally import ReportTally

ROWS = "#articles tbody tr"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=Path, nargs="+", required=True)
    parser.add_argument("--articles", type=int, default=1_000)
    chosen = parser.parse_args()
    rows = [json.loads(line)["text"] for path in chosen.texts for line in path.open(encoding="utf-8")]
    tally = ReportTally()
    for number, text in enumerate(itertools.islice(itertools.cycle(rows), chosen.articles)):
        tally.count(clean(text), f"n{number}")
    page = report_page(tally, records=chosen.articles)
    print(f"{chosen.articles:,} articles, {sum(map(len, rows)) / len(rows):,.0f} characters each: {len(page.encode()) / 1e6:.2f} MB")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder, "report.html")
        path.write_text(page, encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for slower in (1, 4):
            print(
                f"processor {slower} times slower:", ", ".join(f"{what} {ms:.0f} ms" for what, ms in times(browser, path.as_uri(), slower))
            )
        browser.close()


def times(browser: Any, address: str, slower: int) -> list[tuple[str, float]]:
    """Rows are there; one is opened to its source; all articles are searched."""
    context = browser.new_context()
    page = context.new_page()
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slower})
    start = time.perf_counter()
    page.goto(address)
    page.wait_for_selector(ROWS)
    told = [("usable", since(start))]
    start = time.perf_counter()
    page.locator(f"{ROWS} button").first.click()
    page.wait_for_selector("#opened .stretch")
    told.append(("a source opened", since(start)))
    page.keyboard.press("Escape")
    start = time.perf_counter()
    page.select_option("#list", "all")
    page.fill("#find", "press.end_mark")
    page.locator("#which", has_text=" of ").wait_for()
    told.append(("searched", since(start)))
    context.close()
    return told


def since(start: float) -> float:
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
