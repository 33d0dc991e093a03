"""Write the spreadsheets of the freight company's customer desk: python make.py [FOLDER].

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

from examples.logistics.cases import make_cases  # noqa: E402 - the path above finds it
from examples.logistics.names import with_own_names  # noqa: E402
from examples.logistics.notes import make_notes  # noqa: E402
from examples.logistics.shifts import make_shifts  # noqa: E402
from examples.logistics.shipments import make_shipments  # noqa: E402
from examples.logistics.stock import make_stock  # noqa: E402
from examples.logistics.tasks import make_tasks  # noqa: E402
from examples.logistics.training import make_training  # noqa: E402
from examples.office_time import OfficeTime  # noqa: E402
from examples.sheets import write_workbook  # noqa: E402

SEED = 20260832


def make(folder: Path) -> None:
    """Write office.toml and the spreadsheets into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    if folder.resolve() != HERE:
        shutil.copyfile(HERE / "office.toml", folder / "office.toml")
    for name, frame in _frames().items():
        write_workbook(with_own_names(frame, name, HERE / "office.toml"), folder / f"{name}.xlsx")


def _frames() -> dict[str, pl.DataFrame]:
    """Every spreadsheet by the name of its file; each has its own stream of chance."""
    clock = OfficeTime(HERE / "office.toml")
    shipments = make_shipments(Random(SEED), clock)
    cases, case_moves = make_cases(Random(SEED + 1), clock, shipments)
    stock, stock_moves = make_stock(Random(SEED + 2), clock)
    tasks, task_moves = make_tasks(Random(SEED + 3), clock)
    return {
        "shipments": shipments,
        "cases": cases,
        "cases_moves": case_moves,
        "stock": stock,
        "stock_moves": stock_moves,
        "tasks": tasks,
        "tasks_moves": task_moves,
        "shifts": make_shifts(Random(SEED + 4), clock),
        "training": make_training(),
        "notes": make_notes(),
    }


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
