"""Hostile input: lines that make patterns backtrack, and texts of many lines, end within seconds."""

from __future__ import annotations

import re
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from cleannews import Rule, clean
from cleannews.labelling.rulebook.library import all_rules
from cleannews.rules.rule import pattern

LONG = 100_000
SECONDS = 10.0
"""Prose of this length takes a hundredth of it; the rest is for slow and busy computers."""

UNITS = {
    "round bracket": "(", "closing bracket": ")", "square bracket": "[", "closing square bracket": "]", "brace": "{", "wide bracket": "（",
    "wide closing bracket": "）", "lenticular bracket": "【", "tortoise shell bracket": "〔", "corner bracket": "「", "less than": "<", "greater than": ">",
    "brackets in pairs": "()", "square brackets in pairs": "[]", "words in brackets": "(a) ", "open brackets with words": "(a ", "mixed brackets": "([（【",
    "hyphen": "-", "en dash": "–", "em dash": "—", "horizontal bar": "―", "underscore": "_", "equals": "=", "star": "*", "number sign": "#", "tilde": "~",
    "spaced hyphens": "- ", "double quote": '"', "apostrophe": "'", "curly quote": "“", "closing curly quote": "”", "low quote": "„", "guillemet": "«",
    "backtick": "`", "blank": " ", "tab": "\t", "no-break space": "\xa0", "ideographic space": "\u3000", "zero width space": "\u200b",
    "line feed": "\n", "carriage return": "\r", "both": "\r\n", "line separator": "\u2028", "null": "\0", "start of text": "\x02", "byte order mark": "\ufeff",
    "photo credit": "(AP Photo ", "byline": "By A", "bylines": "By Ann Example and ", "digits": "1", "dates": "2020-01-01 ", "months": "July 1, ",
    "numbered": "1. ", "times": "1:00 ", "dotted": "1.", "at": "@", "letter and stop": "a.", "initials": "A. ", "capitals": "A ", "titled": "Aa ", "joined": "aB",
    "address": "a@a.", "addresses": "a@a.com ", "ampersand": "&", "reference": "&amp;", "broken reference": "&amp", "number reference": "&#", "tag": "<p>",
    "broken tag": "<a ", "comment": "<!--", "script": "<script>", "closing tag": "</", "han": "中", "hangul": "한", "kana": "の", "arabic": "ع", "hebrew": "א",
    "cyrillic": "ж", "greek": "α", "devanagari": "क", "thai": "ก", "emoji": "😀", "combining mark": "\u0301", "joiner": "\u200d", "surrogate": "\ud800",
    "letter": "a", "capital": "A", "word": "a ", "full stop": ".", "comma": ",", "colon": ":", "semicolon": ";", "slash": "/", "bar": "|", "caret": "^",
    "ideographic stop": "。", "ideographic comma": "、", "middle dot": "·", "bullet": "•", "copyright": "©", "copyrights": "Copyright ", "scheme": "http://",
    "web": "www.", "credit": "(Reporting by ", "agency": "Reuters ", "dateline": "SEOUL, July 30 (Yonhap) -- ", "korean dateline": "(서울=", "role": "기자 ",
    "end mark": "(END)", "wide end mark": "（完）", "sign-off": "EFE ", "related": "Read more: ", "fields": "x###", "barred fields": "x|||", "version": "(LEAD) ",
    "wordings and brackets": "{} (Reuters) -  ", "said": "said. ", "title-case list": "Ann Example, ",
}  # fmt: skip


class TooSlowError(AssertionError):
    """The time was over before the work was done."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Fail when the block takes more time of the processor; where the system has an alarm, it is cut off."""
    has_alarm = hasattr(signal, "setitimer")

    def over(*_: object) -> None:
        raise TooSlowError(f"not done after {seconds} seconds")

    before = signal.signal(signal.SIGPROF, over) if has_alarm else None
    if has_alarm:
        signal.setitimer(signal.ITIMER_PROF, seconds)
    start = time.process_time()
    try:
        yield
    finally:
        if has_alarm:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGPROF, before)
    if time.process_time() - start > seconds:
        raise TooSlowError(f"done after more than {seconds} seconds")


