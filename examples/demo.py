"""Load the sample offices and write their August 2026 reports into a folder.

Usage: python examples/demo.py [FOLDER]        (default: demo)
"""

from __future__ import annotations

import html
import os
import shlex
import subprocess
import sys
import time
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import BoundedSemaphore

from cierre import open as cierre_data
from cierre.report import FORMATS

PERIOD = "2026-08"
LANGUAGES = {"es": "", "en": "en", "zh": "zh"}
"""Each with the folder that its reports lie in, inside the office's."""
EXAMPLES = Path(__file__).parent
ORDER = ("agent", "satisfaction", "logistics", "property", "call_centre")
"""The small offices first, so that there is soon something to read; the largest last."""
BESIDE = (*(f".{kind}" for kind in FORMATS if kind != "pdf"), ".json")
"""The ends of the files that lie beside a report's PDF, and are not told of while it works."""
_BEGUN = time.monotonic()
_CORES = BoundedSemaphore(max(2, os.cpu_count() or 1))
"""One is the loading's until all is loaded; the others, and at last all, write reports."""
PAGE = """<!doctype html>
<html lang="es"><head><meta charset="utf-8"><title>Cierre: informes de muestra</title>
<meta name="viewport" content="width=device-width">
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 66rem; margin: 3rem auto; padding: 0 1rem;
       color: #1d2733; }}
h1 {{ font-weight: 600; }} h2 {{ margin-top: 2.5rem; font-weight: 600; }}
table {{ border-collapse: collapse; width: 100%; }}
td {{ border-top: 1px solid #d9dfe5; padding: .4rem .6rem .4rem 0; }}
td:not(:first-child) {{ width: 13rem; }} a {{ color: #14507a; }}
</style></head><body><main>
<h1>Informes de agosto de 2026</h1>
<p>Las oficinas de muestra de Cierre. Cada informe está en tres lenguas y cinco formatos, con su
estado mensual (<code>statement.json</code>) al lado.</p>
{offices}
</main></body></html>
"""


def main() -> None:
    """Make every sample office's records, load them and write the reports and the index."""
    demo = Path(sys.argv[1] if len(sys.argv) > 1 else "demo")
    offices, done = {}, []
    with ThreadPoolExecutor() as reporters, _CORES:
        for folder in _folders():
            settings = tomllib.loads((folder / "office.toml").read_text(encoding="utf-8"))
            name = settings["office"]["id"]
            offices[name] = settings["office"]
            _run([sys.executable, folder / "make.py"], f"python {_shown(folder / 'make.py')}")
            # one office loads at a time; those that are loaded are told meanwhile
            cierre("load", _shown(folder), "--data", demo / "data")
            done.append(reporters.submit(_report, name, demo))
    for each in done:
        each.result()
    sections = [_section(offices[name], demo / name / PERIOD, demo) for name in sorted(offices)]
    index = demo / "index.html"
    index.write_text(PAGE.format(offices="\n".join(sections)), encoding="utf-8")
    _tell(str(index))


def _folders() -> list[Path]:
    """The sample offices, in the order in which they are loaded."""
    found = sorted(path.parent for path in EXAMPLES.glob("*/office.toml"))
    return sorted(found, key=lambda each: (*ORDER, each.name).index(each.name))


def _report(office: str, demo: Path) -> None:
    """All reports of an office, in every language and format, when a core is free."""
    with _CORES:
        cierre(
            "report", office, PERIOD, "--all-people", "--all-units", "--lang", ",".join(LANGUAGES),
            "--format", ",".join(FORMATS), "--out", demo / office / PERIOD, "--data", demo / "data",
        )  # fmt: skip


def cierre(*arguments: object) -> None:
    """Run a command of Cierre in a process of its own; raises when it fails."""
    words = [str(each) for each in arguments]
    _run([sys.executable, "-m", "cierre", *words], f"cierre {shlex.join(words)}")


def _run(command: list[str | Path], shown: str) -> None:
    """Run a command, and tell what it says as it says it."""
    _tell(f"$ {shown}")
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if not line.rstrip().endswith(BESIDE):
                _tell(line.rstrip())
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)


def _tell(line: str) -> None:
    """Print a line behind the seconds since the beginning."""
    print(f"{time.monotonic() - _BEGUN:4.0f} s  {line}", flush=True)


def _shown(path: Path) -> Path:
    """A path as it is written where one works, if it lies there."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def _section(office: dict[str, str], folder: Path, demo: Path) -> str:
    """An office's reports: a row for each scope, the formats in each language."""
    names = _names(office["id"], demo / "data")
    rows = []
    for stem, name in names.items():
        cells = []
        for language, inside in LANGUAGES.items():
            paths = (folder / inside / f"{stem}.{kind}" for kind in FORMATS)
            links = " ".join(
                f'<a href="{path.relative_to(demo).as_posix()}">{path.suffix[1:]}</a>'
                for path in paths
            )
            cells.append(f'<td lang="{language}">{language} {links}</td>')
        rows.append(f"<tr><td>{html.escape(name)}</td>{''.join(cells)}</tr>")
    return f"<h2>{html.escape(office['name'])}</h2>\n<table>{''.join(rows)}</table>"


def _names(office: str, data: Path) -> dict[str, str]:
    """What each report's file is called, and whose it is."""
    archive = cierre_data(data)
    directory = archive.directory(office)
    people = archive.people(office, PERIOD)
    return {
        "office": "Toda la oficina",
        **{f"unit-{each.id}": each.name for each in directory.units},
        **{f"person-{each.id}": each.name for each in directory.people if each.id in people},
    }


if __name__ == "__main__":
    main()
