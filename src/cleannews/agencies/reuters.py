"""Reuters: the English file of all eras, reuters.com, and the notices of its other-language services.

The wording was counted in 106,520 web stories of 2006-2013, 927 of 2012-2020 and 1,000 stories of 1987; the
other languages print the same notices in the forms given below.
"""

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule

# A name or place as it stands in a sign-off, and the small words between them. Prose has other small words:
# "Reporting by journalists scores slightly better" must stay.
WORD = r"[A-Z\u00C0-\u00DE\u0130\u015A\u0160\u0141](?:[\w'’.-]{0,29}[\w'’-])?"
SMALL = (
    r"(?:and|in|of|the|de|da|di|del|la|le|von|van|der|bin|ben|al|el|at|for|from|with|by|&|additional|reporting|"
    r"editing|writing|compiled|translated|graphics?|bureaus?|bureaux|newsroom|desk|worldwide|staff|reporters?)"
)
LIST = rf"{WORD}(?:\)?[,;:.]{{0,2}} {{1,3}}\(?(?:{WORD}|{SMALL}(?=[ ,;:.)]|$))){{0,80}}"
SIGN_OFF = r"(?:Additional reporting|Reporting and (?:writing|editing)|Writing and (?:reporting|editing)|Reporting|Writing|Editing|Compiled)"

