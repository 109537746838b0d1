"""The Brazilian agencies: Agência Brasil, Estadão Conteúdo, Folhapress, Agência Senado, Agência Câmara.

Known from 1,208 posts of a newspaper's blog that prints them, and from the agencies' own sites. The credit stands
first ("Da Agência Estado") or last ("Com informações da Agência Brasil"). A sentence such as "As informações são do
jornal O Estado de S. Paulo." is body, and nine of ten "LEIA TAMBÉM" lists stand in the middle of the story.
"""

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

__all__ = ["PAGES"]

CREDITS = (
    Rule(
        "byline",
        "brazil.from_agency",
        shape=r"(?i:d[aeo]s? (?:ag[êe]ncia (?:brasil|estado|senado|c[âa]mara|ansa|lusa|reuters|efe|france presse|globo|o globo|bloomberg|folha)|abr|estad[ãa]o(?: conte[úu]do)?|folhapress|folha ?press|reuters|ansa|afp|efe|associated press|france presse|rfi|radioag[êe]ncia nacional|bbc brasil|deutsche welle|redação))(?:, em [A-ZÀ-Ý][\w À-ÿ]{2,30}| [-\N{EN DASH}] [A-ZÀ-Ý][\w À-ÿ]{2,30})?\.?",
        first="Dd",
        hits=("Da Agência Estado", "Da ABr", "Da FolhaPress", "Da Reuters", "Da Ansa, em Roma", "Do Estadão Conteúdo"),
        spares=("Da Agência Brasil saíram dez repórteres.", "Da Reuters ao G1"),
    ),
    Rule(
        "credit",
        "brazil.from_agencies",
        whole=(
            "De agências",
            "Das agências",
            "Das agências internacionais",
            "Das agências de notícias",
            "Com agências",
            "Com agências internacionais",
            "*Com agências",
            "(Com agências)",
            "Com informações de agências",
            "Com informações de agências internacionais",
        ),
        hits=("De agências", "Com agências internacionais"),
        spares=("Das agências fechadas, duas reabriram.",),
    ),
    Rule(
        "credit",
        "brazil.from_newspaper",
        shape=r"D[aoe]s? (?:Jornal|jornal|Blog|blog|Portal|Folha|Diário|Correio|Estado|Zero|Gazeta|UOL|G1|JC)[^.,:;!?]{0,60}?(?: dest[ae] [a-zç-]{5,13}(?: ?\(\d{1,2}\))?)\.?",
        first="D",
        where="head",
        hits=("Do Jornal do Exemplo desta terça-feira (7).",),
        spares=("Do jornal para a política, ela saltou em 1998.",),
    ),
    Rule(
        "dateline",
        "brazil.agency_first",
        shape=r"(?:D[aeo] )?(?:Agência (?:Brasil|Estado|Senado|Câmara|Lusa|Ansa|ANSA)|Estadão Conteúdo|Estadão|Folhapress|FolhaPress|FOLHAPRESS|ABr)(?: e (?:Estadão Conteúdo|Agência (?:Brasil|Estado|Senado|Câmara)|Folhapress))? ?[-\N{EN DASH}\N{EM DASH}] ?",
        first="DAEF",
        part="start",
        where="head",
        hits=(
            "Estadão Conteúdo - A Comissão aprovou",
            "Da ABr - O ministro disse",
            "Agência Brasil e Estadão Conteúdo - O dólar caiu",
        ),
        spares=("Agência Brasil entrevista o ministro", "Estadão: o jornal faz anos"),
    ),
    Rule(
        "credit",
        "brazil.with_information",
        shape=r"\(?\*{0,2} ?(?:Com informações|Com informação|com informações) (?:d[aeo]s? |de )(?:[Aa]gências?(?: de notícias)?|[Aa]gência [A-ZÀ-Ý][\w À-ÿ]{2,30}|ABr|Estadão(?: Conteúdo)?|Folhapress|FolhaPress|Reuters|AFP|EFE|ANSA|AP|BBC(?: Brasil| News)?|Rádio [A-ZÀ-Ý]\w{2,20}|Lusa|RFI|G1|UOL)(?:(?:, | e )(?:d[aeo]s? )?(?:[Aa]gência [A-ZÀ-Ý][\wÀ-ÿ]{2,30}|Reuters|AFP|EFE|ANSA|AP|Estadão(?: Conteúdo)?|Folhapress|[Aa]gências(?: internacionais)?)){0,3}\)?\.?",
        where="tail",
        hits=(
            "*Com informações da Agência Câmara",
            "Com informações da Reuters e AFP.",
            "(com informações da Agência Brasil)",
        ),
        spares=("Com informações da Agência Nacional de Águas, o governo decidiu abrir as comportas.",),
    ),
    Rule(
        "credit",
        "brazil.agency_with_information",
        shape=r"D[aeo] [Aa]gência [A-ZÀ-Ý][\wÀ-ÿ]{2,20}, com informações d[aeo]s? [\w À-ÿ]{2,50}\.?",
        first="D",
        hits=("Da Agência Brasil, com informações de agências internacionais",),
        spares=("Da Agência Brasil, com informações novas: o caso muda",),
    ),
    Rule(
        "credit",
        "brazil.source",
        shape=r"\(?(?:[Ff]onte|FONTE|Crédito|Texto) ?: ?(?:Agência (?:Brasil|Estado|Senado|Câmara(?: de Notícias| Notícias)?|Folha)|ABr|Estadão(?: Conteúdo)?|ESTADÃO CONTEÚDO|Folhapress|FolhaPress|Jornal do Senado)\)?\.?",
        hits=("fonte: Agência Estado", "Fonte: Agência Senado", "(Fonte: Agência Câmara de Notícias)"),
        spares=("Fonte: Agência Nacional do Petróleo", "Fonte: um servidor"),
    ),
    Rule(
        "credit",
        "brazil.edited_by",
        # Agência Brasil closes with the editor, Agência Câmara with writer and editor.
        shape=r"(?:Edição|Reportagem|Produção|Colaboração|Repórter|Texto) ?[:\N{EN DASH}-] ?[A-ZÀ-Ý][\w.'’À-ÿ]{1,20}(?: (?:d[aeo]s? )?[A-ZÀ-Ý][\w.'’À-ÿ]{1,20}){1,4}(?: (?:e|Edição ?[:\N{EN DASH}-]) [A-ZÀ-Ý][\w.'’À-ÿ]{1,20}(?: (?:d[aeo]s? )?[A-ZÀ-Ý][\w.'’À-ÿ]{1,20}){1,4})?\.?",
        where="tail",
        hits=("Edição: Maria Exemplo", "Reportagem \N{EN DASH} José Exemplo Edição \N{EN DASH} Ana da Silva"),
        spares=("Edição: o livro sai em maio", "Reportagem - um gênero em crise"),
    ),
    Rule(
        "byline",
        "brazil.trainee",
        shape=r"\*{1,2} ?[Ee]stagiári[ao]s? (?:do \w{2,12} )?(?:sob|com) (?:a )?supervisão (?:d[aeo] )?[^.]{3,80}\.?",
        first="*",
        hits=("*Estagiária sob supervisão de Maria Exemplo",),
        spares=("Estagiário sob supervisão médica pode atender.",),
    ),
    Rule(
        "timestamp",
        "agencia_brasil.published",
        shape=r"(?:Publicado|Atualizado)(?: em|:)? ?\d{2}/\d{2}/\d{4} ?(?:[-\N{EN DASH}]|às|,)? ?\d{1,2}[:h]\d{2}(?: ?[-|]? ?Atualizado(?: em|:)? ?\d{2}/\d{2}/\d{4} ?(?:[-\N{EN DASH}]|às|,)? ?\d{1,2}[:h]\d{2})?",
        part="start",
        hits=(
            "Publicado em 12/03/2020 - 12:00 Atualizado em 13/03/2020 - 9:00",
            "Publicado em 12/03/2020 - 12:00",
            "Publicado em 12/03/2020 - 12:00 Por Maria Exemplo",
        ),
        spares=("Publicado em 2020, o livro vendeu bem.",),
    ),
    Rule(
        "byline",
        "agencia_brasil.reporter",
        shape=r"(?:Por |por )?(?:[A-ZÀ-Ý][\w.'’À-ÿ]{1,20}(?: (?:d[aeo]s? |e )?[A-ZÀ-Ý][\w.'’À-ÿ]{1,20}){0,5} ?[-\N{EN DASH},]? ?)?(?:\*? ?[-\N{EN DASH}] ?)?(?:Repórter|Repórteres|Enviad[ao] [Ee]special|Correspondente) d[ao] (?:Agência Brasil|Rádio Nacional|TV Brasil|Radioagência Nacional|EBC|Agência Lusa|Agência Senado|ABr)(?: ?[-\N{EN DASH}] ?[A-ZÀ-Ý][\w À-ÿ]{2,30})?",
        where="head",
        hits=(
            "Maria Exemplo - Repórter da Agência Brasil",
            "Por Ana de Exemplo \N{EN DASH} Repórter da Agência Brasil - Brasília",
            "Repórter da Agência Brasil",
        ),
        spares=("Repórter da Agência Brasil é agredido em ato",),
    ),
)

