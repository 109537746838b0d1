"""Libraries that come with ``cleannews[scrape]``."""

from __future__ import annotations

from importlib import import_module
from typing import Any

__all__ = ["needed"]


def needed(module: str, what: str) -> Any:
    """The module; an `ImportError` that says what to install where it is missing."""
    try:
        return import_module(module)
    except ImportError as error:
        message = f"{what} needs {module.partition('.')[0]}: pip install 'cleannews[scrape]'"
        raise ImportError(message, name=error.name) from error
