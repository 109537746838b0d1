"""Lusa of Portugal and the agencies of the other countries that write Portuguese: Inforpress, Angop, AIM.

Known from feed and web copies of Lusa. Its stories close with the initials of writer and desk, then "Lusa/Fim".
Many of them are about Lusa itself ("teve hoje acesso", "disse à Lusa"): the name in a sentence is body.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

RULES = (
    Rule("credit", "lusa.credit", whole=("Com Lusa", "(Com Lusa)", "*Com Lusa", "* Com Lusa", "C/ Lusa", "Com agência Lusa", "*Com agência Lusa",
            "Fonte: Lusa", "Fonte: Agência Lusa", "Texto: Lusa", "Notícia: Lusa", "Conteúdo produzido pela Agência Lusa", "Lusa/SOL", "Porto Canal / Agências",
        ),
        hits=("Com Lusa", "Fonte: Lusa", "Com Agência Lusa"), spares=("Com Lusa fechada, os jornais pararam.",)),
)

PAGES = (
    Agency("Lusa", home="Europe/Lisbon", country="PT", languages=("pt", "en"), marks=(
            "Lusa", "LUSA", "Agência Lusa", "Agência LUSA", "Lusa News Agency", "Lusa/SOL", "葡新社", "卢萨社", "葡萄牙通讯社", "Луза", "Луса",),
        domains=("lusa.pt",), sign_offs=("Lusa/Fim", "Lusa/fim", "Lusa", "LUSA", "(Lusa)", "/Lusa"), rules=RULES, about="Portugal's national agency.",),
    Agency("Inforpress", home="Atlantic/Cape_Verde", country="CV", languages=("pt",), marks=("Inforpress", "INFORPRESS"), domains=("inforpress.cv",),
        sign_offs=("Inforpress/Fim", "Inforpress/fim"), about="Cape Verde's state agency.",),
)
