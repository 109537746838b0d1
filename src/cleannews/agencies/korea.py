"""Newsis, News1 and the smaller wires of South Korea, with the page chrome of Naver and Daum that carries them.

Seen in 2,829 Newsis and 2,281 News1 texts; the notices of newsis.com, news1.kr and n.news.naver.com are the pages'
public wording. A photo-only item is a caption and nothing else, so no rule here takes a whole line for a caption only
because a date and an address stand at its end.
"""

from __future__ import annotations

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule
from cleannews.segments import Kind

NEWSIS = (
    Rule(
        Kind.CONTACT,
        "newsis.sign_off",
        shape=r"[◎☞]\s?공감언론 뉴시스(?:통신사)?\s?(?:[\w.-]{2,24}@newsis\.com)?(?:\s?,\s?[\w.-]{2,24}@newsis\.com){0,4}",
        first="◎☞",
        part="inside",
        hits=(
            "전했다. ◎공감언론 뉴시스 harbor@newsis.com",
            "☞공감언론 뉴시스harbor@newsis.com▶ 네이버에서 뉴시스 구독하기",
        ),
        spares=("공감언론을 내세운 뉴시스가 상을 받았다.", "◎ 뉴시스 조사 결과 절반이 찬성했다."),
    ),
    Rule(
        Kind.PROMO,
        "newsis.send_pictures",
        shape=r"\[사진 영상 제보받습니다\].{0,260}?반영하겠습니다\.?",
        first="[",
        part="inside",
        hits=(
            (
                "[사진 영상 제보받습니다] 공감언론 뉴시스가 독자 여러분의 소중한 제보를 기다립니다. "
                "뉴시스 사진영상부로 보내주시면 적극 반영하겠습니다."
            ),
        ),
        spares=("[사진 공개] 시는 의견을 적극 반영하겠습니다라고 밝혔다.",),
    ),
    Rule(
        Kind.CAPTION,
        "newsis.caption_before_story",
        # Only where a second dateline follows at once: the same form alone is a photo item, whose text must stay.
        shape=(
            r"\[[^\[\]]{1,30}=\s?뉴시스\][^\[\]]{10,420}?(?:19|20)\d\d\.\d{2}\.\d{2}\.?\s?(?:[\w.-]{2,24}@newsis\.com)?"
            r"\s?(?:\*재판매 및 DB ?금지)?(?=\s?\[[^\[\]]{1,30}=\s?뉴시스\])"
        ),
        first="[",
        part="inside",
        hits=(
            (
                "[부산=뉴시스] 새 부두에 배가 들어오고 있다. (사진=한빛조선 제공) 2031.12.30. photo@newsis.com "
                "*재판매 및 DB 금지[부산=뉴시스]방도현 기자 = 부두가 문을 열었다."
            ),
        ),
        spares=("[부산=뉴시스] 방도현 기자 = 새 부두에 배가 들어오고 있다. 2031.12.30. photo@newsis.com",),
    ),
    Rule(
        Kind.COPYRIGHT,
        "newsis.copyright",
        opening=(
            "ⓒ 공감언론 뉴시스",
            "ⓒ공감언론 뉴시스",
            "저작권자ⓒ 공감언론",
            "© 공감언론 뉴시스",
            "ⓒ 뉴시스",
            "ⓒ뉴시스",
        ),
        longest=120,
        hits=("ⓒ 공감언론 뉴시스통신사. 무단전재-재배포 금지",),
        spares=("뉴시스는 공감언론을 표방한다.",),
    ),
)

NEWS1 = (
    Rule(
        Kind.CAPTION,
        "news1.caption_tail",
        shape=(
            r"(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?/\s?뉴스1(?:\s?[ⓒ©]\s?(?:News1|뉴스1))?(?: [가-힣]{2,4} (?:인턴)?기자)?"
        ),
        first="12",
        part="inside",
        hits=("배가 들어오고 있다. 2031.12.30/뉴스1", "발언하고 있다. 2031.12.30/뉴스1 ⓒ News1 방도현 기자"),
        spares=("뉴스1은 2031.12.30 창간했다.", "2031.12.30 개최"),
    ),
    Rule(
        Kind.CAPTION,
        "news1.picture_credit",
        shape=r"[ⓒ©]\s?(?:News1|뉴스1)(?: [가-힣]{2,4} (?:인턴)?기자| 자료사진| DB)?(?=[\s.)\]]|$)",
        first="ⓒ©",
        part="inside",
        hits=("새 부두 전경. ⓒ News1 방도현 기자", "ⓒ 뉴스1"),
        spares=("ⓒ 뉴스1코리아 사옥",),
    ),
    Rule(
        Kind.COPYRIGHT,
        "news1.copyright",
        shape=r"\[[©ⓒ]\s?[^\[\]]{2,60}(?:무단|재배포)[^\[\]]{2,50}\]",
        first="[",
        part="inside",
        hits=("[© 뉴스1코리아(news1.kr), 무단 전재 및 재배포 금지]",),
        spares=("[© 표시가 없는 사진]",),
    ),
)

