"""What no section tells of a book's main figures, said in the book's own words.

A pack chooses among the figures of offices that keep the whole of a book; one that keeps a part of
it is told what it keeps.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from cierre.book import Ranking, Ratio, terms
from cierre.packs import CLOSING, OutlineSection, Part
from cierre.report.annexed import numbers
from cierre.report.document import Section
from cierre.report.figures import present, unsayable
from cierre.report.material import Material

_APART = (
    "findings", "tiles", "key_table", "unusual", "coverage", "decisions", "planned", *CLOSING
)  # fmt: skip
"""Families whose sections are about no book of their own."""
_PARTS = ("category", "place", "holder")


def with_untold(
    material: Material, outline: tuple[OutlineSection, ...], sections: Mapping[str, Section]
) -> tuple[OutlineSection, ...]:
    """The outline with a sentence for each main figure that its ``sections`` do not print, of books
    that have not all of them.

    It begins the section that is about the book; of a book that there is none of, a new one.
    """
    body = [sections[each.id] for each in outline if each.id in sections and not each.annex]
    printed = {each.figure for each in numbers(body)}
    found = list(outline)
    for book in material.books:
        main, whole = _main(material, book)
        untold = tuple(each for each in main if not _is_told(material, each, printed))
        if whole or not untold:
            continue
        said = Part("measures", untold)
        place = next((at for at, each in enumerate(found) if _is_about(each, book)), None)
        if place is None:
            tables = (Part("parts_table", untold, by) for by in _PARTS)
            found.insert(_before_the_end(found), OutlineSection(book, (said, *tables)))
        else:
            found[place] = replace(found[place], parts=(said, *found[place].parts))
    return tuple(found)


def _main(material: Material, book: str) -> tuple[list[str], bool]:
    """The main figures of a book that have a value which may be said, and whether all have one."""
    known = material.books[book]
    measures = known.headline or [
        each.id for each in known.measures if not isinstance(each, Ranking)
    ]
    said, whole = [], True
    for name in (f"{book}.{each}" for each in measures):
        figure = present(material, name)
        if figure is None or figure.value is None:
            whole = False
        elif not unsayable(material, figure):
            said.append(name)
    return said, whole


def _is_told(material: Material, figure: str, printed: set[str]) -> bool:
    """Whether a figure is printed, or all that it is worked out of."""
    book, measure = figure.partition(".")[0], material.measure(figure)
    if figure in printed or not isinstance(measure, Ratio):
        return figure in printed
    made_of = (*terms(measure.numerator), *terms(measure.denominator))
    return all(f"{book}.{name}" in printed for name, _ in made_of)


def _is_about(section: OutlineSection, book: str) -> bool:
    if section.annex or any(part.kind in _APART for part in section.parts):
        return False
    return (
        section.id == book
        or any(_tells_of(part, book) for part in section.parts)
        or any(_is_about(each, book) for each in section.subsections)
    )


def _tells_of(part: Part, book: str) -> bool:
    said = [message for alternatives in part.says for message in alternatives]
    return any(each.startswith(f"{book}.") for each in part.figures) or any(
        each.startswith(f"{book}-") for each in said
    )


def _before_the_end(outline: list[OutlineSection]) -> int:
    """Where the sections begin that close a report."""
    closing = (
        at
        for at, each in enumerate(outline)
        if each.annex or any(part.kind in CLOSING for part in each.parts)
    )
    return next(closing, len(outline))
