"""What is in the way of a month's close, all of it at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from cierre.calendars.period import Period
from cierre.close.entry import Allowance
from cierre.directory import Directory
from cierre.office.archive import Archive
from cierre.office.directory import closed_through
from cierre.office.unapproved import unapproved
from cierre.office.waiting import open_duties, waiting_imports
from cierre.statement.model import Breach, Scope, Statement

Code = Literal[
    "closed", "order", "not-over", "empty", "broken", "missing", "duties", "imports",
    "unreviewed", "unapproved", "unapproved-people", "no-reviewer",
]  # fmt: skip
"""What can be in the way.

closed    the month is closed already
order     the month after the last closed one is another: ``about``
not-over  the month is not over in the office
empty     nothing is recorded of the month
broken    something does not hold: ``breach``
missing   a scope says nothing of a book, and not that there is nothing to report
duties    duties of a book fell due in the month, and nobody says what came of them: ``about``, how
          many
imports   files were brought, and wait for an answer: ``about``, how many
unreviewed  no report of the office was ever handed over
unapproved  a team's or the office's report is not approved (any more): ``about``, how far it is
unapproved-people  those of people of a team, or of none: ``about``, who they are
no-reviewer  a report is not approved, and the settings name nobody else who could
"""

ALLOWABLE: Final = (
    "missing", "duties", "imports", "unreviewed", "unapproved", "unapproved-people", "no-reviewer",
)  # fmt: skip


@dataclass(frozen=True)
class Obstacle:
    """Something in the way of a close. With an ``allowance`` a month may be closed all the same
    where it is ``allowable``."""

    code: Code
    scope: str = ""
    book: str = ""
    about: str = ""
    breach: Breach | None = None

    @property
    def allowable(self) -> bool:
        """Whether somebody may answer for it in writing."""
        return self.code in ALLOWABLE

    def allowed(self, allowances: Iterable[Allowance]) -> bool:
        """Whether one of the allowances is for it."""
        return self.allowable and any(
            each.scope in ("", self.scope)
            and each.book in ("", self.book)
            and each.what in ("", self.code)
            for each in allowances
        )


def obstacles(
    archive: Archive,
    directory: Directory,
    month: Period,
    statements: Mapping[Scope, Statement],
    today: date,
    progress: Callable[[str], None] = lambda _: None,
) -> tuple[Obstacle, ...]:
    """Everything that is in the way of closing a month, of which all scopes' statements are given.

    The whole office is recounted (``Archive.check``); ``progress`` is told each book. Places keep
    no books of their own: what a place has nothing of is not missing.
    """
    through = closed_through(directory.id)
    first = _out_of_order(month, through, today)
    if first:
        return (first,)
    found = [
        Obstacle("broken", str(scope), each.book, breach=each)
        for scope, statement in statements.items()
        for each in statement.breaches
    ]
    seen = [each.breach for each in found]
    found += [
        Obstacle("broken", "office", each.book, breach=each)
        for each in archive.check(directory.id, progress)
        if each not in seen
    ]
    if not any(each.status == "reported" for of in statements.values() for each in of.coverage):
        found.append(Obstacle("empty"))
    found += [
        Obstacle("missing", str(scope), each.book)
        for scope, statement in statements.items()
        if scope.kind in ("person", "unit")
        for each in statement.coverage
        if each.status == "missing"
    ]
    found += [Obstacle("duties", "office", *each) for each in open_duties(statements, month)]
    if waiting := waiting_imports(directory.id):
        found.append(Obstacle("imports", "office", about=str(waiting)))
    found += [
        Obstacle(each.code, each.scope, about=each.about)
        for each in unapproved(directory, month, statements)
    ]
    return tuple(found)


def _out_of_order(month: Period, through: int, today: date) -> Obstacle | None:
    if month.key <= through:
        return Obstacle("closed")
    following = Period.of_key(through).next() if through else month
    if following != month:
        return Obstacle("order", about=following.id)
    if today <= month.last_day:
        return Obstacle("not-over", about=month.last_day.isoformat())
    return None
