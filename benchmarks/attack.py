"""What breaks? ``python benchmarks/attack.py [--seed N] [--times N]``

Fresh inputs of each kind, drawn anew for each seed: texts, pages, feeds and sitemaps, archives, batch files, command
lines, event loops. A failure is an exception that is not the library's own, a lost letter, more than `SECONDS` of the
processor, or silence. No network is used but this machine's own.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import importlib
import io
import json
import random
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from cleannews import Article, CleannewsError, Fetched, Scraper, clean, clean_html, clean_many, discover, read_warc
from cleannews.batch import run
from cleannews.cli import main as command

SECONDS = 5.0
STORY = "Late again\n\nORSA, May 3 (Reuters) - The ferry was late again on Monday, the harbour office said.\n\n(END)\n"
PAGE = "<title>Late again</title><h1>Late again</h1><article>" + "<p>The ferry was late again on Monday, the harbour office said.</p>" * 6
WORDS = """Orsa|ferry|said|the|By Ann Example|(END)|READ MORE:|(Reuters) - |ORSA, May 3 (AP) --|©|#|=|&amp;|&#x0;|<b>|</p>|<!--|]]>|\n|\n\n|\r\n|\t|\u2028|\0|\ufeff|\ud800|
한국|大雨|。|（完）|雨が|мая|מים|مطر|ฝน|12:30|2031-05-03|a@b.example|http://a.example/|"|“|(|)|[|【|- |• |***|---|title: |Photo: |UPDATE 2-|(LEAD)|e\u0301|\u202e|😀|1/2|%s|{}|\\""".split(
    "|"
)
TAGS = "p div span b i a article section aside nav header footer ul li table tr td h1 h2 h3 figure figcaption time script style svg math select option template form iframe blockquote br hr x-a".split()
LINES = "title: |#EXTM3U|<?xml|{|[|null|\x1f\x8b|%PDF|\ufeff|\0|\ud7ff|id,text|1,2,3".split("|")

Check = Callable[[], object]


class FaultError(AssertionError):
    """Something that must not be."""


def demand(true: object, what: str) -> None:
    if not true:
        raise FaultError(what)


def sound(article: Article, source: str | None = None) -> None:
    """Nothing is lost, and the article can be written down."""
    demand("".join(segment.text for segment in article.segments) == article.source, "segments are not the source")
    demand(source is None or article.source == source, "the source was altered")
    demand(json.loads(article.to_json())["paragraphs"] is not None, "no JSON")


def soup(draw: random.Random, words: list[str], most: int) -> str:
    return "".join(draw.choice(words) + draw.choice(("", " ")) for _ in range(draw.randrange(1, most)))


def mangled(draw: random.Random, data: bytes) -> bytes:
    """Bytes with some flipped, cut out, doubled."""
    kept = bytearray(data)
    for _ in range(draw.randrange(1, 6)):
        at, size = draw.randrange(len(kept) or 1), draw.randrange(1, 40)
        how = draw.randrange(4)
        if how == 0:
            kept[at : at + 1] = bytes([draw.randrange(256)])
        elif how == 1:
            del kept[at : at + size]
        elif how == 2:
            kept[at:at] = kept[at : at + size] * draw.randrange(1, 50)
        else:
            del kept[at:]
    return bytes(kept)


# ------------------------------------------------------------------------------------------------- texts and pages