COPYRIGHT = (
    Rule(
        "copyright",
        "agencia_senado.terms",
        shape=r"Agência Senado ?\(Reprodução autorizada mediante citação da Agência Senado\)\.?",
        part="end",
        hits=(
            "Agência Senado (Reprodução autorizada mediante citação da Agência Senado)",
            "O texto segue para a Câmara.Agência Senado (Reprodução autorizada mediante citação da Agência Senado)",
        ),
        spares=("A Agência Senado faz anos.",),
    ),
    Rule(
        "copyright",
        "brazil.reproduction_terms",
        opening=(
            "Reprodução autorizada mediante citação",
            "A reprodução das notícias é autorizada desde que contenha a assinatura",
        ),
        hits=("Reprodução autorizada mediante citação da Agência Câmara",),
        spares=("Reprodução autorizada pela família, a foto circulou.",),
    ),
    Rule(
        "copyright",
        "brazil.copyright",
        shape=r"(?:Copyright ?)?(?:©|\(c\)) ?(?:\d{4} )?(?:Estadão|Estadão Conteúdo|Agência Estado|Agência Brasil|Folhapress|Grupo Estado|EBC)(?: ?\d{4})?\.?(?: Todos os direitos reservados\.?)?",
        first="C©(",
        hits=("Copyright © 2019 Estadão Conteúdo. Todos os direitos reservados.", "© Agência Estado"),
        spares=("© Estadão mostra o novo projeto.",),
    ),
)

