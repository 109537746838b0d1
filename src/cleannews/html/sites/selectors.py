"""Pages of an agency's own site: which elements hold the story is said by the agency's page."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from selectolax.lexbor import SelectolaxError

from cleannews.errors import RuleError
from cleannews.html.choice.body import kind_of
from cleannews.knowledge.agencies import AGENCIES
from cleannews.segments import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from selectolax.lexbor import LexborHTMLParser

    from cleannews.html.choice.blocks import Blocks
    from cleannews.html.choice.body import Body
    from cleannews.rules.profile import Agency

__all__ = ["select_story", "site_of"]

CONFIDENCE = 0.95
"""Whoever wrote the selectors down saw the page; sites change, hence not 1."""

ENOUGH = 1 / 3
"""Of the text that the choice found; selectors that hold less are those of a site that has changed."""

LEAST = 60
"""Characters: below this an element is a placeholder that scripts were to fill."""

NAMED = frozenset({Kind.HEADLINE, Kind.CAPTION, Kind.AD, Kind.BYLINE, Kind.TIMESTAMP, Kind.KEYWORDS, Kind.COPYRIGHT})
"""What a line inside the story's element stays when its own element says so: captions stand inside it on every site."""


def site_of(url: str, agency: Agency | None = None) -> Agency | None:
    """The agency profile that knows the site of this address: the caller's own, or one of the built-in pages.

    >>> site_of("https://apnews.com/article/1").name, site_of("https://example.com/"), site_of("https://[")
    ('AP', None, None)
    """
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return None
    own = dict.fromkeys(agency.domains, agency) if agency and (agency.selectors or agency.cuts) else {}
    while host:
        found = own.get(host) or AGENCIES.sites.get(host)
        if found is not None:
            return found
        host = host.partition(".")[2]
    return None


def select_story(tree: LexborHTMLParser, body: Body, site: Agency | None) -> bool:
    """Take the lines inside the site's selected elements for the story and drop all others; whether that was done.

    Where no selector holds enough text the choice stays. A site without selectors only has its cuts taken out.
    """
    if site is None or not body.texts:
        return False
    found = sum(map(len, body.paragraphs))
    cut = lines_in(tree, body.layout.blocks, site, "cuts", site.cuts)
    for selector in site.selectors:
        inside = lines_in(tree, body.layout.blocks, site, "selectors", (selector,)) - cut
        story = {at for at in inside if is_story(at, body)}
        held = sum(len(body.texts[at]) for at in story)
        if held >= max(LEAST, found * ENOUGH):
            settle(body, story)
            body.confidence = CONFIDENCE
            return True
    if not site.selectors:
        settle(body, {at for at, kind in enumerate(body.kinds) if kind is None} - cut)
    return False


def lines_in(tree: LexborHTMLParser, blocks: Blocks, site: Agency, field: str, selectors: Iterable[str]) -> set[int]:
    """The lines of the page that stand inside an element that one of the selectors matches."""
    matched: set[int] = set()
    for selector in selectors:
        try:
            matched.update(node.mem_id for node in tree.css(selector))
        except (SelectolaxError, UnicodeEncodeError) as error:
            raise RuleError(f"agency {site.name!r}, field {field!r}: {selector!r} is not a CSS selector") from error
    if not matched:
        return set()
    marked: list[bool] = []
    for box, node in enumerate(blocks.nodes):  # a box's parent has a smaller number
        marked.append((box > 0 and marked[blocks.parents[box]]) or (node is not None and node.mem_id in matched))
    return {at for at, box in enumerate(blocks.box_of) if marked[box]}


def is_story(at: int, body: Body) -> bool:
    """Whether a line inside the story's element is the story's: what the choice dropped comes back, names and mere links apart."""
    kind, blocks = body.kinds[at], body.layout.blocks
    return kind is None or (kind not in NAMED and blocks.links[at] * 2 <= blocks.sizes[at])


def settle(body: Body, story: set[int]) -> None:
    """Open the lines of the story and close all others, each with the kind that structure tells."""
    for at, kind in enumerate(body.kinds):
        body.kinds[at] = None if at in story else kind or kind_of(at, body.layout)
