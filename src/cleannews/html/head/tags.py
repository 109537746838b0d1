"""The tags of a page that state facts: metas, links, headings, times, microdata, data blocks; gathered in one query."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from selectolax.lexbor import LexborHTMLParser, LexborNode

__all__ = ["Tags", "gather", "plain", "text_of"]

QUERY = 'title,meta,h1,time,script[type*="ld+json"],link[rel~="canonical"]'
FURTHER = '[itemprop],a[rel~="author"]'
"""Asked only where JSON-LD leaves something open."""
MOST_TAGS = 3_000
LONGEST_FACT = 2_000
WANTED_PROPS = frozenset(
    "headline alternativeheadline description author creator datepublished datemodified datecreated articlesection keywords inlanguage image name".split()
)

odd = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060\ufeff\ufffe\uffff\u00ad]")
lone_surrogate = re.compile(r"[\ud800-\udfff]+")
markup = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")
reference = re.compile(r"&(?:#\d|#x|[a-zA-Z]{2,31};|amp|lt|gt|quot|nbsp)").search


@dataclass(slots=True)
class Tags:
    """What the page's fact-bearing tags hold, in the order of the page."""

    metas: dict[str, list[str]] = field(default_factory=dict)
    """By lower-case `property`, `name`, `itemprop` or `http-equiv`."""
    title: str = ""
    language: str = ""
    canonical: str = ""
    headings: list[LexborNode] = field(default_factory=list)
    times: list[LexborNode] = field(default_factory=list)
    blocks: list[str] = field(default_factory=list)
    tree: LexborHTMLParser | None = None
    further: tuple[dict[str, list[LexborNode]], list[LexborNode]] | None = None

    @property
    def props(self) -> dict[str, list[LexborNode]]:
        """The elements of microdata, by `itemprop`."""
        return self.look_further()[0]

    @property
    def authors(self) -> list[LexborNode]:
        """The links with ``rel="author"``."""
        return self.look_further()[1]

    def look_further(self) -> tuple[dict[str, list[LexborNode]], list[LexborNode]]:
        if self.further is None:
            props: dict[str, list[LexborNode]] = {}
            authors: list[LexborNode] = []
            for node in self.tree.css(FURTHER)[:MOST_TAGS] if self.tree is not None else ():
                marks = node.attributes
                if node.tag == "a" and "author" in (marks.get("rel") or ""):
                    authors.append(node)
                for prop in (marks.get("itemprop") or "").casefold().split():
                    if prop in WANTED_PROPS:
                        props.setdefault(prop, []).append(node)
            self.further = props, authors
        return self.further

    def meta(self, *names: str) -> str:
        """The first content that is not empty under these names, tried in turn; "" without any."""
        return next(self.all_metas(*names), "")

    def all_metas(self, *names: str) -> Iterator[str]:
        for name in names:
            for content in self.metas.get(name, ()):
                if found := plain(content):
                    yield found


def gather(tree: LexborHTMLParser) -> Tags:
    """The fact-bearing tags of a parsed page.

    >>> tags = gather(LexborHTMLParser('<meta property="og:title" content="Rain &amp;amp; wind"><h1>Rain</h1>'))
    >>> tags.meta("og:title"), text_of(tags.headings[0])
    ('Rain & wind', 'Rain')
    """
    tags = Tags(tree=tree)
    for node in tree.css(QUERY)[:MOST_TAGS]:
        name = node.tag
        if name == "meta":
            keep_meta(tags, node)
        elif name == "h1":
            tags.headings.append(node)
        elif name == "time":
            tags.times.append(node)
        elif name == "script":
            tags.blocks.append(node.text())
        elif name == "title":
            tags.title = tags.title or text_of(node)
        else:
            tags.canonical = tags.canonical or (node.attributes.get("href") or "").strip()
    if (root := tree.root) is not None:
        marks = root.attributes
        tags.language = marks.get("lang") or marks.get("xml:lang") or ""
    return tags


def keep_meta(tags: Tags, node: LexborNode) -> None:
    marks = node.attributes
    content = marks.get("content")
    if content:
        for mark in ("property", "name", "itemprop", "http-equiv"):
            if key := marks.get(mark):
                for one in key.casefold().split():
                    tags.metas.setdefault(one, []).append(content)
                return


def text_of(node: LexborNode, separator: str = "") -> str:
    """The node's text in one line, without odd characters."""
    return plain(node.text(separator=separator), decoded=True)


def plain(text: str, *, decoded: bool = False) -> str:
    """A fact as printed: in one line, references decoded (twice where a site encoded twice), markup left out.

    >>> plain(" Rain &amp;#8217;s <b>end</b>\\n ")
    'Rain ’s end'
    """
    text = text[:LONGEST_FACT]
    if "&" in text:
        for _ in range(2):
            if not reference(text):
                break
            text = unescape(text)
    if not decoded and "<" in text:
        text = markup.sub("", text)
    if not text.isascii() or not text.isprintable():
        text = odd.sub("", text)
        text = lone_surrogate.sub(pair_up, text)
    return " ".join(text.split())


def pair_up(match: re.Match[str]) -> str:
    """JSON may hold half a surrogate pair, which no encoding can write."""
    return match[0].encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
