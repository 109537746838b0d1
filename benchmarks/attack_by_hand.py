"""What breaks, of inputs written by hand? ``python benchmarks/attack_by_hand.py``

Kinds that `attack.py` does not draw: odd encodings, bombs from a server, sitemaps, damaged archives, pages of extreme
structure, texts that say one thing again and again, wrong command lines and columns. What is a failure is said there.
"""

from __future__ import annotations

import bz2
import codecs
import gzip
import io
import json
import tempfile
import threading
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from click.testing import CliRunner

from attack import PAGE, STORY, Canned, Check, demand, fault_of, own_errors, refused, sound
from cleannews import CleannewsError, FetchError, Flag, clean, clean_html, clean_many, discover, read_warc, scrape
from cleannews.batch import run
from cleannews.cli import main as command

LINE = "The ferry was late again on Monday, the harbour office said."
FETCHED = (
    "<title>Late again</title><h1>Late again</h1><article>" + "".join(f"<p>On day {day} {LINE}</p>" for day in range(9)) + "</article>"
)
LONG = 60_000


def encodings() -> Iterator[Check]:
    """A page in an encoding that hardly anybody uses, mislabelled, mixed, cut within a letter."""
    polish = FETCHED.replace("ferry", "łódź Żółta")
    for name in ("cp037", "utf-7", "hz", "iso2022_kr", "koi8-u", "mac_cyrillic", "big5hkscs", "utf-16-be", "utf-32-le", "punycode"):
        yield lambda name=name: sound(clean_html(polish.encode(name, "replace")))  # type: ignore[misc]
    for charset in ("utf-16", "utf-8-sig", "rot13", "hex", "base64", "zlib", "idna", "\0", "x" * 10_000, "mbcs", "unicode_escape"):
        yield lambda charset=charset: sound(clean_html(polish.encode(), charset=charset))  # type: ignore[misc]
    yield lambda: sound(clean_html(polish.encode()[:-1] + b"\xc5"))
    yield lambda: sound(clean_html(polish.encode() + polish.encode("cp1250") + polish.encode("utf-16")))
    yield lambda: sound(clean_html(codecs.BOM_UTF16_LE + polish.encode("utf-16-be")))
    yield lambda: sound(clean_html(b"".join(bytes((byte, 0)) for byte in range(256)) * 40))


def texts() -> Iterator[Check]:
    """One thing again and again, nested, or side by side with its opposite."""
    for text in (
        "By Ann Example\n" * LONG, "(Reuters) - " * LONG, "Photo: Ann Example. " * LONG, "* * *\n" * LONG, '"' * 9 * LONG, "1. 2. 3. " * LONG,
        (LINE + " (END) ") * 9_000, "Copyright 2031 " * LONG, "関連記事" * LONG, "（完）\n（完）" * LONG, "READ MORE: " + "a" * 9 * LONG, "a@b.example, " * LONG,
        "ORSA, May 3 (Reuters) - " * 20_000, "UPDATE 5-" * LONG, "[VIDEO] " * LONG, "Q: Why?\nA: " + LINE + "\n" * 3 + "Q: Why? " * LONG,
        "\n".join(f"{hour % 24:02d}:15\n{LINE}" for hour in range(9_000)), "&" * 9 * LONG, "&#x1F600;" * LONG, "e\u0301" * 9 * LONG, "\u202e\u202d" * LONG,
        "\r" * 9 * LONG, "\ud800\udc00" * LONG, "title: " * LONG, '{"text": ' * LONG, "<p>" * LONG, "]]>" * LONG, STORY * 2_000, "\x1c" * LONG + LINE,
    ):  # fmt: skip
        yield lambda text=text: sound(clean(text), text)  # type: ignore[misc]


def pages() -> Iterator[Check]:
    """Structure without measure: depth, width, attributes, everything in one element, or nothing in many."""
    story = FETCHED
    for page in (
        "<div>" * LONG + story, "<table><tr><td>" * 9_000 + story, "<ul><li>" * 9_000 + story, story + "<p>" * 9 * LONG, story + "</p>" * LONG,
        f"<div {' '.join(f'a{n}=b' for n in range(LONG))}>" + story, f'<div class="{"article " * LONG}">' + story, "<article>" * 9_000 + story,
        "<svg><foreignObject>" * 5_000 + story, "<math><mtext>" * 5_000 + story, "<template>" * 9_000 + story, "<noscript>" * 9_000 + story,
        "<h1>Late again</h1>" * 9_000 + story, "<meta property=og:title content=Late>" * LONG + story, "<!--" * LONG + story, "<![CDATA[" * LONG + story,
        "<script type=application/ld+json>" + "[" * LONG + "</script>" + story, "<base href='javascript:x'>" + story, "<frameset>" * LONG + story,
        '<script type=application/ld+json>{"@graph":[' + '{"@type":"NewsArticle","headline":"x"},' * LONG + "{}]}</script>" + story,
        "<style>" + story, "<textarea>" + story, "<title>" + story, "<plaintext>" + story, "\0" * LONG + story, "<a href=#>" * LONG + story,
        "<p>" + "<b>late</b> " * LONG + story, "<pre>" + (LINE + "\n") * 9_000 + "</pre>" + story, "<time datetime=2031>" * LONG + story,
    ):  # fmt: skip
        yield lambda page=page: sound(clean_html(page))  # type: ignore[misc]
    yield lambda: demand(Flag.TRUNCATED in clean_html("<hr>" * 1_900_000).flags, "a cut page without a flag")
    yield lambda: refused(lambda: clean_html(b" " * 8_000_001), CleannewsError)


