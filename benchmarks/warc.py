"""How fast are WARC files read, beside fastwarc alone, and in how much memory?  ``python benchmarks/warc.py``

The file is generated: a request and a response for each page, pages of 20 to 200 KB with the markup of a news site.
CPU-seconds of this process; the machine may have other work.
"""

from __future__ import annotations

import argparse
import gzip
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import zstandard
from fastwarc.warc import ArchiveIterator, WarcRecordType

from cleannews import read_warc, warc_pages

WORDS = "the council said on Friday that work on the northern bridge would begin in spring after a long dispute about costs".split()
MEMORY = """
import resource, sys
from cleannews import warc_pages
print(sum(1 for _ in warc_pages(sys.argv[1])), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=1_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name, compress in (("gzip", gzip.compress), ("zstd", zstandard.ZstdCompressor().compress)):
            path = Path(folder, f"news.warc.{name}")
            write(path, arguments.pages, compress)
            bare = measure(lambda path=path: bare_reading(path))
            pages = measure(lambda path=path: sum(1 for _ in warc_pages(path)))
            print(f"{name}: fastwarc alone {bare * 1e3 / arguments.pages:.2f} ms a page, warc_pages {pages / bare:.2f} times that")
        articles = measure(lambda: sum(1 for _ in read_warc(path)), rounds=1)
        print(f"read_warc: {arguments.pages / articles:.0f} articles a CPU-second; reading is {pages / articles:.1%} of it")
        for count in (arguments.pages, 5 * arguments.pages):
            write(path, count, gzip.compress)
            done = subprocess.run([sys.executable, "-c", MEMORY, str(path)], capture_output=True, text=True, check=True)
            found, peak = done.stdout.split()
            print(f"{found} pages, {path.stat().st_size / 1e6:.0f} MB: {float(peak):.0f} MB at most")


def bare_reading(path: Path) -> int:
    count = 0
    for record in ArchiveIterator(str(path), record_types=WarcRecordType.response, auto_decode="all"):
        count += bool(record.reader.read())
    return count


def measure(work: Callable[[], object], rounds: int = 3) -> float:
    times = []
    for _ in range(rounds):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times)


def write(path: Path, count: int, compress: Callable[[bytes], bytes]) -> None:
    chance = random.Random(1)
    with path.open("wb") as file:
        for number in range(count):
            page = http(page_of(number, chance)).encode()
            file.write(compress(record("request", number, b"GET / HTTP/1.1\r\nHost: news.example\r\n\r\n")))
            file.write(compress(record("response", number, page)))


def record(kind: str, number: int, block: bytes) -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://news.example/{number}\r\nWARC-Date: 2024-03-12T05:06:07Z\r\n"
        f"Content-Type: application/http; msgtype={kind}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def http(page: str) -> str:
    return f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}"


def page_of(number: int, chance: random.Random) -> str:
    story = "".join(f"<p>{' '.join(chance.choices(WORDS, k=45))}.</p>" for _ in range(12))
    links = "".join(
        f'<li class="item item-{at}"><a href="/news/{chance.randrange(10**8)}">{" ".join(chance.choices(WORDS, k=8))}</a></li>'
        for at in range(chance.randint(120, 1_400))
    )
    return f"<!doctype html><title>Story {number}</title><body><h1>Story {number}</h1><article>{story}</article><ul>{links}</ul>"


if __name__ == "__main__":
    main()
