"""A PDF file, read by a process of its own that may be stopped when it takes too long."""

from __future__ import annotations

import atexit
import json
import subprocess
import sys
from threading import Lock, Timer
from typing import Any, Final

from cierre.audit.document import Document
from cierre.audit.readers.limits import PDF_SECONDS
from cierre.audit.readers.passages import Passage, document
from cierre.audit.readers.refusal import Refusal

_LENGTH: Final = 8
_COMMAND: Final = (sys.executable, "-P", "-m", "cierre.audit.readers.pdf_process")


def read(file: str, content: bytes) -> Document:
    """The document of a PDF file."""
    answer = _PROCESS.answer(content)
    if "reason" in answer:
        raise Refusal(answer["reason"], **answer["values"])
    return document(file, (Passage(*each) for each in answer["passages"]))


class Process:
    """The process that reads PDF files, started for the first and kept for the next.

    PDF is read by a library in C, which a malformed file may crash or keep busy for ever.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._running: subprocess.Popen[bytes] | None = None

    def answer(self, content: bytes) -> dict[str, Any]:
        """What the process says of a file. Raises Refusal when it says nothing in time."""
        with self._lock:
            running = self._running = self._started()
            assert running.stdin is not None
            assert running.stdout is not None
            limit = Timer(PDF_SECONDS, running.kill)
            limit.start()
            try:
                running.stdin.write(len(content).to_bytes(_LENGTH, "big") + content)
                running.stdin.flush()
                line = running.stdout.readline()
            except OSError:
                line = b""
            finally:
                limit.cancel()
            if not line.endswith(b"\n"):
                self._end()
                raise Refusal("too-slow")
            answer: dict[str, Any] = json.loads(line)
            return answer

    def end(self) -> None:
        """Let the process go; the next file starts another."""
        with self._lock:
            self._end()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._running is not None and self._running.poll() is None:
            return self._running
        return subprocess.Popen(  # noqa: S603 this program's own module
            _COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def _end(self) -> None:
        if self._running is not None:
            self._running.kill()
            self._running.communicate()
        self._running = None


_PROCESS: Final = Process()
atexit.register(_PROCESS.end)
