"""The plan of a report: from a statement to a document, by the outline of the pack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from cierre.book import Book
from cierre.directory import Directory
from cierre.packs import OutlineSection, Pack, for_person
from cierre.report.annexed import numbers
from cierre.report.aspects import period_name
from cierre.report.closing import Closing, close_section
from cierre.report.document import Document, FigureRow, Labels, Section
from cierre.report.figures import attainable, dash, present, target_of
from cierre.report.headlines import with_headlines
from cierre.report.late import Late
from cierre.report.material import Material, RecordsOf, gather, no_records
from cierre.report.sections import FAMILIES
from cierre.report.sections.cover import author, cover, scope_name, title
from cierre.report.sentences import Argument, plain
from cierre.report.tables import filled
from cierre.report.tongues import foreign_texts, with_languages, with_titles
from cierre.report.untold import with_untold
from cierre.report.usual import usual_once
from cierre.statement.canonical import to_json
from cierre.statement.model import Figure, Number, Statement

if TYPE_CHECKING:
    from cierre.evidence.filed import PeriodRecords

FIGURE_HEADS = ("book", "figure", "part", "value", "before", "target", "definition")
"""The messages that head the columns of the sheet of figures."""

KEY_HEADS = (
    "head-figure", "head-value", "head-before", "head-change", "head-target", "head-attainment",
    "head-share", "total", "head-first", "head-last",
)  # fmt: skip
"""Those of the workbook's first sheet."""


def build_document(
    statement: Statement,
    directory: Directory,
    books: Mapping[str, Book],
    pack: Pack,
    language: str = "es",
    records: RecordsOf = no_records,
    above: Mapping[str, Figure] | None = None,
    content: bytes = b"",
    whole: bool = True,
    closing: Closing | None = None,
    late: Late | None = None,
) -> Document:
    """The report of a statement, without its records. Only the books given are reported on.

    ``above`` are the office's figures, for the report of somebody in it; ``content`` are the
    statement's bytes, where they are known. One that is not ``whole`` has no annex, and its figures
    no parts: nothing shows them but an annex and a workbook. ``closing`` is the close that it is
    frozen in, ``late`` are the records of months that were closed already.
    Raises NotFound for a language that there is none of, or a book or a pack without wording in
    it, MissingWording for a sentence, a label or a figure that the wordings and the pack do not
    agree on.
    """
    told: dict[str, PeriodRecords] = {}

    def telling(book: str) -> PeriodRecords | None:
        found = records(book)
        if found is not None:
            told[book] = found
        return found

    material = gather(statement, directory, books, pack, language, telling, above, late)
    if statement.scope.kind == "person":
        material = replace(material, pack=for_person(material.pack))
    if not whole:
        body = tuple(each for each in material.pack.outline if not each.annex)
        material = replace(material, pack=replace(material.pack, outline=body))
    period = material.formatter.period(statement.period)
    sections = plan_sections(material)
    if closing:
        kept = [tuple(each for each in sections if each.annex is annex) for annex in (False, True)]
        sections = (*kept[0], close_section(material, closing), *kept[1])
    # of the records the report itself has only those titles that its sections tell
    titles = (title for found in told.values() for title in found.rows["title"])
    foreign = with_titles(foreign_texts(material), titles)
    return Document(
        language=language,
        locale=material.formatter.locale,
        title=material.wording.text(
            "report-title-whole", title=title(material), office=_of_whom(material), period=period
        ),
        author=author(material),
        date=statement.last_day,
        cover=cover(material),
        sections=with_languages(sections, foreign),
        labels=_labels(material),
        footer=" · ".join(dict.fromkeys((statement.office_name, scope_name(material), period))),
        figures=_figure_rows(material, parts=whole),
        statement=content or to_json(statement),
        currency=statement.currency,
        first_day=statement.first_day,
        foreign=foreign,
    )


def _of_whom(material: Material) -> str:
    """The office, and the person or the unit that the report is about."""
    scope = material.statement.scope
    office = material.statement.office_name
    if scope.kind == "office":
        return office
    return material.wording.text("of-whom", name=scope.name, office=office)


