"""Sentences as a paragraph, and what was and was not reported."""

from __future__ import annotations

from cierre.packs import Part
from cierre.report.document import Block, Paragraph, Text
from cierre.report.figures import present, spoken
from cierre.report.flows import balance_said
from cierre.report.material import Material
from cierre.report.saying import joined, say_first
from cierre.report.sections.cases import cases_instead


def sentences(part: Part, material: Material) -> tuple[Block, ...]:
    """The part's sentences, in order, as one paragraph.

    Where none of the alternatives can be said because of too few cases, these are told.
    """
    told: set[object] = set()
    said = (say_first(material, each) or cases_instead(material, each, told) for each in part.says)
    runs = joined([each for each in said if each], material.wording.text("between-sentences"))
    return (Paragraph(runs),) if runs else ()


def balance(part: Part, material: Material) -> tuple[Block, ...]:
    """What there was, each way in and out, and what is left of the part's figure, were it nothing:
    all of it may have been handed over."""
    (name,) = part.figures
    kept_here = material.measure(name) is not None
    figure = material.statement.figures.get(name) if kept_here else None
    runs = balance_said(material, figure) if figure and figure.value is not None else ()
    return (Paragraph(runs),) if runs else ()


def measures(part: Part, material: Material) -> tuple[Block, ...]:
    """What the book itself says of each figure, as one paragraph."""
    said = []
    for name in part.figures:
        figure = present(material, name)
        if figure is not None and figure.value is not None:
            book, _, measure = name.partition(".")
            value = spoken(material, figure.value, figure.unit, name)
            said.append(material.book_wordings[book].runs(measure, {"value": value}))
    between = material.wording.text("between-sentences")
    return (Paragraph(joined(said, between)),) if said else ()


def coverage(part: Part, material: Material) -> tuple[Block, ...]:
    """The books with nothing to report and those in which nothing was recorded."""
    if material.statement.scope.kind not in ("office", "unit"):
        return ()
    blocks = []
    for status in ("nothing", "missing"):
        books = [
            material.book_name(each.book)
            for each in material.statement.coverage
            if each.status == status and each.book in material.books
        ]
        if books:
            listed = material.formatter.listed(books)
            said = material.wording.text(f"coverage-{status}", books=listed)
            blocks.append(Paragraph((Text(said),)))
    return tuple(blocks)
