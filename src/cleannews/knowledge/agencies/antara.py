"""Antara of Indonesia and the notices of Indonesian papers and portals.

Seen in 15 English texts, which hold everything on one line, and in the footers that public scrapers of antaranews.com
strip: "Pewarta: ... Editor: ... Copyright © ANTARA 2026" and the ban on crawling. "Dilarang keras" alone opens real
sentences, and so does "Editor" without its colon.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

NAMES = r"[A-Z][\w.'’-]{0,24}(?:(?: |, | dan | and | & |/)[A-Z][\w.'’-]{0,24}){0,9}?"
"""Names up to the next label; as few words as will do."""

NEXT = (
    r"(?=\s*(?:[|,;/] ?)?(?:(?:Pewarta|Penulis|Reporter|Uploader|Editor|Redaktur|Penerjemah|Translator|Sumber|COPYRIGHT|Copyright|Hak Cipta"
    r"|Dilarang|Baca juga)\b|©|$))"
)
"""What follows a label and its names: the next label, or nothing."""

FOOTER = (
    Rule("byline", "antara.reporter_line", shape=rf"(?:Pewarta ?: ?)?(?:Pewarta|PEWARTA|Penulis|Wartawan|Oleh) ?: ?{NAMES}",
        needs=("pewarta", "penulis", "wartawan", "Oleh"), hits=(
            "Pewarta : Sari Lestari/Budi Harto", "Oleh: Sari Lestari dan Budi Harto", "Pewarta: Pewarta: Sari Lestari",),
        spares=("Pewarta: kami hadir untuk rakyat, katanya.",)),
    Rule("byline", "antara.reporter_label", part="inside", shape=rf"(?:Pewarta|PEWARTA|Penulis|Wartawan|Reporter|Reported by|Oleh) ?: ?{NAMES}{NEXT}",
        needs=("pewarta", "penulis", "wartawan", "reporter", "reported by", "Oleh"), hits=(
            "katanya. Pewarta: Sari Lestari Editor: Budi Harto", "Pewarta : Sari Lestari", "Oleh: Sari Lestari dan Budi Harto",),
        spares=("Pewarta: kami hadir untuk rakyat, katanya.", "Reporter: how did the quay open?")),
    Rule("credit", "antara.editor_label", part="inside",
        shape=rf"(?:Editor|EDITOR|Redaktur|Uploader|Penerjemah|Translator|Penyunting|Penanggung jawab) ?: ?{NAMES}{NEXT}",
        needs=("editor", "redaktur", "uploader", "penerjemah", "translator", "penyunting", "penanggung jawab"), hits=(
            "Pewarta: Sari Lestari Editor: Budi Harto COPYRIGHT © ANTARA 2031", "Translator: Sari Lestari, Budi Harto Editor: Rini Copyright © ANTARA 2031",),
        spares=("Editor: the paper is closing, he told staff.",)),
    Rule("copyright", "antara.copyright", part="inside",
        shape=r"(?:COPYRIGHT|Copyright|Hak Cipta|Hak cipta) ?(?:©|\([cC]\)) ?(?:LKBN )?(?:ANTARA|Antara|antaranews\.com)(?: News(?: [A-Z][a-z]{2,20}){0,2})?,? ?(?:(?:19|20)\d\d)?",
        needs=("antara",), hits=("Editor: Budi Harto Copyright © ANTARA 2031", "COPYRIGHT © ANTARA News Bali 2031"),
        spares=("Hak cipta Antara dilindungi undang-undang, katanya.",)),
    Rule("timestamp", "antara.read_time",
        shape=r"(?:(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Ahad),? )?\d{1,2} (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember) \d{4},? ?(?:[|-] ?)?(?:pukul )?\d{1,2}[.:]\d{2}(?: ?(?:WIB|WITA|WIT))?(?: ?waktu baca \d{1,3} menit)?",
        needs=(" januari ", " februari ", " maret ", " april ", " mei ", " juni ", " juli ", " agustus ", " september ", " oktober ", " november ", " desember "),
        hits=("Senin, 5 Januari 2031 10:24 WIB waktu baca 2 menit", "5 Januari 2031, 10.24 WIB"), spares=("Senin, 5 Januari 2031, kapal itu tiba.",)),
    Rule("nav", "antara.reading_time", shape=r"waktu baca \d{1,3} menit|Waktu baca \d{1,3} menit|\d{1,3} (?:menit|jam|hari) lalu",
        needs=("waktu baca ", " menit lalu", " jam lalu", " hari lalu"), hits=("waktu baca 2 menit", "3 jam lalu"), spares=("3 jam lalu kapal itu tiba.",)),
)

LINKS = (
    Rule("related", "antara.read_also", longest=240, opening=(
            "Baca juga:", "Baca juga :", "Simak juga:", "Simak juga :", "Lihat juga:", "Baca berita selengkapnya",
            "Baca selengkapnya:", "Baca artikel", "Tonton juga", "Saksikan juga", "Pilihan Editor:", "Pilihan Redaksi:",
            "Artikel terkait:", "Berita terkait:", "Related news:", "Related article:", "Also read:", "[Gambas:", "(Gambas:", "Simak Video",),
        hits=("Baca juga: Dermaga baru dibuka", "Related news: New quay opens after two years"),
        spares=("Bacalah juga buku itu, katanya.", "Related newspapers were shut.")),
    Rule("related", "antara.read_also_bracket", part="bracket", longest=200, opening=("Baca juga", "Gambas:", "Simak juga", "Lihat juga", "Baca:"),
        hits=("Kapal tiba. [Gambas:Video CNN] Ia senang.", "Kapal tiba. (Baca juga: Dermaga baru dibuka)"), spares=("Kapal (bacaan lama) tiba.",)),
    Rule("keywords", "antara.tags", where="tail", shape=r"(?i:tags?|topik|kata kunci) ?: ?(?:#?[\w -]{2,40}(?: ?[,;|#] ?|$)){1,14}",
        needs=("tag:", "tag :", "tags:", "tags :", "topik:", "topik :", "kata kunci:", "kata kunci :"),
        hits=("Topik: dermaga, kapal, pelabuhan", "Kata kunci: dermaga"), spares=("Topik: kapal itu tiba, lalu pergi. Siapa tahu?",)),
    Rule("end", "antara.desk_initials", where="tail",
        shape=r"\((?:[a-z]{2,4}/[a-z]{2,4}(?:/[a-z]{2,4})?|\*|\*\*|\*\*\*|[A-Z]{2,4}/[a-z]{2,4}|[A-Z]\d{2,3}(?:/[A-Z]\d{2,3}){0,2})\)",
        hits=("(abc/def)", "(A012/B034)", "(*)"), spares=("(and/or others)", "(air)")),
)

DATELINES = (
    Rule("dateline", "antara.portal_dateline", part="start", where="head",
        # Only the portals' own names: "Jakarta - " and "JAKARTA -- " are the grammar's work.
        shape=(
            r"(?:(?:Liputan6|Bola|Merdeka|Kapanlagi|Fimela|TEMPO|Tempo|REPUBLIKA|Republika|TRIBUNNEWS|TRIBUN|Suara|VIVA|PIKIRAN RAKYAT|Okezone|OKEZONE|SINDOnews|Bisnis|KONTAN|INILAH|JPNN|jpnn|BERITASATU|Beritasatu|Antaranews)(?:\.(?:com|COM|CO\.ID|co\.id|CO|co|id|ID|net|NET|TV|tv)),? ?"
            r"(?:[A-Z][A-Za-z]{2,20}(?: [A-Z][A-Za-z]{2,20}){0,2},? ?)?(?:--|[-–—])\s?|(?:VIVA|KBRN, [A-Z][A-Za-z]{2,20}(?: [A-Z][A-Za-z]{2,20}){0,2}) ?[–:]\s?)"
        ),
        needs=("liputan6.", "bola.", "merdeka.", "kapanlagi.", "fimela.", "tempo.", "republika.", "TRIBUNNEWS.", "TRIBUN.", "suara.", "PIKIRAN RAKYAT.", "okezone.", "sindonews.", "bisnis.", "KONTAN.", "INILAH.", "jpnn.", "beritasatu.", "antaranews.", "VIVA", "KBRN, "),
        hits=("Liputan6.com, Jakarta - Kapal tiba.", "TEMPO.CO, Jakarta - Kapal tiba.", "KBRN, Jakarta: Kapal tiba."),
        spares=("Suara kapal itu keras - sangat keras.", "Tempo kapal itu cepat.")),
    Rule("dateline", "antara.city_and_portal", part="start", where="head", shape=(
            r"(?:(?i:Jakarta|Bandung|Bogor|Depok|Bekasi|Tangerang|Semarang|Solo|Yogyakarta|Surabaya|Malang|Sidoarjo|Denpasar|Medan|Palembang|Padang|Pekanbaru|Batam|Lampung|Makassar|Manado|Pontianak|Banjarmasin|Balikpapan|Samarinda|Ambon|Jayapura|Mataram|Kupang|Banda Aceh))"
            r"(?: [A-Z][A-Za-z]{2,16}){0,2},? (?:KOMPAS\.com|KOMPAS\.TV|CNN Indonesia|CNBC Indonesia|InfoPublik|Beritasatu\.com|IDN Times|Gatra\.com|VIVA|Bisnis\.com|AKURAT\.CO|TRIBUNNEWS\.COM)\s?(?:--|[-–—])\s?"
        ),
        needs=(" kompas.com", " KOMPAS.TV", " cnn indonesia", " cnbc indonesia", " infopublik", " beritasatu.com", " idn times", " gatra.com", " VIVA", " bisnis.com", " AKURAT.CO", " TRIBUNNEWS.COM"),
        hits=("JAKARTA, KOMPAS.com - Kapal tiba.", "Jakarta, CNN Indonesia -- Kapal tiba."), spares=("Jakarta, Bandung dan Bogor - tiga kota itu - ramai.",)),
)

PAGES = (
    Agency("Antara", home="Asia/Jakarta", country="ID", languages=("id", "en"),
        # crawlers of antaranews.com
        marks=("Antara", "ANTARA", "ANTARA News", "Antara News", "ANTARA FOTO", "Antara Bali", "Antara Jatim",
            "Antara Jateng", "Antara Jabar", "Antara Aceh", "Antara Sumut", "Antara Sumbar", "Antara Sumsel",
            "Antara Riau", "Antara Kepri", "Antara Jambi", "Antara Bengkulu", "Antara Babel", "Antara Lampung",
            "Antara Banten", "Antara Megapolitan", "Antara Yogya", "Antara Kalbar", "Antara Kalteng", "Antara Kalsel",
            "Antara Kaltim", "Antara Kaltara", "Antara Sulut", "Antara Sulteng", "Antara Sulsel", "Antara Sultra",
            "Antara Gorontalo", "Antara NTB", "Antara NTT", "Antara Maluku", "Antara Papua", "Antara Sulbar",
            "Antara Mataram", "Antara Kupang", "LKBN Antara", "LKBN ANTARA", "Kantor Berita Antara",
            "Kantor Berita ANTARA", "ANTARA/HO", "安塔拉", "安塔拉通讯社", "アンタラ", "안타라", "Антара", "أنتارا",),
        domains=("antaranews.com", "antara.co.id", "antarafoto.com"), sign_offs=("(ANTARA)", "(ANT)", "(Ant)", "(Antara)", "ANTARA", "*** ANTARA ***"),
        selectors=("div.post-content", "#content_news"), cuts=(".baca-juga", "p.text-muted"), rules=(*FOOTER, *LINKS, *DATELINES),
        about="State agency of Indonesia; dateline 'Jakarta (ANTARA) - ', foot 'Pewarta: X Editor: Y Copyright © ANTARA 2026'.",),
    Agency("InfoPublik", home="Asia/Jakarta", country="ID", languages=("id",), marks=("InfoPublik",), domains=("infopublik.id",),
        about="Government news portal of Indonesia; dateline 'Jakarta, InfoPublik – '.",),
    Agency("KBRN", home="Asia/Jakarta", country="ID", languages=("id",), marks=("KBRN", "Kantor Berita Radio Nasional", "RRI.co.id"), domains=("rri.co.id",),
        about="News agency of Indonesia's public radio; dateline 'KBRN, Jakarta: '.",),
)
