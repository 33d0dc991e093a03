"""Every command that a page shows runs, in the page's own order, on a tiny office."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from itertools import dropwhile, takewhile
from pathlib import Path

import pytest

from cierre.cli import COMMANDS
from tests.close.little_authority import little_authority, stamping
from tests.close.little_certificates import STAMPS, given_by, root
from tests.docs.audits import written_reports
from tests.docs.pages import PAGES, ROOT, blocks, commands, name

_SAMPLE = "examples/property"
_SHEETS = {
    "cases.csv": """\
number,opened,category,place,person,first_response,resolved
Q-1,2026-08-03 09:20,leak,las_lilas,marta,2026-08-03 10:05,2026-08-06 13:00
Q-2,2026-08-04 17:30,leak,los_tilos,marta,2026-08-05 09:10,
""",
    "fees.csv": """\
number,billed,amount,place,category,customer,due,paid,person
R-1,2026-08-01,61.50,los_tilos,ordinary,Vivienda 1,2026-08-15,2026-08-10,andres
R-2,2026-08-01,61.50,los_tilos,ordinary,Vivienda 2,2026-08-15,,andres
""",
}
_AS_THEY_COME = (
    "examples/as_it_comes/incidencias agosto.csv",
    "examples/as_it_comes/helpdesk.json",
)
_SERVES = "cierre serve"
"""It goes on until it is interrupted: tests/web/test_serving.py starts it."""
# these show the same commands in Spanish as in English
_TRANSLATED = ("README.es.md", "commands.es.md")
_DOCUMENTED = tuple(page for page in PAGES if commands(page) and page.name not in _TRANSLATED)


@pytest.mark.parametrize("page", _DOCUMENTED, ids=name)
def test_documented_commands_run(page: Path, tmp_path: Path) -> None:
    shown = tuple(each for each in commands(page) if not each.startswith(_SERVES))
    steps = [*_sample_office(), *(step for each in shown for step in _steps(page, each))]
    stamper = given_by(root(), "Hora de prueba", STAMPS)
    with little_authority(stamping(stamper)) as authority:
        finished = subprocess.run(
            [sys.executable, ROOT / "tests/docs/run_steps.py"],
            input=json.dumps(steps),
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "CIERRE_TIMESTAMP": authority},
            capture_output=True,
            check=False,
            text=True,
        )
    assert finished.returncode == 0, finished.stderr
    ended = json.loads(finished.stdout)
    assert [command for command, _, _ in ended] == list(shown)
    failed = [(command, output) for command, code, output in ended if code not in _ends(command)]
    assert failed == []


def test_every_command_is_described() -> None:
    shown = commands(ROOT / "docs/commands.md")
    assert {line.split()[1] for line in shown} == set(COMMANDS)


@pytest.mark.parametrize(
    ("spanish", "english"),
    [("README.es.md", "README.md"), ("docs/commands.es.md", "docs/commands.md")],
)
def test_both_languages_show_the_same_commands(spanish: str, english: str) -> None:
    assert commands(ROOT / spanish) == commands(ROOT / english)


def _ends(command: str) -> tuple[int, ...]:
    """How a command may end; with 1 an audit or a close that finds something."""
    asked = command.startswith("cierre audit ")
    tried = command.startswith("cierre close ") and "--yes" not in command
    return (0, 1) if asked or tried else (0,)


def _sample_office() -> list[tuple[str, str]]:
    office = (ROOT / _SAMPLE / "office.toml").read_text(encoding="utf-8")
    return [
        (f"{_SAMPLE}/office.toml", office),
        *((f"{_SAMPLE}/{sheet}", text) for sheet, text in _SHEETS.items()),
        *((each, (ROOT / each).read_text(encoding="utf-8")) for each in _AS_THEY_COME),
    ]


def _steps(page: Path, command: str) -> list[tuple[str, ...]]:
    """The command; before it the page's own office or reports, where it is about those."""
    if command.startswith("cierre audit "):
        return [*written_reports(), (command,)]
    if command != "cierre load mi-oficina":
        return [(command,)]
    (office,) = blocks(page, "toml")
    return [("mi-oficina/office.toml", office), ("mi-oficina/cases.csv", _table(page)), (command,)]


def _table(page: Path) -> str:
    """The page's first table, which is that of a sheet, as CSV."""
    lines = page.read_text(encoding="utf-8").splitlines()
    below = dropwhile(lambda line: not line.startswith("|"), lines)
    rows = [line.strip("|").split("|") for line in takewhile(lambda line: line[:1] == "|", below)]
    return "".join(
        ",".join(cell.strip() for cell in row) + "\n" for row in rows if set(row[0]) != {"-"}
    )
