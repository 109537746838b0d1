"""French, Italian, Portuguese and Spanish notices, and those of their portals."""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import WITHIN
from cleannews.rules.rule import Rule

__all__ = ["RULES"]

WIRE = r"(?:ANSA|Ansa|AGI|Agi|Adnkronos|AdnKronos|LaPresse|Askanews|askanews|Agenzia Nova|Nova|Italpress|Dire|AFP|Afp|AP|Ap|Reuters|REUTERS|EFE|dpa|Xinhua|ATS|ats|Keystone-ATS|Radiocor|Bloomberg|agenzie)"

DAY = r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}°? (?i:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)[a-z]{0,7}\.?,? \d{4})"

PORTUGUESE_WIRE = r"(?:Agência Brasil|Agência Estado|Estadão Conteúdo|Estadão|Folhapress|FolhaPress|Lusa|LUSA|Agência Lusa|AFP|AP|Reuters|EFE|ANSA|Ansa|Ag[êe]ncia ANSA|Xinhua|DW|Deutsche Welle|BBC(?: Brasil| News Brasil)?|Bloomberg|CNN(?: Brasil)?|Agência (?:Câmara|Senado|O Globo|Reuters|France-Presse|EFE|AFP|FAPESP|Gov)|France Presse|Associated Press|Sputnik(?: Brasil)?|ABr|RFI|TASS|agências(?: internacionais| de notícias)?|Agências(?: internacionais)?)"

AGENCY = r"(?:AFP|EFE|Efe|Reuters|REUTERS|AP|ANSA|Ansa|ansa|LaPresse|Europa Press|EP|EUROPA PRESS|dpa|DPA|EPA|Getty|Getty Images|GETTY|GETTY IMAGES|Belga|BELGA|ATS|Keystone|KEYSTONE|Lusa|LUSA|ACN|MAP|APS|TAP|Xinhua|Notimex|Télam|Télam|NA|Cuartoscuro|Agerpres|AGERPRES|Mediafax|MEDIAFAX|Inquam Photos|Imago|IMAGO|Shutterstock|Unsplash|Pixabay|Pexels|Freepik|imagoeconomica|Imagoeconomica|Fotogramma|fotogramma|Global Imagens|Bloomberg|POOL|Pool|La Presse [Cc]anadienne|The Canadian Press|Archivo|ARCHIVO|Arquivo|Archivio|archivio|Archives|Arxiu)"

IN_BRACKETS = r"(?:AFP|EFE|Efe|Reuters|REUTERS|ANSA|Ansa|ansa|LaPresse|Getty Images|Archivo|archivio|fotogramma|Fotogramma|Lusa|LUSA|Agerpres)"

FIRST = r"[A-ZÀ-ÖØ-ÞŞŢȘȚ]"

SPANISH_WIRE = r"(?:EFE|EFEAgro|Efe|AFP|AP|Reuters|REUTERS|Europa Press|Notimex|Télam|Telam|Xinhua|ANSA|DPA|dpa|Sputnik|Bloomberg|Agencia EFE|Agencia Reforma|agencias(?: internacionales| de noticias)?|Agencias(?: internacionales)?|AGENCIAS|Redacción|ABI|Andina|PL|Prensa Latina|CNN(?: en Español)?|BBC(?: Mundo)?|Associated Press|NA|Noticias Argentinas|SUN|El Universal|Cuartoscuro)"

