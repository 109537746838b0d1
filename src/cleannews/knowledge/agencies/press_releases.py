"""The wires of press releases: PR Newswire, Business Wire, GlobeNewswire, Newsfile, EQS, ots and their sisters.

Seen in 48 releases; the fixed lines in other languages are those the wires themselves print under every
translation. "About X" paragraphs are body and stay.
"""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import WITHIN
from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

FORWARD = r"(?:[Ff]orward|FORWARD)[- ‑–]?(?i:looking (?:statements?|information|comments|disclosures?))"

DISCLAIMERS = (
    Rule("disclaimer", "press.forward_looking_heading",
        # A sentence about such statements closes with a full stop and is longer.
        whole=("Cautionary Notes", "Safe Harbor Statement", "Disclaimer", "Disclaimers", "Legal Disclaimer", "Legal Notice", "Important Notices",),
        shape=rf"[^\n.!?。“\"]{{0,80}}{FORWARD}[^\n.!?。“\"]{{0,100}}:?", needs=("forward",), hits=(
            "Forward-Looking Statements", "Cautionary Note Regarding Forward-Looking Statements:", "Safe Harbor Statement",),
        spares=("The firm had made many statements about the ferries, all of them rosy. It called them forward-looking.",
            "Cautionary notes were struck.", 'Doe said: "No forward-looking statements today."',)),
)