RELATED = (
    Rule(
        "related",
        "brazil.read_also",
        # Never `below`: in nine of ten posts the story goes on after the list.
        whole=(
            "LEIA TAMBÉM",
            "LEIA TAMBÉM:",
            "LEIA MAIS",
            "LEIA MAIS:",
            "Leia também",
            "Leia mais.",
            "VEJA TAMBÉM",
            "VEJA TAMBÉM:",
            "Veja também",
            "Veja também:",
            "Leia também:",
            "Leia mais",
            "Leia mais:",
            "Saiba mais",
            "Saiba mais:",
            "SAIBA MAIS",
            "Notícias relacionadas:",
            "Notícias relacionadas",
            "Matérias relacionadas",
            "Matérias relacionadas:",
        ),
        hits=("LEIA TAMBÉM", "Leia mais."),
        spares=("Leia mais livros, pediu a ministra.",),
    ),
    Rule(
        "related",
        "brazil.read_also_title",
        # A quotation opened with these marks is closed with them, or ends in a full stop.
        shape=r"(?:\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}|>{1,2}) ?[\w‘’“”\"'][^\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}<>]{10,200}[^.!?:;,<>\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}]",
        first="\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}>",
        hits=(
            "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK} Câmara adia votação do projeto",
            "> Ministro nega pedido da defesa",
        ),
        spares=(
            "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}Wir bleiben hier\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}, sagte sie",
            "> Sim, foi o que ele disse ontem.",
        ),
    ),
    Rule(
        "promo",
        "agencia_brasil.channel",
        opening=(
            ">> Siga o canal da Agência Brasil",
            "Siga o canal da Agência Brasil",
            ">> Siga o perfil da Agência Brasil",
            "Clique aqui para assistir",
        ),
        longest=160,
        hits=(">> Siga o canal da Agência Brasil no WhatsApp",),
        spares=("Siga o canal até a foz, ensina o barqueiro.",),
    ),
    Rule(
        "related",
        "agencia_camara.bill_links",
        whole=(
            "ÍNTEGRA DA PROPOSTA:",
            "Íntegra da proposta:",
            "Íntegra da proposta",
            "ÍNTEGRA DA PROPOSTA",
            "Saiba mais sobre a tramitação de projetos de lei",
            "Conheça a tramitação de projetos de lei",
        ),
        hits=("Íntegra da proposta:",),
        spares=("Íntegra da proposta será divulgada hoje.",),
    ),
    Rule(
        "byline",
        "agencia_camara.newsroom",
        shape=r"Da Redação(?: ?(?:[-\N{EN DASH}/] ?[A-Z]{1,4}(?:/[A-Z]{2,4})?|[,-] com informações .{3,60}))?\.?",
        first="D",
        hits=("Da Redação - MO", "Da Redação"),
        spares=("Da Redação do Enem saíram dez notas mil.",),
    ),
)

