from __future__ import annotations

from pathlib import Path

import pytest

from tests.examples.spreadsheets import NAMES, make


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {name: make(name, tmp_path_factory.mktemp(name)) for name in NAMES}


@pytest.fixture(scope="session")
def property_folder(folders: dict[str, Path]) -> Path:
    return folders["property"]


@pytest.fixture(scope="session")
def centre_folder(folders: dict[str, Path]) -> Path:
    return folders["call_centre"]
