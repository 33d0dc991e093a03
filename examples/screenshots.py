"""Pictures of every page of the site, at phone and desktop width, in three languages.

``make screenshots``: loads the sample offices if they are not there, serves them, and draws each
page into ``demo/screenshots``; with ``--dark`` in the dark theme too. Needs Chromium.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

WIDTHS = {"desktop": (1280, 900), "phone": (390, 844)}
LANGUAGES = {"es": "es-ES", "en": "en-GB", "zh": "zh-CN"}
PORT = 8799
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
PAGES: Mapping[str, str] = {
    "home": "/",
    "start": "/start",
    "audit": "/audit",
    "imports": "/o/{office}/imports",
    "log": "/o/{office}/log",
    "month": "/o/{office}/month/2026-08/office",
    "registers": "/o/{office}/register",
    "register": "/o/{office}/register/cases",
    "item": "/o/{office}/register/cases/item/{item}",
    "new": "/o/{office}/register/cases/new",
    "report": "/o/{office}/report/2026-08/office",
    "evidence": "/o/{office}/evidence/2026-08/office?figure=cases.received",
    "ledger": "/o/{office}/evidence/2026-08/office?figure=ledger",
    "trends": "/o/{office}/trends/2026-08/office",
    "team": "/o/{office}/team/2026-08/office",
    "compare": "/o/{office}/compare/2026-08/office",
    "mail": "/o/{office}/team/2026-08/office/mail",
    "settings": "/o/{office}/settings",
    "people": "/o/{office}/settings/people",
    "hours": "/o/{office}/settings/hours",
    "targets": "/o/{office}/settings/targets",
    "lists": "/o/{office}/settings/lists",
    "files": "/o/{office}/settings/files",
}
"""The pages by name, of one office and one of its cases."""

LINKED: Mapping[str, tuple[str, str]] = {
    "text": ("report", "/text?"),
    "against": ("report", "/against"),
    "person": ("people", "/settings/people/"),
    "team-settings": ("people", "/settings/teams/"),
}
"""Pages that another one leads to, by its name and what stands in the address of the link."""

NAMES = (*PAGES, *LINKED)


def main() -> int:
    """Draw every page; 1 when one of them cannot be opened."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=Path("demo/screenshots"))
    parser.add_argument("--data", type=Path, default=Path("demo/data"))
    parser.add_argument("--office", default="property")
    parser.add_argument("--item", default="Q-0511", help="number of a case that is shown")
    parser.add_argument("--dark", action="store_true")
    asked = parser.parse_args()
    program = chromium()
    if program is None:
        print("There is no Chromium on this machine.", file=sys.stderr)
        return 1
    failed = []
    with served(asked.data, PORT) as link, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        state = entered(browser, link)
        for language, locale in LANGUAGES.items():
            for width, (across, down) in WIDTHS.items():
                context = browser.new_context(
                    storage_state=state,
                    locale=locale,
                    viewport={"width": across, "height": down},
                    color_scheme="dark" if asked.dark else "light",
                )
                page = context.new_page()
                _choose(page, language)
                folder = asked.folder / language
                folder.mkdir(parents=True, exist_ok=True)
                for name in NAMES:
                    if not opened(page, name, _base(), asked.office, asked.item):
                        failed.append(page.url)
                    page.screenshot(path=folder / f"{name}-{width}.png", full_page=True)
                context.close()
    print(f"{len(NAMES)} pages drawn into {asked.folder}")
    print("\n".join(failed), file=sys.stderr)
    return 1 if failed else 0


def chromium() -> str | None:
    """The system's Chromium; None where there is none."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@contextmanager
def served(data: Path, port: int) -> Iterator[str]:
    """The pages of a data folder, served by the product; the link that opens them."""
    command = ["-m", "cierre", "serve", "--data", str(data), "--port", str(port), "--no-browser"]
    process = subprocess.Popen([sys.executable, *command], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        told = ""
        while (link := re.search(r"http://\S+/enter/\S+", told)) is None:
            told = process.stdout.readline()
            if not told:
                raise RuntimeError("the server has ended")
        time.sleep(2)
        yield link[0]
    finally:
        process.terminate()
        process.wait(timeout=20)


def opened(page: Page, name: str, base: str, office: str, item: str) -> bool:
    """Whether a page of an office and one of its cases could be opened."""
    from_page, part = LINKED.get(name, (name, ""))
    answer = page.goto(base + PAGES[from_page].format(office=office, item=item))
    if part and answer is not None and answer.ok:
        link = page.locator(f'main a[href*="{part}"]').first.get_attribute("href")
        answer = page.goto(base + str(link))
    return answer is not None and answer.status == 200


def entered(browser: Browser, link: str) -> Any:
    """The state of a browser that has come in by the link."""
    context = browser.new_context()
    context.new_page().goto(link)
    return context.storage_state()


def _choose(page: Page, language: str) -> None:
    page.goto(f"{_base()}/")
    with page.expect_navigation():
        page.eval_on_selector(
            "select[name=language]",
            "(select, language) => { select.value = language; select.form.submit(); }",
            language,
        )


def _base() -> str:
    return f"http://127.0.0.1:{PORT}"


if __name__ == "__main__":
    sys.exit(main())
