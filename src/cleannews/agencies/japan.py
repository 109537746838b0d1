"""Kyodo and Jiji, the two general agencies of Japan, and its wires of press releases.

Kyodo's marks are those of its English wire ("==Kyodo") and of kyodonews.net; the Japanese notices are the public
wording of 47news.jp, jiji.com and Yahoo! Japan, which republishes both.
"""

from __future__ import annotations

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule
from cleannews.segments import Kind

PHOTO_BY_KYODO = r"(?:\((?:[A-Z][\w. ]{1,24}/)?Kyodo(?: News)?\)|\[(?:[A-Z][\w. ]{1,24}/)?Kyodo(?: News)?\])"

KYODO = (
    Rule(
        Kind.END,
        "kyodo.end_mark",
        shape=r"==\s?Kyodo(?: News)?\b",
        first="=",
        part="inside",
        hits=("the coach said.==Kyodo", "==Kyodo"),
        spares=("Kyodo == a name", "Kyodo News said so."),
    ),
    Rule(
        Kind.TIMESTAMP,
        "kyodo.page_time",
        shape=(
            r"(?:By [\w. ,]{2,60}, )?KYODO NEWS (?:- )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}, 20\d\d|\d{1,2} (?:minutes?|hours?|days?) ago|Staff)"
            r"(?: - \d{1,2}:\d{2})?(?:\s?\|\s?[A-Z][\w, &]{0,40})?"
        ),
        first="BK",
        hits=("KYODO NEWS - May 3, 2031 - 15:38 | Others", "KYODO NEWS - 15 minutes ago - 15:38 | Sports, All, Japan"),
        spares=("Kyodo News said the port had opened.",),
    ),
    Rule(
        Kind.CAPTION,
        "kyodo.caption_line",
        # Papers sign Kyodo's stories with the same bracket, so the line must speak of a picture.
        shape=(
            r"(?:(?:File |Supplied |Undated |Aerial |Composite |Screenshot |Combined )?(?:[Pp]hotos?|[Ii]mage|Screenshot)\b|Image from"
            rf"|(?:This|These|Combined|Undated|Supplied) (?:[\w-]{{1,15}} ){{0,4}}(?:photo|photos|image|picture)s?\b).{{8,360}}{PHOTO_BY_KYODO}(?:==Kyodo)?"
        ),
        first="FSUACPpIiT",
        hits=(
            "Photo taken on May 3, 2031, shows a new port in Minato. (Kyodo)",
            "File photo shows Mayor Aoi Tsuda. (Kyodo)",
        ),
        spares=("The mayor will resign in May. (Kyodo)", "Photos were taken, the police said."),
    ),
    Rule(
        Kind.CAPTION,
        "kyodo.caption_position",
        shape=rf"(?=.{{20,460}}+$(?<=[)\]]))(?=.{{10,460}}Kyodo).{{4,120}}\((?:L|R|C|left|right|center|top|bottom|front|back)[^()]{{0,20}}\).{{8,260}}{PHOTO_BY_KYODO}",
        hits=("Mayor Aoi Tsuda (R) shakes hands with a visitor in Minato on May 3, 2031. (Kyodo)",),
        spares=("Mayor Aoi Tsuda (R-Minato) resigned on Monday.", "The mayor shakes hands. (Kyodo)"),
    ),
    Rule(
        Kind.CAPTION,
        "kyodo.photo_courtesy",
        opening=(
            "Photo courtesy of",
            "Supplied photo",
            "Getty/Kyodo",
            "AP/Kyodo",
            "Image courtesy of",
            "Kyodo News file photo",
        ),
        part="bracket",
        hits=("A new ship. (Photo courtesy of Minato Line)(Kyodo)", "[Getty/Kyodo]"),
        spares=("(courtesy of the mayor)",),
    ),
    Rule(
        Kind.RELATED,
        "kyodo.related_coverage",
        # The label only stands at the end of the story, but headlines follow one a line: they are related themselves.
        whole=(
            "Related coverage:",
            "Related coverage",
            "RELATED COVERAGE:",
            "More from Kyodo News",
            "Popular articles",
        ),
        where="tail",
        hits=("Related coverage:",),
        spares=("Related coverage of the port has been thin.",),
    ),
    Rule(
        Kind.COPYRIGHT,
        "kyodo.copyright",
        opening=(
            "© KYODO NEWS",
            "© Kyodo News",
            "(c) Kyodo News",
            "©Kyodo News",
            "Copyright © Kyodo",
            "Copyright (C) Kyodo",
        ),
        longest=120,
        hits=("© Kyodo News. All Rights Reserved.",),
        spares=("Kyodo News holds the copyright, he said.",),
    ),
    Rule(
        Kind.COPYRIGHT,
        "kyodo.copyright_japanese",
        shape=r"[©Ⓒⓒ]\s?(?:一般社団法人)?共同通信社?|[（(][cC][)）]\s?(?:一般社団法人)?共同通信社",
        first="©Ⓒⓒ（(",
        part="inside",
        hits=("港が開いた。© 一般社団法人共同通信社", "ⓒ共同通信"),
        spares=("共同通信社は港の開業を報じた。",),
    ),
    Rule(
        Kind.END,
        "kyodo.end_mark_japanese",
        shape=r"[（(【]共同(?:通信(?:社)?)?[)）】](?=\s*$)",
        first="（(【",
        part="inside",
        hits=("港は５月に開く。（共同）",),
        spares=("【共同】港が開いた。", "（共同）声明を発表した。"),
    ),
)

