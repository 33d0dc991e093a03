from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cierre.calendars.period import Period
from cierre.directory import Note
from cierre.fault import Fault
from cierre.office.archive import Archive
from cierre.office.decided import accept, decide, propose_again, undecided
from cierre.office.load import load_folder
from cierre.office.models import Link
from cierre.office.note_versions import note_digest, versions_of
from cierre.office.one_line import in_one_line
from cierre.office.scope_names import parse_scope
from cierre.office.written_notes import (
    LONGEST,
    origins_of,
    remove_note,
    write_note,
    writers,
)
from cierre.report.proposals import Proposal
from tests.sources.little_office import CASES, a_case, make_office, write_csv

NOTES = ("person", "month", "kind", "text")
OF_FOLDER = Note("ana", "2026-08", "achievement", "Puesto al día el archivo.")
OF_PAGE = Note("ana", "2026-08", "lesson", "Llamar antes de ir.", about="cases.received")


@pytest.fixture
def folder(database: str, tmp_path: Path) -> Path:
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", CASES, [a_case()])
    write_csv(folder, "notes", NOTES, [("Ana Pérez", "2026-08", "Logro", OF_FOLDER.text)])
    assert not load_folder(folder).problems
    return folder


def notes(database: str) -> tuple[Note, ...]:
    return Archive(database).directory("little").notes


def loaded_again(folder: Path) -> None:
    write_csv(folder, "cases", CASES, [a_case(), a_case(número="C2")])
    assert load_folder(folder).written


def test_a_note_of_a_page_is_in_the_statement_and_stays_when_the_folder_is_loaded(
    database: str, folder: Path
) -> None:
    links = Link.objects.count()
    write_note("little", OF_PAGE, "eva")
    assert notes(database) == (OF_FOLDER, OF_PAGE)
    assert Link.objects.count() == links + 1
    loaded_again(folder)
    assert notes(database) == (OF_FOLDER, OF_PAGE)
    archive = Archive(database)
    assert archive.statement("little", "2026-08", "person:ana").notes == (OF_FOLDER, OF_PAGE)
    assert archive.statement("little", "2026-08", "person:luis").notes == ()
    assert archive.check("little") == ()
    assert {each.who for each in origins_of("little").values()} == {"eva"}


def test_what_a_page_changed_or_took_away_does_not_come_back_with_the_folder(
    database: str, folder: Path
) -> None:
    other = replace(OF_FOLDER, text="Archivo al día.")
    write_note("little", other, "ana", instead_of=note_digest(OF_FOLDER))
    loaded_again(folder)
    assert notes(database) == (other,)
    remove_note("little", note_digest(other), "ana")
    loaded_again(folder)
    assert notes(database) == ()
    assert Archive(database).check("little") == ()


def test_a_note_of_the_folder_that_is_changed_there_is_loaded(database: str, folder: Path) -> None:
    remove_note("little", note_digest(OF_FOLDER), "ana")
    write_csv(folder, "notes", NOTES, [("Ana Pérez", "2026-08", "Logro", "Otra cosa.")])
    loaded_again(folder)
    assert [each.text for each in notes(database)] == ["Otra cosa."]


def test_a_note_that_the_folder_says_too_is_there_once(database: str, folder: Path) -> None:
    said = replace(OF_PAGE, about="")
    write_note("little", said, "ana")
    write_note("little", said, "ana")
    write_csv(folder, "notes", NOTES, [("Ana Pérez", "2026-08", "Lección", said.text)])
    loaded_again(folder)
    assert notes(database) == (said,)


