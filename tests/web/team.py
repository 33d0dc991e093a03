"""Two offices with the same teams, made by the product, and a user of each role in the first."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from django.contrib.auth.models import User
from django.test import Client

from cierre.office.load import load_folder
from cierre.office.models import Control
from cierre.web.entering import make_key
from cierre.web.members import give
from cierre.web.readers import Role
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv
from tests.web.conftest import browser

HOME, ABROAD, PERIOD = "little", "abroad", "2026-08"

_TEAMS = """
[[person]]
id = "eva"
name = "Eva Ruiz"
unit = "north"
since = "2026-01-01"
[[person]]
id = "sol"
name = "Sol Mora"
unit = "south"
since = "2026-01-01"
[[person]]
id = "mario"
name = "Mario Vega"
unit = "board"
since = "2026-01-01"
[[unit]]
id = "board"
name = "Dirección"
"""
PEOPLE = {"ana": "Ana Pérez", "luis": "Luis Gil", "eva": "Eva Ruiz", "sol": "Sol Mora",
          "mario": "Mario Vega"}  # fmt: skip
"""Ana, Luis (until 15 August) and Eva, their lead, are in the north; Sol is in the south."""

USERS: Mapping[str, tuple[Role, str]] = {
    "agent": ("agent", "ana"),
    "lead": ("lead", "eva"),
    "manager": ("manager", "mario"),
    "auditor": ("auditor", ""),
    "administrator": ("administrator", ""),
}
"""Who signs in: their role, and who of the office's people they are."""


def text_of(office: str) -> str:
    """The settings of one of the offices."""
    text = OFFICE.replace('id = "little"', f'id = "{office}"')
    return text.replace('name = "Norte"', 'name = "Norte"\nlead = "eva"') + _TEAMS


def load_team(folder: Path, office: str) -> None:
    """Load an office in which each person received a case in August."""
    made = make_office(folder / office, text_of(office))
    rows = [a_case(número=f"C-{id_}", responsable=name) for id_, name in PEOPLE.items()]
    write_csv(made, "cases", CASES, rows)
    load_folder(made)
    assert Control.objects.filter(office=office).exists()


def user_of(name: str) -> User:
    """The user of a role, who is only in the first office; made when first asked for."""
    user, made = User.objects.get_or_create(username=name)
    if made:
        role, person = USERS[name]
        give(user, HOME, role, person=person)
    return user


def signed_in(name: str) -> Client:
    """A browser in which the user of a role has signed in, or ``nobody``, or the ``owner``."""
    client = browser()
    if name == "owner":
        client.get(f"/enter/{make_key()}")
    elif name != "nobody":
        client.force_login(user_of(name))
    return client
