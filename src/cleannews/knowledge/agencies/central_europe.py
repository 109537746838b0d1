"""PAP (Poland), ČTK (Czechia), TASR and SITA (Slovakia), MTI (Hungary), STA (Slovenia).

Known from 110 Polish and 61 Czech web pages that print them, 21 Slovene ones, and the agencies' own sites. The name
stands in sentences as well ("powiedziała PAP", "řekl ČTK mluvčí", "poročala STA"): that is body.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

PAP = (
    Rule("byline", "pap.authors", part="end",
        shape=r"[Aa]utor(?:zy|ka|ki)?: ?[A-ZŁŚŻŹĆ][\w-]{1,20} [A-ZŁŚŻŹĆ][\w-]{1,20}(?:, [A-ZŁŚŻŹĆ][\w-]{1,20} [A-ZŁŚŻŹĆ][\w-]{1,20}){0,4}", needs=("autor",),
        hits=("autor: Grzegorz Przykład, Jacek Wzór", "Tak było. (PAP) Autorka: Anna Przykład"), spares=("autor: nieznany",)),
    Rule("end", "pap.sign_off", part="end",
        # "(PAP) luo/ gpal/ ami/ mc/". PAP in brackets alone is also a party of Singapore: initials are demanded here.
        shape=r"\(PAP\)\.?(?: {0,2}[a-ząćęłńóśźż]{2,5} ?/){1,6}\.?", needs=("(PAP)",),
        hits=("Tak zakończył się mecz. (PAP) abc/ gpal/ ami/ mc/", "Tak było.(PAP) luo/"),
        spares=("The People's Action Party (PAP) won", "powiedziała PAP koordynująca")),
    Rule("end", "pap.sign_off_slash", part="end", where="tail", shape=r"\b[a-ząćęłńóśźż]{2,4} ?/ ?PAP\.?", needs=("PAP",),
        hits=("Tak zakończył się mecz. pc /PAP.", "gah/PAP."), spares=("Foto: Jan Przykład/PAP", "PAP.")),
    Rule("end", "pap.initials", where="tail", shape=r"(?:[a-ząćęłńóśźż]{2,5} ?/ {0,2}){1,6}", hits=("osk/ ap/", "kno/", "abc/ def/ mc/"),
        spares=("i/lub", "http://")),
    Rule("credit", "poland.source", part="end", where="tail",
        shape=r"(?:Źródło|ŹRÓDŁO|źródło) ?: ?(?:(?:PAP|IAR|TVN24|Onet|Polsat News|RMF FM)(?:[/, ]{1,3}(?:PAP|IAR|Reuters|AFP|TVN24|EPA|RMF FM)){0,3}\.?)?",
        needs=("źródło",), hits=("Źródło: PAP.", "Źródło: PAP/IAR", "Źródło:"), spares=("Źródło: rzecznik rządu",)),
)

CTK = (
    Rule("end", "ctk.initials", where="tail", agency="CTK", shape=r"[a-zěščřžýáíéúůňťď]{2,4}(?: [a-zěščřžýáíéúůňťď]{2,4}){1,2}", hits=("pan pal", "kvr jel"),
        spares=("pan prezident", "a jel")),
    Rule("copyright", "ctk.copyright",
        shape=r"(?:©|\(c\)|Copyright(?: ©| \(c\))?) ?(?:\d{4} )?(?:ČTK|ČTK/AP|TASR|SITA)(?: \d{4})?(?:[.,]? (?:Všechna práva vyhrazena|Všetky práva vyhradené|všetky práva vyhradené)|, a\. ?s\.)?\.?",
        needs=("ČTK", "TASR", "SITA"), hits=("© ČTK", "© TASR 2020. Všetky práva vyhradené.", "Copyright © SITA, a.s."), spares=("© ČTK slaví výročí fotkami.",)
    ),
)

SLOVAKIA = (
    Rule("byline", "tasr.correspondent", part="bracket", longest=120, opening=(
            "spravodajca TASR", "spravodajkyňa TASR", "osobitný spravodajca TASR", "osobitná spravodajkyňa TASR",
            "od spravodajcu TASR", "od osobitného spravodajcu TASR",),
        hits=("BRUSEL 5. januára (spravodajca TASR Ján Vzor) - Lídri", "(osobitný spravodajca TASR)"), spares=("Povedal to (pre spravodajcu TASR) minister.",)),
    Rule("end", "tasr.initials", where="tail", agency="TASR", shape=r"[a-zčďľňšťžáéíóúý]{2,4}(?: [a-zčďľňšťžáéíóúý]{2,4}){1,2}", hits=("ab vt", "ed lma"),
        spares=("a minister", "nový zákon")),
)

SLOVENIA = (
    Rule("copyright", "sta.copyright", part="end", shape=r"(?:©|\(c\)) ?STA(?:,? ?\d{4})?(?:[.,]? [Vv]se pravice pridržane)?\.?",
        needs=("©sta", "© sta", "(c)sta", "(c) sta"), hits=("© STA, 2020", "Tako je dejal.©STA, 2020. Vse pravice pridržane."),
        spares=("© STAR", "za STA povedal")),
)

PAGES = (
    Agency("PAP", home="Europe/Warsaw", country="PL", languages=("pl", "en"),
        # crawlers of pap.pl
        marks=("PAP", "Polska Agencja Prasowa", "Polish Press Agency", "PAP/EPA", "PAP/AFP", "PAP/Reuters", "PAP Biznes",
            "Nauka w Polsce", "波通社", "波兰通讯社", "ПАП", "PAP통신",),
        domains=("pap.pl", "naukawpolsce.pl", "naukawpolsce.pap.pl", "thefirstnews.com"), sign_offs=("(PAP)", "PAP", "/PAP.", "/PAP"),
        selectors=('article[role="article"]',), cuts=(".moreInfo",), rules=PAP, about="Poland's national agency; seen in 110 web pages.",),
    Agency("IAR", home="Europe/Warsaw", country="PL", languages=("pl",), marks=("IAR", "Informacyjna Agencja Radiowa"), sign_offs=("IAR", "(IAR)"),
        about="Agency of Polish Radio.",),
    Agency("KAI", home="Europe/Warsaw", country="PL", languages=("pl",), marks=("Katolicka Agencja Informacyjna",), domains=("ekai.pl",),
        sign_offs=("(KAI)", "KAI"), about="Poland's Catholic agency; KAI is an aircraft maker elsewhere, so it is no mark.",),
    Agency("CTK", home="Europe/Prague", country="CZ", languages=("cs", "en"), marks=(
            "ČTK", "CTK", "Česká tisková kancelář", "Czech News Agency", "CTK Czech News Agency", "ČTK/AP", "捷通社", "捷克通讯社", "ЧТК",),
        domains=("ctk.cz", "ctk.eu", "ceskenoviny.cz"), sign_offs=("ČTK", "(ČTK)", "/ČTK/"), rules=CTK,
        about="Czechia's national agency; seen in 61 web pages, most of them with a dateline that lacks the name.",),
    Agency("TASR", home="Europe/Bratislava", country="SK", languages=("sk", "en"), marks=(
            "TASR", "Tlačová agentúra Slovenskej republiky", "News Agency of the Slovak Republic", "Teraz.sk", "斯通社", "ТАСР",),
        domains=("tasr.sk", "teraz.sk", "newsnow.tasr.sk"), sign_offs=("TASR", "(TASR)", "/TASR/"), rules=SLOVAKIA, about="Slovakia's national agency.",),
    Agency("SITA", home="Europe/Bratislava", country="SK", languages=("sk",), marks=("SITA", "SITA Slovenská tlačová agentúra", "WebNoviny.sk", "Webnoviny"),
        domains=("sita.sk", "webnoviny.sk"), sign_offs=("SITA", "(SITA)", "/SITA/"),
        about="Slovakia's private agency: 'BRATISLAVA 5. januára (WebNoviny.sk) - '.",),
    Agency("MTI", home="Europe/Budapest", country="HU", languages=("hu", "en"), marks=(
            "MTI", "Magyar Távirati Iroda", "MTI-OS", "MTI-ECO", "MTI/OS", "Hungarian News Agency", "匈通社", "匈牙利通讯社", "МТИ",),
        domains=("mti.hu", "mtva.hu"), sign_offs=("MTI", "(MTI)", "/MTI/"), about="Hungary's national agency: 'Budapest, 2020. január 5., vasárnap (MTI) - '.",
    ),
    Agency("STA", home="Europe/Ljubljana", country="SI", languages=("sl", "en"),
        marks=("STA", "Slovenska tiskovna agencija", "Slovenian Press Agency", "斯洛文尼亚通讯社", "СТА"), domains=("sta.si",), sign_offs=("STA", "(STA)", "/STA/"),
        rules=SLOVENIA, about="Slovenia's national agency.",),
    Agency("KAI", home="Europe/Warsaw", country="PL", languages=("pl",), marks=("KAI", "Katolicka Agencja Informacyjna"), domains=("ekai.pl",),
        sign_offs=("(KAI)", "/KAI/"), about="The Catholic agency of Poland.",),
    Agency("ISBnews", home="Europe/Warsaw", country="PL", languages=("pl", "en"), marks=("ISBnews", "ISB News"), domains=("isbnews.pl",),
        sign_offs=("(ISBnews)",), about="Business agency in Warsaw: 'Warszawa, 05.03.2031 (ISBnews) - '.",),
)
