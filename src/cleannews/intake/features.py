"""What a block looks like from outside: numbers about its text, its place and its company. No page is known by name."""

from __future__ import annotations

import re
from math import log2
from typing import NamedTuple

from cleannews.intake import tokens
from cleannews.intake.blocks import Block, Box

__all__ = ["NAMES", "Witness", "page_rows"]


class Witness(NamedTuple):
    """What the head of the page says about the article: used to tell the body, never as the body."""

    title: str = ""
    description: str = ""
    article_body: str = ""


LONG = 80
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
TAGS = {"p": 1, "li": 2, "td": 3, "th": 3, "blockquote": 4, "pre": 5, "figcaption": 6, "dt": 7, "dd": 7, "div": 8, "span": 8, "h1": 9, "h2": 10, "h3": 11, "h4": 12, "h5": 12, "h6": 12, "section": 8, "article": 8, "body": 8}
ENDS = tuple(".!?:;\"'”’»…。！？」』】）।؟۔‍")
marks = re.compile(r"[.,;!?。，、！？؛،।:]").findall

NAMES = """tag chars words links link_count broken marks end_mark start_case digits colon_end upper bar at_or_copy
own_bits own_related own_caption own_share own_author own_notice own_promo own_ad own_nav own_date own_tags own_media own_lead own_comment
own_hidden own_content own_body own_side own_footer own_title own_quote
in_related in_share in_author in_notice in_promo in_ad in_nav in_side in_footer in_comment in_hidden in_media in_caption in_figure in_form in_list in_table
in_header in_aside in_lead in_body in_tags in_date in_quote
depth box_chars box_links box_blocks up_chars up_links up_blocks up2_links up2_chars
prose_before prose_after prose_box root_share root_depth in_root
group_n group_chars group_links group_prose
h1_gap h1_after titled same_as_seen repeats described witnessed witness_any
place first_prose_gap last_prose_gap total_chars pages_prose
prev_chars prev_links prev_tag prev_mark next_chars next_links next_tag next_mark prev_same next_same near_prose
li_prose lists_links article_depth articles_n""".split()


def add_up(blocks: list[Block], boxes: list[Box]) -> list[bool]:
    """Count for every box what stands in it; returns for each block whether it is running text."""
    prose = []
    for at, block in enumerate(blocks):
        box = block.box
        size = len(block.text)
        if box.first < 0:
            box.first = at
        box.last = at
        box.chars += size
        box.links += block.links
        box.blocks += 1
        running = size >= LONG and block.links * 3 < size
        prose.append(running)
        if running:
            box.prose += size
    for box in reversed(boxes):
        up = box.parent
        if up is not None and box.blocks:
            up.chars += box.chars
            up.links += box.links
            up.blocks += box.blocks
            up.prose += box.prose
            if up.first < 0 or box.first < up.first:
                up.first = box.first
            up.last = max(up.last, box.last)
    return prose


def inherit(boxes: list[Box]) -> None:
    """Hand the signs down. What covers a third of the page's text says nothing about a part of it."""
    whole = boxes[0]
    most_chars = whole.chars * 0.3
    most_prose = whole.prose * 0.3
    keep = tokens.BODY | tokens.FIGURE | tokens.TABLE | tokens.LIST | tokens.QUOTE
    for box in boxes:
        up = box.parent
        if up is None:
            box.within = 0
            continue
        signs = box.signs
        if signs and (box.chars > most_chars or (whole.prose and box.prose > most_prose)):
            signs &= keep
            box.signs = signs
        box.within = up.within | signs


def find_root(boxes: list[Box]) -> Box:
    """The innermost box that still holds most of the running text outside related, side and comment boxes."""
    bad = tokens.RELATED | tokens.SIDE | tokens.COMMENT | tokens.NAV | tokens.FOOTER | tokens.NOTICE | tokens.ASIDE
    good: dict[int, int] = {}
    for box in reversed(boxes):
        if box.within & tokens.COMMENT & bad:
            continue
        good[box.id] = box.prose
    root = boxes[0]
    for box in boxes:
        if box.prose > 0.62 * boxes[0].prose and box.depth > root.depth:
            root = box
    return root


