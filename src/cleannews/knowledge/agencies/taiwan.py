"""CNA, the Central News Agency of Taiwan, in Chinese and as Focus Taiwan in English, and the form of Taiwan's papers.

Seen in eight Chinese pages and snippets; notices are the public wording of cna.com.tw and focustaiwan.tw.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

RULES = (
    Rule("caption", "cna.picture_in_brackets", part="inside", shape=(
            r"[（(](?:[^（()）]{0,20}(?:檔案照片?|資料照片?|示意圖|檔案畫面|提供圖片)|[^（()）]{1,16}(?<=[\u4e00-\u9fffA-Z])提供|中央社(?:製圖|記者[^（()）]{2,8}攝)"
            r"|記者[^（()）]{2,6}攝|圖[/／：:][^（()）]{1,24}|(?:圖取自|翻攝自|翻攝|擷取自|圖片取自|圖片來源|圖源)[^（()）]{1,48})[)）]"),
        needs=("檔案照", "資料照", "示意圖", "檔案畫面", "提供", "中央社", "記者", "圖/", "圖／", "圖：", "圖:", "圖取自", "翻攝", "擷取自", "圖片取自", "圖片來源", "圖源",),
        hits=("新碼頭外觀。（中央社檔案照片）", "（圖取自港務公司網頁example.org）", "（圖／港務公司）"), spares=("（檔案照管理辦法）", "（中央社記者方小海台北3日電）")),
)

PAGES = (
    Agency("CNA", home="Asia/Taipei", country="TW", languages=("zh", "en", "ja", "es"),
        # RSSHub route; crawlers of cna.com.tw
        marks=("CNA", "Central News Agency", "Focus Taiwan", "中央社", "中央通訊社", "中央通讯社", "台湾中央社", "フォーカス台湾", "中央社フォーカス台湾", "中央通信社", "대만중앙통신", "중앙통신사", "대만 중앙통신사",
        ),
        domains=("cna.com.tw", "focustaiwan.tw"), selectors=(".paragraph",), cuts=(
            ".paragraph.moreArticle", ".paragraph.bottomBox", ".paragraph.bottomArticleBanner",
            ".paragraph.BtnShareGroup", ".articlekeywordGroup", ".SubscriptionInner", ".gmailNews", ".shareBar",),
        rules=RULES, about="Taiwan's national agency; dateline '（中央社記者…台北3日電）' and 'Taipei, May 3 (CNA) '.",),
    Agency("Military News Agency", home="Asia/Taipei", country="TW", languages=("zh", "en"), marks=("軍聞社", "軍事新聞通訊社", "Military News Agency"),
        domains=("mna.gpwb.gov.tw",), about="Agency of Taiwan's defence ministry; dateline '（軍聞社記者…台北3日電）'.",),
)
