"""Every rule proves itself and keeps within its sentence; pages are data; a user's own rules obey the same law."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import fields, replace
from pathlib import Path

import pytest

import cleannews.knowledge.agencies
from cleannews import AGENCIES, Agency, Flag, Kind, Rule, RuleError, Story, clean, clean_many
from cleannews.knowledge import notices
from cleannews.knowledge.tables import TABLE, pack, read_modules, tables
from cleannews.labelling.rulebook.library import all_rules
from cleannews.labelling.rulebook.rule_names import known_names
from cleannews.rules.rule import prove

RULES = all_rules()
AGENCY_PAGES = sorted(path for path in Path(cleannews.knowledge.agencies.__path__[0]).glob("*.py") if path.stem != "__init__")
NOTICE_PAGES = sorted(path for path in Path(notices.__path__[0]).glob("*.py") if path.stem != "__init__")
LINES = tuple(line for line in dict.fromkeys(line for rule in RULES for line in (*rule.hits, *rule.spares)) if not set("\n<&") & set(line))

# ------------------------------------------------------------------------------------------------------- each rule


def test_names_are_unique_and_of_the_form_page_dot_name() -> None:
    """A rule's name tells its page and itself, and tells it from all others."""
    assert [name for name, count in Counter(rule.name for rule in RULES).items() if count > 1] == []
    assert [rule.name for rule in RULES if not re.fullmatch(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*", rule.name)] == []


def test_agencies_named_in_rules_have_pages() -> None:
    """A rule for one agency names an agency that exists."""
    assert [rule.name for rule in RULES if rule.agency is not None and rule.agency not in AGENCIES] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_proves_itself(rule: Rule) -> None:
    """The rule takes its hits and leaves its spares, tried plainly."""
    prove(rule)


NEXT = (
    "The ferry came back on Friday, officials said.",
    "Der Fährmann kam am Freitag zurück.",
    "渡船周五回来了。",
    "여객선이 금요일에 돌아왔다.",
    "عاد القارب يوم الجمعة.",
)
STOPS = tuple(".!?。।؟")


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.shape and rule.part != "bracket"], ids=lambda rule: rule.name)
def test_a_shape_keeps_within_its_sentence(rule: Rule) -> None:
    """What stands behind or before a notice is decided by itself: no pattern runs on over a full stop."""
    shape = replace(rule, whole=(), opening=(), ending=(), holding=())
    for hit in rule.hits:
        stopped = hit if hit.endswith(STOPS) else hit + "."
        for sentence in NEXT:
            assert all(end <= len(stopped) + 1 for _, end in shape.spans(f"{stopped} {sentence}"))
            assert all(start >= len(sentence) - 1 for start, _ in shape.spans(f"{sentence} {hit}"))


FEW = 50
"""Shapes without a text that they need are tried everywhere they may stand."""


def test_few_shapes_are_looked_for_without_a_text() -> None:
    """All others name texts of which every match holds one; that the hits hold one is proved with each rule."""
    assert sum(bool(rule.shape) and not rule.needs for rule in RULES) <= FEW
    assert [rule.name for rule in RULES if rule.needs and not rule.shape] == []


def test_the_table_holds_what_the_pages_say() -> None:
    """The table of all pages is the one that they give: else run scripts/build_tables.py."""
    assert TABLE.read_bytes() == pack(read_modules())
    pages, run = tables(), read_modules()
    assert (pages.agencies, pages.notices) == (run.agencies, run.notices)


# ------------------------------------------------------------------------------------------------------- the pages


def statements(path: Path) -> list[ast.stmt]:
    return ast.parse(path.read_text(encoding="utf-8")).body


@pytest.mark.parametrize("path", AGENCY_PAGES + NOTICE_PAGES, ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_page_holds_data_only(path: Path) -> None:
    """A page is a docstring, imports and assignments: no function, no class, no condition, no loop."""
    body = statements(path)
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    odd = [type(part).__name__ for part in body[1:] if not isinstance(part, ast.Import | ast.ImportFrom | ast.Assign | ast.AnnAssign | ast.AugAssign)
           and not (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant))]  # fmt: skip
    assert odd == []


def test_no_notice_page_is_forgotten() -> None:
    """Every page with rules has its place in the order of the pages, and each place one page."""
    assert Counter(notices.PAGES) == Counter(path.stem for path in NOTICE_PAGES)


