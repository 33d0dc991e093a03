"""What a workbook is and what its sheets say beside their values, before any cell is built."""

from __future__ import annotations

from pathlib import Path

from cierre.sources.tables.archives import Archive
from cierre.sources.tables.bounds import WORKBOOK_BYTES, Refused
from cierre.sources.tables.ods_marks import ods_marks
from cierre.sources.tables.sheet_marks import Marks, check_together
from cierre.sources.tables.xls_marks import xls_marks
from cierre.sources.tables.xlsb_marks import xlsb_marks
from cierre.sources.tables.xlsx_marks import xlsx_marks

_ZIP = b"PK"
_OTHER_KINDS = {"word/document.xml": "Word (.docx)", "ppt/presentation.xml": "PowerPoint (.pptx)"}


def workbook_marks(path: Path) -> list[Marks]:
    """The marks of the sheets of a workbook of any kind. Raises Refused."""
    if path.stat().st_size > WORKBOOK_BYTES:
        raise Refused("too-large-workbook", value=str(WORKBOOK_BYTES // 1_000_000))
    with path.open("rb") as file:
        packed = file.read(2) == _ZIP
    sheets = _of_archive(Archive(path)) if packed else xls_marks(path)
    check_together(sheets)
    return sheets


def _of_archive(archive: Archive) -> list[Marks]:
    names = archive.names()
    if "xl/workbook.xml" in names:
        return xlsx_marks(archive)
    if "xl/workbook.bin" in names:
        return xlsb_marks(archive)
    if "content.xml" in names or "encrypted-package" in names:
        return ods_marks(archive)
    for name, kind in _OTHER_KINDS.items():
        if name in names:
            raise Refused("other-kind", value=kind)
    raise Refused("other-kind", value="ZIP")
