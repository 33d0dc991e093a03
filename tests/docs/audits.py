"""The reports in docs/audit.md, and what the audit prints of the first of them.

Write it anew with: python -m tests.docs.audits
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.docs.pages import ROOT, blocks

PAGE = ROOT / "docs" / "audit.md"
REPORTS = ("agosto.txt", "septiembre.txt")
_COLUMNS = "88"


def written_reports() -> list[tuple[str, str]]:
    """The names and the texts of the page's reports."""
    return list(zip(REPORTS, blocks(PAGE, "text"), strict=True))


def shown() -> str:
    """What the page says that the audit of the first report prints."""
    (output,) = blocks(PAGE, "console")
    return output


def printed() -> str:
    """What it prints."""
    with TemporaryDirectory() as folder:
        for name, text in written_reports():
            (Path(folder) / name).write_text(text, encoding="utf-8")
        finished = subprocess.run(
            [sys.executable, "-m", "cierre", "audit", REPORTS[0]],
            cwd=folder,
            env=os.environ | {"COLUMNS": _COLUMNS},
            stdout=subprocess.PIPE,
            check=False,
            text=True,
        )
    return "".join(f"{line.rstrip()}\n" for line in finished.stdout.splitlines())


def write() -> None:
    """Put what it prints into the page."""
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition("```console\n")
    after = rest.partition("```\n")[2]
    PAGE.write_text(f"{before}```console\n{printed()}```\n{after}", encoding="utf-8")


if __name__ == "__main__":
    write()
