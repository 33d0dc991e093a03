"""Load the sample offices and write their August 2026 reports into a folder.

Usage: python examples/demo.py [FOLDER] [--all]        (default: demo)

Each office's own report in every language and format, those of its teams and people in PDF and in
the office's language. With --all, those too in every language and format.
"""

from __future__ import annotations

import argparse
import html
import os
import shlex
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from threading import BoundedSemaphore
from typing import TYPE_CHECKING

from cierre import open as cierre_data
from cierre.report import FORMATS

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext

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
_PROCESSES: SpawnContext | ForkServerContext = (
    get_context("spawn") if os.name == "nt" else get_context("forkserver")
)
"""Each command has a process of its own, which begins where everything is imported already."""
_IMPORTED = (
    "cierre.cli.load",
    "cierre.cli.report",
    "cierre.office.load",
    "cierre.office.drafting",
    *(f"cierre.report.{name}" for name in FORMATS),
)
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
<p>Las oficinas de muestra de Cierre. {told} Al lado de cada uno está su estado mensual
(<code>statement.json</code>).</p>
{offices}
</main></body></html>
"""


FIRST = (
    "El informe de cada oficina está en tres lenguas y cinco formatos; los de sus equipos y "
    "personas, en PDF y en español (<code>make demo-all</code> los escribe también en los demás)."
)
ALL = "Cada informe está en tres lenguas y cinco formatos."


def main() -> None:
    """Make every sample office's records, load them and write the reports and the index."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=Path("demo"))
    parser.add_argument("--all", action="store_true", help="in every language and format")
    asked = parser.parse_args()
    demo, told = asked.folder, ALL if asked.all else FIRST
    _PROCESSES.set_forkserver_preload(list(_IMPORTED))
    offices: dict[str, dict[str, str]] = {}
    done: list[Future[None]] = []
    making: dict[Path, Future[None]] = {}
    with ThreadPoolExecutor(3 * len(ORDER)) as reporters, _CORES:
        # what commands import is imported while the first office's records are made
        done.append(reporters.submit(_PROCESSES.Process(target=bool).start))
        for folder in _folders():
            settings = tomllib.loads((folder / "office.toml").read_text(encoding="utf-8"))
            name = settings["office"]["id"]
            if folder in making:
                making[folder].result()
            else:
                _make(folder)
            # one office loads at a time; those that are loaded are told meanwhile
            cierre("load", _shown(folder), "--data", demo / "data")
            if not offices:
                _report(name, demo)
                _tell(f"The first report can be read: {demo / name / PERIOD / 'office.pdf'}")
                making = {each: reporters.submit(_made, each) for each in _folders()[1:]}
            offices[name] = settings["office"]
            for options in selection(settings["unit"][0]["id"], everything=asked.all):
                done.append(reporters.submit(_reports, name, demo, options))
    for each in done:
        each.result()
    sections = [_section(offices[name], demo / name / PERIOD, demo) for name in sorted(offices)]
    index = demo / "index.html"
    index.write_text(PAGE.format(told=told, offices="\n".join(sections)), encoding="utf-8")
    _tell(str(index))


def selection(unit: str, *, everything: bool) -> tuple[tuple[str, ...], ...]:
    """What is asked of an office, of which one unit is named, in two runs beside each other."""
    languages = ("--lang", ",".join(LANGUAGES))
    formats = ("--format", ",".join(FORMATS))
    everyone = ("--scope", f"unit:{unit}", "--all-units", "--all-people")
    return (
        (*languages, *formats),
        (*everyone, *languages, *formats) if everything else everyone,
    )


def _folders() -> list[Path]:
    """The sample offices, in the order in which they are loaded."""
    found = sorted(path.parent for path in EXAMPLES.glob("*/office.toml"))
    return sorted(found, key=lambda each: (*ORDER, each.name).index(each.name))


def _made(folder: Path) -> None:
    """An office's records when a core is free."""
    with _CORES:
        _make(folder)


def _make(folder: Path) -> None:
    _follow([sys.executable, str(folder / "make.py")], f"python {_shown(folder / 'make.py')}")


def _reports(office: str, demo: Path, options: Iterable[str]) -> None:
    """Reports of an office when a core is free."""
    with _CORES:
        _report(office, demo, *options)


def _report(office: str, demo: Path, *options: str) -> None:
    out = demo / office / PERIOD
    cierre("report", office, PERIOD, *options, "--out", out, "--data", demo / "data")


def cierre(*arguments: object) -> None:
    """Run a command of Cierre in a process of its own; raises when it fails."""
    words = [str(each) for each in arguments]
    _tell(f"$ cierre {shlex.join(words)}")
    reader, writer = _PROCESSES.Pipe(duplex=False)
    process = _PROCESSES.Process(target=_command, args=(words, writer))
    process.start()
    writer.close()
    with os.fdopen(os.dup(reader.fileno()), errors="replace", encoding="utf-8") as said:
        _tell_all(said)
    process.join()
    if process.exitcode:
        raise subprocess.CalledProcessError(process.exitcode, ["cierre", *words])


def _command(words: list[str], writer: Connection) -> None:
    """A command's whole life in its process: what it prints goes to who follows it."""
    sys.stdout = sys.stderr = os.fdopen(os.dup(writer.fileno()), "w", 1, encoding="utf-8")
    writer.close()
    usage, commands = import_module("cierre.cli.usage"), import_module("cierre.cli")
    sys.exit(usage.run(commands.app, tuple(commands.COMMANDS), words))


def _follow(command: list[str], shown: str) -> None:
    """Run a program, and tell what it says as it says it; raises when it fails."""
    _tell(f"$ {shown}")
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as process:
        assert process.stdout is not None
        _tell_all(process.stdout)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)


def _tell_all(lines: Iterable[str]) -> None:
    for line in lines:
        if not line.rstrip().endswith(BESIDE):
            _tell(line.rstrip())


def _tell(line: str) -> None:
    """Print a line behind the seconds since the beginning."""
    # in one piece: several threads tell
    print(f"{time.monotonic() - _BEGUN:4.0f} s  {line}\n", end="", flush=True)


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
                if path.exists()
            )
            cells.append(f'<td lang="{language}">{language} {links}</td>' if links else "<td></td>")
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
