"""Xinhua, China's state agency: the Chinese service and those in English, Spanish, French, Arabic, Russian and others.

Seen in 1,100 Chinese texts and a few English and Spanish ones, most of them republished; the page chrome is that of
xinhuanet.com and news.cn. Most Chinese texts hold everything on one line, so the notices are cut inside it.
"""

from __future__ import annotations

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule
from cleannews.segments import Kind

NAMES = r"[\u4e00-\u9fff·]{2,5}(?:[、 \u3000][\u4e00-\u9fff·]{2,5}){0,5}"

PHOTOGRAPHER = (
    rf"新[华華]社(?:记者|記者)\s?{NAMES}\s?[摄攝](?![影像制取入于在])"
    rf"|新[华華]社(?:发|發|供图|资料片|资料照片)\s?[（(][^（()）]{{2,40}}[)）]"
    rf"|新[华華]社(?:发|發)\s{NAMES}\s?[摄攝](?![影像制取入])"
)

ENGLISH_PHOTO = (
    r"\((?:Photo by [^()]{2,60}/Xinhua|Xinhua(?: file)?(?: photo)?/[^()]{2,60}|[^()]{1,40}/(?:Handout )?via Xinhua|Xinhua file photo"
    r"|Xinhua photo|Foto: Xinhua|Foto por [^()]{2,40}/Xinhua|Str/Xinhua)\)"
)

