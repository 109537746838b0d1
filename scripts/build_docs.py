"""Build the site: write the pages that come from data, build with warnings as errors, and look for dead links.

    python scripts/build_docs.py             # into site/
    python scripts/build_docs.py --pages     # the generated pages alone

Generated are docs/changelog.md, docs/results.md, docs/reference/agencies.md and docs/reference/commands.md; git ignores them.
"""

from __future__ import annotations

import html.parser
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import click

from cleannews import AGENCIES, Agency, Rule
from cleannews.cli import main as program
from cleannews.cli.listing import as_place
from cleannews.labelling.rulebook.library import all_rules

ROOT = Path(__file__).resolve().parent.parent
DOCS, SITE = ROOT / "docs", ROOT / "site"

find_page = re.compile(r"^\s+- .*?: (?P<path>[\w/-]+\.md)$", re.MULTILINE).finditer
is_complaint = re.compile(r"\b(?:ERROR|WARNING)\b|Traceback").search


def main(arguments: list[str]) -> int:
    """Do it; the exit code."""
    write_pages()
    if "--pages" in arguments:
        return 0
    missing = [match["path"] for match in find_page((ROOT / "mkdocs.yml").read_text("utf-8")) if not (DOCS / match["path"]).exists()]
    built = subprocess.run(["zensical", "build", "--strict", "--clean"], cwd=ROOT, capture_output=True, text=True, check=False)
    told = built.stdout + built.stderr
    dead = list(dead_links()) if built.returncode == 0 else []
    for line in (*(f"mkdocs.yml: there is no {path}" for path in missing), *dead):
        print(line)
    if built.returncode or is_complaint(told):  # what mkdocstrings complains of is no warning for the builder
        print(told)
        return 1
    print(f"{len(list(SITE.rglob('*.html')))} pages, {len(dead)} dead links")
    return 1 if missing or dead else 0


# -------------------------------------------------------------------------------------------------- pages out of data


def write_pages() -> None:
    """The pages that git ignores."""
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    (DOCS / "changelog.md").write_text(changes, encoding="utf-8")
    results = (ROOT / "benchmarks" / "RESULTS.md").read_text(encoding="utf-8")
    (DOCS / "results.md").write_text(results, encoding="utf-8")
    (DOCS / "reference").mkdir(exist_ok=True)
    for name, lines in (("agencies", agencies_page()), ("commands", commands_page())):
        (DOCS / "reference" / f"{name}.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def agencies_page() -> Iterator[str]:
    yield from (
        "# Agencies and their rules",
        "",
        f"{len(AGENCIES)} profiles, and the general rules of the trade below them. `cleannews agencies NAME` prints the same.",
        "Each rule is shown with lines that it takes and near misses that it must spare.",
        "",
    )
    for agency in sorted(AGENCIES.values(), key=lambda one: one.name.casefold()):
        yield from profile_of(agency)
    own = {rule.name for agency in AGENCIES.values() for rule in agency.rules}
    yield from ("## General rules", "")
    for rule in sorted((rule for rule in all_rules() if rule.name not in own), key=lambda rule: rule.name):
        yield from rule_of(rule)


def profile_of(agency: Agency) -> Iterator[str]:
    yield from (f"## {escaped(agency.name)}", "")
    facts = {
        "country": agency.country,
        "languages": ", ".join(agency.languages),
        "home": agency.home,
        "marks": ", ".join(map(code, agency.marks)),
        "sites": ", ".join(map(code, agency.domains)),
        "about": escaped(agency.about),
    }
    yield from (f"* {name}: {value}" for name, value in facts.items() if value)
    yield ""
    for rule in agency.rules:
        yield from rule_of(rule)


def rule_of(rule: Rule) -> Iterator[str]:
    yield from (f"**{code(rule.name)}** {as_place(rule)}", "")
    yield from (f"* takes {code(hit)}" for hit in rule.hits)
    yield from (f"* spares {code(spare)}" for spare in rule.spares)
    yield ""


def commands_page() -> Iterator[str]:
    yield from (
        "# Commands and options",
        "",
        "What `cleannews COMMAND --help` prints. How they are used: [The command line](../command-line.md).",
        "",
    )
    above = click.Context(program, info_name="cleannews")
    for name in program.list_commands(above):
        command = program.get_command(above, name)
        assert command is not None
        told = command.get_help(click.Context(command, parent=above, info_name=name, max_content_width=100))
        yield from (f"## {name}", "", "```text", told, "```", "")


def code(text: str) -> str:
    """As code, whatever is in it."""
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    blank = " " if text[:1] == "`" or text[-1:] == "`" else ""
    return f"{fence}{blank}{' '.join(text.split())}{blank}{fence}" if text.strip() else ""


def escaped(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>#])", r"\\\1", text)


# -------------------------------------------------------------------------------------------------------- dead links


class Links(html.parser.HTMLParser):
    """The addresses that a page links to, and the names that can be linked to."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.names: set[str] = set()
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.names |= {value for name in ("id", "name") if (value := told.get(name))}
        link = told.get("href") if tag in ("a", "link") else told.get("src")
        if link:
            self.links.add(link)


def dead_links() -> Iterator[str]:
    """Links within the site that lead nowhere; pages elsewhere are not asked for."""
    pages = {path: Links(path) for path in SITE.rglob("*.html") if path.name != "404.html"}
    for path, page in pages.items():
        for link in sorted(page.links):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if target.is_dir():
                target /= "index.html"
            if not target.exists():
                yield f"{path.relative_to(SITE)}: {link} is not there"
            elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].names:
                yield f"{path.relative_to(SITE)}: {link}: no such place on the page"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
