"""What the lines beside the story are, told by their words and the names around them, and the facts that they hold."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from cleannews.html.choice.class_names import Sign
from cleannews.html.deck import find_deck, leaves_body
from cleannews.html.figures import is_credited, picture_of, read_figures
from cleannews.html.page_kind import is_clock, is_error_page, is_ticker
from cleannews.knowledge.agencies import look_up
from cleannews.labelling.bylines.grammar import is_byline
from cleannews.labelling.rulebook.library import rulebook_with
from cleannews.segments import Kind
from cleannews.text.letters import squash
from cleannews.times.time_lines import is_time_words, is_timestamp, read_date

if TYPE_CHECKING:
    from cleannews.html.choice.body import Body
    from cleannews.html.choice.layout import Layout
    from cleannews.html.head.facts import Head

__all__ = ["label_lines_around"]

ABOVE, BELOW = 3, 8
"""Lines before the headline and behind the story that are looked at."""
LONGEST = 200
"""Letters; longer lines beside the story are other texts."""
LONGEST_BYLINE = 120
MOST_TAGS = 30
REPEATED = 4
"""First lines of a story among which its headline may stand again."""

WEAK = (Kind.PROMO, Kind.RELATED, Kind.NAV, Kind.TIMESTAMP)
SAID_BY_NAME = (Kind.CAPTION, Kind.BYLINE)
"""Kinds that a class may give to copyrights and to "Follow Ann Poe" too.

A tuple: to look for an Enum in a set costs five times as much."""
OF_OTHERS = Sign.RELATED | Sign.COMMENT | Sign.SIDE | Sign.ASIDE
TAG_WORDS = frozenset(
    "tag tags taglist keywords keyword topics hashtags etiketler etiket etiquetas schlagworte schlagwörter mots tagi tagy теги themen".split()
)

STRONG = frozenset(
    {
        Kind.COPYRIGHT,
        Kind.CREDIT,
        Kind.CAPTION,
        Kind.AD,
        Kind.CONTACT,
        Kind.DISCLAIMER,
        Kind.PROMO,
        Kind.BYLINE,
        Kind.TIMESTAMP,
        Kind.KEYWORDS,
    }
)
"""Kinds that a rule may give to a line beside the story; the page's own structure knows best what is a menu."""
BYLINE_WORDS = frozenset(["di", "por", "par", "von", "de", "av", "af", "by", "door", "przez", "da", "od"])
LONGEST_MARK = 40
OTHER_WORDS = (
    (
        Kind.RELATED,
        frozenset(
            "komentarze komentarz talkback talkbacks kommentare reacties yorumlar comentarios commentaires commenti комментарии".split()
        ),
    ),
    (Kind.PROMO, frozenset("sns share sharing sosyal social umfrage poll encuesta sondage newsletter paywall abo".split())),
)

NEAR = 2
"""Elements around a line whose names are read."""
NO_WORDS: frozenset[str] = frozenset()

NAMES = frozenset().union(*(words for _, words in OTHER_WORDS))
LONGEST_TAG = 60
TELLING = OF_OTHERS | Sign.CAPTION | Sign.FIGURE | Sign.AD | Sign.NOTICE | Sign.PROMO | Sign.SHARE | Sign.FORM

has_figure = re.compile(r"\d").search
OPENINGS = ("[", "(", "\N{FULLWIDTH LEFT PARENTHESIS}", "\N{LEFT BLACK LENTICULAR BRACKET}")
has_wide_mark = re.compile(r"[\N{COPYRIGHT SIGN}\N{FULLWIDTH COLON}]|저작권").search
is_path = re.compile(r"[^>»›/\n]{1,40}(?:\s[>»›]\s[^>»›/\n]{1,60}){1,6}$").match
find_words = re.compile(r"[^\W\d_]+").findall


