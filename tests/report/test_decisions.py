"""Whoever decides is never the one who writes the report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cierre.packs import load_pack
from cierre.report.document import Bullets
from cierre.report.material import gather
from cierre.report.sections.decisions import decider
from cierre.report.sentences import plain
from cierre.statement.model import Scope
from tests.report.august import property_august
from tests.report.little_offices import CASE_HEADS, OFFICE, a_case, tell
from tests.report.test_plan import section


@pytest.mark.parametrize(
    ("scope", "signers", "told"),
    [
        (Scope("office"), {}, "Carmen Aguirre Soto"),
        (Scope("office"), {"approver": "marta"}, "Lucía Ferrer Ortega"),
        (Scope("person", "ruben", "Rubén Castaño Gil"), {}, "Lucía Ferrer Ortega"),
        (Scope("person", "lucia", "Lucía Ferrer Ortega"), {}, "Carmen Aguirre Soto"),
        (Scope("office"), {"approver": "", "reviewer": ""}, ""),
    ],
)
def test_decisions_are_asked_of_somebody_else(
    scope: Scope, signers: dict[str, str], told: str
) -> None:
    august = property_august()
    directory = replace(august.directory, **signers)  # type: ignore[arg-type]
    statement = replace(august.statements["office"], scope=scope)
    made = gather(statement, directory, august.books, load_pack("property"), "es")
    assert decider(made) == told


OPTIONS = (*CASE_HEADS, "options", "cost")


def asked(number: int, options: str, cost: str) -> tuple[str, ...]:
    """A leak of August that went up to the board."""
    row = a_case(f"Q-{number}", "2026-08-03", title="Gotera", escalated="2026-08-04 10:00")
    return (*row, options, cost)


def decided(folder: Path, *rows: tuple[str, ...]) -> str:
    last = (*a_case("Q-90", "2026-09-01"), "", "")
    sheets = {"cases": (OPTIONS, (*rows, last))}
    told = tell(folder, sheets, office=OFFICE, languages=("es",), books=("cases",))
    blocks = section(told.report(), "summary").blocks
    listed = [each for each in blocks if isinstance(each, Bullets)][-1]
    return plain(listed.entries[0]).replace("\N{NO-BREAK SPACE}", " ")


def test_a_decision_is_told_with_its_options_and_its_cost(tmp_path: Path) -> None:
    said = decided(tmp_path, asked(1, "reparar o cambiar la bajante", "1.850,5"), asked(2, "", ""))
    assert "Q-1 «Gotera», desde el 3 de agosto; opciones: reparar o cambiar la bajante; " in said
    assert "coste: 1.850,50 €; Q-2 «Gotera», desde el 3 de agosto." in said


def test_the_costs_of_many_decisions_are_added_where_they_are_known(tmp_path: Path) -> None:
    rows = [asked(n, "", "100" if n < 4 else "") for n in range(1, 6)]
    assert "Se conoce el coste de 3: 300,00 € en total." in decided(tmp_path, *rows)