def test_a_note_changed_by_somebody_else_meanwhile_is_not_written_over(
    database: str, folder: Path
) -> None:
    write_note("little", OF_PAGE, "ana")
    seen = note_digest(OF_PAGE)
    theirs = replace(OF_PAGE, text="Lo cambió Luis.")
    write_note("little", theirs, "luis", instead_of=seen)
    with pytest.raises(Fault):
        write_note("little", replace(OF_PAGE, text="Mío."), "ana", instead_of=seen)
    with pytest.raises(Fault):
        remove_note("little", seen, "ana")
    assert notes(database) == (OF_FOLDER, theirs)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"text": " \n\x00 "}, "note-empty"),
        ({"text": "x" * (LONGEST + 1)}, "note-too-long"),
        ({"kind": "gossip"}, "note-wrong"),
        ({"about": "cases.gossip"}, "note-wrong"),
        ({"by": "mañana"}, "note-wrong"),
        ({"person": "nobody"}, "no-person"),
        ({"kind": "nothing", "text": "gossip"}, "no-book"),
    ],
)
def test_a_note_that_cannot_be_kept_is_refused(
    database: str, folder: Path, changed: dict[str, str], code: str
) -> None:
    with pytest.raises(Fault) as told:
        write_note("little", replace(OF_PAGE, **changed), "ana")  # type: ignore[arg-type]
    assert told.value.code == code
    assert str(told.value)
    assert notes(database) == (OF_FOLDER,)


def test_a_book_with_nothing_to_report_is_no_longer_missing(database: str, folder: Path) -> None:
    archive = Archive(database)
    (missing,) = {e.book for e in archive.statement("little", "2026-08").coverage
                  if e.status == "missing"} & {"fees"}  # fmt: skip
    write_note("little", Note("ana", "2026-08", "nothing", missing), "ana")
    found = {each.book: each.status for each in archive.statement("little", "2026-08").coverage}
    assert found["fees"] == "nothing"


def test_what_was_decided_is_not_proposed_again(database: str, folder: Path) -> None:
    proposals = (Proposal("late cases", "Tarde."), Proposal("missing", "Falta."))
    where = ("little", "2026-08", "person:ana")
    assert undecided(*where, proposals, ()) == (proposals, ())
    note = Note("ana", "2026-08", "shortcoming", "Fui tarde a dos.")
    accept("little", "person:ana", "late cases", note, "ana")
    decide(*where, "missing", "dropped", "ana")
    assert undecided(*where, proposals, ()) == ((), (proposals[1],))
    assert notes(database) == (OF_FOLDER, note)
    propose_again(*where, "missing")
    assert undecided(*where, proposals, ()) == ((proposals[1],), ())


def test_who_writes_for_a_scope(database: str, folder: Path) -> None:
    directory = Archive(database).directory("little")

    def ids(scope: str) -> list[str]:
        found = writers(directory, parse_scope(scope, directory), Period.parse("2026-08"))
        return [each.id for each in found]

    assert ids("person:luis") == ["luis"]
    assert ids("unit:south") == ["luis"]
    assert ids("office") == ["ana", "luis"]
    assert ids("place:lilas") == []


def test_a_text_in_one_line() -> None:
    assert in_one_line(" a\r\n\tb\x00c \u2028 d👩‍🔧 ") == "a bc d👩‍🔧"


def test_each_version_of_a_note_is_kept_with_who_wrote_it(folder: Path) -> None:
    first = replace(OF_FOLDER, text="Primero.")
    second = replace(first, text="Segundo.")
    assert versions_of("little", note_digest(OF_FOLDER)) == ()
    write_note("little", first, "ana", instead_of=note_digest(OF_FOLDER))
    write_note("little", second, "eva", instead_of=note_digest(first))
    write_note("little", second, "eva", instead_of=note_digest(second))
    write_note("little", first, "luis", instead_of=note_digest(second))
    found = versions_of("little", note_digest(first))
    assert [(each.who, each.note, each.before) for each in found] == [
        ("ana", first, OF_FOLDER), ("eva", second, first), ("luis", first, second),
    ]  # fmt: skip
    write_note("little", OF_PAGE, "ana")
    (new,) = versions_of("little", note_digest(OF_PAGE))
    assert new.before is None
    assert versions_of("other", note_digest(OF_PAGE)) == ()


def test_a_note_that_is_not_kept_leaves_no_version(folder: Path) -> None:
    other = replace(OF_FOLDER, text="Otra.")
    with pytest.raises(Fault):
        write_note("little", other, "ana", instead_of="0" * 64)
    assert versions_of("little", note_digest(other)) == ()
