"""The Italian agencies: ANSA, AGI, LaPresse, Nova, Adnkronos, Askanews, Italpress, Dire, Radiocor.

Known from 33 stories of ANSA, LaPresse and Nova, from lists in other people's cleaners, and from the agencies' own
sites. ANSA and Dire put themselves first: "(ANSA) - ROMA, 29 GEN - ". Nova begins paragraphs with "- ": that is body.
"""

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

__all__ = ["PAGES"]

COPYRIGHT = (
    Rule(
        "copyright",
        "italy.all_rights_reserved",
        # The capital letter or the mark is demanded: "il testo, a riproduzione riservata" is a sentence.
        shape=r"(?:(?:©|\(c\)|\(C\)|Copyright) ?(?:(?:RIPRODUZIONE|Riproduzione|riproduzione) (?:RISERVATA|riservata|Riservata))|(?:RIPRODUZIONE RISERVATA|Riproduzione [Rr]iservata|ALL RIGHTS RESERVED))(?: ?(?:©|\(c\)) ?(?:Copyright )?(?:ANSA|LaPresse|Adnkronos|AGI|askanews|Askanews)(?: \d{4})?)?\.?",
        part="end",
        hits=(
            "© RIPRODUZIONE RISERVATA",
            "RIPRODUZIONE RISERVATA © Copyright ANSA",
            "Così il ministro.Riproduzione riservata © Copyright ANSA",
            "ALL RIGHTS RESERVED © Copyright ANSA",
        ),
        spares=("Il testo è a riproduzione riservata", "La riproduzione è riservata agli abbonati."),
    ),
    Rule(
        "copyright",
        "ansa.restrictions",
        shape=r"\(c\) ?Copyright ANSA(?: \d{4})?\.?(?: ?Click For Restrictions(?: ?- ?https?://\S{5,120})?)?",
        part="end",
        hits=(
            "(c) Copyright ANSA 2017. Click For Restrictions - http://www.ansa.it/sito/static/copyright.html",
            "Lo ha detto il sindaco.(c) Copyright ANSA 2017",
        ),
        spares=("Il copyright ANSA copre le foto.",),
    ),
    Rule(
        "copyright",
        "italy.agency_copyright",
        opening=(
            "© Copyright LaPresse",
            "© Agenzia Nova",
            "© Copyright ANSA",
            "© Copyright Adnkronos",
            "© Copyright askanews",
            "© Italpress",
            "Copyright Italpress",
            "(c) Agenzia Nova",
            "(C) Agenzia Nova",
        ),
        longest=160,
        hits=("© Copyright LaPresse - Riproduzione Riservata", "© Agenzia Nova - Riproduzione riservata"),
        spares=("Agenzia Nova - Il ministro vola a Tunisi",),
    ),
    Rule(
        "copyright",
        "dire.terms",
        opening=("Le notizie del sito Dire sono utilizzabili",),
        longest=500,
        hits=(
            "Le notizie del sito Dire sono utilizzabili e riproducibili, a condizione di citare espressamente la fonte.",
        ),
        spares=("Le notizie del sito Direzione Lavoro sono vecchie.",),
    ),
)

ANSA = (
    Rule(
        "slug",
        "ansa.title_tag",
        # ">>>ANSA/" before the titles of the longer stories
        shape=r">{1,3} ?ANSA ?/ ?",
        first=">",
        part="start",
        where="head",
        hits=(">>>ANSA/Un traghetto dimentica il capitano", ">>>ANSA/Nuovo ponte a Genova"),
        spares=(">>> Leggi la storia", "ANSA/Un traghetto"),
    ),
    Rule(
        "end",
        "ansa.sign_off",
        shape=r"\((?:ANSA|Ansa|ANSAmed|ANSA[-/](?:AFP|REUTERS|AP|DPA|EFE|XINHUA|BELGA|EPA|PA))\) ?\.?(?: ?[A-Z0-9]{2,4}(?:-[A-Z0-9]{2,4})?(?:/[A-Z0-9]{2,4}){0,2}\.?)?",
        part="end",
        where="tail",
        hits=("Lo ha detto il sindaco. (ANSA).", "Così il ministro.(ANSA-AFP)", "Finita la gara. (ANSA). ABC-XY"),
        spares=("(ANSA) - ROMA, 29 GEN - Il governo", "L'agenzia (ANSA) scrive"),
    ),
    Rule(
        "nav",
        "ansa.page_furniture",
        whole=("Ottieni il codice embed", "Scrivi alla redazione", "Suggerisci", "Link copiato", "Newsletter ANSA"),
        hits=("Ottieni il codice embed",),
        spares=("Scrivi alla redazione, se vuoi, disse il direttore.",),
    ),
    Rule(
        "related",
        "ansa.full_story",
        opening=("Leggi l'articolo completo su ANSA", "Leggi l'articolo integrale su ANSA", "Leggi su ANSA"),
        longest=200,
        hits=("Leggi l'articolo completo su ANSA.it",),
        spares=("Leggi l'articolo completo, poi parla.",),
    ),
)

