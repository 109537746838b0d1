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

import argparse
import datetime as dt
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cleannews import Article, clean

STORIES = Path(__file__).resolve().parent.parent / "tests" / "fixtures"
FOLLOWS = {"text", "fingerprint"}
"""Fields that follow from the paragraphs."""

is_name = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*").fullmatch


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line says; the exit code."""
    asked = read_arguments(arguments)
    if asked.all:
        return rewrite_all()
    folder = STORIES / asked.story
    if folder.joinpath("article.json").exists() and not asked.force:
        print(f"{asked.story} exists; --force writes it anew", file=sys.stderr)
        return 1
    if asked.file or not folder.joinpath("story.txt").exists():
        folder.mkdir(parents=True, exist_ok=True)
        folder.joinpath("story.txt").write_bytes(bytes_from(asked.file))
    write_article(folder)
    print(folder.joinpath("article.json").read_text(encoding="utf-8"), end="")
    return 0


def read_arguments(arguments: list[str] | None) -> argparse.Namespace:
    assert __doc__
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("story", nargs="?", metavar="AGENCY/STORY")
    parser.add_argument("file", nargs="?", metavar="FILE|-", help="the text, in UTF-8")
    parser.add_argument("--force", action="store_true", help="write a story anew that exists")
    parser.add_argument("--all", action="store_true", help="write every article.json anew and say which changed")
    asked = parser.parse_args(arguments)
    if asked.all == bool(asked.story):
        parser.error("name one story, or say --all")
    if asked.story and not is_name(asked.story):
        parser.error(f"{asked.story!r}: name it agency/story, in small letters, figures and hyphens")
    return asked


def bytes_from(file: str | None) -> bytes:
    """The text as it stands in the file: line ends and marks of byte order are part of the story."""
    data = sys.stdin.buffer.read() if file in (None, "-") else Path(file).read_bytes()
    data.decode("utf-8")
    return data


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
    for text in sorted(STORIES.glob("*/*/story.txt")):
        yield text.parent.relative_to(STORIES).as_posix(), text.parent


def known_failures() -> dict[str, str]:
    """The stories that `clean` gets wrong, and why: one ``agency/story  reason`` a line."""
    path = STORIES / "KNOWN_FAILURES.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    pairs = (line.partition(" ") for line in lines if line.strip() and not line.startswith("#"))
    return {name: reason.strip() for name, _, reason in pairs}


def write_article(folder: Path) -> bool:
    """Write the folder's article.json; whether it changed."""
    path = folder / "article.json"
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    after = json.dumps(record_of(article_of(folder)), ensure_ascii=False, indent=1) + "\n"
    if after != before:
        path.write_text(after, encoding="utf-8", newline="\n")
    return after != before


def article_of(folder: Path) -> Article:
    """The article that `clean` finds in the folder's story."""
    text = folder.joinpath("story.txt").read_bytes().decode("utf-8")
    return clean(text, **options_of(folder))


def options_of(folder: Path) -> dict[str, Any]:
    path = folder / "options.json"
    options: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    if "published" in options:
        options["published"] = dt.datetime.fromisoformat(options["published"])
    return options


def record_of(article: Article) -> dict[str, Any]:
    """The JSON form, flags in order, without what follows from the paragraphs."""
    record: dict[str, Any] = article.model_dump(mode="json", exclude=FOLLOWS)
    record["flags"].sort()
    return record


if __name__ == "__main__":
    sys.exit(main())
