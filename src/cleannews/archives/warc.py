"""The articles in archives of web pages: WARC files, such as the CC-NEWS of Common Crawl."""

from __future__ import annotations

import datetime as dt
import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import TextIOBase
from typing import Any, TypeAlias, cast

from cleannews.archives.http_body import TooLarge, Undecodable, body_of, is_html, read_response
from cleannews.archives.records import Record, read_records
from cleannews.archives.rewindable import Readable
from cleannews.article import Article
from cleannews.errors import NotAnArticle
from cleannews.extras import needed
from cleannews.html.page import MAX_PAGE
from cleannews.segments import Flag
from cleannews.time_limit import TIME_LIMIT, check_time_limit, within

__all__ = ["ArchivedArticle", "WarcCounts", "WarcPage", "WarcReader", "read_warc", "warc_pages"]

Source: TypeAlias = "str | os.PathLike[str] | Readable"

RESPONSES = frozenset({"response"})


def read_warc(path: Source, *, max_bytes: int = MAX_PAGE, time_limit: float | None = TIME_LIMIT, **options: Any) -> WarcReader:
    """The articles of a WARC file, as they are read: one for each response that is a web page.

    * `path`: a file, compressed with gzip, zstd or not at all; an address that fsspec opens (``s3://...``,
      ``https://...``); or a binary file object, which may be a pipe;
    * `max_bytes`: larger records and pages are passed over, also those that grow large by decompression;
    * `time_limit`: seconds for one page, after which its article is empty, with the flag ``failed``; None for no limit;
    * `options`: those of :func:`cleannews.clean_html`. With ``strict=True`` pages without an article are passed over.

    Iterating gives :class:`ArchivedArticle`; ``.pages()`` gives the pages as they came; ``.counts`` says how many
    records were read so far, passed over, and broken, and why. Requests, revisits, other answers than 200 and other
    types than HTML are passed over. So are records that are cut, damaged or lie about their length, and reading goes on
    behind them: no content raises. A file that cannot be opened or read raises `OSError`. Memory holds one record.

    >>> import io
    >>> page = b"HTTP/1.1 200 OK\\r\\nContent-Type: text/html\\r\\n\\r\\n<h1>Late again</h1><p>The ferry was late again.</p>"
    >>> head = "WARC/1.0\\r\\nWARC-Type: response\\r\\nWARC-Target-URI: https://news.example/1\\r\\nContent-Length: %d\\r\\n\\r\\n"
    >>> warc = read_warc(io.BytesIO((head % len(page)).encode() + page + b"\\r\\n\\r\\n"))
    >>> [(item.url, item.article.title) for item in warc], warc.counts.pages, warc.counts.broken
    ([('https://news.example/1', 'Late again')], 1, 0)
    """
    return WarcReader(path, max_bytes, options, time_limit)


def warc_pages(path: Source, *, max_bytes: int = MAX_PAGE) -> Iterator[WarcPage]:
    """The web pages of a WARC file as they came, for those who clean them elsewhere; see :func:`read_warc`."""
    return WarcReader(path, max_bytes, {}).pages()


@dataclass(frozen=True, slots=True)
class WarcPage:
    """A recorded web page: its address, when it was fetched, the charset its server named, its bytes decoded from
    transfer.

    `truncated` says why the crawler cut it (``length``, ``time``, ``disconnect``), if it did.
    """

    url: str
    date: dt.datetime | None
    charset: str | None
    content: bytes
    truncated: str = ""


@dataclass(frozen=True, slots=True)
class ArchivedArticle:
    """An article of an archive: the address of its page, when the crawler fetched it, and the article.

    `date` is not when the story was published: where its page does not say, `article.published` is None.
    """

    url: str
    date: dt.datetime | None
    article: Article


@dataclass(slots=True)
class WarcCounts:
    """What became of the records read so far: ``records == pages + passed_over + broken``.

    `reasons` counts each reason to pass over a record (``"request"``, ``"status 404"``, ``"not HTML"``) or to call it broken
    (``"broken: cut"``); `truncated` are pages that the crawler cut, which are given, and flagged.
    """

    records: int = 0
    pages: int = 0
    passed_over: int = 0
    broken: int = 0
    truncated: int = 0
    reasons: Counter[str] = field(default_factory=Counter)


