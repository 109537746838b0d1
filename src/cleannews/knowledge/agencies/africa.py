"""The agencies of Africa south of the Sahara.

Their datelines and sign-offs as their own sites and other papers print them.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

PAN_AFRICAN = (
    Rule("end", "apanews.sign_off", where="tail",
        # "CS/lb/abj/APA": the writer, the editors, the desk.
        shape=r"[A-Za-z]{2,4}(?:/[A-Za-z]{2,4}){0,5}/APA(?:news)?", needs=("/APA",), hits=("CS/lb/abj/APA", "abc/as/APA"), spares=("He works for APA.",)),
    Rule("end", "pana.sign_off", shape=r"(?:-0-|--0--) ?PANA [A-Z]{1,4}(?:/[A-Z]{1,4}){0,4}(?: \d{1,2}[A-Z][a-zé]{2,4}\.?\d{4})?", needs=("PANA ",),
        hits=("-0- PANA AB/CD 12Dec2018",), spares=("PANA AB was founded.",)),
    Rule("end", "pana.sign_off_ending", part="end", shape=r"(?:-0-|--0--) ?PANA [A-Z]{1,4}(?:/[A-Z]{1,4}){0,4}(?: \d{1,2}[A-Z][a-zé]{2,4}\.?\d{4})?",
        needs=("PANA ",), hits=("He left. -0- PANA AB/CD 12Dec2018",), spares=("He left PANA AB/CD",)),
)

NIGERIA = (
    Rule("credit", "nan.edited_by", where="tail",
        shape=r"(?:=+ ?)?(?:Edited|Written|Reported) [Bb]y:? {0,2}[A-Z][\w'’.-]{1,20}(?:[ /,&-]{1,3}(?:and )?[A-Z][\w'’.-]{0,20}){0,8}(?: ?\(NAN\))?\.?",
        needs=("edited by", "written by", "reported by"), hits=("Edited by Jane Doe/John Roe", "Edited by: Jane Doe (NAN)"),
        spares=("Edited by hand, it took a year.",)),
    Rule("end", "nan.mark", where="tail", whole=("NAN", "(NAN)", "(NAN)(www.nannews.ng)", "(NAN) (www.nannews.ng)", "(www.nannews.ng)",
            "NAN (www.nannews.ng)", "(NAN)www.nannewsng.com",),
        hits=("(NAN) (www.nannews.ng)",), spares=("NAN is short for nothing.",)),
    Rule("end", "nan.mark_ending", part="end", ending=("(NAN)(www.nannews.ng)", "(NAN) (www.nannews.ng)", "(www.nannews.ng)", "(NAN)"),
        hits=("He left on Monday. (NAN) (www.nannews.ng)", "He left.(NAN)"), spares=("The agency (NAN) said so.",)),
    Rule("nav", "nan.ruler", shape=r"={3,80}", hits=("======",), spares=("== Oslo ==",)),
)

SOUTH_AFRICA = (
    Rule("end", "za.sign_off",
        shape=r"(?:— ?|– ?|- ?|-- ?)(?:SAnews\.gov\.za|SAnews|BuaNews|Sapa|SAPA|ANA|African News Agency(?: \(ANA\))?|News24Wire|Sapa-(?:AFP|AP|dpa))\.?",
        needs=("— ana", "—ana", "– ana", "–ana", "- ana", "-ana", "sanews", "buanews", "sapa", "african news agency", "news24wire"),
        hits=("– SAnews.gov.za", "- African News Agency (ANA)", "— Sapa"), spares=("- SAnews said so.",)),
    Rule("end", "za.sign_off_ending", part="end",
        shape=r"(?:— ?|– ?|- ?|-- ?)(?:SAnews\.gov\.za|BuaNews|Sapa|African News Agency(?: \(ANA\))?|News24Wire|Sapa-(?:AFP|AP|dpa))\.?",
        needs=("sanews.gov.za", "buanews", "Sapa", "african news agency", "news24wire"), hits=("He left on Monday. – SAnews.gov.za", "He left.-SAnews.gov.za"),
        spares=("He reads SAnews.gov.za",)),
)

WEST_AFRICA = (
    Rule("end", "gna.sign_off", where="tail", whole=("GNA", "– GNA", "- GNA", "-GNA"), hits=("GNA",), spares=("GNA asked him.",)),
    Rule("end", "westafrica.initials", where="tail",
        # "OID/AKS", "AMN/ADC": the writer and the editor of the APS, AIP, ANP or AGP.
        shape=r"\(?(?:AIP|APS|ANP|AGP|AIB|AMAP|ATOP|ABP|AMI)\)?(?:[ /-]{1,3}[A-Za-z]{2,4}){1,5}|\([A-Z]{3,4}\) ?[a-z]{1,4}(?:/[a-z]{1,4}){1,4}",
        hits=("(AIP) ab/cd/ef", "AGP/ab/cd"), spares=("AIP said so.",)),
)

PAGES = (
    Agency("APA News", home="Africa/Dakar", country="SN", languages=("fr", "en"), marks=(
            "APA News", "APAnews", "APA-news", "African Press Agency", "Agence de Presse Africaine", "APA-Dakar",
            "APA-Lagos", "APA-Abidjan", "APA-Accra", "APA-Nairobi", "APA-Bamako",),
        domains=("apanews.net", "fr.apanews.net"), sign_offs=("APA",), rules=PAN_AFRICAN,
        about="African Press Agency, Dakar: 'APA-Accra (Ghana)' before the story, 'CS/lb/abj/APA' after it.",),
    Agency("PANA", home="Africa/Dakar", country="SN", languages=("en", "fr", "pt", "ar"),
        marks=("PANA", "Panapress", "PANAPRESS", "Panafrican News Agency", "Pan African News Agency"), domains=("panapress.com",), sign_offs=("PANA",),
        about="Panafrican News Agency, Dakar: '-0- PANA AB/CD 12Dec2018' closes its stories.",),
    Agency("NAN", home="Africa/Lagos", country="NG", languages=("en",), marks=("NAN", "News Agency of Nigeria", "News Agency Of Nigeria"),
        domains=("nannews.ng", "nannewsng.com", "nannewsnigeria.com"), sign_offs=("NAN", "(NAN)"), rules=NIGERIA,
        about="News Agency of Nigeria: 'Lagos, Jan. 12, 2020 (NAN)', 'Edited by A/B (NAN)'.",),
    Agency("GNA", home="Africa/Accra", country="GH", languages=("en",), marks=("GNA", "Ghana News Agency"), domains=("gna.org.gh", "ghananewsagency.org"),
        sign_offs=("GNA",), rules=WEST_AFRICA, about="Ghana News Agency: 'Accra, Jan. 13, GNA - '.",),
    Agency("SAnews", home="Africa/Johannesburg", country="ZA", languages=("en",), marks=(
            "SAnews", "SAnews.gov.za", "SANews.gov.za", "SAnews.gov", "BuaNews", "South African Government News Agency",),
        domains=("sanews.gov.za",), sign_offs=("SAnews.gov.za", "– SAnews.gov.za"), rules=SOUTH_AFRICA, about="News agency of the government of South Africa.",
    ),
    Agency("ANA", home="Africa/Johannesburg", country="ZA", languages=("en",),
        marks=("African News Agency", "African News Agency (ANA)", "ANA Newswire", "ANA"), domains=("africannewsagency.com",), sign_offs=("ANA",),
        about="South African agency since 2015.",),
    Agency("Sapa", home="Africa/Johannesburg", country="ZA", languages=("en",),
        marks=("Sapa", "SAPA", "South African Press Association", "Sapa-AFP", "Sapa-AP", "Sapa-dpa", "Sapa-Reuters"), sign_offs=("Sapa", "SAPA"),
        about="Agency of the South African papers until 2015.",),
    Agency("News24", home="Africa/Johannesburg", country="ZA", languages=("en",), marks=("News24Wire", "News24 Wire"), domains=("news24.com",),
        about="South African wire.",),
    Agency("Kenya News Agency", home="Africa/Nairobi", country="KE", languages=("en", "sw"),
        # "KNA" is also the Catholic agency of Germany: the letters alone do not name this one.
        marks=("Kenya News Agency", "KNA Kenya"), domains=("kenyanews.go.ke",), about="Kenya News Agency: 'Nairobi, Monday, January 13, 2020 KNA'.",),
    Agency("ENA", home="Africa/Addis_Ababa", country="ET", languages=("en", "am"), marks=("ENA", "Ethiopian News Agency"), domains=("ena.et",),
        sign_offs=("ENA",), about="Ethiopian News Agency: 'Addis Ababa, January 12/2024(ENA)'.",),
    Agency("FMC", home="Africa/Addis_Ababa", country="ET", languages=("en", "am"),
        marks=("FBC", "FMC", "Fana Broadcasting Corporate", "Fana Media Corporation", "FanaBC"), domains=("fanabc.com", "fanamc.com"),
        about="Ethiopian broadcaster: 'Addis Ababa, January 12, 2024 (FBC) -'.",),
    Agency("Shabait", home="Africa/Asmara", country="ER", languages=("en", "ti"), marks=("ERINA", "Erina", "Eritrean News Agency"), domains=("shabait.com",),
        about="Eritrean News Agency.",),
    Agency("SONNA", home="Africa/Mogadishu", country="SO", languages=("en", "so"), marks=("SONNA", "Somali National News Agency"), domains=("sonna.so",),
        about="Somali National News Agency: 'Mogadishu (SONNA) - '.",),
    Agency("RNA", home="Africa/Kigali", country="RW", languages=("en", "fr"), marks=("Rwanda News Agency", "RNA/ARI", "Agence Rwandaise d'Information"),
        about="Rwanda News Agency.",),
    Agency("ABP", home="Africa/Bujumbura", country="BI", languages=("fr", "en"), marks=("Agence Burundaise de Presse", "ABP"), domains=("abpinfo.bi",),
        sign_offs=("ABP",), about="Burundian agency: 'BUJUMBURA, 12 janv (ABP) – '.",),
    Agency("ACP", home="Africa/Kinshasa", country="CD", languages=("fr",), marks=("ACP", "Agence Congolaise de Presse", "Agence congolaise de presse"),
        domains=("acp.cd",), sign_offs=("ACP",), about="Congolese agency, Kinshasa: 'Kinshasa, 12 janvier 2024 (ACP).- '.",),
    Agency("APS Senegal", home="Africa/Dakar", country="SN", languages=("fr",),
        # Algeria's agency has the same initials: the city before them tells.
        marks=("Agence de Presse Sénégalaise", "Agence de presse sénégalaise", "APS Sénégal", "Dakar APS", "Thiès APS",
            "Kaolack APS", "Ziguinchor APS", "Saint-Louis APS", "Tambacounda APS", "Kolda APS", "Matam APS",
            "Touba APS", "Diourbel APS", "Fatick APS", "Kaffrine APS", "Sédhiou APS", "Kédougou APS", "Louga APS", "Mbour APS", "Rufisque APS",),
        domains=("aps.sn",), about="Senegalese agency: 'Dakar, 12 jan (APS) – '.",),
    Agency("AIP", home="Africa/Abidjan", country="CI", languages=("fr",), marks=("AIP", "Agence Ivoirienne de Presse", "Agence ivoirienne de presse"),
        domains=("aip.ci",), sign_offs=("AIP", "(AIP)"), about="Ivorian agency: 'Abidjan, 12 jan 2024 (AIP) – ', '(AIP) ab/cd' at the end.",),
    Agency("AIB", home="Africa/Ouagadougou", country="BF", languages=("fr",),
        marks=("AIB", "Agence d'Information du Burkina", "Agence d’information du Burkina"), domains=("aib.media",),
        sign_offs=("Agence d’information du Burkina", "Agence d'information du Burkina"), about="Burkinabe agency: 'Ouagadougou, 12 janv. 2024 (AIB)-'.",),
    Agency("AMAP", home="Africa/Bamako", country="ML", languages=("fr",),
        marks=("AMAP", "Agence Malienne de Presse et de Publicité", "Agence malienne de presse"), domains=("amap.ml",), sign_offs=("(AMAP)",),
        about="Malian agency: 'Bamako, 12 jan (AMAP) '.",),
    Agency("ANP Niger", home="Africa/Niamey", country="NE", languages=("fr",),
        # the Netherlands' agency has the same initials
        marks=("Agence Nigérienne de Presse", "ANP Niger", "Agence nigérienne de presse", "Niamey ANP", "Zinder ANP",
            "Maradi ANP", "Tahoua ANP", "Agadez ANP", "Dosso ANP", "Diffa ANP", "Tillabéri ANP",),
        domains=("anp.ne",), about="Nigerien agency: 'Niamey, 12 Jan (ANP)-'.",),
    Agency("ATOP", home="Africa/Lome", country="TG", languages=("fr",), marks=("ATOP", "Agence Togolaise de Presse"), domains=("atop.tg",), sign_offs=("ATOP",),
        about="Togolese agency: 'Lomé, 12 jan. (ATOP) – '.",),
    Agency("ABP Benin", home="Africa/Porto-Novo", country="BJ", languages=("fr",),
        marks=("Agence Bénin Presse", "Agence Béninoise de Presse", "Cotonou ABP", "Porto-Novo ABP", "Parakou ABP"), domains=("agencebeninpresse.info",),
        about="Beninese agency.",),
    Agency("AGP", home="Africa/Conakry", country="GN", languages=("fr",), marks=("AGP", "Agence Guinéenne de Presse", "Agence Gabonaise de Presse"),
        domains=("agpguinee.com", "agpgabon.ga"), sign_offs=("AGP",), about="Guinean agency (its Gabonese namesake prints the same form).",),
    Agency("ACAP", home="Africa/Bangui", country="CF", languages=("fr",), marks=("ACAP", "Agence Centrafricaine de Presse", "Agence Centrafrique Presse"),
        sign_offs=("ACAP",), about="Central African agency: 'Bangui, 12 janv. (ACAP) - '.",),
    Agency("ACI", home="Africa/Brazzaville", country="CG", languages=("fr",), marks=(
            "Agence Congolaise d'Information", "Agence Congolaise d’Information", "Brazzaville ACI", "Pointe-Noire ACI",),
        about="Congolese agency, Brazzaville: 'Brazzaville, 12 Janv (ACI) – '; the letters alone are many other bodies'.",),
    Agency("ADI", home="Africa/Djibouti", country="DJ", languages=("fr",),
        marks=("Agence Djiboutienne d'Information", "Agence Djiboutienne d’Information", "Djibouti ADI"), domains=("adi.dj",),
        about="Djibouti's agency: 'Djibouti, 12 janv (ADI) - '.",),
    Agency("ATPE", home="Africa/Ndjamena", country="TD", languages=("fr",), marks=("ATPE", "Agence Tchadienne de Presse et d'Édition", "N'Djamena ATP"),
        about="Chadian agency: 'N'Djamena, 12 janv (ATPE) - '.",),
    Agency("CAMNEWS", home="Africa/Douala", country="CM", languages=("fr", "en"), marks=("CAMNEWS", "Camnews"), about="Cameroonian agency.",),
    Agency("SLENA", home="Africa/Freetown", country="SL", languages=("en",), marks=("SLENA", "Sierra Leone News Agency"), about="Sierra Leone News Agency.",),
    Agency("LINA", home="Africa/Monrovia", country="LR", languages=("en",), marks=("LINA", "Liberia News Agency"), sign_offs=("LINA",),
        about="Liberia News Agency: 'MONROVIA, Jan. 12 (LINA) - '.",),
    Agency("Angop", home="Africa/Luanda", country="AO", languages=("pt", "en", "fr"), marks=("ANGOP", "Angop", "Agência Angola Press", "Agência Angola-Press"),
        domains=("angop.ao",), about="Angolan agency.",),
    Agency("AIM", home="Africa/Maputo", country="MZ", languages=("pt", "en"), marks=("AIM", "Agência de Informação de Moçambique", "Mozambique News Agency"),
        domains=("aimnews.org",), sign_offs=("(AIM)",), about="Mozambican agency: 'Maputo, 12 Jan (AIM) – ', '(AIM)' at the end.",),
    Agency("NAMPA", home="Africa/Windhoek", country="NA", languages=("en",), marks=("Nampa", "NAMPA", "Namibia Press Agency"), domains=("nampa.org",),
        sign_offs=("Nampa", "- Nampa", "(edited)", "(Edited) NAMPA"), about="Namibia Press Agency.",),
    Agency("BOPA", home="Africa/Gaborone", country="BW", languages=("en",), marks=("BOPA", "Botswana Press Agency", "Bopa"), domains=("dailynews.gov.bw",),
        sign_offs=("BOPA",), about="Botswana Press Agency: 'Source : BOPA', 'ENDS'.",),
    Agency("New Ziana", home="Africa/Harare", country="ZW", languages=("en",), marks=("New Ziana", "ZIANA", "Ziana", "Zimbabwe Inter-Africa News Agency"),
        domains=("newziana.co.zw",), sign_offs=("New Ziana", "– New Ziana", "- New Ziana"), about="Zimbabwean agency.",),
    Agency("CAJ News", home="Africa/Johannesburg", country="ZA", languages=("en",), marks=("CAJ News", "CAJ News Africa", "CAJ NEWS"),
        domains=("cajnewsafrica.com",), sign_offs=("– CAJ News", "- CAJ News"), about="African agency: 'JOHANNESBURG, (CAJ News) – '.",),
    Agency("ZANIS", home="Africa/Lusaka", country="ZM", languages=("en",), marks=("ZANIS", "Zambia News and Information Services", "ZANA"),
        sign_offs=("ZANIS",), about="Zambian agency.",),
    Agency("MANA", home="Africa/Blantyre", country="MW", languages=("en",), marks=("MANA", "Mana", "Malawi News Agency"), sign_offs=("Mana",),
        about="Malawi News Agency: 'Lilongwe, January 12, Mana: '.",),
)
