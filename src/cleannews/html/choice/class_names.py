"""What the names of classes and ids say about an element, word by word, and remembered by name."""

from __future__ import annotations

import re
from itertools import pairwise

__all__ = ["TAG_SIGNS", "Sign", "signs_in", "signs_of"]


class Sign:
    """The signs an element can carry; each is one bit of a whole number."""

    AD, ASIDE, AUTHOR, BODY, CAPTION, COMMENT, CONTENT, DATE, FIGURE, FOOTER, FORM, HEADER, HIDDEN = (1 << bit for bit in range(13))
    LEAD, LIST, MEDIA, NAV, NOTICE, PROMO, QUOTE, RELATED, SHARE, SIDE, TABLE, TAGS, TITLE = (1 << bit for bit in range(13, 26))


TAG_SIGNS: dict[str, int] = {
    "aside": Sign.ASIDE,
    "nav": Sign.NAV,
    "menu": Sign.NAV,
    "footer": Sign.FOOTER,
    "header": Sign.HEADER,
    "form": Sign.FORM,
    "figure": Sign.FIGURE,
    "figcaption": Sign.CAPTION,
    "blockquote": Sign.QUOTE,
    "table": Sign.TABLE,
    "ul": Sign.LIST,
    "ol": Sign.LIST,
    "dl": Sign.LIST,
    "details": Sign.FORM,
}

WORDS: dict[int, str] = {
    Sign.AD: "ad ads adv advert adverts advertisement advertising advertorial banner sponsor sponsored sponsors dfp taboola outbrain adsense "
    "adsbygoogle adunit adslot affiliate commercial werbung anzeige publicidad publicidade pub partner deal deals",
    Sign.AUTHOR: "author authors byline bylines bio writer writers contributor contributors reporter profile avatar autor autores journalist "
    "credits credit signature about",
    Sign.BODY: "articlebody storybody postbody storytext articletext articlecontent entrycontent postcontent bodytext bodycopy richtext prose "
    "wysiwyg maintext fulltext newstext textbody paragraph paragraphs textcontent articlebodytext",
    Sign.CAPTION: "caption captions figcaption cutline photocredit imagecaption legend imgcaption captiontext mediacaption photographer "
    "copyright attribution",
    Sign.COMMENT: "comment comments commentlist disqus respond reply replies discussion commenting komentar kommentare comentarios "
    "commentaires responses review reviews feedback forum "
    # what pages in other languages call the comments of readers, in their own script and as they write it in Latin letters
    "opinie opinia otzyv otzyvy отзыв отзывы мнения обсуждение обсуждения коммент відгуки коментар коментари коментарі коментарии "
    "diskuze diskuse diskusia diskusija diskusjon hozzaszolas hozzaszolasok hozzászólás hozzászólások reacties reageren reactie innlegg "
    "kommentit kommentti athugasemdir atsiliepimai atsauksmes iruzkinak sylwadau yorum yorumlar fikirler serhler şərhlər "
    "scholia sxolia σχόλιο σχόλια σχολια talkback talkbacks tguvot תגובה תגובות taliqat تعليق تعليقات nazarat نظر نظرات دیدگاه دیدگاهها تبصرے "
    "टिप्पणी टिप्पणियाँ प्रतिक्रिया মন্তব্য கருத்து கருத்துகள் వ్యాఖ్యలు ความคิดเห็น binhluan tanggapan ulasan komen "
    "pinglun pingluns liuyan 评论 評論 留言 跟帖 回复 回應 コメント 댓글 덧글 의견 daetgul "
    "livefyre viafoura coral spotim openweb hyvor cusdis giscus utterances fbcomments vuukle graphcomment wpdiscuz userstory",
    Sign.CONTENT: "content article story post entry body text main hentry blog news page detail details single copy artikel articulo noticia "
    "conteudo texto corpo contenido corps",
    Sign.DATE: "date time timestamp published datetime updated pubdate datum fecha data meta metadata info postmeta entrymeta dateline",
    Sign.FOOTER: "footer foot bottom colophon copyright legal disclaimer footnote footnotes fineprint imprint",
    Sign.HEADER: "header masthead topbar banner branding logo siteheader pageheader hero top",
    Sign.HIDDEN: "hidden hide invisible srcreader sronly screenreader visuallyhidden offscreen collapse collapsed dnone noscreen noprint",
    Sign.LEAD: "lead lede standfirst summary excerpt dek deck subtitle subheadline teaser intro subhead abstract sommario chapo bajada "
    "description highlights keypoints",
    Sign.MEDIA: "gallery slideshow carousel slider slide slides video player media image images photo photos thumbnail thumb thumbnails "
    "lightbox audio podcast swiper picture figure img embed",
    Sign.NAV: "nav navigation navbar menu menus breadcrumb breadcrumbs crumbs pagination pager paging toolbar submenu megamenu navi skip "
    "jump toc tableofcontents index tabs tab dropdown sitemap categories drawer offcanvas hamburger links linklist prev next",
    Sign.NOTICE: "cookie cookies consent gdpr notice alert modal popup overlay dialog paywall subscribe subscription login signin signup "
    "register registration account privacy error warning toast regwall piano lightbox barrier",
    Sign.PROMO: "promo promos promotion newsletter newsletters cta callout download app shop store buy product products offer offers price "
    "donate donation membership join market signup optin marketing teasers widget widgets plugin module campaign",
    Sign.QUOTE: "pullquote blockquote quote quotes quotation pull",
    Sign.RELATED: "related relatedposts recommended recommendation recommendations recommend more morefrom readmore readnext seealso also "
    "popular trending latest recent mostread mostpopular mostviewed top teaser teasers card cards grid feed list listing river stream "
    "upnext similar suggested suggestions links explore headlines stories articles posts items tease promo incontent yarpp zergnet tile "
    "tiles archive archives series",
    Sign.SHARE: "share sharing social socials sharebar sharethis addtoany addthis follow followus facebook twitter whatsapp linkedin pinterest "
    "instagram telegram tools print email buttons button btn icons icon like likes sociable jetpack",
    Sign.SIDE: "sidebar side aside rail rightrail leftrail right left secondary column complementary infobox sidecol factbox box skyscraper "
    "sticky marginal",
    Sign.TAGS: "tag tags keywords topics topic taxonomy category cat cats label labels kicker eyebrow hashtags chip chips pill section rubric "
    "overline",
    Sign.TITLE: "title headline heading h1 entrytitle posttitle pagetitle titulo titre titolo ueberschrift",
}  # fmt: skip

