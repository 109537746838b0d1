"""JSON documents: one value, an array, several in a row (JSON lines); what their forms have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from cleannews.envelopes.parts.json_tree import JsonText, read_json
from cleannews.errors import EnvelopeError

__all__ = ["first_of", "opens_json", "records_in", "values_in", "words_of"]

opens_json = re.compile(r'\ufeff?\s*(?:\[\s*)*\{\s*"[^"\n]{0,80}"\s*:').match

HOLDERS = (
    "articles",
    "items",
    "item",
    "posts",
    "results",
    "docs",
    "documents",
    "hits",
    "data",
    "entries",
    "stories",
    "news",
    "response",
    "@graph",
)
"""Keys whose value is the list of the records."""


def values_in(text: str) -> Iterator[tuple[Any, int, int, bool]]:
    """Each value of the text, where it begins and ends, and whether the text ended in it; an array counts as its items."""
    at = 0
    while True:
        while at < len(text) and text[at] in " \t\r\n\ufeff,\x1e":
            at += 1
        if at >= len(text) or (text[at] == "]" and not text[at + 1 :].strip()):
            return
        if text[at] == "[" and text[at + 1 :].lstrip()[:1] in ("{", "["):
            at += 1
            continue
        value, end, torn = read_json(text, at)
        yield value, at, end, torn
        at = end
        if at < len(text) and text[at] == "]":
            at += 1


def records_in(text: str, format: str) -> Iterator[tuple[dict[str, Any], int, int, bool]]:  # noqa: A002
    """The objects among the values, those in a list of theirs each for itself; an `EnvelopeError` where something is none."""
    try:
        for value, start, end, torn in values_in(text):
            inner = held_in(value) if isinstance(value, dict) else None
            if inner is None:
                yield value if isinstance(value, dict) else {}, start, end, torn
                continue
            for number, record in enumerate(inner):
                low, high = span_of(record, start, end)
                yield record, low, high, torn and number == len(inner) - 1
    except EnvelopeError as error:
        raise EnvelopeError(format, error.reason, error.place) from None


def held_in(value: Mapping[str, Any]) -> list[dict[str, Any]] | None:
    for key, inner in value.items():
        if key == "@graph" and isinstance(inner, list):
            inner = [one for one in inner if isinstance(one, dict) and "articleBody" in one]
        if key.lower() in HOLDERS and isinstance(inner, list) and inner and all(isinstance(one, dict) for one in inner):
            return inner
        if key.lower() in HOLDERS and isinstance(inner, dict) and (found := held_in(inner)) is not None:
            return found
    return None


def span_of(record: Any, start: int, end: int) -> tuple[int, int]:
    """From the first to the last text in the record."""
    low, high = end, start
    waiting = [record]
    while waiting:
        value = waiting.pop()
        if isinstance(value, JsonText):
            low, high = min(low, value.start - 1), max(high, value.end + 1)
        elif isinstance(value, dict):
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return (low, high) if low < high else (start, end)


def first_of(record: Mapping[str, Any], *keys: str) -> Any:
    """The first value that is there and says something.

    >>> first_of({"a": "", "b": 3}, "a", "b")
    3
    """
    return next((value for key in keys if says_something(value := record.get(key))), None)


def says_something(value: Any) -> bool:
    return bool(str(value).strip()) if isinstance(value, JsonText | str) else value not in (None, [], {})


def words_of(value: Any) -> list[Any]:
    """The texts of a field that may hold one, several, or objects with names.

    >>> words_of([{"name": "Ann Poe"}, "Ben Roe", {"id": 3}]), words_of("rain")
    (['Ann Poe', 'Ben Roe'], ['rain'])
    """
    if isinstance(value, dict):
        return words_of(first_of(value, *NAMES))
    if isinstance(value, list):
        return [word for one in value[:MOST] for word in words_of(one)]
    return [value] if isinstance(value, JsonText | str) and str(value).strip() else []


NAMES = ("name", "display_name", "full_name", "rendered", "value", "title", "text", "label", "slug")
MOST = 200
"""Items of a list of names or topics that are read."""
