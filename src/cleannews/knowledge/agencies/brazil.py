"""The Brazilian agencies: Agência Brasil, Estadão Conteúdo, Folhapress, Agência Senado, Agência Câmara.

Known from 1,208 posts of a newspaper's blog that prints them, and from the agencies' own sites. The credit stands
first ("Da Agência Estado") or last ("Com informações da Agência Brasil"). A sentence such as "As informações são do
jornal O Estado de S. Paulo." is body, and nine of ten "LEIA TAMBÉM" lists stand in the middle of the story.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

CREDITS = (
    Rule("byline", "brazil.from_agency",
        shape=r"(?i:d[aeo]s? (?:ag[êe]ncia (?:brasil|estado|senado|c[âa]mara|ansa|lusa|reuters|efe|france presse|globo|o globo|bloomberg|folha)|abr|estad[ãa]o(?: conte[úu]do)?|folhapress|folha ?press|reuters|ansa|afp|efe|associated press|france presse|rfi|radioag[êe]ncia nacional|bbc brasil|deutsche welle|redação))(?:, em [A-ZÀ-Ý][\w À-ÿ]{2,30}| [-\N{EN DASH}] [A-ZÀ-Ý][\w À-ÿ]{2,30})?\.?",
        hits=("Da Agência Estado", "Da ABr", "Da FolhaPress"), spares=("Da Agência Brasil saíram dez repórteres.", "Da Reuters ao G1")),
    Rule("credit", "brazil.from_agencies", whole=("De agências", "Das agências", "Das agências internacionais", "Das agências de notícias", "Com agências",
            "Com agências internacionais", "*Com agências", "(Com agências)", "Com informações de agências", "Com informações de agências internacionais",),
        hits=("De agências", "Com agências internacionais"), spares=("Das agências fechadas, duas reabriram.",)),
    Rule("dateline", "brazil.agency_first", part="start", where="head",
        shape=r"(?:D[aeo] )?(?:Agência (?:Brasil|Estado|Senado|Câmara|Lusa|Ansa|ANSA)|Estadão Conteúdo|Estadão|Folhapress|FolhaPress|FOLHAPRESS|ABr)(?: e (?:Estadão Conteúdo|Agência (?:Brasil|Estado|Senado|Câmara)|Folhapress))? ?[-\N{EN DASH}\N{EM DASH}] ?",
        needs=("agência brasil", "agência estado", "agência senado", "agência câmara", "agência lusa", "agência ansa", "estadão", "folhapress", "ABr"), hits=(
            "Estadão Conteúdo - A Comissão aprovou", "Da ABr - O ministro disse", "Agência Brasil e Estadão Conteúdo - O dólar caiu",),
        spares=("Agência Brasil entrevista o ministro", "Estadão: o jornal faz anos")),
)

RELATED = (
    Rule("related", "brazil.read_also",
        # Never `below`: in nine of ten posts the story goes on after the list.
        whole=("LEIA TAMBÉM", "LEIA TAMBÉM:", "LEIA MAIS", "LEIA MAIS:", "Leia mais.", "VEJA TAMBÉM", "VEJA TAMBÉM:",
            "Saiba mais", "Saiba mais:", "Notícias relacionadas:", "Notícias relacionadas", "Matérias relacionadas", "Matérias relacionadas:",),
        hits=("LEIA TAMBÉM", "Leia mais."), spares=("Leia mais livros, pediu a ministra.",)),
)

PHOTOS = (
    Rule("caption", "brazil.photo_of_agency",
        shape=r"\(?(?:Fotos?|FOTO|Imagem|Crédito):? ?(?:da |de )?(?:Agência (?:Brasil|Senado|Câmara|Estado)|ABr|Estadão(?: Conteúdo)?|Folhapress|AFP|Reuters|EFE|AP|EBC)\)?\.?",
        needs=("Foto", "FOTO", "imagem", "crédito"), hits=("Foto: Agência Brasil", "Foto: AFP", "(Foto: Agência Senado)"),
        spares=("Foto: AFPESP inaugura sede",)),
)

PAGES = (
    Agency("Agência Brasil", home="America/Sao_Paulo", country="BR", languages=("pt", "en", "es"),
        # crawlers of agenciabrasil.ebc.com.br
        marks=("Agência Brasil", "AGÊNCIA BRASIL", "Agencia Brasil", "ABr", "Radiobrás", "Radioagência Nacional", "巴西通讯社", "巴西国家通讯社", "Ажансия Бразил",),
        domains=("agenciabrasil.ebc.com.br", "ebc.com.br"), sign_offs=("Agência Brasil", "ABr", "(ABr)", "(Agência Brasil)"), selectors=("div.body",),
        rules=(*CREDITS, *RELATED, *PHOTOS), about="Brazil's public agency; seen in 456 newspaper posts.",),
    Agency("Estadão Conteúdo", home="America/Sao_Paulo", country="BR", languages=("pt",), marks=(
            "Estadão Conteúdo", "ESTADÃO CONTEÚDO", "Estadao Conteudo", "Agência Estado", "AGÊNCIA ESTADO", "Estadão",),
        domains=("estadaoconteudo.com.br", "agenciaestado.com.br", "estadao.com.br"),
        sign_offs=("Estadão Conteúdo", "Agência Estado", "(AE)", "(Estadão Conteúdo)"),
        about="Agency of O Estado de S. Paulo, Agência Estado until 2014; seen in 452 newspaper posts.",),
    Agency("Folhapress", home="America/Sao_Paulo", country="BR", languages=("pt",), marks=(
            "Folhapress", "FOLHAPRESS", "FolhaPress", "Folha Press", "UOL/FOLHAPRESS", "FOLHAPRESS/UOL", "Agência Folha",),
        domains=("folhapress.com.br", "folhapress.folha.com.br"), sign_offs=("Folhapress", "(Folhapress)", "(FOLHAPRESS)"),
        about="Agency of Folha de S.Paulo: 'SÃO PAULO, SP (FOLHAPRESS) - '.",),
    Agency("Agência Senado", home="America/Sao_Paulo", country="BR", languages=("pt",), marks=("Agência Senado", "Jornal do Senado", "Rádio Senado"),
        domains=("senado.leg.br",), sign_offs=("Agência Senado", "(Agência Senado)"), about="News service of Brazil's Senate.",),
    Agency("Agência Câmara", home="America/Sao_Paulo", country="BR", languages=("pt",),
        marks=("Agência Câmara", "Agência Câmara de Notícias", "Agência Câmara Notícias"), domains=("camara.leg.br",),
        sign_offs=("Agência Câmara", "(Agência Câmara)"), about="News service of Brazil's Chamber of Deputies.",),
    Agency("Agência O Globo", home="America/Sao_Paulo", country="BR", languages=("pt",), marks=("Agência O Globo", "Agência Globo", "AGÊNCIA O GLOBO"),
        domains=("agenciaoglobo.com.br",), about="Agency of O Globo.",),
)
