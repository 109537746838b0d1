"""BNS of the three Baltic states, ELTA of Lithuania, LETA of Latvia.

Known from newspaper copies and the agencies' own sites: datelines without brackets ("VILNIUS, Jan 3, BNS - ",
"RĪGA, 1.janv., LETA.") and a notice that forbids reprints.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency

__all__ = ["PAGES"]

PAGES = (
    Agency("BNS", home="Europe/Vilnius", country="LT", languages=("lt", "et", "lv", "en", "ru"),
        marks=("BNS", "Baltic News Service", "BNS/AFP", "БНС", "波罗的海通讯社"), domains=("bns.lt", "bns.ee", "bns.lv"),
        sign_offs=("BNS", "(BNS)", "Baltic News Service"), about="The Baltic News Service of Tallinn, Riga and Vilnius.",),
    Agency("ELTA", home="Europe/Vilnius", country="LT", languages=("lt", "en", "ru"), marks=("ELTA", "Elta", "ELTA/AFP", "Lithuanian News Agency", "ЭЛЬТА"),
        domains=("elta.lt",), sign_offs=("ELTA", "(ELTA)"), about="Lithuania's national agency.",),
    Agency("LETA", home="Europe/Riga", country="LV", languages=("lv", "ru", "en"),
        marks=("LETA", "LETA/AFP", "Latvian Information Agency", "LETA--AFP", "ЛЕТА"), domains=("leta.lv",), sign_offs=("LETA", "(LETA)"),
        about="Latvia's national agency.",),
)
