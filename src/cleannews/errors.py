"""What can go wrong, and it is never the content of an article.

::

    CleannewsError
     ├── RuleError       a rule or an agency profile contradicts itself
     ├── MissingExtra    a package that not everybody has is missing; the message says what to type
     ├── EnvelopeError   a wire or record file cannot be read
     ├── NotAnArticle    a page holds no article, and the caller asked to be told (``strict=True``)
     └── FetchError      a page could not be fetched
          └── BlockedURL     ... because the address is private or robots rules forbid it
"""

from __future__ import annotations

__all__ = ["BlockedURL", "CleannewsError", "EnvelopeError", "FetchError", "MissingExtra", "NotAnArticle", "RuleError"]


class CleannewsError(Exception):
    """Above every error that cleannews raises on its own account."""


class RuleError(CleannewsError, ValueError):
    """A rule or an agency profile contradicts itself; the message names file, rule and field."""


class MissingExtra(CleannewsError, ImportError):  # noqa: N818 - a public name, fixed
    """A package is missing that comes with an extra; the message says what to type.

    `name`: the package; `extra`: the extra that brings it.

    >>> print(MissingExtra("pyarrow", "batch", "Parquet"))
    Parquet needs the package pyarrow: pip install 'cleannews[batch]'
    """

    def __init__(self, package: str, extra: str, what: str = "this") -> None:
        super().__init__(f"{what} needs the package {package}: pip install 'cleannews[{extra}]'", name=package)
        self.package, self.extra, self.what = package, extra, what

    def __reduce__(self) -> tuple[type[MissingExtra], tuple[str, str, str]]:
        """Errors of worker processes travel."""
        return MissingExtra, (self.package, self.extra, self.what)


class NotAnArticle(CleannewsError, ValueError):  # noqa: N818 - a public name, fixed
    """The page holds no article (a section front, a search page, a 404), and `strict=True` asked to be told."""


class FetchError(CleannewsError, OSError):
    """A page could not be fetched; the message says which address and why.

    * `url`: the address, without credentials; `status`: what the server answered, if it did;
    * `reason`: the message without the address;
    * `temporary`: whether the same address may well work later (a busy server, a broken connection).
    """

    def __init__(
        self, message: str = "", *, url: str | None = None, status: int | None = None, reason: str | None = None, temporary: bool = False
    ) -> None:
        super().__init__(message)
        self.url = url
        self.status = status
        self.reason = message if reason is None else reason
        self.temporary = temporary


class BlockedURL(FetchError):  # noqa: N818 - a public name, fixed
    """The address may not be fetched: it is private, or the site's robots rules forbid it."""


class EnvelopeError(CleannewsError, ValueError):
    """A wire or record file cannot be read; the message says in which format and where.

    * `format`: the format's name, None where none was recognised; `place`: the character (or the byte) at which it shows.
    """

    def __init__(self, format: str | None = None, reason: str = "", place: int | None = None) -> None:  # noqa: A002
        where = "" if place is None else f", character {place:,}"
        super().__init__(f"{format or 'unknown format'}{where}: {reason}")
        self.format = format
        self.reason = reason
        self.place = place

    def __reduce__(self) -> tuple[type[EnvelopeError], tuple[str | None, str, int | None]]:
        return EnvelopeError, (self.format, self.reason, self.place)
