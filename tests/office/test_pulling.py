"""A desk is pulled from where it was left: nothing twice, nothing left out, whatever breaks."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from cierre.fault import Fault
from cierre.office import pulling
from cierre.office.importing import office_of
from cierre.office.models import Batch, HelpDesk, Item, Move
from cierre.office.opening import open_data
from cierre.office.pulling import Pulled, Told, desks_of, pull, secret_of, set_desk
from cierre.sources.fetching.slices import Desk, Fetch, Slice
from tests.sources.desks.test_django_helpdesk import HISTORY, NAMES, STANDING, follow_up, ticket

MANY = 5


@pytest.fixture
def data(tmp_path: Path) -> Path:
    open_data(tmp_path / "data")
    return tmp_path


def write(folder: Path, *records: Mapping[str, object]) -> Path:
    """A dump of django-helpdesk."""
    path = folder / "dump.json"
    path.write_text(json.dumps([*NAMES, *records]), encoding="utf-8")
    return path


def set_support(folder: Path) -> HelpDesk:
    return set_desk("oficina", "support", "django-helpdesk", str(folder / "dump.json"), "")


def pulled(desk: HelpDesk, **told: Any) -> list[Pulled]:
    return [*pull(desk, office_of("oficina"), Told(language="en", **told))]


def moves(slices: list[Pulled]) -> int:
    made = [part.made for part in slices if part.made]
    return sum(each.outcome.moves for each in made if each.outcome)


def states() -> dict[str, str]:
    return dict(Item.objects.values_list("number", "state"))


def changed(number: int, day: int, **fields: object) -> dict[str, object]:
    """A ticket that was last changed on a day of August."""
    return dict(ticket(number, modified=f"2026-08-{day:02}T09:00:00Z", **fields))


def test_only_what_changed_is_read_again_and_nothing_is_recorded_twice(data: Path) -> None:
    write(data, changed(1, 3), changed(2, 4))
    desk = set_support(data)
    assert [part.tickets for part in pulled(desk)] == [2]
    assert Move.objects.count() == 2

    resolved = follow_up(8, 18, 1, new_status=3, comment="Hecho", public=True)
    write(data, changed(1, 9, status=3), changed(2, 4), changed(3, 8), resolved)
    assert [part.tickets for part in pulled(desk)] == [2]
    assert states() == {"1": "resolved", "2": "new", "3": "new"}
    assert Move.objects.count() == 4

    assert pulled(desk) == []
    assert Move.objects.count() == 4
    assert Batch.objects.count() == 2


def test_what_did_not_change_has_not_vanished_and_columns_stay_kept(data: Path) -> None:
    write(data, STANDING, *HISTORY)
    desk = set_support(data)
    pulled(desk)
    office = office_of("oficina")
    assert office is not None
    kept = {*office.kept["cases"]}
    assert {"opened", "person", "resolved"} <= kept

    write(data, STANDING, *HISTORY, changed(3, 8))
    (part,) = pulled(desk)
    assert part.made is not None
    assert part.made.outcome is not None
    assert part.made.outcome.vanished == ()
    after = office_of("oficina")
    assert after is not None
    assert {*after.kept["cases"]} == kept


def sliced(monkeypatch: pytest.MonkeyPatch, fails_after: int = MANY) -> None:
    """A desk that gives a ticket at a time, and breaks after some of them."""

    def fetch(desk: Desk, since: str) -> Iterator[Slice]:
        for number in range(int(since or 0) + 1, MANY + 1):
            if number > fails_after:
                raise Fault("desk-away", value=desk.address, detail="ReadTimeout")
            yield Slice((*NAMES, ticket(number)), 1, str(number))

    kinds: Mapping[str, Fetch] = {"django-helpdesk": fetch}
    monkeypatch.setattr(pulling, "KINDS", kinds)


def test_a_break_leaves_what_was_read_and_the_next_pull_goes_on(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sliced(monkeypatch, fails_after=3)
    desk = set_support(data)
    with pytest.raises(Fault):
        pulled(desk)
    assert set(states()) == {"1", "2", "3"}
    assert desks_of("oficina")[0].cursor == "3"

    sliced(monkeypatch)
    assert [part.tickets for part in pulled(desks_of("oficina")[0])] == [1, 1]
    assert set(states()) == {"1", "2", "3", "4", "5"}


def test_how_far_it_was_read_is_written_with_the_records_or_not_at_all(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sliced(monkeypatch)
    desk = set_support(data)
    monkeypatch.setattr("cierre.office.recording.chain.extend", _dies)
    with pytest.raises(ZeroDivisionError):
        pulled(desk)
    assert states() == {}
    assert desks_of("oficina")[0].cursor == ""


def _dies(*_: object) -> None:
    raise ZeroDivisionError


_KILLED = """
import os, signal, sys
from cierre.office import pulling, recording
from cierre.office.importing import office_of
from cierre.office.opening import open_data
open_data(sys.argv[1])
extend, left = recording.chain.extend, [int(sys.argv[2])]
def dying(before):
    extend(before)
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)
recording.chain.extend = dying
from cierre.sources.fetching import django_helpdesk
django_helpdesk._TICKETS = 1
desk = pulling.desks_of("oficina")[0]
for part in pulling.pull(desk, office_of("oficina"), pulling.Told(language="en")):
    pass
