"""The last version of each story, and which earlier ones it supersedes."""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from cleannews.article import Article
from cleannews.batch.copies.takes import Take, is_later, same_story, take_of

__all__ = ["Kept", "latest"]

T = TypeVar("T", Article, dict[str, Any], Mapping[str, Any])

WITHIN = dt.timedelta(hours=20)
"""How far apart two takes of a story are sent. The takes of a long day lie some hours from one another; tomorrow's report
on the same market lies 24 hours off."""
LOOK_BACK = 50
"""Stories that are compared under one key. The takes of a story come near one another in a feed; a phrase or a headline
that many more stories share ("News in brief") tells none of them from the others."""
COMPARED = 8
"""Takes of a story, the last ones, that a newcomer is compared with."""
FEW, ONE_IN = 64, 16
"""A body of few runs is found by each of them, a longer one by every sixteenth (of their hashes, so that two bodies
choose the same): of a hundred runs that they share, none is chosen in 1 of 600 cases."""


@dataclass(frozen=True, slots=True)
class Kept(Generic[T]):
    """The last version of a story, as it was given, and those it supersedes, in the order of the input."""

    article: T
    supersedes: tuple[T, ...] = ()


@dataclass(slots=True, eq=False)
class Running:
    """A story whose next take may still come."""

    last: Take
    takes: list[Take]
    keys: set[tuple[str, str | int]] = field(default_factory=set)


def latest(articles: Iterable[T], *, window: int | None = None, within: dt.timedelta = WITHIN) -> Iterator[Kept[T]]:
    """The last version of each story, and which earlier versions it supersedes; in the order of the input.

    Takes of one story are told by the agency's marks ("(LEAD)", "2nd LD", "UPDATE 3-", "1st Ld-Writethru", "종합2보"), by
    headline, slug and body, and by their times; all must come from one agency or, where none is known, one site. A correction or
    withdrawal supersedes what it corrects. In doubt two articles are two stories: an article is never left out without
    being named in some `supersedes`.

    * `articles`: an iterable of `Article`, or of dicts in their JSON form; given back as they came;
    * `window`: how many articles are held at a time (each with about 70 KB for a story of 3 KB); a version that comes later than that begins a story anew.
      None holds them all, and yields when the input has ended;
    * `within`: how far apart two takes may be sent; a correction may come a week later.

    Raises `ValueError` for a dict that is no article's JSON form, with its place in the input.

    >>> from cleannews import clean
    >>> body = "HARROW, March 3 (Yonhap) -- A storm battered the coast of Velmark, killing two people, officials said."
    >>> takes = [clean(f"Storm hits Velmark\\n\\n{body}"), clean(f"(LEAD) Storm hits Velmark\\n\\n{body} The wind has died.")]
    >>> [(kept.article.version, len(kept.supersedes)) for kept in latest(takes)]
    [(1, 1)]
    """
    if window is not None and window < 1:
        raise ValueError(f"window= takes a number of articles of 1 or more, or None; not {window!r}")
    return running(articles, window, within)


def running(articles: Iterable[T], window: int | None, within: dt.timedelta) -> Iterator[Kept[T]]:
    desk = Desk(within)
    for position, item in enumerate(articles):
        desk.take_in(take_of(as_article(item, position), item, position))
        if window is not None and (story := desk.close(position - window + 1)) is not None:
            yield kept(story)
    for position in sorted(desk.open):
        yield kept(desk.open[position])


def as_article(item: object, position: int) -> Article:
    if isinstance(item, Article):
        return item
    if isinstance(item, Mapping):
        try:
            return Article.model_validate(plain(item.get("article", item)))
        except ValidationError as error:
            raise ValueError(f"item {position} of the input is no article's JSON form: {error}") from error
    raise TypeError(f"latest() takes articles or dicts of their JSON form; item {position} is {type(item).__name__}")


def plain(record: Any) -> Any:
    """Rows of Arrow, too: there what is missing is null, and a map is a list of pairs."""
    if not isinstance(record, Mapping):
        return record
    given = {name: value for name, value in record.items() if value is not None and name != "segments"}
    if isinstance(given.get("sources"), list):
        given["sources"] = dict(given["sources"])
    return given


def kept(story: Running) -> Kept[Any]:
    return Kept(story.last.item, tuple(take.item for take in story.takes if take is not story.last))


class Desk:
    """The stories that are open, by the place of their last version, and where to look for a newcomer's."""

    def __init__(self, within: dt.timedelta) -> None:
        self.within = within
        self.open: dict[int, Running] = {}
        self.filed: dict[tuple[str, str | int], deque[Running]] = {}

    def take_in(self, take: Take) -> None:
        """File the take under its story, or as the first of a new one."""
        keys = keys_of(take)
        story = self.story_of(take, keys)
        if story is None:
            story = Running(take, [])
            self.open[take.position] = story
        elif is_later(take, story.last):
            del self.open[story.last.position]
            story.last = take
            self.open[take.position] = story
        story.takes.append(take)
        for key in keys - story.keys:
            self.filed.setdefault(key, deque(maxlen=LOOK_BACK)).append(story)
        story.keys |= keys

    def story_of(self, take: Take, keys: set[tuple[str, str | int]]) -> Running | None:
        """The open story with the latest last version among those that the take continues."""
        near = {id(story): story for key in keys for story in self.filed.get(key, ())}
        found = [story for story in near.values() if any(same_story(take, other, self.within) for other in story.takes[-COMPARED:])]
        return max(found, key=lambda story: story.last.position, default=None)

    def close(self, position: int) -> Running | None:
        """The story whose last version stood at `position`, if any; no further take of it is awaited."""
        story = self.open.pop(position, None)
        if story is not None:
            for key in story.keys:
                stories = self.filed[key]
                if story in stories:  # else newer stories have pushed it out
                    stories.remove(story)
                if not stories:
                    del self.filed[key]
        return story


def keys_of(take: Take) -> set[tuple[str, str | int]]:
    runs = take.shingles if len(take.shingles) <= FEW else (run for run in take.shingles if run % ONE_IN == 0)
    names = {f"title {take.title}"} if take.title else set()
    names |= {f"slug {take.slug}"} if take.slug else set()
    return {(take.source, key) for key in (*names, *runs)}
