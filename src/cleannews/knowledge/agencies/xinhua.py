"""Xinhua, China's state agency: the Chinese service and those in English, Spanish, French, Arabic, Russian and others.

Seen in 1,100 Chinese texts and a few English and Spanish ones, most of them republished; the page chrome is that of
xinhuanet.com and news.cn. Most Chinese texts hold everything on one line, so the notices are cut inside it.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

NAMES = r"[\u4e00-\u9fff·]{2,5}(?:[、 \u3000][\u4e00-\u9fff·]{2,5}){0,5}"

PHOTOGRAPHER = (
    rf"新[华華]社(?:记者|記者)\s?{NAMES}\s?[摄攝](?![影像制取入于在])"
    rf"|新[华華]社(?:发|發|供图|资料片|资料照片)\s?[（(][^（()）]{{2,40}}[)）]"
    rf"|新[华華]社(?:发|發)\s{NAMES}\s?[摄攝](?![影像制取入])"
)

RULES = (
    Rule("caption", "xinhua.caption_chinese", part="inside", shape=(
            r"(?:[↑▲△]|这是|這是|图为|圖為|图\d{1,2}[：:]?|资料图|(?<!\d)(?:\d{4}年)?\d{1,2}月\d{1,2}日(?![电電讯訊]))(?=[^！？]{3,185}新[华華]社)"
            rf"[^。！？]{{4,160}}[。]?\s?(?:{PHOTOGRAPHER})"),
        needs=("新华社", "新華社"), hits=("港口开放。5月3日，货船驶入新码头。新华社记者 方小海 摄根据规划，码头将扩建。", "↑这是新码头效果图。新华社发（方小海摄）"),
        spares=("5月3日，货船驶入新码头。根据规划，码头将扩建。", "图为他人所拍的事，新华社记者方小海作了报道。")),
    Rule("nav", "xinhua.video_player", part="inside", shape=r"(?:Play Video\s?\d{1,2}:\d{2}\s?/\s?-?\d{1,2}:\d{2}|Video PlayerClose|Video Player Close)",
        needs=("play video", "video playerclose", "video player close"), hits=("Play Video0:00/2:34 新华社贝尔根5月3日电", "Video PlayerClose"),
        spares=("Play Video, a start-up, raised money.",)),
    Rule("nav", "xinhua.report_an_error", part="inside", shape=r"[【\[]\s?(?:我要)?(?:纠错|糾錯)\s?[】\]]", needs=("纠错", "糾錯"),
        hits=("港口开放。   【纠错】            【责任编辑:方小海 】",), spares=("【纠错机制】上线。",)),
)

PAGES = (
    Agency("Xinhua", home="Asia/Shanghai", country="CN", languages=("zh", "en", "es", "fr", "ar", "ru", "pt", "ja", "ko", "de"),
        # RSSHub route; crawlers of xinhuanet.com
        marks=("Xinhua", "XINHUA", "Xinhuanet", "Xinhua News Agency", "NCNA", "新华社", "新华网", "新華社", "新華網", "新华通讯社",
            "新华社客户端", "新华社微特稿", "新华财经", "新华视点", "新华每日电讯", "신화통신", "신화사", "신화망", "Синьхуа", "Сіньхуа",
            "Агентство Синьхуа", "شينخوا", "شین‌هوا", "شینهوا", "شينهوا", "Agencia Xinhua", "Agência Xinhua",
            "Chine nouvelle", "Tân Hoa xã", "Tân Hoa Xã", "THX", "ซินหัว", "สำนักข่าวซินหัว", "Şinhua", "शिन्हुआ",
            "Σινχουά", "Sinhua", "Nová Čína", "Hszinhua", "שינחואה",),
        domains=("xinhuanet.com", "news.cn", "xinhua.org", "xinhuanet.cn"), sign_offs=("(Xinhua)", "（新华社）"),
        selectors=("#detailContent", "#p-detail", "div.article"), rules=RULES,
        about="China's state agency; seen in some 1,100 texts, most of them Chinese and republished.",),
)
