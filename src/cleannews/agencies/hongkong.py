"""The Chinese-language wires of Hong Kong, and the wires of press releases that have their desks there.

Known from their public sites; no texts were at hand.
"""

from __future__ import annotations

from cleannews.agencies.profile import Agency
from cleannews.labelling.rules import Rule
from cleannews.segments import Kind

RULES = (
    Rule(
        Kind.DISCLAIMER,
        "mediaoutreach.issuer",
        opening=(
            "The issuer is solely responsible for the content of this",
            "The issuer is solely responsible for this",
        ),
        hits=("The issuer is solely responsible for the content of this announcement.",),
        spares=("The issuer is solely owned by a trust.",),
    ),
    Rule(
        Kind.KEYWORDS,
        "mediaoutreach.hash_tag",
        shape=r"Hashtags?: ?#.{1,200}",
        first="H",
        hits=("Hashtag: #HanbitLine #port",),
        spares=("Hashtag: a short history",),
    ),
    Rule(
        Kind.COPYRIGHT,
        "acn.copyright",
        shape=r"Copyright 20\d\d (?:ACN|JCN) Newswire\s?\.? ?All rights reserved\..{0,60}",
        hits=("Copyright 2030 ACN Newswire. All rights reserved. www.example.org",),
        spares=("Copyright 2030 was the year's theme.",),
    ),
)

PAGES = (
    Agency(
        "HKCNA",
        marks=("香港中通社", "中通社", "香港中國通訊社", "香港中国通讯社", "Hong Kong China News Agency", "HKCNA"),
        home="Asia/Hong_Kong",
        country="HK",
        languages=("zh",),
        domains=("hkcna.hk",),
        about="Agency in Hong Kong; dateline '香港中通社5月3日电'.",
    ),
    Agency(
        "CRNTT",
        marks=("中評社", "中评社", "中國評論通訊社", "中国评论通讯社", "中評網", "China Review News Agency"),
        home="Asia/Hong_Kong",
        country="HK",
        languages=("zh",),
        domains=("crntt.com", "chinareviewnews.com", "crntt.tw"),
        about="Agency in Hong Kong; dateline '中評社香港5月3日電／'.",
    ),
    Agency(
        "Media OutReach Newswire",
        marks=("Media OutReach Newswire", "Media OutReach"),
        home="Asia/Hong_Kong",
        country="HK",
        languages=("en", "zh"),
        domains=("media-outreach.com",),
        press_release=True,
        rules=RULES,
        about="Wire of press releases; dateline 'HONG KONG SAR - Media OutReach Newswire - 3 May 2031 - '.",
    ),
    Agency(
        "ACN Newswire",
        marks=("ACN Newswire",),
        home="Asia/Hong_Kong",
        country="HK",
        languages=("en",),
        domains=("acnnewswire.com",),
        press_release=True,
        about="Wire of press releases; dateline 'HONG KONG, May 3, 2031 - (ACN Newswire) - '.",
    ),
)