"""


def test_killed_at_any_slice_it_is_as_before_or_complete_and_goes_on(data: Path) -> None:
    write(data, *(changed(number, number) for number in (1, 2, 3)))
    set_support(data)
    for _ in range(2):
        killed = subprocess.run(
            [sys.executable, "-c", _KILLED, data / "data", "3"],
            env=os.environ | {"DJANGO_SETTINGS_MODULE": "cierre.office.settings"}, check=False,
        )  # fmt: skip
        if killed.returncode != -signal.SIGKILL:
            break
        assert set(states()) == {*json.loads(desks_of("oficina")[0].cursor)} == {"1", "2"}
    assert killed.returncode == 0
    assert set(states()) == {"1", "2", "3"}
    assert Move.objects.count() == 3


def test_a_question_stops_it_and_its_answer_lets_it_go_on(data: Path) -> None:
    strange = follow_up(8, 18, 1, new_status=9)
    write(data, changed(1, 9, status=9), strange)
    desk = set_support(data)
    (asked,) = pulled(desk)
    assert asked.stopped
    assert asked.made is not None
    assert [each.key for each in asked.made.questions] == ["state:9"]
    assert (states(), desks_of("oficina")[0].cursor) == ({}, "")

    (answered,) = pulled(desk, said={"state:9": "waiting"})
    assert not answered.stopped
    assert states() == {"1": "waiting"}
    # the answer is remembered
    again = follow_up(9, 18, 2, new_status=9)
    write(data, changed(1, 9, status=9), strange, changed(2, 10, status=9), again)
    assert not any(part.stopped for part in pulled(desk))
    assert states() == {"1": "waiting", "2": "waiting"}


def test_another_address_is_read_from_its_beginning(data: Path) -> None:
    write(data, changed(1, 3))
    pulled(set_support(data))
    assert desks_of("oficina")[0].cursor
    assert set_desk("oficina", "support", "", str(data / "dump.json"), "").cursor
    assert not set_desk("oficina", "support", "", str(data / "other.json"), "").cursor


def test_secrets_are_found_where_it_is_said_and_are_never_kept(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DESK_KEY", "abc")
    (data / "key").write_text("def\n")
    assert secret_of("env:DESK_KEY") == "abc"
    assert secret_of(f"file:{data / 'key'}") == "def"
    assert secret_of("") == ""
    for wrong, code in (
        ("abc", "desk-secret"), ("env:", "desk-secret"), ("env:NO_KEY", "desk-secret-unset"),
        ("file:/nowhere", "no-file"),
    ):  # fmt: skip
        with pytest.raises(Fault) as fault:
            set_desk("oficina", "support", "redmine", "http://127.0.0.1", wrong)
        assert fault.value.code == code
    assert HelpDesk.objects.count() == 0


@pytest.mark.parametrize(("name", "kind", "address", "code"), [
    ("", "redmine", "http://127.0.0.1", "desk-name"),
    ("../x", "redmine", "http://127.0.0.1", "desk-name"),
    ("support", "zorgl", "http://127.0.0.1", "no-desk-kind"),
    ("support", "redmine", "", "desk-incomplete"),
    ("support", "", "http://127.0.0.1", "desk-incomplete"),
])  # fmt: skip
def test_what_is_not_said_right_is_told(
    data: Path, name: str, kind: str, address: str, code: str
) -> None:
    with pytest.raises(Fault) as fault:
        set_desk("oficina", name, kind, address, "")
    assert fault.value.code == code


def test_a_desk_that_is_not_there_is_told_with_those_that_are(data: Path) -> None:
    with pytest.raises(Fault) as none:
        desks_of("oficina")
    assert none.value.code == "no-desks"
    set_support(data)
    with pytest.raises(Fault) as other:
        desks_of("oficina", "suport")
    assert other.value.code == "no-desk"
    assert other.value.values["names"] == "support"
