"""The loadings of an office as they are listed, the last one first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from cierre.directory import Directory
from cierre.office.before import TYPED
from cierre.office.recomputing import SOURCE
from cierre.office.undoing import loadings
from cierre.sources.said import book_said, moment_said
from cierre.web.models import Intake
from cierre.web.start.recording import refused_path


@dataclass(frozen=True)
class Brought:
    """A loading: its number, when and by whom, what came; ``may_undo`` where it still stands."""

    number: int
    moment: str
    when: str
    who: str
    files: str
    book: str
    book_name: str
    rows: int
    moves: int
    undoes: int
    undone: int
    may_undo: bool


COLUMNS = (
    "number", "moment", "who", "files", "book", "rows", "moves", "undoes", "undone",
)  # fmt: skip
"""What the twins say of each."""


def history(directory: Directory) -> Iterator[Brought]:
    """What came in files, and what was taken back of it; what people typed stands in registers."""
    zone = directory.time_zone
    for each in loadings(directory.id):
        if each.source == SOURCE or each.source.startswith(TYPED):
            continue
        moment = datetime.fromtimestamp(each.recorded, UTC).astimezone(ZoneInfo(zone))
        yield Brought(
            each.number,
            moment.isoformat(),
            moment_said(each.recorded, zone),
            each.who,
            each.files,
            each.book,
            book_said(each.book),
            each.rows,
            each.moves,
            each.undoes,
            each.undone,
            not each.undone,
        )


def with_rows_left(office: str) -> list[Intake]:
    """The imports from which rows were left out that are still kept to be put right."""
    recorded = Intake.objects.filter(office=office, state="recorded").order_by("-made")[:_LOOKED_AT]
    return [each for each in recorded if each.told.get("refused") and refused_path(each).exists()]


_LOOKED_AT = 200
