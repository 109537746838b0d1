"""What newsrooms do with their formats is normal input: escaped tags, bodies twice, paragraphs told by indent, notices in the body."""

from __future__ import annotations

import json

import pytest

from cleannews import Article, Flag, parse

LATE = "The ferry was late again on Monday, and nobody on the old pier was surprised."
TOMORROW = "It will be late tomorrow too, said the owner of the company, who gave no reason."


def article_of(data: str) -> Article:
    (article,) = parse(data)
    return article


def nitf(body: str) -> str:
    return f"<nitf><body><body.head><hedline><hl1>Ferry late</hl1></hedline></body.head><body.content>{body}</body.content></body></nitf>"


def g2(content: str) -> str:
    return f"<newsItem><contentMeta><headline>Ferry late</headline></contentMeta><contentSet>{content}</contentSet></newsItem>"


TWO_PARAGRAPHS = {
    "by indent": nitf(f"<pre>    {LATE[:50]}\n{LATE[50:]}\n    {TOMORROW[:38]}\n{TOMORROW[39:]}\n    (END)</pre>"),
    "in one paragraph": nitf(f"<p>{LATE}\n{TOMORROW}</p>"),
    "in one paragraph by indent": nitf(f"<p>{LATE[:50]}\n{LATE[50:]}\n     {TOMORROW[:38]}\n{TOMORROW[39:]}</p>"),
    "parted by breaks": g2(f"<inlineXML><html><body><p>{LATE}<br/><br/>{TOMORROW}</p></body></html></inlineXML>"),
    "in CDATA": g2(f"<inlineData contenttype='text/html'><![CDATA[<p>{LATE}</p><p>{TOMORROW}</p>]]></inlineData>"),
    "with escaped tags": g2(f"<inlineData>&lt;p&gt;{LATE}&lt;/p&gt;&lt;p&gt;{TOMORROW}&lt;/p&gt;</inlineData>"),
    "with tags escaped twice": f"<rss><channel><item><title>Ferry late</title><description>&amp;lt;p&amp;gt;{LATE}&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;{TOMORROW}&amp;lt;/p&amp;gt;</description></item></channel></rss>",
    "twice": json.dumps({"uri": "urn:x", "versioncreated": "2031-03-12T10:00:00Z", "headline": "Ferry late", "body_text": f"{LATE}\n\n{TOMORROW}", "body_html": f"<p>{LATE}</p><p>{TOMORROW}</p>"}),
    "with a slug, a note and initials": g2(f"<inlineXML><html><body><p>{LATE}</p><p>{TOMORROW}</p><p>___</p><p>Ann Example contributed to this report.</p><p>abc/def</p></body></html></inlineXML>"),
    "with ends": nitf(f"<p>{LATE}</p><p>{TOMORROW}</p><p>ends</p>"),
    "on pretty rows": nitf(f"\n  <p>\n    {LATE[:50]}\n    {LATE[50:]}\n  </p>\n  <p>\n    {TOMORROW}\n  </p>\n"),
    "with a notepad": g2(f"<inlineXML><html><body><section class='main'><p>{LATE}</p><p>{TOMORROW}</p></section><section class='notepad'><h2>Notes</h2><section><p>- Corrected copy follows at noon</p></section><p>Desk: Ann Example, +49 30 000000</p></section></body></html></inlineXML>"),
    "twice in blocks": nitf(f"<block class='lead_paragraph'><p>{LATE}</p></block><block class='full_text'><p>{LATE}</p><p>{TOMORROW}</p></block>"),
    "in blocks of a record": json.dumps({"title": "Ferry late", "contents": [{"type": "kicker", "content": "World"}, {"type": "sanitized_html", "subtype": "paragraph", "content": LATE}, {"type": "image", "fullcaption": "A pier"}, {"type": "sanitized_html", "subtype": "paragraph", "content": TOMORROW}, {"type": "date", "content": 7}]}),
    "in a graph": json.dumps({"@graph": [{"@type": "WebSite", "name": "The Velmark Times"}, {"@type": "NewsArticle", "headline": "Ferry late", "articleBody": f"{LATE}\n\n{TOMORROW}"}]}),
    "in an item of a list": json.dumps({"total": 1, "item": [{"uri": "https://x.example/1", "versioncreated": "2031-03-12T10:00:00", "pubstatus": "usable", "headline": "Ferry late", "body_html": f"<p>{LATE}</p><p>{TOMORROW}</p>"}]}),
    "with codes below": g2(f"<inlineXML><html><body><p>\n  {LATE[:50]}\n{LATE[50:]}\n   {TOMORROW[:38]}\n{TOMORROW[39:]}\n </p>51 77 03 CRO01 1113 APE4800 GEST GEST03 MAE03 LOC03 QBXBSXB</body></html></inlineXML>"),
    "with half a tag": json.dumps({"title": "Ferry late", "body": f"<p>{LATE}</p><p>{TOMORROW}</p><p class=\"le"}),
    "in a list": json.dumps({"title": "Ferry late", "content": [LATE, TOMORROW]}),
}  # fmt: skip


