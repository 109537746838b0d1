"""Smaller national agencies, picture agencies, syndicates, and broadcasters whose copy other papers print.

Their names and marks as their own sites and the papers that print them give them.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency

__all__ = ["PAGES"]

PAGES = (
    Agency("SPS", home="Africa/El_Aaiun", country="EH", languages=("es", "ar", "fr", "en"),
        marks=("SPS", "Sahara Press Service", "Saharan Press Service", "Servicio de Prensa Saharaui", "Agencia de Noticias Saharaui", "وكالة الأنباء الصحراوية", "واص"),
        domains=("spsrasd.info", "spsrasd.com"), sign_offs=("SPS", "(SPS)"), about="Sahara Press Service: 'Chahid El Hafed, 3 de mayo de 2031 (SPS)'.",),
    Agency("ANTA", home="Indian/Antananarivo", country="MG", languages=("fr", "mg"), marks=("Agence Nationale Taratra", "Agence Nationale d'Information Taratra"), about="State agency of Madagascar."),
    Agency("LENA", home="Africa/Maseru", country="LS", languages=("en", "st"), marks=("Lesotho News Agency", "LENA"), domains=("lena.gov.ls",), about="State agency of Lesotho."),
    Agency("GAMNA", home="Africa/Banjul", country="GM", languages=("en",), marks=("Gambia News Agency", "GAMNA"), about="State agency of the Gambia."),
    Agency("ANG", home="Africa/Bissau", country="GW", languages=("pt",), marks=("Agência de Notícias da Guiné", "Agência de Notícias da Guiné-Bissau", "ANG"), about="State agency of Guinea-Bissau."),
    Agency("HZK-Presse", home="Indian/Comoro", country="KM", languages=("fr",), marks=("HZK-Presse", "HZK Presse"), about="Agency of the Comoros."),
    Agency("STP-Press", home="Africa/Sao_Tome", country="ST", languages=("pt", "fr"), marks=("STP-Press", "Agência STP-Press"), domains=("stp-press.st",), about="State agency of São Tomé and Príncipe."),
    Agency("SNA", home="Indian/Mahe", country="SC", languages=("en", "fr"), marks=("Seychelles News Agency",), domains=("seychellesnewsagency.com",), about="Agency of Seychelles, in English and French."),
    Agency("SSNA", home="Africa/Juba", country="SS", languages=("en",), marks=("South Sudan News Agency", "SSNA"), about="Agency of South Sudan."),
    Agency("Agence Ecofin", home="Africa/Douala", country="CM", languages=("fr", "en"), marks=("Agence Ecofin", "Ecofin Agency"), domains=("agenceecofin.com", "ecofinagency.com"), about="Business agency for Africa."),
    Agency("BBC Brasil", home="America/Sao_Paulo", country="BR", languages=("pt",), marks=("BBC Brasil", "BBC News Brasil", "BBC BRASIL"), about="The BBC's Portuguese service, printed by Brazil's papers."),
    Agency("BBC Mundo", home="Europe/London", country="GB", languages=("es",), marks=("BBC Mundo", "BBC News Mundo"), about="The BBC's Spanish service, printed by papers of Latin America."),
    Agency("DW", home="Europe/Berlin", country="DE", languages=("de", "en", "es", "pt", "ru", "tr", "ar"),
        marks=("DW", "Deutsche Welle", "DW Brasil", "Deutsche Welle Brasil", "DW Español", "Дойче Велле", "Немецкая волна", "دويتشه فيله", "德国之声", "德國之聲", "Ντόιτσε Βέλε"),
        domains=("dw.com", "dw.de"), about="Germany's foreign broadcaster: 'DW (AFP, dpa)'.",),
    Agency("RFI", home="Europe/Paris", country="FR", languages=("fr", "en", "es", "pt"), marks=("RFI", "Radio France Internationale", "Radio France Internacional"), domains=("rfi.fr",), about="France's foreign radio, printed by other papers."),
    Agency("TRT World", home="Europe/Istanbul", country="TR", languages=("en",), marks=("TRT World", "TRT WORLD"), domains=("trtworld.com",), about="Turkey's foreign broadcaster."),
    Agency("GlobalPost", home="America/New_York", country="US", languages=("en",), marks=("GlobalPost", "Global Post"), domains=("globalpost.com",), about="American foreign news, passed on by papers until 2015."),
    Agency("CNSNews", home="America/New_York", country="US", languages=("en",), marks=("CNSNews.com", "CNSNews", "Cybercast News Service"), domains=("cnsnews.com",), about="American wire: '(CNSNews.com) - ' before the story."),
    Agency("Tribune Content Agency", home="America/Chicago", country="US", languages=("en",), marks=("Tribune Content Agency", "Tribune Content Agency, LLC", "TRIBUNE CONTENT AGENCY", "Tribune Media Services"), domains=("tribunecontentagency.com",), about="American syndicate: '(c) 2031 Tribune Content Agency, LLC' closes its copy."),
    Agency("Creators Syndicate", home="America/Los_Angeles", country="US", languages=("en",), marks=("Creators Syndicate", "Creators.com", "CREATORS.COM"), domains=("creators.com",), about="American syndicate of columns: 'COPYRIGHT 2031 CREATORS.COM'."),
    Agency("Andrews McMeel", home="America/Chicago", country="US", languages=("en",), marks=("Andrews McMeel Syndication", "Universal Uclick", "Universal Press Syndicate"), domains=("amuniversal.com", "uexpress.com"), about="American syndicate of columns and comics."),
    Agency("King Features", home="America/New_York", country="US", languages=("en",), marks=("King Features Syndicate", "King Features"), domains=("kingfeatures.com",), about="American syndicate of columns and comics."),
    Agency("Project Syndicate", home="Europe/Prague", country="CZ", languages=("en",), marks=("Project Syndicate",), domains=("project-syndicate.org",), about="Opinion pieces: 'Copyright: Project Syndicate, 2031.'"),
    Agency("EPA", home="Europe/Berlin", languages=("en",), marks=("EPA", "EPA-EFE", "EPA-Yonhap", "European Pressphoto Agency", "EPA연합뉴스", "EPA=연합뉴스"), domains=("epa.eu",), about="European Pressphoto Agency: captions that portals print as stories."),
    Agency("Yonhap TV", home="Asia/Seoul", country="KR", languages=("ko",), marks=("Yonhap TV", "Yonhap News TV", "연합뉴스TV", "聯合ニュースTV"), domains=("yonhapnewstv.co.kr",), about="Yonhap's television: 'publisher: 연합뉴스TV' on portals."),
    Agency("NINA", home="Asia/Baghdad", country="IQ", languages=("ar", "en"), marks=("National Iraqi News Agency", "NINA", "الوكالة الوطنية العراقية للأنباء"), domains=("ninanews.com",), about="Agency of Iraq."),
    Agency("Maan", home="Asia/Hebron", country="PS", languages=("ar", "en"), marks=("Ma'an News Agency", "Maan News Agency", "Ma’an News Agency", "وكالة معا", "وكالة معاً الإخبارية"), domains=("maannews.net", "maannews.com"), about="Agency of Bethlehem."),
    Agency("Shehab", home="Asia/Gaza", country="PS", languages=("ar",), marks=("Shehab News Agency", "وكالة شهاب", "شهاب للأنباء"), domains=("shehabnews.com",), about="Agency of Gaza."),
    Agency("Mizan", home="Asia/Tehran", country="IR", languages=("fa",), marks=("Mizan News Agency", "خبرگزاری میزان"), domains=("mizan.news", "mizanonline.ir"), about="Agency of Iran's judiciary."),
    Agency("IBNA", home="Asia/Tehran", country="IR", languages=("fa", "en"), marks=("Iran Book News Agency", "IBNA", "خبرگزاری کتاب ایران", "ایبنا"), domains=("ibna.ir",), about="Iran's agency for books."),
    Agency("ICANA", home="Asia/Tehran", country="IR", languages=("fa",), marks=("ICANA", "خبرگزاری خانه ملت"), domains=("icana.ir",), about="Agency of Iran's parliament."),
    Agency("SNN", home="Asia/Tehran", country="IR", languages=("fa",), marks=("Student News Network", "خبرگزاری دانشجو"), domains=("snn.ir",), about="Iran's students' news network."),
    Agency("IRIB", home="Asia/Tehran", country="IR", languages=("fa",), marks=("IRIB News Agency", "خبرگزاری صدا و سیما"), domains=("iribnews.ir",), about="Agency of Iran's broadcaster."),
    Agency("Borna", home="Asia/Tehran", country="IR", languages=("fa",), marks=("Borna News Agency", "خبرگزاری برنا"), domains=("borna.news",), about="Agency of Iran's ministry of sport and youth."),
    Agency("Hawzah", home="Asia/Tehran", country="IR", languages=("fa", "ar", "ur"), marks=("Hawzah News Agency", "خبرگزاری حوزه"), domains=("hawzahnews.com",), about="Agency of Qom's seminaries."),
    Agency("ABNA", home="Asia/Tehran", country="IR", languages=("fa", "ar", "en"), marks=("AhlulBayt News Agency", "Ahlul Bayt News Agency", "ABNA", "خبرگزاری ابنا", "وكالة أهل البيت"), domains=("abna24.com", "abna.ir"), about="Agency of the Ahl al-Bayt assembly, in many languages."),
    Agency("PanARMENIAN.Net", home="Asia/Yerevan", country="AM", languages=("en", "ru", "hy"), marks=("PanARMENIAN.Net", "PanARMENIAN", "ПанАРМЕНИАН.Нет"), domains=("panarmenian.net",), about="Agency of Yerevan: 'PanARMENIAN.Net - ' before the story."),
    Agency("Moskva", home="Europe/Moscow", country="RU", languages=("ru",), marks=("АГН «Москва»", "Агентство «Москва»", "Агентство городских новостей «Москва»"), domains=("mskagency.ru",), about="City agency of Moscow."),
    Agency("Tatar-inform", home="Europe/Moscow", country="RU", languages=("ru", "tt"), marks=("Татар-информ", "ИА «Татар-информ»", "Tatar-inform"), domains=("tatar-inform.ru",), about="Agency of Tatarstan."),
    Agency("Bashinform", home="Asia/Yekaterinburg", country="RU", languages=("ru", "ba"), marks=("Башинформ", "ИА «Башинформ»", "Bashinform"), domains=("bashinform.ru",), about="Agency of Bashkortostan."),
    Agency("Andorra News Agency", home="Europe/Andorra", country="AD", languages=("ca",), marks=("Agència de Notícies Andorrana", "Agència de Notícies d'Andorra"), domains=("ana.ad",), about="Agency of Andorra, in Catalan."),
    Agency("Haiti Press Network", home="America/Port-au-Prince", country="HT", languages=("fr",), marks=("Haiti Press Network", "HPN", "Agence Haïtienne de Presse"), domains=("hpnhaiti.com",), about="Agencies of Haiti."),
    Agency("BenarNews", home="Asia/Bangkok", languages=("en", "id", "th", "bn"), marks=("BenarNews", "Benar News"), domains=("benarnews.org",), about="Service of Radio Free Asia for the south-east of Asia."),
    Agency("360info", home="Australia/Melbourne", country="AU", languages=("en",), marks=("360info", "360info™"), domains=("360info.org",), about="Pieces by researchers, under Creative Commons: 'Originally published under Creative Commons by 360info.'"),
    Agency("Shafaq News", home="Asia/Baghdad", country="IQ", languages=("ar", "ku", "en"), marks=("Shafaq News Agency", "وكالة شفق نيوز"), domains=("shafaq.com",), about="Agency of Iraq, in Arabic and Kurdish."),
    Agency("Afghan Islamic Press", home="Asia/Kabul", country="AF", languages=("ps", "fa", "en"), marks=("Afghan Islamic Press",), about="Afghan agency in Peshawar."),
    Agency("Erbol", home="America/La_Paz", country="BO", languages=("es",), marks=("Erbol", "ERBOL", "Red Erbol"), domains=("erbol.com.bo",), about="Radio agency of Bolivia."),
    Agency("Agência Pública", home="America/Sao_Paulo", country="BR", languages=("pt", "en"), marks=("Agência Pública",), domains=("apublica.org",), about="Brazil's agency of investigative journalism."),
    Agency("Agência Fapesp", home="America/Sao_Paulo", country="BR", languages=("pt", "en", "es"), marks=("Agência Fapesp", "Agência FAPESP"), domains=("agencia.fapesp.br",), about="Science agency of São Paulo's research foundation."),
    Agency("Dunyo", home="Asia/Tashkent", country="UZ", languages=("uz", "ru", "en"), marks=("ИА «Дунё»", "Dunyo IA", "IA Dunyo"), domains=("dunyo.info",), about="Agency of Uzbekistan's foreign ministry."),
    Agency("PNN", home="Asia/Kolkata", country="IN", languages=("en", "hi"), marks=("/PNN/", "PNN"), sign_offs=("PNN", "/PNN/"), press_release=True, about="'/PNN/' before and behind paid copy that agencies of India pass on."),
    Agency("VMPL", home="Asia/Kolkata", country="IN", languages=("en",), marks=("VMPL", "/VMPL/"), sign_offs=("VMPL",), press_release=True, about="'VMPL' before paid copy that agencies of India pass on."),
    Agency("IndiaSpend", home="Asia/Kolkata", country="IN", languages=("en", "hi"), marks=("IndiaSpend",), domains=("indiaspend.com",), about="Data journalism of India, printed by its papers."),
)