def plan_sections(material: Material) -> tuple[Section, ...]:
    """The outline's sections that have something to show, in its order.

    Definitions are made last, of the figures that the others print.
    """
    outline = material.pack.outline
    shown = _shown(outline, material)
    if material.statement.scope.kind != "person":
        completed = with_untold(material, outline, shown)
        added = tuple(each for each in completed if each not in outline)
        shown |= _shown(added, material)
        outline = completed
    shown = with_headlines(material, outline, shown)
    printing = replace(material, printed=frozenset(each.figure for each in numbers(shown.values())))
    defining = {each.id: _section(each, printing) for each in outline if _defines(each)}
    shown |= {name: section for name, section in defining.items() if section is not None}
    return tuple(usual_once(material, shown[each.id]) for each in outline if each.id in shown)


def _shown(outline: tuple[OutlineSection, ...], material: Material) -> dict[str, Section]:
    made = {each.id: _section(each, material) for each in outline if not _defines(each)}
    return {name: section for name, section in made.items() if section is not None}


def _defines(outline: OutlineSection) -> bool:
    return any(part.kind == "definitions" for part in outline.parts)


def _section(outline: OutlineSection, material: Material) -> Section | None:
    blocks = tuple(
        filled(block, dash(material))
        for part in outline.parts
        for block in FAMILIES[part.kind](part, material)
    )
    made = (_section(each, material) for each in outline.subsections)
    subsections = tuple(section for section in made if section is not None)
    if not blocks and not subsections:
        return None
    return Section(outline.id, _heading(outline, material), blocks, subsections, outline.annex)


def _heading(outline: OutlineSection, material: Material) -> str:
    message = f"section-{outline.id}"
    if outline.id in material.books and not material.wording.has(message):
        return material.book_name(outline.id)
    return plain(material.wording.runs(message, _heading_names(material)))


def _heading_names(material: Material) -> dict[str, Argument]:
    return {
        "this_name": period_name(material, material.period),
        "next_name": period_name(material, material.following),
    }


def _labels(material: Material) -> Labels:
    def label(name: str) -> str:
        return material.wording.text(f"label-{name}")

    return Labels(
        page=material.wording.text("label-page", page="{page}", pages="{pages}"),
        figures=label("figures"),
        records=label("records"),
        contents=label("contents"),
        evidence=label("evidence"),
        colon=material.wording.text("colon"),
        heads=tuple(material.wording.text(f"head-{name}") for name in FIGURE_HEADS),
        annex=label("annex"),
        key_figures=material.wording.text("section-key_figures"),
        key_heads=tuple(material.wording.text(name) for name in KEY_HEADS),
    )


def _figure_rows(material: Material, *, parts: bool) -> tuple[FigureRow, ...]:
    rows: list[FigureRow] = []
    for name in material.statement.figures:
        if name.partition(".")[0] in (*material.books, "pack"):
            figure = present(material, name)
            if figure is not None:
                rows.append(_row_of(material, figure))
                if parts:
                    rows += _parts_of(material, figure)
    return tuple(rows)


def _row_of(material: Material, figure: Figure) -> FigureRow:
    target = target_of(figure)
    return FigureRow(
        figure.id,
        material.full_label(figure.id),
        "",
        _raw(figure.value),
        figure.unit,
        _raw(figure.before),
        None if target is None else _raw(target.target),
        material.definition(figure.id),
        figure.id in material.pack.headline,
        target is not None and attainable(figure, target),
        book=_book_name(material, figure),
    )


def _parts_of(material: Material, figure: Figure) -> Iterator[FigureRow]:
    book, label = figure.id.partition(".")[0], material.full_label(figure.id)
    of = _book_name(material, figure)
    for by, parts in figure.parts.items():
        for part, value in parts.items():
            name = material.part_said(book, by, part)
            yield FigureRow(figure.id, label, name, _raw(value), figure.unit, dimension=by, book=of)


def _book_name(material: Material, figure: Figure) -> str:
    book = figure.id.partition(".")[0]
    return material.book_name(book) if book in material.books else ""


def _raw(value: Number | None) -> int | float | None:
    return value if value is None or isinstance(value, int) else float(value)
