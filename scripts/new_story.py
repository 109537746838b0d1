"""Make a golden story: a text in the exact form of a wire, and the article that has to come of it.

    python scripts/new_story.py yonhap/night-ferry story.txt    # or - for standard input
    python scripts/new_story.py yonhap/night-ferry --force      # after you have edited its story.txt
    python scripts/new_story.py --all                           # after you have changed a rule

Each story is a folder, tests/fixtures/<agency>/<story>:

* story.txt: the text, byte for byte. Names, places and events are invented; the form is the wire's own;
* options.json, if there is one: arguments of `clean`, e.g. {"published": "2031-07-30", "keep": ["caption"]};
* article.json: what `clean` has to find. **Read it before you commit it.** Where `clean` is wrong, correct the file
  by hand and put the story, with the reason, into tests/fixtures/KNOWN_FAILURES.txt. A removed segment may then
  leave out its "rule": whichever rule finds the stretch will do.

tests/test_stories.py compares. Known failures are left alone by --all.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path

import golden
from cleannews import Article, clean
from cleannews.inspector.golden import story_record

STORIES = Path(__file__).resolve().parent.parent / "tests" / "fixtures"
SOURCE = "story.txt"


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; the exit code."""
    assert __doc__
    asked = golden.read_arguments(__doc__, "agency/story", "the text, in UTF-8", arguments)
    return rewrite_all() if asked.all else golden.make(STORIES, SOURCE, asked, write_article)


def rewrite_all() -> int:
    known = known_failures()
    changed = 0
    for name, folder in stories():
        if name in known:
            print(f"left alone  {name}: {known[name]}")
        elif write_article(folder):
            changed += 1
            print(f"changed     {name}")
    print(f"{changed} changed")
    return 0


def stories() -> Iterator[tuple[str, Path]]:
    """Each story's name and folder."""
    return golden.folders(STORIES, SOURCE)


def known_failures() -> dict[str, str]:
    """The stories that `clean` gets wrong, and why: one ``agency/story  reason`` a line."""
    pairs = (line.partition(" ") for line in golden.known_lines(STORIES))
    return {name: reason.strip() for name, _, reason in pairs}


def write_article(folder: Path) -> bool:
    """Write the folder's article.json; whether it changed."""
    return golden.store(folder / "article.json", story_record(article_of(folder)))


def article_of(folder: Path) -> Article:
    """The article that `clean` finds in the folder's story."""
    options = golden.options_of(folder)
    if "published" in options:
        options["published"] = dt.datetime.fromisoformat(options["published"])
    return clean(folder.joinpath(SOURCE).read_bytes().decode("utf-8"), **options)


if __name__ == "__main__":
    sys.exit(main())
