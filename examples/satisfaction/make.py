"""Write the spreadsheets of the satisfaction team: python make.py [FOLDER].

The same bytes every time. Without a folder they are written beside this file.
"""

from __future__ import annotations

import shutil
import sys
import tomllib
from pathlib import Path
from random import Random

import polars as pl

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from examples.office_time import OfficeTime  # noqa: E402 - the path above makes it importable
from examples.satisfaction.complaints import make_complaints  # noqa: E402
from examples.satisfaction.notes import make_notes  # noqa: E402
from examples.satisfaction.surveys import make_surveys  # noqa: E402
from examples.satisfaction.tasks import make_tasks  # noqa: E402
from examples.satisfaction.training import make_training  # noqa: E402
from examples.satisfaction.visits import make_visits  # noqa: E402
from examples.sheets import with_names, write_workbook  # noqa: E402

SEED = 20260831
OFFICE = HERE / "office.toml"


def make(folder: Path) -> None:
    """Write office.toml and the spreadsheets into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    if folder.resolve() != HERE:
        shutil.copyfile(OFFICE, folder / "office.toml")
    for name, frame in _frames().items():
        write_workbook(_named(frame, name), folder / f"{name}.xlsx")


def _frames() -> dict[str, pl.DataFrame]:
    """Every spreadsheet by the name of its file; each has its own stream of chance."""
    clock = OfficeTime(OFFICE)
    complaints, taken_over = make_complaints(Random(SEED), clock)
    return {
        "surveys": make_surveys(Random(SEED + 1), clock),
        "visits": make_visits(Random(SEED + 2), clock),
        "cases": complaints,
        "cases_moves": taken_over,
        "tasks": make_tasks(Random(SEED + 3), clock),
        "training": make_training(Random(SEED + 4)),
        "notes": make_notes(),
    }


def _named(frame: pl.DataFrame, name: str) -> pl.DataFrame:
    """The frame with names instead of ids, those of surveys and themes as well."""
    values = tomllib.loads(OFFICE.read_text(encoding="utf-8"))["values"]
    known = {each: values.get(f"{name}.{each}") for each in frame.columns}
    return with_names(frame, name, OFFICE).with_columns(
        pl.col(each).replace_strict(names) for each, names in known.items() if names
    )


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
