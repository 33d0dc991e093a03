"""Numbers of new items that nobody gave: the next in the office's own series of the book."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from django.db import connection

from cierre.office.links import rows
from cierre.office.models import Item

_LAST: Final = 100
"""Items entered last, by which the series is known."""

_RECENT: Final = 10_000
"""Items of all books among which these are looked for first."""

_TRIED: Final = 50
"""Numbers that are tried one after the other."""

_SERIES: Final = re.compile(r"([^/]*?)(\d+)")


def next_number(office: str, book: str) -> str:
    """The number after the highest of the series that most of the last items are of.

    A series is what stands before the digits at the end; the next number has as many digits. In a
    book without any it begins with 1.
    """
    found = _matching(_last(office, book))
    if not found:
        return _free(office, book, "", 1, 1) or _after_all(office, book, "", 1)
    ((prefix, _),) = Counter(each[1] for each in found).most_common(1)
    top = max((each[2] for each in found if each[1] == prefix), key=int)
    after, digits = int(top) + 1, len(top)
    return _free(office, book, prefix, after, digits) or _after_all(office, book, prefix, digits)


def _last(office: str, book: str) -> list[str]:
    recent: list[str] = []
    if connection.vendor == "sqlite":
        # it would rather sort all items of the book than go back from the last one
        query = (
            "SELECT number FROM items WHERE id > (SELECT MAX(id) FROM items) - %s "
            "AND +office = %s AND +book = %s ORDER BY id DESC LIMIT %s"
        )
        recent = [number for (number,) in rows(query, _RECENT, office, book, _LAST)]
    if recent:
        return recent
    of_book = Item.objects.filter(office=office, book=book).order_by("-id")
    return list(of_book.values_list("number", flat=True)[:_LAST])


def _free(office: str, book: str, prefix: str, number: int, digits: int) -> str:
    """The first number from one on that no item has; "" where many in a row are taken."""
    tried = [f"{prefix}{each:0{digits}d}" for each in range(number, number + _TRIED)]
    items = Item.objects.filter(office=office, book=book, number__in=tried)
    taken = {*items.values_list("number", flat=True)}
    return next((each for each in tried if each not in taken), "")


def _after_all(office: str, book: str, prefix: str, digits: int) -> str:
    """The number after the highest of a whole series."""
    items = Item.objects.filter(office=office, book=book, number__startswith=prefix)
    found = _matching(list(items.values_list("number", flat=True)))
    highest = max(int(each[2]) for each in found if each[1] == prefix)
    return f"{prefix}{highest + 1:0{digits}d}"


def _matching(numbers: list[str]) -> list[re.Match[str]]:
    return [match for each in numbers if (match := _SERIES.fullmatch(each))]
