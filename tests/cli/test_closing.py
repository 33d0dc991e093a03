"""A month closed, handed out, looked at elsewhere, and opened again, all by commands."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pikepdf
import pytest

from cierre.office.closings import frozen_of
from cierre.office.database import open_database
from tests.close.little_authority import little_authority, stamping
from tests.close.little_certificates import STAMPS, given_by, root
from tests.close.soft_token import CONFIGURATION, PIN, address, soft_token
from tests.journeys.cierre_command import Ended, asked_by_itself, cierre
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

ALLOWED = ("--except", "Mario; no se lleva; 2026-12-31", "--who", "Mario")
SIGNED = ("--key", "key.pem", "--data", "data")


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A little office whose August is closed, with the files that were handed out."""
    folder = tmp_path_factory.mktemp("closing")
    make_office(folder / "office", OFFICE)
    write_csv(folder / "office", "cases", CASES, [a_case(), a_case(número="C2", resuelta="")])
    assert cierre(folder, "load", "office", "--data", "data").code == 0
    done = cierre(folder, "close", "little", "2026-08", "--yes", *ALLOWED, *SIGNED)
    assert done.code == 0, done
    (folder / "key.txt").write_text(_public(folder))
    open_database(folder / "data")
    for each in frozen_of("little", 2):
        assert each.content is not None
        (folder / Path(each.name).name).write_bytes(each.content)
    return folder


@pytest.fixture
def folder(closed: Path, tmp_path: Path) -> Path:
    shutil.copytree(closed, tmp_path, dirs_exist_ok=True)
    return tmp_path


def _public(folder: Path) -> str:
    return cierre(folder, "key", "little", *SIGNED).output.splitlines()[0]


def alone(folder: Path, name: str, *arguments: str) -> Ended:
    """A file looked at where there is nothing else."""
    (folder / "elsewhere").mkdir(exist_ok=True)
    shutil.copy(folder / name, folder / "elsewhere")
    return cierre(folder / "elsewhere", "verify", name, *arguments)


def test_what_is_in_the_way_is_said_and_nothing_is_closed(tmp_path: Path) -> None:
    make_office(tmp_path / "office", OFFICE)
    july = a_case(número="C0", opened="2026-07-03 09:20", due="2026-07-08", responsable="luis",
                  primera="2026-07-03 10:00", resuelta="2026-07-04 10:00")  # fmt: skip
    write_csv(tmp_path / "office", "cases", CASES, [july, a_case()])
    assert cierre(tmp_path, "load", "office", "--data", "data").code == 0
    for yes in ((), ("--yes",)):
        done = cierre(tmp_path, "close", "little", "2026-08", *yes, *SIGNED)
        assert done.code == 1
        assert "ni ha dicho que no haya nada que informar" in done.errors
        assert "No se ha cerrado nada" in done.errors
    ready = cierre(tmp_path, "close", "little", "2026-08", *ALLOWED, *SIGNED)
    assert ready.code == 0
    assert "Con --yes se cierra" in ready.output
    told = cierre(tmp_path, "verify", "little", "--data", "data")
    assert told.output.strip() == "No hay ningún mes cerrado."


@pytest.mark.parametrize("name", ["office.pdf", "office.docx", "unit-north.pdf"])
def test_a_file_is_verified_where_there_is_nothing_else(folder: Path, name: str) -> None:
    public = (folder / "key.txt").read_text()
    told = alone(folder, name, "--key", public)
    assert told.code == 0, told
    assert "byte a byte" in told.output
    assert "agosto de 2026" in told.output
    assert "Mario" in told.output
    assert "no están a mano" in told.output
    assert not (folder / "elsewhere" / "cierre-data").exists()


def test_another_key_is_told(folder: Path) -> None:
    told = alone(folder, "office.pdf", "--key", "ed25519:" + "0" * 64)
    assert told.code == 1
    assert "otra clave" in told.errors


