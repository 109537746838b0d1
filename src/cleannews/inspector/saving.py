"""What the page gives back: an article cleaned anew with corrected stretches, a rule that was tried."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cleannews.article import Article
from cleannews.errors import RuleError
from cleannews.inspector.golden import MARKED
from cleannews.segments import Kind, Segment
from cleannews.time_limit import within

if TYPE_CHECKING:
    from cleannews.text.story import Story

__all__ = ["Clean", "Correction", "corrected", "tried_rule"]

PATIENCE = 5.0
"""Seconds for a rule that is tried: a pattern is a program, and a slip of the pen can make it endless."""
MOST_SHOWN = 20

Clean = Callable[..., Article]
Correction = tuple[int, int, str]
"""Start and end in the source, and the kind."""


def corrected(clean: Clean, corrections: Sequence[Correction]) -> Article:
    """The article with the stretches that a reader marked; `clean` takes ``also=``."""
    segments = [Segment(Kind(kind), MARKED, start, end) for start, end, kind in corrections]

    def mark(story: Story) -> Iterator[Segment]:
        yield from segments

    return clean(also=(mark,))


def tried_rule(toml: str, clean: Clean | None = None) -> dict[str, Any]:
    """Whether a profile in TOML can be used, and what its rules take of the article that `clean` gives.

    >>> tried_rule('name = "Mine"')["ok"], tried_rule("name =")["ok"]
    (True, False)
    """
    from cleannews.rules.profile import Agency

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "profile.toml")
        try:
            path.write_bytes(toml.encode("utf-8", "replace"))
            profile = within(PATIENCE, lambda: Agency.from_toml(path))
        except (RuleError, TimeoutError) as error:
            return {"ok": False, "error": str(error).removeprefix(f"{path}: ")}
    try:
        article = within(PATIENCE, lambda: clean(also=profile.rules)) if clean and profile.rules else None
    except (ValueError, TimeoutError) as error:
        return {"ok": False, "error": str(error)}
    names = {rule.name for rule in profile.rules}
    taken = [segment.text.strip() for segment in article.segments if segment.rule in names] if article else []
    return {"ok": True, "rules": len(profile.rules), "takes": len(taken), "texts": taken[:MOST_SHOWN]}
