"""Where an office's key is, or would be made: never within the data that it signs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from typer import get_app_dir

FILE: Final = "CIERRE_KEY"
PASSPHRASE: Final = "CIERRE_KEY_PASSPHRASE"  # noqa: S105 (the name of a variable)


def place_of_key(office: str, given: Path | None = None) -> Path:
    """The file that was given, or that ``CIERRE_KEY`` names, or this user's own for the office."""
    named = given or (Path(os.environ[FILE]) if os.environ.get(FILE) else None)
    return named or Path(get_app_dir("cierre")) / "keys" / f"{office}.pem"


def passphrase_of_key() -> str:
    """The passphrase that the environment names; empty when none."""
    return os.environ.get(PASSPHRASE, "")
