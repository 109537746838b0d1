"""Running text of a page that is not its story: comments, the next article, a cookie notice, a quotation printed twice."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from cleannews.html.choice.class_names import Sign, signs_of
from cleannews.segments import Kind

if TYPE_CHECKING:
    from cleannews.html.choice.layout import Layout

__all__ = ["drop_other_texts"]

STORY = 400
"""Characters of story in the branch of the headline from which another branch with a heading of its own is another text."""

LEAST_STORY = 100
"""Letters of running text that are a story, be it a short one; comments may be longer than it."""

MARGIN = Sign.SIDE | Sign.ASIDE
ASIDE = Sign.RELATED | Sign.PROMO
HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
QUOTED = Sign.QUOTE | Sign.ASIDE
SHORTEST_QUOTE = 40
LONGEST_QUOTE = 400
MOST_QUOTES = 100
"""Lines set apart that are looked for in all others; a page of more is made of quotations, and none of them is a pull quote."""
BEFORE_TITLE = 12

QUOTES = " .\"'“”‘’„«»‹›"

says_dialog = re.compile(
    r"(?i)(?<![a-z])(?:modal|dialog|popup|lightbox|cookies?|consent|gdpr|log-?in|sign-?in|paywall|regwall)(?![a-z])"
).search
says_cookies = re.compile(r"(?i)(?<![a-z])(?:cookies?|consent|gdpr)(?![a-z])").search


def drop_other_texts(layout: Layout, kept: list[bool], scores: list[float]) -> dict[int, Kind]:
    """Take out of the choice what is running text, but not of this story, and forget that it looked likely.

    What each of these lines is, by its number.
    """
    lines = [at for at, keep in enumerate(kept) if keep]
    named = dict.fromkeys(comments(layout, lines), Kind.RELATED)
    named |= dict.fromkeys(notices(layout, lines), Kind.PROMO)
    named |= dict.fromkeys(dialogs(layout, lines), Kind.PROMO)
    if not layout.witness.live:
        named |= dict.fromkeys(next_story(layout, lines), Kind.RELATED)
    named |= dict.fromkeys(printed_twice(layout, [at for at in lines if at not in named] if named else lines), Kind.PROMO)
    for at in named:
        kept[at], scores[at] = False, 0.0
    return named


def comments(layout: Layout, kept: list[int]) -> Iterable[int]:
    """Readers' comments, where there is a story beside them; in a forum they are the page."""
    within, boxes, sizes = layout.within, layout.blocks.box_of, layout.blocks.sizes
    found = [at for at in kept if within[boxes[at]] & Sign.COMMENT]
    if not found:
        return ()
    others = set(kept).difference(found)
    story = sum(sizes[at] for at in others if at < found[0] and layout.running[at])
    if sum(sizes[at] for at in others) > STORY or (story > LEAST_STORY and layout.title_at < found[0]):
        return found
    return ()


def notices(layout: Layout, kept: list[int]) -> Iterable[int]:
    """The cookie notice that stands before the headline: its prose may outweigh a short story."""
    title = layout.title_at
    if not kept or not kept[0] < title < kept[-1]:
        return ()
    boxes = layout.blocks.box_of
    return [at for at in kept[:BEFORE_TITLE] if at < title and in_cookie_box(boxes[at], layout)]


def dialogs(layout: Layout, kept: list[int]) -> list[int]:
    """What a page would ask or tell in a window of its own - to log in, to consent, how to print the story - where the story is elsewhere."""
    within, boxes, sizes = layout.within, layout.blocks.box_of, layout.blocks.sizes
    found = [at for at in kept if within[boxes[at]] & Sign.NOTICE and in_dialog(boxes[at], layout)]
    if not found:
        return found
    asked = sum(sizes[at] for at in found)
    return found if sum(sizes[at] for at in kept) - asked > max(STORY, asked) else []


def in_dialog(box: int, layout: Layout) -> bool:
    """Whether an element around the line, but not around the headline, is named for a window over the page."""
    while box and box not in layout.title_path:
        name = layout.names[box]
        if name and says_dialog(name):
            return True
        box = layout.blocks.parents[box]
    return False


def in_cookie_box(box: int, layout: Layout) -> bool:
    """Whether an element around the line is named for cookies."""
    blocks = layout.blocks
    while box:
        node = blocks.nodes[box]
        marks = node.attributes if node is not None else {}
        if says_cookies(f"{marks.get('class')} {marks.get('id')}"):
            return True
        box = blocks.parents[box]
    return False


def next_story(layout: Layout, kept: list[int]) -> set[int]:
    """A second text behind the story: with a heading of its own, in an ``<article>`` or a box of the page's margin.

    Only where the headline stands in one branch with a story: a branch for the headline alone says nothing.
    """
    blocks, title = layout.blocks, layout.title_at
    found: set[int] = set()
    seen = layout.title_path.copy() if title >= 0 else set()
    for at in kept if title >= 0 else ():
        up = blocks.parents[blocks.box_of[at]]
        if at > title and up not in seen:
            seen.add(up)
            fork, branch = fork_of(up, layout)
            first = layout.first[branch]
            if blocks.tags[blocks.box_of[first]] in HEADINGS and is_second(branch, fork, layout, kept):
                found.update(range(first, layout.last[branch] + 1))
    return found


def fork_of(box: int, layout: Layout) -> tuple[int, int]:
    """The innermost element around both the line and the headline, and the child of it that holds the line."""
    parents, path = layout.blocks.parents, layout.title_path
    branch = box
    while box not in path:
        branch, box = box, parents[box]
    return box, branch


def is_second(branch: int, fork: int, layout: Layout, kept: list[int]) -> bool:
    """Whether the branch, which begins with a heading, is another text than the story in the headline's own branch."""
    first, blocks = layout.first[branch], layout.blocks
    if branch == fork or not layout.prose[branch]:
        return False
    inner = next((box for box in layout.title_path if blocks.parents[box] == fork and box), 0)
    if not inner or layout.last[inner] > first:
        return False
    story = sum(blocks.sizes[at] for at in kept if layout.title_at <= at <= layout.last[inner])
    if story < STORY:
        return False
    if blocks.tags[branch] == "article" == blocks.tags[inner]:
        return True
    head = blocks.parents[blocks.box_of[first]]
    named = signs_of(layout.names[branch])
    return bool(named & MARGIN and (signs_of(layout.names[head]) | named) & ASIDE)


def printed_twice(layout: Layout, kept: list[int]) -> Iterable[int]:
    """Pull quotes: lines set apart that say what a paragraph of the story says too."""
    within, boxes, sizes = layout.within, layout.blocks.box_of, layout.blocks.sizes
    apart = [at for at in kept if within[boxes[at]] & QUOTED and SHORTEST_QUOTE < sizes[at] < LONGEST_QUOTE]
    if not apart or len(apart) > MOST_QUOTES:
        return ()
    texts = {at: layout.blocks.texts[at] for at in kept}
    return [at for at in apart if is_said_again(texts[at].strip(QUOTES), at, texts)]


def is_said_again(said: str, at: int, texts: dict[int, str]) -> bool:
    return any(said in text and other != at and len(text) > len(said) for other, text in texts.items())
