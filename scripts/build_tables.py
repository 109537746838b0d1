#!/usr/bin/env python3
"""Write the table of all agency pages and notices, src/cleannews/knowledge/tables.bin.

    python scripts/build_tables.py

Run it when a page was changed; a test says so. Until then the library runs the pages themselves, which takes longer.
"""

from __future__ import annotations

from cleannews.knowledge.tables import TABLE, pack, read_modules


def main() -> None:
    pages = read_modules()
    TABLE.write_bytes(pack(pages))
    rules = sum(len(page.rules) for page in pages.agencies) + len(pages.notices)
    print(f"{len(pages.agencies)} agencies, {rules} rules, {TABLE.stat().st_size:,} bytes in {TABLE.name}")


if __name__ == "__main__":
    main()
