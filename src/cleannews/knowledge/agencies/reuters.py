"""Reuters: the English file of all eras, reuters.com, and the notices of its other-language services.

The wording was counted in 106,520 web stories of 2006-2013, 927 of 2012-2020 and 1,000 stories of 1987; the
other languages print the same notices in the forms given below.
"""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import WITHIN
from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

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
    # In 76,078 stories this bracket stands on the line of the last sentence, in 278 on its own.
    Rule("credit", "reuters.reporting_by_bracket", part="bracket",
        shape=rf"(?:{SIGN_OFF}|Additional [Rr]eporting|Reported|Written|Edited|Translated|Polling|Graphics?) (?i:by|from) {{1,3}}[A-Z\u00C0-\u00DE][^\n]{{1,900}}",
        needs=("reporting", "writing", "editing", "compiled", "reported", "written", "edited", "translated", "polling", "graphic"), hits=(
            "They left. (Reporting by Jane Doe in Oslo; Editing by John Roe)",
            "They left.(Additional reporting by  Jane Doe  and  Ann Poe  in New York, editing by John Roe )",
            "Done. ((Reporting by Jane Doe , editing by John Roe; e-mail: jane.doe@reuters.com; +1 000 000 0000))",),
        spares=("The album (written by the band) sold well.", "The study (reporting by hospitals is voluntary) was small.",)),
    Rule("credit", "reuters.reporting_by_bracket_lower_case", part="bracket", where="tail",
        shape=r"(?:additional )?(?:reporting|writing|editing|compiled) (?i:by) {1,3}[A-Z][^\n]{2,600}",
        needs=("reporting ", "writing ", "editing ", "compiled "),
        hits=("It closed. (reporting by Jane Doe; editing by John Roe)", "It closed. (editing by John Roe)"),
        spares=("Forms (writing by hand is allowed) are due.",)),
    Rule("credit", "reuters.reporting_by", shape=rf"{SIGN_OFF} (?i:by) {{1,3}}{LIST}\.?", needs=("reporting", "writing", "editing", "compiled"), hits=(
            "Reporting by Jane Doe in Oslo; additional reporting by Ann Poe; Editing by John Roe", "Editing by John Roe and Ann Poe",),
        spares=("Reporting by journalists scores slightly better with the public.", "Editing by hand takes hours, Roe said.",)),
    Rule("credit", "reuters.foreign_sign_off", part="bracket", where="tail", shape=(
            r"(?:Reportage|Rédigé|Rédaction|Édité|Edité|Reporte|Reportes|Reporte adicional|Información|Editado|Escrito|"
            r"Traducido|Traducción|Reportagem|Reportagem adicional|Edição|Texto|Tradução|Tradotto|Bericht|Berichte|"
            r"Geschrieben|Redigiert|Reporter|Redakteur|Haberi yazan|Haberi|Redaksiyon|Autor|Autorzy|Pisał|Relacionou|"
            r"Avec la contribution|Avec|Con información|Colaboración)"
            r"(?: (?:en español|adicional|française))?(?: (?:de|da|do|du|des|por|par|von|vom|di|em|by|en|per))?:? "
            r"[A-Z\u00C0-\u00DE][^\n]{2,500}"),
        needs=("reportage", "rédigé", "rédaction", "édité", "edité", "reporte", "información", "editado", "escrito", "traducido", "traducción", "edição", "texto", "tradução", "tradotto", "bericht", "geschrieben", "redigiert", "redakteur", "haberi", "redaksiyon", "autor", "pisał", "relacionou", "Avec", "colaboración"),
        hits=("C'est fini. (Reportage Jeanne Dupont, version française Paul Durand, édité par Anne Petit)",
            "Terminó. (Reporte de Juana Pérez. Editado por Pedro López)", "Acabou. (Reportagem de Joana Silva; Edição de Pedro Costa)",),
        spares=("O livro (texto de apoio) saiu.", "El acuerdo (información pública) se firmó.")),
    Rule("credit", "reuters.arabic_sign_off", part="bracket", where="tail", shape=r"(?:إعداد|تغطية صحفية|تحرير|شارك في التغطية|تقرير)[ :][^\n]{3,400}", needs=(
            "إعداد ", "إعداد:", "تغطية صحفية ", "تغطية صحفية:", "تحرير ", "تحرير:", "شارك في التغطية ", "شارك في التغطية:", "تقرير ", "تقرير:",),
        hits=("انتهى. (إعداد فلان للنشرة العربية - تحرير علان)",), spares=("الفيلم (إعداده صعب) عرض.",)),
    Rule("credit", "reuters.chinese_sign_off", part="bracket", where="tail", shape=r"(?:编译|審校|审校|编审|发稿|整理|編譯|撰稿|翻译)[ :：/][^\n]{2,120}", needs=(
            "编译 ", "编译:", "编译：", "编译/", "審校 ", "審校:", "審校：", "審校/", "审校 ", "审校:", "审校：", "审校/", "编审 ", "编审:", "编审：",
            "编审/", "发稿 ", "发稿:", "发稿：", "发稿/", "整理 ", "整理:", "整理：", "整理/", "編譯 ", "編譯:", "編譯：", "編譯/", "撰稿 ", "撰稿:", "撰稿：", "撰稿/", "翻译 ", "翻译:", "翻译：", "翻译/",),
        hits=("他说。(编译 张三; 审校 李四)", "他说。（编译：张三；审校：李四）"), spares=("这本书（编译本）出版。",)),
)

