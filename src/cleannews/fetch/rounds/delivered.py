"""What has been delivered, in an SQLite file, so that nothing is lost or repeated when a run is killed."""

from __future__ import annotations

import datetime as dt
import hashlib
import sqlite3
from dataclasses import replace
from os import PathLike, fspath
from typing import Any

from cleannews.errors import CleannewsError
from cleannews.fetch.addresses import shown
from cleannews.fetch.redirects import Conditions
from cleannews.fetch.results import Result
from cleannews.fetch.rounds.in_flight import Arrival

__all__ = ["DeliveryLog", "NoDeliveryLog"]

OURS = 0x634E7701
"""Written in the file's header, so that no other database is taken for a ledger."""

TABLES = """
CREATE TABLE runs (number INTEGER PRIMARY KEY, begun TEXT NOT NULL, finished TEXT);
CREATE TABLE pages (
    url TEXT PRIMARY KEY, run INTEGER NOT NULL, at TEXT NOT NULL, status INTEGER, reason TEXT NOT NULL,
    final_url TEXT, etag TEXT, modified TEXT, digest TEXT
) WITHOUT ROWID;
CREATE TABLE in_hand (
    one INTEGER PRIMARY KEY CHECK (one = 1), url TEXT NOT NULL, status INTEGER, reason TEXT NOT NULL,
    final_url TEXT, etag TEXT, modified TEXT, digest TEXT
);
"""

DELIVERED = """
INSERT INTO pages (url, run, at, status, reason, final_url, etag, modified, digest)
    SELECT url, ?, ?, status, reason, final_url, etag, modified, digest FROM in_hand WHERE true
    ON CONFLICT (url) DO UPDATE SET run = excluded.run, at = excluded.at, status = excluded.status,
        reason = excluded.reason, final_url = coalesce(excluded.final_url, final_url),
        etag = CASE WHEN excluded.digest IS NULL THEN etag ELSE excluded.etag END,
        modified = CASE WHEN excluded.digest IS NULL THEN modified ELSE excluded.modified END,
        digest = coalesce(excluded.digest, digest)
"""
"""A failure leaves what is known of the page as it was: when it is back and the same, it is not delivered again."""


class NoDeliveryLog:
    """No ledger: everything is fetched, everything is delivered."""

    in_doubt: str | None = None

    def __enter__(self) -> NoDeliveryLog:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def has_done(self, url: str) -> bool:
        return False

    def conditions(self, url: str) -> Conditions | None:
        return None

    def hand_out(self, arrival: Arrival, result: Result) -> Result | None:
        return result

    def delivered(self) -> None:
        return None

    def is_in_doubt(self, url: str) -> bool:
        return False

    def leave_doubt(self) -> None:
        return None

    def finish(self) -> None:
        return None


