"""A configured `clean`: the options once, then as many texts as there are, in any process and any framework."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, is_dataclass
from hashlib import sha256
from math import isnan
from typing import TYPE_CHECKING, Any

from cleannews.options import Moment, agency_named, moment_of

if TYPE_CHECKING:
    import pyarrow as pa

    from cleannews.article import Article
    from cleannews.rules.profile import Agency
    from cleannews.rules.rule import Rule
    from cleannews.segments import Kind
    from cleannews.text.story import StoryCleaner

__all__ = ["Cleaner", "clean_columns"]

SELECTED = ("title", "text", "agency", "authors", "published", "language", "flags", "fingerprint")
"""The fields of an article that :func:`clean_columns` adds where nothing else is asked for."""
PREFIX = "clean_"


@dataclass(frozen=True, slots=True)
class Cleaner:
    """A `clean` with its options set: frozen, hashable, equal by value, and picklable, so that it travels to workers.

    Takes the options of :func:`cleannews.clean`, which are checked here and not with the first text. Call it with a
    text for the article; `text` gives only the body, for frameworks that want text for text.

    >>> cleaner = Cleaner(keep=["byline"])
    >>> cleaner("It rained for three days in the capital, officials said.\\n(END)").text
    'It rained for three days in the capital, officials said.'
    >>> cleaner.text(None) is None, cleaner == Cleaner(keep=("byline",)), len({cleaner, Cleaner(keep="byline")})
    (True, True, 1)
    """

    agency: str | Agency | None = None
    published: Moment | None = None
    keep: Iterable[Kind | str] = ()
    also: Iterable[Rule | StoryCleaner] = ()
    without: Iterable[str] = ()

    def __post_init__(self) -> None:
        from cleannews.labelled import check_without, kinds

        also = tuple(self.also)
        without = (self.without,) if isinstance(self.without, str) else tuple(self.without)
        settled = {
            "agency": agency_named(self.agency).name if isinstance(self.agency, str) else self.agency,
            "published": moment_of(self.published),
            "keep": tuple(sorted(kinds(self.keep))),
            "also": also,
            "without": tuple(sorted(set(without))),
        }
        for name, value in settled.items():
            object.__setattr__(self, name, value)
        check_without(without, also)

    def __call__(self, text: str) -> Article:
        """The article in a text, as :func:`cleannews.clean` gives it."""
        from cleannews.pipeline import clean

        return clean(text, **self.options)

    @property
    def options(self) -> dict[str, Any]:
        """The keyword arguments of :func:`cleannews.clean`."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def text(self, text: str | None) -> str | None:
        """The body of the article in a text, paragraphs joined by a blank line; None for None."""
        return None if text is None else self(text).text

    def texts(self, texts: Iterable[Any]) -> list[str | None]:
        """The bodies of a batch, one for one; None for what is missing, and for what fails, which one warning tells.

        What fails is a value that is no text, or what a cleaner of the caller's own raises. `columns` has the reason of each.

        >>> Cleaner().texts(["It rained.\\n(END)", None, float("nan")])
        ['It rained.', None, None]
        """
        rows = [row_of(self, text, ("text",)) for text in texts]
        if failed := [row["error"] for row in rows if row["error"]]:
            warnings.warn(f"{len(failed)} of {len(rows)} texts failed and are None; the first: {failed[0]}", stacklevel=2)
        return [row["text"] for row in rows]

    def columns(self, columns: Mapping[str, Sequence[Any]], **choices: Any) -> dict[str, list[Any]]:
        """A batch of columns with the articles' fields beside them: see :func:`clean_columns`."""
        return clean_columns(columns, **choices, **self.options)

    def arrow(self, batches: Iterable[pa.RecordBatch] | pa.Table, **choices: Any) -> Iterator[pa.RecordBatch]:
        """The articles of Arrow record batches, as record batches of the fixed schema."""
        from cleannews.batch.arrow import clean_arrow

        return clean_arrow(batches, **choices, **self.options)

    @property
    def config_hash(self) -> str:
        """The same 16 hexadecimal digits for the same options and version of the library, in every process.

        For the keys of caches; another version of the library may cut otherwise, so it has another hash.
        """
        from cleannews import __version__

        told = {name: plain(value) for name, value in self.options.items()} | {"version": __version__}
        return sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:16]