@pytest.mark.parametrize("path", AGENCY_PAGES, ids=lambda path: path.stem)
def test_agency_module_has_pages(path: Path) -> None:
    """Every module of `agencies` assigns PAGES."""
    assert "PAGES" in {target.id for part in statements(path) if isinstance(part, ast.Assign) for target in part.targets if isinstance(target, ast.Name)}  # fmt: skip


@pytest.mark.parametrize("name", AGENCIES)
def test_agency_page_is_whole(name: str) -> None:
    """A page has marks, a home that is a time zone, languages by code, and says where its knowledge comes from."""
    page = AGENCIES[name]
    assert page.name == name
    assert page.zone is not None
    assert all(re.fullmatch(r"[a-z]{2,3}", language) for language in page.languages)
    assert page.country == "" or re.fullmatch(r"[A-Z]{2}", page.country)
    assert all(re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", domain) for domain in (*page.domains, *page.emails))
    assert page.about


ISSUED = """\
Yonhap|Newsis|News1|Xinhua|China News Service|KCNA|Kyodo|Jiji|CNA|PTI|ANI|IANS|UNI|Bernama|Antara|VNA|TASS|RIA|Interfax|Sputnik|Anadolu|IHA|DHA
IRNA|MNA|ISNA|Fars News|Tasnim|SANA|SPA|WAM|Reuters|AP|AFP|Bloomberg|dpa|APA|ATS|EFE|Europa Press|Notimex|ANSA|AGI|LaPresse|Agenzia Nova|Lusa|Agência Brasil
Estadão Conteúdo|Folhapress|PA|AAP|CP|UPI|CNN|Belga|ANP|Ritzau|NTB|TT|STT|PAP|CTK|STA|BTA|PR Newswire|Business Wire|GlobeNewswire"""


@pytest.mark.parametrize("mark", ISSUED.replace("\n", "|").split("|"))
def test_each_wanted_agency_is_known_by_its_mark(mark: str) -> None:
    """Every wire that the library promises to know is recognised by the name it prints."""
    assert cleannews.knowledge.agencies.recognise(mark) is not None


# ------------------------------------------------------------------------------------------------------- a user's own rules

STORY = "OSLO, May 3 (Reuters) - It rained for three days in the old town, officials said on Friday.\nFerry club members save.\nIt will rain again on Monday, the weather office said."
FERRY = Rule("promo", "mine.ferry", opening=("Ferry club",), hits=("Ferry club members save.",), spares=("The Ferry club met.",))


def removed_by(rule: str, *args: object, **options: object) -> list[str]:
    return [segment.text.strip() for segment in clean(STORY, **options).removed if segment.rule == rule]  # type: ignore[arg-type]


def test_also_takes_a_rule() -> None:
    """A rule given with `also=` is at work, under its own name."""
    assert removed_by("mine.ferry") == []
    assert removed_by("mine.ferry", also=[FERRY]) == ["Ferry club members save."]


def test_also_takes_a_callable() -> None:
    """A function from story to segments is a cleaner."""

    def ferries(story: Story) -> Iterable[object]:
        return [line.segment(Kind.AD, "mine.function") for line in story.lines if "club" in line.text]

    assert removed_by("mine.function", also=[ferries]) == ["Ferry club members save."]


def test_a_callable_may_take_a_part_of_a_line() -> None:
    """A cleaner's segment that covers a few words takes these words and no others."""

    def said(story: Story) -> Iterable[object]:
        for line in story.lines:
            if (at := line.text.find(", officials said on Friday")) >= 0:
                yield line.segment("credit", "mine.said", at, at + len(", officials said on Friday"))

    article = clean(STORY, also=[said])
    assert article.paragraphs[0].startswith("It rained for three days in the old town")
    assert "officials" not in article.paragraphs[0]
    assert "".join(segment.text for segment in article.segments) == STORY


def test_a_callables_segments_are_of_the_source() -> None:
    """Positions that a cleaner gives and gets are those of the source, character references counted as written."""
    text = "R&amp;D rose in the old town of Bergen, officials said on Friday.\nFerry &amp; club"

    def ferries(story: Story) -> Iterable[object]:
        return [story.lines[1].segment("ad", "mine.ad")]

    (ad,) = [segment for segment in clean(text, also=[ferries]).removed if segment.rule == "mine.ad"]
    assert text[ad.start : ad.end] == ad.text == "Ferry &amp; club"


def test_also_comes_first() -> None:
    """The user's own rule wins over the library's."""
    mine = Rule("ad", "mine.end", whole=("(END)",), hits=("(END)",), spares=("The end.",))
    assert [segment.rule for segment in clean("It rained in the old town of Bergen.\n(END)", also=[mine]).removed] == ["mine.end"]


@pytest.mark.parametrize("kind", [Kind.DISCLAIMER, Kind.BODY])
def test_a_rule_with_a_flag_flags_the_article(kind: Kind) -> None:
    """Where the rule takes a line, be it kept or removed, and only there."""
    column = Rule(kind, "mine.column", opening=("Ferry club",), flag="opinion", hits=("Ferry club members save.",))
    assert Flag.OPINION in clean(STORY, also=[column]).flags
    assert Flag.OPINION not in clean(STORY).flags
    assert Flag.OPINION not in clean("It rained in the old town of Bergen for three days.", also=[column]).flags


def test_a_name_is_no_flag() -> None:
    """A rule called "reviews" holds the word "views", and says nothing of the article."""
    reviews = Rule("promo", "mine.reviews", opening=("Ferry club",), hits=("Ferry club members save.",))
    assert removed_by("mine.reviews", also=[reviews])
    assert clean(STORY, also=[reviews]).flags == clean(STORY).flags


def test_a_rule_switched_off_flags_nothing() -> None:
    """What labels nothing says nothing."""
    column = Rule("ad", "mine.column", opening=("Ferry club",), flag="opinion", hits=("Ferry club members save.",))
    assert Flag.OPINION not in clean(STORY, also=[column], without="mine.column").flags


def test_an_unknown_flag_is_refused() -> None:
    """The error names the rule and lists the flags."""
    with pytest.raises(RuleError, match=r"mine\.column.*'column'.*opinion"):
        Rule("ad", "mine.column", whole=("Column",), flag="column", hits=("Column",))


@pytest.mark.parametrize("item", ["mine.rule", 7, None, {"name": "x"}])
def test_also_refuses_what_is_neither(item: object) -> None:
    """What is no rule and cannot be called is a TypeError that says so."""
    with pytest.raises(TypeError, match="also="):
        clean(STORY, also=[item])  # type: ignore[list-item]


def test_without_switches_a_rule_off() -> None:
    """A rule of the library that is named there labels nothing; one name may stand for a list of one."""
    text = "It rained in the old town of Bergen for three days.\n(END)"
    (segment,) = clean(text).removed
    assert segment.rule not in {segment.rule for segment in clean(text, without=[segment.rule]).segments}
    assert clean(text, without=segment.rule) == clean(text, without=(segment.rule,))


@pytest.mark.parametrize(
    ("name", "meant"), [("press.endmark", "press.end_mark"), ("learned.captions", "learned.caption"), ("zzz", "removed")]
)
def test_without_refuses_an_unknown_name(name: str, meant: str) -> None:
    """A misspelt name is a ValueError that names the nearest ones."""
    for call in (clean, lambda text, **options: list(clean_many([text], **options))):
        with pytest.raises(ValueError, match=rf"without=.*{name}.*{meant}"):
            call(STORY, without=[name])


def test_without_trusts_the_names_of_cleaners() -> None:
    """Nobody knows what a callable calls its segments; only a slip of the pen is told."""
    assert clean(STORY, also=[lambda story: ()], without=["mine.function"]).text
    with pytest.raises(ValueError, match=r"press\.end_mark"):
        clean(STORY, also=[lambda story: ()], without=["press.endmark"])


def test_every_reason_that_the_code_gives_has_a_known_name() -> None:
    """What a function says of a stretch can be switched off by that name."""
    source = Path(cleannews.knowledge.agencies.__path__[0]).parent.parent
    said = {
        name
        for folder in ("labelling", "output")
        for path in (source / folder).rglob("*.py")
        if path.stem != "reasons"
        for name in re.findall(
            r'(?:Kind\.[A-Z_]+|kinds?(?:\[\d\])?|line|above|first|relate\(line|pop\(\)|\[at\]|\[0\]), "([a-z_]+\.[a-z_]+)"',
            path.read_text("utf-8"),
        )
    }
    assert said - known_names() == set()


@pytest.mark.parametrize("name", ["mine.ferry", "dateline.grammar"])
def test_without_holds_for_own_rules_and_for_cleaners(name: str) -> None:
    """`without=` knows the names of `also=` and of the library's own functions."""
    article = clean(STORY, also=[FERRY], without=[name])
    assert name not in {segment.rule for segment in article.segments}


def test_keep_leaves_a_kind_in_the_body() -> None:
    """A kept kind stands in the body where it stood in the text, and is not removed."""
    article = clean(STORY, keep=["dateline"])
    assert article.text.startswith("OSLO, May 3 (Reuters) - It rained")
    assert article.dateline is not None
    assert "dateline" not in {segment.kind for segment in article.removed}
    assert clean(STORY, keep="dateline") == article


def test_keep_refuses_an_unknown_kind() -> None:
    """A misspelt kind is a ValueError that lists the kinds."""
    with pytest.raises(ValueError, match=r"keep=.*datelines.*caption"):
        clean(STORY, keep=["datelines"])


REFUSED = {
    "hits": ({"hits": ("Ferry lines",)}, "Ferry lines"),
    "spares": ({"spares": ("Ferry club of Oslo",)}, "Ferry club"),
    "no hits": ({"hits": ()}, "hits"),
    "no form": ({"opening": ()}, "shape"),
    "shape": ({"opening": (), "shape": "("}, "shape"),
    "empty match": ({"opening": (), "shape": "x*", "hits": ("xx",)}, "empty"),
    "empty text": ({"opening": ("",)}, "empty"),
    "ending of a line rule": ({"ending": ("club",)}, "ending"),
    "opening of an ending": ({"part": "end"}, "opening"),
}


@pytest.mark.parametrize(("changed", "shown"), REFUSED.values(), ids=REFUSED)
def test_a_rule_that_contradicts_itself_is_refused(changed: dict[str, object], shown: str) -> None:
    """The error names the rule and the field, and shows the line."""
    values = {field.name: getattr(FERRY, field.name) for field in fields(Rule)} | changed
    with pytest.raises(RuleError, match=r"mine\.ferry") as caught:
        clean(STORY, also=[Rule(**values)])
    assert shown in str(caught.value)
    assert "field" in str(caught.value)


def test_a_rule_of_no_kind_is_refused() -> None:
    """An unknown kind is a RuleError when the rule is written."""
    with pytest.raises(RuleError, match=r"mine\.x.*clutter"):
        Rule("clutter", "mine.x", whole=("x",), hits=("x",))  # type: ignore[arg-type]


WORDS = "quarv|zelm|ploth|brisq|vunt".split("|")


def many_rules() -> tuple[Rule, ...]:
    """Four hundred rules of every form, for words that no text has."""
    made: list[Rule] = []
    for number in range(80):
        word = f"{WORDS[number % 5]}{number}x"
        made += (
            Rule("nav", f"more.whole{number}", whole=(word,), hits=(word,)),
            Rule("promo", f"more.opening{number}", opening=(f"{word} of",), hits=(f"{word} of the town",)),
            Rule("end", f"more.ending{number}", ending=(f"={word}",), part="end", hits=(f"It rained.={word}",)),
            Rule("credit", f"more.bracket{number}", shape=rf"{word} \d+", part="bracket", hits=(f"It rained ({word} 12).",)),
            Rule("ad", f"more.inside{number}", shape=rf"\w+ {word}!", part="inside", hits=(f"It {word}! rained.",)),
        )
    return tuple(made)


def test_400_more_rules_change_nothing() -> None:
    """Rules for words that a text lacks leave every article as it is, and work where the words are."""
    more = many_rules()
    assert len(more) == 400
    assert [segment.rule for segment in clean(f"{STORY}\n{more[0].whole[0]}", also=more).removed][-1] == "more.whole0"
    for text in (STORY, *LINES[::40]):
        plain, loaded = clean(text), clean(text, also=more)
        assert loaded == plain
        assert loaded.segments == plain.segments


# ------------------------------------------------------------------------------------------------------- pages in TOML

GOOD = """
name = "Example Press"
marks = ["EXPRESS", "Example Press"]
home = "Europe/Oslo"
languages = "en"
sign_offs = ["EXPRESS"]

[[rules]]
kind = "end"
name = "example.end"
whole = ["<<ends>>"]
hits = "<<ends>>"
spares = ["The rain ends."]
"""


def page(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "example.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return path


def test_a_page_in_toml_is_an_agency(tmp_path: Path) -> None:
    """The file's fields are the page's fields; a single text may stand for a list of one."""
    agency = Agency.from_toml(page(tmp_path, GOOD))
    assert (agency.name, agency.languages, agency.home) == ("Example Press", ("en",), "Europe/Oslo")
    assert agency.rules[0] == Rule("end", "example.end", whole=("<<ends>>",), hits=("<<ends>>",), spares=("The rain ends.",))


def test_a_page_in_toml_serves_clean(tmp_path: Path) -> None:
    """Its rules go into `also=` and the page into `agency=`."""
    agency = Agency.from_toml(page(tmp_path, GOOD))
    article = clean("It rained in the old town of Bergen for three days.\n<<ends>>", agency=agency, also=agency.rules)
    assert article.agency == "Example Press"
    assert [segment.rule for segment in article.removed] == ["example.end"]


def test_a_rule_in_toml_may_carry_a_flag(tmp_path: Path) -> None:
    """`flag` is written as its plain word."""
    (rule,) = Agency.from_toml(page(tmp_path, GOOD + 'flag = "truncated"\n')).rules
    assert rule.flag is Flag.TRUNCATED
    assert Flag.TRUNCATED in clean("It rained in the old town of Bergen for three days.\n<<ends>>", also=[rule]).flags


BAD = {
    "not toml": ("name = ", ("TOML",)),
    "not utf-8": (b'name = "\xff"', ("UTF-8",)),
    "no name": ('home = "UTC"', ("'name'",)),
    "blank name": ('name = " "', ("'name'",)),
    "unknown field": ('name = "X"\nzone = "UTC"', ("'zone'", "home")),
    "no zone": ('name = "X"\nhome = "Oslo"', ("'home'", "Oslo")),
    "number for a name": ("name = 7", ("'name'",)),
    "number in a list": ('name = "X"\nmarks = [1]', ("'marks'",)),
    "text for a yes": ('name = "X"\npress_release = "yes"', ("'press_release'",)),
    "rules no tables": ('name = "X"\nrules = ["x"]', ("'rules'",)),
    "one table": ('name = "X"\n[rules]\nname = "x"', ("'rules'",)),
    "rule without name": ('name = "X"\n[[rules]]\nkind = "end"\nwhole = "x"\nhits = "x"', ("'name'",)),
    "rule without kind": ('name = "X"\n[[rules]]\nname = "x.a"\nwhole = "x"\nhits = "x"', ("x.a", "'kind'")),
    "unknown kind": ('name = "X"\n[[rules]]\nname = "x.a"\nkind = "junk"\nwhole = "x"\nhits = "x"', ("x.a", "'kind'", "junk")),
    "unknown flag": ('name = "X"\n[[rules]]\nname = "x.a"\nkind = "end"\nflag = "junk"\nwhole = "x"\nhits = "x"', ("x.a", "'flag'", "junk")),
    "unknown part": ('name = "X"\n[[rules]]\nname = "x.a"\nkind = "end"\npart = "middle"\nwhole = "x"\nhits = "x"', ("x.a", "'part'", "middle")),
    "unknown where": ('name = "X"\n[[rules]]\nname = "x.a"\nkind = "end"\nwhere = "middle"\nwhole = "x"\nhits = "x"', ("x.a", "'where'")),
    "unknown rule field": ('name = "X"\n[[rules]]\nname = "x.a"\nkind = "end"\nwhol = "x"\nhits = "x"', ("x.a", "'whol'")),
    "bad pattern": ('name = "X"\n[[rules]]\nname = "x.a"\nkind = "end"\nshape = "("\nhits = "x"', ("x.a", "'shape'")),
    "text for a length": ('name = "X"\n[[rules]]\nname = "x.a"\nkind = "end"\nlongest = "9"\nwhole = "x"\nhits = "x"', ("x.a", "'longest'")),
    "missed hit": ('name = "X"\n[[rules]]\nname = "x.a"\nkind = "end"\nwhole = "x"\nhits = ["x", "the ferry"]', ("x.a", "'hits'", "the ferry")),
    "taken spare": ('name = "X"\n[[rules]]\nname = "x.a"\nkind = "end"\nholding = "ferry"\nhits = "ferry"\nspares = "the ferry left"', ("x.a", "'spares'", "the ferry left")),
    "unknown agency": ('name = "X"\n[[rules]]\nname = "x.a"\nkind = "end"\nagency = 7\nwhole = "x"\nhits = "x"', ("x.a", "'agency'")),
    "list in a list": ('name = "X"\n[[rules]]\nname = "x.a"\nkind = ["end"]\nwhole = "x"\nhits = "x"', ("x.a", "'kind'")),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_a_bad_page_in_toml_is_refused(case: str, tmp_path: Path) -> None:
    """The error names the file, the rule where there is one, and the field."""
    text, shown = BAD[case]
    with pytest.raises(RuleError) as caught:
        Agency.from_toml(page(tmp_path, text))
    for words in ("example.toml", *shown):
        assert words in str(caught.value)


def test_a_page_that_is_not_there_is_an_oserror(tmp_path: Path) -> None:
    """A missing file is told as Python tells it."""
    with pytest.raises(FileNotFoundError):
        Agency.from_toml(tmp_path / "none.toml")
