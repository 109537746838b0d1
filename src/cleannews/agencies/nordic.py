"""Ritzau (Denmark), NTB (Norway), TT (Sweden), STT (Finland) and the smaller agencies of the North.

Known from feed samples and newspaper copies. Finnish and Swedish stories begin direct speech with a dash: that is body.
"""

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

__all__ = ["PAGES"]

RITZAU = (
    Rule(
        "end",
        "ritzau.sign_off",
        # Also glued: "... siger han./ritzau/", with a partner "/ritzau/AFP". "København /ritzau/: " opens a story.
        shape=r"/ ?(?:ritzau|Ritzau|RITZAU)(?: FINANS| Finans)? ?/(?:(?:AFP|Reuters|TT|NTB|dpa|DPA|AP|FINANS|Finans|Bloomberg)/?)?\.?",
        first="/",
        part="end",
        hits=("/ritzau/", "Det siger ministeren./ritzau/", "Det siger han. /ritzau/AFP"),
        spares=("København /ritzau/: En 41-årig mand er død.", "Det siger han til Ritzau"),
    ),
    Rule(
        "disclaimer",
        "ritzau.third_party",
        opening=("** Denne pressemeddelelse er videreformidlet af Ritzau", "Denne pressemeddelelse er videreformidlet af Ritzau"),
        hits=("** Denne pressemeddelelse er videreformidlet af Ritzau på vegne af tredjepart.",),
        spares=("Denne pressemeddelelse er den tredje i dag.",),
    ),
    Rule(
        "disclaimer",
        "ritzau.not_responsible",
        opening=("Ritzau er derfor ikke ansvarlig for indholdet",),
        hits=("Ritzau er derfor ikke ansvarlig for indholdet **",),
        spares=("Ritzau er derfor gået i gang.",),
    ),
    Rule("slug", "ritzau.strapline", whole=("NU/FLASH-U", "NU/FLASH", "NU", "FLASH-U"), where="head", agency="Ritzau", hits=("NU/FLASH-U",), spares=("NU STARTER DET",)),
)

NTB = (
    Rule(
        "slug",
        "ntb.editors_note",
        opening=("ed-msg:", "Ed-msg:", "Til red.:", "Til red:", "Til redaksjonen:"),
        longest=600,
        hits=("ed-msg: Ny versjon følger.", "Til red.: Oppdatert i andre avsnitt."),
        spares=("Til redaksjonen kom det brev i går.",),
    ),
    Rule(
        "disclaimer",
        "ntb.distributed_for",
        opening=("Dette stoffet distribuerer NTB på vegne av", "Stoffet distribueres av NTB på vegne av"),
        longest=500,
        hits=("Dette stoffet distribuerer NTB på vegne av Eksempel.no. Det er ikke anledning til å endre innhold.",),
        spares=("Dette stoffet er giftig.",),
    ),
    Rule(
        "end",
        "ntb.sign_off",
        ending=("(©NTB)", "(© NTB)", "(NTB)", "(©NTB).", "(NTB).", "©NTB", "(NTB/AFP)", "(NTB-AFP)", "(NTB scanpix)"),
        part="end",
        where="tail",
        hits=("Det sier ministeren. (©NTB)", "Slik gikk det. (NTB)"),
        spares=("OSLO (NTB): Regjeringen",),
    ),
    Rule("nav", "nordic.release_link", opening=("Læs hele pressemeddelelsen her", "Les hele pressemeldingen", "Lue koko tiedote", "Se saken og våre presseverktøy", "Läs hela pressmeddelandet"), longest=200, hits=("Læs hele pressemeddelelsen her",), spares=("Læs hele bogen, siger hun.",)),
)

