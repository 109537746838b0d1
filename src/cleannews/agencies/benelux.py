"""Belga of Belgium and ANP of the Netherlands, with ANP's press releases.

Known from feed samples and newspaper copies.
"""

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

__all__ = ["PAGES"]

ANP = (
    Rule(
        "update_note",
        "anp.replaces",
        # The feed letter-spaces its note: "N i e u w bericht, vervangt: <headline>".
        shape=r"(?:N ?i ?e ?u ?w|V ?e ?r ?b ?e ?t ?e ?r ?d|R ?e ?c ?t ?i ?f ?i ?c ?a ?t ?i ?e) {1,3}bericht,? (?:vervangt|bij|herhaling)\b.{0,200}",
        first="NVR",
        where="head",
        hits=("N i e u w bericht, vervangt: Vakbond stapt naar de rechter",),
        spares=("Nieuw bericht van de minister: hij blijft",),
    ),
    Rule(
        "copyright",
        "anp.copyright",
        shape=r"(?:©|\(c\)|Copyright(?: ©| \(c\))?) ?(?:\d{4} )?ANP\b(?: \d{4})?\.?(?: ?Alle (?:auteursrechten|rechten)[^.]{0,120}voorbehouden\.?)?",
        part="end",
        hits=("© 2018 ANP. Alle auteursrechten en databankrechten voorbehouden.", "Dat zei hij.© ANP"),
        spares=("Copyright van het ANP geldt ook hier",),
    ),
    Rule(
        "contact",
        "anp.note_to_editors",
        opening=(
            "Noot voor de redactie",
            "Noot voor de pers",
            "Noot aan de redactie",
            "Noot redactie:",
            "Niet voor publicatie:",
            "--- Niet voor publicatie",
            "(Noot voor de redactie",
        ),
        longest=400,
        hits=("Noot voor de redactie (niet voor publicatie):", "Niet voor publicatie: bel Jan Voorbeeld, 020-0000000"),
        spares=("Noot voor noot speelde zij het stuk na.",),
    ),
    Rule(
        "disclaimer",
        "anp.press_release",
        opening=(
            "Dit is een origineel bericht van",
            "Dit persbericht is via ANP Pers Support",
            "ANP Expert Support is",
            "ANP is niet verantwoordelijk voor de inhoud",
        ),
        hits=("Dit is een origineel bericht van Stichting Voorbeeld",),
        spares=("Dit is een origineel idee van de burgemeester.",),
    ),
    Rule(
        "credit",
        "benelux.source",
        shape=r"\(?(?:Bron|bron|Bronnen|Source|Door|door|Par|Tekst) ?:? ?(?:ANP|Belga|BELGA|Novum|ANP/AFP|ANP/Belga)(?:(?:/|, | en | et )(?:ANP|Belga|AFP|Reuters|Novum|AP|dpa)){0,3}\)?\.?",
        hits=("Bron: ANP", "Bron: Belga", "Door ANP", "(bron: ANP/Reuters)", "Source: Belga"),
        spares=("Bron: ANP schrapt banen", "Door Belgische kranten"),
    ),
)

BELGA = (
    Rule(
        "copyright",
        "belga.copyright",
        shape=r"(?:©|\(c\)|Copyright(?: ©| \(c\))?) ?(?:\d{4} )?(?:Belga|BELGA|Belga News Agency|Agence Belga)(?: \d{4})?\.?(?: (?:Alle rechten voorbehouden|Tous droits réservés)\.?)?",
        first="©(C",
        hits=("© Belga", "Copyright Belga 2020"),
        spares=("© Belga toont de foto's in Gent.",),
    ),
)

PHOTOS = (
    Rule(
        "caption",
        "benelux.photo_credit",
        shape=r"(?:(?:Foto|FOTO|Photo|PHOTO|Beeld|©):? ?)(?:[A-ZÀ-Ý][\w.'’ À-ÿ-]{2,40} ?[/,(] ?)?(?:ANP|BELGA|Belga|BELGA PHOTO|Belga Photo|BELGAIMAGE|ANP Foto)(?:[ /]{1,3}[A-ZÀ-Ý][\w.'’ À-ÿ-]{2,40})?\)?",
        first="FPB©",
        hits=("Foto: ANP / Jan Voorbeeld", "© BELGA PHOTO", "Beeld: Jan Voorbeeld/ANP", "© ANP"),
        spares=("Foto: een herinnering", "Beeld: ANP stopt met fotodienst"),
    ),
)

PAGES = (
    Agency(
        "Belga",
        marks=(
            "BELGA",
            "Belga News Agency",
            "Agence Belga",
            "Agentschap Belga",
            "BELGA/AFP",
            "BELGA/ANP",
            "Persbureau Belga",
            "比利时通讯社",
            "贝尔加通讯社",
            "벨가통신",
            "ベルガ通信",
            "Бельга",
        ),
        home="Europe/Brussels",
        country="BE",
        languages=("nl", "fr", "de", "en"),
        domains=("belga.be", "belganewsagency.eu", "belga.press"),
        sign_offs=("Belga", "BELGA", "(Belga)", "(BELGA)"),
        rules=BELGA,
        about="Belgium's national agency in Dutch and French.",
    ),
    Agency(
        "ANP",
        marks=(
            "ANP",
            "Algemeen Nederlands Persbureau",
            "ANP/AFP",
            "ANP/RTR",
            "ANP/BELGA",
            "ANP/DPA",
            "Novum/ANP",
            "荷兰通讯社",
            "荷通社",
        ),
        home="Europe/Amsterdam",
        country="NL",
        languages=("nl",),
        domains=("anp.nl",),
        sign_offs=("ANP", "(ANP)"),
        rules=(*ANP, *PHOTOS),
        about="The Dutch national agency.",
    ),
    Agency(
        "Novum",
        marks=("Novum/ANP", "Novum Nieuws"),
        home="Europe/Amsterdam",
        country="NL",
        languages=("nl",),
        sign_offs=("(Novum)",),
        about="Dutch private agency until 2014.",
    ),
)
