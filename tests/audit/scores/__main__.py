"""Print the measures of the audit: ``python -m tests.audit.scores``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.audit.scores import perturbed, reports, sets
from tests.audit.scores.measures import Measure, Told, table

PARTS = ("real", "dev", "perturbed", "reports")


def main() -> int:
    """Print one table; 1 when a target is not met."""
    asked = _asked()
    most = None if asked.show else asked.show_missed
    measures: list[Measure] = []
    for part in asked.part or PARTS:
        try:
            for told in _told(part, asked):
                sys.stdout.writelines(f"{line}\n" for line in told.lines(most))
                measures += told.measures
        except sets.Absent as absent:
            sys.stderr.write(f"{part} is left out: {absent}\n")
    sys.stdout.write(f"{table(measures)}\n")
    return int(not all(each.met for each in measures))


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.audit.scores", description=__doc__.splitlines()[0]
    )
    parser.add_argument("--part", action="append", choices=PARTS, help="this part, or several")
    parser.add_argument("--show", action="store_true", help="print each case that went wrong")
    parser.add_argument(
        "--show-missed", type=int, default=0, metavar="N", help="print N cases of each kind"
    )
    parser.add_argument("--seed", type=int, default=1, help="of the slips (default: 1)")
    parser.add_argument(
        "--each", type=int, default=1, metavar="N", help="one in N slips or reports"
    )
    parser.add_argument("--only", default="", metavar="NAME", help="this report or file alone")
    parser.add_argument(
        "--written", type=Path, metavar="FOLDER",
        help="the reports that lie there, in place of writing those of the sample offices",
    )  # fmt: skip
    return parser.parse_args()


def _told(part: str, asked: argparse.Namespace) -> Iterator[Told]:
    given = (asked.seed, asked.each, asked.only)
    if part == "perturbed":
        yield from (perturbed.told_of(name, *given) for name in sets.TARGETS)
    elif part != "reports":
        yield sets.told_of(part, asked.only)
    elif asked.written:
        yield reports.told_of(reports.found_in(asked.written), *given)
    else:
        with TemporaryDirectory() as home:
            samples = reports.every_sample(Path(home))
            files = reports.written(samples, Path(home) / "reports", asked.each)
            yield reports.told_of(files, asked.seed, only=asked.only)


if __name__ == "__main__":
    sys.exit(main())
