"""Cierre against a bare scan, a hand-written script and a bare loading; its PDF against WeasyPrint;
its audit in pages a second.

Usage: python bench/run.py [--moves 1000000] [--people 10000] [--personal 400] [--reports 20]
                           [--rows 1000000] [--durations 1000000] [--audited 40]

What there are 0 of is left out.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Mapping
from pathlib import Path

from auditing import WRITTEN
from cierre_statements import COMPARED
from measured import Figures, Measured, run_alone
from records import Size, write_ledger
from sheets import drop_last_row, write_export, write_office

PRINTERS = ("cierre", "weasyprint")
_DURATIONS = {name for name in COMPARED if name.endswith(("median", "p90"))}


def main() -> None:
    """Make the records, run every side in a process of its own, print seconds and ratios."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--moves", type=int, default=1_000_000)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--reports", type=int, default=20)
    parser.add_argument("--personal", type=int, default=400)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--durations", type=int, default=1_000_000)
    parser.add_argument("--audited", type=int, default=40)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        moves = write_ledger(Path(folder), Size(asked.moves, asked.people))
        print(f"{moves:,} moves of {asked.people:,} people")
        compare_statements(folder, asked.people)
        if asked.personal:
            time_bulk(folder, asked.people, asked.personal)
    if asked.rows:
        with tempfile.TemporaryDirectory() as folder:
            compare_loading(Path(folder), asked.rows)
        with tempfile.TemporaryDirectory() as folder:
            compare_importing(Path(folder), asked.rows)
    if asked.durations:
        compare_office_time(asked.durations)
    if asked.reports:
        print(f"\n{asked.reports} reports to PDF")
        compare_printers(asked.reports)
    if asked.audited:
        print(f"\n{asked.audited} reports audited on one core")
        time_audits(asked.audited)


def compare_statements(folder: str, people: int) -> None:
    """Time the readers of a ledger. Raises SystemExit when their figures differ."""
    scan = run_alone("bare_scan.py", folder)
    script = run_alone("pandas_script.py", folder)
    cube = run_alone("cierre_cube.py", folder)
    proved = run_alone("cierre_statements.py", folder, str(people), "proved")
    cierre = run_alone("cierre_statements.py", folder, str(people))
    different = differences(cierre.figures, script.figures)
    if different:
        raise SystemExit("The figures differ:\n" + "\n".join(different[:20]))
    _print("bare scan", scan, scan)
    _print("pandas script", script, scan)
    _print("Cierre's cube", cube, scan)
    _print("all proved", proved, scan)
    _print("all statements", cierre, scan)
    print(f"The cube takes {cube.seconds / scan.seconds:.1f} times the bare scan")
    print(f"What proves them takes {proved.seconds / script.seconds:.1f} times the pandas script")
    print(f"All statements take {cierre.seconds / script.seconds:.1f} times the pandas script")


def time_bulk(folder: str, people: int, count: int) -> None:
    """Time a run of personal PDFs over all cores, and the five formats of one person."""
    count = min(count, people)
    given = ("bulk_reports.py", folder, str(people), str(count))
    pdfs, formats = run_alone(*given, "pdf"), run_alone(*given, "formats")
    print(f"{count} personal PDFs: {count / pdfs.seconds:.1f} a second {pdfs.peak:8.0f} MiB")
    print(f"All five formats of one person: {formats.figures['seconds']['five']:.2f} s")


def compare_loading(folder: Path, count: int) -> None:
    """Time a sheet's loading, and loading it again: as it is, and with its last row gone."""
    rows = write_office(folder / "office", count)
    print(f"\n{rows:,} rows of CSV to the balanced ledger")
    bare = run_alone(
        "bare_loading.py", str(folder / "office" / "cases.csv"), str(folder / "bare.sqlite3")
    )
    sides = {"bare loading": bare}
    given = ("loading.py", str(folder / "office"), str(folder / "data"))
    for name in ("loaded", "unchanged"):
        sides[name] = run_alone(*given)
    drop_last_row(folder / "office")
    sides["one row less"] = run_alone(*given)
    _print_sides(sides, bare)


def compare_importing(folder: Path, count: int) -> None:
    """Time the import of a sheet that is headed as its office likes."""
    sheet = folder / "quejas.csv"
    rows = write_export(sheet, count)
    print(f"\n{rows:,} rows of CSV as an office exports them to the balanced ledger")
    bare = run_alone("bare_loading.py", str(sheet), str(folder / "bare.sqlite3"))
    imported = run_alone("importing.py", str(sheet), str(folder / "data"))
    _print_sides({"bare loading": bare, "imported": imported}, bare)


def _print_sides(sides: Mapping[str, Measured], bare: Measured) -> None:
    for name, side in sides.items():
        times = side.busy / bare.busy
        print(
            f"{name:14} {side.seconds:8.2f} s {side.busy:8.2f} CPU s {side.peak:8.0f} MiB "
            f"{times:6.2f} × bare"
        )


def compare_office_time(count: int) -> None:
    """Time durations in office hours of many units beside a bare count of working days."""
    print(f"\n{count:,} durations in office hours of fifty units")
    days, hours = (run_alone("office_time.py", side, str(count)) for side in ("days", "hours"))
    for name, side in (("working days", days), ("office hours", hours)):
        times = side.busy / days.busy
        print(
            f"{name:14} {side.seconds:8.2f} s {side.busy:8.2f} CPU s {side.peak:8.0f} MiB "
            f"{times:6.2f} × days"
        )


def compare_printers(count: int) -> None:
    """Time both printers on the same documents."""
    sides = {name: run_alone("printed_reports.py", name, str(count)) for name in PRINTERS}
    for name, side in sides.items():
        print(f"{name:14} {count / side.seconds:8.1f} reports/s {side.peak:8.0f} MiB")
    ratio = sides["weasyprint"].seconds / sides["cierre"].seconds
    print(f"Cierre prints {ratio:.1f} times as many reports as WeasyPrint")


def time_audits(count: int) -> None:
    """Time the audit of written reports by what they are written as."""
    for kind in WRITTEN:
        side = run_alone("auditing.py", kind, str(count))
        pages = side.figures["pages"]
        print(
            f"{kind:14} {pages['read']:8.0f} pages/s read {pages['audited']:8.0f} pages/s audited "
            f"{side.peak:8.0f} MiB"
        )


def differences(ours: Figures, theirs: Figures) -> list[str]:
    """Figures of people that the two sides do not agree on: counts exactly, times to a second."""
    found = []
    for name in COMPARED:
        for person in ours[name].keys() | theirs[name].keys():
            left, right = ours[name].get(person), theirs[name].get(person)
            if name not in _DURATIONS:
                left, right = left or 0, right or 0
            if (left is None) != (right is None) or abs((left or 0) - (right or 0)) > _slack(name):
                found.append(f"{name} of {person}: {left} and {right}")
    return found


def _slack(name: str) -> float:
    return 1 if name in _DURATIONS else 0


def _print(name: str, side: Measured, scan: Measured) -> None:
    times = side.seconds / scan.seconds
    print(f"{name:14} {side.seconds:8.2f} s {side.peak:8.0f} MiB {times:6.1f} × scan")


if __name__ == "__main__":
    main()
