"""A little office that has something in every table, a closed month, and one that is open."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cierre.books import load_books
from cierre.close.entry import Allowance
from cierre.close.keys import FileKey, make_key
from cierre.directory import Note
from cierre.office import chain, typed
from cierre.office.archive import Archive
from cierre.office.closing import close, reopen
from cierre.office.database import open_uri
from cierre.office.decided import decide
from cierre.office.directory import closed_through
from cierre.office.forgotten import forget_name
from cierre.office.importing import _keep_mapping
from cierre.office.kept_reports import kept_report
from cierre.office.load import load_folder
from cierre.office.models import Making, Office, Writer
from cierre.office.passages import reword
from cierre.office.pieces import rename_place
from cierre.office.pulling import set_desk
from cierre.office.reviewing import Actor, submit
from cierre.office.row_seals import sealed_models
from cierre.office.settings_of import change_settings
from cierre.office.stamping import stamp_last
from cierre.office.templating import set_template
from cierre.office.undoing import loadings, undo
from cierre.office.written_notes import write_note
from cierre.report.rewording import Passage, pieces
from cierre.report.tokens import written
from tests.close.little_authority import little_authority, stamping
from tests.close.little_certificates import STAMPS, given_by, root
from tests.office.bringing import bring
from tests.office.damages import behind_its_back
from tests.office.test_template import GOOD
from tests.sources.little_office import (
    CASES,
    FEE_MOVES,
    FEES,
    OFFICE,
    a_case,
    make_office,
    write_csv,
)

AUGUST = "2026-08"
EARLY = a_case(número="C0", opened="2026-06-03 09:20", due="2026-06-08",
               primera="2026-06-03 10:00", resuelta="2026-06-04 10:00")  # fmt: skip
OPEN_CASE = a_case(número="C2", primera="", resuelta="", motivo="")
LATER = a_case(número="C3", opened="2026-09-01 09:20", due="2026-09-08",
               primera="2026-09-01 10:00", resuelta="2026-09-02 10:00")  # fmt: skip
TARGET = """
[[target]]
figure = "cases.received"
period = "2026-08"
value = "3"
"""
MISSING = Allowance("Mario", "No se lleva todavía", "2026-12-31")


def open_office(folder: Path) -> Archive:
    """The office, with August over and open."""
    make_office(folder, OFFICE + TARGET)
    write_csv(folder, "cases", CASES, [EARLY, a_case(), OPEN_CASE])
    write_csv(folder, "fees", FEES, [("R1", "2026-08-01", "61.50", "Las Lilas", "", "")])
    paid = [("R1", "2026-08-10", "paid", "20"), ("R1", "2026-08-11", "paid", "41.50")]
    write_csv(folder, "fees_moves", FEE_MOVES, paid)
    write_csv(folder, "notes", ("person", "month", "kind", "text"),
              [("Ana Pérez", AUGUST, "Logro", "Puesto al día el archivo.")])  # fmt: skip
    assert (loaded := load_folder(folder)).problems == (), loaded.problems
    # something is written over, so that it could be undone
    put_right = a_case(due="2026-08-11")
    write_csv(folder, "cases", CASES, [EARLY, put_right, OPEN_CASE])
    assert load_folder(folder).written
    archive, cases = Archive(open_uri()), load_books()["cases"]
    bring(folder, "sheet", [a_case(número="B1")])
    bring(folder, "other", [a_case(número="B2")])
    undo("little", loadings("little")[0].number)
    number = typed.enter("little", cases, {"opened": "2026-08-05 09:00", "category": "Fuga",
                                           "person": "ana"}, "Ana", key="k1")  # fmt: skip
    typed.attach("little", cases, number, "foto.png", b"bytes of a picture", "Ana")
    note = Note("ana", AUGUST, "lesson", "Llamar antes de ir.", about="cases.received")
    known_by = write_note("little", note, "eva")
    write_note("little", replace(note, text="Llamar siempre."), "eva", known_by)
    decide("little", AUGUST, "office", "cases.received", "dropped", "eva")
    set_template("little", GOOD, "eva", "el nuevo")
    change_settings("little", lambda each: rename_place(each, "olmo", "El Olmo Alto"), "eva")
    set_desk("little", "desk", "redmine", "https://desk.example", "env:HOME")
    _keep_mapping("little", "sheet", ())
    reword("little", AUGUST, "office", "es", _passage(archive))
    forget_name("little", "Rosa Gil Sanz", "cliente 1", "eva")
    books = archive.directory("little").books
    submit(archive, "little", AUGUST, "person:ana", Actor("pc", "ana"), books)
    forget_name("little", "Rosa Díaz", "Cliente olvidado 1", "eva")
    kept_report(archive, "little", AUGUST, "office", "es")
    return archive


def make_open(home: Path) -> None:
    """The office in a home's folder."""
    open_office(home / "office")


def make_closed(home: Path) -> None:
    """The closed one in a home's folder, with the key that closed it."""
    closed_office(home / "office", make_key(home / "keys" / "little.pem"))


def mark() -> None:
    """The marks of processes at work, which are there only while they are."""
    Writer.objects.create(host="elsewhere", process=1, since=1)
    Making.objects.create(office="little", period="2026-07", until=1)


def closed_office(folder: Path, key: FileKey) -> Archive:
    """The same with August closed, opened again and closed, and something recorded in September."""
    archive = open_office(folder)
    _closed(archive, key)
    with little_authority(stamping(given_by(root(), "Hora de prueba", STAMPS))) as authority:
        stamp_last("little", authority)
    reopen("little", AUGUST, key, "Mario", "Faltaba una hoja")
    _closed(archive, key)
    bring(folder, "sheet", [a_case(número="B1"), LATER])
    assert not archive.check("little")
    kept_report(archive, "little", AUGUST, "office", "es")
    return archive


def make_anew(folder: Path, without: str) -> None:
    """Make the history of the closed office anew as it would be without a case, by the program,
    with all its digests; the chain of closes is left as it is."""
    through = closed_through("little")
    made_of = (
        "register_former", "register_rows", "months", "lines", "moves", "controls", "items",
        "links", "seals", "batches", "overwritten", "readings", "checks",
    )  # fmt: skip
    kept = "', '".join(each._meta.db_table for each in sealed_models())
    with behind_its_back() as cursor:
        for table in made_of:
            where = f" WHERE kind NOT IN ('{kept}')" if table == "seals" else ""
            cursor.execute(f"DELETE FROM {table}{where}")
        cursor.execute("DELETE FROM seals WHERE kind IN ('overwritten', 'readings', 'checks')")
        cursor.execute("UPDATE offices SET closed_through = 0")
    make_office(folder, OFFICE + TARGET)
    cases = [each for each in (EARLY, a_case(), OPEN_CASE) if each[0] != without]
    write_csv(folder, "cases", CASES, cases)
    assert load_folder(folder).written
    before = chain.begin("little")
    Office.objects.filter(id="little").update(closed_through=through)
    chain.extend(before)


def _closed(archive: Archive, key: FileKey) -> None:
    done = close(archive, "little", AUGUST, key, "Mario", [MISSING])
    assert done.entry is not None, done.obstacles


def _passage(archive: Archive) -> Passage:
    (draft,) = archive.drafts("little", AUGUST, ["office"])
    piece = next(e for e in pieces(draft.drafted) if "[[cases.received]]" in written(e.runs))
    text = "Vino [[cases.received]] sola."
    return Passage(piece.key, text, written(piece.runs), {}, piece.section, piece.title, "ana")
