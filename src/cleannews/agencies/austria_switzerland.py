"""APA of Austria (with OTS, its wire of press releases) and Keystone-ATS (SDA) of Switzerland.

Known from 139 articles of an Austrian newspaper, of which 35 close with a credit in brackets, and from feed samples.
Other texts end with brackets that are body: "(9 Mandate)", "(WGC)", "(nach Kreuzbandriss)".
"""

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

__all__ = ["PAGES"]

APA_RULES = (
    Rule(
        "end",
        "apa.dated_sign_off",
        # A comma or a spaced dash before the date: "(ab 3.4.2016)" and "(seit 1. 1. 2015)" are body.
        shape=r"(?:[A-Za-zäöü-]{2,9}(?:/|, ?)){0,5}(?:APA|red|dpa|AFP|AP|Reuters|SID|[a-z]{2,5})(?:, ?| ?[\N{EN DASH}-] ?)\d{1,2}\. ?\d{1,2}\. ?\d{0,4}",
        part="bracket",
        where="tail",
        hits=("Das war es. (APA, 12.3.2016)", "Ende (APA/red \N{EN DASH} 9.9. 2015)", "Ende. (red, 16. 5. 2016)"),
        spares=("Er gilt (ab 3.4.2016) nicht mehr.", "Die Liste bekam (9 Mandate)", "(seit 1. 1. 2015)"),
    ),
    Rule(
        "end",
        "apa.sign_off",
        shape=r"(?:(?:[a-z]{2,5}|AFP|AP|Reuters|SID|dpa|sda|red|TT)(?:/|, ?)){0,4}(?:(?:[a-z]{2,5}|AFP|AP|Reuters|SID|dpa)(?:/|, ?)APA|APA(?:/|, ?)(?:[a-z]{2,5}|AFP|AP|Reuters|SID|dpa(?:-AFX)?))(?:(?:/|, ?)(?:[a-z]{2,5}|AFP|AP|Reuters|SID|dpa(?:-AFX)?)){0,4}",
        part="bracket",
        where="tail",
        hits=("Das Spiel ist aus. (stro, APA)", "Ende (APA/dpa)", "Ende. (Reuters, APA, red)"),
        spares=("Die Behörde (laut APA) schweigt.", "American Psychological Association (APA)"),
    ),
    Rule(
        "end",
        "apa.end_of_series",
        shape=r"\((?:Schluss|Forts\.|Forts\. mögl\.|Fortsetzung folgt)\)(?: ?[a-zäöü]{2,4}(?:[/*][a-zäöü]{2,4}){0,3}){0,2}",
        part="end",
        hits=("Die Sitzung wurde vertagt. (Schluss) abc/def", "(Forts. mögl.) abc"),
        spares=("Damit ist (vorerst) Schluss", "(Schlussverkauf)"),
    ),
    Rule(
        "slug",
        "apa.editors_note",
        opening=(
            "S E R V I C E",
            "SERVICE -",
            "SERVICE \N{EN DASH}",
            "A V I S O",
            "AVISO -",
            "B I L D A V I S O",
            "BILDAVISO",
            "G R A F I K",
            "GRAFIK ",
            "FOTOS -",
            "ZITATE -",
        ),
        part="bracket",
        longest=500,
        hits=("(S E R V I C E - Karten unter www.beispiel.at)", "(GRAFIK 0123-20, 88 x 55 mm)"),
        spares=("Der Dienst (Service) ist neu.", "(Grafiker)"),
    ),
    Rule(
        "caption",
        "apa.photo_credit",
        shape=r"(?:(?:BILD|Bild|FOTO|Foto|©):? ?)?(?:SN/)?APA(?:/[A-ZÄÖÜ][\w.'’ ÄÖÜäöüß-]{1,40}){1,3}",
        first="ABFS©bf",
        hits=("APA/AFP/Maria Muster", "BILD: SN/APA/GEORG MUSTER/GEORG MUSTER", "Foto: APA/Muster"),
        spares=("APA/dpa", "APA/Innsbruck meldet: zwei Tote", "APA"),
    ),
    Rule(
        "caption",
        "apa.photo_credit_bracket",
        shape=r"(?:(?:Bild|Foto|BILD|FOTO|Archivbild|©):? ?)(?:SN/)?APA(?:/[A-ZÄÖÜ][\w.'’ ÄÖÜäöüß-]{1,40}){0,3}",
        part="bracket",
        hits=("Der Hafen bei Nacht (Foto: APA/Muster)",),
        spares=("Das Foto (von APA gekauft) zeigt ihn.",),
    ),
)

OTS_RULES = (
    Rule(
        "disclaimer",
        "ots.sender_is_liable",
        opening=("OTS-ORIGINALTEXT PRESSEAUSSENDUNG", "*** OTS-ORIGINALTEXT PRESSEAUSSENDUNG", "*** OTS-ORIGINALTEXT"),
        hits=(
            "*** OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS - WWW.OTS.AT ***",
        ),
        spares=("OTS-Originaltext war der Titel der Ausstellung.",),
    ),
    Rule(
        "contact",
        "ots.contact",
        opening=("Rückfragehinweis:", "Rückfragen & Kontakt:", "Rückfragen und Kontakt:", "Rückfragehinweise:"),
        hits=("Rückfragehinweis: Muster GmbH, Tel.: 01 000000", "Rückfragen & Kontakt:"),
        spares=("Rückfragen gab es keine.",),
    ),
    Rule(
        "nav",
        "ots.press_kit",
        opening=("Digitale Pressemappe:",),
        hits=("Digitale Pressemappe: http://www.ots.at/p/1",),
        spares=("Digitale Pressemappen sind praktisch.",),
    ),
    Rule(
        "slug",
        "ots.number",
        shape=r"OTS\d{4} \d{4}-\d{2}-\d{2}/\d{2}:\d{2}",
        first="O",
        hits=("OTS0006 2023-01-21/08:00",),
        spares=("OTS 2023",),
    ),
)

