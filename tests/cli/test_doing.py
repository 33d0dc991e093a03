"""What a long command is doing moves along on a terminal, and is nowhere else."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from cierre.cli.doing import said
from cierre.sources.doing import Doing
from cierre.spoken import speaking
from tests.sources.tables.little_sheets import text_file

ROOT = Path(__file__).parents[2]
HEADS = ("Nº", "Fecha de entrada", "Cliente", "Motivo de la queja", "Estado")
ROWS = [(n, f"{n:02}/08/2026", "Marta Ruiz", "Gotera", "Pendiente") for n in range(1, 29)]


def importing(folder: Path, errors: int) -> subprocess.Popen[bytes]:
    file = text_file(folder, [HEADS, *ROWS])
    return subprocess.Popen(
        [sys.executable, "-m", "cierre", "import", file, "--data", "data"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "TERM": "xterm", "COLUMNS": "120"},
        stdout=subprocess.DEVNULL,
        stderr=errors,
    )


def test_a_terminal_is_told_what_is_being_done(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    with importing(tmp_path, theirs) as command:
        os.close(theirs)
        told = b"".join(iter(lambda: _next(ours), b"")).decode()
    assert command.returncode == 0
    assert "hoja.csv" in told
    assert "Guardando «Quejas e incidencias»" in told


def test_a_file_of_errors_is_not(tmp_path: Path) -> None:
    with (
        (tmp_path / "errors").open("wb") as errors,
        importing(tmp_path, errors.fileno()) as command,
    ):
        pass
    assert command.returncode == 0
    assert (tmp_path / "errors").read_text() == ""


@pytest.mark.parametrize(
    ("language", "told"),
    [("es", "1.500 de 1.000.000"), ("en", "1,500 of 1,000,000"), ("zh", "1,500/1,000,000")],
)
def test_how_much_is_recorded_is_said_in_the_language_of_who_reads(
    language: str, told: str
) -> None:
    with speaking(language):
        assert said(Doing("recording", "cases", 1500, 1_000_000)).endswith(told)


def _next(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65_536)
    except OSError:  # the other end is closed
        return b""
