"""Agencies of the Caribbean, and information services of governments whose copy papers there print whole.

From their sites' forms: ``BRIDGETOWN, Barbados (CMC) — ``, ``KINGSTON, Jan 17 (JIS): ``, ``(DPI)``.
"""

from cleannews.agencies.profile import Agency

PAGES = (
    Agency(
        "CMC",
        marks=("CMC", "Caribbean Media Corporation", "CANA", "CANA News"),
        home="America/Barbados",
        country="BB",
        languages=("en",),
        domains=("cananewsonline.com", "caribbeanmediacorp.com"),
        sign_offs=("(CMC)", "CMC", "– CMC", "-CMC"),
        about="Agency of the Caribbean's broadcasters and papers: 'ROSEAU, Dominica (CMC) — ', '(CMC)' at the end.",
    ),
    Agency(
        "JIS",
        marks=("JIS", "JIS News", "Jamaica Information Service"),
        home="America/Jamaica",
        country="JM",
        languages=("en",),
        domains=("jis.gov.jm",),
        sign_offs=("(JIS)",),
        about="Jamaica's information service: 'KINGSTON, Jan. 17 (JIS): '.",
    ),
    Agency(
        "DPI Guyana",
        marks=("DPI Guyana", "Guyana Department of Public Information"),
        home="America/Guyana",
        country="GY",
        languages=("en",),
        domains=("dpi.gov.gy",),
        sign_offs=("(DPI)",),
        about="Guyana's information service; papers close with '(DPI)'.",
    ),
)