def label_lines_around(body: Body, head: Head) -> None:
    """Give the lines beside the story their kinds, and write deck, keywords and pictures to the head where it has none."""
    layout = body.layout
    story = [at for at, kind in enumerate(body.kinds) if kind is None]
    if story and is_error_page(body, head):
        body.kinds = [kind or Kind.NAV for kind in body.kinds]
    elif story:
        tell_title(body, head, layout, story)
        tell_deck(body, head, layout)
        name_lines(body, head, layout, story)
        read_figures(body, head, layout, story[-1])


def tell_title(body: Body, head: Head, layout: Layout, story: list[int]) -> None:
    """The headline, and what repeats it above the story: a page may print it once for readers and once for machines."""
    if not head.title:
        return
    title = squash(head.title)
    for at in {layout.title_at, *story[:REPEATED]}:
        if at >= 0 and body.kinds[at] is None and layout.blocks.sizes[at] <= LONGEST and squash(body.texts[at]) == title:
            body.kinds[at] = Kind.HEADLINE


def tell_deck(body: Body, head: Head, layout: Layout) -> None:
    at = find_deck(layout, body.kinds, (head.subtitle or "", head.description or ""))
    if at < 0:
        return
    is_apart = body.kinds[at] is not None or leaves_body(at, layout)
    if is_apart:
        body.kinds[at] = Kind.DECK
    told = squash(head.subtitle or "")
    if not told or (is_apart and told != squash(body.texts[at])):  # what is printed goes before another headline of the page's data
        head.tell("subtitle", body.texts[at], "text")


def name_lines(body: Body, head: Head, layout: Layout, story: list[int]) -> None:
    """Name the short lines around the story by what they say, and the captions that were chosen as story."""
    kinds, sizes = body.kinds, layout.blocks.sizes
    first, last, title = story[0], story[-1], layout.title_at
    start = max(0, (title if 0 <= title < first else first) - ABOVE)
    namer = Namer(head, layout)
    for at, kind in enumerate(kinds[start : last + BELOW], start):
        if kind in SAID_BY_NAME and has_mark(body.texts[at]):
            kinds[at] = namer.kind_by_rule(at, body.texts[at]) or kind
        elif kind is not None and kind in WEAK and sizes[at] <= LONGEST and at not in body.others:
            kinds[at] = namer.kind_of(at, at < first) or kinds[at]
    for at in story:
        if sizes[at] <= LONGEST and is_caption(at, layout):
            kinds[at] = Kind.CAPTION
    for at in story[:REPEATED]:
        if sizes[at] <= LONGEST_MARK and kinds[at] is None and is_timestamp(body.texts[at]):
            kinds[at] = Kind.TIMESTAMP
    if is_ticker(head.title or "", body.texts[first : last + 1]):
        head.live = True
        for at in story:
            if is_clock(body.texts[at]):
                kinds[at] = Kind.TIMESTAMP
    if namer.tagged and not head.keywords:
        head.tell("keywords", tuple(dict.fromkeys(namer.tagged))[:MOST_TAGS], "tags")


