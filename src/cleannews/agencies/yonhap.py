"""Yonhap, South Korea's largest agency: English, Korean, Japanese and Chinese services, and Yonhap News TV.

Seen in 243 English, 3,002 Korean, 62 Japanese and 300 television texts; the page chrome is that of en.yna.co.kr,
www.yna.co.kr, jp.yna.co.kr and cn.yna.co.kr.
"""

from __future__ import annotations

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule
from cleannews.segments import Kind

MONTH = r"(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]{0,7}\.?"

# Lookaheads of the form (?=.{m,n}+$(?<=x)) ask for the last character first: most lines fail there at once.
# What a caption says and a last paragraph with "(Yonhap)" behind it does not: Korean papers sign Yonhap's stories
# with the same bracket, so the bracket alone proves nothing.
PICTURED = (
    r"(?:\((?:L|R|C|left|right|center|2nd from [LR]|front|back)[^()]{0,20}\)|\b(?:[Tt]his|[Ii]n this|[Tt]hese|[Ff]ile|[Uu]ndated)"
    r"(?: [\w,'-]{1,20}){0,5} (?:photo|photos|image|images|picture|file)\b|\b(?:is|are) (?:seen|shown|pictured)\b"
    r"|\bprovided by\b|\bspeaks\b|\bposes?\b|\bshakes? hands\b|\battends?\b|\bdelivers\b|\bwaves\b|\barrives?\b|\bbows?\b)"
)

