"""How good is `clean` for an agency that nobody has written down? ``python benchmarks/held_out.py --bench ../shared/wirebench``

The articles of each agency are cleaned with that agency's pages taken out: its names, marks, sign-offs and rules are unknown,
and only the general grammar and the general notices are left.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from cleannews import AGENCIES, clean
from cleannews.knowledge.agencies import Agencies
from cleannews.labelling.rulebook import library

PAGES = {
    "yonhap-en": "Yonhap", "yonhap-ko": "Yonhap", "yonhap-ja": "Yonhap", "newsis-ko": "Newsis", "xinhua-zh": "Xinhua", "pti-en": "PTI", "ani-en": "ANI",
    "ians-en": "IANS", "kcna-en": "KCNA", "antara-en": "Antara", "anadolu-tr": "Anadolu", "interfax-ru": "Interfax", "spa-ar": "SPA", "irna-mehr-fa": "IRNA Mehr",
    "tass-en": "TASS", "reuters": "Reuters", "ap": "AP", "afp": "AFP", "bloomberg": "Bloomberg", "dpa": "dpa", "efe": "EFE", "ansa": "ANSA", "cnn": "CNN", "upi": "UPI",
    "pa": "PA", "aap": "AAP", "agencia_brasil": "Agência Brasil|Estadão Conteúdo", "apa": "APA", "spanish_other": "Notimex|Europa Press",
    "pr_wires": "GlobeNewswire|PR Newswire|Business Wire",
}  # fmt: skip
"""The benchmark's name of an agency -> its pages, parted by a bar or a blank where none has a blank in its name."""


@contextmanager
def unknown(names: set[str]) -> Iterator[None]:
    """The library as it would be without these agencies' pages."""
    kept = dict(AGENCIES.__dict__)
    pages = {name: page for name, page in AGENCIES.pages.items() if name not in names}
    forget()
    AGENCIES.__dict__.clear()
    AGENCIES.__dict__["pages"] = pages
    try:
        yield
    finally:
        forget()
        AGENCIES.__dict__.clear()
        AGENCIES.__dict__.update(kept)


def forget() -> None:
    library.all_rules.cache_clear()
    library.made_rulebook.cache_clear()


def load_score(bench: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", bench / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pages_of(agency: str) -> set[str]:
    names = PAGES.get(agency, agency)
    return set(names.split("|")) if "|" in names else {names, *names.split(" ")} & set(Agencies().pages)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", type=Path, default=Path("../shared/wirebench"))
    bench = parser.parse_args().bench
    score = load_score(bench)
    documents = list(score.load(bench / "dev" / "docs.jsonl", bench / "dev" / "labels.jsonl"))
    rows: list[dict[str, Any]] = []
    for agency in sorted({doc["agency"] for doc, _ in documents}):
        with unknown(pages_of(agency)):
            rows += [score.score_document(doc, gold, clean(doc["text"])) for doc, gold in documents if doc["agency"] == agency]
    total = score.summarise(rows)
    score.table(rows, "agency")
    print(json.dumps({key: total[key] for key in ("n", "precision", "recall", "f1", "exact", "clutter_leak", "worst_agency_f1")}))
    print(json.dumps({field: figures["right"] for field, figures in total["fields"].items()}))


if __name__ == "__main__":
    main()
