"""A new office's folder: ``office.toml`` to be filled in, and each book's sheet with headings."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

import xlsxwriter

from cierre.books import load_books
from cierre.directory import Category, Reason
from cierre.fault import Fault
from cierre.packs import Pack, load_pack
from cierre.sources import notes
from cierre.sources.names import book_labels, fold, general_labels
from cierre.sources.office_toml import FILE
from cierre.whole_files import put_together

_TEMPLATE = "new_office.es.toml"


def write_office(folder: Path, pack: str) -> tuple[Path, ...]:
    """Write the files and return them. Raises Fault: no such pack, or an office is there."""
    chosen = load_pack(pack)
    if (folder / FILE).exists():
        raise Fault("office-there", path=str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    contents = {FILE: _office(folder.resolve().name, chosen).encode()}
    for book in chosen.books:
        labels = book_labels(book, "column")
        columns = load_books()[book].sheet.columns
        headings = [labels.get(column.id, (column.id,))[0] for column in columns]
        contents[f"{book}.xlsx"] = _sheet(book, headings, [column.kind for column in columns])
    labels = general_labels()
    headings = [labels[column][0] for column in notes.COLUMNS]
    contents[f"{notes.STEM}.xlsx"] = _sheet(notes.STEM, headings, ["text"] * len(headings))
    if there := [name for name in contents if (folder / name).exists()]:
        raise Fault("file-there", path=str(folder / there[0]))
    return put_together(folder, FILE, contents)


def _office(folder: str, pack: Pack) -> str:
    template = (files("cierre.sources") / _TEMPLATE).read_text(encoding="utf-8")
    parts = [_category(each) for each in pack.categories] + [_reason(each) for each in pack.reasons]
    words = {
        "<id>": fold(folder).replace(" ", "_") or "oficina",
        "<pack>": pack.id,
        "<lists>": "\n".join(parts),
    }
    for mark, word in words.items():
        template = template.replace(mark, word)
    return template


def _category(each: Category) -> str:
    counted = {"one": each.one, "many": each.many} if each.one else {}
    return _table("category", {"book": each.book, "id": each.id, "name": each.name} | counted)


def _reason(each: Reason) -> str:
    return _table("reason", {"book": each.book, "id": each.id, "name": each.name})


def _table(name: str, values: dict[str, str]) -> str:
    # a text of JSON without characters of its own escaped is one of TOML
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return "\n".join([f"[[{name}]]", *lines, ""])


def _sheet(name: str, headings: Sequence[str], kinds: Sequence[str]) -> bytes:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as workbook:
        formats = {
            "date": workbook.add_format({"num_format": "dd/mm/yyyy"}),
            "moment": workbook.add_format({"num_format": "dd/mm/yyyy hh:mm"}),
        }
        sheet = workbook.add_worksheet(name)
        sheet.write_row(0, 0, headings, workbook.add_format({"bold": True, "bottom": 1}))
        sheet.freeze_panes(1, 0)
        for place, kind in enumerate(kinds):
            sheet.set_column(place, place, 18, formats.get(kind))
    return made.getvalue()
