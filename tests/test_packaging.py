"""What an installed package promises: its names, its types, its version, its weight on import."""

from __future__ import annotations

import importlib.metadata
import importlib.resources
import inspect
import json
import pkgutil
import re
import subprocess
import sys
import tomllib
import typing
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

import cleannews
import cleannews.plugins
from cleannews.export.explain import Explanation

ROOT = Path(__file__).resolve().parent.parent


def test_exported_names_are_the_documented_ones() -> None:
    page = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    table = page.partition("## The public names")[2]
    assert sorted(cleannews.__all__) == sorted(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE))


def test_every_exported_name_is_there_and_has_a_docstring() -> None:
    for name in cleannews.__all__:
        value = getattr(cleannews, name)
        assert value.__doc__, name


def test_nothing_public_is_left_out() -> None:
    public = {name for name, value in vars(cleannews).items() if not name.startswith("_") and not is_module(value)}
    assert public - {"annotations", "TYPE_CHECKING", "Any"} <= set(cleannews.__all__)


def is_module(value: object) -> bool:
    return type(value) is type(sys)


def test_exported_functions_are_typed() -> None:
    for name in ("clean", "clean_many", "explain"):
        function = getattr(cleannews, name)
        names = {public: getattr(cleannews, public) for public in cleannews.__all__} | {"Explanation": Explanation}
        hints = typing.get_type_hints(function, localns=names | {"Callable": Callable, "Iterable": Iterable, "StoryCleaner": Callable})
        assert hints.keys() == {*inspect.signature(function).parameters, "return"}, name


def test_types_are_shipped() -> None:
    assert importlib.resources.files("cleannews").joinpath("py.typed").is_file()


def test_version_is_that_of_the_installed_package() -> None:
    assert importlib.metadata.version("cleannews") == cleannews.__version__


def test_every_extra_of_our_own_is_in_all() -> None:
    """Those of frameworks are named after their adapters, and whoever has the framework has it already."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    adapters = {module.name.replace("_", "-") for module in pkgutil.iter_modules(cleannews.plugins.__path__)}
    asked, found = ["all"], set()
    while asked:
        found.add(extra := asked.pop())
        inner = [re.fullmatch(r"cleannews\[(.*)\]", wanted) for wanted in extras[extra]]
        asked += [name for match in inner if match for name in match[1].split(",")]
    assert found - adapters == extras.keys() - {"test"} - adapters


def test_changelog_knows_the_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    version = importlib.metadata.version("cleannews")
    assert "## [Unreleased]" in changelog or f"## [{version}]" in changelog


def test_import_leaves_the_heavy_packages_alone() -> None:
    look = "import sys, json, cleannews; print(json.dumps(sorted(sys.modules)))"
    loaded = json.loads(subprocess.run([sys.executable, "-c", look], capture_output=True, check=True).stdout)
    heavy = {"trafilatura", "httpx", "selectolax", "click", "dateutil", "lxml", "asyncio", "multiprocessing"}
    assert not heavy & set(loaded)


@pytest.mark.parametrize(
    ("text", "loaded"),
    [
        ("ARDEN, May 3 (AP) -- It rained for three days in the old town, the mayor said.", set()),
        ("(아르덴=연합뉴스) 홍길동 기자 = 사흘 동안 비가 왔다고 시장이 말했다.", {"east_asian_pages", "korean", "korean_reporters"}),
    ],
)
def test_patterns_of_a_script_are_loaded_with_its_first_text(text: str, loaded: set[str]) -> None:
    names = {"arabic", "chinese_openings", "east_asian_pages", "indic", "korean", "korean_reporters"}
    code = f"import sys, cleannews; cleannews.clean({text!r}); print(*{names} & {{name.rpartition('.')[2] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == loaded
