"""EFE, Spain's news agency, and ACAN-EFE, its service for Central America.

Known from 103 stories of its feed and of newspapers, 1,064 tokenised ones, and its metadata. A story closes with the
word EFE, then with the desk's initials, a number and an inventory of the pictures, each of them optional.
"""

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

__all__ = ["PAGES"]

TAIL = (
    Rule(
        "end",
        "efe.initials",
        shape=r"[a-zA-Z]{2,5}(?:/[a-zA-Z]{2,5}){1,4}",
        where="tail",
        agency="EFE",
        hits=("abc/PL", "jsc/mr/ea", "alf/Mc"),
        spares=("Ida/vuelta al sol", "abc"),
    ),
    Rule(
        "end",
        "efe.sign_off_initials",
        shape=r"EFE(?: |\. ?)?[a-z]{2,4}(?:/[a-zA-Z]{2,4}){1,4}(?: ?\((?:foto|fotos|vídeo|video|audio)\)){0,4}",
        part="end",
        where="tail",
        hits=("Ganaron los dos equipos. EFE abc/de", "Así lo dijo.EFE abc/de/fg (foto) (vídeo)"),
        spares=("La agencia EFE y/o su filial", "EFE/Presidencia"),
    ),
    Rule(
        "slug",
        "efe.story_code",
        shape=r"(?:\d{7}|\d{2}/\d{2}/\d{2}-\d{2}/\d{2})",
        first="0123456789",
        where="tail",
        agency="EFE",
        hits=("1010946", "01/01/01-02/95"),
        spares=("1010", "1995"),
    ),
    Rule(
        "slug",
        "efe.inventory",
        whole=(
            "foto",
            "fotos",
            "vídeo",
            "video",
            "audio",
            "texto",
            "gráfico",
            "gráficos",
            "infografía",
            "foto archivo",
            "foto de archivo",
        ),
        part="bracket",
        agency="EFE",
        hits=("(Foto) (Vídeo)", "09:00h.- Madrid.- Reunión de ministros. (Texto)"),
        spares=("El pie (de foto) dice otra cosa.", "La foto no se hizo."),
    ),
    Rule(
        "related",
        "efe.more_on_the_web",
        opening=(
            "Más información sobre la Unión Europea en",
            "Más información en www",
            "Más información en http",
            "Recursos de archivo en",
            "Más contenidos en",
        ),
        part="bracket",
        longest=300,
        hits=("(Recursos de archivo en www.lafototeca.com cód. 1234567 y otros)",),
        spares=("El aviso (más información en la página 3) es claro.",),
    ),
    Rule(
        "disclaimer",
        "efe.press_release_notice",
        opening=(
            "EFE Comunica no se hace responsable",
            "Agencia EFE no se hace responsable",
            "La Agencia EFE no se hace responsable",
        ),
        longest=400,
        hits=("EFE Comunica no se hace responsable de la información que contiene este mensaje.",),
        spares=("EFE Comunica cumple diez años.",),
    ),
)

COPYRIGHT = (
    Rule(
        "copyright",
        "efe.copyright",
        opening=("© EFE", "©EFE", "(c) EFE", "© Agencia EFE", "(c) Agencia EFE", "Copyright EFE", "Copyright (c) EFE"),
        hits=("© EFE 2019.", "(c) Agencia EFE"),
        spares=("EFE cumple años.",),
    ),
    Rule(
        "copyright",
        "spain.redistribution_forbidden",
        # EFE and Europa Press print the same sentence; sites glue it to the last one of the story.
        shape=r"(?:(?:©|\(c\)|Copyright) ?(?:\d{4} )?(?:Agencia )?(?:EFE|Efe|Europa Press)(?: \d{4})?[.,]? ?)?(?:Está|Queda) expresamente prohibida la redistribución (?:y|o) la redifusión .{5,200}consentimiento(?: (?:por escrito )?de (?:la )?(?:Agencia EFE(?:,? S\.A\.?)?|Europa Press))?\.?",
        part="end",
        hits=(
            "© EFE 2019. Está expresamente prohibida la redistribución y la redifusión de todo o parte de los contenidos de los servicios de Efe, sin previo y expreso consentimiento de la Agencia EFE S.A.",
            "Así acabó.(c) 2021 Europa Press. Está expresamente prohibida la redistribución y la redifusión de este contenido sin su previo y expreso consentimiento.",
        ),
        spares=("La ley dice que está prohibida la redistribución de fondos.",),
    ),
)

