"""`cleannews scrape` and `cleannews discover`, as users run them, against a real server on this machine."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cleannews.cli import main

pytest.importorskip("feedparser")

PROGRAM = [sys.executable, "-c", "from cleannews.cli import main; main(prog_name='cleannews')"]
LOCAL = ("--allow-private", "--delay", "0", "--retries", "0")
SENTENCE = "The ferry to the island of Orsa was late again on day %d, and nobody on the pier was surprised."

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and terminals of POSIX")


def page(number: int) -> str:
    paragraphs = "".join(f"<p>{SENTENCE % day}</p>" for day in range(number, number + 4))
    return f"<!doctype html><title>Late {number}</title><body><h1>Late {number}</h1><article>{paragraphs}</article>"


def rss(*numbers: int) -> str:
    items = (f"<item><title>Late {number}</title><link>/{number}</link></item>" for number in numbers)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Orsa</title>{"".join(items)}</channel></rss>'


def cleannews(*arguments: str, given: str = "") -> Result:
    """In this process: it is the same program, without a second of imports."""
    return CliRunner().invoke(main, arguments, input=given)


def run(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run([*PROGRAM, *arguments], input=given, capture_output=True, text=True, timeout=120, check=False)


def records(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def paper(site: Any) -> Any:
    for number in range(10):
        site[f"/{number}"] = page(number)
    site["/feed"] = rss(*range(10))
    return site


# ------------------------------------------------------------------------------------------------------------ scrape


def test_one_page_prints_its_body(paper: Any) -> None:
    done = run("scrape", *LOCAL, f"{paper.url}/1")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split("\n\n")[0] == SENTENCE % 1


def test_one_page_as_json(paper: Any, tmp_path: Path) -> None:
    done = cleannews("scrape", *LOCAL, "--json", f"{paper.url}/1", "-o", str(tmp_path / "one.json"))
    assert done.exit_code == 0
    article = json.loads((tmp_path / "one.json").read_text())
    assert (article["title"], article["url"]) == ("Late 1", f"{paper.url}/1")


def test_one_page_that_fails_is_told_in_a_line(paper: Any) -> None:
    done = cleannews("scrape", *LOCAL, f"{paper.url}/none")
    assert (done.exit_code, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"cleannews: {paper.url}/none: ")
    assert line.count("404") == 1


def test_a_page_that_fails_leaves_the_output_as_it_was(paper: Any, tmp_path: Path) -> None:
    output = tmp_path / "story.txt"
    output.write_text("of yesterday\n")
    assert cleannews("scrape", *LOCAL, f"{paper.url}/none", "-o", str(output)).exit_code == 1
    assert output.read_text() == "of yesterday\n"


def test_several_pages_are_records(paper: Any) -> None:
    urls = [f"{paper.url}/{name}" for name in (3, "none", 1)]
    done = cleannews("scrape", *LOCAL, "--ordered", *urls)
    written = records(done.stdout)
    assert done.exit_code == 1
    assert [record["id"] for record in written] == urls
    assert [record["title"] for record in written] == ["Late 3", None, "Late 1"]
    assert "404" in written[1]["error"]
    assert written[1]["flags"] == ["failed"]
    assert done.stderr.splitlines()[-1] == "cleannews: 1 of 3 pages failed."


def test_addresses_on_standard_input(paper: Any) -> None:
    given = f"# of today\n{paper.url}/1\n\n  {paper.url}/2  \nmailto:desk@news.example\n"
    done = cleannews("scrape", *LOCAL, "-", given=given)
    assert done.exit_code == 1
    assert sorted(record["title"] or "" for record in records(done.stdout)) == ["", "Late 1", "Late 2"]
    assert "only http and https are fetched, not mailto" in done.stderr


@pytest.mark.parametrize("ending", ["jsonl", "jsonl.gz", "parquet", "sqlite"])
def test_from_feed_into_a_file(paper: Any, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"news.{ending}"
    done = cleannews("scrape", *LOCAL, "--from-feed", f"{paper.url}/feed", "--limit", "4", "-o", str(path))
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "")
    assert titles(path) == ["Late 0", "Late 1", "Late 2", "Late 3"]


def titles(path: Path) -> list[str]:
    if path.suffix == ".parquet":
        import pyarrow.parquet

        return sorted(pyarrow.parquet.read_table(path)["title"].to_pylist())
    if path.suffix == ".sqlite":
        with sqlite3.connect(path) as database:
            found = [row[0] for row in database.execute("SELECT title FROM articles ORDER BY title")]
        database.close()
        return found
    import gzip

    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return sorted(record["title"] for record in records(content.decode()))


def test_a_feed_that_fails_does_not_stop_the_others(paper: Any) -> None:
    feeds = ("--from-feed", f"{paper.url}/gone", "--from-feed", f"{paper.url}/feed")
    done = cleannews("scrape", *LOCAL, *feeds)
    assert done.exit_code == 1
    assert len(records(done.stdout)) == 10
    assert f"{paper.url}/gone: " in done.stderr


def test_robots_rules_hold_unless_ignored(paper: Any) -> None:
    paper["/robots.txt"] = "User-agent: OrsaBot\nDisallow: /1\n"
    asked = ("scrape", *LOCAL, "--user-agent", "OrsaBot/1.0", f"{paper.url}/1")
    done = cleannews(*asked)
    assert done.exit_code == 1
    assert "robots.txt forbids it to OrsaBot" in done.stderr
    assert "/1" not in paper.log
    assert cleannews(*asked, "--ignore-robots").exit_code == 0


def test_private_addresses_are_refused(paper: Any) -> None:
    done = cleannews("scrape", f"{paper.url}/1")
    assert done.exit_code == 1
    assert "no address of the open internet" in done.stderr
    assert paper.log == []


def test_credentials_are_not_shown(paper: Any) -> None:
    done = cleannews("scrape", *LOCAL, paper.url.replace("//", "//me:secret@") + "/none", f"{paper.url}/1")
    assert "secret" not in done.stdout + done.stderr


def test_options_of_cleaning(paper: Any, tmp_path: Path) -> None:
    rules = tmp_path / "page.toml"
    rules.write_text(
        'name = "Example Press"\n[[rules]]\nkind = "promo"\nname = "example.day"\nholding = ["late again on day 2"]\n'
        'hits = ["It was late again on day 2."]\n'
    )
    assert (SENTENCE % 2) not in cleannews("scrape", *LOCAL, "--also", str(rules), f"{paper.url}/1").stdout


def test_the_cache_asks_whether_pages_changed(paper: Any, tmp_path: Path) -> None:
    paper["/1"] = (200, {"ETag": '"a"', "Cache-Control": "max-age=1000"}, page(1))
    for _ in range(2):
        assert cleannews("scrape", *LOCAL, "--cache", str(tmp_path / "pages.db"), f"{paper.url}/1").exit_code == 0
    assert paper.log.count("/1") == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["scrape"], "no address"),
        (["scrape", "https://news.example/1", "--from-feed", "news.example"], "choose one"),
        (["scrape", "-", "https://news.example/1"], "stands alone"),
        (["scrape", "https://news.example/1", "--limit", "3"], "go with --from-feed"),
        (["scrape", "--json", "https://news.example/1", "https://news.example/2"], "--json prints one article"),
        (["scrape", "https://news.example/1", "-o", "out.parquet", "--state", "s"], "--state"),
        (["scrape", "https://news.example/1", "https://news.example/2", "-o", "out.pdf"], "names no format"),
        (["scrape", "https://news.example/1", "--format", "parquet"], "standard output"),
        (["scrape", "https://news.example/1", "--agency", "Nowhere"], "no agency profile is called"),
        (["scrape", "https://news.example/1", "--user-agent", "two\nlines"], "--user-agent takes"),
        (["scrape", "https://news.example/1", "--concurrency", "0"], "--concurrency"),
        (["discover"], "SITE"),
        (["discover", " "], "SITE is empty"),
        (["discover", "news.example", "--since", "yesterday"], "no ISO date"),
    ],
)
def test_usage_errors_end_with_2(arguments: list[str], message: str, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.chdir(tmp_path)
    done = cleannews(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert message in done.stderr
    assert list(tmp_path.iterdir()) == []


# ---------------------------------------------------------------------------------------------------------- discover


def test_discover_prints_addresses(paper: Any) -> None:
    paper["/"] = "<!doctype html><title>Orsa Times</title>"
    done = cleannews("discover", *LOCAL, paper.url, "--limit", "3")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.split() == [f"{paper.url}/{number}" for number in range(3)]


def test_discover_json(paper: Any) -> None:
    paper["/feed"] = rss(1).replace("</link>", "</link><pubDate>Tue, 12 Mar 2024 05:06:07 +0900</pubDate>")
    done = cleannews("discover", *LOCAL, f"{paper.url}/feed", "--json")
    (entry,) = records(done.stdout)
    assert entry == {
        "url": f"{paper.url}/1",
        "title": "Late 1",
        "published": "2024-03-12T05:06:07+09:00",
        "updated": None,
        "source": f"{paper.url}/feed",
    }
    assert cleannews("discover", *LOCAL, f"{paper.url}/feed", "--since", "2024-03-12").stdout == ""
    assert cleannews("discover", *LOCAL, f"{paper.url}/feed", "--since", "2024-03-11").stdout != ""


def test_discover_says_what_failed(paper: Any) -> None:
    done = cleannews("discover", *LOCAL, f"{paper.url}/none")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == f"cleannews: {paper.url}/none: the server answered 404 Not Found\n"
    paper["/"] = '<!doctype html><link rel="alternate" type="application/rss+xml" href="/gone"><title>Orsa Times</title>'
    done = cleannews("discover", *LOCAL, paper.url)
    assert (done.exit_code, len(done.stdout.split())) == (1, 10)
    assert done.stderr == f"cleannews: {paper.url}/gone: the server answered 404 Not Found\n"


@posix
def test_discover_into_scrape(paper: Any) -> None:
    program = f"{sys.executable} -c \"from cleannews.cli import main; main(prog_name='cleannews')\""
    options = " ".join(LOCAL)
    line = f"{program} discover {options} {paper.url}/feed | {program} scrape {options} -"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, len(records(done.stdout))) == (0, 10)


# ------------------------------------------------------------------------------------------------------------- state


def test_a_second_run_gives_only_what_changed(paper: Any, tmp_path: Path) -> None:
    output, state = tmp_path / "news.jsonl", tmp_path / "news.state"
    asked = ("scrape", *LOCAL, "--from-feed", f"{paper.url}/feed", "-o", str(output), "--state", str(state))
    assert cleannews(*asked).exit_code == 0
    assert len(records(output.read_text())) == 10
    paper["/3"] = page(30)
    assert cleannews(*asked).exit_code == 0
    written = records(output.read_text())
    assert [record["title"] for record in written[10:]] == ["Late 30"]


@posix
def test_kills_lose_and_repeat_nothing(site: Any, tmp_path: Path) -> None:
    count = 120
    for number in range(count):
        site[f"/{number}"] = page(number)
    given = "".join(f"{site.url}/{number}\n" for number in range(count))
    output, state = tmp_path / "news.jsonl", tmp_path / "news.state"
    asked = [*PROGRAM, "scrape", *LOCAL, "-", "-o", str(output), "--state", str(state)]
    for kill_at in (1, 40, 90):
        process = subprocess.Popen(asked, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert process.stdin is not None
        process.stdin.write(given)
        process.stdin.close()
        while process.poll() is None and lines_in(output) < kill_at:
            time.sleep(0.005)
        process.kill()
        process.wait()
    with output.open("ab") as file:
        file.write(b'{"id": "half a li')  # as a kill in mid-write would leave it
    done = run(*asked[len(PROGRAM) :], given=given)
    assert done.returncode == 0
    written = [record["id"] for record in records(output.read_text())]
    assert sorted(written) == sorted(f"{site.url}/{number}" for number in range(count))


def lines_in(path: Path) -> int:
    return path.read_bytes().count(b"\n") if path.exists() else 0


def heed_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@posix
def test_an_interrupt_keeps_what_came(paper: Any, tmp_path: Path) -> None:
    paper.slow.add("/slow")
    output = tmp_path / "news.jsonl"
    process = subprocess.Popen(
        [*PROGRAM, "scrape", *LOCAL, "-", "-o", str(output)],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=heed_interrupts,
    )
    assert process.stdin is not None
    assert process.stderr is not None
    process.stdin.write(f"{paper.url}/1\n{paper.url}/none\n{paper.url}/slow\n")
    process.stdin.close()
    process.stdin = None
    watchdog = threading.Timer(60, process.kill)
    watchdog.start()
    while (line := process.stderr.readline()) and "404" not in line:
        pass
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    watchdog.cancel()
    assert process.returncode == 130
    assert "Traceback" not in errors
    assert "what came until now is in" in errors
    assert f"{paper.url}/none" in [record["id"] for record in records(output.read_text())]


@posix
def test_a_progress_bar_on_a_terminal(paper: Any, tmp_path: Path) -> None:
    import pty
    import termios

    main_end, terminal = pty.openpty()
    termios.tcsetwinsize(terminal, (24, 100))
    arguments = ["scrape", *LOCAL, "-o", str(tmp_path / "a.jsonl"), f"{paper.url}/1", f"{paper.url}/none", f"{paper.url}/2"]
    process = subprocess.Popen([*PROGRAM, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=terminal)
    os.close(terminal)
    shown = b""
    while True:
        try:
            part = os.read(main_end, 4096)
        except OSError:  # Linux says so when the other end is closed
            break
        if not part:
            break
        shown += part
    os.close(main_end)
    assert process.wait(timeout=60) == 1
    assert b"3/3" in shown
    assert b"/none: " in shown


def test_nothing_is_never_silent(site: Any) -> None:
    site["/empty"] = (200, {"Content-Type": "text/html"}, b"<title>Menu</title><nav><a href=/>Home</a></nav>")
    site["/feed"] = rss(1).encode()
    done = cleannews("scrape", f"{site.url}/empty", *LOCAL)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "/empty: no body of a story found" in done.stderr
    done = cleannews("scrape", "-", *LOCAL, given="\n")
    assert "no addresses to fetch" in done.stderr
    done = cleannews("discover", f"{site.url}/feed", "--since", "2999-01-01", *LOCAL)
    assert done.stdout == "" or done.stdout.endswith("/1\n")


def test_messages_name_the_options_of_the_command() -> None:
    done = cleannews("scrape", "http://127.0.0.1:9/a", "--retries", "0")
    assert done.exit_code == 1
    assert "--allow-private permits it" in done.stderr
    assert "allow_private=" not in done.stderr
