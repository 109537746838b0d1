"""The command line: a module for each command.

Built on click: its help texts, its parameter types and its test runner are what readers of a Python project know.
The library itself is imported inside the commands, so that ``--help`` and mistyped options answer at once.
"""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from cleannews.cli.agencies import agencies
from cleannews.cli.audit import audit
from cleannews.cli.clean import clean
from cleannews.cli.compare import compare
from cleannews.cli.discover import discover
from cleannews.cli.explain import explain
from cleannews.cli.inspect import inspect
from cleannews.cli.learn import learn
from cleannews.cli.mcp import mcp
from cleannews.cli.parse import parse
from cleannews.cli.run import run
from cleannews.cli.scrape import scrape
from cleannews.cli.terminal import EXIT_CODES, Unusable
from cleannews.cli.train import train
from cleannews.wording import as_options

__all__ = ["main"]

SOME_FAILED, INTERRUPTED = 1, 130


class Commands(click.Group):
    """Ends as a filter should: quietly when nobody reads on, with 130 on Ctrl-C, with one line on an error."""

    def invoke(self, ctx: click.Context) -> Any:
        from cleannews.errors import CleannewsError

        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # `| head` has read enough: no error. Python flushes once more when it ends, so give it an open end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(0)
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)
        except (CleannewsError, ImportError, OSError) as error:
            raise Unusable(as_options(str(error), (param.name or "" for param in main_params(ctx)))) from error
        return result


def main_params(ctx: click.Context) -> list[click.Parameter]:
    """The options of the command that was called."""
    command = main.get_command(ctx, ctx.invoked_subcommand or "")
    return command.params if command is not None else []


@click.group(cls=Commands, epilog=EXIT_CODES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="cleannews")
def main() -> None:
    """Turns wire copy into clean articles, and says what it took out and why."""


main.add_command(clean)
main.add_command(explain)
main.add_command(agencies)
main.add_command(run)
main.add_command(parse)
main.add_command(scrape)
main.add_command(discover)
main.add_command(inspect)
main.add_command(compare)
main.add_command(audit)
main.add_command(learn)
main.add_command(train)
main.add_command(mcp)
