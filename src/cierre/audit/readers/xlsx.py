"""An Excel workbook: its sheets' values as they are shown; what is hidden left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from lxml import etree

from cierre.audit.document import BlockKind, Document
from cierre.audit.language import language_of
from cierre.audit.readers import tables
from cierre.audit.readers.limits import WORKBOOK_CELLS, WORKBOOK_CHARACTERS
from cierre.audit.readers.lines import could_be_heading
from cierre.audit.readers.package import Package, attribute, child, local, unpacked
from cierre.audit.readers.passages import Passage, document
from cierre.audit.readers.refusal import Refusal
from cierre.audit.readers.tables import Cell
from cierre.audit.readers.xlsx_sheet import Values, cells_of, formats_of, strings_of


def read(file: str, content: bytes) -> Document:
    """The document of an XLSX file."""
    return document(file, _workbook(unpacked(content)), WORKBOOK_CHARACTERS, blocks=WORKBOOK_CELLS)


def _workbook(package: Package) -> Iterator[Passage]:
    main = package.main()
    related = package.related(main)
    parts = dict(related.values())
    root = package.tree(main)
    if root is None:
        raise Refusal("damaged")
    strings = strings_of(package.tree(parts.get("sharedStrings", "")))
    properties = child(root, "workbookPr")
    values = Values(
        strings=strings,
        formats=formats_of(package.tree(parts.get("styles", ""))),
        language=language_of("\n".join(strings)),
        from_1904=attribute(properties, "date1904") in {"1", "true"},
    )
    filled = found = 0
    for name, part in _sheets(root, {each: held for each, (_, held) in related.items()}):
        cells = list(cells_of(package.part(part) or b"", name, values))
        filled += len(cells)
        if filled > WORKBOOK_CELLS:
            raise Refusal("too-many-cells", most=WORKBOOK_CELLS)
        for region in _regions(cells):
            passages = list(_region(region, name, found + 1))
            found += any(passage.kind == "cell" for passage in passages)
            yield from passages


def _sheets(root: etree._Element, parts: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The names of the sheets that are not hidden, and the parts they are in."""
    sheets = child(root, "sheets")
    for sheet in sheets if sheets is not None else ():
        part = parts.get(attribute(sheet, "id") or "", "")
        if local(sheet) == "sheet" and sheet.get("state", "visible") == "visible" and part:
            yield sheet.get("name", ""), part


def _regions(cells: Sequence[Cell]) -> Iterator[list[Cell]]:
    """The cells of a sheet, parted where a whole row is empty."""
    region: list[Cell] = []
    for cell in cells:
        if region and cell.row > region[-1].row + 1:
            yield region
            region = []
        region.append(cell)
    if region:
        yield region


def _region(region: Sequence[Cell], sheet: str, number: int) -> Iterator[Passage]:
    """Rows of one cell above and below a table are text; so is a column alone."""
    wide = {row for row, count in Counter(cell.row for cell in region).items() if count > 1}
    first, last = (min(wide), max(wide)) if wide else (0, -1)
    table = [cell for cell in region if first <= cell.row <= last]
    top, left = first, min((cell.column for cell in table), default=1)
    yield from (_alone(cell, sheet) for cell in region if cell.row < first or not wide)
    for cell in tables.with_headings(table):
        yield Passage(
            "cell",
            cell.text,
            sheet=sheet,
            cell=tables.address(cell.row, cell.column),
            table=number,
            row=cell.row - top + 1,
            column=cell.column - left + 1,
            header=cell.header,
        )
    yield from (_alone(cell, sheet) for cell in region if wide and cell.row > last)


def _alone(cell: Cell, sheet: str) -> Passage:
    heading = could_be_heading(cell.text) and not tables.is_numeral(cell.text)
    kind: BlockKind = "heading" if heading else "paragraph"
    address = tables.address(cell.row, cell.column)
    return Passage(kind, cell.text, sheet=sheet, cell=address, level=int(heading))