RULES = (
    # ---- end marks ----
    Rule(
        Kind.END,
        "xinhua.end_item",
        shape=r"Enditem\b(?:/[A-Za-z-]{0,8})?\.?",
        first="E",
        part="inside",
        hits=("the deputy mayor said.  Enditem", "Enditem/ls"),
        spares=("The end item is a machine.", "Enditems"),
    ),
    Rule(
        Kind.END,
        "xinhua.end_mark_romance",
        shape=r"(?<=[.”\"»!?)] )(?:Fin|FIN|Fim|FIM)\.?$",
        first="F",
        part="inside",
        where="tail",
        agency="Xinhua",
        hits=("El puerto abrirá en mayo, dijo. Fin",),
        spares=("El programa se llama Fin", "Il dit: « La Fin »"),
    ),
    Rule(
        Kind.CREDIT,
        "xinhua.contributors",
        opening=(
            "参与记者",
            "参与采写",
            "参与报道",
            "报道员",
            "执笔记者",
            "执笔：",
            "文字记者",
            "采写：",
            "剪辑：",
            "视频记者",
            "视频剪辑",
            "視頻記者",
            "编导：",
            "监制：",
            "本文记者",
        ),
        part="bracket",
        hits=("港口开放。（参与记者：方小海）（完）", "（报道员：方小海；剪辑：欧远；编辑：黎可）"),
        spares=("（参与者共三十人）", "（记者会上）他说。"),
    ),
    # ---- captions ----
    Rule(
        Kind.CAPTION,
        "xinhua.caption_chinese",
        shape=(
            r"(?:[↑▲△]|这是|這是|图为|圖為|图\d{1,2}[：:]?|资料图|(?<!\d)(?:\d{4}年)?\d{1,2}月\d{1,2}日(?![电電讯訊]))(?=[^！？]{3,185}新[华華]社)"
            rf"[^。！？]{{4,160}}[。]?\s?(?:{PHOTOGRAPHER})"
        ),
        first="↑▲△这這图圖资123456789",
        part="inside",
        hits=(
            "港口开放。5月3日，货船驶入新码头。新华社记者 方小海 摄根据规划，码头将扩建。",
            "↑这是新码头效果图。新华社发（方小海摄）",
        ),
        spares=("5月3日，货船驶入新码头。根据规划，码头将扩建。", "图为他人所拍的事，新华社记者方小海作了报道。"),
    ),
    Rule(
        Kind.CAPTION,
        "xinhua.caption_arrow",
        # Behind an arrow two or three sentences belong to the picture.
        shape=rf"[↑▲△](?=[^！？]{{5,370}}新[华華]社)(?:[^。！？↑▲△]{{2,120}}[。]){{1,3}}\s?(?:{PHOTOGRAPHER})",
        first="↑▲△",
        part="inside",
        hits=("▲货船驶入新码头。码头于五月开放。新华社记者 方小海 摄",),
        spares=("▲货船驶入新码头。码头于五月开放。",),
    ),
    Rule(
        Kind.CAPTION,
        "xinhua.caption_line",
        shape=rf"(?=.{{8,300}}+$(?<=[摄攝）)]))(?!.{{0,40}}日[电電讯]).{{2,240}}(?:{PHOTOGRAPHER})",
        hits=("货船驶入新码头（无人机照片）。新华社记者 方小海 摄",),
        spares=("新华社记者方小海在现场看到，码头已开放。", "新华社记者方小海摄影报道"),
    ),
    Rule(
        Kind.CAPTION,
        "xinhua.photo_credit",
        shape=rf"(?:{PHOTOGRAPHER})[。]?",
        first="新",
        part="inside",
        hits=("码头外景。新华社记者方小海 摄根据规划，码头将扩建。", "新华社发（方小海摄）"),
        spares=("新华社记者方小海在采访中了解到", "新华社发布了消息（附表）。", "新华社记者方小海摄影报道"),
    ),
    Rule(
        Kind.CAPTION,
        "xinhua.caption_english",
        shape=rf"(?=.{{20,560}}+$(?<=\)))(?!.{{0,90}}\(Xinhua\)).{{15,480}}{ENGLISH_PHOTO}",
        hits=(
            "A freighter enters the new port in Qingxi, May 3, 2031. (Xinhua/Fang Xiaohai)",
            "Photo taken on May 3, 2031 shows the new port. (Photo by Ou Yuan/Xinhua)",
        ),
        spares=("BEIJING, May 3 (Xinhua) -- A port opened. (Xinhua/Fang Xiaohai)", "The port opened, Xinhua said."),
    ),
    Rule(
        Kind.CAPTION,
        "xinhua.caption_english_glued",
        shape=(
            r"(?:This (?:[\w-]{1,15} ){0,4}(?:photo|picture|image)|An aerial (?:[\w-]{1,15} ){0,2}photo|Photos? taken on|Aerial photo"
            rf"|File photo)[^()]{{8,320}}{ENGLISH_PHOTO}"
        ),
        first="TAPF",
        part="inside",
        hits=("The port opened. Photo taken on May 3, 2031 shows the new port. (Xinhua/Fang Xiaohai)It cost much.",),
        spares=("This photo hangs in the mayor's office.",),
    ),
    Rule(
        Kind.CAPTION,
        "xinhua.photo_credit_english",
        shape=ENGLISH_PHOTO,
        first="(",
        part="inside",
        hits=("shows the new port. (Photo by Ou Yuan/Xinhua)", "(Xinhua/Fang Xiaohai)"),
        spares=("BEIJING, May 3 (Xinhua) -- A port opened.", "(Xinhua reported otherwise)"),
    ),
    # ---- credits, bylines ----
    Rule(
        Kind.CREDIT,
        "xinhua.source",
        shape=r"(?:Source|SOURCE|Fuente|Fonte|Quelle)\s?[:：]\s?(?:Agencia |Agência )?Xinhua(?:net)?\b(?:\s?\|)?",
        first="SFQ",
        part="inside",
        hits=("Source: Xinhua| 2031-05-08 22:36:49|Editor: huaxia", "Fuente: Xinhua"),
        spares=("The source told Xinhua that the port was shut.",),
    ),
    Rule(
        Kind.CREDIT,
        "xinhua.source_in_brackets",
        opening=("Source: Xinhua", "Fuente: Xinhua", "Fonte: Xinhua", "Quelle: Xinhua", "With inputs from Xinhua"),
        part="bracket",
        hits=("The port opened. (Source: Xinhua)",),
        spares=("(source of the river)",),
    ),
    Rule(
        Kind.TIMESTAMP,
        "xinhua.page_time",
        shape=r"20\d\d-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?\s?(?=\|\s?Editor)",
        first="2",
        part="inside",
        hits=("Source: Xinhua| 2031-05-08 22:36:49|Editor: huaxia",),
        spares=("The log shows 2031-05-08 22:36 as the time.",),
    ),
    Rule(
        Kind.CREDIT,
        "xinhua.editor",
        shape=r"(?:\|\s?)?(?:Web )?Editors?\s?[:：]\s?[A-Za-z_]{2,14}(?:[ ,]{1,2}[A-Z][A-Za-z]{1,14}){0,5}\s*$",
        first="|WE",
        part="inside",
        hits=("Editor: huaxia", "Source: Xinhua| 2031-05-08 22:36:49|Editor: Fang Xiaohai"),
        spares=("Editor: huaxia is what the page says about its editor.", "the editor: a man of few words."),
    ),
    Rule(
        Kind.CREDIT,
        "xinhua.editor_in_brackets",
        opening=(
            "Web editor:",
            "Web editors:",
            "Editor:",
            "Editors:",
            "Video reporter",
            "Video reporters",
            "Video editor",
            "Video editors",
        ),
        part="bracket",
        hits=(
            "The port opened. (Web editor: Fang Xiaohai, Ou Yuan)",
            "(Video reporters: Ou Yuan; Video editors: Li Ke)",
        ),
        spares=("(editorial offices)",),
    ),
    Rule(
        Kind.BYLINE,
        "xinhua.writers",
        opening=(
            "by Xinhua writer",
            "by Xinhua writers",
            "by Xinhua correspondent",
            "by Xinhua correspondents",
            "by Xinhua reporter",
            "by Xinhua reporters",
            "Xinhua writers",
            "por los corresponsales de Xinhua",
        ),
        longest=110,
        hits=("by Xinhua writers Fang Xiaohai, Ou Yuan",),
        spares=("By Xinhuanet's count, the port is the largest in the region, which no other report has confirmed.",),
    ),
    Rule(
        Kind.CREDIT,
        "xinhua.also_contributed",
        opening=(
            "Xinhua reporter",
            "Xinhua reporters",
            "Xinhua correspondent",
            "Xinhua correspondents",
            "Xinhua writers",
        ),
        part="bracket",
        hits=("(Xinhua reporters Fang Xiaohai in Lima and Ou Yuan in Quito also contributed to the story.)",),
        spares=("(Xinhua) -- A port opened.",),
    ),
    # ---- page furniture ----
    Rule(
        Kind.NAV,
        "xinhua.video_player",
        shape=r"(?:Play Video\s?\d{1,2}:\d{2}\s?/\s?-?\d{1,2}:\d{2}|Video PlayerClose|Video Player Close)",
        first="PV",
        part="inside",
        hits=("Play Video0:00/2:34 新华社贝尔根5月3日电", "Video PlayerClose"),
        spares=("Play Video, a start-up, raised money.",),
    ),
    Rule(
        Kind.NAV,
        "xinhua.report_an_error",
        shape=r"[【\[]\s?(?:我要)?(?:纠错|糾錯)\s?[】\]]",
        first="【[",
        part="inside",
        hits=("港口开放。   【纠错】            【责任编辑:方小海 】",),
        spares=("【纠错机制】上线。",),
    ),
    Rule(
        Kind.KEYWORDS,
        "xinhua.key_words",
        opening=("KEY WORDS:", "Key Words:", "Keywords:", "KEY WORDS："),
        where="tail",
        longest=200,
        hits=("KEY WORDS: China,port",),
        spares=("Key words were missing from the text.",),
    ),
    Rule(
        Kind.NAV,
        "xinhua.explore",
        whole=("EXPLORE XINHUANET", "EXPLORE XINHUA", "Back to Top", "Xinhua Headlines"),
        where="tail",
        below=Kind.NAV,
        hits=("EXPLORE XINHUANET",),
        spares=("Explore Xinhuanet's archive, he said.",),
    ),
    Rule(
        Kind.SLUG,
        "xinhua.page_code",
        shape=r"(?<!\d)(?:0100|0200|0300|0400|0500|0600|0700|0800|0900)\d{14,60}(?!\d)",
        first="0",
        part="inside",
        hits=("010020010010000000000000011199381310000001",),
        spares=("电话0100123456",),
    ),
    Rule(
        Kind.NAV,
        "xinhua.next_story",
        opening=("阅读下一篇：", "阅读下一篇:", "閱讀下一篇："),
        longest=120,
        where="tail",
        below=Kind.NAV,
        hits=("阅读下一篇：新码头开放",),
        spares=("阅读下一篇文章时，他睡着了。",),
    ),
)

