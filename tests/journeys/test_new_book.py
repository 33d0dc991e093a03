"""A book of another package: one folder, and the office has its figures, sentences and page."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.pages import ROOT

_BOOK = """\
from cierre.book import Balance, Book, Column, Flow, Moves, Sheet, State, Step

BOOK = Book(
    id="parking",
    states=(State("kept"), State("fetched", closed=True)),
    allowed=(("outside", "kept"), ("kept", "fetched")),
    measures=(
        Flow("kept", Moves(("outside",))),
        Flow("fetched", Moves(("kept",), ("fetched",)), credit="from", better="more"),
        Balance("pending", ("kept",)),
    ),
    sheet=Sheet(
        columns=(
            Column("number", "number", required=True),
            Column("kept", "at:kept", "date", required=True),
            Column("place", "place", "choice"),
            Column("fetched", "at:fetched", "date"),
        ),
        steps=(Step("kept", "kept"), Step("fetched", "fetched")),
    ),
)
"""
_WORDING = """\
book = Aparcamiento
    .label = Aparcamiento
kept = { $value ->
    [one] Se guardó { $value } vehículo.
   *[other] Se guardaron { $value } vehículos.
}
    .label = Guardados
    .definition = Vehículos guardados en el periodo.
fetched = { $value ->
    [one] Se recogió { $value }.
   *[other] Se recogieron { $value }.
}
    .label = Recogidos
    .definition = Vehículos recogidos en el periodo.
pending = { $value ->
    [one] Queda { $value }.
   *[other] Quedan { $value }.
}
    .label = En el aparcamiento
    .definition = Vehículos sin recoger al final del periodo.
state_kept = guardado
state_fetched = recogido
column_number = Número
column_kept = Guardado
column_place = Lugar
column_fetched = Recogido
"""
_SHEET = """\
Número,Guardado,Lugar,Recogido
P-1,2026-08-03,las_lilas,2026-08-05
P-2,2026-08-04,los_tilos,
P-3,2026-08-09,los_tilos,2026-08-10
"""
_COMMANDS = (
    "cierre load office",
    "cierre books parking",
    "cierre statement property 2026-08 --json",
    "cierre evidence property 2026-08 parking.pending",
    "cierre report property 2026-08 --format md --out told",
)


pytestmark = pytest.mark.xdist_group("new book")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the commands were run; their outputs are in ``said.json``."""
    folder = tmp_path_factory.mktemp("parking")
    office = (ROOT / "examples/property/office.toml").read_text(encoding="utf-8")
    # its targets are of books that this office does not keep
    office = re.sub(r"\[\[target\]\][^\[]*", "", office)
    files = {
        "theirs/__init__.py": "",
        "theirs/parking/__init__.py": "",
        "theirs/parking/book.py": _BOOK,
        "theirs/parking/wording.es.ftl": _WORDING,
        "theirs-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: theirs\nVersion: 1.0\n",
        "theirs-1.0.dist-info/entry_points.txt": "[cierre.books]\nparking = theirs.parking\n",
        "office/parking.csv": _SHEET,
        "office/office.toml": office.replace(
            "[office]", '[office]\nbooks = ["cases", "parking"]', 1
        ),
    }
    steps = [*files.items(), *((command,) for command in _COMMANDS)]
    finished = subprocess.run(
        [sys.executable, ROOT / "tests/docs/run_steps.py"],
        input=json.dumps(steps),
        cwd=folder,
        env=os.environ | {"COLUMNS": "200", "PYTHONPATH": f"{folder}{os.pathsep}{ROOT / 'src'}"},
        capture_output=True,
        check=False,
        text=True,
    )
    assert finished.returncode == 0, finished.stderr
    ended = json.loads(finished.stdout)
    assert [command for command, code, _ in ended if code] == []
    (folder / "said.json").write_text(json.dumps([said for _, _, said in ended]))
    return folder


def test_it_has_its_figures(kept: Path) -> None:
    _, listed, made, evidence, _ = json.loads((kept / "said.json").read_text())
    figures = json.loads(made)["figures"]
    values = {name: each["value"] for name, each in figures.items() if name.startswith("parking")}
    assert values == {"parking.kept": 3, "parking.fetched": 2, "parking.pending": 1}
    assert figures["parking.kept"]["parts"]["place"] == {"las_lilas": 1, "los_tilos": 2}
    assert "Vehículos recogidos en el periodo." in listed
    assert "P-2" in evidence


def test_it_has_its_sentences_and_its_page(kept: Path) -> None:
    text = (kept / "told" / "office.md").read_text(encoding="utf-8")
    page = text.partition("## Aparcamiento\n")[2].partition("\n## ")[0]
    assert page.startswith("\nSe guardaron 3 vehículos. Se recogieron 2. Queda 1.\n")
    assert "| Los Tilos |         2 |         1 |                  1 |" in page
    key_figures = text.partition("## Cifras clave\n")[2].partition("\n## ")[0]
    assert "| Guardados " in key_figures
    annex = (kept / "told" / "office-annex.md").read_text(encoding="utf-8")
    pending = annex.partition("## Asuntos pendientes\n")[2].partition("\n## ")[0]
    assert "| P-2 " in pending