PHOTOS = (
    Rule(
        "caption",
        "brazil.photo_credit",
        # Not "/PR" or "/SP": tables of clubs and towns read "Coritiba/PR". With or without "Foto:", and once more after a dash: "Foto: A/Agência Brasil - Foto: A/Agência Brasil".
        shape=r"\(?(?:(?:Fotos?|FOTO|Imagem|Crédito|Arte|Reprodução|©):? ?)?[A-ZÀ-Ý][\w.'’ À-ÿ-]{2,50} ?/ ?(?:Agência (?:Brasil|Senado|Câmara|Estado|O Globo)|ABr|Estadão(?: Conteúdo)?|ESTADÃO(?: CONTEÚDO)?|Folhapress|FOLHAPRESS|Folha Imagem|AE|EBC|Fotos Públicas|Divulgação|Presidência da República|Câmara dos Deputados)(?: {0,2}[-\N{EN DASH}] ?(?:Fotos?: ?)?[A-ZÀ-Ý][\w.'’/ À-ÿ-]{2,90})?\)?",
        hits=(
            "Foto: Valter Exemplo/Agência Brasil",
            "(Foto: Antonio Exemplo/ABr)",
            "Jane de Exemplo/Agência Senado",
            "Rafael Exemplo/ Fotos Públicas",
            "Foto: Ana Exemplo/Agência Brasil  - Foto: Ana Exemplo/Agência Brasil",
        ),
        spares=("A Agência Brasil apurou o caso.", "Brasília/Agência Brasil noticiou ontem: acordo fechado"),
    ),
    Rule(
        "caption",
        "brazil.photo_of_agency",
        shape=r"\(?(?:Fotos?|FOTO|Imagem|Crédito):? ?(?:da |de )?(?:Agência (?:Brasil|Senado|Câmara|Estado)|ABr|Estadão(?: Conteúdo)?|Folhapress|AFP|Reuters|EFE|AP|EBC)\)?\.?",
        first="(FIC",
        hits=("Foto: Agência Brasil", "Foto: AFP", "(Foto: Agência Senado)"),
        spares=("Foto: AFPESP inaugura sede",),
    ),
    Rule(
        "caption",
        "brazil.photo_credit_bracket",
        shape=r"(?:Fotos?|FOTO|Imagem|Crédito): ?[A-ZÀ-Ý][\w.'’ À-ÿ/-]{2,70}",
        part="bracket",
        hits=("O plenário (Foto: Ana Exemplo/Agência Brasil)",),
        spares=("O retrato (foto antiga) sumiu.",),
    ),
)

