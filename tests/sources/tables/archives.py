"""Workbooks written part by part, for what no spreadsheet program would write."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path

_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" '
    f'Type="{_RELATED}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATED}"><sheets>'
    '<sheet name="Hoja1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" '
    f'Type="{_RELATED}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" '
    f'Type="{_RELATED}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
}


def write_xlsx(
    path: Path,
    rows: Iterable[str],
    texts: Iterable[str] = (),
    before: str = "",
    parts: Iterable[tuple[str, str]] = (),
) -> Path:
    """An XLSX of one sheet from the XML of its rows, its shared texts and what stands before it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (*_PARTS.items(), *parts):
            archive.writestr(name, content)
        with archive.open("xl/sharedStrings.xml", "w", force_zip64=True) as part:
            part.write(f'<sst xmlns="{_MAIN}">'.encode())
            part.writelines(each.encode() for each in texts)
            part.write(b"</sst>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            part.write(f'{before}<worksheet xmlns="{_MAIN}"><sheetData>'.encode())
            part.writelines(each.encode() for each in rows)
            part.write(b"</sheetData></worksheet>")
    return path


def cell(place: str, value: str = "1", given: str = "") -> str:
    """A row of an XLSX that has one cell."""
    return f'<row><c r="{place}"{given}><v>{value}</v></c></row>'


def write_ods(path: Path, rows: str, manifest: str = "") -> Path:
    """An ODS of one sheet from the XML of its rows."""
    spaces = " ".join(f'xmlns:{each}="{_ODF}:{each}:1.0"' for each in ("office", "table", "text"))
    calc = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0">{manifest}'
            "</manifest:manifest>",
        )
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces} {calc}><office:body><office:spreadsheet>"
            f'<table:table table:name="Hoja1">{rows}</table:table></office:spreadsheet>'
            "</office:body></office:document-content>",
        )
    return path


def ods_cell(text: str = "x", given: str = 'office:value-type="string"') -> str:
    """A cell of an ODS."""
    return f"<table:table-cell {given}><text:p>{text}</text:p></table:table-cell>"
