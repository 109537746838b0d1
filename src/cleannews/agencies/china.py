"""China News Service and other Chinese wires, with the page chrome of the sites that republish wire copy.

Seen in 500 texts of China News Service and 1,100 of Xinhua, most of them republished by Sohu, People's Daily Online,
Sina, NetEase or a city paper: each site's notices stand glued to the last sentence of a text without line breaks.
"""

from __future__ import annotations

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule
from cleannews.segments import Kind

HAN = r"[\u4e00-\u9fff]"

CNS = (
    Rule(
        Kind.CAPTION,
        "cns.caption",
        # "王刚 摄" alone could close a sentence about a film; behind "图为…。" it cannot.
        shape=(
            rf"[图圖][为為](?=[^！？]{{3,180}}(?:[摄攝]|供[图圖]))[^。！？]{{3,140}}[。]?\s?(?:中新(?:社|网)\s?(?:记者|記者|发|發)\s?|记者\s?)?"
            rf"{HAN}{{2,4}}(?:[、 \u3000]{HAN}{{2,4}}){{0,2}}\s?(?:[摄攝](?![影像制取入于在])|供[图圖])"
        ),
        first="图圖",
        part="inside",
        hits=("图为新码头外景。 方小海 摄(完)", "码头开放。图为货船驶入码头。中新社记者 方小海 摄码头将扩建。"),
        spares=("图为新码头外景。码头将扩建。", "他指着图为大家讲解。"),
    ),
    Rule(
        Kind.CAPTION,
        "cns.photo_credit",
        shape=(
            rf"中新(?:社|网)\s?(?:记者|記者|发|發)\s?{HAN}{{2,4}}(?:[、 \u3000]{HAN}{{2,4}}){{0,3}}\s?[摄攝](?![影像制取入于在])"
            r"|中新社(?:发|發)\s?[（(][^（()）]{2,30}[)）]"
        ),
        first="中",
        part="inside",
        hits=("码头外景。 中新社记者 方小海 摄", "中新社发 方小海 摄"),
        spares=("中新社记者 方小海", "中新网记者方小海摄影报道", "中新社发布消息（附表）。"),
    ),
    Rule(
        Kind.CAPTION,
        "cns.caption_line",
        shape=rf"(?=.{{6,90}}+$(?<=[摄攝]))(?!.{{0,60}}日[电電讯]).{{2,200}}[。） )]{HAN}{{2,4}}(?:[、 \u3000]{HAN}{{2,4}}){{0,2}} [摄攝]",
        hits=("货船驶入新码头。 方小海 摄",),
        spares=("货船驶入新码头。", "这些照片都是方小海拍摄"),
    ),
    Rule(
        Kind.CAPTION,
        "china.picture_by",
        shape=(
            r"[（(](?<!社[发發].)(?<!社发 .)(?:[^（()）]{0,24}(?:供图|供圖|(?<!拍)摄|资料图|资料图片|资料照片|视频截图|网络截图|效果图)"
            r"|(?:图源|图片来源|图片提供|图[/／]|摄影[/／：:]|摄影 )[^（()）]{1,24})[)）]"
        ),
        first="（(",
        part="inside",
        hits=("孩子们在码头合影。(市少年宫供图)他们很开心。", "（方小海摄）", "（图源：码头公司）"),
        # Behind "新华社发" the bracket belongs to that credit.
        spares=("新华社发（方小海摄）", "（他在拍摄）", "（记者方小海）", "（图表见第三版）"),
    ),
    Rule(
        Kind.COPYRIGHT,
        "cns.copyright",
        shape=(
            r"本[网網]站所刊[载載]信息[，,]\s?不代表中新社.{0,160}$|刊用本[网網]站稿件[，,]\s?[务務][经經][书書]面授[权權].{0,120}$"
            r"|未[经經]授[权權]禁止[转轉][载載]、摘[编編].{0,60}$"
        ),
        first="本刊未",
        part="inside",
        hits=("本网站所刊载信息，不代表中新社和中新网观点。 刊用本网站稿件，务经书面授权。",),
        spares=("本网站所刊载信息有误，他说。", "未经授权禁止转载的规定将修改。"),
    ),
)