PAGES = (
    Agency(
        "Agência Brasil",
        marks=(
            "Agência Brasil",
            "AGÊNCIA BRASIL",
            "Agencia Brasil",
            "ABr",
            "Radiobrás",
            "Radioagência Nacional",
            "巴西通讯社",
            "巴西国家通讯社",
            "Ажансия Бразил",
        ),
        home="America/Sao_Paulo",
        country="BR",
        languages=("pt", "en", "es"),
        domains=("agenciabrasil.ebc.com.br", "ebc.com.br"),
        selectors=("div.body",),  # crawlers of agenciabrasil.ebc.com.br
        sign_offs=("Agência Brasil", "ABr", "(ABr)", "(Agência Brasil)"),
        rules=(*CREDITS, *COPYRIGHT, *RELATED, *PHOTOS),
        about="Brazil's public agency; seen in 456 newspaper posts.",
    ),
    Agency(
        "Estadão Conteúdo",
        marks=(
            "Estadão Conteúdo",
            "ESTADÃO CONTEÚDO",
            "Estadao Conteudo",
            "Agência Estado",
            "AGÊNCIA ESTADO",
            "Estadão",
        ),
        home="America/Sao_Paulo",
        country="BR",
        languages=("pt",),
        domains=("estadaoconteudo.com.br", "agenciaestado.com.br", "estadao.com.br"),
        sign_offs=("Estadão Conteúdo", "Agência Estado", "(AE)", "(Estadão Conteúdo)"),
        about="Agency of O Estado de S. Paulo, Agência Estado until 2014; seen in 452 newspaper posts.",
    ),
    Agency(
        "Folhapress",
        marks=(
            "Folhapress",
            "FOLHAPRESS",
            "FolhaPress",
            "Folha Press",
            "UOL/FOLHAPRESS",
            "FOLHAPRESS/UOL",
            "Agência Folha",
        ),
        home="America/Sao_Paulo",
        country="BR",
        languages=("pt",),
        domains=("folhapress.com.br", "folhapress.folha.com.br"),
        sign_offs=("Folhapress", "(Folhapress)", "(FOLHAPRESS)"),
        about="Agency of Folha de S.Paulo: 'SÃO PAULO, SP (FOLHAPRESS) - '.",
    ),
    Agency(
        "Agência Senado",
        marks=("Agência Senado", "Jornal do Senado", "Rádio Senado"),
        home="America/Sao_Paulo",
        country="BR",
        languages=("pt",),
        domains=("senado.leg.br",),
        sign_offs=("Agência Senado", "(Agência Senado)"),
        about="News service of Brazil's Senate.",
    ),
    Agency(
        "Agência Câmara",
        marks=("Agência Câmara", "Agência Câmara de Notícias", "Agência Câmara Notícias"),
        home="America/Sao_Paulo",
        country="BR",
        languages=("pt",),
        domains=("camara.leg.br",),
        sign_offs=("Agência Câmara", "(Agência Câmara)"),
        about="News service of Brazil's Chamber of Deputies.",
    ),
    Agency(
        "Agência O Globo",
        marks=("Agência O Globo", "Agência Globo", "AGÊNCIA O GLOBO"),
        home="America/Sao_Paulo",
        country="BR",
        languages=("pt",),
        domains=("agenciaoglobo.com.br",),
        about="Agency of O Globo.",
    ),
)
