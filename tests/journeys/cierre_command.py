"""The command as a person runs it, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
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


@dataclass
class Running:
    """A command that runs in a process of its own."""

    process: BaseProcess
    said: tuple[Path, Path]

    def ended(self) -> Ended:
        """How it ended, once it has."""
        self.process.join()
        assert self.process.exitcode is not None
        output, errors = (
            each.read_text(encoding="utf-8") if each.exists() else "" for each in self.said
        )
        return Ended(self.process.exitcode, output, errors)


@contextmanager
def running(
    folder: Path, *arguments: object, first: Callable[[], object] | None = None
) -> Iterator[Running]:
    """Start ``cierre`` in a folder; ``first`` is called in its process before."""
    with TemporaryDirectory() as kept:
        said = Path(kept) / "output", Path(kept) / "errors"
        given = (folder, [str(each) for each in arguments], *said, first)
        process = _SERVER.Process(target=_run, args=given)
        process.start()
        yield Running(process, said)
        process.join()


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


def cierre(folder: Path, *arguments: object, first: Callable[[], object] | None = None) -> Ended:
    """Run ``cierre`` in a folder."""
    with running(folder, *arguments, first=first) as command:
        return command.ended()


def _run(
    folder: Path,
    arguments: list[str],
    output: Path,
    errors: Path,
    first: Callable[[], object] | None,
) -> None:
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
        if first is not None:
            first()
        import_module("cierre.cli").main()
