"""All pages in one marshalled table, written by scripts/build_tables.py: read in a tenth of the time that running them takes.

A checkout whose pages were edited since is told by their sizes and runs them; a test says when the table is stale.
"""

from __future__ import annotations

import marshal
import os
from dataclasses import fields
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from cleannews.knowledge import notices
from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule
from cleannews.rules.shapes import ShapeFacts, facts_of
from cleannews.segments import Flag, Kind

__all__ = ["TABLE", "Pages", "pack", "read_modules", "shape_facts", "tables"]

HERE = Path(__file__).parent
TABLE = HERE / "tables.bin"
FORMAT = 2
"""Of marshal: read by every Python, and the same bytes each time."""

PROFILE = tuple(field.name for field in fields(Agency) if field.name != "rules")
RULE = tuple(field.name for field in fields(Rule))


class Pages(NamedTuple):
    """What the pages hold: profiles in the order of their modules, the general rules, what can be read off each shape."""

    agencies: tuple[Agency, ...]
    notices: tuple[Rule, ...]
    shapes: dict[str, tuple[int, str, bool]]


@lru_cache(maxsize=1)
def tables() -> Pages:
    """The pages, out of the table when it is true."""
    try:
        sizes, agencies, general, shapes = marshal.loads(TABLE.read_bytes())
    except (OSError, ValueError, EOFError, TypeError):
        return read_modules()
    if sizes != sizes_of_pages():
        return read_modules()
    profiles = tuple(profile_of(row, rules) for row, rules in agencies)
    return Pages(profiles, tuple(Rule(*rule) for rule in general), shapes)


def profile_of(row: tuple[Any, ...], rules: tuple[tuple[Any, ...], ...]) -> Agency:
    return Agency(**dict(zip(PROFILE, row, strict=True)), rules=tuple(Rule(*rule) for rule in rules))


def shape_facts(rule: Rule, own: bool = False) -> ShapeFacts:
    """What can be read off a rule's shape, out of the table for the library's rules, off it for the caller's `own`."""
    known = None if own else tables().shapes.get(rule.name)
    return facts_of(rule.shape, rule.needs) if known is None else ShapeFacts(*known)


def read_modules() -> Pages:
    """The pages, run."""
    agencies = tuple(page for name in modules_of("agencies") for page in import_module(f"cleannews.knowledge.agencies.{name}").PAGES)
    general = tuple(rule for name in notices.PAGES for rule in import_module(f"cleannews.knowledge.notices.{name}").RULES)
    shaped = [rule for rule in (*general, *(rule for page in agencies for rule in page.rules)) if rule.shape]
    return Pages(agencies, general, {rule.name: (*facts_of(rule.shape, rule.needs),) for rule in shaped})


def modules_of(folder: str) -> list[str]:
    return sorted(path.stem for path in (HERE / folder).glob("*.py") if path.stem != "__init__")


def pack(pages: Pages) -> bytes:
    """The table of the pages."""
    agencies = tuple((tuple(getattr(page, name) for name in PROFILE), tuple(map(row_of, page.rules))) for page in pages.agencies)
    return marshal.dumps((sizes_of_pages(), agencies, tuple(map(row_of, pages.notices)), pages.shapes), FORMAT)


def row_of(rule: Rule) -> tuple[Any, ...]:
    values = (getattr(rule, name) for name in RULE)
    return tuple(str(value) if isinstance(value, Kind | Flag) else value for value in values)


def sizes_of_pages() -> tuple[tuple[str, int], ...]:
    """The pages and their lengths."""
    with os.scandir(HERE / "agencies") as agencies, os.scandir(HERE / "notices") as general:
        pages = [entry for entry in (*agencies, *general) if entry.name.endswith(".py")]
        return tuple(sorted((entry.name, entry.stat().st_size) for entry in pages))
