"""The one parse of a page: its bytes become a tree, within limits."""

from __future__ import annotations

from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser

from cleannews.html.parsing.attribute_limits import within_attribute_limits
from cleannews.html.parsing.encoding import decode_page
from cleannews.html.parsing.markup_limits import within_limits

__all__ = ["Parsed", "parse_page"]


class Parsed(NamedTuple):
    """The tree of a page, the bytes it was made from (UTF-8), and whether the end of the page was cut off."""

    tree: LexborHTMLParser
    data: bytes
    is_cut: bool


def parse_page(html: bytes | str, charset: str | None = None) -> Parsed:
    """The page's tree; `charset` is what the header said, if anything."""
    data, is_cut = within_limits(within_attribute_limits(decode_page(html, charset)))
    return Parsed(LexborHTMLParser(data), data, is_cut)
