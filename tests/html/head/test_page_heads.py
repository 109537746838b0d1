"""What stands between title and text on the pages of papers and stations, copied as text; invented news."""

from __future__ import annotations

import pytest

from cleannews import clean

TITLE = "Council closes bridge for three months"
BODY = (
    "The council voted Tuesday to close the bridge for three months, officials said.",
    "The bridge opened in 1932, records show, and was last painted ten years ago.",
)
POE = ("Jane Roe",)

HEADS = {
    "by: Jane Roe\n\nPosted: May 3, 2031 / 03:12 PM EDT\n\nUpdated: May 3, 2031 / 05:12 PM EDT\n\nARDEN, Maine (WXYZ) — ": (POE, "03T15:12-04:00", "ARDEN, Maine"),
    "By Jane Roe\nPublished: May. 3, 2031 at 3:12 PM EDT|Updated: 2 hours ago\nARDEN, Maine (WXYZ) - ": (POE, "03T15:12-04:00", "ARDEN, Maine"),
    "Credit: WXYZ\nAuthor: Jane Roe\nPublished: 3:12 PM EDT May 3, 2031\nUpdated: 5:12 PM EDT May 3, 2031\nARDEN, Maine — ": (POE, "03T15:12-04:00", "ARDEN, Maine"),
    "Posted at 3:12 PM, May 03, 2031\nand last updated 5:12 PM, May 03, 2031\nARDEN, Maine — ": ((), "03T15:12", "ARDEN, Maine"),
    "Updated: 3:12 PM EDT May 3, 2031\nJane Roe\nReporter\nARDEN, Maine —\n": (POE, "03T15:12-04:00", "ARDEN, Maine"),
    "Jane Roe, Patch Staff\nPosted Tue, May 3, 2031 at 3:12 pm ET|Updated Tue, May 3, 2031 at 4:12 pm ET\nARDEN, ME — ": (POE, "03T15:12-04:00", "ARDEN, ME"),
    "Jane Roe\nBBC News, Arden\nPublished\n3 May 2031, 15:12 BST\nUpdated 4 hours ago\n": (POE, "03T15:12+01:00", None),
    "Jane Roe in Arden\nTue 3 May 2031 15.12 BST\nLast modified on Tue 3 May 2031 17.12 BST\n": (POE, "03T15:12+01:00", None),
    "By Jane Roe | Fox News\nPublished May 3, 2031 3:12pm EDT\nNEWYou can now listen to Fox News articles!\n": (POE, "03T15:12-04:00", None),
    "By Jane Roe\nMay 3, 2031 at 3:12 p.m. EDT\nShare\nComment\nAdd to your saved stories\nSave\nARDEN, Maine — ": (POE, "03T15:12-04:00", "ARDEN, Maine"),
    "By\nJane Roe\nMay 3, 2031 3:12 pm ET\n\nARDEN, Maine—": (POE, "03T15:12-04:00", "ARDEN, Maine"),
    "TNN / Updated: May 3, 2031, 15:12 IST\nNEW DELHI: ": ((), "03T15:12+05:30", "NEW DELHI"),
    "By Jane Roe\nMay 3, 2031 — 3.12pm\nSave\nShare\nA\nA\nA\n": (POE, "03T15:12", None),
    "By Jane Roe\nMay 3, 2031, 3:12 PM\n• 4 min read\n": (POE, "03T15:12", None),
    "03 May 2031 03:12PM (Updated: 03 May 2031 05:12PM)\nBookmark\nShare\nSINGAPORE: ": ((), "03T15:12", "SINGAPORE"),
    "Jane Roe\nUpdated\nMay 03, 2031, 03:12 PM\nSINGAPORE - ": (POE, "03T15:12", "SINGAPORE"),
    "Jane Roe\nCTVNews.ca Journalist\nPublished Tuesday, May 3, 2031 3:12PM EDT\nLast Updated Tuesday, May 3, 2031 5:12PM EDT\n": (POE, "03T15:12-04:00", None),
    "Jane Roe · CBC News · Posted: May 03, 2031 3:12 PM EDT | Last Updated: 2 hours ago\n": (POE, "03T15:12-04:00", None),
    "By Jane Roe  Global News\nPosted May 3, 2031 3:12 pm\n": (POE, "03T15:12", None),
}  # fmt: skip


