"""A story that only the scripts of a page hold: the state that its program starts from, read by key names and the shape of texts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cleannews.html.scripts.texts import Paragraphs, lines_in_text
from cleannews.text.letters import squash

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

__all__ = ["scripted_story"]

SMALLEST, LARGEST = 600, 3_000_000
"""Letters of a script that is looked at."""
MOST_SCRIPTS = 200
MOST_VALUES = 40_000
DEEPEST = 60
LEAST = 400
"""Letters of running text that are a story."""
MOSTLY = 0.9
"""Share of the largest text that a smaller part of the same data must hold to be taken instead of it."""
LONG = 60

starts_data = re.compile(r"[=(,]\s*(?=[{\[])").finditer
MOST_STARTS = 8
"""Places in a script at which data may begin: ``window.__STATE__ = {``, ``push([1, {``."""
BODIES = frozenset(
    "articlebody body bodytext bodyhtml blocks children components content contentelements contenthtml contents copy document elements fulltext html items main "
    "maincontent nodes paragraphs richtext rawhtml rendered sections story storybody storyhtml storyelements text textbody value".split()
)
"""Keys of what is a story or a part of one, in small letters without marks."""
TITLES = ("headline", "title", "headlines", "name", "seoTitle", "articleTitle")

string_literals = re.compile(r'"((?:[^"\\]|\\.){120,})"').finditer
MOST_LITERALS = 2_000
is_markup = re.compile(r"(?:<|\\u003[cC])(?:p|br|h[2-4]|li)\b").search


def scripted_story(tree: LexborHTMLParser, title: str = "") -> list[str]:
    """The paragraphs of the largest story in the page's scripts, that of the `title` first; none where there is no such thing.

    >>> from selectolax.lexbor import LexborHTMLParser
    >>> body = [{"type": "text", "text": f"On day {day} the ferry to the island was late again, and nobody on the pier was surprised by it."} for day in range(6)]
    >>> page = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps({"props": {"contents": body}})}</script>'
    >>> len(scripted_story(LexborHTMLParser(page.encode())))
    6
    """
    found: list[Found] = []
    paragraphs = Paragraphs()
    for script in tree.css("script")[:MOST_SCRIPTS]:
        text = script.text()
        if SMALLEST <= len(text) <= LARGEST and "ld+json" not in (script.attributes.get("type") or ""):
            values = list(data_in(text))
            for value in values:
                found += stories_in(value, squash(title), paragraphs)
            if not values:
                found += literals_in(text)
    best = max(found, key=lambda one: (one.titled, one.letters), default=None)
    if best is None or best.letters < LEAST:
        return []
    # the same text stands in every part of the data around it: the smallest part that holds nearly all is the story
    near = [one for one in found if one.titled == best.titled and one.letters >= MOSTLY * best.letters]
    return min(near, key=lambda one: one.size).paragraphs


class Found:
    """A text in a script's data: its paragraphs, the letters of the long ones, of all, and whether its title is the page's."""

    __slots__ = ("letters", "paragraphs", "size", "titled")

    def __init__(self, paragraphs: list[str], titled: bool) -> None:
        self.paragraphs = paragraphs
        self.titled = titled
        self.letters = sum(len(text) for text in set(paragraphs) if len(text) >= LONG)
        self.size = sum(map(len, paragraphs))


def data_in(script: str) -> Iterator[Any]:
    """The JSON values of a script: all of it, or what is assigned or handed over in it."""
    decoder = json.JSONDecoder(strict=False)
    text = script.strip()
    end = 0
    starts = [0] if text[:1] in ("{", "[") else []
    for match in starts_data(text):
        if len(starts) >= MOST_STARTS:
            break
        starts.append(match.end())
    for start in starts:
        if start >= end:
            try:
                value, end = decoder.raw_decode(text, start)
            except (ValueError, RecursionError):
                continue
            yield value


def stories_in(value: Any, title: str, reader: Paragraphs) -> Iterator[Found]:
    """All that may be a body in the data, with its letters."""
    waiting: list[tuple[Any, int, bool]] = [(value, 0, False)]
    seen = 0
    while waiting and seen < MOST_VALUES:
        one, depth, titled = waiting.pop()
        seen += 1
        if isinstance(one, dict):
            titled = titled or (bool(title) and any(is_title(one.get(key), title) for key in TITLES))
            for key, inner in one.items():
                if isinstance(inner, dict | list) and depth < DEEPEST:
                    waiting.append((inner, depth + 1, titled))
                if plain_key(key) in BODIES and (isinstance(inner, list | dict) or is_long(inner)):
                    paragraphs = reader.read(inner)
                    if len(paragraphs) > 1 or isinstance(inner, str):
                        yield Found(paragraphs, titled)
        elif isinstance(one, list):
            waiting.extend((inner, depth + 1, titled) for inner in one if isinstance(inner, dict | list))


def is_long(value: Any) -> bool:
    return isinstance(value, str) and len(value) >= LEAST


def is_title(said: Any, title: str) -> bool:
    if isinstance(said, dict):
        said = said.get("basic") or said.get("rendered")
    return isinstance(said, str) and len(said) > 8 and (squash(said) in title or title in squash(said))


def plain_key(key: str) -> str:
    return key.lower().replace("_", "").replace("-", "").lstrip("$")


def literals_in(script: str) -> Iterator[Found]:
    """The texts of a script that is no JSON, such as a function that makes the state: each long text with markup in it."""
    for number, match in enumerate(string_literals(script)):
        if number >= MOST_LITERALS:
            return
        if is_markup(match[1]):
            try:
                text = json.loads(f'"{match[1]}"', strict=False)
            except ValueError:
                continue
            yield Found(lines_in_text(text), False)
