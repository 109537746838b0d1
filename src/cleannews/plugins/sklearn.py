"""A scikit-learn transformer: the first step of a pipeline, so that a classifier learns from stories and not from marks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cleannews.cleaner import Cleaner
from cleannews.plugins.extras import extra

__all__ = ["NewsCleaner"]

with extra("sklearn"):
    from sklearn.base import BaseEstimator, TransformerMixin


class NewsCleaner(TransformerMixin, BaseEstimator):
    """Texts in, bodies out, one for one; the parameters are those of :func:`cleannews.clean`.

    >>> NewsCleaner().fit_transform(["It rained.\\n(END)", None])
    ['It rained.', '']
    """

    def __init__(self, agency: Any = None, keep: Any = (), also: Any = (), without: Any = ()) -> None:
        self.agency = agency
        self.keep = keep
        self.also = also
        self.without = without

    def fit(self, texts: Iterable[str | None], y: Any = None) -> NewsCleaner:
        """Check the parameters; nothing is learned."""
        self.cleaner_ = Cleaner(agency=self.agency, keep=self.keep, also=self.also, without=self.without)
        return self

    def transform(self, texts: Iterable[str | None]) -> list[str]:
        """The body of each text; an empty one for None, which vectorisers do not take."""
        cleaner = Cleaner(agency=self.agency, keep=self.keep, also=self.also, without=self.without)
        return [text or "" for text in cleaner.texts(texts)]

    def __sklearn_is_fitted__(self) -> bool:
        return True
