"""What a page costs on its way through ``examples/cc_news.py``, at two sizes.  ``python benchmarks/warc_spark.py [--pages 1000 4000]``

WARC files are generated: pages of a news site, 20 to 200 KB; of twelve stories one stands on a second page word for word, and one with
a sentence changed. Each stage of the example runs in a Spark of two threads on this machine: the archives are cleaned, asked for again as
after a stop, and freed of copies. Counted are CPU-seconds of all its processes (Spark's JVM, its Python workers, theirs); what the same
costs for a handful of pages, which is Spark's start, is taken off. Needs Linux and Java.
"""

from __future__ import annotations

import argparse
import ctypes
import gzip
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from warc import http, page_of, record

ROOT = Path(__file__).resolve().parent.parent
PER_ARCHIVE = 250
HANDFUL = 24
PR_SET_CHILD_SUBREAPER = 36
STAGE = """
import sys
from pathlib import Path
from pyspark.sql import SparkSession
import cc_news
stage, folder = sys.argv[1], Path(sys.argv[2])
session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
spark = session.config("spark.sql.shuffle.partitions", "4").config("spark.driver.memory", "2g").getOrCreate()
archives = sorted(map(str, folder.glob("*.warc.gz")))
print(cc_news.clean_archives(spark, archives, folder) if stage == "clean" else cc_news.without_copies(spark, folder))
spark.stop()
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, nargs="*", default=[1_000, 4_000])
    arguments = parser.parse_args()
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)  # so that what outlives its parent is counted here
    with tempfile.TemporaryDirectory() as folder:
        start = stages(Path(folder, "start"), HANDFUL)
        print(f"start: {', '.join(f'{name} {spent:.1f}' for name, (spent, *_) in start.items())} CPU-s", flush=True)
        for pages in arguments.pages:
            tell(pages, start, stages(Path(folder, str(pages)), pages), Path(folder, str(pages)))


def stages(folder: Path, pages: int) -> dict[str, tuple[float, int, float]]:
    """Of each stage its CPU-seconds, how many articles came of it, and seconds on the clock."""
    write(folder, pages)
    return {name: measured(stage, folder) for name, stage in (("cleaning", "clean"), ("again", "clean"), ("copies", "copies"))}


def measured(stage: str, folder: Path) -> tuple[float, int, float]:
    before, begun = of_children(), time.perf_counter()
    paths = os.pathsep.join([str(ROOT / "examples"), str(ROOT / "src")])
    environment = {**os.environ, "PYTHONPATH": paths, "PYSPARK_PYTHON": sys.executable}
    done = subprocess.run([sys.executable, "-c", STAGE, stage, str(folder)], env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    clock = time.perf_counter() - begun
    while True:
        try:
            os.waitpid(-1, 0)
        except ChildProcessError:
            return of_children() - before, int(done.stdout.split()[-1]), clock


def of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def tell(pages: int, start: dict[str, tuple[float, int, float]], found: dict[str, tuple[float, int, float]], folder: Path) -> None:
    cost = {name: 1e3 * (found[name][0] - start[name][0]) / (pages - HANDFUL) for name in found}
    sizes = {
        name: sum(one.stat().st_size for one in (folder / name).rglob("*.parquet")) / pages for name in ("articles", "signed", "stories")
    }
    print(
        f"{pages:,} pages, {found['cleaning'][1]:,} articles, {found['copies'][1]:,} kept; ms of CPU a page: "
        f"{', '.join(f'{name} {ms:.2f}' for name, ms in cost.items())}, together {cost['cleaning'] + cost['copies']:.2f}; "
        f"KB a page: {', '.join(f'{name} {size / 1e3:.1f}' for name, size in sizes.items())}; "
        f"{found['cleaning'][2] + found['copies'][2]:.0f} s on the clock",
        flush=True,
    )


def write(folder: Path, pages: int) -> list[str]:
    """The archives' names. Of twelve pages two are copies of earlier ones."""
    folder.mkdir()
    chance, names, told = random.Random(pages), [], ""
    for first in range(0, pages, PER_ARCHIVE):
        names.append(str(folder / f"news-{first:07}.warc.gz"))
        with open(names[-1], "wb") as file:
            for number in range(first, min(pages, first + PER_ARCHIVE)):
                page = page_of(number, chance)
                story, links = page.split("<article>")[1].split("</article>")
                if number % 12 in (5, 11) and told:
                    story = told if number % 12 == 5 else told.replace("</p><p>", ", said the mayor of Orsa.</p><p>", 1)
                else:
                    told = story
                page = f"{page.split('<article>')[0]}<article>{story}</article>{links}"
                file.write(gzip.compress(record("response", number, http(page).encode()), 1))
    return names


if __name__ == "__main__":
    main()
