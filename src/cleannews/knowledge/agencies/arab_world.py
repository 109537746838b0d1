"""The agencies of the Arab states: SPA, WAM, QNA, KUNA, BNA, ONA, Petra, NNA, SANA, MENA, WAFA, INA, TAP, APS, MAP ...

Known from 105 SPA, 56 SANA and 413 other Arabic and English texts of the region and the agencies' public sites. Some
Arabic short names are ordinary words ("بنا", "ومع", "وطنية", "العمانية"): they are no marks but parts of a dateline
spelled out here. "SANA reporter in Aleppo said" and "قال ... لرويترز" are body.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

ARABIC = "[\u0621-\u064a\u064b-\u0652]"

SHORT_NAMES = r"(?:واس|وام|قنا|كونا|بنا|العُ?مانية|بترا|الوطنية|سانا|أ ?ش ?أ|أ\. ?ش\. ?أ|وفا|واع|وات|واج|وأج|ومع|وال|سونا|الأناضول)"

ARABIC_PLACE = rf"{ARABIC}{{2,14}}(?: {ARABIC}{{2,14}}){{0,2}}"

DATELINES = (
    Rule("dateline", "arab_world.dateline_with_date", part="start", where="head",
        # "أبوظبي في 3 مايو / وام / ...", "الرباط 3 ماي 2031 (ومع) - ...", "المنامة في 03 مايو/ بنا / ..."
        shape=rf"{ARABIC_PLACE},? (?:في )?\d{{1,2}} ?{ARABIC}{{3,12}}(?: \d{{4}} ?م?)? ?[/(] ?{SHORT_NAMES} ?[/)] ?[-–—:.]{{0,3}} ?", needs=("واس", "وام", "قنا", "كونا", "بنا", "مانية", "بترا", "الوطنية", "سانا", "أ ش", "أش", "أ. ش", "أ.ش", "وفا", "واع", "وات", "واج", "وأج", "ومع", "وال", "سونا", "الأناضول"),
        hits=("أبوظبي في 3 مايو / وام / عادت العبارة.", "الرباط 3 ماي 2031 (ومع) - عادت العبارة."), spares=("ذكرت وكالة أنباء البحرين (بنا) أن العبارة عادت.",)
    ),
)

ENDS = (
    Rule("end", "arab_world.end_word", where="tail", whole=(
            "انتهى", "//انتهى//", "// انتهى //", "(انتهى)", "-انتهى-", "- انتهى -", "النهاية", "(النهاية)", "/النهاية/",
            "// النهاية //", "--(بترا)", "-- (بترا)", "(بترا)", "//بترا//",),
        hits=("// انتهى //", "(النهاية)"), spares=("انتهى الاجتماع في الرياض.",)),
)

SITES = (
    Rule("related", "arab_world.read_also", longest=200, whole=(
            "اقرأ أيضا", "اقرأ أيضًا", "اقرأ أيضاً", "إقرأ أيضا", "إقرأ أيضًا", "اقرأ المزيد", "شاهد أيضا", "شاهد أيضًا", "طالع أيضا",),
        opening=("أخبار ذات صلة", "مواضيع ذات صلة", "موضوعات ذات صلة", "مقالات ذات صلة", "مواد ذات صلة", "مواضيع متعلقة", "أخبار متعلقة",
            "قد يعجبك أيضا", "قد يهمك أيضا", "ربما يعجبك أيضا", "الأكثر قراءة", "الأكثر مشاهدة", "الاكثر قراءة",
            "آخر الأخبار", "رابط الخبر بصحيفة", "الخبر السابق", "الخبر التالي", "المقال السابق", "المقال التالي",),
        hits=("مواضيع ذات صلة", "رابط الخبر بصحيفة المثال: عودة العبارة"), spares=("اقرأ الكتاب، قال له.",)),
    Rule("promo", "arab_world.follow", longest=180, opening=(
            "تابعونا على", "تابعنا على", "تابعوا آخر الأخبار", "تابعوا أخبارنا", "تابع آخر الأخبار", "اشترك في النشرة",
            "اشترك في قناة", "اشترك في خدمة", "اشترك الآن", "انضم إلى قناتنا", "انضم إلينا على", "لمتابعة آخر الأخبار",
            "لمتابعة أخبارنا", "لمزيد من الأخبار", "للاشتراك في", "حمل تطبيق", "حمّل تطبيق", "شاركنا رأيك",),
        hits=("تابعونا على تويتر", "اشترك في النشرة البريدية"), spares=("تابعوا المباراة في الميناء.",)),
    Rule("disclaimer", "arab_world.opinion", where="tail", longest=340, flag="opinion", opening=(
            "الآراء الواردة في", "المقالات المنشورة تعبر عن", "هذا المقال يعبر عن رأي", "جميع المقالات تعبر عن",
            "جميع المقالات المنشورة تمثل رأي", "ما ورد في هذا المقال يعبر", "ملاحظة: المضمون الإخباري",
            "ملحوظة: مضمون هذا الخبر", "إخلاء مسؤولية", "يلتزم الموقع بعدم",),
        hits=("الآراء الواردة في المقال لا تعبر بالضرورة عن رأي الصحيفة.",), spares=("الآراء متباينة حول العبارة.",)),
    Rule("credit", "arab_world.source", where="tail", shape=r"(?:المصدر|المصادر|نقلا عن|نقلاً عن) ?[:：] ?[^\n.!؟]{2,50}",
        needs=("المصدر", "المصادر", "نقلا عن", "نقلاً عن"), hits=("المصدر: وكالة الأنباء السعودية", "المصدر: رويترز"), spares=("المصدر قال إن العبارة عادت.",)),
)

PAGES = (
    Agency("SPA", home="Asia/Riyadh", country="SA", languages=("ar", "en", "fr", "ru", "zh", "fa"), marks=(
            "SPA", "Saudi Press Agency", "Saudi News Agency", "SPA English", "واس", "وكالة الأنباء السعودية",
            "خبرگزاری عربستان", "沙特通讯社", "沙特新闻社", "国営サウジ通信", "サウジ国営通信", "サウジ通信", "사우디프레스통신", "SPA통신", "사우디 국영 SPA 통신",),
        domains=("spa.gov.sa",), sign_offs=("--SPA", "-- SPA", "-SPA", "(واس)", "// انتهى //"), rules=(*DATELINES, *ENDS, *SITES),
        about="State agency of Saudi Arabia; datelines 'Riyadh, May 3, 2031, SPA -- ' and 'واس - جدة: '.",),
    Agency("WAM", home="Asia/Dubai", country="AE", languages=("ar", "en", "fr", "es", "ru", "zh"), marks=(
            "WAM", "Emirates News Agency", "وام", "وكالة أنباء الإمارات", "وكالة انباء الامارات", "阿联酋通讯社", "首長国通信", "国営首長国通信", "エミレーツ通信", "WAM통신", "에미리트통신",),
        domains=("wam.ae",), sign_offs=("WAM", "(WAM)", "وام"), about="State agency of the Emirates; dateline 'ABU DHABI, 3rd May, 2031 (WAM) -- '.",),
    Agency("QNA", home="Asia/Qatar", country="QA", languages=("ar", "en"), marks=(
            "QNA", "Qatar News Agency", "قنا", "وكالة الأنباء القطرية", "卡塔尔通讯社", "カタール通信", "国営カタール通信", "카타르통신", "카타르 통신", "QNA통신",),
        domains=("qna.org.qa",), sign_offs=("(QNA)", "QNA", "(قنا)"), about="State agency of Qatar; dateline 'Doha, May 03 (QNA) - ', sign-off '(QNA)'.",),
    Agency("KUNA", home="Asia/Kuwait", country="KW", languages=("ar", "en"), marks=(
            "KUNA", "Kuwait News Agency", "كونا", "وكالة الأنباء الكويتية", "وكالة الانباء الكويتية", "科威特通讯社",
            "クウェート通信", "国営クウェート通信", "쿠웨이트통신", "쿠웨이트 통신", "KUNA통신",),
        domains=("kuna.net.kw",), about="State agency of Kuwait; dateline 'KUWAIT, May 3 (KUNA) -- ', end '(end) ab.cd'.",),
    Agency("BNA", home="Asia/Bahrain", country="BH", languages=("ar", "en"),
        marks=("BNA", "Bahrain News Agency", "وكالة أنباء البحرين", "وكالة انباء البحرين", "巴林通讯社", "バーレーン通信", "바레인통신"), domains=("bna.bh",),
        sign_offs=("(BNA)", "BNA"), about="State agency of Bahrain; dateline 'Manama, May 3 (BNA): '.",),
    Agency("ONA", home="Asia/Muscat", country="OM", languages=("ar", "en"), marks=(
            "ONA", "Oman News Agency", "العُمانية", "وكالة الأنباء العمانية", "وكالة الأنباء العُمانية", "阿曼通讯社", "オマーン通信", "오만통신",),
        domains=("omannews.gov.om",), sign_offs=("(ONA)",), about="State agency of Oman; dateline 'Muscat, 3 May (ONA) --- '.",),
    Agency("Petra", home="Asia/Amman", country="JO", languages=("ar", "en"), marks=(
            "Petra", "PETRA", "Jordan News Agency", "Jordan News Agency (Petra)", "بترا", "وكالة الأنباء الأردنية",
            "佩特拉通讯社", "约旦通讯社", "ペトラ通信", "国営ペトラ通信", "페트라통신", "페트라 통신",),
        domains=("petra.gov.jo",), sign_offs=("//Petra//", "//PETRA//", "(Petra)", "--(بترا)"),
        about="State agency of Jordan; dateline 'Amman, May 3 (Petra) -- ', end '//Petra// AA'.",),
    Agency("NNA Lebanon", home="Asia/Beirut", country="LB", languages=("ar", "en", "fr", "es"),
        # "NNA" is a business wire in Asia, too.
        marks=("NNA", "National News Agency", "الوكالة الوطنية للإعلام", "黎巴嫩国家通讯社", "レバノン国営通信", "国営レバノン通信", "레바논 국영통신", "NNA통신",), domains=("nna-leb.gov.lb",),
        about="State agency of Lebanon; opens 'NNA - ' and 'وطنية - ', closes with a row of equals signs.",),
    Agency("SANA", home="Asia/Damascus", country="SY", languages=("ar", "en", "fr", "es", "ru", "tr"), marks=(
            "SANA", "Syrian Arab News Agency", "Syrian News Agency", "Sana", "سانا", "وكالة سانا",
            "الوكالة العربية السورية للأنباء", "САНА", "叙利亚阿拉伯通讯社", "叙利亚通讯社", "シリア国営通信", "国営シリア・アラブ通信", "シリア・アラブ通信", "사나통신", "사나 통신", "시리아 국영 사나통신",),
        domains=("sana.sy", "sana.gov.sy"), about="State agency of Syria; dateline 'Damascus, SANA-', desk sign-off 'Manar/Mazen'.",),
    Agency("MENA", home="Africa/Cairo", country="EG", languages=("ar", "en", "fr"), marks=(
            "MENA", "Middle East News Agency", "أ ش أ", "أ.ش.أ", "أش أ", "أ. ش. أ", "وكالة أنباء الشرق الأوسط", "中东社",
            "中东通讯社", "中東通信", "メナ通信", "메나통신", "MENA통신",),
        domains=("mena.org.eg",), sign_offs=("أ ش أ", "أ.ش.أ", "(أ ش أ)"), about="State agency of Egypt; dateline 'CAIRO, May 3 (MENA) - '.",),
    Agency("WAFA", home="Asia/Hebron", country="PS", languages=("ar", "en", "fr", "he"), marks=(
            "WAFA", "Wafa", "Palestinian News Agency", "Palestine News Agency", "Palestine News and Information Agency",
            "وفا", "وكالة وفا", "وكالة الأنباء الفلسطينية", "巴勒斯坦通讯社", "パレスチナ通信", "ワファ通信", "와파통신", "와파 통신", "ВАФА",),
        domains=("wafa.ps", "english.wafa.ps"), about="Palestinian agency; dateline 'RAMALLAH, Wednesday, May 3, 2031 (WAFA) – ', desk initials at the end.",),
    Agency("INA", home="Asia/Baghdad", country="IQ", languages=("ar", "en", "ku", "tr", "fa"), marks=(
            "INA", "Iraqi News Agency", "واع", "وكالة الأنباء العراقية", "伊拉克通讯社", "イラク国営通信", "이라크통신", "이라크 국영 INA통신",),
        domains=("ina.iq",), about="State agency of Iraq; 'Baghdad-INA' on a line of its own.",),
    Agency("Saba", home="Asia/Aden", country="YE", languages=("ar", "en"),
        marks=("Saba News Agency", "SABA", "Saba Net", "وكالة سبأ", "وكالة الأنباء اليمنية", "سبأ نت"), domains=("saba.ye", "sabanew.net", "sabanews.net"),
        about="State agency of Yemen; dateline 'SANA'A, May 03 (Saba) - '.",),
    Agency("TAP", home="Africa/Tunis", country="TN", languages=("fr", "ar", "en"), marks=(
            "TAP", "Tunis Afrique Presse", "TAP - Tunis Afrique Presse", "وات", "وكالة تونس إفريقيا للأنباء", "وكالة تونس افريقيا للأنباء",),
        domains=("tap.info.tn",), sign_offs=("(TAP)",), about="State agency of Tunisia; dateline 'TUNIS, May 3, 2031 (TAP) - '.",),
    Agency("APS", home="Africa/Algiers", country="DZ", languages=("fr", "ar", "en", "es"), marks=(
            "APS", "Algérie Presse Service", "Algeria Press Service", "Algerie Presse Service", "واج", "وأج", "وكالة الأنباء الجزائرية",),
        domains=("aps.dz",), sign_offs=("(APS)", "APS"), about="State agency of Algeria; dateline 'ALGER - ', sign-off '(APS)'.",),
    Agency("MAP", home="Africa/Casablanca", country="MA", languages=("fr", "ar", "en", "es"), marks=(
            "MAP", "Maghreb Arabe Presse", "Maghreb Arabe Press", "Agence Marocaine de Presse", "Moroccan News Agency", "وكالة المغرب العربي للأنباء",),
        domains=("map.ma", "mapnews.ma", "mapexpress.ma"), sign_offs=("(MAP)",),
        about="State agency of Morocco; dateline 'Rabat, 3 mai 2031 (MAP) - ', in Arabic '(ومع)'.",),
    Agency("LANA", home="Africa/Tripoli", country="LY", languages=("ar", "en", "fr"),
        marks=("LANA", "Libyan News Agency", "وال", "وكالة الأنباء الليبية", "JANA"), domains=("lana.gov.ly", "lana-news.ly", "lana.ly"),
        about="State agency of Libya; dateline 'Tripoli, 3 May 2031 (LANA) - '.",),
    Agency("SUNA", home="Africa/Khartoum", country="SD", languages=("ar", "en", "fr"),
        marks=("SUNA", "Sudan News Agency", "سونا", "وكالة السودان للأنباء", "苏丹通讯社", "スーダン通信", "수단통신"), domains=("suna-sd.net", "suna-news.net"),
        sign_offs=("(SUNA)",), about="State agency of Sudan; dateline 'Khartoum, May 3 (SUNA) - '.",),
    Agency("AMI", home="Africa/Nouakchott", country="MR", languages=("ar", "fr"), marks=(
            "Agence Mauritanienne d'Information", "Agence Mauritanienne d’Information", "الوكالة الموريتانية للأنباء",),
        domains=("ami.mr",), about="State agency of Mauritania.",),
)
