"""What a notebook shows, executed, put under JupyterLab's own style sheet, and looked at by a browser."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cleannews import Article, Kind, Segment, explain, show

nbformat = pytest.importorskip("nbformat", reason="nbformat is not installed")
nbclient = pytest.importorskip("nbclient", reason="nbclient is not installed")
nbconvert = pytest.importorskip("nbconvert", reason="nbconvert is not installed")

STORY = Path(__file__).resolve().parents[2] / "examples" / "story.txt"

CELLS = (
    f"""import cleannews, pathlib
article = cleannews.clean(pathlib.Path({str(STORY)!r}).read_text('utf-8'))
article""",
    "article.explain()",
    """from cleannews import clean, explain, show
page = b'<title>Late</title><h1>Late again</h1><p>On Monday the ferry was late again, and nobody was surprised.</p>'
explain(page)""",
    r"""persian = clean('باران در تهران\n\nتهران (ایرنا) - سه روز در پایتخت باران بارید، مقام‌ها گفتند.\nانتهای پیام')
ferry = clean('Ferry late\n\nORSA, May 3 (AFP) - The ferry was late again, the office said.\n(END)')
show([article, persian, ferry])""",
)


@pytest.fixture(scope="module")
def notebook() -> Any:
    """The notebook with its outputs."""
    made = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in CELLS])
    with Silence():
        return nbclient.NotebookClient(made, timeout=120, kernel_name="python3").execute()


class Silence:
    """The kernel's own warnings are none of ours."""

    def __enter__(self) -> None:
        import warnings

        self.caught = warnings.catch_warnings()
        self.caught.__enter__()
        warnings.simplefilter("ignore")

    def __exit__(self, *error: object) -> None:
        self.caught.__exit__(*error)


def page_of(notebook: Any, folder: Path, template: str, theme: str) -> str:
    with Silence():
        exporter = nbconvert.HTMLExporter(template_name=template, theme=theme)
        exporter.mathjax_url = exporter.require_js_url = exporter.jquery_url = ""
        body, _ = exporter.from_notebook_node(notebook)
    path = folder / f"{template}-{theme}.html"
    path.write_text(body, encoding="utf-8")
    return path.as_uri()


@pytest.mark.parametrize(("template", "theme"), [("lab", "light"), ("lab", "dark"), ("classic", "light")])
def test_a_notebook_is_legible(
    notebook: Any, tmp_path: Path, open_page: Callable[..., Any], picture: Callable[..., None], template: str, theme: str
) -> None:
    # the system is dark where the notebook is light: the notebook is right
    page = open_page(page_of(notebook, tmp_path, template, theme), color_scheme="dark" if theme == "light" else "light")
    page.evaluate("document.querySelectorAll('.cleannews details').forEach(d => d.open = true)")
    legible(page)
    assert page.get_attribute(".cleannews-is-dateline.cleannews-stretch", "title") == "dateline: dateline.grammar"
    picture(page, f"notebook-{template}-{theme}", full_page=True)


VS_CODE = """body{color:INK;background:PAPER;font:13px sans-serif;margin:0;padding:0} a{color:#3794ff} code{color:#d7ba7d}
table,thead,tr,th,td,tbody{border:none !important;border-spacing:0;border-collapse:collapse} table,th,tr{vertical-align:middle;text-align:right}
thead{font-weight:bold;background-color:rgba(130,130,130,.16)} th,td{padding:4px 8px} tr:nth-child(even){background-color:rgba(130,130,130,.08)}
tbody th{font-weight:normal} #container>div>div>div{overflow-x:auto}"""
"""What its page of outputs says of all tables."""

COLAB = """body{color:INK;background:PAPER;font:14px Roboto,sans-serif;margin:0} div.stream,div.output_text pre{display:inline}
.rendered_html table{margin-left:auto;margin-right:auto;border:1px solid #000;border-collapse:collapse}
.rendered_html tr,.rendered_html th,.rendered_html td{border:1px solid #000;text-align:right;padding:.5em;max-width:none}
.rendered_html tbody tr:nth-child(odd){background:#f5f5f5} .rendered_html p{text-align:left;margin-top:1em}"""
"""The frame of its outputs has the rules of the notebook's early years."""

HOSTS = {
    "vscode-light": (
        VS_CODE,
        "#3b3b3b",
        "#ffffff",
        "<body class=vscode-light><div id=container><div><div><div class=output>%s</div></div></div></div>",
    ),
    "vscode-dark": (
        VS_CODE,
        "#cccccc",
        "#1f1f1f",
        "<body class=vscode-dark><div id=container><div><div><div class=output>%s</div></div></div></div>",
    ),
    "colab-light": (COLAB, "#1f1f1f", "#ffffff", "<body><div class='output_subarea output_html rendered_html'>%s</div>"),
    "colab-dark": (COLAB, "#e3e3e3", "#383838", "<body><div class='output_subarea output_html rendered_html'>%s</div>"),
}


