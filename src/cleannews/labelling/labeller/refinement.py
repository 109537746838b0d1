"""What a user's own labelled texts add to the odds of the labeller: weights of words, from a file that `cleannews train` writes."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cleannews.errors import RuleError
from cleannews.labelling.units.words import read_tokens, score_tokens

if TYPE_CHECKING:
    from cleannews.segments import Segment
    from cleannews.text.story import Story

__all__ = ["NOTE", "Refinement"]

NOTE = "refinement"
"""Under which a story holds it on its way."""


@dataclass(frozen=True, slots=True)
class Refinement:
    """More weights of word sequences; given in ``also=``, it takes part in every decision of the labeller.

    `weights` has what a sequence speaks for clutter; `texts` and `sources` say how many it was learned from. It is equal
    by value, hashable, and pickles.

    >>> from cleannews import clean
    >>> text = "It rained for three days in the old town, officials said.\\nHarbour puzzle\\n"
    >>> clean(text, also=[Refinement({"harbour puzzle": 40.0})]).text
    'It rained for three days in the old town, officials said.'
    """

    weights: Mapping[str, float]
    texts: int = 0
    sources: int = 0

    def __hash__(self) -> int:
        return hash((self.texts, self.sources, len(self.weights)))

    def __call__(self, story: Story) -> tuple[Segment, ...]:
        """No stretch is certain by it; the labeller asks it later."""
        story.notes[NOTE] = self
        return ()

    def odds(self, text: str) -> float:
        """What the words of a unit add to the odds that it is clutter, as a natural logarithm."""
        return score_tokens(read_tokens(text), self.weights)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it as JSON, the heaviest words first."""
        ranked = sorted(self.weights.items(), key=lambda item: (-abs(item[1]), item[0]))
        told = json.dumps({**asdict(self), "weights": dict(ranked)}, ensure_ascii=False, indent=0)
        Path(path).write_text(told + "\n", encoding="utf-8")

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Refinement:
        """The refinement that a file holds; a `RuleError` where it holds something else."""
        try:
            told = json.loads(Path(path).read_text(encoding="utf-8"))
            weights = {str(words): float(weight) for words, weight in told["weights"].items()}
            return cls(weights, int(told["texts"]), int(told["sources"]))
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise RuleError(f"{path}: no model that `cleannews train` wrote ({type(error).__name__}: {error})") from error