CREDITS = (
    # "((Tradução Redação São Paulo, 55 11 ...)) REUTERS AB CD": the desk's initials in Brazil.
    Rule(
        "end",
        "reuters.desk_initials",
        shape=r"REUTERS(?: [A-Z]{2,4}){1,4}",
        part="end",
        where="tail",
        hits=("REUTERS AB CD", "Foi o que disse.((Tradução Redação São Paulo)) REUTERS AB"),
        spares=("Foi o que disse a REUTERS", "REUTERS AB CD informou"),
    ),
    # In 76,078 stories this bracket stands on the line of the last sentence, in 278 on its own.
    Rule(
        "credit",
        "reuters.reporting_by_bracket",
        shape=rf"(?:{SIGN_OFF}|Additional [Rr]eporting|Reported|Written|Edited|Translated|Polling|Graphics?) (?i:by|from) [^\n]{{2,900}}",
        part="bracket",
        hits=(
            "They left. (Reporting by Jane Doe in Oslo; Editing by John Roe)",
            "They left.(Additional reporting by  Jane Doe  and  Ann Poe  in New York, editing by John Roe )",
            "Done. ((Reporting by Jane Doe , editing by John Roe; e-mail: jane.doe@reuters.com; +1 000 000 0000))",
        ),
        spares=(
            "The album (written by the band) sold well.",
            "The study (reporting by hospitals is voluntary) was small.",
        ),
    ),
    Rule(
        "credit",
        "reuters.reporting_by_bracket_lower_case",
        shape=r"(?:additional )?(?:reporting|writing|editing|compiled) (?i:by) {1,3}[A-Z][^\n]{2,600}",
        part="bracket",
        where="tail",
        hits=("It closed. (reporting by Jane Doe; editing by John Roe)", "It closed. (editing by John Roe)"),
        spares=("Forms (writing by hand is allowed) are due.",),
    ),
    Rule(
        "credit",
        "reuters.reporting_by",
        shape=rf"{SIGN_OFF} (?i:by) {{1,3}}{LIST}\.?",
        hits=(
            "Reporting by Jane Doe in Oslo; additional reporting by Ann Poe; Editing by John Roe",
            "Editing by John Roe and Ann Poe",
        ),
        spares=(
            "Reporting by journalists scores slightly better with the public.",
            "Editing by hand takes hours, Roe said.",
        ),
    ),
    Rule(
        "credit",
        "reuters.reporting_by_ending",
        shape=rf"{SIGN_OFF} (?i:by) {{1,3}}{LIST}\.?",
        part="end",
        hits=(
            "The talks go on, he said.Reporting by Jane Doe; Editing by John Roe",
            "The talks go on. Reporting by J. M. Doe in Oslo and Ann Poe; Writing by John Roe; Editing by Bo Loe",
        ),
        spares=("He praised the Reporting by the team that night.", "Editing by Roe was loved by all who saw it."),
    ),
    Rule(
        "credit",
        "reuters.foundation",
        holding=("Please credit the Thomson Reuters Foundation", "Please credit Thomson Reuters Foundation"),
        longest=700,
        hits=(
            "Please credit the Thomson Reuters Foundation, the charitable arm of Thomson Reuters. Visit http://news.trust.org",
        ),
        spares=("The Thomson Reuters Foundation said on Monday it would fund the school.",),
    ),
    Rule(
        "credit",
        "reuters.foreign_sign_off",
        shape=(
            r"(?:Reportage|Rédigé|Rédaction|Édité|Edité|Reporte|Reportes|Reporte adicional|Información|Editado|Escrito|"
            r"Traducido|Traducción|Reportagem|Reportagem adicional|Edição|Texto|Tradução|Tradotto|Bericht|Berichte|"
            r"Geschrieben|Redigiert|Reporter|Redakteur|Haberi yazan|Haberi|Redaksiyon|Autor|Autorzy|Pisał|Relacionou|"
            r"Avec la contribution|Avec|Con información|Colaboración)"
            r"(?: (?:en español|adicional|française))?(?: (?:de|da|do|du|des|por|par|von|vom|di|em|by|en|per))?:? "
            r"[A-Z\u00C0-\u00DE][^\n]{2,500}"
        ),
        part="bracket",
        where="tail",
        hits=(
            "C'est fini. (Reportage Jeanne Dupont, version française Paul Durand, édité par Anne Petit)",
            "Terminó. (Reporte de Juana Pérez. Editado por Pedro López)",
            "Acabou. (Reportagem de Joana Silva; Edição de Pedro Costa)",
            "Ende. (Bericht von Jana Muster, redigiert von Max Beispiel. Bei Rückfragen wenden Sie sich bitte an berlin.newsroom@thomsonreuters.com)",
        ),
        spares=("O livro (texto de apoio) saiu.", "El acuerdo (información pública) se firmó."),
    ),
    Rule(
        "credit",
        "reuters.foreign_version",
        shape=r"[A-Z\u00C0-\u00DE][^\n]{2,120}(?:version française|pour le service français|édité par|editado por|redigiert von|tradotto da|in redazione a|edição de|traducido por|traduction)\b[^\n]{2,300}",
        part="bracket",
        where="tail",
        hits=(
            "Fin. (Jeanne Dupont, Paul Durand pour le service français, édité par Anne Petit)",
            "Fine. (Jane Doe, tradotto da Anna Rossi, in redazione a Roma Luca Bianchi)",
        ),
        spares=("Le film (version longue) est sorti.",),
    ),
    Rule(
        "credit",
        "reuters.russian_sign_off",
        shape=r"(?:Репортаж|Автор|Авторы|Текст|Перевел|Перевела|Редактор|При участии|Корреспондент|Подготовил[аи]?)[: ][^\n]{3,400}",
        part="bracket",
        where="tail",
        hits=("Он уехал. (Репортаж Анны Ивановой, текст Петра Петрова. Редактор Олег Сидоров)",),
        spares=("Фильм (автор неизвестен) вышел.",),
    ),
    Rule(
        "credit",
        "reuters.arabic_sign_off",
        shape=r"(?:إعداد|تغطية صحفية|تحرير|شارك في التغطية|تقرير)[ :][^\n]{3,400}",
        part="bracket",
        where="tail",
        hits=("انتهى. (إعداد فلان للنشرة العربية - تحرير علان)",),
        spares=("الفيلم (إعداده صعب) عرض.",),
    ),
    Rule(
        "credit",
        "reuters.chinese_sign_off",
        shape=r"(?:编译|審校|审校|编审|发稿|整理|編譯|撰稿|翻译)[ :：/][^\n]{2,120}",
        part="bracket",
        where="tail",
        hits=("他说。(编译 张三; 审校 李四)", "他说。（编译：张三；审校：李四）"),
        spares=("这本书（编译本）出版。",),
    ),
    Rule(
        "credit",
        "reuters.japanese_desk",
        whole=("ロイター日本語サービス", "ロイター"),
        shape=r"(?:ロイター日本語(?:サービス|ニュース)|編集[:：]|取材[:：]|翻訳[:：]|スタッフライター)[^\n]{0,80}",
        part="bracket",
        where="tail",
        hits=("と述べた。（ロイター日本語サービス）", "と述べた。（山田花子　編集：佐藤太郎）（編集：佐藤太郎）"),
        spares=("と述べた（ロイターの調査）という。",),
    ),
)