GLUED = (
    Rule(
        Kind.CREDIT,
        "china.responsible_editor",
        shape=(
            r"(?:本文)?(?:责任编辑|责编|責任編輯|責編|责任校对)\s?[：:]\s{0,9}"
            rf"(?:[\u4e00-\u9fffA-Za-z0-9_、，·\s-]{{0,40}}$|{HAN}{{2,3}}(?=[\s）)】]))?"
        ),
        first="本责責",
        part="inside",
        hits=("港口开放。返回搜狐，查看更多责任编辑：", "港口开放。责任编辑：方小海", "责编：方小海 分享让更多人看到"),
        spares=("他是本报责任编辑，姓方。", "责编制度将改革。"),
    ),
    Rule(
        Kind.CREDIT,
        "china.editor_in_brackets",
        opening=(
            "责任编辑",
            "責任編輯",
            "责编：",
            "责编:",
            "责编",
            "編輯:",
            "编辑：",
            "编辑:",
            "值班编辑",
            "值班主任",
            "流程编辑",
            "文字编辑",
            "校对：",
            "校對：",
            "编辑 ",
            "编审",
            "初审编辑",
            "实习编辑",
        ),
        part="bracket",
        hits=("【责任编辑:方小海 】", "(责编：方小海、欧远)", "【编辑:方小海】"),
        spares=("（编辑部）主任说。", "【责任】编者的话"),
    ),
    Rule(
        Kind.NAV,
        "china.back_to_sohu",
        shape=r"返回搜狐[，,]\s?查看更多",
        first="返",
        part="inside",
        hits=("（完）（方小海）返回搜狐，查看更多责任编辑：",),
        spares=("他离开后又返回搜狐任职。",),
    ),
    Rule(
        Kind.NAV,
        "china.share",
        shape=r"分享(?:让更多人看到|到微信朋友圈|到朋友圈|到：|至好友和朋友圈)",
        first="分",
        part="inside",
        hits=("(责编：方小海、欧远)分享让更多人看到", "分享到："),
        spares=("他把照片分享让家人看。",),
    ),
    Rule(
        Kind.NAV,
        "china.original_title",
        # The label only: what follows it is the headline, or a repetition of it.
        shape=r"原[标標][题題]\s?[：:]\s?",
        first="原",
        part="inside",
        hits=("原标题：码头开放 新华社清溪5月3日电", "2031-05-03 17:48，正文：原标题：码头开放"),
        spares=("原标题已被修改。",),
    ),
    Rule(
        Kind.NAV,
        "china.original_title_in_brackets",
        opening=("原标题：", "原标题:", "原題：", "原標題："),
        part="bracket",
        hits=("码头将扩建。（原标题：码头开放）",),
        spares=("（原标题党）",),
    ),
    Rule(
        Kind.CREDIT,
        "china.source",
        # Not behind another character: "数据来源：", "消息来源：" belong to a table or a sentence.
        shape=(
            r"(?<![\u4e00-\u9fff])(?:稿件来源|文章来源|信息来源|本文来源|来源|稿源|來源)\s?[：:]\s?"
            r"(?:(?:新华社|新华网|中新社|中新网|中国新闻网|人民网|央视网|央视新闻客户端|央视新闻|人民日报|光明日报|经济日报"
            r"|新华每日电讯|中国青年报|环球网|中央社)|[\u4e00-\u9fffA-Za-z·、《》“”-]{2,24}(?=\s*(?:$|[|）)】]|\s(?:作者|编辑|责|发布))))"
        ),
        first="稿文信本来來",
        part="inside",
        hits=("港口开放。来源：新华社", "来源：清溪日报", "2031年05月03日10:20 来源：新华网"),
        spares=("数据来源：清溪市统计局", "来源：他说，来源不明的货物被扣。"),
    ),
    Rule(
        Kind.CREDIT,
        "china.source_in_brackets",
        opening=("来源：", "来源:", "稿件来源", "文章来源", "本文来源", "来源 |", "来源｜", "來源：", "综合自"),
        part="bracket",
        hits=("港口开放。（来源：新华社）",),
        spares=("（来源不明）的货物被扣。", "（数据来源：统计局）"),
    ),
    Rule(
        Kind.TIMESTAMP,
        "china.page_time",
        shape=r"20\d\d(?:年\d{1,2}月\d{1,2}日|-\d{2}-\d{2})\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?=\s*(?:[|｜]|来源|來源|发布|$))",
        first="2",
        part="inside",
        where="head",
        hits=("2031年05月03日10:20 来源：新华网", "2031-05-03 10:20"),
        spares=("2031年05月03日10:20，船靠岸。",),
    ),
    Rule(
        Kind.CREDIT,
        "china.paper_and_page",
        shape=r"《\s?[\u4e00-\u9fff]{2,10}\s?》\s?[（(]\s?20\d\d年\s?\d{1,2}月\s?\d{1,2}日\s?,?\s?(?:第\s?)?\d{1,2}\s?版\s?[)）]",
        first="《",
        part="inside",
        hits=("港口开放。《清溪日报》（2031年05月14日 12版）", "《 清溪日报 》（ 2031年05月14日 第 01 版）"),
        spares=("《清溪日报》（创刊于1931年）",),
    ),
    Rule(
        Kind.KEYWORDS,
        "china.key_words",
        shape=(
            r"(?<![\u4e00-\u9fff])(?:关键词|關鍵詞|关键字)\s?[：:]\s?[^。！？]{1,90}?(?=\s*(?:$|返回搜狐|责任编辑|责编|分享|\[|【))"
        ),
        first="关關",
        part="inside",
        where="tail",
        hits=("（方小海）关键词：码头·清溪(Qingxi)返回搜狐，查看更多责任编辑：",),
        spares=("年度关键词：开放", "关键词：开放。这是今年的主题。"),
    ),
    Rule(
        Kind.CREDIT,
        "china.desk_credits",
        shape=r"(?:流程编辑|文字编辑|值班编辑|网络编辑|实习编辑|初审编辑|视频编辑|编辑|校对)\s?[：:]\s?(?:TF\d{2,4}|[\u4e00-\u9fff]{2,3}(?:[、 ][\u4e00-\u9fff]{2,3}){0,3})(?=\s*(?:$|责任|校对|如遇|来源|返回|分享|编辑|审核|终审|监制))",
        first="流文值网实初视编校",
        part="inside",
        where="tail",
        hits=("来源：新华社 流程编辑：TF060 如遇作品内容、版权等问题", "编辑：方小海 校对：欧远"),
        spares=("编辑：你怎么看？", "编辑：方小海说得对吗"),
    ),
    Rule(
        Kind.COPYRIGHT,
        "china.rights_contact",
        shape=r"如遇作品内容、版权等问题.{0,160}$",
        first="如",
        part="inside",
        hits=("流程编辑：TF060 如遇作品内容、版权等问题，请在相关文章刊发之日起30日内与本网联系。",),
        spares=("如遇版权问题，法院会判。",),
    ),
    Rule(
        Kind.DISCLAIMER,
        "china.platform_statement",
        shape=(
            r"(?:平台声明|声明|特别声明|免责声明|网易声明|版权声明|特別聲明)\s?[：:]\s?"
            r"(?:该文观点|以上(?:文章)?内容|此消息系转载|本文(?:为|仅|系|内容|由|转载|来源)|本文版权归|此文|本网|凡本网|所有会员|文章|转载|本稿件|市场有风险|新浪网|本站)"
            r".{4,520}$"
        ),
        first="平声特免网版",
        part="inside",
        where="tail",
        hits=(
            "平台声明：该文观点仅代表作者本人，搜狐号系信息发布平台，搜狐仅提供信息存储空间服务。",
            "特别声明：以上文章内容仅代表作者本人观点，不代表本网观点或立场。",
        ),
        spares=("声明：双方将继续谈判。", "他发表声明：本国不会让步。"),
    ),
    Rule(
        Kind.PROMO,
        "china.download_the_app",
        shape=(
            r"(?:更多精彩资讯请在应用市场下载|更多热点速报、权威资讯、深度分析尽在|海量资讯、精准解读[，,]尽在|炒股就看金麒麟分析师研报"
            r"|24小时滚动播报最新的财经资讯|欢迎提供新闻线索|欢迎下载.{2,12}客户端|关注.{2,14}微信公众号[，,]).{0,200}$"
        ),
        first="更海炒2欢关",
        part="inside",
        where="tail",
        hits=("更多精彩资讯请在应用市场下载“清溪新闻”客户端，欢迎提供新闻线索。", "海量资讯、精准解读，尽在某财经APP"),
        spares=("更多精彩比赛将在五月举行。", "关注民生，他说。"),
    ),
    Rule(
        Kind.AD,
        "china.game_ads",
        shape=r"对不起[，,]这款.{2,30}?(?:不用钱|免费)\s?×?",
        first="对",
        part="inside",
        hits=("码头开放。对不起，这款传奇真的不用钱 ×",),
        spares=("对不起，这款车已停产。",),
    ),
)

