"""ANA-MPA (ΑΠΕ-ΜΠΕ) of Greece and the Cyprus News Agency (ΚΥΠΕ).

Known from the agencies' own sites and from newspapers that print them. ΑΠΕ alone is also short for renewable energy,
so only the double name is a mark.
"""

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

__all__ = ["PAGES"]

GREECE = (
    Rule(
        "credit",
        "ana_mpa.source",
        shape=r"[(\[]?(?:[\N{COPYRIGHT SIGN}*] ?)?(?:Με (?:πληροφορίες|στοιχεία|υλικό) από(?: το)?|[Ππ]ηγή|ΠΗΓΗ|[Ππ]ηγές) ?:? ?(?:(?:το )?(?:ΑΠΕ ?[-\N{EN DASH}/] ?ΜΠΕ|ΑΠΕ|AΠΕ-ΜΠΕ|amna\.gr|ΚΥΠΕ))(?:(?:, | - |/| και )[\w.Α-ώ-]{2,25}){0,3}[)\]]?\.?",
        hits=("Πηγή: ΑΠΕ-ΜΠΕ", "©Πηγή: amna.gr", "Με πληροφορίες από ΑΠΕ-ΜΠΕ", "πηγή ΑΠΕ"),
        spares=("Πηγή: η αστυνομία", "Πηγή ενέργειας οι ΑΠΕ"),
    ),
    Rule(
        "caption",
        "ana_mpa.photo_credit",
        shape=r"(?:(?:Φωτ(?:ογραφία|ογραφίες|ό|ο)?|ΦΩΤΟΓΡΑΦΙΑ|Photo|Φωτ\.|©)(?: αρχείου)?:? ?)?(?:ΑΠΕ[- ]?ΜΠΕ|EPA|ΑΠΕ|ANA-MPA)(?:/EPA|/ΑΠΕ)? ?/ ?[A-ZΑ-ΩΆ-Ώ][\w.' Α-ώ-]{2,40}(?:/[\w.' Α-ώ-]{2,40}){0,3}",
        hits=("ΑΠΕ-ΜΠΕ/ΓΙΑΝΝΗΣ ΠΑΡΑΔΕΙΓΜΑ", "Φωτογραφία: ΑΠΕ-ΜΠΕ/EPA/JUAN EXAMPLE", "ANA-MPA/Nikos Paradeigma"),
        spares=("ΑΠΕ/Φυσικό αέριο: τι αλλάζει",),
    ),
    Rule(
        "copyright",
        "ana_mpa.copyright",
        holding=("πνευματικά δικαιώματα ανήκουν στο ΑΠΕ-ΜΠΕ", "All rights reserved ANA-MPA", "© ΑΠΕ-ΜΠΕ ΑΕ"),
        longest=500,
        hits=("© ΑΠΕ-ΜΠΕ ΑΕ. Τα πνευματικά δικαιώματα ανήκουν στο ΑΠΕ-ΜΠΕ ΑΕ.",),
        spares=("Τα πνευματικά δικαιώματα ανήκουν στον συνθέτη.",),
    ),
)

CYPRUS = (
    Rule(
        "end",
        "kype.sign_off",
        # "ΚΥΠΕ/ΑΒ/ΓΔ/2020": agency, initials of writer and editor, year. Greek and Latin letters get mixed.
        shape=r"(?:ΚΥΠΕ|KYΠE|KYPE|CNA)(?: ?/ ?[A-ZΑ-Ω]{1,5}){1,4}(?: ?/ ?\d{4})?(?: ?(?:ΤΕΛΟΣ|ENDS)[A-ZΑ-Ω ,]{0,50})?\.?",
        part="end",
        where="tail",
        hits=("ΚΥΠΕ/ΑΒ/ΓΔ/2020", "The minister said so. CNA/MA/EC/2020 ENDS, CYPRUS NEWS AGENCY"),
        spares=("δήλωσε στο ΚΥΠΕ", "told CNA/Lifestyle about it"),
    ),
    Rule(
        "end",
        "kype.end_mark",
        whole=("ENDS, CYPRUS NEWS AGENCY", "ΤΕΛΟΣ, ΚΥΠΕ", "ENDS, CNA"),
        hits=("ENDS, CYPRUS NEWS AGENCY",),
        spares=("Ends, he said, justify means.",),
    ),
)

PAGES = (
    Agency(
        "ANA-MPA",
        marks=(
            "ANA-MPA",
            "ANA/MPA",
            "ANA - MPA",
            "AMNA",
            "ΑΠΕ-ΜΠΕ",
            "ΑΠΕ - ΜΠΕ",
            "ΑΠΕ\N{EN DASH}ΜΠΕ",
            "ΑΠΕ/ΜΠΕ",
            "ΑΠΕ ΜΠΕ",
            "ΑΜΠΕ",
            "AΠΕ-ΜΠΕ",
            "Αθηναϊκό-Μακεδονικό Πρακτορείο Ειδήσεων",
            "Αθηναϊκό Πρακτορείο Ειδήσεων",
            "Athens News Agency",
            "Athens-Macedonian News Agency",
            "雅典-马其顿通讯社",
            "雅典通讯社",
            "АНА-МПА",
        ),
        home="Europe/Athens",
        country="GR",
        languages=("el", "en"),
        domains=("amna.gr", "ana-mpa.gr", "ana.gr"),
        sign_offs=("(ΑΠΕ-ΜΠΕ)", "ΑΠΕ-ΜΠΕ", "(ANA-MPA)", "ANA-MPA"),
        rules=GREECE,
        about="Greece's national agency.",
    ),
    Agency(
        "Cyprus News Agency",
        marks=("ΚΥΠΕ", "KYPE", "Κυπριακό Πρακτορείο Ειδήσεων", "Cyprus News Agency", "ΚΥΠΕ/ΑΠΕ-ΜΠΕ", "塞浦路斯通讯社"),
        home="Asia/Nicosia",
        country="CY",
        languages=("el", "en", "tr"),
        domains=("cna.org.cy",),
        sign_offs=("ΚΥΠΕ", "(ΚΥΠΕ)", "(KYPE)", "ENDS, CYPRUS NEWS AGENCY"),
        rules=CYPRUS,
        about="Cyprus's agency; its English short name CNA is left to Taiwan's.",
    ),
    Agency(
        "TAK",
        marks=("Türk Ajansı Kıbrıs", "Türk Ajansı-Kıbrıs", "TAK/AA"),
        home="Asia/Nicosia",
        country="CY",
        languages=("tr", "en"),
        domains=("tak.tc",),
        sign_offs=("(TAK)",),
        about="Agency of northern Cyprus.",
    ),
)
