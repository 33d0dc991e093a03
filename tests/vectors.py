"""Published cases that nobody here wrote, where the machine has them."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest

_BESIDE = Path(__file__).parents[2] / "shared" / "vectors"


@cache
def published(name: str) -> Any:
    """A file of published cases; the test that asks is skipped where there is none."""
    path = Path(os.environ.get("CIERRE_VECTORS", _BESIDE)) / name
    if not path.is_file():
        pytest.skip(f"no published cases here: set CIERRE_VECTORS to the folder with {name}")
    return json.loads(path.read_text(encoding="utf-8"))
