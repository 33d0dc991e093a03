"""Many reports in one run: the same whoever makes them, none lost, none made twice."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import pytest

from cierre.fault import Hindered
from cierre.office.archive import open_archive
from cierre.office.bulk import Run, Wanted, Written, _digest, write_report, write_reports
from cierre.office.drafting import Common
from cierre.office.load import load_folder
from cierre.office.spread import MOST_KILLED, spread
from cierre.statement.model import Statement
from tests.report.little_offices import CASE_HEADS, OFFICE, a_case
from tests.sources.little_office import make_office, write_csv

SCOPES = ("office", "unit:desk", "person:ana", "person:luis", "person:eva")
KILLED = "killed"

Asked = tuple[Common, tuple[Statement, ...]]


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Asked:
    folder = tmp_path_factory.mktemp("bulk")
    archive = open_archive(folder / "data")
    home = make_office(folder / "office", OFFICE)
    people = ("Ana Pérez", "Luis Gil", "Eva Ruiz")
    rows = [
        a_case(f"Q-{at}", f"2026-08-{at + 3:02}", person=person, title="Gotera en el portal")
        for at, person in enumerate(people * 3)
    ]
    write_csv(home, "cases", CASE_HEADS, rows)
    assert not load_folder(home).problems
    common, statements = archive.prepared("little", "2026-08", SCOPES)
    return common, tuple(statements.values())


def wanted(folder: Path, formats: tuple[str, ...] = ("md", "xlsx")) -> Wanted:
    return Wanted((("es", folder), ("en", folder / "en")), formats)


def run_of(common: Common, asked_for: Wanted) -> Run:
    for _, folder in asked_for.folders:
        folder.mkdir(parents=True, exist_ok=True)
    return Run(common, asked_for, _digest(common, asked_for))


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != KILLED
    }


def when_made(folder: Path) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


def test_one_worker_and_two_write_the_same_bytes(asked: Asked, tmp_path: Path) -> None:
    common, statements = asked
    formats = ("pdf", "xlsx", "md")
    one = list(write_reports(common, statements, wanted(tmp_path / "one", formats)))
    run = run_of(common, wanted(tmp_path / "two", formats))
    two = list(spread(run, write_report, statements, 2))
    assert [each.scope for each in two] == [each.scope for each in one]
    assert [each.made for each in two] == [2] * len(SCOPES)
    assert files(tmp_path / "two") == files(tmp_path / "one")


def test_a_file_is_the_same_whatever_is_written_beside_it(asked: Asked, tmp_path: Path) -> None:
    common, statements = asked
    alone = ("pdf", "html", "docx", "md")
    list(write_reports(common, statements, wanted(tmp_path / "alone", alone), kept=False))
    list(write_reports(common, statements, wanted(tmp_path / "all", (*alone, "xlsx")), kept=False))
    made, whole = files(tmp_path / "alone"), files(tmp_path / "all")
    assert {f"person-ana.{each}" for each in alone} <= made.keys()
    assert made == {name: each for name, each in whole.items() if not name.endswith(".xlsx")}


def test_a_second_run_makes_nothing_again(asked: Asked, tmp_path: Path) -> None:
    common, statements = asked
    first = list(write_reports(common, statements, wanted(tmp_path)))
    before = when_made(tmp_path)
    second = list(write_reports(common, statements, wanted(tmp_path)))
    assert [each.made for each in second] == [0] * len(SCOPES)
    assert [each.files for each in second] == [each.files for each in first]
    assert when_made(tmp_path) == before


def test_what_is_missing_changed_or_of_other_figures_is_made_again(
    asked: Asked, tmp_path: Path
) -> None:
    common, statements = asked
    list(write_reports(common, statements, wanted(tmp_path)))
    (tmp_path / "person-ana.md").write_text("torn", encoding="utf-8")
    (tmp_path / "en" / "person-luis.xlsx").unlink()
    other = [
        replace(each, cut_off="2026-08-31T23:00:00") if each.scope.id == "eva" else each
        for each in statements
    ]
    made = {each.scope.id: each.made for each in write_reports(common, other, wanted(tmp_path))}
    assert made == {"": 0, "desk": 0, "ana": 1, "luis": 1, "eva": 2}


def test_other_formats_names_or_records_are_made_anew(asked: Asked, tmp_path: Path) -> None:
    common, statements = asked
    digests = {
        _digest(common, wanted(tmp_path)),
        _digest(common, wanted(tmp_path, ("md",))),
        _digest(replace(common, directory=replace(common.directory, name="X")), wanted(tmp_path)),
        _digest(
            replace(common, fetched={"cases": common.fetched["cases"].head(1)}), wanted(tmp_path)
        ),
    }
    assert len(digests) == 4
    shuffled = {name: each.sample(fraction=1, shuffle=True, seed=7)
                for name, each in common.fetched.items()}  # fmt: skip
    assert _digest(replace(common, fetched=shuffled), wanted(tmp_path)) in digests
    assert statements


def test_a_killed_worker_loses_nothing_and_repeats_nothing(asked: Asked, tmp_path: Path) -> None:
    common, statements = asked
    run = run_of(common, wanted(tmp_path / "killed"))
    done = list(spread(run, _killed_once, statements, 2))
    assert (tmp_path / "killed" / KILLED).exists()
    assert [str(each.scope) for each in done] == list(SCOPES)
    list(write_reports(common, statements, wanted(tmp_path / "whole")))
    assert files(tmp_path / "killed") == files(tmp_path / "whole")


def test_workers_that_are_always_killed_end_the_run(asked: Asked, tmp_path: Path) -> None:
    common, statements = asked
    with pytest.raises(Hindered) as told:
        list(spread(run_of(common, wanted(tmp_path)), _always_killed, statements, 2))
    assert told.value.values == {"count": MOST_KILLED}


def test_what_a_worker_cannot_do_reaches_the_run(asked: Asked, tmp_path: Path) -> None:
    common, statements = asked
    with pytest.raises(Hindered, match="disco"):
        list(spread(run_of(common, wanted(tmp_path)), _hindered, statements, 2))


def test_a_killed_run_goes_on_where_it_stopped(asked: Asked, tmp_path: Path) -> None:
    common, statements = asked
    killed = get_context("spawn").Process(target=_run_killed, args=(common, statements, tmp_path))
    killed.start()
    killed.join()
    assert killed.exitcode == -signal.SIGKILL
    before = when_made(tmp_path)
    made = [each.made for each in write_reports(common, statements, wanted(tmp_path))]
    assert made == [0, 0, 2, 2, 2]
    assert before.items() <= when_made(tmp_path).items() | _half(before)
    list(write_reports(common, statements, wanted(tmp_path / "whole")))
    left = {name: each for name, each in files(tmp_path).items() if not name.startswith("whole")}
    assert left == files(tmp_path / "whole")


def _half(told: dict[str, int]) -> set[tuple[str, int]]:
    """What a killed run leaves beside the places of the files that it was writing."""
    return {(name, at) for name, at in told.items() if name.endswith((".partial", ".set"))}


def _killed_once(run: Run, statement: Statement) -> Written:
    mark = run.wanted.folders[0][1] / KILLED
    if statement.scope.id == "ana" and not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return write_report(run, statement)


def _always_killed(run: Run, statement: Statement) -> Written:
    os.kill(os.getpid(), signal.SIGKILL)
    return write_report(run, statement)


def _hindered(run: Run, statement: Statement) -> Written:
    raise Hindered("disk-full", path=str(statement.scope))


def _run_killed(common: Common, statements: tuple[Statement, ...], folder: Path) -> None:
    """A run that is killed while it writes its third report."""

    def given() -> Iterator[Statement]:
        yield from statements[:2]
        folder.joinpath(".person-ana~person-ana.md.partial").write_text("half", encoding="utf-8")
        os.kill(os.getpid(), signal.SIGKILL)

    run = run_of(common, wanted(folder))
    for statement in given():
        write_report(run, statement)
