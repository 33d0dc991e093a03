"""A device in software (SoftHSM) with a token named Cierre, where this machine has one."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PIN = "2718-2818"
CONFIGURATION = "SOFTHSM2_CONF"
_MODULES = (
    "/usr/lib/softhsm/libsofthsm2.so",
    "/usr/lib64/pkcs11/libsofthsm2.so",
    "/usr/local/lib/softhsm/libsofthsm2.so",
    "/opt/homebrew/lib/softhsm/libsofthsm2.so",
)


def soft_token(folder: Path) -> str:
    """The library of a new device that keeps its tokens in the folder. Skips without SoftHSM."""
    module = next((each for each in _MODULES if Path(each).exists()), "")
    if not module or not shutil.which("softhsm2-util"):
        pytest.skip("SoftHSM is not installed here: no device to keep a key")
    tokens = folder / "tokens"
    tokens.mkdir()
    configuration = folder / "softhsm2.conf"
    configuration.write_text(f"directories.tokendir = {tokens}\nlog.level = ERROR\n")
    made = ["softhsm2-util", "--init-token", "--free", "--label", "Cierre"]
    subprocess.run(
        [*made, "--so-pin", "1234-5678", "--pin", PIN],
        env=os.environ | {CONFIGURATION: str(configuration)},
        check=True,
        capture_output=True,
    )
    return module


def address(module: str, key: str = "office", label: str = "Cierre") -> str:
    """Where a key of it is, as RFC 7512 writes it."""
    return f"pkcs11:token={label};object={key}?module-path={module}"