LINES = (
    Rule(
        Kind.NAV,
        "china.page_furniture",
        whole=(
            "分享让更多人看到",
            "返回搜狐，查看更多",
            "打印",
            "打印本页",
            "关闭窗口",
            "字体：大中小",
            "字体： 大 中 小",
            "字体：小 中 大",
            "【字体：大 中 小】",
            "字号：大中小",
            "大字体",
            "小字体",
            "发表评论",
            "我要评论",
            "扫一扫 分享到微信",
            "扫一扫分享到微信",
            "扫码阅读手机版",
            "微信扫一扫",
            "点击右上角微信好友",
            "请使用浏览器分享功能进行分享",
            "朋友圈",
            "举报/反馈",
            "举报",
            "收藏",
            "点赞",
            "客户端下载",
            "手机看新闻",
            "加载更多",
            "阅读全文",
            "展开全文",
            "[ 打印 ]",
            "[ 关闭 ]",
            "播报文章",
        ),
        hits=("分享让更多人看到", "举报/反馈"),
        spares=("他关闭窗口，离开了。", "点赞的人很多。"),
    ),
    Rule(
        Kind.NAV,
        "china.page_furniture_opening",
        opening=(
            "用微信扫描二维码",
            "使用微信扫一扫",
            "打开微信，点击底部",
            "打开微信扫一扫",
            "您当前的位置",
            "当前位置：",
            "正在阅读:",
            "正在阅读：",
        ),
        longest=100,
        hits=("用微信扫描二维码分享至好友和朋友圈", "当前位置：首页 > 新闻"),
        spares=("他用微信扫描了二维码。",),
    ),
    Rule(
        Kind.RELATED,
        "china.lists_below",
        whole=(
            "相关新闻",
            "相关阅读",
            "推荐阅读",
            "相关报道",
            "相关专题",
            "热门推荐",
            "猜你喜欢",
            "热点新闻",
            "大家都在看",
            "精彩推荐",
            "热门文章",
            "热门新闻",
            "热门视频",
            "為您推薦",
        ),
        where="tail",
        below=Kind.RELATED,
        hits=("推荐阅读", "相关新闻"),
        # "新闻链接" and "延伸阅读" open a background box of the story itself and are not listed.
        spares=("相关新闻发布会将于五月举行。",),
    ),
    Rule(
        Kind.CREDIT,
        "china.credit_lines",
        shape=(
            r"(?:策划|监制|统筹|编导|剪辑|制图|视觉设计|海报设计|终审|审读|校对|校稿|编审|编辑|主编|责编|责任编辑|摄像|配音|总监制|制片人|实习生)"
            r"\s?[：:丨|｜/]\s?[\u4e00-\u9fffA-Za-z0-9、，, ·丨|｜/：:]{2,60}"
        ),
        where="tail",
        hits=("监制：方小海", "策划：欧远、方小海", "编辑丨方小海"),
        spares=("设计：新码头将采用绿色方案。", "策划：为什么要建码头？"),
    ),
    Rule(
        Kind.COPYRIGHT,
        "china.copyright",
        opening=(
            "版权声明：",
            "未经授权不得转载",
            "未经授权，不得转载",
            "未经许可，不得转载",
            "未经书面授权",
            "转载请注明",
            "如需转载",
            "版权归原作者所有",
            "凡注明“来源",
            "本网站所刊载信息",
            "刊用本网站稿件",
        ),
        where="tail",
        longest=260,
        hits=("未经授权，不得转载。", "转载请注明来源"),
        spares=("如需要转载，他会打电话。",),
    ),
    Rule(
        Kind.DISCLAIMER,
        "china.hosting_notice",
        opening=(
            "Notice: The content above (including",
            "本文来自网易号",
            "以上内容仅代表作者",
            "文章仅代表作者",
            "本文不构成投资建议",
            "本文仅供参考",
            "以上内容不构成投资建议",
            "特别声明：以上",
            "平台声明：",
            "声明：该文观点",
        ),
        longest=520,
        hits=("Notice: The content above (including the pictures and videos if any) is uploaded by a user.",),
        spares=("Notice: the port is closed.", "本文来自码头。"),
    ),
)