def test_a_file_is_compared_with_the_records_that_are_at_hand(folder: Path) -> None:
    told = cierre(folder, "verify", "office.pdf", "--data", "data")
    assert told.code == 0, told
    assert "se han leído también sus registros" in told.output
    again = ("--reason", "Faltaba una incidencia", "--who", "Mario")
    assert cierre(folder, "reopen", "little", "2026-08", *again, *SIGNED).code == 0
    write_csv(folder / "office", "cases", CASES, [a_case(), a_case(número="C3")])
    loaded = cierre(folder, "load", "office", "--data", "data", "--accept-changes")
    assert loaded.code == 0, loaded
    assert cierre(folder, "close", "little", "2026-08", "--yes", *ALLOWED, *SIGNED).code == 0
    told = cierre(folder, "verify", "office.pdf", "--data", "data")
    assert told.code == 0, told
    assert "se corrigió después: el que vale es el número 4" in told.output
    assert cierre(folder, "verify", "little", "--data", "data").code == 0


def test_a_file_of_a_chain_that_was_made_anew_is_told(folder: Path) -> None:
    shutil.rmtree(folder / "data")
    assert cierre(folder, "load", "office", "--data", "data").code == 0
    assert cierre(folder, "close", "little", "2026-08", "--yes", *ALLOWED, *SIGNED).code == 0
    told = cierre(folder, "verify", "office.pdf", "--data", "data")
    assert told.code == 1
    assert "no está en la cadena" in told.errors


def test_what_was_changed_in_a_page_is_told_for_programs_too(folder: Path) -> None:
    with pikepdf.open(folder / "office.pdf", allow_overwriting_input=True) as document:
        page = document.pages[0]
        content = page.Contents.read_bytes()
        page.Contents = document.make_stream(content + b"\n")
        other = folder / "report.json"
        other.write_bytes(document.attachments["report.json"].get_file().read_bytes() + b" ")
        document.attachments["report.json"] = pikepdf.AttachedFileSpec.from_filepath(
            document, other
        )
        document.save()
    told = alone(folder, "office.pdf", "--json")
    assert told.code == 1
    listed = json.loads(told.output)
    assert listed["same"] is False
    assert [each["proof"] for each in listed["problems"]] == ["content-changed"]


def test_a_month_is_closed_with_a_key_of_a_device(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = tmp_path_factory.mktemp("device")
    key = address(soft_token(device))
    monkeypatch.setenv(CONFIGURATION, str(device / "softhsm2.conf"))
    monkeypatch.setenv("CIERRE_KEY_PIN", PIN)
    replaced = asked_by_itself(
        folder, "key", "little", "--new", key, "--reason", "La guarda un dispositivo", *SIGNED
    )
    assert replaced.code == 0, replaced
    public = replaced.output.splitlines()[0]
    assert public != (folder / "key.txt").read_text()
    refused = asked_by_itself(
        folder, "reopen", "little", "2026-08", "--reason", "Falta una queja", *SIGNED
    )
    assert refused.code == 2
    monkeypatch.setenv("CIERRE_KEY", key)
    asked = ("--reason", "Falta una queja", "--data", "data")
    assert asked_by_itself(folder, "reopen", "little", "2026-08", *asked).code == 0
    done = asked_by_itself(
        folder, "close", "little", "2026-08", "--yes", *ALLOWED, "--data", "data"
    )
    assert done.code == 0, done
    assert asked_by_itself(folder, "verify", "little", "--data", "data").code == 0


def test_a_close_is_stamped_and_what_the_stamp_says_is_verified(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    above = root()
    asked = ("--reason", "Falta una queja", *SIGNED)
    assert cierre(folder, "reopen", "little", "2026-08", *asked).code == 0
    closing = ("close", "little", "2026-08", "--yes", *ALLOWED, *SIGNED)
    done = cierre(folder, *closing, "--timestamp", "http://eva:giraffe@127.0.0.1:1")
    assert done.code == 0, done
    assert "La autoridad de sellado 127.0.0.1 no responde" in done.errors
    assert "cierre stamp little" in done.errors
    assert "giraffe" not in done.output + done.errors
    with little_authority(stamping(given_by(above, "Hora de prueba", STAMPS))) as authority:
        given = ("stamp", "little", "--timestamp", authority, "--data", "data")
        stamped = cierre(folder, *given)
        assert "por quien dice ser «Hora de prueba»" in stamped.output, stamped
        again = cierre(folder, *given)
    assert "ya tenía su sello" in again.output
    (tmp_path / "trust.pem").write_bytes(above.pem)
    monkeypatch.setenv("CIERRE_TIMESTAMP_TRUST", str(tmp_path / "trust.pem"))
    verified = asked_by_itself(folder, "verify", "little", "--data", "data")
    assert verified.code == 0, verified
    assert "por «Hora de prueba»." in verified.output
