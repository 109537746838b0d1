"""The framework of an adapter, or an error that says what to install."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from cleannews.errors import MissingExtra

__all__ = ["extra"]


@contextmanager
def extra(name: str) -> Iterator[None]:
    """Imports inside it that fail become an error with the command to type.

    >>> with extra("pandas"):
    ...     import no_such_package
    Traceback (most recent call last):
    cleannews.errors.MissingExtra: this needs the package no_such_package: pip install 'cleannews[pandas]'
    """
    try:
        yield
    except ImportError as error:
        package = (error.name or name).partition(".")[0]
        raise MissingExtra(package, name) from error
