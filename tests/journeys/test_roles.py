"""A team's site by HTTPS: who signs in sees what they may, and no more."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, sync_playwright

from cierre.web.serving import free_port
from examples.screenshots import FLAGS, chromium
from tests.databases import PLACES, Server
from tests.journeys.https import https_before
from tests.journeys.team_site import Site, load_offices, served
from tests.web.team import ABROAD, HOME, PEOPLE
from tests.web.test_accessible import OPTIONS, WIDTHS

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="there is no Chromium on this machine"),
    pytest.mark.xdist_group("roles"),
]
MONTH = f"/o/{HOME}/month/2026-08"


@pytest.fixture(scope="module", params=PLACES)
def site(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Site]:
    """A team's site with two offices of the same teams."""
    home = tmp_path_factory.mktemp("roles")
    with ExitStack() as until:
        data = str(home / "data")
        if request.param == "postgresql":
            on_server: Server = request.getfixturevalue("on_server")
            data = until.enter_context(on_server.created())
        load_offices(home, data)
        port = free_port(19_300)
        link = until.enter_context(served(data, port, home))
        base = until.enter_context(https_before(port, home))
        playwright = until.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        yield Site(browser, base, link)
        browser.close()


def statuses(page: Page, *paths: str) -> dict[str, int]:
    """The status of each address, asked with the cookies of who has signed in."""
    asked = page.context.request
    return {each: asked.get(each, max_redirects=0).status for each in paths}


def test_lead_manager_and_agent_see_what_they_may_and_no_more(site: Site) -> None:
    manager, lead, agent = (site.invited(role) for role in ("manager", "lead", "agent"))
    whole, team, other = f"{MONTH}/office", f"{MONTH}/unit:north", f"{MONTH}/unit:south"
    own = (team, f"{team}.json", f"{MONTH}/person:ana", f"{MONTH}/person:luis")
    works = (
        f"/o/{HOME}/register/cases",
        f"/o/{HOME}/register/cases.json",
        f"/o/{HOME}/evidence/2026-08/unit:north?figure=cases.received",
        f"/o/{HOME}/evidence/2026-08/unit:north.csv?figure=cases.received",
        f"/o/{HOME}/team/2026-08/unit:north",
        f"/o/{HOME}/report/2026-08/unit:north",
        f"/o/{HOME}/report/2026-08/unit:north/file.docx",
    )
    not_the_leads = (
        whole, f"{whole}.json", f"{whole}.csv", other, f"{other}.json", f"{MONTH}/person:sol",
        f"/o/{HOME}/report/2026-08/office",
        f"/o/{HOME}/report/2026-08/office/file.docx",
        f"/o/{HOME}/evidence/2026-08/office?figure=cases.received",
        f"/o/{HOME}/evidence/2026-08/unit:south.json?figure=cases.received",
        f"/o/{HOME}/team/2026-08/office",
        f"/o/{HOME}/register/cases/item/C-sol",
    )  # fmt: skip
    settings = (f"/o/{HOME}/settings", f"/o/{HOME}/imports")
    abroad = (f"/o/{ABROAD}/month/2026-08/office", f"/o/{ABROAD}/month/2026-08/unit:north")

    assert set(statuses(manager, *own, *works, *not_the_leads, *settings).values()) == {200}
    assert set(statuses(lead, *own, *works).values()) == {200}
    refused = (403, 404)
    for page, paths in (
        (manager, (*abroad, f"/o/{HOME}/people")),
        (lead, (*not_the_leads, *settings, *abroad, f"/o/{HOME}/people")),
        (agent, (*not_the_leads, *settings, *abroad, team, f"{team}.json", f"{MONTH}/person:luis")),
    ):
        found = statuses(page, *paths)
        assert {path: status for path, status in found.items() if status not in refused} == {}

    listed = {"manager": set(PEOPLE), "lead": {"ana", "eva", "luis"}, "agent": {"ana"}}
    for role, page in (("manager", manager), ("lead", lead), ("agent", agent)):
        twin = page.context.request.get(f"/o/{HOME}/register/cases.json?state=all")
        numbers = {each["number"] for each in json.loads(twin.body())["rows"]}
        assert numbers == {f"C-{each}" for each in listed[role]}, role

    manager.goto(whole)
    with manager.expect_navigation():
        manager.get_by_role("row", name=re.compile("recibidas")).get_by_role("link").first.click()
    link = manager.url
    answer = lead.goto(link)
    assert answer is not None
    assert answer.status == 403
    assert "C-sol" not in lead.content()

    lead.goto(team)
    shown = lead.content()
    assert "Ana Pérez" in shown
    assert "Sol Mora" not in shown
    assert lead.locator('a[href$="/settings"]').count() == 0


@pytest.mark.parametrize("site", ["sqlite"], indirect=True)
def test_everybody_can_read_and_use_the_pages_of_accounts(site: Site) -> None:
    stranger, boss = site.stranger(), site.administrator
    for page, path in (
        (stranger, "/sign-in"),
        (stranger, "/sign-in/left"),
        (stranger, "/sign-in/error"),
        (stranger, "/sign-in/closed"),
        (stranger, "/welcome/spent"),
        (boss, "/account"),
        (boss, "/account/password"),
        (boss, "/account/again"),
        (boss, "/account/factor"),
        (boss, "/account/factor/app/off"),
        (boss, "/account/codes"),
        (boss, "/account/codes/new"),
        (boss, "/sign-out"),
        (boss, f"/o/{HOME}/people"),
    ):
        page.goto(path)
        assert page.url.endswith(path), page.url
        is_accessible(page)
    newcomer = site.at_password(site.invite("agent", name="newcomer"))
    is_accessible(newcomer)
    is_accessible(site.at_second_factor(newcomer))
    stranger.goto("/sign-in")
    site.sign_in(stranger, "boss")
    stranger.wait_for_url("**/sign-in/code**")
    is_accessible(stranger)


def is_accessible(page: Page) -> None:
    """axe finds nothing, wide or on a phone, in the light theme or the dark; nothing is cut off."""
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        for across, down in WIDTHS:
            page.set_viewport_size({"width": across, "height": down})
            found = Axe().run(page, options=OPTIONS)
            assert found.violations_count == 0, f"{page.url}: {found.generate_report()}"
            assert page.evaluate("document.documentElement.scrollWidth") <= across, page.url
