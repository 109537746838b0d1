"""What kind of page it is, told by its title: one that says that there is no such page, a ticker."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cleannews.html.choice.body import Body
    from cleannews.html.head.facts import Head

__all__ = ["is_clock", "is_error_page", "is_ticker"]

LONGEST_ERROR = 600
"""Letters of running text."""

PAGE = "page|seite|pagina|página|side|sidan|sivua|strona|stránka|страница|сторінка|sayfa|halaman|trang|ページ|页面|頁面|페이지|הדף|الصفحة|صفحه|σελίδα|url|document"
MISSING = "not (?:be )?found|nicht gefunden|introuvable|no encontrada|não encontrada|non trovata|niet gevonden|hittades inte|ikke fun[dn]et|ei löytynyt|nie znaleziono|nenalezena|не найдена|не знайдено|bulunamadı|tidak ditemukan|không tìm thấy|見つかりません|找不到|不存在|찾을 수 없|לא נמצא|غير موجودة|یافت نشد|δεν βρέθηκε"
says_missing = re.compile(
    rf"(?i)^\W*(?:error )?404\b|\b404 (?:error|not)|(?:{PAGE}).{{0,20}}(?:{MISSING})|(?:{MISSING}).{{0,20}}(?:{PAGE})"
).search
says_live = re.compile(
    r"(?i)^(?:live(?:[ -]?(?:blog|ticker|updates?))?|(?:news|live)?-?ticker|en direct|direct|en vivo|en directo|minuto a minuto|ao vivo|diretta|онлайн|na żywo|suora|direkte)\b\s?[:|\N{EN DASH}\N{EM DASH}-]|\b(?:live ?blog|liveticker|live updates)\b"
).search
is_clock = re.compile(r"[0-2]?\d[:.h][0-5]\d(?:\s?(?:Uhr|h|[AaPp]\.?[Mm]\.?|kl\.?|GMT|UTC|[A-Z]{2,4}))?$").match


def is_error_page(body: Body, head: Head) -> bool:
    """Whether the page says that there is no such page."""
    return not head.has_article_node and body.layout.total < LONGEST_ERROR and says_missing(head.title or "") is not None


def is_ticker(title: str, lines: list[str]) -> bool:
    """Whether the page calls itself a ticker and prints the clock times of its entries.

    >>> is_ticker("Ticker: the harbour fair", ["14.40 Uhr", "A boat capsized.", "11.15 Uhr"]), is_ticker("Live music returns", [])
    (True, False)
    """
    return says_live(title) is not None and sum(1 for line in lines if is_clock(line)) > 1