def filled(unit: str, length: int) -> str:
    return (unit * (length // len(unit) + 1))[:length]


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    """The agency pages are read before any clock runs."""
    clean("SEOUL, July 30 (Yonhap) -- It rained for three days in the north, officials said.\n(END)")


@pytest.mark.parametrize("name", UNITS)
def test_a_line_of_one_mark_ends_in_time(name: str) -> None:
    """A hundred thousand characters of one mark cost seconds at most, alone and after words."""
    line = filled(UNITS[name], LONG)
    with within(SECONDS):
        assert clean(line).source == line
        clean("It rained in the town of Bergen " + line[: LONG // 4])


@pytest.mark.parametrize("name", UNITS)
def test_a_mark_below_an_end_mark_ends_in_time(name: str) -> None:
    """The tail is looked at longest: a long last line of one mark, after a story, costs seconds at most."""
    story = "Rain in Bergen\nBERGEN, July 30 (Reuters) - It rained for three days in the old town.\n"
    with within(SECONDS):
        clean(story + filled(UNITS[name], LONG // 4) + "\n" + filled(UNITS[name], LONG // 4) + ".")


@pytest.mark.parametrize(
    ("opening", "closing", "depth"),
    [("(", ")", 300), ("(a ", ")", 300), ("([（【", "】）])", 300), ("(", ")", 50_000), ("([（【", "】）])", 12_500)],
)
def test_nested_brackets_end_in_time(opening: str, closing: str, depth: int) -> None:
    """Brackets in brackets cost no more than brackets side by side."""
    with within(SECONDS):
        clean(opening * depth + "Rain" + closing * depth)


PROSE = "It rained for three days in the old town of Bergen, officials said on Friday, and nobody was surprised. "

LARGE = {
    "one line of prose, 5 MB": PROSE * 48_000,
    "many paragraphs": (PROSE * 3 + "\n") * 4_000,
    "hard-wrapped paragraphs": (("It rained for three days in the old town of Bergen,\nand people were tired of it by the end of the week\n" * 4) + "\n") * 3_000,
    "one hard-wrapped paragraph": "It rained for three days in the old town of Bergen,\nand people were tired of it by the end of the week\n" * 24_000,
    "200,000 short lines": "Rain\n" * 200_000,
    "60,000 different lines": "\n".join(f"Rain {number}" for number in range(60_000)),
    "a million blank lines": "\n" * 1_000_000,
    "dashes above headlines": "-\nRain fell\n" * 20_000,
    "end marks": "Rain\n(END)\n" * 20_000,
    "headings of lists": "READ MORE:\n- Rain\n" * 20_000,
    "captions": "A ferry leaves (AP Photo/Ann Example)\n" * 20_000,
    "bylines": "By Ann Example\n" * 30_000,
    "time lines": "09:28 July 30, 2021\n" * 20_000,
    "datelines": "SEOUL, July 30 (Yonhap) -- It rained for three days in the old town.\n" * 10_000,
    "headlines below an end mark": "Late again\nORSA, May 3 (Reuters) - The ferry was late again.\n(END)\n" + "[ ( Orsa\n" * 30_000,
    "one line of wordings and brackets": "{} (Reuters) -  " * 25_000,
    "character references": "&amp;" * 500_000,
    "tags": "<p>Rain</p>" * 20_000,
}  # fmt: skip


@pytest.mark.parametrize("name", LARGE)
def test_a_large_text_ends_in_time(name: str) -> None:
    """Megabytes of one line, and of very many lines, cost seconds, not minutes."""
    with within(15):
        clean(LARGE[name])


# ------------------------------------------------------------------------------------------------- each rule's pattern

RULE_LINE = 20_000
RULE_SECONDS = 0.05
FILLS = (" ", "a", "A", "1", "-", ",", "a ", "Aa ", "A. ", "Ab, ", "/", "(", "中", "한", "É", "a.")


def tried(rule: Rule, line: str) -> None:
    """The pattern as the rulebook and the plain loop use it."""
    shape = pattern(rule.shape)
    if rule.part in ("inside", "end"):
        for _ in shape.finditer(line):
            pass
    elif rule.part == "start":
        shape.match(line)
    else:
        shape.fullmatch(line)


def hostile_lines(rule: Rule) -> Iterator[str]:
    """A hit again and again, and a hit that goes on and on from its middle or end without ever fitting."""
    for fill in FILLS:
        yield filled(fill, RULE_LINE)
    for hit in rule.hits[:1]:
        yield filled(hit, RULE_LINE)
        for at in (len(hit) // 2, len(hit)):
            words = re.findall(r"\S+\s*", hit[:at])
            for fill in (*FILLS, *words[-1:], "".join(words[-2:]), " ".join(words[-2:]) + " "):
                yield hit[:at] + filled(fill or " ", RULE_LINE) + "\0"


def seconds_of(rule: Rule, line: str) -> float:
    start = time.process_time()
    try:
        with within(1):
            tried(rule, line)
    except TooSlowError:
        return 1.0
    return time.process_time() - start


def slowest(rule: Rule) -> tuple[float, str]:
    """The longest time of a hostile line, each slow one measured thrice so that a busy computer is not blamed."""
    worst = (0.0, "")
    for line in hostile_lines(rule):
        seconds = seconds_of(rule, line)
        if seconds > RULE_SECONDS:
            seconds = min(seconds, seconds_of(rule, line), seconds_of(rule, line))
        worst = max(worst, (seconds, line[:120]))
        if seconds >= 1:
            break
    return worst


def test_no_pattern_backtracks() -> None:
    """Every rule's pattern, alone, is done with every hostile line of 20,000 characters in 50 ms."""
    slow = {}
    for rule in all_rules():
        if rule.shape:
            tried(rule, "")
            seconds, line = slowest(rule)
            if seconds > RULE_SECONDS:
                slow[rule.name] = f"{seconds:.2f} s on {line!r}"
    assert slow == {}


HARD = {"reuters.reporting_by": "Reporting by A. " + "B. " * 40 + "1"}


@pytest.mark.parametrize("name", HARD)
def test_a_known_hard_line_of_a_pattern(name: str) -> None:
    """Lines on which a pattern was once seen to be slow."""
    (rule,) = [rule for rule in all_rules() if rule.name == name]
    seconds = seconds_of(rule, HARD[name])
    assert seconds < RULE_SECONDS or (seconds < 1 and min(seconds_of(rule, HARD[name]) for _ in range(2)) < RULE_SECONDS)


def test_a_credit_of_many_initials_ends_in_time() -> None:
    """A credit of forty initials, which a list of a choir may be, is read like any other line."""
    with within(SECONDS):
        clean("It rained for three days in the old town, officials said.\n" + HARD["reuters.reporting_by"])
