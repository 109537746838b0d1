"""Where a naive rule destroys text: each dangerous case of the trade, in its real form, with an invented text."""

from __future__ import annotations

import pytest

from cleannews import Article, Flag, Kind, Rule, clean

RAIN = "It rained for three days in the old town of Bergen, and the river stood a metre above its banks, officials said on Friday."
FERRY = "Ferries stayed in port on Thursday because of the storm, and nobody could leave the islands before the weekend, the company said."
SCHOOL = (
    "Schools will stay closed until Monday, the mayor told a crowded meeting in the town hall, because their cellars are full of water."
)


def removed(article: Article) -> str:
    return "\n".join(segment.text.strip() for segment in article.removed)


def kinds(article: Article, words: str) -> set[Kind]:
    """The kinds of the segments that hold these words."""
    return {segment.kind for segment in article.segments if words in segment.text}


def assert_body(article: Article, *paragraphs: str) -> None:
    """The body is exactly these paragraphs."""
    assert list(article.paragraphs) == list(paragraphs)


# ------------------------------------------------------------------------------------- 1. sign-offs glued to the last sentence


GLUED = {
    "reuters": ("(Reporting by Ann Example in Oslo; Editing by Bo Muster)", " "),
    "reuters, double brackets": ("((Reporting by Ann Example, editing by Bo Muster; e-mail: ann.example@reuters.com; +1 555 555 0100))", " "),
    "reuters, unbalanced": ("(ann.example@thomsonreuters.com; +1 555 555 0100; Reuters Messaging: ann.example.reuters.com@reuters.net))", " "),
    "bloomberg": ("For more articles like this, please visit us at bloomberg.com", ""),
    "bloomberg, three notices": ("(Updates prices)For more articles like this, please visit us at bloomberg.comSubscribe now to stay ahead with the most trusted business news source.©2031 Bloomberg L.P.", ""),
    "yonhap": ("ann@yna.co.kr(END)", " "),
    "yonhap, mark alone": ("(END)", ""),
    "canadian press": ("This report by The Canadian Press was first published March 27, 2031.", ""),
    "efe": ("EFE", ""),
    "pap": ("(PAP)", " "),
    "xinhua": ("Enditem", "  "),
    "ritzau": ("/ritzau/", ""),
    "pti": ("PTI ABC DEF", " "),
    "ians": ("--IANS", " "),
    "afp": ("abc/de/fgh", "\n"),
}  # fmt: skip


@pytest.mark.parametrize(("notice", "glue"), GLUED.values(), ids=GLUED)
def test_a_glued_notice_goes_and_the_sentence_stays(notice: str, glue: str) -> None:
    """A sign-off on the line of the last sentence is cut off; the paragraph before it is whole."""
    article = clean(f"{RAIN}\n{FERRY}\n{SCHOOL}{glue}{notice}")
    assert_body(article, RAIN, FERRY, SCHOOL)
    assert notice.replace(" ", "") in removed(article).replace("\n", "").replace(" ", "")


def test_a_fused_notice_goes_and_the_name_before_it_too() -> None:
    """`...AndrewsOur Standards:` is two notices without a blank between them."""
    article = clean(f"{RAIN}\n{FERRY} (Reporting by Ann Example; Editing by Bo AndrewsOur Standards: The Thomson Reuters Trust Principles.")
    assert_body(article, RAIN, FERRY)


# ------------------------------------------------------------------------------------- 2. rulers


def test_rulers_part_a_fact_check() -> None:
    """What stands between and after rulers is the story: `___` is a section break."""
    article = clean(
        f"WASHINGTON (AP) — {RAIN}\n___\nTHE CLAIM: The river rose by a metre.\nTHE FACTS: It rose by two, and {FERRY}\n___\n{SCHOOL}"
    )
    for words in ("river rose by a metre", "It rose by two", SCHOOL):
        assert words in article.text
    assert "___" not in article.text


def test_a_ruler_before_the_tail_goes_with_it() -> None:
    """Below the last ruler stand thanks and links, and they go; the sentences before it stay."""
    article = clean(
        f"WASHINGTON (AP) — {RAIN}\n{FERRY}\n___\nAssociated Press writers Ann Example in Oslo and Bo Muster in Bergen contributed to this report."
    )
    assert_body(article, RAIN, FERRY)


def test_running_updates_between_rulers_stay() -> None:
    """A live text is a ruler and a clock time before each entry; the entries are the body."""
    article = clean(
        f"BERGEN, Norway (AP) — The Latest on the flood:\n___\n8:30 p.m.\n{RAIN}\n___\n7:15 p.m.\n{FERRY}\n___\n6 p.m.\n{SCHOOL}"
    )
    for entry in (RAIN, FERRY, SCHOOL):
        assert entry in article.paragraphs


# ------------------------------------------------------------------------------------- 3. lines that begin with "By"


@pytest.mark.parametrize(
    "line",
    [
        "By late Tuesday, there were signs that the river would fall again.",
        "By contrast, Bergen had prepared for the flood.",
        "By voice vote, the council approved the new dam.",
        "By April 2031 the town had spent and lost its reserves, a report said.",
        "By Monday",
        "By the river, people waited for boats and for news of their houses.",
        "By 5 p.m. all roads were closed.",
        "By then, Mayor Ann Example had left.",
    ],
)
def test_by_opens_a_sentence_too(line: str) -> None:
    """A paragraph that begins with "By" is no byline when it says something."""
    assert line in clean(f"Rain in Bergen\nBy Ann Example\nBERGEN (Reuters) - {RAIN}\n{line}\n{FERRY}").paragraphs


def test_by_may_follow_the_dateline() -> None:
    """`(Reuters) - By getting ...` is the first sentence."""
    article = clean(f"OSLO/BERGEN (Reuters) - By getting up at dawn, the people of Bergen saved what could be saved.\n{RAIN}")
    assert article.paragraphs[0].startswith("By getting up at dawn")


# ------------------------------------------------------------------------------------- 3b. related blocks in mid-article


RELATED = {
    "marked": "LEIA TAMBÉM\n» Chuva fecha escolas\n» Rio sobe um metro",
    "marked, colon": "LEIA MAIS:\n>> Chuva fecha escolas\n>> Rio sobe um metro",
    "entities": "LEIA TAMBÉM:\n&gt; Chuva fecha escolas\n&gt; Rio sobe um metro",
    "unmarked": "LEIA TAMBÉM\nChuva fecha escolas\nRio sobe um metro",
}


@pytest.mark.parametrize("block", RELATED.values(), ids=RELATED)
def test_a_related_block_in_mid_article_ends_where_the_story_goes_on(block: str) -> None:
    """The heading and its titles go; every paragraph after them stays."""
    chuva = "A chuva que caiu durante três dias deixou o rio um metro acima da margem, informou a prefeitura da cidade nesta sexta-feira."
    balsa = "As balsas ficaram no porto por causa da tempestade, e ninguém pôde deixar as ilhas antes do fim de semana, disse a empresa."
    article = clean(f"Da Agência Brasil\n{chuva}\n{block}\n{balsa}\n{chuva}")
    assert_body(article, chuva, balsa, chuva)


@pytest.mark.parametrize("line", ["Read more: Rain closes schools", "ALSO READ | Rain closes schools", "Lire aussi : La pluie ferme les écoles", "Lesen Sie auch: Regen schließt Schulen", "Leggi anche: La pioggia chiude le scuole", "Baca juga: Hujan menutup sekolah"])  # fmt: skip
def test_a_related_line_in_mid_article_takes_nothing_with_it(line: str) -> None:
    """One link between two paragraphs goes alone."""
    assert_body(clean(f"{RAIN}\n{line}\n{FERRY}\n{SCHOOL}"), RAIN, FERRY, SCHOOL)


# ------------------------------------------------------------------------------------- 4. dashes


