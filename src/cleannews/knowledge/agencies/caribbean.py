"""Agencies of the Caribbean, and information services of governments whose copy papers there print whole.

From their sites' forms: ``BRIDGETOWN, Barbados (CMC) — ``, ``KINGSTON, Jan 17 (JIS): ``, ``(DPI)``.
"""

# fmt: off

from __future__ import annotations

from cleannews.rules.profile import Agency

__all__ = ["PAGES"]

PAGES = (
    Agency("CMC", home="America/Barbados", country="BB", languages=("en",), marks=("CMC", "Caribbean Media Corporation", "CANA", "CANA News"),
        domains=("cananewsonline.com", "caribbeanmediacorp.com"), sign_offs=("(CMC)", "CMC", "– CMC", "-CMC"),
        about="Agency of the Caribbean's broadcasters and papers: 'ROSEAU, Dominica (CMC) — ', '(CMC)' at the end.",),
    Agency("JIS", home="America/Jamaica", country="JM", languages=("en",), marks=("JIS", "JIS News", "Jamaica Information Service"), domains=("jis.gov.jm",),
        sign_offs=("(JIS)",), about="Jamaica's information service: 'KINGSTON, Jan. 17 (JIS): '.",),
    Agency("DPI Guyana", home="America/Guyana", country="GY", languages=("en",), marks=("DPI Guyana", "Guyana Department of Public Information"),
        domains=("dpi.gov.gy",), sign_offs=("(DPI)",), about="Guyana's information service; papers close with '(DPI)'.",),
)
