"""Romanian, Hungarian, Greek and Albanian: what portals print around a wire story.

Seen in pages that carry Agerpres, Mediafax, MTI, AMNA, ATSH, AFP and Reuters. Greek and Romanian capitals drop or change
their accents, so both spellings are listed. Headings of link lists have no `below`.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.rule import Rule

__all__ = ["RULES"]

WIRE = r"(?:Agerpres|AGERPRES|Mediafax|MEDIAFAX|News\.ro|Moldpres|IPN|MTI|ΑΠΕ-ΜΠΕ|ΑΠΕ|ΚΥΠΕ|AMNA|ATSH|ATA|AFP|AP|Reuters|REUTERS|dpa|DPA|ANSA|BBC|CNN|EFE|Bloomberg|Interfax|TASZSZ|Euronews|Infostart)"

DAY = r"(?:\d{4}\. ?(?:\d{1,2}\.|[a-záéíóöőúüű]{3,10}) ?\d{1,2}\.|\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}|\d{1,2} [A-Za-zăâîșțşţΑ-Ωα-ωάέήίόύώ]{3,12}\.?,? \d{4})"

RULES = (
    Rule("caption", "romanian_hungarian_greek.photo_bracket", part="bracket", longest=180, opening=(
            "Foto:", "Foto ", "Sursa foto", "Fotó:", "Kép:", "képünk illusztráció", "illusztráció:", "Fotók:",
            "Φωτογραφία:", "φωτογραφία αρχείου", "φωτό αρχείου", "φωτ. αρχείου", "αρχείο", "Φωτό:",),
        hits=("Portul din Constanța (Foto: Ana Exemplu/Agerpres)", "A kikötő (Fotó: Minta Anna/MTI)", "Το λιμάνι (φωτογραφία αρχείου)",),
        spares=("Ministrul (în fotografie, stânga) tace.",)),
    Rule("credit", "romanian_hungarian_greek.source_wire",
        shape=rf"\(?(?i:sursa|sursă|surse|forrás|források|πηγή|πηγές|burimi|burimet|με πληροφορίες από|με πληροφορίες|cu informații de la|cu informații)(?: informației| articolului)?:? ?{WIRE}(?:(?:, | și | és | και |/| & |, με πληροφορίες από ){WIRE}){{0,5}}\.?\)?",
        needs=("sursa", "sursă", "surse", "forrás", "πηγή", "πηγές", "burimi", "burimet", "με πληροφορίες", "cu informații"),
        hits=("Sursa: Agerpres", "Forrás: MTI", "Πηγή: ΑΠΕ-ΜΠΕ"), spares=("Sursa Reuters spune altceva.",)),
    Rule("timestamp", "romanian_hungarian_greek.published",
        shape=rf"(?i:publicat|publicată|actualizat|ultima actualizare|data publicării|data actualizării|postat|megjelent|frissítve|utoljára frissítve|közzétéve|utolsó frissítés|létrehozva|módosítva|δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε|ενημέρωση|τελευταία ενημέρωση|ημερομηνία δημοσίευσης|publikuar)(?i: la| pe| în| στις)?:? ?(?:[A-Za-zăâîșțΑ-Ωα-ωάέήίόύώ]{{3,11}},? )?{DAY}(?:[\d:.,|()–-]| |ora|la|h|óra|στις|πμ|μμ|π\.μ\.|μ\.μ\.){{0,24}}",
        needs=("publicat", "actualizat", "ultima actualizare", "data publicării", "data actualizării", "postat", "megjelent", "frissítve", "közzétéve", "utolsó frissítés", "létrehozva", "módosítva", "δημοσίευση", "δημοσιεύθηκε", "δημοσιεύτηκε", "ενημέρωση", "publikuar"),
        hits=("Publicat la 12.03.2024, ora 10:30", "Megjelent: 2024. március 12. 10:30", "Δημοσίευση: 12/03/2024, 10:30",),
        spares=("Publicat la 12.03.2024 raportul acuză ministrul.",)),
    Rule("end", "romanian_hungarian_greek.end_mark", where="tail", whole=("SFÂRȘIT", "(Sfârșit)", "VÉGE", "(Vége)", "ΤΕΛΟΣ", "(Τέλος)"), hits=("(Vége)",),
        spares=("Vége a sztrájknak",)),
)
