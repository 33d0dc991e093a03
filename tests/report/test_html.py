"""The page: inert, self-contained, every number one step from its records."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

from cierre.report.blocks import MOST_LINKS
from cierre.report.document import (
    Bound,
    FigureRow,
    Paragraph,
    RecordSheet,
    Section,
    Table,
    TableColumn,
    Text,
)
from cierre.report.html import render
from tests.report.sample_document import DOCUMENT

PAGE = render(DOCUMENT).decode("utf-8")


class Reader(HTMLParser):
    """Elements of a page: their tags, ids and addresses."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.addresses: list[str] = []
        self.numbers: list[tuple[str, str]] = []
        self._address = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        facts = dict(attrs)
        self.ids += [facts["id"] or ""] if "id" in facts else []
        if "href" in facts:
            self.addresses.append(facts["href"] or "")
        self._address = (facts["href"] or "") if facts.get("class") == "number" else ""

    def handle_data(self, data: str) -> None:
        if self._address:
            self.numbers.append((data, self._address))
            self._address = ""


def test_records_of_a_figure_that_the_document_does_not_tell_are_not_listed() -> None:
    sheet = DOCUMENT.records[0]
    more = replace(sheet, figures={**sheet.figures, "cases.never_told": ()})
    page = render(replace(DOCUMENT, records=(more, *DOCUMENT.records[1:]))).decode()
    assert "cases.never_told" not in page


def test_every_link_leads_to_something_on_the_page() -> None:
    read = Reader(PAGE)
    assert len(read.ids) == len(set(read.ids))
    assert read.addresses
    assert {address.removeprefix("#") for address in read.addresses} <= set(read.ids)


def test_numbers_lead_to_the_records_of_their_figure_or_part() -> None:
    numbers = Reader(PAGE).numbers
    assert ("80", "#figure-cases-received-category-leak") in numbers
    assert ("124", "#figure-cases-received") in numbers
    assert ("44", "#figure-cases-received") in numbers  # a part without an entry of its own
    assert ("84,2 %", "#definition-cases-on-time-share") in numbers  # a figure without records
    entry = PAGE.split('id="figure-cases-received-category-leak"')[1].split("</div>")[0]
    assert re.findall(r'href="#([^"]+)">([^<]+)', entry) == [("records-cases-row-2", "C-2")]


def test_a_figure_known_only_by_its_parts_and_pages_without_definitions() -> None:
    blocks = (Paragraph((Bound("7", "x.done"), Bound("8", "x.else"))),)
    sheet = RecordSheet("x", "X", ("N",), (("1",),), {"x.done?category=a": (0,)})
    page = replace(DOCUMENT, sections=(Section("s", "S", blocks),), records=(sheet,))
    assert Reader(render(page).decode()).numbers == [
        ("7", "#figure-x-done-category-a"),
        ("8", "#content"),
    ]


def test_what_people_wrote_is_never_markup() -> None:
    assert "con &lt;b&gt;marcas&lt;/b&gt; &amp; más" in PAGE
    assert "{{ nadie }}" in PAGE
    hostile = "</style><script>alert(1)</script>"
    made = replace(
        DOCUMENT,
        title=hostile,
        language="es",
        sections=(Section("a", hostile, (Paragraph((Text(hostile),)),)),),
        records=(RecordSheet('x"><b>', hostile, (hostile,), ((hostile,),)),),
    )
    assert "script" not in Reader(render(made).decode()).tags


def test_the_page_asks_nobody_for_anything() -> None:
    plain = PAGE.replace('xmlns="http://www.w3.org/2000/svg"', "")
    plain = plain.replace("=HYPERLINK(&#34;http://mal&#34;)", "")  # words of a record
    assert "http:" not in plain
    assert "https:" not in plain
    assert "@import" not in plain
    assert not {"script", "link", "img", "iframe", "object"} & set(Reader(PAGE).tags)
    assert "url(data:font/woff2;base64," in plain


def test_landmarks_language_and_headings() -> None:
    read = Reader(PAGE)
    assert '<html lang="es">' in PAGE
    assert {"header", "nav", "main", "footer", "figure", "figcaption", "caption"} <= set(read.tags)
    assert read.tags.count("h1") == 1
    assert read.addresses[0] == "#content"
    assert not re.search(r"<th(?! scope| class|ead)", PAGE)


def test_the_same_document_gives_the_same_bytes() -> None:
    assert render(DOCUMENT) == render(DOCUMENT)


def test_long_sheets_are_cut_and_say_so() -> None:
    rows = tuple((f"N{index}",) for index in range(3_001))
    sheet = RecordSheet("x", "X", ("N",), rows, {"x.all": tuple(range(3_001)), "x.end": (3_000,)})
    told = tuple(FigureRow(each, "X", "", 3_001, "items") for each in sheet.figures)
    page = render(replace(DOCUMENT, records=(sheet,), figures=told)).decode()
    assert page.count('id="records-x-row-') == 500
    assert "La lista completa está en el libro de Excel" in page
    entry = page.split('id="figure-x-all"')[1].split("</div>")[0]
    assert "3.001 registros" in entry
    assert entry.count("href") == 1 < MOST_LINKS
    read = Reader(page)
    assert {address.removeprefix("#") for address in read.addresses} <= set(read.ids)


def table_page(columns: int) -> str:
    headings = tuple(TableColumn(f"Columna {n}", "right" if n else "left") for n in range(columns))
    row = tuple((Text(f"celda-{n}"),) for n in range(columns))
    section = Section("a", "A", (Table(headings, (row,)),))
    rows = (tuple(f"dato-{n}" for n in range(columns)),)
    sheet = RecordSheet("x", "X", tuple(f"Dato {n}" for n in range(columns)), rows)
    return render(replace(DOCUMENT, sections=(section,), records=(sheet,))).decode()


def test_of_a_table_wider_than_a_phone_each_cell_has_its_heading() -> None:
    page = table_page(7)
    assert page.count("stacked") - page.count(".stacked") == 2
    for n in range(1, 7):
        assert f'data-heading="Columna {n}">celda-{n}' in page
        assert f'data-heading="Dato {n}">dato-{n}' in page
    for role in ("table", "row", "columnheader", "rowheader", "cell"):
        assert f'role="{role}"' in page
    narrow = table_page(3)
    assert narrow.count("stacked") == narrow.count(".stacked")
    assert "data-heading=" not in narrow.partition("</style>")[2]


def test_a_row_that_begins_with_a_number_is_not_named_by_it() -> None:
    table = Table((TableColumn("Al inicio", "right"), TableColumn("Al cierre", "right")),
                  (((Text("7"),), (Text("8"),)),))  # fmt: skip
    page = render(replace(DOCUMENT, sections=(Section("a", "A", (table,)),))).decode()
    assert '<td class="right">7</td>' in page