CONTACTS = (
    Rule(
        "contact",
        "reuters.reporter_address",
        shape=r"[^()\n]{0,160}(?:@(?:thomsonreuters|reuters|tr)\.com|Reuters Messaging|reuters\.net)[^\n]{0,160}",
        part="bracket",
        hits=(
            "He left. (jane.doe@thomsonreuters.com; +1 000 000 0000; Reuters Messaging: jane.doe.reuters.com@reuters.net))",
            "He left. (You can email her at doe@reuters.com.)",
        ),
        spares=("He left (the firm told Reuters).",),
    ),
    Rule(
        "contact",
        "reuters.desk_telephone",
        shape=r"[A-Z][^\n;]{2,60}(?:[Dd]esk|[Nn]ewsroom|[Bb]ureau|Redação [^\n;]{3,20}|Equities|Redaktion)[^\n;,:]{0,20}[;,:] ?(?:[Tt]el|[Pp]hone|\+)[^\n]{3,160}",
        part="bracket",
        hits=(
            "It rose. ((New York Equities Desk; tel: +1 000 000 0000))",
            "Subiu. ((Tradução Redação São Paulo; +55 00 0000-0000))",
        ),
        spares=("He called (the news desk: a room of ten people).",),
    ),
    Rule(
        "contact",
        "reuters.address_line",
        shape=r"[\w.+-]{2,50}@(?:thomson)?reuters\.com[^\n]{0,160}",
        hits=("jane.doe@thomsonreuters.com; +1 000 000 0000",),
        spares=("Reuters can be reached by post.",),
    ),
    Rule(
        "contact",
        "reuters.german_inquiries",
        opening=("Bei Rückfragen wenden Sie sich bitte an",),
        hits=("Bei Rückfragen wenden Sie sich bitte an unsere Redaktion unter der Telefonnummer 000 0000.",),
        spares=("Bei Rückfragen der Abgeordneten schwieg der Minister.",),
    ),
)

