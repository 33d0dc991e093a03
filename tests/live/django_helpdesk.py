"""django-helpdesk in an environment of its own, filled through its pages and its interface."""

from __future__ import annotations

import os
import secrets
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx
import pytest

from tests.live.desk import Counts
from tests.live.machine import Clock, free_port, install, run, served

_PASSWORD = "a password of nobody"  # noqa: S105 (of a product that lives as long as a test)
_VERSION = "django-helpdesk>=2,<3"
_ENVIRONMENT = Path(tempfile.gettempdir()) / "cierre-live-django-helpdesk"
_REOPENED, _RESOLVED, _DUPLICATE = 2, 3, 5
_BEGIN = """
from django.contrib.auth.models import User
from helpdesk.models import Queue
for name, first, last in (("root", "", ""), ("ana", "Ana", "Ruiz"), ("luis", "Luis", "Pérez")):
    User.objects.create_superuser(name, f"{name}@help.example", %r, first_name=first,
                                  last_name=last)
for title in ("General", "Second"):
    Queue.objects.create(title=title, slug=title.lower(), allow_public_submission=True)
"""


class DjangoHelpdesk:
    """A django-helpdesk with two queues; what is pulled is its dump."""

    kind = "django-helpdesk"
    secret = "none is needed"  # noqa: S105 (a dump is a file)

    def __init__(self, address: str, folder: Path, clock: Clock, manage: list[str | Path]) -> None:
        self.address = str(folder / "dump.json")
        self.set_clock = clock.set
        self._database, self._manage = folder / "helpdesk.sqlite", manage
        self._client = httpx.Client(base_url=address, timeout=120)
        # who is signed in on its pages needs a form of theirs; a program does not
        self._programs = httpx.Client(base_url=address, timeout=120)
        self._client.get("/login/")
        signed_in = self._client.post("/login/", data={
            "username": "root", "password": _PASSWORD,
            "csrfmiddlewaretoken": self._client.cookies["csrftoken"],
        })  # fmt: skip
        assert "sessionid" in self._client.cookies, signed_in.text[:500]
        named = self._all("SELECT username, id FROM auth_user")
        self._people = {str(name): str(id_) for name, id_ in named}

    def open(self, title: str) -> str:
        """Through its interface for programs, as a form on a page of the office's would."""
        made = self._programs.post("/api/tickets/", data={
            "queue": 1, "title": title, "description": "Hay agua.", "priority": 3,
            "submitter_email": f"{title[-1]}@example.org",
        }, auth=("root", _PASSWORD)).raise_for_status()  # fmt: skip
        return str(made.json()["id"])

    def assign(self, number: str, person: str) -> None:
        self._update(number, owner=self._people[person])

    def answer(self, number: str) -> None:
        self._update(number, comment="Vamos.", public="1")

    def wait(self, number: str) -> None:
        self._post(f"/tickets/{number}/hold/")

    def go_on(self, number: str) -> None:
        self._post(f"/tickets/{number}/unhold/")

    def resolve(self, number: str) -> None:
        self._update(number, new_status=_RESOLVED, comment="Hecho.", public="1")

    def reopen(self, number: str) -> None:
        self._update(number, new_status=_REOPENED, comment="Otra vez.")

    def reject(self, number: str) -> None:
        """It rejects nothing; what is not to be handled is set to be a duplicate."""
        self._update(number, new_status=_DUPLICATE)

    def escalate(self, number: str) -> None:
        self._update(number, priority=1, queue=2)

    def merge(self, number: str, into: str) -> None:
        asked = f"/tickets/merge?tickets={number}&tickets={into}"
        self._post(asked, chosen_ticket=into)

    def ready(self) -> None:
        """Write its dump."""
        run([*self._manage, "dumpdata", "helpdesk", "auth.user", "--output", self.address],
            {"PYTHONPATH": str(Path(__file__).parent)})  # fmt: skip

    def counts(self) -> Counts:
        """In its database."""
        followed = "SELECT count(*) FROM helpdesk_followup WHERE new_status = {}"
        team = (
            "SELECT queue.title, count(*) FROM helpdesk_ticket JOIN helpdesk_queue AS queue "
            "ON queue.id = queue_id WHERE status IN (1, 2) GROUP BY queue.title"
        )
        return Counts(
            opened=self._count("SELECT count(*) FROM helpdesk_ticket"),
            resolutions=self._count(followed.format(_RESOLVED)),
            reopenings=self._count(followed.format(_REOPENED)),
            withdrawn=self._count("SELECT count(*) FROM helpdesk_ticket WHERE status = 5"),
            pending=self._count("SELECT count(*) FROM helpdesk_ticket WHERE status IN (1, 2)"),
            pending_by_team={str(name): int(str(count)) for name, count in self._all(team)},
        )

    def _update(self, number: str, **fields: object) -> None:
        """Its page for changing a ticket, filled in as it stands but for some fields."""
        status, owner, priority, queue, title = self._all(
            "SELECT status, assigned_to_id, priority, queue_id, title FROM helpdesk_ticket "
            "WHERE id = ?",
            number,
        )[0]
        sent = {"new_status": status, "owner": owner or 0, "priority": priority, "queue": queue,
                "title": title, "comment": "", **fields}  # fmt: skip
        self._post(f"/tickets/{number}/update/", **sent)

    def _post(self, path: str, **sent: object) -> None:
        """Send a form of its; done, it shows the ticket."""
        done = self._client.post(path, data=sent)
        assert done.status_code == 302, done.text[-2000:]
        assert "login" not in done.headers["Location"], done.headers["Location"]

    def _count(self, query: str) -> int:
        return int(str(self._all(query)[0][0]))

    def _all(self, query: str, *values: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self._database)) as database:
            return database.execute(query, values).fetchall()


@contextmanager
def django_helpdesk(folder: Path) -> Iterator[DjangoHelpdesk]:
    """A new django-helpdesk in a folder, as long as it is needed."""
    install("libfaketime")
    python = _python()
    manage: list[str | Path] = [python, "-m", "django"]
    environment = {
        "HELPDESK_HOME": str(folder), "HELPDESK_KEY": secrets.token_hex(16),
        "DJANGO_SETTINGS_MODULE": "helpdesk_site", "PYTHONPATH": str(Path(__file__).parent),
    }  # fmt: skip
    os.environ |= {key: value for key, value in environment.items() if key != "PYTHONPATH"}
    run([*manage, "migrate", "--verbosity", "0"], environment)
    run([*manage, "shell", "--verbosity", "0"], environment, given=_BEGIN % _PASSWORD)
    clock, port = Clock(folder / "clock"), free_port()
    server = [*manage, "runserver", "--noreload", f"127.0.0.1:{port}"]
    with served(server, port, environment | clock.environment(), folder, folder / "log") as address:
        yield DjangoHelpdesk(address, folder, clock, manage)


def _python() -> Path:
    """The Python of the product's own environment, made where it is not there."""
    python = _ENVIRONMENT / "bin/python"
    if not (_ENVIRONMENT / "made").exists():
        for command in (
            [sys.executable, "-m", "venv", _ENVIRONMENT],
            [python, "-m", "pip", "install", "--quiet", _VERSION],
        ):
            ended = subprocess.run(
                ["nice", *map(str, command)], capture_output=True, text=True, check=False
            )
            if ended.returncode:
                pytest.skip(f"cannot be installed here: {_VERSION}: {ended.stderr[-300:]}")
        (_ENVIRONMENT / "made").touch()
    return python
