"""What mkdocstrings is told of our docstrings: an example with ``>>>`` is code, a role is a name."""

from __future__ import annotations

import re
from typing import Any

import griffe

find_example = re.compile(r"(?:^[ \t]*>>> .*\n(?:^[ \t]*(?:>>>|\.\.\.|\S).*\n?)*)", re.MULTILINE)
find_role = re.compile(r":[a-z]+:`~?(?P<name>[^`<]+)`")


class Examples(griffe.Extension):
    """Puts examples into fences, and takes the roles away."""

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        if obj.docstring is not None:
            obj.docstring.value = with_fences(obj.docstring.value)


def with_fences(docstring: str) -> str:
    """The docstring as Markdown.

    >>> print(with_fences("Says it, as :func:`clean` does.\\n\\n>>> 1 + 1\\n2\\n"))
    Says it, as `clean` does.
    <BLANKLINE>
    ```pycon
    >>> 1 + 1
    2
    ```
    """
    plain = find_role.sub(lambda match: f"`{match['name']}`", docstring).replace("``", "`")
    return find_example.sub(lambda match: f"```pycon\n{match[0].rstrip()}\n```\n", plain + "\n").rstrip()