TT = (
    Rule(
        "update_note",
        "tt.version_note",
        opening=("Ny rubrik,", "Ny version med", "Ny ingress", "Delvis omskriven", "Delvis ny", "Omskriven"),
        longest=100,
        agency="TT",
        hits=("Ny rubrik, delvis omskriven ingress.",),
        spares=("Ny rubriksättare till tidningen",),
    ),
    Rule(
        "end",
        "tt.sign_off",
        shape=r"(?<=[.!?”\"»)])\s?(?:/ ?)?\(?(?:TT|(?:TT|NTB|FNB|SPT|Ritzau|AFP|Reuters|AP|DPA)(?:[-\N{EN DASH}/](?:TT|NTB|FNB|SPT|Ritzau|AFP|Reuters|AP|DPA)){1,3})\)?\.?",
        part="end",
        where="tail",
        hits=("Det säger hon.(TT)", "Det blev så. TT-Reuters", "Så gick det. /TT"),
        spares=("Det säger han till TT", "Audi TT"),
    ),
    Rule(
        "correction",
        "tt.correction",
        opening=("Rättelse:", "RÄTTELSE:", "Rättad version:", "I en tidigare version av"),
        longest=400,
        hits=("I en tidigare version av texten angavs fel namn.",),
        spares=("Rättelsen kom för sent.",),
    ),
)

STT = (
    Rule(
        "disclaimer",
        "stt.automatic_translation",
        shape=r"\*{2,3} ?(?:DISCLAIMER: ?THIS IS AN AUTOMATED TRANSLATION[A-Z ,.]{0,60}|TRANSLATED|MACHINE TRANSLATED) ?\*{2,3}",
        first="*",
        hits=("*** DISCLAIMER: THIS IS AN AUTOMATED TRANSLATION FROM FINNISH ***", "*** TRANSLATED ***"),
        spares=("*** TRANSLATED BY HAND", "*** TALOUS ***"),
    ),
    Rule(
        "update_note",
        "stt.version_note",
        whole=("lopusta", "lopusta.", "alusta", "uutta lopusta", "Kolmas ja viimeinen osio uutta", "uutta alusta", "koko juttu uutta", "Loppuun lisätty sitaatteja"),
        agency="STT",
        hits=("Kolmas ja viimeinen osio uutta", "lopusta"),
        spares=("Lopusta ei ole tietoa.",),
    ),
    Rule(
        "end",
        "stt.sign_off",
        shape=r"(?<=[.!?”\"»)])\s?(?:[\N{EN DASH}-]{1,2} ?)?\(?STT(?:(?:[-\N{EN DASH}/](?:AFP|FNB|Reuters|DPA|AP|TT))|[\N{EN DASH}-]){0,3}\)?",
        part="end",
        where="tail",
        hits=("Asiasta kertoi poliisi.STT", "Näin kävi. STT\N{EN DASH}AFP", "Niin oli. (STT)"),
        spares=("Näin kertoo STT", "STT kysyi asiaa"),
    ),
)

PHOTOS = (
    Rule(
        "caption",
        "nordic.photo_credit",
        shape=r"(?:Foto|FOTO|Bild|BILD|Arkivbild|Arkivfoto|Kuva|KUVA|Arkistokuva|Grafik): ?[A-ZÅÄÖÆØÉ][\w.'’ ÅÄÖÆØåäöæøéüÜ-]{2,45} ?[/,] ?(?:TT|NTB|NTB scanpix|NTB Scanpix|Scanpix|Ritzau Scanpix|Ritzau|Lehtikuva|LEHTIKUVA|STT|Scanpix Danmark)(?: ?/ ?(?:TT|NTB|Lehtikuva|Scanpix|Ritzau Scanpix|AP|AFP|EPA)){0,2}",
        part="end",
        hits=("Foto: Kari Eksempel / NTB", "Havet i kväll. Arkivbild. Foto: Jan Exempel/TT", "Kuva: Matti Esimerkki / Lehtikuva"),
        spares=("Foto: ett minne", "Bild: så ser det ut i TT"),
    ),
    Rule(
        "caption",
        "nordic.photo_credit_bare",
        shape=r"[A-ZÅÄÖÆØÉ][\w.'’ ÅÄÖÆØåäöæøéüÜ-]{2,45} ?/ ?(?:TT|NTB|NTB scanpix|Ritzau Scanpix|Scanpix Denmark|Lehtikuva|LEHTIKUVA)",
        hits=("Jan Exempel/TT", "Kari Eksempel / NTB", "Mads Eksempel/Ritzau Scanpix"),
        spares=("Oslo/NTB: Regjeringen går av", "Audi A3/TT klubben"),
    ),
    Rule(
        "credit",
        "nordic.source",
        shape=r"\(?(?:Kilde|Källa|Lähde|Kilder|Källor) ?: ?(?:Ritzau|NTB|TT|STT|FNB|SPT|ritzau|Ritzau Finans|Nyhetsbyrån TT|TT Nyhetsbyrån)(?:[/,] ?(?:AFP|Reuters|TT|NTB|AP|STT)){0,3}\)?\.?",
        first="(KL",
        hits=("Kilde: Ritzau", "Källa: TT", "Lähde: STT"),
        spares=("Källa: TTELA skriver", "Kilde: to betjente"),
    ),
)

