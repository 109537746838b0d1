"""A limit of time for one document: what takes longer is given up, and the next one has its turn.

A thread looks at the clock and raises an exception in the thread that works, which takes effect between two steps of Python.
A single call into a library of C is waited for; `cleannews.batch.run` ends whole processes instead.
"""

from __future__ import annotations

import ctypes
import math
import os
import threading
import time
from collections.abc import Callable
from typing import TypeVar

__all__ = ["TIME_LIMIT", "check_time_limit", "within"]

T = TypeVar("T")

TIME_LIMIT = 60.0
"""Seconds for a document. The dearest known take one or two; the rest is for machines that are busy with other work."""

LOOK = 0.2
"""Seconds between two looks at the clock; the thread ends when there is nothing to look at."""


class OverTime(BaseException):  # no Exception: what guards against broken content must not take it for that
    """The time is over."""


def within(seconds: float | None, work: Callable[[], T]) -> T:
    """What the work gives; `TimeoutError` where it is not done in so many seconds. None is no limit.

    >>> within(60.0, lambda: "done")
    'done'
    """
    if seconds is None:
        return work()
    try:
        WATCH.begin(seconds)
        try:
            return work()
        finally:
            WATCH.end()
    except OverTime:
        raise TimeoutError(f"not done within {seconds:g} seconds") from None


def check_time_limit(seconds: float | None) -> None:
    """A `ValueError` for what is no limit."""
    if seconds is None:
        return
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds < math.inf:
        raise ValueError(f"time_limit= takes a number of seconds, or None for no limit; not {seconds!r}")


class Watch:
    """The threads that work against the clock, by their numbers, and when their time is over."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.until: dict[int, float] = {}
        self.is_watching = False

    def begin(self, seconds: float) -> None:
        with self.lock:
            self.until[threading.get_ident()] = time.monotonic() + seconds
            if not self.is_watching:
                self.is_watching = True
                threading.Thread(target=self.look, name="cleannews time limit", daemon=True).start()

    def end(self) -> None:
        number = threading.get_ident()
        with self.lock:
            if self.until.pop(number, None) is None:  # the exception was sent, and may not have come yet
                send(number, None)

    def look(self) -> None:
        while True:
            time.sleep(LOOK)
            with self.lock:
                now = time.monotonic()
                for number in [number for number, until in self.until.items() if until < now]:
                    del self.until[number]
                    send(number, OverTime)
                if not self.until:
                    self.is_watching = False
                    return


def send(number: int, error: type[BaseException] | None) -> None:
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(number), None if error is None else ctypes.py_object(error))


WATCH = Watch()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=WATCH.__init__)  # type: ignore[misc]  # the thread stays with the parent