FOOTERS = (
    Rule("nav", "press.original_content", opening=("View original content", "View source version on", "View the original press release",
            "View original press release", "View original:", "View the full release here", "View additional multimedia",
            "View additional companies", "View comments", "View News Release Full Screen", "To view the original version on", "To view the original release",
            "To view the source version of this press release", "To view this piece of content from",
            "To view an enhanced version of this graphic", "To view the full announcement, including downloadable",
            "Click here to view the original", "Cision View original content", "Read the original press release",
            "Source version on businesswire.com", "This press release features multimedia",
            "The Smart News Release features multimedia", "Ver contenido original", "Ver el contenido original",
            "Vea el contenido original", "Consultez la version source sur businesswire.com",
            "Originalversion auf businesswire.com ansehen", "Vea la versión original en businesswire.com",
            "Consulte la versión original en businesswire.com", "Ver a versão original em businesswire.com",
            "Consulte a versão original em businesswire.com", "Vedi la versione originale su businesswire.com",
            "Bekijk de oorspronkelijke versie op businesswire.com", "Voir le contenu original",
            "原文版本可在businesswire.com", "businesswire.comでソースバージョンを見る", "businesswire.com에서 원문",
            "Photos/Multimedia Gallery Available", "Multimedia Available:", "PDF available at:", "PDF available:",
            "The following files are available for download", "This information was brought to you by Cision",
            "Diese Pressemitteilung wurde übermittelt von", "Lisez le communiqué complet", "Weiteres Material:",
            "Weiteres Material zum Download", "Original-Content von:", "OTS-ORIGINALTEXT", "Digitale Pressemappe:",
            "Dissemination of a Corporate News", "Dissemination of a Financial News",
            "Dissemination of a Press Release", "Dissemination of a Regulatory Announcement",
            "Veröffentlichung einer Corporate News", "Veröffentlichung einer Pressemitteilung",
            "The EQS Distribution Services include", "Die EQS Distributionsservices umfassen",
            "The DGAP Distribution Services include", "Die DGAP Distributionsservices umfassen",
            "Media archive at www.todayir.com", "Medienarchiv unter", "Archive at www.dgap.de", "Archive at www.eqs-news.com", "Originalinhalt anzeigen",),
        hits=("View original content:http://www.prnewswire.com/news-releases/ferry-000.html",
            "View source version on businesswire.com: https://www.businesswire.com/news/home/000/en/",
            "This press release features multimedia. View the full release here: https://www.businesswire.com/news/home/000/en/",),
        spares=("View original paintings at the museum, it says.", "Viewers left.")),
    Rule("credit", "press.source", shape=rf"(?:SOURCE|FUENTE|FONTE|QUELLE|BRON):? {{1,3}}[A-Z0-9\u00C0-\u00DE\"“]{WITHIN}{{1,160}}",
        needs=("SOURCE", "FUENTE", "FONTE", "QUELLE", "BRON"), hits=("SOURCE Ferry Holdings Inc.", "SOURCE: Ferry Holdings", "FUENTE Ferry Holdings"),
        spares=("Source of the fire was a lamp.",)),
    Rule("credit", "press.source_head",
        shape=r"Source: [A-Z][\w&.,'’ -]{2,80}(?:Inc\.?|Ltd\.?|LLC|Corp\.?|Corporation|Limited|plc|PLC|AG|SE|S\.A\.|SA|GmbH|N\.V\.|Company|Group|Foundation|University)",
        needs=("source: ",), hits=("Source: Ferry Holdings, Inc.",), spares=("Source: it was a lamp.",)),
    Rule("nav", "press.label", where="head", whole=("PRESS RELEASE", "NEWS RELEASE", "MEDIA RELEASE", "FOR IMMEDIATE RELEASE", "For immediate release:",
            "COMMUNIQUÉ DE PRESSE", "PRESSEMITTEILUNG", "COMUNICADO DE PRENSA", "Regulatory News", "REGULATORY RELEASE", "Share this article",),
        hits=("FOR IMMEDIATE RELEASE", "Press Release"), spares=("Press release rules change.",)),
    Rule("end", "press.end_mark", whole=("###", "# # #", "#  #  #", "####", "#####", "-END-", "- END -", "-ENDS-", "- ENDS -", "– ENDS –", "– END –",
            "--END--", "-- END --", "**ENDS**", "*** END ***", "~ENDS~", "/CNW/", "-0-", "-30-", "- 30 -", "– 30 –",
            "- FIN -", "-Ende-", "- Ende -", "– Ende –", "(Ends)", "(End)", "(Schluss)",),
        hits=("# # #", "- Ends -", "-30-"), spares=("The story ends.",)),
    Rule("contact", "press.eqs_table", where="tail",
        shape=rf"(?:Language|Sprache|Company|Unternehmen|Phone|Telefon|Fax|E-mail|E-Mail|Internet|ISIN|WKN|Indices|Indizes|Listed|Börsen|EQS News ID|DGAP News ID|LEI Code|LEI): {{1,40}}{WITHIN}{{2,200}}",
        needs=("language:", "sprache:", "company:", "unternehmen:", "phone:", "telefon:", "Fax:", "e-mail:", "internet:", "ISIN:", "WKN:", "indices:", "indizes:", "listed:", "börsen:", "eqs news id:", "dgap news id:", "lei code:", "LEI:"),
        hits=("Language:    English", "EQS News ID: 1234567"), spares=("Language is power.",)),
)

PICTURES = (
    Rule("caption", "press.credit_in_brackets",
        shape=rf"{WITHIN}{{3,400}}[.!?]?[”\"]? ?\((?:Photo|Graphic|Video|Logo|Image|Infographic|Foto|Photographie|Photo credit|PRNewsfoto|PRNewsFoto)(?:: ?|/)(?:Business Wire|[^()\n]{{2,80}})\)",
        needs=("(photo", "(graphic", "(video", "(logo", "(image", "(infographic", "(foto", "(prnewsfoto"),
        hits=("The ferry Oslo at sea. (Photo: Business Wire)", "Ferry logo (PRNewsfoto/Ferry Inc.)"), spares=("The ferry (Photo: Business Wire) left.",)),
)

