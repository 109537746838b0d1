"""Dutch, German and Nordic notices."""

# fmt: off

from __future__ import annotations

from cleannews.rules.rule import Rule

__all__ = ["RULES"]

WIRE = r"(?:ANP|BELGA|Belga|belga|AFP|AP|Reuters|dpa|Novum|EFE|BBC|Bloomberg|DPA|persbureaus|agentschappen)"

DAY = r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2} (?i:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}\.? \d{4})"

NORDIC_WIRE = r"(?:TT|NTB|NTB-AFP|Ritzau|ritzau|/ritzau/|STT|STT-Lehtikuva|FNB|AFP|AP|Reuters|EFE|dpa|DPA|BNS|SVT|DR|NRK|BBC)"

NORDIC_DAY = r"(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-] ?\d{1,2}[./-] ?(?:\d{4}|\d{2})|\d{1,2}\.? (?i:jan|feb|mar|apr|maj|mai|jun|jul|aug|sep|okt|nov|dec|des|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)[a-zä]{0,7}\.?,? \d{4})"

RULES = (
    Rule("credit", "dutch.source_wire",
        shape=rf"\(?(?i:bron|bronnen|door|met|met dank aan|met informatie van|op basis van|mede op basis van)(?: het| de)?:? ?{WIRE}(?:(?:, | en |/| & ){WIRE}){{0,5}}\.?\)?",
        hits=("Bron: ANP", "Door ANP/AFP", "(bron: Belga)"), spares=("Met Belga sprak hij maandag.",)),
    Rule("credit", "dutch.source_wire_bracket", part="bracket", shape=rf"(?i:bron|bronnen|met):? ?{WIRE}(?:(?:, | en |/| & ){WIRE}){{0,5}}",
        needs=("(bron", "(met", "[bron", "[met"), hits=("Alles blijft dicht. (Bron: ANP)",), spares=("De man (met Anna de Wit) zweeg.",)),
    Rule("nav", "dutch.buttons", whole=("Deel", "Deel dit artikel", "Reageer", "Menu", "Home", "Lees verder", "Tags"),
        hits=("Deel dit artikel", "Reageer", "Lees verder"), spares=("Delen van de stad staan blank", "Terug in Breda")),
    Rule("timestamp", "dutch.published",
        shape=rf"(?i:gepubliceerd|geplaatst|bijgewerkt|laatst bijgewerkt|laatste update|laatst gewijzigd|aangepast|gewijzigd|update|datum)(?i: op| om)?:? ?(?:(?i:ma|di|wo|do|vr|za|zo)[a-z]{{0,8}} )?{DAY}(?:[\d:.,|()–-]| |om|uur|u|CET){{0,24}}(?:(?i:laatste update|bijgewerkt|laatst bijgewerkt)(?: op|:)? ?:? ?{DAY}(?:[\d:.,|()–-]| |om|uur|u){{0,20}})?",
        hits=("Gepubliceerd op 12-03-2024 om 10:30", "Laatste update: 12 maart 2024 10:30 uur"), spares=("Gepubliceerd op 12 maart 2024, viel het boek op.",)),
    Rule("end", "dutch.end_mark", where="tail", whole=("EINDE", "(Einde)", "- Einde -", "Einde bericht"), hits=("(Einde)",),
        spares=("Einde van de staking in Breda",)),
    Rule("caption", "nordic.photo_bracket", part="bracket", longest=180, opening=(
            "Foto:", "Foto ", "Arkivbild", "Arkivfoto", "Arkivbilde", "Genrebild", "Illustrationsfoto",
            "Illustrasjonsfoto", "Kuva:", "Arkistokuva", "Kuvituskuva", "Modelfoto", "Mynd:",),
        hits=("Hamnen i Lund (Foto: Anna Exempel/TT)", "Satama Oulussa (arkistokuva)", "Ministeren (arkivfoto)"),
        spares=("Ministern (på fotot till höger) teg.", "Ministeri (kuvassa oikealla) vaikeni.")),
    Rule("credit", "nordic.source_wire",
        shape=rf"\(?(?i:källa|källor|kilde|kilder|lähde|lähteet|heimild|av|af|med)(?: av| fra)?:? ?/?{NORDIC_WIRE}/?(?:(?:, | och | og | ja |/| & |-){NORDIC_WIRE}){{0,5}}\.?\)?",
        hits=("Källa: TT", "Kilde: NTB/AFP", "Lähde: STT"), spares=("Kilde til uro er loven.",)),
    Rule("timestamp", "nordic.published",
        shape=rf"(?i:publicerad|publicerat|uppdaterad|senast uppdaterad|publiceret|opdateret|senest opdateret|offentliggjort|publisert|oppdatert|sist oppdatert|julkaistu|päivitetty|muokattu|oprettet|birt|uppfært)(?i: den| kl\.?| klo)?:? ?(?:(?i:mån|tis|ons|tor|fre|lör|sön|man|tir|lør|søn|ma|ti|ke|to|pe|la|su)[a-zåäöø]{{0,8}}\.? (?:d\. |den )?)?{NORDIC_DAY}(?:[\d:.,|()–-]| |kl|klo|kello|CET){{0,24}}(?:(?i:uppdaterad|opdateret|oppdatert|sist oppdatert|senest opdateret|senast uppdaterad|päivitetty)(?: den)?:? ?{NORDIC_DAY}(?:[\d:.,|()–-]| |kl|klo){{0,20}})?",
        needs=("publicerad", "publicerat", "uppdaterad", "publiceret", "opdateret", "offentliggjort", "publisert", "oppdatert", "julkaistu", "päivitetty", "muokattu", "oprettet", "birt", "uppfært"),
        hits=("Publicerad 2024-03-12 10:30", "Publisert 12.03.2024, kl. 10.30", "Julkaistu 12.3.2024 klo 10.30"),
        spares=("Publicerad 12 mars 2024, blev boken omtalad.", "Julkaistu 12.3.2024 kirja myi hyvin.")),
    Rule("end", "nordic.end_mark", where="tail", whole=("SLUT", "(Slut)", "- Slut -", "SLUTT", "(Slutt)", "LOPPU", "(Loppu)", "(lopusta)"),
        hits=("(Slut)", "LOPPU"), spares=("Slut på strejken i Lund",)),
)
