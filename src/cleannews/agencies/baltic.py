"""BNS of the three Baltic states, ELTA of Lithuania, LETA of Latvia.

Known from newspaper copies and the agencies' own sites: datelines without brackets ("VILNIUS, Jan 3, BNS - ",
"RĪGA, 1.janv., LETA.") and a notice that forbids reprints.
"""

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

__all__ = ["PAGES"]

RULES = (
    Rule(
        "copyright",
        "lithuania.reprints_forbidden",
        opening=(
            "Naujienų agentūros BNS informaciją skelbti",
            "BNS informaciją skelbti",
            "Kopijuoti, platinti, skelbti ELTA",
            "Kopijuoti, platinti, skelbti agentūros",
            "ELTA informaciją skelbti",
            "Be raštiško ELTA sutikimo",
            "Be raštiško ELTOS sutikimo",
        ),
        longest=500,
        hits=("Naujienų agentūros BNS informaciją skelbti, cituoti ar kitaip atgaminti be sutikimo neleidžiama.",),
        spares=("BNS informaciją skelbė ir kiti portalai.",),
    ),
    Rule(
        "copyright",
        "lithuania.without_consent",
        holding=(
            "be raštiško UAB „BNS“ sutikimo",
            "be raštiško ELTA sutikimo",
            "be raštiško ELTOS sutikimo",
            "be raštiško BNS sutikimo",
        ),
        longest=500,
        hits=("Skelbti, cituoti ar atgaminti be raštiško UAB „BNS“ sutikimo neleidžiama.",),
        spares=("Tai padaryta be raštiško tėvų sutikimo.",),
    ),
    Rule(
        "contact",
        "bns.newsroom",
        shape=r"(?:Tallinn|Vilnius|Riga|BNS Tallinn|BNS Vilnius|BNS Riga) newsroom,? .{3,100}",
        first="TVRB",
        where="tail",
        hits=("Tallinn newsroom, +372 000 0000, news@bns.ee",),
        spares=("Tallinn newsroomi töötajad streigivad",),
    ),
    Rule(
        "credit",
        "baltic.source",
        shape=r"\(?(?:Šaltinis|Avots|Allikas|Foto) ?: ?(?:BNS|ELTA|LETA|Leta|Elta)(?:[/, ]{1,2}(?:AFP|Reuters|BNS|[A-ZĀČĒĢĪĶĻŅŠŪŽĖĄĘĮŲ]\w{2,20} \w{2,20}))?\)?\.?",
        first="(ŠAF",
        hits=("Šaltinis: BNS", "Avots: LETA", "Foto: LETA"),
        spares=("Avots: policija", "Šaltinis: ELTAS"),
    ),
)

PAGES = (
    Agency(
        "BNS",
        marks=("BNS", "Baltic News Service", "BNS/AFP", "БНС", "波罗的海通讯社"),
        home="Europe/Vilnius",
        country="LT",
        languages=("lt", "et", "lv", "en", "ru"),
        domains=("bns.lt", "bns.ee", "bns.lv"),
        sign_offs=("BNS", "(BNS)", "Baltic News Service"),
        rules=RULES,
        about="The Baltic News Service of Tallinn, Riga and Vilnius.",
    ),
    Agency(
        "ELTA",
        marks=("ELTA", "Elta", "ELTA/AFP", "Lithuanian News Agency", "ЭЛЬТА"),
        home="Europe/Vilnius",
        country="LT",
        languages=("lt", "en", "ru"),
        domains=("elta.lt",),
        sign_offs=("ELTA", "(ELTA)"),
        about="Lithuania's national agency.",
    ),
    Agency(
        "LETA",
        marks=("LETA", "LETA/AFP", "Latvian Information Agency", "LETA--AFP", "ЛЕТА"),
        home="Europe/Riga",
        country="LV",
        languages=("lv", "ru", "en"),
        domains=("leta.lv",),
        sign_offs=("LETA", "(LETA)"),
        about="Latvia's national agency.",
    ),
)
