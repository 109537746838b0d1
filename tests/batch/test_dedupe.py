"""Copies: which articles are copies of which, in any script, and the same in every process."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from cleannews import Article, CleannewsError, clean_html
from cleannews.batch import merge, read_records, run
from cleannews.batch.copies.likeness import EXACT, Likeness, likeness_of
from cleannews.batch.copies.shingles import shingles
from cleannews.batch.writing.schema import record_of

pytest.importorskip("datasketch")
from cleannews.batch.copies.dedupe import Copies

NEAR = likeness_of("near")
STORM = [
    "A storm battered the coast of Velmark on Monday, killing two people, officials said, and cut the power of a third of its homes.",
    "The wind tore the roofs off forty houses in the old town of Harrow, its mayor told reporters at the harbour.",
    "\"We have not seen such a storm in thirty years,\" said Bo Muster, who runs the ferry to the outer islands.",
    "Ferries stay in port until Wednesday, the harbour office said, and trains to the north run only every second hour.",
]  # fmt: skip


def signature(paragraphs: Iterable[str], likeness: Likeness = NEAR) -> bytes:
    return likeness.signature_of(record_of(Article(paragraphs=tuple(paragraphs))))


def grouped(texts: Iterable[Iterable[str]], likeness: Likeness = NEAR) -> list[dict[str, Any]]:
    with Copies(likeness) as copies:
        for number, paragraphs in enumerate(texts):
            copies.add({"id": number}, signature(paragraphs, likeness))
        return list(copies.groups())


def test_reprints_are_near_copies_and_the_first_is_kept() -> None:
    """The last paragraph cut, a word changed: near, not exact. The similarity is told."""
    texts = [STORM, ["The council of Arden met on Tuesday and agreed on nothing at all, as it did the week before."], STORM[:3], [text.replace("thirty", "forty") for text in STORM], STORM]  # fmt: skip
    [group] = grouped(texts)
    assert (group["group"], group["kept"]) == (0, {"id": 0})
    assert [member["id"] for member in group["members"]] == [2, 3, 4]
    assert all(0.7 <= member["similarity"] <= 1 for member in group["members"])
    [group] = grouped(texts, EXACT)
    assert group["members"] == [{"id": 4, "similarity": 1.0}]


def test_a_chain_of_small_changes_does_not_swallow_a_story() -> None:
    """Each copy is like what is kept for it, not like a copy of a copy."""
    luck = random.Random(3)
    words = [f"word{number}" for number in range(400)]
    texts = [[" ".join(words)]]
    for step in range(9):
        for at in range(step * 40, step * 40 + 40, 8):
            words[at] = f"other{luck.random()}"
        texts.append([" ".join(words)])
    groups = grouped(texts)
    runs = [shingles(text) for text in texts]
    for group in groups:
        kept = runs[group["kept"]["id"]]
        assert all(len(kept & runs[one["id"]]) / len(kept | runs[one["id"]]) > 0.55 for one in group["members"])
    assert len(groups) > 1


@pytest.mark.parametrize(
    "text",
    [
        "星期一，一场风暴袭击了维尔马克海岸，造成两人死亡，官员们说。大风掀翻了哈罗老城四十座房屋的屋顶，市长在港口告诉记者。渡轮将停航至星期三，港务局说。",
        "月曜日、ベルマーク海岸を暴風が襲い、二人が死亡したと当局が発表した。ハローの旧市街では四十軒の屋根が飛ばされたと市長が港で記者団に語った。フェリーは水曜日まで欠航する。",
        "เมื่อวันจันทร์ พายุพัดถล่มชายฝั่งเวลมาร์ก มีผู้เสียชีวิตสองคน เจ้าหน้าที่กล่าว ลมพัดหลังคาบ้านสี่สิบหลังในเมืองเก่าฮาร์โรว์ นายกเทศมนตรีบอกผู้สื่อข่าวที่ท่าเรือ",
        "सोमवार को वेलमार्क के तट पर तूफ़ान आया, जिसमें दो लोगों की मौत हो गई, अधिकारियों ने कहा। हैरो के पुराने शहर में चालीस घरों की छतें उड़ गईं, मेयर ने बंदरगाह पर पत्रकारों से कहा।",
    ],
    ids=["Chinese", "Japanese", "Thai", "Hindi"],
)
def test_scripts_with_and_without_blanks(text: str) -> None:
    """A text without blanks is no single word: a tenth less of it is still a copy, other news of it is none."""
    other = "".join(reversed(text))
    assert [len(group["members"]) for group in grouped([[text], [text[: int(len(text) * 0.9)]], [other]])] == [1]


def test_empty_bodies_are_no_copies_of_each_other() -> None:
    """A thousand captions without text are a thousand articles."""
    for likeness in (NEAR, EXACT):
        assert grouped([[], [], ["***"], ["..."]], likeness) == []
        assert grouped([], likeness) == []


def test_short_bodies() -> None:
    """Fewer words than a run has are one run."""
    assert [group["kept"]["id"] for group in grouped([["Rain."], ["Sun."], ["rain"]])] == [0]


def test_signatures_are_the_same_in_every_process() -> None:
    """Workers make them, on whatever machine; a resumed run compares new ones with old ones."""
    code = f"from cleannews.batch.copies.likeness import likeness_of; print(likeness_of('near').signature_of({{'text': 'x', 'paragraphs': {STORM!r}}}).hex())"
    made = {
        subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True).stdout.strip()
        for seed in ("1", "2")
    }  # fmt: skip
    assert made == {signature(STORM).hex()}
    assert len(bytes.fromhex(made.pop())) == 4 * 128


def test_two_sites_one_fingerprint() -> None:
    """Furniture, headline, quotes, dateline's form and crossheads are each site's own."""
    first, *rest = STORM
    one = f"<title>Storm hits Velmark | Post</title><nav><a href=/>Home</a></nav><article><h1>Storm hits Velmark</h1><p>HARROW, March 3 (Reuters) - {first}</p>{''.join(f'<p>{text}</p>' for text in rest)}<p>(Reporting by Ann Example)</p></article><footer>Copyright</footer>"
    curly = [text.replace('"We', "\N{LEFT DOUBLE QUOTATION MARK}We").replace('years,"', "years,\N{RIGHT DOUBLE QUOTATION MARK}") for text in rest]  # fmt: skip
    other = f"<title>Sirens in Harrow</title><main><h1>Sirens in Harrow</h1><div>Share on Facebook</div><p><b>HARROW (Reuters)</b> &mdash; {first}</p><p>{curly[0]}</p><h2>Ferries in port</h2>{''.join(f'<p>{text}</p>' for text in curly[1:])}<p>Subscribe to our newsletter for more news.</p></main>"
    articles = [clean_html(page) for page in (one, other)]
    assert articles[0].title != articles[1].title
    assert articles[0].fingerprint == articles[1].fingerprint


def test_precision_and_recall_of_near_copies() -> None:
    """Against the true shares of runs, on reprints that are cut or edited; a pair within 0.08 of the threshold may go either way."""
    luck = random.Random(11)
    words = [f"word{number}" for number in range(3000)]
    texts, expected = [], []
    for _ in range(60):
        story = luck.choices(words, k=300)
        texts.append(story)
        expected.append(False)
        for edited in (story[:270], [luck.choice(words) if luck.random() < 1 / 40 else word for word in story]):
            texts.append(edited)
            expected.append(True)
        texts.append(story[:120] + luck.choices(words, k=180))
        expected.append(False)
    with Copies(NEAR) as copies:
        for number, text in enumerate(texts):
            copies.add({"id": number}, signature([" ".join(text)]))
        assert [copies.is_copy(number) for number in range(len(texts))] == expected


def test_what_cannot_be_asked_for_is_told() -> None:
    """Before anything runs."""
    with pytest.raises(ValueError, match="'exact' or 'near'"):
        likeness_of("nearly")
    with pytest.raises(ValueError, match="threshold"):
        likeness_of("near", threshold=0)
    with Copies(NEAR) as copies, pytest.raises(ValueError, match="512"):
        copies.add({}, bytes(16))


# ------------------------------------------------------------------------------------------------------- in a run


def crawl(path: Path) -> Path:
    """Ten stories, each on three sites: as it was, with the last sentence cut, and again word for word; one text is missing."""
    records: list[dict[str, Any]] = []
    for story in range(10):
        luck = random.Random(story)
        sentences = [" ".join(luck.choices(["harbour", "storm", "of", "the", "council", "ferry", "said", *(f"word{luck.random()}" for _ in range(20))], k=15)).capitalize() + "." for _ in range(8)]  # fmt: skip
        for site, kept in (("a", 8), ("b", 7), ("c", 8)):
            records.append({"id": f"{story}{site}", "text": f"Story {story}\n\nHARROW, March 3 (Reuters) - {' '.join(sentences[:kept])}\n"})  # fmt: skip
    luck = random.Random(1)
    luck.shuffle(records)
    records.insert(7, {"id": "none"})
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def ids_in(path: Path) -> list[str]:
    return [record["id"] for record in read_records(path)]


def test_a_run_without_copies(tmp_path: Path) -> None:
    """What is left out is listed, and kept and copies together are all articles."""
    given = crawl(tmp_path / "in.jsonl")
    summary = run(given, tmp_path / "out.jsonl", workers=0, rows=7, dedupe="near")
    assert (summary.tally.articles, summary.copies, summary.tally.failed) == (30, 20, 1)
    assert "20 of the articles left out" in str(summary)
    kept = ids_in(tmp_path / "out.jsonl")
    groups = [json.loads(line) for line in Path(str(summary.groups)).read_text(encoding="utf-8").splitlines()]
    copies = [member["id"] for group in groups for member in group["members"]]
    assert [group["kept"]["id"] for group in groups] == kept
    assert len({name[0] for name in kept}) == 10
    assert sorted(kept + copies) == sorted(f"{story}{site}" for story in range(10) for site in "abc")
    assert sorted(path.name for path in (tmp_path / "out.jsonl.run").iterdir()) == ["errors.jsonl", "groups.jsonl", "manifest.jsonl"]  # fmt: skip
    exact = run(given, tmp_path / "exact.jsonl", workers=0, rows=7, dedupe="exact")
    assert exact.copies == 10


@pytest.mark.parametrize("name", ["out.jsonl.gz", "out.parquet", "out.sqlite", "parts/"])
def test_the_same_whoever_does_it(tmp_path: Path, name: str) -> None:
    """By two workers, in shares, or stopped in the middle and resumed: the same bytes."""
    given = crawl(tmp_path / "in.jsonl")
    options: dict[str, Any] = {"rows": 7, "dedupe": "near"}
    for way in ("one", "two", "shares"):
        (tmp_path / way).mkdir()
    run(given, f"{tmp_path}/one/{name}", workers=0, **options)
    run(given, f"{tmp_path}/two/{name}", workers=2 if name == "parts/" else 0, **options)
    for share in ((2, 2), (1, 2)):
        run(given, f"{tmp_path}/shares/{name}", workers=0, shard=share, **options)
    merged = merge(f"{tmp_path}/shares/{name}")
    assert merged.copies == 20
    files = {way: {path.relative_to(tmp_path / way): path.read_bytes() for path in sorted((tmp_path / way).rglob("*")) if path.is_file() and "manifest" not in path.name} for way in ("one", "two", "shares")}  # fmt: skip
    assert files["one"] == files["two"] == files["shares"]
    again = run(given, f"{tmp_path}/two/{name}", workers=0, resume=True, **options)
    assert again.copies == 20


def test_resumed_with_half_of_its_parts(tmp_path: Path) -> None:
    """Signatures of parts that are done wait with them; another threshold is another run."""
    given = crawl(tmp_path / "in.jsonl")
    run(given, tmp_path / "whole", workers=0, rows=7, dedupe="near")
    run(given, tmp_path / "out", workers=0, rows=7, dedupe="near", shard=(1, 3))
    signatures = sorted((tmp_path / "out.run" / "parts").glob("signatures-*"))
    signatures[0].unlink()
    with pytest.raises(CleannewsError, match="dedupe was"):
        run(given, tmp_path / "out", workers=0, rows=7, dedupe="near", threshold=0.8, resume=True)
    run(given, tmp_path / "out", workers=0, rows=7, dedupe="near", resume=True)
    for path in (tmp_path / "whole").iterdir():
        assert (tmp_path / "out" / path.name).read_bytes() == path.read_bytes()
