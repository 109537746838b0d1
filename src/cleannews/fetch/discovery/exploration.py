"""Which feeds and sitemaps of a site to read, and in which order.

The steps ask for documents and do not fetch them, so that one text serves callers with and without ``async``: they yield
the address of a document and are sent what came, or they yield an article.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Generator, Iterable
from typing import NamedTuple, TypeAlias, TypeVar
from urllib.parse import urljoin, urlsplit

from cleannews.errors import FetchError
from cleannews.fetch.discovery import feeds
from cleannews.fetch.discovery.entries import Entry, canonical, tidy
from cleannews.fetch.discovery.sitemaps import Child, Sitemap, is_sitemap, is_url_list, read_sitemap, unpacked
from cleannews.fetch.media_types import says_html
from cleannews.fetch.results import Fetched
from cleannews.html.parsing.encoding import decode_page

__all__ = ["Exploration", "Problem", "Steps"]

T = TypeVar("T")
Steps: TypeAlias = "Generator[str | Entry, Fetched | FetchError | None, T]"

MOST_DOCUMENTS = 1_000
"""Feeds and sitemaps of one discovery: a paper of twenty years with a sitemap a week."""
DEEPEST = 3
"""Indexes in indexes. The protocol allows none; news sites have two."""

WELL_KNOWN = (
    "/feed /rss /rss.xml /feed.xml /atom.xml /index.xml /feed.json "
    "/sitemap_news.xml /news-sitemap.xml /sitemap-news.xml /sitemap.xml /sitemap_index.xml"
).split()
"""Where sites keep them that link to none: asked for one by one, until one holds something."""

EVER = dt.datetime.min.replace(tzinfo=dt.UTC)
find_sitemaps = re.compile(r"^\s*sitemap\s*:\s*(\S+)", re.IGNORECASE | re.MULTILINE).findall
is_taxonomy = re.compile(r"(?i)categor|tag|author|page-sitemap|image|video|gallery|topic|section|static|attachment").search


class Problem(NamedTuple):
    """What was not read, and why."""

    url: str
    reason: str


class Exploration:
    """The way through one site. `problems` says what could not be read, `undated` how many addresses `since` left out.

    First what the page at `site` is, or links to; then the sitemaps that robots.txt names; the well-known addresses only
    where all that gave nothing. For a page below the front page its own feeds are enough.
    """

    def __init__(self, site: str, since: dt.datetime | None) -> None:
        self.site, self.since = site.strip(), since
        self.problems: list[Problem] = []
        self.found = self.undated = 0
        self.error: FetchError | None = None
        self.reached = False
        self.asked: set[str] = set()
        self.given: set[str] = set()

    def steps(self) -> Steps[None]:
        page = yield from self.front()
        if page is not None and not self.is_page(page):
            yield from self.document(page, 0)
            return
        if page is None and not self.is_whole_site and self.error is not None:
            raise self.error
        url = page.final_url if page is not None else self.address("https")
        if page is not None:
            yield from self.documents(feeds.feeds_of(page.content, url, page.charset))
        if not self.found or self.is_whole_site:
            yield from self.documents((yield from self.sitemaps(url)))
        for path in WELL_KNOWN:
            if not self.found:
                yield from self.documents([urljoin(url, path)], quiet=True)
        if not self.reached and self.error is not None:
            raise self.error
        if not self.found:
            self.problems.append(Problem(url, "no feed and no sitemap found"))

    def address(self, scheme: str) -> str:
        return self.site if "://" in self.site else f"{scheme}://{self.site}"

    @property
    def is_whole_site(self) -> bool:
        try:
            parts = urlsplit(self.address("https"))
        except ValueError:  # "http://[", which cannot be fetched either
            return False
        return parts.path in ("", "/") and not parts.query

    def front(self) -> Steps[Fetched | None]:
        """The page to begin with; a name without a scheme is tried with both."""
        page = yield from self.fetched(self.address("https"))
        if page is None and "://" not in self.site and self.error is not None and self.error.status is None:
            self.error, self.problems = None, []
            page = yield from self.fetched(self.address("http"))
        return page

    def is_page(self, page: Fetched) -> bool:
        content = content_of(page)[0]
        return not (is_sitemap(content) or feeds.is_feed(content)) and says_html(page.headers) is not False

    def sitemaps(self, url: str) -> Steps[list[str]]:
        """Those that robots.txt names."""
        rules = yield from self.fetched(urljoin(url, "/robots.txt"), quiet=True)
        text = rules.content.decode("utf-8-sig", "replace") if rules is not None else ""
        return [address for link in find_sitemaps(text) if (address := tidy(link, url))]

    def documents(self, urls: Iterable[str], depth: int = 0, quiet: bool = False) -> Steps[None]:
        for url in urls:
            key = canonical(url)
            if key in self.asked:
                continue
            if len(self.asked) >= MOST_DOCUMENTS:
                self.problems.append(Problem(url, f"not read: {MOST_DOCUMENTS:,} feeds and sitemaps are the limit"))
                return
            self.asked.add(key)
            page = yield from self.fetched(url, quiet)
            if page is not None:
                yield from self.document(page, depth, quiet)

    def document(self, page: Fetched, depth: int, quiet: bool = False) -> Steps[None]:
        content, problem = content_of(page)
        url = page.final_url
        if is_sitemap(content) or (is_url_list(content) and not says_html(page.headers)):
            yield from self.sitemap(read_sitemap(content, url), url, depth)
        elif feeds.is_feed(content):
            if len(content) > feeds.MOST_BYTES:
                problem = f"a feed of more than {feeds.MOST_BYTES:,} bytes is not read"
            else:
                entries, problem = feeds.read_feed(content, url)
                yield from self.entries(entries)
        elif not quiet:
            problem = problem or "it is no feed and no sitemap"
        if problem:
            self.problems.append(Problem(url, problem))

    def sitemap(self, sitemap: Sitemap, url: str, depth: int) -> Steps[None]:
        if sitemap.problem:
            self.problems.append(Problem(url, sitemap.problem))
        dated = [entry for entry in sitemap.entries if entry.date is not None or self.since is None]
        undated = len(sitemap.entries) - len(dated)
        self.found += undated
        self.undated += undated
        yield from self.entries(dated)
        if depth < DEEPEST:
            yield from self.documents((child.url for child in self.in_order(sitemap.children)), depth + 1)
        elif sitemap.children:
            self.problems.append(Problem(url, f"not followed: it is the {DEEPEST + 1}th index below an index"))

    def in_order(self, children: Iterable[Child]) -> list[Child]:
        """News first, then the newest; those of pages that are no articles last. Older ones than asked for are left."""
        wanted = [child for child in children if self.is_wanted(child.updated)]
        wanted.sort(key=lambda child: child.updated or EVER, reverse=True)
        return sorted(wanted, key=lambda child: rank(child.url))

    def entries(self, entries: list[Entry]) -> Steps[None]:
        """Those that are new, the newest first; those without a date last, as their source has them."""
        self.found += len(entries)
        for entry in sorted(entries, key=lambda entry: entry.date or EVER, reverse=True):
            key = canonical(entry.url)
            if self.is_wanted(entry.date) and key not in self.given:
                self.given.add(key)
                yield entry

    def is_wanted(self, date: dt.datetime | None) -> bool:
        return self.since is None or date is None or date >= self.since

    def fetched(self, url: str, quiet: bool = False) -> Steps[Fetched | None]:
        """The document, or None where it cannot be had; `quiet` where nobody said that there is one."""
        answer = yield url
        if isinstance(answer, Fetched):
            self.reached = True
            return answer
        assert isinstance(answer, FetchError)
        self.error = self.error or answer
        if not quiet:
            self.problems.append(Problem(answer.url or url, answer.reason or str(answer)))
        return None


def content_of(page: Fetched) -> tuple[bytes, str]:
    """The document unpacked and as UTF-8, and what is wrong with it."""
    content, problem = unpacked(page.content)
    return decode_page(content, page.charset).lstrip(), problem


def rank(url: str) -> int:
    name = urlsplit(url).path.rpartition("/")[2]
    return 0 if "news" in name else 2 if is_taxonomy(name) else 1