UPDATES = (
    # "(Corrects ...)" says that something was wrong; "(Updates ...)" only that there is more.
    Rule(
        "correction",
        "reuters.corrects_bracket",
        shape=(
            r"(?:Correct(?:s|ed|ing)|CORRECTS|Clarifies|Clarifes|CLARIFIES|(?:Refiles|Refiling|Repeats|Refiled) to (?:correct|fix|clarify)|"
            r"This (?:story|version|item|article|report)(?: has been)? (?:corrects?|corrected|clarifies)|"
            r"A previous version of this (?:story|article))\b[^\n]{2,600}"
        ),
        part="bracket",
        hits=(
            "(Corrects revenue figure in sixth paragraph. Error first appeared in UPDATE 1)",
            "It rose.(Refiles to correct spelling of name in last paragraph) ",
            "(This story corrects the stage at which she spoke)",
        ),
        spares=("The bill (correcting an old law) passed.", "He said (in a version of this story) no."),
    ),
    Rule(
        "update_note",
        "reuters.updates_bracket",
        shape=(
            r"(?:Updates|UPDATES|Adds|ADDS|Recasts|RECASTS|Refiles|REFILES|Rewrites|Releads|Repeats|Removes|Deletes|Restores|Drops|Inserts|"
            r"Changes|Writes through|Updated|Updating|Adding|Recasting|Refiled|Fixes|Trims|Makes clear|Edits|"
            r"This (?:story|version|item|article|report) (?:has been )?(?:refiles?|refiled|updates|adds|fixes|removes|deletes|changes|repeats))"
            r"\b[^\n]{2,500}"
        ),
        part="bracket",
        hits=(
            "(Adds analyst comment, share price)",
            "shares lagged.”(Updates prices)",
            "(Refiles to fix truncated attribution in par 24.)",
            "(This story refiles to add dropped word)",
        ),
        spares=("The page (updates follow daily) is slow.", "He paid (adding a tip)."),
    ),
    Rule(
        "update_note",
        "reuters.updates_line",
        shape=r"(?:Adds|Recasts|Refiles|Rewrites|Releads|Updates) (?:with |to |throughout|details?|quotes?|comments?|background|share|shares|prices?|analysts?|paragraph|context|lead|first|dropped|headline|byline)[^\n.]{0,200}\.?",
        where="head",
        hits=("Adds quotes, details and background from paragraph 4", "Recasts throughout, adds share reaction"),
        spares=("Updates on the storm will follow at noon.", "Adds up to nothing, she said."),
    ),
    Rule(
        "update_note",
        "reuters.updates_line_foreign",
        shape=r"(?:(?:Agrega|Añade|Actualiza|Corrige|Repite|Atualiza|Acrescenta|Ajoute|Actualise|Précise|Répétition|Ergänzt|Neu|Präzisiert|Aggiunge|Aggiorna|Aggiornamento)\b|Добавл|Обновл)[^\n]{2,240}",
        part="bracket",
        hits=("(Agrega detalles, antecedentes)", "(Atualiza com mais informações)", "(Actualise avec cours de Bourse)"),
        spares=("Lo dijo (agregado comercial) ayer.",),
    ),
    Rule(
        "update_note",
        "reuters.japanese_update",
        shape=r"[＊*※](?:内容|情報|写真|見出し|詳細|背景|カテゴリー|システム|コメント|脱字|誤字|本文)[^\n]{0,60}(?:追加|更新|再送|修正|差し替え)[^\n]{0,30}",
        hits=("＊内容を追加しました。", "＊システムの都合で再送します。"),
        spares=("内容を追加しました。",),
    ),
    Rule(
        "disclaimer",
        "reuters.japanese_columnist",
        flag="opinion",
        holding=(
            "本コラムは筆者の個人的見解に基づ",
            "本稿は、筆者の個人的見解に基づ",
            "英語の原文がご覧いただけない場合",
        ),
        hits=("＊筆者はコラムニストです。本コラムは筆者の個人的見解に基づいて書かれています。",),
        spares=("筆者は個人的見解を述べた。",),
    ),
)

