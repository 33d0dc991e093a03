"""The reports in docs/audit.md, and what the audit prints of the first of them.

Write it anew with: python -m tests.docs.audits
"""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from typer.testing import CliRunner

from cierre.cli import app
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
    before = Path.cwd()
    with TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            for name, text in written_reports():
                Path(name).write_text(text, encoding="utf-8")
            result = CliRunner().invoke(app, ["audit", REPORTS[0]], env={"COLUMNS": _COLUMNS})
        finally:
            os.chdir(before)
    return "".join(f"{line.rstrip()}\n" for line in result.output.splitlines())


def write() -> None:
    """Put what it prints into the page."""
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition("```console\n")
    after = rest.partition("```\n")[2]
    PAGE.write_text(f"{before}```console\n{printed()}```\n{after}", encoding="utf-8")


if __name__ == "__main__":
    write()
