"""A month is closed by its page: what is in the way, who answers for it, the key, the chain."""

from __future__ import annotations

import errno
import json
import re
import time
from html import unescape
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.core import mail
from django.db import OperationalError
from django.test import Client

from cierre.close.key_place import FILE, PASSPHRASE
from cierre.close.keys import make_key
from cierre.fault import Fault
from cierre.office.closings import chain_of, standing_closes
from cierre.office.findable import findable, findable_said
from cierre.office.load import load_folder
from cierre.web.closing import at_work, beside
from cierre.web.models import CloseWork
from tests.office.damages import done_behind_its_back
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv
from tests.web.team import HOME, load_team, signed_in, user_of

PAGE, CHAIN = "/o/little/close/2026-08", "/o/little/closes"
JULY = a_case(número="C0", opened="2026-07-03 09:20", due="2026-07-08", responsable="luis",
              primera="2026-07-03 10:00", resuelta="2026-07-04 10:00")  # fmt: skip
HOSTILE = "<b>1</b>{{7*7}} #set {x}"


@pytest.fixture(autouse=True)
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the office's key will be; none is in the environment."""
    monkeypatch.setenv(FILE, str(tmp_path / "keys/little.pem"))
    monkeypatch.delenv(PASSPHRASE, raising=False)
    return tmp_path / "keys/little.pem"


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What goes on beside the pages is done before they answer."""

    def done(asked: dict[str, str]) -> None:
        at_work.run(asked["office"], asked["kind"], asked["passphrase"])  # type: ignore[arg-type]

    monkeypatch.setattr(beside, "_start", done)


@pytest.fixture
def folder(site: Path, tmp_path: Path) -> Path:
    """A little office where Luis had a case in July and has none in August."""
    made = make_office(tmp_path / "office", OFFICE)
    write_csv(made, "cases", CASES, [JULY, a_case(), a_case(número="C2", resuelta="")])
    assert not load_folder(made).problems
    return made


def text(client: Client, page: str = PAGE) -> str:
    """What a page says, without its markup."""
    said = client.get(page)
    assert said.status_code == 200
    return unescape(re.sub(r"<[^>]+>", " ", re.sub(r"\s+", " ", said.text)))


def allow_all(client: Client, why: str = "Luis está de baja") -> None:
    boxes = re.findall(r'name="what" value="(\d+)"', client.get(PAGE).text)
    assert boxes
    given = {"does": "allow", "what": boxes, "who": "Mario", "why": why, "until": "2026-10-31"}
    client.post(PAGE, given)


def close_it(client: Client, **given: str) -> None:
    client.post(PAGE, {"does": "look"})
    if 'name="what"' in client.get(PAGE).text:
        allow_all(client)
    client.post(PAGE, {"does": "close", "who": "Mario", **given})


def test_a_month_is_closed_step_by_step(owner: Client, folder: Path, key: Path) -> None:
    assert "Mirar qué lo impide" in text(owner)
    owner.post(PAGE, {"does": "look"})
    assert "ni ha dicho que no haya nada que informar" in text(owner)
    assert 'value="close"' not in owner.get(PAGE).text
    owner.post(PAGE, {"does": "close", "who": "Mario"})
    assert not chain_of("little")
    allow_all(owner, HOSTILE)
    shown = text(owner)
    assert f"«{HOSTILE}»" in shown
    assert "Responde Mario, hasta el 31 de octubre" in shown
    assert str(key) in shown
    owner.post(PAGE, {"does": "close", "who": "Mario", "passphrase": "a", "again": "b"})
    assert "Las dos contraseñas no son iguales" in text(owner)
    assert not key.exists()
    owner.post(PAGE, {"does": "close", "who": "Mario", "passphrase": "abc", "again": "abc"})
    assert key.exists()
    shown = text(owner)
    assert "Cierre número 1" in shown
    assert "por Mario" in shown
    assert f"«{HOSTILE}»" in shown
    (entry,) = standing_closes("little").values()
    assert {(each.who, each.why, each.until) for each in entry.exceptions} == {
        ("Mario", HOSTILE, "2026-10-31")
    }
    assert "abc" not in json.dumps([*CloseWork.objects.values("told", "allowances", "who")])


def test_an_exception_is_taken_away_again(owner: Client, folder: Path) -> None:
    owner.post(PAGE, {"does": "look"})
    allow_all(owner)
    before = len(CloseWork.objects.get(kind="look").allowances)
    owner.post(PAGE, {"does": "disallow", "place": "0"})
    assert len(CloseWork.objects.get(kind="look").allowances) == before - 1
    owner.post(PAGE, {"does": "close", "who": "Mario"})
    assert not chain_of("little")


@pytest.mark.parametrize("gone", ["what", "who", "why", "until"])
def test_an_exception_says_all_of_it(owner: Client, folder: Path, gone: str) -> None:
    owner.post(PAGE, {"does": "look"})
    given = {"what": "0", "who": "Mario", "why": "x", "until": "2026-10-31"}
    owner.post(PAGE, {"does": "allow", **given, gone: ""})
    assert str(Fault("exception-incomplete")) in text(owner)
    assert not CloseWork.objects.get(kind="look").allowances


def test_what_is_recorded_meanwhile_makes_it_be_looked_at_again(
    owner: Client, folder: Path
) -> None:
    owner.post(PAGE, {"does": "look"})
    allow_all(owner)
    assert 'value="close"' in owner.get(PAGE).text
    write_csv(folder, "cases", CASES, [JULY, a_case(), a_case(número="C2", resuelta=""),
                                       a_case(número="C3")])  # fmt: skip
    assert load_folder(folder).written
    assert "se ha registrado algo" in text(owner)
    assert 'value="close"' not in owner.get(PAGE).text


def test_a_wrong_passphrase_closes_nothing(owner: Client, folder: Path, key: Path) -> None:
    make_key(key, "right")
    close_it(owner, passphrase="wrong")  # noqa: S106 (of a test)
    assert not chain_of("little")
    assert "Esa contraseña no abre la clave" in text(owner)
    owner.post(PAGE, {"does": "close", "who": "Mario", "passphrase": "right"})
    assert len(standing_closes("little")) == 1


def test_a_closed_month_is_opened_again_for_a_reason(owner: Client, folder: Path) -> None:
    close_it(owner)
    assert "Abrir el mes otra vez" in text(owner)
    owner.post(PAGE, {"does": "reopen", "who": "Mario", "why": " "})
    assert "Falta decir por qué" in text(owner)
    owner.post(PAGE, {"does": "reopen", "who": "Mario", "why": "Faltaba una queja"})
    assert not standing_closes("little")
    assert "«Faltaba una queja»" in text(owner, CHAIN)
    close_it(owner)
    shown = text(owner, CHAIN)
    assert "Corrige el cierre número 1" in shown
    assert "Ya no vale" in shown


def test_the_chain_is_told_and_verified(owner: Client, folder: Path) -> None:
    assert "Todavía no se ha cerrado ningún mes" in text(owner, CHAIN)
    close_it(owner)
    told = json.loads(owner.get(f"{CHAIN}.json").content)
    assert [each["kind"] for each in told["entries"]] == ["close", "files"]
    shown = text(owner, CHAIN)
    assert told["entries"][-1]["digest"] in shown
    assert told["entries"][0]["key"] in shown
    owner.post(CHAIN)
    assert "todo era lo que se firmó (1 mes)" in text(owner, CHAIN)
    done_behind_its_back("UPDATE moves SET at = at + 60 WHERE period = 202608")
    owner.post(CHAIN)
    assert "C1" in text(owner, CHAIN)
    assert "todo era lo que se firmó" not in text(owner, CHAIN)


def test_two_do_not_close_at_once(owner: Client, folder: Path) -> None:
    owner.post(PAGE, {"does": "look"})
    CloseWork.objects.update(state="working")
    assert "Se está mirando" in text(owner)
    owner.post(PAGE, {"does": "close", "who": "Mario"})
    assert not chain_of("little")
    CloseWork.objects.update(host="", process=0, made="2026-01-01T00:00:00Z")
    assert "se interrumpió" in text(owner)


def test_what_breaks_is_said_and_closes_nothing(
    owner: Client, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> None:
        raise RuntimeError("secret inside")

    monkeypatch.setattr(at_work, "close", breaks)
    owner.post(PAGE, {"does": "look"})
    shown = text(owner)
    assert str(Fault("close-broken")) in shown
    assert "secret inside" not in shown


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (OperationalError("database is locked"), "Otro programa está escribiendo"),
        (OperationalError("database or disk is full"), "No queda sitio"),
        (OSError(errno.ENOSPC, "No space left on device", "/full"), "No queda sitio"),
    ],
)
def test_what_the_machine_refuses_is_said_in_words(
    owner: Client, folder: Path, monkeypatch: pytest.MonkeyPatch, problem: Exception, said: str
) -> None:
    def refuses(*_: object) -> None:
        raise problem

    monkeypatch.setattr(at_work, "close", refuses)
    owner.post(PAGE, {"does": "look"})
    assert said in text(owner)
    assert str(Fault("close-broken")) not in text(owner)


def test_a_clock_that_was_set_back_is_said(
    owner: Client, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    close_it(owner)
    now = time.time
    monkeypatch.setattr(time, "time", lambda: now() - 600)
    owner.post(PAGE, {"does": "reopen", "who": "Mario", "why": "Faltaba una queja"})
    assert "se firmó más tarde" in text(owner)
    assert standing_closes("little")


def test_whoever_is_signed_in_closes_by_their_own_name(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "SHARED", True)
    load_team(tmp_path, HOME)
    manager = signed_in("manager")
    manager.post(PAGE, {"does": "look"})
    given = {"does": "allow", "why": "x", "until": "2026-10-31", "who": "Somebody"}
    boxes = re.findall(r'name="what" value="(\d+)"', manager.get(PAGE).text)
    if boxes:
        manager.post(PAGE, {**given, "what": boxes})
    manager.post(PAGE, {"does": "close", "who": "Somebody else"})
    (entry,) = standing_closes(HOME).values()
    assert entry.who == "Mario Vega"
    assert {each.who for each in entry.exceptions} <= {"Mario Vega"}


def test_an_exception_is_for_what_it_was_noted_for_alone(owner: Client, folder: Path) -> None:
    owner.post(PAGE, {"does": "look"})
    look = CloseWork.objects.get(kind="look")
    codes = [each["code"] for each in look.told["obstacles"]]
    place = codes.index("unreviewed")
    given = {"does": "allow", "who": "Mario", "why": "x", "until": "2026-10-31"}
    owner.post(PAGE, {**given, "what": str(place)})
    shown = owner.get(PAGE).text
    left = re.findall(r'name="what" value="(\d+)"', shown)
    assert left == [str(each) for each in range(len(codes)) if each != place]


def test_the_digest_goes_to_who_answers_for_the_office(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "SHARED", True)
    monkeypatch.setattr(settings, "EMAIL_BACKEND", "django.core.mail.backends.locmem.EmailBackend")
    monkeypatch.setattr(mail, "outbox", [], raising=False)
    load_team(tmp_path, HOME)
    users = {"agent": "ana@little.example", "lead": "eva@little.example",
             "auditor": "audit@little.example"}  # fmt: skip
    for role, address in users.items():
        User.objects.filter(username=user_of(role).username).update(email=address)
    manager = signed_in("manager")
    manager.post(PAGE, {"does": "look"})
    boxes = re.findall(r'name="what" value="(\d+)"', manager.get(PAGE).text)
    manager.post(PAGE, {"does": "allow", "why": "x", "until": "2026-10-31", "what": boxes})
    manager.post(PAGE, {"does": "close"})
    sent = {each.to[0]: each for each in mail.outbox}
    assert {*sent} == {"eva@little.example", "audit@little.example"}
    told = sent["audit@little.example"].body
    assert chain_of(HOME)[-1].digest in told
    assert "agosto de 2026" in told
    assert "La huella se ha enviado a 2 personas" in text(manager)


def test_it_says_what_would_be_found_before_the_close(owner: Client, folder: Path) -> None:
    shown = text(owner)
    for each in findable("little"):
        assert findable_said(each) in shown
