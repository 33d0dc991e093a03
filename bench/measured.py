"""What one side of the benchmark reports: its seconds, its peak memory, its figures."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

Figures = Mapping[str, Mapping[str, float | None]]
"""Figures of people: {figure: {person: value}}; durations in seconds, None without any move."""


@dataclass(frozen=True)
class Measured:
    """Wall seconds of the work itself (not of Python's start and imports), memory in MiB.

    ``busy`` are the seconds that the cores were busy with it, all added up.
    """

    seconds: float
    peak: float
    busy: float
    figures: dict[str, dict[str, float | None]] = field(default_factory=dict)


def measure(work: Callable[[], Figures]) -> None:
    """Do the work once and print what it took."""
    started, idle = time.perf_counter(), time.process_time()
    figures = work()
    seconds, busy = time.perf_counter() - started, time.process_time() - idle
    plain = {name: dict(values) for name, values in figures.items()}
    json.dump(asdict(Measured(seconds, _peak(), busy, plain)), sys.stdout)


def _peak() -> float:
    """The most memory this process has held, in MiB."""
    status = Path("/proc/self/status")
    if status.exists():  # the kernel's own count for this program alone
        (line,) = (each for each in status.read_text().splitlines() if each.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def run_alone(script: str, *arguments: str) -> Measured:
    """Run a side of the benchmark in a process of its own. Raises CalledProcessError."""
    path = Path(__file__).parent / script
    finished = subprocess.run(
        [sys.executable, str(path), *arguments], stdout=subprocess.PIPE, check=True, text=True
    )
    return Measured(**json.loads(finished.stdout))
