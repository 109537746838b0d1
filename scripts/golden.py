"""What golden stories and golden pages have in common: a folder with a source and the article.json that has to come of it."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

__all__ = ["folders", "known_lines", "make", "options_of", "read_arguments", "store"]

is_name = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*").fullmatch


def read_arguments(manual: str, name: str, of_file: str, arguments: list[str] | None) -> argparse.Namespace:
    """What the command line asks for: `.name`, `.file`, `.force`, `.all`."""
    parser = argparse.ArgumentParser(description=manual, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", nargs="?", metavar=name.upper())
    parser.add_argument("file", nargs="?", metavar="FILE|-", help=of_file)
    parser.add_argument("--force", action="store_true", help="write an article.json anew that exists")
    parser.add_argument("--all", action="store_true", help="write every article.json anew and say which changed")
    asked = parser.parse_args(arguments)
    if asked.all == bool(asked.name):
        parser.error(f"name one {name}, or say --all")
    if asked.name and not is_name(asked.name):
        parser.error(f"{asked.name!r}: name it {name}, in small letters, figures and hyphens")
    return asked


def make(shelf: Path, source: str, asked: argparse.Namespace, write: Callable[[Path], object]) -> int:
    """Put the source into its folder and write the article beside it; the exit code."""
    folder = shelf / asked.name
    if folder.joinpath("article.json").exists() and not asked.force:
        print(f"{asked.name} exists; --force writes it anew", file=sys.stderr)
        return 1
    if asked.file or not folder.joinpath(source).exists():
        data = sys.stdin.buffer.read() if asked.file in (None, "-") else Path(asked.file).read_bytes()
        folder.mkdir(parents=True, exist_ok=True)
        folder.joinpath(source).write_bytes(data)
    write(folder)
    print(folder.joinpath("article.json").read_text(encoding="utf-8"), end="")
    return 0


def folders(shelf: Path, source: str) -> Iterator[tuple[str, Path]]:
    """Each folder's name and path, in order."""
    for path in sorted(shelf.glob(f"*/*/{source}")):
        yield path.parent.relative_to(shelf).as_posix(), path.parent


def known_lines(shelf: Path) -> list[str]:
    """The lines of the shelf's list of known failures, without its remarks."""
    path = shelf / "KNOWN_FAILURES.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [line for line in lines if line.strip() and not line.startswith("#")]


def options_of(folder: Path) -> dict[str, Any]:
    """The arguments that the folder's options.json names."""
    path = folder / "options.json"
    options: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return options


def store(path: Path, record: dict[str, Any]) -> bool:
    """Write the record, byte for byte as all of them are written; whether the file changed."""
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    after = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    if after != before:
        path.write_text(after, encoding="utf-8", newline="\n")
    return after != before
