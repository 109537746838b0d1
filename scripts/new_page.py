"""Make a golden page: a web page as a publisher's system writes it, and the article that has to come of it.

    python scripts/new_page.py harbour-gazette/late-ferry page.html   # or - for standard input
    python scripts/new_page.py harbour-gazette/late-ferry --force     # after you have edited its page.html
    python scripts/new_page.py --all                                  # after you have changed how pages are read

Each page is a folder, tests/pages/<site>/<page>:

* page.html: the page, byte for byte, in its own encoding. Sites, names and events are invented; the markup is of the
  kind that such sites have;
* options.json, if there is one: arguments of `clean_html`, e.g. {"url": "https://news.example/rain", "keep": ["byline"]};
* article.json: what `clean_html` has to find. **Read it before you commit it.** A field that it leaves out is not
  compared; of the stretches that were removed, kind and text are. Where `clean_html` is wrong, correct the file by hand
  and put page, field and reason into tests/pages/KNOWN_FAILURES.txt.

tests/test_pages.py compares. Fields that are known failures are left alone by --all.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cleannews import Article, clean_html

PAGES = Path(__file__).resolve().parent.parent / "tests" / "pages"
FIELDS = (
    "title", "subtitle", "paragraphs", "authors", "published", "agency", "language", "site", "section", "keywords", "images", "flags", "sources", "removed",
)  # fmt: skip
"""What is compared, in the order of the file."""

is_name = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*").fullmatch


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; the exit code."""
    asked = read_arguments(arguments)
    if asked.all:
        return rewrite_all()
    folder = PAGES / asked.page
    if folder.joinpath("article.json").exists() and not asked.force:
        print(f"{asked.page} exists; --force writes it anew", file=sys.stderr)
        return 1
    if asked.file or not folder.joinpath("page.html").exists():
        folder.mkdir(parents=True, exist_ok=True)
        folder.joinpath("page.html").write_bytes(bytes_from(asked.file))
    write_article(folder)
    print(folder.joinpath("article.json").read_text(encoding="utf-8"), end="")
    return 0


def read_arguments(arguments: list[str] | None) -> argparse.Namespace:
    assert __doc__
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("page", nargs="?", metavar="SITE/PAGE")
    parser.add_argument("file", nargs="?", metavar="FILE|-", help="the page, in any encoding")
    parser.add_argument("--force", action="store_true", help="write a page's article anew")
    parser.add_argument("--all", action="store_true", help="write every article.json anew and say which changed")
    asked = parser.parse_args(arguments)
    if asked.all == bool(asked.page):
        parser.error("name one page, or say --all")
    if asked.page and not is_name(asked.page):
        parser.error(f"{asked.page!r}: name it site/page, in small letters, figures and hyphens")
    return asked


def bytes_from(file: str | None) -> bytes:
    """The page as it stands in the file: its encoding is part of it."""
    return sys.stdin.buffer.read() if file in (None, "-") else Path(file).read_bytes()


def rewrite_all() -> int:
    known = known_failures()
    changed = 0
    for name, folder in pages():
        alone = sorted(field for page, field in known if page == name)
        if alone:
            print(f"left alone  {name}: {', '.join(alone)}")
        if write_article(folder, alone):
            changed += 1
            print(f"changed     {name}")
    print(f"{changed} changed")
    return 0


def pages() -> Iterator[tuple[str, Path]]:
    """Each page's name and folder."""
    for page in sorted(PAGES.glob("*/*/page.html")):
        yield page.parent.relative_to(PAGES).as_posix(), page.parent


def known_failures() -> dict[tuple[str, str], str]:
    """The fields that `clean_html` gets wrong, and why: one ``site/page  field  reason`` a line, fields parted by commas."""
    path = PAGES / "KNOWN_FAILURES.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    rows = (line.split(None, 2) for line in lines if line.strip() and not line.startswith("#"))
    return {(row[0], field): row[2] if row[2:] else "" for row in rows for field in row[1].split(",")}


def write_article(folder: Path, alone: list[str] | None = None) -> bool:
    """Write the folder's article.json, the fields that are left `alone` as they are; whether it changed."""
    path = folder / "article.json"
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    record = record_of(article_of(folder))
    if before:
        old = json.loads(before)
        left_out = set(record) - set(old) if old else set()
        record = {name: old[name] if name in (alone or ()) else record[name] for name in FIELDS if name not in left_out}
    after = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    if after != before:
        path.write_text(after, encoding="utf-8", newline="\n")
    return after != before


def article_of(folder: Path) -> Article:
    """The article that `clean_html` finds in the folder's page."""
    return clean_html(folder.joinpath("page.html").read_bytes(), **options_of(folder))


def options_of(folder: Path) -> dict[str, Any]:
    path = folder / "options.json"
    options: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return options


def record_of(article: Article) -> dict[str, Any]:
    """The fields that are compared, flags in order, removed stretches as kind and text."""
    found: dict[str, Any] = article.model_dump(mode="json")
    found["flags"].sort()
    found["removed"] = [[segment["kind"], " ".join(segment["text"].split())] for segment in found["removed"]]
    return {name: found[name] for name in FIELDS}


if __name__ == "__main__":
    sys.exit(main())
