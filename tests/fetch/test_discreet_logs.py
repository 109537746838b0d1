"""What others write into logs while we fetch holds no cookies, and nothing goes to standard error that nobody asked for."""

from __future__ import annotations

import logging
import subprocess
import sys
from typing import Any

import pytest

from cleannews import Scraper


def test_no_cookie_comes_into_a_debug_log(site: Any, scraper: Scraper, answer: Any, caplog: Any) -> None:
    site.pages["/a"] = answer(b"", "Set-Cookie: seen=secret1", f"Location: {site.url('/b')}", status="302 Found")
    site.pages["/b"] = answer(b"<p>Late again.", 'set-cookie: it\'s="secret2"')
    with caplog.at_level(logging.DEBUG):
        scraper.fetch(site.url("/a"))
    said = "\n".join(record.getMessage() for record in caplog.records)
    assert "receive_response_headers.complete" in said
    assert "secret" not in said


def test_headers_of_http_2_come_into_no_debug_log(caplog: Any) -> None:
    hpack = pytest.importorskip("hpack")
    with Scraper() as scraper, caplog.at_level(logging.DEBUG):
        scraper.home()
        sent = hpack.Encoder().encode([("set-cookie", "seen=secret"), ("cookie", "seen=secret")])
        hpack.Decoder().decode(sent)
    assert "secret" not in "\n".join(record.getMessage() for record in caplog.records)


def test_a_retry_writes_nothing_on_standard_error(site: Any, answer: Any) -> None:
    site.otherwise = answer(b"", status="503 Service Unavailable")
    script = (
        "from cleannews import Scraper\n"
        f"scraper = Scraper(allow_private=True, delay=0, retries=1, respect_robots=False)\n"
        f"print([result.status for result in scraper.scrape_many(['{site.url('/a')}'], progress=False)])\n"
        "scraper.close()"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[503]\n", "")