@pytest.mark.parametrize("name", TWO_PARAGRAPHS)
def test_the_body_is_two_paragraphs(name: str) -> None:
    article = article_of(TWO_PARAGRAPHS[name])
    assert article.title == "Ferry late"
    assert article.paragraphs == (LATE, TOMORROW)


def test_times_without_a_zone_get_that_of_the_agency() -> None:
    item = {"uri": "urn:x", "versioncreated": "2031-03-12T10:00:00", "headline": "Ferry late", "body_text": LATE}
    naive, korean = (article_of(json.dumps({**item, "infosource": source})) for source in ([], [{"name": "Yonhap"}]))
    assert naive.published is not None
    assert naive.published.tzinfo is None
    assert korean.published is not None
    assert korean.published.isoformat() == "2031-03-12T10:00:00+09:00"


def test_a_distributor_passes_an_agencys_copy_on() -> None:
    item = {
        "uri": "urn:x",
        "versioncreated": "2031-03-12T10:00:00Z",
        "headline": "Ferry late",
        "infosource": [{"name": "Example Exchange"}],
    }
    assert article_of(json.dumps({**item, "body_text": f"VELMARK (AP) -- {LATE}"})).agency == "AP"
    assert article_of(json.dumps({**item, "body_text": LATE})).agency == "Example Exchange"


def test_what_a_ticker_is_written_in_is_no_tag() -> None:
    assert (
        article_of(nitf("<p>The Orsa Ferry Co &lt;ORS.ST&gt; said on Monday it would raise its fares.</p>")).text.split(" said")[0]
        == "The Orsa Ferry Co <ORS.ST>"
    )


@pytest.mark.parametrize(
    ("item", "flag"),
    [
        (nitf("<p>x</p>").replace("<body>", "<head><docdata><ed-msg info='Eds: CORRECTS spelling of name'/></docdata></head><body>", 1), Flag.CORRECTION),
        (json.dumps({"uri": "urn:x", "pubstatus": "usable", "versioncreated": "2031-03-12T10:00:00Z", "body_text": LATE, "ednote": "MANDATORY KILL: the story is wrong"}), Flag.WITHDRAWN),
        (f"<NewsML><NewsItem><NewsManagement><Status FormalName='Usable'/><Instruction FormalName='Kill'/></NewsManagement><NewsComponent><DataContent><p>{LATE}</p></DataContent></NewsComponent></NewsItem></NewsML>", Flag.WITHDRAWN),
        (f"<newsItem><itemMeta><pubStatus qcode='stat:withheld'/></itemMeta><contentSet><inlineData>{LATE}</inlineData></contentSet></newsItem>", Flag.EMBARGOED),
    ],
)  # fmt: skip
def test_what_became_of_an_item(item: str, flag: Flag) -> None:
    assert flag in article_of(item).flags


def test_fields_with_tags_inside() -> None:
    article = article_of(
        "<nitf><body><body.head><hedline><hl1>Ferry<br/>late <em>again</em></hl1></hedline><byline>By ANN EXAMPLE<byttl>Associated Press</byttl></byline></body.head>"
        f"<body.content><p>{LATE}</p></body.content></body></nitf>"
    )
    assert (article.title, article.authors) == ("Ferry late again", ("ANN EXAMPLE",))


def test_a_deck_that_says_the_title_again_is_none() -> None:
    top = "<hedline><hl1>Ferry late </hl1></hedline><abstract>Ferry late</abstract>"
    article = article_of(
        f"<nitf baselang='nb-NO'><body><body.head>{top}</body.head><body.content><p>{LATE}</p></body.content></body></nitf>"
    )
    assert (article.title, article.subtitle, article.language) == ("Ferry late", None, "nb")


def test_keywords_keep_brackets_of_their_own() -> None:
    record = {"title": "Ferry late", "text": LATE, "tags": ["transport (TRN)", "ferries"]}
    assert article_of(json.dumps(record)).keywords == ("transport (TRN)", "ferries")