NOVA = (
    Rule(
        "end",
        "nova.sign_off",
        shape=r"\([A-Z][a-z]{2}\)",
        part="end",
        where="tail",
        agency="Nova",
        hits=("L'incontro si terrà a Tunisi. (Rin)",),
        spares=("Il partito (Psd) ha vinto",),
    ),
    Rule(
        "promo",
        "nova.follow_us",
        opening=(
            "Leggi anche altre notizie su Nova News",
            "Clicca qui e ricevi gli aggiornamenti su WhatsApp",
            "Seguici sui canali social di Nova News",
        ),
        hits=("Leggi anche altre notizie su Nova News", "Seguici sui canali social di Nova News su Twitter"),
        spares=("Leggi anche altre notizie, suggerisce il direttore.",),
    ),
)

ADNKRONOS = (
    Rule(
        "end",
        "adnkronos.web_desk",
        # Glued after the last sentence with the section before it: "—cronacawebinfo@adnkronos.com (Web Info)".
        shape=r"(?:[\N{EM DASH}\N{EN DASH}-]{1,3} ?[a-z]{2,20}(?:/[a-z]{2,20})? ?)?webinfo@adnkronos\.com(?: ?\(Web Info\))?",
        part="end",
        hits=(
            "Così il ministro.\N{EM DASH}internazionale/esteriwebinfo@adnkronos.com (Web Info)",
            "webinfo@adnkronos.com (Web Info)",
        ),
        spares=("Scrivere a webinfo@adnkronos.com entro lunedì",),
    ),
    Rule(
        "end",
        "adnkronos.sign_off",
        shape=r"\([A-Z][a-z]{1,3}(?:-[A-Z][a-z]{1,3})?/(?:Adnkronos|AdnKronos|Adn Kronos)(?: Salute)?\)(?: ?ISSN 2465 ?- ?1222.{0,40})?",
        part="end",
        hits=(
            "Lo rende noto il comune. (Pol/Adnkronos)",
            "Fine. (Abc-Pol/AdnKronos) ISSN 2465 - 1222 12-MAR-20 18:30 NNN",
        ),
        spares=("Roma, 5 gen. (Adnkronos) - Il governo", "(Adnkronos)"),
    ),
)

CONTINUED = (
    Rule(
        "end",
        "italy.to_be_continued",
        ending=("(segue)", "(Segue)", "(SEGUE)", "(SEGUE).", "(segue).", "(Segue)."),
        part="end",
        where="tail",
        hits=("Così il ministro. (segue)",),
        spares=("Il corteo (segue la banda) parte alle 9",),
    ),
)

AGI = (
    Rule(
        "end",
        "agi.sign_off",
        shape=r"\(AGI\)\.?(?: ?[A-Za-z0-9]{2,4}(?:/[A-Za-z0-9]{2,4}){1,2})?\.?",
        part="end",
        where="tail",
        hits=("Lo ha deciso il tribunale. (AGI)Rm3/Abc", "Così il sindaco. (AGI)"),
        spares=("(AGI) - Roma, 5 mar. - Il governo", "La Artificial General Intelligence (AGI) arriva"),
        agency="AGI",
    ),
)

