"""The article of one record: of its text, with what its other fields say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from cleannews.article import Article

if TYPE_CHECKING:
    pass

__all__ = ["clean_record"]


def clean_record(record: Mapping[str, Any], *, fields: Mapping[str, str] | None = None, guess: bool = True, **options: Any) -> Article:
    """The article of a record: of its text, with what its other fields say.

    * `fields`: which field holds what, by the names ``text html title published authors agency language url``;
    * `guess`: whether the others are guessed from well-known names;
    * `options`: those of :func:`cleannews.clean`.

    A title in a field of its own is not looked for in the text; where the text repeats it at its top, that goes.

    >>> article = clean_record({"headline": "Rain", "date": "December 31, 2031", "content": "Rain\\n\\nIt rained for three days in the capital."})
    >>> article.title, article.published.date().isoformat(), article.paragraphs
    ('Rain', '2031-12-31', ('It rained for three days in the capital.',))
    """
    from cleannews.batch.reading.fields import Fields
    from cleannews.batch.reading.records import clean_fields

    settled = Fields(**dict(fields or {}))
    if guess:
        settled = settled.guessed(record)
    return clean_fields(record, settled, options)
