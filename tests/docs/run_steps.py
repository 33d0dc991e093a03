"""Run commands of Cierre one after the other in this process, in the folder it was started in.

Reads a JSON list of [path, text] (a file to write) and [command] from standard input; writes a
JSON list of [command, exit code, output]. A process of its own, since one works with one folder.
"""

from __future__ import annotations

import json
import shlex
import sys
import traceback
from pathlib import Path

from typer.testing import CliRunner

from cierre.cli import app


def main() -> None:
    """Take the steps and say how each command ended."""
    ended = []
    for step in json.load(sys.stdin):
        if len(step) == 1:
            ended.append(_run(step[0]))
        else:
            path = Path(step[0])
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(step[1], encoding="utf-8")
    json.dump(ended, sys.stdout)


def _run(command: str) -> tuple[str, int, str]:
    result = CliRunner().invoke(app, shlex.split(command)[1:])
    trace = result.exc_info if result.exception else None
    unexpected = trace is not None and not isinstance(result.exception, SystemExit)
    told = "".join(traceback.format_exception(*trace)) if trace and unexpected else ""
    return command, result.exit_code, result.output + told


if __name__ == "__main__":
    main()