def bombs() -> list[tuple[bytes, str, str]]:
    """Bodies, how they are packed, and their type."""
    zeros = gzip.compress(b"\0" * 50_000_000)
    return [
        (zeros, "gzip", "text/html"), (gzip.compress(zeros), "gzip, gzip", "text/html"), (gzip.compress(b"") * 90_000, "gzip", "text/html"),
        (zlib.compress(b" " * 50_000_000), "deflate", "text/html"), (zlib.compress(FETCHED.encode())[2:-4], "deflate", "text/html"),
        (gzip.compress(FETCHED.encode())[:-9], "gzip", "text/html"), (FETCHED.encode(), "gzip", "text/html"), (FETCHED.encode(), "br", "text/html"),
        (gzip.compress(FETCHED.encode()), "gzip", "application/octet-stream"), (b"%PDF-1.7" + FETCHED.encode(), "identity", "application/pdf"),
        (b"", "gzip", "text/html"), (FETCHED.encode("utf-16"), "identity", "text/html; charset=utf-8"), (bz2.compress(FETCHED.encode()), "bzip2", "text/html"),
        (b"\x28\xb5\x2f\xfd\x24\0\1\0\0\x99\xe9\xd8\x51" * 50_000, "zstd", "text/html"), (FETCHED.encode(), ", ".join(["gzip"] * 500), "text/html"),
    ]  # fmt: skip


