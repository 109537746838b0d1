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

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import golden
from cleannews import Article, clean_html
from cleannews.inspector.golden import PAGE_FIELDS, page_record

PAGES = Path(__file__).resolve().parent.parent / "tests" / "pages"
SOURCE = "page.html"


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; the exit code."""
    assert __doc__
    asked = golden.read_arguments(__doc__, "site/page", "the page, in any encoding", arguments)
    return rewrite_all() if asked.all else golden.make(PAGES, SOURCE, asked, write_article)


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
    return golden.folders(PAGES, SOURCE)


def known_failures() -> dict[tuple[str, str], str]:
    """The fields that `clean_html` gets wrong, and why: one ``site/page  field  reason`` a line, fields parted by commas."""
    rows = (line.split(None, 2) for line in golden.known_lines(PAGES))
    return {(row[0], field): row[2] if row[2:] else "" for row in rows for field in row[1].split(",")}


def write_article(folder: Path, alone: list[str] | None = None) -> bool:
    """Write the folder's article.json, the fields that are left `alone` as they are; whether it changed."""
    path = folder / "article.json"
    record = page_record(article_of(folder))
    if path.exists():
        old = json.loads(path.read_text(encoding="utf-8"))
        left_out = set(record) - set(old) if old else set()
        record = {name: old[name] if name in (alone or ()) else record[name] for name in PAGE_FIELDS if name not in left_out}
    return golden.store(path, record)


def article_of(folder: Path) -> Article:
    """The article that `clean_html` finds in the folder's page."""
    return clean_html(folder.joinpath(SOURCE).read_bytes(), **golden.options_of(folder))


if __name__ == "__main__":
    sys.exit(main())