ABROAD = {
    "03.05.2031, 15:12 Uhr\nVon Jana Beispiel\n\nArden (dpa) - ": ("Stadt sperrt alte Brücke für drei Monate", "Der Stadtrat hat am Dienstag beschlossen, die Brücke für drei Monate zu sperren, teilte das Rathaus mit.", ("Jana Beispiel",), "dpa"),
    "Stand: 03.05.2031, 15:12 Uhr\nLesedauer: 3 Minuten\nJana Beispiel\n": ("Stadt sperrt alte Brücke für drei Monate", "Der Stadtrat hat am Dienstag beschlossen, die Brücke für drei Monate zu sperren, teilte das Rathaus mit.", ("Jana Beispiel",), None),
    "03.05.2031 , 15:12 Uhr\n3 Minuten Lesezeit\nVon Jana Beispiel\nRedakteurin\n": ("Stadt sperrt alte Brücke für drei Monate", "Der Stadtrat hat am Dienstag beschlossen, die Brücke für drei Monate zu sperren, teilte das Rathaus mit.", ("Jana Beispiel",), None),
    "Le Courrier avec AFP\nLe 3 mai 2031 à 15h12\n": ("La ville ferme le vieux pont pour trois mois", "Le conseil municipal a décidé mardi de fermer le pont pendant trois mois, a annoncé la mairie.", (), "AFP"),
    "Joana Modelo\nDo UOL, em São Paulo\n03/05/2031 15h12Atualizada em 03/05/2031 17h12\n": ("Câmara fecha ponte por três meses", "A Câmara decidiu na terça-feira fechar a ponte por três meses, informou a prefeitura.", ("Joana Modelo",), None),
    "2031/05/03 15:12\n共同通信\n": ("市、古い橋を３か月閉鎖へ", "市議会は火曜日、橋を３か月閉鎖することを決めたと市役所が発表した。", (), "Kyodo"),
    "2031-05-03 15:12 来源：新华网\n字体： 小 中 大\n": ("市政府关闭旧桥三个月", "市议会周二决定关闭该桥三个月，市政府发布消息称。该桥于1932年通车，十年前最后一次粉刷，市政府补充说。", (), "Xinhua"),
    "By: एक्सपी न्यूज़ | Updated at : 03 May 2031 03:12 PM (IST)\n": ("शहर ने पुराना पुल तीन महीने के लिए बंद किया", "नगर परिषद ने मंगलवार को पुल तीन महीने के लिए बंद करने का फैसला किया, अधिकारियों ने बताया।", None, None),
}  # fmt: skip


@pytest.mark.parametrize("head", ABROAD)
def test_heads_in_other_languages(head: str) -> None:
    """Nothing of them stays in the body, and people and agencies are told apart."""
    title, sentence, authors, agency = ABROAD[head]
    article = clean(f"{title}\n{head}{sentence}")
    assert (article.title, article.paragraphs, article.agency) == (title, (sentence,), agency)
    assert authors in (None, article.authors)


@pytest.mark.parametrize("head", HEADS)
def test_what_stands_between_title_and_text_is_read(head: str) -> None:
    """Nothing of it stays in the body, the person is the only author, and time and place are told."""
    authors, published, place = HEADS[head]
    article = clean(f"{TITLE}\n{head}" + "\n\n".join(BODY))
    assert (article.title, article.paragraphs, article.authors) == (TITLE, BODY, authors)
    when = article.published.isoformat(timespec="minutes").removeprefix("2031-05-") if article.published else None
    assert when == published
    assert (article.dateline.place if article.dateline else None) == place


@pytest.mark.parametrize("lines", ["Jane Roe\nJohn Doe\nMary Poe\n", "Winners:\nJane Roe\nJohn Doe\n"])
def test_names_in_a_list_sign_nothing(lines: str) -> None:
    """Three names, one a line, or names below a colon are the story's."""
    article = clean(f"{TITLE}\n\n{BODY[0]}\n\n{lines}\n{BODY[1]}")
    assert article.authors == ()
    assert "Jane Roe" in article.text
