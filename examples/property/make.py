"""Write the spreadsheets of the property office: python make.py [FOLDER].

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

from examples.office_time import OfficeTime  # noqa: E402 - the path above makes it importable
from examples.property.cases import make_cases  # noqa: E402
from examples.property.fees import make_fees  # noqa: E402
from examples.property.households import make_households  # noqa: E402
from examples.property.meters import make_meters  # noqa: E402
from examples.property.notes import make_notes  # noqa: E402
from examples.property.shifts import make_shifts  # noqa: E402
from examples.property.surveys import make_surveys  # noqa: E402
from examples.property.tasks import make_tasks  # noqa: E402
from examples.property.training import make_training  # noqa: E402
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
    households = make_households(Random(SEED))
    cases, case_moves = make_cases(Random(SEED + 1), clock, households)
    fees, fee_moves = make_fees(Random(SEED + 2), clock, households)
    tasks, rounds = make_tasks(Random(SEED + 4), clock)
    return {
        "cases": cases,
        "cases_moves": case_moves,
        "fees": fees,
        "fees_moves": fee_moves,
        "meters": make_meters(Random(SEED + 3), clock, households),
        "tasks": tasks,
        "tasks_moves": rounds,
        "surveys": make_surveys(Random(SEED + 5), households),
        "shifts": make_shifts(Random(SEED + 6), clock),
        "training": make_training(),
        "notes": make_notes(),
    }


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