@pytest.mark.parametrize("host", HOSTS)
def test_other_hosts_of_notebooks_are_legible(
    notebook: Any,
    tmp_path: Path,
    open_page: Callable[..., Any],
    picture: Callable[..., None],
    barriers: Callable[..., list[str]],
    host: str,
) -> None:
    rules, ink, paper, frame = HOSTS[host]
    shown = "".join(cell.outputs[0].data["text/html"] for cell in notebook.cells)
    style = f"<style>{rules.replace('INK', ink).replace('PAPER', paper)}</style>"
    path = tmp_path / f"{host}.html"
    path.write_text(f"<!doctype html><html lang=en><meta charset=utf-8><title>{host}</title>{style}{frame % shown}", encoding="utf-8")
    # the system is dark where the notebook is light: the notebook is right
    page = open_page(path.as_uri(), color_scheme="dark" if "light" in host else "light", viewport={"width": 700, "height": 900})
    page.evaluate("document.querySelectorAll('.cleannews details').forEach(d => d.open = true)")
    page.get_by_role("checkbox", name="Source of Ferry late").check()
    legible(page)
    assert not barriers(page, "body")
    picture(page, f"notebook-{host}", full_page=True)


def legible(page: Any) -> None:
    """Cells begin where their text does, no row is striped, and the ink is that of the page around it."""
    cells = page.eval_on_selector_all(".cleannews td, .cleannews th", "all => all.map(c => getComputedStyle(c).textAlign)")
    assert {"start", "left"} >= set(cells) - {"end"}
    rows = page.eval_on_selector_all(".cleannews tr", "all => all.map(c => getComputedStyle(c).backgroundColor)")
    assert set(rows) == {"rgba(0, 0, 0, 0)"}
    ink = page.evaluate("getComputedStyle(document.querySelector('.cleannews-body p')).color")
    assert ink == page.evaluate("getComputedStyle(document.querySelector('.cleannews').parentNode).color")


def test_a_plain_page_of_a_dark_system_is_legible(
    notebook: Any, tmp_path: Path, open_page: Callable[..., Any], picture: Callable[..., None]
) -> None:
    shown = "".join(cell.outputs[0].data["text/html"] for cell in notebook.cells)
    path = tmp_path / "plain.html"
    path.write_text(f"<!doctype html><meta charset=utf-8><body>{shown}", encoding="utf-8")
    page = open_page(path.as_uri(), color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.querySelector('.cleannews-body p')).color") == "rgb(0, 0, 0)"
    picture(page, "notebook-plain", full_page=True)


def test_the_table_sorts_and_opens(notebook: Any, tmp_path: Path, open_page: Callable[..., Any], picture: Callable[..., None]) -> None:
    page = open_page(page_of(notebook, tmp_path, "lab", "light"))
    table = page.locator(".cleannews-many")
    table.get_by_role("button", name="title").click()
    titles = [row.split("\t")[1] for row in table.locator("tbody tr:first-child").all_inner_texts()]
    assert titles == sorted(titles)
    table.get_by_role("checkbox", name="Source of Ferry late").check()
    assert table.locator(".cleannews-opened:visible").count() == 1
    picture(page, "notebook-table", full_page=True)


def test_a_persian_stretch_runs_from_the_right(notebook: Any, tmp_path: Path, open_page: Callable[..., Any]) -> None:
    page = open_page(page_of(notebook, tmp_path, "lab", "light"))
    row = page.locator(".cleannews-opened .cleannews-source div").filter(has_text="تهران (ایرنا)")
    assert row.evaluate("row => getComputedStyle(row).direction") == "rtl"


def test_a_table_that_is_shown_twice_sorts_twice(open_page: Callable[..., Any], tmp_path: Path) -> None:
    shown = show([Article(title=name) for name in ("Bridge", "Airport", "Canal")])._repr_html_()
    path = tmp_path / "twice.html"
    path.write_text(f"<!doctype html><meta charset=utf-8>{shown}{shown}", encoding="utf-8")
    page = open_page(path.as_uri())
    second = page.locator(".cleannews-many").nth(1)
    second.get_by_role("button", name="title").press("Enter")
    assert [row.strip() for row in second.locator("tbody td:nth-child(2)").all_inner_texts()] == ["Airport", "Bridge", "Canal"]
    second.get_by_role("button", name="title").press("Enter")
    assert second.locator("th[aria-sort=descending]").inner_text() == "title"
    assert page.locator("tbody td:nth-child(2)").first.inner_text() == "Bridge"


def test_hostile_articles_in_a_table_stay_text(open_page: Callable[..., Any], tmp_path: Path) -> None:
    bad = "</script></style><script>alert(1)</script><img src=x onerror=alert(1)>"
    segment = Segment(Kind.AD, bad, 0, len(bad), bad, 0.5, bad)
    article = Article(title=bad, agency=bad, language=bad, source=bad, segments=(segment,), removed=(segment,))
    path = tmp_path / "hostile.html"
    shown = show([article])._repr_html_() + article._repr_html_() + explain(article)._repr_html_()
    path.write_text(f"<!doctype html><meta charset=utf-8>{shown}", encoding="utf-8")
    page = open_page(path.as_uri())
    page.get_by_role("checkbox").check()
    assert page.locator("img").count() == 0
    assert page.asked == [path.as_uri()]
    assert not page.complaints