CONTACTS = (
    Rule("contact", "reuters.reporter_address", part="bracket",
        shape=r"[^()\n]{0,160}(?:@(?:thomsonreuters|reuters|tr)\.com|Reuters Messaging|reuters\.net)[^\n]{0,160}",
        needs=("@thomsonreuters.com", "@reuters.com", "@tr.com", "reuters messaging", "reuters.net"), hits=(
            "He left. (jane.doe@thomsonreuters.com; +1 000 000 0000; Reuters Messaging: jane.doe.reuters.com@reuters.net))",
            "He left. (You can email her at doe@reuters.com.)",),
        spares=("He left (the firm told Reuters).",)),
)

UPDATES = (
    # "(Corrects ...)" says that something was wrong; "(Updates ...)" only that there is more.
    Rule("correction", "reuters.corrects_bracket", part="bracket", shape=(
            r"(?:Correct(?:s|ed|ing)|CORRECTS|Clarifies|Clarifes|CLARIFIES|(?:Refiles|Refiling|Repeats|Refiled) to (?:correct|fix|clarify)|"
            r"This (?:story|version|item|article|report)(?: has been)? (?:corrects?|corrected|clarifies)|"
            r"A previous version of this (?:story|article))\b(?! for\b)[^\n]{2,600}"),
        needs=("corrects", "corrected", "correcting", "clarifies", "clarifes", "refiles to correct", "refiles to fix", "refiles to clarify", "refiling to correct", "refiling to fix", "refiling to clarify", "repeats to correct", "repeats to fix", "repeats to clarify", "refiled to correct", "refiled to fix", "refiled to clarify", "this story", "this version", "this item", "this article", "this report"),
        hits=("(Corrects revenue figure in sixth paragraph. Error first appeared in UPDATE 1)",
            "It rose.(Refiles to correct spelling of name in last paragraph) ", "(This story corrects the stage at which she spoke)",),
        spares=("The bill (correcting an old law) passed.", "He said (in a version of this story) no.")),
    Rule("update_note", "reuters.updates_bracket", part="bracket", shape=(
            r"(?:Updates|UPDATES|Adds|ADDS|Recasts|RECASTS|Refiles|REFILES|Rewrites|Releads|Repeats|Removes|Deletes|Restores|Drops|Inserts|"
            r"Changes|Writes through|Updated|Updating|Adding|Recasting|Refiled|Fixes|Trims|Makes clear|Edits|"
            r"This (?:story|version|item|article|report) (?:has been )?(?:refiles?|refiled|updates|adds|fixes|removes|deletes|changes|repeats))"
            r"\b(?! (?:are|is|were|was|will|can|have|has|had|of)\b)[^\n]{2,500}"),
        needs=("updates", "Adds", "ADDS", "recasts", "refiles", "rewrites", "releads", "repeats", "removes", "deletes", "restores", "drops", "inserts", "changes", "writes through", "updated", "updating", "adding", "recasting", "refiled", "fixes", "trims", "makes clear", "edits", "this story ", "this version ", "this item ", "this article ", "this report "),
        hits=("(Adds analyst comment, share price)", "shares lagged.”(Updates prices)", "(Refiles to fix truncated attribution in par 24.)",),
        spares=("The page (updates follow daily) is slow.", "He paid (adding a tip).")),
)

