"""A body with tags is split at its block tags; what a tag says of the text in it is kept."""

from __future__ import annotations

import re

from cleannews.envelopes.parts.passages import Passage, Writer
from cleannews.envelopes.parts.tags import SILENT, end_of_text, find_marks, is_block, is_inline, kind_told, meaning, name_of
from cleannews.segments import Kind

__all__ = ["Span", "split"]

Span = tuple[int, int]

DEEPEST = 100
"""Tags inside one another of which the kind is remembered; broken markup opens thousands."""

VOID = ("hr", "img", "p")
"""Tags that are not closed, or often not."""


def split(body: Passage, tags: list[Span], xml: bool) -> list[tuple[Kind | None, Passage]]:
    """The stretches between block tags; where tags stood is added to `tags`.

    >>> [(kind and kind.value, part.text) for kind, part in split(Passage.of("<p>Rain<figcaption>A pier</figcaption>", 0, 38), [], False)]
    [(None, 'Rain'), ('caption', 'A pier')]
    """
    return Splitter(body, tags, xml).split()


class Splitter:
    """Goes through a body once.

    * `holders`: open tags around the text, and what they say of it; `silent`: the open tag whose text nobody reads;
    * `at`: up to where the body is written or left out.
    """

    def __init__(self, body: Passage, tags: list[Span], xml: bool) -> None:
        self.body = body
        self.tags = tags
        self.xml = xml
        self.writer = Writer(body)
        self.found: list[tuple[Kind | None, Passage]] = []
        self.holders: list[tuple[str, Kind | None]] = []
        self.silent = ""
        self.at = 0

    def split(self) -> list[tuple[Kind | None, Passage]]:
        text = self.body.text
        for mark in find_marks(text):
            name = name_of(mark)
            if name and not self.xml and not (is_block(name) or is_inline(name) or name in SILENT):
                continue
            if self.silent:
                self.end_silence(mark, name)
            elif text[mark.start()] == "&":
                self.read_reference(mark)
            else:
                self.read_tag(mark, name)
        if not self.silent:
            self.writer.copy(self.at, end_of_text(text, xml=self.xml))
        self.end_block()
        return self.found

    @property
    def kind(self) -> Kind | None:
        return self.holders[-1][1] if self.holders else None

    def end_silence(self, mark: re.Match[str], name: str) -> None:
        if name == self.silent and mark["close"]:
            self.tags.append((self.body.to_source(self.at), self.body.end_of(mark.end())))
            self.silent, self.at = "", mark.end()

    def read_reference(self, mark: re.Match[str]) -> None:
        plain = meaning(mark[0])
        if plain != mark[0]:
            self.writer.copy(self.at, mark.start())
            self.writer.put(plain, *mark.span())
            self.at = mark.end()

    def read_tag(self, mark: re.Match[str], name: str) -> None:
        start, end = mark.span()
        self.writer.copy(self.at, start)
        self.at = end
        self.tags.append((self.body.to_source(start), self.body.end_of(end)))
        if not name or is_inline(name):
            return
        is_closed = bool(mark["close"]) or mark["rest"].endswith("/")
        if name in SILENT and not is_closed:
            self.silent, self.at = name, start
        elif name == "br":
            self.read_break(end)
        elif name in ("td", "th"):
            if not mark["close"]:
                self.writer.put(" ", end, end)
        else:
            self.end_block()
            self.enter_or_leave(mark, name, is_closed)

    def read_break(self, end: int) -> None:
        """``<br>`` ends a row, ``<br><br>`` a paragraph."""
        self.writer.put("\n", end, end)
        parts = self.writer.parts
        if len(parts) > 1 and not parts[-2].strip(" \t\r\xa0"):
            self.end_block()

    def enter_or_leave(self, mark: re.Match[str], name: str, is_closed: bool) -> None:
        if mark["close"]:
            if any(name == known for known, _ in self.holders):
                while self.holders.pop()[0] != name:
                    pass
        elif not is_closed and name not in VOID and len(self.holders) < DEEPEST:
            kind = kind_told(name, mark["rest"]) or self.kind
            if kind is not None:
                self.holders.append((name, kind))

    def end_block(self) -> None:
        if self.writer.parts:
            passage = self.writer.passage()
            self.writer.clear()
            if passage.text.strip():
                self.found.append((self.kind, passage))
