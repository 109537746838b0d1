"""Flags: what a reader should know about an article, told by its labels and by the rules that laid them."""

from __future__ import annotations

import re
from typing import Any

from cleannews.knowledge.agencies import AGENCIES
from cleannews.labelling.segments import Piece
from cleannews.segments import Flag, Kind
from cleannews.text.story import Story

__all__ = ["flags_of"]

is_digest = re.compile(
    r"(?i:news (?:summary|digest|in brief|briefs|roundup)|headlines|summary of|key developments|top stories|things to know|major news items|today in history|in korean history|"
    r"이 시각 헤드라인|주요 뉴스|今日の歴史|要闻|nachrichtenüberblick|revue de presse|resumen de noticias|principais notícias|главное к)"
).search


def flags_of(story: Story, pieces: list[list[Piece]], paragraphs: list[str], facts: dict[str, Any]) -> set[Flag]:
    told = story.flags
    kept = story.notes.get("kept_rules", ())
    flags = {told[rule] for rule in kept if rule in told} if isinstance(kept, set) else set()
    laid = {(kind, rule) for line in pieces for _, _, kind, rule in line}
    for kind, rule in laid:
        if rule in told:
            flags.add(told[rule])
        if kind is Kind.CORRECTION:
            flags.add(Flag.CORRECTION)
    marked = story.notes.get("marked", ())
    flags |= marked if isinstance(marked, frozenset) else set()
    if not paragraphs:
        flags.add(Flag.EMPTY)
    if is_digest(facts.get("title") or ""):
        flags.add(Flag.DIGEST)
    if len(paragraphs) == 1 and {"tail.date", "tail.mail"} <= {rule for _, rule in laid}:
        flags.add(Flag.CAPTION_ONLY)
    if story.notes.get("more_stories"):
        flags.add(Flag.MORE_STORIES)
    if story.notes.get("urgent"):
        flags.add(Flag.URGENT)
    agency = str(facts.get("agency"))
    if agency in AGENCIES and AGENCIES[agency].press_release:
        flags.add(Flag.PRESS_RELEASE)
    return flags
