from __future__ import annotations

import re
from pathlib import Path

from django.test import Client

from tests.web.conftest import browser
from tests.web.team import HOME, load_team

TWIN = f"/o/{HOME}/month/2026-08/office.json"


def made(client: Client) -> str:
    """A new token, as its page shows it once."""
    shown = client.post("/tokens", {"name": "hoja <b> {x} =1+1"}).text
    return str(re.findall(r'class="link" readonly value="([\w-]+)"', shown)[0])


def shows(token: str) -> dict[str, str]:
    """The header in which a program shows a token."""
    return {"Authorization": f"Bearer {token}"}


def test_a_program_reads_twins_with_a_token(owner: Client, tmp_path: Path) -> None:
    load_team(tmp_path, HOME)
    token = made(owner)
    assert browser().get(TWIN, headers=shows(token)).status_code == 200
    assert browser().get(TWIN, headers=shows("x")).status_code == 401
    assert browser().get(TWIN).status_code == 403


def test_a_token_opens_no_page_and_changes_nothing(owner: Client, tmp_path: Path) -> None:
    load_team(tmp_path, HOME)
    token = made(owner)
    assert browser().get(TWIN.removesuffix(".json"), headers=shows(token)).status_code == 401
    assert browser().post(TWIN, headers=shows(token)).status_code == 401
    assert browser().get("/tokens", headers=shows(token)).status_code == 401


def test_a_token_is_shown_once_and_withdrawn(owner: Client, tmp_path: Path) -> None:
    load_team(tmp_path, HOME)
    token = made(owner)
    page = owner.get("/tokens").text
    assert token not in page
    assert "hoja &lt;b&gt; {x} =1+1" in page
    (path,) = re.findall(r'action="(/tokens/\d+/forget)"', page)
    owner.post(path)
    assert browser().get(TWIN, headers=shows(token)).status_code == 401
