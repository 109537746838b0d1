"""Many addresses, each with its result: as they come in or in order, a bounded number ahead."""

from __future__ import annotations

import asyncio
import queue
from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Callable, Generator, Iterable, Iterator, Mapping
from concurrent.futures import CancelledError
from contextlib import suppress
from os import PathLike
from typing import TYPE_CHECKING, Any, Protocol

from cleannews.fetch.addresses import with_scheme
from cleannews.fetch.event_loop import await_on, wait_on
from cleannews.fetch.results import Result
from cleannews.fetch.rounds.cleaning import CLOSED, check_options, result_of
from cleannews.fetch.rounds.delivered import DeliveryLog, NoDeliveryLog
from cleannews.fetch.rounds.in_flight import Arrival, InFlight
from cleannews.fetch.rounds.progress_bar import bar_for
from cleannews.time_limit import TIME_LIMIT, check_time_limit

if TYPE_CHECKING:
    from cleannews.fetch.background import BackgroundFetching
    from cleannews.fetch.settings import Settings

__all__ = ["Round"]

AHEAD = 16
"""Addresses under way for each request under way: the others wait for their hosts, so that a slow host at the head of
a list does not keep those behind it waiting. 1,024 by default, of a few kilobytes each."""
IN_ORDER = 4
"""The same in order, where pages wait for those before them and are held with all they weigh."""
UNREAD = 2
"""Pages held unread for each request under way."""

NEXT, WAIT, END = object(), object(), object()


class Inbox(Protocol):
    def empty(self) -> bool: ...
    def get_nowait(self) -> Arrival: ...


