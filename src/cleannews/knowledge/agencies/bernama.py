"""Bernama, the national agency of Malaysia, and the notices of the papers that print it.

Seen in a handful of texts: above the story its section and the hour, "KUALA LUMPUR, Aug 6 (Bernama) -- ", below it
"-- BERNAMA" and a paragraph about the agency's channels. Malaysian papers end with "— Bernama".
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

BERNAMA = (
    Rule("end", "bernama.ending", part="end", where="tail", ending=(
            "-- BERNAMA", "--BERNAMA", "- BERNAMA", "-BERNAMA", "– BERNAMA", "–BERNAMA", "— BERNAMA", "—BERNAMA",
            "-- Bernama", "--Bernama", "- Bernama", "-Bernama", "– Bernama", "–Bernama", "— Bernama", "—Bernama", "(Bernama)", "(BERNAMA)",),
        hits=("The trial goes on. -- BERNAMA", "Dia gembira. – Bernama", "the court heard.—Bernama"), spares=("He told Bernama",)),
)

PAGES = (
    Agency("Bernama", home="Asia/Kuala_Lumpur", country="MY", languages=("ms", "en", "zh", "ta", "ar"),
        # crawlers of bernama.com
        marks=("Bernama", "BERNAMA", "Malaysian National News Agency", "Pertubuhan Berita Nasional Malaysia", "BERNAMAPIX",
            "马新社", "馬新社", "ベルナマ", "베르나마", "برناما", "Бернама", "பெர்னாமா",),
        domains=("bernama.com", "bernama.tv"), sign_offs=("BERNAMA", "-- BERNAMA", "— Bernama", "– Bernama", "(Bernama)"),
        selectors=("div.text-dark.text-justify",), rules=BERNAMA,
        about="National agency of Malaysia; dateline 'KUALA LUMPUR, Aug 6 (Bernama) -- ', end '-- BERNAMA'.",),
    Agency("Media Selangor", home="Asia/Kuala_Lumpur", country="MY", languages=("ms", "en"), marks=("Media Selangor", "MEDIA SELANGOR"),
        domains=("mediaselangor.com",), about="News service of the state of Selangor; dateline 'SHAH ALAM, Jan 5 — '.",),
)
