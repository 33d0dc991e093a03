from __future__ import annotations

import os
import subprocess
import sys

import pytest


@pytest.mark.skipif(os.name != "posix", reason="there is nothing to be told there")
def test_the_work_beside_stands_behind_the_pages() -> None:
    code = (
        "import os, subprocess, sys; from cierre.web import working; was = os.nice(0); "
        "working.subprocess.Popen = lambda *a, **k: (print(os.nice(0) - was), sys.exit(0)); "
        "working.keep()"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(told.stdout) == 10
