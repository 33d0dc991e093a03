"""What is done in a folder with a little office, by processes that may be killed meanwhile.

The folder has the office's in ``office``, its data in ``data``, its keys in ``keys``.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

from cierre.books import load_books
from cierre.close.entry import Allowance, read_entry
from cierre.close.keys import make_key, read_key
from cierre.fault import NotFound
from cierre.office import closing, forgetting, reviewing, typed
from cierre.office.archive import Archive, open_archive
from cierre.office.backing_up import backup
from cierre.office.closings import last_of, standing_closes
from cierre.office.importing import office_of, record_files, understand_files
from cierre.office.load import load_folder
from cierre.office.restoring import restore
from cierre.office.review_steps import steps_of
from cierre.office.reviewing import Actor
from cierre.office.typed.attachments import attach
from tests.databases import ready_folder
from tests.sources.little_office import CASES, FEES, OFFICE, a_case, make_office, write_csv

AUGUST: Final = "2026-08"
TEAM: Final = (
    OFFICE.replace('pack = "property"', 'pack = "property"\nbooks = ["cases", "fees"]').replace(
        'name = "Norte"', 'name = "Norte"\nlead = "eva"'
    )
    + """
[[person]]
id = "eva"
name = "Eva Ruiz"
unit = "north"
since = "2026-01-01"
"""
)
ROSA: Final = "Rosa Díaz"
HEADINGS: Final = (*CASES, "customer")
FIRST: Final = (*a_case(), "Pedro Sanz")
OPEN: Final = (*a_case(número="C2", primera="", resuelta="", motivo=""), ROSA)
MISSING: Final = Allowance("Mario", "No se lleva todavía", "2026-12-31")
IMPORTED: Final = "Nº;Fecha de entrada;Motivo de la queja;Estado\nR-1;25/08/2026;Gotera;Pendiente\n"


def prepare(home: Path) -> None:
    """A little office that was loaded."""
    folder = make_office(home / "office", TEAM)
    write_csv(folder, "cases", HEADINGS, [FIRST, OPEN])
    ready_folder(home / "data")
    open_archive(home / "data")
    assert load_folder(folder).written
    attach("little", load_books()["cases"], "C2", "carta.txt", b"Soy Rosa", "Ana")


def load(home: Path) -> None:
    """More of a book that there was something of already, and another book."""
    open_archive(home / "data")
    folder = home / "office"
    rows = [(*a_case(resuelta=""), "Pedro Sanz"), OPEN, (*a_case(número="C3"), "Eva Sol")]
    write_csv(folder, "cases", HEADINGS, rows)
    write_csv(folder, "fees", FEES, [("F1", "2026-08-01", "1200", "Las Lilas", "", "")])
    assert load_folder(folder).written


def bring_in(home: Path) -> None:
    """A sheet of somebody's own."""
    open_archive(home / "data")
    file = home / "office" / "quejas.csv"
    file.write_text(IMPORTED, encoding="utf-8")
    made = record_files(understand_files([file], office_of("little"), {}), [file])
    assert made.outcome is not None
    assert made.outcome.written


def move(home: Path) -> None:
    """A step that somebody types, once."""
    open_archive(home / "data")
    when = {"at": "2026-08-06 10:00", "reason": "repaired"}
    typed.move("little", load_books()["cases"], "C2", "resolved", when, "Ana", key="form")


def keep_file(home: Path) -> None:
    """A file with an item."""
    open_archive(home / "data")
    attach("little", load_books()["cases"], "C1", "parte.txt", b"Gotera", "Ana")


def key_made(home: Path) -> None:
    """The office's first key."""
    if not (home / "keys" / "little.pem").exists():
        make_key(home / "keys" / "little.pem")
    read_key(home / "keys" / "little.pem")


def close(home: Path) -> None:
    """August, once."""
    archive: Archive = open_archive(home / "data")
    key_made(home)
    key = read_key(home / "keys" / "little.pem")
    done = closing.close(archive, "little", AUGUST, key, "Mario", [MISSING])
    assert done.entry is not None or [each.code for each in done.obstacles] == ["closed"], done


def reopen(home: Path) -> None:
    """August again, where it is closed."""
    open_archive(home / "data")
    if not standing_closes("little"):
        return
    key = read_key(home / "keys" / "little.pem")
    closing.reopen("little", AUGUST, key, "Mario", "Faltaba una hoja")


def replace_key(home: Path) -> None:
    """Another key for the next close."""
    open_archive(home / "data")
    other = home / "keys" / "other.pem"
    after = read_key(other) if other.exists() else make_key(other)
    key, last = read_key(home / "keys" / "little.pem"), last_of("little")
    assert last is not None
    if read_entry(last.content).new_key == after.public:
        return
    closing.replace_key("little", key, after, "Mario", "Se fue quien la tenía")


def submit(home: Path) -> None:
    """Ana's report, once."""
    archive = open_archive(home / "data")
    ana = Actor("pc", "ana")
    if not steps_of("little", AUGUST, ["person:ana"]):
        reviewing.submit(archive, "little", AUGUST, "person:ana", ana, ["fees"])


def approve(home: Path) -> None:
    """Ana's report, by who leads her."""
    archive = open_archive(home / "data")
    eva = Actor("pc", "eva")
    if len(steps_of("little", AUGUST, ["person:ana"])["person:ana"]) == 1:
        reviewing.approve(archive, "little", AUGUST, "person:ana", eva)


def forget(home: Path) -> None:
    """A customer."""
    archive = open_archive(home / "data")
    key = read_key(home / "keys" / "little.pem")
    with suppress(NotFound):
        forgetting.forget(archive, "little", (ROSA,), key, "Mario")


def back_up(home: Path) -> None:
    """All of it, into a file."""
    if not (home / "backup.zip").exists():
        backup(home / "data", home / "backup.zip")


def bring_back(home: Path) -> None:
    """A backup into a folder of its own."""
    if not (home / "restored").exists():
        restore(home / "backup.zip", home / "restored")