SITE = (
    Rule("disclaimer", "reuters.trust_principles", opening=(
            "Our Standards: The Thomson Reuters Trust Principles", "Our Standards:The Thomson Reuters Trust Principles",
            "Nuestros estándares: Los principios Thomson Reuters",
            "Nossos padrões: os Princípios de Confiança da Thomson Reuters", "Unsere Standards: Thomson Reuters",
            "Nos normes: Les principes de confiance Thomson Reuters",
            "Les normes: Les principes de confiance Thomson Reuters", "私たちの行動規範：", "私たちの行動規範:", "当社の行動規範",),
        hits=("Our Standards: The Thomson Reuters Trust Principles.", "Our Standards: The Thomson Reuters Trust Principles., opens new tab",),
        spares=("Our Standards are high, the minister said.",)),
    Rule("disclaimer", "reuters.trust_principles_ending", part="end", ending=("Our Standards: The Thomson Reuters Trust Principles.",
            "Our Standards:The Thomson Reuters Trust Principles.", "Our Standards: The Thomson Reuters Trust Principles",
            "Our Standards: The Thomson Reuters Trust Principles., opens new tab", "Our Standards: The Thomson Reuters Trust Principles. , opens new tab",),
        hits=("Editing by John RoeOur Standards: The Thomson Reuters Trust Principles.",), spares=("The firm follows the Thomson Reuters Trust Principles.",)),
    Rule("nav", "reuters.slideshow", shape=r"Slideshow \( ?\d{1,3} (?i:images?) ?\)", needs=("slideshow (",), hits=("Slideshow (10 Images)",),
        spares=("Slideshow fans cheered.",)),
    Rule("nav", "reuters.min_read", shape=r"\d{1,2} (?i:min(?:ute)?s? read)", needs=("min read", "mins read", "minute read", "minutes read"),
        hits=("2 Min Read", "4 minute read"), spares=("2 min readings were taken.",)),
    Rule("byline", "reuters.staff", where="head", whole=(
            "By Reuters Staff", "Reuters Staff", "Reuters Editorial", "By Reuters", "Thomson Reuters", "Par Reuters", "Por Reuters",),
        hits=("Reuters Staff",), spares=("Reuters Staff were told to leave.",)),
    Rule("disclaimer", "reuters.quotes_delayed", opening=("All quotes delayed a minimum of 15 minutes",),
        hits=("All quotes delayed a minimum of 15 minutes. See here for a complete list of exchanges and delays.",),
        spares=("All quotes were delayed by the outage.",)),
    Rule("disclaimer", "reuters.columnist_opinions", longest=420, flag="opinion", holding=(
            "is a Reuters columnist", "is a Reuters Breakingviews columnist", "are Reuters Breakingviews columnists",
            "is a Reuters market analyst", "They do not reflect the views of Reuters News",
            "do not reflect the views of Reuters News", "The opinions expressed here are those of the author",),
        hits=("The opinions expressed here are those of the author, a columnist for Reuters.",
            "(The author is a Reuters Breakingviews columnist. The opinions expressed are her own.)",),
        spares=("The opinions of voters differ, Reuters found.",)),
    Rule("disclaimer", "reuters.columnist_opinions_bracket", part="bracket", flag="opinion", holding=(
            "is a Reuters columnist", "a columnist for Reuters", "Reuters Breakingviews columnist", "The opinions expressed",),
        hits=("It will end badly. (Jane Doe is a Reuters columnist. The opinions expressed are her own)",),
        spares=("The film (critics were of two opinions) opened.",)),
    Rule("copyright", "reuters.copyright", longest=700, opening=("(C) Reuters", "© Reuters", "©Reuters", "© Thomson Reuters", "Copyright Reuters",
            "(c) Copyright Thomson Reuters", "Copyright Thomson Reuters", "© Copyright Thomson Reuters", "Republication or redistribution of Reuters content",
            "Republication or redistribution of Thomson Reuters content",),
        hits=("(C) Reuters 2007. All rights reserved. Republication or redistribution of Reuters content is prohibited.",
            "(c) Copyright Thomson Reuters 2019. Click For Restrictions - http://about.reuters.com/fulllegal.asp",),
        spares=("Copyright law is old, Reuters found.",)),
    Rule("copyright", "reuters.copyright_year",
        shape=r"(?:Copyright )?(?:©|\([cC]\)) ?(?:Copyright )?(?:\d{4} )?(?:Thomson )?Reuters(?: \d{4})?\.?(?: (?i:all rights reserved)\.?)?",
        needs=("reuters",), hits=("© 2022 Reuters. All rights reserved", "© 2021 Thomson Reuters. All rights reserved."),
        spares=("Reuters. All rights groups agree.",)),
)