class Round:
    """One call of `scrape_many`: what it was asked, and how an arrival becomes a result."""

    def __init__(
        self,
        settings: Settings,
        home: Callable[[], BackgroundFetching],
        ordered: bool,
        state: str | PathLike[str] | None,
        clean: bool,
        progress: bool | None,
        options: Mapping[str, Any],
        time_limit: float | None = TIME_LIMIT,
    ) -> None:
        self.settings, self.home, self.ordered, self.state, self.clean = settings, home, ordered, state, clean
        # each page needs them anew, so that an iterator must not be used up by the first
        self.options = {name: tuple(value) if isinstance(value, Iterator) else value for name, value in options.items()}
        self.progress = progress
        self.time_limit = time_limit
        check_time_limit(time_limit)
        check_options(self.options, clean)
        concurrency = settings.concurrency
        self.window = concurrency * (IN_ORDER if ordered else AHEAD)
        self.room = None if ordered else concurrency * UNREAD

    def results(self, urls: Iterable[str]) -> Iterator[Result]:
        inbox: queue.SimpleQueue[Arrival] = queue.SimpleQueue()
        with bar_for(urls, self.progress) as advance, self.ledger() as ledger:
            home = self.home()
            under_way = InFlight(home, self.clean, inbox.put, self.room)
            plan = self.plan(inbox, under_way, ledger, advance)
            source, reply, failed = iter(urls), None, None
            try:
                while (step := next_step(plan, reply)) is not END:
                    reply = None
                    if step is NEXT:
                        try:
                            reply = completed(next(source, END))
                        except Exception as error:  # what is under way is still delivered
                            failed, reply = error, END
                    elif step is WAIT:
                        reply = next_arrival(inbox, home)
                    elif (result := ledger.hand_out(step, self.result(step))) is not None:
                        yield result
                        ledger.delivered()
            finally:
                if not home.is_gone:
                    with suppress(CancelledError):  # whoever closes the Scraper has cancelled them already
                        wait_on(home.loop, under_way.cancel())
            if failed is not None:
                raise failed
            ledger.finish()

    async def aresults(self, urls: Iterable[str] | AsyncIterable[str]) -> AsyncIterator[Result]:
        inbox: asyncio.Queue[Arrival] = asyncio.Queue()
        here = asyncio.get_running_loop()
        with bar_for(urls, self.progress) as advance, self.ledger() as ledger:
            home = self.home()
            put = inbox.put_nowait if home.loop is here else from_afar(here, inbox)
            under_way = InFlight(home, self.clean, put, self.room)
            plan = self.plan(inbox, under_way, ledger, advance)
            source, reply, failed = as_async(urls), None, None
            try:
                while (step := next_step(plan, reply)) is not END:
                    reply = None
                    if step is NEXT:
                        try:
                            reply = completed(await anext(source, END))
                        except Exception as error:
                            failed, reply = error, END
                    elif step is WAIT:
                        reply = await inbox.get()
                    else:
                        result = await asyncio.to_thread(self.result, step) if self.clean else self.result(step)
                        if (handed := ledger.hand_out(step, result)) is not None:
                            yield handed
                            ledger.delivered()
            finally:
                if not home.is_gone:
                    await await_on(home.loop, under_way.cancel())
            if failed is not None:
                raise failed
            ledger.finish()

    def plan(
        self, inbox: Inbox, under_way: InFlight, ledger: DeliveryLog | NoDeliveryLog, advance: Callable[[], object]
    ) -> Generator[Any, Any, None]:
        """What to do next: get the NEXT address, WAIT for an arrival, or deliver the one that is yielded.

        After each arrival one address is fetched from the source, so that a slow reader does not let the fetching run
        dry, and a slow source delays no result by more than one address.
        """
        known = yield from self.settle_doubt(under_way, ledger, advance)
        arrived: dict[int, Arrival] = {}
        sent = delivered = 0
        more = True
        while more or delivered < sent:
            while not inbox.empty():
                arrival = inbox.get_nowait()
                arrived[arrival.number] = arrival
            number = delivered if self.ordered else next(iter(arrived), -1)
            ready = arrived.pop(number, None)
            if ready is not None:
                delivered += 1
                under_way.taken(ready)
                yield ready
                advance()
            if more and sent - delivered < self.window:
                url: Any = known.popleft() if known else (yield NEXT)
                if url is END:
                    more = False
                elif ledger.has_done(url):
                    advance()
                else:
                    self.send(sent, url, under_way, ledger)
                    sent += 1
            elif ready is None and delivered < sent:
                arrival = yield WAIT
                arrived[arrival.number] = arrival

    def settle_doubt(
        self, under_way: InFlight, ledger: DeliveryLog | NoDeliveryLog, advance: Callable[[], object]
    ) -> Generator[Any, Any, deque[str]]:
        """Delivers the result that the last run was killed with, alone: before it has found its reader again, no other
        must come to be in doubt. Gives the addresses that were passed over on the way to it.

        That run had it under way, so it is among the first that are not done; where it is not, it is no longer asked for.
        """
        known: deque[str] = deque()
        while ledger.in_doubt is not None:
            url: Any = END if len(known) > self.window else (yield NEXT)
            if url is END:
                ledger.leave_doubt()
            elif ledger.is_in_doubt(url):
                self.send(-1, url, under_way, ledger)
                arrival = yield WAIT
                under_way.taken(arrival)
                yield arrival
                advance()
            elif ledger.has_done(url):
                advance()
            else:
                known.append(url)
        return known

    def send(self, number: int, url: str, under_way: InFlight, ledger: DeliveryLog | NoDeliveryLog) -> None:
        # A cache asks for changes by itself, and would not understand an answer to a question that it has not put.
        by_ourselves = self.settings.cache is None
        under_way.send(number, url, ledger.conditions(url) if by_ourselves else None)

    def ledger(self) -> DeliveryLog | NoDeliveryLog:
        return NoDeliveryLog() if self.state is None else DeliveryLog(self.state)

    def result(self, arrival: Arrival) -> Result:
        return result_of(arrival, self.options, self.clean, self.time_limit)


def next_arrival(inbox: queue.SimpleQueue[Arrival], home: BackgroundFetching) -> Arrival:
    while True:
        try:
            return inbox.get(timeout=1.0)
        except queue.Empty:
            if home.is_gone and inbox.empty():
                raise RuntimeError(CLOSED) from None


def next_step(plan: Generator[Any, Any, None], reply: object) -> Any:
    try:
        return plan.send(reply)
    except StopIteration:
        return END


def completed(url: object) -> object:
    """An address with its scheme, so that all that is remembered of it goes by one name."""
    return with_scheme(url) if isinstance(url, str) else url


def from_afar(loop: asyncio.AbstractEventLoop, inbox: asyncio.Queue[Arrival]) -> Callable[[Arrival], None]:
    def put(arrival: Arrival) -> None:
        loop.call_soon_threadsafe(inbox.put_nowait, arrival)

    return put


async def as_async(urls: Iterable[str] | AsyncIterable[str]) -> AsyncIterator[str]:
    if isinstance(urls, AsyncIterable):
        async for url in urls:
            yield url
        return
    for url in urls:
        yield url
