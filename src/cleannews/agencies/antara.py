"""Antara of Indonesia and the notices of Indonesian papers and portals.

Seen in 15 English texts, which hold everything on one line, and in the footers that public scrapers of antaranews.com
strip: "Pewarta: ... Editor: ... Copyright © ANTARA 2026" and the ban on crawling. "Dilarang keras" alone opens real
sentences, and so does "Editor" without its colon.
"""

from __future__ import annotations

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule
from cleannews.segments import Kind

NAMES = r"[A-Z][\w.'’-]{0,24}(?:(?: |, | dan | and | & |/)[A-Z][\w.'’-]{0,24}){0,9}?"
"""Names up to the next label; as few words as will do."""

NEXT = (
    r"(?=\s*(?:[|,;/] ?)?(?:(?:Pewarta|Penulis|Reporter|Uploader|Editor|Redaktur|Penerjemah|Translator|Sumber|COPYRIGHT|Copyright|Hak Cipta"
    r"|Dilarang|Baca juga)\b|©|$))"
)
"""What follows a label and its names: the next label, or nothing."""

FOOTER = (
    Rule(
        Kind.BYLINE,
        "antara.reporter_line",
        shape=rf"(?:Pewarta ?: ?)?(?:Pewarta|PEWARTA|Penulis|Wartawan|Oleh) ?: ?{NAMES}",
        hits=(
            "Pewarta : Sari Lestari/Budi Harto",
            "Oleh: Sari Lestari dan Budi Harto",
            "Pewarta: Pewarta: Sari Lestari",
        ),
        spares=("Pewarta: kami hadir untuk rakyat, katanya.",),
    ),
    Rule(
        Kind.BYLINE,
        "antara.reporter_label",
        shape=rf"(?:Pewarta|PEWARTA|Penulis|Wartawan|Reporter|Reported by|Oleh) ?: ?{NAMES}{NEXT}",
        first="PWRO",
        part="inside",
        hits=(
            "katanya. Pewarta: Sari Lestari Editor: Budi Harto",
            "Pewarta : Sari Lestari",
            "Oleh: Sari Lestari dan Budi Harto",
        ),
        spares=("Pewarta: kami hadir untuk rakyat, katanya.", "Reporter: how did the quay open?"),
    ),
    Rule(
        Kind.CREDIT,
        "antara.editor_label",
        shape=rf"(?:Editor|EDITOR|Redaktur|Uploader|Penerjemah|Translator|Penyunting|Penanggung jawab) ?: ?{NAMES}{NEXT}",
        first="ERUPT",
        part="inside",
        hits=(
            "Pewarta: Sari Lestari Editor: Budi Harto COPYRIGHT © ANTARA 2031",
            "Translator: Sari Lestari, Budi Harto Editor: Rini Copyright © ANTARA 2031",
        ),
        spares=("Editor: the paper is closing, he told staff.",),
    ),
    Rule(
        Kind.COPYRIGHT,
        "antara.copyright",
        shape=r"(?:COPYRIGHT|Copyright|Hak Cipta|Hak cipta) ?(?:©|\([cC]\)) ?(?:LKBN )?(?:ANTARA|Antara|antaranews\.com)(?: News(?: [A-Z][a-z]{2,20}){0,2})?,? ?(?:(?:19|20)\d\d)?",
        first="CH",
        part="inside",
        hits=("Editor: Budi Harto Copyright © ANTARA 2031", "COPYRIGHT © ANTARA News Bali 2031"),
        spares=("Hak cipta Antara dilindungi undang-undang, katanya.",),
    ),
    Rule(
        Kind.COPYRIGHT,
        "antara.no_crawling",
        shape=r"Dilarang keras mengambil konten[^\n]{0,220}?(?:ANTARA\.?|antaranews\.com\.?|tertulis[^.\n]{0,60}\.?)(?=\s|$)",
        first="D",
        part="inside",
        hits=(
            "Copyright © ANTARA 2031 Dilarang keras mengambil konten, melakukan crawling tanpa izin tertulis dari Kantor Berita ANTARA.",
        ),
        spares=("Dilarang keras merokok di dermaga, kata petugas.",),
    ),
    Rule(
        Kind.COPYRIGHT,
        "antara.no_crawling_line",
        opening=(
            "Dilarang keras mengambil konten",
            "Dilarang mengutip",
            "Dilarang menyalin",
            "Dilarang memperbanyak",
            "Hak cipta dilindungi undang-undang",
            "Hak Cipta dilindungi undang-undang",
            "Strictly prohibited to take content",
            "It is strictly prohibited to take content",
        ),
        where="tail",
        hits=("Dilarang keras mengambil konten untuk AI di situs web ini tanpa izin.",),
        spares=("Dilarang melaut, nelayan menunggu di dermaga.",),
    ),
    Rule(
        Kind.TIMESTAMP,
        "antara.read_time",
        shape=r"(?:(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Ahad),? )?\d{1,2} (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember) \d{4},? ?(?:[|-] ?)?(?:pukul )?\d{1,2}[.:]\d{2}(?: ?(?:WIB|WITA|WIT))?(?: ?waktu baca \d{1,3} menit)?",
        hits=("Senin, 5 Januari 2031 10:24 WIB waktu baca 2 menit", "5 Januari 2031, 10.24 WIB"),
        spares=("Senin, 5 Januari 2031, kapal itu tiba.",),
    ),
    Rule(
        Kind.NAV,
        "antara.reading_time",
        shape=r"waktu baca \d{1,3} menit|Waktu baca \d{1,3} menit|\d{1,3} (?:menit|jam|hari) lalu",
        first="wW0123456789",
        hits=("waktu baca 2 menit", "3 jam lalu"),
        spares=("3 jam lalu kapal itu tiba.",),
    ),
    Rule(
        Kind.CAPTION,
        "antara.photo_credit",
        shape=(
            r"(?i:antara(?: ?news)?(?: ?foto)?) ?[/:.] ?[\w ./@:&'-]{2,90}|ANTARA FOTO"
            r"|(?i:foto|dok|dokumen|dokumentasi|sumber foto|kredit foto|ilustrasi|istimewa)(?:\.| ?:) ?[\w ./@:&'-]{2,90}"
        ),
        # "(foto-foto lama)" and "(foto/video)" are prose: only a stop or a colon behind the word counts.
        part="bracket",
        hits=(
            "Kapal tiba di dermaga baru. (ANTARA FOTO/Sari Lestari/rwa)",
            "Dermaga baru. (Foto: Dok. Pelabuhan)",
            "Dermaga baru (ANTARA/HO-Humas Pelabuhan)",
        ),
        spares=("Kapal itu (fotografer lama) tiba.", "Kapal itu (foto-foto lama) tiba."),
    ),
    Rule(
        Kind.CAPTION,
        "antara.caption_line",
        # A sign-off "(ANTARA)" or "(Antara/jfa)" stands under the last paragraph: only a name behind the slash counts.
        shape=r"[^\n]{20,420}(?:\((?:ANTARA FOTO|ANTARA|Antara)/(?:HO[^()\n]{0,60}|[A-Z][a-z]{1,20} [^()\n]{2,60}|[A-Z][a-z]{2,20})\)\.?(?: ?[-–])?|[.,] ?\(?(?:ANTARA FOTO|Antara Foto)/[A-Z][^()\n]{2,60}\)?)",
        where="head",
        hits=(
            "Kapal barang tiba di dermaga baru Harbour, Senin (5/1/2031). (ANTARA/Sari Lestari)",
            "Kapal barang tiba di dermaga baru Harbour, Senin (5/1/2031). ANTARA FOTO/Sari Lestari/abc.",
        ),
        spares=(
            "Kapal barang tiba di dermaga baru pada Senin. (ANTARA)",
            "Kapal barang tiba di dermaga baru pada Senin. (Antara/jfa)",
        ),
    ),
)