SPEECH = {
    "pt": ("Disse o prefeito a jornalistas:", "- Acho que vai ficar naturalmente claro que o rio não volta tão cedo.", "A prefeitura pediu calma aos moradores da cidade."),
    "fi": ("Pormestari puhui illalla torilla.", "–  Tässä voi olla koko kaupungin suurin tulva sataan vuoteen, hän sanoi.", "Koulut ovat kiinni maanantaihin asti, kaupunki kertoo."),
    "it": ("Il sindaco ha parlato in serata.", '- "Il fiume è salito di un metro in una notte e nessuno se lo aspettava", ha detto.', "Le scuole restano chiuse fino a lunedì, dice il comune."),
    "fr": ("Le maire a parlé dans la soirée.", "— Je n'ai jamais vu la rivière monter si vite, a-t-il dit aux journalistes.", "Les écoles restent fermées jusqu'à lundi, selon la mairie."),
    "ru": ("Мэр выступил вечером на площади.", "— Река поднялась на метр за одну ночь, этого никто не ждал, — сказал он.", "Школы закрыты до понедельника, сообщила мэрия."),
}  # fmt: skip


@pytest.mark.parametrize("lines", SPEECH.values(), ids=SPEECH)
def test_direct_speech_opens_with_a_dash(lines: tuple[str, ...]) -> None:
    """A paragraph that begins with a dash is somebody speaking, also where it stands last."""
    assert_body(clean("\n".join(lines)), *lines)
    assert_body(clean("\n".join(lines[:2])), *lines[:2])


@pytest.mark.parametrize("title", ["- 'Minimum rights' -", '- "Au compte-gouttes" -', "- Écoles fermées -"])
def test_a_crosshead_between_dashes_is_structure(title: str) -> None:
    """AFP's inter-titles stand between dashes and stay in the body."""
    article = clean(f"Paris, 21 jan 2031 (AFP) - {RAIN}\n{title}\n{FERRY}\n{SCHOOL}")
    assert title in article.paragraphs or title.strip("- ") in article.paragraphs


def test_a_survey_list_with_dashes_is_body() -> None:
    """Findings with a dash before each are no headlines of other stories."""
    items = [f"- {share} percent of the town's registered voters said that the dam was too low" for share in ("Fifteen", "Twenty", "Sixty")]
    article = clean("\n".join([f"OSLO (Reuters) - {RAIN}", "The survey found:", *items, FERRY]))
    assert all(item in article.paragraphs for item in items)


def test_a_press_release_keeps_its_dashed_subheads() -> None:
    """The dashed lines right below the head of a release are its news."""
    article = clean(
        f"OSLO, May 3, 2031 /PRNewswire/ --\n- Example Ferries opens a new quay in Bergen harbour this summer\n- Record of three million passengers in the first half\n{FERRY}\n{SCHOOL}"
    )
    assert "Record of three million passengers" in article.text + (article.subtitle or "")
    assert "opens a new quay" in article.text + (article.subtitle or "") + (article.title or "")


# ------------------------------------------------------------------------------------- 5. bullets


@pytest.mark.parametrize("mark", ["*", "-", "--", "•", "■", "▲", "◇"])
def test_a_list_that_is_the_body(mark: str) -> None:
    """Key points, price lists, digests: bulleted lines are the article, when nothing says that they are links."""
    items = [
        f"{mark} The river {verb} by a metre on {day} and the quay was closed"
        for verb, day in (("rose", "Monday"), ("fell", "Tuesday"), ("rose", "Sunday"))
    ]
    article = clean("\n".join([f"OSLO (Reuters) - {RAIN}", "KEY POINTS", *items]))
    assert all(item.strip(f"{mark} ") in article.text for item in items)


def test_the_lists_of_kcna_are_the_article() -> None:
    """Papers' contents with a hyphen before each are all that the item has."""
    items = [
        "- An editorial on the new dam at the Example River",
        "- An article on the work of the ferry builders",
        "- A poem in praise of the harvest",
    ]
    article = clean(
        "Pyongyang, September 29 (KCNA) -- Following are major news items and articles in leading newspapers on Friday:\n"
        + "\n".join(items)
        + "\n-0-"
    )
    assert all(item.lstrip("- ") in article.text for item in items)
    assert "-0-" not in article.text


def test_the_summary_above_the_byline_is_kept() -> None:
    """Bullets above byline and dateline are the story's own summary."""
    article = clean(
        f"Shares fall in Oslo\n* Ferries gain as the harbour opens again\n* Example Bank falls after its results\nBy Ann Example\nOSLO (Reuters) - {RAIN}\n{FERRY}"
    )
    assert "Ferries gain" in article.text + (article.subtitle or "")
    assert "Ferries gain" not in removed(article)


# ------------------------------------------------------------------------------------- 6. capitals


@pytest.mark.parametrize("head", ["SUPPLY CHAINS BROKEN", "BERGEN TIES", "'NOBODY EVER CORRECTED ME'", "MORE RAIN", "A TOWN ON THE SEA", "ANN EXAMPLE, FERRY CAPTAIN, OSLO"])  # fmt: skip
def test_a_crosshead_in_capitals_is_structure(head: str) -> None:
    """Subheads in capitals stand in the body; they are no furniture."""
    assert head in clean(f"OSLO (Reuters) - {RAIN}\n{FERRY}\n{head}\n{SCHOOL}\n{FERRY}").paragraphs


@pytest.mark.parametrize("line", ["ADVERTISEMENT", "Advertisement", "SHARE THIS ARTICLE"])
def test_furniture_in_capitals_goes(line: str) -> None:
    """What a page shouts between paragraphs is taken out."""
    article = clean(f"OSLO (AP) — {RAIN}\n{FERRY}\n{line}\n{SCHOOL}\n{FERRY}")
    assert_body(article, RAIN, FERRY, SCHOOL, FERRY)


# ------------------------------------------------------------------------------------- 7. agencies in sentences


NAMED = [
    "The ferry will sail again on Monday, the captain told Reuters.",
    "“Nobody has slept since Friday,” the aunt told ANI.",
    "The dam will hold, an engineer told PTI.",
    "No one was hurt in the flood, a police officer told IANS here.",
    "Le bac repartira lundi, a dit le capitaine à l'AFP.",
    "El barco zarpará el lunes, informó a EFE.",
    "La nave ripartirà lunedì, ha detto il capitano all'ANSA.",
    "Trajekt vypluje v pondělí, řekl ČTK.",
    "Prom odpłynie w poniedziałek, powiedziała PAP.",
    "Die Fähre fährt am Montag wieder, heißt es in einem Papier, das der APA vorliegt.",
    "O barco parte na segunda-feira, disse à Lusa.",
    "Паром отправится в понедельник, сообщил ТАСС.",
    "It is the first such flood in forty years, according to Yonhap.",
    "The board of the news agency met in Rome to talk about the future of ANSA.",
    "The dam, built in 1988, was the last work of the company that later became AP.",
    "선장은 월요일에 배가 다시 뜬다고 연합뉴스와 인터뷰에서 말했다.",
    "船长在接受新华社记者专访时表示，渡轮将于周一恢复。",
    "به گزارش ایرنا، کشتی روز دوشنبه دوباره حرکت می‌کند.",
    "AA muhabirine yaptığı açıklamada, vapurun pazartesi kalkacağını söyledi.",
]


@pytest.mark.parametrize("sentence", NAMED)
def test_an_agency_named_in_a_sentence_is_part_of_it(sentence: str) -> None:
    """Who was told is part of the sentence, in the middle of the story and at its end."""
    assert_body(clean(f"{RAIN}\n{sentence}\n{FERRY}"), RAIN, sentence, FERRY)
    assert_body(clean(f"{RAIN}\n{FERRY}\n{sentence}"), RAIN, FERRY, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The Pakistan Tehreek-e-Insaf (PTI) won the by-election in the valley with a small majority on Sunday, officials said.",
        "Imran Example, the chairman of the PTI (Pakistan Tehreek-e-Insaf), said that his party would go to court again.",
        "The seat went to the party of the captain, the Pakistan Tehreek-e-Insaf (PTI).",
    ],
)
def test_pti_is_a_party_too(sentence: str) -> None:
    """A party's letters in brackets are neither dateline nor sign-off, and make no story PTI's."""
    article = clean(f"{sentence}\n{RAIN}\n{sentence}")
    assert_body(article, sentence, RAIN, sentence)
    assert article.agency != "PTI"


