"""How well the cells of a column are what a column of a book asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from cierre.book import Book, Column
from cierre.sources.names import fold
from cierre.sources.rows import filled_steps
from cierre.sources.tables.profiles import Profile
from cierre.sources.tables.vocabulary import general

_HIGHEST_SCORE = 100


def fit_of(book: Book, column: str, seen: Profile) -> float:
    """How well the cells are what the column asks for, 0 to 1."""
    if not seen.filled:
        return 0.75
    declared = {each.id: each for each in book.sheet.columns}.get(column)
    kind = declared.fills.partition(":")[0] if declared else ""
    if kind == "field":
        return _fit_field(declared, book, seen)
    if kind == "value":
        return _fit_value(book, seen)
    if kind == "title" and book.sheet.difference is not None:
        # homes with a counter have numbers
        return 0.4 if seen.days.share >= 0.6 else 0.95
    fits = _FITS.get(kind)
    return fits(seen) if fits else 0.4 if seen.days.share >= 0.6 else 1.0


def _fit_moment(seen: Profile) -> float:
    if seen.days.share >= 0.6 or seen.clock >= 0.6:
        return 1.0
    if seen.yes_no >= 0.6:
        return 0.8
    return 0.9 if seen.days.share >= 0.25 else 0.15


def _fit_seconds(seen: Profile) -> float:
    timed = seen.duration >= 0.6 or seen.clock >= 0.6
    return 1.0 if timed or seen.numbers.share >= 0.8 else 0.2


def _fit_state(seen: Profile) -> float:
    if seen.days.share >= 0.5 or seen.numbers.share >= 0.8:
        return 0.2
    return 1.0 if seen.distinct <= 30 else 0.5


def _fit_person(seen: Profile) -> float:
    other = seen.days.share >= 0.3 or seen.numbers.share >= 0.5 or seen.yes_no >= 0.5
    return 0.3 if other else 1.0


def _fit_unit(seen: Profile) -> float:
    """Teams are words, and few; flats have numbers, and are many."""
    if seen.words < 0.6:
        return 0.3
    few = seen.filled < 6 or seen.repeated
    return min(_fit_person(seen), 1.0 if few else 0.5)


def _fit_kind(seen: Profile) -> float:
    if seen.days.share >= 0.3 or seen.duration >= 0.6:
        return 0.35
    return 0.9 if seen.numbers.share >= 0.8 else 1.0


def _fit_number(seen: Profile) -> float:
    if seen.days.share >= 0.6:
        return 0.3
    return 1.0 if seen.unique >= 0.8 else 0.75


_FITS: Mapping[str, Callable[[Profile], float]] = {
    "at": _fit_moment,
    "due": lambda seen: 1.0 if seen.days.share >= 0.5 else 0.2,
    "seconds": _fit_seconds,
    "amount": lambda seen: 1.0 if seen.numbers.share >= 0.8 and seen.days.share < 0.5 else 0.3,
    "worth": lambda seen: 1.0 if seen.numbers.share >= 0.8 and seen.days.share < 0.5 else 0.2,
    "state": _fit_state,
    "person": _fit_person,
    "unit": _fit_unit,
    "place": _fit_kind,
    "category": _fit_kind,
    "reason": _fit_kind,
    "number": _fit_number,
    "title": lambda seen: 0.4 if max(seen.days.share, seen.numbers.share) >= 0.6 else 1.0,
}


def _fit_value(book: Book, seen: Profile) -> float:
    if seen.numbers.share >= 0.8:
        return 1.0 if _on_a_scale(book, seen) else 0.2
    return 0.95 if _scored(seen) >= 0.8 else 0.2


def _fit_field(column: Column | None, book: Book, seen: Profile) -> float:
    assert column is not None
    (name,) = filled_steps(column)
    (kind,) = (field.kind for field in book.fields if field.id == name)
    if kind in ("integer", "decimal"):
        return 1.0 if seen.numbers.share >= 0.8 else 0.2
    if kind == "date":
        return 1.0 if seen.days.share >= 0.5 else 0.2
    return 0.4 if seen.days.share >= 0.5 else 1.0


def _on_a_scale(book: Book, seen: Profile) -> bool:
    """Whether the numbers can be scores where the book's have an end."""
    ends = [scale.most for scale in book.scales]
    return (
        not ends or None in ends or max(seen.numbers.values.values(), default=0) <= _HIGHEST_SCORE
    )


def _scored(seen: Profile) -> float:
    """Which part of the cells are words of a scale."""
    known = {word for table in general().scores.values() for word in table}
    counted: dict[str, int] = dict(seen.counts.iter_rows())
    total = sum(counted.values()) or 1
    return (
        sum(many for text, many in counted.items() if (fold(text) or text.strip()) in known) / total
    )