LINKS = (
    Rule(
        Kind.RELATED,
        "antara.read_also",
        opening=(
            "Baca juga:",
            "Baca Juga:",
            "BACA JUGA:",
            "Baca juga :",
            "Baca Juga :",
            "BACA JUGA :",
            "Simak juga:",
            "Simak Juga:",
            "Simak juga :",
            "Lihat juga:",
            "Lihat Juga:",
            "LIHAT JUGA:",
            "Baca berita selengkapnya",
            "Baca selengkapnya:",
            "Baca artikel",
            "Tonton juga",
            "Saksikan juga",
            "Pilihan Editor:",
            "Pilihan editor:",
            "Pilihan Redaksi:",
            "Artikel terkait:",
            "Berita terkait:",
            "Related news:",
            "Related News:",
            "Related article:",
            "Also read:",
            "[Gambas:",
            "(Gambas:",
            "Simak Video",
        ),
        longest=240,
        hits=("Baca juga: Dermaga baru dibuka", "Related news: New quay opens after two years"),
        spares=("Bacalah juga buku itu, katanya.", "Related newspapers were shut."),
    ),
    Rule(
        Kind.RELATED,
        "antara.read_also_between_labels",
        shape=r"(?:Baca [Jj]uga|Related [Nn]ews|Simak [Jj]uga) ?: ?[^.!?\n]{8,170}?(?=\s{0,20}(?:Baca [Jj]uga|Related [Nn]ews|Simak [Jj]uga|Pewarta|Reporter|Translator|Penerjemah|Editor|COPYRIGHT|Copyright)\b ?[:©])",
        first="BRS",
        part="inside",
        hits=("katanya. Baca juga: Dermaga baru dibuka Baca juga: Kapal tiba Pewarta: Sari Lestari",),
        spares=("katanya. Baca juga: Dermaga baru dibuka",),
    ),
    Rule(
        Kind.RELATED,
        "antara.read_also_bracket",
        opening=("Baca juga", "Baca Juga", "BACA JUGA", "Gambas:", "Simak juga", "Lihat juga", "Baca:", "BACA:"),
        longest=200,
        part="bracket",
        hits=("Kapal tiba. [Gambas:Video CNN] Ia senang.", "Kapal tiba. (Baca juga: Dermaga baru dibuka)"),
        spares=("Kapal (bacaan lama) tiba.",),
    ),
    Rule(
        Kind.RELATED,
        "antara.lists_below",
        whole=(
            "Berita Terkait",
            "Berita Terpopuler",
            "Terpopuler",
            "Artikel Terkait",
            "Berita Lainnya",
            "Rekomendasi lain",
            "Rekomendasi Untuk Anda",
            "Berita Populer",
            "Berita Terbaru",
            "Related News",
        ),
        where="tail",
        below=Kind.RELATED,
        hits=("Berita Terkait", "Terpopuler"),
        spares=("Berita terkait kapal itu benar.",),
    ),
    Rule(
        Kind.PROMO,
        "antara.follow",
        opening=(
            "Dapatkan update berita pilihan",
            "Dapatkan berita terkini",
            "Dapatkan informasi terkini",
            "Ikuti kami di",
            "Ikuti berita",
            "Ikuti saluran WhatsApp",
            "Ikuti Kami di Google News",
            "Ikuti terus berita",
            "Cek berita dan artikel yang lain di Google News",
            "Cek Berita dan Artikel yang lain di Google News",
            "Simak berita dan artikel lainnya di Google News",
            "Simak berita dan artikel pilihan kami langsung dari ponselmu",
            "Mari bergabung di Grup Telegram",
            "Anda harus install aplikasi Telegram",
            "Yuk, ikuti saluran WhatsApp",
            "Follow Berita",
            "Klik di sini untuk bergabung",
            "Temukan berita-berita terkini",
            "Update Berita Terkini",
            "Download aplikasi",
            "Unduh aplikasi",
            "Konten ini bekerja sama dengan",
        ),
        where="tail",
        longest=360,
        hits=(
            "Dapatkan update berita pilihan dan breaking news setiap hari dari Harbour.com.",
            "Cek Berita dan Artikel yang lain di Google News",
        ),
        spares=("Dapatkan ikan segar di dermaga, katanya.",),
    ),
    Rule(
        Kind.NAV,
        "antara.page_furniture",
        whole=(
            "Bagikan",
            "Bagikan:",
            "Share:",
            "Komentar",
            "Tulis Komentar",
            "Lanjut Baca",
            "Halaman Selanjutnya",
            "Halaman selanjutnya",
            "Halaman Berikutnya",
            "Selanjutnya",
            "Lihat Semua",
            "Salin Tautan",
            "Iklan",
            "SCROLL TO CONTINUE WITH CONTENT",
            "Scroll Untuk Lanjut Membaca",
            "SCROLL UNTUK MELANJUTKAN MEMBACA",
            "Scroll ke bawah untuk melihat konten",
            "Tag:",
            "Tags:",
            "Beranda",
            "Perbesar",
            "Dark/Light Mode",
        ),
        hits=("Bagikan", "SCROLL TO CONTINUE WITH CONTENT"),
        spares=("Selanjutnya kapal itu tiba.",),
    ),
    Rule(
        Kind.KEYWORDS,
        "antara.tags",
        shape=r"(?i:tags?|topik|kata kunci) ?: ?(?:#?[\w -]{2,40}(?: ?[,;|#] ?|$)){1,14}",
        first="TtKk",
        where="tail",
        hits=("Topik: dermaga, kapal, pelabuhan", "Kata kunci: dermaga"),
        spares=("Topik: kapal itu tiba, lalu pergi. Siapa tahu?",),
    ),
    Rule(
        Kind.END,
        "antara.desk_initials",
        shape=r"\((?:[a-z]{2,4}/[a-z]{2,4}(?:/[a-z]{2,4})?|\*|\*\*|\*\*\*|[A-Z]{2,4}/[a-z]{2,4}|[A-Z]\d{2,3}(?:/[A-Z]\d{2,3}){0,2})\)",
        first="(",
        where="tail",
        hits=("(abc/def)", "(A012/B034)", "(*)"),
        spares=("(and/or others)", "(air)"),
    ),
)

