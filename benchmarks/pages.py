"""The callable that the page benchmark scores, with its settings.

The truth of public sets keeps datelines, reporters' credits, addresses and the like in the body, so these kinds are put back.
``python ../shared/pagebench/score.py --cleaner benchmarks.pages:clean_page --peers trafilatura trafilatura-meta``
"""

from __future__ import annotations

from cleannews import Article, clean_html

KEEP = ("dateline", "byline", "credit", "contact", "update_note", "correction", "disclaimer", "end", "timestamp", "copyright")


def clean_page(page: bytes, url: str | None = None) -> Article:
    return clean_html(page, url=url, keep=KEEP)