JIJI = (
    Rule(
        Kind.TIMESTAMP,
        "jiji.page_time",
        shape=r"[（(]20\d\d/\d{2}/\d{2}[-－‐]\d{2}[:：]\d{2}[)）]",
        first="（(",
        part="inside",
        hits=("港は５月に開く。（2031/05/03-12:30）",),
        spares=("（2031/05/03開港）",),
    ),
    Rule(
        Kind.CREDIT,
        "jiji.credit",
        shape=r"[\[【（(［]時事(?:通信(?:社)?)?[\]】）)］](?=\s*$)",
        first="[【（(［",
        part="inside",
        hits=("港は５月に開く。 [時事通信社]", "港は５月に開く。【時事通信社】"),
        spares=("（時事問題）を論じた。",),
    ),
    Rule(
        Kind.END,
        "jiji.end_mark",
        whole=("END",),
        where="tail",
        agency="Jiji",
        hits=("END",),
        spares=("END OF AN ERA",),
    ),
    Rule(
        Kind.COPYRIGHT,
        "jiji.copyright",
        opening=(
            "(C)時事通信社",
            "（C）時事通信社",
            "©時事通信社",
            "© 時事通信社",
            "Copyright (C) Jiji Press",
            "(C) Jiji Press",
            "Copyright (C) JIJI",
            "Copyright© Jiji Press",
        ),
        longest=120,
        hits=("(C)時事通信社 無断転載禁止",),
        spares=("時事通信社の調査によると、支持率は下がった。",),
    ),
    Rule(
        Kind.COPYRIGHT,
        "jiji.copyright_in_brackets",
        opening=("Copyright The Jiji Press", "Copyright Jiji Press"),
        part="bracket",
        hits=("The port opens in May. [Copyright The Jiji Press, Ltd.]",),
        spares=("(copyright law)",),
    ),
)

JAPANESE = (
    Rule(
        Kind.CAPTION,
        "japan.picture_in_brackets",
        opening=(
            "写真：",
            "写真:",
            "写真＝",
            "写真=",
            "写真提供",
            "写真はイメージ",
            "資料写真",
            "撮影：",
            "撮影＝",
            "画像：",
            "画像＝",
            "提供写真",
            "ロイター＝共同",
            "ＡＰ＝共同",
            "AP=共同",
            "AP＝共同",
            "ゲッティ＝共同",
            "ＡＦＰ時事",
            "AFP時事",
            "ＥＰＡ時事",
            "EPA時事",
            "AFP＝時事",
        ),
        part="bracket",
        hits=("新しい港（写真：共同通信社）", "会見する市長（ＡＰ＝共同）"),
        spares=("（写真家の津田葵さん）が語った。", "（画像処理）の技術"),
    ),
    Rule(
        Kind.COPYRIGHT,
        "japan.no_reproduction",
        holding=(
            "無断転載を禁",
            "無断転載禁止",
            "無断転載・複製を禁",
            "無断複写・転載を禁",
            "無断転用禁止",
            "無断複製・転載を禁",
        ),
        longest=160,
        hits=("本サイトの記事の無断転載を禁じます。", "All Rights Reserved. 無断転載・複製を禁じます"),
        spares=("無断転載は相次いだ。",),
    ),
    Rule(
        Kind.RELATED,
        "japan.lists_below",
        whole=(
            "【関連記事】",
            "関連記事",
            "【あわせて読みたい】",
            "あわせて読みたい",
            "こちらもおすすめ",
            "おすすめ記事",
            "【関連ニュース】",
            "関連ニュース",
            "人気記事",
            "アクセスランキング",
        ),
        where="tail",
        below=Kind.RELATED,
        hits=("【関連記事】", "あわせて読みたい"),
        spares=("関連記事を読んだ人は少ない。",),
    ),
    Rule(
        Kind.TIMESTAMP,
        "japan.delivered_at",
        shape=(
            r"(?:20\d\d[/年])?\d{1,2}[/月]\d{1,2}日?\s?[（(][月火水木金土日][)）]\s?\d{1,2}[:：]\d{2}\s?(?:配信|更新|公開)"
            r"|(?:最終更新|更新日時|公開日時|配信日時)\s?[:：]?\s?20\d\d[/年.-]\d{1,2}[/月.-]\d{1,2}日?.{0,16}"
        ),
        first="0123456789最更公配",
        hits=("5/3(土) 12:30配信", "最終更新:2031/5/3(土) 12:45"),
        spares=("5/3(土) 12:30に配信が始まると同社は述べた。",),
    ),
    Rule(
        Kind.NAV,
        "japan.page_furniture",
        whole=(
            "この記事はいかがでしたか？",
            "記事に関する報告",
            "コメントを書く",
            "シェアする",
            "ツイート",
            "印刷する",
            "文字サイズ",
            "続きを読む",
            "記事を保存",
            "Yahoo!ニュース",
        ),
        hits=("記事に関する報告", "続きを読む"),
        spares=("彼は続きを読むと言った。",),
    ),
    Rule(
        Kind.PROMO,
        "japan.subscribers_only",
        opening=(
            "この記事は有料会員",
            "この記事は有料記事",
            "この記事は会員限定",
            "有料会員になると",
            "残り文字数",
            "会員登録すると",
        ),
        longest=120,
        hits=("この記事は有料会員限定です。",),
        spares=("この記事は有料化の是非を論じる。",),
    ),
)

