"""`cleannews compare`: what another rule, another model or another version has changed."""

from __future__ import annotations

import json

import click

__all__ = ["compare"]

DIFFERENT = 1


@click.command(short_help="Show which articles two runs have made otherwise, and by which reason.")
@click.argument("first", metavar="RUN_A")
@click.argument("second", metavar="RUN_B")
@click.option("--report", "report_to", metavar="OUT.html", type=click.Path(dir_okay=False), help="Write a page with both side by side.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print the counts as JSON.")
def compare(first: str, second: str, report_to: str | None, as_json: bool) -> None:
    """Show which articles two runs have made otherwise, by which reason; RUN_A and RUN_B are outputs of `cleannews run`.

    Articles are matched by their `id`. Runs with --segments are shown with their whole sources.

    \b
    Examples:
      cleannews run crawl.jsonl -o before.jsonl --segments
      cleannews run crawl.jsonl -o after.jsonl --segments --also my-profile.toml
      cleannews compare before.jsonl after.jsonl --report changes.html

    \b
    Exit codes:
      0    all articles are the same
      1    some differ
      2    a run that cannot be read
    """
    from cleannews.cli.terminal import writing_to
    from cleannews.inspector.compare import compare as compared
    from cleannews.inspector.compare import comparison_page

    told = compared(first, second)
    with writing_to("-") as write:
        write(json.dumps(told.as_dict(), ensure_ascii=False, indent=2) if as_json else str(told))
    if report_to is not None:
        with writing_to(report_to) as write:
            write(comparison_page(told, first, second))
    if told.changed or told.only_first or told.only_second:
        click.get_current_context().exit(DIFFERENT)
