"""Belga of Belgium and ANP of the Netherlands, with ANP's press releases.

Known from feed samples and newspaper copies.
"""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import WITHIN
from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

ANP = (
    Rule("update_note", "anp.replaces", where="head",
        # The feed letter-spaces its note: "N i e u w bericht, vervangt: <headline>".
        shape=rf"(?:N ?i ?e ?u ?w|V ?e ?r ?b ?e ?t ?e ?r ?d|R ?e ?c ?t ?i ?f ?i ?c ?a ?t ?i ?e) {{1,3}}bericht,? (?:vervangt|bij|herhaling)\b{WITHIN}{{0,200}}",
        needs=("bericht",), hits=("N i e u w bericht, vervangt: Vakbond stapt naar de rechter",), spares=("Nieuw bericht van de minister: hij blijft",)),
    Rule("credit", "benelux.source",
        shape=r"\(?(?:Bron|bron|Bronnen|Source|Door|door|Par|Tekst) ?:? ?(?:ANP|Belga|BELGA|Novum|ANP/AFP|ANP/Belga)(?:(?:/|, | en | et )(?:ANP|Belga|AFP|Reuters|Novum|AP|dpa)){0,3}\)?\.?",
        needs=("ANP", "belga", "novum"), hits=("Bron: ANP", "Bron: Belga", "Door ANP"), spares=("Bron: ANP schrapt banen", "Door Belgische kranten")),
)

BELGA = (
    Rule("copyright", "belga.copyright",
        shape=r"(?:©|\(c\)|Copyright(?: ©| \(c\))?) ?(?:\d{4} )?(?:Belga|BELGA|Belga News Agency|Agence Belga)(?: \d{4})?\.?(?: (?:Alle rechten voorbehouden|Tous droits réservés)\.?)?",
        needs=("belga",), hits=("© Belga", "Copyright Belga 2020"), spares=("© Belga toont de foto's in Gent.",)),
)

PAGES = (
    Agency("Belga", home="Europe/Brussels", country="BE", languages=("nl", "fr", "de", "en"), marks=(
            "BELGA", "Belga News Agency", "Agence Belga", "Agentschap Belga", "BELGA/AFP", "BELGA/ANP",
            "Persbureau Belga", "比利时通讯社", "贝尔加通讯社", "벨가통신", "ベルガ通信", "Бельга",),
        domains=("belga.be", "belganewsagency.eu", "belga.press"), sign_offs=("Belga", "BELGA", "(Belga)", "(BELGA)"), rules=BELGA,
        about="Belgium's national agency in Dutch and French.",),
    Agency("ANP", home="Europe/Amsterdam", country="NL", languages=("nl",), marks=(
            "ANP", "Algemeen Nederlands Persbureau", "ANP/AFP", "ANP/RTR", "ANP/BELGA", "ANP/DPA", "Novum/ANP", "荷兰通讯社", "荷通社",),
        domains=("anp.nl",), sign_offs=("ANP", "(ANP)"), rules=ANP, about="The Dutch national agency.",),
    Agency("Novum", home="Europe/Amsterdam", country="NL", languages=("nl",), marks=("Novum/ANP", "Novum Nieuws"), sign_offs=("(Novum)",),
        about="Dutch private agency until 2014.",),
)