PAGES = (
    Agency(
        "Kyodo",
        marks=(
            "Kyodo",
            "KYODO",
            "Kyodo News",
            "KYODO NEWS",
            "Kyodo News Service",
            "共同",
            "共同通信",
            "共同通信社",
            "共同社",
            "日本共同社",
            "교도",
            "교도통신",
            "Киодо",
            "Кіодо",
            "كيودو",
            "کیودو",
            "Kyodo News Agency",
        ),
        home="Asia/Tokyo",
        country="JP",
        languages=("ja", "en", "zh", "ko"),
        domains=("kyodonews.net", "kyodonews.jp", "kyodo.co.jp", "nordot.app", "47news.jp"),
        selectors=("div.article-body",),  # RSSHub route
        sign_offs=("==Kyodo", "(Kyodo)", "（共同）"),
        rules=KYODO + JAPANESE,
        about="Japan's co-operative agency; English wire form from its feed, Japanese from 47news.jp.",
    ),
    Agency(
        "Jiji",
        marks=(
            "Jiji",
            "JIJI",
            "Jiji Press",
            "JIJI PRESS",
            "時事",
            "時事通信",
            "時事通信社",
            "时事社",
            "時事社",
            "日本时事社",
            "지지통신",
            "Дзидзи",
            "Дзи-дзи",
        ),
        home="Asia/Tokyo",
        country="JP",
        languages=("ja", "en", "es", "zh"),
        domains=("jiji.com", "jen.jiji.com", "jijipress.com"),
        selectors=("div.ArticleText",),  # a stored page of 2022; crawlers of jiji.com
        cuts=(".ArticleInnerAD", ".ArticleTextTab"),
        sign_offs=("[時事通信社]", "【時事通信社】", "（時事）"),
        rules=JIJI,
        about="Japan's second general agency; dateline 'Tokyo, May 3 (Jiji Press)--'.",
    ),
    Agency(
        "NNA Japan",
        marks=("NNA/Kyodo", "NNA Business News"),
        home="Asia/Tokyo",
        country="JP",
        languages=("ja", "en"),
        domains=("nna.jp", "nnaasia.com"),
        about="Kyodo's business news from Asia.",
    ),
    Agency(
        "Kyodo News PR Wire",
        marks=("Kyodo News PR Wire", "共同通信PRワイヤー", "Kyodo JBN"),
        home="Asia/Tokyo",
        country="JP",
        languages=("ja", "en"),
        domains=("kyodonewsprwire.jp", "prw.kyodonews.jp"),
        press_release=True,
        about="Kyodo's wire of press releases.",
    ),
    Agency(
        "PR Times",
        marks=("PR TIMES",),
        home="Asia/Tokyo",
        country="JP",
        languages=("ja",),
        domains=("prtimes.jp",),
        press_release=True,
        about="Japanese wire of press releases.",
    ),
)
