"""Every fault can be caused, and is a message in its reader's language: never a traceback."""

from __future__ import annotations

import errno
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import docx
import pytest

from cierre.fault import CATALOGUE, Fault, offered
from cierre.fault.hindrance import fault_of_database, fault_of_system
from tests.close.little_authority import Answer, little_authority, refusing, stamping
from tests.close.little_certificates import STAMPS, given_by, root
from tests.close.soft_token import CONFIGURATION, PIN, address, soft_token
from tests.docs.errors import codes
from tests.docs.pages import ROOT
from tests.journeys.cierre_command import Ended, asked_by_itself, cierre
from tests.sources.fetching.little_desk import Answered, little_desk
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

pytestmark = pytest.mark.xdist_group("faults")
Cause = Callable[[Path], Ended]
ONE_BOOK = OFFICE.replace('pack = "property"', 'pack = "property"\nbooks = ["cases"]')


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A little office in ``office``, loaded into ``data``."""
    folder = tmp_path_factory.mktemp("faults")
    make_office(folder / "office", ONE_BOOK)
    write_csv(folder / "office", "cases", CASES, [a_case(), a_case(número="C2", resuelta="")])
    assert cierre(folder, "load", "office", "--data", "data").code == 0
    return folder


def asked(*arguments: object) -> Cause:
    return lambda folder: cierre(folder, *arguments, "--data", "data")


def undone_twice(folder: Path) -> Ended:
    asked("undo", "little", 1)(folder)
    return asked("undo", "little", 1)(folder)


def of_several(folder: Path) -> Ended:
    make_office(folder / "other", ONE_BOOK.replace("little", "other"))
    asked("load", "other")(folder)
    return asked("import", folder / "office" / "cases.csv")(folder)


def of_another(folder: Path) -> Ended:
    make_office(folder / "other", ONE_BOOK.replace("little", "other"))
    return asked("settings", "little", "--from", "other/office.toml")(folder)


def kept_elsewhere(folder: Path) -> Ended:
    sheet = (folder / "office" / "cases.csv").rename(folder / "incidencias.csv")
    make_office(folder / "office", ONE_BOOK.replace("[office]", '[office]\nledger = "ledger"'))
    assert asked("load", "office")(folder).code == 0
    assert asked("recompute", "little")(folder).code == 2
    return asked("import", sheet, "--office", "little")(folder)


def timed_anew(folder: Path) -> Ended:
    make_office(folder / "office", ONE_BOOK.replace('"09:00-14:00"', '"09:30-14:00"'))
    asked("load", "office")(folder)
    asked("recompute", "little")(folder)
    return asked("undo", "little", 2)(folder)


def stood_on(folder: Path) -> Ended:
    write_csv(folder / "office", "cases", CASES, [a_case(resuelta="2026-08-06 10:00")])
    asked("load", "office")(folder)
    return asked("undo", "little", 1)(folder)


CLOSED_BY_THE_DESK = """
from pathlib import Path
from cierre.office.database import open_database
from tests.office.bringing import bring
from tests.sources.little_office import a_case
open_database("data")
bring(Path("office"), "desk", [a_case(número="D", responsable="", primera="")])
"""


def along(folder: Path) -> Ended:
    path = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
    python = [sys.executable, "-W", "ignore", "-c", CLOSED_BY_THE_DESK]
    subprocess.run(python, cwd=folder, env=os.environ | {"PYTHONPATH": path}, check=True)
    write_csv(folder / "office", "cases", CASES, [a_case(número="D", resuelta="", motivo="")])
    asked("load", "office")(folder)
    return asked("undo", "little", 4)(folder)


def statement(*arguments: object) -> Cause:
    return asked("statement", "little", *arguments)


def evidence(*arguments: object) -> Cause:
    return asked("evidence", "little", "2026-08", *arguments)


def report(*arguments: object) -> Cause:
    return asked("report", "little", "2026-08", *arguments)


def with_template(*lines: str) -> Cause:
    def cause(folder: Path) -> Ended:
        made = docx.Document()
        for line in lines:
            made.add_paragraph(line)
        made.save(str(folder / "own.docx"))
        return report("--format", "docx", "--template", "own.docx")(folder)

    return cause


def with_database(change: Callable[[Path], object]) -> Cause:
    """A command on a data folder of its own, whose database was changed."""

    def cause(folder: Path) -> Ended:
        shutil.copytree(folder / "data", folder / "changed")
        change(folder / "changed/cierre.sqlite3")
        return cierre(folder, "statement", "little", "2026-08", "--data", "changed")

    return cause


def without_privilege(folder: Path, *arguments: object) -> Ended:
    """A command of somebody whom permissions bind; the superuser who runs tests they do not."""
    bound = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
    ended = subprocess.run(
        [
            *(bound if os.geteuid() == 0 else ()),
            sys.executable,
            "-m",
            "cierre",
            *map(str, arguments),
        ],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONWARNINGS": "ignore"},
        capture_output=True,
        text=True,
        check=False,
    )
    return Ended(ended.returncode, ended.stdout, ended.stderr)


def unreadable(folder: Path) -> Ended:
    docx.Document().save(str(folder / "own.docx"))
    (folder / "own.docx").chmod(0)
    asked = ("report", "little", "2026-08", "--format", "docx", "--template", "own.docx")
    return without_privilege(folder, *asked, "--data", "data")


def unwritable(folder: Path) -> Ended:
    (folder / "out").mkdir(mode=0o555)
    asked = ("report", "little", "2026-08", "--format", "md", "--out", "out")
    return without_privilege(folder, *asked, "--data", "data")


def frozen(folder: Path) -> Ended:
    """A data folder that may be read and no more."""
    write_csv(folder / "office", "cases", CASES, [a_case(), a_case(número="C3")])
    (folder / "data/cierre.sqlite3").chmod(0o444)
    (folder / "data").chmod(0o555)
    return without_privilege(folder, "load", "office", "--data", "data")


def alone(folder: Path) -> Ended:
    """An office in which nobody works."""
    empty = re.sub(r"\[\[(person)\]\](.|\n)*?(?=\[\[place)", "", ONE_BOOK)
    make_office(folder / "alone", empty)
    assert cierre(folder, "load", "alone", "--data", "alone-data").code == 0
    return cierre(folder, "propose", "little", "2026-08", "alone", "--data", "alone-data")


def of_people(figure: str, *arguments: object) -> Cause:
    """Evidence of an office that keeps how its people behave and feel."""

    def cause(folder: Path) -> Ended:
        books = 'pack = "call_centre"\nbooks = ["conduct", "wellbeing"]'
        make_office(folder / "people", OFFICE.replace('pack = "property"', books))
        assert cierre(folder, "load", "people", "--data", "people-data").code == 0
        asked = ("evidence", "little", "2026-08", figure, *arguments)
        return cierre(folder, *asked, "--data", "people-data")

    return cause


def taken_by_a_folder(folder: Path) -> Ended:
    (folder / "out/office.md").mkdir(parents=True)
    return report("--format", "md", "--out", "out")(folder)


def a_sheet_before(folder: Path) -> Ended:
    write_csv(folder, "made", CASES, [a_case()])
    (folder / "made").mkdir()
    (folder / "made.csv").rename(folder / "made/cases.xlsx")
    return cierre(folder, "new", "made")


def foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE recipes (name TEXT)")


def newer(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute(
            "INSERT INTO django_migrations (app, name, applied)"
            " VALUES ('office', '9999_later', '2030-01-01')"
        )


def damaged(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        # what was written last stands whole beside the file until then
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(path.read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)
    path.write_bytes(content)


def file_beside(folder: Path) -> Ended:
    (folder / "taken").write_text("a file")
    return report("--format", "md", "--out", "taken")(folder)


def not_word(folder: Path) -> Ended:
    (folder / "own.docx").write_text("no")
    return report("--format", "docx", "--template", "own.docx")(folder)


def another_desk(folder: Path) -> Ended:
    (folder / "dump.json").write_text("[]")
    pulled("--kind", "django-helpdesk", "--address", "dump.json")(folder)
    return asked("pull", "suport", "--office", "little")(folder)


def pulled(*arguments: str, answer: Answered | None = None) -> Cause:
    """What pulling a desk comes to that answers so, whatever it is asked."""

    def cause(folder: Path) -> Ended:
        given = ("pull", "support", "--office", "little", *arguments, "--data", "data")
        if answer is None:
            return cierre(folder, *given)
        with little_desk(lambda _: answer) as address:
            return cierre(folder, *given, "--kind", "redmine", "--address", address)

    return cause


ALLOWED = ("--except", "Mario; no se lleva; 2026-12-31", "--who", "Mario")


def closed(*arguments: object, passphrase: str = "", key: str = "key.pem") -> Cause:
    """A command after August was closed with the key of a file, and with what that must be."""

    def cause(folder: Path) -> Ended:
        close = ("close", "little", "2026-08", "--yes", *ALLOWED)
        done = asked(*close, "--key", "key.pem")(folder)
        assert done.code == 0, done
        with pytest.MonkeyPatch.context() as environment:
            environment.setenv("CIERRE_KEY_PASSPHRASE", passphrase)
            with_key = () if arguments[0] == "stamp" else ("--key", key)
            return asked_by_itself(folder, *arguments, *with_key, "--data", "data")

    return cause


def with_key(passphrase: str, opened_with: str) -> Cause:
    """A key that was made with a passphrase, or none, and is opened with another, or none."""

    def cause(folder: Path) -> Ended:
        for phrase in (passphrase, opened_with):
            with pytest.MonkeyPatch.context() as environment:
                environment.setenv("CIERRE_KEY_PASSPHRASE", phrase)
                given = ("key", "little", "--key", "own.pem", "--data", "data")
                ended = asked_by_itself(folder, *given)
        return ended

    return cause


def with_token(
    key: str = "office", label: str = "Cierre", pin: str = PIN, *, made: bool = True
) -> Cause:
    """A key of a device, which was made there or not, opened by a PIN."""

    def cause(folder: Path) -> Ended:
        device = folder / f"device-{len([*folder.iterdir()])}"
        device.mkdir()
        module = soft_token(device)
        with pytest.MonkeyPatch.context() as environment:
            environment.setenv(CONFIGURATION, str(device / "softhsm2.conf"))
            if made:
                environment.setenv("CIERRE_KEY_PIN", PIN)
                asked_by_itself(folder, "key", "little", "--key", address(module), "--data", "data")
            environment.setenv("CIERRE_KEY_PIN", pin)
            given = ("key", "little", "--key", address(module, key, label), "--data", "data")
            return asked_by_itself(folder, *given)

    return cause


def with_several(folder: Path) -> Ended:
    """A key of a device on which something else has its name."""
    device = folder / "device"
    device.mkdir()
    module = soft_token(device)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv(CONFIGURATION, str(device / "softhsm2.conf"))
        environment.setenv("CIERRE_KEY_PIN", PIN)
        subprocess.run([sys.executable, "-c", _OTHER_THING, module, PIN], check=True)
        given = ("key", "little", "--key", address(module), "--data", "data")
        return asked_by_itself(folder, *given)


def stamped(answer: Answer, *arguments: object) -> Cause:
    """A stamp asked for, after August was closed, of an authority that answers so."""

    def cause(folder: Path) -> Ended:
        with little_authority(answer) as address:
            given = ("stamp", "little", "--timestamp", address, *arguments)
            return closed(*given)(folder)

    return cause


def with_no_certificates(folder: Path) -> Ended:
    (folder / "trust.pem").write_text("no")
    stamper = given_by(root(), "Hora de prueba", STAMPS)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("CIERRE_TIMESTAMP_TRUST", "trust.pem")
        return stamped(stamping(stamper))(folder)


def with_certificate(passphrase: str, days: int) -> Cause:
    """A certificate that ends in some days, opened by a passphrase, to close August with."""

    def cause(folder: Path) -> Ended:
        holder = given_by(root(), "Comunidad de prueba", days=days)
        (folder / "certificate.p12").write_bytes(holder.pkcs12("secret"))
        with pytest.MonkeyPatch.context() as environment:
            environment.setenv("CIERRE_CERTIFICATE", "certificate.p12")
            environment.setenv("CIERRE_CERTIFICATE_PASSPHRASE", passphrase)
            given = ("close", "little", "2026-08", "--yes", *ALLOWED, "--key", "key.pem")
            return asked_by_itself(folder, *given, "--data", "data")

    return cause


def with_device_shut(folder: Path) -> Ended:
    """A key that is to be made by a device that takes nothing."""
    device = folder / "shut-device"
    device.mkdir()
    module = soft_token(device)
    for token in (device / "tokens").iterdir():
        token.chmod(0o555)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv(CONFIGURATION, str(device / "softhsm2.conf"))
        environment.setenv("CIERRE_KEY_PIN", PIN)
        given = ("key", "little", "--key", address(module), "--data", "data")
        return without_privilege(folder, *given)


def with_no_library(folder: Path) -> Ended:
    (folder / "library.so").write_text("no")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("CIERRE_KEY_PIN", PIN)
        given = ("key", "little", "--key", address("./library.so"), "--data", "data")
        return asked_by_itself(folder, *given)


_OTHER_THING = """
import sys, pkcs11
from pkcs11 import Attribute, ObjectClass
token = pkcs11.lib(sys.argv[1]).get_token(token_label="Cierre")
with token.open(user_pin=sys.argv[2], rw=True) as session:
    session.create_object({Attribute.CLASS: ObjectClass.DATA, Attribute.TOKEN: True,
                           Attribute.LABEL: "office", Attribute.VALUE: b"x"})
