"""What `scrape` and `discover` share: the Scraper as it was asked for, and what is told on standard error."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from cleannews.cli.terminal import Unusable
from cleannews.wording import as_options

if TYPE_CHECKING:
    from cleannews.fetch import Scraper
    from cleannews.fetch.discovery.discover import Discovery

__all__ = ["EXIT_CODES", "SOME_FAILED", "scraper_of", "tell", "tell_problems"]

SOME_FAILED = 1

EXIT_CODES = """\b
Exit codes:
  0    all went well
  1    some addresses failed; standard error says which, and records carry an `error` field
  2    a wrong option, a library that is not installed, or a file that cannot be written
  130  interrupted"""


def scraper_of(chosen: dict[str, Any]) -> Scraper:
    """A Scraper as it was asked for; what was not asked for keeps its default."""
    try:
        from cleannews.fetch import Scraper

        names = ("concurrency", "delay", "max_bytes", "timeout", "retries", "user_agent", "cache")
        settings = {name: chosen[name] for name in names if chosen[name] is not None}
        return Scraper(respect_robots=not chosen["ignore_robots"], allow_private=chosen["allow_private"], **settings)
    except ImportError as error:
        raise Unusable(str(error)) from error
    except ValueError as error:
        raise click.UsageError(as_options(str(error), names_of_options())) from error


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
