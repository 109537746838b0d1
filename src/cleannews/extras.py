"""Packages that not everybody has: imported when they are needed, and named when they are missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from cleannews.errors import MissingExtra

__all__ = ["needed"]


def needed(module: str, extra: str = "batch", what: str = "this") -> Any:
    """The module, or a `MissingExtra` that says `what` needs it and what to type.

    >>> needed("no_such_package")
    Traceback (most recent call last):
    cleannews.errors.MissingExtra: this needs the package no_such_package: pip install 'cleannews[batch]'
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtra(module.partition(".")[0], extra, what) from error
