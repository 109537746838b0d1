"""How text of unknown origin is shown: harmless in a terminal, escaped on a page, cut to a width."""

from __future__ import annotations

import html
import re
import unicodedata

__all__ = ["STYLE", "cut", "harmless", "markup", "padded", "width"]

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


LIGHT = "--cn-ink:#1f2328;--cn-faint:#656d76;--cn-line:#d0d7de;--cn-fact:#0a6c74;--cn-out:#b3261e;--cn-option:#8a5a00;"
DARK = "--cn-ink:#e6edf3;--cn-faint:#9198a1;--cn-line:#3d444d;--cn-fact:#56c8d8;--cn-out:#ff938a;--cn-option:#e3b341;"

# The system's preference is a guess; a notebook that says which theme it wears is right.
STYLE = f"""<style>
.cleannews{{{LIGHT}}}
@media (prefers-color-scheme:dark){{.cleannews{{{DARK}}}}}
body[data-jp-theme-light="true"] .cleannews,body.vscode-light .cleannews,html[theme="light"] .cleannews{{{LIGHT}}}
body[data-jp-theme-light="false"] .cleannews,body.vscode-dark .cleannews,html[theme="dark"] .cleannews{{{DARK}}}
.cleannews{{color:var(--vscode-editor-foreground,var(--jp-content-font-color1,var(--cn-ink)));max-width:60em;line-height:1.5}}
.cleannews *{{text-align:start}}
.cleannews .cleannews-title{{font-size:1.4em;font-weight:700;margin:.2em 0}}
.cleannews .cleannews-deck{{font-size:1.1em;font-style:italic;margin:.2em 0}}
.cleannews .cleannews-crosshead{{font-weight:700;margin:1em 0 .3em}}
.cleannews .cleannews-body p,.cleannews .cleannews-text{{white-space:pre-wrap;overflow-wrap:anywhere;margin:.5em 0}}
.cleannews table{{border-collapse:collapse;margin:.6em 0;font-size:.9em}}
.cleannews th,.cleannews td{{padding:.1em .8em .1em 0;vertical-align:top;background:none}}
.cleannews th,.cleannews .cleannews-faint{{color:var(--cn-faint);font-weight:400}}
.cleannews details{{border-top:1px solid var(--vscode-panel-border,var(--jp-border-color2,var(--cn-line)));margin-top:.8em;padding-top:.4em}}
.cleannews summary{{cursor:pointer;color:var(--cn-faint)}}
.cleannews .cleannews-kind{{font-weight:700;margin:.8em 0 .2em}}
.cleannews .cleannews-fact{{color:var(--cn-fact)}}
.cleannews .cleannews-clutter{{color:var(--cn-out)}}
.cleannews .cleannews-optional{{color:var(--cn-option)}}
</style>"""
"""Light and dark, under one class; the notebook's own ink and lines where it offers them."""
