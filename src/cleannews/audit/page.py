"""The audit as a web page of its own."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleannews.audit.report import Audit, Leak

__all__ = ["page_of"]

HEAD = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Leakage audit</title>
<style>
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; padding: .25rem .6rem; border-bottom: 1px solid #8884 }
td.n { text-align: end; font-variant-numeric: tabular-nums }
meter { width: 14rem; vertical-align: middle }
</style>
"""


def page_of(audit: Audit) -> str:
    """The page, which loads nothing; all words of the texts are escaped."""
    rows = [("label guessed", audit.guess), ("marks alone, before cleaning", audit.before), ("marks alone, after cleaning", audit.after)]
    bars = "".join(
        f'<tr><th scope="row">{name}</th><td class="n">{share:.1%}</td>'
        f'<td><meter min="0" max="1" value="{share:.4f}" aria-label="{name}"></meter></td></tr>'
        for name, share in rows
    )
    named = ", ".join(f"{escape(label)} {count}" for label, count in audit.labels.items())
    return (
        f"{HEAD}<main><h1>Leakage audit</h1><p>{audit.texts} texts: {named}.</p><table>{bars}</table>"
        f"<h2>Before cleaning</h2>{table_of(audit.leaks_before, audit)}<h2>After cleaning</h2>{table_of(audit.leaks_after, audit)}</main></html>\n"
    )


def table_of(leaks: tuple[Leak, ...], audit: Audit) -> str:
    if not leaks:
        return "<p>No single mark tells the label.</p>"
    labels = sorted(audit.labels)
    head = "".join(f'<th scope="col">{escape(label)}</th>' for label in labels)
    body = "".join(
        f"<tr><td>{escape(leak.mark)}</td>"
        + "".join(f'<td class="n">{leak.counts[label]}</td>' for label in labels)
        + f'<td class="n">{leak.gain:.1%}</td></tr>'
        for leak in leaks
    )
    return f'<table><tr><th scope="col">mark</th>{head}<th scope="col">errors fewer</th></tr>{body}</table>'