PAGES = (
    Agency(
        "Ritzau",
        marks=("ritzau", "Ritzau", "RITZAU", "Ritzaus Bureau", "Ritzau Finans", "RITZAU FINANS", "Ritzau/AFP", "里陶通讯社", "里特绍通讯社", "リツァウ通信", "Рицау", "Ритцау"),
        home="Europe/Copenhagen",
        country="DK",
        languages=("da", "en"),
        domains=("ritzau.dk", "ritzau.com", "via.ritzau.dk"),
        sign_offs=("/ritzau/", "/Ritzau/", "/RITZAU/", "/ritzau/.", "ritzau", "/ritzau/AFP", "/ritzau/Reuters", "/ritzau/AP"),
        rules=RITZAU,
        about="Denmark's national agency.",
    ),
    Agency(
        "NTB",
        marks=("NTB", "ntb", "Norsk Telegrambyrå", "NTB-AFP", "NTB/AFP", "NTB-Reuters", "NTB-TT", "NTB scanpix", "挪威通讯社", "НТБ"),
        home="Europe/Oslo",
        country="NO",
        languages=("no", "nb", "nn"),
        domains=("ntb.no", "kommunikasjon.ntb.no"),
        sign_offs=("(NTB)", "(©NTB)", "©NTB", "NTB"),
        rules=(*NTB, *PHOTOS),
        about="Norway's national agency.",
    ),
    Agency(
        "TT",
        marks=("TT", "TT Nyhetsbyrån", "Tidningarnas Telegrambyrå", "Nyhetsbyrån TT", "TT-Reuters", "TT-AFP", "TT-AFP-Reuters", "TT-NTB", "TT-Ritzau", "TT-FNB", "TT Spektra", "瑞典通讯社", "ТТ"),
        home="Europe/Stockholm",
        country="SE",
        languages=("sv",),
        domains=("tt.se",),
        sign_offs=("TT", "(TT)", "/TT", "TT-AFP", "TT-Reuters", "TT-NTB"),
        rules=TT,
        about="Sweden's national agency.",
    ),
    Agency(
        "STT",
        marks=("STT", "STT-Lehtikuva", "Suomen Tietotoimisto", "Finnish News Agency", "STT\N{EN DASH}AFP", "STT-AFP", "STT\N{EN DASH}FNB", "芬兰通讯社", "СТТ"),
        home="Europe/Helsinki",
        country="FI",
        languages=("fi", "en"),
        domains=("stt.fi", "sttinfo.fi"),
        sign_offs=("STT", "(STT)", "\N{EN DASH}STT", "STT\N{EN DASH}", "STT\N{EN DASH}AFP"),
        rules=STT,
        about="Finland's national agency.",
    ),
    Agency("FNB", marks=("FNB", "Finska Notisbyrån", "SPT"), home="Europe/Helsinki", country="FI", languages=("sv",), sign_offs=("FNB", "(FNB)", "SPT", "(SPT)"), about="Swedish services of Finland: FNB until 2017, then SPT."),
    Agency("Nyhetsbyrån Direkt", marks=("Nyhetsbyrån Direkt", "Direkt-SE", "NYHETSBYRÅN DIREKT"), home="Europe/Stockholm", country="SE", languages=("sv",), domains=("direkt.se",), about="Swedish business wire."),
    Agency("Finwire", marks=("Finwire", "FINWIRE"), home="Europe/Stockholm", country="SE", languages=("sv", "en"), domains=("finwire.com",), sign_offs=("(Finwire)",), about="Swedish business wire."),
)
