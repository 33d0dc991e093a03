"""From the spreadsheets that clerks keep to a Word report, in each setting, by somebody new."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from cierre.web.serving import free_port
from examples.screenshots import FLAGS, chromium, served

SHEETS = Path(
    os.environ.get("CIERRE_SPREADSHEETS", Path(__file__).parents[3] / "shared/spreadsheets")
)
MOST = 15
"""Interactions after dropping the files."""
pytestmark = [
    pytest.mark.skipif(
        not (SHEETS / "clerks").exists(),
        reason="the spreadsheets of offices are not here (CIERRE_SPREADSHEETS)",
    ),
    pytest.mark.skipif(chromium() is None, reason="there is no Chromium on this machine"),
    pytest.mark.xdist_group("first_report"),
]


@dataclass(frozen=True)
class Case:
    """Files of somebody who reports on a ``setting``; what they answer, by the kind of question;
    figures that anybody can count in the files, by month."""

    setting: str
    files: tuple[str, ...]
    answers: Mapping[str, str] = field(default_factory=dict)
    figures: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    locale: str = "es-ES"


CLERKS = (
    Case(
        "agent",
        ("clerks/mis consultas.xlsx",),
        figures={"2026-07": {"cases.received": 83}, "2026-08": {"cases.received": 78}},
    ),
    Case(
        "property",
        ("clerks/Incidencias 2026.xlsx", "clerks/Recibos 2026.xlsx"),
        figures={
            "2026-06": {"cases.received": 38},
            "2026-08": {"cases.received": 38, "fees.billed": 2355},
        },
    ),
    Case(
        "call_centre",
        ("clerks/Sala 2 2026.xlsx",),
        {"aggregate": "calls"},
        {"2026-06": {"cases.received": 20}, "2026-08": {"cases.received": 17}},
    ),
)
OPEN: tuple[tuple[str, str, Mapping[str, str], str], ...] = (
    ("agent", "open/Registro de quejas 2026.xlsx", {}, "es-ES"),
    ("call_centre", "open/informe_llamadas_ago.csv", {}, "es-ES"),
    ("satisfaction", "open/Support CSAT Q3.csv", {}, "en-GB"),
    ("logistics", "open/envios.xlsx", {}, "es-ES"),
    ("property", "open/checks.csv", {"date_order": "dmy"}, "en-GB"),
    ("property", "open/8月报修登记表.xlsx", {}, "zh-CN"),
)


def cases() -> list[Any]:
    truth = SHEETS / "open" / "truth.jsonl"
    lines = truth.read_text(encoding="utf-8").splitlines() if truth.exists() else []
    told = {each["file"]: each for each in map(json.loads, lines)}
    found = [*CLERKS]
    for setting, file, answers, locale in OPEN:
        true = told.get(file.partition("/")[2], {})
        figures = {
            month: {f"{true['book']}.{name}": value for name, value in values.items()}
            for month, values in true.get("months", {}).items()
        }
        found.append(Case(setting, (file,), answers, figures, locale))
    return [pytest.param(each, id=f"{each.setting}-{each.files[0]}") for each in found]


class Counting:
    """A page on which every interaction is counted."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.count = 0

    def click(self, selector: str) -> None:
        """Click what is first there, and wait for what comes of it."""
        self.count += 1
        self.page.locator(selector).first.click()
        self.page.wait_for_load_state()

    def choose(self, selector: str, value: str) -> None:
        """Choose from a list."""
        self.count += 1
        self.page.locator(selector).first.select_option(value)

    def answer(self, value: str) -> None:
        """Answer the question that stands there, and wait until it is gone."""
        asked = self.page.locator(".question legend").inner_text()
        button = self.page.locator(f'.question button[value="{value}"]')
        if button.count():
            self.click(f'.question button[value="{value}"]')
        else:
            self.choose(".question select", value)
            self.click(".question .answering button")
        self.page.wait_for_function(
            "asked => document.querySelector('.question legend')?.innerText !== asked", arg=asked
        )


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """A server with nothing in it: its address, and the link that opens it once."""
    port = free_port(19_300)
    with served(tmp_path_factory.mktemp("first") / "data", port) as link:
        yield f"http://127.0.0.1:{port}", link


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def state(site: tuple[str, str], browser: Browser) -> Any:
    """What a browser keeps that has come in by the link."""
    context = browser.new_context()
    context.new_page().goto(site[1])
    kept = context.storage_state()
    context.close()
    return kept


def opened(browser: Browser, site: tuple[str, str], state: Any, **options: Any) -> BrowserContext:
    context = browser.new_context(
        base_url=site[0], storage_state=state, accept_downloads=True, **options
    )
    context.set_default_timeout(120_000)
    return context