DATELINES = (
    Rule(
        Kind.DATELINE,
        "antara.portal_dateline",
        # Only the portals' own names: "Jakarta - " and "JAKARTA -- " are the grammar's work.
        shape=(
            r"(?:(?:Liputan6|Bola|Merdeka|Kapanlagi|Fimela|TEMPO|Tempo|REPUBLIKA|Republika|TRIBUNNEWS|TRIBUN|Suara|VIVA|PIKIRAN RAKYAT|Okezone|OKEZONE|SINDOnews|Bisnis|KONTAN|INILAH|JPNN|jpnn|BERITASATU|Beritasatu|Antaranews)(?:\.(?:com|COM|CO\.ID|co\.id|CO|co|id|ID|net|NET|TV|tv)),? ?"
            r"(?:[A-Z][A-Za-z]{2,20}(?: [A-Z][A-Za-z]{2,20}){0,2},? ?)?(?:--|[-–—])\s?|(?:VIVA|KBRN, [A-Z][A-Za-z]{2,20}(?: [A-Z][A-Za-z]{2,20}){0,2}) ?[–:]\s?)"
        ),
        part="start",
        where="head",
        hits=(
            "Liputan6.com, Jakarta - Kapal tiba.",
            "TEMPO.CO, Jakarta - Kapal tiba.",
            "KBRN, Jakarta: Kapal tiba.",
            "VIVA – Kapal tiba.",
        ),
        spares=("Suara kapal itu keras - sangat keras.", "Tempo kapal itu cepat."),
    ),
    Rule(
        Kind.DATELINE,
        "antara.city_and_portal",
        shape=(
            r"(?:(?i:Jakarta|Bandung|Bogor|Depok|Bekasi|Tangerang|Semarang|Solo|Yogyakarta|Surabaya|Malang|Sidoarjo|Denpasar|Medan|Palembang|Padang|Pekanbaru|Batam|Lampung|Makassar|Manado|Pontianak|Banjarmasin|Balikpapan|Samarinda|Ambon|Jayapura|Mataram|Kupang|Banda Aceh))"
            r"(?: [A-Z][A-Za-z]{2,16}){0,2},? (?:KOMPAS\.com|KOMPAS\.TV|CNN Indonesia|CNBC Indonesia|InfoPublik|Beritasatu\.com|IDN Times|Gatra\.com|VIVA|Bisnis\.com|AKURAT\.CO|TRIBUNNEWS\.COM)\s?(?:--|[-–—])\s?"
        ),
        part="start",
        where="head",
        hits=("JAKARTA, KOMPAS.com - Kapal tiba.", "Jakarta, CNN Indonesia -- Kapal tiba."),
        spares=("Jakarta, Bandung dan Bogor - tiga kota itu - ramai.",),
    ),
)

