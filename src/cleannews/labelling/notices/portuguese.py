"""Portuguese: what newspapers and portals in Brazil, Portugal, Angola and Mozambique print around a wire story.

Seen in newspaper pages that carry Agência Brasil, Estadão Conteúdo, Folhapress, Lusa, AFP, Reuters and EFE. The
headings of link lists have no `below`: in 321 of 353 Brazilian texts the story goes on under "LEIA TAMBÉM". The
sentence "As informações são da Agência Brasil." stays: it says whose facts they are, and stands in mid-story.
"""

from __future__ import annotations

from cleannews.labelling.rules import Rule

__all__ = ["RULES"]

WIRE = r"(?:Agência Brasil|Agência Estado|Estadão Conteúdo|Estadão|Folhapress|FolhaPress|Lusa|LUSA|Agência Lusa|AFP|AP|Reuters|EFE|ANSA|Ansa|Ag[êe]ncia ANSA|Xinhua|DW|Deutsche Welle|BBC(?: Brasil| News Brasil)?|Bloomberg|CNN(?: Brasil)?|Agência (?:Câmara|Senado|O Globo|Reuters|France-Presse|EFE|AFP|FAPESP|Gov)|France Presse|Associated Press|Sputnik(?: Brasil)?|ABr|RFI|TASS|agências(?: internacionais| de notícias)?|Agências(?: internacionais)?)"
DAY = r"(?:\d{1,2}[./-](?:\d{1,2}|[A-Za-z]{3,9})[./-]\d{2,4}|\d{1,2}º? (?:de )?(?i:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez)[a-zç]{0,7}\.?,? (?:de )?\d{4})"

