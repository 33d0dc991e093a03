"""Write the spreadsheets of the service desk: python make.py [FOLDER].

The same bytes every time. Without a folder they are written beside this file.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from random import Random

import polars as pl

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from examples.agent.cases import make_cases, make_reopened  # noqa: E402 - made importable above
from examples.agent.notes import make_notes  # noqa: E402
from examples.agent.quality import make_quality  # noqa: E402
from examples.agent.shifts import make_shifts  # noqa: E402
from examples.agent.tasks import make_checks_done, make_tasks  # noqa: E402
from examples.agent.training import make_training  # noqa: E402
from examples.office_time import OfficeTime  # noqa: E402
from examples.sheets import with_names, write_workbook  # noqa: E402

SEED = 20260831


def make(folder: Path) -> None:
    """Write office.toml and the spreadsheets into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    if folder.resolve() != HERE:
        shutil.copyfile(HERE / "office.toml", folder / "office.toml")
    for name, frame in _frames().items():
        write_workbook(with_names(frame, name, HERE / "office.toml"), folder / f"{name}.xlsx")


def _frames() -> dict[str, pl.DataFrame]:
    """Every spreadsheet by the name of its file; each has its own stream of chance."""
    clock = OfficeTime(HERE / "office.toml")
    cases = make_cases(Random(SEED), clock)
    tasks = make_tasks(Random(SEED + 1), clock)
    return {
        "cases": cases,
        "cases_moves": make_reopened(Random(SEED + 2), clock, cases),
        "tasks": tasks,
        "tasks_moves": make_checks_done(Random(SEED + 3), clock, tasks),
        "shifts": make_shifts(Random(SEED + 4), clock),
        "training": make_training(Random(SEED + 5)),
        "quality": make_quality(Random(SEED + 6)),
        "notes": make_notes(),
    }


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
