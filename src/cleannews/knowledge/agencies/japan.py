"""Kyodo and Jiji, the two general agencies of Japan, and its wires of press releases.

Kyodo's marks are those of its English wire ("==Kyodo") and of kyodonews.net; the Japanese notices are the public
wording of 47news.jp, jiji.com and Yahoo! Japan, which republishes both.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

KYODO = (
    Rule("end", "kyodo.end_mark", part="inside", shape=r"==\s?Kyodo(?: News)?\b", needs=("kyodo",), hits=("the coach said.==Kyodo", "==Kyodo"),
        spares=("Kyodo == a name", "Kyodo News said so.")),
    Rule("caption", "kyodo.photo_courtesy", part="bracket", opening=("Photo courtesy of", "Supplied photo", "Getty/Kyodo", "AP/Kyodo", "Image courtesy of",
            "Kyodo News file photo",),
        hits=("A new ship. (Photo courtesy of Minato Line)(Kyodo)", "[Getty/Kyodo]"), spares=("(courtesy of the mayor)",)),
    Rule("copyright", "kyodo.copyright_japanese", part="inside", shape=r"[©Ⓒⓒ]\s?(?:一般社団法人)?共同通信社?|[（(][cC][)）]\s?(?:一般社団法人)?共同通信社", needs=("共同通信",),
        hits=("港が開いた。© 一般社団法人共同通信社", "ⓒ共同通信"), spares=("共同通信社は港の開業を報じた。",)),
    Rule("end", "kyodo.end_mark_japanese", part="inside", shape=r"[（(【]共同(?:通信(?:社)?)?[)）】](?=\s*$)", needs=("（共同", "(共同", "【共同"), hits=("港は５月に開く。（共同）",),
        spares=("【共同】港が開いた。", "（共同）声明を発表した。")),
)

JIJI = (
    Rule("timestamp", "jiji.page_time", part="inside", shape=r"[（(]20\d\d/\d{2}/\d{2}[-－‐]\d{2}[:：]\d{2}[)）]", needs=("（20", "(20"),
        hits=("港は５月に開く。（2031/05/03-12:30）",), spares=("（2031/05/03開港）",)),
    Rule("credit", "jiji.credit", part="inside", shape=r"[\[【（(［]時事(?:通信(?:社)?)?[\]】）)］](?=\s*$)", needs=("時事",), hits=("港は５月に開く。 [時事通信社]", "港は５月に開く。【時事通信社】"),
        spares=("（時事問題）を論じた。",)),
    Rule("copyright", "jiji.copyright_in_brackets", part="bracket", opening=("Copyright The Jiji Press", "Copyright Jiji Press"),
        hits=("The port opens in May. [Copyright The Jiji Press, Ltd.]",), spares=("(copyright law)",)),
)

JAPANESE = (
    Rule("caption", "japan.picture_in_brackets", part="bracket", opening=(
            "写真：", "写真:", "写真＝", "写真=", "写真提供", "写真はイメージ", "資料写真", "撮影：", "撮影＝", "画像：", "画像＝", "提供写真", "ロイター＝共同",
            "ＡＰ＝共同", "AP=共同", "AP＝共同", "ゲッティ＝共同", "ＡＦＰ時事", "AFP時事", "ＥＰＡ時事", "EPA時事", "AFP＝時事",),
        hits=("新しい港（写真：共同通信社）", "会見する市長（ＡＰ＝共同）"), spares=("（写真家の津田葵さん）が語った。", "（画像処理）の技術")),
)

PAGES = (
    Agency("Kyodo", home="Asia/Tokyo", country="JP", languages=("ja", "en", "zh", "ko"),
        # RSSHub route
        marks=("Kyodo", "KYODO", "Kyodo News", "KYODO NEWS", "Kyodo News Service", "共同", "共同通信", "共同通信社", "共同社", "日本共同社",
            "교도", "교도통신", "Киодо", "Кіодо", "كيودو", "کیودو", "Kyodo News Agency",),
        domains=("kyodonews.net", "kyodonews.jp", "kyodo.co.jp", "nordot.app", "47news.jp"), sign_offs=("==Kyodo", "(Kyodo)", "（共同）"),
        selectors=("div.article-body",), rules=(*KYODO, *JAPANESE),
        about="Japan's co-operative agency; English wire form from its feed, Japanese from 47news.jp.",),
    Agency("Jiji", home="Asia/Tokyo", country="JP", languages=("ja", "en", "es", "zh"),
        # a stored page of 2022; crawlers of jiji.com
        marks=("Jiji", "JIJI", "Jiji Press", "JIJI PRESS", "時事", "時事通信", "時事通信社", "时事社", "時事社", "日本时事社", "지지통신", "Дзидзи", "Дзи-дзи",),
        domains=("jiji.com", "jen.jiji.com", "jijipress.com"), sign_offs=("[時事通信社]", "【時事通信社】", "（時事）"), selectors=("div.ArticleText",),
        cuts=(".ArticleInnerAD", ".ArticleTextTab"), rules=JIJI, about="Japan's second general agency; dateline 'Tokyo, May 3 (Jiji Press)--'.",),
    Agency("NNA Japan", home="Asia/Tokyo", country="JP", languages=("ja", "en"), marks=("NNA/Kyodo", "NNA Business News"), domains=("nna.jp", "nnaasia.com"),
        about="Kyodo's business news from Asia.",),
    Agency("Kyodo News PR Wire", home="Asia/Tokyo", country="JP", languages=("ja", "en"), press_release=True,
        marks=("Kyodo News PR Wire", "共同通信PRワイヤー", "Kyodo JBN"), domains=("kyodonewsprwire.jp", "prw.kyodonews.jp"), about="Kyodo's wire of press releases.",),
    Agency("PR Times", home="Asia/Tokyo", country="JP", languages=("ja",), press_release=True, marks=("PR TIMES",), domains=("prtimes.jp",),
        about="Japanese wire of press releases.",),
)