class Namer:
    """Tells what short lines beside the story are; the links of tag lists gather in `tagged`."""

    def __init__(self, head: Head, layout: Layout) -> None:
        self.names = frozenset(map(str.casefold, head.authors))
        self.layout = layout
        self.book = rulebook_with()
        self.words: dict[int, frozenset[str]] = {0: NO_WORDS}
        self.tagged: list[str] = []

    def kind_of(self, at: int, above: bool) -> Kind | None:
        """What the line is, or None where only its place on the page tells; `above` is between headline and body."""
        layout, text = self.layout, self.layout.blocks.texts[at]
        box = layout.blocks.box_of[at]
        within = layout.within[box]
        if not above and within & OF_OTHERS and not within & Sign.TAGS:
            return None
        if kind := fact_in(text, self.names, above):
            return kind
        if has_mark(text) and (kind := self.kind_by_rule(at, text)):
            return kind
        links = layout.blocks.links[at] * 10 > layout.blocks.sizes[at] * 6
        if (links and layout.blocks.sizes[at] < LONGEST_TAG) or not within & (TELLING | Sign.DATE | Sign.AUTHOR):
            words = self.words_around(box, NEAR + (layout.blocks.tags[box] == "li"))
            if links and not words.isdisjoint(TAG_WORDS) and (tags := tags_in(at, layout)):
                self.tagged += tags
                return Kind.KEYWORDS
            if not words.isdisjoint(NAMES):
                return next(kind for kind, names in OTHER_WORDS if not words.isdisjoint(names))
        return None

    def kind_by_rule(self, at: int, text: str) -> Kind | None:
        if is_caption(at, self.layout):
            return Kind.CAPTION
        rule = self.book.rule_for(text)
        return rule.label if rule is not None and rule.label in STRONG else None

    def words_around(self, box: int, levels: int) -> frozenset[str]:
        """The words in the classes and ids of an element and of those around it."""
        words = self.own_words(box)
        while levels > 1 and box:
            box = self.layout.blocks.parents[box]
            words |= self.own_words(box)
            levels -= 1
        return words

    def own_words(self, box: int) -> frozenset[str]:
        words = self.words.get(box)
        if words is None:
            node = self.layout.blocks.nodes[box]
            name = self.layout.names[box]
            if not name and node is not None:
                marks = node.attributes
                name = marks.get("class") or marks.get("id") or ""
            words = self.words[box] = words_of(name) if name else NO_WORDS
        return words


@lru_cache(maxsize=4096)
def words_of(name: str) -> frozenset[str]:
    return frozenset(find_words(name.lower()))


def has_mark(text: str) -> bool:
    """Whether the line holds what credits, copyrights, contacts and handles do; a menu's word need not be looked up."""
    return text.startswith(OPENINGS) or "@" in text or "opyright" in text or not (text.isascii() or has_wide_mark(text) is None)


def is_caption(at: int, layout: Layout) -> bool:
    """Whether a line says who took the picture that stands with it in a box of its own."""
    return is_credited(layout.blocks.texts[at]) and bool(picture_of(layout.blocks.box_of[at], layout))


def fact_in(text: str, names: frozenset[str], above: bool) -> Kind | None:
    """Byline, time or path, where the line is one of them and nothing else; other people sign below the story.

    >>> [str(fact_in(text, frozenset(), True)) for text in ("AA 03.08.2031 - 11:20", "14.40 Uhr", "Home > News > Town", "Rain")]
    ['byline', 'timestamp', 'nav', 'None']
    """
    if len(text) > LONGEST_BYLINE:
        return None
    name = text
    if has_figure(text):
        if is_timestamp(text) or is_clock(text) or (above and len(text) < LONGEST_MARK and is_time_words(text)):
            return Kind.TIMESTAMP
        if above and (found := read_date(text)):
            name = text[: found[1][0]].rstrip(" ,|-\N{EN DASH}\N{MIDDLE DOT}\N{BULLET}")
    if names and len(name) < LONGEST_MARK and without_word(name).casefold() in names:
        return Kind.BYLINE
    if above and name and (is_byline(name) or (len(name) <= LONGEST_MARK and look_up(without_word(name)))):
        return Kind.BYLINE
    return Kind.NAV if (" > " in text or " » " in text or " › " in text) and is_path(text) else None


def without_word(text: str) -> str:
    """The text behind a word that opens bylines in small letters: ``di Ann Poe``."""
    first, _, rest = text.partition(" ")
    return rest if first in BYLINE_WORDS else text


def tags_in(at: int, layout: Layout) -> list[str]:
    """The words of a tag list."""
    node = layout.blocks.nodes[layout.blocks.box_of[at]]
    links = node.css("a")[:MOST_TAGS] if node is not None else ()
    return [text for link in links if 1 < len(text := link.text().strip(" #\n\t")) < LONGEST_TAG]
