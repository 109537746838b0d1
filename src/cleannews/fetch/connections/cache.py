"""Pages kept from one run to the next, by hishel."""

from __future__ import annotations

from pathlib import Path

import httpx

from cleannews.extras import needed

__all__ = ["cached"]

LARGEST = 2 * 1024**3
"""Bytes of the file, after which the pages that nobody asked for longest go."""


def cached(below: httpx.AsyncBaseTransport, path: Path) -> httpx.AsyncBaseTransport:
    """A transport that answers from the file what is fresh, and asks by a conditional request for what may not be.

    As RFC 9111 has it (hishel 2 keeps everything for ever unless told so), and as the private cache of one reader: a news
    site's pages say ``Cache-Control: private`` for its advertisements' sake, and one reader may keep them.
    """
    hishel = needed("hishel", "scrape", "cache=")
    transport = needed("hishel.httpx", "scrape", "cache=").AsyncCacheTransport
    needed("anysqlite", "scrape", "cache=")
    path.parent.mkdir(parents=True, exist_ok=True)
    storage = hishel.AsyncSqliteStorage(database_path=path, max_size=LARGEST)
    made: httpx.AsyncBaseTransport = transport(below, storage, rfc=hishel.CacheOptions(shared=False))
    return made