PHOTOS_AND_LINKS = (
    # In 346 of 927 stories the caption stands in mid-body as a paragraph of its own.
    Rule("caption", "reuters.photo_credit",
        # "REUTERS/UNIVERSITY OF MICHIGAN CONSUMER INDEX: ..." is no photo.
        shape=rf"{WITHIN}{{0,500}}(?:[.!?][”\"]? ?|[ .])REUTERS/[A-Z\u00C0-\u00DE][\w.'’-]{{1,30}}(?: [A-Za-z\u00C0-\u00DE][\w.'’-]{{0,30}}){{0,5}}(?:/[A-Z][\w'’-]{{1,20}}(?:,? [A-Z][\w'’-]{{1,20}}){{0,4}}){{0,3}}(?: -)?\.?(?: (?:TPX IMAGES OF THE DAY|Acquire Licensing Rights|Purchase Licensing Rights){WITHIN}{{0,40}})?",
        needs=(" REUTERS/", ".REUTERS/"), hits=("FILE PHOTO: A ferry leaves the port of Oslo, Norway, June 3, 2018. REUTERS/Jane Doe/File Photo",
            "A ferry leaves. REUTERS/Jane Doe",),
        spares=("The REUTERS/UNIVERSITY OF MICHIGAN INDEX: it fell.", "He told Reuters/Ipsos pollsters so.")),
    Rule("caption", "reuters.photo_credit_bracket", part="bracket",
        shape=r"(?:(?:Photo|Foto|Photo credit|Image): ?)?(?:REUTERS|Reuters)(?:/[A-Z\u00C0-\u00DE][\w .'’-]{1,40}){1,3}", needs=("reuters",),
        hits=("A ferry leaves Oslo. (REUTERS/Jane Doe)",), spares=("Support fell (Reuters/Ipsos: 41 percent).",)),
    Rule("caption", "reuters.file_photo", longest=500, opening=("FILE PHOTO: ", "FILE PHOTO - ", "FOTO DE ARCHIVO: ", "FOTO DE ARCHIVO. ", "FOTO DE ARCHIVO-",
            "FOTO DE ARQUIVO: ", "ARCHIV: ", "PHOTO D'ARCHIVES: ",),
        hits=("FILE PHOTO: A ferry leaves the port.",), spares=("A file photo: nothing more.",)),
    Rule("related", "reuters.click_here",
        shape=rf"(?:\* ?)?For (?:a|an|the|more|related|full|other|latest|all|an? [^\n.]{{1,30}}) [^\n.]{{2,140}}[, :]{{1,2}}(?:please )?(?:click|double[- ]click)(?: on\b| here|:| \S{{2,30}}\.\S{{2,40}}$){WITHIN}{{0,160}}",
        needs=("click",), hits=("For a graphic on ferry fares, click here: r.reuters.com/abc00d", "For a FACTBOX on the strait click on"),
        spares=("For a moment the crowd heard the lock click", "For more than a year he waited.")),
    # On stories of one line the notice stands between two sentences; the short link at its end makes it sure.
    Rule("related", "reuters.click_here_inside", part="inside",
        shape=r"For (?:a|an|the|more|related|full|other|latest) [^\n.]{2,140}?(?:please )?(?:click|double[- ]click|see)(?: on)?(?: here)?[:,]? {0,3}(?:https?://)?(?:(?:r|link|graphics)\.reuters\.com/\w{4,12}|(?:tmsnrt\.rs|reut\.rs|bit\.ly)/\w{4,12}|\[(?:ID:)?n[\w]{4,20}\])\.?",
        needs=("r.reuters.com/", "link.reuters.com/", "graphics.reuters.com/", "tmsnrt.rs/", "reut.rs/", "bit.ly/", "["),
        hits=("It fell. For a ferry performance graphic, click here:  r.reuters.com/abc00d It rose.",),
        spares=("For a man who likes to see ships, he said, reuters.com is the place.",)),
    Rule("related", "reuters.click_here_bracket", part="bracket",
        shape=r"(?:For |See |Graphic|GRAPHIC|Click )[^\n]{0,200}(?:\bclick\b|tmsnrt\.rs|reut\.rs|reuters\.com|LIVE/)[^\n]{0,120}",
        needs=("click", "tmsnrt.rs", "reut.rs", "reuters.com", "LIVE/"), hits=("He left. [For a graphic on ferry fares, click tmsnrt.rs/0abcdeF]",
            "(For a live blog on the market, click or type LIVE/ in a news window.)",),
        spares=("He left (for reasons unknown here).",)),
    Rule("nav", "reuters.ruler", shape=r"(?:<?\^{8,200}>?|\*{12,200}|(?:- ){3,60}-?)", hits=("<^^^^^^^^^^^^^^^^^^^^^^", "- - - -"), spares=("- He left", "***")
    ),
)