class Passed(Exception):  # noqa: N818 - not an error
    """The record is no page; the message says why."""


class WarcReader:
    """The articles or the pages of a WARC file; made by :func:`read_warc`.

    Each iteration reads a path from its beginning, and counts anew; a file object can be read once.
    """

    def __init__(self, path: Source, max_bytes: int, options: dict[str, Any], time_limit: float | None = TIME_LIMIT) -> None:
        from cleannews.pipeline import clean_html

        if not isinstance(path, str | os.PathLike) and not hasattr(path, "read"):
            raise TypeError(f"a WARC is a path, an address or a binary file, not {type(path).__name__}")
        if isinstance(path, TextIOBase):
            raise TypeError('a WARC is a binary file, and this one gives text: open it with "rb"')
        needed("fastwarc", "warc")
        check_time_limit(time_limit)
        trial = {**options, "strict": False}
        clean_html(b"", url=None, charset=None, max_bytes=max_bytes, **trial)  # a wrong option is told now, not in each page
        self.counts = WarcCounts()
        self._time_limit = time_limit
        self._path, self._max_bytes, self._options = path, max_bytes, {**options, "max_bytes": max_bytes}

    def __iter__(self) -> Iterator[ArchivedArticle]:
        for page in self.pages():
            try:
                article = self._article(page)
            except NotAnArticle:
                self._take_back("not an article")
                continue
            yield ArchivedArticle(page.url, page.date, article)

    def pages(self) -> Iterator[WarcPage]:
        """The web pages as they came, not cleaned."""
        self.counts = counts = WarcCounts()
        with opened(self._path) as stream:
            for record in read_records(stream, RESPONSES, self._max_bytes):
                counts.records += 1
                if record.broken:
                    counts.broken += 1
                    counts.reasons[f"broken: {record.broken}"] += 1
                    continue
                try:
                    page = page_of(record, self._max_bytes)
                except Passed as why:
                    counts.passed_over += 1
                    counts.reasons[str(why)] += 1
                    continue
                counts.pages += 1
                counts.truncated += bool(page.truncated)
                yield page

    def _article(self, page: WarcPage) -> Article:
        from cleannews.many import failed
        from cleannews.pipeline import clean_html

        try:
            article = within(self._time_limit, lambda: clean_html(page.content, url=page.url, charset=page.charset, **self._options))
        except NotAnArticle:
            raise
        except (Exception, SystemExit) as error:  # a user's own cleaner: one page must not stop the others
            return failed(error)
        if page.truncated:
            return article.model_copy(update={"flags": article.flags | {Flag.TRUNCATED}})
        return article

    def _take_back(self, reason: str) -> None:
        self.counts.pages -= 1
        self.counts.passed_over += 1
        self.counts.reasons[reason] += 1


def page_of(record: Record, max_bytes: int) -> WarcPage:
    """The page in a record; raises `Passed` where there is none."""
    if record.kind != "response":
        raise Passed(record.kind or "no type")
    if record.block is None:
        raise Passed("too large")
    if "warc-segment-number" in record.headers:
        raise Passed("segment")
    response = read_response(record.block)
    if response is None:
        raise Passed("not HTTP")
    if response.status != 200:
        raise Passed(f"status {response.status}")
    try:
        content = body_of(response, max_bytes)
    except TooLarge:
        raise Passed("too large") from None
    except Undecodable as error:
        raise Passed(f"content encoding {error}") from None
    if not is_html(response, content):
        raise Passed("not HTML")
    url = record.headers.get("warc-target-uri", "").strip("<> ")
    return WarcPage(url, date_of(record.headers), response.charset, content, record.headers.get("warc-truncated", "").strip())


def date_of(headers: Any) -> dt.datetime | None:
    """When the record was made, which WARC tells in UTC."""
    try:
        date = dt.datetime.fromisoformat(headers.get("warc-date", "").strip())
    except ValueError:
        return None
    return date if date.tzinfo else date.replace(tzinfo=dt.UTC)


@contextmanager
def opened(path: Source) -> Iterator[Readable]:
    if not isinstance(path, str | os.PathLike):
        yield path
    elif "://" in (address := os.fspath(path)):
        with needed("fsspec", "warc").open(address, "rb") as stream:
            yield cast("Readable", stream)
    else:
        with open(address, "rb") as file:
            yield file