class DeliveryLog:
    """A run is all between the first result and the end of the addresses, however often it is killed in between.

    A result is *in hand* from when it is handed out, and *delivered* when the next one is asked for. What is delivered in
    this run is not fetched again; what an earlier run delivered is asked for by a conditional request, and delivered
    again if it has changed. Of a run that was killed, the one result in hand may have been kept by the caller or not:
    it comes again, before all others and marked so, that a caller can look whether it is the last of what was kept.
    """

    def __init__(self, path: str | PathLike[str]) -> None:
        self.path = fspath(path)
        self.database = sqlite3.connect(self.path, timeout=1.0, isolation_level=None, check_same_thread=False)
        try:
            self.open()
        except sqlite3.DatabaseError as error:
            self.database.close()
            busy = "locked" in str(error)
            why = "another run is using it" if busy else f"it is no state file of cleannews ({error})"
            raise CleannewsError(f"{self.path}: {why}") from None
        except BaseException:
            self.database.close()
            raise

    def open(self) -> None:
        """Takes the file for this run alone; the lock goes with the process, however that ends."""
        run = self.database.execute
        run("PRAGMA locking_mode = EXCLUSIVE")
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = NORMAL")  # a commit survives the process; after a power cut the last may be undone
        run("BEGIN IMMEDIATE")
        mark = run("PRAGMA application_id").fetchone()[0]
        if mark != OURS:
            if run("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise CleannewsError(f"{self.path}: it is no state file of cleannews but another database")
            for statement in TABLES.split(";"):
                run(statement)
            run(f"PRAGMA application_id = {OURS}")
        self.number = self.current_run()
        held = run("SELECT url FROM in_hand").fetchone()
        self.in_doubt = str(held[0]) if held else None
        run("COMMIT")

    def current_run(self) -> int:
        """The run that was not finished, or a new one."""
        last = self.database.execute("SELECT number, finished FROM runs ORDER BY number DESC LIMIT 1").fetchone()
        if last and last[1] is None:
            return int(last[0])
        number = last[0] + 1 if last else 1
        self.database.execute("INSERT INTO runs (number, begun) VALUES (?, ?)", (number, now()))
        return int(number)

    def __enter__(self) -> DeliveryLog:
        return self

    def __exit__(self, *_: object) -> None:
        self.database.close()

    def has_done(self, url: str) -> bool:
        """Whether this run has delivered it, before it was killed or as the same address earlier in the list."""
        row = self.database.execute("SELECT run FROM pages WHERE url = ?", (key(url),)).fetchone()
        return row is not None and row[0] == self.number

    def conditions(self, url: str) -> Conditions | None:
        """What to tell the server of the page as we know it."""
        row = self.database.execute("SELECT final_url, etag, modified FROM pages WHERE url = ?", (key(url),)).fetchone()
        if row is None or row[0] is None:
            return None
        headers = {"if-none-match": row[1], "if-modified-since": row[2]}
        given = {name: value for name, value in headers.items() if value}
        return Conditions(row[0], given) if given else None

    def hand_out(self, arrival: Arrival, result: Result) -> Result | None:
        """The result, now in hand; None where it is what was delivered before."""
        if self.has_done(result.url):
            return None
        digest = digest_of(result)
        if result.status == 304 or (digest and digest == self.known_digest(result.url)):
            self.database.execute("UPDATE pages SET run = ?, at = ? WHERE url = ?", (self.number, now(), result.url))
            if result.url == self.in_doubt:
                self.leave_doubt()
            return None
        headers = arrival.page.headers if arrival.page and result.ok else {}
        values = (result.url, result.status, result.reason, result.final_url if result.ok else None)
        validators = (header(headers, "etag"), header(headers, "last-modified"), digest)
        row = (*values, *validators)
        self.database.execute("INSERT OR REPLACE INTO in_hand VALUES (1, ?, ?, ?, ?, ?, ?, ?)", row)
        again, self.in_doubt = result.url == self.in_doubt, None
        return replace(result, again=True) if again else result

    def delivered(self) -> None:
        """The result in hand has been dealt with: its reader asks for more."""
        with self.database:
            self.database.execute("BEGIN")
            self.database.execute(DELIVERED, (self.number, now()))
            self.database.execute("DELETE FROM in_hand")

    def is_in_doubt(self, url: str) -> bool:
        """Whether the last run was killed with this result in its reader's hands."""
        return self.in_doubt is not None and key(url) == self.in_doubt

    def leave_doubt(self) -> None:
        """The addresses hold it no longer, or it is what an earlier run has delivered."""
        self.database.execute("DELETE FROM in_hand")
        self.in_doubt = None

    def finish(self) -> None:
        """All addresses have been asked for, so the next run is a new one."""
        self.database.execute("UPDATE runs SET finished = ? WHERE number = ?", (now(), self.number))

    def known_digest(self, url: str) -> str | None:
        row = self.database.execute("SELECT digest FROM pages WHERE url = ?", (url,)).fetchone()
        return row[0] if row else None


def key(url: Any) -> str:
    return shown(url)


def digest_of(result: Result) -> str | None:
    """By what a change is told where the server does not tell: for an article its headline and body, else the bytes."""
    if result.article is not None:
        article = result.article
        told = "\n".join((article.title or "", article.subtitle or "", article.fingerprint)).encode("utf-8", "replace")
    elif result.fetched is not None:
        told = result.fetched.content
    else:
        return None
    return hashlib.blake2b(told, digest_size=16).hexdigest()


def header(headers: dict[str, str], name: str) -> str | None:
    """A value that can be sent back; no server needs a longer one."""
    value = headers.get(name, "")
    return value if 0 < len(value) <= 1_000 and value.isascii() and value.isprintable() else None


def now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
