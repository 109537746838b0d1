"""From addresses to articles: everything that touches the network.

A folder, one question a module. A page's way through it: ``scraper`` (what callers hold) -> ``many`` (their lists) ->
``fetcher`` (one page, with retries) -> ``asking`` (its redirects) -> ``hosts`` (whose turn it is) -> ``lines``
(connections) -> ``connecting`` (addresses, checked) -> ``body`` and ``media`` (what came) -> ``cleaning``.
"""

from __future__ import annotations

from cleannews.intake.web.one_call import ascrape, scrape, scrape_many
from cleannews.intake.web.results import Fetched, Result
from cleannews.intake.web.scraper import Scraper

__all__ = ["Fetched", "Result", "Scraper", "ascrape", "scrape", "scrape_many"]
