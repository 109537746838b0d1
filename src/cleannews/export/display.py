"""How text of unknown origin is shown: harmless in a terminal, escaped on a page, cut to a width."""

from __future__ import annotations

import html
import re
import unicodedata

from cleannews.export.colours import kind_styles

__all__ = ["STYLE", "cut", "harmless", "markup", "padded", "weighted", "width"]

_dangerous_in_terminal = re.compile(
    r"""
      [\x00-\x1f\x7f-\x9f]                  # controls: ESC and the one-character CSI among them
    | [\u2028\u2029\ud800-\udfff]           # line breaks that are no "\n", and halves of a character: print() raises on these
    | [\u202a-\u202e\u2066-\u2069]          # direction overrides: the rest of the row would run backwards
    """,
    re.VERBOSE,
)
_dangerous_on_page = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")

CONTROL_PICTURES = 0x2400
"""The symbols for the 32 controls stand here, in their order: U+241B is a picture of ESC."""


def harmless(text: str) -> str:
    r"""The text as a terminal may print it: one line, no control character, nothing that print cannot encode.

    >>> harmless("\x1b[31mred\tink\udc00")
    '␛[31mred ink\\udc00'
    """
    return _dangerous_in_terminal.sub(_stand_in, text)


def _stand_in(match: re.Match[str]) -> str:
    code = ord(match[0])
    if match[0] in "\t\n\r":
        return " "
    if code < 0x20:
        return chr(CONTROL_PICTURES + code)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def markup(text: object) -> str:
    r"""The text escaped for HTML, in an element or in an attribute.

    >>> markup('<script>"\x00"')
    '&lt;script&gt;&quot;�&quot;'
    """
    return html.escape(_dangerous_on_page.sub("\N{REPLACEMENT CHARACTER}", str(text)))


def width(text: str) -> int:
    """The columns that a terminal gives the text: wide East Asian characters take two, combining marks none.

    >>> width("ab"), width("서울"), width("e\\N{COMBINING ACUTE ACCENT}")
    (2, 4, 1)
    """
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def padded(text: str, columns: int) -> str:
    """The text with blanks behind it, so that it fills its columns.

    >>> padded("서울", 6) + "|"
    '서울  |'
    """
    return text + " " * (columns - width(text))


def cut(text: str, columns: int) -> str:
    """The text, or as much of it as fits, with an ellipsis for the rest.

    >>> cut("rain in Busan", 8), cut("서울은 비", 6)
    ('rain in…', '서울…')
    """
    shown = 0
    last = 0
    for place, character in enumerate(text[: columns * 8 + 8]):  # marks take no column: a tower of them ends here
        shown += _columns(character)
        if shown > columns:
            return text[:last] + "…"
        if shown < columns:
            last = place + 1
    return text if len(text) <= columns * 8 + 8 else text[:last] + "…"


WEIGHT = ".cleannews.cleannews.cleannews"
"""Named three times a class outranks what notebooks say of their cells: JupyterLab has ``.jp-RenderedHTMLCommon tbody tr:nth-child(even)``."""

RULES = """
{color:inherit;background:none;max-width:64em;line-height:1.5;text-align:start}
 .cleannews-title{font-size:1.4em;font-weight:700;margin:.2em 0}
 .cleannews-deck{font-size:1.1em;font-style:italic;margin:.2em 0}
 .cleannews-crosshead{font-weight:700;margin:1em 0 .3em}
 .cleannews-body p{white-space:pre-wrap;overflow-wrap:anywhere;margin:.5em 0;color:inherit}
 table{border-collapse:collapse;border:0;margin:.6em 0;font-size:.9em;table-layout:auto;display:table;color:inherit;background:none}
 tr:nth-child(n){background:none;color:inherit;border:0}
 th:nth-child(n), td:nth-child(n){text-align:start;vertical-align:top;padding:.1em .8em .1em 0;border:0;background:none;color:inherit;white-space:normal;max-width:none;overflow-wrap:anywhere}
 th:nth-child(n){font-weight:400;opacity:.8;white-space:nowrap}
 .cleannews-faint{opacity:.8}
 details{border-top:1px solid rgba(128,128,128,.5);margin-top:.8em;padding-top:.4em}
 summary{cursor:pointer;display:list-item}
 .cleannews-kind{font-weight:700;margin:.8em 0 .2em}
 .cleannews-chip{display:inline-block;border-radius:.8em;padding:0 .6em;margin:.1em 0;font-size:.9em;background:rgba(var(--c),.28)}
 .cleannews-text{white-space:pre-wrap;overflow-wrap:anywhere;margin:.2em 0}
 .cleannews-source{margin:.6em 0;font-size:.95em}
 .cleannews-source div{white-space:pre-wrap;overflow-wrap:anywhere;margin:.25em 0;padding-inline-start:3em;position:relative}
 .cleannews-number{position:absolute;inset-inline-start:0;width:2.2em;text-align:end;opacity:.7;font-size:.85em;user-select:none}
 .cleannews-stretch{border-radius:.2em;background:rgba(var(--c),.16);padding:.05em 0}
 .cleannews-is-body.cleannews-stretch{background:none}
 .cleannews-out.cleannews-stretch{background:rgba(var(--c),.3)}
 .cleannews-stretch[data-kind]::before{content:attr(data-kind);font:600 .72em/1 sans-serif;border-radius:.3em;padding:.15em .35em;margin-inline-end:.35em;background:rgba(var(--c),.35);unicode-bidi:isolate;white-space:nowrap}
"""


def weighted(rules: str, weight: str = WEIGHT) -> str:
    """The rules, each selector of them under the heavy class; a line for each rule.

    >>> weighted(" p{margin:0}", ".a.a")
    '.a.a p{margin:0}'
    """
    lines = []
    for line in filter(None, rules.split("\n")):
        selectors, _, body = line.partition("{")
        lines.append(",".join(f"{weight}{selector}" for selector in selectors.split(",")) + "{" + body)
    return "\n".join(lines)


STYLE = f"<style>\n{weighted(RULES)}\n{kind_styles()}\n</style>"
"""Under one class; ink and background are the page's own, so that it is legible in light and in dark."""
