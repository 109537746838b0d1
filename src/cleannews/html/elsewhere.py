"""Where the story is said to be when it is not in the page's elements: its data, its scripts, another library."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from cleannews.html.choice.second_opinion import ASKED_BELOW, CONFIDENCE, LITTLE, second_opinion
from cleannews.html.scripts.bodies import scripted_story
from cleannews.html.scripts.texts import lines_in_text
from cleannews.text.letters import squash
from cleannews.text.prose import is_prose

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

    from cleannews.html.choice.body import Body
    from cleannews.html.head.facts import Head

__all__ = ["said_elsewhere"]

FEW = 400
"""Letters of an `articleBody` or of a script's story from which it is believed, and of the choice below which scripts are asked."""
SHORT = 0.4
"""A choice below this share of what is said elsewhere was not the story: scripts were to write it into the page."""
WITNESSED = 0.88
"""The F1 of the pages' own `articleBody` on the 72 pages of 786 that carry one of some length."""
SCRIPTED = 0.8
OPENING = 60
"""Letters of a paragraph by which it is found in another text."""
MOSTLY = 0.8
"""Share of the chosen letters that another text must hold to be a better reading of the same story."""
STORY_LIKE = 0.7
"""Share of a text that is sentences when it reads as a story."""


def said_elsewhere(
    tree: LexborHTMLParser, data: bytes, url: str | None, site_rules: str | Path | None, body: Body, head: Head, selected: bool
) -> tuple[str, list[str]]:
    """Who says better than the page's blocks what the body is, and its paragraphs; none where nobody does.

    `selected` says that an agency's page knows the element of the story, so that only the user's own rules count.
    """
    if paragraphs := paragraphs_by_rules(data, url, site_rules):
        return "site_rules", paragraphs
    if selected:
        return "blocks", []
    chosen = body.paragraphs
    found = letters_of(chosen)
    if not head.live and head.article_type != "LiveBlogPosting" and (said := head.article_body) and len(said) > FEW:
        paragraphs = lines_in_text(said)
        if letters_of(paragraphs) >= FEW and found < SHORT * letters_of(paragraphs):
            body.confidence = WITNESSED
            return "articleBody", paragraphs
    if found < LITTLE and (found < FEW or body.confidence < ASKED_BELOW):
        paragraphs = scripted_story(tree, head.title or "")
        if found < SHORT * letters_of(paragraphs):
            body.confidence = SCRIPTED
            return "scripts", paragraphs
    if found < LITTLE and body.confidence < ASKED_BELOW and head.has_article_node:
        paragraphs = second_opinion(data, url, found)
        if paragraphs and is_better(paragraphs, chosen):
            body.confidence = CONFIDENCE
            return "trafilatura", paragraphs
    return "blocks", []


def is_better(paragraphs: list[str], chosen: list[str]) -> bool:
    """Whether a text holds what was chosen, or reads as a story where nothing was.

    >>> is_better(["We use cookies", "Accept", "Partners"], []), is_better(["It rained in Orsa. It stopped on Monday, said a woman."], [])
    (False, True)
    """
    if not chosen:
        return letters_of(filter(is_prose, paragraphs)) >= STORY_LIKE * letters_of(paragraphs)
    text = squash("\n".join(paragraphs))
    held = (line for line in chosen if squash(line)[:OPENING] in text)
    return letters_of(held) >= MOSTLY * letters_of(chosen)


def letters_of(lines: Iterable[str]) -> int:
    """The letters without blanks: a page's own data and its elements part lines in ways of their own."""
    return sum(len(line) - line.count(" ") for line in lines)


def paragraphs_by_rules(data: bytes, url: str | None, site_rules: str | Path | None) -> list[str]:
    """The body by the user's own rules for the site; nothing when there are none, or they find none."""
    if site_rules is None or url is None:
        return []
    from cleannews.html.sites.config_files import SiteRules

    config = SiteRules(site_rules).for_url(url)
    found = config.extract(data, url) if config is not None else None
    return found.paragraphs if found is not None else []
