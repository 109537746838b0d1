"""The agencies of South-Eastern Europe: HINA, Tanjug, Beta, FENA, SRNA, MINA, MIA, ATA, BTA, Agerpres, Mediafax.

Known from the agencies' own sites and from other people's cleaners of them.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

YUGOSLAV = (
    Rule("end", "hina.sign_off", part="end",
        # "(Hina) xmb ymc": the editors' initials carry an x, y or z in front.
        shape=r"\((?:Hina|HINA)\)(?: [a-zčćšđž]{2,5}){1,4}", needs=("(hina)",),
        hits=("Rekao je to ministar. (Hina) xab ycd", "Tako je završilo.(Hina) xab yef"), spares=("ZAGREB (Hina) - Vlada je", "za (Hina) kaže Ivan")),
    Rule("end", "fena.sign_off", part="end", shape=r"\((?:FENA|Fena|ONASA|Onasa|SRNA)\)(?: ?[A-ZČĆŠĐŽ]\. ?[A-ZČĆŠĐŽ]\.){1,2}",
        needs=("(fena)", "(onasa)", "(SRNA)"), hits=("Rekla je direktorica. (FENA) A. B.", "Tako je.(FENA) S.H."), spares=("SARAJEVO (FENA) - Vijeće",)),
    Rule("end", "mia.initials", where="tail", agency="MIA", shape=r"[a-zа-яѓќљњџѕј]{2,4}(?:/[a-zа-яѓќљњџѕј]{2,4}){1,3}(?:/\d{1,2}:\d{2})?/?",
        hits=("ба/спа/12:00", "bs/sk/"), spares=("и/или Скопје",)),
    Rule("end", "ata.sign_off", part="end", shape=r"(?:/[a-zëç]\.[a-zëç]\.?){1,3}/(?:ATSH/?)?", needs=("/",),
        hits=("Kështu tha ministri. /r.e/a.g/", "Kështu tha ministri.//a.g/"), spares=("TIRANË, 5 janar /ATSH/ - Qeveria",)),
)

ROMANIA = (
    Rule("credit", "agerpres.credits", part="end",
        # "AGERPRES/(AS - autor: X, editor: Y, editor online: Z)"
        shape=r"(?:AGERPRES|Agerpres)? ?/? ?\((?:[A-Z]{1,4}(?:, ?[A-Z]{1,4}){0,3}) ?[\N{EN DASH}-] ?(?:autor|author|redactor|editor)[^()]{3,300}\)",
        needs=("autor", "author", "redactor", "editor"), hits=("AGERPRES/(AS - autor: Ana Exemplu, editor: Ion Pildă, editor online: Dan Model)",
            "He said so.AGERPRES(RO - author: Ana Exemplu, editor: Ion Pildă; EN - author: Dan Model, editor: Eva Tipar)",
            "Așa a spus ministrul. AGERPRES/(A, AS - redactor: Ana Exemplu, editor: Ion Pildă)",),
        spares=("Premiul (AS - autor anonim) a fost acordat ieri", "București, 5 ian /Agerpres/ - Guvernul")),
)

BULGARIA = (
    Rule("end", "bta.sign_off", part="end", where="tail", shape=r"/ ?(?:[A-Z]{2,3}|[А-Я]{2,3}) ?/", needs=("/",),
        hits=("The bridge will open in May. /DS/", "Мостът ще бъде открит през май. /АБ/"), spares=("СОФИЯ, 5 януари /БТА/ Министърът", "TCP/IP")),
)

PAGES = (
    Agency("HINA", home="Europe/Zagreb", country="HR", languages=("hr", "en"),
        marks=("HINA", "Hina", "Hrvatska izvještajna novinska agencija", "Croatian News Agency", "克罗地亚通讯社", "ХИНА"), domains=("hina.hr",),
        sign_offs=("(Hina)", "(HINA)", "Hina"), rules=YUGOSLAV, about="Croatia's national agency: 'ZAGREB, 5. siječnja 2020. (Hina) - '.",),
    Agency("IKA", home="Europe/Zagreb", country="HR", languages=("hr",), marks=("Informativna katolička agencija",), domains=("ika.hkm.hr",),
        sign_offs=("(IKA)",), about="Croatia's Catholic agency.",),
    Agency("Tanjug", home="Europe/Belgrade", country="RS", languages=("sr", "en"), marks=("Tanjug", "TANJUG", "Танјуг", "南通社", "坦尤格通讯社", "Танюг"),
        domains=("tanjug.rs",), sign_offs=("(Tanjug)", "(TANJUG)", "Tanjug"), about="Serbia's agency: 'BEOGRAD, 5. januara (Tanjug) - '.",),
    Agency("Beta", home="Europe/Belgrade", country="RS", languages=("sr", "en"),
        marks=("BETA", "Novinska agencija Beta", "Agencija Beta", "Beta news agency", "BETAPHOTO", "BETA/AFP"), domains=("beta.rs", "betabriefing.com"),
        sign_offs=("(Beta)", "(BETA)"), about="Serbia's private agency; '(Beta)' is also a version of a program, so only the capitals are a mark.",),
    Agency("FoNet", home="Europe/Belgrade", country="RS", languages=("sr",), marks=("FoNet", "FONET", "Agencija FoNet"), domains=("fonet.rs",),
        sign_offs=("(FoNet)", "FoNet"), about="Serbia's private agency.",),
    Agency("FENA", home="Europe/Sarajevo", country="BA", languages=("bs", "hr", "en"), marks=("FENA", "Fena", "Federalna novinska agencija", "ФЕНА"),
        domains=("fena.ba", "fena.news"), sign_offs=("(FENA)", "(Fena)"), about="Agency of the Federation of Bosnia and Herzegovina.",),
    Agency("SRNA", home="Europe/Sarajevo", country="BA", languages=("sr", "en"), marks=("SRNA", "Novinska agencija Republike Srpske", "СРНА"),
        domains=("srna.rs",), sign_offs=("/SRNA/", "(SRNA)", "/СРНА/"), about="Agency of Republika Srpska: 'BANjALUKA, 5. JANUARA /SRNA/ - '.",),
    Agency("ONASA", home="Europe/Sarajevo", country="BA", languages=("bs", "en"), marks=("ONASA", "Onasa"), domains=("onasa.com.ba",), sign_offs=("(ONASA)",),
        about="Bosnia's private agency.",),
    Agency("MINA", home="Europe/Podgorica", country="ME", languages=("sr", "en"), marks=("MINA", "MINA news", "Agencija MINA", "MINA-BUSINESS"),
        domains=("mina.news",), sign_offs=("(MINA)",), about="Montenegro's private agency: 'PODGORICA, (MINA) - '.",),
    Agency("MIA", home="Europe/Skopje", country="MK", languages=("mk", "sq", "en"),
        marks=("MIA", "МИА", "Медиумска информативна агенција", "Media Information Agency"), domains=("mia.mk",), sign_offs=("(MIA)", "(МИА)"),
        about="North Macedonia's national agency: 'Skopje, 5 January 2020 (MIA)'.",),
    Agency("Makfax", home="Europe/Skopje", country="MK", languages=("mk", "sq", "en"), marks=("Makfax", "МАКФАКС", "Макфакс"), domains=("makfax.com.mk",),
        sign_offs=("(Makfax)",), about="North Macedonia's private agency.",),
    Agency("ATA", home="Europe/Tirane", country="AL", languages=("sq", "en"), marks=(
            "ATSH", "Agjencia Telegrafike Shqiptare", "Albanian Telegraphic Agency", "Albanian News Agency", "阿通社", "阿尔巴尼亚通讯社",),
        domains=("ata.gov.al",), sign_offs=("/ATSH/", "/ATA/"), about="Albania's national agency: 'TIRANË, 5 janar /ATSH/ - '.",),
    Agency("KosovaPress", home="Europe/Belgrade", country="XK", languages=("sq", "en"), marks=("KosovaPress", "Kosovapress", "KOSOVAPRESS"),
        domains=("kosovapress.com",), sign_offs=("/KosovaPress/",), about="Kosovo's agency.",),
    Agency("BTA", home="Europe/Sofia", country="BG", languages=("bg", "en"),
        marks=("BTA", "БТА", "Bulgarian News Agency", "Българска телеграфна агенция", "保通社", "保加利亚通讯社"), domains=("bta.bg",),
        sign_offs=("/БТА/", "(БТА)", "(BTA)", "/BTA/"), rules=BULGARIA,
        about="Bulgaria's national agency: 'Sofia, January 5 (BTA) - '; closes with initials between slashes.",),
    Agency("Focus", home="Europe/Sofia", country="BG", languages=("bg", "en"),
        marks=("Агенция ФОКУС", 'Агенция "Фокус"', "FOCUS News Agency", "Focus News Agency", "Фокус Нюз"), domains=("focus-news.net",), sign_offs=("/ФОКУС/",),
        about="Bulgaria's private agency; its bare name is an ordinary word, so it is no mark.",),
    Agency("Agerpres", home="Europe/Bucharest", country="RO", languages=("ro", "en"),
        marks=("AGERPRES", "Agerpres", "Rompres", "ROMPRES", "罗通社", "罗马尼亚通讯社", "Аджерпрес"), domains=("agerpres.ro",),
        sign_offs=("AGERPRES", "/AGERPRES/", "/Agerpres/", "(AGERPRES)", "AGERPRES/"), rules=ROMANIA,
        about="Romania's national agency: 'București, 5 ian /Agerpres/ - '.",),
    Agency("Mediafax", home="Europe/Bucharest", country="RO", languages=("ro", "en"), marks=("MEDIAFAX", "Mediafax", "MEDIAFAX Foto"), domains=("mediafax.ro",),
        sign_offs=("(MEDIAFAX)", "MEDIAFAX"), about="Romania's private agency.",),
    Agency("News.ro", home="Europe/Bucharest", country="RO", languages=("ro",), marks=("News.ro", "NEWS.RO"), domains=("news.ro",), sign_offs=("(News.ro)",),
        about="Romania's private agency.",),
    Agency("Moldpres", home="Europe/Chisinau", country="MD", languages=("ro", "ru", "en"), marks=("MOLDPRES", "Moldpres"), domains=("moldpres.md",),
        sign_offs=("(MOLDPRES)", "/MOLDPRES/"), about="Moldova's state agency: 'Chișinău, 5 ian. /MOLDPRES/ - '.",),
    Agency("Infotag", home="Europe/Chisinau", country="MD", languages=("ro", "ru", "en"), marks=("Infotag", "INFOTAG"), domains=("infotag.md",),
        sign_offs=("/INFOTAG/", "(INFOTAG)"), about="Moldova's private agency.",),
    Agency("Rador", home="Europe/Bucharest", country="RO", languages=("ro",), marks=("RADOR", "Rador", "Agenția de presă RADOR"), domains=("rador.ro",),
        sign_offs=("RADOR", "(RADOR)", "/RADOR/"), about="Agency of Romania's public radio.",),
    Agency("IPN", home="Europe/Chisinau", country="MD", languages=("ro", "ru", "en"), marks=("IPN", "IPN Press Agency", "Info-Prim Neo"), domains=("ipn.md",),
        sign_offs=("IPN", "(IPN)", "/IPN/"), about="Moldova's private agency, Info-Prim Neo until 2012.",),
    Agency("BGNES", home="Europe/Sofia", country="BG", languages=("bg", "en"), marks=("BGNES", "БГНЕС", "Агенция БГНЕС"), domains=("bgnes.bg", "bgnes.com"),
        sign_offs=("/БГНЕС/", "(БГНЕС)", "/BGNES/"), about="Private agency in Sofia.",),
    Agency("Focus", home="Europe/Sofia", country="BG", languages=("bg", "en"), marks=(
            "Информационна агенция Фокус", "Агенция Фокус", "Агенция „Фокус“", 'Агенция "Фокус"', "FOCUS News Agency", "Focus News Agency",),
        domains=("focus-news.net",), sign_offs=("/ФОКУС/", "/Фокус/"), about="Private agency in Sofia; its name alone is a word and no mark.",),
    Agency("IKA", home="Europe/Zagreb", country="HR", languages=("hr",), marks=("IKA", "Informativna katolička agencija"), domains=("ika.hkm.hr",),
        sign_offs=("(IKA)", "/IKA/"), about="The Catholic agency of Croatia: 'Zagreb, (IKA)'.",),
)