@pytest.mark.parametrize("line", ['REUTERS/UNIVERSITY OF BERGEN CONSUMER INDEX: "It fell to the lowest value since the flood."', 'AA - "Very strong": the rating of Example Bank stays where it was, the agency said on Friday.', "The (İHA) Sistemi drone flew over the river for three hours and sent pictures of the dam."])  # fmt: skip
def test_letters_of_an_agency_that_mean_something_else(line: str) -> None:
    """A survey, a rating and a drone bear the letters of agencies."""
    assert line in clean(f"{RAIN}\n{line}\n{FERRY}").paragraphs


# ------------------------------------------------------------------------------------- 8. second datelines, stories, digests


def test_a_second_dateline_in_a_roundup_is_kept() -> None:
    """A round-up goes from place to place; each item is body."""
    article = clean(f"Weather round-up\nOSLO, May 3 (Reuters) - {RAIN}\nBERGEN - {FERRY}\nTROMSOE - {SCHOOL}")
    for words in (RAIN, FERRY, SCHOOL):
        assert words in article.text


def test_a_second_story_below_the_end_mark_is_related() -> None:
    """Another story pasted below the end mark is no part of this one, and a flag says so."""
    article = clean(
        f"Rain in Busan\nBUSAN, July 30 (Yonhap) -- {RAIN}\n{FERRY}\n(END)\n(2nd LD) Ferry sinks\nSEOUL, July 31 (Yonhap) -- {SCHOOL}\n(END)"
    )
    assert_body(article, RAIN, FERRY)
    assert Flag.MORE_STORIES in article.flags
    assert article.title == "Rain in Busan"


def test_prose_below_an_end_mark_without_a_dateline_stays() -> None:
    """When in doubt, keep: a paragraph below the mark may be the story's own."""
    assert SCHOOL in clean(f"BUSAN, July 30 (Yonhap) -- {RAIN}\n{FERRY}\n(END)\n{SCHOOL}").paragraphs


def test_a_digest_of_headlines_is_body() -> None:
    """A news summary is a list of headlines with their marks; it is not a list of links."""
    text = (
        "Yonhap News Summary\nSEOUL, Dec. 28 (Yonhap) -- The following is the first summary of major stories moved by Yonhap on Sunday.\n"
        "-----------------\n■ (LEAD) Rain floods the harbour of Busan\nSEOUL -- The harbour was flooded on Sunday after three days of rain, officials said.\n"
        "-----------------\n■ Ferry company names new head\nBUSAN -- The company named its captain on Sunday, a statement said.\n(END)"
    )
    article = clean(text)
    for words in (
        "Rain floods the harbour of Busan",
        "The harbour was flooded on Sunday",
        "Ferry company names new head",
        "The company named its captain",
    ):
        assert words in article.text


def test_a_listing_of_prices_is_the_article() -> None:
    """Rates and prices look like refuse and are all that the item has."""
    text = "KORIBOR rates\nSEOUL, Dec. 30 (Yonhap) -- The following are Korea interbank rates (KORIBOR) for Tuesday.\n1-W 2.50 2.50\n1-M 2.66 2.65\n12-M 2.82 2.83(END)"
    article = clean(text)
    for row in ("1-W 2.50 2.50", "1-M 2.66 2.65", "12-M 2.82 2.83"):
        assert row in article.text
    assert "(END)" not in article.text


def test_a_calendar_without_dateline_is_the_article() -> None:
    """`Today in history` is a list of years."""
    items = [f"{year} -- The bridge over the Example River is opened to the public." for year in (1910, 1958, 1988)]
    article = clean("Today in Korean history\n\nDec. 31\n\n" + "\n\n".join(items) + "\n(END)")
    assert all(item in article.text for item in items)


def test_a_korean_digest_keeps_its_items() -> None:
    """The hourly headlines of Yonhap are squares with a title and a sentence."""
    article = clean(
        "[연합뉴스 이 시각 헤드라인] - 10:30\n■ 부산에 사흘째 큰비\n부산에 사흘째 큰비가 내려 배가 뜨지 못했다고 시가 30일 밝혔다.\n■ 학교 월요일까지 휴교\n시내 학교가 월요일까지 문을 닫는다고 교육청이 밝혔다."
    )
    for words in ("부산에 사흘째 큰비", "배가 뜨지 못했다고", "학교 월요일까지 휴교", "교육청이 밝혔다"):
        assert words in article.text


# ------------------------------------------------------------------------------------- 9. final and first brackets


@pytest.mark.parametrize(
    "ending",
    ["Die Partei gewann die Wahl klar (9 Mandate)", "Der Kapitän fehlt weiter (nach Kreuzbandriss).", "Er gewann in Bergen (WGC)", "The ferry won the race again (third in 2030).", "The price fell to a new low (down 3 percent)", "Aus gutem Grund (Schambeinentzündung)", "The council met for hours (see also the map)."],
)  # fmt: skip
def test_a_final_bracket_may_be_content(ending: str) -> None:
    """What stands in the last brackets of a story is a sign-off only when it names an agency or a desk."""
    assert_body(clean(f"{RAIN}\n{FERRY}\n{ending}"), RAIN, FERRY, ending)


@pytest.mark.parametrize(("sign", "agency"), [("(APA, 12.3.2031)", "APA"), ("(APA/dpa, 8.8.2031)", "APA"), ("(stro, APA)", "APA"), ("(Reuters, APA, red)", None)])  # fmt: skip
def test_a_final_bracket_may_be_a_sign_off(sign: str, agency: str | None) -> None:
    """Austrian papers close with their sources."""
    article = clean(f"Wien – {RAIN}\n{FERRY} {sign}")
    assert article.paragraphs[-1] == FERRY
    assert agency is None or article.agency == agency


def test_a_first_bracket_may_be_content() -> None:
    """`(New York Fed) President` is no dateline."""
    line = "(New York Fed) President Ann Example said on Friday that rates would stay where they are for the rest of the year."
    assert clean(f"{line}\n{RAIN}").paragraphs[0] == line


def test_inner_brackets_of_editors_are_body() -> None:
    """The editor's insert into a quotation names the agency and stays."""
    quote = '"The day after tomorrow (December 26 - TASS), the ferry will sail again," the captain said at the quay on Friday.'
    assert quote in clean(f"MOSCOW, December 24. /TASS/. {RAIN}\n{quote}\n{FERRY}").paragraphs


def test_tickers_and_rates_stay() -> None:
    """Codes of companies and exchange rates carry facts."""
    lines = [
        "Example Ferries (EXF.OL) rose by three percent in Oslo on Friday after its results.",
        "The harbour will cost 40 million crowns.",
        "($1 = 9.6402 Norwegian crowns)",
        "The rival (TSX:EXF) fell.",
    ]
    article = clean(f"OSLO (Reuters) - {RAIN}\n" + "\n".join(lines))
    for words in ("(EXF.OL)", "9.6402", "(TSX:EXF)"):
        assert words in article.text


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("港口将于周一重新开放。（来源：新华社）", "港口将于周一重新开放。"),
        ("배들이 부두에 묶여 있다. 2031.12.30 [한빛조선 제공. 재판매 및 DB 금지] photo@yna.co.kr", "배들이 부두에 묶여 있다."),
        ("배들이 부두에 묶여 있다. [사진=연합뉴스]", "배들이 부두에 묶여 있다."),
        ("Tak zakończył się mecz. pc /PAP.", "Tak zakończył się mecz."),
        ("Szkoły są zamknięte. (PAP) Autorka: Anna Przykład", "Szkoły są zamknięte."),
        ("The ferry left. [For a graphic on ferry fares, click tmsnrt.rs/0abcdeF]", "The ferry left."),
    ],
)
def test_no_hollow_bracket_is_left(text: str, body: str) -> None:
    """A notice in brackets goes with its brackets: neither an empty pair nor a half is left in the body."""
    assert clean(text).text == body


def test_a_chinese_desk_credit_goes_whole() -> None:
    """The label before the editor's name goes with the name."""
    assert clean("港口将于周一重新开放。责任编辑：方小海").text == "港口将于周一重新开放。"


# ------------------------------------------------------------------------------------- 10. words that are marks elsewhere


