"""Notices in the languages of South and Southeast Asia."""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import WITHIN
from cleannews.rules.rule import Rule

__all__ = ["RULES"]

WIRE = r"(?:Antara|ANTARA|LKBN Antara|Bernama|BERNAMA|AFP|AP|Reuters|REUTERS|Xinhua|Anadolu|BBC|CNN|CNA|detikcom|Kompas\.com|Tempo|VOA|DW|AGENSI|Agensi|agensi|PNA|EPA|Sputnik|Bloomberg)"

DAY = r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2} (?i:jan|feb|mar|mac|apr|mei|jun|jul|agu|ogo|agt|sep|okt|nov|des|dis)[a-z]{0,7}\.?,? \d{4})"

RULES = (
    Rule("nav", "indonesian.scroll_on", whole=("SCROLL TO CONTINUE WITH CONTENT", "SCROLL TO RESUME CONTENT", "SCROLL UNTUK MELANJUTKAN MEMBACA",
            "Gulir untuk melanjutkan", "Scroll untuk membaca", "Lanjutkan membaca di bawah ini",),
        hits=("SCROLL TO CONTINUE WITH CONTENT",), spares=("Scroll to continue, the page told its readers.",)),
    Rule("byline", "indonesian.writer_and_portal", shape=r"[A-Z][\w.']+(?: [A-Z][\w.']+){0,3} - detik[A-Z][A-Za-z]{2,12}", needs=("detik",),
        hits=("Ana Contoh - detikNews",), spares=("Harga naik - detikNews melaporkannya.", "Beberapa detik - lalu gelap.")),
    Rule("caption", "hindi_bengali_urdu.photo_bracket", part="bracket", longest=120, opening=(
            "फोटो:", "फोटो :", "फोटो-", "फोटो साभार", "फोटो क्रेडिट", "फाइल फोटो", "फ़ाइल फ़ोटो", "तस्वीर:",
            "सांकेतिक तस्वीर", "प्रतीकात्मक", "सौजन्य", "ছবি:", "ফাইল ছবি", "প্রতীকী ছবি", "ছবি সংগৃহীত", "فائل فوٹو", "فوٹو:", "تصویر:",),
        hits=("बंदरगाह (फाइल फोटो)", "বন্দর (ছবি: সংগৃহীত)"), spares=("मंत्री (दाएं) चुप रहे।",)),
    Rule("credit", "hindi_bengali_urdu.inputs", where="tail",
        shape=r"[(\[]?(?:इनपुट|इनपुट्स|एजेंसी इनपुट|इनपुट एजेंसी|भाषा इनपुट|भाषा|एजेंसी|एजेंसियां|पीटीआई|आईएएनएस|वार्ता|यूनीवार्ता|एएनआई|रॉयटर्स|एएफपी|PTI|ANI|IANS)(?:(?: ?[-–:/,] ?| (?:से|के|और) ?)(?:इनपुट|इनपुट के साथ|एजेंसी|भाषा|पीटीआई|आईएएनएस|एएनआई|साथ|PTI|ANI|IANS|भी)){0,5}[)\]]?",
        hits=("(इनपुट: भाषा)", "(एजेंसी इनपुट के साथ)", "(भाषा)"), spares=("भाषा का विवाद बढ़ा।", "एजेंसी ने कहा, बंदरगाह बंद है।")),
    Rule("end", "hindi_bengali_urdu.end_mark", where="tail", whole=("(समाप्त)", "समाप्त", "(শেষ)", "(ختم شد)", "ختم شد", "(जारी)"), hits=("(समाप्त)",),
        spares=("समाप्त हुई हड़ताल।",)),
    Rule("caption", "hindi_bengali_urdu.file_photo",
        shape=r"(?:فائل ?[:/-]? ?فوٹو|فوٹو ?[:/] ?(?:فائل|اے ایف پی|رائٹرز|اے پی پی|آن لائن|سوشل میڈیا|انٹرنیٹ)|फाइल ?[:/-]? ?फोटो|फोटो ?: ?(?:फाइल|एएनआई|पीटीआई|सोशल मीडिया)|ফাইল (?:ছবি|ফটো)|ছবি ?: ?(?:সংগৃহীত|ফাইল|ফোকাস বাংলা|ইন্টারনেট))\.?",
        needs=("فائل", "فوٹو", "फाइल", "फोटो", "সংগৃহীত", "ফাইল", "ফোকাস বাংলা", "ইন্টারনেট"), hits=("فائل:فوٹو", "फाइल फोटो", "ছবি: সংগৃহীত"),
        spares=("فائل فوٹو دیکھ کر وہ رو پڑا۔",)),
    Rule("credit", "indonesian_malay.source_wire", shape=rf"\(?(?:Sumber|SUMBER|sumber|Source)(?: ?:|-)? ?{WIRE}(?:(?:, | dan |/| & ){WIRE}){{0,5}}\.?\)?",
        needs=("sumber", "source"), hits=("Sumber: ANTARA", "Sumber : Reuters/AFP", "(Sumber: Bernama)"), spares=("Sumber Reuters mengatakan lain.",)),
    Rule("timestamp", "indonesian_malay.published",
        shape=rf"(?i:diterbitkan|diperbarui|terbit|dipublikasikan|tayang|diperbaharui|terakhir diperbarui|tanggal terbit|dikemaskini|kemaskini|terakhir dikemas kini|tarikh terbit|disiarkan|update)(?: pada)?(?: ?:)? ?(?:(?i:senin|selasa|rabu|kamis|jumat|sabtu|minggu|isnin|khamis|jumaat|ahad),? )?{DAY}(?:[\d:.,|()–-]| |pukul|jam|WIB|WITA|WIT|AM|PM|am|pm|pagi|petang|malam){{0,24}}",
        hits=("Diterbitkan: 12/03/2024 10:30 WIB", "Diperbarui 12 Maret 2024, 10:30 WIB", "Dikemaskini pada 12 Mac 2024",),
        spares=("Diterbitkan 12 Maret 2024 buku itu laris.",)),
    Rule("end", "indonesian_malay.end_mark", where="tail", whole=("(Selesai)", "SELESAI", "TAMAT", "(Tamat)", "- Tamat -", "(bersambung)", "***", "(***)"),
        hits=("(Selesai)",), spares=("Selesai sudah mogok di Medan",)),
    Rule("related", "vietnamese_thai.read_also",
        shape=rf"(?:[>»→▶•*+(\[-]{{1,3}} ?)?(?i:xem thêm|đọc thêm|xem|đọc|mời xem|mời đọc|tin liên quan|bài liên quan|tin bài liên quan|xem tiếp)(?i: thêm| tiếp| ngay)? ?(?::|\||»|>|→){WITHIN}{{0,200}}|(?:อ่านเพิ่มเติม|อ่านข่าวเพิ่มเติม|อ่านข่าวที่เกี่ยวข้อง|อ่านต่อ|อ่านข่าว|อ่านเพิ่ม|อ่านประกอบ|ข่าวที่เกี่ยวข้อง|ข่าวเกี่ยวข้อง|คลิกอ่าน|ดูเพิ่มเติม|อ่านรายละเอียดเพิ่มเติม|อ่านย้อนหลัง|បន្ថែម៖|អានបន្ថែម)(?: ?[:：|»>]| ){WITHIN}{{0,200}}",
        needs=("xem", "đọc", "tin liên quan", "bài liên quan", "อ่านต่อ", "อ่านข่าว", "อ่านเพิ่ม", "อ่านประกอบ", "ข่าวที่เกี่ยวข้อง", "ข่าวเกี่ยวข้อง", "คลิกอ่าน", "ดูเพิ่มเติม", "อ่านรายละเอียดเพิ่มเติม", "อ่านย้อนหลัง", "បន្ថែម៖", "អានបន្ថែម"),
        hits=("Xem thêm: Cảng Hải Phòng đóng cửa", "» ĐỌC THÊM: Đình công kết thúc", "อ่านเพิ่มเติม: ท่าเรือปิดแล้ว",),
        spares=("▶ 한빛항 파업 지원금 300만원", "Xem thêm phim, ông nói.", "ข่าวที่เกี่ยวข้องถูกลบแล้ว")),
)
