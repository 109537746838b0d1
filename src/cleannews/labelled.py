"""A story labelled as the caller wants it: what is known of it, which kinds stay, which rules are switched off."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from cleannews.options import Moment, agency_named, moment_of
from cleannews.segments import OPTIONAL, Kind

if TYPE_CHECKING:
    from cleannews.rules.profile import Agency
    from cleannews.rules.rule import Rule
    from cleannews.text.story import Story, StoryCleaner

__all__ = ["labelled"]


def labelled(
    story: Story,
    agency: str | Agency | None,
    published: Moment | None,
    also: Iterable[Rule | StoryCleaner],
    without: Iterable[str],
    title: str | None = None,
) -> Story:
    """The story, told what the caller knows and labelled: by the caller's own cleaners first."""
    from cleannews.labelling.heads.given import give_title, label_given, take_back
    from cleannews.labelling.order import label
    from cleannews.labelling.rulebook.library import flags_with, rulebook_with
    from cleannews.labelling.rulebook.own_cleaners import lay, rules_and_cleaners
    from cleannews.rules.profile import Agency

    story.without = frozenset((without,) if isinstance(without, str) else without)
    story.published = moment_of(published)
    if agency is not None:
        story.agency = agency_named(agency) if isinstance(agency, str) else agency
        if not isinstance(story.agency, Agency):
            raise TypeError(f"agency= takes a name or an Agency, not {type(agency).__name__}")
    rules, cleaners = rules_and_cleaners(also)
    check_without(story.without, rules, bool(cleaners))
    story.flags = flags_with(rules)
    for cleaner in cleaners:
        lay(story, cleaner(story))
    if title is not None:
        give_title(story, title)
    label_given(story)
    label(story, rulebook_with(rules))
    take_back(story)
    return story


def check_without(without: Iterable[str], also: Iterable[Rule | StoryCleaner], cleaners: bool = False) -> None:
    """Refuse a name that no rule has."""
    names = sorted(without)
    if names:
        from cleannews.labelling.rulebook.own_cleaners import rules_and_cleaners
        from cleannews.labelling.rulebook.rule_names import check_names

        rules, own = rules_and_cleaners(also)
        check_names(names, rules, cleaners or bool(own))


def kinds(named: Iterable[Kind | str], argument: str = "keep") -> frozenset[Kind]:
    if isinstance(named, str):
        named = (named,)
    try:
        return frozenset(map(Kind, named))
    except ValueError as error:
        raise ValueError(f"{argument}=: {error}; kinds are {', '.join(Kind)}") from None


def dropped(drop: Iterable[Kind | str], keep: Iterable[Kind | str]) -> frozenset[Kind]:
    """The kinds to drop: of those that stay in the body by default, and none that is to be kept as well."""
    named = kinds(drop, "drop")
    if wrong := sorted(named - OPTIONAL):
        raise ValueError(f"drop=: {wrong[0].value} is no kind to drop; there are {', '.join(sorted(OPTIONAL))}")
    if both := sorted(named & kinds(keep)):
        raise ValueError(f"drop=: {both[0].value} is to be kept as well: name it once")
    return named
