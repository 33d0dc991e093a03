from __future__ import annotations

import csv
import io
import re
from io import BytesIO

import openpyxl
import pytest
from django.test import Client

from cierre.office.models import Item
from cierre.office.undoing import loadings
from tests.web.test_start_corrections import SHEET, drop, sheet


@pytest.fixture
def office(owner: Client) -> str:
    page = drop(owner, sheet(), name="Las Lilas")
    assert owner.post(f"{page}/record").status_code == 302
    return "/o/las_lilas"


def test_what_was_brought_is_listed_with_who_and_when(owner: Client, office: str) -> None:
    shown = owner.get(f"{office}/imports").text
    assert "incidencias agosto.csv" in shown
    assert "Quejas e incidencias" in shown
    (listed,) = owner.get(f"{office}/imports.json").json()["imports"]
    assert listed["rows"] == 6
    assert listed["files"] == "incidencias agosto.csv"
    assert listed["moment"][:2] == "20"
    rows = [*csv.DictReader(io.StringIO(owner.get(f"{office}/imports.csv").text.lstrip("\ufeff")))]
    assert [each["files"] for each in rows] == ["incidencias agosto.csv"]


def test_undoing_says_first_what_it_does_and_takes_everything_back(
    owner: Client, office: str
) -> None:
    (batch,) = loadings("las_lilas")
    before = owner.get(f"{office}/imports/{batch.number}/undo").text
    assert "Cambiarían 6 registros, y 6 dejarían de contar" in before
    assert len(loadings("las_lilas")) == 1
    after = owner.post(f"{office}/imports/{batch.number}/undo", follow=True).text
    assert "Deshecho: han cambiado 6 registros" in after
    assert "deshecho" in after
    assert len(loadings("las_lilas")) == 2
    again = owner.get(f"{office}/imports/{batch.number}/undo")
    assert again.status_code == 409
    assert "ya está deshecha" in again.text


def test_a_batch_that_is_not_there_is_told(owner: Client, office: str) -> None:
    answer = owner.get(f"{office}/imports/99/undo")
    assert answer.status_code == 404
    assert "No hay ninguna carga 99" in answer.text


def test_rows_left_out_are_downloaded_mended_and_dropped_again(owner: Client) -> None:
    bad = SHEET.replace("13/08/2026", "01/08/2026")  # closed before it came in
    page = drop(owner, sheet(bad), name="Las Lilas")
    shown = owner.get(page).text
    assert "Una fila no se puede leer" in shown
    owner.post(f"{page}/record")
    assert not loadings("las_lilas")
    month = owner.post(f"{page}/record", {"skip": "1"}, follow=True)
    assert "Queda una fila por corregir" in month.text
    listed = owner.get("/o/las_lilas/imports").text
    (link,) = re.findall(r'href="([^"]*/refused/[^"]*)"', listed)
    file = owner.get(link)
    content = b"".join(file.streaming_content)  # type: ignore[attr-defined]
    book = openpyxl.load_workbook(BytesIO(content))
    headings, row = ([str(cell.value or "") for cell in each] for each in book.worksheets[0])
    written = dict(zip(headings, row, strict=True))
    assert written["Asunto"] == "Humedad"
    assert "anterior" in written[headings[1]]
    assert Item.objects.count() == 5
    written["Cierre"] = "13/08/2026"
    mended = f"{';'.join(written)}\n{';'.join(written.values())}\n"
    following = drop(owner, sheet(mended, "filas por corregir.csv"), office="las_lilas")
    assert "Todo está claro" in owner.get(following).text
    owner.post(f"{following}/record")
    assert len(loadings("las_lilas")) == 2
    assert Item.objects.count() == 6