PHOTOS = (
    Rule(
        "caption",
        "efe.photo_credit",
        shape=r"(?:(?:Foto|FOTO|Fotos|Fotografía|Imagen|Crédito|©):? ?)?(?:EFE|Efe|EPA)(?:[-/ ]EPA)? ?/ ?[A-ZÁÉÍÓÚÑ][^/,;:!?\"]{1,40}(?:/[^/,;:!?\"]{1,40}){0,3}",
        first="FIC©E",
        hits=("EFE/J.M.Ejemplo", "Foto: EFE/EPA/JUAN EJEMPLO", "EFE/Presidencia de México/SOLO USO EDITORIAL"),
        spares=("EFE/abc", "EFE/Reuters confirmaron el dato, según la fuente", "EFE y sus filiales"),
    ),
    Rule(
        "caption",
        "efe.photo_credit_glued",
        shape=r"(?<=[.)”\"]) ?(?:Foto: ?|FOTO: ?)?EFE(?:/EPA)? ?/ ?[A-ZÁÉÍÓÚÑ][\w.'’ ÁÉÍÓÚÑáéíóúñü-]{2,40}(?:/[\w.'’ ÁÉÍÓÚÑáéíóúñü-]{2,40}){0,2}",
        part="end",
        hits=("El ministro, ayer en Madrid. EFE/Juan Ejemplo", "La plaza (2019). EFE/EPA/JUAN EJEMPLO"),
        spares=("Lo dijo ayer. EFE/abc", "Así lo publicó EFE/Reuters"),
    ),
    Rule(
        "caption",
        "efe.photo_text",
        shape=r"(?:Fotografía|Imagen|Foto|Vista|Combo|Combinación|Captura)(?: fotográfica)? (?:de archivo|de archivos|cedida|facilitada|tomada|de fotografías|de fotos|de un video|de un vídeo|general|aérea|fechada|sin fechar)\b.{5,400}\bEFE/ ?[^.]{2,60}\.?",
        first="FIVC",
        hits=("Fotografía de archivo del puerto de Cádiz. EFE/Juan Ejemplo",),
        spares=("Fotografía de archivo en mano, la mujer recordó aquel día.",),
    ),
)

PAGES = (
    Agency(
        "EFE",
        marks=(
            "EFE",
            "Efe",
            "Agencia EFE",
            "Agencia Efe",
            "EFECOM",
            "EFEUSA",
            "EFETUR",
            "EFE Comunica",
            "EFEMinera",
            "EFEsalud",
            "Efecom",
            "EFEAGRO",
            "Efeagro",
            "EFEverde",
            "EFE-EPA",
            "epa-efe",
            "EFE/EPA",
            "EFE News",
            "EFE Verifica",
            "EFE Salud",
            "EFEsalud",
            "ACAN-EFE",
            "ACAN",
            "Euroefe",
            "埃菲社",
            "EFE통신",
            "EFE통신사",
            "EFE通信",
            "エフェ通信",
            "ЭФЭ",
            "ЭФЕ",
            "إفي",
        ),
        home="Europe/Madrid",
        country="ES",
        languages=("es", "en", "pt", "ca", "gl"),
        domains=("efe.com", "agenciaefe.es", "efe.es", "euroefe.euractiv.es", "efeagro.com", "efeverde.com"),
        selectors=("div.entry-content",),  # crawlers of efe.com
        sign_offs=("EFE", "EFE.", "(EFE)", "EFECOM", "EFE-EPA", "ACAN-EFE", "EFEAGRO"),
        rules=(*TAIL, *COPYRIGHT, *PHOTOS),
        about="Spain's national agency; seen in 103 stories and 1,064 tokenised ones.",
    ),
)
