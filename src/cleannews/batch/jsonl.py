"""JSON lines in, JSON lines out: every record is passed on, with its article or with the reason why it has none."""

from __future__ import annotations

import datetime as dt
import json
import signal
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, TypedDict

from cleannews.article import Article
from cleannews.batch.json_names import name_of
from cleannews.batch.reading.fields import KNOWLEDGE, Fields
from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule
from cleannews.text.story import StoryCleaner

__all__ = ["Choices", "Passed", "Records", "article_json"]

CHUNK_LINES, CHUNK_BYTES = 100, 1_000_000
"""What one process is given at a time: enough to hide the cost of handing it over (about 0.3 ms), little enough that
the chunks under way stay a few megabytes."""

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""Stands at the head of a file, and in mid-stream where two files were joined."""


class Choices(TypedDict, total=False):
    """The keyword arguments of :func:`cleannews.clean`."""

    agency: str | Agency | None
    published: dt.datetime | dt.date | None
    keep: tuple[str, ...]
    drop: tuple[str, ...]
    also: tuple[Rule | StoryCleaner, ...]
    without: tuple[str, ...]


class Passed(NamedTuple):
    """One line of output: its text, whether the record failed, how many bytes of input it stands for, and what was guessed of it."""

    line: str
    failed: bool
    size: int
    guessed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Records:
    """Passes JSON lines on, each with its article.

    * `text_field`: where a record keeps its text; `encoding`: how the lines are encoded;
    * `choices`: the keyword arguments of :func:`cleannews.clean`, the same for every record;
    * `fields`: where a record keeps what is known of its text; `guess`: whether more of them are guessed from well-known names.

    >>> records = Records(text_field="text")
    >>> [passed.line for passed in records.passed_on([b'{"id": 7}\\n', b"oops\\n"])]
    ['{"id": 7, "error": "no field \\'text\\'"}', '{"line": "oops", "error": "not JSON: Expecting value at character 0"}']
    """

    text_field: str = "text"
    encoding: str = "utf-8"
    choices: Choices = field(default_factory=Choices)
    fields: Fields = field(default_factory=Fields)
    guess: bool = False

    def passed_on(self, lines: Iterable[bytes], workers: int | None = None) -> Generator[Passed, None, None]:
        """The records in their order, as they come; with `workers`, cleaned in as many processes.

        Empty lines are no records. Memory holds one line, or with workers a few chunks for each of them.
        """
        if not workers:
            return (self.pass_on(line) for line in lines if line.strip())
        return self.in_processes(lines, workers)

    def in_processes(self, lines: Iterable[bytes], workers: int) -> Generator[Passed, None, None]:
        from concurrent.futures import Future, ProcessPoolExecutor

        under_way: deque[Future[list[Passed]]] = deque()
        pool = ProcessPoolExecutor(workers, initializer=leave_interrupts_to_the_parent)
        try:
            for chunk in chunks(lines):
                with interrupts_held():
                    under_way.append(pool.submit(self.pass_on_all, chunk))
                if len(under_way) > 2 * workers:
                    yield from under_way.popleft().result()
            while under_way:
                yield from under_way.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)

    def pass_on_all(self, lines: list[bytes]) -> list[Passed]:
        return [self.pass_on(line) for line in lines if line.strip()]

    def pass_on(self, line: bytes) -> Passed:
        size = len(line)
        line = line.removeprefix(BYTE_ORDER_MARK).rstrip(b"\r\n")
        try:
            raw = line.decode(self.encoding)
            record = json.loads(raw)
        except UnicodeDecodeError as error:
            shown = line.decode(self.encoding, "backslashreplace")
            return unreadable(shown, f"byte {error.start} of the line is not {self.encoding}", size)
        except json.JSONDecodeError as error:
            return unreadable(raw, f"not JSON: {error.msg} at character {error.pos}", size)
        except (ValueError, RecursionError) as error:  # a number of 5,000 digits, 100,000 open brackets
            return unreadable(raw, f"not JSON that can be read: {error}", size)
        if not isinstance(record, dict):
            return unreadable(raw, f"not a JSON object but {name_of(record)}", size)
        name, value, failed = self.outcome(record)
        guessed = self.settled(record).guesses(self.fields, (*KNOWLEDGE, "url")) if self.guess and not failed else ()
        return Passed(with_field(raw, record, name, value), failed, size, guessed)

    def settled(self, record: dict[str, Any]) -> Fields:
        """The fields of this record: those that are named, and what is guessed where guessing is on."""
        fields = replace(self.fields, text=self.text_field)
        return fields.guessed(record) if self.guess else fields

    def outcome(self, record: dict[str, Any]) -> tuple[str, str, bool]:
        """The field to add, its value as JSON, and whether it is an error."""
        if self.text_field not in record:
            return "error", as_json(f"no field {self.text_field!r}"), True
        text = record[self.text_field]
        if not isinstance(text, str):
            return "error", as_json(f"field {self.text_field!r} is {name_of(text)}, not text"), True
        from cleannews.batch.reading.records import clean_fields

        try:
            return "article", article_json(clean_fields(record, self.settled(record), self.choices)), False
        except Exception as error:  # content never raises; were it to, one record must not stop the others
            return "error", as_json(f"{type(error).__name__}: {error}"), True


def chunks(lines: Iterable[bytes]) -> Iterator[list[bytes]]:
    chunk: list[bytes] = []
    size = 0
    for line in lines:
        chunk.append(line)
        size += len(line)
        if len(chunk) >= CHUNK_LINES or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Workers start in here, deaf to Ctrl-C: it reaches every process of the terminal, and one that dies of it
    prints a traceback. In this process it is only late."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def leave_interrupts_to_the_parent() -> None:
    """The same for Windows, a little late."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def with_field(raw: str, record: dict[str, Any], name: str, value: str) -> str:
    """The record as it came, letter for letter, and one more field.

    Written out anew it would lose what JSON can say and Python cannot: 1.10, 1e400, a key that stands twice.
    A field of that name which the record has already is replaced.
    """
    if name in record:
        rest = {key: given for key, given in record.items() if key != name}
        raw, record = as_json(rest), rest
    comma = ", " if record else ""
    return f"{raw.rstrip()[:-1].rstrip()}{comma}{as_json(name)}: {value}}}"


def unreadable(raw: str, why: str, size: int) -> Passed:
    return Passed(as_json({"line": raw, "error": why}), True, size)


def article_json(article: Article, indent: int | None = None) -> str:
    """The article's JSON form.

    Not by `model_dump_json`: that swallows a Ctrl-C which arrives in a computed field (it becomes a serialization
    error), and cannot write half a surrogate pair. 13 us slower, where reading the record costs more.
    """
    return as_json(article.model_dump(mode="json"), indent)


def as_json(value: object, indent: int | None = None) -> str:
    """Readable JSON; escaped throughout where UTF-8 could not write it."""
    written = json.dumps(value, ensure_ascii=False, indent=indent)
    try:
        written.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, indent=indent)
    return written
