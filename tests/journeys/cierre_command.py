"""The command as a person runs it, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_START = "from cierre.cli import main; main()"


@dataclass(frozen=True)
class Ended:
    """How a command ended: its exit code, and what it printed."""

    code: int
    output: str
    errors: str


def cierre(folder: Path, *arguments: object) -> Ended:
    """Run ``cierre`` in a folder."""
    finished = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _START, *map(str, arguments)],
        cwd=folder,
        env=os.environ | {"COLUMNS": "200", "NO_COLOR": "1"},
        capture_output=True,
        check=False,
        text=True,
    )
    return Ended(finished.returncode, finished.stdout, finished.stderr)