RULES = (
    Rule("caption", "french.photo_line", longest=110, opening=("Photo ©", "Photo d'archives", "Photo d’archives",
            "Photo d'illustration", "Photo d’illustration", "Crédit photo", "Crédits photo", "Crédits photos",
            "Crédit image", "Crédits :", "Crédit :", "Crédits:", "Crédit:", "Crédit illustration",
            "Image d'illustration", "Image d’illustration", "Image prétexte", "Illustration :", "Illustration:",
            "Archives :", "(Photo", "Légende :", "Copyright photo",),
        hits=("Crédit photo : Paul Modèle", "Photo d’illustration"), spares=(
            "Photos et films ont été saisis à Lyon.", "Illustration de la crise, la gare est vide.", "Crédits bloqués à Lyon",)),
    Rule("credit", "french.source_line", longest=120, opening=("Source :", "Source:", "Sources :", "Sources:", "Source AFP", "Source Reuters"),
        hits=("Source : AFP", "Sources : agences"), spares=("Source de conflits, la loi sera revue.",)),
    Rule("related", "french.read_also",
        shape=rf"(?:[>»→▶•*-]{{1,3}} ?)?(?i:[àa] )?(?i:lire|voir|écouter|ecouter|lisez|découvrez|relire)(?i: \|| aussi| également| egalement| encore| plus)?(?i: sur le sujet| sur ce sujet| à ce sujet)? ?(?::|\||»|>|→){WITHIN}{{0,220}}",
        needs=("lire", "voir", "écouter", "ecouter", "lisez", "découvrez"),
        hits=("Lire aussi : Le port de Brest fermé", "À lire aussi | Grève à Lyon", "» LIRE AUSSI : Grève à Lyon"),
        spares=("Lire aussi des romans l'aide à dormir.", "Voir la mer : c'était son rêve.")),
    Rule("caption", "italian.photo_line", longest=110, opening=("Foto di ANSA", "Foto ©", "Foto ANSA", "Foto LaPresse", "Foto archivio", "Foto d'archivio",
            "Foto d’archivio", "Foto di archivio", "Foto di repertorio", "Immagine di repertorio",
            "Immagine d'archivio", "Immagine d’archivio", "Immagini di repertorio", "Fotografia:", "Crediti foto",
            "Credit foto", "Credits foto", "Crediti:", "Credit:", "Fonte foto", "Fonte immagine", "Immagine:", "Didascalia:", "Foto Facebook", "Foto tratta da",
        ),
        hits=("Foto di repertorio", "Fonte foto: Facebook"), spares=("Foto e video sono stati sequestrati a Bari.", "Immagine e suono non funzionano.")),
    Rule("caption", "italian.photo_bracket", part="bracket", longest=180, opening=(
            "Foto:", "Foto ANSA", "Foto LaPresse", "Foto archivio", "Foto d'archivio", "Foto d’archivio",
            "Foto di archivio", "Foto di repertorio", "Immagine di repertorio", "Foto ©", "Crediti foto", "Credit:",),
        hits=("Il porto di Bari (foto: Gianna Esempio/ANSA)", "Un vigile (foto di repertorio)"), spares=("Il sindaco (la foto lo mostra a Bari) tace.",)),
    Rule("credit", "italian.with_wire",
        shape=rf"\(?(?i:fonte|fonti|con|da|di|a cura di|con fonte|con contributi di|con informazioni di)(?: la| le| l['’])?:? ?{WIRE}(?:(?:, | e |/| - ){WIRE}){{0,5}}\.?\)?",
        hits=("Fonte: ANSA", "(Fonte AGI)", "Con informazioni di AFP e Reuters"), spares=("Fonte ANSA e testimoni confermano.",)),
    Rule("credit", "italian.with_wire_bracket", part="bracket", shape=rf"(?i:fonte|fonti|con)(?: le)?:? ?{WIRE}(?:(?:, | e |/| - ){WIRE}){{0,5}}",
        needs=("(fonte", "(fonti", "(con ", "[fonte", "[fonti", "[con "), hits=("Tutto resta fermo. (Fonte: ANSA)", "Lo sciopero è finito (con agenzie)"),
        spares=("Il sindaco (con Anna Rossi) tace.",)),
    Rule("copyright", "italian.reserved", whole=("RIPRODUZIONE RISERVATA", "© RIPRODUZIONE RISERVATA", "(C) RIPRODUZIONE RISERVATA",
            "©RIPRODUZIONE RISERVATA", "RIPRODUZIONE RISERVATA ©", "© RIPRODUZIONE RISERVATA.",
            "(Riproduzione riservata)", "© tutti i diritti riservati", "Riproduzione vietata",),
        hits=("© Riproduzione riservata",), spares=("La riproduzione riservata ai soci costa 20 euro.",)),
    Rule("timestamp", "italian.published",
        shape=rf"(?i:pubblicato|pubblicata|pubblicato il|aggiornato|aggiornata|ultimo aggiornamento|ultima modifica|modificato|creato|data pubblicazione|articolo pubblicato)(?i: il| alle| alle ore)?:? ?(?:(?i:lun|mar|mer|gio|ven|sab|dom)[a-zì]{{0,7}},? )?{DAY}(?:[\d:.,|()–-]| |alle|ore|h|CET|GMT){{0,24}}(?:(?i:aggiornato|ultimo aggiornamento|modificato)(?: il|:)? ?:? ?{DAY}(?:[\d:.,|()–-]| |alle|ore){{0,20}})?",
        needs=("pubblicato", "pubblicata", "aggiornato", "aggiornata", "ultimo aggiornamento", "ultima modifica", "modificato", "creato", "data pubblicazione"),
        hits=("Pubblicato il 12/03/2024 alle 10:30", "Ultimo aggiornamento: 12 marzo 2024, ore 10.30"), spares=("Pubblicato il 12 marzo 2024, il libro piace.",)
    ),
    Rule("end", "italian.end_mark", where="tail", whole=("FINE", "(Fine)", "- Fine -", "(SEGUE)", "SEGUE"), hits=("(SEGUE)", "(Fine)"),
        spares=("Fine dello sciopero a Bari",)),
    Rule("credit", "portuguese.with_wire",
        shape=rf"[*(]?(?i:com informações|com informação|com dados|com conteúdo|com material|com|da|do|de|das|fonte|fontes|via|por)(?i: de| da| do| das| dos)?:? ?{PORTUGUESE_WIRE}(?:(?:, | e |/| - |; )(?:da |do |de |com |com informações de |com informações da |com agências )?{PORTUGUESE_WIRE}){{0,5}}\.?\)?",
        hits=("Com informações da Agência Brasil", "*Com informações da Agência Câmara", "Da Agência Estado"),
        spares=("Com informações da Reuters, a polícia agiu.", "Do Estadão ninguém falou.")),
    Rule("credit", "portuguese.reuters_desk", part="bracket", where="tail",
        shape=r"(?:Reportagem|Por|Edição|Tradução|Texto|Redação|Colaborou|Colaboraram)(?: adicional)?(?: de| por|:)? ?[A-ZÀ-Ú][^\n]{2,280}",
        needs=("(reportagem", "(por ", "(edição", "(tradução", "(texto", "(redação", "(colabor", "[reportagem", "[por ", "[edição", "[tradução", "[texto", "[redação", "[colabor"),
        hits=("disse. (Reportagem de Joana Exemplo; edição de Paulo Modelo)", "(Edição de Paulo Modelo)"), spares=("O prefeito (por ora em casa) calou.",)),
    Rule("nav", "portuguese.buttons", whole=("Compartilhe", "Imprimir", "Deixe seu comentário", "Início", "Voltar", "Pular para o conteúdo",
            "Cadastre-se", "Ver mais", "Galeria de fotos",),
        hits=("Compartilhe", "Deixe seu comentário", "Ver mais"), spares=("Compartilhar o poder é o plano.", "Início da greve em Recife")),
    Rule("related", "portuguese.read_also",
        shape=rf"(?:[>»→▶•*+(\[-]{{1,3}} ?)?(?i:leia|leia-se|ler|veja|vejam|assista|confira|saiba|ouça|relacionad[ao]s?|recomendad[ao]s?|para saber|notícia relacionada|notícias relacionadas|matéria relacionada)(?i: também| tambem| mais| ainda| a seguir| aqui)(?i: em| aqui| sobre o tema| sobre o assunto)? ?(?::|\||»|>|→|[-–—] ){WITHIN}{{0,220}}",
        needs=(" também", " tambem", " mais", " ainda", " a seguir", " aqui"),
        hits=("LEIA TAMBÉM: Porto do Recife fecha", "Leia mais: Greve em Recife", "» Veja também - Greve em Recife"),
        spares=("Leia também com as crianças, pediu a professora.", "Confira: o ministro calou.")),
    Rule("related", "portuguese.read_more_about", longest=200, opening=(
            "Leia mais sobre", "Leia mais notícias", "Leia mais em", "Leia mais no", "Leia também em", "Leia aqui",
            "Leia na íntegra", "Leia a íntegra", "Leia a matéria completa", "Leia a reportagem completa",
            "Leia a notícia completa", "Ler mais em", "Leia o texto completo", "Saiba mais sobre", "Saiba mais em",
            "Saiba mais no", "Veja mais sobre", "Veja mais notícias", "Veja mais em", "Veja outras notícias",
            "Veja no vídeo", "Clique aqui para ler", "Clique aqui e leia", "Clique aqui para ver", "Mais notícias de",
            "Mais notícias em", "+ notícias:", "Notícias relacionadas:",),
        hits=("Leia mais sobre a greve em Recife", "Veja mais notícias de Recife aqui"), spares=("«Leia mais sobre o tema», pediu a professora.",)),
    # "» Placar no STJ já tem votos": a guillemet opens a link, a plain dash opens direct speech and stays
    Rule("end", "portuguese.end_mark", where="tail", whole=("FIM", "(Fim)", "- Fim -", "Lusa/Fim"), hits=("(Fim)", "Lusa/Fim"),
        spares=("Fim da greve em Recife",)),
    Rule("byline", "romance_portals.desk", where="head",
        # "Do UOL, em São Paulo", "DA AGÊNCIA FOLHA, EM ALTA FLORESTA", "da Sucursal de Brasília", "Por g1 SP — São Paulo"
        shape=r"(?:Do|Da|DO|DA|da|do|Por|por|Colaboração para o|Colaboração para a) (?:UOL|G1|g1|R7|CNN|Folha Online|Folha|FOLHA|AGÊNCIA FOLHA|Agência Folha|Sucursal de [A-ZÀ-Ý][^\n.]{2,20}|SUCURSAL DE [A-ZÀ-Ý ]{3,20}|REPORTAGEM LOCAL|Reportagem Local|TV Globo|GloboNews|Estadão|Globo Rural|ge)(?: ?[,—-] ?(?:(?:em|no|na|EM|NO|NA) )?[A-ZÀ-Ý][^\n.,]{2,30}| [A-Z]{2}(?: ?[—-] ?[A-ZÀ-Ý][^\n.,]{2,30})?)?",
        hits=("Do UOL, em São Paulo", "DA AGÊNCIA FOLHA, EM ALTA FLORESTA", "da Sucursal de Brasília"),
        spares=("Do UOL ao jornal, todos falam", "Da Folha caiu uma gota.")),
    Rule("caption", "romance_portals.credited", where="head", longest=300,
        # "El puerto, ayer. / EFE", "Il porto (LaPresse)", "Le port (Photo, AFP).", "Porto - Foto: Ana Modelo"
        shape=rf"(?:(?![/|()]){WITHIN}){{3,240}}(?:\.? / {AGENCY}| \| {AGENCY}|(?<![.!?]) \({IN_BRACKETS}\)| ?(?:— |- |\. ?)(?:Foto|Photo|FOTO|Fotos|Imagem): ?{FIRST}[\w.'’-]{{0,24}}(?:[ /](?:de |da |do |dos |e )?{FIRST}[\w.'’-]{{0,24}}){{0,5}}| © ?(?:{AGENCY}|[A-ZÀ-Ý][\w.'’ -]{{2,30}}/ ?{AGENCY}))",
        needs=("/", "|", "(", "foto:", "photo:", "fotos:", "imagem:"), hits=("El puerto de Alvania, ayer. / EFE", "Il porto di Alvania (ansa)",
            "Porto de Alvânia — Foto: Ana Modelo/TV Globo",),
        spares=("Le maire a annoncé lundi la fermeture du port, a rapporté l'agence (AFP).",
            "El puerto reabrió el lunes, informó el consejo. Nadie resultó herido. / EFE", "MADRID (EFE) - El puerto cierra",)),
    Rule("caption", "romance_portals.photographer_in_brackets", where="head", longest=300,
        shape=rf"(?:(?![()]){WITHIN}){{10,240}}[.!?]? \((?:Foto: )?{FIRST}[a-zà-ÿ'’]{{1,20}}(?: (?:de |da |dos )?{FIRST}[a-zà-ÿ'’]{{1,20}}){{1,3}}/ ?[A-ZÀ-Ý][^()\n]{{1,30}}\)",
        hits=("Julgamento no porto de Alvânia (Ana Modelo/Prefeitura)",),
        spares=("O deputado (PT/SP) venceu", "Fala do prefeito (Ana Modelo/Prefeitura) irrita vizinhos")),
    Rule("end", "romance_portals.agency_and_desk", where="tail",
        shape=r"(?:Estadão Conteúdo|Agência Brasil|Agência Estado|Folhapress|Agência Lusa) ?/{1,2} ?[A-Z]{2,4}",
        needs=("estadão conteúdo", "agência brasil", "agência estado", "folhapress", "agência lusa"), hits=("Estadão Conteúdo // AB",),
        spares=("Agência Brasil / Ana",)),
    Rule("end", "romance_portals.letter", where="tail",
        # "(I)", "[D]": the paper's section, below stories of Ecuador
        shape=r"\([D-Z]\)|\[[D-Z]\]", hits=("(I)", "[D]"), spares=("(I) El rey", "(11)", "(A)")),
    Rule("credit", "spanish.with_wire",
        shape=rf"[*(]?(?i:con información de|con informaciones de|con datos de|con material de|con informes de|fuente:|fuentes:|vía|tomado de)(?: la| el| las| los)? ?{SPANISH_WIRE}(?:(?:, | y |/| - |; | e )(?:de )?{SPANISH_WIRE}){{0,5}}\.?\)?",
        needs=("con información de", "con informaciones de", "con datos de", "con material de", "con informes de", "fuente:", "fuentes:", "vía", "tomado de"),
        hits=("Con información de EFE", "*Con información de AFP y Reuters.", "Fuente: Agencia EFE"), spares=("Con información de EFE, la policía lo detuvo.",)
    ),
    # "Con información de la policía, ..." opens a sentence, hence the capital and no comma
    Rule("credit", "spanish.with_information", where="tail",
        shape=r"[*(]?(?:Con información|Con informaciones|Con datos|Con material) de [A-ZÁÉÍÓÚ][^.,;:]{2,60}\.?\)?",
        needs=("con información de ", "con informaciones de ", "con datos de ", "con material de "), hits=("Con información de El Ejemplo de Cádiz",),
        spares=("Con información de la policía, el juez actuó.", "Con información de la policía actuó el juez.")),
    Rule("credit", "spanish.source_line", longest=120, opening=("Fuente:", "Fuentes:", "Fuente |", "Fuente Original:", "Fuente y foto:"),
        hits=("Fuente: El Ejemplo",), spares=("Fuente de conflictos, la ley cambiará.",)),
    Rule("nav", "spanish.buttons", whole=("Compartir", "Comparte", "Comentarios", "Deja un comentario", "Ver más"),
        hits=("Compartir", "Deja un comentario", "Ver más"), spares=("Compartir el poder es el plan.", "Inicio de la huelga en Lima")),
    Rule("ad", "spanish.advertisement", whole=("Publicidad", "- Publicidad -", "– Publicidad –", "-Publicidad-", "Anuncio", "Anuncios",
            "Anuncio publicitario", "Sigue leyendo después de la publicidad",
            "Continúa leyendo después de la publicidad", "La nota continúa después de la publicidad",
            "Artículo continúa después de la publicidad", "Espacio publicitario", "Advertisement", "Cerrar anuncio", "Contenido promocionado",),
        hits=("Publicidad", "- Publicidad -"), spares=("Publicidad engañosa en Lima", "Anuncio de paro nacional")),
    Rule("related", "spanish.read_also",
        shape=rf"(?:[>»→▶•*+(\[-]{{1,3}} ?)?(?i:lea|lee|leé|leer|(?:vea|mira|mirá|ver|puedes leer|puede leer) (?:también|tambien|además|ademas|más|mas)|te recomendamos|te recomendamos leer|le recomendamos|además lee|no te pierdas|relacionado|relacionada|noticia relacionada|nota relacionada|notas relacionadas|te puede interesar|te podría interesar|le puede interesar|le podría interesar|quizás te interese|también te puede interesar|te interesa)(?i: también| tambien| además| ademas| más| mas| aquí| leer)?(?i: en| sobre el tema| aquí)? ?(?::|\||»|>|→){WITHIN}{{0,220}}",
        hits=("Lea también: Cierra el puerto de Cádiz", "LEE TAMBIÉN | Paro en Lima", "Te puede interesar: Paro en Lima",), spares=(
            "Ver el mar: ese era su sueño.", "Además: el alcalde calló.", "Lea también con los niños, pidió la maestra.",)),
    Rule("related", "spanish.read_also_plain",
        shape=rf"(?:LEA TAMBIÉN|LEE TAMBIÉN|LEA MÁS|LEE MÁS|LEE ADEMÁS|TE PUEDE INTERESAR|LEA ADEMÁS|MIRA TAMBIÉN|VEA TAMBIÉN|Lea también|Lee también|Lea además|Lee además|Te puede interesar|Vea también|Mira también|Leer también|Le puede interesar)[. ]? ?[-–—]? ?[A-ZÁÉÍÓÚ¿¡«“\"]{WITHIN}{{8,200}}",
        needs=("lea también", "lee también", "LEA MÁS", "LEE MÁS", "lee además", "te puede interesar", "lea además", "mira también", "vea también", "leer también", "le puede interesar"),
        hits=("Lea también Cierra el puerto de Cádiz", "TE PUEDE INTERESAR ¿Quién paga el paro?"), spares=("Lea también poesía, le pidió la maestra.",)),
    Rule("related", "spanish.related_heading", whole=("Lea también:", "Lee también", "Te puede interesar", "Te puede interesar:", "Te recomendamos:",
            "Noticias relacionadas", "Más información", "Lo más leído",),
        hits=("Lea también:", "Noticias relacionadas", "Lo más leído"),
        spares=("Más información se dará el lunes.", "Relacionados con el caso, dos hombres huyeron.")),
)
