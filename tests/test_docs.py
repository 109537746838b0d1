"""Every code block of README.md and docs/ is run, and what it prints is what stands below it.

* ```python blocks of a page share their names; a ```text block right below holds what is printed, exactly;
  a block with ``>>>`` prompts is a doctest;
* ```console blocks: what follows each ``$ command`` is what it prints, on standard output and standard error;
* a block that begins with ``# needs: package`` is left as it is where that package is not installed;
* ```toml blocks are agency profiles, which must load;
* ```py and ```sh blocks need the web, a cluster or an installation: of them names and options are looked up; those that fetch are run
  by tests/fetch/test_documented_calls.py.

``python tests/test_docs.py`` writes the present outputs into the pages; read the difference before you commit it.
"""

from __future__ import annotations

import ast
import contextlib
import doctest
import importlib
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import click
import pytest

import cleannews.batch
import cleannews.errors
import picture
from cleannews import Agency
from cleannews.cli import main as program

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
SURROUNDINGS = {"COLUMNS": "100", "LINES": "40", "NO_COLOR": "1", "PYTHONUTF8": "1"}

fenced = re.compile(r"^```(?P<language>python|console|toml)\n(?P<code>.*?)^```\n", re.MULTILINE | re.DOTALL)
needs = re.compile(r"# needs: (?P<package>\w+)\n").match
printed_below = re.compile(r"\n```text\n(?P<printed>.*?)^```\n", re.MULTILINE | re.DOTALL)
find_unrun = re.compile(r"^```(?P<language>py|sh)\n(?P<code>.*?)^```\n", re.MULTILINE | re.DOTALL).finditer
find_listed = re.compile(r": ([\w/-]+\.md)$", re.MULTILINE).findall
find_reference = re.compile(r"^::: ([\w.]+)$", re.MULTILINE).findall
console_command = re.compile(r"^\$ (?P<command>.*)\n(?P<printed>(?:(?!\$ ).*\n)*)", re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_page_prints_what_it_says(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for name, value in SURROUNDINGS.items():
        monkeypatch.setenv(name, value)
    written = page.read_text(encoding="utf-8")
    assert run(written, tmp_path) == written


def test_the_picture_is_what_the_script_draws() -> None:
    assert picture.PICTURE.read_text(encoding="utf-8") == picture.picture()
    assert picture.PICTURE.name in PAGES[0].read_text(encoding="utf-8")


def test_every_page_is_found_from_the_site() -> None:
    generated = {"changelog.md", "results.md", "reference/agencies.md", "reference/commands.md"}
    listed = set(find_listed((ROOT / "mkdocs.yml").read_text(encoding="utf-8")))
    assert listed == generated | {page.relative_to(ROOT / "docs").as_posix() for page in PAGES[1:]}


def test_every_public_name_is_in_the_reference() -> None:
    written = "".join(page.read_text(encoding="utf-8") for page in (ROOT / "docs" / "reference").glob("*.md"))
    told = {name.rpartition(".")[2] for name in find_reference(written)} | set(cleannews.errors.__all__)
    assert "::: cleannews.errors\n" in written
    assert {*cleannews.__all__, *cleannews.batch.__all__} <= told | {"AGENCIES", "SCHEMA"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_blocks_that_need_the_web_or_a_cluster_name_what_is_there(page: Path) -> None:
    """They are not run; their names and options are looked up."""
    for block in find_unrun(page.read_text(encoding="utf-8")):
        if block["language"] == "py":
            tree = compile(block["code"], "<page>", "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            for node in ast.walk(tree):
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("cleannews"):
                    assert all(hasattr(importlib.import_module(node.module), name.name) for name in node.names), block["code"]
        else:
            for line in block["code"].splitlines():
                check_options(line)


def check_options(line: str) -> None:
    """Raises for a command or an option that is not there."""
    words = shlex.split(re.split(r"[|<>]|&&", line)[0], comments=True)
    if words[:1] == ["cleannews"] and words[1:2] != ["--version"]:
        command = program.get_command(click.Context(program), words[1])
        assert command is not None, line
        command.make_parser(click.Context(command)).parse_args(words[2:])


def run(page: str, scratch: Path) -> str:
    """The page with the outputs that its blocks give now."""
    names: dict[str, Any] = {"__name__": "page"}
    pieces, position = [], 0
    for block in fenced.finditer(page):
        line = page.count("\n", 0, block.start("code")) + 1
        pieces.append(page[position : block.start("code")])
        position = block.end()
        code, fence = block["code"], page[block.end("code") : block.end()]
        if (needed := needs(code)) and find_spec(needed["package"]) is None:
            below = printed_below.match(page, position)
            fence += below[0] if below else ""
            position = below.end() if below else position
        elif block["language"] == "toml":
            (scratch / "page.toml").write_text(code, encoding="utf-8")
            Agency.from_toml(scratch / "page.toml")
        elif block["language"] == "console":
            code = console_command.sub(run_command, code)
        elif ">>> " in code:
            run_doctest(code, names, line)
        else:
            printed = run_python(code, names, line)
            if below := printed_below.match(page, position):
                fence += f"\n```text\n{printed}```\n"
                position = below.end()
            else:
                assert not printed, f"line {line}: prints {printed!r}, but no ```text block follows"
        pieces += (code, fence)
    return "".join((*pieces, page[position:]))


def run_python(code: str, names: dict[str, Any], line: int) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile("\n" * (line - 1) + code, "<page>", "exec"), names)  # tracebacks name the page's own line
    return printed.getvalue()


def run_doctest(code: str, names: dict[str, Any], line: int) -> None:
    report = io.StringIO()
    test = doctest.DocTestParser().get_doctest(code, names, "page", None, line - 1)
    failed, _ = doctest.DocTestRunner().run(test, out=report.write, clear_globs=False)
    names.update(test.globs)
    assert not failed, report.getvalue()


def run_command(match: re.Match[str]) -> str:
    bash = shutil.which("bash")
    if bash is None or sys.platform == "win32":
        return match.group()
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    done = subprocess.run(
        [bash, "-c", match["command"]],
        cwd=ROOT,
        env={**os.environ, **SURROUNDINGS, "PATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=60,
        check=False,
    )
    return f"$ {match['command']}\n{done.stdout.decode('utf-8')}"


if __name__ == "__main__":
    import tempfile

    os.chdir(ROOT)
    os.environ.update(SURROUNDINGS)
    with tempfile.TemporaryDirectory() as folder:
        for page in PAGES:
            page.write_text(run(page.read_text(encoding="utf-8"), Path(folder)), encoding="utf-8")
