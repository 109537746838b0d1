"""Yonhap, South Korea's largest agency: English, Korean, Japanese and Chinese services, and Yonhap News TV.

Seen in 243 English, 3,002 Korean, 62 Japanese and 300 television texts; the page chrome is that of en.yna.co.kr,
www.yna.co.kr, jp.yna.co.kr and cn.yna.co.kr.
"""

# fmt: off

from __future__ import annotations

from cleannews.knowledge.words import WITHIN
from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

MONTH = r"(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]{0,7}\.?"

PICTURED = (
    r"(?:\((?:L|R|C|left|right|center|2nd from [LR]|front|back)[^()]{0,20}\)|\b(?:[Tt]his|[Ii]n this|[Tt]hese|[Ff]ile|[Uu]ndated)"
    r"(?: [\w,'-]{1,20}){0,5} (?:photo|photos|image|images|picture|file)\b|\b(?:is|are) (?:seen|shown|pictured)\b"
    r"|\bprovided by\b|\bspeaks\b|\bposes?\b|\bshakes? hands\b|\battends?\b|\bdelivers\b|\bwaves\b|\barrives?\b|\bbows?\b)"
)
"""What a caption says and a last paragraph with "(Yonhap)" behind it does not: Korean papers sign Yonhap's stories with it."""