ENGLISH = (
    Rule(
        Kind.CAPTION,
        "china.photo_in_brackets",
        opening=(
            "Photo/",
            "Photo by",
            "Photo provided to China",
            "Photo provided to",
            "Provided to China Daily",
            "File Photo/",
        ),
        part="bracket",
        hits=("A freighter enters the port. [Photo/Xinhua]", "[Photo by Fang Xiaohai/China Daily]"),
        spares=("[Photographs] were taken.", "(photo-voltaic)"),
    ),
    Rule(
        Kind.CREDIT,
        "china.china_daily_page",
        shape=r"China Daily(?: [\w-]{1,15}){0,4} \d{2}/\d{2}/\d{4} page ?[\w,-]{1,6}",
        first="C",
        part="bracket",
        hits=("It opens in May. (China Daily 05/03/2031 page4)", "(China Daily Global 05/03/2031 page 12)"),
        spares=("(China Daily said so on page 4)",),
    ),
    Rule(
        Kind.COPYRIGHT,
        "china.china_daily_copyright",
        holding=("belongs to China Daily Information Co",),
        longest=700,
        hits=("All rights reserved. The content published in this site belongs to China Daily Information Co (CDIC).",),
        spares=("The building belongs to China Daily.",),
    ),
    Rule(
        Kind.DISCLAIMER,
        "china.views_are_own",
        flag="opinion",
        holding=(
            "necessarily reflect those of China Daily",
            "necessarily represent those of China Daily",
            "necessarily reflect the views of China Daily",
            "necessarily represent the views of China Daily",
            "not necessarily those of China.org.cn",
            "necessarily reflect the official position of Xinhua News Agency",
            "necessarily reflect the positions of Xinhua News Agency",
            "necessarily reflect those of Xinhua News Agency",
            "not necessarily the views of CGTN",
        ),
        hits=("The views expressed are his own and do not necessarily reflect those of China Daily.",),
        spares=("The report does not necessarily reflect the mood in China.",),
    ),
    Rule(
        Kind.CONTACT,
        "china.contribute",
        opening=(
            "If you would like to contribute and have specific expertise",
            "If you want to contribute and have specific expertise",
            "(If you want to contribute and have specific expertise",
            "Contact the writer at",
            "Contact the writers at",
        ),
        hits=("If you would like to contribute and have specific expertise, please contact us at x@example.org.",),
        spares=("If you want to contribute, says the mayor, plant a tree.",),
    ),
    Rule(
        Kind.PROMO,
        "china.follow",
        opening=(
            "Follow China.org.cn on",
            "Follow Xinhua on",
            "For more stories from China Daily",
            "Click here to download the China Daily",
        ),
        longest=160,
        hits=("Follow China.org.cn on Twitter and Facebook to join the conversation.",),
        spares=("Follow the river on foot, the guide says.",),
    ),
)

