"""JSON with positions: each text knows where it stands, and of a torn file what came is kept."""

from __future__ import annotations

import re
from typing import Any

from cleannews.envelopes.parts.passages import Passage, Writer
from cleannews.errors import EnvelopeError

__all__ = ["JsonText", "read_json"]

find_tokens = re.compile(
    r"""\s*+(?:(?P<text>"(?:[^"\\]|\\.)*+")|(?P<mark>[{}\[\]:,])|(?P<torn>"(?:[^"\\]|\\.)*+\Z)|(?P<word>[^\s{}\[\]:,"]++))""", re.DOTALL
).finditer
find_escapes = re.compile(r"(?:\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.)", re.DOTALL).finditer
DEEPEST = 100
"""Levels that are kept: what stands deeper is no story, and whoever walks through the values may do so level by level."""

WORDS = {"true": True, "false": False, "null": None, "NaN": None}
SHORT = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}


class JsonText:
    """A text in JSON: where it stands between its quotes."""

    __slots__ = ("end", "read", "source", "start")

    def __init__(self, source: str, start: int, end: int) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.read: Passage | None = None

    @property
    def passage(self) -> Passage:
        """With its escapes read, once.

        >>> JsonText('"a\\\\n\\\\u00e9"', 1, 10).passage.text
        'a\\né'
        """
        if self.read is None:
            self.read = self.unescaped()
        return self.read

    def unescaped(self) -> Passage:
        given = Passage.of(self.source, self.start, self.end)
        if "\\" not in given.text:
            return given
        writer, at = Writer(given), 0
        for mark in find_escapes(given.text):
            writer.copy(at, mark.start())
            writer.put(unescaped(mark.group()), mark.start(), mark.end())
            at = mark.end()
        writer.copy(at, len(given.text))
        return writer.passage()

    def __str__(self) -> str:
        return self.passage.text

    def __repr__(self) -> str:
        return repr(str(self))


def unescaped(escape: str) -> str:
    if escape[1] != "u":
        return SHORT.get(escape[1], escape[1])
    if len(escape) == 12:
        high, low = int(escape[2:6], 16), int(escape[8:], 16)
        return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    return chr(int(escape[2:], 16)) if len(escape) == 6 else escape[1:]


class Reader:
    """Reads one value; whatever stands open at the end of the text is closed there.

    * `holders`: the objects and arrays that are open, `keys` the keys at which they stand; `key`: the one that waits for its value.
    """

    def __init__(self, source: str, start: int) -> None:
        self.source = source
        self.end = start
        self.torn = False
        self.found: list[Any] = []
        self.holders: list[Any] = []
        self.keys: list[str | None] = []
        self.key: str | None = None

    def value(self) -> Any:
        for mark in find_tokens(self.source, self.end):
            if mark.start() != self.end:
                break
            self.end = mark.end()
            sign = mark["mark"]
            if sign == ",":
                self.key = None
            elif sign in ("}", "]"):
                self.close(sign, mark.start("mark"))
            elif sign != ":":
                self.take(self.value_of(mark), mark)
            if self.found and not self.holders:
                return self.found[0]
        self.torn = True
        if not self.found:
            raise EnvelopeError("json", "not JSON: it ends before anything is said", self.end)
        return self.found[0]

    def value_of(self, mark: re.Match[str]) -> Any:
        if mark["mark"]:
            return {} if mark["mark"] == "{" else []
        if mark["word"] is not None:
            return word(mark["word"], mark.start("word"))
        is_whole = mark["text"] is not None
        start, end = mark.span("text" if is_whole else "torn")
        return JsonText(self.source, start + 1, end - 1 if is_whole else end)

    def take(self, value: Any, mark: re.Match[str]) -> None:
        """A key, or a value, which may be open to hold others."""
        holder = self.holders[-1] if self.holders else None
        if isinstance(holder, dict) and self.key is None:
            if not isinstance(value, JsonText):
                raise EnvelopeError("json", "not JSON: a key is no text", mark.start())
            self.key = str(value)
            return
        self.keep(holder, value)
        if mark["mark"]:
            self.holders.append(value)
            self.keys.append(self.key)
            self.key = None

    def keep(self, holder: Any, value: Any) -> None:
        if holder is None:
            self.found.append(value)
        elif len(self.holders) > DEEPEST:
            pass
        elif isinstance(holder, dict):
            holder.setdefault(self.key, value)
        else:
            holder.append(value)

    def close(self, sign: str, at: int) -> None:
        if not self.holders or isinstance(self.holders[-1], dict) != (sign == "}"):
            raise EnvelopeError("json", f"not JSON: {sign!r} closes nothing", at)
        self.holders.pop()
        self.key = self.keys.pop()


def word(written: str, at: int) -> Any:
    if written in WORDS:
        return WORDS[written]
    try:
        return int(written) if written.lstrip("-").isdigit() and len(written) < 20 else float(written)
    except ValueError:
        raise EnvelopeError("json", f"not JSON: {written[:30]!r}", at) from None


def read_json(source: str, start: int = 0) -> tuple[Any, int, bool]:
    """The value that begins there, where it ends, and whether the text ended before it did.

    >>> value, end, torn = read_json('{"title": "Rain", "tags": ["a", "b')
    >>> value, torn
    ({'title': 'Rain', 'tags': ['a', 'b']}, True)
    """
    reader = Reader(source, start)
    value = reader.value()
    return value, reader.end, reader.torn
