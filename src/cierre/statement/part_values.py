"""What the parts of a figure can be: the ids of a dimension that the office and its books have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cierre.book import Book
from cierre.directory import Directory


def part_values(dimension: str, books: Iterable[Book], directory: Directory) -> Iterator[str]:
    """The ids that a dimension's parts have; none when anything goes."""
    kept = tuple(books)
    names = {book.id for book in kept}
    match dimension:
        case "category":
            yield from (each.id for each in directory.categories if each.book in names)
        case "reason":
            yield from (each.id for each in directory.reasons if each.book in names)
        case "place":
            yield from (each.id for each in directory.places)
        case "holder":
            yield from (each.id for each in directory.people)
        case "unit":
            yield from (each.id for each in directory.units)
        case "state":
            yield from (state.id for book in kept for state in book.states)
        case _:
            for book in kept:
                yield from directory.values.get(f"{book.id}.{dimension}", ())
                yield from (
                    value
                    for field in book.fields
                    if field.id == dimension
                    for value in field.values
                )
