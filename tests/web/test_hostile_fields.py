"""HTML, formulas, Typst, Fluent, Markdown and templates in every field that a person fills in:
each comes out as the text that it is, on every page, in every twin and in every format."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

import pypdfium2
import pytest
from django.test import Client
from lxml import html as lxml_html
from lxml.etree import fromstring
from markdown_it import MarkdownIt

from cierre.office.load import load_folder
from tests.databases import PLACES
from tests.sources.little_office import make_office, write_csv

pytestmark = pytest.mark.parametrize("site", PLACES[:1], indirect=True)
FIELDS = (
    "office", "unit", "person", "role", "place", "place-kind", "category", "reason", "approver",
    "number", "title", "customer", "achievement", "shortfall", "measure", "plan", "value", "name",
)  # fmt: skip
HEADINGS = ("number", "opened", "category", "place", "person", "title", "customer",
            "first_response", "resolved", "reason")  # fmt: skip
PAGES = (
    "/", "/o/little/month/2026-08/{scope}", "/o/little/report/2026-08/{scope}",
    "/o/little/trends/2026-08/{scope}", "/o/little/team/2026-08/office",
    "/o/little/compare/2026-08/office", "/o/little/compare/2026-08/office?of=place",
    "/o/little/evidence/2026-08/{scope}?figure=cases.received",
    "/o/little/evidence/2026-08/office?figure=ledger",
    "/o/little/register", "/o/little/register/cases?state=all",
    "/o/little/register/cases/new", "/o/little/register/cases/item/{number}",
    "/o/little/imports", "/o/little/settings", "/o/little/settings/people",
    "/o/little/settings/people/ana", "/o/little/settings/teams/north", "/o/little/settings/targets",
    "/o/little/settings/lists", "/o/little/settings/words",
    "/o/little/settings/words?kind=place&id=lilas",
)  # fmt: skip
TWINS = (
    "/o/little/month/2026-08/office.csv", "/o/little/report/2026-08/office.csv",
    "/o/little/trends/2026-08/office.csv", "/o/little/team/2026-08/office.csv",
    "/o/little/compare/2026-08/office.csv", "/o/little/imports.csv",
    "/o/little/evidence/2026-08/office.csv?figure=cases.received",
    "/o/little/register/cases.csv?state=all",
)  # fmt: skip


def hostile(field: str) -> str:
    """What somebody types into a field."""
    return f"=1+1 <b onfocus=x()>{field}</b> {{{{ 7*7 }}}} {{ $y }} #let @z $w$ [k](javascript:x)"


def toml(field: str) -> str:
    return '"' + hostile(field).replace("\\", "\\\\").replace('"', '\\"') + '"'


OFFICE = f"""
[office]
id = "little"
name = {toml("office")}
time_zone = "Europe/Madrid"
locale = "es_ES"
currency = "EUR"
pack = "property"
author = "ana"
approver = {toml("approver")}
[[unit]]
id = "north"
name = {toml("unit")}
[[person]]
id = "ana"
name = {toml("person")}
role = {toml("role")}
unit = "north"
since = "2026-01-01"
[[place]]
id = "lilas"
name = {toml("place")}
kind = {toml("place-kind")}
[[category]]
book = "cases"
id = "leak"
name = {toml("category")}
[[reason]]
book = "cases"
id = "waiting_parts"
name = {toml("reason")}
[values."cases.line"]
public = {toml("value")}
[names.en.place]
lilas = {toml("name")}
"""
NOTES = ("person", "month", "kind", "text", "about", "measure")


@pytest.fixture
def office(owner: Client, tmp_path: Path) -> str:
    """A little office in which a hostile text stands in every field."""
    folder = make_office(tmp_path / "office", OFFICE)
    said = tuple(hostile(each) for each in ("title", "customer"))
    open_case = (hostile("number"), "2026-08-03 09:20", "leak", "lilas", "ana", *said)
    done = ("C2", "2026-08-04 09:20", "leak", "lilas", "ana", *said)
    times = ("2026-08-04 10:00", "2026-08-05 10:00", "waiting_parts")
    write_csv(folder, "cases", HEADINGS, [(*open_case, "", "", ""), (*done, *times)])
    loaded = load_folder(folder)
    assert not loaded.problems, loaded.problems
    page = "/o/little/report/2026-08/person:ana"
    for sent in (
        {"kind": "achievement", "text": hostile("achievement")},
        {"kind": "shortcoming", "text": hostile("shortfall"), "measure": hostile("measure")},
        {"kind": "plan", "text": hostile("plan")},
    ):
        assert owner.post(f"{page}/note", sent).status_code == 302, sent
    return "little"


def squeezed(text: str) -> str:
    """Without what a format breaks lines with."""
    return re.sub(r"[\s\u00ad\u200b\u2060]+", "", text)


def inert(page: str) -> str:
    """The text of a page in which nothing of what was typed has become anything else than text."""
    tree = lxml_html.document_fromstring(page)
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        for name, value in element.attrib.items():
            assert not name.startswith("on"), (element.tag, name)
            assert not str(value).strip().lower().startswith("javascript:"), (element.tag, value)
        assert element.tag != "b", lxml_html.tostring(element)[:200]
    return str(tree.text_content())


def test_pages_show_it_as_text(owner: Client, office: str) -> None:
    shown = ""
    for page in PAGES:
        for scope in ("office", "unit:north", "person:ana", "place:lilas"):
            if scope != "office" and "{scope}" not in page:
                continue
            number = quote(hostile("number"), safe="")
            answer = owner.get(page.format(scope=scope, number=number))
            assert answer.status_code == 200, (page, answer.status_code)
            shown += inert(answer.text)
    assert [each for each in FIELDS if hostile(each) not in shown] == []


def test_no_cell_of_a_twin_is_a_formula(owner: Client, office: str) -> None:
    seen = ""
    for twin in TWINS:
        answer = owner.get(twin)
        assert answer.status_code == 200, twin
        content = b"".join(answer) if answer.streaming else answer.content
        text = content.decode("utf-8-sig")
        for row in csv.reader(io.StringIO(text)):
            for cell in row:
                number = re.fullmatch(r"[-+]?[\d.,/:eE]+", cell)
                assert number or not cell.startswith(("=", "+", "-", "@", "\t")), (twin, cell)
        seen += text.replace('""', '"')
    for field in ("person", "unit", "title", "customer", "category", "place", "number"):
        assert f"'{hostile(field)}" in seen, field


@pytest.mark.parametrize("language", ["es", "en", "zh"])
@pytest.mark.parametrize("scope", ["office", "person:ana"])
def test_reports_print_it_as_text(owner: Client, office: str, scope: str, language: str) -> None:
    owner.post("/language", {"language": language, "back": "/"})

    def file(kind: str) -> bytes:
        answer = owner.get(f"/o/little/report/2026-08/{scope}/file.{kind}")
        assert answer.status_code == 200, (kind, answer.status_code)
        return b"".join(answer) if answer.streaming else answer.content

    written = ("person", "category", "title", "achievement", "shortfall", "measure", "plan")
    texts = {
        "html": inert(file("html").decode()),
        "md": inert(
            MarkdownIt("commonmark", {"html": True}).enable("table").render(file("md").decode())
        ),
        "pdf": "\n".join(_pages(file("pdf"))),
        "docx": _words(file("docx"), "word/document.xml"),
        "xlsx": _cells(file("xlsx")),
    }
    for kind, text in texts.items():
        # a workbook has figures and records
        named = written[:3] if kind == "xlsx" else written
        assert [each for each in named if squeezed(hostile(each)) not in squeezed(text)] == [], kind


def _pages(content: bytes) -> Iterable[str]:
    with pypdfium2.PdfDocument(content) as document:
        for page in document:
            yield page.get_textpage().get_text_range()


def _words(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return "".join(fromstring(file.read(name)).itertext())


def _cells(content: bytes) -> str:
    """The texts of a workbook, of which no cell is a formula or a link to anything but itself."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        for name in file.namelist():
            if name.startswith("xl/worksheets/sheet"):
                assert not re.search(rb"<f[ >]", file.read(name)), name
            if name.endswith(".rels"):
                assert b"javascript:" not in file.read(name)
    return _words(content, "xl/sharedStrings.xml")
