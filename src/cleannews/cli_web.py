"""`cleannews scrape` and `cleannews discover`: from addresses to articles."""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from cleannews.cli_choices import choices_of
from cleannews.cli_web_options import cleaning_options, scraper_options
from cleannews.terminal import Unusable, iso_time, writing_to
from cleannews.wording import as_options

if TYPE_CHECKING:
    from cleannews.intake.web import Result, Scraper
    from cleannews.intake.web.discover import Discovery

__all__ = ["discover", "scrape"]

SOME_FAILED = 1

EXIT_CODES = """\b
Exit codes:
  0    all went well
  1    some addresses failed; standard error says which, and records carry an `error` field
  2    a wrong option, a library that is not installed, or a file that cannot be written
  130  interrupted"""


@click.command(epilog=EXIT_CODES, short_help="Fetch pages and print or write their articles.")
@click.argument("urls", nargs=-1, metavar="[URL]...")
@click.option("--from-feed", "feeds", multiple=True, metavar="SITE", help="What this site, feed or sitemap lists.")
@click.option("--since", type=iso_time, metavar="DATE", help="Published then or later (with --from-feed).")
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="No more than these (with --from-feed).")
@click.option("--json", "as_json", is_flag=True, help="Print the article of one page as JSON instead of its body.")
@click.option("-o", "--output", default="-", metavar="FILE", help="Write records: .jsonl[.gz|.zst], .parquet, .sqlite.")
@click.option("--format", "format", metavar="NAME", help="Of the output, where its ending does not tell.")
@click.option("--ordered", is_flag=True, help="Write in the order of the addresses, not as they come in.")
@click.option(
    "--state", metavar="FILE", help="Remember what is done here: go on after a stop, fetch only what changed."
)
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
    from cleannews.cli_output import taking

    choices = cleaning_of(chosen)
    with (
        taking(output, format, one=not many, as_json=as_json, state=state is not None) as take,
        scraper_of(chosen) as scraper,
    ):
        found: list[Discovery] = []
        addresses: Iterable[str] = listed(scraper, feeds, since, limit, found) if feeds else given(urls)
        bar = False if output == "-" and sys.stdout.isatty() else None
        results = scraper.scrape_many(addresses, ordered=ordered, state=state, progress=bar, **choices)
        failures = taken(results, take, prints_bodies=not many and output == "-" and not as_json)
        failures += sum(map(tell_problems, found))
    click.get_current_context().exit(SOME_FAILED if failures else 0)


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
    from cleannews.intake.web.discover import discover

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


def scraper_of(chosen: dict[str, Any]) -> Scraper:
    """A Scraper as it was asked for; what was not asked for keeps its default."""
    try:
        from cleannews.intake.web import Scraper

        names = ("concurrency", "delay", "max_bytes", "timeout", "retries", "user_agent", "cache")
        settings = {name: chosen[name] for name in names if chosen[name] is not None}
        return Scraper(respect_robots=not chosen["ignore_robots"], allow_private=chosen["allow_private"], **settings)
    except ImportError as error:
        raise Unusable(str(error)) from error
    except ValueError as error:
        raise click.UsageError(as_options(str(error), names_of_options())) from error


def cleaning_of(chosen: dict[str, Any]) -> dict[str, Any]:
    return {
        **choices_of(published=None, **{name: chosen[name] for name in ("agency", "keep", "drop", "also", "without")})
    }


def given(urls: tuple[str, ...]) -> Iterable[str]:
    """The addresses on the command line, or as they come on standard input."""
    if urls != ("-",):
        return list(urls)
    lines = (line.decode("utf-8", "replace").strip("\ufeff \t\r\n") for line in sys.stdin.buffer)
    return (line for line in lines if line and not line.startswith("#"))


def listed(
    scraper: Scraper, feeds: tuple[str, ...], since: dt.date | None, limit: int | None, found: list[Discovery]
) -> Iterator[str]:
    """The addresses that feeds list, each once; a feed that cannot be had does not stop the others."""
    from cleannews.errors import FetchError
    from cleannews.intake.web.discover import discover
    from cleannews.intake.web.entries import canonical

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
    from cleannews.cli_output import told

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


def tell_problems(found: Discovery) -> int:
    """How many feeds and sitemaps could not be read; each is told in a line."""
    for problem in found.problems:
        tell(f"{problem.url}: {problem.reason}")
    if found.undated:
        tell(f"{found.undated:,} addresses without a date were left out, as --since asks.")
    return len(found.problems)


def tell(line: str) -> None:
    """A line on standard error, above the progress bar if there is one."""
    line = f"cleannews: {as_options(line, names_of_options())}"
    if "tqdm" in sys.modules and sys.stderr.isatty():
        import_module("tqdm").tqdm.write(line, file=sys.stderr)
    else:
        click.echo(line, err=True)


def names_of_options() -> list[str]:
    return [param.name or "" for param in click.get_current_context().command.params]


def fields_of(entry: Any) -> dict[str, str | None]:
    moments = {
        name: moment and moment.isoformat() for name in ("published", "updated") for moment in [getattr(entry, name)]
    }
    return {"url": entry.url, "title": entry.title, **moments, "source": entry.source}
