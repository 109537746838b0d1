"""The logs of the libraries below us: without cookies, and without stray lines where nobody has asked for logs."""

from __future__ import annotations

import logging
import re

__all__ = ["make_logs_discreet"]

find_cookie = re.compile(r"""(b'(?:set-)?cookie',\s*)(?:b'(?:[^'\\]|\\.)*'|b"(?:[^"\\]|\\.)*")""", re.IGNORECASE).sub

SAY_HEADERS = ("httpcore.http11", "httpcore.http2")
SAY_BYTES = ("hpack.hpack", "hpack.table")
"""These also write headers down in other forms, so what they say of them is left out."""


class WithoutCookies(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        said = record.getMessage()
        if "cookie" in said.lower():
            record.msg, record.args = find_cookie(r"\1b'...'", said), ()
        return True


class WithoutHeaders(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        return not record.getMessage().startswith(("Decod", "Encod", "Adding", "Evicting"))


def make_logs_discreet() -> None:
    """Once for the process; a retry is told by the error in the end, and not by a line on standard error."""
    for names, kind in ((SAY_HEADERS, WithoutCookies), (SAY_BYTES, WithoutHeaders)):
        for name in names:
            logger = logging.getLogger(name)
            if not any(isinstance(given, kind) for given in logger.filters):
                logger.addFilter(kind())
    stamina = logging.getLogger("stamina")
    if not stamina.handlers:
        stamina.addHandler(logging.NullHandler())