@pytest.mark.parametrize("case", cases())
def test_somebody_new_reaches_a_word_report(
    case: Case, site: tuple[str, str], browser: Browser, state: Any, tmp_path: Path
) -> None:
    context = opened(browser, site, state, locale=case.locale)
    page = context.new_page()
    reach(page, case, tmp_path)
    context.close()


def test_it_can_be_done_on_a_phone(
    site: tuple[str, str], browser: Browser, state: Any, tmp_path: Path
) -> None:
    context = opened(
        browser, site, state, locale="es-ES", viewport={"width": 390, "height": 844}, has_touch=True
    )
    page = context.new_page()
    reach(page, CLERKS[0], tmp_path)
    across = page.evaluate("document.documentElement.scrollWidth")
    assert across <= 390
    context.close()


def test_it_can_be_done_without_javascript(
    site: tuple[str, str], browser: Browser, state: Any, tmp_path: Path
) -> None:
    context = opened(browser, site, state, locale="en-GB", java_script_enabled=False)
    page = context.new_page()
    case = Case("property", ("open/checks.csv",), {"date_order": "dmy"}, locale="en-GB")
    page.goto("/start")
    page.set_input_files("#files", [SHEETS / each for each in case.files])
    page.locator("form.begin .button").click()
    page.locator('.question button[value="dmy"]').click()
    page.locator(".ready .button").first.click()
    page.locator(".next .button").first.click()
    with page.expect_download() as download:
        page.locator('.downloads a[href$=".docx"]').click()
    assert words_of(download.value.path())
    context.close()


def reach(page: Page, case: Case, folder: Path) -> None:
    """From dropped files to a downloaded report, with no more than so many interactions, the
    figures on the way being those of the files."""
    page.goto("/start")
    counting = Counting(page)
    page.set_input_files("#files", [SHEETS / each for each in case.files])
    office = page.locator("#office")
    if office.count():
        assert office.input_value() == ""
    counting.click(f'input[name=setting][value="{case.setting}"]')
    counting.click("form.begin .button")
    while page.locator(".question").count():
        key = page.locator(".question [name^='key:']").first.get_attribute("name") or ""
        kind = key.rpartition("/")[2].removeprefix("key:").partition(":")[0]
        assert kind in case.answers, page.locator(".question").inner_text()
        counting.answer(case.answers[kind])
    counting.click(".ready .button")
    page.wait_for_url("**/month/**")
    name = re.findall(r"/o/([^/]+)/", page.url)[0]
    for month, figures in case.figures.items():
        check(page, name, month, figures)
    counting.click(".next .button")
    page.wait_for_url("**/report/**")
    with page.expect_download() as download:
        counting.click('.downloads a[href$=".docx"]')
    assert download.value.suggested_filename.endswith(".docx")
    saved = folder / "report.docx"
    download.value.save_as(saved)
    assert len(words_of(saved)) > 100
    assert counting.count <= MOST


def check(page: Page, office: str, month: str, figures: Mapping[str, int]) -> None:
    """The month says what the files say, as data and on its page."""
    answer = page.request.get(f"/o/{office}/month/{month}/office.csv")
    assert answer.ok, f"{month}: {answer.status}"
    rows = csv.DictReader(io.StringIO(answer.text().lstrip("\ufeff")))
    told = {each["id"]: each["value"] for each in rows}
    there = {figure: value for figure, value in figures.items() if told.get(figure)}
    assert there == {figure: int(told[figure]) for figure in there}
    assert there, (month, figures, told)
    page.goto(f"/o/{office}/month/{month}/office")
    links = {each: page.locator(f'main a[href$="figure={each}"]') for each in there}
    shown = {each: links[each].first.inner_text() for each in there if links[each].count()}
    if not shown:
        # what the month does not show by itself stands where its records are
        (figure, value), *_ = there.items()
        page.goto(f"/o/{office}/evidence/{month}/office?figure={figure}")
        assert re.search(rf"\b{value}\b", page.locator("main").inner_text())
        page.goto(f"/o/{office}/month/{month}/office")
    for figure, text in shown.items():
        assert re.match(r"[\d.,\s]*", text)[0].strip().replace(".", "").replace(",", "") in (  # type: ignore[index]
            str(there[figure]),
            f"{there[figure]}00",
        ), figure


def words_of(path: Path) -> list[str]:
    """The words of a document, every Chinese character one."""
    document = Document(str(path))
    texts = [each.text for each in document.paragraphs]
    texts += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return re.findall(r"[一-鿿]|\w+", " ".join(texts))
