"""Products on this machine: installed, started on the loopback with their own clock, stopped."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

ASKED = "CIERRE_LIVE"
"""Set by ``make test-live``: installing takes minutes, and changes the machine."""
_PATIENCE = 240
_PACKAGES = Path("/var/lib/dpkg/info")
_FAKETIME = Path("/usr/lib")
_WITHOUT_DOWNLOADS = {"DEBIAN_FRONTEND": "noninteractive"}


class Clock:
    """The clock of a product, a file: it stands still until it is set."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.set("2026-08-01 08:00:00")

    def set(self, at: str) -> None:
        """Set the clock to a moment in UTC; nobody reads half of it."""
        new = self.file.with_suffix(".new")
        new.write_text(f"{at}\n")
        new.replace(self.file)

    def environment(self) -> dict[str, str]:
        """What a process is started with that has this clock."""
        library = next(_FAKETIME.glob("*/faketime/libfaketimeMT.so.1"))
        return {
            "TZ": "UTC",
            "LD_PRELOAD": str(library),
            "FAKETIME_TIMESTAMP_FILE": str(self.file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1",
        }


def install(*packages: str) -> None:
    """Install Debian packages that are not there; skips where that cannot be."""
    if ASKED not in os.environ:
        pytest.skip("products are installed and started by: make test-live")
    missing = [each for each in packages if not [*_PACKAGES.glob(f"{each}.list"),
                                                 *_PACKAGES.glob(f"{each}:*.list")]]  # fmt: skip
    if not missing:
        return
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        pytest.skip(f"not installed, and only root on Debian can: {', '.join(missing)}")
    environment = os.environ | _WITHOUT_DOWNLOADS
    subprocess.run(["nice", "apt-get", "update"], env=environment, capture_output=True, check=False)
    ended = subprocess.run(
        ["nice", "apt-get", "install", "--yes", "--no-install-recommends", *missing],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if ended.returncode:
        pytest.skip(f"cannot be installed here: {', '.join(missing)}: {ended.stderr[-300:]}")


def run(
    command: Sequence[str | Path],
    environment: Mapping[str, str] | None = None,
    where: Path | None = None,
    given: str = "",
) -> str:
    """What a command prints; it must end well."""
    ended = subprocess.run(
        ["nice", *map(str, command)],
        env=os.environ | dict(environment or {}), cwd=where, input=given,
        capture_output=True, text=True, check=False, timeout=900,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stdout[-2000:] + ended.stderr[-2000:]
    return ended.stdout


@contextmanager
def served(
    command: Sequence[str | Path], port: int, environment: Mapping[str, str], where: Path, log: Path
) -> Iterator[str]:
    """The address of a server that is started, and answers, until it is left."""
    address = f"http://127.0.0.1:{port}"
    with log.open("w") as out:
        process = subprocess.Popen(
            ["nice", *map(str, command)],
            env=os.environ | dict(environment), cwd=where, stdout=out, stderr=out,
            stdin=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        try:
            _until_it_answers(process, address, log)
            yield address
        finally:
            _end(process)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


def _until_it_answers(process: subprocess.Popen[bytes], address: str, log: Path) -> None:
    last = time.monotonic() + _PATIENCE
    while time.monotonic() < last:
        assert process.poll() is None, log.read_text(errors="replace")[-2000:]
        try:
            httpx.get(address, timeout=60)
        except httpx.ConnectError:
            time.sleep(0.5)
        else:
            return
    raise AssertionError(f"{address} does not answer: {log.read_text(errors='replace')[-2000:]}")


def _end(process: subprocess.Popen[bytes]) -> None:
    """End what was started, with all that it has started."""
    os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
