"""Ritzau (Denmark), NTB (Norway), TT (Sweden), STT (Finland) and the smaller agencies of the North.

Known from feed samples and newspaper copies. Finnish and Swedish stories begin direct speech with a dash: that is body.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

RITZAU = (
    Rule("end", "ritzau.sign_off", part="end",
        # Also glued: "... siger han./ritzau/", with a partner "/ritzau/AFP". "København /ritzau/: " opens a story.
        shape=r"/ ?(?:ritzau|Ritzau|RITZAU)(?: FINANS| Finans)? ?/(?:(?:AFP|Reuters|TT|NTB|dpa|DPA|AP|FINANS|Finans|Bloomberg)/?)?\.?", needs=("ritzau",),
        hits=("/ritzau/", "Det siger ministeren./ritzau/", "Det siger han. /ritzau/AFP"),
        spares=("København /ritzau/: En 41-årig mand er død.", "Det siger han til Ritzau")),
    Rule("slug", "ritzau.strapline", where="head", agency="Ritzau", whole=("NU/FLASH-U", "NU/FLASH", "NU", "FLASH-U"), hits=("NU/FLASH-U",),
        spares=("NU STARTER DET",)),
)

NTB = (
    Rule("end", "ntb.sign_off", part="end", where="tail",
        ending=("(©NTB)", "(© NTB)", "(NTB)", "(©NTB).", "(NTB).", "©NTB", "(NTB/AFP)", "(NTB-AFP)", "(NTB scanpix)"),
        hits=("Det sier ministeren. (©NTB)", "Slik gikk det. (NTB)"), spares=("OSLO (NTB): Regjeringen",)),
)

TT = (
    Rule("end", "tt.sign_off", part="end", where="tail",
        shape=r"(?<=[.!?”\"»)])\s?(?:/ ?)?\(?(?:(?:TT|NTB|FNB|SPT|Ritzau|AFP|Reuters|AP|DPA)(?:[-\N{EN DASH}/](?:TT|NTB|FNB|SPT|Ritzau|AFP|Reuters|AP|DPA)){1,3}|TT)\)?\.?",
        needs=("-NTB", "-FNB", "-SPT", "-ritzau", "-AFP", "-reuters", "-AP", "-DPA", "–NTB", "–FNB", "–SPT", "–ritzau", "–AFP", "–reuters", "–AP", "–DPA", "/NTB", "/FNB", "/SPT", "/ritzau", "/AFP", "/reuters", "/AP", "/DPA", " TT", ".TT", "(TT", "/TT", '"TT', "”TT"),
        hits=("Det säger hon.(TT)", "Det blev så. TT-Reuters", "Så gick det. /TT"), spares=("Det säger han till TT", "Audi TT")),
)

STT = (
    Rule("disclaimer", "stt.automatic_translation",
        shape=r"\*{2,3} ?(?:DISCLAIMER: ?THIS IS AN AUTOMATED TRANSLATION[A-Z ,.]{0,60}|TRANSLATED|MACHINE TRANSLATED) ?\*{2,3}",
        needs=("DISCLAIMER:", "TRANSLATED"), hits=("*** DISCLAIMER: THIS IS AN AUTOMATED TRANSLATION FROM FINNISH ***", "*** TRANSLATED ***"),
        spares=("*** TRANSLATED BY HAND", "*** TALOUS ***")),
    Rule("update_note", "stt.version_note", agency="STT", whole=(
            "lopusta", "lopusta.", "alusta", "uutta lopusta", "Kolmas ja viimeinen osio uutta", "uutta alusta",
            "koko juttu uutta", "Loppuun lisätty sitaatteja",),
        hits=("Kolmas ja viimeinen osio uutta", "lopusta"), spares=("Lopusta ei ole tietoa.",)),
    Rule("end", "stt.sign_off", part="end", where="tail",
        shape=r"(?<=[.!?”\"»)])\s?(?:[\N{EN DASH}-]{1,2} ?)?\(?STT(?:(?:[-\N{EN DASH}/](?:AFP|FNB|Reuters|DPA|AP|TT))|[\N{EN DASH}-]){0,3}\)?", needs=("STT",),
        hits=("Asiasta kertoi poliisi.STT", "Näin kävi. STT–AFP", "Niin oli. (STT)"), spares=("Näin kertoo STT", "STT kysyi asiaa")),
)

PHOTOS = (
    Rule("credit", "nordic.source",
        shape=r"\(?(?:Kilde|Källa|Lähde|Kilder|Källor) ?: ?(?:Ritzau|NTB|TT|STT|FNB|SPT|ritzau|Ritzau Finans|Nyhetsbyrån TT|TT Nyhetsbyrån)(?:[/,] ?(?:AFP|Reuters|TT|NTB|AP|STT)){0,3}\)?\.?",
        needs=("kilde", "källa", "lähde", "källor"), hits=("Kilde: Ritzau", "Källa: TT", "Lähde: STT"), spares=("Källa: TTELA skriver", "Kilde: to betjente")),
)

PAGES = (
    Agency("Ritzau", home="Europe/Copenhagen", country="DK", languages=("da", "en"), marks=(
            "ritzau", "Ritzau", "RITZAU", "Ritzaus Bureau", "Ritzau Finans", "RITZAU FINANS", "Ritzau/AFP", "里陶通讯社", "里特绍通讯社", "リツァウ通信", "Рицау", "Ритцау",),
        domains=("ritzau.dk", "ritzau.com", "via.ritzau.dk"), sign_offs=(
            "/ritzau/", "/Ritzau/", "/RITZAU/", "/ritzau/.", "ritzau", "/ritzau/AFP", "/ritzau/Reuters", "/ritzau/AP",),
        rules=RITZAU, about="Denmark's national agency.",),
    Agency("NTB", home="Europe/Oslo", country="NO", languages=("no", "nb", "nn"), marks=(
            "NTB", "ntb", "Norsk Telegrambyrå", "NTB-AFP", "NTB/AFP", "NTB-Reuters", "NTB-TT", "NTB scanpix", "挪威通讯社", "НТБ",),
        domains=("ntb.no", "kommunikasjon.ntb.no"), sign_offs=("(NTB)", "(©NTB)", "©NTB", "NTB"), rules=(*NTB, *PHOTOS), about="Norway's national agency.",),
    Agency("TT", home="Europe/Stockholm", country="SE", languages=("sv",), marks=(
            "TT", "TT Nyhetsbyrån", "Tidningarnas Telegrambyrå", "Nyhetsbyrån TT", "TT-Reuters", "TT-AFP",
            "TT-AFP-Reuters", "TT-NTB", "TT-Ritzau", "TT-FNB", "TT Spektra", "瑞典通讯社", "ТТ",),
        domains=("tt.se",), sign_offs=("TT", "(TT)", "/TT", "TT-AFP", "TT-Reuters", "TT-NTB"), rules=TT, about="Sweden's national agency.",),
    Agency("STT", home="Europe/Helsinki", country="FI", languages=("fi", "en"), marks=(
            "STT", "STT-Lehtikuva", "Suomen Tietotoimisto", "Finnish News Agency", "STT\N{EN DASH}AFP", "STT-AFP", "STT\N{EN DASH}FNB", "芬兰通讯社", "СТТ",),
        domains=("stt.fi", "sttinfo.fi"), sign_offs=("STT", "(STT)", "\N{EN DASH}STT", "STT\N{EN DASH}", "STT\N{EN DASH}AFP"), rules=STT,
        about="Finland's national agency.",),
    Agency("FNB", home="Europe/Helsinki", country="FI", languages=("sv",), marks=("FNB", "Finska Notisbyrån", "Svensk Presstjänst"),
        sign_offs=("FNB", "(FNB)", "SPT", "(SPT)"), about="Swedish services of Finland: FNB until 2017, then SPT.",),
    Agency("Nyhetsbyrån Direkt", home="Europe/Stockholm", country="SE", languages=("sv",), marks=("Nyhetsbyrån Direkt", "Direkt-SE", "NYHETSBYRÅN DIREKT"),
        domains=("direkt.se",), about="Swedish business wire.",),
    Agency("Finwire", home="Europe/Stockholm", country="SE", languages=("sv", "en"), marks=("Finwire", "FINWIRE"), domains=("finwire.com",),
        sign_offs=("(Finwire)",), about="Swedish business wire.",),
)
