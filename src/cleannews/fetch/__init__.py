"""From addresses to articles: everything that touches the network.

A folder, one question a module. A page's way through it: ``scraper`` (what callers hold) -> ``rounds`` (their lists) ->
``fetcher`` (one page, with retries) -> ``requests`` and ``redirects`` -> ``politeness`` (whose turn it is) ->
``connections`` (to addresses that were checked) -> ``bodies`` and ``media_types`` (what came) -> ``rounds.cleaning``.
"""

from __future__ import annotations

from cleannews.fetch.one_call import ascrape, scrape, scrape_many
from cleannews.fetch.results import Fetched, Result
from cleannews.fetch.scraper import Scraper

__all__ = ["Fetched", "Result", "Scraper", "ascrape", "scrape", "scrape_many"]
