"""Fetching: pages per second against bare httpx, articles per second, memory over many pages, and promises kept.

The servers are processes of their own on loopback, and the log of the polite one is the judge. Needs the extra `scrape`::

    python benchmarks/fetching.py             # all, about three minutes
    python benchmarks/fetching.py --memory 100000
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import random
import resource
import statistics
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpx

from cleannews import Scraper
from cleannews.fetch.connections import checked_network as connecting

SENTENCE = "<p>On day {} the ferry to Orsa was late again, and nobody on the old pier was surprised by it.</p>"
PAGE = "<!DOCTYPE html><title>Late again</title><h1>Late again</h1><article>{}</article>".format(
    "".join(map(SENTENCE.format, range(300)))
).encode()
ROBOTS = b"User-agent: *\nDisallow: /members/\nCrawl-delay: 0.5\n"

SERVER = """
import asyncio, sys, time
page, robots = (bytes.fromhex(argument) for argument in sys.argv[1:3])
kept = sys.argv[3] == "log"
log = []

def answer(body, kind):
    return b"HTTP/1.1 200 OK\\r\\nContent-Type: text/%s\\r\\nContent-Length: %d\\r\\n\\r\\n%s" % (kind, len(body), body)

class Server(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport, self.rest = transport, b""
    def data_received(self, data):
        self.rest += data
        while b"\\r\\n\\r\\n" in self.rest:
            head, _, self.rest = self.rest.partition(b"\\r\\n\\r\\n")
            if kept:
                host = head.lower().partition(b"host: ")[2].partition(b":")[0].decode()
                log.append((time.monotonic(), host, head.split(b" ", 2)[1].decode()))
            self.transport.write(answer(robots, b"plain") if b" /robots.txt " in head[:30] else answer(page, b"html"))

async def main():
    server = await asyncio.get_running_loop().create_server(Server, "127.0.0.1", 0, backlog=1000)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
    for at, host, path in log:
        print(at, host, path)

asyncio.run(main())
"""


@contextmanager
def server(log: bool = False) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    command = [sys.executable, "-c", SERVER, PAGE.hex(), ROBOTS.hex() if log else "", "log" if log else "no"]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    try:
        yield child.stdout.readline().strip(), child
    finally:
        child.kill()
        child.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pages", type=int, default=4_000, help="for each measurement of speed")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--memory", type=int, default=20_000, help="pages over which memory is watched")
    parser.add_argument("--only", choices=["speed", "articles", "memory", "promises"])
    chosen = parser.parse_args()
    connecting.resolve = lambda host, port: ["127.0.0.1"]
    with server() as (port, _):
        for concurrency in (8, 64) if chosen.only in (None, "speed") else ():
            against_bare(port, chosen.pages, concurrency, chosen.rounds)
        if chosen.only in (None, "articles"):
            articles(port, chosen.pages // 8)
        if chosen.only in (None, "memory"):
            memory(port, chosen.memory)
    if chosen.only in (None, "promises"):
        promises()


def against_bare(port: str, pages: int, concurrency: int, rounds: int) -> None:
    """Alternating, so that other work on the machine hits all alike; the medians count."""
    takes: dict[str, Callable[[], float]] = {
        "one AsyncClient": lambda: asyncio.run(bare(port, pages, concurrency, 1)),
        "16 AsyncClients": lambda: asyncio.run(bare(port, pages, concurrency, 16)),
        "scrape_many": lambda: ours(port, pages, concurrency),
        "ascrape_many": lambda: asyncio.run(ours_async(port, pages, concurrency)),
    }
    speeds: dict[str, list[float]] = defaultdict(list)
    for _ in range(rounds):
        for name, take in takes.items():
            began = time.perf_counter()
            take()
            speeds[name].append(pages / (time.perf_counter() - began))
    middle = {name: statistics.median(values) for name, values in speeds.items()}
    print(f"{concurrency} in flight, pages of {len(PAGE) // 1000} KB, cleaning off, pages a second:")
    for name, speed in middle.items():
        ratios = (f"{speed / middle[other]:.2f} x {other}" for other in ("one AsyncClient", "16 AsyncClients"))
        print(f"  {name:16} {speed:6.0f}   {', '.join(ratios) if 'scrape' in name else ''}")


async def bare(port: str, pages: int, concurrency: int, clients: int) -> float:
    numbers = iter(range(pages))
    opened = [httpx.AsyncClient() for _ in range(clients)]

    async def work(client: httpx.AsyncClient) -> None:
        for number in numbers:
            response = await client.get(f"http://127.0.0.1:{port}/{number}")
            assert len(response.content) == len(PAGE)

    await asyncio.gather(*(work(opened[number % clients]) for number in range(concurrency)))
    for client in opened:
        await client.aclose()
    return 0.0


def scraper(concurrency: int) -> Scraper:
    return Scraper(allow_private=True, delay=0, per_host=concurrency, concurrency=concurrency)


def ours(port: str, pages: int, concurrency: int) -> float:
    urls = (f"http://127.0.0.1:{port}/{number}" for number in range(pages))
    with scraper(concurrency) as fetching:
        assert sum(result.ok for result in fetching.scrape_many(urls, clean=False, progress=False)) == pages
    return 0.0


async def ours_async(port: str, pages: int, concurrency: int) -> float:
    urls = (f"http://127.0.0.1:{port}/{number}" for number in range(pages))
    async with scraper(concurrency) as fetching:
        found = [result.ok async for result in fetching.ascrape_many(urls, clean=False, progress=False)]
    assert sum(found) == pages
    return 0.0


def articles(port: str, pages: int) -> None:
    urls = [f"http://127.0.0.1:{port}/{number}" for number in range(pages)]
    with scraper(64) as fetching:
        list(fetching.scrape_many(urls[:10], progress=False))  # the first page pays for the rules
        began = time.perf_counter()
        assert all(result.ok for result in fetching.scrape_many(urls, progress=False))
        print(f"cleaning on, one process: {pages / (time.perf_counter() - began):.0f} articles a second")


def memory(port: str, pages: int) -> None:
    """Peak memory of this process, at each tenth of the way, over 100 hosts."""
    urls = (f"http://h{number % 100}.example:{port}/{number}" for number in range(pages))
    peaks = []
    with scraper(64) as fetching:
        for done, result in enumerate(fetching.scrape_many(urls, clean=False, progress=False), 1):
            assert result.ok, result
            if done % (pages // 10) == 0:
                peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
    print(f"peak memory over {pages:,} pages of 100 hosts, MB at each tenth: {' '.join(map(str, peaks))}")


def promises(pages: int = 600, hosts: int = 60) -> None:
    """Robots rules with a crawl delay of half a second: every request is in the server's log, with its time."""
    with server(log=True) as (port, child):
        urls = [f"http://h{number % hosts}.example:{port}/{'members' if number % 5 == 0 else 'news'}/{number}" for number in range(pages)]
        random.Random(7).shuffle(urls)
        with Scraper(allow_private=True, delay=0.1, per_host=4) as fetching:
            told = Counter(result.reason for result in fetching.scrape_many(urls, clean=False, progress=False))
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write("\n")
        child.stdin.flush()
        log = [line.split() for line in child.stdout.read().splitlines()]
    times: dict[str, list[float]] = defaultdict(list)
    for at, host, _ in log:
        times[host].append(float(at))
    gaps = [after - before for host in times.values() for before, after in itertools.pairwise(host)]
    print(f"{len(log)} requests to {len(times)} hosts; results: {dict(told)}")
    print(f"  that robots.txt forbids: {sum('/members/' in path for _, _, path in log)}")
    print(f"  less than the crawl delay of 0.5 s after the one before: {sum(gap < 0.5 for gap in gaps)} of {len(gaps)}")
    print(f"  shortest time between two: {min(gaps):.4f} s")


if __name__ == "__main__":
    main()