NAVER = (
    Rule(
        Kind.COPYRIGHT,
        "korea.copyright",
        shape=(
            r"Copyrights?\s?(?:[ⓒ©Ⓒ]|\([cC]\))\s?[^.<>]{2,50}(?:\.(?:kr|com|net|co)[^.<>]{0,20}){0,2}\.?\s?"
            r"(?:All [Rr]ights? [Rr]eserved\.?)?\s?(?:무단\s?전재[^.<>]{3,50}금지\.?)?$"
        ),
        first="C",
        part="inside",
        hits=(
            "밝혔다. Copyright ⓒ 뉴스1. All rights reserved. 무단 전재 및 재배포, AI학습 이용 금지.",
            "Copyright ⓒ 한빛신문. All rights reserved. 무단 전재 및 재배포 금지.",
        ),
        spares=("Copyright ⓒ is a sign that the Hanbit board wants to keep. It said so on Monday, and twice.",),
    ),
    Rule(
        Kind.COPYRIGHT,
        "korea.no_reproduction",
        holding=(
            "무단 전재 및 재배포 금지",
            "무단전재 및 재배포 금지",
            "무단전재 및 재배포금지",
            "무단 전재-재배포 금지",
            "무단전재-재배포 금지",
            "무단전재 & 재배포 금지",
            "무단전재 배포금지",
            "무단 전재 및 재배포, AI",
        ),
        longest=160,
        hits=("종합 경제정보 미디어 한빛일보 - 상업적 무단전재 & 재배포 금지", "<ⓒ 한빛경제 무단전재 배포금지>"),
        spares=("협회는 무단 전재와 재배포를 막겠다고 했다.",),
    ),
    Rule(
        Kind.PROMO,
        "korea.arrow_links",
        shape=(
            r"[▶☞►](?!\s?(?:신청|문의|접수|예매|장소|일시|기간|대상))\s?[^▶☞►▷<>.]{0,44}(?:구독하기|바로가기|바로 가기|다운받기|다운로드|채널 추가|추가하기|추가하세요|가격 공개"
            r"|만나보세요|확인하세요|클릭|제보하기|홈페이지|팔로우|보러가기)(?:[^▶☞►▷<>.]{0,12}(?=$|[▶☞►▷<>]))?"
        ),
        first="▶☞►",
        part="inside",
        hits=("▶ 네이버에서 뉴시스 구독하기▶ K-Artprice, 유명 미술작품 가격 공개", "▶ 뉴스1 바로가기"),
        # The same arrow opens the points of a list in the story.
        spares=(
            "▶부두 3곳 폐쇄 ▶배 12척 이동",
            "▶ 신청: 한빛시 누리집에서 신청서 다운로드",
            "▷ 자세한 일정은 시청 누리집에서 확인하세요",
        ),
    ),
    Rule(
        Kind.NAV,
        "korea.page_furniture",
        whole=(
            "좋아요",
            "공유하기",
            "글자 크기 변경하기",
            "글자크기 설정",
            "글씨크기 조절하기",
            "본문 요약봇",
            "텍스트 음성 변환 서비스 사용하기",
            "음성으로 듣기",
            "SNS 보내기",
            "인쇄하기",
            "기사 원문",
            "기사원문",
            "원문 보기",
            "댓글 정책 안내",
            "이 기사를 추천합니다",
            "쏠쏠정보",
            "흥미진진",
            "공감백배",
            "분석탁월",
            "후속강추",
            "기자 구독",
            "언론사 구독",
            "URL 복사",
            "이 기사를 공유합니다",
            "닫기",
        ),
        hits=("본문 요약봇", "공유하기"),
        spares=("그는 사진을 공유하기로 했다.", "좋아요 수가 늘었다."),
    ),
    Rule(
        Kind.NAV,
        "korea.page_furniture_opening",
        opening=(
            "기사의 섹션 정보는 해당 언론사의 분류를",
            "이 기사는 언론사에서",
            "기사 섹션 분류 안내",
            "모두에게 보여주고 싶은 기사라면",
            "이 기사는 사용자 추천으로 모바일 메인",
            "집계 기간 동안 추천수가",
            "네이버 메인에서 바로 보는 언론사 편집 뉴스",
        ),
        longest=160,
        hits=("이 기사는 언론사에서 IT 섹션으로 분류했습니다.",),
        spares=("이 기사는 언론사의 책임을 다룬다.",),
    ),
    Rule(
        Kind.RELATED,
        "korea.lists_below",
        whole=(
            "언론사 주요뉴스",
            "함께 볼만한 뉴스",
            "랭킹뉴스 더보기",
            "이 시각 주요 뉴스",
            "이 시각 주요뉴스",
            "많이 본 뉴스",
            "가장 많이 본 뉴스",
            "실시간 주요뉴스",
            "댓글 많은 뉴스",
            "이 시각 많이 본 기사",
            "많이 본 기사",
            "실시간 랭킹 뉴스",
            "실시간 인기 뉴스",
            "[인기 기사]",
            "[핫뉴스]",
        ),
        where="tail",
        below=Kind.RELATED,
        hits=("언론사 주요뉴스", "많이 본 뉴스"),
        spares=("많이 본 뉴스가 늘 좋은 뉴스는 아니다.",),
    ),
    Rule(
        Kind.PROMO,
        "korea.portal_sends_to_the_paper",
        # Below it the portal prints ten headlines of the same paper.
        shape=r"이 기사에 대해 어떻게 생각하시나요\?|[가-힣A-Za-z0-9 ]{1,14}(?:일보|신문|경제|뉴스|뉴스1|뉴시스|투데이|방송|데일리|타임스)에서 직접 확인하세요\.?(?: 해당 언론사로 이동합니다\.?)?",
        below=Kind.RELATED,
        hits=("이 기사에 대해 어떻게 생각하시나요?", "한빛일보에서 직접 확인하세요. 해당 언론사로 이동합니다."),
        spares=("누리집에서 직접 확인하세요라고 시는 밝혔다.", "한빛시 누리집에서 직접 확인하세요."),
    ),
    Rule(
        Kind.TIMESTAMP,
        "korea.page_dates",
        shape=(
            r"(?:기사)?(?:입력|수정|최종수정|등록|작성|승인|게시)(?:일시|시간|일)?\s?[:：]?\s?(?:19|20)\d\d[-./년]\s?\d{1,2}[-./월]\s?\d{1,2}[.일]?"
            r"\s?(?:\([가-힣]\)\s?)?(?:\(?(?:오전|오후)?\s?\d{1,2}:\d{2}(?::\d{2})?\)?)?(?=\s*(?:$|[|(]|(?:기사|최종)?(?:입력|수정)))"
        ),
        first="기입수최등작승게",
        part="inside",
        hits=("기사입력 2031.12.30. 오전 10:20", "입력 2031-12-30 10:20 수정 2031-12-30 11:00"),
        spares=("입력 2031년 자료를 보면 배가 줄었다.", "수정안은 2031년 5월 3일 통과됐다."),
    ),
    Rule(
        Kind.TIMESTAMP,
        "korea.crawled_at",
        shape=r"\*Crawled at: [\d: .T-]{10,30}\*",
        first="*",
        hits=("*Crawled at: 2031-12-29 01:31:47*",),
        spares=("Crawled at night, they reached the quay.",),
    ),
    Rule(
        Kind.NAV,
        "korea.crawled_from",
        opening=("*Source: [원문 보기](",),
        hits=("*Source: [원문 보기](https://example.org/1)*",),
        spares=("Source: Hanbit Steel",),
    ),
    Rule(
        Kind.CAPTION,
        "korea.picture_credit",
        shape=r"(?:/\s?|\|\s?)?사진\s?=\s?[^\s().]{2,14}(?: 제공| DB| 캡처)?(?=\s*$)",
        first="/|사",
        part="inside",
        hits=("새 부두에 배가 들어오고 있다. /사진=연합뉴스", "부두 전경 사진=한빛조선 제공"),
        spares=("그는 사진을 보고 있다.", "사진=기억이라는 말이 있다."),
    ),
)

