"""The options that `scrape` and `discover` share."""

from __future__ import annotations

from collections.abc import Callable

import click

from cleannews.cli.terminal import AGENCY, ALSO, DROP, KEEP, WITHOUT

__all__ = ["cleaning_options", "scraper_options"]


def scraper_options(command: Callable[..., None]) -> Callable[..., None]:
    """How both commands fetch."""
    for decorate in reversed(
        (
            click.option("--concurrency", type=click.IntRange(min=1), metavar="N", help="Requests under way at a time."),
            click.option("--delay", type=click.FloatRange(min=0), metavar="SECONDS", help="Between two requests to one host."),
            click.option("--timeout", type=click.FloatRange(min=0.001), metavar="SECONDS", help="For one page."),
            click.option("--max-bytes", type=click.IntRange(min=1), metavar="N", help="Of a page; larger ones are refused."),
            click.option("--retries", type=click.IntRange(min=0), metavar="N", help="Further attempts at a page."),
            click.option("--user-agent", metavar="TEXT", help="Who you are, for servers and their robots rules."),
            click.option("--cache", metavar="FILE", help="Keep pages here, and ask whether they changed."),
            click.option("--ignore-robots", is_flag=True, help="Fetch what robots.txt forbids, too."),
            click.option("--allow-private", is_flag=True, help="Fetch from this machine and its network, too."),
        )
    ):
        command = decorate(command)
    return command


def cleaning_options(command: Callable[..., None]) -> Callable[..., None]:
    """How the pages are cleaned."""
    for decorate in reversed((AGENCY, KEEP, DROP, WITHOUT, ALSO)):
        command = decorate(command)
    return command
