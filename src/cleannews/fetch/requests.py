"""Requests along a trail of redirects; whatever goes wrong on the way is a `FetchError` that says what."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import NoReturn

import httpx

from cleannews.errors import BlockedURL, FetchError
from cleannews.fetch.addresses import failure, read_address
from cleannews.fetch.bodies.body import TooLargeError, accepted_encodings
from cleannews.fetch.connections.checked_network import PrivateAddressError, UnknownNameError
from cleannews.fetch.connections.pools import Connections
from cleannews.fetch.exchange import Answer, Wanted
from cleannews.fetch.politeness.hosts import Hosts, LeftAloneError, Visit
from cleannews.fetch.redirects import Redirects
from cleannews.fetch.settings import Settings
from cleannews.fetch.statuses import BUSY, TEMPORARY, phrase, retry_after

__all__ = ["Permit", "Requests"]

MOST_REDIRECTS = 10
"""Redirects of one page. Browsers stop at 20; news sites need four: to https, to www, to a country, to a consent page."""

Permit = Callable[[httpx.URL, Visit], Awaitable[None]]
"""Raises where an address may not be asked for."""


class Requests:
    """Asks for what a trail leads to, each redirect checked as if it had been given by the caller."""

    def __init__(self, line: Connections, hosts: Hosts, settings: Settings) -> None:
        self.line, self.hosts, self.settings = line, hosts, settings

    async def follow(self, trail: Redirects, visit: Visit, wanted: Wanted, permit: Permit | None = None) -> Answer:
        """The answer at the end of the trail: a page, or the 304 that was asked for."""
        try:
            async with visit.clock():
                for _ in range(MOST_REDIRECTS + 1):
                    if permit is not None:
                        await permit(trail.url, visit)
                    answer = await self.ask(trail, visit, wanted)
                    if not trail.leads_on(answer):
                        self.heed(trail, answer)
                        return answer
                    trail.go_on(answer)
                    read_address(str(trail.url), allow_private=self.settings.allow_private)
        except TimeoutError:
            seconds = f"{self.settings.timeout:g} seconds"
            raise failure(trail.url, f"no whole answer within {seconds}", temporary=True) from None
        raise failure(trail.start, f"more than {MOST_REDIRECTS} redirects")

    async def ask(self, trail: Redirects, visit: Visit, wanted: Wanted) -> Answer:
        headers = {"user-agent": self.settings.user_agent, "accept-encoding": accepted_encodings(), **trail.headers()}
        try:
            return await self.line.ask(trail, headers, visit, wanted)
        except FetchError:
            raise
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, PrivateAddressError, UnknownNameError, LeftAloneError) as error:
            translate(trail.url, error)
        except TooLargeError:
            raise failure(trail.url, f"it is larger than {self.settings.max_bytes:,} bytes") from None

    def heed(self, trail: Redirects, answer: Answer) -> None:
        """Raises for an answer that is no page, and tells the host's turns what the host asks for."""
        status = answer.status
        if 200 <= status < 300 or (status == 304 and trail.conditions):
            return
        wait = retry_after(answer.headers) if status in BUSY else None
        if wait:
            self.hosts.pause(trail.url.host, wait)
        temporary = status in TEMPORARY
        raise failure(trail.url, f"the server answered {phrase(status)}", status=status, temporary=temporary)


def translate(url: httpx.URL, error: Exception) -> NoReturn:
    """The exceptions of the network, in the words of a reader."""
    if isinstance(error, PrivateAddressError):
        why = f"{error}, which is no address of the open internet (allow_private=True permits it)"
        raise failure(url, why, kind=BlockedURL) from None
    if isinstance(error, UnknownNameError):
        why = "its name server does not answer" if error.temporary else "the name of its host is not known"
        raise failure(url, why, temporary=error.temporary) from None
    if isinstance(error, LeftAloneError):
        raise failure(url, f"its host asks not to be asked for another {error.seconds:,.0f} seconds") from None
    if isinstance(error, httpx.ConnectError) and "certificate" in str(error).lower():
        raise failure(url, f"its certificate is not valid: {error}") from error
    reason = next(words for kind, words in WORDS if isinstance(error, kind))
    told = f" ({error})" if str(error) else ""
    raise failure(url, f"{reason}{told}", temporary=isinstance(error, httpx.TransportError)) from error


WORDS: tuple[tuple[type[Exception], str], ...] = (
    (httpx.ConnectTimeout, "no connection in time"),
    (httpx.ConnectError, "no connection"),
    (httpx.TimeoutException, "no answer in time"),
    (httpx.RemoteProtocolError, "the server broke off or broke the rules of HTTP"),
    (httpx.TransportError, "the connection broke"),
    (Exception, "it cannot be fetched"),
)