SITE = (
    Rule(
        "disclaimer",
        "reuters.trust_principles",
        opening=(
            "Our Standards: The Thomson Reuters Trust Principles",
            "Our Standards:The Thomson Reuters Trust Principles",
            "Nuestros estándares: Los principios Thomson Reuters",
            "Nossos padrões: os Princípios de Confiança da Thomson Reuters",
            "Unsere Standards: Thomson Reuters",
            "Nos normes: Les principes de confiance Thomson Reuters",
            "Les normes: Les principes de confiance Thomson Reuters",
            "私たちの行動規範：",
            "私たちの行動規範:",
            "当社の行動規範",
        ),
        hits=(
            "Our Standards: The Thomson Reuters Trust Principles.",
            "Our Standards: The Thomson Reuters Trust Principles., opens new tab",
        ),
        spares=("Our Standards are high, the minister said.",),
    ),
    Rule(
        "disclaimer",
        "reuters.trust_principles_ending",
        ending=(
            "Our Standards: The Thomson Reuters Trust Principles.",
            "Our Standards:The Thomson Reuters Trust Principles.",
            "Our Standards: The Thomson Reuters Trust Principles",
            "Our Standards: The Thomson Reuters Trust Principles., opens new tab",
            "Our Standards: The Thomson Reuters Trust Principles. , opens new tab",
        ),
        part="end",
        hits=("Editing by John RoeOur Standards: The Thomson Reuters Trust Principles.",),
        spares=("The firm follows the Thomson Reuters Trust Principles.",),
    ),
    Rule(
        "nav",
        "reuters.slideshow",
        shape=r"Slideshow \( ?\d{1,3} (?i:images?) ?\)",
        first="S",
        hits=("Slideshow (10 Images)",),
        spares=("Slideshow fans cheered.",),
    ),
    Rule(
        "nav",
        "reuters.slideshow_inside",
        shape=r"Slideshow \( ?\d{1,3} (?i:images?) ?\)",
        first="S",
        part="inside",
        hits=("He left. Slideshow (2 Images) She stayed.",),
        spares=("A slideshow (two images) ran.",),
    ),
    Rule(
        "nav",
        "reuters.min_read",
        shape=r"\d{1,2} (?i:min(?:ute)?s? read)",
        first="0123456789",
        hits=("2 Min Read", "4 minute read"),
        spares=("2 min readings were taken.",),
    ),
    Rule(
        "byline",
        "reuters.staff",
        whole=(
            "By Reuters Staff",
            "Reuters Staff",
            "Reuters Editorial",
            "By Reuters",
            "Thomson Reuters",
            "Par Reuters",
            "Por Reuters",
        ),
        where="head",
        hits=("Reuters Staff",),
        spares=("Reuters Staff were told to leave.",),
    ),
    Rule(
        "promo",
        "reuters.register",
        opening=(
            "Register now for FREE unlimited access to Reuters",
            "The Reuters Daily Briefing newsletter",
            "The Reuters Daily Docket newsletter",
            "Get a look at the day ahead in",
            "Make sense of the latest ESG trends",
            "Keep up with the latest medical breakthroughs",
            "Stay up to date with the latest news, trends and innovations that are driving the global automotive",
            "The Reuters Tariff Watch newsletter",
            "Jumpstart your morning with the latest legal news",
            "The Reuters Power Up newsletter",
            "The Reuters Inside Track newsletter",
            "Get the latest news and expert analysis about the state of the global economy with Reuters",
            "Follow Reuters on",
            "Le top news anche su www.twitter.com/reuters_italia",
            "Reuters, the news and media division of Thomson Reuters, is the world",
        ),
        hits=(
            "Register now for FREE unlimited access to Reuters.com",
            "The Reuters Daily Briefing newsletter provides all the news. Sign up here.",
        ),
        spares=("Register now, the mayor told voters.",),
    ),
    Rule(
        "promo",
        "reuters.register_ending",
        ending=(
            "Register now for FREE unlimited access to Reuters.com",
            "Register now for FREE unlimited access to Reuters.comRegister",
            "Register now for FREE unlimited access to Reuters.com Register",
        ),
        part="end",
        hits=("The talks go on.Register now for FREE unlimited access to Reuters.comRegister",),
        spares=("Voters must Register now.",),
    ),
    Rule(
        "promo",
        "reuters.italian_terminal",
        opening=("Per una panoramica su mercati e notizie in lingua italiana",),
        longest=500,
        hits=(
            "Per una panoramica su mercati e notizie in lingua italiana con quotazioni, grafici e dati, digitare la parola Pagina Italia.",
        ),
        spares=("Per una panoramica sui mercati serve tempo.",),
    ),
    Rule(
        "nav",
        "reuters.licensing",
        whole=(
            "Purchase Licensing Rights",
            "Acquire Licensing Rights",
            "Purchase Licensing Rights, opens new tab",
            "Acquire Licensing Rights, opens new tab",
            "Purchase Licensing Rights , opens new tab",
            ", opens new tab",
            "opens new tab",
            "Browser does not support script.",
            "Suggested Topics:",
            "Item 1 of 2",
        ),
        shape=r"Item \d{1,2} of \d{1,2}",
        hits=("Purchase Licensing Rights", "Item 1 of 3"),
        spares=("Item 1 of the plan fails.",),
    ),
    Rule(
        "nav",
        "reuters.licensing_ending",
        ending=(
            "Purchase Licensing Rights, opens new tab",
            "Acquire Licensing Rights, opens new tab",
            "Purchase Licensing Rights",
        ),
        part="end",
        hits=("REUTERS/Jane Doe Purchase Licensing Rights, opens new tab",),
        spares=("He sells licensing rights.",),
    ),
    Rule(
        "disclaimer",
        "reuters.quotes_delayed",
        opening=("All quotes delayed a minimum of 15 minutes",),
        hits=("All quotes delayed a minimum of 15 minutes. See here for a complete list of exchanges and delays.",),
        spares=("All quotes were delayed by the outage.",),
    ),
    Rule(
        "disclaimer",
        "reuters.columnist_opinions",
        flag="opinion",
        holding=(
            "is a Reuters columnist",
            "is a Reuters Breakingviews columnist",
            "are Reuters Breakingviews columnists",
            "is a Reuters market analyst",
            "They do not reflect the views of Reuters News",
            "do not reflect the views of Reuters News",
            "The opinions expressed here are those of the author",
        ),
        longest=420,
        hits=(
            "The opinions expressed here are those of the author, a columnist for Reuters.",
            "(The author is a Reuters Breakingviews columnist. The opinions expressed are her own.)",
        ),
        spares=("The opinions of voters differ, Reuters found.",),
    ),
    Rule(
        "disclaimer",
        "reuters.columnist_opinions_bracket",
        flag="opinion",
        holding=(
            "is a Reuters columnist",
            "a columnist for Reuters",
            "Reuters Breakingviews columnist",
            "The opinions expressed",
        ),
        part="bracket",
        hits=("It will end badly. (Jane Doe is a Reuters columnist. The opinions expressed are her own)",),
        spares=("The film (critics were of two opinions) opened.",),
    ),
    Rule(
        "credit",
        "reuters.produced_by",
        opening=("This article was produced by Reuters news agency", "This content was produced by Reuters"),
        hits=("This article was produced by Reuters news agency. It has not been edited by our staff.",),
        spares=("This article of clothing was produced by hand.",),
    ),
    Rule(
        "copyright",
        "reuters.copyright",
        opening=(
            "(C) Reuters",
            "© Reuters",
            "©Reuters",
            "© Thomson Reuters",
            "Copyright Reuters",
            "(c) Copyright Thomson Reuters",
            "Copyright Thomson Reuters",
            "© Copyright Thomson Reuters",
            "Republication or redistribution of Reuters content",
            "Republication or redistribution of Thomson Reuters content",
        ),
        longest=700,
        hits=(
            "(C) Reuters 2007. All rights reserved. Republication or redistribution of Reuters content is prohibited.",
            "(c) Copyright Thomson Reuters 2019. Click For Restrictions - http://about.reuters.com/fulllegal.asp",
        ),
        spares=("Copyright law is old, Reuters found.",),
    ),
    Rule(
        "copyright",
        "reuters.copyright_year",
        shape=r"(?:Copyright )?(?:©|\([cC]\)) ?(?:Copyright )?(?:\d{4} )?(?:Thomson )?Reuters(?: \d{4})?\.?(?: (?i:all rights reserved)\.?)?",
        hits=("© 2022 Reuters. All rights reserved", "© 2021 Thomson Reuters. All rights reserved."),
        spares=("Reuters. All rights groups agree.",),
    ),
    Rule(
        "copyright",
        "reuters.copyright_ending",
        shape=r"(?:©|\([cC]\)) ?(?:Copyright )?(?:\d{4} )?(?:Thomson )?Reuters(?: \d{4})?\.?(?: (?i:all rights reserved)\.?)?",
        part="end",
        hits=("The talks go on.© 2022 Reuters. All rights reserved",),
        spares=("The mark © was shown to Reuters today",),
    ),
)

