"""What a fetch gives: a page as it came, or the result for one address of many."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cleannews.errors import CleannewsError

if TYPE_CHECKING:
    from cleannews.article import Article

__all__ = ["Fetched", "Result"]


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came: its bytes, decompressed but not decoded, and what the server said of them.

    >>> page = Fetched("https://example.com/a", "https://example.com/b", 200, {"content-type": "text/html"}, b"<p>Rain")
    >>> page.final_url, page.content
    ('https://example.com/b', b'<p>Rain')
    """

    url: str
    """The address that was asked for, without credentials."""
    final_url: str
    """The address that answered, after all redirects."""
    status: int
    headers: dict[str, str] = field(repr=False)
    """Names in small letters; values of a header that came twice are joined by a comma."""
    content: bytes = field(repr=False)
    charset: str | None = None
    """What the Content-Type header says; often wrong, so `clean_html` takes it as one witness among others."""
    from_cache: bool = False
    """Whether the body was in the cache: still fresh, or confirmed by the server."""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one address: its article (or, with ``clean=False``, its page), or the error.

    ``if result.article:`` tells a reader and a type checker (mypy and pyright) that there is one, and so does
    :meth:`get`, which raises the error otherwise. `ok` is a plain bool, also true of what has no article and no error.

    >>> result = Result("https://example.com/a", error=CleannewsError("no"), reason="no")
    >>> result.ok, result.article
    (False, None)
    """

    url: str
    """The address as it was given, without credentials; with ``https://`` where it named no scheme."""
    article: Article | None = None
    fetched: Fetched | None = field(default=None, repr=False)
    """The page as it came, with ``clean=False``."""
    error: CleannewsError | None = None
    status: int | None = None
    """What the server answered; None where there was no answer."""
    reason: str = ""
    """Why there is no article, in a few words; empty when all went well."""
    final_url: str | None = None
    again: bool = False
    """With ``state=``: the last run was killed while this result was in its caller's hands, who may have kept it."""

    def get(self) -> Article:
        """The article; where there is none, its error is raised. A type checker knows that it is an article.

        >>> Result("https://example.com/a", error=CleannewsError("no"), reason="no").get()
        Traceback (most recent call last):
        cleannews.errors.CleannewsError: no
        """
        if self.article is not None:
            return self.article
        raise self.error or CleannewsError(f"{self.url}: there is no article (clean=False, or not modified)")

    @property
    def ok(self) -> bool:
        """Whether nothing failed; with ``clean=False``, or where nothing has changed since the last time, without an article."""
        return self.error is None