RULES = (
    # -- pictures
    Rule(
        "caption", "portuguese.photo_line", longest=180,
        opening=("Foto:", "Fotos:", "Foto /", "Foto |", "Foto ©", "Foto/", "Fotografia:", "Foto de arquivo", "Foto: Arquivo", "Foto ilustrativa", "Foto: Divulgação", "Imagem:", "Imagens:", "Imagem ilustrativa", "Imagem de arquivo", "Crédito:", "Créditos:", "Crédito da foto", "Crédito foto", "Legenda:", "Arte:", "Reprodução/", "Divulgação/", "Arquivo/", "Foto Divulgação", "Ilustração:", "Infográfico:"),
        hits=("Foto: Joana Exemplo/Agência Brasil", "Foto: Joana Exemplo/ABr - Foto: Joana Exemplo/ABr", "Reprodução/TV Exemplo"),
        spares=("Fotos e vídeos foram apreendidos em Recife.", "Arte e vida se misturam.", "Imagem e som falharam."),
    ),
    Rule(
        "caption", "portuguese.photo_bracket", part="bracket", longest=180,
        opening=("Foto:", "Fotos:", "Foto/", "Foto ", "Imagem:", "Crédito:", "Imagem ilustrativa", "Reprodução/", "Divulgação/", "Arquivo/"),
        hits=("O porto do Recife (Foto: Joana Exemplo/ABr)",), spares=("O prefeito (a foto o mostra em Recife) calou.", "O prefeito (fotografado em Recife) calou."),
    ),
    Rule("caption", "portuguese.photo_bracket_short", part="bracket", whole=("Divulgação", "Reprodução", "Foto: Divulgação", "Foto Divulgação", "Arquivo", "Foto de arquivo", "Imagem ilustrativa", "Foto ilustrativa"), hits=("O porto do Recife (Divulgação)",), spares=("O índice (divulgação mensal) subiu.",)),
    Rule("caption", "portuguese.archive_caption", longest=220, holding=("(foto de arquivo)", "(imagem de arquivo)", "(foto ilustrativa)", "(imagem ilustrativa)", "(Foto de arquivo)"), hits=("O presidente em Recife (foto de arquivo).",), spares=("Uma foto de arquivo o mostra no porto.",)),
    Rule(
        "caption", "portuguese.photo_glued", part="end", shape=r"(?:Foto|Fotos|Imagem|FOTO): ?[^/.?!:()]{2,60}/ ?[^.?!:()]{2,40}", first="FI",
        hits=("disse na segunda.Foto: Joana Exemplo/Agência Brasil",), spares=("Só restou uma foto: a do pai.",),
    ),
    # "Jane de Araújo/Agência Senado" alone on a line is a photo credit; with a full stop it would be a sentence
    Rule(
        "caption", "portuguese.photo_credit_bare", shape=r"[A-ZÀ-Ú][\wÀ-ú'’.-]{1,20}(?: [\wÀ-ú'’.-]{1,20}){0,5} ?/ ?(?:Agência (?:Brasil|Senado|Câmara|Estado|Lusa|Pará|Alagoas)|Fotos Públicas|Folhapress|Estadão(?: Conteúdo)?|Câmara dos Deputados|ABr|Divulgação|Reprodução|Arquivo)",
        hits=("Joana de Exemplo/Agência Senado", "Paulo Modelo/ Fotos Públicas"), spares=("Joana Exemplo e a Agência Senado fecham acordo.",),
    ),
    # -- credits
    Rule(
        "credit", "portuguese.with_wire",
        shape=rf"[*(]?(?i:com informações|com informação|com dados|com conteúdo|com material|com|da|do|de|das|fonte|fontes|via|por)(?i: de| da| do| das| dos)?:? ?{WIRE}(?:(?:, | e |/| - |; )(?:da |do |de |com |com informações de |com informações da |com agências )?{WIRE}){{0,5}}\.?\)?", first="*(CcDdFfVvPp",
        hits=("Com informações da Agência Brasil", "*Com informações da Agência Câmara", "Da Agência Estado", "fonte: Agência Estado", "De agências", "Por Lusa"), spares=("Com informações da Reuters, a polícia agiu.", "Do Estadão ninguém falou."),
    ),
    # "Com informações da polícia, ..." opens a sentence, hence the capital
    Rule(
        "credit", "portuguese.with_information", shape=r"[*(]?Com informações (?:de|da|do|das|dos) (?:[A-ZÀ-Ú]|assessoria|site |sites |jornal |portal |imprensa)[^.,;:]{1,60}(?:, [^.,;:]{1,40}){0,3}\.?\)?", first="*(C",
        where="tail", hits=("Com informações do Jornal do Exemplo", "*Com informações da assessoria de imprensa"), spares=("Com informações da polícia, o juiz agiu.", "Com informações de Brasília, o juiz agiu. Todos saíram."),
    ),
    Rule("credit", "portuguese.with_wire_bracket", part="bracket", shape=rf"\*?(?i:com informações|com dados|fonte|com)(?i: de| da| do| das| dos)?:? ?{WIRE}(?:(?:, | e |/| - )(?:da |do |de )?{WIRE}){{0,5}}\.?", first="*CcFf", hits=("Tudo segue igual. (Com informações da Reuters)", "Acabou a greve (com agências)"), spares=("O prefeito (com Ana Reis) calou.",)),
    Rule("credit", "portuguese.source_line", longest=120, opening=("Fonte:", "Fontes:", "Fonte |", "Fonte -"), hits=("Fonte: Jornal do Exemplo",), spares=("Fonte de conflitos, a lei mudará.",)),
    Rule("credit", "portuguese.newsroom", whole=("Da Redação", "Da redação", "Da Redação, com agências", "Da Redação com agências", "Redação", "Por Redação", "Agências", "Com agências", "Da Agência", "De agências", "Das agências", "Da redação com informações", "Redação com agências", "Do Portal", "Da assessoria", "Da Assessoria de Imprensa", "Estadão Conteúdo", "Agência Brasil", "Agência Estado", "Folhapress", "Agência Lusa", "Lusa"), hits=("Da Redação", "De agências"), spares=("Redação do Enem tem novo tema",)),
    Rule(
        "credit", "portuguese.desk_line", shape=r"(?:Edição|Revisão|Tradução|Editado por|Traduzido por|Reportagem|Texto|Colaboração|Supervisão|Edição e revisão) ?: ?[A-ZÀ-Ú][^?!:]{2,80}|(?:Editado|Traduzido|Escrito) por [A-ZÀ-Ú][^?!:]{2,80}", first="ERTC",
        hits=("Edição: Joana Exemplo", "Tradução: Paulo Modelo"), spares=("Texto sem acordo: a sessão acabou.", "Colaboração entre os dois era boa."),
    ),
    Rule(
        "credit", "portuguese.reuters_desk", part="bracket", shape=r"(?:Reportagem|Por|Edição|Tradução|Texto|Redação|Colaborou|Colaboraram)(?: adicional)?(?: de| por|:)? ?[A-ZÀ-Ú][^\n]{2,280}", hits=("disse. (Reportagem de Joana Exemplo; edição de Paulo Modelo)", "(Edição de Paulo Modelo)"), where="tail", spares=("O prefeito (por ora em casa) calou.",),
    ),
    Rule("credit", "portuguese.helped", where="tail", shape=r"\(?(?:Colaborou|Colaboraram) [A-ZÀ-Ú][^\n]{2,120}", first="(C", hits=("Colaborou Joana Exemplo, de Recife",), spares=("Colaborou com a polícia, e foi solto.",)),
    # -- contact and rights
    Rule("contact", "portuguese.press_contact", longest=240, opening=("Contato para imprensa", "Contatos para imprensa", "Assessoria de imprensa:", "Assessoria de Imprensa:", "Contato:", "Contatos:", "Contacto:", "Contactos:", "Informações para a imprensa", "Informações à imprensa", "Telefone:", "Tel.:", "Tel:", "E-mail:", "Email:", "Fale conosco", "Mais informações:"), hits=("Assessoria de imprensa: Joana Exemplo", "Telefone: (81) 0000"), spares=("Contato com a sonda foi perdido",)),
    Rule("copyright", "portuguese.all_rights", longest=320, opening=("Todos os direitos reservados", "É proibida a reprodução", "Proibida a reprodução", "Reprodução proibida", "É expressamente proibida a reprodução", "não pode ser publicado, reescrito", "Este material não pode ser publicado", "Este conteúdo não pode ser"), shape=r"(?:©|\(c\)|\(C\)|Copyright)[^\n]{2,160}(?i:todos os direitos reservados)[^\n]{0,80}", first="©(C", hits=("© 2024 O Exemplo. Todos os direitos reservados.", "Proibida a reprodução total ou parcial."), spares=("Os direitos reservados aos sócios são poucos.",)),
    Rule("copyright", "portuguese.all_rights_glued", part="end", ending=("Todos os direitos reservados.", "Todos os direitos reservados", "Proibida a reprodução total ou parcial."), hits=("disse ele.Todos os direitos reservados.",), spares=("Todos os direitos reservados aos sócios",)),
    # -- notes
    Rule("correction", "portuguese.correction", longest=500, opening=("Correção:", "Errata:", "ERRATA", "Erramos:", "ERRAMOS", "Retificação:", "Uma versão anterior deste", "Uma versão anterior desta", "Versão anterior deste texto", "Versão anterior desta reportagem", "Em uma versão anterior desta", "Esta reportagem foi corrigida", "Este texto foi corrigido", "Esta matéria foi corrigida", "Diferentemente do que foi publicado nesta", "Diferentemente do informado nesta", "Diferentemente do que informou esta", "Notícia corrigida"), hits=("Errata: o porto é o de Recife.", "Uma versão anterior deste texto dizia 40 anos."), spares=("Uma versão anterior da lei caiu em 2010.", "Correção na bolsa de São Paulo")),
    Rule("update_note", "portuguese.reworked", longest=200, opening=("Matéria atualizada", "Texto atualizado", "Reportagem atualizada", "Notícia atualizada", "Esta reportagem está em atualização", "Matéria em atualização", "Esta notícia está sendo atualizada", "Notícia em atualização", "(Notícia atualizada", "(Em atualização"), whole=("Em atualização", "Em atualização."), hits=("Matéria atualizada às 10h30.", "Notícia atualizada às 10h30 com mais informação"), spares=("Texto atual da lei segue em vigor.", "Em atualização constante, o mapa mostra as ruas.",)),
    Rule("disclaimer", "portuguese.editor_note", longest=500, opening=("Nota da redação:", "Nota da Redação:", "Nota do editor:", "Nota do Editor:", "N.R.:", "N. da R.:", "Este conteúdo foi produzido com auxílio", "Este texto foi traduzido automaticamente", "Este texto foi traduzido por inteligência", "Este texto foi gerado por", "Este conteúdo é de responsabilidade", "As opiniões expressas neste", "As opiniões expressas nesta", "Os textos publicados neste espaço", "Os comentários são de responsabilidade", "Os comentários não representam", "Este texto não reflete necessariamente", "*Este texto não reflete", "O conteúdo deste artigo é de responsabilidade", "Conteúdo patrocinado", "Conteúdo de marca", "Aviso legal:"), hits=("Nota da redação: o texto é de maio.", "*Este texto não reflete, necessariamente, a opinião do jornal."), spares=("Nota alta para o time de Recife", "Este conteúdo mineral é raro.")),
    # -- page furniture
    Rule(
        "nav", "portuguese.buttons",
        whole=("Compartilhe", "Compartilhe:", "Compartilhar", "Compartilhar:", "Compartilhar no Facebook", "Compartilhar no Twitter", "Compartilhar no X", "Compartilhar no WhatsApp", "Compartilhe no WhatsApp", "Compartilhe no Facebook", "Compartilhe no Twitter", "Compartilhe esta notícia", "Compartilhe essa notícia", "Compartilhe este artigo", "Compartilhar artigo", "Partilhar", "Partilhe", "Partilhar artigo", "Partilhar no Facebook", "Partilhar no Twitter", "Partilhar no WhatsApp", "Enviar por e-mail", "Enviar por email", "Imprimir", "Imprimir notícia", "Comentar", "Comentários", "Ver comentários", "Deixe um comentário", "Deixe seu comentário", "Deixe uma resposta", "Escreva um comentário", "Adicionar comentário", "Salvar", "Guardar", "Ouvir", "Ouvir artigo", "Ouvir notícia", "Ouça este conteúdo", "Ouça a matéria", "Ouvir:", "Versão em áudio", "Copiar link", "Copiar", "Link copiado", "Fechar", "Menu", "Início", "Página inicial", "Voltar", "Voltar ao topo", "Ir para o conteúdo", "Saltar para o conteúdo", "Pular para o conteúdo", "Entrar", "Iniciar sessão", "Cadastre-se", "Registe-se", "Próximo", "Anterior", "Próxima", "Ver mais", "Veja mais", "Ver tudo", "Mostrar mais", "Carregar mais", "Continuar lendo", "Continuar a ler", "Continue lendo", "Ampliar imagem", "Ampliar foto", "Ampliar", "Ver galeria", "Galeria de fotos", "Fotogaleria", "Ver vídeo", "Tags", "Tags:", "Etiquetas", "Tópicos", "Assuntos", "Assuntos:", "Tamanho da fonte", "A+ A-", "A- A+", "Reportar erro", "Comunicar erro", "Acessibilidade", "Próxima notícia", "Clique para compartilhar", "Assine", "Assinar", "Assinantes", "Exclusivo para assinantes"),
        hits=("Compartilhe", "Deixe seu comentário", "Ver mais"), spares=("Compartilhar o poder é o plano.", "Início da greve em Recife"),
    ),
    Rule("nav", "portuguese.reading_time", shape=r"(?i:tempo de leitura|leitura)(?: estimado)? ?:? ?(?:aprox\.? |de )?\d{1,3} ?(?i:min(?:utos?|\.)?)\.?|\d{1,3} ?(?i:min(?:utos?|\.)?) (?i:de leitura)", first="TtLl0123456789", hits=("Tempo de leitura: 3 minutos", "1 min de leitura"), spares=("Leitura pública: 3 minutos por nome.",)),
    Rule("nav", "portuguese.comment_count", shape=r"\d{1,5} (?i:comentários?|compartilhamentos?|visualizações|leituras|partilhas)", first="0123456789", hits=("14 comentários",), spares=("14 comentários foram apagados.",)),
    Rule(
        "nav", "portuguese.consent", longest=300,
        holding=("Utilizamos cookies", "Usamos cookies", "Este site utiliza cookies", "nossa Política de Privacidade", "nossa política de cookies", "a nossa Política de", "habilitar JavaScript", "habilite o JavaScript", "Seu navegador não suporta", "O seu navegador não suporta", "O seu endereço de e-mail não será publicado", "Seu endereço de e-mail não será publicado", "Seu e-mail não será publicado", "O seu endereço de email não será publicado", "Campos obrigatórios são marcados", "Clique para compartilhar no", "abre em nova janela", "Faça login para", "Para ouvir este conteúdo"),
        hits=("Usamos cookies para melhorar sua experiência.", "O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *"), spares=("O juiz proíbe cookies sem licença.",),
    ),
    Rule("ad", "portuguese.advertisement", whole=("Publicidade", "PUBLICIDADE", "- Publicidade -", "– Publicidade –", "Continua após a publicidade", "Continua depois da publicidade", "CONTINUA DEPOIS DA PUBLICIDADE", "(Continua após a publicidade)", "Anúncio", "Anúncios", "Continua após o anúncio", "Propaganda", "Pub", "PUB", "Conteúdo patrocinado", "Fechar anúncio", "Informe publicitário", "Artigo continua depois da publicidade"), hits=("Continua após a publicidade", "PUB"), spares=("Publicidade enganosa em Recife", "Anúncio de greve geral")),
    # -- promotions
    Rule(
        "promo", "portuguese.follow_us", longest=180,
        holding=("nossa newsletter", "nossas newsletters", "a nossa newsletter", "nosso boletim", "nosso canal no WhatsApp", "nosso canal do WhatsApp", "nosso canal no Telegram", "nosso canal do Telegram", "nosso canal no YouTube", "nosso grupo no WhatsApp", "nosso grupo do WhatsApp", "nosso grupo de WhatsApp", "Siga-nos no", "Siga-nos nas", "Siga o nosso canal", "Siga nosso perfil", "Siga nas redes", "Acompanhe o nosso", "Acompanhe-nos no", "Acompanhe nossas redes", "Inscreva-se em nosso", "Inscreva-se no nosso", "Inscreva-se na nossa", "Assine nossa", "Assine a nossa", "Assine o jornal", "Baixe o nosso aplicativo", "Baixe nosso app", "Baixe o app do", "Descarregue a nossa app", "Receba notícias no WhatsApp", "Receba as notícias do", "Receba nossas notícias", "Receba gratuitamente", "Receba no seu e-mail", "Clique aqui e entre no", "Clique aqui e receba", "Clique aqui para receber", "Já é assinante?", "Subscreva a newsletter", "Subscreva a nossa", "Este conteúdo é exclusivo para assinantes", "Participe do nosso grupo", "Participe do canal", "Entre no nosso canal", "Entre no canal do"),
        hits=("Siga-nos no Instagram!", "Clique aqui e entre no grupo de notícias do jornal."), spares=("O boletim do partido chegou a 300 sócios.", "Ela o segue no Instagram."),
    ),
    Rule("promo", "portuguese.follow_opening", longest=140, opening=("Siga a @", "Siga o @", "Siga @", "Siga o canal", "Siga no Google", "Apoie o jornalismo", "Apoie o jornal", "Faça sua doação", "Fique por dentro", "Fique bem informado"), hits=("Siga o canal do jornal no WhatsApp", "Fique por dentro das notícias"), spares=("Siga em paz, disse o padre.",)),
    # -- other stories; no `below`, see above
    Rule(
        "related", "portuguese.read_also",
        shape=r"(?:[>»→▶•*+(\[-]{1,3} ?)?(?i:leia|leia-se|ler|veja|vejam|assista|confira|saiba|ouça|relacionad[ao]s?|recomendad[ao]s?|para saber|notícia relacionada|notícias relacionadas|matéria relacionada)(?i: também| tambem| mais| ainda| a seguir| aqui)(?i: em| aqui| sobre o tema| sobre o assunto)? ?(?::|\||»|>|→|[-–—] )[^\n]{0,220}", first=">»→▶•*+([-LlVvAaCcSsOoRrPpNnMm",
        hits=("LEIA TAMBÉM: Porto do Recife fecha", "Leia mais: Greve em Recife", "» Veja também - Greve em Recife", "(Leia também: Greve em Recife)"), spares=("Leia também com as crianças, pediu a professora.", "Confira: o ministro calou."),
    ),
    Rule(
        "related", "portuguese.read_also_plain", shape=r"(?:LEIA TAMBÉM|LEIA MAIS|VEJA TAMBÉM|VEJA MAIS|LEIA AINDA|SAIBA MAIS|Leia também|Leia Também|Leia mais|Leia ainda|Veja também|Veja Também)[. ]? ?[A-ZÀ-Ú¿¡«“‘'\"][^\n]{8,200}", first="LVS",
        hits=("Leia também Porto do Recife fecha", "LEIA MAIS ‘Não saio’, diz prefeito"), spares=("Leia também poesia, pediu a professora.", "Saiba mais quem luta."),
    ),
    Rule("related", "portuguese.read_more_about", longest=200, opening=("Leia mais sobre", "Leia mais notícias", "Leia mais em", "Leia mais no", "Leia também em", "Leia aqui", "Leia na íntegra", "Leia a íntegra", "Leia a matéria completa", "Leia a reportagem completa", "Leia a notícia completa", "Ler mais em", "Leia o texto completo", "Saiba mais sobre", "Saiba mais em", "Saiba mais no", "Veja mais sobre", "Veja mais notícias", "Veja mais em", "Veja outras notícias", "Veja no vídeo", "Clique aqui para ler", "Clique aqui e leia", "Clique aqui para ver", "Mais notícias de", "Mais notícias em", "+ notícias:", "Notícias relacionadas:"), hits=("Leia mais sobre a greve em Recife", "Veja mais notícias de Recife aqui"), spares=("«Leia mais sobre o tema», pediu a professora.",)),
    Rule(
        "related", "portuguese.related_heading",
        whole=("LEIA TAMBÉM", "LEIA TAMBÉM:", "Leia também:", "Leia mais", "Leia mais:", "Leia mais.", "Leia ainda", "Leia ainda:", "Ler mais", "Ler também", "Leia tudo sobre", "Veja também", "Veja também:", "Veja mais:", "Veja ainda", "Ver também", "Saiba mais", "Saiba mais:", "Saiba mais.", "Notícias relacionadas", "Notícia relacionada", "Matérias relacionadas", "Matéria relacionada", "Conteúdo relacionado", "Conteúdos relacionados", "Artigos relacionados", "Relacionadas", "Relacionados", "Relacionado", "Posts relacionados", "Você pode gostar", "Você também pode gostar", "Você pode se interessar", "Você também pode se interessar", "Pode gostar também de", "Recomendados", "Recomendadas", "Recomendado para você", "Mais lidas", "As mais lidas", "Mais lidos", "Mais lidas do dia", "Mais vistas", "Mais vistos", "Mais recentes", "Mais comentadas", "Mais notícias", "Mais Notícias", "Outras notícias", "Últimas notícias", "Últimas", "Destaques", "Em destaque", "Em alta", "Mais sobre", "Mais sobre o assunto", "Tudo sobre", "Temas relacionados", "Assuntos relacionados", "Leia a seguir", "Assista também", "Assista:", "Confira também", "Confira também:", "Não perca", "+ notícias", "Mais informações", "Mais informação", "Continua após as recomendações"),
        hits=("LEIA TAMBÉM", "Saiba mais", "Mais lidas"), spares=("Mais informações serão dadas na segunda.", "Relacionados ao caso, dois homens fugiram."),
    ),
    # "» Placar no STJ já tem votos": a guillemet opens a link, a plain dash opens direct speech and stays
    Rule("related", "portuguese.arrow_link", longest=200, shape=r"(?:»|>>|›) ?[A-ZÀ-Ú‘’'“\"«+0-9][^\n]{10,180}[^.\n]", first="»>›", hits=("» Porto do Recife fecha por greve", ">> Prefeito nega acordo com grevistas"), spares=("- Acho que o porto vai fechar", "» Porto fecha e reabre.")),
    # -- times
    Rule(
        "timestamp", "portuguese.published",
        shape=rf"(?i:publicado|publicada|postado|atualizado|atualizada|criado|criada|última atualização|ultima atualização|última modificação|modificado|data de publicação|primeira publicação|cadastrada)(?i: em| há| a| às)?:? ?(?:(?:seg|ter|qua|qui|sex|sáb|sab|dom)[a-zçá-]{{0,12}},? )?{DAY}(?:[\d:.,|()–/-]| |às|as|h|hs|min|GMT|UTC|AM|PM|am|pm){{0,24}}(?:(?i:atualizado|atualizada|última atualização)(?: em|:)? ?:? ?{DAY}(?:[\d:.,|()–-]| |às|as|h|min){{0,20}})?", first="PpAaCcÚúUuMmDd",
        hits=("Publicado em 12/03/2024 às 10h30", "Atualizado em 12 de março de 2024, 10:30", "Publicado em 12/03/2024 - 10h30 Atualizado em 13/03/2024 - 9h00"), spares=("Publicado em 12 de março de 2024, o livro fez sucesso.", "Publicado em 2010, o livro fez sucesso."),
    ),
    Rule("timestamp", "portuguese.ago", shape=r"(?i:publicado |atualizado )?(?i:há) \d{1,2} (?:min|minutos?|horas?|dias?|semanas?)\.?(?: atrás)?", first="PpAaHh", hits=("Há 2 horas", "Atualizado há 3 dias"), spares=("Há 2 horas não chove.",)),
    Rule("end", "portuguese.end_mark", where="tail", whole=("FIM", "(Fim)", "(FIM)", "- Fim -", "Lusa/Fim", "Lusa/fim", "LUSA/FIM"), hits=("(Fim)", "Lusa/Fim"), spares=("Fim da greve em Recife",)),
)
