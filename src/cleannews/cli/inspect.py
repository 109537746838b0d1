"""`cleannews inspect`: a local page that shows what was cut."""

from __future__ import annotations

import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cleannews.cli.terminal import AGENCY, ALSO, DROP, KEEP, WITHOUT, Unusable, iso_time

if TYPE_CHECKING:
    from cleannews.inspector.server import Given

__all__ = ["inspect"]


@click.command(short_help="Show on a local page what was cut, and why.")
@click.argument("given", metavar="[FILE|URL|-]", required=False)
@click.option("--html/--text", "html", default=None, help="What it is.  [default: by its ending or its first letters]")
@click.option("--static", type=click.Path(dir_okay=False), metavar="OUT.html", help="Write the page to a file instead.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="Serve here.  [default: a free one]")
@click.option("--browser/--no-browser", default=True, help="Open the page in your browser.")
@AGENCY
@click.option("--published", type=iso_time, metavar="DATE", help="When it was published.")
@KEEP
@DROP
@WITHOUT
@ALSO
def inspect(given: str | None, html: bool | None, static: str | None, port: int, browser: bool, **chosen: Any) -> None:
    """Show on a local page what each stretch of a text or a web page is, and why.

    Paste or drop a text or a page, or name one. The page is served to this machine alone and loads nothing from
    elsewhere; it needs `pip install 'cleannews[inspect]'`. --static needs nothing.

    \b
    Examples:
      cleannews inspect
      cleannews inspect story.txt
      cleannews inspect https://example.com/news/1
      cleannews inspect story.txt --static story.html
    """
    from cleannews.cli.choices import choices_of

    choices = choices_of(**chosen)
    brought = None if given is None else given_of(given, html, choices)
    if static is not None:
        if brought is None:
            raise click.UsageError("--static writes the page of one article: name a FILE, a URL or -.")
        write_static(brought, static)
    else:
        serve_it(brought, port, browser, choices)


def given_of(name: str, html: bool | None, choices: Any) -> Given:
    from cleannews.inspector.server import Given

    if name.startswith(("http://", "https://")):
        from cleannews.fetch import Scraper

        with Scraper() as scraper:
            fetched = scraper.fetch(name)
        return Given(fetched.content, html=html is not False, url=fetched.final_url, charset=fetched.charset, name=name, **choices)
    try:
        with click.open_file(name, "rb") as stream:
            content = stream.read()
    except OSError as error:
        raise Unusable(f"{name}: {error.strerror or error}") from error
    if html is None and name.lower().endswith((".html", ".htm", ".xhtml")):
        html = True
    return Given(content, html=html, name="" if name == "-" else Path(name).name, **choices)


def write_static(given: Given, path: str) -> None:
    from cleannews.cli.terminal import writing_to
    from cleannews.inspector.page import static_page

    with writing_to(path) as write:
        write(static_page(given.clean(), name=given.name, is_page=given.is_page))


def serve_it(given: Given | None, port: int, browser: bool, choices: Any) -> None:
    try:
        import starlette
        import uvicorn

        del starlette, uvicorn
    except ImportError as error:
        raise Unusable(f"inspect needs {error.name}: pip install 'cleannews[inspect]'") from error
    from cleannews.inspector.server import serve

    def ready(address: str) -> None:
        click.echo(f"cleannews inspector: {address}\nCtrl-C ends it.", err=True)
        if browser:
            webbrowser.open(address)

    try:
        serve(given, port=port, ready=ready, **choices)
    except OSError as error:
        raise Unusable(f"port {port}: {error.strerror or error}") from error