"""


def with_other_key(folder: Path) -> Ended:
    asked("key", "little", "--key", "other.pem")(folder)
    return closed("reopen", "little", "2026-08", "--reason", "x", key="other.pem")(folder)


def with_invalid_key(folder: Path) -> Ended:
    (folder / "no.pem").write_text("no")
    return asked("key", "little", "--key", "no.pem")(folder)


def key_unreadable(folder: Path) -> Ended:
    (folder / "shut.pem").write_text("no")
    (folder / "shut.pem").chmod(0)
    given = ("key", "little", "--key", "shut.pem", "--data", "data")
    return without_privilege(folder, *given)


def key_unwritable(folder: Path) -> Ended:
    (folder / "shut").mkdir(mode=0o555)
    given = ("key", "little", "--key", "shut/key.pem", "--data", "data")
    return without_privilege(folder, *given)


def of_no_close(folder: Path) -> Ended:
    assert report("--format", "pdf", "--out", "out")(folder).code == 0
    return cierre(folder, "verify", "out/office.pdf")


CAUSED: dict[str, tuple[int, Cause]] = {
    "no-office": (2, asked("statement", "nobody", "2026-08")),
    "no-office-yet": (2, lambda folder: cierre(folder, "statement", "x", "2026", "--data", "new")),
    "no-book": (2, report("--topic", "calls")),
    "which-office": (2, of_several),
    "records-elsewhere": (2, kept_elsewhere),
    "no-batch": (2, asked("undo", "little", 9)),
    "no-log-kind": (2, asked("log", "little", "--kind", "reads")),
    "batch-along": (2, along),
    "batch-undone": (2, undone_twice),
    "batch-timed": (2, timed_anew),
    "batch-stood-on": (2, stood_on),
    "no-such-figure": (2, evidence("cases.nothing")),
    "no-scope": (2, statement("2026-08", "--scope", "team:x")),
    "no-person": (2, statement("2026-08", "--scope", "person:x")),
    "no-unit": (2, statement("2026-08", "--scope", "unit:x")),
    "no-place": (2, statement("2026-08", "--scope", "place:x")),
    "no-pack": (2, lambda folder: cierre(folder, "new", "made", "--pack", "bakery")),
    "no-language": (2, statement("2026-08", "--lang", "fr")),
    "no-period": (2, statement("0000-01")),
    "no-month": (2, asked("propose", "little", "2026", "office")),
    "no-format": (2, report("--format", "odt")),
    "no-part": (2, evidence("cases.received", "--where", "colour=red")),
    "no-such-part": (2, evidence("cases.received", "--where", "category=LEAK")),
    "part-twice": (
        2,
        evidence("cases.received", "--where", "category=leak", "--where", "category=gate"),
    ),
    "no-message": (2, lambda folder: cierre(folder, "wording", "cases", "--message", "zz")),
    "no-setting-or-book": (2, lambda folder: cierre(folder, "wording", "bakery")),
    "no-command": (2, lambda folder: cierre(folder, "statment")),
    "no-option": (2, statement("2026-08", "--scopes", "office")),
    "option-value": (2, lambda folder: cierre(folder, "statement", "little", "2026-08", "--data")),
    "argument-missing": (2, asked("statement", "little")),
    "argument-extra": (2, statement("2026-08", "office", "person:ana")),
    "figure-private": (2, of_people("wellbeing.mood_mean", "--scope", "person:ana")),
    "names-withheld": (2, of_people("conduct.observed", "--where", "holder=ana")),
    "nobody-there": (2, alone),
    "options-apart": (2, asked("settings", "little", "--from", "a.toml", "--to", "b.toml")),
    "settings-of-another": (2, of_another),
    "not-readable": (3, unreadable),
    "not-writable": (3, unwritable),
    "no-folder": (2, asked("load", "nowhere")),
    "no-answer": (2, asked("import", "office/cases.csv", "--answer", "dmy")),
    "no-mapping": (2, asked("import", "office/cases.csv", "--map", "office/office.toml")),
    "no-file": (2, report("--format", "docx", "--template", "gone.docx")),
    "not-a-folder": (2, file_beside),
    "not-a-file": (2, taken_by_a_folder),
    "file-there": (2, a_sheet_before),
    "office-there": (2, lambda folder: cierre(folder, "new", "office")),
    "review-who": (2, asked("review", "little", "2026-08", "--approve")),
    "review-one": (2, asked("review", "little", "2026-08", "--approve", "--sign")),
    "nothing-private": (2, statement("2026-08", "--private")),
    "template-not-word": (2, not_word),
    "template-without-body": (2, with_template("{{ title }}")),
    "template-tag": (2, with_template("{{ titel }}", "{{p body }}")),
    "template-syntax": (2, with_template("{{ title }} {% if %}", "{{p body }}")),
    "template-too-much": (
        2,
        with_template("{% for i in range(99999999) %}x{% endfor %}", "{{p body }}"),
    ),
    "no-desks": (2, pulled()),
    "no-desk": (2, another_desk),
    "desk-name": (2, asked("pull", "a/b", "--office", "little", "--kind", "redmine")),
    "no-desk-kind": (2, pulled("--kind", "helpdesk")),
    "desk-incomplete": (2, pulled("--kind", "redmine")),
    "desk-secret": (2, pulled("--key", "0123abcd")),
    "desk-secret-unset": (2, pulled("--key", "env:NO_SUCH_KEY")),
    "desk-address": (2, pulled("--kind", "redmine", "--address", "desk.example")),
    "desk-refused": (2, pulled(answer=Answered("", 401))),
    "desk-not-there": (2, pulled(answer=Answered("", 404))),
    "desk-no-json": (2, pulled(answer=Answered("<html>"))),
    "address-wrong": (
        2,
        lambda folder: cierre(folder, "statement", "x", "2026", "--data", "postgresql://h:p/x"),
    ),
    "exception-form": (2, asked("close", "little", "2026-08", "--except", "Mario")),
    "key-asks-passphrase": (2, with_key("secret", "")),
    "key-invalid": (2, with_invalid_key),
    "key-missing": (2, closed("reopen", "little", "2026-08", "--reason", "x", key="gone.pem")),
    "key-not-written": (3, key_unwritable),
    "key-other": (2, with_other_key),
    "key-passphrase": (2, with_key("secret", "another")),
    "key-reason": (2, closed("key", "little", "--new", "new.pem")),
    "key-unreadable": (3, key_unreadable),
    "key-unused": (
        2,
        asked("key", "little", "--key", "a.pem", "--new", "b.pem", "--reason", "x"),
    ),
    "key-without-passphrase": (2, with_key("", "secret")),
    "stamp-address": (2, closed("stamp", "little", "--timestamp", "tsa")),
    "stamp-nothing": (2, asked("stamp", "little", "--timestamp", "http://127.0.0.1:1")),
    "stamp-refused": (3, stamped(refusing)),
    "stamp-silent": (3, closed("stamp", "little", "--timestamp", "http://127.0.0.1:1")),
    "stamp-unset": (2, closed("stamp", "little")),
    "stamp-wrong": (3, stamped(lambda _: (200, b"<html>"))),
    "certificate-expired": (2, with_certificate("secret", -1)),
    "certificate-shut": (2, with_certificate("another", 30)),
    "certificates": (2, with_no_certificates),
    "token-address": (2, asked("key", "little", "--key", "pkcs11:object=office")),
    "token-asks-pin": (2, with_token(pin="")),
    "token-missing": (2, with_token(label="Another", made=False)),
    "token-module": (3, with_no_library),
    "token-pin": (2, with_token(pin="1111-1111")),
    "token-refused": (3, with_device_shut),
    "token-several": (2, with_several),
    "reopening-last": (2, closed("reopen", "little", "2026-07", "--reason", "x")),
    "reopening-reason": (2, closed("reopen", "little", "2026-08")),
    "carries-no-close": (2, of_no_close),
    "database-foreign": (3, with_database(foreign)),
    "database-newer": (3, with_database(newer)),
    "database-damaged": (3, with_database(damaged)),
    "database-away": (
        3,
        lambda folder: cierre(
            folder, "statement", "x", "2026", "--data", "postgresql://u:secret@127.0.0.1:1/x"
        ),
    ),
}
"""What each is caused by, with its exit code."""

BY_THE_SYSTEM = {
    "disk-full": OSError(errno.ENOSPC, "No space left on device", "/full/office.pdf"),
    "not-writable": OSError(errno.EROFS, "Read-only file system", "/frozen/office.pdf"),
    "name-too-long": OSError(errno.ENAMETOOLONG, "File name too long", "/x/" + "y" * 300),
    "not-done-by-system": OSError(errno.EIO, "Input/output error", "/broken/office.pdf"),
}
BY_A_DATABASE = {
    "database-locked": sqlite3.OperationalError("database is locked"),
    "database-refused": sqlite3.OperationalError("permission denied for table moves"),
    "not-writable": sqlite3.OperationalError("attempt to write a readonly database"),
    "disk-full": sqlite3.OperationalError("database or disk is full"),
}
ELSEWHERE = {
    # a third party's book without words; a target that office.toml no longer takes; workers of a
    # run that are killed, in tests/office/test_bulk.py; records of which a part cannot be read, in
    # test_checking.py; ledgers elsewhere, in tests/ledger/test_places.py and test_elsewhere.py
    # a desk that stays away, in tests/sources/fetching/test_client.py; records of which somebody
    # keeps recording others while they are pulled; what people type, in tests/office/test_typed*.py
    "desk-away", "desk-meanwhile",
    # what is done with reports on their way to signed ones, in tests/office/test_reviews.py
    "review-meanwhile", "review-changed", "review-state", "review-own", "review-not-theirs",
    "review-missing", "review-reason", "review-too-long", "review-place", "review-not-over",
    "review-closed", "review-unbalanced", "review-unconfirmed",
    # what pages refuse, in tests/web
    "reading-broken", "recording-broken", "recomputing-broken", "template-too-big",
    "mail-interrupted", "mail-refused", "mail-server", "mail-broken",
    "reports-none-chosen", "reports-going", "reports-broken", "reports-unbalanced",
    "port-taken", "form-expired", "files-none", "files-too-many", "files-too-big", "file-kind",
    "note-empty", "note-too-long", "note-gone", "note-wrong", "no-writer",
    "persons-withheld", "mail-variable", "mail-password",
    "passage-empty", "passage-too-long", "passage-meanwhile", "no-passage",
    "month-frozen", "frozen-damaged",
"move-not-offered", "access-own", "access-elsewhere", "access-name", "access-nobody",
    "shared-unsafe", "shared-hosts", "shared-key-short", "shared-key-open", "shared-data-open",
    "shared-debug", "shared-administrator", "password-list",
    # the page of a close, in tests/web/test_closing.py
    "close-going", "close-broken", "close-who", "close-passphrases",
    "exception-incomplete", "close-in-the-way",
    # a clock that was set back, and who never stops, in tests/office/test_closing_meanwhile.py
    "clock-back", "recorded-meanwhile",
    # a key's file that came to be meanwhile, in tests/close/test_chain.py
    "key-exists",
    # settings that are changed piece by piece, in tests/office/test_settings_of.py
    "no-such-setting", "no-such-target",
    # who is forgotten, in tests/office/test_forgetting.py
    "no-customer", "customer-forgotten",
    # neither a customer nor --expired, in tests/cli/test_forgetting.py
    "forget-whom",
    # backups, in tests/office/test_backup.py and test_restoring.py
    "nothing-to-back-up", "backup-foreign", "backup-damaged", "backup-newer", "backup-other-kind",
    "restore-into-full", "restore-files", "server-tool-missing", "server-tool-failed",
    # a page of a register, in tests/office/test_register.py
    "no-page",
    "typed-refused", "typed-by-nobody", "typed-field", "typed-against", "number-taken", "no-item",
    "nothing-moved", "moved-meanwhile", "nothing-to-reverse", "not-typed", "why-missing",
    "attachment-empty", "attachment-large", "attachment-name", "no-attachment",
    "attachment-damaged",
    "no-wording", "target-of-no-part", "workers-killed", "records-damaged",
    "ledger-wrong", "no-table", "spark-not-installed", "java-not-installed",
}  # fmt: skip


@pytest.mark.parametrize("code", CAUSED)
def test_it_is_answered_with_a_message_and_its_exit_code(
    loaded: Path, tmp_path: Path, code: str
) -> None:
    shutil.copytree(loaded, tmp_path, dirs_exist_ok=True)
    exit_code, cause = CAUSED[code]
    ended = cause(tmp_path)
    assert ended.code == exit_code, ended
    assert "Traceback" not in ended.errors
    assert "secret" not in ended.errors
    assert ended.errors.strip()
    assert _is_said(code, ended.errors), ended.errors


@pytest.mark.parametrize(("code", "problem"), BY_THE_SYSTEM.items())
def test_what_the_system_refuses_is_a_fault(code: str, problem: OSError) -> None:
    fault = fault_of_system(problem)
    assert (fault.code, fault.exit_code) == (code, 3)
    assert problem.filename in str(fault)


def test_a_full_disk_is_not_taken_for_a_damaged_database(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = sqlite3.OperationalError("disk I/O error")
    path = str(tmp_path / "cierre.sqlite3")
    assert fault_of_database(broken, path).code == "not-done-by-system"
    usage = shutil.disk_usage(tmp_path)._replace(free=0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    fault = fault_of_database(broken, path)
    assert (fault.code, fault.exit_code) == ("disk-full", 3)


@pytest.mark.parametrize(("code", "problem"), BY_A_DATABASE.items())
def test_what_a_database_refuses_is_a_fault(code: str, problem: Exception) -> None:
    fault = fault_of_database(problem, "postgresql://user:secret@server/office")
    assert (fault.code, fault.exit_code) == (code, 3)
    assert "secret" not in str(fault)


def test_every_code_is_caused_by_a_test() -> None:
    tested = {*CAUSED, *BY_THE_SYSTEM, *BY_A_DATABASE, *ELSEWHERE}
    assert set(codes(CATALOGUE)) == tested


def test_another_who_writes_is_waited_for_and_then_named(loaded: Path, tmp_path: Path) -> None:
    shutil.copytree(loaded, tmp_path, dirs_exist_ok=True)
    script = (
        "import sqlite3, sys, cierre.office.database as d\n"
        "kept = d._file\n"
        "d._file = lambda p: kept(p) | {'OPTIONS': kept(p)['OPTIONS'] | {'timeout': 0.1}}\n"
        "sys.argv = ['cierre', 'load', 'office', '--data', 'data']\n"
        "from cierre.cli import main\nmain()\n"
    )
    write_csv(tmp_path / "office", "cases", CASES, [a_case(), a_case(número="C3")])
    with sqlite3.connect(tmp_path / "data/cierre.sqlite3") as other:
        other.execute("BEGIN IMMEDIATE")
        ended = subprocess.run(
            [sys.executable, "-c", script],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
    assert ended.returncode == 3
    assert "Otro programa está escribiendo" in ended.stderr
    assert "Traceback" not in ended.stderr


def _is_said(code: str, said: str) -> bool:
    """Whether a text begins as the message of a code does, up to what it names."""
    message = next(each for each in CATALOGUE.with_remedy("es") if each.id.name == code)
    assert message.value is not None
    words = [each.value for each in message.value.elements if hasattr(each, "value")]
    return all(word.strip() in " ".join(said.split()) for word in words)


def test_a_fault_is_said_in_the_language_spoken_when_it_is_read() -> None:
    from cierre.spoken import speaking

    fault = Fault("no-month", value="2026")
    said = []
    for language in ("es", "en", "zh"):
        with speaking(language):
            said.append(str(fault))
    assert len(set(said)) == 3


@pytest.mark.parametrize("length", [300, 5000])
@pytest.mark.parametrize(
    "arguments",
    [
        ("load", "{}"),
        ("load", "office", "--data", "{}"),
        ("statement", "{}", "2026-08", "--data", "data"),
        ("statement", "little", "2026-08", "--scope", "person:{}", "--data", "data"),
        ("statement", "little", "{}", "--data", "data"),
        ("new", "{}"),
        ("{}",),
    ],
)
def test_nothing_is_too_long_to_be_told(
    loaded: Path, length: int, arguments: tuple[str, ...]
) -> None:
    given = [each.format("x" * length) for each in arguments]
    ended = cierre(loaded, *given)
    assert ended.code in (2, 3)
    assert "Traceback" not in ended.errors
    assert 0 < len(ended.errors) < 2500


def test_of_very_many_names_the_nearest_are_told() -> None:
    names = [f"person{number:04}" for number in range(2000)]
    fault = Fault("no-person", value="PERSON1234", names=offered("PERSON1234", names))
    assert "Hay estas: person1234, " in str(fault)
    assert len(str(fault)) < 600


def test_a_frozen_data_folder_is_told(loaded: Path, tmp_path: Path) -> None:
    shutil.copytree(loaded, tmp_path, dirs_exist_ok=True)
    ended = frozen(tmp_path)
    assert ended.code == 3
    assert "Traceback" not in ended.errors
    assert _is_said("not-writable", ended.errors), ended.errors


def test_who_stops_reading_is_no_fault(loaded: Path) -> None:
    for arguments in (("books", "cases"), ("wording", "cases"), ("books", "--json")):
        printing = subprocess.Popen(
            [sys.executable, "-m", "cierre", *arguments],
            cwd=loaded,
            env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert printing.stdout is not None
        printing.stdout.close()
        assert printing.communicate()[1] == b""
        assert printing.returncode == 141


def test_a_terminal_of_another_alphabet_is_shown_the_codes(loaded: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "cierre", "books", "--lang", "zh"],
        cwd=loaded,
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0
    assert "Traceback" not in ended.stderr
    assert "\\u" in ended.stdout