ITALPRESS = (
    Rule(
        "end",
        "italpress.sign_off",
        shape=r"\(ITALPRESS\)\.?(?: ?[a-z0-9]{2,5}(?:/[a-z]{2,5}){1,4})?(?: ?\d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2})?",
        part="end",
        hits=("Lo dice la società. (ITALPRESS).", "Lo dice la società.(ITALPRESS).abc/com05-Gen-23 12:30"),
        spares=("ROMA (ITALPRESS) - Il governo",),
    ),
    Rule(
        "end",
        "italpress.initials",
        shape=r"[a-z0-9]{2,5}(?:/[a-z0-9]{2,5}){1,4}",
        where="tail",
        agency="Italpress",
        hits=("xb1/sat/com",),
        spares=("e/o il sindaco",),
    ),
    Rule(
        "caption",
        "italpress.photo_credit",
        shape=r"[\N{EN DASH}\N{EM DASH}-] ?[Ff]oto:? ?[A-Za-zÀ-ÿ][\w.'’ /À-ÿ]{2,60} ?[\N{EN DASH}\N{EM DASH}-]",
        part="end",
        hits=("\N{EN DASH} Foto: Italpress \N{EN DASH}", "- foto: Agenzia Esempio -"),
        spares=("Le foto: un ricordo - di ieri",),
    ),
)

RADIOCOR = (
    Rule(
        "end",
        "radiocor.sign_off",
        shape=r"\((?:RADIOCOR|Radiocor|Il Sole 24 Ore Radiocor(?: Plus)?)\)(?: ?\d{2}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} \(\d{4}\)(?:[A-Z, ]{0,20})(?: ?\d)? ?N{0,4})?",
        part="end",
        where="tail",
        hits=("Così l'istituto. (RADIOCOR) 05-01-20 12:00:00 (0123) 5 NNNN", "Fine. (Radiocor)"),
        spares=("(Il Sole 24 Ore Radiocor) - Milano, 5 gen - La borsa",),
    ),
)

MF_DJ = (
    Rule(
        "end",
        "mf_dj.sign_off",
        shape=r"(?:[a-z]{2,4} ?)?(?:fine )?MF-DJ NEWS(?: ?\d{2}/\d{2}/\d{4} \d{2}:\d{2})?",
        part="end",
        where="tail",
        hits=("MF-DJ NEWS", "abc fine MF-DJ NEWS 05/01/2020 12:00"),
        spares=("MF-DJ NEWS scrive che il titolo sale",),
    ),
)

CREDITS = (
    Rule(
        "credit",
        "italy.source",
        shape=r"\(?(?:Fonte|Fonti|FONTE) ?: ?(?:ANSA|Ansa|AGI|Agi|LaPresse|Lapresse|Agenzia Nova|Adnkronos|AdnKronos|Askanews|askanews|Italpress|ITALPRESS|Dire|Agenzia Dire)(?:\.it)?\)?\.?",
        hits=("Fonte: ANSA", "(Fonte: Adnkronos)"),
        spares=("Fonte: il ministero", "Fonte: Direzione generale"),
    ),
    Rule(
        "caption",
        "italy.photo_credit",
        shape=r"\(?(?:©|Foto|Foto di|FOTO|Ph|Credit|Credits):? ?(?:ANSA|Ansa|LaPresse|Adnkronos|Italpress|Agenzia Fotogramma|Fotogramma|Imagoeconomica)(?: ?/ ?[A-Za-zÀ-ÿ][\w.'’ /À-ÿ]{2,50})?\)?",
        first="(©FPC",
        hits=("Foto: ANSA/MARIO ESEMPIO", "© ANSA/EPA", "(Foto LaPresse)", "© ANSA"),
        spares=("Foto: il ricordo di un anno", "Foto Ansaldo d'epoca"),
    ),
)

