"""A report says the close that it is frozen in, what it corrects, and what was not whole."""

from __future__ import annotations

from pathlib import Path

from cierre.close.entry import Allowance
from cierre.close.keys import FileKey
from cierre.office.archive import Archive
from cierre.office.closing import close, reopen
from cierre.office.closings import chain_of
from cierre.office.kept_reports import kept_report
from cierre.office.load import load_folder
from cierre.report.document import Section
from tests.office.test_closing import AUGUST, OPEN_CASE, archive, closed, folder, key
from tests.report.reading import _section
from tests.sources.little_office import CASES, a_case, write_csv

__all__ = ["archive", "folder", "key"]


def close_of(archive: Archive, scope: str = "office", language: str = "es") -> Section:
    report = kept_report(archive, "little", AUGUST, scope, language).document
    (found,) = (each for each in report.sections if each.id == "close")
    return found


def said(section: Section) -> str:
    return "\n".join(_section(section, "#")).replace("\u00a0", " ")


def test_a_report_tells_its_close_and_the_exceptions_that_concern_it(
    archive: Archive, key: FileKey
) -> None:
    missing = [
        Allowance("Mario", "No se lleva todavía.", "2026-12-31"),
        Allowance("Eva", "De baja", "2026-10-31", "person:luis", "tasks"),
        Allowance("Eva", "Sin medir", "2026-10-31", "", "meters"),
        Allowance("Eva", "De baja", "2026-10-31", "person:luis"),
    ]
    assert close(archive, "little", AUGUST, key, "Mario", missing).entry
    office, ana = (said(close_of(archive, each)) for each in ("office", "person:ana"))
    for told in (office, ana):
        assert "en el cierre n.º 1 de la oficina" in told
        assert "que hizo Mario" in told
        assert "Es el primer cierre" in told
        assert "«No se lleva todavía». Responde Mario, hasta el 31 de diciembre de 2026." in told
        assert "Falta Lecturas" in told or "«Sin medir»" in told
    assert "de Luis Gil: «De baja». Responde Eva, hasta el 31 de octubre de 2026." in office
    assert "Luis" not in ana
    assert "Eva answers for it, until" in said(close_of(archive, "office", "en"))
    assert "负责人：Eva" in said(close_of(archive, "office", "zh"))


def test_a_corrected_report_says_what_it_corrects_and_what_has_changed(
    archive: Archive, folder: Path, key: FileKey
) -> None:
    closed(archive, key)
    reopen("little", AUGUST, key, "Mario", "Faltaba una hoja.")
    write_csv(folder, "cases", CASES, [a_case(), OPEN_CASE, a_case(número="C3")])
    assert load_folder(folder).written
    closed(archive, key)
    told = said(close_of(archive))
    assert "Corrige el cierre n.º 1" in told
    assert "Mario volvió a abrir el mes: «Faltaba una hoja»." in told
    assert "con el n.º 3: " + chain_of("little")[2].digest in told
    rows = [each.split(" | ") for each in told.splitlines() if each.count(" | ") == 2]
    assert rows[0] == ["Cifra", "Decía", "Dice"]
    assert ["Quejas recibidas", "2", "3"] in rows
    assert not [row for row in rows if row[1] == row[2]]
    assert "Ninguna cifra de este informe ha cambiado" in said(close_of(archive, "person:luis"))
