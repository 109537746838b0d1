"""The version, as the installed package has it: it comes from the tag of the release."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

__all__ = ["__version__"]

try:
    __version__ = version("cleannews")
except PackageNotFoundError:  # a source tree on the path, which nobody installed
    __version__ = "0+unknown"
