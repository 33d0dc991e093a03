"""Whoever decides is never the one who writes the report."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cierre.packs import load_pack
from cierre.report.material import gather
from cierre.report.sections.decisions import decider
from cierre.statement.model import Scope
from tests.report.sample_statement import AUGUST, BOOKS, DIRECTORY


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
    directory = replace(DIRECTORY, **signers)  # type: ignore[arg-type]
    made = gather(replace(AUGUST, scope=scope), directory, BOOKS, load_pack("property"), "es")
    assert decider(made) == told