PHOTOS_AND_LINKS = (
    # In 346 of 927 stories the caption stands in mid-body as a paragraph of its own.
    Rule(
        "caption",
        "reuters.photo_credit",
        # "REUTERS/UNIVERSITY OF MICHIGAN CONSUMER INDEX: ..." is no photo.
        shape=r"[^\n]{0,500}[ .]REUTERS/[A-Z\u00C0-\u00DE][\w.'’-]{1,30}(?: [A-Za-z\u00C0-\u00DE][\w.'’-]{0,30}){0,5}(?:/[A-Z][\w .'’-]{2,30}){0,3}(?: -)?\.?(?: (?:TPX IMAGES OF THE DAY|Acquire Licensing Rights|Purchase Licensing Rights)[^\n]{0,40})?",
        hits=(
            "FILE PHOTO: A ferry leaves the port of Oslo, Norway, June 3, 2018. REUTERS/Jane Doe/File Photo",
            "A ferry leaves. REUTERS/Jane Doe",
        ),
        spares=("The REUTERS/UNIVERSITY OF MICHIGAN INDEX: it fell.", "He told Reuters/Ipsos pollsters so."),
    ),
    Rule(
        "caption",
        "reuters.photo_credit_alone",
        shape=r"(?:Photo by |Photo: |Foto: )?(?:REUTERS|Reuters)/[A-Z\u00C0-\u00DE][\w.'’-]{1,30}(?: [A-Za-z][\w.'’-]{0,30}){0,4}(?:/[A-Z][\w .'’-]{2,30}){0,3}",
        hits=("REUTERS/Jane Doe/File Photo", "Foto: REUTERS/Jane Doe"),
        spares=('REUTERS/UNIVERSITY OF MICHIGAN CONSUMER INDEX: "It fell."',),
    ),
    Rule(
        "caption",
        "reuters.photo_credit_bracket",
        shape=r"(?:(?:Photo|Foto|Photo credit|Image): ?)?(?:REUTERS|Reuters)(?:/[A-Z\u00C0-\u00DE][\w .'’-]{1,40}){1,3}",
        part="bracket",
        hits=("A ferry leaves Oslo. (REUTERS/Jane Doe)",),
        spares=("Support fell (Reuters/Ipsos: 41 percent).",),
    ),
    Rule(
        "caption",
        "reuters.file_photo",
        opening=(
            "FILE PHOTO: ",
            "FILE PHOTO - ",
            "FOTO DE ARCHIVO: ",
            "FOTO DE ARCHIVO. ",
            "FOTO DE ARCHIVO-",
            "FOTO DE ARQUIVO: ",
            "ARCHIV: ",
            "PHOTO D'ARCHIVES: ",
        ),
        longest=500,
        hits=("FILE PHOTO: A ferry leaves the port.",),
        spares=("A file photo: nothing more.",),
    ),
    Rule(
        "related",
        "reuters.click_here",
        shape=r"(?:\* ?)?For (?:a|an|the|more|related|full|other|latest|all|an? [^\n.]{1,30}) [^\n.]{2,140}[, :]{1,2}(?:please )?(?:click|double[- ]click)(?: on\b| here|:| \S{2,30}\.\S{2,40}$)[^\n]{0,160}",
        hits=("For a graphic on ferry fares, click here: r.reuters.com/abc00d", "For a FACTBOX on the strait click on"),
        spares=("For a moment the crowd heard the lock click", "For more than a year he waited."),
    ),
    # On stories of one line the notice stands between two sentences; the short link at its end makes it sure.
    Rule(
        "related",
        "reuters.click_here_inside",
        shape=r"For (?:a|an|the|more|related|full|other|latest) [^\n.]{2,140}?(?:please )?(?:click|double[- ]click|see)(?: on)?(?: here)?[:,]? {0,3}(?:https?://)?(?:(?:r|link|graphics)\.reuters\.com/\w{4,12}|(?:tmsnrt\.rs|reut\.rs|bit\.ly)/\w{4,12}|\[(?:ID:)?n[\w]{4,20}\])\.?",
        first="F",
        part="inside",
        hits=("It fell. For a ferry performance graphic, click here:  r.reuters.com/abc00d It rose.",),
        spares=("For a man who likes to see ships, he said, reuters.com is the place.",),
    ),
    Rule(
        "related",
        "reuters.click_here_bracket",
        shape=r"(?:For |See |Graphic|GRAPHIC|Click )[^\n]{0,200}(?:\bclick\b|\bhere\b|tmsnrt\.rs|reut\.rs|reuters\.com|LIVE/)[^\n]{0,120}",
        part="bracket",
        hits=(
            "He left. [For a graphic on ferry fares, click tmsnrt.rs/0abcdeF]",
            "(For a live blog on the market, click or type LIVE/ in a news window.)",
        ),
        spares=("He left (for reasons unknown here).",),
    ),
    Rule(
        "related",
        "reuters.graphic_line",
        shape=r"(?:GRAPHIC|Graphic|INTERACTIVE|EXPLAINER|FACTBOX|TIMELINE|ANALYSIS|TAKE A LOOK)(?:[:–—-]| [-–—]) ?[^\n]{3,160}(?: here|tmsnrt\.rs/\w{4,12}|reut\.rs/\w{4,12}|reuters\.com/\w{4,12}|\[n?I?D?:?n[^\]\n]{4,20}\])",
        hits=("GRAPHIC: Ferry fares since 2010 - here", "Graphic-Ferry fares https://tmsnrt.rs/0abcdeF"),
        spares=("EXPLAINER: Why ferries are late", "GRAPHIC: it was a graphic scene, he said."),
    ),
    Rule(
        "keywords",
        "reuters.keywords",
        shape=r"Keywords: {1,3}[A-Z][A-Z0-9 &.'-]{2,50}/[A-Z0-9 ()&.'-]{0,40}",
        hits=("Keywords: FERRY RESULTS/",),
        spares=("Keywords: what voters search for.",),
    ),
    Rule(
        "keywords",
        "reuters.keywords_ending",
        shape=r"Keywords: {1,3}[A-Z][A-Z0-9 &.'-]{2,50}/[A-Z0-9 ()&.'-]{0,40}",
        part="end",
        hits=("The ferry sank. Keywords: FERRY RESULTS/",),
        spares=("He chose Keywords: Ferries/boats",),
    ),
    Rule(
        "nav",
        "reuters.ruler",
        shape=r"(?:<?\^{8,200}>?|\*{12,200}|(?:- ){3,60}-?)",
        hits=("<^^^^^^^^^^^^^^^^^^^^^^", "- - - -"),
        spares=("- He left", "***"),
    ),
)

