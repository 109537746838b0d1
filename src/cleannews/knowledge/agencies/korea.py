"""Newsis, News1 and the smaller wires of South Korea, with the page chrome of Naver and Daum that carries them.

Seen in 2,829 Newsis and 2,281 News1 texts; the notices of newsis.com, news1.kr and n.news.naver.com are the pages'
public wording. A photo-only item is a caption and nothing else, so no rule here takes a whole line for a caption only
because a date and an address stand at its end.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency
from cleannews.rules.rule import Rule

__all__ = ["PAGES"]

NEWS1 = (
    Rule("caption", "news1.caption_tail", part="inside",
        shape=r"(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?/\s?뉴스1(?:\s?[ⓒ©]\s?(?:News1|뉴스1))?(?: [가-힣]{2,4} (?:인턴)?기자)?", needs=("뉴스1",),
        hits=("배가 들어오고 있다. 2031.12.30/뉴스1", "발언하고 있다. 2031.12.30/뉴스1 ⓒ News1 방도현 기자"), spares=("뉴스1은 2031.12.30 창간했다.", "2031.12.30 개최")),
)

NAVER = (
    Rule("copyright", "korea.copyright", part="inside", shape=(r"Copyrights?\s?(?:[ⓒ©Ⓒ]|\([cC]\))\s?[^.<>]{2,50}(?:\.(?:kr|com|net|co)[^.<>]{0,20}){0,2}\.?\s?"
            r"(?:All [Rr]ights? [Rr]eserved\.?)?\s?(?:무단\s?전재[^.<>]{3,50}금지\.?)?$"),
        needs=("copyright",), hits=("밝혔다. Copyright ⓒ 뉴스1. All rights reserved. 무단 전재 및 재배포, AI학습 이용 금지.",
            "Copyright ⓒ 한빛신문. All rights reserved. 무단 전재 및 재배포 금지.",),
        spares=("Copyright ⓒ is a sign that the Hanbit board wants to keep. It said so on Monday, and twice.",)),
    Rule("copyright", "korea.no_reproduction", longest=160, holding=(
            "무단 전재 및 재배포 금지", "무단전재 및 재배포 금지", "무단전재 및 재배포금지", "무단 전재-재배포 금지", "무단전재-재배포 금지", "무단전재 & 재배포 금지", "무단전재 배포금지", "무단 전재 및 재배포, AI",),
        hits=("종합 경제정보 미디어 한빛일보 - 상업적 무단전재 & 재배포 금지", "<ⓒ 한빛경제 무단전재 배포금지>"), spares=("협회는 무단 전재와 재배포를 막겠다고 했다.",)),
    Rule("promo", "korea.arrow_links", part="inside",
        # The same arrow opens the points of a list in the story.
        shape=(r"[▶☞►](?!\s?(?:신청|문의|접수|예매|장소|일시|기간|대상))\s?[^▶☞►▷<>.]{0,44}(?:구독하기|바로가기|바로 가기|다운받기|다운로드|채널 추가|추가하기|추가하세요|가격 공개"
            r"|만나보세요|확인하세요|클릭|제보하기|홈페이지|팔로우|보러가기)(?:[^▶☞►▷<>.]{0,12}(?=$|[▶☞►▷<>]))?"),
        needs=("구독하기", "바로가기", "바로 가기", "다운받기", "다운로드", "채널 추가", "추가하기", "추가하세요", "가격 공개", "만나보세요", "확인하세요", "클릭", "제보하기", "홈페이지", "팔로우", "보러가기",),
        hits=("▶ 네이버에서 뉴시스 구독하기▶ K-Artprice, 유명 미술작품 가격 공개", "▶ 뉴스1 바로가기"),
        spares=("▶부두 3곳 폐쇄 ▶배 12척 이동", "▶ 신청: 한빛시 누리집에서 신청서 다운로드", "▷ 자세한 일정은 시청 누리집에서 확인하세요")),
    Rule("nav", "korea.page_furniture", whole=("좋아요", "공유하기", "글자 크기 변경하기", "글자크기 설정", "글씨크기 조절하기", "본문 요약봇", "텍스트 음성 변환 서비스 사용하기", "음성으로 듣기", "SNS 보내기",
            "인쇄하기", "기사 원문", "기사원문", "원문 보기", "댓글 정책 안내", "이 기사를 추천합니다", "쏠쏠정보", "흥미진진", "공감백배", "분석탁월", "후속강추",
            "기자 구독", "언론사 구독", "URL 복사", "이 기사를 공유합니다", "닫기",),
        hits=("본문 요약봇", "공유하기"), spares=("그는 사진을 공유하기로 했다.", "좋아요 수가 늘었다.")),
)

PAGES = (
    Agency("Newsis", home="Asia/Seoul", country="KR", languages=("ko", "en"),
        # flairNLP/fundus
        marks=("Newsis", "NEWSIS", "뉴시스", "뉴시스통신사", "공감언론 뉴시스", "ニューシス", "纽西斯", "紐西斯"), domains=("newsis.com",), selectors=("#textBody", "div.viewer"),
        rules=NAVER, about="Private South Korean agency; seen in 2,829 texts.",),
    Agency("News1", home="Asia/Seoul", country="KR", languages=("ko",),
        # crawlers of news1.kr
        marks=("News1", "NEWS1", "News1 Korea", "뉴스1", "뉴스1코리아", "뉴스원"), domains=("news1.kr",), selectors=("div.detail.sa_area",), rules=NEWS1,
        about="Private South Korean agency; seen in 2,281 texts.",),
    Agency("Yonhap Infomax", home="Asia/Seoul", country="KR", languages=("ko",), marks=("Yonhap Infomax", "연합인포맥스", "인포맥스"), domains=("einfomax.co.kr",),
        about="Yonhap's financial wire; dateline '(서울=연합인포맥스)'.",),
    Agency("Newspim", home="Asia/Seoul", country="KR", languages=("ko",), marks=("Newspim", "NEWSPIM", "뉴스핌"), domains=("newspim.com",),
        about="South Korean news service; dateline '[서울=뉴스핌]'.",),
    Agency("Edaily", home="Asia/Seoul", country="KR", languages=("ko",), marks=("Edaily", "이데일리"), domains=("edaily.co.kr",),
        about="South Korean financial news; dateline '[이데일리 … 기자]'.",),
    Agency("NSP", home="Asia/Seoul", country="KR", languages=("ko",), marks=("NSP통신", "NSP NEWS AGENCY"), domains=("nspna.com",),
        about="South Korean agency; dateline '(서울=NSP통신)'.",),
    Agency("Asia News Agency", home="Asia/Seoul", country="KR", languages=("ko",), marks=("아시아뉴스통신",), domains=("anewsa.com",),
        about="South Korean agency; dateline '[아시아뉴스통신=… 기자]'.",),
    Agency("Kukje News", home="Asia/Seoul", country="KR", languages=("ko",), marks=("국제뉴스",), domains=("gukjenews.com",),
        about="South Korean agency; dateline '(서울=국제뉴스)'.",),
    Agency("The Financial News (Korea)", home="Asia/Seoul", country="KR", languages=("ko",), marks=("파이낸셜뉴스",), domains=("fnnews.com",),
        about="South Korean financial daily; dateline '[파이낸셜뉴스]'.",),
    Agency("Money Today", home="Asia/Seoul", country="KR", languages=("ko",), marks=("머니투데이", "MoneyToday"), domains=("mt.co.kr",),
        about="South Korean financial news, owner of News1; dateline '[머니투데이 … 기자]'.",),
    Agency("Asia Economy", home="Asia/Seoul", country="KR", languages=("ko",), marks=("아시아경제",), domains=("asiae.co.kr",),
        about="South Korean financial daily; dateline '[아시아경제 … 기자]'.",),
    Agency("Newswire Korea", home="Asia/Seoul", country="KR", languages=("ko",), press_release=True, marks=("뉴스와이어",), domains=("newswire.co.kr",),
        about="South Korean wire of press releases; dateline '서울--(뉴스와이어)--'.",),
)