PAGES = (
    Agency(
        "Newsis",
        marks=("Newsis", "NEWSIS", "뉴시스", "뉴시스통신사", "공감언론 뉴시스", "ニューシス", "纽西斯", "紐西斯"),
        home="Asia/Seoul",
        country="KR",
        languages=("ko", "en"),
        domains=("newsis.com",),
        selectors=("#textBody", "div.viewer"),  # flairNLP/fundus
        rules=NEWSIS + NAVER,
        about="Private South Korean agency; seen in 2,829 texts.",
    ),
    Agency(
        "News1",
        marks=("News1", "NEWS1", "News1 Korea", "뉴스1", "뉴스1코리아", "뉴스원"),
        home="Asia/Seoul",
        country="KR",
        languages=("ko",),
        domains=("news1.kr",),
        selectors=("div.detail.sa_area",),  # crawlers of news1.kr
        rules=NEWS1,
        about="Private South Korean agency; seen in 2,281 texts.",
    ),
    Agency(
        "Yonhap Infomax",
        marks=("Yonhap Infomax", "연합인포맥스", "인포맥스"),
        home="Asia/Seoul",
        country="KR",
        languages=("ko",),
        domains=("einfomax.co.kr",),
        about="Yonhap's financial wire; dateline '(서울=연합인포맥스)'.",
    ),
    Agency(
        "Newspim",
        marks=("Newspim", "NEWSPIM", "뉴스핌"),
        home="Asia/Seoul",
        country="KR",
        languages=("ko",),
        domains=("newspim.com",),
        about="South Korean news service; dateline '[서울=뉴스핌]'.",
    ),
    Agency(
        "Edaily",
        marks=("Edaily", "이데일리"),
        home="Asia/Seoul",
        country="KR",
        languages=("ko",),
        domains=("edaily.co.kr",),
        about="South Korean financial news; dateline '[이데일리 … 기자]'.",
    ),
    Agency(
        "NSP",
        marks=("NSP통신", "NSP NEWS AGENCY"),
        home="Asia/Seoul",
        country="KR",
        languages=("ko",),
        domains=("nspna.com",),
        about="South Korean agency; dateline '(서울=NSP통신)'.",
    ),
    Agency(
        "Asia News Agency",
        marks=("아시아뉴스통신",),
        home="Asia/Seoul",
        country="KR",
        languages=("ko",),
        domains=("anewsa.com",),
        about="South Korean agency; dateline '[아시아뉴스통신=… 기자]'.",
    ),
    Agency(
        "Kukje News",
        marks=("국제뉴스",),
        home="Asia/Seoul",
        country="KR",
        languages=("ko",),
        domains=("gukjenews.com",),
        about="South Korean agency; dateline '(서울=국제뉴스)'.",
    ),
    Agency(
        "The Financial News (Korea)",
        marks=("파이낸셜뉴스",),
        home="Asia/Seoul",
        country="KR",
        languages=("ko",),
        domains=("fnnews.com",),
        about="South Korean financial daily; dateline '[파이낸셜뉴스]'.",
    ),
    Agency(
        "Money Today",
        marks=("머니투데이", "MoneyToday"),
        home="Asia/Seoul",
        country="KR",
        languages=("ko",),
        domains=("mt.co.kr",),
        about="South Korean financial news, owner of News1; dateline '[머니투데이 … 기자]'.",
    ),
    Agency(
        "Asia Economy",
        marks=("아시아경제",),
        home="Asia/Seoul",
        country="KR",
        languages=("ko",),
        domains=("asiae.co.kr",),
        about="South Korean financial daily; dateline '[아시아경제 … 기자]'.",
    ),
    Agency(
        "Newswire Korea",
        marks=("뉴스와이어",),
        home="Asia/Seoul",
        country="KR",
        languages=("ko",),
        domains=("newswire.co.kr",),
        press_release=True,
        about="South Korean wire of press releases; dateline '서울--(뉴스와이어)--'.",
    ),
)
