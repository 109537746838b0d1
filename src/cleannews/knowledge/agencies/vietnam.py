"""VNA of Vietnam (TTXVN), VietnamPlus and Viet Nam News, with the notices of Vietnamese papers.

The forms of vietnamplus.vn and baotintuc.vn: "Hanoi (VNA) – ", the end mark "./." and the source line
"(TTXVN/Vietnam+)"; a picture's alternative text runs into its caption ("... ảnh 1At a meeting ... (Photo: VNA)").
"theo TTXVN" inside a sentence is an attribution and stays.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

VNA = (
    Rule("end", "vietnam.end_mark", where="tail", whole=("./.", "/.", "/…", ".//.", "./", "VNP", "VNA/VNP", "TTXVN/VNP", "VNA./.", "-VNA", "VNA/.", "(VNA/VNP)",
            "VNS", "— VNS", "—VNS", "- VNS", "-VNS",),
        hits=("./.", "VNA/VNP", "— VNS"), spares=("VNS said so.",)),
    Rule("end", "vietnam.end_mark_glued", part="end", where="tail",
        # Of "./." only the stroke and what follows: the first stop is the sentence's own.
        shape=r"(?<=[.!?\"”’)])//? ?\.(?: ?\(?(?:VNA|VNP|TTXVN|VNS|TTXVN/Vietnam\+|VNA/VNP|VNA/CVN)\)?)?", needs=("/.", "/ ."),
        hits=("The road is open./.", "Con đường đã mở./. VNA"), spares=("the ratio of 3/4.", "He runs example.com/.")),
)

PAPERS = (
    Rule("related", "vietnam.read_also", longest=240, opening=("Xem thêm:", "Xem thêm :", "Đọc thêm:", ">> Xem thêm", ">>> ", "Mời bạn đọc xem thêm",
            "Mời quý độc giả xem thêm", "Mời độc giả xem thêm", "Bài liên quan:", "Tin liên quan:", "[Video:",
            "[Infographics:", "[Ảnh:", "[Photo:", "Read also:", "See more:", "See also:", "READ MORE:", "Related:",),
        hits=("Xem thêm: Khánh thành cầu cảng mới", ">>> Khánh thành cầu cảng mới"), spares=("Xem thêm phim ở bến cảng, ông nói.",)),
    Rule("keywords", "vietnam.tags", where="tail",
        shape=r"(?:Từ khóa|Từ khoá|Tag|Tags|TAGS|Chủ đề|Từ khóa liên quan|Tu khoa) ?: ?[^.!?\n]{2,240}|(?:#[\wÀ-ỹ]{1,20}(?: [\wÀ-ỹ]{1,12}){0,5} ?){2,12}",
        hits=("Từ khóa: cầu cảng, tàu hàng", "#cầu cảng #tàu hàng #Khánh Hòa"), spares=("Chủ đề: con đường. Ông nói vậy.",)),
)

PAGES = (
    Agency("VNA", home="Asia/Ho_Chi_Minh", country="VN", languages=("vi", "en", "fr", "es", "ru", "zh"),
        # crawlers of vietnamplus.vn and baotintuc.vn
        marks=("VNA", "TTXVN", "Vietnam News Agency", "Viet Nam News Agency", "Thông tấn xã Việt Nam", "TTXVN/Vietnam+",
            "Vietnam+", "VietnamPlus", "VNA/CVN", "CVN", "VNP", "VNAgency", "越通社", "ベトナム通信社", "베트남통신사",
            "Agence vietnamienne d'information", "Agencia Vietnamita de Noticias",),
        domains=("vnanet.vn", "vietnamplus.vn", "baotintuc.vn", "vnews.gov.vn", "lecourrier.vn", "bnews.vn"),
        sign_offs=("./.VNA", "(TTXVN)", "(TTXVN/Vietnam+)", "(VNA)", "TTXVN", "(VNA/CVN)"),
        selectors=(".article__body", "div.boxdetail", ".main-col.content-col"), rules=(*VNA, *PAPERS),
        about="State agency of Vietnam; dateline 'Hanoi (VNA) – ', 'Hà Nội (TTXVN) - ', end './.'.",),
    Agency("Viet Nam News", home="Asia/Ho_Chi_Minh", country="VN", languages=("en",), marks=("VNS", "Viet Nam News", "Việt Nam News"),
        domains=("vietnamnews.vn",), sign_offs=("VNS", "— VNS", "—VNS", "VNS."), about="VNA's English daily; dateline 'HÀ NỘI — ', end '— VNS'.",),
    Agency("VOV", home="Asia/Ho_Chi_Minh", country="VN", languages=("vi", "en"), marks=("VOV", "Voice of Vietnam", "Đài Tiếng nói Việt Nam", "VOV.VN"),
        domains=("vov.vn", "vovworld.vn"), sign_offs=("(VOV)", "(VOV5)"), about="Radio of Vietnam; opening 'VOV.VN - ', dateline '(VOVWORLD) - '.",),
)
