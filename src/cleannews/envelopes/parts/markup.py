"""Bodies with tags: paragraphs at block tags, references decoded, CDATA opened, tags that were escaped read as tags."""

from __future__ import annotations

from typing import NamedTuple

from cleannews.envelopes.parts.passages import Passage, Writer
from cleannews.envelopes.parts.rows import paragraphs_of_text
from cleannews.envelopes.parts.splitting import Span, split
from cleannews.envelopes.parts.tags import find_marks, is_block, is_inline, may_hold_tags, meaning, name_of
from cleannews.segments import Kind

__all__ = ["Block", "Span", "blocks_of", "decoded", "text_of"]


class Block(NamedTuple):
    """A paragraph, and what the tag around it says it is."""

    kind: Kind | None
    passage: Passage


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


def decoded(passage: Passage, tags: list[Span] | None = None, *, xml: bool = True) -> Passage:
    """The passage with its character references read and its tags taken out; where they stood is added to `tags`.

    * `xml`: every name between ``<`` and ``>`` is a tag, not only those of HTML.
    """
    if "&" not in passage.text and "<" not in passage.text:
        return passage.stripped()
    writer, at = Writer(passage), 0
    for mark in find_marks(passage.text):
        name = name_of(mark)
        if name and not xml and not is_block(name) and not is_inline(name):
            continue
        writer.copy(at, mark.start())
        at = mark.end()
        if mark[0][0] == "&":
            writer.put(meaning(mark[0]), mark.start(), mark.end())
            continue
        if name and not is_inline(name):
            writer.put(" ", mark.start(), mark.start())
        if tags is not None:
            tags.append((passage.to_source(mark.start()), passage.end_of(mark.end())))
    writer.copy(at, len(passage.text))
    return writer.passage().stripped()


def text_of(passage: Passage) -> str:
    """What a field says, as plain text on one line.

    >>> text_of(Passage.of("<b>R&amp;D</b>\\n rose", 0, 21))
    'R&D rose'
    """
    return " ".join(decoded(passage).text.split())
