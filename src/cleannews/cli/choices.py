"""What the command line tells `clean`, and whether it can be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cleannews.segments import Kind
from cleannews.wording import as_options

if TYPE_CHECKING:
    from datetime import date, datetime

    from cleannews.batch.jsonl import Choices

__all__ = ["choices_of"]


def choices_of(
    agency: str | None,
    published: datetime | date | None,
    keep: tuple[str, ...],
    drop: tuple[str, ...],
    also: tuple[str, ...],
    without: tuple[str, ...],
) -> Choices:
    """What `clean` is told, tried once: a rule of no such name is a wrong option, not a failed record."""
    from cleannews.pipeline import clean
    from cleannews.rules.profile import Agency

    choices: Choices = {
        "agency": agency,
        "published": published,
        "keep": tuple(Kind(kind) for kind in keep),
        "drop": tuple(Kind(kind) for kind in drop),
        "also": tuple(rule for page in also for rule in Agency.from_toml(page).rules),
        "without": without,
    }
    try:
        clean("", **choices)
    except (ValueError, LookupError) as error:
        raise click.UsageError(as_options(str(error), choices)) from error
    return choices
