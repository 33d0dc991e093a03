"""Public records of real offices, where the machine has them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_BESIDE = Path(__file__).parents[2] / "shared" / "data"


def real_data(name: str) -> Path:
    """The folder with that data set's folder; the test that asks is skipped where there is none."""
    folder = Path(os.environ.get("CIERRE_REAL_DATA", _BESIDE))
    if not (folder / name).is_dir():
        pytest.skip(f"no real records here: set CIERRE_REAL_DATA to the folder with {name}/")
    return folder
