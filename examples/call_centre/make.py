"""Write the spreadsheets of the call centre: python make.py [FOLDER].

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

from examples.call_centre.calls import make_calls  # noqa: E402 - the path makes it importable
from examples.call_centre.complaints import make_complaints  # noqa: E402
from examples.call_centre.conduct import make_conduct  # noqa: E402
from examples.call_centre.notes import make_notes  # noqa: E402
from examples.call_centre.quality import make_quality  # noqa: E402
from examples.call_centre.shifts import make_shifts  # noqa: E402
from examples.call_centre.tasks import make_tasks  # noqa: E402
from examples.call_centre.training import make_training  # noqa: E402
from examples.call_centre.wellbeing import make_wellbeing  # noqa: E402
from examples.office_time import OfficeTime  # noqa: E402
from examples.sheets import with_names, write_csv, write_workbook  # noqa: E402

SEED = 20260831


def make(folder: Path) -> None:
    """Write office.toml and the spreadsheets into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    if folder.resolve() != HERE:
        shutil.copyfile(HERE / "office.toml", folder / "office.toml")
    write_csv(make_calls(SEED), folder / "calls.csv")
    for name, frame in _frames().items():
        write_workbook(with_names(frame, name, HERE / "office.toml"), folder / f"{name}.xlsx")


def _frames() -> dict[str, pl.DataFrame]:
    """Every workbook by the name of its file; each has its own stream of chance."""
    complaints, taken_over = make_complaints(Random(SEED + 1), OfficeTime(HERE / "office.toml"))
    return {
        "cases": complaints,
        "cases_moves": taken_over,
        "tasks": make_tasks(Random(SEED + 2)),
        "training": make_training(Random(SEED + 3)),
        "quality": make_quality(Random(SEED + 4)),
        "conduct": make_conduct(),
        "wellbeing": make_wellbeing(Random(SEED + 19)),
        "shifts": make_shifts(Random(SEED + 6), SEED),
        "notes": make_notes(),
    }


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
