"""cleannews turns the news as it arrives into validated articles, and says of every stretch it took out what it was.

>>> from cleannews import clean
>>> clean("PARIS, May 3 (AFP) - It rained in Paris on Friday, and nobody was surprised.").dateline.place
'PARIS'

The names below are loaded when they are first used, so that ``import cleannews`` costs next to nothing.
"""

from importlib import import_module as _import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cleannews.archives.warc import read_warc, warc_pages
    from cleannews.article import Article, Dateline, Image
    from cleannews.batch.arrow import clean_arrow
    from cleannews.batch.reading.one_record import clean_record
    from cleannews.cleaner import Cleaner, clean_columns
    from cleannews.documents import parse
    from cleannews.errors import BlockedURL, CleannewsError, EnvelopeError, FetchError, MissingExtra, NotAnArticle, RuleError
    from cleannews.export.show import show
    from cleannews.fetch import Fetched, Result, Scraper, ascrape, scrape, scrape_many
    from cleannews.fetch.discovery.discover import Entry, discover
    from cleannews.knowledge.agencies import AGENCIES
    from cleannews.pipeline import clean, clean_html, clean_many, explain
    from cleannews.rules.profile import Agency
    from cleannews.rules.rule import Rule
    from cleannews.segments import Flag, Kind, Segment
    from cleannews.text.story import Line, Story
    from cleannews.version import __version__ as __version__

__all__ = [
    "AGENCIES",
    "Agency",
    "Article",
    "BlockedURL",
    "Cleaner",
    "CleannewsError",
    "Dateline",
    "Entry",
    "EnvelopeError",
    "FetchError",
    "Fetched",
    "Flag",
    "Image",
    "Kind",
    "Line",
    "MissingExtra",
    "NotAnArticle",
    "Result",
    "Rule",
    "RuleError",
    "Scraper",
    "Segment",
    "Story",
    "ascrape",
    "clean",
    "clean_arrow",
    "clean_columns",
    "clean_html",
    "clean_many",
    "clean_record",
    "discover",
    "explain",
    "parse",
    "read_warc",
    "scrape",
    "scrape_many",
    "show",
    "warc_pages",
]

_HOMES = {
    "batch.arrow": ("clean_arrow",),
    "cleaner": ("Cleaner", "clean_columns"),
    "documents": ("parse",),
    "batch.reading.one_record": ("clean_record",),
    "errors": ("BlockedURL", "CleannewsError", "EnvelopeError", "FetchError", "MissingExtra", "NotAnArticle", "RuleError"),
    "text.story": ("Line", "Story"),
    "fetch": ("Fetched", "Result", "Scraper", "ascrape", "scrape", "scrape_many"),
    "fetch.discovery.discover": ("Entry", "discover"),
    "archives.warc": ("read_warc", "warc_pages"),
    "knowledge.agencies": ("AGENCIES",),
    "rules.profile": ("Agency",),
    "rules.rule": ("Rule",),
    "article": ("Article", "Dateline", "Image"),
    "export.show": ("show",),
    "pipeline": ("clean", "clean_html", "clean_many", "explain"),
    "segments": ("Flag", "Kind", "Segment"),
    "version": ("__version__",),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module 'cleannews' has no attribute {name!r}")
    value = globals()[name] = getattr(_import_module(f"cleannews.{_HOME_OF[name]}"), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
