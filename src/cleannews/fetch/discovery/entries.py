"""What discovery gives: the address of an article, and what its source says of it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from html import unescape
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from cleannews.times.moments import read_moment

__all__ = ["Entry", "canonical", "moment", "plain_title", "tidy"]

TRACKERS = frozenset(
    """
    fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid igshid yclid ysclid mc_cid mc_eid ncid cmpid ns_source ns_campaign
    ns_mchannel ns_fee ocid xtor ref_src ref_url ftcamp smid rss at_medium at_campaign at_format at_link_origin guccounter
    """.split()
)
"""Parameters that say where a reader came from, by their whole names. courlan's list matches parts of names, so
that ``?gallery=1`` and ``?cid=7`` fall too, and with them all articles of a site that numbers them so."""
TRACKING = ("utm_", "pk_", "mtm_", "itm_", "wt_", "hsa_", "__twitter_")

find_session = re.compile(r";jsessionid=[^/?#]*", re.IGNORECASE)
find_tags = re.compile(r"</?[A-Za-z][^<>]{0,500}>")
default_port = re.compile(r":(?:80|443)$")


@dataclass(frozen=True, slots=True)
class Entry:
    """An article that a feed or a sitemap lists; what its source does not say is None."""

    url: str
    """Without the parameters that say where a reader came from."""
    title: str | None
    published: dt.datetime | None
    """Aware; a time without a zone is taken for UTC."""
    source: str
    """The address of the feed or sitemap."""
    updated: dt.datetime | None = None
    """Aware as well. Of a plain sitemap this is the only date."""

    @property
    def date(self) -> dt.datetime | None:
        """The latest moment at which it was published, as far as its source tells."""
        return self.published or self.updated


def tidy(link: str | None, base: str) -> str | None:
    """The address that a link on `base` leads to, without trackers and fragment; None where it is no web page's.

    >>> tidy("/a?id=7&utm_source=rss#top", "https://news.example/feed")
    'https://news.example/a?id=7'
    >>> tidy("mailto:desk@news.example", "https://news.example/")
    """
    try:
        parts = urlsplit(urljoin(base, "".join((link or "").split())))
        host = parts.hostname
    except ValueError:
        return None
    if not link or not link.strip() or parts.scheme not in ("http", "https") or not host:
        return None
    query = parts.query
    if any(map(is_tracker, query.split("&"))):
        query = "&".join(part for part in query.split("&") if not is_tracker(part))
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))


def is_tracker(part: str) -> bool:
    name = part.partition("=")[0].casefold()
    return name in TRACKERS or name.startswith(TRACKING)


def canonical(url: str) -> str:
    """The same value for addresses of one page: with or without ``www.``, ``https``, trackers, a slash at the end.

    >>> canonical("http://www.News.example:80/a/?b=2&a=1") == canonical("https://news.example/a?a=1&b=2&utm_medium=rss")
    True
    >>> canonical("https://news.example/?id=1") == canonical("https://news.example/?id=2")
    False
    """
    parts = urlsplit(tidy(url, "") or url)
    host = default_port.sub("", parts.netloc.rpartition("@")[2].casefold()).removeprefix("www.")
    path = find_session.sub("", parts.path).rstrip("/")
    query = urlencode(sorted(parse_qsl(parts.query, keep_blank_values=True)))
    return f"{host}{path}?{query}"


def moment(text: str | None) -> dt.datetime | None:
    """An aware moment; UTC where no zone is told."""
    found = read_moment(text) if text else None
    return found.replace(tzinfo=dt.UTC) if found is not None and found.tzinfo is None else found


def plain_title(text: object) -> str | None:
    """A title without markup, in one line; feeds escape theirs once, twice, or not at all.

    >>> plain_title("Rain &amp;amp; <i>snow</i> "), plain_title("5 < 6"), plain_title("")
    ('Rain & snow', '5 < 6', None)
    """
    if not isinstance(text, str):
        return None
    return " ".join(unescape(unescape(find_tags.sub("", text))).split()) or None