RULES = (
    Rule("end", "yonhap.end_mark_glued", part="end", ending=("(END)",), hits=("The office will open at 9 a.m. (KST)(END)", "harbor@yna.co.kr(END)"),
        spares=("He wrote (END) on the last page and left.",)),
    Rule("end", "yonhap.more_mark", flag="truncated", whole=("(MORE)",), hits=("(MORE)",), spares=("(MORE than 30 firms)", "More")),
    Rule("end", "yonhap.more_mark_glued", part="end", flag="truncated", ending=("(MORE)",), hits=("Hanbit Steel 31,450 DN 150(MORE)",),
        spares=("They want (MORE) money.",)),
    Rule("nav", "yonhap.page_furniture", whole=("Skip to content", "Menu Shortcut", "Yonhap NewsSkip to contentMenu Shortcut", "Article View Option",
            "URL is copied.", "Copy URL", "Font size", "Send Feedback", "How can we improve?",
            "Thanks for your feedback!", "Thank you for your feedback.", "Facebook Messenger", "Korean version",
            "View Korean version", "Most Liked", "HOME TOP",),
        hits=("URL is copied.", "Article view option", "Thanks for your feedback!"),
        spares=("The font size was too small, readers said.", "Thanks for your feedback, the minister wrote.")),
    Rule("copyright", "yonhap.copyright_korean", longest=160, opening=(
            "저작권자(c)", "저작권자 (c)", "저작권자 ©", "저작권자©", "저작권자ⓒ", "저작권자 ⓒ", "ⓒ연합뉴스", "ⓒ 연합뉴스", "© 연합뉴스", "무단 전재-재배포", "무단전재-재배포", "무단 전재 및 재배포", "무단전재 및 재배포",),
        hits=("저작권자(c) 연합뉴스, 무단 전재-재배포 금지", "무단 전재 및 재배포 금지"), spares=("저작권자의 동의를 얻지 못한 업체는 판매를 멈췄다.", "그는 무단 전재 사실을 인정했다.")),
    Rule("caption", "yonhap.picture_source", part="inside",
        # Ranks of appointments and parts of a day stand in the same brackets.
        shape=(r"\[[^\[\]]{0,60}(?:제공|자료\s?사진|캡처|캡쳐|촬영(?: [가-힣]{2,4})?|재판매 및 DB ?금지|재배포 ?금지)"
            r"(?:[.,·][^\[\]]{0,110})?\]"),
        needs=("제공", "자료", "캡처", "캡쳐", "촬영", "재판매 및 DB", "재배포"), hits=("시연하고 있다. 2031.12.30 [한빛조선 제공. 재판매 및 DB 금지] photo@yna.co.kr", "부두 전경 [연합뉴스 자료사진]",
            "[국내에서만 사용가능. 재배포 금지. For Use Only in the Republic of Korea. No Redistribution]",),
        spares=("[승진] ▲ 국장 오세리", "[오전, 오후] 최고기온", "[제공 여부를 묻자] 그는 웃었다.")),
    Rule("caption", "yonhap.caption_with_date",
        # A paper's sign-off behind a last paragraph, which may name a full date, too.
        shape=(rf"(?={WITHIN}{{0,300}}{PICTURED}){WITHIN}{{10,400}}\b{MONTH} \d{{1,2}}, (?:19|20)\d\d\b{WITHIN}{{0,120}}"
            r"[.!?]?(?: \([^()\n]{4,90}\))? ?\(Yonhap\)"),
        needs=("(yonhap)",), hits=("Trade Minister Bang Do-hyun (R) shakes hands with his Omani counterpart in Seoul on May 3, 2031. (Yonhap)",
            "Mayor Ok Se-ri speaks at a forum in Busan on May 3, 2031, in this photo provided by her office. (Yonhap)",),
        spares=("The two sides signed the accord on Sept. 19, 2018. (Yonhap)", "The minister left for Oman. (Yonhap)")),
    Rule("caption", "yonhap.caption_of_a_file_photo", shape=(
            r"(?:(?:This|In this|These|The|An?) (?:[\w,'-]{1,20} ){0,5}(?:photo|photos|image|images|picture|graphic)\b"
            rf"|(?:File|Undated|Composite) (?:photo|photos|image)s?\b){WITHIN}{{10,450}}[.!?]?(?: \([^()\n]{{4,90}}\))? ?\(Yonhap\)"),
        needs=("(yonhap)",), hits=("This file photo, taken April 2, 2031, shows the Hanbit Steel headquarters in Pohang. (Yonhap)",
            "This undated image, provided by the maker, shows its new ferry. (PHOTO NOT FOR SALE) (Yonhap)",),
        spares=("The photographer said he would return the prize. (Yonhap)", "This file photo is old, she said.")),
    Rule("caption", "yonhap.picture_of", part="bracket", opening=(
            "사진=", "사진 =", "사진제공=", "사진 제공=", "사진출처=", "사진 출처=", "사진:", "사진 :", "사진제공 :", "사진제공:", "자료사진", "자료=", "그래픽=", "캡처=", "영상=",),
        hits=("부두가 비어 있다. (사진=한빛조선 제공)", "[사진=연합뉴스]"), spares=("그는 사진(寫眞)을 배웠다.", "(자료를 보면 줄었다)")),
    Rule("timestamp", "yonhap.caption_date", part="inside", shape=r"(?<=[다음임]\. )(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?(?=\s*(?:$|\[|\*|[\w.-]{2,20}@))",
        needs=("다. 20", "음. 20", "임. 20", "다. 19", "음. 19", "임. 19"), hits=("참석자들이 박수를 치고 있다. 2031.12.30 harbor@yna.co.kr", "회의에서 발언하고 있다. 2031.12.30."),
        spares=("신청 마감은 2031.12.30", "지수는 2031.12로 올랐다.")),
    Rule("caption", "yonhap.no_resale", part="inside", shape=r"\*?\s?재판매 및 DB ?금지", needs=("재판매 및 DB",), hits=("2031.12.30. photo@newsis.com *재판매 및 DB 금지",),
        spares=("재판매 및 수출은 허용된다.",)),
    Rule("disclaimer", "yonhap.made_with_ai", part="inside", shape=r"[※*]\s?이 (?:기사|영상|그래픽|이미지)[는은] (?:인공지능|생성형|AI)[^※]{5,300}(?:습니다|입니다)\.?", needs=(
            "이 기사는 인공지능", "이 기사는 생성형", "이 기사는 AI", "이 기사은 인공지능", "이 기사은 생성형", "이 기사은 AI", "이 영상는 인공지능", "이 영상는 생성형",
            "이 영상는 AI", "이 영상은 인공지능", "이 영상은 생성형", "이 영상은 AI", "이 그래픽는 인공지능", "이 그래픽는 생성형", "이 그래픽는 AI", "이 그래픽은 인공지능",
            "이 그래픽은 생성형", "이 그래픽은 AI", "이 이미지는 인공지능", "이 이미지는 생성형", "이 이미지는 AI", "이 이미지은 인공지능", "이 이미지은 생성형", "이 이미지은 AI",),
        hits=("※ 이 기사는 인공지능(AI) 기술을 활용해 제작되었습니다. 편집은 사람이 했습니다.",), spares=("이 기사는 인공지능 규제를 다룬다.", "※ 표의 합계는 다를 수 있다.")),
    Rule("contact", "yonhap.notices_desk", part="inside", shape=r"[※*]\s?(?:인사|부고|동정|게시판)(?:[·ㆍ/](?:인사|부고|동정))?\s?게재 문의는?(?:[^※.]|\.(?=\S)){4,220}\.?$",
        needs=("게재 문의",), hits=("(서울=연합뉴스)※ 부고 게재 문의는 팩스 02-000-0000, 카톡 okjebo", "* 인사 게재 문의는 카톡 뉴스1제보"), spares=("부고 게재 문의는 줄었다.", "※ 인사는 1월 1일자.")),
    Rule("contact", "yonhap.tv_desk", part="inside", shape=r"연합뉴스TV 기사문의 및 제보\s?:\s?카톡/라인 ?jebo23", needs=("연합뉴스TV 기사문의 및 제보",),
        hits=("전해드렸습니다. 연합뉴스TV 기사문의 및 제보 : 카톡/라인 jebo23",), spares=("연합뉴스TV 기사에 따르면 배는 떠났다.",)),
    Rule("byline", "yonhap.tv_sign_off", part="inside", shape=r"(?:지금까지 )?(?:[가-힣]{2,10}에서 )?연합뉴스TV [가-힣]{2,4}(?: 기자)?(?:입니다|였습니다)\.?", needs=("연합뉴스TV ",),
        hits=("지켜볼 일입니다. 연합뉴스TV 오세리입니다. [영상편집 방도현]",), spares=("연합뉴스TV 취재 결과입니다만 확인이 필요합니다.", "연합뉴스TV 개국 기념일입니다.")),
    Rule("credit", "yonhap.tv_credits", part="inside",
        # The marks of who speaks are the story's own.
        shape=(r"\[(?:영상취재|영상편집|영상 취재|영상 편집|영상구성|그래픽|디자인|편집|취재|촬영기자|내레이션|작가|PD|CG"
            r"|화면제공|화면 제공|화면출처|화면 출처|영상제공|영상출처|영상)[ /:：][^\[\]]{2,80}\]"),
        needs=("[그래픽", "[디자인", "[편집", "[취재", "[촬영기자", "[내레이션", "[작가", "[PD", "[CG", "[화면제공", "[화면 제공", "[화면출처", "[화면 출처", "[영상",),
        hits=("연합뉴스TV 오세리입니다. [영상편집 방도현][그래픽 옥다은]", "[화면출처 한빛방송]"), spares=("[앵커] 부두가 비었습니다.", "[기자] 네, 그렇습니다.")),
    Rule("byline", "yonhap.tv_presenter", part="inside", shape=r"[（(](?!전직|현직|유명|인기)[가-힣]{2,4} (?:기상)?캐스터[)）]", needs=("캐스터)", "캐스터）"),
        hits=("날씨였습니다. (한나래 기상캐스터)",), spares=("그는 (전직 캐스터)로 일했다.",)),
    Rule("keywords", "yonhap.hash_tags", part="inside", where="tail",
        shape=r"(?<!&)#[가-힣A-Za-z][^\s#.,]{0,24}(?:\s?#[가-힣A-Za-z0-9][^\s#.,]{0,24}){1,29}(?=\s*(?:$|연합뉴스TV|제보는|\())", needs=("#",),
        hits=("#환율 #부두 #조선 연합뉴스TV 기사문의 및 제보 : 카톡/라인 jebo23", "#항구 #연합뉴스"), spares=("해시태그 #항구 캠페인이 퍼졌다.",)),
)

# "(END)", "(MORE)" and "(끝)" are rules and no sign-offs: other agencies close with them, too.
PAGES = (
    Agency("Yonhap", home="Asia/Seoul", country="KR", languages=("ko", "en", "ja", "zh", "es", "fr", "ar"),
        # RSSHub route; crawlers of yna.co.kr
        marks=("Yonhap", "Yonhap News", "Yonhap News Agency", "YonhapNews", "연합뉴스", "연합",
            "연합통신", "聯合ニュース", "韩联社", "韓聯社", "韩国联合通讯社", "聯合通訊社", "Ренхап", "Рёнхап", "Йонхап", "Ёнхап", "Ионхап",
            "Йонгап", "Єнхап", "يونهاب", "یونهاپ", "Yonhap Haber Ajansı", "Γιονχάπ",),
        domains=("yna.co.kr", "yonhapnews.co.kr"), emails=("yna.co.kr", "yonhapnews.co.kr"), sign_offs=("= 연합뉴스 =", "(Yonhap)", "(연합뉴스)"),
        selectors=("article.story-news", ".story-news"), cuts=(".related-group", ".writer-zone01", ".txt-copyright"), rules=RULES,
        about="South Korea's largest agency; seen in some 3,600 texts of five services.",),
)