CONTACTS = (
    Rule("contact", "press.contact_heading", where="tail", whole=(
            "Media Contacts", "Contact", "Contacts", "Contact Info", "Contact us", "Media Inquiries", "Media Enquiries",
            "Media Relations", "Investors", "Pressekontakt", "Contato",),
        hits=("Media Contacts", "Pressekontakt"), spares=("Contact with the ferry was lost.", "Media rights were sold.")),
    Rule("contact", "press.for_more_information_contact",
        shape=rf"For (?:more |further |additional )?(?:[\w-]{{2,20}} )?(?:information|inquir(?:y|ies)|enquir(?:y|ies)|opportunit(?:y|ies)|interviews?|questions?|details|requests?|queries|kits?)(?: of our original content)?(?:,|:|-)? ?(?:please )?(?:contact|reach out to|call|e-?mail)\b{WITHIN}{{0,260}}",
        needs=("call", "mail", "contact", "reach out to"), hits=("For more information please contact:",
            "For media opportunities, please reach out to Jane Doe at jane@ferry.example or +1 000 000 0000.",
            "For further information, please contact: Jane Doe",),
        spares=("For years the ministry lost contact with him.", "For more information, she opened the door and left.")),
    Rule("contact", "press.number_line", where="tail",
        # Without a label only the full form of a number: "7-6 6-3 6-4" is a score.
        shape=(
            r"(?:(?:Tel(?:ephone|efon|éfono)?|Phone|Ph|Mobile|Mobil|Cell|Office|Fax|Direct|Toll[- ][Ff]ree|Main|Handy|Téléphone|Tél|Telefone|[TMPFOC](?=[.:]))\.?(?: No\.?| Number)?[.:]? {0,2}(?:\+?\(?\d[\d ().‑–/-]{5,24})"
            r"|\+\d[\d ().‑–/-]{6,22}|(?:1[ .-])?\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4})(?: ?(?:ext|x|Ext)\.? ?\d{1,6})?(?: ?\((?:[A-Za-z. ]{2,20})\))?"),
        hits=("Tel: +47 00 00 00 00", "(000) 000-0000", "Phone: 000-000-0000 ext. 12"), spares=("2020", "Tel Aviv won 2-1.", "7-6 6-3 6-4")),
    Rule("contact", "press.address_line", where="tail",
        # A Korean reporter before the address is a byline.
        shape=rf"(?![^\n@]{{0,40}}(?:기자|특파원)\s)(?:(?:E-?[Mm]ail|EMAIL|Mail|Courriel|E)[.:]? {{0,2}})?(?:[^\n@.!?。]{{0,80}}[ |/:,(]|[\w-]{{1,40}}(?:\.[\w-]{{2,20}}){{1,3}} {{0,2}}[|/,;·]{{1,2}} {{0,2}})?[\w.+-]{{1,40}}@[\w-]{{1,40}}(?:\.[\w-]{{2,20}}){{1,3}}\)?(?: {{0,3}}[|/,;]{{1,2}} ?{WITHIN}{{0,100}})?",
        needs=("@",), hits=("jane.doe@ferry.example", "Email: jane@ferry.example", "ferry.example // jane@ferry.example // 1.000.000.0000",),
        spares=("She said the mail went to jane@ferry.example and was lost. He was not amused.",)),
    Rule("contact", "press.web_line", where="tail",
        shape=r"(?:(?:Web(?:site)?|Internet|URL|Site|Twitter|LinkedIn|Facebook|Instagram|X|YouTube|WeChat)[.:]? {0,2})(?:https?://|www\.|@)\S{2,200}",
        needs=("http", "www.", "@"), hits=("Website: https://ferry.example", "Twitter: @ferry"), spares=("Web of lies at www.example.org, he said.",)),
)