@pytest.mark.parametrize(
    "rows",
    [
        (
            "The regular season of the ferry race",
            "ends",
            "in late September, when the storms begin and the",
            "boats are taken out of the water.",
        ),
        (
            "More than 3,000 court documents on the dam were",
            "published on Friday, and there will be",
            "more",
            "of them in spring, a judge said in Bergen today.",
        ),
        ("Schools will be closed until the flood", "ends.", "Nobody knows when that will be, and the mayor", "did not want to guess."),
        ("People who had waited for the ferry for an", "update", "were told to go home again and to come back", "after the weekend."),
    ],
)
def test_words_on_wrapped_rows_are_words(rows: tuple[str, ...]) -> None:
    """`ends`, `more` and `update` alone on a row of a hard-wrapped text belong to the sentence."""
    wrapped = "It rained for three days in the old town of Bergen,\nand the river stood a metre above its banks for\nmost of the week, officials said on Friday at a\nmeeting with the press.\n\nFerries stayed in port on Thursday because of the\nstorm, and nobody could leave the islands before\nthe weekend, the company said.\n\n"
    assert " ".join(rows) in " ".join(clean(wrapped + "\n".join(rows)).text.split())


@pytest.mark.parametrize("sentence", ["More than 3,000 court documents on the dam have been released in Bergen since the flood.", "The regular season ends in late September.", "Nobody will travel until the pandemic ends.", "Update your maps before you sail, the coast guard said.", "Related diseases are rare on the islands, doctors said."])  # fmt: skip
def test_words_that_open_or_close_sentences(sentence: str) -> None:
    """`More`, `ends`, `update` and `related` are words first."""
    assert_body(clean(f"{RAIN}\n{FERRY}\n{sentence}"), RAIN, FERRY, sentence)


# ------------------------------------------------------------------------------------- 11.-13. notices' words in sentences


@pytest.mark.parametrize(
    "sentence",
    [
        '"I think one thing this story shows is that nobody reads maps any more," the captain said.',
        "However, this report is conflicting with a number of data from the harbour.",
        "Reporting by journalists scores slightly better with the public than a year ago, the survey found.",
        "No casualties were reported from this chaotic incident.",
        "The harbour news site (www.example.com) said without giving a source that the dam had cracked.",
        "A message at www.example.com/ferries said that the service was stopped.",
        "Anyone who saw the boat should write to harbour@example.com or call the police, the coast guard said.",
        "The copyright law of 1988 protects maps too, the court said on Friday.",
        "She follows the captain on Twitter and on land.",
        "An earlier version of the dam was built of wood.",
        "Reuters rose by three percent in London on Friday.",
        "Copyright holders sued the town over the maps on Friday.",
        "Editing by candlelight was common then, the museum says.",
        "Contact with the boat was lost at noon, the coast guard said.",
        "Tel Aviv was dry on Friday.",
        "This content of lead in the water is too high, the lab said.",
        "For more than a year, the dam had leaked.",
        "Photos of the flood went around the world on Friday.",
        "The Associated Press contributed to the fund for the flooded town.",
        "Follow us to the quay, the sailors shouted to the crowd on Friday.",
        "Register now or lose your vote, the town told its people.",
        "Not for publication, the letter said at its top, and it was published on Friday.",
        "(More to come, he said, and left.)",
        "Subscribe, said the poster on the wall of the flooded newspaper house.",
        "The photo (taken by a sailor) shows the quay before the flood.",
        "The following information is not for the weak, the mayor joked.",
        "According to the data from Yonhap Infomax, the financial arm of Yonhap News Agency, ferries rose.",
    ],
)
def test_notices_words_inside_sentences(sentence: str) -> None:
    """Words and addresses that notices hold are body where a sentence needs them."""
    assert_body(clean(f"{RAIN}\n{sentence}\n{FERRY}"), RAIN, sentence, FERRY)


LABELLED = """Phone: nobody answered.
Watch: it is three in the morning and nobody has slept in the village.
Corrections: the prisons need more of them, he said.
Source: the river rises in the hills above the town and flows to the sea.
Sources: two rivers feed the lake above the old dam.
Credit: the banks gave none, the minister said.
Contact: there was none for three days, the captain said.
Photo: he had none, and nobody would give him one.
Related: the two towns are that, by blood and by trade.
Read more: that is what teachers want children to do, she said.
Editor: we never knew who it was.
Share: every family got one of the fields.
Copyright: nobody owns the song, the court said.
Warning: the river is rising, the mayor said.
Fonte: il fiume nasce sulle colline sopra la città.
Fonte: Il fiume nasce sulle colline sopra la città e scorre fino al mare.
Quelle: Der Fluss entspringt in den Hügeln über der Stadt und fließt ins Meer.
Quelle: der Fluss entspringt in den Hügeln.
Source : la rivière naît dans les collines au-dessus de la ville.
Kontakt: den gab es drei Tage lang nicht, sagte der Kapitän.
Leia também: era o que dizia o cartaz na porta da escola, disse a professora.
Źródło: rzeka wypływa ze wzgórz nad miastem.
Источник: река берёт начало на холмах над городом.
Kaynak: nehir şehrin üstündeki tepelerden doğar.
Baca juga: itu yang tertulis di pintu sekolah, kata guru itu.
Baca juga: Pelabuhan Medan ditutup karena badai Sekolah di kota itu akan tutup sampai hari Senin karena ruang bawah tanah penuh air.
Baca juga Pelabuhan Medan ditutup karena badai Sekolah di kota itu akan tutup sampai hari Senin karena ruang bawah tanah penuh air.
来源：这条河发源于城市上方的山丘，一直流到海里。
電話：三日間だれも出なかったと船長は語った。
출처: 강은 도시 위 언덕에서 시작해 바다로 흐른다고 시장이 말했다.""".splitlines()


@pytest.mark.parametrize("sentence", LABELLED)
def test_a_sentence_may_open_as_a_label_does(sentence: str) -> None:
    """A word and a colon before a sentence are part of it, in the middle of the story and at its end."""
    assert sentence in clean(f"{RAIN}\n{FERRY}\n{sentence}\n{SCHOOL}\n{RAIN}").paragraphs
    assert sentence in clean(f"{RAIN}\n{FERRY}\n{sentence}").paragraphs
    assert sentence in clean(f"{RAIN}\n{FERRY} {sentence}").text


@pytest.mark.parametrize("notice", ["Source: Reuters", "Source: Reuters.", "Source: Ministry of the Interior.", "Contact: Ann Poe, +1 555 555 0100", "Contact: ann.poe@example.com.", "Watch: Floods hit the coast", "Read more: Why the dam leaks", "Correction: An earlier version of this article misstated the name of the river.", "Photo: Ann Poe", "Quelle: dpa", "Fonte: Ministero dell'Interno.", "来源：新华社、中国新闻网、人民日报。"])  # fmt: skip
def test_a_label_before_a_name_is_a_notice(notice: str) -> None:
    """With a name, a title, an address or a text that speaks of itself behind it, the label is one."""
    assert_body(clean(f"{RAIN}\n{FERRY}\n{notice}\n{SCHOOL}\n{RAIN}"), RAIN, FERRY, SCHOOL, RAIN)


@pytest.mark.parametrize("line", ["Нагадаємо, минулого року річка піднялася на два метри, і школи стояли зачинені цілий тиждень.", "Як повідомляв УНІАН, минулого року річка піднялася на два метри, і школи стояли зачинені."])  # fmt: skip
def test_background_paragraphs_stay(line: str) -> None:
    """ "As we reported" opens a paragraph of real text."""
    assert (
        line
        in clean(
            f"Дощ ішов три дні у старому місті, і річка стояла на метр вище берегів, сказали в п'ятницю.\n{line}\nШколи зачинені до понеділка, сказав мер міста на зборах у п'ятницю."
        ).paragraphs
    )


def test_attribution_sentence_inside_the_body_stays() -> None:
    """`As informações são do jornal ...` says whose facts these are."""
    line = "As informações são do jornal O Exemplo de S. Paulo."
    chuva = "A chuva que caiu durante três dias deixou o rio um metro acima da margem, informou a prefeitura da cidade nesta sexta-feira."
    assert line in clean(f"{chuva}\n{line}\n{chuva}").text


# ------------------------------------------------------------------------------------- 14. captions


