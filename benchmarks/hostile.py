"""What do hostile lines cost? ``python benchmarks/hostile.py [--rules]``

100,000 characters of each mark, and of the openings of notices, against prose of the same length, in one run.
``--rules`` measures every rule's own pattern as well, on 20,000 characters.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

from cleannews import Rule, clean
from cleannews.labelling.rulebook.library import all_rules

PROSE = "The council said on Friday that work on the northern bridge would begin in spring after a long dispute. "
MARKS = [
    "(", ")", "[", "]", "（", "）", "【", "】", "()", "((", "-", "--", "–", "—", "_", "=", "*", "/", "'", '"', "“", "”", "«", " ", "\t", "\xa0", "\u3000", "\u200b",
    ".", "...", "a.", ",", ":", ";", "&", "&amp;", "&amp", "<", "<b", "<br>", "<!--", "@", "a@b.", "#", "©", "(c) ", "1", "1 ", "2031-", "(AP Photo ", "By A", "By A, ",
    "(Reporting by ", "A. ", "AP ", "A/", "a/b/", "(Reuters) - ", "SEOUL, July 3 (", "연합뉴스 기자 = ", "(서울=", "新华社北京", "【", "記者", "به گزارش ", "http://a.", "Read more: ",
    "\n", "\n-\n", "(END)\n", "x", "X", "é", "漢", "한", "ア", "م", "я", "क", "\U0001f600",
]  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rules", action="store_true")
    arguments = parser.parse_args()
    clean(PROSE)
    size = 100_000
    base = cost(lambda: clean((PROSE * size)[:size]))
    print(f"prose: {base * 1e3:.1f} ms for {size:,} characters on one line")
    rows = sorted(((cost(lambda mark=mark: clean((mark * size)[:size])) / base, mark) for mark in MARKS), reverse=True)  # type: ignore[misc]
    for ratio, mark in rows[:12]:
        print(f"  {ratio:7.2f} x  {mark!r}")
    print(f"  of {len(rows)} hostile lines {sum(ratio > 20 for ratio, _ in rows)} cost more than 20 times prose")
    if arguments.rules:
        report_rules()


def report_rules() -> None:
    lines = [(mark * 20_000)[:20_000] for mark in MARKS]
    worst = []
    for rule in all_rules():
        slowest = max((rule_cost(rule, line), line[:12]) for line in lines)
        worst.append((*slowest, rule.name))
    worst.sort(reverse=True)
    print("the slowest rules, 20,000 characters:")
    for seconds, mark, name in worst[:12]:
        print(f"  {seconds * 1e3:7.1f} ms  {name}  {mark!r}")


def rule_cost(rule: Rule, line: str) -> float:
    return cost(lambda: list(rule.spans(line)))


def cost(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
