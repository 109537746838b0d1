"""An event loop for callers that have none, or whose own must not be blocked."""

from __future__ import annotations

import asyncio
import inspect
import sys
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

__all__ = ["BackgroundLoop", "await_on", "is_async", "wait_on"]

T = TypeVar("T")


class BackgroundLoop:
    """An event loop on a thread of its own, so that it runs in scripts, in threads and in notebooks alike."""

    def __init__(self) -> None:
        self.loop = new_loop()
        self.thread = threading.Thread(target=self.run, name="cleannews", daemon=True)
        self.thread.start()

    def run(self) -> None:
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()
        left = asyncio.all_tasks(self.loop)
        for task in left:
            task.cancel()
        self.loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()

    def stop(self) -> None:
        """Cancels what is under way and ends the thread."""
        if not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self.loop.stop)
        if threading.current_thread() is not self.thread:
            self.thread.join()


def new_loop() -> asyncio.AbstractEventLoop:
    """One of Python's own, whatever loops a notebook or uvloop has made the rule of the process."""
    if sys.platform == "win32":
        return asyncio.ProactorEventLoop()
    return asyncio.SelectorEventLoop()


def wait_on(loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, T]) -> T:
    """Waits in this thread for work on a loop of another one; interrupted, it cancels the work."""
    try:
        running: asyncio.AbstractEventLoop | None = asyncio.get_running_loop()
    except RuntimeError:
        running = None
    if running is loop:
        work.close()
        raise RuntimeError("this would wait for itself: in an async function use afetch, ascrape and ascrape_many")
    future = asyncio.run_coroutine_threadsafe(work, loop)
    try:
        while True:
            try:
                return future.result(timeout=1.0)
            except TimeoutError:
                if future.done():  # the work's own
                    raise
                if loop.is_closed():
                    raise RuntimeError("this Scraper was closed meanwhile") from None
    except BaseException:
        future.cancel()
        raise


async def await_on(loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, T]) -> T:
    """The same for an async caller, who may be on that very loop."""
    if asyncio.get_running_loop() is loop:
        return await work
    return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, loop))


def is_async(client: Any) -> bool:
    """Whether a client that was lent is for async callers."""
    return any(inspect.iscoroutinefunction(getattr(client, name, None)) for name in ("get", "send", "stream"))
