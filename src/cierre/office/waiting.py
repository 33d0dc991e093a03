"""What a month still waits for when it is to be closed: duties without an answer, files that were
brought and not recorded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from django.db import connection

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.statement.model import Scope, Statement

_OF_SITE: Final = "web_intake"
"""The table of what was brought on pages; a database that no site has opened has none."""

_UNANSWERED: Final = ("reading", "asking", "ready", "recording")


def open_duties(
    statements: Mapping[Scope, Statement], month: Period
) -> tuple[tuple[str, str], ...]:
    """How many duties of each book, of those that come due by themselves, fell due by the end of
    the month and are neither done nor given up: the book, and the number."""
    whole = next((each for scope, each in statements.items() if scope.kind == "office"), None)
    if whole is None:
        return ()
    last, books = month.last_day.isoformat(), load_books()
    due = Counter(
        each.book
        for each in whole.pending
        if each.due
        and each.due <= last
        and (sheet := books[each.book].sheet) is not None
        and sheet.recurring is not None
    )
    return tuple((book, str(count)) for book, count in sorted(due.items()))


def waiting_imports(office: str) -> int:
    """How many times files were brought to an office that still wait for an answer."""
    with connection.cursor() as cursor:
        if _OF_SITE not in connection.introspection.table_names(cursor):
            return 0
        marks = ", ".join(["%s"] * len(_UNANSWERED))
        cursor.execute(
            f"SELECT COUNT(*) FROM {_OF_SITE} WHERE office = %s AND state IN ({marks})",  # noqa: S608
            [office, *_UNANSWERED],
        )
        return int(cursor.fetchone()[0])
