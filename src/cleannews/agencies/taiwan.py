"""CNA, the Central News Agency of Taiwan, in Chinese and as Focus Taiwan in English, and the form of Taiwan's papers.

Seen in eight Chinese pages and snippets; notices are the public wording of cna.com.tw and focustaiwan.tw.
"""

from __future__ import annotations

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule
from cleannews.segments import Kind

HAN = r"[\u4e00-\u9fff]"

RULES = (
    Rule(
        Kind.CREDIT,
        "cna.editors",
        opening=("編輯：", "編輯:", "譯者：", "譯者:", "核稿：", "核稿:", "編譯：", "編譯:", "責任編輯"),
        part="bracket",
        hits=("港口五月啟用。（編輯：方小海）1200503", "（譯者：何遠/核稿：方小海）"),
        spares=("（編輯部）主任說。", "（譯者是他的妻子）"),
    ),
    Rule(
        Kind.TIMESTAMP,
        "cna.date_of_the_republic",
        # Seven figures, the year counted from 1912, right behind the editors' bracket.
        shape=r"1(?<=[)）]1)\d{2}[01]\d[0-3]\d(?!\d)",
        first="1",
        part="inside",
        hits=("港口五月啟用。（編輯：方小海）1200503",),
        spares=("編號1200503的船", "（共）12005031件"),
    ),
    Rule(
        Kind.CAPTION,
        "cna.picture_in_brackets",
        shape=(
            r"[（(](?:[^（()）]{0,20}(?:檔案照片?|資料照片?|示意圖|檔案畫面|提供圖片)|[^（()）]{1,16}(?<=[\u4e00-\u9fffA-Z])提供|中央社(?:製圖|記者[^（()）]{2,8}攝)"
            r"|記者[^（()）]{2,6}攝|圖[/／：:][^（()）]{1,24}|(?:圖取自|翻攝自|翻攝|擷取自|圖片取自|圖片來源|圖源)[^（()）]{1,48})[)）]"
        ),
        first="（(",
        part="inside",
        hits=("新碼頭外觀。（中央社檔案照片）", "（圖取自港務公司網頁example.org）", "（圖／港務公司）"),
        spares=("（檔案照管理辦法）", "（中央社記者方小海台北3日電）"),
    ),
    Rule(
        Kind.CAPTION,
        "cna.caption_line",
        shape=rf"(?=.{{8,280}}+$(?<=[攝日])).{{4,220}}[。 ）)]中央社記者{HAN}{{2,4}}(?:[、 ]{HAN}{{2,4}})?攝(?: ?\d{{2,3}}年\d{{1,2}}月\d{{1,2}}日)?",
        hits=("貨船3日駛入新碼頭。 中央社記者方小海攝 120年5月3日",),
        spares=("中央社記者方小海報導，碼頭啟用。",),
    ),
    Rule(
        Kind.COPYRIGHT,
        "cna.copyright",
        shape=r"本網站之文字、圖片及影音[，,]?\s?非經授權.{0,40}",
        first="本",
        part="inside",
        hits=("1200503 本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。",),
        spares=("本網站之文字有誤。",),
    ),
    Rule(
        Kind.PROMO,
        "cna.apps",
        opening=(
            "下載中央社「一手新聞」",
            "中央社「一手新聞」",
            "掌握關鍵新聞",
            "訂閱《早安世界》",
            "選擇中央社為",
            "請繼續下滑閱讀",
            "請繼續往下閱讀",
            "支持中央社",
            "新聞專線",
        ),
        longest=120,
        hits=("下載中央社「一手新聞」 app，每日新聞不漏接", "請繼續下滑閱讀"),
        spares=("中央社報導，碼頭啟用。",),
    ),
    Rule(
        Kind.RELATED,
        "taiwan.lists_below",
        whole=(
            "相關新聞",
            "推薦閱讀",
            "熱門新聞",
            "更多新聞",
            "你可能還想看",
            "看更多相關新聞",
            "相關文章",
            "更多相關新聞",
            "編輯推薦",
        ),
        where="tail",
        below=Kind.RELATED,
        hits=("相關新聞",),
        spares=("相關新聞引發討論。",),
    ),
    Rule(
        Kind.BYLINE,
        "taiwan.reporter_in_brackets",
        shape=rf"[（(〔【\[](?:記者|特派員|編譯|中心)?{HAN}{{2,4}}(?:[、 ]{HAN}{{2,4}}){{0,3}}[/／]{HAN}{{2,8}}(?:報導|電|撰稿)[)）〕】\]]",
        first="（(〔【[",
        part="inside",
        hits=("〔記者方小海／台北報導〕碼頭啟用。", "（何遠／綜合外電報導）"),
        spares=("（台北／高雄）兩地", "（報導／評論）"),
    ),
    Rule(
        Kind.BYLINE,
        "taiwan.reporter_line",
        shape=rf"(?:記者|特派員|編譯|實習記者){HAN}{{2,4}}(?:[、 ]{HAN}{{2,4}}){{0,3}}[/／]{HAN}{{2,8}}(?:報導|電)",
        first="記特編實",
        part="start",
        where="head",
        hits=("記者方小海／台中報導 碼頭啟用。", "記者方小海／台中報導"),
        spares=("記者方小海報導指出，碼頭啟用。",),
    ),
    # ---- Focus Taiwan ----
    Rule(
        Kind.BYLINE,
        "cna.writers_at_the_end",
        shape=r"By [A-Z][\w.'’-]{1,20}(?:(?:,? and|,)? [A-Z][\w.'’-]{0,20}){1,9}",
        first="B",
        part="bracket",
        where="tail",
        hits=("The port opens in May. (By Alice Fang and Ou Yuan-hai)", "(By Fang Hsiao-hai, Ou Yuan and Lee Ke-wei)"),
        spares=("(By contrast, the old port shut.)", "(By 2031 it had grown.)"),
    ),
    Rule(
        Kind.NAV,
        "cna.text_to_speech",
        opening=(
            "To activate the text-to-speech service",
            "We value your privacy.",
            "Focus Taiwan (CNA) uses tracking technologies",
            "Click here for more information on privacy",
        ),
        hits=("To activate the text-to-speech service, please first agree to the privacy policy below.",),
        spares=("We value your privacy, the company wrote.",),
    ),
)

