"""The Italian agencies: ANSA, AGI, LaPresse, Nova, Adnkronos, Askanews, Italpress, Dire, Radiocor.

Known from 33 stories of ANSA, LaPresse and Nova, from lists in other people's cleaners, and from the agencies' own
sites. ANSA and Dire put themselves first: "(ANSA) - ROMA, 29 GEN - ". Nova begins paragraphs with "- ": that is body.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

COPYRIGHT = (
    Rule("copyright", "italy.all_rights_reserved", part="end",
        # The capital letter or the mark is demanded: "il testo, a riproduzione riservata" is a sentence.
        shape=r"(?:(?:©|\(c\)|\(C\)|Copyright) ?(?:(?:RIPRODUZIONE|Riproduzione|riproduzione) (?:RISERVATA|riservata|Riservata))|(?:RIPRODUZIONE RISERVATA|Riproduzione [Rr]iservata|ALL RIGHTS RESERVED))(?: ?(?:©|\(c\)) ?(?:Copyright )?(?:ANSA|LaPresse|Adnkronos|AGI|askanews|Askanews)(?: \d{4})?)?\.?",
        needs=("riproduzione riservata", "ALL RIGHTS RESERVED"), hits=("© RIPRODUZIONE RISERVATA", "RIPRODUZIONE RISERVATA © Copyright ANSA",
            "Così il ministro.Riproduzione riservata © Copyright ANSA",),
        spares=("Il testo è a riproduzione riservata", "La riproduzione è riservata agli abbonati.")),
)

ANSA = (
    Rule("slug", "ansa.title_tag", part="start", where="head",
        # ">>>ANSA/" before the titles of the longer stories
        shape=r">{1,3} ?ANSA ?/ ?", needs=("ANSA",), hits=(">>>ANSA/Un traghetto dimentica il capitano", ">>>ANSA/Nuovo ponte a Genova"),
        spares=(">>> Leggi la storia", "ANSA/Un traghetto")),
    Rule("copyright", "ansa.restrictions", where="tail", shape=r"Click [Ff]or [Rr]estrictions(?: ?-? ?https?://\S{3,120})?", needs=("click for restrictions",),
        hits=("Click For Restrictions - http://www.ansa.it/sito/static/copyright.html",), spares=("Click for restrictions on the lake, the town says.",)),
    Rule("end", "ansa.sign_off", part="end", where="tail",
        shape=r"\((?:ANSA|Ansa|ANSAmed|ANSA[-/](?:AFP|REUTERS|AP|DPA|EFE|XINHUA|BELGA|EPA|PA))\) ?\.?(?: ?[A-Z0-9]{2,4}(?:-[A-Z0-9]{2,4})?(?:/[A-Z0-9]{2,4}){0,2}\.?)?",
        needs=("nsa",), hits=("Lo ha detto il sindaco. (ANSA).", "Così il ministro.(ANSA-AFP)", "Finita la gara. (ANSA). ABC-XY"),
        spares=("(ANSA) - ROMA, 29 GEN - Il governo", "L'agenzia (ANSA) scrive")),
)

ADNKRONOS = (
    Rule("end", "adnkronos.web_desk", part="end",
        # Glued after the last sentence with the section before it: "—cronacawebinfo@adnkronos.com (Web Info)".
        shape=r"(?:[\N{EM DASH}\N{EN DASH}-]{1,3} ?[a-z]{2,20}(?:/[a-z]{2,20})? ?)?webinfo@adnkronos\.com(?: ?\(Web Info\))?", needs=("webinfo@adnkronos.com",),
        hits=("Così il ministro.—internazionale/esteriwebinfo@adnkronos.com (Web Info)", "webinfo@adnkronos.com (Web Info)",),
        spares=("Scrivere a webinfo@adnkronos.com entro lunedì",)),
)

CONTINUED = (
    Rule("end", "italy.to_be_continued", part="end", where="tail", ending=("(segue)", "(Segue)", "(SEGUE)", "(SEGUE).", "(segue).", "(Segue)."),
        hits=("Così il ministro. (segue)",), spares=("Il corteo (segue la banda) parte alle 9",)),
)

AGI = (
    Rule("end", "agi.sign_off", part="end", where="tail", agency="AGI", shape=r"\(AGI\)\.?(?: ?[A-Za-z0-9]{2,4}(?:/[A-Za-z0-9]{2,4}){1,2})?\.?",
        needs=("(AGI)",), hits=("Lo ha deciso il tribunale. (AGI)Rm3/Abc", "Così il sindaco. (AGI)"),
        spares=("(AGI) - Roma, 5 mar. - Il governo", "La Artificial General Intelligence (AGI) arriva")),
)

ITALPRESS = (
    Rule("end", "italpress.sign_off", part="end", shape=r"\(ITALPRESS\)\.?(?: ?[a-z0-9]{2,5}(?:/[a-z]{2,5}){1,4})?(?: ?\d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2})?",
        needs=("(ITALPRESS)",), hits=("Lo dice la società. (ITALPRESS).", "Lo dice la società.(ITALPRESS).abc/com05-Gen-23 12:30"),
        spares=("ROMA (ITALPRESS) - Il governo",)),
)

RADIOCOR = (
    Rule("end", "radiocor.sign_off", part="end", where="tail",
        shape=r"\((?:RADIOCOR|Radiocor|Il Sole 24 Ore Radiocor(?: Plus)?)\)(?: ?\d{2}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} \(\d{4}\)(?:[A-Z, ]{0,20})(?: ?\d)? ?N{0,4})?",
        needs=("radiocor",), hits=("Così l'istituto. (RADIOCOR) 05-01-20 12:00:00 (0123) 5 NNNN", "Fine. (Radiocor)"),
        spares=("(Il Sole 24 Ore Radiocor) - Milano, 5 gen - La borsa",)),
)

MF_DJ = (
    Rule("end", "mf_dj.sign_off", part="end", where="tail", shape=r"(?:[a-z]{2,4} ?)?(?:fine )?MF-DJ NEWS(?: ?\d{2}/\d{2}/\d{4} \d{2}:\d{2})?",
        needs=("MF-DJ NEWS",), hits=("MF-DJ NEWS", "abc fine MF-DJ NEWS 05/01/2020 12:00"), spares=("MF-DJ NEWS scrive che il titolo sale",)),
)

CREDITS = (
    Rule("credit", "italy.source",
        shape=r"\(?(?:Fonte|Fonti|FONTE) ?: ?(?:ANSA|Ansa|AGI|Agi|LaPresse|Lapresse|Agenzia Nova|Adnkronos|AdnKronos|Askanews|askanews|Italpress|ITALPRESS|Dire|Agenzia Dire)(?:\.it)?\)?\.?",
        needs=("fonte", "fonti"), hits=("Fonte: ANSA", "(Fonte: Adnkronos)"), spares=("Fonte: il ministero", "Fonte: Direzione generale")),
)

PAGES = (
    Agency("ANSA", home="Europe/Rome", country="IT", languages=("it", "en", "pt", "es", "de"),
        # crawlers of ansa.it
        marks=("ANSA", "Ansa", "ANSAmed", "ANSA.it", "Agenzia ANSA", "Agência ANSA", "Agência Ansa", "Ansa Brasil",
            "ANSA-AFP", "ANSA-REUTERS", "ANSA-AP", "ANSA-DPA", "ANSA-EFE", "ANSA/AFP", "ANSA/AP", "ANSA/EPA", "安莎社",
            "安莎通讯社", "ANSA통신", "안사통신", "ANSA通信", "アンサ通信", "АНСА", "أنسا",),
        domains=("ansa.it", "ansabrasil.com.br", "ansalatina.com", "ansamed.info"),
        sign_offs=("(ANSA).", "(ANSA)", "ANSA", "(ANSAmed).", "(ANSA-AFP).", "(ANSA/AP)"), selectors=(".news-txt", ".post-single-text"),
        rules=(*COPYRIGHT, *ANSA), about="Italy's national agency; seen in 28 stories in three languages.",),
    Agency("AGI", home="Europe/Rome", country="IT", languages=("it", "en"), marks=("AGI", "Agi", "Agenzia Giornalistica Italia", "AGI.it"), domains=("agi.it",),
        sign_offs=("(AGI)", "(AGI)."), rules=AGI, about="Italian agency of Eni.",),
    Agency("LaPresse", home="Europe/Rome", country="IT", languages=("it", "en"), marks=("LaPresse", "LAPRESSE", "LaPresse/AP", "LaPresse/AFP", "LaPresse/EFE"),
        domains=("lapresse.it",), sign_offs=("(LaPresse)", "LaPresse"), rules=(*CONTINUED, *CREDITS), about="Italian agency for text and pictures.",),
    Agency("Nova", home="Europe/Rome", country="IT", languages=("it", "en", "ar"), marks=("Agenzia Nova", "Nova News", "agenzianova.com", "Agenzianova"),
        domains=("agenzianova.com",), sign_offs=("(Agenzia Nova)",), about="Italian agency; the bare name is an ordinary word, so it is no mark.",),
    Agency("Adnkronos", home="Europe/Rome", country="IT", languages=("it", "en"), marks=(
            "Adnkronos", "AdnKronos", "ADNKRONOS", "Adn Kronos", "Adnkronos Salute", "AdnKronos Salute", "Adnkronos/Dpa", "Adnkronos/Afp", "Labitalia",),
        domains=("adnkronos.com",), sign_offs=("(Adnkronos)", "(AdnKronos)"), rules=ADNKRONOS,
        about="Italian agency; web copies end in the address of its web desk.",),
    Agency("Askanews", home="Europe/Rome", country="IT", languages=("it",), marks=("askanews", "Askanews", "ASKANEWS", "TMNews", "Apcom"),
        domains=("askanews.it",), sign_offs=("(askanews)", "(Askanews)"), about="Italian agency, TMNews and Apcom before 2014.",),
    Agency("Italpress", home="Europe/Rome", country="IT", languages=("it",), marks=("ITALPRESS", "Italpress", "ITALPRESS/MNA", "Italpress/Mna"),
        domains=("italpress.com",), sign_offs=("(ITALPRESS).", "(ITALPRESS)"), rules=ITALPRESS,
        about="Italian agency; two of three stories on its site end in '(ITALPRESS).'",),
    Agency("Dire", home="Europe/Rome", country="IT", languages=("it",), marks=("DIRE", "Agenzia Dire", "Agenzia DIRE", "Agenzia_Dire"), domains=("dire.it",),
        sign_offs=("(DIRE)",), about="Italian agency; in small letters its name is a verb, so only the capitals are a mark.",),
    Agency("Radiocor", home="Europe/Rome", country="IT", languages=("it",),
        marks=("Radiocor", "RADIOCOR", "Il Sole 24 Ore Radiocor", "Il Sole 24 Ore Radiocor Plus"), domains=("radiocor.ilsole24ore.com",),
        sign_offs=("(RADIOCOR)", "(Radiocor)"), rules=RADIOCOR, about="Italian business wire of Il Sole 24 Ore.",),
    Agency("MF-DJ", home="Europe/Rome", country="IT", languages=("it",), marks=("MF-DJ", "MF-DJ NEWS", "MF-Dow Jones"), rules=MF_DJ,
        about="Italian business wire of Milano Finanza and Dow Jones.",),
    Agency("9Colonne", home="Europe/Rome", country="IT", languages=("it",), marks=("9Colonne", "9COLONNE", "9 Colonne"), domains=("9colonne.it",),
        sign_offs=("(9Colonne)",), about="Italian agency for Italians abroad: '(9Colonne) Roma, 5 gen - '.",),
    Agency("Teleborsa", home="Europe/Rome", country="IT", languages=("it", "en"), marks=("Teleborsa", "TELEBORSA"), domains=("teleborsa.it",),
        sign_offs=("(Teleborsa)", "(TELEBORSA)"), about="Italian business wire: '(Teleborsa) - ' before the text.",),
    Agency("Agenparl", home="Europe/Rome", country="IT", languages=("it",), marks=("Agenparl", "AGENPARL", "Agenzia Parlamentare"),
        domains=("agenparl.eu", "agenparl.com", "agenparl.it"), sign_offs=("(Agenparl)", "(AGENPARL)"),
        about="Italian agency of parliament: '(AGENPARL) – Roma, 5 gennaio 2020 – '.",),
    Agency("Public Policy", home="Europe/Rome", country="IT", languages=("it",), marks=("Public Policy", "PUBLIC POLICY"), domains=("publicpolicy.it",),
        sign_offs=("(Public Policy)", "(PUBLIC POLICY)"), about="Italian agency of parliament: '(Public Policy) - Roma, 5 gen - '.",),
    Agency("AgenPress", home="Europe/Rome", country="IT", languages=("it",), marks=("AgenPress", "Agenpress", "AGENPRESS"), domains=("agenpress.it",),
        sign_offs=("(AgenPress)",), about="Italian agency: 'AgenPress. ' or 'AgenPress – ' before the text.",),
    Agency("Agenzia Vista", home="Europe/Rome", country="IT", languages=("it",), marks=("Agenzia Vista", "Agenziavista", "agenziavista.it"),
        domains=("agenziavista.it",), about="Italian agency for video: '(Agenzia Vista) Roma, 5 gennaio 2020', 'Fonte: Agenzia Vista / ...'.",),
    Agency("SIR", home="Europe/Rome", country="IT", languages=("it", "en"), marks=("AgenSIR", "Agenzia SIR", "Agensir"), domains=("agensir.it",),
        about="Agency of the Italian bishops.",),
    Agency("Fides", home="Europe/Rome", country="VA", languages=("it", "en", "es", "fr", "de", "pt"),
        marks=("Agenzia Fides", "Agencia Fides", "Agence Fides", "Fides News Agency"), domains=("fides.org",), rules=(
            Rule("end", "fides.sign_off", part="end",
                shape=r"(?:\([A-Z]{1,4}\) ?)?\((?:Agenzia|Agencia|Agence|Agentur|Agência) Fides,? ?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)",
                needs=("(agenzia fides", "(agencia fides", "(agence fides", "(agentur fides", "(agência fides"), hits=(
                    "Lo dice il vescovo. (PA) (Agenzia Fides, 5/1/2020)", "Così il parroco. (Agenzia Fides 5/1/2020)",),
                spares=("ROMA (Agenzia Fides) - Il vescovo",)),),
        about="The Vatican's mission news agency; closes with its name and the date.",),
)