def plain(value: Any) -> Any:
    """An option as JSON can write it: data by its value, a callable by its name."""
    if is_dataclass(value) and not isinstance(value, type):
        return {"type": type(value).__name__} | {name: plain(item) for name, item in asdict(value).items()}
    if isinstance(value, dict):
        return {str(name): plain(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, set | frozenset):
        return sorted(map(str, value))
    if callable(value):
        return name_of(value)
    return value if value is None or isinstance(value, bool | int | float) else str(value)


def name_of(function: Callable[..., Any]) -> str:
    return f"{function.__module__}.{getattr(function, '__qualname__', type(function).__qualname__)}"


def clean_columns(
    columns: Mapping[str, Sequence[Any]],
    *,
    text_field: str = "text",
    select: Iterable[str] = SELECTED,
    prefix: str = PREFIX,
    **options: Any,
) -> dict[str, list[Any]]:
    """A batch of columns, unchanged, with the fields of the articles beside them, row for row.

    The shape of a batch in Hugging Face datasets (``Dataset.map(clean_columns, batched=True)``), and of many others.

    * `text_field`: the column of the texts; `options`: those of :func:`cleannews.clean`;
    * `select`: which fields of the article become columns, as JSON holds them (times as ISO text);
    * `prefix`: what stands before their names, so that no column that came is replaced.

    A None, and a value that is no text, gives None in every new column, and the reason in the column ``error`` (with the
    prefix), which is always there. Raises `KeyError` for a missing column, `ValueError` for an unknown field or option.

    >>> clean_columns({"text": ["It rained.\\n(END)", None], "label": [0, 1]}, select=["text"])
    {'text': ['It rained.\\n(END)', None], 'label': [0, 1], 'clean_text': ['It rained.', None], 'clean_error': [None, None]}
    """
    if text_field not in columns:
        raise KeyError(f"no column {text_field!r}; there are {', '.join(map(repr, columns))}: name it with text_field=")
    names = selected(select)
    cleaner = Cleaner(**options)
    rows = [row_of(cleaner, value, names) for value in columns[text_field]]
    added = {f"{prefix}{name}": [row[name] for row in rows] for name in (*names, "error")}
    if clash := sorted(added.keys() & columns.keys()):
        raise ValueError(f"column {clash[0]!r} is there already; choose another prefix=")
    return {name: list(values) for name, values in columns.items()} | added


def selected(select: Iterable[str]) -> tuple[str, ...]:
    from cleannews.article import Article

    known = [*Article.model_fields, *Article.model_computed_fields]
    names = (select,) if isinstance(select, str) else tuple(select)
    if unknown := [name for name in names if name not in known]:
        raise ValueError(f"select=: an article has no field {unknown[0]!r}; it has {', '.join(known)}")
    return names


def row_of(cleaner: Cleaner, value: Any, names: Sequence[str]) -> dict[str, Any]:
    """The chosen fields of one article; all None, and the reason, where there is none."""
    nothing = dict.fromkeys((*names, "error"))
    if value is None or (isinstance(value, float) and isnan(value)):  # what data frames hold for nothing
        return nothing
    if not isinstance(value, str):
        return nothing | {"error": f"a {type(value).__name__}, not text"}
    try:
        record = cleaner(value).model_dump(mode="json", include=set(names))
    except Exception as error:  # a caller's own cleaner
        return nothing | {"error": f"{type(error).__name__}: {error}"}
    if "flags" in record:
        record["flags"].sort()  # a set has another order in each process
    return nothing | record