def served() -> Iterator[Check]:
    """A page from a server of this machine: an article, or an error in words."""
    bodies = bombs()

    class Server(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content, packed, kind = bodies[int(self.path[1:])]
            self.send_response(200)
            for name, value in (("Content-Type", kind), ("Content-Encoding", packed), ("Content-Length", str(len(content)))):
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for number in range(len(bodies)):
        address = f"http://127.0.0.1:{server.server_port}/{number}"
        yield partial(own_errors, lambda address=address: sound(scrape(address, allow_private=True, respect_robots=False, retries=0)))
    yield server.shutdown


def sitemaps() -> Iterator[Check]:
    one = "<url><loc>https://news.example/{}</loc></url>"
    index = "<sitemapindex><sitemap><loc>https://news.example/feed</loc></sitemap></sitemapindex>"
    for content in (
        index.encode(), (index * 500).encode(), gzip.compress(("<urlset>" + one.format(1) * LONG + "</urlset>").encode()), gzip.compress(b" " * 60_000_000),
        ("<urlset>" + "<url>" * LONG).encode(), ("<urlset " + " ".join(f'xmlns:a{n}="b"' for n in range(LONG)) + ">" + one.format(1) + "</urlset>").encode(),
        ("<urlset>" + one.format("x" * 1_000_000) + "</urlset>").encode(), "\n".join(f"https://news.example/{n}" for n in range(LONG)).encode(),
        ("<urlset>" + one.format(1) + "</urlset>").encode("utf-16"), b"<urlset><url><loc>javascript:x</loc></url></urlset>", b"\x1f\x8b\x08" * 20_000,
        ('<!DOCTYPE x [<!ENTITY a "' + "b" * 9_000 + '">]><urlset>' + one.format("&a;" * 9_000) + "</urlset>").encode(),
    ):  # fmt: skip
        yield partial(
            own_errors, lambda content=content: list(discover("https://news.example/feed", scraper=Canned(content, "text/xml"), limit=999))
        )  # type: ignore[arg-type]


def archives() -> Iterator[Check]:
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + FETCHED.encode()
    record = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/1\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
    sane = record % (len(body), body)
    many_heads = sane.replace(b"WARC-Type", b"X: y\r\n" * LONG + b"WARC-Type")
    damaged = {
        "cut in its head": sane[:40], "cut in its body": sane[:-900], "no length": sane.replace(b"Content-Length", b"Content-Lengt"),
        "a length below zero": sane.replace(b"Content-Length: ", b"Content-Length: -"), "a huge head": many_heads, "no line ends": b"WARC/1.0" * LONG,
        "zeros": b"\0" * 9 * LONG, "a version of its own": sane.replace(b"WARC/1.0", b"WARC/9.9"), "half a gzip": gzip.compress(sane)[:200],
        "a wrong checksum": gzip.compress(sane)[:-8] + b"\0" * 8, "an address that is none": sane.replace(b"https://news.example/1", b"\xff\xfe \0"),
        "chunks without end": sane.replace(b"text/html\r\n", b"text/html\r\nTransfer-Encoding: chunked\r\n"),
    }  # fmt: skip
    for data in damaged.values():
        yield partial(own_errors, lambda data=data: [sound(page.article) for page in read_warc(io.BytesIO(data + b"\r\n\r\n"))])
        yield partial(last_is_read, data, sane)


def last_is_read(data: bytes, sane: bytes) -> None:
    """Behind a damaged record in a frame of its own stands a sound one."""
    pages = list(read_warc(io.BytesIO(gzip.compress(data) + gzip.compress(sane))))
    demand(pages and pages[-1].article.title == "Late again", "a sound record was lost")


def columns(folder: Path) -> Iterator[Check]:
    """Values of wrong types: each record is an article or told as failed."""
    values: list[object] = [5, None, True, ["a"], {"a": 1}, 1e308, "", " ", LINE, STORY, "\0", [], {"text": LINE}, "9" * 5_000]
    for number, value in enumerate(values):
        for field in ("text", "title", "published", "url", "id"):
            path = folder / f"{number}{field}.jsonl"
            path.write_text(json.dumps({"id": 1, "text": LINE, field: value}) + "\n" + json.dumps({"id": 2, "text": LINE}) + "\n")
            yield partial(own_errors, partial(all_told, path))


def all_told(path: Path) -> None:
    tally = run(path, path.with_suffix(".out.jsonl"), workers=0).tally
    demand(tally.articles + tally.failed == 2, f"{tally.articles} articles and {tally.failed} failures of 2 records")


def lines(folder: Path) -> Iterator[Check]:
    (folder / "story.txt").write_text(STORY)
    (folder / "empty.txt").write_text("")
    (folder / "head.csv").write_text("id,text,label\n")
    here = {"S": str(folder / "story.txt"), "E": str(folder / "empty.txt"), "H": str(folder / "head.csv"), "O": str(folder / "o.jsonl")}
    for words in (
        "clean S --kep byline", "clean S --keep Byline", "clean S --without x", "clean S --agency x", "clean S --published x", "clean S --drop body",
        "clean S --encoding hex", "clean S --also S", "clean S S", "clean E", "clean --jsonl E", "clean --html E", "explain E", "explain S --url x",
        "parse E", "parse S", "run E", "run E -o O", "run H -o O --workers 0", "run S -o O --workers x", "run S -o S --workers 0", "run H -o O --select x",
        "compare S S", "compare E missing", "audit H", "audit S", "learn E -o O", "learn missing -o O", "inspect missing", "inspect --static O missing",
        "scrape", "scrape x", "scrape ftp://x", "scrape http://[::1", "scrape http://a.example:99999/", "discover http://[", "discover :",
        "agencies x", "agencies Reuters x", "mcp --x", "nonsense", "--nonsense",
    ):  # fmt: skip
        yield partial(told, [here.get(word, word) for word in words.split()])


def told(words: list[str]) -> None:
    result = CliRunner().invoke(command, words, input="")
    demand(isinstance(result.exception, SystemExit | None), f"{words}: {result.exception!r}")
    demand(result.exit_code in (0, 1, 2), f"{words}: exit code {result.exit_code}")
    demand(result.output.strip() or result.exit_code == 0, f"{words}: silence")


def arguments() -> Iterator[Check]:
    wrong: list[Callable[[], object]] = [
        lambda: clean_many({"a": LINE}), lambda: clean_many(LINE), lambda: clean_many(5), lambda: clean(LINE, keep=["x"]), lambda: clean(LINE, keep=5),
        lambda: clean(LINE, without=["x"]), lambda: clean(LINE, also=[5]), lambda: clean(LINE, also=5), lambda: clean(LINE, published="x"),
        lambda: clean(LINE, agency=5), lambda: clean(LINE, drop=["body"]), lambda: clean_html(5), lambda: clean_html(LINE, max_bytes="x"),
        lambda: read_warc(io.StringIO("x")), lambda: read_warc(5), lambda: discover(5), lambda: discover("x.example", limit="5"),
        lambda: discover("x.example", timeot=5), lambda: scrape("x.example", timeout="x"), lambda: scrape(5), lambda: list(clean_many([LINE], workers=0)),
        lambda: list(clean_many([LINE], time_limit="x")), lambda: clean(LINE, title=5), lambda: discover("x.example", since="x"),
    ]  # type: ignore[list-item, arg-type, call-arg]  # fmt: skip
    for work in wrong:
        yield partial(refused, work, TypeError, ValueError, FetchError)


def main() -> None:
    clean(STORY)
    clean_html(PAGE)
    tried, faults = Counter[str](), Counter[str]()
    with tempfile.TemporaryDirectory() as name:
        for kind, checks in {
            "encodings": encodings(), "texts": texts(), "pages": pages(), "answers of a server": served(), "sitemaps": sitemaps(),
            "archives": archives(), "columns": columns(Path(name)), "command lines": lines(Path(name)), "arguments": arguments(),
        }.items():  # fmt: skip
            for number, check in enumerate(checks):
                tried[kind] += 1
                if fault := fault_of(check):
                    faults[kind] += 1
                    print(f"{kind} {number}: {fault[:300]}", flush=True)
    for kind, count in tried.items():
        print(f"{kind:20} {count:6} tried {faults[kind]:4} failed")


if __name__ == "__main__":
    main()