SDA_RULES = (
    Rule(
        "credit",
        "keystone_ats.source",
        shape=r"(?:Source|Quelle|Fonte) ?: ?(?:ats|ATS|sda|SDA|Keystone-ATS|Keystone-SDA|KEYSTONE-SDA|KEYSTONE-ATS|awp|AWP)(?:(?:[/,] ?| )[\w-]{2,9}){0,3}\.?",
        first="SQF",
        hits=("Source: ats", "Quelle: SDA/afp", "Source : Keystone-ATS"),
        spares=("Source: ats et le ministère refusent de commenter", "Quelle: der Inn"),
    ),
    Rule(
        "end",
        "keystone_ats.sign_off",
        shape=r"\((?:SDA|sda|ATS|ats|AWP|awp|SDA-ATS|sda-ats|Keystone-SDA|Keystone-ATS)(?:\\?/|[ ,]{1,2})(?:[a-zA-Z]{2,7}(?:[/ ,]{1,2}[a-zA-Z]{2,7}){0,2})\)",
        part="end",
        where="tail",
        hits=("Das sagte sie. (SDA/sj)", "Elle part. (ats/afp)"),
        spares=("Der Verband (SDA-Mitglied) schweigt", "Il parle (ats) encore"),
    ),
    Rule(
        "disclaimer",
        "keystone_ats.automatic",
        opening=(
            "Cet article a été publié automatiquement",
            "Dieser Artikel wurde automatisch veröffentlicht",
            "Diese Meldung wurde automatisch",
            "Questo articolo è stato pubblicato automaticamente",
        ),
        hits=("Cet article a été publié automatiquement. Source: ats",),
        spares=("Cet article a été publié en 1999 par la revue.",),
    ),
    Rule(
        "timestamp",
        "keystone_ats.published",
        opening=("Dieser Inhalt wurde am", "Ce contenu a été publié le", "Questo contenuto è stato pubblicato il"),
        longest=90,
        hits=("Dieser Inhalt wurde am 5. Januar 2020 - 12:00 publiziert",),
        spares=("Dieser Inhalt war falsch.",),
    ),
    Rule(
        "caption",
        "keystone_ats.photo_credit",
        shape=r"(?:© ?|Foto: ?|Photo ?: ?|Bild: ?)?K(?:EYSTONE|eystone)(?:-SDA|-ATS)?(?:/[A-ZÀ-Ý][\w.'’ À-ÿ-]{1,40}){1,3}(?: \(sda-ats\))?",
        first="K©FPB",
        hits=("KEYSTONE/PETER MUSTER", "© Keystone/EPA/JEAN EXEMPLE", "Keystone-SDA/Anna Muster (sda-ats)"),
        spares=("Keystone/Bern hat zugesagt, sagte er.", "Keystone XL"),
    ),
)

PAGES = (
    Agency(
        "APA",
        marks=(
            "APA",
            "Austria Presse Agentur",
            "Austrian Press Agency",
            "APA/dpa",
            "APA/Reuters",
            "APA/AFP",
            "APA/red",
            "奥新社",
            "奥地利通讯社",
        ),
        home="Europe/Vienna",
        country="AT",
        languages=("de",),
        domains=("apa.at", "ots.at"),
        sign_offs=("APA", "(APA)", "(red)", "(APA/red)"),
        rules=APA_RULES,
        about="Austria's national agency; seen in 139 newspaper texts.",
    ),
    Agency(
        "APA-OTS",
        marks=("APA-OTS", "APA OTS", "PWK/OTS"),
        home="Europe/Vienna",
        country="AT",
        languages=("de", "en"),
        domains=("ots.at",),
        press_release=True,
        rules=OTS_RULES,
        about="APA's wire of press releases.",
    ),
    Agency(
        "Keystone-ATS",
        marks=(
            "Keystone-ATS",
            "Keystone-SDA",
            "KEYSTONE-SDA",
            "ATS",
            "ats",
            "SDA",
            "sda",
            "SDA-ATS",
            "sda-ats",
            "ats afp",
            "ats/afp",
            "ats reuters",
            "ats ansa",
            "sda/afp",
            "sda/dpa",
            "sda/reuters",
            "SDA/AFP",
            "Schweizerische Depeschenagentur",
            "Agence télégraphique suisse",
            "Agenzia telegrafica svizzera",
            "Swiss News Agency",
            "瑞士通讯社",
        ),
        home="Europe/Zurich",
        country="CH",
        languages=("de", "fr", "it"),
        domains=("keystone-sda.ch", "sda.ch", "ats.ch"),
        sign_offs=("(ats)", "(sda)", "(SDA)", "(ATS)", "SDA", "sda", "ats", "Keystone-SDA", "Keystone-ATS"),
        rules=SDA_RULES,
        about="Switzerland's national agency in three languages.",
    ),
    Agency(
        "AWP",
        marks=("AWP", "awp", "awp/sda", "awp/ats"),
        home="Europe/Zurich",
        country="CH",
        languages=("de", "fr"),
        domains=("awp.ch",),
        sign_offs=("(AWP)", "(awp)"),
        about="Swiss business wire, since 2021 part of Keystone-SDA.",
    ),
)
