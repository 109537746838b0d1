"""`cleannews agencies`: list the agency profiles and what each knows."""

from __future__ import annotations

import click

from cleannews.cli.terminal import agency_name, writing_to

__all__ = ["agencies"]


@click.command(short_help="List the agency profiles and what each knows.")
@click.argument("agency", metavar="[NAME]", type=agency_name, required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")
def agencies(agency: str | None, as_json: bool) -> None:
    """List the agency profiles and what each knows; with NAME, show its rules with their hits and spares.

    \b
    Examples:
      cleannews agencies
      cleannews agencies yonhap
      cleannews agencies --json | jq -r '.[].name'
    """
    from cleannews.cli.listing import as_page, as_records, as_table
    from cleannews.knowledge.agencies import AGENCIES

    with writing_to("-") as write:
        if as_json:
            write(as_records([AGENCIES[agency]] if agency else AGENCIES.values()))
        else:
            write(as_page(AGENCIES[agency]) if agency else as_table(AGENCIES.values()))
