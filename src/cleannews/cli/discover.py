"""`cleannews discover`: the articles that a site lists."""

from __future__ import annotations

import datetime as dt
import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from cleannews.cli.fetching import EXIT_CODES, SOME_FAILED, scraper_of, tell, tell_problems
from cleannews.cli.terminal import iso_time, writing_to
from cleannews.cli.web_options import scraper_options

if TYPE_CHECKING:
    pass

__all__ = ["discover"]


@click.command(epilog=EXIT_CODES, short_help="List the articles of a site's feeds and sitemaps.")
@click.argument("site")
@click.option("--since", type=iso_time, metavar="DATE", help="Only what was published then or later.")
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="No more than these.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON lines with title and dates, not bare addresses.")
@scraper_options
def discover(site: str, since: dt.date | None, limit: int | None, as_json: bool, **chosen: Any) -> None:
    """List the articles that SITE has in its feeds and sitemaps, an address a line.

    SITE may be a name, a page with links to feeds, a feed, a sitemap, or an index of sitemaps.

    \b
    Examples:
      cleannews discover example.com
      cleannews discover https://example.com/sport/ --since 2024-03-12 --json
      cleannews discover example.com --limit 50 | cleannews scrape - -o news.jsonl
    """
    from cleannews.errors import FetchError
    from cleannews.fetch.discovery.discover import discover

    if not site.strip():
        raise click.UsageError("SITE is empty.")
    with scraper_of(chosen) as scraper, writing_to("-") as write, suppress(FetchError):  # it is the first problem
        found = discover(site, since=since, limit=limit, scraper=scraper)
        count = 0
        for count, entry in enumerate(found, 1):  # noqa: B007
            write(json.dumps(fields_of(entry), ensure_ascii=False) if as_json else entry.url)
    failures = tell_problems(found)
    if not count and not failures and limit != 0:
        tell(f"{site}: nothing that was asked for is listed.")
    click.get_current_context().exit(SOME_FAILED if failures else 0)


def fields_of(entry: Any) -> dict[str, str | None]:
    moments = {name: moment and moment.isoformat() for name in ("published", "updated") for moment in [getattr(entry, name)]}
    return {"url": entry.url, "title": entry.title, **moments, "source": entry.source}
