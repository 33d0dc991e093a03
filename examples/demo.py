"""Load the sample offices and write their August 2026 reports into a folder.

Usage: python examples/demo.py [FOLDER]        (default: demo)
"""

from __future__ import annotations

import html
import subprocess
import sys
import tomllib
from pathlib import Path

from typer.testing import CliRunner

from cierre.cli import app
from cierre.office.writing import FORMATS

PERIOD = "2026-08"
EXAMPLES = Path(__file__).parent
PAGE = """<!doctype html>
<html lang="es"><head><meta charset="utf-8"><title>Cierre: informes de muestra</title>
<meta name="viewport" content="width=device-width">
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 56rem; margin: 3rem auto; padding: 0 1rem;
       color: #1d2733; }}
h1 {{ font-weight: 600; }} h2 {{ margin-top: 2.5rem; font-weight: 600; }}
table {{ border-collapse: collapse; width: 100%; }}
td {{ border-top: 1px solid #d9dfe5; padding: .4rem .6rem .4rem 0; }}
td:not(:first-child) {{ width: 4rem; }} a {{ color: #14507a; }}
</style></head><body><main>
<h1>Informes de agosto de 2026</h1>
<p>Las oficinas de muestra de Cierre. Cada informe está en cinco formatos, con su estado
mensual (<code>statement.json</code>) al lado.</p>
{offices}
</main></body></html>
"""


def main() -> None:
    """Make every sample office's records, load them and write the reports and the index."""
    demo = Path(sys.argv[1] if len(sys.argv) > 1 else "demo")
    data = demo / "data"
    sections = []
    for folder in sorted(path.parent for path in EXAMPLES.glob("*/office.toml")):
        subprocess.run([sys.executable, folder / "make.py"], check=True)
        office = tomllib.loads((folder / "office.toml").read_text(encoding="utf-8"))["office"]
        written = demo / office["id"] / PERIOD
        cierre("load", folder, "--data", data)
        cierre(
            "report", office["id"], PERIOD, "--all-people", "--lang", "es",
            "--format", ",".join(FORMATS), "--out", written, "--data", data,
        )  # fmt: skip
        sections.append(_section(office["name"], written, demo))
    index = demo / "index.html"
    index.write_text(PAGE.format(offices="\n".join(sections)), encoding="utf-8")
    print(index)


def cierre(*arguments: object) -> None:
    """Run a command of Cierre in this process; stop at the first that fails."""
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    print(result.output, end="")
    if result.exit_code != 0:
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        raise SystemExit(result.exit_code)


def _section(name: str, folder: Path, demo: Path) -> str:
    stems = sorted(
        {path.stem for path in folder.glob("*.pdf")}, key=lambda stem: (stem != "office", stem)
    )
    rows = []
    for stem in stems:
        links = "".join(
            f'<td><a href="{path.relative_to(demo).as_posix()}">{path.suffix[1:]}</a></td>'
            for path in (folder / f"{stem}.{kind}" for kind in FORMATS)
        )
        rows.append(f"<tr><td>{html.escape(_title(stem))}</td>{links}</tr>")
    return f"<h2>{html.escape(name)}</h2>\n<table>{''.join(rows)}</table>"


def _title(stem: str) -> str:
    return "Oficina" if stem == "office" else stem.partition("-")[2].replace("_", " ").capitalize()


if __name__ == "__main__":
    main()
