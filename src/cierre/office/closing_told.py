"""What reports and pages say of a close: before it is signed, and ever since."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from cierre.close.chain import Signed
from cierre.close.entry import Allowance, Entry, read_entry
from cierre.directory import Directory
from cierre.office.closings import frozen
from cierre.office.review_steps import Step, steps_of
from cierre.report.closing import Closing, Corrected, Excepted, Reviewed
from cierre.statement.canonical import from_json, to_json, written_digest
from cierre.statement.model import Statement


@dataclass(frozen=True)
class Drafting:
    """A close of an office while its reports are drafted, and the number of that which it corrects
    (0: none)."""

    directory: Directory
    closing: Closing
    corrects: int = 0

    def of(self, statement: Statement) -> Closing:
        """What the report of a statement says of it: with the statement that it corrects."""
        closing = replace(self.closing, reviewed=self._reviewed(statement))
        corrected = closing.corrects
        if corrected is None:
            return closing
        kept = frozen(self.directory.id, self.corrects, f"statement/{statement.scope}.json")
        was = replace(corrected, statement=from_json(kept) if kept else None)
        return replace(closing, corrects=was)

    def _reviewed(self, statement: Statement) -> tuple[Reviewed, ...]:
        """How the very statement came to be approved, and signed; nothing when it was not."""
        scope, since = str(statement.scope), list[Step]()
        for each in steps_of(self.directory.id, statement.period, [scope]).get(scope, ()):
            since = [each] if each.act == "submitted" else [*since, each]
        acts = {each.act for each in since}
        if "approved" not in acts or "returned" in acts:
            return ()
        if since[-1].report.statement != written_digest(to_json(statement)):
            return ()
        return tuple(
            Reviewed(each.act, each.name or each.who, day_of(self.directory, each.at))
            for each in since
            if each.act != "commented"
        )


def drafting(
    directory: Directory,
    entry: Entry,
    chain: Sequence[Signed],
) -> Drafting:
    """What is said of an entry that is to be signed behind a chain."""
    entries = [read_entry(each.content) for each in chain]
    last = entries[-1].number if entries else 0
    corrected = None
    if entry.corrects:
        (was,) = (each for each in entries if each.number == entry.corrects)
        again = [
            each for each in entries if each.kind == "reopening" and each.corrects == was.number
        ]
        opened = again[-1] if again else None
        corrected = Corrected(
            was.number,
            day_of(directory, was.at),
            opened.who if opened else "",
            opened.reason if opened else "",
        )
    closing = Closing(
        last + 1,
        day_of(directory, entry.at),
        entry.who,
        last,
        chain[-1].digest if chain else "",
        excepted(entry.exceptions),
        corrected,
    )
    return Drafting(directory, closing, entry.corrects)


def excepted(allowances: Iterable[Allowance]) -> tuple[Excepted, ...]:
    """What was not whole, as reports and pages say it."""
    return tuple(
        Excepted(each.who, each.why, each.until, each.scope, each.book, each.what)
        for each in allowances
    )


def day_of(directory: Directory, at: int) -> str:
    """The ISO day of a moment (seconds since 1970) in an office."""
    return datetime.fromtimestamp(at, ZoneInfo(directory.time_zone)).date().isoformat()
