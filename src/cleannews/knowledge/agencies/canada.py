"""The Canadian Press and the other agencies of Canada.

Seen in 20 texts; web copies glue "This report by The Canadian Press was first published ..." to the last sentence.
"""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.profile import Agency

__all__ = ["PAGES"]

PAGES = (
    Agency("CP", home="America/Toronto", country="CA", languages=("en", "fr"),
        marks=(
            "CP", "The Canadian Press", "Canadian Press", "La Presse Canadienne", "La Presse canadienne",
            "THE CANADIAN PRESS", "Presse Canadienne", "加拿大通讯社", "加通社",
        ),
        domains=("thecanadianpress.com", "lapressecanadienne.ca"),
        emails=("thecanadianpress.com",),
        sign_offs=("The Canadian Press", "CP", "La Presse Canadienne", "La Presse canadienne"),
        about="National agency of Canada, Toronto; 20 texts and the fixed lines of its web copies.",
    ),
    Agency("QMI", home="America/Toronto", country="CA", languages=("fr", "en"),
        marks=("QMI", "QMI Agency", "Agence QMI"),
        domains=("agenceqmi.ca",),
        sign_offs=("QMI",),
        about="Agency of the Quebecor papers.",
    ),
    Agency("Postmedia", home="America/Toronto", country="CA", languages=("en",),
        marks=("Postmedia News", "Postmedia", "Canwest News Service", "CanWest News Service", "Southam News"),
        domains=("postmedia.com",),
        about="Service of the Postmedia papers and its forerunners.",
    ),
)
