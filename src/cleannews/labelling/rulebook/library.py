"""The rules of the library: those of every agency's page and the general notices of all languages."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from cleannews.knowledge.tables import tables
from cleannews.labelling.rulebook.book import Rulebook
from cleannews.rules.rule import Rule
from cleannews.segments import Flag

__all__ = ["all_rules", "flags_with", "rulebook_with"]


@lru_cache(maxsize=1)
def all_rules() -> tuple[Rule, ...]:
    """Every rule that the library brings, agencies first: an agency's own form says more than the general one."""
    pages = tables()
    rules = [rule for page in pages.agencies for rule in page.rules]
    return tuple(dict.fromkeys((*rules, *pages.notices)))


def rulebook_with(also: tuple[Rule, ...] = ()) -> Rulebook:
    """The library's rulebook, the caller's own rules before its own."""
    return made_rulebook(also)  # the same one, whether () was said or left out


@lru_cache(maxsize=32)
def made_rulebook(also: tuple[Rule, ...]) -> Rulebook:
    return Rulebook(also + all_rules(), len(also))


@lru_cache(maxsize=32)
def flags_with(also: tuple[Rule, ...] = ()) -> Mapping[str, Flag]:
    """What each rule that has a flag says of the whole article, by its name; the caller's own rules count too."""
    return MappingProxyType({rule.name: Flag(rule.flag) for rule in all_rules() + also if rule.flag is not None})