PAGES = (
    Agency(
        "Reuters",
        marks=(
            "Reuters",
            "REUTERS",
            "Thomson Reuters",
            "Reuters Life!",
            "Reuters Legal",
            "Reuters Health",
            "Reuters Breakingviews",
            "Breakingviews",
            "IFR",
            "Reuter",
            "Reuters News",
            "Reuters Staff",
            "Agencia Reuters",
            "Agência Reuters",
            "rtr",
            "ロイター",
            "ロイター通信",
            "路透社",
            "路透",
            "路透中文网",
            "路透財經",
            "로이터",
            "로이터통신",
            "Рейтер",
            "Рейтерс",
            "Reuters/Рейтер",
            "Ройтерс",
            "رويترز",
            "رویترز",
            "रॉयटर्स",
            "রয়টার্স",
            "ரொய்ட்டர்ஸ்",
            "รอยเตอร์",
            "Ρόιτερς",
            "רויטרס",
            "Roýters",
        ),
        home="Europe/London",
        country="GB",
        languages=("en", "de", "fr", "es", "pt", "it", "ru", "tr", "pl", "ar", "ja", "zh"),
        domains=("reuters.com", "reutersagency.com", "trust.org", "context.news", "breakingviews.com"),
        selectors=(
            '[class*="article-body__content"]',
            '[data-testid^="paragraph-"], [class*="article-body"] [data-testid="Heading"]',
            ".StandardArticleBody_body",
            "div.ArticleBodyWrapper",
            "#article-text",
        ),  # fivefilters ftr-site-config; flairNLP/fundus; postlight/parser; pages of 2019
        cuts=(
            '[data-testid="promo-box"]',
            '[data-testid="AuthorBio"]',
            '[data-testid="ArticleToolbar"]',
            '[data-testid="toolbar-container"]',
            '[data-testid="LicenceContentButton"]',
            '[data-testid="ResponsiveAdSlot"]',
            '[data-testid="SocialIcon"]',
        ),
        emails=("reuters.com", "thomsonreuters.com", "tr.com", "reuters.net"),
        sign_offs=("Reuters", "REUTERS", "Reuter", "REUTER"),
        rules=(*CREDITS, *CONTACTS, *UPDATES, *SITE, *PHOTOS_AND_LINKS),
        about="International agency, London; counted in 108,000 stories of 1987-2020 and the wording of its own site.",
    ),
)
