"""What is asked of a server, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import httpx

__all__ = ["Answer", "Wanted"]


@dataclass(slots=True)
class Answer:
    """What a server said; `raw` is the body as it was sent, or None where nobody wanted it."""

    status: int
    headers: httpx.Headers = field(repr=False)
    raw: bytes | None = field(default=None, repr=False)
    decoded: bool = False
    """Whether `raw` has been decompressed already, by a client that shows it no other way."""
    from_cache: bool = False


Wanted = Callable[[int, Mapping[str, str]], int]
"""How many bytes of a body are wanted, for its status and headers; 0 for none. Raises to refuse it."""
