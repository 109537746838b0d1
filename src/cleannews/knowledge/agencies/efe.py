"""EFE, Spain's news agency, and ACAN-EFE, its service for Central America.

Known from 103 stories of its feed and of newspapers, 1,064 tokenised ones, and its metadata. A story closes with the
word EFE, then with the desk's initials, a number and an inventory of the pictures, each of them optional.
"""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import WITHIN
from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

PHOTOS = (
    Rule("caption", "efe.photo_credit",
        shape=rf"(?:(?:Foto|FOTO|Fotos|Fotografía|Imagen|Crédito|©):? ?)?(?:EFE|Efe|EPA)(?:[-/ ]EPA)? ?/ ?[A-ZÁÉÍÓÚÑ](?:(?![/,;:!?\"]){WITHIN}){{1,40}}(?:/(?:(?![/,;:!?\"]){WITHIN}){{1,40}}){{0,3}}",
        needs=("efe/", "efe /", "epa/", "epa /"), hits=("EFE/J.M.Ejemplo", "Foto: EFE/EPA/JUAN EJEMPLO", "EFE/Presidencia de México/SOLO USO EDITORIAL"),
        spares=("EFE/abc", "EFE/Reuters confirmaron el dato, según la fuente", "EFE y sus filiales")),
)

PAGES = (
    Agency("EFE", home="Europe/Madrid", country="ES", languages=("es", "en", "pt", "ca", "gl"),
        # crawlers of efe.com
        marks=("EFE", "Efe", "Agencia EFE", "Agencia Efe", "EFECOM", "EFEUSA", "EFETUR", "EFE Comunica", "EFEMinera",
            "EFEsalud", "Efecom", "EFEAGRO", "Efeagro", "EFEverde", "EFE-EPA", "epa-efe", "EFE/EPA", "EFE News",
            "EFE Verifica", "EFE Salud", "EFEsalud", "ACAN-EFE", "ACAN", "Euroefe", "埃菲社", "EFE통신", "EFE통신사", "EFE通信", "エフェ通信", "ЭФЭ", "ЭФЕ", "إفي",),
        domains=("efe.com", "agenciaefe.es", "efe.es", "euroefe.euractiv.es", "efeagro.com", "efeverde.com"),
        sign_offs=("EFE", "EFE.", "(EFE)", "EFECOM", "EFE-EPA", "ACAN-EFE", "EFEAGRO"), selectors=("div.entry-content",), rules=PHOTOS,
        about="Spain's national agency; seen in 103 stories and 1,064 tokenised ones.",),
)
