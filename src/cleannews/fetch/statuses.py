"""What a status of HTTP means for a page, and what its Retry-After asks for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from http import HTTPStatus

__all__ = ["BUSY", "TEMPORARY", "phrase", "retry_after"]

BUSY = (429, 503)
TEMPORARY = frozenset({408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})
"""Answers that may be others later; 52x are those of a large CDN about the server behind it."""

LONGEST = 10 * 365 * 24 * 3600.0
"""Seconds; some servers write numbers of forty digits."""


def phrase(status: int) -> str:
    """The status and its name.

    >>> phrase(404), phrase(599)
    ('404 Not Found', '599')
    """
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def retry_after(headers: Mapping[str, str], now: dt.datetime | None = None) -> float | None:
    """Seconds that a busy server asks us to wait; None where it does not say. It may say seconds or a date.

    A date is counted from the server's own clock where it tells it: many are wrong, but by the same amount.

    >>> retry_after({"retry-after": "120"})
    120.0
    >>> retry_after({"retry-after": "Mon, 03 May 2021 10:00:30 GMT", "date": "Mon, 03 May 2021 10:00:00 GMT"})
    30.0
    """
    said = headers.get("retry-after", "").strip()
    if said.isascii() and said.isdigit():
        return min(float(said[:20]), LONGEST)
    until = moment(said)
    if until is None:
        return None
    here = moment(headers.get("date", "")) or now or dt.datetime.now(dt.UTC)
    return min(max((until - here).total_seconds(), 0.0), LONGEST)


def moment(said: str) -> dt.datetime | None:
    try:
        read = parsedate_to_datetime(said)
    except (ValueError, IndexError, TypeError, OverflowError):
        return None
    return read if read.tzinfo else read.replace(tzinfo=dt.UTC)
