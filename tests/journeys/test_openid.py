"""A team signs in by its organisation's own service: an OpenID Connect provider, by HTTPS."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from cierre.web.serving import free_port
from examples.screenshots import FLAGS, chromium
from tests.journeys.https import https_before
from tests.journeys.openid_provider import CLIENT, PASSWORD, PEOPLE, SECRET, Provider, provided
from tests.journeys.team_site import Site, load_offices, served
from tests.web.team import HOME

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="there is no Chromium on this machine"),
    pytest.mark.xdist_group("openid"),
]
TEAM = f"/o/{HOME}/month/2026-08/unit:north"


class Signed:
    """The team's site, and the provider that its people sign in by."""

    def __init__(self, site: Site, provider: Provider, told: Path) -> None:
        self.site = site
        self.provider = provider
        self._told = told

    def begin(self, page: Page, to: str = "/") -> None:
        """From the page that asks who comes to the provider."""
        page.goto(to)
        page.get_by_role("button", name="Casa Común").click()

    def come(self, name: str, to: str = "/", answer: str = "Authorize") -> Page:
        """Somebody who has signed in at the provider and answered there."""
        page = self.site.stranger()
        self.begin(page, to)
        page.fill("input[name=login]", name)
        page.fill("input[name=password]", PASSWORD)
        page.get_by_role("button", name="Sign In").click()
        page.get_by_role("button", name=answer).click()
        return page

    def kept(self) -> str:
        """What the site told its own keeper."""
        return self._told.read_text()


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Signed]:
    home, its = tmp_path_factory.mktemp("openid"), tmp_path_factory.mktemp("provider")
    load_offices(home, str(home / "data"))
    port, its_port = free_port(19_340), free_port(19_370)
    with ExitStack() as until:
        base = until.enter_context(https_before(port, home))
        address = until.enter_context(https_before(its_port, its))
        back = f"{base}/sign-in/by/casa/back"
        provider = until.enter_context(provided(its, its_port, back))
        named = home / "openid.json"
        known = {"id": "casa", "name": "Casa Común", "server_url": address,
                 "client_id": CLIENT, "secret": SECRET}  # fmt: skip
        named.write_text(json.dumps(known))
        further = {
            "CIERRE_OPENID": str(named),
            "REQUESTS_CA_BUNDLE": str(its / "certificate.pem"),
        }
        link = until.enter_context(served(str(home / "data"), port, home, further))
        playwright = until.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        site = Site(browser, base, link)
        site.invite("lead", PEOPLE["eva"])
        yield Signed(site, provider, home / "told.txt")
        browser.close()


def test_who_was_invited_signs_in_and_comes_to_the_page_they_asked_for(signed: Signed) -> None:
    page = signed.come("eva", TEAM)
    page.wait_for_url(f"**{TEAM}")
    assert "Ana Pérez" in page.content()
    assert "Sol Mora" not in page.content()
    # the provider has remembered her; the site asks it again
    page.goto("/account")
    page.locator("main form .button").click()
    page.wait_for_url("**/sign-in")
    signed.begin(page, TEAM)
    page.get_by_role("button", name="Authorize").click()
    page.wait_for_url(f"**{TEAM}")
    assert "Ana Pérez" in page.content()


@pytest.mark.parametrize("name", ["vera", "false-eva"])
def test_nobody_else_is_let_in(signed: Signed, name: str) -> None:
    page = signed.come(name)
    assert "Hace falta una cuenta aquí con el mismo correo" in page.locator("main").inner_text()
    page.goto(TEAM)
    assert "/sign-in" in page.url


def test_who_goes_back_at_the_provider_is_told_that_they_are_not_in(signed: Signed) -> None:
    page = signed.come("eva", answer="Cancel")
    assert "Se ha vuelto atrás" in page.locator("main").inner_text()
    page.get_by_role("link", name="Entrar", exact=True).click()
    assert page.get_by_role("button", name="Casa Común").is_visible()


def test_a_wrong_secret_is_told_in_words_and_its_cause_to_who_keeps_the_site(
    signed: Signed,
) -> None:
    with signed.provider.another_secret():
        page = signed.come("eva")
    assert "no se entienden" in page.locator("main").inner_text()
    assert "invalid_client" in signed.kept()
    assert "Traceback" not in signed.kept()


def test_a_provider_that_does_not_answer_is_told_in_words(signed: Signed) -> None:
    page = signed.site.stranger()
    with signed.provider.silent():
        signed.begin(page)
    assert "no contesta ahora" in page.locator("main").inner_text()
    assert "Traceback" not in signed.kept()


def test_a_way_that_was_begun_elsewhere_leads_to_its_beginning(signed: Signed) -> None:
    page = signed.site.stranger()
    page.goto("/sign-in/by/casa/back?code=1&state=2")
    assert "Empiece de nuevo" in page.locator("main").inner_text()
    page.goto("/sign-in/by/casa/back?error=invalid_scope&state=2")
    assert "no se entienden" in page.locator("main").inner_text()
