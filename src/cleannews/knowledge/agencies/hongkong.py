"""The Chinese-language wires of Hong Kong.

Known from their public sites; no texts were at hand. The city's wires of press releases have a page of their own.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency

__all__ = ["PAGES"]

PAGES = (
    Agency("HKCNA", home="Asia/Hong_Kong", country="HK", languages=("zh",),
        marks=("香港中通社", "中通社", "香港中國通訊社", "香港中国通讯社", "Hong Kong China News Agency", "HKCNA"), domains=("hkcna.hk",),
        about="Agency in Hong Kong; dateline '香港中通社5月3日电'.",),
    Agency("CRNTT", home="Asia/Hong_Kong", country="HK", languages=("zh",), marks=("中評社", "中评社", "中國評論通訊社", "中国评论通讯社", "中評網", "China Review News Agency"),
        domains=("crntt.com", "chinareviewnews.com", "crntt.tw"), about="Agency in Hong Kong; dateline '中評社香港5月3日電／'.",),
)
