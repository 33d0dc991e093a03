"""Debian's Request Tracker 5 on SQLite, filled through REST 2 and its mail gateway."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from tests.live.desk import Counts
from tests.live.machine import Clock, free_port, install, run, served

_PASSWORD = "a password of nobody"  # noqa: S105 (of a product that lives as long as a test)
_SITE = """\
Set($rtname, 'help.example');
Set($Organization, 'help.example');
Set($WebDomain, '127.0.0.1');
Set($WebPort, {port});
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '{folder}/rt.sqlite');
Set($MailCommand, 'testfile');
Set($LogToSyslog, undef);
Set($LogToFile, undef);
Set($LogToSTDERR, 'error');
1;
"""
_FIRST, _SECOND = "General", "Second"


class RequestTracker:
    """A Request Tracker with two queues."""

    kind = "request-tracker"

    def __init__(self, address: str, clock: Clock, environment: dict[str, str]) -> None:
        self.address, self.secret = address, f"root:{_PASSWORD}"
        self.set_clock = clock.set
        self._environment = environment
        self._client = httpx.Client(
            base_url=f"{address}/REST/2.0/", auth=("root", _PASSWORD), timeout=120
        )
        self._post("queue", Name=_SECOND, CorrespondAddress="second@help.example")
        for name, whole in (("ana", "Ana Ruiz"), ("luis", "Luis Pérez")):
            self._post("user", Name=name, RealName=whole, EmailAddress=f"{name}@help.example",
                       Privileged=1)  # fmt: skip
        for queue in (_FIRST, _SECOND):
            self._rights(queue)

    def _rights(self, queue: str) -> None:
        """Whoever is of the house may own tickets and answer them."""
        program = (
            "use RT -init; my $q = RT::Queue->new(RT->SystemUser); $q->Load($ARGV[0]); "
            "my $g = RT::Group->new(RT->SystemUser); $g->LoadSystemInternalGroup('Privileged'); "
            "$g->PrincipalObj->GrantRight(Right => $_, Object => $q) "
            "for qw(ShowTicket OwnTicket ReplyToTicket ModifyTicket SeeQueue); "
            "my $e = RT::Group->new(RT->SystemUser); $e->LoadSystemInternalGroup('Everyone'); "
            "$e->PrincipalObj->GrantRight(Right => $_, Object => $q) "
            "for qw(CreateTicket ReplyToTicket);"
        )
        run(["perl", "-I/usr/share/request-tracker5/lib", "-e", program, queue], self._environment)

    def open(self, title: str) -> str:
        """A customer writes a letter; the gateway makes a ticket of it."""
        letter = (
            f"From: Vecina <{title[-1]}@example.org>\nTo: rt@help.example\n"
            f"Subject: {title}\nContent-Type: text/plain; charset=utf-8\n\nHay agua.\n"
        )
        run(
            ["rt-mailgate", "--queue", _FIRST, "--action", "correspond", "--url", self.address],
            given=letter,
        )
        found = self._search("tickets", f"Subject = '{title}'")
        return str(found["items"][0]["id"])

    def assign(self, number: str, person: str) -> None:
        self._change(number, Owner=person)

    def answer(self, number: str) -> None:
        self._post(f"ticket/{number}/correspond", Content="Vamos.", ContentType="text/plain")

    def wait(self, number: str) -> None:
        self._change(number, Status="stalled")

    def go_on(self, number: str) -> None:
        self._change(number, Status="open")

    def resolve(self, number: str) -> None:
        self._change(number, Status="resolved")

    reopen = go_on

    def reject(self, number: str) -> None:
        self._change(number, Status="rejected")

    def escalate(self, number: str) -> None:
        self._change(number, Priority=90, Queue=_SECOND)

    def merge(self, number: str, into: str) -> None:
        self._change(number, MergeInto=into)

    def ready(self) -> None:
        """Nothing: what changed can be asked for at once."""

    def counts(self) -> Counts:
        """By its own search of tickets and of transactions."""
        merged = self._total("transactions", "Type = 'AddLink' AND Field = 'MergedInto'") // 2
        of_status = "Type = 'Status' AND "
        active = "(Status = 'new' OR Status = 'open' OR Status = 'stalled')"
        return Counts(
            opened=self._total("transactions", "Type = 'Create' AND ObjectType = 'RT::Ticket'"),
            resolutions=self._total("transactions", of_status + "NewValue = 'resolved'"),
            reopenings=self._total("transactions", of_status + "OldValue = 'resolved'"),
            withdrawn=self._total("tickets", "Status = 'rejected'") + merged,
            pending=self._total("tickets", active),
            pending_by_team={
                queue: self._total("tickets", f"{active} AND Queue = '{queue}'")
                for queue in (_FIRST, _SECOND)
            },
        )

    def _total(self, what: str, query: str) -> int:
        return int(self._search(what, query)["total"])

    def _search(self, what: str, query: str) -> Any:
        return self._client.get(what, params={"query": query}).raise_for_status().json()

    def _change(self, number: str, **fields: object) -> None:
        self._post(f"ticket/{number}", method="PUT", **fields)

    def _post(self, path: str, method: str = "POST", **fields: object) -> None:
        self._client.request(method, path, json=fields).raise_for_status()


@contextmanager
def request_tracker(folder: Path) -> Iterator[RequestTracker]:
    """A new Request Tracker in a folder, as long as it is needed."""
    install(
        "request-tracker5", "rt5-standalone", "rt5-db-sqlite", "dbconfig-no-thanks",
        "msmtp-mta", "libfaketime",
    )  # fmt: skip
    port = free_port()
    site, none = folder / "site.pm", folder / "site.d"
    none.mkdir()
    site.write_text(_SITE.format(port=port, folder=folder))
    environment = {"RT_SITE_CONFIG": str(site), "RT_SITE_CONFIG_DIR": str(none)}
    run(["rt-setup-database-5", "--action", "init", "--dba", "root", "--dba-password", ""],
        environment)  # fmt: skip
    program = (
        "use RT -init; my $u = RT::User->new(RT->SystemUser); $u->Load('root'); "
        "my ($ok, $why) = $u->SetPassword($ARGV[0]); die $why unless $ok;"
    )
    run(["perl", "-I/usr/share/request-tracker5/lib", "-e", program, _PASSWORD], environment)
    clock = Clock(folder / "clock")
    server = ["/usr/share/request-tracker5/libexec/rt-server", "--port", str(port), "--host",
              "127.0.0.1"]  # fmt: skip
    with served(server, port, environment | clock.environment(), folder, folder / "log") as address:
        yield RequestTracker(address, clock, environment)