def page_rows(blocks: list[Block], boxes: list[Box], witness: Witness) -> list[list[float]]:
    prose = add_up(blocks, boxes)
    inherit(boxes)
    root = find_root(boxes)
    whole = boxes[0]
    count = len(blocks)
    all_prose = whole.prose or 1
    article_depth = {}
    articles = 0
    for box in boxes:
        n = article_depth.get(box.parent.id, 0) if box.parent else 0
        if box.tag == "article":
            n += 1
            articles += 1
        article_depth[box.id] = n
    # h1 that agrees with the title
    title = witness.title.strip().lower()
    h1 = -1
    best = 0
    for at, block in enumerate(blocks):
        if block.box.tag in HEADINGS or block.box.signs & tokens.TITLE:
            text = block.text.lower()
            score = 0
            if title and len(text) > 8 and (text in title or title in text):
                score = 4
            if block.box.tag == "h1" or (block.box.parent and block.box.parent.tag == "h1"):
                score += 2
            if score > best:
                best = score
                h1 = at
    groups: dict[tuple[str, str, str], list[int]] = {}
    keys = []
    for at, block in enumerate(blocks):
        box = block.box
        up = box.parent or box
        key = (box.tag, box.names, up.names)
        keys.append(key)
        g = groups.get(key)
        if g is None:
            groups[key] = g = [0, 0, 0, 0]
        g[0] += 1
        g[1] += len(block.text)
        g[2] += block.links
        g[3] += prose[at]
    seen: dict[str, int] = {}
    for block in blocks:
        seen[block.text] = seen.get(block.text, 0) + 1
    first_prose = next((i for i, p in enumerate(prose) if p and root.first <= i), 0)
    last_prose = next((i for i in range(count - 1, -1, -1) if prose[i] and i <= root.last), 0)
    description = witness.description.strip()[:60].lower()
    body_text = " ".join(witness.article_body.split())
    rows = []
    running = 0
    before: set[str] = set()
    for at, block in enumerate(blocks):
        box = block.box
        up = box.parent or box
        up2 = up.parent or up
        text = block.text
        size = len(text)
        own = box.signs
        parent_own = up.signs
        near = own | parent_own
        within = box.within
        words = text.count(" ") + 1
        g = groups[keys[at]]
        low = text[:200].lower()
        inside = box
        depth_in = 0
        while inside is not None and inside is not root and inside.depth > root.depth:
            inside = inside.parent
            depth_in += 1
        in_root = inside is root
        prev = blocks[at - 1] if at else block
        nxt = blocks[at + 1] if at + 1 < count else block
        this_prose = size if prose[at] else 0
        row = [
            TAGS.get(box.tag, 0),
            log2(size), log2(words), block.links / size, min(block.link_count, 9), block.broken,
            len(marks(text)) / size * 100, text.endswith(ENDS), text[0].isupper(), sum(map(text.count, "0123456789")) / size if size < 200 else 0,
            text[-1] in ":：", text.isupper(), "|" in text or "›" in text or "»" in text or "→" in text, "©" in text or "@" in text or "http" in text,
            near.bit_count(), near & tokens.RELATED > 0, near & tokens.CAPTION > 0, near & tokens.SHARE > 0, near & tokens.AUTHOR > 0, near & tokens.NOTICE > 0,
            near & tokens.PROMO > 0, near & tokens.AD > 0, near & tokens.NAV > 0, near & tokens.DATE > 0, near & tokens.TAGS > 0, near & tokens.MEDIA > 0, near & tokens.LEAD > 0,
            near & tokens.COMMENT > 0, near & tokens.HIDDEN > 0, near & tokens.CONTENT > 0, near & tokens.BODY > 0, near & tokens.SIDE > 0, near & tokens.FOOTER > 0, near & tokens.TITLE > 0, near & tokens.QUOTE > 0,
            within & tokens.RELATED > 0, within & tokens.SHARE > 0, within & tokens.AUTHOR > 0, within & tokens.NOTICE > 0, within & tokens.PROMO > 0, within & tokens.AD > 0,
            within & tokens.NAV > 0, within & tokens.SIDE > 0, within & tokens.FOOTER > 0, within & tokens.COMMENT > 0, within & tokens.HIDDEN > 0, within & tokens.MEDIA > 0,
            within & tokens.CAPTION > 0, within & tokens.FIGURE > 0, within & tokens.FORM > 0, within & tokens.LIST > 0, within & tokens.TABLE > 0,
            within & tokens.HEADER > 0, within & tokens.ASIDE > 0, within & tokens.LEAD > 0, within & tokens.BODY > 0, within & tokens.TAGS > 0, within & tokens.DATE > 0, within & tokens.QUOTE > 0,
            box.depth, log2(box.chars), box.links / box.chars, box.blocks,
            log2(up.chars), up.links / up.chars, up.blocks, up2.links / up2.chars, log2(up2.chars),
            running / all_prose, (whole.prose - running - this_prose) / all_prose, up.prose / all_prose, up2.prose / all_prose, depth_in if in_root else -1, in_root,
            g[0], g[1] / g[0], g[2] / g[1], g[3] / g[0],
            (max(-30, min(200, at - h1)) if h1 >= 0 else -99), h1 >= 0 and at > h1, bool(title) and size > 8 and (low in title or title in low), text in before, seen[text],
            bool(description) and low[:60].startswith(description[:40]), bool(body_text) and size > 20 and text[:40] in body_text, bool(body_text),
            at / count, max(-50, min(50, at - first_prose)), max(-50, min(50, at - last_prose)), log2(whole.chars), log2(all_prose),
            log2(len(prev.text)), prev.links / len(prev.text), TAGS.get(prev.box.tag, 0), prev.text.endswith(ENDS),
            log2(len(nxt.text)), nxt.links / len(nxt.text), TAGS.get(nxt.box.tag, 0), nxt.text.endswith(ENDS),
            prev.box.parent is box.parent, nxt.box.parent is box.parent, sum(prose[max(0, at - 3):at + 4]),
            up.prose / up.chars, up.blocks and up.links / up.chars * (up.tag in ("ul", "ol")), article_depth[box.id], min(articles, 20),
        ]
        rows.append([float(x) for x in row])
        if prose[at]:
            running += size
        before.add(text)
    return rows
