"""axe finds nothing on any page, in the light theme and in the dark one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, FilePayload, Page, sync_playwright

from cierre.web.serving import free_port
from examples.screenshots import FLAGS, NAMES, chromium, entered, opened, served
from tests.sources.little_office import CASES, a_case, make_office, write_csv
from tests.web.test_start_corrections import SHEET

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="there is no Chromium on this machine"),
    pytest.mark.xdist_group("accessible"),
]
OPTIONS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
WIDTHS = ((1280, 900), (390, 844))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[tuple[str, Any]]:
    """The address of a little office's site, and the state of who has come in."""
    home = tmp_path_factory.mktemp("site")
    folder = make_office(home / "office")
    rows = [a_case(), a_case(número="C2", primera="", resuelta="", motivo="")]
    write_csv(folder, "cases", CASES, rows)
    # in a process of its own: no thread works with Django that drives a browser
    load = ["-m", "cierre", "load", str(folder), "--data", str(home / "data")]
    subprocess.run([sys.executable, *load], check=True, stdout=subprocess.DEVNULL)
    port = free_port(18_900)
    with served(home / "data", port) as link:
        yield f"http://127.0.0.1:{port}", entered(browser, link)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", NAMES)
def test_everybody_can_read_and_use_it(
    name: str, theme: Any, browser: Browser, office: tuple[str, Any]
) -> None:
    base, state = office
    for across, down in WIDTHS:
        context = browser.new_context(
            storage_state=state,
            color_scheme=theme,
            locale="es-ES",
            viewport={"width": across, "height": down},
        )
        page = context.new_page()
        refused = _refused_on(page)
        assert opened(page, name, base, "little", "C2")
        found = Axe().run(page, options=OPTIONS).response["violations"]
        assert [
            (each["id"], [node["html"][:120] for node in each["nodes"]]) for each in found
        ] == []
        assert refused == []
        # nothing is wider than the window
        assert page.evaluate("document.documentElement.scrollWidth") <= across
        context.close()


def _refused_on(page: Page) -> list[str]:
    """What the browser refuses, as it is told: scripts and styles that the policy forbids."""
    refused: list[str] = []

    def told(message: ConsoleMessage) -> None:
        if message.type == "error":
            refused.append(message.text)

    page.on("console", told)
    return refused


def _where(found: dict[str, Any]) -> list[str]:
    return [node["html"][:200] for node in found["nodes"]]


def test_a_page_that_not_everybody_can_use_would_be_found(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<html><body><img src='x'><input></body></html>")
    assert Axe().run(page, options=OPTIONS).violations_count > 1
    page.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("asked", [False, True], ids=["understood", "asked"])
def test_what_was_understood_can_be_read_and_changed_by_everybody(
    asked: bool, theme: Any, browser: Browser, office: tuple[str, Any]
) -> None:
    base, state = office
    text = SHEET
    for day, other in (("13", "03"), ("17", "07"), ("18", "08"), ("20", "10"), ("21", "11")):
        text = text.replace(f"{day}/08", f"{other}/08") if asked else text
    context = browser.new_context(storage_state=state, color_scheme=theme, locale="es-ES")
    page = context.new_page()
    page.goto(f"{base}/start")
    page.select_option("#office", "")
    file = FilePayload(name="incidencias.csv", mimeType="text/csv", buffer=text.encode())
    page.set_input_files("#files", file)
    page.locator("form.begin .button").click()
    page.wait_for_selector(".question" if asked else ".ready")
    for each in page.locator("details").all():
        each.locator("summary").click()
    found = Axe().run(page, options=OPTIONS)
    assert found.violations_count == 0, found.generate_report()
    context.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_text_with_its_numbers_marked_can_be_read_by_everybody(
    theme: Any, browser: Browser, office: tuple[str, Any]
) -> None:
    base, state = office
    for across, down in WIDTHS:
        context = browser.new_context(
            storage_state=state,
            color_scheme=theme,
            locale="es-ES",
            viewport={"width": across, "height": down},
        )
        page = context.new_page()
        page.goto(f"{base}/o/little/report/2026-08/office/against")
        page.fill("#text", "Recibimos 9 quejas.\n\nQuejas recibidas\t2\t9\nOtras cosas\t3\t5\n")
        page.locator("form.begin button.button").click()
        page.wait_for_selector(".numbered .wrong")
        found = Axe().run(page, options=OPTIONS)
        assert found.violations_count == 0, found.generate_report()
        assert page.evaluate("document.documentElement.scrollWidth") <= across
        context.close()