PAGES = (
    Agency("PR Newswire", home="America/New_York", country="US", languages=("en", "es", "fr", "de", "pt", "zh", "ja"), press_release=True,
        # crawlers of prnewswire.com
        marks=("PRNewswire", "PR Newswire", "PRNEWSWIRE", "PR NEWSWIRE", "PRNewswire-FirstCall", "PRNewswire-USNewswire",
            "PRNewswire-AsiaNet", "PRNewswire/AsiaNet", "PRNewswire-PRWeb", "PRNewswire-HISPANIC PR WIRE",
            "PRNewswire-Asia", "PRNewswire UK Disclose", "PRN", "Cision", "美通社", "HISPANIC PR WIRE", "USNewswire", "U.S. Newswire", "PR Newswire Asia",),
        domains=("prnewswire.com", "prnasia.com", "prnewswire.co.uk", "cision.com", "news.cision.com"), selectors=(".release-body",),
        rules=(*DISCLAIMERS, *FOOTERS, *PICTURES, *CONTACTS),
        about="Wire of press releases (Cision); 48 releases of several wires, whose common notices stand on this page.",),
    Agency("Business Wire", home="America/Los_Angeles", country="US", languages=("en", "de", "fr", "es", "it", "pt", "nl", "ja", "zh", "ko"), press_release=True,
        # crawlers of businesswire.com
        marks=("BUSINESS WIRE", "Business Wire", "BusinessWire", "BUSINESSWIRE", "businesswire", "ビジネスワイヤ", "美国商业资讯", "美國商業資訊", "비즈니스와이어",),
        domains=("businesswire.com",), selectors=(".bw-release-story", ".bwNewRelease"), about="Wire of press releases: 'CITY--(BUSINESS WIRE)--'.",),
    Agency("GlobeNewswire", home="America/New_York", country="US", languages=("en", "fr", "de"), press_release=True,
        # crawlers of globenewswire.com
        marks=("GLOBE NEWSWIRE", "GlobeNewswire", "Globe Newswire", "GLOBENEWSWIRE", "GlobeNewswire News Room",
            "PRIMEZONE", "PrimeZone", "PRIME NEWSWIRE", "Hugin", "Thomson Reuters ONE", "via COMTEX",),
        domains=("globenewswire.com", "primezone.com"), selectors=("#main-body-container", ".main-body-container"),
        about="Wire of press releases: 'CITY, Jan. 28, 2020 (GLOBE NEWSWIRE) -- '.",),
    Agency("Marketwired", home="America/Toronto", country="CA", languages=("en", "fr"), press_release=True, marks=(
            "Marketwired", "MARKETWIRED", "Marketwire", "MARKETWIRE", "Market Wire", "MARKET WIRE", "CCNMatthews", "iCrowdNewswire", "Internet Wire",),
        domains=("marketwired.com", "marketwire.com"), about="Wire of press releases until 2018: '(Marketwired - Jan. 28, 2014)'.",),
    Agency("Accesswire", home="America/New_York", country="US", languages=("en",), press_release=True,
        marks=("ACCESSWIRE", "Accesswire", "ACCESS Newswire", "ACCESS NEWSWIRE"), domains=("accesswire.com", "accessnewswire.com"),
        about="Wire of press releases: 'CITY / ACCESSWIRE / January 28, 2020 / '.",),
    Agency("Newsfile", home="America/Toronto", country="CA", languages=("en", "fr"), press_release=True,
        marks=("Newsfile Corp.", "Newsfile Corp", "Newsfile", "NEWSFILE"), domains=("newsfilecorp.com",),
        about="Wire of press releases: '(Newsfile Corp. - January 28, 2020)'.",),
    Agency("CNW", home="America/Toronto", country="CA", languages=("en", "fr"), press_release=True,
        marks=("CNW", "CNW Telbec", "CNW Group", "Canada NewsWire", "Canada Newswire", "Groupe CNW"), domains=("newswire.ca",), sign_offs=("/CNW/",),
        about="Canadian wire of press releases: '/CNW/ -'.",),
    Agency("EQS", home="Europe/Berlin", country="DE", languages=("de", "en"), press_release=True,
        marks=("EQS", "EQS-News", "EQS Newswire", "EQS News", "DGAP", "DGAP-News", "DGAP-Adhoc", "euro adhoc"), domains=("eqs-news.com", "dgap.de", "eqs.com"),
        about="German wire of company announcements.",),
    Agency("ots", home="Europe/Berlin", country="DE", languages=("de", "en"), press_release=True,
        # presseportal.de: fivefilters ftr-site-config
        marks=("ots", "news aktuell", "presseportal.de", "presseportal", "OTS"), domains=("presseportal.de", "presseportal.ch", "ots.at", "newsaktuell.de"),
        selectors=("div.story-text",), about="German, Austrian and Swiss wires of press releases: 'Berlin (ots) - '.",),
    Agency("EIN Presswire", home="America/New_York", country="US", languages=("en",), press_release=True,
        marks=("EINPresswire.com", "EINPresswire", "EIN Presswire", "EIN News"), domains=("einpresswire.com", "einnews.com"),
        about="Wire of press releases: '/EINPresswire.com/ -- '.",),
    Agency("PRWeb", home="America/New_York", country="US", languages=("en",), press_release=True,
        marks=("PRWEB", "PRWeb", "PRLog", "PR.com", "24-7PressRelease", "24-7PressRelease.com"), domains=("prweb.com", "prlog.org", "pr.com"),
        about="Wires of press releases: '(PRWEB) January 28, 2012'.",),
    Agency("AsiaNet", home="Australia/Sydney", country="AU", languages=("en",), press_release=True,
        marks=("AsiaNet", "AsiaNet-Pakistan", "Medianet", "AAP Medianet", "Medianet Press Release Hub"), domains=("asianetnews.net", "medianet.com.au"),
        about="Pool of Asian agencies for press releases.",),
    Agency("Media OutReach", home="Asia/Hong_Kong", country="HK", languages=("en", "zh"), press_release=True,
        marks=("Media OutReach Newswire", "Media OutReach", "Media Outreach Newswire"), domains=("media-outreach.com",),
        about="Hong Kong wire of press releases.",),
    Agency("JCN Newswire", home="Asia/Tokyo", country="JP", languages=("en", "ja", "zh"), press_release=True,
        marks=("JCN Newswire", "JCNNewswire", "JCN Network", "ACN Newswire", "SeaPRwire"), domains=("jcnnewswire.com", "acnnewswire.com", "seaprwire.com"),
        about="Japanese wire of press releases.",),
    Agency("APO Group", home="Africa/Dakar", country="SN", languages=("en", "fr", "pt", "ar"), press_release=True, marks=(
            "APO Group", "African Press Organization", "APO-OPA", "/APO/", "African Media Agency", "Africa Newsroom",),
        domains=("apo-opa.com", "apo-opa.info", "africa-newsroom.com"), about="African wire of press releases: '/APO Group/ -- '.",),
    Agency("NewsVoir", home="Asia/Kolkata", country="IN", languages=("en",), press_release=True, marks=(
            "NewsVoir", "Business Wire India", "PNN", "VMPL", "ANI Press Release", "India PR Distribution", "NewsReach", "BusinessWire India",),
        domains=("newsvoir.com", "businesswireindia.com"), about="Indian wires of press releases: '(India), January 28: ... /PNN/'.",),
    Agency("MENAFN", home="Asia/Amman", country="JO", languages=("en", "ar"), press_release=True,
        marks=("MENAFN", "MENAFN.COM", "Zawya Press Release", "ME NewsWire", "AETOSWire", "ZEX PR WIRE"),
        domains=("menafn.com", "me-newswire.net", "aetoswire.com"), about="Middle-Eastern wires of press releases: '(MENAFN- Source)'.",),
    Agency("M2 Presswire", home="Europe/London", country="GB", languages=("en",), press_release=True, marks=(
            "M2 PRESSWIRE", "M2PressWIRE", "M2 Communications", "M2 EQUITYBITES", "COMTEX", "ENP Newswire", "RealWire",
            "ResponseSource", "RNS Reach", "RNS Number", "PressReleasePoint",),
        about="British wires of press releases.",),
)
