"""The paragraphs in a part of a script's data: texts and markup under the keys that publishing systems use."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from cleannews.html.choice.blocks import find_blocks

__all__ = ["Paragraphs", "lines_in_text"]

TEXTS = (
    "text", "value", "content", "html", "copy", "body", "paragraph", "caption_free_text", "textHtml", "rendered", "processed", "innerHTML", "__html",
)  # fmt: skip
"""Keys of a part's own text."""
PARTS = (
    "children", "content", "contents", "nodes", "items", "blocks", "elements", "components", "content_elements", "paragraphs", "data", "model", "props", "attributes", "attrs", "value", "root", "document",
)  # fmt: skip
"""Keys of the parts of a part."""
KINDS = ("type", "_type", "nodeType", "__typename", "kind", "blockType", "component", "tag", "name")
is_other_kind = re.compile(
    r"(?i)image|picture|photo|video|audio|gallery|figure|media|iframe|embed|advert|(?:^|[_-])ads?(?:$|[_-])|banner|promo|newsletter|related|teaser|recommend|link.?list|"
    r"interstitial|button|share|social|author|byline|caption|script|style|code|table|\bform\b|poll|quiz|reference|correction|widget|^tags?$"
).search
is_paragraph = re.compile(r"(?i)paragraph|heading|^(?:p|h[1-6]|block|li|quote|blockquote|list.?item)$").search
FORMATS = frozenset(("marks", "format", "bold", "italic"))
INLINE_KINDS = frozenset("span link a strong em b i u hyperlink mention bold italic underline _ textnode linebreak hardbreak urn".split())
TEASER_KEYS = frozenset(("headline", "headlines", "title", "slug", "url", "canonical_url"))
"""Keys of another story: two of them in one part of a list, and it is a teaser."""

is_markup = re.compile(r"</?(?:p|br|div|h[1-6]|li|ul|ol|a|em|strong|b|i|span|blockquote)\b[^<>]{0,2000}>", re.IGNORECASE).search
is_code = re.compile(r"[{}]\s*[\"'{}\[\];(]|[\[(]\{|=>|function\s*\(|^https?:\S+$|^[A-Za-z\d_.:/?&=%#+-]{25,}$|<%").search
MOST_PARTS = 60_000
DEEPEST = 40


class Paragraphs:
    """Reads parts of the data of one page; `left` says how many may still be looked at, and no text is read twice."""

    def __init__(self) -> None:
        self.left = MOST_PARTS
        self.known: dict[str, list[str]] = {}

    def read(self, value: Any, depth: int = 0) -> list[str]:
        """The paragraphs of a text, a list of parts or a part, in order.

        >>> Paragraphs().read([{"type": "paragraph", "children": [{"text": "It rained in "}, {"type": "link", "children": [{"text": "Orsa"}]}]}])
        ['It rained in Orsa']
        >>> Paragraphs().read([{"type": "text", "content": "<i>It</i> stopped."}, {"type": "image", "caption": "A pier"}])
        ['It stopped.']
        """
        self.left -= 1
        if self.left < 0 or depth > DEEPEST:
            return []
        if isinstance(value, str):
            return self.lines(value)
        if isinstance(value, list):
            if value and all(map(is_inline, value)):
                return self.lines("".join(map(joined, value)))
            return [text for part in value if not is_teaser(part) for text in self.read(part, depth + 1)]
        return self.read_part(value, depth) if isinstance(value, dict) else []

    def read_part(self, part: dict[str, Any], depth: int) -> list[str]:
        kind = kind_of(part)
        if is_other_kind(kind):
            return []
        for key in TEXTS:
            if isinstance(text := part.get(key), str) and text.strip():
                return self.lines(text)
        for key in PARTS:
            inner = part.get(key)
            if isinstance(inner, list) and is_paragraph(kind) and not any(map(has_paragraph_kind, inner)):
                return self.lines("".join(map(joined, inner)))
            if isinstance(inner, dict | list) and (found := self.read(inner, depth + 1)):
                return found
        return []

    def lines(self, text: str) -> list[str]:
        found = self.known.get(text)
        if found is None:
            found = self.known[text] = lines_in_text(text)
        return found


def joined(part: Any, depth: int = 0) -> str:
    """The text of words in a row, and of the links among them."""
    if isinstance(part, str):
        return part
    if not isinstance(part, dict) or depth > DEEPEST:
        return ""
    for key in TEXTS:
        if isinstance(text := part.get(key), str):
            return text
    inner: list[Any] = next((part[key] for key in PARTS if isinstance(part.get(key), list)), [])
    return "".join(joined(one, depth + 1) for one in inner)


def kind_of(part: dict[str, Any]) -> str:
    return next((kind for key in KINDS if isinstance(kind := part.get(key), str) and len(kind) < 60), "")


def is_inline(part: Any) -> bool:
    """Whether a part is some words of a paragraph: a text with a format, a link."""
    if not isinstance(part, dict):
        return False
    kind = kind_of(part).lower()
    if not kind or kind == "text":  # words with a format, or a paragraph that says it is text
        return not FORMATS.isdisjoint(part) or (not kind and len(part) <= 3 and isinstance(part.get("text"), str))
    return kind in INLINE_KINDS


def has_paragraph_kind(part: Any) -> bool:
    return isinstance(part, dict) and is_paragraph(kind_of(part)) is not None


def is_teaser(part: Any) -> bool:
    return isinstance(part, dict) and len(TEASER_KEYS.intersection(part)) > 1


def lines_in_text(text: str) -> list[str]:
    """The lines of a text that may hold markup; none of one that is code, an address or data.

    >>> lines_in_text("<p>It rained.</p><p>It stopped &amp; began.</p>"), lines_in_text('{"a": [1]}')
    (['It rained.', 'It stopped & began.'], [])
    """
    if is_markup(text) or "&lt;p" in text:
        if "<" not in text:
            text = unescape(text)
        lines = find_blocks(LexborHTMLParser(f"<body>{text}".encode("utf-8", "replace"))).texts
    else:
        lines = [" ".join(line.split()) for line in unescape(text).splitlines()]
    return [line for line in lines if line and not is_code(line)]
