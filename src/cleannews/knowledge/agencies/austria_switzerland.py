"""APA of Austria (with OTS, its wire of press releases) and Keystone-ATS (SDA) of Switzerland.

Known from 139 articles of an Austrian newspaper, of which 35 close with a credit in brackets, and from feed samples.
Other texts end with brackets that are body: "(9 Mandate)", "(WGC)", "(nach Kreuzbandriss)".
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

APA_RULES = (
    Rule("end", "apa.dated_sign_off", part="bracket", where="tail",
        # A comma or a spaced dash before the date: "(ab 3.4.2016)" and "(seit 1. 1. 2015)" are body.
        shape=r"(?:[A-Za-zäöü-]{2,9}(?:/|, ?)){0,5}(?:APA|red|dpa|AFP|AP|Reuters|SID)(?:, ?| ?[\N{EN DASH}-] ?)\d{1,2}\. ?\d{1,2}\. ?\d{0,4}", needs=("(apa", "(red", "(dpa", "(afp", "(ap,", "(reuters", "(sid", "/red", "/apa", "/dpa", "/afp", "/ap,", "/sid", ", red", ", apa", ", dpa"),
        hits=("Das war es. (APA, 12.3.2016)", "Ende (APA/red – 9.9. 2015)", "Ende. (red, 16. 5. 2016)"),
        spares=("Er gilt (ab 3.4.2016) nicht mehr.", "Die Liste bekam (9 Mandate)", "(seit 1. 1. 2015)")),
)

PAGES = (
    Agency("APA", home="Europe/Vienna", country="AT", languages=("de",), marks=(
            "APA", "Austria Presse Agentur", "Austrian Press Agency", "APA/dpa", "APA/Reuters", "APA/AFP", "APA/red", "奥新社", "奥地利通讯社",),
        domains=("apa.at", "ots.at"), sign_offs=("APA", "(APA)", "(red)", "(APA/red)"), rules=APA_RULES,
        about="Austria's national agency; seen in 139 newspaper texts.",),
    Agency("APA-OTS", home="Europe/Vienna", country="AT", languages=("de", "en"), press_release=True, marks=("APA-OTS", "APA OTS", "PWK/OTS"),
        domains=("ots.at",), about="APA's wire of press releases.",),
    Agency("Keystone-ATS", home="Europe/Zurich", country="CH", languages=("de", "fr", "it"), marks=(
            "Keystone-ATS", "Keystone-SDA", "KEYSTONE-SDA", "ATS", "ats", "SDA", "sda", "SDA-ATS", "sda-ats", "ats afp",
            "ats/afp", "ats reuters", "ats ansa", "sda/afp", "sda/dpa", "sda/reuters", "SDA/AFP",
            "Schweizerische Depeschenagentur", "Agence télégraphique suisse", "Agenzia telegrafica svizzera", "Swiss News Agency", "瑞士通讯社",),
        domains=("keystone-sda.ch", "sda.ch", "ats.ch"), sign_offs=(
            "(ats)", "(sda)", "(SDA)", "(ATS)", "SDA", "sda", "ats", "Keystone-SDA", "Keystone-ATS", "KEYSTONE-ATS",
            "KEYSTONE-SDA", "(KEYSTONE-ATS)", "(KEYSTONE-SDA)", "(Keystone-ATS)", "(Keystone-SDA)",),
        about="Switzerland's national agency in three languages.",),
    Agency("AWP", home="Europe/Zurich", country="CH", languages=("de", "fr"), marks=("AWP", "awp", "awp/sda", "awp/ats"), domains=("awp.ch",),
        sign_offs=("(AWP)", "(awp)"), about="Swiss business wire, since 2021 part of Keystone-SDA.",),
    Agency("Kathpress", home="Europe/Vienna", country="AT", languages=("de",), marks=("Kathpress", "KAP", "Katholische Presseagentur Österreich"),
        domains=("kathpress.at",), sign_offs=("(KAP)", "(Kathpress)"), about="The Catholic agency of Austria: 'Wien, 05.03.2031 (KAP) '.",),
)
