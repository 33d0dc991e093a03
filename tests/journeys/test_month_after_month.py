"""Files as an office keeps them, month after month and from two places: nothing of it is lost."""

from __future__ import annotations

import json
from pathlib import Path

from tests.journeys.cierre_command import cierre

AUGUST = """\
Nº,Fecha,Comunidad,Avería,Vecino,Solucionada
1,03/08/2026,Las Lilas,Fuga en el garaje,Pérez,05/08/2026
2,04/08/2026,El Olmo,No hay luz en el portal,López,
3,14/08/2026,El Olmo,Puerta atascada,García,20/08/2026
"""
SEPTEMBER = """\
Nº,Fecha,Comunidad,Avería,Vecino,Solucionada
1,03/09/2026,Las Lilas,Timbre roto,Gil,05/09/2026
2,14/09/2026,El Olmo,Ascensor parado,Ruiz,
"""
DESK = """\
Nº,Fecha,Comunidad,Avería,Vecino,Solucionada
2,04/08/2026,El Olmo,No hay luz en el portal,López,07/08/2026
"""


def taken(folder: Path, name: str, *options: str) -> tuple[int, dict[str, object]]:
    ended = cierre(folder, "import", name, "--office", "fincas", "--data", "data", "--json",
                   *options)  # fmt: skip
    return ended.code, json.loads(ended.output)


def received(folder: Path, month: str) -> int:
    ended = cierre(folder, "statement", "fincas", month, "--data", "data", "--json")
    figures = json.loads(ended.output)["figures"]
    return int(figures["cases.received"]["value"])


def test_a_month_that_numbers_from_1_again_leaves_the_month_before_as_it_was(
    tmp_path: Path,
) -> None:
    for name, text in (
        ("incidencias agosto.csv", AUGUST),
        ("incidencias septiembre.csv", SEPTEMBER),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert taken(tmp_path, "incidencias agosto.csv")[0] == 0
    code, told = taken(tmp_path, "incidencias septiembre.csv", "--dry-run")
    assert (code, told["recorded"], bool(told["returned"])) == (0, False, True)
    code, told = taken(tmp_path, "incidencias septiembre.csv")
    assert (code, told["recorded"]) == (1, False)
    assert told["returned"][0]["count"] == 2  # type: ignore[index]
    assert received(tmp_path, "2026-08") == 3
    again = ("incidencias septiembre.csv", "--numbers-begin-again")
    assert taken(tmp_path, *again)[0] == 0
    assert (received(tmp_path, "2026-08"), received(tmp_path, "2026-09")) == (3, 2)
    # the same file once more is known, and asks nothing
    code, told = taken(tmp_path, "incidencias septiembre.csv")
    assert (code, told["recorded"], told["returned"]) == (0, True, [])
    assert cierre(tmp_path, "check", "fincas", "--data", "data").code == 0


def test_what_the_help_desk_closed_stays_closed_when_the_sheet_comes_again(
    tmp_path: Path,
) -> None:
    (tmp_path / "incidencias agosto.csv").write_text(AUGUST, encoding="utf-8")
    (tmp_path / "centro de ayuda.csv").write_text(DESK, encoding="utf-8")
    assert taken(tmp_path, "incidencias agosto.csv")[0] == 0
    assert taken(tmp_path, "centro de ayuda.csv")[0] == 0
    assert taken(tmp_path, "incidencias agosto.csv")[0] == 0
    ended = cierre(tmp_path, "statement", "fincas", "2026-08", "--data", "data", "--json")
    figures = json.loads(ended.output)["figures"]
    assert figures["cases.handled"]["value"] == 3
    assert cierre(tmp_path, "check", "fincas", "--data", "data").code == 0
    # and the help desk's load can be taken back
    assert cierre(tmp_path, "undo", "fincas", "2", "--data", "data").code == 0
    ended = cierre(tmp_path, "statement", "fincas", "2026-08", "--data", "data", "--json")
    assert json.loads(ended.output)["figures"]["cases.handled"]["value"] == 2
