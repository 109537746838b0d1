"""What a Scraper was told, checked once."""

from __future__ import annotations

import math
import os
import re
import sys
from dataclasses import dataclass
from os import PathLike
from pathlib import Path

__all__ = ["Settings", "cache_path", "user_agent"]

find_product = re.compile(r"([A-Za-z][A-Za-z_-]*)").search
find_compatible = re.compile(r"compatible;\s*([A-Za-z_-]+)", re.IGNORECASE).search


@dataclass(frozen=True, slots=True)
class Settings:
    concurrency: int
    per_host: int
    delay: float
    cache: Path | None
    retries: int
    respect_robots: bool
    user_agent: str
    max_bytes: int
    timeout: float
    allow_private: bool

    def __post_init__(self) -> None:
        for name in ("concurrency", "per_host", "max_bytes"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise ValueError(f"{name}= takes a number of 1 or more, not {value!r}")
        if isinstance(self.retries, bool) or not isinstance(self.retries, int) or self.retries < 0:
            raise ValueError(f"retries= takes a number of 0 or more, not {self.retries!r}")
        for name, least in (("delay", 0.0), ("timeout", 0.001)):
            value = getattr(self, name)
            if not isinstance(value, int | float) or not least <= value < math.inf:
                raise ValueError(f"{name}= takes a number of seconds, not {value!r}")
        if not self.user_agent or not self.user_agent.isascii() or not self.user_agent.isprintable():
            raise ValueError(f"user_agent= takes a line of ASCII that names you, not {self.user_agent!r}")

    @property
    def robot(self) -> str:
        """The name that robots rules are looked up by: the product, or what it says to be compatible with.

        >>> Settings(1, 1, 0, None, 0, True, "Mozilla/5.0 (compatible; OrsaBot/2.1; +https://example.com)", 1, 1, False).robot
        'OrsaBot'
        """
        found = find_compatible(self.user_agent) or find_product(self.user_agent)
        return found[1] if found else self.user_agent


def user_agent() -> str:
    """Ours: what fetches, in which version, and where its maker can be found."""
    from cleannews.version import __version__

    return f"cleannews/{__version__} (+https://pypi.org/project/cleannews/)"


def cache_path(cache: bool | str | PathLike[str] | None) -> Path | None:
    """Where pages are kept: for True in the folder that the system has for such things."""
    if cache is None or cache is False:
        return None
    if cache is not True:
        return Path(cache)
    if sys.platform == "win32":
        home = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        home = Path.home() / "Library" / "Caches"
    else:
        home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "cleannews" / "pages.sqlite"
