"""Every example in a docstring of the package is run, wherever the package is installed: the wheel is what is tested."""

from __future__ import annotations

import doctest
import pkgutil
from importlib import import_module

import pytest

import cleannews

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(cleannews.__path__, "cleannews.")
    if not module.name.endswith("__main__")
    and not module.name.startswith(("cleannews.knowledge.agencies.", "cleannews.knowledge.notices."))
)


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of(name: str) -> None:
    outcome = doctest.testmod(import_module(name))
    assert outcome.failed == 0, outcome
