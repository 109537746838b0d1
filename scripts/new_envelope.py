"""Write what comes of each file of tests/envelopes/files beside them, in tests/envelopes/expected.json.

``python scripts/new_envelope.py`` writes it anew and names the files of which the articles changed. Read the difference before you
commit it: the file says what a careful editor wants.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from cleannews import Article, CleannewsError, parse

FILES = Path(__file__).resolve().parent.parent / "tests" / "envelopes" / "files"
EXPECTED = FILES.parent / "expected.json"
LEFT_OUT = ("removed", "text", "fingerprint", "sources", "confidence", "images")


def main() -> None:
    before = json.loads(EXPECTED.read_text(encoding="utf-8")) if EXPECTED.exists() else {}
    after = {path.name: records_of(path) for path in sorted(FILES.iterdir())}
    EXPECTED.write_text(json.dumps(after, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    print(*(f"changed: {name}" for name in after if after[name] != before.get(name)), sep="\n")


def records_of(path: Path) -> list[dict[str, Any]]:
    """What the articles of a file say, and at last the error that ends it, if one does."""
    found: list[dict[str, Any]] = []
    try:
        found += map(record_of, parse(path.read_bytes()))
    except CleannewsError as error:
        found.append({"error": str(error)})
    return found


def record_of(article: Article) -> dict[str, Any]:
    """The fields that say something, and the format."""
    fields = article.model_dump(mode="json", exclude=set(LEFT_OUT))
    return {"format": article.sources["envelope"], **{name: value for name, value in fields.items() if value}}


if __name__ == "__main__":
    main()
