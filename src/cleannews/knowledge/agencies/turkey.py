"""IHA, DHA, Cihan and ANKA of Turkey, and what Turkish news sites print round their copy.

Known from 236 texts of DHA, IHA and Cihan, 231 of Anadolu, and public pages that carry them. DHA prints the reporter
with the city: 'Cem ÖRNEK/AYDIN, (DHA)', at the head or at the foot. "(İHA)" inside a sentence is a drone, and a
last word "ANKARA" is not ANKA.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

UPPER = "A-ZÇĞİÖŞÜÂÎÛ"

MARK = r"(?:DHA|İHA|IHA|CİHAN|CIHAN|Cihan|ANKA|AA|Doğan Haber Ajansı|İhlas Haber Ajansı|Demirören Haber Ajansı)"

NAME = rf"[{UPPER}][\w.'’]{{1,16}}(?: [{UPPER}][\w.'’]{{1,18}}){{1,3}}"

NAMES = rf"{NAME}(?: ?[-–,] ?{NAME}){{0,4}}"

REPORTERS = (
    Rule("byline", "turkey.reporter_and_city",
        shape=rf"\(?{NAMES} ?[/–-] ?[{UPPER}]{{3,16}}(?:[ /(][{UPPER}]{{2,16}}\)?){{0,3}} ?[,/–-]? ?\(?{MARK}\)?\)?[.:]?",
        needs=("DHA", "İha", "IHA", "cihan", "ANKA", "/aa", "/ aa", "-aa", "- aa", "–aa", "– aa", " (aa", "(aa)", " aa.", "doğan haber", "ihlas haber", "İhlas haber", "demirören haber"),
        hits=("Cem ÖRNEK/AYDIN, (DHA)", "(Temel ÖRNEK-DUİSBURG/DHA)", "Ali ÖRNEK - Can ÖRNEK / BURSA, (DHA)"),
        spares=("Cem Örnek Aydın'da konuştu.", "ANKARA, (DHA) - Vapur döndü.")),
    Rule("dateline", "turkey.city_at_the_end", part="end", where="tail",
        # haberler.com and sondakika.com put the city behind the last sentence: "...dedi. - BALIKESİR"
        shape=r"[-–] ?(?:ADANA|ADIYAMAN|AFYONKARAHİSAR|AĞRI|AKSARAY|AMASYA|ANKARA|ANTALYA|ARDAHAN|ARTVİN|AYDIN|BALIKESİR|BARTIN|BATMAN|BAYBURT|BİLECİK|BİNGÖL|BİTLİS|BOLU|BURDUR|BURSA|ÇANAKKALE|ÇANKIRI|ÇORUM|DENİZLİ|DİYARBAKIR|DÜZCE|EDİRNE|ELAZIĞ|ERZİNCAN|ERZURUM|ESKİŞEHİR|GAZİANTEP|GİRESUN|GÜMÜŞHANE|HAKKARİ|HATAY|IĞDIR|ISPARTA|İSTANBUL|İZMİR|KAHRAMANMARAŞ|KARABÜK|KARAMAN|KARS|KASTAMONU|KAYSERİ|KIRIKKALE|KIRKLARELİ|KIRŞEHİR|KİLİS|KOCAELİ|KONYA|KÜTAHYA|MALATYA|MANİSA|MARDİN|MERSİN|MUĞLA|MUŞ|NEVŞEHİR|NİĞDE|ORDU|OSMANİYE|RİZE|SAKARYA|SAMSUN|SİİRT|SİNOP|SİVAS|ŞANLIURFA|ŞIRNAK|TEKİRDAĞ|TOKAT|TRABZON|TUNCELİ|UŞAK|VAN|YALOVA|YOZGAT|ZONGULDAK|LEFKOŞA)",
        needs=("ADANA", "ADIYAMAN", "afyonkarahİsar", "AĞRI", "AKSARAY", "AMASYA", "ANKARA", "ANTALYA", "ARDAHAN", "artvİn", "AYDIN", "balikesİr", "BARTIN", "BATMAN", "BAYBURT", "bİlecİk", "bİngöl", "bİtlİs", "BOLU", "BURDUR", "BURSA", "ÇANAKKALE", "ÇANKIRI", "ÇORUM", "denİzlİ", "dİyarbakir", "DÜZCE", "edİrne", "ELAZIĞ", "erzİncan", "ERZURUM", "eskİşehİr", "gazİantep", "gİresun", "GÜMÜŞHANE", "hakkarİ", "HATAY", "IĞDIR", "ISPARTA", "İstanbul", "İzmİr", "KAHRAMANMARAŞ", "KARABÜK", "KARAMAN", "KARS", "KASTAMONU", "kayserİ", "KIRIKKALE", "kirklarelİ", "kirşehİr", "kİlİs", "kocaelİ", "KONYA", "KÜTAHYA", "MALATYA", "manİsa", "mardİn", "mersİn", "MUĞLA", "MUŞ", "nevşehİr", "nİğde", "ORDU", "osmanİye", "rİze", "SAKARYA", "SAMSUN", "sİİrt", "sİnop", "sİvas", "ŞANLIURFA", "ŞIRNAK", "tekİrdağ", "TOKAT", "TRABZON", "tuncelİ", "UŞAK", "VAN", "YALOVA", "YOZGAT", "ZONGULDAK", "LEFKOŞA"),
        hits=("Başkan, vapurun döndüğünü söyledi. - BALIKESİR",), spares=("Vapurun hattı Bandırma - Balıkesir",)),
    Rule("caption", "turkey.footage_list", longest=120, shape=r"(?i:görüntü dökümü) ?:?[ -]{0,40}", needs=("görüntü dökümü",),
        hits=("Görüntü Dökümü:", "GÖRÜNTÜ DÖKÜMÜ ----------------"), spares=("Görüntü dökülen boyayı gösteriyor.",)),
)

SITES = (
    Rule("credit", "turkey.source", where="tail",
        shape=r"(?:Kaynak|KAYNAK|Haber Kaynağı|Haber kaynağı) ?: ?(?:[A-ZÇĞİÖŞÜ][^\n.!?]{1,50}$|[\w-]{2,40}\.[a-z]{2,6}(?:\.tr)?[^\s]{0,80})\.?",
        needs=("kaynak", "haber kaynağı"), hits=("Kaynak: AA", "Kaynak : İHA", "KAYNAK: example.com.tr"),
        spares=("Kaynak: bunu bilmiyoruz dedi.", "Kaynak suyu kurudu.")),
    Rule("caption", "turkey.photo_credit", shape=r"\(?(?:Fotoğraf|FOTOĞRAF|Fotoğraflar|Foto|FOTO|Görsel|Görüntü|Video) ?: ?[A-ZÇĞİÖŞÜ@][^\n.!?]{1,60}\)?",
        needs=("Foto", "FOTO", "görsel", "görüntü", "video"), hits=("Fotoğraf: DHA", "(Foto: Ali Örnek)", "Görsel: İHA"),
        spares=("Fotoğraf: o gün çekilmişti.", "Video izlendi.")),
    Rule("related", "turkey.click_here", longest=140, holding=("için tıklayın", "için TIKLAYIN", "İÇİN TIKLAYIN", "İÇİN TIKLAYINIZ"),
        hits=("Haberin tamamı için tıklayın", "Diğer fotoğraflar için tıklayınız...", "VAPUR VİDEOSU İÇİN TIKLAYIN"), spares=("Ayrıntılar için oraya gidin.",)),
    Rule("ad", "turkey.advertisement", whole=("Reklam", "İlan", "Advertorial", "Sponsorlu İçerik", "REKLAM ALANI"), hits=("REKLAM", "Sponsorlu İçerik"),
        spares=("Reklam pahalı.",)),
)

PAGES = (
    Agency("IHA", home="Europe/Istanbul", country="TR", languages=("tr", "en", "ar"),
        marks=("İHA", "IHA", "İhlas Haber Ajansı", "Ihlas Haber Ajansi", "İhlas News Agency", "Ihlas News Agency"), domains=("iha.com.tr",),
        sign_offs=("İHA", "IHA", "(İHA)"), rules=(*REPORTERS, *SITES),
        about="Ihlas, a private agency in Istanbul; dateline 'BURSA (İHA) - ', sign-off '(İHA)'.",),
    Agency("DHA", home="Europe/Istanbul", country="TR", languages=("tr",), marks=(
            "DHA", "Doğan Haber Ajansı", "Dogan Haber Ajansi", "Demirören Haber Ajansı", "Demiroren News Agency",
            "Demirören News Agency", "Dogan News Agency", "Doğan News Agency",),
        domains=("dha.com.tr",), sign_offs=("DHA", "(DHA)"), about="Demirören (until 2018 Doğan), a private agency in Istanbul; 'Cem ÖRNEK/AYDIN, (DHA)'.",),
    Agency("CIHAN", home="Europe/Istanbul", country="TR", languages=("tr", "en"),
        marks=("CİHAN", "CIHAN", "Cihan News Agency", "Cihan Haber Ajansı", "Cihan Haber Ajansi", "(CİHAN)"), domains=("cihan.com.tr",),
        sign_offs=("CİHAN", "CIHAN", "Cihan"), about="A private agency in Istanbul, closed in 2016.",),
    Agency("ANKA", home="Europe/Istanbul", country="TR", languages=("tr",),
        marks=("ANKA", "ANKA Haber Ajansı", "Anka Haber Ajansı", "Ankara Haber Ajansı", "ANKA News Agency"), domains=("ankahaber.net", "anka.com.tr"),
        sign_offs=("ANKA", "(ANKA)"), about="A private agency in Ankara; dateline 'ANKARA (ANKA) - '.",),
)
