"""China News Service and other Chinese wires, with the page chrome of the sites that republish wire copy.

Seen in 500 texts of China News Service and 1,100 of Xinhua, most of them republished by Sohu, People's Daily Online,
Sina, NetEase or a city paper: each site's notices stand glued to the last sentence of a text without line breaks.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

HAN = r"[\u4e00-\u9fff]"

CNS = (
    Rule("caption", "cns.caption", part="inside",
        # "王刚 摄" alone could close a sentence about a film; behind "图为…。" it cannot.
        shape=(rf"[图圖][为為](?=[^！？]{{3,180}}(?:[摄攝]|供[图圖]))[^。！？]{{3,140}}[。]?\s?(?:中新(?:社|网)\s?(?:记者|記者|发|發)\s?|记者\s?)?"
            rf"{HAN}{{2,4}}(?:[、 \u3000]{HAN}{{2,4}}){{0,2}}\s?(?:[摄攝](?![影像制取入于在])|供[图圖])"),
        needs=("图为", "图為", "圖为", "圖為"), hits=("图为新码头外景。 方小海 摄(完)", "码头开放。图为货船驶入码头。中新社记者 方小海 摄码头将扩建。"), spares=("图为新码头外景。码头将扩建。", "他指着图为大家讲解。")),
    Rule("caption", "cns.photo_credit", part="inside", shape=(rf"中新(?:社|网)\s?(?:记者|記者|发|發)\s?{HAN}{{2,4}}(?:[、 \u3000]{HAN}{{2,4}}){{0,3}}\s?[摄攝](?![影像制取入于在])"
            r"|中新社(?:发|發)\s?[（(][^（()）]{2,30}[)）]"),
        needs=("中新",), hits=("码头外景。 中新社记者 方小海 摄", "中新社发 方小海 摄"), spares=("中新社记者 方小海", "中新网记者方小海摄影报道", "中新社发布消息（附表）。")),
    Rule("caption", "china.picture_by", part="inside",
        # Behind "新华社发" the bracket belongs to that credit.
        shape=(r"[（(](?<!社[发發].)(?<!社发 .)(?:[^（()）]{0,24}(?:供图|供圖|(?<!拍)摄|资料图|资料图片|资料照片|视频截图|网络截图|效果图)"
            r"|(?:图源|图片来源|图片提供|图[/／]|摄影[/／：:]|摄影 )[^（()）]{1,24})[)）]"
        ), needs=("供图", "供圖", "摄", "资料图", "资料照片", "视频截图", "网络截图", "效果图", "图源", "图片来源", "图片提供", "图/", "图／"),
        hits=("孩子们在码头合影。(市少年宫供图)他们很开心。", "（方小海摄）", "（图源：码头公司）"), spares=("新华社发（方小海摄）", "（他在拍摄）", "（记者方小海）")),
)

GLUED = (
    Rule("credit", "china.responsible_editor", part="inside", shape=(r"(?:本文)?(?:责任编辑|责编|責任編輯|責編|责任校对)\s?[：:]\s{0,9}"
            rf"(?:[\u4e00-\u9fffA-Za-z0-9_、，·\s-]{{0,40}}$|{HAN}{{2,3}}(?=[\s）)】]))?"),
        needs=("责任编辑", "责编", "責任編輯", "責編", "责任校对"), hits=("港口开放。返回搜狐，查看更多责任编辑：", "港口开放。责任编辑：方小海", "责编：方小海 分享让更多人看到"), spares=("他是本报责任编辑，姓方。", "责编制度将改革。")),
    Rule("credit", "china.editor_in_brackets", part="bracket", opening=(
            "责任编辑", "責任編輯", "责编", "編輯:", "编辑：", "编辑:", "值班编辑", "值班主任", "流程编辑", "文字编辑", "校对：", "校對：", "编辑 ", "编审", "初审编辑", "实习编辑",),
        hits=("【责任编辑:方小海 】", "(责编：方小海、欧远)", "【编辑:方小海】"), spares=("（编辑部）主任说。", "【责任】编者的话")),
    Rule("nav", "china.back_to_sohu", part="inside", shape=r"返回搜狐[，,]\s?查看更多", needs=("返回搜狐，", "返回搜狐,"), hits=("（完）（方小海）返回搜狐，查看更多责任编辑：",),
        spares=("他离开后又返回搜狐任职。",)),
    Rule("nav", "china.share", part="inside", shape=r"分享(?:让更多人看到|到微信朋友圈|到朋友圈|到：|至好友和朋友圈)", needs=("分享让更多人看到", "分享到微信朋友圈", "分享到朋友圈", "分享到：", "分享至好友和朋友圈"),
        hits=("(责编：方小海、欧远)分享让更多人看到", "分享到："), spares=("他把照片分享让家人看。",)),
    Rule("credit", "china.source", part="inside",
        # Not behind another character: "数据来源：", "消息来源：" belong to a table or a sentence.
        shape=(r"(?<![\u4e00-\u9fff])(?:稿件来源|文章来源|信息来源|本文来源|来源|稿源|來源)\s?[：:]\s?"
            r"(?:(?:新华社|新华网|中新社|中新网|中国新闻网|人民网|央视网|央视新闻客户端|央视新闻|人民日报|光明日报|经济日报"
            r"|新华每日电讯|中国青年报|环球网|中央社)|[\u4e00-\u9fffA-Za-z·、《》“”-]{2,24}(?=\s*(?:$|[|）)】]|\s(?:作者|编辑|责|发布))))"),
        needs=("来源", "稿源", "來源"), hits=("港口开放。来源：新华社", "来源：清溪日报", "2031年05月03日10:20 来源：新华网"), spares=("数据来源：清溪市统计局", "来源：他说，来源不明的货物被扣。")),
    Rule("credit", "china.source_in_brackets", part="bracket", opening=("来源：", "来源:", "稿件来源", "文章来源", "本文来源", "来源 |", "来源｜", "來源：", "综合自"),
        hits=("港口开放。（来源：新华社）",), spares=("（来源不明）的货物被扣。", "（数据来源：统计局）")),
    Rule("timestamp", "china.page_time", part="inside", where="head",
        shape=r"20\d\d(?:年\d{1,2}月\d{1,2}日|-\d{2}-\d{2})\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?=\s*(?:[|｜]|来源|來源|发布|$))", needs=("月", "-0", "-1"),
        hits=("2031年05月03日10:20 来源：新华网", "2031-05-03 10:20"), spares=("2031年05月03日10:20，船靠岸。",)),
    Rule("credit", "china.paper_and_page", part="inside",
        shape=r"《\s?[\u4e00-\u9fff]{2,10}\s?》\s?[（(]\s?20\d\d年\s?\d{1,2}月\s?\d{1,2}日\s?,?\s?(?:第\s?)?\d{1,2}\s?版\s?[)）]", needs=("版",),
        hits=("港口开放。《清溪日报》（2031年05月14日 12版）", "《 清溪日报 》（ 2031年05月14日 第 01 版）"), spares=("《清溪日报》（创刊于1931年）",)),
    Rule("keywords", "china.key_words", part="inside", where="tail",
        shape=r"(?<![\u4e00-\u9fff])(?:关键词|關鍵詞|关键字)\s?[：:]\s?[^。！？]{1,90}?(?=\s*(?:$|返回搜狐|责任编辑|责编|分享|\[|【))", needs=("关键词", "關鍵詞", "关键字"),
        hits=("（方小海）关键词：码头·清溪(Qingxi)返回搜狐，查看更多责任编辑：",), spares=("年度关键词：开放", "关键词：开放。这是今年的主题。")),
    Rule("credit", "china.desk_credits", part="inside", where="tail",
        shape=r"(?:流程编辑|文字编辑|值班编辑|网络编辑|实习编辑|初审编辑|视频编辑|编辑|校对)\s?[：:]\s?(?:TF\d{2,4}|[\u4e00-\u9fff]{2,3}(?:[、 ][\u4e00-\u9fff]{2,3}){0,3})(?=\s*(?:$|责任|校对|如遇|来源|返回|分享|编辑|审核|终审|监制))",
        needs=("编辑", "校对"), hits=("来源：新华社 流程编辑：TF060 如遇作品内容、版权等问题", "编辑：方小海 校对：欧远"), spares=("编辑：你怎么看？", "编辑：方小海说得对吗")),
    Rule("copyright", "china.rights_contact", part="inside", shape=r"如遇作品内容、版权等问题，请在相关文章刊发之日起\d{1,3}日内与本网联系。?(?:版权侵权联系电话[:：]?[\d-]{6,20})?",
        needs=("如遇作品内容、版权等问题",), hits=("流程编辑：TF060 如遇作品内容、版权等问题，请在相关文章刊发之日起30日内与本网联系。",), spares=("如遇版权问题，法院会判。",)),
)

LINES = (
    Rule("credit", "china.credit_lines", where="tail", shape=(r"(?:策划|监制|统筹|编导|剪辑|制图|视觉设计|海报设计|终审|审读|校对|校稿|编审|编辑|主编|责编|责任编辑|摄像|配音|总监制|制片人|实习生)"
            r"\s?[：:丨|｜/]\s?[\u4e00-\u9fffA-Za-z0-9、，, ·丨|｜/：:]{2,60}"),
        needs=("策划", "监制", "统筹", "编导", "剪辑", "制图", "视觉设计", "海报设计", "终审", "审读", "校对", "校稿", "编审", "编辑", "主编", "责编", "摄像", "配音", "制片人", "实习生",),
        hits=("监制：方小海", "策划：欧远、方小海", "编辑丨方小海"), spares=("设计：新码头将采用绿色方案。", "策划：为什么要建码头？")),
    Rule("copyright", "china.copyright", where="tail", longest=260, opening=(
            "版权声明：", "未经授权不得转载", "未经授权，不得转载", "未经许可，不得转载", "未经书面授权", "转载请注明", "如需转载", "版权归原作者所有", "凡注明“来源", "本网站所刊载信息", "刊用本网站稿件",),
        hits=("未经授权，不得转载。", "转载请注明来源"), spares=("如需要转载，他会打电话。",)),
)

ENGLISH = (
    Rule("caption", "china.photo_in_brackets", part="bracket", opening=("Photo/", "Photo by", "Photo provided to", "Provided to China Daily", "File Photo/"),
        hits=("A freighter enters the port. [Photo/Xinhua]", "[Photo by Fang Xiaohai/China Daily]"), spares=("[Photographs] were taken.", "(photo-voltaic)")),
)

PAGES = (
    Agency("CNS", home="Asia/Shanghai", country="CN", languages=("zh", "en"),
        # RSSHub route
        marks=("中新社", "中新网", "中新網", "中国新闻社", "中国新闻网", "中國新聞社", "中國新聞網", "中新经纬", "China News Service", "Chinanews", "ECNS", "中国通信社", "중국신문사",),
        domains=("chinanews.com", "chinanews.com.cn", "ecns.cn"), selectors=("div.content_desc", "div.left_zw", "div.t3", "#fontzoom"), cuts=(".adInContent",),
        rules=(*CNS, *GLUED, *LINES, *ENGLISH), about="China's second agency, writing for overseas papers; seen in 500 texts.",),
    Agency("People's Daily Online", home="Asia/Shanghai", country="CN", languages=("zh", "en", "ja", "ko"),
        marks=("人民网", "人民網", "People's Daily Online", "인민망", "人民日报客户端"), domains=("people.com.cn", "people.cn"),
        about="Site of the party's daily; dateline '人民网北京5月3日电（记者…）'.",),
    Agency("China Media Group", home="Asia/Shanghai", country="CN", languages=("zh", "en"), marks=("央视网消息", "央视新闻客户端", "央视新闻", "央视网", "CGTN", "中央广播电视总台"),
        domains=("cctv.com", "cctv.cn", "cgtn.com"), about="State television; its texts open '央视网消息：'.",),
    Agency("China Radio International", home="Asia/Shanghai", country="CN", languages=("zh", "en"),
        marks=("国际在线", "国际在线报道", "China Radio International", "CRI Online"), domains=("cri.cn",), about="State radio for abroad; dateline '国际在线报道（记者…）：'.",),
    Agency("China Daily", home="Asia/Shanghai", country="CN", languages=("en", "zh"), marks=("中国日报网", "中国日报", "China Daily"), domains=("chinadaily.com.cn",),
        about="State daily in English; dateline '中国日报网5月3日电'.",),
    Agency("Cankao Xiaoxi", home="Asia/Shanghai", country="CN", languages=("zh",), marks=("参考消息网", "参考消息"), domains=("cankaoxiaoxi.com",),
        about="Xinhua's digest of the foreign press; dateline '参考消息网5月3日报道'.",),
    Agency("Cailian Press", home="Asia/Shanghai", country="CN", languages=("zh",), marks=("财联社", "財聯社", "Cailianshe"), domains=("cls.cn",),
        about="Financial wire; dateline '财联社5月3日电，'.",),
)
