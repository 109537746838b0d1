"""A document of a wire or record file: what its envelope says, its body, and where both stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from cleannews.envelopes.parts.json_tree import JsonText
from cleannews.envelopes.parts.markup import Block, Span, blocks_of, decoded
from cleannews.envelopes.parts.passages import Passage
from cleannews.envelopes.parts.rows import paragraphs_of_rows, paragraphs_of_text
from cleannews.envelopes.parts.tree import Element
from cleannews.segments import Flag, Kind

__all__ = ["Document", "Said"]

Said: TypeAlias = "Passage | Element | JsonText | str | None"
"""What a field holds: a place in the source, or words of no place (an attribute, a code)."""

KINDS = {
    "title": Kind.HEADLINE,
    "subtitle": Kind.DECK,
    "byline": Kind.BYLINE,
    "dateline": Kind.DATELINE,
    "published": Kind.TIMESTAMP,
    "updated": Kind.TIMESTAMP,
    "embargo": Kind.TIMESTAMP,
    "keywords": Kind.KEYWORDS,
    "slug": Kind.SLUG,
    "note": Kind.UPDATE_NOTE,
    "rights": Kind.COPYRIGHT,
    "agency": Kind.CREDIT,
}
"""The kinds of the stretches that tell a fact; what tells another is `nav`, as tags and keys are."""

MOST_BLOCKS = 20_000
"""Paragraphs of a document that are read: a book has five thousand."""

are_codes = re.compile(r"(?=(?:\S+\s+)*?[A-Z]{2,8}\d{1,4}(?:\s|$))(?:(?:[A-Z]{2,8}\d{0,4}|\d{1,4})(?:\s+|$)){5,40}+\Z").match
"""``51 77 03 CRO01 1113 GEST GEST03``: selectors of a wire below its story."""

SEVERAL = ("byline", "keywords", "agency")
"""Facts of which there may be many."""


@dataclass(slots=True)
class Document:
    """One story of a file.

    * `source`: the whole text of which it is a part, from `start` to `end`;
    * `facts`: what is told, by the names in `KINDS` and ``place url site section language urgency version status identifier``,
      as it is written there;
    * `stretches`: where the facts stand; `body`: its paragraphs; `tags`: where tags stood inside of both;
    * `is_plain`: the text is read as any scraped text is, and the envelope only says what it is.
    """

    format: str
    source: str
    start: int
    end: int
    facts: dict[str, Any] = field(default_factory=dict)
    stretches: list[tuple[str, Passage]] = field(default_factory=list)
    body: list[Block] = field(default_factory=list)
    tags: list[Span] = field(default_factory=list)
    flags: set[Flag] = field(default_factory=set)
    is_plain: bool = False

    def tell(self, name: str, said: Said, *more: Said) -> bool:
        """Take the first of several that says something; what was told before stays. True where something was taken."""
        if name in self.facts and name not in SEVERAL:
            return False
        return any(self.take(name, one) for one in (said, *more) if one is not None)

    def take(self, name: str, said: Said) -> bool:
        passage = passage_of(said)
        if passage is not None:
            tags: list[Span] = []
            passage = decoded(passage, tags, xml=isinstance(said, Element))
            text = " ".join(passage.text.split())
        else:
            text = " ".join(str(said).split())
        if not text or (name == "subtitle" and text == self.facts.get("title")):
            return False
        if name in SEVERAL:
            self.facts.setdefault(name, []).append(text)
        else:
            self.facts[name] = text
        if passage is not None:
            self.tags += tags
            self.stretches.append((name, passage))
        return True

    def read_markup(self, said: Said, *, xml: bool = False, kind: Kind | None = None) -> None:
        """Add paragraphs told by tags."""
        if (passage := passage_of(said)) is None:
            return
        blocks = [Block(block.kind or kind, block.passage) for block in blocks_of(passage, self.tags, xml=xml)]
        if blocks and are_codes(blocks[-1].passage.text):
            blocks[-1] = Block(Kind.SLUG, blocks[-1].passage)
        self.body += blocks

    def read_text(self, said: Said) -> None:
        """Add paragraphs of a text that may hold tags and references or none."""
        passage = passage_of(said)
        if passage is None:
            return
        if "<" in passage.text or "&" in passage.text:
            self.body += blocks_of(passage, self.tags, flowing=False)
        else:
            self.body += [Block(None, part) for part in paragraphs_of_text(passage)]

    def read_rows(self, said: Said) -> None:
        """Add paragraphs of a text that is hard-wrapped."""
        passage = passage_of(said)
        if passage is None:
            return
        if "&" in passage.text or "<" in passage.text:
            passage = decoded(passage, self.tags)
        self.body += [Block(None, part) for part in paragraphs_of_rows(passage) if part.text]

    def limited(self) -> list[Block]:
        """The paragraphs that are read; the flag says where some are not."""
        if len(self.body) > MOST_BLOCKS:
            self.flags.add(Flag.TRUNCATED)
        return self.body[:MOST_BLOCKS]

    def add(self, kind: Kind | None, passage: Passage) -> None:
        """Add a stretch of the body as it is."""
        if (stripped := passage.stripped()).text:
            self.body.append(Block(kind, stripped))

    @property
    def is_empty(self) -> bool:
        return not self.body and "title" not in self.facts


def passage_of(said: Said) -> Passage | None:
    if isinstance(said, Element | JsonText):
        return said.passage
    return said if isinstance(said, Passage) else None