def texts(draw: random.Random) -> Iterator[Check]:
    for _ in range(120):
        text = draw.choice((STORY, "", soup(draw, WORDS, 9))) + soup(draw, WORDS, 80) + draw.choice((STORY, ""))
        yield lambda text=text: sound(clean(text), text)  # type: ignore[misc]
    for _ in range(40):  # long ones: a few pieces again and again
        unit = soup(draw, WORDS, 7)
        text = STORY + unit * (draw.choice((20_000, 100_000, 400_000)) // len(unit))
        yield lambda text=text: sound(clean(text), text)  # type: ignore[misc]
    for item in (b"x", None, 5, ["x"], Path("x")):
        yield lambda item=item: refused(lambda: clean(item), TypeError)  # type: ignore[misc]


def pages(draw: random.Random) -> Iterator[Check]:
    for number in range(120):
        parts = [tag_of(draw) if draw.random() < 0.5 else draw.choice(WORDS) for _ in range(draw.randrange(1, 120))]
        page = draw.choice((PAGE, "")) + "".join(parts) + draw.choice((PAGE, ""))
        data = page.encode(draw.choice(("utf-8", "utf-16", "shift_jis", "cp1251", "utf-32")), "replace")
        data = mangled(draw, data) if number % 3 == 0 else data
        charset = draw.choice((None, "utf-8", "utf-16", "nonsense", ""))
        yield lambda data=data, charset=charset: sound(clean_html(data, charset=charset))  # type: ignore[misc]
    for _ in range(40):
        unit = "".join(tag_of(draw) + draw.choice(("", "rain ")) for _ in range(draw.randrange(1, 5)))
        page = unit * (draw.choice((50_000, 400_000)) // len(unit)) + PAGE
        yield lambda page=page: sound(clean_html(page))  # type: ignore[misc]


def tag_of(draw: random.Random) -> str:
    attributes = "".join(f' {draw.choice(("class", "id", "href", "x"))}="{draw.choice(WORDS)}"' for _ in range(draw.choice((0, 0, 1, 9))))
    return f"<{draw.choice(('', '', '/'))}{draw.choice(TAGS)}{attributes}{draw.choice(('', '', '/'))}>"


def refused(work: Callable[[], object], *errors: type[BaseException]) -> None:
    """A wrong argument is an error in words."""
    try:
        work()
    except errors as error:
        demand(len(str(error)) > 10, "an error without words")
        return
    raise FaultError("was not refused")


# -------------------------------------------------------------------------------------------------------- the web


class Canned:
    """A Scraper that gives one document for every address."""

    def __init__(self, content: bytes, kind: str) -> None:
        self.content, self.kind = content, kind

    def fetch(self, url: str) -> Fetched:
        return Fetched(url, url, 200, {"content-type": self.kind}, self.content)


def feeds(draw: random.Random) -> Iterator[Check]:
    item = (
        "<item><title>Late &amp; again</title><link>https://news.example/{}</link><pubDate>Tue, 12 Mar 2024 05:06:07 GMT</pubDate></item>"
    )
    rss = "<?xml version='1.0'?><rss><channel>" + "".join(map(item.format, range(20))) + "</channel></rss>"
    sitemap = "<urlset>" + "".join(f"<url><loc>https://news.example/{n}</loc></url>" for n in range(20)) + "</urlset>"
    links = "<link rel=alternate type='application/rss+xml' href=/feed>" + PAGE
    for number in range(60):
        data = mangled(draw, draw.choice((rss, sitemap, links)).encode())
        data = mangled(draw, gzip.compress(data)) if number % 4 == 0 else data
        kind = draw.choice(("application/rss+xml", "text/xml", "text/html; charset=x", "application/gzip", ""))
        yield lambda data=data, kind=kind: list(discover("https://news.example/feed", scraper=Canned(data, kind), limit=500))  # type: ignore[misc, arg-type]
    for wide in ("<a " + " ".join(f"b{n}=1" for n in range(50_000)) + ">", "<item>" * 100_000, "<!ENTITY a 'b'>" * 20_000, "&a;" * 200_000):
        data = rss.replace("<channel>", "<channel>" + wide).encode()
        yield lambda data=data: list(discover("https://news.example/feed", scraper=Canned(data, "text/xml"), limit=500))  # type: ignore[misc, arg-type]


def answers(draw: random.Random) -> Iterator[Check]:
    """Pages as a server sends them: compressed, cut off, mislabelled."""
    page = PAGE.encode() * 20
    encodings = ("gzip", "deflate", "br", "zstd", "gzip, gzip", "identity", "x", "gzip, deflate, br")
    bodies = [
        (mangled(draw, draw.choice((page, gzip.compress(page), gzip.compress(b"") * 20_000))), draw.choice(encodings)) for _ in range(40)
    ]

    class Server(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content, encoding = bodies[int(self.path[1:])]
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Encoding", encoding)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    addresses = [f"http://127.0.0.1:{server.server_port}/{number}" for number in range(len(bodies))]
    settings: dict[str, Any] = {"allow_private": True, "respect_robots": False, "delay": 0.0, "retries": 0}

    def together() -> int:
        with Scraper(**settings) as scraper:
            results = list(scraper.scrape_many(addresses, progress=False))
        demand(len(results) == len(addresses), "an address without a result")
        demand(all(result.article or (result.error and result.reason) for result in results), "a silent failure")
        return len(results)

    async def inside() -> int:
        return together()

    yield together
    yield lambda: asyncio.run(inside())
    for module in ("uvloop", "winloop"):
        try:
            loop = importlib.import_module(module)
        except ImportError:
            continue
        yield lambda loop=loop: loop.run(inside())  # type: ignore[misc]
    yield server.shutdown


# ------------------------------------------------------------------------------------------------------- the files


def archives(draw: random.Random) -> Iterator[Check]:
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE.encode()
    record = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/1\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
    for number in range(60):
        lie = len(body) if number % 2 else draw.choice((0, 1, 10**9, 10**30, len(body) - 5))
        data = record % (lie, body) * 3 + mangled(draw, record % (len(body), body)) + record % (len(body), body)
        data = draw.choice((data, gzip.compress(data), mangled(draw, gzip.compress(data)), b"\x1f\x8b\x08" * 20_000 + data))
        yield lambda data=data: own_errors(lambda: [sound(page.article) for page in read_warc(io.BytesIO(data))])  # type: ignore[misc]


def own_errors(work: Callable[[], object]) -> None:
    try:
        work()
    except CleannewsError as error:
        demand(len(str(error)) > 10, "an error without words")


def batches(draw: random.Random, folder: Path) -> Iterator[Check]:
    for number in range(40):
        rows = [
            json.dumps({"id": n, "text": STORY + soup(draw, WORDS, 9)}) if draw.random() < 0.7 else draw.choice(LINES) for n in range(30)
        ]
        data = "\n".join(rows).encode("utf-8", "replace")
        ending = draw.choice(("jsonl", "csv", "jsonl.gz", "json", "txt", "parquet", "html"))
        data = gzip.compress(data) if ending.endswith("gz") else data
        given = folder / f"given{number}.{ending}"
        given.write_bytes(mangled(draw, data) if number % 3 == 0 else data)

        def done(given: Path = given) -> None:
            summary = run(given, folder / f"{given.name}.out.jsonl", workers=0)
            tally = summary.tally
            demand(tally.articles or tally.failed or given.stat().st_size == 0 or "nothing" in str(summary), "a silent run")

        yield lambda done=done: own_errors(done)  # type: ignore[misc]


def lines(draw: random.Random, folder: Path) -> Iterator[Check]:
    """Command lines: an exit code of ours, and words wherever nothing is printed."""
    options = [
        "--json",
        "--jsonl",
        "--html",
        "--keep",
        "byline",
        "--without",
        "press.end_mark",
        "--agency",
        "reuters",
        "--published",
        "2031-05-03",
        "--bogus",
        "--workers",
        "2",
        "-",
    ]
    given = [
        b"",
        b"\n",
        b"\0",
        STORY.encode(),
        PAGE.encode(),
        b'{"text": "It rained."}\n{',
        gzip.compress(b"x"),
        b"\xff\xfe\x00",
        STORY.encode("utf-16"),
    ]
    for number in range(80):
        path = folder / f"file{number}"
        path.write_bytes(draw.choice(given))
        name = draw.choice(("clean", "clean", "explain", "agencies", "run", "discover", "scrape"))
        where = "localhost:9" if name in ("discover", "scrape") else str(draw.choice((path, path, folder, "missing")))
        words = [name, *draw.sample(options, draw.randrange(4)), where]

        def called(words: list[str] = words) -> None:
            result = CliRunner().invoke(command, words, input=STORY)
            demand(isinstance(result.exception, SystemExit | None), f"{words}: {result.exception!r}")
            demand(result.exit_code in (0, 1, 2), f"{words}: exit code {result.exit_code}")
            demand(result.output.strip(), f"{words}: silence")

        yield called


def loops() -> Iterator[Check]:
    """Many texts, with a cleaner that does what it must not."""
    for error in (ValueError, SystemExit, RecursionError, MemoryError, KeyError):

        def bad(story: object, error: type[BaseException] = error) -> tuple[()]:
            raise error("rain")

        def failed(bad: Any = bad) -> None:
            (article,) = clean_many([STORY], also=[bad])
            demand("failed" in article.flags and article.sources["error"], "a failure that nobody sees")

        yield failed


# ------------------------------------------------------------------------------------------------------- the count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--times", type=int, default=1)
    arguments = parser.parse_args()
    clean(STORY)
    tried, faults = Counter[str](), Counter[str]()
    with tempfile.TemporaryDirectory() as name:
        for seed in range(arguments.seed, arguments.seed + arguments.times):
            folder = Path(name, str(seed))
            folder.mkdir()
            draw = random.Random(seed)
            for kind, checks in {
                "texts": texts(draw), "pages": pages(draw), "feeds and sitemaps": feeds(draw), "answers of a server": answers(draw),
                "archives": archives(draw), "batch files": batches(draw, folder), "command lines": lines(draw, folder), "cleaners": loops(),
            }.items():  # fmt: skip
                for number, check in enumerate(checks):
                    tried[kind] += 1
                    fault = fault_of(check)
                    if fault:
                        faults[kind] += 1
                        print(f"{kind} {number} of seed {seed}: {fault[:300]}", flush=True)
    for kind, count in tried.items():
        print(f"{kind:20} {count:6} tried {faults[kind]:4} failed")


def fault_of(check: Check) -> str:
    start = time.process_time()
    try:
        with redirect_stderr(io.StringIO()):
            check()
    except BaseException as error:  # any is a fault
        return f"{type(error).__name__}: {error}"
    seconds = time.process_time() - start
    return f"{seconds:.1f} s of the processor" if seconds > SECONDS else ""


if __name__ == "__main__":
    main()
