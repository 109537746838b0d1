"""The rulebook of the library: the general notices of all languages and the rules of every agency page, and their flags."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from types import MappingProxyType

from cleannews.knowledge import notices
from cleannews.knowledge.agencies import AGENCIES
from cleannews.labelling.rulebook import Rulebook
from cleannews.labelling.rules import Rule
from cleannews.segments import Flag

__all__ = ["all_rules", "book_with", "flags_with", "made_book"]


@lru_cache(maxsize=1)
def all_rules() -> tuple[Rule, ...]:
    """Every rule that the library brings, agencies first: an agency's own form says more than the general one."""
    rules = [rule for page in AGENCIES.values() for rule in page.rules]
    for page in notices.PAGES:
        rules += import_module(f"{notices.__name__}.{page}").RULES
    return tuple(dict.fromkeys(rules))


def book_with(also: tuple[Rule, ...] = ()) -> Rulebook:
    """The library's rulebook, the caller's own rules before its own."""
    return made_book(also)  # the same one, whether () was said or left out


@lru_cache(maxsize=32)
def made_book(also: tuple[Rule, ...]) -> Rulebook:
    return Rulebook(also + all_rules())


@lru_cache(maxsize=32)
def flags_with(also: tuple[Rule, ...] = ()) -> Mapping[str, Flag]:
    """What each rule that has a flag says of the whole article, by its name; the caller's own rules count too."""
    return MappingProxyType({rule.name: Flag(rule.flag) for rule in all_rules() + also if rule.flag is not None})
