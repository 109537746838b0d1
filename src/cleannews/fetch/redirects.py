"""The way of one page through its redirects: where it is, where it has been, and what it may carry along."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

import httpx

from cleannews.fetch.addresses import failure
from cleannews.fetch.exchange import Answer

__all__ = ["Conditions", "Redirects"]

REDIRECTS = (301, 302, 303, 307, 308)

MOST_COOKIES, LONGEST_COOKIE = 30, 4_096
"""What a browser keeps of one site, about."""

read_cookie = re.compile(
    r"\s*(?P<name>[!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*=\s*(?P<value>[^;\x00-\x20\x7f-\uffff]*)(?P<rest>.*)", re.DOTALL
).match
is_taken_back = re.compile(r";\s*max-age\s*=\s*[\"']?(?:-|0\s*(?:[\"';]|$))", re.IGNORECASE).search


class Conditions(NamedTuple):
    """What is known of a page that was fetched before: where it was in the end, and its If-None-Match or its like."""

    url: str
    headers: Mapping[str, str]


class Redirects:
    """Credentials go to the origin they were given for, cookies to the origin that set them, and both end with the page.

    Without cookies the consent pages of many sites would send us round in a circle.
    """

    def __init__(self, url: httpx.URL, accept: str, conditions: Conditions | None = None) -> None:
        self.start = self.url = bare(url)
        self.accept = accept
        self.conditions = conditions
        self.authorization = basic(url)
        self.cookies: dict[tuple[str, str, int | None], dict[str, str]] = {}
        self.seen = {(str(self.url), "")}

    @property
    def elsewhere(self) -> bool:
        """Whether a redirect has led to another origin."""
        return origin(self.url) != origin(self.start)

    def headers(self) -> dict[str, str]:
        headers = {"accept": self.accept}
        if self.conditions and self.conditions.url == str(self.url):
            headers.update(self.conditions.headers)
        if self.authorization and not self.elsewhere:
            headers["authorization"] = self.authorization
        if cookie := self.cookie():
            headers["cookie"] = cookie
        return headers

    def cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.get(origin(self.url), {}).items())

    def leads_on(self, answer: Answer) -> bool:
        return answer.status in REDIRECTS and "location" in answer.headers

    def go_on(self, answer: Answer) -> None:
        """To where the answer leads; a `FetchError` where that is no address, or one that was there before."""
        self.keep_cookies(answer.headers.get_list("set-cookie"))
        here, location = self.url, answer.headers["location"]
        try:
            self.url = bare(here.join(location.strip()))  # with credentials of the server's making we do not go
        except (httpx.InvalidURL, ValueError):
            raise failure(here, "it redirects to what is no address", status=answer.status) from None
        step = (str(self.url), self.cookie())
        if step in self.seen:
            raise failure(self.start, "its redirects go round in a circle", status=answer.status)
        self.seen.add(step)

    def keep_cookies(self, lines: list[str]) -> None:
        kept = self.cookies.setdefault(origin(self.url), {})
        for line in lines:
            found = read_cookie(line) if len(line) <= LONGEST_COOKIE else None
            if found is None:
                continue
            kept.pop(found["name"], None)
            if not is_taken_back(found["rest"]) and len(kept) < MOST_COOKIES:
                kept[found["name"]] = found["value"]


def origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def bare(url: httpx.URL) -> httpx.URL:
    """The address as it is asked for: without credentials and fragment."""
    return url.copy_with(userinfo=b"", fragment=None) if url.userinfo or url.fragment else url


def basic(url: httpx.URL) -> str:
    """The header for the credentials in an address."""
    if not url.userinfo:
        return ""
    user, _, password = url.userinfo.partition(b":")
    return "Basic " + b64encode(unquote_to_bytes(user) + b":" + unquote_to_bytes(password)).decode("ascii")
