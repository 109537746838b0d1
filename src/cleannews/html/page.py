"""A web page becomes a Story: its lines, those of the body open for the cleaners, the others labelled by structure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from html import unescape
from math import log
from pathlib import Path
from typing import TYPE_CHECKING

from cleannews.article import Image
from cleannews.errors import CleannewsError
from cleannews.html.choice.blocks import MAX_PAGE
from cleannews.html.choice.body import Body, choose_body
from cleannews.html.choice.layout import Witness
from cleannews.html.elsewhere import said_elsewhere
from cleannews.html.head.facts import Head, read_head
from cleannews.html.head.images import images_in
from cleannews.html.head.shown_times import BELOW, time_beside
from cleannews.html.head.title import shown_part
from cleannews.html.parsing.archived_copies import drop_archive_bar, original_address
from cleannews.html.parsing.parse import parse_page
from cleannews.html.sites.selectors import select_story, site_of
from cleannews.segments import Kind
from cleannews.text.letters import squash
from cleannews.text.reading import plain
from cleannews.text.story import Line, Story
from cleannews.times.moments import read_moment

if TYPE_CHECKING:
    from cleannews.rules.profile import Agency

__all__ = ["MAX_PAGE", "Page", "read_page"]


MOSTLY = 0.7
"""Share of an element's letters from which it is the story's own, and its pictures are too."""
CLOSE, SURER, LINKED = -1.5, 1.0, 3.5
"""The odds for clutter, in natural logarithms: of a line whose choice was even, for each doubling and a half of its odds, of a mere link."""
OF_OTHERS = frozenset({Kind.RELATED, Kind.NAV})
"""Lines below a story that may tell the times of other stories."""
RULES = {kind: f"page.{kind.value}" for kind in Kind}


@dataclass(slots=True)
class Page:
    """A page as it was read: the story of its lines, what its head says, and how sure the choice of the body is.

    `dropped` are the lines that structure keeps out of the body; they are laid beside the story's own again
    when the cleaners are through. `body_from` says where the body was read: in the page's ``"blocks"``, its own
    ``"articleBody"``, in its ``"scripts"``, by the ``"site_selectors"`` of an agency's page, by the user's ``"site_rules"``, or by ``"trafilatura"``.
    `is_cut` says that the page has more than is read of any.
    """

    story: Story
    head: Head
    dropped: list[Line]
    confidence: float
    body_from: str
    is_cut: bool = False


def read_page(
    html: bytes | str,
    url: str | None,
    charset: str | None,
    max_bytes: int,
    label_lines_around: Callable[[Body, Head], None],
    site_rules: str | Path | None = None,
    agency: Agency | None = None,
) -> Page:
    """The page's lines, facts and choice, from one parse.

    `label_lines_around` says what the lines beside the story are, for which it needs rules that stand above this folder;
    `agency` is an agency profile of the caller's own, for the selectors of its site.

    Raises `CleannewsError` for a page over `max_bytes`.
    """
    if (size := size_of(html, max_bytes)) > max_bytes:
        raise CleannewsError(f"the page has {size:,} bytes, the limit is {max_bytes:,}; pass max_bytes= to read larger ones")
    url = original_address(url) if url else url
    tree, data, is_cut = parse_page(html, charset)
    drop_archive_bar(tree)
    head = read_head(tree, url)
    body = choose_body(tree, witness_of(head))
    selected = select_story(tree, body, site_of(url or head.url or "", agency))
    label_lines_around(body, head)
    tell_shown(body, head)
    body_from, said = said_elsewhere(tree, data, url, site_rules, body, head, selected)
    texts = body.texts.copy()
    kinds = list(body.kinds)
    if said:
        kinds = [kind or Kind.NAV for kind in kinds]
        texts += said
        kinds += [None] * len(said)
    texts, kinds = with_headings_told(texts, kinds, head.title or "")
    story, dropped = lay_lines(texts, kinds)
    story.priors = {} if said else priors_of(body)
    if head.title:
        story.notes["title_text"] = head.title
    story.notes["authors"] = head.authors
    body_from = body_from if said else "site_selectors" if selected else "blocks"
    return Page(story, head, dropped, body.confidence, body_from, is_cut or body.layout.blocks.is_cut)


def priors_of(body: Body) -> dict[str, float]:
    """What structure speaks for each line of the story: less where the choice was close, and next to nothing for a mere link.

    Fitted to units of held-out pages with the odds of a labeller that had not seen them: a sure paragraph was cut wrongly
    three times as often as rightly.
    """
    sizes, links = body.layout.blocks.sizes, body.layout.blocks.links
    return {
        body.texts[at]: CLOSE - SURER * log_odds(body.scores[at]) + LINKED * links[at] / sizes[at]
        for at, kind in enumerate(body.kinds)
        if kind is None
    }


def log_odds(score: float) -> float:
    score = min(max(score, 0.25), 0.98)
    return log(score / (1 - score))


def witness_of(head: Head) -> Witness:
    """What the page says of itself that the choice of its body may lean on."""
    return Witness(
        title=head.title or "",
        description=head.description or "",
        article_body=head.article_body or "",
        live=head.article_type == "LiveBlogPosting",
    )


def tell_shown(body: Body, head: Head) -> None:
    """What the lines of the page tell of a headline that is no heading, and of a time that stands nowhere else."""
    if head.title and head.sources["title"] != "h1":
        head.title = shown_part(head.title, body.texts)
    story = [at for at, kind in enumerate(body.kinds) if kind is None]
    if head.published is None and story:
        above = body.texts[: story[0] + 1]
        below = [at for at in range(story[-1] + 1, len(body.texts))[:BELOW] if body.kinds[at] not in OF_OTHERS]
        read = partial(read_moment, american=head.language in (None, "en"), libraries=False)
        head.tell("published", *(time_beside(above, [body.texts[at] for at in below], read) or (None, "")))
    if not head.images and story:
        head.tell("images", shown_images(body, story, head.url or ""), "figure")


def shown_images(body: Body, story: list[int], base: str) -> tuple[Image, ...]:
    """The pictures in the innermost element around most of the story, where it holds little else."""
    layout = body.layout
    node = layout.blocks.nodes[layout.root]
    told = sum(layout.blocks.sizes[at] for at in story)
    return images_in(node, base) if node is not None and told > MOSTLY * layout.chars[layout.root] else ()


def with_headings_told(texts: list[str], kinds: list[Kind | None], title: str) -> tuple[list[str], list[Kind | None]]:
    """The lines, where only what the title says stays a headline: what a heading says besides would be in no field.

    A heading that is not the title is a crosshead where it stands within the story, else a heading of the page's own.
    """
    if Kind.HEADLINE not in kinds:
        return texts, kinds
    story = [at for at, kind in enumerate(kinds) if kind is None]
    told: list[tuple[str, Kind | None]] = []
    for at, (text, kind) in enumerate(zip(texts, kinds, strict=True)):
        if kind is not Kind.HEADLINE or squash(unescape(text)) in squash(title):
            told.append((text, kind))
        elif title and title in text:
            parts = zip(text.partition(title), (Kind.NAV, Kind.HEADLINE, Kind.NAV), strict=True)
            told += [(part.strip(), kind) for part, kind in parts if part.strip()]
        else:
            told.append((text, None if story and story[0] < at < story[-1] else Kind.NAV))
    return [text for text, _ in told], [kind for _, kind in told]


def lay_lines(texts: list[str], kinds: list[Kind | None]) -> tuple[Story, list[Line]]:
    """The page's text, a blank line between its lines, and the lines of the story and beside it; these have no number."""
    source = "\n\n".join(texts)
    printable = all(map(str.isprintable, texts))
    readable = source if printable else plain(source)
    story = Story(source, source, readable, None)
    story.chosen = True
    dropped: list[Line] = []
    position = 0
    for text, kind in zip(texts, kinds, strict=True):
        end = position + len(text)
        if printable:  # all that is to be made plain is not; most pages hold none of it
            lay_line(story, dropped, kind, text, position, True)
        else:
            for start, row in rows_in(readable[position:end], position):
                lay_line(story, dropped, kind, row, start, start == position)
        position = end + 2
    return story, dropped


def lay_line(story: Story, dropped: list[Line], kind: Kind | None, row: str, start: int, gap: bool) -> None:
    text = row.strip()
    if not text:
        return
    if len(text) < len(row):
        start += len(row) - len(row.lstrip())
    if kind is None:
        story.lines.append(Line(story, len(story.lines), text, start, gap))
    else:
        line = Line(story, -1, text, start, gap)
        line.kind, line.rule = kind, RULES[kind]
        dropped.append(line)


def rows_in(text: str, position: int) -> Iterator[tuple[int, str]]:
    for row in text.split("\n"):
        yield position, row
        position += len(row) + 1


def size_of(html: bytes | str, limit: int) -> int:
    """The bytes of the page; a text is only encoded when its letters could pass the limit."""
    if isinstance(html, str) and len(html) <= limit < 4 * len(html):
        return len(html.encode("utf-8", "surrogatepass"))
    return len(html)
