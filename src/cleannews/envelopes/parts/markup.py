"""Bodies with tags: paragraphs at block tags, references decoded, CDATA opened, tags that were escaped read as tags."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape
from typing import NamedTuple

from cleannews.envelopes.parts.passages import Passage, Writer
from cleannews.envelopes.parts.rows import paragraphs_of_text
from cleannews.segments import Kind
from cleannews.text.references import BLOCKS, INLINES

__all__ = ["Block", "blocks_of", "decoded", "text_of"]

INNER = "person|org|location|event|function|money|num|object\\.title|virtloc|chron|pronounce|postaddr|copyrite|lang|classifier|city|state|region|country|sublocation|xref"
"""Tags of NITF that stand inside a sentence; every other name of XML parts paragraphs."""

OWN_KINDS = {
    "figcaption": Kind.CAPTION,
    "media-caption": Kind.CAPTION,
    "caption": Kind.CAPTION,
    "media-producer": Kind.CREDIT,
    "table": Kind.TABLE,
    "hl2": Kind.SUBHEAD,
}
"""What is told by a tag around it."""

SILENT = frozenset("script style head media-metadata media-reference media-object iframe svg".split())
"""Tags whose text nobody reads."""

find_marks = re.compile(
    r"""
      <!\[CDATA\[ | \]\]>
    | <!--.*?(?:-->|\Z)
    | <[?!][^<>]{0,2000}>
    | <(?P<close>/?)(?P<name>[A-Za-z_][\w.:-]{0,60})(?P<rest>(?:\s(?:[^<>"']|"[^"<]{0,20000}"|'[^'<]{0,20000}'|["'])*)?/?)>
    | &(?:amp;)*(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});
    """,
    re.VERBOSE | re.DOTALL,
).finditer
block_name = re.compile(rf"(?:{BLOCKS}|caption|hl[12]|byline|credit)\Z").match
inline_name = re.compile(rf"(?:{INLINES}|{INNER})\Z").match
may_hold_tags = re.compile(rf"</?(?:{BLOCKS}|{INLINES})\b[^<>]{{0,2000}}>", re.IGNORECASE).search

DEEPEST = 100
"""Tags inside one another of which the kind is remembered; broken markup opens thousands."""


class Block(NamedTuple):
    """A paragraph, and what the tag around it says it is."""

    kind: Kind | None
    passage: Passage


Span = tuple[int, int]


def blocks_of(body: Passage, tags: list[Span], *, xml: bool = False, flowing: bool = True) -> list[Block]:
    """The paragraphs of a body in order; where its tags stood is added to `tags`.

    * `xml`: every name between ``<`` and ``>`` is a tag, not only those of HTML.

    >>> body = Passage.of("<p>R&amp;D <b>rose</b>.</p><p>&lt;ORS&gt; fell.</p>", 0, 55)
    >>> [block.passage.text for block in blocks_of(body, [])]
    ['R&D rose.', '<ORS> fell.']
    """
    blocks: list[Block] = []
    for kind, passage in split(body, tags, xml):
        if "<" in passage.text and may_hold_tags(passage.text):
            inner = split(passage, tags, False)
            passages = [(kind or known, part) for known, part in inner]
        else:
            passages = [(kind, passage)]
        for known, part in passages:
            blocks += [Block(known, row) for row in paragraphs_of_text(part, flowing=flowing) if row.text]
    return blocks


def split(body: Passage, tags: list[Span], xml: bool) -> list[tuple[Kind | None, Passage]]:
    """The stretches between block tags."""
    text, writer = body.text, Writer(body)
    found: list[tuple[Kind | None, Passage]] = []
    holders: list[tuple[str, Kind | None]] = []
    silent = ""
    at = 0

    def end_block() -> None:
        if writer.parts:
            passage = writer.passage()
            writer.clear()
            if passage.text.strip():
                found.append((holders[-1][1] if holders else None, passage))

    for mark in find_marks(text):
        written = mark.group()
        name = (mark["name"] or "").lower().rpartition(":")[2]
        if name and not xml and not is_block(name) and not is_inline(name) and name not in SILENT:
            continue
        if silent:
            if name == silent and mark["close"]:
                tags.append((body.to_source(at), body.end_of(mark.end())))
                silent, at = "", mark.end()
            continue
        start, end = mark.span()
        if written[0] == "&":
            plain = meaning(written)
            if plain != written:
                writer.copy(at, start)
                writer.put(plain, start, end)
                at = end
            continue
        writer.copy(at, start)
        at = end
        tags.append((body.to_source(start), body.end_of(end)))
        if not name or is_inline(name):
            continue
        if name in SILENT and not mark["close"] and not mark["rest"].endswith("/"):
            silent, at = name, start
            continue
        if name == "br":
            writer.put("\n", end, end)
            if writer.length and two_breaks(writer.parts):
                end_block()
            continue
        if name in ("td", "th"):
            writer.put(" ", end, end)
            continue
        end_block()
        if mark["rest"].endswith("/") or (name in ("hr", "img", "p") and not mark["close"]):
            continue
        if mark["close"]:
            while any(name == known for known, _ in holders) and holders.pop()[0] != name:
                pass
        elif len(holders) < DEEPEST:
            kind = OWN_KINDS.get(name, holders[-1][1] if holders else None)
            if kind is not (holders[-1][1] if holders else None):
                holders.append((name, kind))
    if not silent:
        writer.copy(at, len(text))
    end_block()
    return found


@lru_cache(4_096)
def is_block(name: str) -> bool:
    return block_name(name) is not None


@lru_cache(4_096)
def is_inline(name: str) -> bool:
    return inline_name(name) is not None


def two_breaks(parts: list[str]) -> bool:
    """``<br><br>``: a blank row."""
    return len(parts) > 1 and parts[-1] == "\n" and not parts[-2].strip(" \t\r\xa0")


def meaning(reference: str) -> str:
    """What a reference stands for; escaped twice, it is read twice."""
    plain = reference
    while (once := unescape(plain)) != plain:
        plain = once
    return plain


def decoded(passage: Passage, tags: list[Span] | None = None, *, xml: bool = True) -> Passage:
    """The passage with its character references read and its tags taken out; where they stood is added to `tags`.

    * `xml`: every name between ``<`` and ``>`` is a tag, not only those of HTML.
    """
    if "&" not in passage.text and "<" not in passage.text:
        return passage.stripped()
    writer, at = Writer(passage), 0
    for mark in find_marks(passage.text):
        written, name = mark.group(), (mark["name"] or "").lower()
        if name and not xml and not is_block(name) and not is_inline(name):
            continue
        writer.copy(at, mark.start())
        at = mark.end()
        if written[0] == "&":
            writer.put(meaning(written), mark.start(), mark.end())
        elif tags is not None:
            tags.append((passage.to_source(mark.start()), passage.end_of(mark.end())))
    writer.copy(at, len(passage.text))
    return writer.passage().stripped()


def text_of(passage: Passage) -> str:
    """What a field says, as plain text on one line.

    >>> text_of(Passage.of("<b>R&amp;D</b>\\n rose", 0, 21))
    'R&D rose'
    """
    return " ".join(decoded(passage).text.split())
