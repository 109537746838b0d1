"""The agency profiles as a table, as one readable page, as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule
from cleannews.segments import Flag, Kind

__all__ = ["as_page", "as_records", "as_table"]

HEADINGS = ("Agency", "Country", "Languages", "Home", "Rules", "Marks")


def as_table(pages: Iterable[Agency]) -> str:
    """One line a page. The marks stand last: their scripts differ in width.

    >>> print(as_table([Agency("Example Press", marks=("EXP", "예제"), home="Europe/Paris", country="FR")]))
    Agency         Country  Languages  Home          Rules  Marks
    Example Press  FR                  Europe/Paris      0  EXP, 예제
    """
    rows = [(page.name, page.country, " ".join(page.languages), page.home, str(len(page.rules)), ", ".join(page.marks)) for page in pages]
    widths = [max(map(len, column)) for column in zip(HEADINGS, *rows, strict=True)]
    return "\n".join(as_row(cells, widths) for cells in (HEADINGS, *rows))


def as_row(cells: tuple[str, ...], widths: list[int]) -> str:
    padded = [
        cell.rjust(width) if heading == "Rules" else cell.ljust(width)
        for cell, width, heading in zip(cells[:-1], widths, HEADINGS, strict=False)
    ]
    return "  ".join((*padded, cells[-1])).rstrip()


def as_page(page: Agency) -> str:
    """What one page knows: its facts, then every rule with what it takes (+) and what it spares (-)."""
    facts = {
        "country": page.country,
        "languages": ", ".join(page.languages),
        "home": page.home,
        "marks": ", ".join(page.marks),
        "domains": ", ".join(page.domains),
        "sign-offs": ", ".join(page.sign_offs),
        "selectors": "; ".join(page.selectors),
        "cuts": "; ".join(page.cuts),
        "about": page.about,
    }
    lines = [page.name, *(f"  {name:<10} {value}" for name, value in facts.items() if value)]
    if not page.rules:
        lines += ["", "No rules of its own: the general rules know its forms."]
    for rule in page.rules:
        lines += ["", f"{rule.name}  ({as_place(rule)})"]
        lines += [f"  + {hit}" for hit in rule.hits] + [f"  - {spare}" for spare in rule.spares]
    return "\n".join(lines)


def as_place(rule: Rule) -> str:
    """The kind, where the rule looks for it, and what it says of the article: ``caption, end of a line, in the tail``."""
    words = [Kind(rule.kind).value]
    if rule.part != "line":
        words.append({"inside": "inside a line", "bracket": "in brackets"}.get(rule.part, f"{rule.part} of a line"))
    if rule.where != "anywhere":
        words.append(f"in the {rule.where}")
    if rule.flag is not None:
        words.append(f"flags the article as {Flag(rule.flag).value}")
    return ", ".join(words)


def as_records(pages: Iterable[Agency]) -> str:
    """The pages with all their fields, a JSON list; what a rule leaves at its default is left out."""
    return json.dumps([as_record(page) for page in pages], ensure_ascii=False, indent=2)


def as_record(page: Agency) -> dict[str, Any]:
    record = asdict(page)
    record["rules"] = [{name: value for name, value in rule.items() if value} for rule in record["rules"]]
    return record
