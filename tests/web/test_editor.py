"""The editor of a paragraph in a browser: its figures are chips, whole or not there."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from cierre.report.tokens import parsed
from cierre.report.typed_numbers import typed_numbers
from cierre.web.serving import free_port
from examples.screenshots import FLAGS, chromium, entered, served
from tests.sources.little_office import CASES, a_case, make_office, write_csv
from tests.web.test_accessible import OPTIONS

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="there is no Chromium on this machine"),
    pytest.mark.xdist_group("editor"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[tuple[str, Any]]:
    """The address of a little office's report, and the state of who has come in."""
    home = tmp_path_factory.mktemp("editor")
    folder = make_office(home / "office")
    write_csv(folder, "cases", CASES, [a_case(número=f"C{n}") for n in range(3)])
    # in a process of its own: no thread works with Django that drives a browser
    load = ["-m", "cierre", "load", str(folder), "--data", str(home / "data")]
    subprocess.run([sys.executable, *load], check=True, stdout=subprocess.DEVNULL)
    port = free_port(19_100)
    with served(home / "data", port) as link:
        address = f"http://127.0.0.1:{port}/o/little/report/2026-08/office"
        yield address, entered(browser, link)


@pytest.fixture
def page(browser: Browser, report: tuple[str, Any]) -> Iterator[Page]:
    """The first paragraph of the report that tells how many cases came, opened to be changed."""
    address, state = report
    context = browser.new_context(storage_state=state, locale="es-ES")
    page = context.new_page()
    page.goto(address)
    for each in [link.get_attribute("href") for link in page.locator(".edit").all()]:
        page.goto(address.partition("/o/")[0] + str(each))
        if "[[cases.received" in page.input_value("#text"):
            break
    page.wait_for_selector(".ProseMirror")
    yield page
    context.close()


def text(page: Page) -> str:
    return page.input_value("#text")


def test_opening_a_paragraph_changes_nothing_of_it(page: Page) -> None:
    before = text(page)
    page.locator(".ProseMirror").click()
    page.keyboard.press("Control+End")
    page.keyboard.type("x")
    assert text(page) == f"{before}x"


def test_a_slash_puts_a_figure_in_and_it_goes_away_whole(page: Page) -> None:
    before = text(page)
    page.locator(".ProseMirror").click()
    page.keyboard.press("Control+End")
    page.keyboard.type(" Y/o ")
    page.keyboard.type("/")
    page.wait_for_selector("[role=option]")
    page.keyboard.type("recibidas")
    page.keyboard.press("Enter")
    page.wait_for_selector(".chips-menu", state="hidden")
    assert text(page) == f"{before} Y/o [[cases.received]]"
    page.keyboard.press("Backspace")
    assert text(page).rstrip() == f"{before} Y/o"
    page.keyboard.type("/")
    page.wait_for_selector("[role=option]")
    page.keyboard.type("nada")
    page.keyboard.press("Escape")
    page.wait_for_selector(".chips-menu", state="hidden")
    assert text(page).endswith("/nada")


def test_what_is_kept_stands_in_the_report(page: Page) -> None:
    page.locator(".ProseMirror").click()
    page.keyboard.press("Control+A")
    page.keyboard.type("Entraron <b>por la puerta</b>: ")
    page.select_option("#figure", "[[cases.received]]")
    page.click("button[value=insert]")
    page.click("button[value=save]")
    page.wait_for_selector(".paper")
    assert "Entraron <b>por la puerta</b>: 3" in page.inner_text(".paper")


def test_a_typed_numeral_is_marked_where_it_stands_and_becomes_a_figure(page: Page) -> None:
    page.locator(".ProseMirror").click()
    page.keyboard.press("Control+A")
    page.keyboard.type("Entraron 3 y 4711, 3")
    marked = page.locator(".ProseMirror .by-hand")
    assert marked.all_inner_texts() == ["3", "4711", "3"]
    assert page.locator(".ProseMirror .by-hand.known").all_inner_texts() == ["3", "3"]
    offered = page.locator(".chips-offer button")
    assert "Es «" in offered.first.inner_text()
    assert "Es «" in str(marked.first.get_attribute("title"))
    page.keyboard.press("Alt+Enter")
    first, _, token = text(page).partition(", ")
    assert first == "Entraron 3 y 4711"
    assert token.startswith("[[cases.")
    assert page.locator(".chips-offer").is_hidden()
    marked.first.click()
    wanted = page.locator(".chips-offer button", has_text="recibid").first
    wanted.click()
    assert text(page) == f"Entraron [[cases.received]] y 4711, {token}"
    assert marked.all_inner_texts() == ["4711"]
    page.keyboard.press("Control+Z")
    assert text(page).startswith("Entraron 3 y")


def test_a_typed_number_is_held_against_the_records_once_the_text_is_left(page: Page) -> None:
    page.locator(".ProseMirror").click()
    page.keyboard.press("Control+A")
    page.keyboard.type("Recibimos 9 quejas; llamé 30 veces.")
    page.locator("#figure").focus()
    told = page.wait_for_selector("#typed .differs")
    assert told is not None
    assert "Pone 9; según los registros son 3." in told.inner_text()
    assert page.locator("#typed .differs").count() == 1
    assert text(page).startswith("Recibimos 9 quejas")
    page.click("#typed button[name=put]")
    page.wait_for_selector(".ProseMirror")
    assert text(page).startswith("Recibimos [[cases.received]] quejas")


def test_what_is_marked_in_the_text_is_what_is_named_below_it(page: Page) -> None:
    drafted = str(page.get_attribute("#text", "data-drafted"))
    printed: dict[str, tuple[str, ...]] = {}
    for option in page.locator("#figure option").all():
        said = str(option.get_attribute("data-printed"))
        printed[said] = (*printed.get(said, ()), str(option.get_attribute("value")))
    share = max(printed, key=len)
    typed = f"{drafted} A3 3b 2/3 un 3-2, 3,5 y 1.234. 3; {share} 9 % _4 (3)"
    page.locator(".ProseMirror").click()
    page.keyboard.press("Control+A")
    page.keyboard.type(typed)
    marked = page.locator(".ProseMirror .by-hand").all_inner_texts()
    named = typed_numbers(parsed(typed), printed, [drafted])
    marked = [each.replace("\xa0", " ") for each in marked]
    assert list(dict.fromkeys(marked)) == [each.text for each in named]
    assert "3" in marked
    known = page.locator(".ProseMirror .by-hand.known").all_inner_texts()
    assert {each.replace("\xa0", " ") for each in known} == {
        each.text for each in named if each.tokens
    }


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_everybody_can_use_it(page: Page, theme: Any) -> None:
    page.emulate_media(color_scheme=theme)
    page.locator(".ProseMirror").click()
    page.keyboard.press("Control+End")
    page.keyboard.type(" /")
    page.wait_for_selector("[role=option]")
    fits(page)
    page.keyboard.press("Escape")
    page.wait_for_selector(".chips-menu", state="hidden")
    page.keyboard.type(" 4711 y 3")
    page.wait_for_selector(".chips-offer button")
    fits(page)


def fits(page: Page) -> None:
    """Nothing is found on the page, wide or narrow, and nothing stands out of it."""
    for across in (1280, 390):
        page.set_viewport_size({"width": across, "height": 844})
        found = Axe().run(page, options=OPTIONS).response["violations"]
        assert [(each["id"], [n["html"][:120] for n in each["nodes"]]) for each in found] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= across