def test_an_item_that_is_one_caption_is_that_caption() -> None:
    """A picture item has nothing but its caption, and the caption is its body."""
    caption = "(서울=연합뉴스) 홍길동 기자 = 증시 폐장일인 30일 부산의 한 부두에 배들이 묶여 있다. 2031.12.30 hong@yna.co.kr"
    article = clean(caption)
    assert_body(article, "증시 폐장일인 30일 부산의 한 부두에 배들이 묶여 있다.")
    assert article.authors == ("홍길동",)


@pytest.mark.parametrize(
    "caption",
    [
        "A ferry lies in the flooded harbour of Bergen, Norway, on Friday, May 3, 2031. (AP Photo/Ann Example)",
        "FILE PHOTO: A ferry lies in the flooded harbour of Bergen, Norway, May 3, 2031. REUTERS/Ann Example/File Photo",
        "Ferries lie in the flooded harbour of Bergen, Norway, 03 May 2031. EPA/ANN EXAMPLE",
        "부산의 한 부두에 배들이 묶여 있다. 2031.12.30 [부산시 제공. 재판매 및 DB 금지] photo@yna.co.kr",
    ],
)
def test_a_caption_alone_is_not_thrown_away(caption: str) -> None:
    """The sentence of an item that is one caption is kept."""
    article = clean(caption)
    assert "ferry lies" in article.text or "erries lie" in article.text or "배들이 묶여 있다" in article.text
    assert Flag.EMPTY not in article.flags


def test_a_caption_in_mid_body_goes_alone() -> None:
    """A picture stands between two paragraphs; both stay."""
    article = clean(
        f"OSLO (Reuters) - {RAIN}\nFILE PHOTO: A ferry lies in the harbour of Bergen, May 3, 2031. REUTERS/Ann Example/File Photo\n{FERRY}\n{SCHOOL}"
    )
    assert_body(article, RAIN, FERRY, SCHOOL)
    assert kinds(article, "A ferry lies") == {Kind.CAPTION}


def test_a_doubled_caption_goes_twice() -> None:
    """Pages of AP print the first caption two times."""
    caption = "FILE - In this May 3, 2030 file photo, a ferry lies in the harbour of Bergen, Norway. (AP Photo/Ann Example, File)"
    article = clean(f"Rain in Bergen\n\n{caption}\n\n{caption}\n\nBERGEN, Norway (AP) — {RAIN}\n\n{FERRY}")
    assert_body(article, RAIN, FERRY)


def test_a_standfirst_before_the_dateline_is_no_caption() -> None:
    """The paragraph before a dateline may be the story's own summary: it is not removed."""
    summary = "Three days of rain have closed the harbour and the schools of the town"
    article = clean(f"Rain in Bergen\n{summary}\nMOSCOW, December 24. /TASS/. {RAIN}\n{FERRY}")
    assert article.title == "Rain in Bergen"
    assert article.subtitle == summary


def test_inline_captions_of_xinhua_leave_the_sentences() -> None:
    """A caption glued between two sentences goes, and they stay."""
    article = clean(
        "新华社北京8月10日电（记者方小海）港口将于周一重新开放，渡轮公司十日说。↑这是新码头效果图。新华社发（方小海摄）根据规划，码头将在三年内扩建，学校也将搬迁。（完）"
    )
    assert "港口将于周一重新开放" in article.text
    assert "根据规划，码头将在三年内扩建" in article.text
    assert "效果图" not in article.text
    assert "（完）" not in article.text


# ------------------------------------------------------------------------------------- 15.-16. summaries, marks that are no end


def test_story_highlights_are_not_lost() -> None:
    """A summary block is the editors' own: deck or body, not clutter."""
    article = clean(
        f"Rain in Bergen\nStory highlights\nFerries stay in port for three days\nSchools closed until Monday\n(CNN) {RAIN}\n{FERRY}"
    )
    assert "Ferries stay in port" in article.text + (article.subtitle or "")
    assert RAIN in article.text


def test_a_story_may_end_here_and_goes_on() -> None:
    """The note on optional matter stands in mid-story; the body continues after it."""
    article = clean(f"BERGEN, Norway _ {RAIN}\n{FERRY}\n(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)\n{SCHOOL}\n{RAIN}")
    assert SCHOOL in article.paragraphs
    assert article.paragraphs[-1] == RAIN


def test_the_only_body_of_an_alert() -> None:
    """The only sentence of an alert is its body, however senseless."""
    assert clean("RIVER RISES IN BERGEN\nBlah blah blah.").text != ""


# ------------------------------------------------------------------------------------- Korea, Japan, China


def test_a_dateline_that_stands_last() -> None:
    """Personnel notices of Yonhap end with the dateline; nothing before it may go."""
    article = clean("[인사] 한빛은행\n▲ 자본시장부문장 홍길동 ▲ 여신부문장 성춘향 ▲ 준법감시인 이몽룡 (서울=연합뉴스)")
    for name in ("홍길동", "성춘향", "이몽룡"):
        assert name in article.text
    assert article.agency == "Yonhap"


def test_an_obituary_with_the_dateline_last() -> None:
    """The line below it on how to send notices goes, the notice itself stays."""
    article = clean(
        "[부고] 홍길동(한빛은행 부장)씨 부친상\n▲ 홍판서씨 별세, 홍길동(한빛은행 부장)씨 부친상 = 30일, 한빛병원 장례식장 1호실, 발인 1일 ☎ 02-555-0100 (서울=연합뉴스)"
    )
    assert "별세" in article.text
    assert "발인 1일" in article.text


@pytest.mark.parametrize(
    "content", ["▲ 과장 홍길동 [승진]", "시험은 [오전, 오후] 두 번 열린다.", "나이는 <30, 60>으로 나눴다.", "섬의 이름은 <釣魚島>이다."]
)
def test_brackets_of_korean_text_are_content(content: str) -> None:
    """Square and angle brackets after a word are not all credits."""
    article = clean(
        f"(서울=연합뉴스) 홍길동 기자 = 부산에 사흘째 큰비가 내려 배가 뜨지 못했다고 시가 30일 밝혔다.\n{content}\n시는 월요일에 다시 알린다고 덧붙였다."
    )
    assert content in article.text


def test_a_list_of_korean_personnel_is_content() -> None:
    """Lines that begin with triangles and diamonds are the notice."""
    article = clean("[밀양=뉴시스]◇4급 승진▲행정국장 홍길동▲복지국장 성춘향\n◇5급 전보▲기획과장 이몽룡")
    for name in ("홍길동", "성춘향", "이몽룡"):
        assert name in article.text


def test_a_self_mention_of_yonhap_is_body() -> None:
    """The agency may be the speaker's partner."""
    sentence = "홍길동 시장은 30일 연합뉴스와 인터뷰에서 배가 월요일에 다시 뜬다고 말했다."
    assert (
        sentence
        in clean(
            f"(부산=연합뉴스) 성춘향 기자 = 부산에 사흘째 큰비가 내렸다고 시가 30일 밝혔다.\n{sentence}\n시는 월요일에 다시 알린다고 덧붙였다."
        ).text
    )


def test_the_bracket_after_the_chinese_dateline_is_the_byline() -> None:
    """`电（记者...）` names the reporter; `据新华社报道` in a sentence is body."""
    article = clean(
        "新华社北京8月10日电（记者方小海）港口将于周一重新开放，渡轮公司十日说。\n据新华社报道，学校将停课到下周一，市长十日在会上说。（完）"
    )
    assert article.authors == ("方小海",)
    assert "据新华社报道，学校将停课到下周一" in article.text


# ------------------------------------------------------------------------------------- Turkey, Syria, India


def test_ankara_is_not_anka() -> None:
    """A story may end with the name of the capital."""
    last = "Vapurun pazartesi günü gideceği son yer ANKARA"
    assert clean(f"{RAIN}\n{FERRY}\n{last}").paragraphs[-1] == last


def test_a_name_that_holds_an_agency() -> None:
    """Bülent Cihantimur is no sign-off of CİHAN."""
    last = "Toplantıya katılanlar arasında Bülent Cihantimur"
    assert clean(f"{RAIN}\n{FERRY}\n{last}").paragraphs[-1] == last


