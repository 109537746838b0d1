"""Lusa of Portugal and the agencies of the other countries that write Portuguese: Inforpress, Angop, AIM.

Known from feed and web copies of Lusa. Its stories close with the initials of writer and desk, then "Lusa/Fim".
Many of them are about Lusa itself ("teve hoje acesso", "disse à Lusa"): the name in a sentence is body.
"""

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

__all__ = ["PAGES"]

RULES = (
    Rule(
        "end",
        "lusa.end_mark",
        ending=(
            "Lusa/Fim",
            "Lusa/fim",
            "Lusa/Fim.",
            "Lusa/fim.",
            "LUSA/FIM",
            "Lusa / Fim",
            "Inforpress/Fim",
            "Inforpress/fim",
            "ANGOP/Fim",
        ),
        part="end",
        hits=("Lusa/Fim", "ABC // DEF Lusa/Fim", "Assim terminou o jogo.Lusa/fim"),
        spares=("A Lusa/Fim de Semana é uma revista.",),
    ),
    Rule(
        "end",
        "lusa.initials",
        # "PPF // SMA", "AXYG (ABC/DE) // RBF", also glued after the last sentence.
        shape=r"\b[A-Z]{2,5}(?:/[A-Z]{2,5}){0,5}(?: ?\([A-Z]{2,5}(?:/[A-Z]{2,5}){0,6}\))? ?// ?[A-Z]{2,5}(?:/[A-Z]{2,5}){0,2}\.?(?: ?(?:Lusa|LUSA|Inforpress)(?:/[Ff]im)?\.?)?",
        part="end",
        where="tail",
        hits=("ABC // SMA", "Assim o disse o ministro. ABCD (XYZ/AB) // RBF Lusa/fim"),
        spares=("O endereço é http://ABC", "PS // PSD: um acordo"),
    ),
    Rule(
        "end",
        "inforpress.initials",
        shape=r"[A-Z]{2,3}(?:/[A-Z]{2,3}){1,2}",
        where="tail",
        agency="Inforpress",
        hits=("AM/CP",),
        spares=("PS/PSD chegam a acordo",),
    ),
    Rule(
        "credit",
        "lusa.credit",
        whole=(
            "Com Lusa",
            "(Com Lusa)",
            "*Com Lusa",
            "* Com Lusa",
            "C/ Lusa",
            "c/ Lusa",
            "Com agência Lusa",
            "*Com agência Lusa",
            "Com Agência Lusa",
            "Fonte: Lusa",
            "Fonte: Agência Lusa",
            "Texto: Lusa",
            "Notícia: Lusa",
            "Conteúdo produzido pela Agência Lusa",
            "Lusa/SOL",
            "Porto Canal / Agências",
        ),
        hits=("Com Lusa", "Fonte: Lusa", "Com Agência Lusa"),
        spares=("Com Lusa fechada, os jornais pararam.",),
    ),
    Rule(
        "credit",
        "lusa.produced_by",
        opening=(
            "Conteúdo produzido pela Agência Lusa",
            "Este conteúdo foi produzido pela Agência Lusa",
            "Este artigo foi publicado originalmente pela Lusa",
        ),
        longest=160,
        hits=("Conteúdo produzido pela Agência Lusa.",),
        spares=("Conteúdo produzido pela escola foi exibido.",),
    ),
    Rule(
        "byline",
        "lusa.byline",
        whole=(
            "por Lusa",
            "Por Lusa",
            "Lusa",
            "Agência Lusa",
            "Por Agência Lusa",
            "por Agência Lusa",
            "Da Agência Lusa",
            "Redacção, Lusa",
            "Redação, Lusa",
            "Redação/Lusa",
        ),
        where="head",
        hits=("por Lusa",),
        spares=("Por Lusa passaram muitos jornalistas.",),
    ),
    Rule(
        "caption",
        "lusa.photo_credit",
        # A dash before the agency only after a dash or "Foto:": "Governo aprova orçamento - Lusa" is a page title.
        shape=r"(?:(?:(?:Foto|FOTO|Fotografia|Imagem|Créditos?|©|-|\N{EN DASH}):? ?)[A-ZÀ-Ý][\w.'’ À-ÿ-]{2,40} ?[/-] ?|[A-ZÀ-Ý][\w.'’ À-ÿ-]{2,40} ?/ ?)(?:Lusa|LUSA|Agência Lusa|Agência LUSA)",
        hits=("© Tiago Exemplo/Lusa", "- Manuel de Exemplo - Lusa", "JOSÉ EXEMPLO/LUSA", "Foto: Ana Exemplo/Lusa"),
        spares=("O ministro falou à Lusa", "Governo aprova orçamento - Lusa"),
    ),
    Rule(
        "caption",
        "lusa.photo_credit_bracket",
        shape=r"(?:Foto|Fotografia|Imagem|Créditos?|©)?:? ?(?:[A-ZÀ-Ý][\w.'’ À-ÿ-]{2,40} ?/ ?)(?:Lusa|LUSA|Agência Lusa)",
        part="bracket",
        hits=("O porto de Sines (Foto: Ana Exemplo/Lusa)",),
        spares=("O diretor (disse à Lusa) sai.",),
    ),
)

PAGES = (
    Agency(
        "Lusa",
        marks=(
            "Lusa",
            "LUSA",
            "Agência Lusa",
            "Agência LUSA",
            "Lusa News Agency",
            "Lusa/SOL",
            "葡新社",
            "卢萨社",
            "葡萄牙通讯社",
            "Луза",
            "Луса",
        ),
        home="Europe/Lisbon",
        country="PT",
        languages=("pt", "en"),
        domains=("lusa.pt",),
        sign_offs=("Lusa/Fim", "Lusa/fim", "Lusa", "LUSA", "(Lusa)", "/Lusa"),
        rules=RULES,
        about="Portugal's national agency.",
    ),
    Agency(
        "Inforpress",
        marks=("Inforpress", "INFORPRESS"),
        home="Atlantic/Cape_Verde",
        country="CV",
        languages=("pt",),
        domains=("inforpress.cv",),
        sign_offs=("Inforpress/Fim", "Inforpress/fim"),
        about="Cape Verde's state agency.",
    ),
)