COMMENTING = ("koment", "komment", "коммент", "комент", "comentari", "kommentar", "yorumlar")
"""Beginnings of words that say comments in a dozen languages; "commentary" is an opinion, and "coment" too short."""

SIGN: dict[str, int] = {}
for bit, words in WORDS.items():
    for word in words.split():
        SIGN[word] = SIGN.get(word, 0) | bit

split_words = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])").findall
"""The words in ``story-body__relatedLinks``: parted at every mark and where a small letter meets a capital."""
split_others = re.compile(r"[^\W\d_]+").findall

MOST_NAMES = 20_000
LONGEST_NAME = 300

known: dict[str, int] = {}
"""Names already read: a page repeats a few dozen of them hundreds of times."""


def signs_of(name: str) -> int:
    """The signs in the class or id of an element, as bits.

    >>> signs_of("story-body__relatedLinks") & Sign.RELATED > 0, signs_of("grid") & Sign.AD, signs_of("shadow")
    (True, 0, 0)
    >>> signs_of("komentarze") == signs_of("отзывы") == signs_of("user-yorumlar") == Sign.COMMENT
    True
    """
    found = known.get(name)
    if found is None:
        found = read_name(name[:LONGEST_NAME])
        if len(known) >= MOST_NAMES:
            known.clear()
        known[name] = found
    return found


def read_name(name: str) -> int:
    found = 0
    for token in name.split():
        words = [word.lower() for word in (split_words if token.isascii() else split_others)(token)]
        for word in words:
            found |= SIGN.get(word, 0)
            if word.startswith(COMMENTING):
                found |= Sign.COMMENT
        for first, second in pairwise(words):
            found |= SIGN.get(first + second, 0)
    return found


def signs_in(text: str) -> int:
    """The signs in the words of a heading or a label, which is seldom printed twice.

    >>> signs_in("Read more: Related stories") & Sign.RELATED > 0, signs_in("Rain in Bergen")
    (True, 0)
    """
    words = split_others(text.lower())
    found = 0
    before = ""
    for word in words:
        if word in SIGN:
            found |= SIGN[word]
        if (pair := before + word) in SIGN:
            found |= SIGN[pair]
        before = word
    return found