def test_a_numbered_list_before_a_sign_off() -> None:
    """The last item of the list stays when the agency signs below it."""
    article = clean(
        "Listede şu isimler var, dedi başkan cuma günü belediye binasında yaptığı açıklamada:\n1. Ali Örnek\n2. Ayşe Deneme\n3. Can Misal\nDHA\n"
    )
    for name in ("Ali Örnek", "Ayşe Deneme", "Can Misal"):
        assert name in article.text
    assert "DHA" not in article.text


def test_sana_reporters_in_a_sentence() -> None:
    """`SANA reporter in Aleppo said` is body."""
    sentence = "SANA reporter in Aleppo said that the bridge over the river had been opened again on Friday morning."
    assert sentence in clean(f"6 October 2031\nAleppo, SANA-{RAIN}\n{sentence}\n{FERRY}").paragraphs


# ------------------------------------------------------------------------------------- encodings, senseless texts, doubt


SENSELESS = ["?", "...", "-", "-\n-\n-", "12345", "(", ")", "((((", "(END)", "ADVERTISEMENT", "http://example.com/", "\x02\x03", "a", "<<<>>>", "&&&&", "《》", "﻿", "�", "___", "(Reuters) - ", "SEOUL, July 30 (Yonhap) -- "]  # fmt: skip


@pytest.mark.parametrize("text", SENSELESS)
def test_a_senseless_text_raises_nothing(text: str) -> None:
    """An article without a body has the flag, an article with one has it not."""
    article = clean(text)
    assert (Flag.EMPTY in article.flags) is (article.paragraphs == ())
    assert "".join(segment.text for segment in article.segments) == text


@pytest.mark.parametrize("text", ["(END)", "ADVERTISEMENT", "___"])
def test_nothing_but_clutter_is_an_empty_article(text: str) -> None:
    """A text of marks alone leaves nothing, and says so."""
    article = clean(text)
    assert article.text == ""
    assert Flag.EMPTY in article.flags


def test_an_urgent_stub_has_its_headline() -> None:
    """An alert without a body is its title."""
    article = clean("(URGENT) Rain closes the harbour of Busan\n\n(END)")
    assert "Rain closes the harbour of Busan" in (article.title or "") + article.text


def test_wrongly_decoded_text_is_left_as_it_is() -> None:
    """Letters that were decoded by the wrong table are kept: the body is not repaired in silence."""
    line = "L'opÃ©ratrice a dit vendredi que le bac ne partirait pas avant lundi, Ã  cause de la tempÃªte."
    assert_body(clean(f"{line}\n{line[:-1]} non plus."), line, f"{line[:-1]} non plus.")


def test_words_run_together_are_not_repaired() -> None:
    """A blank that a site lost stays lost: the words of the body are those of the source."""
    line = "ComradeKim visited the newquay at Nampo on Friday and gave fieldguidance to the workers of the harbour there."
    assert line in clean(f"Pyongyang, September 29 (KCNA) -- {RAIN}\n{line}\n-0-").paragraphs


def test_most_of_the_text_is_not_thrown_away_in_doubt() -> None:
    """When in doubt, keep: a text of which little would be left keeps its sentences and gets a flag."""
    text = "\n".join(["Read more | " + RAIN, "Read more | " + FERRY, "Read more | " + SCHOOL])
    greedy = Rule("related", "mine.read_more", opening=("Read more |",), longest=900, hits=("Read more | Rain",))
    article = clean(text, also=[greedy])
    assert article.text != ""
    assert Flag.KEPT_IN_DOUBT in article.flags


# ------------------------------------------------------------------------------------- one line, wire controls


def test_everything_on_one_line() -> None:
    """Title, byline, dateline, body, address and end mark on one line are told apart."""
    article = clean(f"Rain floods BusanBy Ann Example BUSAN, July 30 (Yonhap) -- {RAIN} {FERRY} ann@yna.co.kr(END)")
    assert article.text == f"{RAIN} {FERRY}"
    assert article.title == "Rain floods Busan"
    assert article.authors == ("Ann Example",)


def test_entities_and_line_breaks_of_a_mail_feed() -> None:
    """`<br/>&#13;` ends a line, `&#x3D;` is an equals sign: the body is readable, the positions are the source's."""
    text = "(서울&#x3D;연합뉴스) 홍길동 기자 &#x3D; 시장은 &quot;배가 뜬다&quot;고 30일 밝혔다.<br/>&#13;\n시는 월요일에 다시 알린다.<br/>&#13;\nhong@yna.co.kr(END)"
    article = clean(text)
    assert_body(article, '시장은 "배가 뜬다"고 30일 밝혔다.', "시는 월요일에 다시 알린다.")
    assert article.authors == ("홍길동",)
    assert "".join(segment.text for segment in article.segments) == text


# ------------------------------------------------------------------------------------- a disclaimer's paragraphs

TERMS = "Sale of the tram works depends on a number of things, among them the consent of the council of Arden."
CAUTION = (
    "This press release contains forward-looking statements, which are subject to risks and uncertainties that could cause "
    "actual results to differ materially."
)


def test_paragraphs_inside_a_disclaimer_go_with_it() -> None:
    """Between the heading and a paragraph that is known for a disclaimer stand others that nothing tells from prose."""
    article = clean(f"{RAIN}\n{FERRY}\n{SCHOOL}\nCautionary Statements\n{TERMS}\n{CAUTION}")
    assert_body(article, RAIN, FERRY, SCHOOL)
    assert kinds(article, TERMS) == {Kind.DISCLAIMER}


def test_prose_above_a_disclaimer_without_a_heading_stays() -> None:
    """The same paragraph with no heading over it is the story."""
    assert_body(clean(f"{RAIN}\n{FERRY}\n{TERMS}\n{CAUTION}"), RAIN, FERRY, TERMS)


def test_a_story_under_a_disclaimer_stays() -> None:
    """A notice at the head is no heading of what stands at the foot: too much lies between."""
    article = clean(f"Cautionary Statements\n{RAIN}\n{FERRY}\n{SCHOOL}\n{TERMS}\n{CAUTION}")
    for words in (RAIN, FERRY, SCHOOL, TERMS):
        assert words in article.text


# ------------------------------------------------------------------------------------- what stands one a line


def test_tags_below_their_heading_go() -> None:
    """Under "Filed Under:" at the foot stand the tags, one a line."""
    assert_body(clean(f"{RAIN}\n{FERRY}\n{SCHOOL}\nFiled Under:\nFloods\nHarbours"), RAIN, FERRY, SCHOOL)


def test_prose_below_a_heading_for_tags_stays() -> None:
    """A page may print its tags above the story: no paragraph goes with them, nor a list that has sentences."""
    article = clean(f"Rain in Bergen\nRelated Topics\nFloods\n{RAIN}\n{FERRY}")
    assert_body(article, *[line for line in article.paragraphs if line == "Floods"], RAIN, FERRY)
    assert "Ferries stopped." in clean(f"{RAIN}\n{FERRY}\nTopics:\nThe dam broke.\nFerries stopped.").text


def test_the_name_above_a_writers_portrait_goes_with_it() -> None:
    """The name stands on a line of its own, then the sentences about its bearer."""
    bio = "Ann Poe is a reporter for the Arden Herald covering harbours and the sea."
    assert_body(clean(f"{RAIN}\n{FERRY}\n{SCHOOL}\nAnn Poe\n{bio}"), RAIN, FERRY, SCHOOL)


def test_a_sign_off_with_editors_is_no_dateline() -> None:
    """The dash inside Agerpres's bracket ends no dateline, and the agency's name at a page's foot begins no story."""
    ploi = "Ploile puternice au inundat marți portul vechi și au obligat 300 de familii să plece, au anunțat autoritățile."
    assert_body(clean(f"{ploi}\n{ploi}\nAGERPRES/(AS - autor: Ana Exemplu, editor: Ion Exemplu)"), ploi, ploi)
    article = clean(f"Rain in Bergen\n{RAIN}\n{FERRY}\nTélam - Agencia Nacional de Noticias")
    assert article.paragraphs[:2] == (RAIN, FERRY)


# ------------------------------------------------------------------------------------- stories that are called back


