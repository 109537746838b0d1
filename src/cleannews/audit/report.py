"""The audit: a small linear model learns the labels from the marks alone, and is asked about texts that it has not seen."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from cleannews.audit.marks import marks_of
from cleannews.cleaner import Cleaner
from cleannews.errors import CleannewsError, MissingExtra

__all__ = ["Audit", "Leak", "audit"]

FOLDS = 5
LEAST = 20
"""Texts below which nothing can be said."""
SHOWN = 25


@dataclass(frozen=True, slots=True)
class Leak:
    """A mark, how many texts of each label carry it, and how many fewer errors a guesser makes who looks at it alone."""

    mark: str
    counts: dict[str, int]
    gain: float


@dataclass(frozen=True, slots=True)
class Audit:
    """What the marks tell of the labels.

    * `texts`, `labels`: how many texts, and how many of them have each label;
    * `guess`: the accuracy of always naming the commonest label; `before`, `after`: of a linear model on the marks
      alone, on texts that it has not seen, before and after cleaning (shares from 0 to 1);
    * `leaks_before`, `leaks_after`: the marks that tell most, the most telling first.
    """

    texts: int
    labels: dict[str, int]
    guess: float
    before: float
    after: float
    leaks_before: tuple[Leak, ...]
    leaks_after: tuple[Leak, ...]

    def to_json(self) -> str:
        """All of it, as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=2)

    def __str__(self) -> str:
        return "\n".join(self.lines())

    def lines(self) -> Iterator[str]:
        named = ", ".join(f"{label} {count}" for label, count in self.labels.items())
        yield f"{self.texts} texts: {named}"
        yield ""
        yield f"label guessed          {self.guess:6.1%}"
        yield f"from marks alone       {self.before:6.1%}  before cleaning"
        yield f"                       {self.after:6.1%}  after cleaning"
        for when, leaks in (("before", self.leaks_before), ("after", self.leaks_after)):
            yield ""
            yield f"marks that tell the label, {when} cleaning" + ("" if leaks else ": none")
            for leak in leaks:
                counts = "  ".join(f"{label} {count}" for label, count in leak.counts.items())
                yield f"  {leak.gain:6.1%}  {leak.mark}  ({counts})"

    def to_html(self) -> str:
        """A page of its own, that loads nothing."""
        from cleannews.audit.page import page_of

        return page_of(self)


def audit(texts: Iterable[str], labels: Iterable[Any], cleaner: Cleaner | None = None) -> Audit:
    """How well agencies' marks, datelines, bylines, forms and leftovers alone tell the label, before and after cleaning.

    * `texts` and their `labels`, one for one; `cleaner`: the options of the cleaning.

    The figures are of cross-validation: each text is judged by a model that has not seen it. A figure far above `guess`
    says that a classifier can learn the source instead of the story. Texts that are no `str`, and labels that are None,
    are left out. Raises `CleannewsError` for too few texts or a single label, `MissingExtra` without scikit-learn
    (``pip install 'cleannews[audit]'``).
    """
    pairs = [(text, str(label)) for text, label in zip(texts, labels, strict=True) if isinstance(text, str) and label is not None]
    known = Counter(label for _, label in pairs)
    rare = [label for label, count in known.items() if count < FOLDS]
    if len(pairs) < LEAST or len(known) < 2 or rare:
        raise CleannewsError(
            f"an audit needs {LEAST} texts or more, and {FOLDS} or more of each of two labels; "
            f"there are {len(pairs)}: {', '.join(f'{label!r} {count}' for label, count in known.items())}"
        )
    cleaner = cleaner or Cleaner()
    rows_before, rows_after = [], []
    for text, _ in pairs:
        article = cleaner(text)
        rows_before.append(marks_of(text, article))
        rows_after.append(marks_of(article.text, cleaner(article.text)))
    truth = [label for _, label in pairs]
    return Audit(
        texts=len(pairs),
        labels=dict(known.most_common()),
        guess=known.most_common(1)[0][1] / len(pairs),
        before=accuracy(rows_before, truth),
        after=accuracy(rows_after, truth),
        leaks_before=leaks(rows_before, truth),
        leaks_after=leaks(rows_after, truth),
    )


def accuracy(rows: Sequence[set[str]], labels: Sequence[str]) -> float:
    """The share of labels that a linear model on the marks names right, each text judged by a model that has not seen it."""
    try:
        from sklearn.feature_extraction import DictVectorizer
        from sklearn.linear_model import LogisticRegression
        from sklearn.model_selection import StratifiedKFold, cross_val_predict
        from sklearn.pipeline import make_pipeline
    except ImportError as error:
        raise MissingExtra("scikit-learn", "audit", "the audit") from error
    model = make_pipeline(DictVectorizer(), LogisticRegression(max_iter=300))
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=1)
    told = cross_val_predict(model, [dict.fromkeys([*sorted(row), "a text"], 1.0) for row in rows], list(labels), cv=folds)
    return sum(str(one) == other for one, other in zip(told, labels, strict=True)) / len(labels)


def leaks(rows: Sequence[set[str]], labels: Sequence[str]) -> tuple[Leak, ...]:
    """The marks by which a guesser gains most over the commonest label."""
    total = Counter(labels)
    base = max(total.values())
    with_mark: dict[str, Counter[str]] = {}
    for row, label in zip(rows, labels, strict=True):
        for mark in row:
            with_mark.setdefault(mark, Counter())[label] += 1
    found = []
    for mark, counts in with_mark.items():
        right = max(counts.values()) + max((total - counts).values(), default=0)
        if right > base and counts.total() > 1:
            found.append(Leak(mark, {label: counts[label] for label in sorted(total)}, (right - base) / len(labels)))
    found.sort(key=lambda leak: (-leak.gain, leak.mark))
    return tuple(found[:SHOWN])
