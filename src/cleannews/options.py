"""What callers may say, in Python and on the command line alike: names of agencies, dates, and the options by their names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from cleannews.rules.profile import Agency
    from cleannews.rules.rule import Rule
    from cleannews.segments import Kind
    from cleannews.text.story import StoryCleaner

__all__ = [
    "Moment",
    "PageOptions",
    "ScrapeOptions",
    "ScraperSettings",
    "agency_named",
    "moment_of",
    "refuse_single",
    "refuse_unknown",
    "rehearsed",
]

Moment = dt.datetime | dt.date | str
"""A time, a date, or either as ISO 8601 writes it."""


class PageOptions(TypedDict, total=False):
    """The keyword arguments of :func:`cleannews.clean_html`, for functions that fetch the page themselves."""

    charset: str | None
    agency: str | Agency | None
    published: Moment | None
    keep: Iterable[Kind | str]
    drop: Iterable[Kind | str]
    also: Iterable[Rule | StoryCleaner]
    without: Iterable[str]
    strict: bool
    site_rules: str | Path | None
    max_bytes: int


class ScraperSettings(TypedDict, total=False):
    """The settings of a :class:`cleannews.Scraper` but for those that cleaning has as well."""

    client: Any
    concurrency: int
    per_host: int
    delay: float
    cache: bool | str | PathLike[str] | None
    retries: int
    respect_robots: bool
    user_agent: str
    timeout: float
    allow_private: bool


class ScrapeOptions(PageOptions, ScraperSettings, total=False):
    """The keyword arguments of :func:`cleannews.clean_html`, and the settings of a :class:`cleannews.Scraper`."""


def agency_named(name: str) -> Agency:
    """The agency of that name, in any case; a `ValueError` that says which name may have been meant.

    >>> agency_named("yonhap").name
    'Yonhap'
    """
    from cleannews.knowledge.agencies import AGENCIES

    if name in AGENCIES:
        return AGENCIES[name]
    names = {known.casefold(): known for known in AGENCIES}
    if (known := names.get(name.casefold())) is not None:
        return AGENCIES[known]
    near = [names[found] for found in get_close_matches(name.casefold(), names)]
    hint = f"did you mean {' or '.join(near)}?" if near else "`cleannews agencies` lists them"
    raise ValueError(f"no agency profile is called {name!r}; {hint}")


def moment_of(moment: Moment | None, name: str = "published") -> dt.datetime | None:
    """The moment that is meant; midnight where only a date is told. A `ValueError` for a text that is neither.

    >>> moment_of("2021-07-30"), moment_of("2021-07-30T09:28+09:00").hour
    (datetime.datetime(2021, 7, 30, 0, 0), 9)
    """
    if moment is None or isinstance(moment, dt.datetime):
        return moment
    if isinstance(moment, dt.date):
        return dt.datetime.combine(moment, dt.time())
    if not isinstance(moment, str):
        raise TypeError(f"{name}= takes a date, a time or an ISO text such as '2021-07-30', not {type(moment).__name__}")
    try:
        return dt.datetime.fromisoformat(moment.strip())
    except ValueError:
        raise ValueError(f"{name}={moment!r} is no ISO date or time; write 2021-07-30 or 2021-07-30T09:28+09:00") from None


def refuse_single(many: object, function: str, what: str) -> None:
    """A `TypeError` for one text where many are wanted, which would be taken letter by letter, and for a mapping."""
    if isinstance(many, str | bytes | bytearray | PathLike):
        raise TypeError(f"{function}() takes many {what}, not one {type(many).__name__}: [it] is a list of one")
    if isinstance(many, Mapping):
        raise TypeError(f"{function}() takes {what}, and a {type(many).__name__} gives its keys: pass its values()")
    if not hasattr(many, "__iter__") and not hasattr(many, "__aiter__"):
        raise TypeError(f"{function}() takes {what} to iterate over, not {type(many).__name__}")


def refuse_unknown(given: Iterable[str], known: Iterable[str], function: str) -> None:
    """A `TypeError` for a name that is none of the options, with the one that may have been meant.

    >>> refuse_unknown(["timout"], ["timeout", "retries"], "scrape")
    Traceback (most recent call last):
    TypeError: scrape() has no option 'timout'; did you mean timeout?
    """
    names = sorted(known)
    for name in given:
        if name not in names:
            near = get_close_matches(name, names, n=1)
            hint = f"did you mean {' or '.join(near)}?" if near else f"it has {', '.join(names)}"
            raise TypeError(f"{function}() has no option {name!r}; {hint}")


def rehearsed(options: Mapping[str, Any]) -> dict[str, Any]:
    """The options as they are tried before the first document: a caller's own cleaner is not run on nothing."""
    from cleannews.rules.rule import Rule

    also = options.get("also", ())
    if not isinstance(also, Iterable):
        return dict(options)
    return {**options, "also": [item if isinstance(item, Rule) or not callable(item) else no_segments for item in also]}


def no_segments(_: object) -> tuple[()]:
    return ()
