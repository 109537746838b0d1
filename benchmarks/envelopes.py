"""Wire and record files: how fast they are parsed, against `clean` on the same bodies, and how much memory a large one takes.

python benchmarks/envelopes.py                    # the speed of each format
python benchmarks/envelopes.py --stream 300       # `run` over 300 MB of SGML in the form of Reuters-21578: seconds and memory
python benchmarks/envelopes.py --read 1000        # the same file only read and parted: what it takes beside the cleaning
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

from cleannews import clean, parse
from cleannews.batch import run
from cleannews.batch.reading.pieces import pieces_of
from cleannews.envelopes.wires import reuters

SENTENCES = (
    "The harbour board of Velmark said on Tuesday that the ferry would stay in port for another week.",
    "Nobody had asked the fishermen, said Ann Example, who has sold bread on the pier for thirty years.",
    "The company carried 312,000 passengers last year, against 298,000 the year before, and gave no figures for its profit.",
    "A spokesman said the repair of the engine would cost four million crowns.",
    "The town council is to vote on the plan in June, after two hearings in the old school.",
)
TITLE = "Ferry of Velmark stays in port"


def body(number: int, paragraphs: int = 8) -> list[str]:
    return [" ".join(SENTENCES[(number + at + step) % 5] for step in range(3)) for at in range(paragraphs)]


def as_reuters(number: int) -> str:
    rows = "\n".join(f"    {paragraph}" for paragraph in body(number)).strip()
    return (
        f'<REUTERS TOPICS="YES" NEWID="{number}">\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n<TOPICS><D>ship</D></TOPICS>\n'
        f"<TEXT>&#2;\n<TITLE>{TITLE}</TITLE>\n<DATELINE>    VELMARK, Feb 26 - </DATELINE><BODY>{rows}\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n"
    )


def as_nitf(number: int) -> str:
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in body(number))
    return (
        f"<nitf><body><body.head><hedline><hl1>{TITLE}</hl1></hedline></body.head><body.content>{paragraphs}</body.content></body></nitf>"
    )


def as_json(number: int) -> str:
    return json.dumps({"title": TITLE, "date": "2031-03-12", "maintext": "\n".join(body(number))})


def as_ninjs(number: int) -> str:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in body(number))
    return json.dumps({"uri": f"urn:x:{number}", "versioncreated": "2031-03-12T10:00:00Z", "headline": TITLE, "body_html": paragraphs})


def as_gigaword(number: int) -> str:
    paragraphs = "\n".join(f"<P>\n{paragraph}\n</P>" for paragraph in body(number))
    return (
        f'<DOC id="XIN_ENG_20310312.{number:04}" type="story">\n<HEADLINE>\n{TITLE}\n</HEADLINE>\n<TEXT>\n{paragraphs}\n</TEXT>\n</DOC>\n'
    )


def as_newsml_g2(number: int) -> str:
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in body(number))
    return (
        f'<newsItem guid="urn:x:{number}" version="1"><itemMeta><versionCreated>2031-03-12T10:00:00Z</versionCreated></itemMeta><contentMeta>'
        f"<headline>{TITLE}</headline></contentMeta><contentSet><inlineXML><html><body>{paragraphs}</body></html></inlineXML></contentSet></newsItem>"
    )


def as_nexis(number: int) -> str:
    paragraphs = "\n\n".join(body(number))
    return f"{TITLE}\nVelmark Times\nMarch 12, 2031 Wednesday\n\nLength: 96 words\n\nBody\n\n{paragraphs}\n\nLoad-Date: March 13, 2031\n\nEnd of Document\n"


FORMS = {
    "reuters-21578": as_reuters,
    "trec": as_gigaword,
    "nitf": as_nitf,
    "newsml-g2": as_newsml_g2,
    "json": as_json,
    "ninjs": as_ninjs,
    "nexis": as_nexis,
}


def speed(number: int = 150, rounds: int = 7) -> None:
    """The least of several rounds, in time of the processor; all forms take turns, so that other work hits all of them."""
    texts = ["\n\n".join([TITLE, *body(at)]) for at in range(number)]
    files = {name: [form(at) for at in range(number)] for name, form in FORMS.items()}
    taken: dict[str, list[float]] = {name: [] for name in ("clean", *files)}
    for _ in range(rounds):
        taken["clean"].append(seconds(lambda: [clean(text) for text in texts]))
        for name, given in files.items():
            taken[name].append(seconds(lambda given=given: [list(parse(file)) for file in given]))
    plain = min(taken["clean"]) / number
    print(f"clean          {plain * 1e3:6.2f} ms an article of {len(texts[0]):,} letters")
    for name in files:
        took = min(taken[name]) / number
        print(f"{name:14} {took * 1e3:6.2f} ms, {took / plain:4.2f} times as long")


def seconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def large_file(folder: str, megabytes: int) -> Path:
    path = Path(folder, "large.sgm")
    block = "".join(map(as_reuters, range(200))).encode()
    with path.open("wb") as file:
        while file.tell() < megabytes * 1_000_000:
            file.write(block)
    return path


def stream(megabytes: int, workers: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = large_file(folder, megabytes)
        begun = time.perf_counter()
        summary = run(path, Path(folder, "out.jsonl.gz"), workers=workers)
        taken = time.perf_counter() - begun
        print(f"{megabytes} MB, {summary.tally.articles:,} articles in {taken:,.0f} s, at most {memory():,.0f} MB of memory")


def read(megabytes: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = large_file(folder, megabytes)
        begun = time.perf_counter()
        count = sum(1 for piece in pieces_of(str(path), reuters.END) for _ in reuters.read(piece.decode()))
        taken = time.perf_counter() - begun
        print(f"{megabytes} MB, {count:,} documents read in {taken:,.0f} s, at most {memory():,.0f} MB of memory")


def memory() -> float:
    return max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1_000


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--stream", type=int, metavar="MB")
    asked.add_argument("--read", type=int, metavar="MB")
    asked.add_argument("--workers", type=int, default=0)
    chosen = asked.parse_args()
    if chosen.stream:
        stream(chosen.stream, chosen.workers)
    elif chosen.read:
        read(chosen.read)
    else:
        speed()
    sys.exit(0)