PAGES = (
    Agency(
        "Antara",
        marks=(
            "Antara",
            "ANTARA",
            "ANTARA News",
            "Antara News",
            "ANTARA FOTO",
            "Antara Bali",
            "Antara Jatim",
            "Antara Jateng",
            "Antara Jabar",
            "Antara Aceh",
            "Antara Sumut",
            "Antara Sumbar",
            "Antara Sumsel",
            "Antara Riau",
            "Antara Kepri",
            "Antara Jambi",
            "Antara Bengkulu",
            "Antara Babel",
            "Antara Lampung",
            "Antara Banten",
            "Antara Megapolitan",
            "Antara Yogya",
            "Antara Kalbar",
            "Antara Kalteng",
            "Antara Kalsel",
            "Antara Kaltim",
            "Antara Kaltara",
            "Antara Sulut",
            "Antara Sulteng",
            "Antara Sulsel",
            "Antara Sultra",
            "Antara Gorontalo",
            "Antara NTB",
            "Antara NTT",
            "Antara Maluku",
            "Antara Papua",
            "Antara Sulbar",
            "Antara Mataram",
            "Antara Kupang",
            "LKBN Antara",
            "LKBN ANTARA",
            "Kantor Berita Antara",
            "Kantor Berita ANTARA",
            "ANTARA/HO",
            "安塔拉",
            "安塔拉通讯社",
            "アンタラ",
            "안타라",
            "Антара",
            "أنتارا",
        ),
        home="Asia/Jakarta",
        country="ID",
        languages=("id", "en"),
        domains=("antaranews.com", "antara.co.id", "antarafoto.com"),
        selectors=("div.post-content", "#content_news"),  # crawlers of antaranews.com
        cuts=(".baca-juga", "p.text-muted"),
        sign_offs=("(ANTARA)", "(ANT)", "(Ant)", "(Antara)", "ANTARA", "*** ANTARA ***"),
        rules=FOOTER + LINKS + DATELINES,
        about="State agency of Indonesia; dateline 'Jakarta (ANTARA) - ', foot 'Pewarta: X Editor: Y Copyright © ANTARA 2026'.",
    ),
    Agency(
        "InfoPublik",
        marks=("InfoPublik",),
        home="Asia/Jakarta",
        country="ID",
        languages=("id",),
        domains=("infopublik.id",),
        about="Government news portal of Indonesia; dateline 'Jakarta, InfoPublik – '.",
    ),
    Agency(
        "KBRN",
        marks=("KBRN", "Kantor Berita Radio Nasional", "RRI.co.id"),
        home="Asia/Jakarta",
        country="ID",
        languages=("id",),
        domains=("rri.co.id",),
        about="News agency of Indonesia's public radio; dateline 'KBRN, Jakarta: '.",
    ),
)
