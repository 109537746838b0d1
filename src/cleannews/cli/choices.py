"""What the command line tells `clean`, and whether it can be meant."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from cleannews.segments import Kind
from cleannews.wording import as_options

if TYPE_CHECKING:
    from datetime import date, datetime

    from cleannews.batch.jsonl import Choices
    from cleannews.labelling.labeller.refinement import Refinement
    from cleannews.rules.rule import Rule

__all__ = ["also_of", "choices_of"]


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

    choices: Choices = {
        "agency": agency,
        "published": published,
        "keep": tuple(Kind(kind) for kind in keep),
        "drop": tuple(Kind(kind) for kind in drop),
        "also": also_of(also),
        "without": without,
    }
    try:
        clean("", **choices)
    except (ValueError, LookupError) as error:
        raise click.UsageError(as_options(str(error), choices)) from error
    return choices


def also_of(files: Iterable[str]) -> tuple[Rule | Refinement, ...]:
    """The rules of profiles, and the models that `cleannews train` wrote."""
    from cleannews.labelling.labeller.refinement import Refinement
    from cleannews.rules.profile import Agency

    also: list[Rule | Refinement] = []
    for file in files:
        also += [Refinement.load(file)] if file.endswith(".json") else Agency.from_toml(file).rules
    return tuple(also)
