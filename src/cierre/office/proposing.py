"""Shortcomings proposed from the figures, in a sheet in which people decide on them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from cierre.directory import Directory, Note
from cierre.fault import Fault
from cierre.office.archive import Archive
from cierre.report.proposals import Proposal
from cierre.sources.notes import PROPOSALS, Row, read_rows
from cierre.sources.problems import Problem
from cierre.sources.proposals import merged, write_rows
from cierre.statement.model import Scope

SHEET = f"{PROPOSALS}.xlsx"


@dataclass(frozen=True)
class Proposed:
    """The sheet, how many rows of it wait for a decision, and what is wrong with the others."""

    path: Path
    waiting: int
    problems: tuple[Problem, ...] = ()


def propose(
    archive: Archive, office: str, period: str, scopes: Iterable[str], folder: Path, language: str
) -> Proposed:
    """Write what the figures of a month show into the folder's sheet of proposals.

    What was decided there stays. A sheet with a faulty row is left as it is. Those of the office
    are its author's. Raises Fault.
    """
    directory = archive.directory(office)
    path = folder / SHEET
    kept: tuple[Row, ...] = ()
    if path.exists():
        kept, problems = read_rows(path, directory)
        if problems:
            return Proposed(path, 0, problems)
    found = archive.proposals(office, period, scopes, language)
    rows = merged(kept, list(_rows(found, directory, period)))
    write_rows(path, rows, {each.id: each.name for each in directory.people})
    return Proposed(path, sum(row.decision == "open" for row in rows))


def _rows(
    found: Mapping[Scope, tuple[Proposal, ...]], directory: Directory, period: str
) -> Iterator[Row]:
    people = {each.id for each in directory.people}
    if not people:
        raise Fault("nobody-there")
    author = directory.author if directory.author in people else directory.people[0].id
    for scope, proposed in found.items():
        own = scope.kind == "person"
        for each in proposed:
            about = each.about if own else f"{scope} {each.about}"
            person = scope.id if own else author
            yield Row(Note(person, period, "shortcoming", each.text), "open", about)