@pytest.mark.parametrize(
    "text",
    [
        f"BULLETIN KILL\nEditors: Please kill the story slugged Ferry-Late, sent by mistake.\n{FERRY}",
        f"(WITHDRAWN)\nFerries stay in port\n\nBERGEN, May 3 (Reuters) - {FERRY}",
        "This story has been withdrawn because it was sent in error.",
        "<전문취소> 여객선 침몰\n\n(여수=연합뉴스) 여객선이 여수 앞바다에서 침몰했다고 해경이 밝혔다.",
    ],
)
def test_a_withdrawn_story_is_flagged(text: str) -> None:
    """Nobody should use it, and a notice that is all there is stays readable."""
    article = clean(text)
    assert Flag.WITHDRAWN in article.flags
    assert article.text


@pytest.mark.parametrize("line", ["The report on the river was withdrawn in May after protests, the minister said.", "Kill the bill, they sang outside the town hall until late at night."])  # fmt: skip
def test_a_story_about_withdrawing_is_a_story(line: str) -> None:
    article = clean(f"{RAIN}\n{line}\n{FERRY}")
    assert_body(article, RAIN, line, FERRY)
    assert Flag.WITHDRAWN not in article.flags


# ------------------------------------------------------------------------------------- agencies that no page knows


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("Arden, May 3 (EXW) ", "Arden", "EXW"),
        ("Arden (exw) - ", "Arden", "exw"),
        ("Arden (exw/lni) - ", "Arden", "exw/lni"),
        ("(EXW) - ", None, "EXW"),
        ("(EXW) - ARDEN, 3 MAG - ", "ARDEN", "EXW"),
    ],
)
def test_an_unknown_agency_s_dateline(opening: str, place: str | None, agency: str) -> None:
    article = clean(f"{opening}{RAIN}\n{FERRY}\n{SCHOOL}")
    assert_body(article, RAIN, FERRY, SCHOOL)
    assert article.dateline is not None
    assert (article.dateline.place, article.agency) == (place, agency)


@pytest.mark.parametrize("opening", ["Arden (pop 3000) - ", "The mayor (left) said on Friday - and nobody believed him - that ", "(PHOTOS) - ", "Anna (aged nine) - "])  # fmt: skip
def test_a_bracket_that_is_no_agency(opening: str) -> None:
    article = clean(f"{opening}{RAIN}\n{FERRY}\n{SCHOOL}")
    assert article.dateline is None
    assert opening.strip() in article.text


def test_an_unknown_agency_in_japanese() -> None:
    article = clean("【ソウル例示ニュース】港の工事は五月に終わる見通しだと、市が三日に発表した。\n船は六月から新しい桟橋を使う。")
    assert article.paragraphs[0].startswith("港の工事は")
    assert article.dateline is not None
    assert article.dateline.place == "ソウル"


@pytest.mark.parametrize("sign", ["\nEXW", " --EXW", "\nEXW/ABC/DE", " (EXW, 3.5.2031)"])
def test_an_unknown_agency_s_sign_off(sign: str) -> None:
    article = clean(f"{RAIN}\n{FERRY}\n{SCHOOL}{sign}")
    assert_body(article, RAIN, FERRY, SCHOOL)


@pytest.mark.parametrize("ending", [" He left for the USA", "\nHe had never seen the USA", "\nUSA: 3\nNATO"])
def test_capitals_at_the_end_that_are_words(ending: str) -> None:
    assert clean(f"{RAIN}\n{FERRY}{ending}").text.endswith(ending.strip().rpartition("\n")[2])


QUOTED = (
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}Vi har ingen planer om at rejse,\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK} siger borgmesteren.",
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}Nimamo \N{LATIN SMALL LETTER C WITH CARON}asa,\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK} je dejal.",
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}Mehr haben wir nicht\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}, sagte die Sprecherin.",
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}Jetzt ist der Hafen dran\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}",
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}Det er en sorgens dag. Vi skal hj\N{LATIN SMALL LETTER AE}lpe hinanden.",
)


@pytest.mark.parametrize("quote", QUOTED)
def test_a_quotation_that_opens_with_an_arrow_like_mark_is_body(quote: str) -> None:
    """Danish, Slovene and German papers open quotations with the mark that others put before links."""
    assert_body(clean(f"{RAIN}\n{quote}\n{FERRY}\n{quote}\n{SCHOOL}"), RAIN, quote, FERRY, quote, SCHOOL)


def test_paragraphs_below_a_heading_of_a_list_are_the_story() -> None:
    """A live page's entries stand below "Latest posts"; in mid-article, the next paragraph stands below "Related articles"."""
    article = clean(f"Floods: live\n\nLatest posts\n\nFerries stay in port\n\n{RAIN}\n\n{FERRY}\n\n{SCHOOL}")
    assert {RAIN, FERRY, SCHOOL} <= set(article.paragraphs)
    article = clean(f"Floods close schools\n\n{RAIN}\n\n{FERRY}\n\nTop headlines\n\n{SCHOOL}")
    assert_body(article, RAIN, FERRY, SCHOOL)
    teasers = f"Ferry adrift\n{FERRY}\nMayor resigns\nA mayor has resigned over the flood, her office said on Friday."
    assert_body(clean(f"Floods close schools\n\n{RAIN}\n\n{SCHOOL}\n\nTop headlines\n\n{teasers}"), RAIN, SCHOOL)


def test_ends_is_everybodys_word() -> None:
    assert clean(f"{RAIN}\n\n{FERRY}\n\nENDS").agency is None


KOREAN = (
    "한빛시는 사흘 동안 내린 비로 강물이 제방 위로 일 미터 넘게 올라왔다고 금요일 밝혔다.",
    "태풍 때문에 여객선은 목요일 항구에 묶여 있었고 주말 전에는 아무도 섬을 떠날 수 없었다.",
    "시장은 시청에서 열린 회의에서 지하실이 물에 잠겨 학교들이 월요일까지 문을 닫는다고 말했다.",
)


@pytest.mark.parametrize(
    "line",
    [
        "게티이미지뱅크와 한빛시는 협약을 맺었다.",
        "그는 [사진] 속 남자였다.",
        "▲부두 3곳 폐쇄 ▲배 12척 이동 ⓒ 표시는 저작권을 뜻한다.",
        "신청은 전자우편/hanbit@example.kr 또는 전화로 하면 된다.",
        "▶ 신청: 한빛시 누리집에서 신청서 다운로드",
        "▷ 자세한 일정은 시청 누리집에서 확인하세요",
        "라인",
    ],
)
def test_korean_lines_that_read_like_a_page_s(line: str) -> None:
    first, second, third = KOREAN
    assert_body(clean(f"한빛시 폭우로 학교 휴교\n\n{first}\n\n{line}\n\n{second}\n\n{third}"), first, line, second, third)


@pytest.mark.parametrize("line", ["한빛일보에서 직접 확인하세요.", "이 기사에 대해 어떻게 생각하시나요?"])
def test_a_korean_portal_s_question_takes_no_paragraph_below_it(line: str) -> None:
    first, second, third = KOREAN
    assert_body(clean(f"한빛시 폭우로 학교 휴교\n\n{first}\n\n{line}\n\n{second}\n\n{third}"), first, second, third)


CHINESE = (
    "示例市连续三天下雨，河水比堤岸高出一米，官员们周五这样说。",
    "由于风暴，渡轮周四停在港内，周末之前谁也无法离开岛屿，公司说。",
    "市长在市政厅的会议上说，由于地下室进水，学校将关闭到周一。",
)
JAPANESE = (
    "見本市では三日間雨が降り続き、川の水位は堤防を一メートル上回ったと当局が金曜日に発表した。",
    "嵐のためフェリーは木曜日に港にとどまり、週末まで誰も島を離れられなかったと会社は述べた。",
    "市長は市役所の集会で、地下室が水浸しのため学校は月曜日まで休校になると語った。",
)


