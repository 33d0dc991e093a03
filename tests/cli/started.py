"""What a command of its own process has imported and read when it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PROGRAM = """
import gc, json, sys
opened = []
sys.addaudithook(lambda event, given: event == "open" and opened.append(str(given[0])))
kept, *sys.argv[1:] = sys.argv[1:]
sys.argv[0] = "cierre"
try:
    from cierre.cli import main
    main()
except SystemExit as ended:
    code = ended.code or 0
wording = sorted({each for each in opened if each.endswith(".ftl")})
with open(kept, "w") as file:
    searches = sum(each['collections'] for each in gc.get_stats())
    json.dump([code, sorted(sys.modules), wording, searches], file)
"""


@dataclass(frozen=True)
class Started:
    """The modules that are there when a command ends, the wording files it opened, and how often
    its memory was searched for what could go."""

    code: int
    modules: frozenset[str]
    wording: tuple[str, ...]
    searches: int

    @property
    def packages(self) -> frozenset[str]:
        """The modules' first names."""
        return frozenset(each.partition(".")[0] for each in self.modules)


def started(folder: Path, *arguments: str) -> Started:
    """Run a command in a folder, in a new interpreter, and see what it took."""
    kept = folder / "started.json"
    subprocess.run(
        [sys.executable, "-c", PROGRAM, str(kept), *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    code, modules, wording, searches = json.loads(kept.read_text(encoding="utf-8"))
    return Started(code, frozenset(modules), tuple(wording), searches)