RULES = (
    # ---- English ----
    Rule(
        Kind.END,
        "yonhap.end_mark",
        whole=("(END)", "[END]"),
        below=Kind.RELATED,
        hits=("(END)", "(end)"),
        spares=("The war must end.", "END OF AN ERA"),
    ),
    Rule(
        Kind.END,
        "yonhap.end_mark_glued",
        ending=("(END)",),
        part="end",
        below=Kind.RELATED,
        hits=("The office will open at 9 a.m. (KST)(END)", "harbor@yna.co.kr(END)"),
        spares=("He wrote (END) on the last page and left.",),
    ),
    Rule(
        Kind.END,
        "yonhap.more_mark",
        flag="truncated",
        whole=("(MORE)",),
        hits=("(MORE)",),
        spares=("(MORE than 30 firms)", "More"),
    ),
    Rule(
        Kind.END,
        "yonhap.more_mark_glued",
        flag="truncated",
        ending=("(MORE)",),
        part="end",
        hits=("Hanbit Steel 31,450 DN 150(MORE)",),
        spares=("They want (MORE) money.",),
    ),
    Rule(
        Kind.UPDATE_NOTE,
        "yonhap.attention",
        opening=("ATTN:", "ATTN :"),
        part="bracket",
        hits=("(ATTN: ADDS details in last 3 paras; TRIMS)SEOUL", "(ATTN: UPDATES throughout; ADDS photo)"),
        spares=("(Attention must be paid.)", "(Attn. Mr. Oh)"),
    ),
    Rule(
        Kind.CAPTION,
        "yonhap.caption_of_the_north",
        holding=("(For Use Only in the Republic of Korea. No Redistribution)",),
        longest=600,
        hits=(
            "A new quay at Nampo on May 3, 2031. (For Use Only in the Republic of Korea. No Redistribution) (Yonhap)",
        ),
        spares=("The label read: for use only in the Republic of Korea.",),
    ),
    Rule(
        Kind.CAPTION,
        "yonhap.not_for_redistribution",
        opening=("For Use Only in the Republic of Korea", "PHOTO NOT FOR SALE", "NO RESALE"),
        part="bracket",
        hits=("The quay at Nampo (For Use Only in the Republic of Korea. No Redistribution)",),
        spares=("The drug is approved (for use by adults only).",),
    ),
    Rule(
        Kind.CAPTION,
        "yonhap.caption_of_a_file_photo",
        shape=(
            r"(?:(?:This|In this|These|The|An?) (?:[\w,'-]{1,20} ){0,5}(?:photo|photos|image|images|picture|graphic)\b"
            r"|(?:File|Undated|Composite) (?:photo|photos|image)s?\b).{10,450}\(Yonhap\)"
        ),
        hits=(
            "This file photo, taken April 2, 2031, shows the Hanbit Steel headquarters in Pohang. (Yonhap)",
            "This undated image, provided by the maker, shows its new ferry. (PHOTO NOT FOR SALE) (Yonhap)",
        ),
        spares=("The photographer said he would return the prize. (Yonhap)", "This file photo is old, she said."),
    ),
    Rule(
        Kind.CAPTION,
        "yonhap.caption_with_date",
        shape=rf"(?=.{{30,560}}+$(?<=\(Yonhap\)))(?=.{{0,300}}{PICTURED}).{{10,400}}\b{MONTH} \d{{1,2}}, (?:19|20)\d\d\b.{{0,120}}\(Yonhap\)",
        hits=(
            "Trade Minister Bang Do-hyun (R) shakes hands with his Omani counterpart in Seoul on May 3, 2031. (Yonhap)",
            "Mayor Ok Se-ri speaks at a forum in Busan on May 3, 2031, in this photo provided by her office. (Yonhap)",
        ),
        # A paper's sign-off behind a last paragraph, which may name a full date, too.
        spares=(
            "The two sides signed the accord on Sept. 19, 2018. (Yonhap)",
            "The minister left for Oman. (Yonhap)",
        ),
    ),
    Rule(
        Kind.COPYRIGHT,
        "yonhap.copyright_notice",
        opening=(
            "(Copyright) All information carried by the Yonhap",
            "All information carried by the Yonhap",
            "All content is copyright Yonhap",
            "Copyright (c) Yonhap News",
            "(C) Yonhap News Agency",
            "Copyright 2025 YONHAPNEWS",
        ),
        longest=1200,
        hits=("(Copyright) All information carried by the Yonhap News Agency is protected by law.",),
        spares=("All information carried by the ship was lost.", "Yonhap said the information was false."),
    ),
    Rule(
        Kind.COPYRIGHT,
        "yonhap.copyright_line",
        shape=r"Copyrights?\s?(?:\(c\)|\(C\)|©|ⓒ)?\s?(?:20\d\d)?\s?(?:YONHAPNEWS|Yonhap News).{0,60}",
        first="C",
        hits=("Copyright 2031YONHAPNEWS. All rights reserved.", "Copyright © Yonhap News Agency. All rights reserved."),
        spares=("Copyright law was changed in 2031.",),
    ),
    Rule(
        Kind.NAV,
        "yonhap.page_furniture",
        whole=(
            "Skip to content",
            "Menu Shortcut",
            "Yonhap NewsSkip to contentMenu Shortcut",
            "Article View Option",
            "URL is copied.",
            "Copy URL",
            "Font size",
            "Font Size",
            "Send Feedback",
            "How can we improve?",
            "Thanks for your feedback!",
            "Thank you for your feedback.",
            "Facebook Messenger",
            "Korean version",
            "View Korean version",
            "Most Liked",
            "HOME TOP",
        ),
        hits=("URL is copied.", "Article view option", "Thanks for your feedback!"),
        spares=("The font size was too small, readers said.", "Thanks for your feedback, the minister wrote."),
    ),
    Rule(
        Kind.RELATED,
        "yonhap.lists_below",
        whole=(
            "Related Articles",
            "Most Viewed",
            "Most Saved",
        ),
        where="tail",
        below=Kind.RELATED,
        hits=("Related Articles", "Most Viewed"),
        spares=("The most viewed film of the year opens in Busan.", "Keywords"),
    ),
    # ---- Korean ----
    Rule(
        Kind.COPYRIGHT,
        "yonhap.copyright_in_angles",
        shape=r"[<＜〈]\s?(?:저작권자|[ⓒ©Ⓒ])[^<>＜＞〈〉]{0,160}[>＞〉]",
        first="<＜〈",
        part="inside",
        hits=(
            "밝혔다. <저작권자(c) 연합뉴스, 무단 전재-재배포, AI 학습 및 활용 금지> 2031/05/14 23:24 송고",
            "<저작권자ⓒ 공감언론 뉴시스통신사. 무단전재-재배포 금지.>",
        ),
        # Brackets of this form are content: ages, reference words, what a caption's number stands for.
        spares=("점유율은 <30, 60>으로 나뉘었다.", "<섬의 노래>의 저작권자는 가족이다."),
    ),
    Rule(
        Kind.COPYRIGHT,
        "yonhap.copyright_korean",
        opening=(
            "저작권자(c)",
            "저작권자 (c)",
            "저작권자 ©",
            "저작권자©",
            "저작권자ⓒ",
            "저작권자 ⓒ",
            "ⓒ연합뉴스",
            "ⓒ 연합뉴스",
            "© 연합뉴스",
            "무단 전재-재배포",
            "무단전재-재배포",
            "무단 전재 및 재배포",
            "무단전재 및 재배포",
        ),
        longest=160,
        hits=("저작권자(c) 연합뉴스, 무단 전재-재배포 금지", "무단 전재 및 재배포 금지"),
        spares=("저작권자의 동의를 얻지 못한 업체는 판매를 멈췄다.", "그는 무단 전재 사실을 인정했다."),
    ),
    Rule(
        Kind.TIMESTAMP,
        "yonhap.sent_at",
        shape=(r"(?:20)\d\d(?:/\d{2}/\d{2} \d{2}:\d{2}|년\s?\d{1,2}월\s?\d{1,2}일\s?\d{1,2}시\s?\d{1,2}분)\s?송고"),
        first="2",
        part="inside",
        hits=("2031/05/14 23:24 송고", "말했다. 2031년05월14일 06시04분 송고"),
        spares=("그는 2031년 5월 14일 원고를 송고했다.",),
    ),
    Rule(
        Kind.TIMESTAMP,
        "yonhap.sent_time_label",
        shape=r"송고시간\s?:?\s?\d{4}[-./]\d{2}[-./]\d{2}\s?\d{2}:\d{2}",
        first="송",
        part="inside",
        hits=("송고시간2031-05-14 23:24", "송고시간 2031-05-14 23:24 댓글"),
        spares=("송고시간이 늦어졌다고 그는 말했다.",),
    ),
    Rule(
        Kind.CONTACT,
        "yonhap.tip_line",
        shape=r"(?:▶\s?|기사\s?)?제보는 카카오톡 okjebo",
        first="▶기제",
        part="inside",
        hits=("제보는 카카오톡 okjebo", "답했다. harbor@yna.co.kr제보는 카카오톡 okjebo <저작권자(c) 연합뉴스>"),
        spares=("제보는 카카오톡으로 받는다고 경찰은 밝혔다.",),
    ),
    Rule(
        Kind.END,
        "yonhap.end_mark_korean",
        shape=r"[（(]끝[)）]",
        first="(（",
        part="inside",
        hits=("덧붙였다. harbor@yna.co.kr (끝)", "(끝)"),
        spares=("회의는 끝(end)이 보이지 않았다.", "(끝내 오지 않았다)"),
    ),
    Rule(
        Kind.CAPTION,
        "yonhap.picture_source",
        shape=(
            r"\[[^\[\]]{0,60}(?:제공|자료\s?사진|캡처|캡쳐|촬영(?: [가-힣]{2,4})?|재판매 및 DB ?금지|재배포 ?금지)"
            r"(?:[.,·][^\[\]]{0,110})?\]"
        ),
        first="[",
        part="inside",
        hits=(
            "시연하고 있다. 2031.12.30 [한빛조선 제공. 재판매 및 DB 금지] photo@yna.co.kr",
            "부두 전경 [연합뉴스 자료사진]",
            "[국내에서만 사용가능. 재배포 금지. For Use Only in the Republic of Korea. No Redistribution]",
        ),
        # Ranks of appointments and parts of a day stand in the same brackets.
        spares=("[승진] ▲ 국장 오세리", "[오전, 오후] 최고기온", "[제공 여부를 묻자] 그는 웃었다."),
    ),
    Rule(
        Kind.CAPTION,
        "yonhap.picture_of",
        opening=(
            "사진=",
            "사진 =",
            "사진제공=",
            "사진 제공=",
            "사진출처=",
            "사진 출처=",
            "사진:",
            "사진 :",
            "사진제공 :",
            "사진제공:",
            "자료사진",
            "자료=",
            "그래픽=",
            "캡처=",
            "영상=",
        ),
        part="bracket",
        hits=("부두가 비어 있다. (사진=한빛조선 제공)", "[사진=연합뉴스]"),
        spares=("그는 사진(寫眞)을 배웠다.", "(자료를 보면 줄었다)"),
    ),
    Rule(
        Kind.TIMESTAMP,
        "yonhap.caption_date",
        shape=r"(?<=[다음임]\. )(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?(?=\s*(?:$|\[|\*|[\w.-]{2,20}@))",
        first="12",
        part="inside",
        hits=("참석자들이 박수를 치고 있다. 2031.12.30 harbor@yna.co.kr", "회의에서 발언하고 있다. 2031.12.30."),
        spares=("신청 마감은 2031.12.30", "지수는 2031.12로 올랐다."),
    ),
    Rule(
        Kind.CAPTION,
        "yonhap.no_resale",
        shape=r"\*?\s?재판매 및 DB ?금지",
        first="*재",
        part="inside",
        hits=("2031.12.30. photo@newsis.com *재판매 및 DB 금지",),
        spares=("재판매 및 수출은 허용된다.",),
    ),
    Rule(
        Kind.DISCLAIMER,
        "yonhap.made_with_ai",
        shape=r"[※*]\s?이 (?:기사|영상|그래픽|이미지)[는은] (?:인공지능|생성형|AI)[^※]{5,300}(?:습니다|입니다)\.?",
        first="※*",
        part="inside",
        hits=("※ 이 기사는 인공지능(AI) 기술을 활용해 제작되었습니다. 편집은 사람이 했습니다.",),
        spares=("이 기사는 인공지능 규제를 다룬다.", "※ 표의 합계는 다를 수 있다."),
    ),
    Rule(
        Kind.CONTACT,
        "yonhap.notices_desk",
        shape=r"[※*]\s?(?:인사|부고|동정|게시판)(?:[·ㆍ/](?:인사|부고|동정))?\s?게재 문의는?[^※]{4,220}$",
        first="※*",
        part="inside",
        hits=("(서울=연합뉴스)※ 부고 게재 문의는 팩스 02-000-0000, 카톡 okjebo", "* 인사 게재 문의는 카톡 뉴스1제보"),
        spares=("부고 게재 문의는 줄었다.", "※ 인사는 1월 1일자."),
    ),
    Rule(
        Kind.UPDATE_NOTE,
        "yonhap.editors_note",
        shape=(
            r"(?:[\[<]|※ ?)?편집자\s?주[\]>]?\s?[=:][^=]{8,500}?"
            r"(?:송고합니다|전합니다|싣습니다|게재합니다|연재합니다|보도합니다|소개합니다)\.[\]>]?"
        ),
        first="[<※편",
        part="inside",
        where="head",
        hits=("편집자 주 = 연합뉴스는 섬 마을 열 곳을 다룬 기사 4편을 송고합니다.(서울=연합뉴스)",),
        spares=("편집자 주장에 따르면 책은 잘 팔렸다.",),
    ),
    Rule(
        Kind.DISCLAIMER,
        "yonhap.fact_check_note",
        shape=r"<<연합뉴스 팩트체크부는[^<>]{10,400}>>",
        first="<",
        part="inside",
        hits=("<<연합뉴스 팩트체크부는 독자 여러분의 제보를 받습니다. 메일로 보내주세요.>>",),
        spares=("연합뉴스 팩트체크부는 이를 확인했다.",),
    ),
    # ---- Yonhap News TV ----
    Rule(
        Kind.CONTACT,
        "yonhap.tv_desk",
        shape=r"연합뉴스TV 기사문의 및 제보\s?:\s?카톡/라인 ?jebo23",
        first="연",
        part="inside",
        hits=("전해드렸습니다. 연합뉴스TV 기사문의 및 제보 : 카톡/라인 jebo23",),
        spares=("연합뉴스TV 기사에 따르면 배는 떠났다.",),
    ),
    Rule(
        Kind.BYLINE,
        "yonhap.tv_sign_off",
        shape=r"(?:지금까지 )?(?:[가-힣]{2,10}에서 )?연합뉴스TV [가-힣]{2,4}(?: 기자)?(?:입니다|였습니다)\.?",
        first="지연",
        part="inside",
        hits=("지켜볼 일입니다. 연합뉴스TV 오세리입니다. [영상편집 방도현]",),
        spares=("연합뉴스TV 취재 결과입니다만 확인이 필요합니다.", "연합뉴스TV 개국 기념일입니다."),
    ),
    Rule(
        Kind.CREDIT,
        "yonhap.tv_credits",
        shape=(
            r"\[(?:영상취재|영상편집|영상 취재|영상 편집|영상구성|그래픽|디자인|편집|취재|촬영기자|내레이션|작가|PD|CG"
            r"|화면제공|화면 제공|화면출처|화면 출처|영상제공|영상출처|영상)[ /:：][^\[\]]{2,80}\]"
        ),
        first="[",
        part="inside",
        hits=("연합뉴스TV 오세리입니다. [영상편집 방도현][그래픽 옥다은]", "[화면출처 한빛방송]"),
        # The marks of who speaks are the story's own.
        spares=("[앵커] 부두가 비었습니다.", "[기자] 네, 그렇습니다."),
    ),
    Rule(
        Kind.BYLINE,
        "yonhap.tv_presenter",
        shape=r"[（(](?!전직|현직|유명|인기)[가-힣]{2,4} (?:기상)?캐스터[)）]",
        first="(（",
        part="inside",
        hits=("날씨였습니다. (한나래 기상캐스터)",),
        spares=("그는 (전직 캐스터)로 일했다.",),
    ),
    Rule(
        Kind.KEYWORDS,
        "yonhap.hash_tags",
        shape=r"(?<!&)#[가-힣A-Za-z][^\s#.,]{0,24}(?:\s?#[가-힣A-Za-z0-9][^\s#.,]{0,24}){1,29}(?=\s*(?:$|연합뉴스TV|제보는|\())",
        first="#",
        part="inside",
        where="tail",
        hits=("#환율 #부두 #조선 연합뉴스TV 기사문의 및 제보 : 카톡/라인 jebo23", "#항구 #연합뉴스"),
        spares=("해시태그 #항구 캠페인이 퍼졌다.",),
    ),
    Rule(
        Kind.PROMO,
        "yonhap.channels",
        opening=(
            "다양한 채널에서 연합뉴스를 만나보세요",
            "▶연합뉴스 앱",
            "▶ 연합뉴스 앱",
            "▶ 네이버에서 연합뉴스",
            "▶네이버에서 연합뉴스",
            "▶ 연합뉴스 채널",
            "▶뭐하고 놀까",
        ),
        longest=120,
        hits=("다양한 채널에서 연합뉴스를 만나보세요!", "▶연합뉴스 앱 지금 바로 다운받기~"),
        spares=("▶ 부두 3곳이 문을 닫는다.",),
    ),
    # ---- Japanese and Chinese ----
    Rule(
        Kind.CAPTION,
        "yonhap.caption_japanese",
        shape=r"(?=.{8,280}+$(?<=[ス）)≫》〉])).{4,220}＝[（(]?聯合ニュース[）)]?(?:[≪《〈（(].{2,30}[≫》〉）)])?",
        hits=(
            "会見する産業通商相（資料写真）＝（聯合ニュース）",
            "新しい埠頭（同社提供）＝（聯合ニュース）≪転載・転用禁止≫",
        ),
        spares=("聯合ニュースは埠頭の閉鎖を報じた。", "埠頭が閉鎖＝韓国"),
    ),
    Rule(
        Kind.CAPTION,
        "yonhap.no_reuse_japanese",
        whole=("転載・転用禁止", "≪転載・転用禁止≫", "提供写真、転載・転用禁止"),
        hits=("≪転載・転用禁止≫",),
        spares=("転載は禁じられていると同社は述べた。",),
    ),
    Rule(
        Kind.CAPTION,
        "yonhap.caption_chinese",
        shape=r"(?:图为|資料圖|资料图|这是|\d{1,2}月\d{1,2}日).{4,200}[。 ]韩联社(?:/.{2,30})?(?:[（(].{2,20}[)）])?",
        hits=("资料图片：新码头外景 韩联社", "5月3日，在釜山，市长发表讲话。 韩联社/市政府供图（图片严禁转载复制）"),
        spares=("韩联社报道说，码头已关闭。", "5月3日，韩联社报道了此事。"),
    ),
    Rule(
        Kind.COPYRIGHT,
        "yonhap.copyright_chinese",
        opening=("版权归韩联社所有", "本网站内容版权属韩联社", "版權歸韓聯社所有"),
        part="bracket",
        hits=("(完)【版权归韩联社所有，未经授权严禁转载复制】",),
        spares=("他说（版权归作者所有）。",),
    ),
    Rule(
        Kind.CAPTION,
        "yonhap.no_reuse_chinese",
        whole=("图片严禁转载复制", "图片禁止转载", "禁止转载"),
        part="bracket",
        hits=("新码头外景（图片严禁转载复制）",),
        spares=("（图片来自居民）码头关闭。",),
    ),
)

