"""Front matter of crawlers: YAML between rules, ``key: value`` lines, ``【标题】：``, above the text.

The labeller reads those itself, wherever they stand (`labelling.front_matter`, `labelling.fields`): here they are only recognised,
so that there is one way to read them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleannews.envelopes.document import Document

__all__ = ["FORMAT", "read", "recognise"]

FORMAT = "front-matter"

opens_yaml = re.compile(r"\ufeff?\s*(?:---|\+\+\+)[ \t]*\r?\n(?=[\w\"'-]{1,40}\s?[:=])").match
opens_fields = re.compile(
    r"""\ufeff?\s*(?:
        (?:title|headline|url|id|date|author|authors|source|published)\s?:\s.{1,300}\n\s*[\w -]{2,30}\s?:\s
      | \N{LEFT BLACK LENTICULAR BRACKET}[^\n\N{RIGHT BLACK LENTICULAR BRACKET}]{1,12}\N{RIGHT BLACK LENTICULAR BRACKET}\s?[:\N{FULLWIDTH COLON}].{1,300}\n\s*\N{LEFT BLACK LENTICULAR BRACKET}
    )""",
    re.VERBOSE | re.IGNORECASE,
).match


def recognise(text: str) -> bool:
    return bool(opens_yaml(text) or opens_fields(text))


def read(text: str) -> Iterator[Document]:
    """The one text of the file, as it is."""
    yield Document(FORMAT, text, 0, len(text), is_plain=True)
