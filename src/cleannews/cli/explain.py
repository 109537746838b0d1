"""`cleannews explain`: show what each line of a story is, and why."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from cleannews.cli.choices import choices_of
from cleannews.cli.cleaning import article_of_page
from cleannews.cli.terminal import EXIT_CODES, input_options, refuse_silent_terminal, tell_nothing_found, text_of, writing_to

__all__ = ["explain"]

NOTHING = 1


@click.command(epilog=EXIT_CODES, short_help="Show what each line of a story is, and why.")
@input_options
@click.option("--html", is_flag=True, help="FILE is a web page.")
@click.option("--url", metavar="URL", help="Where the page was (with --html).")
@click.option("--color/--no-color", default=None, help="Colour the lines.  [default: if the output is a terminal]")
def explain(file: str, encoding: str, html: bool, url: str | None, color: bool | None, title: str | None, **chosen: Any) -> None:
    """Show each line of the story in FILE (or standard input: -): what it is, and which rule says so.

    \b
    Examples:
      cleannews explain story.txt
      cleannews explain --color story.txt | less -R
      cleannews explain --without dateline.grammar story.txt
      cleannews explain --html page.html
    """
    from cleannews.export.explain import explain_article
    from cleannews.pipeline import clean

    if url is not None and not html:
        raise click.UsageError("--url goes with --html.")
    if title is not None and html:
        raise click.UsageError("--title goes with a text; a page tells its own.")
    refuse_silent_terminal(file)
    choices = choices_of(**chosen)
    article = article_of_page(file, url, choices) if html else clean(text_of(file, encoding), title=title, **choices)
    explanation = explain_article(article)
    if not explanation.lines:
        tell_nothing_found(file, ())
        click.get_current_context().exit(NOTHING)
    coloured = color if color is not None else sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    with writing_to("-") as write:
        write(explanation.coloured if coloured else explanation.plain)
