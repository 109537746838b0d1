"""The Canadian Press and the other agencies of Canada.

Seen in 20 texts; web copies glue "This report by The Canadian Press was first published ..." to the last sentence.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

RULES = (
    Rule("credit", "cp.first_published",
        shape=r"(?:This (?:report|story|article|content) (?:by|from) (?:The )?(?:Canadian Press|Associated Press) was first published|This report was first published by The Canadian Press)(?: on)? [A-Z][a-z]{2,9}\.? \d{1,2}, \d{4}\.?",
        needs=("canadian press was first published", "associated press was first published", "report was first published by the canadian press"),
        hits=("This report by The Canadian Press was first published March 27, 2020.",),
        spares=("This report by The Canadian Press was first published online and then cited in court.",)),
    Rule("credit", "cp.first_published_inside", part="inside",
        shape=r"This (?:report|story|article|content) (?:by|from) The Canadian Press was first published(?: on)? [A-Z][a-z]{2,9}\.? \d{1,2}, \d{4}\.?",
        needs=("this report by the canadian press was first published", "this report from the canadian press was first published", "this story by the canadian press was first published", "this story from the canadian press was first published", "this article by the canadian press was first published", "this article from the canadian press was first published", "this content by the canadian press was first published", "this content from the canadian press was first published"),
        hits=('it adjusts."This report by The Canadian Press was first published Oct. 25, 2024.Companies in this story: (TSX:ABC)',),
        spares=("This report by The Canadian Press was first published online.",)),
)

PAGES = (
    Agency("CP", home="America/Toronto", country="CA", languages=("en", "fr"), marks=(
            "CP", "The Canadian Press", "Canadian Press", "La Presse Canadienne", "La Presse canadienne",
            "THE CANADIAN PRESS", "Presse Canadienne", "加拿大通讯社", "加通社",),
        domains=("thecanadianpress.com", "lapressecanadienne.ca"), emails=("thecanadianpress.com",),
        sign_offs=("The Canadian Press", "CP", "La Presse Canadienne", "La Presse canadienne"), rules=RULES,
        about="National agency of Canada, Toronto; 20 texts and the fixed lines of its web copies.",),
    Agency("QMI", home="America/Toronto", country="CA", languages=("fr", "en"), marks=("QMI", "QMI Agency", "Agence QMI"), domains=("agenceqmi.ca",),
        sign_offs=("QMI",), about="Agency of the Quebecor papers.",),
    Agency("Postmedia", home="America/Toronto", country="CA", languages=("en",),
        marks=("Postmedia News", "Postmedia", "Canwest News Service", "CanWest News Service", "Southam News"), domains=("postmedia.com",),
        about="Service of the Postmedia papers and its forerunners.",),
)