# "(END)", "(MORE)" and "(끝)" are rules and no sign-offs: other agencies close with them, too.
PAGES = (
    Agency(
        "Yonhap",
        marks=(
            "Yonhap",
            "Yonhap News",
            "Yonhap News Agency",
            "Yonhap News TV",
            "YonhapNews",
            "연합뉴스",
            "연합뉴스TV",
            "연합",
            "연합통신",
            "聯合ニュース",
            "韩联社",
            "韓聯社",
            "韩国联合通讯社",
            "聯合通訊社",
            "Ренхап",
            "Рёнхап",
            "Йонхап",
            "Ёнхап",
            "Ионхап",
            "Йонгап",
            "Єнхап",
            "يونهاب",
            "یونهاپ",
            "Yonhap Haber Ajansı",
            "Γιονχάπ",
        ),
        home="Asia/Seoul",
        country="KR",
        languages=("ko", "en", "ja", "zh", "es", "fr", "ar"),
        domains=("yna.co.kr", "yonhapnews.co.kr", "yonhapnewstv.co.kr"),
        selectors=("article.story-news", ".story-news"),  # RSSHub route; crawlers of yna.co.kr
        cuts=(".related-group", ".writer-zone01", ".txt-copyright"),
        emails=("yna.co.kr", "yonhapnews.co.kr"),
        sign_offs=("= 연합뉴스 =", "(Yonhap)", "(연합뉴스)"),
        rules=RULES,
        about="South Korea's largest agency; seen in some 3,600 texts of five services.",
    ),
)
