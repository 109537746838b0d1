"""Packages that not everybody has: imported when they are needed, and named when they are missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from cleannews.errors import CleannewsError

__all__ = ["needed"]


def needed(module: str, extra: str = "batch") -> Any:
    """The module, or an error that says what to install.

    >>> needed("no_such_package")
    Traceback (most recent call last):
    cleannews.errors.CleannewsError: this needs the package no_such_package: pip install 'cleannews[batch]'
    """
    try:
        return import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        raise CleannewsError(f"this needs the package {package}: pip install 'cleannews[{extra}]'") from error