PAGES = (
    Agency("Reuters", home="Europe/London", country="GB", languages=("en", "de", "fr", "es", "pt", "it", "ru", "tr", "pl", "ar", "ja", "zh"),
        # fivefilters ftr-site-config; flairNLP/fundus; postlight/parser; pages of 2019
        marks=("Reuters", "REUTERS", "Thomson Reuters", "Reuters Life!", "Reuters Legal", "Reuters Health",
            "Reuters Breakingviews", "Breakingviews", "IFR", "Reuter", "Reuters News", "Reuters Staff",
            "Agencia Reuters", "Agência Reuters", "rtr", "ロイター", "ロイター通信", "路透社", "路透", "路透中文网", "路透財經", "로이터", "로이터통신",
            "Рейтер", "Рейтерс", "Reuters/Рейтер", "Ройтерс", "رويترز", "رویترز", "रॉयटर्स", "রয়টার্স", "ரொய்ட்டர்ஸ்",
            "รอยเตอร์", "Ρόιτερς", "רויטרס", "Roýters",),
        domains=("reuters.com", "reutersagency.com", "trust.org", "context.news", "breakingviews.com"),
        emails=("reuters.com", "thomsonreuters.com", "tr.com", "reuters.net"), sign_offs=("Reuters", "REUTERS", "Reuter", "REUTER"), selectors=(
            '[class*="article-body__content"]', '[data-testid^="paragraph-"], [class*="article-body"] [data-testid="Heading"]', ".StandardArticleBody_body",
            "div.ArticleBodyWrapper", "#article-text",),
        cuts=('[data-testid="promo-box"]', '[data-testid="AuthorBio"]', '[data-testid="ArticleToolbar"]',
            '[data-testid="toolbar-container"]', '[data-testid="LicenceContentButton"]', '[data-testid="ResponsiveAdSlot"]', '[data-testid="SocialIcon"]',),
        rules=(*CREDITS, *CONTACTS, *UPDATES, *SITE, *PHOTOS_AND_LINKS),
        about="International agency, London; counted in 108,000 stories of 1987-2020 and the wording of its own site.",),
)
