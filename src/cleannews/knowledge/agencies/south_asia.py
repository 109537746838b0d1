"""The wires of Pakistan, Bangladesh, Sri Lanka, Nepal and the Maldives.

Seen in 200 Sri Lankan texts (EconomyNext, Lankan papers with AFP, AP and Reuters copy); APP, BSS and UNB from their
sites' form. Some initials also name parties and airlines: PTI, TNA (the Tamil National Alliance), RSS (the Rashtriya
Swayamsevak Sangh) and PPI (producer prices) are no marks here, only sign-offs with their own dash or bracket.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

PAKISTAN = (
    Rule("end", "pakistan.app_desk_initials", where="tail", shape=r"\(?APP ?/ ?[a-z]{2,9}(?: ?[-/] ?[a-z]{2,9}){0,3}\)?", needs=("app/", "app /"),
        hits=("APP/abc", "APP/mnr-zsa"), spares=("APP/Bernama reported the floods.",)),
    Rule("end", "pakistan.dash_agency_ending", part="end", where="tail", ending=(
            "–APP", "—APP", "-APP", "--APP", "– APP", "— APP", "–INP", "—INP", "-INP", "— INP", "–NNI", "—NNI", "-NNI",
            "— NNI", "–PPI", "—PPI", "-PPI", "— PPI", "–Agencies", "—Agencies", "— Agencies", "–agencies", "—agencies",
            "-agencies", "–SABAH", "—Online", "–Online", "–KMS", "—KMS",),
        hits=("The bill was passed.—APP", "It rained.–Agencies", "Prices rose. — PPI"), spares=("He deals with travel agencies", "Install the news APP")),
    Rule("end", "pakistan.urdu_agency_alone", where="tail", whole=(
            "(اے پی پی)", "(این این آئی)", "(آئی این پی)", "(ایجنسیاں)", "(نیوز ایجنسی)", "(یو این پی)", "(آن لائن)",),
        hits=("(اے پی پی)",), spares=("اے پی پی نے بتایا۔",)),
    Rule("timestamp", "pakistan.published_in_dawn", part="end",
        shape=r"Published in (?:Dawn|The Express Tribune|The News|Business Recorder|The Nation|Dawn, Images|The News International)(?:,|,? on|’s)? (?:on )?(?:EOS, )?[A-Z][a-z]{2,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\.?",
        needs=("published in dawn", "published in the express tribune", "published in the news", "published in business recorder", "published in the nation"),
        hits=("He will appeal. Published in Dawn, May 3rd, 2031", "Published in The Express Tribune, January 6th, 2031.",),
        spares=("Published in Dawn, May saw two essays.",)),
    Rule("nav", "pakistan.ticker", where="head",
        # Business Recorder's pages open with the day's quotations.
        shape=r"[A-Z][A-Z0-9-]{1,12} [\d,.]{2,12} (?:Increased|Decreased|No Change) ?(?:By (?:[▲▼] ?)?-?[\d,.]{1,10} \(-?[\d.]{1,6}%\))?",
        needs=(" increased", " decreased", " no change"), hits=("EXP 40.35 Increased By ▲ 0.32 (0.8%)", "KSE100 95,123 Increased By 931.1 (0.99%)"),
        spares=("OGDC 196.25 Increased By a quarter, the analyst said.",)),
    Rule("related", "pakistan.read_headline", longest=180, opening=("Read: ", "Read more: ", "Also read: ", "Read also: ", "Read here: "),
        hits=("Read: New quay opens after two years of delay", "Read more: How the harbour paid its debts"),
        spares=("Read the bill before the vote.", "Reading: the town's pride")),
)

BANGLADESH = (
    Rule("dateline", "bangladesh.bengali_dateline", part="start", where="head", shape=(
            r"(?:ঢাকা|চট্টগ্রাম|রাজশাহী|খুলনা|সিলেট|বরিশাল|রংপুর|ময়মনসিংহ|ময়মনসিংহ|কুমিল্লা|গাজীপুর|নারায়ণগঞ্জ|কক্সবাজার|বগুড়া|যশোর|ফরিদপুর|দিনাজপুর|কলকাতা|নয়াদিল্লি|নয়াদিল্লি|নিউইয়র্ক|ওয়াশিংটন|লন্ডন|জেনেভা|বেইজিং)[\u0980-\u09e3/ .()-]{0,30}?,? ?[0-9\u09e6-\u09ef]{1,2} (?:জানুয়ারি|ফেব্রুয়ারি|জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর)"
            r"(?:,? ?[0-9\u09e6-\u09ef]{4})?,? ?\(\s?(?:বাসস|ইউএনবি|পিটিআই|এএফপি|আইএএনএস|রয়টার্স|বিএসএস)\s?\)\s?[।:.–—-]{0,2}\s?"),
        needs=("বাসস", "ইউএনবি", "পিটিআই", "এএফপি", "আইএএনএস", "রয়টার্স", "বিএসএস"), hits=("ঢাকা, ২৮ মে, ২০৩১ (বাসস) : ঘাট খুলেছে।",),
        spares=("তিনি বলেন, ২৮ মে (সোমবার) ঘাট খুলবে।",)),
    Rule("end", "bangladesh.dash_agency_ending", part="end", where="tail",
        ending=("–UNB", "—UNB", "-UNB", "— UNB", "– UNB", "–BSS", "—BSS", "-BSS", "— BSS", "– BSS", "--BSS", "--UNB"),
        hits=("The ferry sank.—UNB", "The ferry sank. — BSS"), spares=("He works for BSS",)),
)

SRI_LANKA = (
    Rule("end", "sri_lanka.initials_ending", part="end", where="tail", ending=(
            "(Lankapuvath)", "-Lankapuvath", "(Newswire)", "(NewsWire)", "(Ada Derana)", "(News 1st)",
            "(Xinhua/Lankapuvath)", "(DailyMirror)", "(Daily Mirror)",),
        hits=("The road reopened. (Lankapuvath)", "Rain is likely.(NewsWire)"), spares=("He watches Ada Derana",)),
)

NEPAL = (
    Rule("end", "nepal.rss_ending", part="end", where="tail",
        # RSS is also the Rashtriya Swayamsevak Sangh: only with a dash of its own, or alone.
        ending=("--RSS", "–RSS", "—RSS", "— RSS", "– RSS", "-- RSS", "-RSS", "– रासस", "— रासस", "--रासस", "-रासस", "(रासस)", "।रासस",),
        hits=("The pass reopened. --RSS", "सडक खुल्यो। (रासस)"), spares=("He chairs the RSS", "the Rashtriya Swayamsevak Sangh (RSS)")),
    Rule("end", "nepal.rss_alone", where="tail", whole=("RSS", "(RSS)", "रासस", "(रासस)", "-RSS-"), hits=("(RSS)", "रासस"), spares=("RSS chief speaks",)),
)

PAGES = (
    Agency("APP", home="Asia/Karachi", country="PK", languages=("en", "ur", "sd", "ps"), marks=(
            "APP", "Associated Press of Pakistan", "Associated Press Of Pakistan", "A.P.P.", "اے پی پی", "एपीपी", "巴联社", "巴聯社",),
        domains=("app.com.pk",), sign_offs=("APP", "(APP)"), rules=PAKISTAN,
        about="Associated Press of Pakistan; dateline 'ISLAMABAD, Aug 12 (APP): ', end 'APP/abc'.",),
    Agency("INP", home="Asia/Karachi", country="PK", languages=("en", "ur"), marks=("INP", "Independent News Pakistan", "آئی این پی"), domains=("inp.net.pk",),
        sign_offs=("(INP)",), about="Independent News Pakistan; dateline 'ISLAMABAD, Jan 5 (INP): '.",),
    Agency("NNI", home="Asia/Karachi", country="PK", languages=("en", "ur"), marks=("NNI", "News Network International", "این این آئی"),
        domains=("nni-news.com",), sign_offs=("(NNI)",), about="Private Pakistani agency; dateline 'ISLAMABAD (NNI): '.",),
    Agency("Pakistan Press International", home="Asia/Karachi", country="PK", languages=("en", "ur"),
        marks=("Pakistan Press International", "PPI News Agency", "پی پی آئی"), domains=("ppinewsagency.com",), sign_offs=("(PPI)",),
        about="Private Pakistani agency; its initials also stand for producer prices, hence no mark.",),
    Agency("Online News Network", home="Asia/Karachi", country="PK", languages=("en", "ur"), marks=("Online News Network", "Online International News Network"),
        domains=("onlinenews.com.pk",), about="Private Pakistani agency; dateline 'ISLAMABAD (Online): ', an ordinary word, hence no mark.",),
    Agency("Kashmir Media Service", home="Asia/Karachi", country="PK", languages=("en", "ur"), marks=("KMS", "Kashmir Media Service"), domains=("kmsnews.org",),
        sign_offs=("(KMS)",), about="Agency in Islamabad; dateline 'Srinagar, January 05 (KMS): '.",),
    Agency("BSS", home="Asia/Dhaka", country="BD", languages=("en", "bn"),
        # a page of bssnews.net
        marks=("BSS", "Bangladesh Sangbad Sangstha", "বাসস", "বাংলাদেশ সংবাদ সংস্থা"), domains=("bssnews.net",),
        sign_offs=("BSS", "(BSS)", "বাসস", "(বাসস)", "।বাসস"), selectors=("#dtl_part",), rules=BANGLADESH,
        about="State agency of Bangladesh; dateline 'DHAKA, Nov 26, 2023 (BSS) - '.",),
    Agency("UNB", home="Asia/Dhaka", country="BD", languages=("en", "bn"), marks=("UNB", "United News of Bangladesh", "ইউএনবি", "ইউনাইটেড নিউজ অব বাংলাদেশ"),
        domains=("unb.com.bd",), sign_offs=("UNB", "(UNB)", "(ইউএনবি)", "ইউএনবি"),
        about="Private agency of Bangladesh; dateline 'Dhaka, Jan 5 (UNB) - ', in papers the end '—UNB'.",),
    Agency("bdnews24.com", home="Asia/Dhaka", country="BD", languages=("en", "bn"),
        marks=("bdnews24.com", "bdnews24", "বিডিনিউজ টোয়েন্টিফোর ডটকম", "বিডিনিউজ"), domains=("bdnews24.com",),
        about="News service of Bangladesh, carried by papers as a wire.",),
    Agency("EconomyNext", home="Asia/Colombo", country="LK", languages=("en",), marks=("EconomyNext", "ECONOMYNEXT", "Economy Next", "EN Economy Next"),
        domains=("economynext.com",), rules=SRI_LANKA,
        about="Sri Lankan financial wire; dateline 'ECONOMYNEXT – ', end '(Colombo/Mar11/2024)'; seen in 199 texts.",),
    Agency("Lankapuvath", home="Asia/Colombo", country="LK", languages=("en", "si", "ta"),
        marks=("Lankapuvath", "Lanka Puvath", "Lankapuwath", "ලංකාපුවත්", "லங்காபுவத்"), domains=("lankapuvath.lk",),
        about="National news agency of Sri Lanka.",),
    Agency("News 1st", home="Asia/Colombo", country="LK", languages=("en", "si", "ta"), marks=("News 1st", "News1st", "Newsfirst"), domains=("newsfirst.lk",),
        about="Sri Lankan broadcaster's desk; dateline 'COLOMBO (News 1st); '.",),
    Agency("Rastriya Samachar Samiti", home="Asia/Kathmandu", country="NP", languages=("en", "ne"), marks=(
            "Rastriya Samachar Samiti", "National News Agency (RSS)", "National News Agency Nepal", "रासस", "राष्ट्रिय समाचार समिति",),
        domains=("nationalnewsagency.gov.np", "rssnepal.gov.np"), rules=NEPAL,
        about="State agency of Nepal; dateline 'Kathmandu, Jan 5 (RSS): ', end 'RSS' with a dash.",),
    Agency("PSM News", home="Indian/Maldives", country="MV", languages=("en", "dv"), marks=("PSM News", "PSMnews"), domains=("psmnews.mv",),
        about="Public service of the Maldives, the desk of its television and radio.",),
    Agency("Khaama Press", home="Asia/Kabul", country="AF", languages=("en", "ps", "fa"), marks=("Khaama Press", "Khaama Press News Agency", "خامه پرس"),
        domains=("khaama.com",), about="Afghan online news agency.",),
)
