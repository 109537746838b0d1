"""Agence France-Presse in its languages: French, English, Spanish, Portuguese, German, Arabic and Chinese.

Seen in 173 texts, five of them from its own feed; the rest as papers print it.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

RULES = (
    # "and/or", "km/h" close no story as a line of their own; the desk's initials do, with two groups or more.
    Rule("end", "afp.desk_initials", where="tail", shape=r"(?:burs?-)?[a-z]{2,4}(?:-[a-z]{2,4}){0,3}(?:/[a-z]{1,4}(?:-[a-z]{2,4})?){1,5}",
        hits=("hh/ph/ts/hd", "bur-kma/hmn", "burs-gv/ric"), spares=("He drove at 80 km/h.", "And/or both.")),
    Rule("end", "afp.end_and_initials", shape=r"\((?:FIN|Fin|FIM|END)\) ?AFP(?:/[A-Z]{2,4}){0,3}", needs=("(fin)", "(FIM)", "(END)"), hits=("(FIN) AFP/ABC",),
        spares=("(FIN) is short for Finland.",)),
    Rule("caption", "afp.photo_credit",
        shape=r"(?:[Pp]hoto|[Ff]oto|FOTO|PHOTO|[Ii]mage|Imagen|Bild|Archivo)(?: by| de| :|:) ?[^\n]{0,80}\bAFP(?:[/, ][^\n]{0,60})?", needs=("AFP",),
        hits=("Foto: AFP", "Foto: Juana Pérez/Getty Images/AFP", "Photo by Jane DOE / AFP"), spares=("Fotos da AFP mostram a ponte.",)),
    Rule("caption", "afp.photo_credit_bracket", part="bracket",
        shape=r"(?:(?:[Pp]hoto|[Ff]oto|[Ii]mage|PHOTO)(?: by| de| :|:)? ?)?[A-Z\u00C0-\u00DE][\w .'’-]{1,60}(?: ?/ ?[\w .'’-]{1,40}){0,4} ?/ ?AFP(?:/[A-Za-z][\w ]{2,20})?(?: (?:via|/) [\w ]{3,30})?",
        needs=("AFP",), hits=("A ferry in Oslo. (Photo by Jane DOE / AFP)", "A ferry. (Jane Doe/AFP/Getty Images)"), spares=("He left (as told to AFP).",)),
    Rule("caption", "afp.credit_alone",
        shape=r"(?:© ?)?[A-Z\u00C0-\u00DE][\w.'’-]{1,30}(?: [A-Z\u00C0-\u00DE][\w.'’-]{0,30}){0,4} ?(?:/|-|–|via) ?AFP(?: ?/ ?[A-Z][\w ]{2,30}|/Archivos|/Archives|/File|\.com)?",
        needs=("AFP",), hits=("Jane DOE / AFP", "© Jane Doe - AFP/Archives"), spares=("Paris - AFP journalists met.",)),
)

PAGES = (
    Agency("AFP", home="Europe/Paris", country="FR", languages=("fr", "en", "es", "pt", "de", "ar", "zh"),
        # the fact checks on afp.com: flairNLP/fundus
        marks=("AFP", "A.F.P.", "Agence France-Presse", "Agence France Presse", "Agencia France-Presse",
            "Agência France-Presse", "Agentur AFP", "AFP Relaxnews", "AFP-Relaxnews", "Relaxnews", "AFP通信", "AFP時事",
            "ＡＦＰ", "ＡＦＰ時事", "ＡＦＰ＝時事", "フランス通信", "法新社", "АФП", "Франс Пресс", "Агентство Франс-Пресс", "Франс прес",
            "ا ف ب", "أ ف ب", "أ.ف.ب", "(أ ف ب)", "فرانس برس", "وكالة فرانس برس", "خبرگزاری فرانسه", "فرانس‌پرس",
            "फ्रांस प्रेस", "एएफपी", "এএফপি", "AFP통신", "เอเอฟพี", "Γαλλικό Πρακτορείο",),
        domains=("afp.com", "afpforum.com", "afpbb.com"), emails=("afp.com",), sign_offs=("AFP", "(AFP)", "Afp", "© AFP"), selectors=("div.wrapper-body",),
        rules=RULES, about="International agency, Paris; desk initials and credits as seen in 173 texts in five languages.",),
)