PAGES = (
    Agency(
        "CNS",
        marks=(
            "中新社",
            "中新网",
            "中新網",
            "中国新闻社",
            "中国新闻网",
            "中國新聞社",
            "中國新聞網",
            "中新经纬",
            "China News Service",
            "Chinanews",
            "ECNS",
            "中国通信社",
            "중국신문사",
        ),
        home="Asia/Shanghai",
        country="CN",
        languages=("zh", "en"),
        domains=("chinanews.com", "chinanews.com.cn", "ecns.cn"),
        selectors=("div.content_desc", "div.left_zw", "div.t3", "#fontzoom"),  # RSSHub route
        cuts=(".adInContent",),
        rules=CNS + GLUED + LINES + ENGLISH,
        about="China's second agency, writing for overseas papers; seen in 500 texts.",
    ),
    Agency(
        "People's Daily Online",
        marks=("人民网", "人民網", "People's Daily Online", "인민망", "人民日报客户端"),
        home="Asia/Shanghai",
        country="CN",
        languages=("zh", "en", "ja", "ko"),
        domains=("people.com.cn", "people.cn"),
        about="Site of the party's daily; dateline '人民网北京5月3日电（记者…）'.",
    ),
    Agency(
        "China Media Group",
        marks=("央视网消息", "央视新闻客户端", "央视新闻", "央视网", "CGTN", "中央广播电视总台"),
        home="Asia/Shanghai",
        country="CN",
        languages=("zh", "en"),
        domains=("cctv.com", "cctv.cn", "cgtn.com"),
        about="State television; its texts open '央视网消息：'.",
    ),
    Agency(
        "China Radio International",
        marks=("国际在线", "国际在线报道", "China Radio International", "CRI Online"),
        home="Asia/Shanghai",
        country="CN",
        languages=("zh", "en"),
        domains=("cri.cn",),
        about="State radio for abroad; dateline '国际在线报道（记者…）：'.",
    ),
    Agency(
        "China Daily",
        marks=("中国日报网", "中国日报", "China Daily"),
        home="Asia/Shanghai",
        country="CN",
        languages=("en", "zh"),
        domains=("chinadaily.com.cn",),
        about="State daily in English; dateline '中国日报网5月3日电'.",
    ),
    Agency(
        "Cankao Xiaoxi",
        marks=("参考消息网", "参考消息"),
        home="Asia/Shanghai",
        country="CN",
        languages=("zh",),
        domains=("cankaoxiaoxi.com",),
        about="Xinhua's digest of the foreign press; dateline '参考消息网5月3日报道'.",
    ),
    Agency(
        "Cailian Press",
        marks=("财联社", "財聯社", "Cailianshe"),
        home="Asia/Shanghai",
        country="CN",
        languages=("zh",),
        domains=("cls.cn",),
        about="Financial wire; dateline '财联社5月3日电，'.",
    ),
)
