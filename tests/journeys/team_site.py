"""A team's site with two offices, its administrator, and whom they invite, in browsers."""

from __future__ import annotations

import base64
import hmac
import os
import re
import struct
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.sources.little_office import CASES, a_case, make_office, write_csv
from tests.web.team import ABROAD, HOME, PEOPLE, text_of

PASSWORD = "correct horse battery"  # noqa: S105
PERSONS = {"agent": "ana", "lead": "eva", "manager": "mario"}


def code_of(secret: str) -> str:
    """The code of six digits that an app shows now (RFC 6238)."""
    message = struct.pack(">Q", int(time.time()) // 30)
    digest = hmac.digest(base64.b32decode(secret + "=" * (-len(secret) % 8)), message, "sha1")
    (number,) = struct.unpack_from(">I", digest, digest[-1] & 15)
    return f"{(number & 0x7FFFFFFF) % 10**6:06}"


class Site:
    """The site, and its administrator's link."""

    def __init__(self, browser: Browser, base: str, link: str) -> None:
        self._browser = browser
        self._base = base
        self.administrator = self._come_in(self._path(link))

    def stranger(self) -> Page:
        """A browser that nobody has signed in with."""
        context = self._browser.new_context(
            base_url=self._base, locale="es-ES", ignore_https_errors=True
        )
        return context.new_page()

    def invited(self, role: str) -> Page:
        """Somebody who was given a role by the administrator, signed in by password."""
        return self._come_in(self._path(self.invite(role)))

    def invite(self, role: str, email: str = "", name: str = "") -> str:
        """The link of somebody whom the administrator gives a role, named by it unless named."""
        page = self.administrator
        page.goto(f"/o/{HOME}/people")
        page.fill("#name", name or role)
        page.fill("#email", email)
        page.check(f"input[name=role][value={role}]")
        page.select_option("#person", PERSONS[role])
        page.locator("form:has(#name) .button").click()
        return page.locator("input.link").input_value()

    def at_password(self, link: str) -> Page:
        """Where whoever has a link sets their password."""
        page = self.stranger()
        page.goto(self._path(link))
        return page

    def at_second_factor(self, page: Page) -> Page:
        """Where whoever has set their password, and signed in with it, sets the second factor."""
        name = re.search(r"como ([\w.-]+)\.", page.locator("main").inner_text())
        assert name
        for field in page.locator("input[type=password]").all():
            field.fill(PASSWORD)
        page.locator("main .button").click()
        self.sign_in(page, name[1])
        page.wait_for_url("**/account/again**")
        page.fill("input[name=password]", PASSWORD)
        page.locator("main form .button").first.click()
        page.wait_for_url("**/account/factor/**")
        return page

    def sign_in(self, page: Page, name: str) -> None:
        """Give a name and its password."""
        page.fill("input[name=login]", name)
        page.fill("input[name=password]", PASSWORD)
        page.locator("main form .button").first.click()

    def _path(self, link: str) -> str:
        return re.sub(r"^https://[^/]+", "", link)

    def _come_in(self, path: str) -> Page:
        """Set a password by the link, sign in with it, and set the second factor."""
        page = self.at_second_factor(self.at_password(path))
        secret = page.locator("#authenticator_secret").input_value()
        page.fill("input[name=code]", code_of(secret))
        page.locator("main form .button").first.click()
        page.wait_for_url(lambda address: "factor/app" not in address)
        return page


def load_offices(home: Path, data: str) -> None:
    """Load two offices of the same teams into the data."""
    for office in (HOME, ABROAD):
        folder = make_office(home / office, text_of(office))
        rows = [a_case(número=f"C-{id_}", responsable=name) for id_, name in PEOPLE.items()]
        write_csv(folder, "cases", CASES, rows)
        load = ["-m", "cierre", "load", str(folder), "--data", data]
        subprocess.run([sys.executable, *load], check=True, stdout=subprocess.DEVNULL)


@contextmanager
def served(
    data: str, port: int, home: Path, further: Mapping[str, str] | None = None
) -> Iterator[str]:
    """Serve a team at a port, with ``further`` of its environment; the first administrator's link.

    What the site says of its faults is in ``home``, in ``told.txt``.
    """
    command = ["-m", "cierre", "serve", "--shared", "--first-administrator", "boss",
               "--data", data, "--port", str(port)]  # fmt: skip
    hosts = {
        "CIERRE_HOSTS": "127.0.0.1,cierre.example.org",
        "CIERRE_FILES": str(home / "files"),
    }
    with (home / "told.txt").open("w") as faults:
        process = subprocess.Popen(
            [sys.executable, *command], stdout=subprocess.PIPE, stderr=faults,
            text=True, cwd=home,
            env=os.environ | hosts | dict(further or {}),
        )  # fmt: skip
    try:
        assert process.stdout is not None
        told = ""
        while (link := re.search(r"https://\S+/welcome/\S+", told)) is None:
            told = process.stdout.readline()
            if not told:
                raise RuntimeError("the server has ended")
        yield link[0]
    finally:
        process.terminate()
        process.wait(timeout=20)