PAGES = (
    Agency(
        "CNA",
        marks=(
            "CNA",
            "Central News Agency",
            "Focus Taiwan",
            "中央社",
            "中央通訊社",
            "中央通讯社",
            "台湾中央社",
            "フォーカス台湾",
            "中央社フォーカス台湾",
            "中央通信社",
            "대만중앙통신",
            "중앙통신사",
            "대만 중앙통신사",
        ),
        home="Asia/Taipei",
        country="TW",
        languages=("zh", "en", "ja", "es"),
        domains=("cna.com.tw", "focustaiwan.tw"),
        selectors=(".paragraph",),  # RSSHub route; crawlers of cna.com.tw
        cuts=(
            ".paragraph.moreArticle",
            ".paragraph.bottomBox",
            ".paragraph.bottomArticleBanner",
            ".paragraph.BtnShareGroup",
            ".articlekeywordGroup",
            ".SubscriptionInner",
            ".gmailNews",
            ".shareBar",
        ),
        rules=RULES,
        about="Taiwan's national agency; dateline '（中央社記者…台北3日電）' and 'Taipei, May 3 (CNA) '.",
    ),
    Agency(
        "Military News Agency",
        marks=("軍聞社", "軍事新聞通訊社", "Military News Agency"),
        home="Asia/Taipei",
        country="TW",
        languages=("zh", "en"),
        domains=("mna.gpwb.gov.tw",),
        about="Agency of Taiwan's defence ministry; dateline '（軍聞社記者…台北3日電）'.",
    ),
)