@pytest.mark.parametrize(
    "line",
    [
        "2031年3月9日，示例港重新开放。",
        "工程于2031-03-09完成。",
        "示例日报2日报道：港口昨天关闭了。",
        "本报2日报道了港口关闭的消息。",
        "记者：你怕吗？",
        "多名记者 受伤",
        "战地记者：生死之间",
        "他热爱旅行。他喜欢摄影",
        "位置：示例港三号码头",
    ],
)
def test_chinese_sentences_that_open_like_a_field(line: str) -> None:
    """A date, a source or a reporter opens sentences too, wherever they stand."""
    first, second, third = CHINESE
    assert_body(clean(f"示例市暴雨致学校停课\n\n{line}\n\n{first}\n\n{second}\n\n{third}"), line, first, second, third)
    assert_body(clean(f"示例市暴雨致学校停课\n\n{first}\n\n{line}\n\n{second}\n\n{third}"), first, line, second, third)
    assert_body(clean(f"示例市暴雨致学校停课\n\n{first}\n\n{second}\n\n{third}\n\n{line}"), first, second, third, line)


@pytest.mark.parametrize("bracket", ["（要予約）", "（雨天中止）", "（名古屋市）", "（関係者）", "（会社員・三十代）", "【入場無料】", "（山口大学）"])  # fmt: skip
def test_a_japanese_bracket_at_the_end_is_no_writer(bracket: str) -> None:
    first, second, third = JAPANESE
    article = clean(f"見本市の大雨で学校休校\n\n{first}\n\n{second}\n\n{third}{bracket}")
    assert_body(article, first, second, third + bracket)
    assert article.authors == ()


@pytest.mark.parametrize("line", ["2031年3月9日、港は再開した。", "続きを読むには勇気が要る。", "全文を読むには三時間かかる。"])  # fmt: skip
def test_japanese_sentences_that_open_like_a_field(line: str) -> None:
    first, second, third = JAPANESE
    assert_body(clean(f"見本市の大雨で学校休校\n\n{line}\n\n{first}\n\n{second}\n\n{third}"), line, first, second, third)
    assert_body(clean(f"見本市の大雨で学校休校\n\n{first}\n\n{second}\n\n{third}\n\n{line}"), first, second, third, line)


ARABIC = (
    "هطلت الأمطار ثلاثة أيام على المدينة القديمة، وارتفع منسوب النهر مترا فوق ضفافه، كما قال مسؤولون يوم الجمعة.",
    "بقيت العبارات في الميناء يوم الخميس بسبب العاصفة، ولم يستطع أحد مغادرة الجزر قبل نهاية الأسبوع، بحسب الشركة.",
)
HINDI = (
    "पुराने शहर में तीन दिन तक बारिश हुई और नदी अपने किनारों से एक मीटर ऊपर बहती रही, अधिकारियों ने शुक्रवार को कहा।",
    "तूफान के कारण गुरुवार को नावें बंदरगाह में ही रहीं और सप्ताहांत से पहले कोई द्वीप नहीं छोड़ सका, कंपनी ने कहा।",
)
CITIES_IN_SENTENCES = (
    (ARABIC, "القاهرة - الإسكندرية: قطار جديد يبدأ رحلاته يوم الأحد المقبل بعد سنوات من الانتظار الطويل، كما أعلنت الهيئة القومية."),
    (ARABIC, "بيروت - دمشق طريق طويلة يقطعها المسافرون كل يوم في سيارات قديمة، ويقولون إنها صارت أصعب بعد الأمطار الأخيرة."),
    (ARABIC, "غزة - التي يسكنها مليونا شخص - تعاني نقصا في المياه والكهرباء والدواء منذ أشهر طويلة بحسب ما قالت منظمات الإغاثة."),
    (ARABIC, "دبي: ارتفاع بنسبة 3 في المئة؛ الرياض: تراجع بنسبة 2 في المئة؛ الدوحة: استقرار، وفق بيانات نشرتها أسواق المال."),
    (HINDI, "दिल्ली - मुंबई एक्सप्रेस तीन घंटे की देरी से चली और यात्री स्टेशन पर रात भर इंतजार करते रहे, रेलवे के एक अधिकारी ने बताया।"),
    (HINDI, "दिल्ली: 40 डिग्री, मुंबई: 33 डिग्री, चेन्नई: 36 डिग्री, कोलकाता: 35 डिग्री, बेंगलुरु: 29 डिग्री, यह मौसम विभाग ने बताया।"),
)  # fmt: skip


@pytest.mark.parametrize(("story", "sentence"), CITIES_IN_SENTENCES)
def test_a_city_that_belongs_to_its_sentence(story: tuple[str, str], sentence: str) -> None:
    """A route, an aside and a list of cities open with a city and a dash or a colon, as a dateline does."""
    first, second = story
    for lines in ((sentence, first, second), (first, sentence, second), (first, second, sentence)):
        article = clean("\n\n".join(lines))
        assert_body(article, *lines)
        assert article.dateline is None
    assert clean(" ".join((first, sentence, second))).dateline is None


@pytest.mark.parametrize(
    "line",
    [
        "Arden First (far right) won three seats in the vote, and its rivals (far left) lost two, officials said on Friday.",
        "Get in the game with our coach, he said.",
        "Never miss a headline with this, he joked.",
        "Write to (webmaster@example.edu) and say why.",
        "MORE I DID, MORE I WANTED",
        "Ekonomi",
        "boeing-737-800",
    ],
)
def test_lines_that_are_near_a_page_s_words(line: str) -> None:
    assert_body(clean(f"Rain closes schools in Bergen\n\n{RAIN}\n\n{line}\n\n{FERRY}\n\n{SCHOOL}"), RAIN, line, FERRY, SCHOOL)


def test_an_address_that_the_sentence_needs() -> None:
    sentence = "Write to (webmaster@example.edu) and say why."
    assert sentence in clean(f"{RAIN} {sentence} {FERRY} {SCHOOL}").text


@pytest.mark.parametrize("heading", ["Don't Miss", "Previously"])
@pytest.mark.parametrize("mark", ["• ", ""])
def test_a_list_of_tips_in_mid_article(heading: str, mark: str) -> None:
    """The headings of boxes with links head parts of a story, too."""
    items = [f"{mark}Acme lamp, 20 dollars: bright and small", f"{mark}Acme boots, dry all day", f"{mark}Acme coat"]
    article = clean("\n\n".join(["Rain closes schools in Bergen", RAIN, heading, *items, FERRY, SCHOOL]))
    assert_body(article, RAIN, heading, *items, FERRY, SCHOOL)


def test_news_in_brief_signed_by_agencies() -> None:
    """A sentence before "(Reuters)" is no caption, be it the first of several."""
    article = clean(
        "Mayor resigns in Arden\n\nThe mayor of Arden resigned on Monday over the flood, her office said. (Reuters)\n\nShe will leave in May."
    )
    assert "resigned on Monday" in article.text
    briefs = clean(f"News in brief\n\nThe ferry is back. (AP)\n\n{RAIN} (PA)\n\n{SCHOOL} (AFP)")
    for words in ("The ferry is back", RAIN, SCHOOL):
        assert words in briefs.text


@pytest.mark.parametrize(
    "line",
    [
        "لاہور (اے پی پی) کی عمارت میں اجلاس ہوا اور رہنماؤں نے کہا کہ پل جلد کھلے گا، یہ بات جمعے کو کہی گئی۔",
        "- भूमिका अहम थी",
        "সম্পাদক: আনা উদাহরণ",
        "Chanzo: Mvua kubwa",
        "Maoni",
        "Berita ini telah tayang di televisi, katanya.",
        "يمكنكم متابعة آخر أخبار الطقس على الإذاعة، قال الحاكم.",
        "25 เม.ย.-30 เม.ย. เรือออกทุกวัน",
    ],
)
def test_lines_of_the_south_that_read_like_a_page_s(line: str) -> None:
    first, second = HINDI
    assert_body(clean(f"{first}\n\n{line}\n\n{second}"), first, line, second)


@pytest.mark.parametrize(
    "sentence",
    [
        "London, June 6; Paris: Riots broke out in both towns on Friday night, police said on Monday in the afternoon.",
        "Inflation – The silent killer of savings has crept into every basket that families carry home from the market.",
        "London, June 6, Poe: Nobody knew what was to come, the book begins on its first page, in plain and short words.",
    ],
)
def test_what_opens_a_sentence_like_a_dateline(sentence: str) -> None:
    article = clean(f"{sentence}\n\n{RAIN}\n\n{FERRY}")
    assert_body(article, sentence, RAIN, FERRY)
    assert article.dateline is None
