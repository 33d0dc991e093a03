from __future__ import annotations

import email
import email.policy
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from email.message import EmailMessage as Read
from pathlib import Path
from smtplib import SMTPAuthenticationError, SMTPRecipientsRefused

import pytest
from django.conf import settings
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.core.management import call_command
from django.test import Client

from cierre.fault import Fault
from cierre.office.load import load_folder
from cierre.web.mailing import sending
from cierre.web.mailing.addresses import addresses_of, is_address, keep_address
from cierre.web.mailing.environment import mail_settings
from cierre.web.mailing.letters import Letter, deliver
from cierre.web.models import Mail, MailAddress
from tests.sources.little_office import CASES, a_case, make_office, write_csv
from tests.web.team import HOME, load_team, signed_in, text_of, user_of

MAIL = f"/o/{HOME}/team/2026-08/office/mail"
NORTH = f"/o/{HOME}/team/2026-08/unit:north/mail"


@pytest.fixture
def office(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    load_team(tmp_path, HOME)
    in_memory(monkeypatch)
    keep_address(HOME, "ana", "ana@example.org")
    keep_address(HOME, "sol", "sol@example.org")
    return HOME


def in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "EMAIL_BACKEND", "django.core.mail.backends.locmem.EmailBackend")
    monkeypatch.setattr(mail, "outbox", [], raising=False)


def work() -> None:
    call_command("db_worker", batch=True, verbosity=0, interval=0.1, startup_delay=False)


def states() -> dict[str, str]:
    return {each.person: each.state for each in Mail.objects.order_by("id")}


def test_who_gets_it_and_who_cannot_is_said_first(owner: Client, office: str) -> None:
    page = owner.get(MAIL).text
    assert "Lo recibirán 2 personas" in page
    assert "ana@example.org" in page
    assert "3 personas no tienen dirección" in page
    assert f'<a href="/o/{office}/settings/people/eva">Eva Ruiz</a>' in page
    assert not Mail.objects.exists()
    assert f'href="{MAIL}"' in owner.get(f"/o/{office}/team/2026-08/office").text


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_each_gets_their_own_report_and_never_twice(owner: Client, office: str, kind: str) -> None:
    owner.post(MAIL, {"does": "send", "format": kind})
    owner.post(MAIL, {"does": "send", "format": kind})
    assert Mail.objects.count() == 2
    assert "Quedan 2 mensajes" in owner.get(MAIL).text
    work()
    assert {each.to[0]: each.subject for each in mail.outbox} == {
        f"{each}@example.org": "Su informe de agosto de 2026 · Pequeña" for each in ("ana", "sol")
    }
    name, content, _ = mail.outbox[0].attachments[0]
    assert name == f"Ana Pérez - agosto de 2026.{kind}"
    assert "Hola, Ana Pérez:" in mail.outbox[0].body
    assert content == owner.get(f"/o/{office}/report/2026-08/person:ana/file.{kind}").content
    assert Mail.objects.get(person="ana").digest == hashlib.sha256(content).hexdigest()
    owner.post(MAIL, {"does": "send", "format": kind})
    work()
    assert len(mail.outbox) == 2
    assert states() == {"ana": "same", "sol": "same"}
    keep_address(office, "ana", "otra@example.org")
    owner.post(MAIL, {"does": "send", "format": kind})
    work()
    assert [each.to for each in mail.outbox[2:]] == [["otra@example.org"]]
    page = owner.get(MAIL).text
    assert "Ya lo tenía igual" in page
    assert "Enviado" in page


def test_only_a_lead_and_a_manager_send_and_a_lead_to_their_team(
    office: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "SHARED", True)
    for role in ("agent", "auditor", "administrator"):
        assert signed_in(role).get(MAIL).status_code == 403
        assert signed_in(role).post(MAIL, {"does": "send"}).status_code == 403
    lead = signed_in("lead")
    assert lead.post(MAIL, {"does": "send"}).status_code == 403
    assert MAIL not in signed_in("auditor").get(f"/o/{office}/team/2026-08/office").text
    page = lead.get(NORTH).text
    assert "sol@example.org" not in page
    lead.post(NORTH, {"does": "send"})
    assert {(each.person, each.who) for each in Mail.objects.all()} == {("ana", "lead")}
    signed_in("manager").post(MAIL, {"does": "send"})
    work()
    assert "sol@example.org" not in lead.get(NORTH).text
    assert "Lo envía lead" not in mail.outbox[-1].body


