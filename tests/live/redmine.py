"""Debian's Redmine on SQLite, filled through its REST interface."""

from __future__ import annotations

import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx

from tests.live.desk import Counts
from tests.live.machine import Clock, free_port, install, run, served

_PASSWORD = "a password of nobody"  # noqa: S105 (of a product that lives as long as a test)
_PRODUCT = Path("/usr/share/redmine")
_NEW, _IN_PROGRESS, _RESOLVED, _FEEDBACK, _CLOSED, _REJECTED = 1, 2, 3, 4, 5, 6
_OPEN = (_NEW, _IN_PROGRESS, _FEEDBACK)
_URGENT, _SUPPORT = 4, 3
_KEY = """
Setting.rest_api_enabled = '1'
Setting.notified_events = []
admin = User.find_by_login('admin')
admin.must_change_passwd = false
admin.save!
puts admin.api_key
"""


class Redmine:
    """A Redmine with two projects."""

    kind = "redmine"

    def __init__(self, address: str, key: str, clock: Clock, database: Path) -> None:
        self.address, self.secret = address, key
        self.set_clock = clock.set
        self._database = database
        self._client = httpx.Client(
            base_url=f"{address}/", headers={"X-Redmine-API-Key": key}, timeout=120
        )
        self._people = {}
        for identifier, name in (("first", "Atención"), ("second", "Segundo nivel")):
            self._post("projects.json", project={
                "name": name, "identifier": identifier, "tracker_ids": [1, 2, 3],
            })  # fmt: skip
        for login, first, last in (("ana", "Ana", "Ruiz"), ("luis", "Luis", "Pérez"),
                                   ("vecina", "Rosa", "Vecina")):  # fmt: skip
            self._people[login] = self._post("users.json", user={
                "login": login, "firstname": first, "lastname": last, "password": _PASSWORD,
                "mail": f"{login}@help.example",
            })["user"]  # fmt: skip
            for project in ("first", "second"):
                self._post(f"projects/{project}/memberships.json", membership={
                    "user_id": self._people[login]["id"], "role_ids": [3],
                })  # fmt: skip

    def open(self, title: str) -> str:
        """Whoever asks opens it herself."""
        made = self._post("issues.json", by="vecina", issue={
            "project_id": "first", "tracker_id": _SUPPORT, "subject": title, "status_id": _NEW,
        })  # fmt: skip
        return str(made["issue"]["id"])

    def assign(self, number: str, person: str) -> None:
        self._change(number, assigned_to_id=self._people[person]["id"])

    def answer(self, number: str) -> None:
        self._change(number, notes="Vamos.", status_id=_IN_PROGRESS)

    def wait(self, number: str) -> None:
        self._change(number, status_id=_FEEDBACK)

    def go_on(self, number: str) -> None:
        self._change(number, status_id=_IN_PROGRESS)

    def resolve(self, number: str) -> None:
        self._change(number, status_id=_RESOLVED)

    reopen = go_on

    def reject(self, number: str) -> None:
        self._change(number, status_id=_REJECTED)

    def escalate(self, number: str) -> None:
        self._change(number, priority_id=_URGENT, project_id="second")

    def merge(self, number: str, into: str) -> None:
        """Redmine merges nothing: what is asked twice is rejected as a duplicate."""
        self._post(f"issues/{number}/relations.json",
                   relation={"issue_to_id": into, "relation_type": "duplicates"})  # fmt: skip
        self._change(number, status_id=_REJECTED)

    def ready(self) -> None:
        """Nothing: what changed can be asked for at once."""

    def counts(self) -> Counts:
        """By its own lists of issues; of changes, which it does not list, in its database."""
        return Counts(
            opened=self._total(status_id="*"),
            resolutions=self._changes(f"value = {_RESOLVED}"),
            reopenings=self._changes(f"old_value = {_RESOLVED}"),
            withdrawn=self._total(status_id=_REJECTED),
            pending=sum(self._total(status_id=each) for each in _OPEN),
            pending_by_team={
                name: sum(self._total(status_id=each, project_id=project) for each in _OPEN)
                for project, name in (("first", "Atención"), ("second", "Segundo nivel"))
            },
        )

    def _total(self, **asked: object) -> int:
        found = self._client.get("issues.json", params={"limit": 1, **asked})  # type: ignore[dict-item]
        return int(found.raise_for_status().json()["total_count"])

    def _changes(self, which: str) -> int:
        counted = f"SELECT count(*) FROM journal_details WHERE prop_key = 'status_id' AND {which}"  # noqa: S608
        with closing(sqlite3.connect(self._database)) as database:
            return int(database.execute(counted).fetchone()[0])

    def _change(self, number: str, **fields: object) -> None:
        self._client.put(f"issues/{number}.json", json={"issue": fields}).raise_for_status()

    def _post(self, path: str, by: str = "", **told: object) -> Any:
        as_whom = {"X-Redmine-Switch-User": by} if by else {}
        return self._client.post(path, json=told, headers=as_whom).raise_for_status().json()


@contextmanager
def redmine(folder: Path) -> Iterator[Redmine]:
    """A new Redmine in a folder, as long as it is needed."""
    install("redmine", "redmine-sqlite", "dbconfig-no-thanks", "puma", "libfaketime")
    product, database = folder / "redmine", folder / "redmine.sqlite"
    _copy(product, database)
    environment = {"RAILS_ENV": "production", "REDMINE_LANG": "en", "SCHEMA": "/dev/null"}
    run(["bundle", "install", "--local", "--quiet"], environment, product)
    run(["bundle", "exec", "rake", "db:migrate"], environment, product)
    run(["bundle", "exec", "rake", "redmine:load_default_data"], environment, product)
    key = run(["bundle", "exec", "rails", "runner", _KEY], environment, product).split()[-1]
    clock, port = Clock(folder / "clock"), free_port()
    server = ["bundle", "exec", "puma", "-b", f"tcp://127.0.0.1:{port}", "-e", "production",
              "-t", "1:2"]  # fmt: skip
    with served(
        server, port, environment | clock.environment(), product, folder / "log"
    ) as address:
        yield Redmine(address, key, clock, database)


def _copy(product: Path, database: Path) -> None:
    """The product as it is installed, with settings and a database of its own."""
    shutil.copytree(_PRODUCT, product, symlinks=True)
    for link in ("instances", "Gemfile.lock", "config/database.yml"):
        (product / link).unlink()
    settings = f"production:\n  adapter: sqlite3\n  database: {database}\n  timeout: 60000\n"
    for name in ("config", "files", "log", "tmp"):
        (product / "instances/default" / name).mkdir(parents=True)
    (product / "config/database.yml").write_text(settings)
    (product / "instances/default/config/database.yml").write_text(settings)
    (product / "instances/default/config/secret_key.txt").write_text(secrets.token_hex(16))
    gems = product / "Gemfile"
    written = gems.read_text().replace(
        "/usr/share/redmine/{config,instances/*/config}", f"{product}/config"
    )
    gems.write_text(f'{written}\ngem "puma"\n')
