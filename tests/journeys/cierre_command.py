"""The command as a person runs it, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import warnings
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from cierre.report import FORMATS

SOURCE = Path(__file__).parents[2] / "src"

# each process starts from one that has imported everything, which takes longest
_SERVER = get_context("forkserver")
_SERVER.set_forkserver_preload(
    [
        "cierre.office.proposing",
        "cierre.office.load",
        *(f"cierre.report.{name}" for name in ("plan", "proposals", "records", *FORMATS)),
        "rich.progress",
        "typer",
    ]
)


@dataclass(frozen=True)
class Ended:
    """How a command ended: its exit code, and what it printed."""

    code: int
    output: str
    errors: str


def cierre(folder: Path, *arguments: object) -> Ended:
    """Run ``cierre`` in a folder."""
    with TemporaryDirectory() as kept:
        said = Path(kept) / "output", Path(kept) / "errors"
        given = (folder, [str(each) for each in arguments], *said)
        process = _SERVER.Process(target=_run, args=given)
        process.start()
        process.join()
        assert process.exitcode is not None
        output, errors = (each.read_text(encoding="utf-8") for each in said)
    return Ended(process.exitcode, output, errors)


def asked_by_itself(folder: Path, *arguments: object) -> Ended:
    """A command that has the environment of now."""
    ended = subprocess.run(
        [sys.executable, "-m", "cierre", *map(str, arguments)],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(SOURCE), "PYTHONWARNINGS": "ignore"},
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
        text=True,
    )
    return Ended(ended.returncode, ended.stdout, ended.stderr)


def _run(folder: Path, arguments: list[str], output: Path, errors: Path) -> None:
    os.chdir(folder)
    os.environ |= {"COLUMNS": "200", "NO_COLOR": "1"}
    warnings.simplefilter("ignore")
    sys.argv = ["cierre", *arguments]
    with (
        output.open("w", encoding="utf-8") as out,
        errors.open("w", encoding="utf-8") as wrong,
        redirect_stdout(out),
        redirect_stderr(wrong),
    ):
        import_module("cierre.cli").main()
