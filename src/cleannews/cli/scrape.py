"""`cleannews scrape`: from addresses to articles."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from cleannews.cli.choices import choices_of
from cleannews.cli.fetching import EXIT_CODES, SOME_FAILED, scraper_of, tell, tell_problems
from cleannews.cli.terminal import iso_time
from cleannews.cli.web_options import cleaning_options, scraper_options

if TYPE_CHECKING:
    from cleannews.fetch import Result, Scraper
    from cleannews.fetch.discovery.discover import Discovery

__all__ = ["scrape"]


@click.command(epilog=EXIT_CODES, short_help="Fetch pages and print or write their articles.")
@click.argument("urls", nargs=-1, metavar="[URL]...")
@click.option("--from-feed", "feeds", multiple=True, metavar="SITE", help="What this site, feed or sitemap lists.")
@click.option("--since", type=iso_time, metavar="DATE", help="Published then or later (with --from-feed).")
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="No more than these (with --from-feed).")
@click.option("--json", "as_json", is_flag=True, help="Print the article of one page as JSON instead of its body.")
@click.option("-o", "--output", default="-", metavar="FILE", help="Write records: .jsonl[.gz|.zst], .parquet, .sqlite.")
@click.option("--format", "format", metavar="NAME", help="Of the output, where its ending does not tell.")
@click.option("--ordered", is_flag=True, help="Write in the order of the addresses, not as they come in.")
@click.option("--state", metavar="FILE", help="Remember what is done here: go on after a stop, fetch only what changed.")
@scraper_options
@cleaning_options
def scrape(
    urls: tuple[str, ...],
    feeds: tuple[str, ...],
    since: dt.date | None,
    limit: int | None,
    as_json: bool,
    output: str,
    format: str | None,  # noqa: A002
    ordered: bool,
    state: str | None,
    **chosen: Any,
) -> None:
    """Fetch the pages at URL... (or the addresses on standard input, one a line: -) and give their articles.

    Of one page the body is printed, or with --json its article. Of several, JSON lines are printed as the pages come
    in, or written with -o: each article, or the `error` why there is none, with the address as its `id`.

    \b
    Examples:
      cleannews scrape https://example.com/news/1
      cleannews scrape --json https://example.com/news/1
      cleannews discover example.com --limit 50 | cleannews scrape - -o news.parquet
      cleannews scrape --from-feed https://example.com/feed -o news.jsonl --state news.state
    """
    check(urls, feeds, since, limit)
    many = len(urls) != 1 or urls == ("-",) or bool(feeds)
    if as_json and many:
        raise click.UsageError("--json prints one article; of several, records are printed as JSON lines anyway.")
    from cleannews.cli.scraped_output import taking

    choices = cleaning_of(chosen)
    with taking(output, format, one=not many, as_json=as_json, state=state is not None) as take, scraper_of(chosen) as scraper:
        found: list[Discovery] = []
        addresses: Iterable[str] = listed(scraper, feeds, since, limit, found) if feeds else given(urls)
        bar = False if output == "-" and sys.stdout.isatty() else None
        results = scraper.scrape_many(addresses, ordered=ordered, state=state, progress=bar, **choices)
        failures = taken(results, take, prints_bodies=not many and output == "-" and not as_json)
        failures += sum(map(tell_problems, found))
    click.get_current_context().exit(SOME_FAILED if failures else 0)


def check(urls: tuple[str, ...], feeds: tuple[str, ...], since: object, limit: object) -> None:
    if not urls and not feeds:
        raise click.UsageError("no address: name a URL, a list of them on standard input (-), or --from-feed.")
    if urls and feeds:
        raise click.UsageError("URLs and --from-feed are two ways to say what to fetch: choose one.")
    if "-" in urls and len(urls) > 1:
        raise click.UsageError("- stands alone: all addresses are then on standard input.")
    if not feeds and (since is not None or limit is not None):
        raise click.UsageError("--since and --limit go with --from-feed.")
    if "-" in urls and sys.stdin.isatty():
        raise click.UsageError("no input: pipe addresses in, one a line.")


def cleaning_of(chosen: dict[str, Any]) -> dict[str, Any]:
    return {**choices_of(published=None, **{name: chosen[name] for name in ("agency", "keep", "drop", "also", "without")})}


def given(urls: tuple[str, ...]) -> Iterable[str]:
    """The addresses on the command line, or as they come on standard input."""
    if urls != ("-",):
        return list(urls)
    lines = (line.decode("utf-8", "replace").strip("\ufeff \t\r\n") for line in sys.stdin.buffer)
    return (line for line in lines if line and not line.startswith("#"))


def listed(scraper: Scraper, feeds: tuple[str, ...], since: dt.date | None, limit: int | None, found: list[Discovery]) -> Iterator[str]:
    """The addresses that feeds list, each once; a feed that cannot be had does not stop the others."""
    from cleannews.errors import FetchError
    from cleannews.fetch.discovery.discover import discover
    from cleannews.fetch.discovery.entries import canonical

    known: set[str] = set()
    for feed in feeds:
        found.append(discover(feed, since=since, limit=limit, scraper=scraper))
        with suppress(FetchError):  # it is the first of its problems
            for entry in found[-1]:
                if (key := canonical(entry.url)) not in known:
                    known.add(key)
                    yield entry.url


def taken(results: Iterable[Result], take: Callable[[Result], None], prints_bodies: bool) -> int:
    """How many results were failures; each is told in a line, and all in one. So is a body that is empty."""
    from cleannews.cli.scraped_output import told

    total = failures = 0
    for result in results:
        take(result)
        total += 1
        if not result.ok:
            failures += 1
            tell(f"{result.url}: {told(result)}")
        elif prints_bodies and result.article is not None and not result.article.text:
            failures += 1
            tell(f"{result.url}: no body of a story found ({', '.join(sorted(result.article.flags))})")
    if not total:
        tell("no addresses to fetch.")
    if failures and total > 1:
        tell(f"{failures:,} of {total:,} pages failed.")
    return failures
