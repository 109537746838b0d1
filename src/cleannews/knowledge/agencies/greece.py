"""ANA-MPA (ΑΠΕ-ΜΠΕ) of Greece and the Cyprus News Agency (ΚΥΠΕ).

Known from the agencies' own sites and from newspapers that print them. ΑΠΕ alone is also short for renewable energy,
so only the double name is a mark.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

CYPRUS = (
    Rule("end", "kype.sign_off", part="end", where="tail",
        # "ΚΥΠΕ/ΑΒ/ΓΔ/2020": agency, initials of writer and editor, year. Greek and Latin letters get mixed.
        shape=r"(?:ΚΥΠΕ|KYΠE|KYPE|CNA)(?: ?/ ?[A-ZΑ-Ω]{1,5}){1,4}(?: ?/ ?\d{4})?(?: ?(?:ΤΕΛΟΣ|ENDS)[A-ZΑ-Ω ,]{0,50})?\.?",
        needs=("ΚΥΠΕ", "KYΠE", "KYPE", "CNA"), hits=("ΚΥΠΕ/ΑΒ/ΓΔ/2020", "The minister said so. CNA/MA/EC/2020 ENDS, CYPRUS NEWS AGENCY"),
        spares=("δήλωσε στο ΚΥΠΕ", "told CNA/Lifestyle about it")),
    Rule("end", "kype.end_mark", whole=("ENDS, CYPRUS NEWS AGENCY", "ΤΕΛΟΣ, ΚΥΠΕ", "ENDS, CNA"), hits=("ENDS, CYPRUS NEWS AGENCY",),
        spares=("Ends, he said, justify means.",)),
)

PAGES = (
    Agency("ANA-MPA", home="Europe/Athens", country="GR", languages=("el", "en"), marks=(
            "ANA-MPA", "ANA/MPA", "ANA - MPA", "AMNA", "ΑΠΕ-ΜΠΕ", "ΑΠΕ - ΜΠΕ", "ΑΠΕ\N{EN DASH}ΜΠΕ", "ΑΠΕ/ΜΠΕ",
            "ΑΠΕ ΜΠΕ", "ΑΜΠΕ", "AΠΕ-ΜΠΕ", "Αθηναϊκό-Μακεδονικό Πρακτορείο Ειδήσεων", "Αθηναϊκό Πρακτορείο Ειδήσεων",
            "Athens News Agency", "Athens-Macedonian News Agency", "雅典-马其顿通讯社", "雅典通讯社", "АНА-МПА",),
        domains=("amna.gr", "ana-mpa.gr", "ana.gr"), sign_offs=("(ΑΠΕ-ΜΠΕ)", "ΑΠΕ-ΜΠΕ", "(ANA-MPA)", "ANA-MPA"), about="Greece's national agency.",),
    Agency("Cyprus News Agency", home="Asia/Nicosia", country="CY", languages=("el", "en", "tr"),
        marks=("ΚΥΠΕ", "KYPE", "Κυπριακό Πρακτορείο Ειδήσεων", "Cyprus News Agency", "ΚΥΠΕ/ΑΠΕ-ΜΠΕ", "塞浦路斯通讯社"), domains=("cna.org.cy",),
        sign_offs=("ΚΥΠΕ", "(ΚΥΠΕ)", "(KYPE)", "ENDS, CYPRUS NEWS AGENCY"), rules=CYPRUS,
        about="Cyprus's agency; its English short name CNA is left to Taiwan's.",),
    Agency("TAK", home="Asia/Nicosia", country="CY", languages=("tr", "en"), marks=("Türk Ajansı Kıbrıs", "Türk Ajansı-Kıbrıs", "TAK/AA"), domains=("tak.tc",),
        sign_offs=("(TAK)",), about="Agency of northern Cyprus.",),
)
