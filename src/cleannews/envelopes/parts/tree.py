"""XML and SGML as a tree with positions, whole or torn, in one pass.

Nothing is fetched and no entity is expanded but the character references of the language itself: a declared entity stays as it is
written, so that neither a file of this machine nor a billion laughs comes out. What is not closed ends where its parent ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from cleannews.envelopes.parts.markup import text_of
from cleannews.envelopes.parts.passages import Passage
from cleannews.envelopes.parts.tags import end_of_text, meaning

__all__ = ["Element", "read_tree"]

find_tags = re.compile(
    r"""
      <!\[CDATA\[.*?(?:\]\]>|\Z)
    | <!--.*?(?:-->|\Z)
    | <\?.*?(?:\?>|\Z)
    | <(?P<close>/?)(?P<name>[A-Za-z_][\w.:-]{0,80}+)(?P<rest>(?:[^<>"']++|"[^"<]*+"|'[^'<]*+'|["'])*+)>
    """,
    re.VERBOSE | re.DOTALL,
).finditer
find_attributes = re.compile(r"""([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""").finditer


class Element:
    """A tag, what stands in it, and where."""

    __slots__ = ("children", "end", "inner_end", "inner_start", "is_open", "name", "source", "start", "tag_rest")

    def __init__(self, source: str, name: str, start: int, inner_start: int, rest: tuple[int, int]) -> None:
        self.source = source
        self.name = name
        self.start = start
        self.inner_start = inner_start
        self.inner_end = self.end = len(source)
        self.tag_rest = rest
        self.children: list[Element] = []
        self.is_open = True
        """Whether no tag closes it: the text breaks off in it, or its parent ends."""

    def attributes(self) -> dict[str, str]:
        """By their names without a prefix, in small letters."""
        rest = self.source[slice(*self.tag_rest)]
        found: dict[str, str] = {}
        for match in find_attributes(rest):
            value = match[2] or match[3] or match[4] or ""
            found.setdefault(local(match[1]), meanings(value))
        return found

    def get(self, name: str) -> str:
        """An attribute, "" where there is none."""
        return self.attributes().get(name, "").strip()

    def all(self, *names: str) -> Iterator[Element]:
        """The elements of these names below, in order; none inside another that is given."""
        waiting = self.children[::-1]
        while waiting:
            element = waiting.pop()
            if element.name in names:
                yield element
            else:
                waiting += element.children[::-1]

    def first(self, *path: str) -> Element | None:
        """The first element below by a path of names: ``first("head", "title")``."""
        found: Element | None = self
        for name in path:
            found = next(found.all(name), None) if found is not None else None
        return found

    def child(self, *names: str) -> Element | None:
        """The first of the elements right below."""
        return next((element for element in self.children if element.name in names), None)

    @property
    def passage(self) -> Passage:
        """What stands between its tags, as written."""
        return Passage.of(self.source, self.inner_start, self.inner_end)

    @property
    def text(self) -> str:
        """The same as plain text on one line."""
        return text_of(self.passage)


@lru_cache(4_096)
def local(name: str) -> str:
    return name.rpartition(":")[2].lower()


def meanings(value: str) -> str:
    return re.sub(r"&[#\w]{1,33};", lambda match: meaning(match[0]), value) if "&" in value else value


def read_tree(source: str, start: int = 0, end: int | None = None) -> Element:
    """The document as an element without a name that holds all others.

    >>> root = read_tree("<a><b x='1'>Rain</b><c>")
    >>> root.first("a", "b").text, root.first("b").get("x"), [child.name for child in root.first("a").children]
    ('Rain', '1', ['b', 'c'])
    """
    stop = end_of_text(source) if end is None else end
    root = Element(source, "", start, start, (start, start))
    root.inner_end = root.end = stop
    opened = [root]
    count: dict[str, int] = {}
    for mark in find_tags(source, start, stop) if end is not None else find_tags(source, start):
        if mark["name"] is None:
            continue
        name = local(mark["name"])
        if mark["close"]:
            if count.get(name):
                close(opened, count, name, mark.start(), mark.end())
            continue
        element = Element(source, name, mark.start(), mark.end(), mark.span("rest"))
        opened[-1].children.append(element)
        if mark["rest"].endswith("/"):
            element.inner_end = element.end = mark.end()
            element.is_open = False
        else:
            element.inner_end = element.end = stop
            opened.append(element)
            count[name] = count.get(name, 0) + 1
    return root


def close(opened: list[Element], count: dict[str, int], name: str, start: int, end: int) -> None:
    """Close the innermost element of that name, and whatever is still open in it."""
    while True:
        element = opened.pop()
        count[element.name] -= 1
        element.inner_end, element.end = start, start
        if element.name == name:
            element.end = end
            element.is_open = False
            return
