"""The pictures in the story's figures, with the captions and credits printed below them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleannews.article import Image
from cleannews.html.head.images import whole
from cleannews.segments import Kind

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from cleannews.html.choice.body import Body
    from cleannews.html.choice.layout import Layout
    from cleannews.html.head.facts import Head

__all__ = ["is_credited", "part_credit", "picture_of", "read_figures"]

CAPTION = Kind.CAPTION
MOST_FIGURES = 6
HIGHEST = 3
"""Elements up from a caption in which its picture is looked for."""
MOST_LINES = 4
"""Lines in an element that is still one figure."""
LONGEST_CREDIT = 90
SOURCES = ("src", "data-src", "data-original", "data-lazy-src")

LABELS = "Photos?|Photographs?|Photography|Pictures?|Pics?|Images?|Credits?|Courtesy|Fotos?|Fotografie|Bild(?:er)?|Crédits?|Crédito|Foto|Fot|Kuva|Valokuva|Ảnh|Фото|Φωτό|사진|写真|図|图|圖|صورة|تصویر|צילום|Imagem|Imagen|Immagine|Fotoğraf"
labelled = re.compile(
    rf"(?:^|(?<=[\s(\[.|/\N{{EM DASH}}\N{{EN DASH}}-]))(?:(?i:{LABELS})\s?(?:[:=/\N{{FULLWIDTH COLON}}]|\s(?:by|courtesy of|von|par|di|de|av)\b)|\N{{COPYRIGHT SIGN}})\s*(?P<credit>[^\n()\[\]]{{2,{LONGEST_CREDIT}}})[)\]]?\.?$"
).search
has_foreign = re.compile(r"[\N{COPYRIGHT SIGN}éωото진真図图圖ورצ]|Ảnh|uva").search
bracketed = re.compile(
    r"[(\[](?P<credit>[^()\[\]]{0,60}(?:Photo|Foto|AP|AFP|Getty|REUTERS|Reuters|dpa|EPA|EFE|ANSA|Image|Handout|/)[^()\[\]]{0,60})[)\]]\.?$"
).search


without_number = re.compile(r"^\[?\d{1,2}\s?(?:/|of|von|de)\s?\d{1,2}\]?\s*").sub
"""The place in a gallery: ``[1/2]``."""


of_house = re.compile(
    r"(?P<credit>(?:REUTERS|AP Photo|AFP|Getty Images)/[^\n/.]{2,40}(?:/[^\n/.]{2,40})?)(?:\s+Purchase Licensing Rights.*)?$"
).search


def part_credit(text: str) -> tuple[str | None, str | None]:
    """Caption and credit of the text below a picture.

    >>> part_credit("A whale surfaces on Tuesday. (AP Photo/Rob Tenney)")
    ('A whale surfaces on Tuesday.', 'AP Photo/Rob Tenney')
    >>> part_credit("Der Deich bei Flut. Foto: Ole Harms/dpa"), part_credit("The pier at noon.")
    (('Der Deich bei Flut.', 'Ole Harms/dpa'), ('The pier at noon.', None))
    """
    match = bracketed(text) or labelled(text) or of_house(text)
    if match is None:
        return text or None, None
    credit = re.sub(
        r"^(?:Photos?|Images?|Pictures?|Fotos?)(?:\s?:| by)\s+", "", match["credit"].strip().removesuffix(" Purchase Licensing Rights")
    )
    return text[: match.start()].rstrip(" |-\N{EN DASH}\N{EM DASH}") or None, credit.rstrip(" .") or None


def is_credited(text: str) -> bool:
    """Whether the line ends as captions do, with who took the picture.

    >>> is_credited("Boats at noon. © Jan Petersen"), is_credited("He had a photo: it was old.")
    (True, False)
    """
    if not (
        "oto" in text
        or "mage" in text
        or "redit" in text
        or "icture" in text
        or "ourtesy" in text
        or "Bild" in text
        or not (text.isascii() or has_foreign(text) is None)
    ):  # the letters of a label, looked for one by one, cost a tenth of the pattern
        return False
    match = labelled(text, max(0, len(text) - LONGEST_CREDIT - 20))
    return match is not None and len(match["credit"].split()) < 7 and not match["credit"][:1].islower()


def read_figures(body: Body, head: Head, layout: Layout, last: int) -> None:
    """Write caption and credit to the head's pictures, and the figures' own pictures where the head names none."""
    shown = figures(body, layout, last)
    if not shown:
        return
    if head.images:
        by_name = {name_of(address): lines for address, lines in reversed(shown.items())}
        head.images = tuple(captioned(image, by_name.get(name_of(image.url or ""))) for image in head.images)
        return
    addresses = ((whole(address, head.url or ""), lines) for address, lines in shown.items())
    head.tell("images", tuple(captioned(Image(url=url), lines) for url, lines in addresses if url), "figure")


def figures(body: Body, layout: Layout, last: int) -> dict[str, list[str]]:
    """The pictures between the headline and the story's last line that have a caption: address -> its lines."""
    start = max(layout.title_at, 0)
    captions = [at for at, kind in enumerate(body.kinds[start : last + 1], start) if kind is CAPTION]
    found: dict[str, list[str]] = {}
    for at in captions[:MOST_FIGURES]:
        if address := picture_of(layout.blocks.box_of[at], layout):
            found.setdefault(address, []).append(body.texts[at])
    return found


def picture_of(box: int, layout: Layout) -> str:
    """The address of the picture that the line stands below; "" for a line of something larger."""
    blocks = layout.blocks
    for _ in range(HIGHEST):
        node = blocks.nodes[box]
        if not box or node is None or layout.lines[box] > MOST_LINES:
            return ""
        if (image := node.css_first("img")) is not None:
            return address_of(image)
        box = blocks.parents[box]
    return ""


def address_of(image: LexborNode) -> str:
    marks = image.attributes
    for key in SOURCES:
        address = marks.get(key)
        if address and not address.startswith("data:"):
            return address
    return (marks.get("srcset") or marks.get("data-srcset") or "").split(" ", 1)[0].rstrip(",")


def name_of(url: str) -> str:
    """The name of the picture's file, which stays the same in its other sizes."""
    return url.partition("?")[0].rpartition("/")[2].casefold()


def captioned(image: Image, lines: list[str] | None) -> Image:
    """The picture with what is printed below it, where its data do not say it."""
    if lines is None or (image.caption and image.credit):
        return image
    caption, credit = part_credit(without_number("", " ".join(lines)))
    return Image(url=image.url, caption=image.caption or caption, credit=image.credit or credit)