def test_on_a_shared_site_the_accounts_address_comes_first(
    office: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    user = user_of("agent")
    user.email = "cuenta@example.org"
    user.save()
    assert addresses_of(office)["ana"] == "ana@example.org"
    monkeypatch.setattr(settings, "SHARED", True)
    assert addresses_of(office)["ana"] == "cuenta@example.org"
    user.is_active = False
    user.save()
    assert addresses_of(office)["ana"] == "ana@example.org"


def test_an_address_is_set_on_the_persons_page(owner: Client, office: str) -> None:
    page = f"/o/{office}/settings/people/eva"
    for wrong in ("eva", "a@b.es, c@d.es", "eva@example.org\nBcc: x@example.org", "<b>@x"):
        answer = owner.post(page, {"does": "address", "address": wrong})
        assert answer.status_code == 422
        assert "No es una dirección de correo" in answer.text
    owner.post(page, {"does": "address", "address": "eva@example.org"})
    assert addresses_of(office)["eva"] == "eva@example.org"
    assert 'value="eva@example.org"' in owner.get(page).text
    owner.post(page, {"does": "address", "address": ""})
    assert "eva" not in addresses_of(office)


class Refusing(EmailBackend):
    """A mail server that does not know Ana."""

    def send_messages(self, messages: Sequence[mail.EmailMessage]) -> int:
        if messages[0].to == ["ana@example.org"]:
            raise SMTPRecipientsRefused({"ana@example.org": (550, b"who?")})
        return super().send_messages(messages)


class Away(EmailBackend):
    """A mail server that lets nobody in."""

    def send_messages(self, messages: Sequence[mail.EmailMessage]) -> int:
        raise SMTPAuthenticationError(535, b"secret word")


def test_a_failing_address_is_told_and_tried_again(
    owner: Client, office: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "EMAIL_BACKEND", f"{__name__}.Refusing")
    owner.post(MAIL, {"does": "send"})
    work()
    assert states() == {"ana": "failed", "sol": "sent"}
    assert "no acepta el mensaje para ana@example.org" in owner.get(MAIL).text
    in_memory(monkeypatch)
    failed = Mail.objects.get(person="ana")
    owner.post(MAIL, {"does": "again", "of": failed.id})
    work()
    assert [each.to for each in mail.outbox] == [["ana@example.org"]]
    owner.post(MAIL, {"does": "again", "of": failed.id})
    work()
    assert len(mail.outbox) == 1


def test_a_server_that_is_away_fails_all_and_says_no_secret(
    owner: Client, office: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(settings, "EMAIL_BACKEND", f"{__name__}.Away")
    owner.post(MAIL, {"does": "send"})
    work()
    assert states() == {"ana": "failed", "sol": "failed"}
    assert str(Fault("mail-server")) in owner.get(MAIL).text
    assert "secret word" not in owner.get(MAIL).text + caplog.text


def test_a_restart_goes_on_and_sends_nothing_twice(owner: Client, office: str) -> None:
    owner.post(MAIL, {"does": "send"})
    Mail.objects.filter(person="ana").update(state="sending", digest="x", attempts=1)
    Mail.objects.filter(person="sol").update(state="sending", attempts=1)
    sending.take_up()
    work()
    assert states() == {"ana": "failed", "sol": "sent"}
    assert [each.to for each in mail.outbox] == [["sol@example.org"]]
    assert "puede que el mensaje haya llegado" in owner.get(MAIL).text


def test_what_waits_can_be_taken_back(owner: Client, office: str) -> None:
    owner.post(MAIL, {"does": "send"})
    owner.post(MAIL, {"does": "cancel"})
    work()
    assert not mail.outbox
    assert not Mail.objects.exists()


def test_without_a_server_messages_lie_in_a_folder(
    owner: Client, office: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CIERRE_FILES", str(tmp_path / "beside"))
    monkeypatch.delenv("CIERRE_MAIL_SERVER", raising=False)
    for name, value in mail_settings().items():
        monkeypatch.setattr(settings, name, value, raising=False)
    assert "no salen de ahí" in owner.get(MAIL).text
    owner.post(MAIL, {"does": "send"})
    work()
    messages = [*read_in(tmp_path / "beside" / "mail")]
    assert {each["To"] for each in messages} == {"ana@example.org", "sol@example.org"}
    (attached,) = messages[0].iter_attachments()
    assert str(attached.get_filename()).endswith(" - agosto de 2026.docx")


def read_in(folder: Path) -> Iterator[Read]:
    for each in folder.iterdir():
        content = each.read_bytes().rpartition(b"-" * 79)[0]
        yield email.message_from_bytes(content, policy=email.policy.default)


def test_a_server_is_named_by_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "word").write_text("pass\n")
    monkeypatch.setenv("CIERRE_MAIL_SERVER", "mail.example.org")
    monkeypatch.setenv("CIERRE_MAIL_PASSWORD_FILE", str(tmp_path / "word"))
    monkeypatch.setenv("CIERRE_MAIL_FROM", "oficina@example.org")
    found = mail_settings()
    assert (found["EMAIL_HOST"], found["EMAIL_PORT"]) == ("mail.example.org", 587)
    assert (found["EMAIL_USE_TLS"], found["EMAIL_HOST_PASSWORD"]) == (True, "pass")
    monkeypatch.setenv("CIERRE_MAIL_SERVER", "mail.example.org:2465")
    monkeypatch.setenv("CIERRE_MAIL_SECURITY", "tls")
    found = mail_settings()
    assert (found["EMAIL_PORT"], found["EMAIL_USE_SSL"]) == (2465, True)
    assert not found["EMAIL_USE_TLS"]


def test_hostile_names_are_text_and_no_headers(
    site: Path, owner: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_memory(monkeypatch)
    text = text_of(HOME).replace("Eva Ruiz", "<b>../Eva { $x }")
    folder = make_office(tmp_path / "office", text)
    write_csv(folder, "cases", CASES, [a_case()])
    load_folder(folder)
    keep_address(HOME, "eva", "eva@example.org")
    page = owner.get(MAIL).text
    assert "&lt;b&gt;../Eva" in page
    assert "<b>../Eva" not in page
    hostile = "<b>../Eva { $x }\r\nBcc: x@example.org"
    sending.begin(HOME, "2026-08", {"eva": (hostile, "eva@example.org")}, "md", "x\nX: y")
    work()
    (sent,) = mail.outbox
    assert sent.recipients() == ["eva@example.org"]
    assert "/" not in sent.attachments[0][0]
    assert "\n" not in sent.attachments[0][0]
    assert "{ $x }" in sent.body
    whole = email.message_from_bytes(sent.message().as_bytes(), policy=email.policy.default)
    assert (whole["Bcc"], whole["X"]) == (None, None)


def test_a_subject_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    in_memory(monkeypatch)
    deliver(Letter("a@example.org", "x\r\nBcc: b@example.org", "y"))
    assert mail.outbox[0].subject == "x Bcc: b@example.org"
    assert mail.outbox[0].recipients() == ["a@example.org"]


def test_an_address_with_a_header_in_it_is_sent_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    in_memory(monkeypatch)
    hostile = "a@example.org\nBcc: x@example.org"
    assert not is_address(hostile)
    with pytest.raises(Fault):
        deliver(Letter(hostile, "x", "x"))
    assert not mail.outbox


def test_what_is_kept_and_is_no_address_is_none(office: str) -> None:
    MailAddress.objects.filter(person="ana").update(address="no address")
    assert "ana" not in addresses_of(office)


@pytest.mark.parametrize(
    ("variable", "value", "code"),
    [
        ("CIERRE_MAIL_SECURITY", "ssl", "mail-variable"),
        ("CIERRE_MAIL_SERVER", "smtp.example.org:mail", "mail-variable"),
        ("CIERRE_MAIL_SERVER", "smtp.example.org:99999", "mail-variable"),
        ("CIERRE_MAIL_PASSWORD_FILE", "nowhere", "mail-password"),
    ],
)
def test_what_a_variable_cannot_say_is_told(
    variable: str, value: str, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CIERRE_MAIL_SERVER", "smtp.example.org")
    monkeypatch.setenv(variable, value)
    with pytest.raises(Fault) as told:
        mail_settings()
    assert told.value.code == code


def test_the_server_tells_it_and_does_not_begin(tmp_path: Path) -> None:
    settings_of_mail = {"CIERRE_MAIL_SERVER": "smtp.example.org", "CIERRE_MAIL_SECURITY": "ssl"}
    ended = subprocess.run(
        [sys.executable, "-m", "cierre", "serve", "--data", str(tmp_path / "data"), "--no-browser"],
        env={**os.environ, **settings_of_mail},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 2
    assert "CIERRE_MAIL_SECURITY" in ended.stderr
    assert "Traceback" not in ended.stderr