PAGES = (
    Agency(
        "ANSA",
        marks=(
            "ANSA",
            "Ansa",
            "ANSAmed",
            "ANSA.it",
            "Agenzia ANSA",
            "Agência ANSA",
            "Agência Ansa",
            "Ansa Brasil",
            "ANSA-AFP",
            "ANSA-REUTERS",
            "ANSA-AP",
            "ANSA-DPA",
            "ANSA-EFE",
            "ANSA/AFP",
            "ANSA/AP",
            "ANSA/EPA",
            "安莎社",
            "安莎通讯社",
            "ANSA통신",
            "안사통신",
            "ANSA通信",
            "アンサ通信",
            "АНСА",
            "أنسا",
        ),
        home="Europe/Rome",
        country="IT",
        languages=("it", "en", "pt", "es", "de"),
        domains=("ansa.it", "ansabrasil.com.br", "ansalatina.com", "ansamed.info"),
        selectors=(".news-txt", ".post-single-text"),  # crawlers of ansa.it
        sign_offs=("(ANSA).", "(ANSA)", "ANSA", "(ANSAmed).", "(ANSA-AFP).", "(ANSA/AP)"),
        rules=(*COPYRIGHT, *ANSA),
        about="Italy's national agency; seen in 28 stories in three languages.",
    ),
    Agency(
        "AGI",
        marks=("AGI", "Agi", "Agenzia Giornalistica Italia", "AGI.it"),
        home="Europe/Rome",
        country="IT",
        languages=("it", "en"),
        domains=("agi.it",),
        sign_offs=("(AGI)", "(AGI)."),
        rules=AGI,
        about="Italian agency of Eni.",
    ),
    Agency(
        "LaPresse",
        marks=("LaPresse", "LAPRESSE", "LaPresse/AP", "LaPresse/AFP", "LaPresse/EFE"),
        home="Europe/Rome",
        country="IT",
        languages=("it", "en"),
        domains=("lapresse.it",),
        sign_offs=("(LaPresse)", "LaPresse"),
        rules=(*CONTINUED, *CREDITS),
        about="Italian agency for text and pictures.",
    ),
    Agency(
        "Nova",
        marks=("Agenzia Nova", "Nova News", "agenzianova.com", "Agenzianova"),
        home="Europe/Rome",
        country="IT",
        languages=("it", "en", "ar"),
        domains=("agenzianova.com",),
        sign_offs=("(Agenzia Nova)",),
        rules=NOVA,
        about="Italian agency; the bare name is an ordinary word, so it is no mark.",
    ),
    Agency(
        "Adnkronos",
        marks=(
            "Adnkronos",
            "AdnKronos",
            "ADNKRONOS",
            "Adn Kronos",
            "Adnkronos Salute",
            "AdnKronos Salute",
            "Adnkronos/Dpa",
            "Adnkronos/Afp",
            "Labitalia",
        ),
        home="Europe/Rome",
        country="IT",
        languages=("it", "en"),
        domains=("adnkronos.com",),
        sign_offs=("(Adnkronos)", "(AdnKronos)"),
        rules=ADNKRONOS,
        about="Italian agency; web copies end in the address of its web desk.",
    ),
    Agency(
        "Askanews",
        marks=("askanews", "Askanews", "ASKANEWS", "TMNews", "Apcom"),
        home="Europe/Rome",
        country="IT",
        languages=("it",),
        domains=("askanews.it",),
        sign_offs=("(askanews)", "(Askanews)"),
        about="Italian agency, TMNews and Apcom before 2014.",
    ),
    Agency(
        "Italpress",
        marks=("ITALPRESS", "Italpress", "ITALPRESS/MNA", "Italpress/Mna"),
        home="Europe/Rome",
        country="IT",
        languages=("it",),
        domains=("italpress.com",),
        sign_offs=("(ITALPRESS).", "(ITALPRESS)"),
        rules=ITALPRESS,
        about="Italian agency; two of three stories on its site end in '(ITALPRESS).'",
    ),
    Agency(
        "Dire",
        marks=("DIRE", "Agenzia Dire", "Agenzia DIRE", "Agenzia_Dire"),
        home="Europe/Rome",
        country="IT",
        languages=("it",),
        domains=("dire.it",),
        sign_offs=("(DIRE)",),
        about="Italian agency; in small letters its name is a verb, so only the capitals are a mark.",
    ),
    Agency(
        "Radiocor",
        marks=("Radiocor", "RADIOCOR", "Il Sole 24 Ore Radiocor", "Il Sole 24 Ore Radiocor Plus"),
        home="Europe/Rome",
        country="IT",
        languages=("it",),
        domains=("radiocor.ilsole24ore.com",),
        sign_offs=("(RADIOCOR)", "(Radiocor)"),
        rules=RADIOCOR,
        about="Italian business wire of Il Sole 24 Ore.",
    ),
    Agency(
        "MF-DJ",
        marks=("MF-DJ", "MF-DJ NEWS", "MF-Dow Jones"),
        home="Europe/Rome",
        country="IT",
        languages=("it",),
        rules=MF_DJ,
        about="Italian business wire of Milano Finanza and Dow Jones.",
    ),
    Agency(
        "9Colonne",
        marks=("9Colonne", "9COLONNE", "9 Colonne"),
        home="Europe/Rome",
        country="IT",
        languages=("it",),
        domains=("9colonne.it",),
        sign_offs=("(9Colonne)",),
        about="Italian agency for Italians abroad: '(9Colonne) Roma, 5 gen - '.",
    ),
    Agency(
        "Teleborsa",
        marks=("Teleborsa", "TELEBORSA"),
        home="Europe/Rome",
        country="IT",
        languages=("it", "en"),
        domains=("teleborsa.it",),
        sign_offs=("(Teleborsa)", "(TELEBORSA)"),
        about="Italian business wire: '(Teleborsa) - ' before the text.",
    ),
    Agency(
        "Agenparl",
        marks=("Agenparl", "AGENPARL", "Agenzia Parlamentare"),
        home="Europe/Rome",
        country="IT",
        languages=("it",),
        domains=("agenparl.eu", "agenparl.com", "agenparl.it"),
        sign_offs=("(Agenparl)", "(AGENPARL)"),
        about="Italian agency of parliament: '(AGENPARL) – Roma, 5 gennaio 2020 – '.",
    ),
    Agency(
        "Public Policy",
        marks=("Public Policy", "PUBLIC POLICY"),
        home="Europe/Rome",
        country="IT",
        languages=("it",),
        domains=("publicpolicy.it",),
        sign_offs=("(Public Policy)", "(PUBLIC POLICY)"),
        about="Italian agency of parliament: '(Public Policy) - Roma, 5 gen - '.",
    ),
    Agency(
        "AgenPress",
        marks=("AgenPress", "Agenpress", "AGENPRESS"),
        home="Europe/Rome",
        country="IT",
        languages=("it",),
        domains=("agenpress.it",),
        sign_offs=("(AgenPress)",),
        about="Italian agency: 'AgenPress. ' or 'AgenPress – ' before the text.",
    ),
    Agency(
        "Agenzia Vista",
        marks=("Agenzia Vista", "Agenziavista", "agenziavista.it"),
        home="Europe/Rome",
        country="IT",
        languages=("it",),
        domains=("agenziavista.it",),
        about="Italian agency for video: '(Agenzia Vista) Roma, 5 gennaio 2020', 'Fonte: Agenzia Vista / ...'.",
    ),
    Agency(
        "SIR",
        marks=("AgenSIR", "Agenzia SIR", "Agensir"),
        home="Europe/Rome",
        country="IT",
        languages=("it", "en"),
        domains=("agensir.it",),
        about="Agency of the Italian bishops.",
    ),
    Agency(
        "Fides",
        marks=("Agenzia Fides", "Agencia Fides", "Agence Fides", "Fides News Agency"),
        home="Europe/Rome",
        country="VA",
        languages=("it", "en", "es", "fr", "de", "pt"),
        domains=("fides.org",),
        rules=(
            Rule(
                "end",
                "fides.sign_off",
                shape=r"(?:\([A-Z]{1,4}\) ?)?\((?:Agenzia|Agencia|Agence|Agentur|Agência) Fides,? ?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)",
                part="end",
                hits=(
                    "Lo dice il vescovo. (PA) (Agenzia Fides, 5/1/2020)",
                    "Così il parroco. (Agenzia Fides 5/1/2020)",
                ),
                spares=("ROMA (Agenzia Fides) - Il vescovo",),
            ),
        ),
        about="The Vatican's mission news agency; closes with its name and the date.",
    ),
)
