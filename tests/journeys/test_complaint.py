"""A complaint on the pages: logged with the keyboard alone, moved, told in the report."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import time
from collections.abc import Iterator

import pypdfium2
import pytest
from playwright.sync_api import Locator, Page, sync_playwright

from cierre.web.serving import free_port
from examples.screenshots import FLAGS, chromium, served
from tests.sources.little_office import CASES, a_case, make_office, write_csv

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="there is no Chromium on this machine"),
    pytest.mark.xdist_group("complaint"),
]
SECONDS = 20
"""In which a complaint is logged."""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A browser that has come in to a little office with one case of August, resolved."""
    home = tmp_path_factory.mktemp("complaint")
    folder = make_office(home / "office")
    write_csv(folder, "cases", CASES, [a_case()])
    load = ["-m", "cierre", "load", str(folder), "--data", str(home / "data")]
    subprocess.run([sys.executable, *load], check=True, stdout=subprocess.DEVNULL)
    port = free_port(19_100)
    with served(home / "data", port) as link, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        opened = browser.new_page(locale="es-ES", base_url=f"http://127.0.0.1:{port}")
        opened.goto(link)
        yield opened
        browser.close()


def test_a_complaint_from_the_keyboard_to_the_report(page: Page) -> None:
    page.goto("/o/little/register/cases/new")
    begun = time.monotonic()
    _typed(page, "Fecha de apertura", "2026-08-20T10:30")
    _chosen(page, "Categoría", "Fuga")
    _chosen(page, "Lugar", "Las Lilas")
    _chosen(page, "Responsable", "Ana Pérez")
    _until_focused(page, page.get_by_role("button", name="Anotar", exact=True))
    page.keyboard.press("Enter")
    page.wait_for_url("**/item/*")
    assert time.monotonic() - begun < SECONDS
    number = page.url.rpartition("/")[2]

    page.goto("/o/little/month/2026-08/office")
    received = page.get_by_role("row", name=re.compile("recibidas")).get_by_role("link").first
    assert received.inner_text() == "2"
    assert page.get_by_role("link", name=number, exact=True).count() == 1

    page.get_by_role("link", name=number, exact=True).click()
    page.get_by_text("resuelta", exact=True).first.click()
    form = page.locator("details[open] form")
    form.get_by_label(re.compile("Cuándo|Resuelta")).fill("2026-08-21T12:00")
    form.get_by_role("button").click()
    page.wait_for_url("**/item/*")
    assert "resuelta" in page.locator(".state-now").inner_text()

    page.goto("/o/little/month/2026-08/office")
    assert page.get_by_role("link", name=number, exact=True).count() == 0
    page.goto("/o/little/report/2026-08/office")
    with page.expect_download() as download:
        page.get_by_role("link", name="PDF").click()
    text = _text_of(download.value.path().read_bytes())
    assert re.search(r"recibidas\s+2\b", text)


def _typed(page: Page, label: str, value: str) -> None:
    _reached(page, label)
    page.get_by_label(re.compile(f"^{label}")).first.fill(value)


def _chosen(page: Page, label: str, name: str) -> None:
    _reached(page, label)
    page.keyboard.type(name)


def _reached(page: Page, label: str) -> None:
    _until_focused(page, page.get_by_label(re.compile(f"^{label}")).first)


def _until_focused(page: Page, wanted: Locator) -> None:
    """Go on with the Tab key until something has the focus: nothing but the keyboard is needed."""
    for _ in range(60):
        if wanted.evaluate("each => each === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {wanted}")


def _text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    return "\n".join(page.get_textpage().get_text_range() for page in document)
