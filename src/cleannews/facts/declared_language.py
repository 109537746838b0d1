"""Whether a page is in the language that it declares: templates say ``lang="en"`` around stories in any language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from cleannews.text.language import LANGUAGES_OF, STOPS, words_of

__all__ = ["language_of_page"]

SAMPLE = 3_000
"""Characters looked at; more than for a text that declares nothing, since a page that does is wrong on one of fifty."""

CLEARLY = 3
AT_LEAST = 12
"""How often the common words of the text's language must stand, and how much more often than those of the declared one.
On 1,075 pages the vote of a story in English for Polish, Czech or Hungarian ("a", "i") stayed below."""

OTHER_SCRIPTS = frozenset("ru uk be bg mk el he ar fa ur hi bn th ko ja zh ta te ml my km lo ka hy si".split())
"""Languages that no story in Latin letters is in."""


def language_of_page(declared: str, told: str | None, paragraphs: Sequence[str]) -> str:
    """The declared language, unless the story is clearly in the one that its text was `told` to be in.

    >>> story = ["Le bac est arrivé en retard dans le port de la ville, et les pêcheurs sont restés sur le quai."] * 2
    >>> language_of_page("en", "fr", story), language_of_page("fr", "en", story), language_of_page("en", "ja", story)
    ('fr', 'fr', 'ja')
    """
    if told is None or told == declared or not (declared in STOPS or (declared in OTHER_SCRIPTS and told in STOPS)):
        return declared
    if told not in STOPS:
        return told  # letters of another script
    sample = " ".join(paragraphs)[:SAMPLE].casefold()
    votes = Counter(language for word in words_of(sample) for language in LANGUAGES_OF.get(word, ()))
    return told if votes[told] >= max(AT_LEAST, CLEARLY * votes[declared]) else declared