PAGES = (
    Agency(
        "Xinhua",
        marks=(
            "Xinhua",
            "XINHUA",
            "Xinhuanet",
            "Xinhua News Agency",
            "NCNA",
            "新华社",
            "新华网",
            "新華社",
            "新華網",
            "新华通讯社",
            "新华社客户端",
            "新华社微特稿",
            "新华财经",
            "新华视点",
            "新华每日电讯",
            "신화통신",
            "신화사",
            "신화망",
            "Синьхуа",
            "Сіньхуа",
            "Агентство Синьхуа",
            "شينخوا",
            "شین‌هوا",
            "شینهوا",
            "شينهوا",
            "Agencia Xinhua",
            "Agência Xinhua",
            "Chine nouvelle",
            "Tân Hoa xã",
            "Tân Hoa Xã",
            "THX",
            "ซินหัว",
            "สำนักข่าวซินหัว",
            "Şinhua",
            "शिन्हुआ",
            "Σινχουά",
            "Sinhua",
            "Nová Čína",
            "Hszinhua",
            "שינחואה",
        ),
        home="Asia/Shanghai",
        country="CN",
        languages=("zh", "en", "es", "fr", "ar", "ru", "pt", "ja", "ko", "de"),
        domains=("xinhuanet.com", "news.cn", "xinhua.org", "xinhuanet.cn"),
        selectors=("#detailContent", "#p-detail", "div.article"),  # RSSHub route; crawlers of xinhuanet.com
        sign_offs=("(Xinhua)", "（新华社）"),
        rules=RULES,
        about="China's state agency; seen in some 1,100 texts, most of them Chinese and republished.",
    ),
)
