"""Flags: what a reader should know about an article, told by its labels."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from cleannews.agencies import AGENCIES
from cleannews.intake.story import Story
from cleannews.output.article import Flag
from cleannews.output.compose import Piece
from cleannews.segments import Kind

__all__ = ["flags_of"]

is_digest = re.compile(
    r"(?i:news (?:summary|digest|in brief|briefs|roundup)|headlines|summary of|key developments|top stories|things to know|major news items|today in history|in korean history|"
    r"이 시각 헤드라인|주요 뉴스|今日の歴史|要闻|nachrichtenüberblick|revue de presse|resumen de noticias|principais notícias|главное к)"
).search

BY_RULE = {
    "machine_translation": Flag.MACHINE_TRANSLATED,
    "machine_translated": Flag.MACHINE_TRANSLATED,
    "automated_translation": Flag.MACHINE_TRANSLATED,
    "automated_insights": Flag.MACHINE_WRITTEN,
    "machine_written": Flag.MACHINE_WRITTEN,
    "robot": Flag.MACHINE_WRITTEN,
    "embargo": Flag.EMBARGOED,
    "opinion": Flag.OPINION,
    "views": Flag.OPINION,
    "columnist": Flag.OPINION,
    "withdrawn": Flag.WITHDRAWN,
    "kill": Flag.WITHDRAWN,
    "truncated": Flag.TRUNCATED,
    "more": Flag.TRUNCATED,
    "more_mark": Flag.TRUNCATED,
    "live_blog": Flag.LIVE,
    "paywall": Flag.PAYWALLED,
}
"""A word of a rule's name -> what it says of the article."""


@cache
def flags_of_rule(rule: str) -> frozenset[Flag]:
    """What the name of a rule says of the whole article."""
    name = rule.rpartition(".")[2]
    return frozenset(flag for word, flag in BY_RULE.items() if word in name and (word != "more" or name == "more"))


def flags_of(story: Story, pieces: list[list[Piece]], paragraphs: list[str], facts: dict[str, Any]) -> set[Flag]:
    flags: set[Flag] = set()
    for line in pieces:
        for _, _, kind, rule in line:
            if kind is Kind.BODY:
                continue
            if kind is Kind.CORRECTION:
                flags.add(Flag.CORRECTION)
            flags |= flags_of_rule(rule)
    if not paragraphs:
        flags.add(Flag.EMPTY)
    if is_digest(facts.get("title") or ""):
        flags.add(Flag.DIGEST)
    if len(paragraphs) == 1 and {"tail.date", "tail.mail"} <= {rule for line in pieces for _, _, _, rule in line}:
        flags.add(Flag.CAPTION_ONLY)
    if story.notes.get("more_stories"):
        flags.add(Flag.MORE_STORIES)
    if story.notes.get("urgent"):
        flags.add(Flag.URGENT)
    agency = str(facts.get("agency"))
    if agency in AGENCIES and AGENCIES[agency].press_release:
        flags.add(Flag.PRESS_RELEASE)
    return flags
