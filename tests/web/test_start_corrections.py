from __future__ import annotations

import re
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from cierre.office.models import SourceMapping
from cierre.web.models import Intake

SHEET = """Nº;Fecha;Asunto;Lugar;Atendido por;Estado;Cierre
1;03/08/2026;Ruido;Torre A;Ana Ruiz;Cerrada;05/08/2026
2;04/08/2026;Humedad;Torre B;Ana Ruiz;Cerrada;13/08/2026
3;05/08/2026;Ruido;torre a;Luis Pérez;Abierta;
4;06/08/2026;Ascensor;Edificio A;A. Ruiz;En curso;
5;17/08/2026;Ascensor;Torre B;Luis Pérez;Cerrada;20/08/2026
6;18/08/2026;Humedad;Torre A;Marta Gil;Cerrada;21/08/2026
Total;6;;;;;
"""


def sheet(text: str = SHEET, name: str = "incidencias agosto.csv") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, text.encode())


def drop(client: Client, *files: SimpleUploadedFile, **fields: str) -> str:
    answer = client.post("/start", {"files": list(files), **fields})
    assert answer.status_code == 302, answer.text
    return str(answer["Location"])


def table(page: str, number: int = 0) -> dict:  # type: ignore[type-arg]
    told = Intake.objects.get(id=page.rpartition("/")[2]).told
    return told["files"][0]["tables"][number]  # type: ignore[no-any-return]


def column(page: str, heading: str) -> str:
    (found,) = (each for each in table(page)["columns"] if each["heading"] == heading)
    return str(found["column"])


def names(page: str, kind: str) -> list[str]:
    (found,) = (each for each in table(page)["names"] if each["kind"] == kind)
    return sorted(each["name"] for each in found["names"])


@pytest.fixture
def page(owner: Client) -> str:
    return drop(owner, sheet(), setting="property", name="Las Lilas")


def fields(text: str) -> set[str]:
    return {unescape(each) for each in re.findall(r'name="(key:[^"]*)"', text)}


def test_every_column_and_every_word_can_be_changed_on_the_table(owner: Client, page: str) -> None:
    shown = owner.get(page).text
    there = fields(shown)
    for heading in ("Nº", "Fecha", "Asunto", "Lugar", "Atendido por", "Estado", "Cierre"):
        assert f"key:incidencias agosto.csv/column:{heading}" in there
    for word in ("Cerrada", "Abierta", "En curso"):
        assert f"key:incidencias agosto.csv/state:{word}" in there
    assert "key:incidencias agosto.csv/book" in there


def test_a_column_that_is_not_used_is_used_no_more_and_may_be_another(
    owner: Client, page: str
) -> None:
    key = "incidencias agosto.csv/column:Lugar"
    assert column(page, "Lugar") == "place"
    owner.post(f"{page}/answer", {f"was:{key}": "place", f"key:{key}": ""})
    assert column(page, "Lugar") == ""
    owner.post(f"{page}/answer", {f"was:{key}": "", f"key:{key}": "customer"})
    assert column(page, "Lugar") == "customer"


def test_what_was_not_changed_is_no_answer(owner: Client, page: str) -> None:
    key = "incidencias agosto.csv/column:Lugar"
    owner.post(f"{page}/answer", {f"was:{key}": "place", f"key:{key}": "place"})
    assert Intake.objects.get().answers == {}


def test_a_word_for_a_state_means_what_she_says(owner: Client, page: str) -> None:
    key = "incidencias agosto.csv/state:En curso"
    owner.post(f"{page}/answer", {f"was:{key}": "in_hand", f"key:{key}": "waiting"})
    states = {each["word"]: each["state"] for each in table(page)["states"]}
    assert states["En curso"] == "waiting"
    assert states["Abierta"] == "new"


def test_people_are_merged_and_separated(owner: Client, page: str) -> None:
    assert names(page, "person") == ["Ana Ruiz", "Luis Pérez", "Marta Gil"]
    owner.post(f"{page}/answer", {"key:person:A. Ruiz": "A. Ruiz"})
    assert names(page, "person") == ["A. Ruiz", "Ana Ruiz", "Luis Pérez", "Marta Gil"]
    owner.post(f"{page}/answer", {"kind": "person", "one": "Marta Gil", "other": "Ana Ruiz"})
    assert names(page, "person") == ["A. Ruiz", "Ana Ruiz", "Luis Pérez"]


def test_places_are_merged_and_separated(owner: Client, page: str) -> None:
    assert names(page, "place") == ["Edificio A", "Torre A", "Torre B"]
    owner.post(f"{page}/answer", {"kind": "place", "one": "Edificio A", "other": "Torre A"})
    assert names(page, "place") == ["Torre A", "Torre B"]
    owner.post(f"{page}/answer", {"key:place:torre a": "torre a"})
    assert names(page, "place") == ["Torre A", "Torre B", "torre a"]


def test_a_book_is_another_one_and_a_table_is_left_out(owner: Client, page: str) -> None:
    key = "incidencias agosto.csv/book"
    assert table(page)["book"] == "cases"
    owner.post(f"{page}/answer", {f"was:{key}": "cases", f"key:{key}": "tasks"})
    assert table(page)["book"] == "tasks"
    owner.post(f"{page}/answer", {f"was:{key}": "tasks", f"key:{key}": "skip"})
    assert table(page)["book"] == "skip"
    assert "No hay nada que guardar" in owner.get(page).text
    owner.post(f"{page}/answer", {f"was:{key}": "skip", f"key:{key}": "cases"})
    assert table(page)["records"] == 6


def test_a_row_is_left_out_and_a_total_is_not(owner: Client, page: str) -> None:
    out = table(page)["out"]
    assert [(each["row"], each["why"]) for each in out] == [(8, "total")]
    answer = {"file": "incidencias agosto.csv", "sheet": "", "row": "3"}
    owner.post(f"{page}/answer", answer)
    assert table(page)["records"] == 5
    owner.post(f"{page}/answer", {"key:incidencias agosto.csv/row:!3": "record"})
    assert table(page)["records"] == 6
    assert [each["row"] for each in table(page)["out"]] == [8]
    owner.post(f"{page}/answer", {"key:incidencias agosto.csv/row:!8": "record"})
    assert table(page)["out"] == []


def test_the_last_answer_is_taken_back_and_all_of_them(owner: Client, page: str) -> None:
    for heading in ("Lugar", "Asunto"):
        key = f"incidencias agosto.csv/column:{heading}"
        owner.post(f"{page}/answer", {f"was:{key}": "x", f"key:{key}": ""})
    assert column(page, "Asunto") == column(page, "Lugar") == ""
    owner.post(f"{page}/answer", {"back": "1"})
    assert column(page, "Asunto") != ""
    assert column(page, "Lugar") == ""
    owner.post(f"{page}/answer", {"anew": "1"})
    assert column(page, "Lugar") == "place"


def test_corrections_are_remembered_for_next_months_file(owner: Client, page: str) -> None:
    for key, to in {
        "incidencias agosto.csv/column:Asunto": "",
        "incidencias agosto.csv/state:En curso": "waiting",
        "person:A. Ruiz": "A. Ruiz",
        "place:Edificio A": "Torre A",
    }.items():
        owner.post(f"{page}/answer", {f"was:{key}": "?", f"key:{key}": to})
    owner.post(f"{page}/record")
    assert SourceMapping.objects.count() == 1
    later = SHEET.replace("/08/", "/09/").replace("\n", "\n9").replace("\n9Total", "\nTotal")
    following = drop(owner, sheet(later, "incidencias septiembre.csv"), office="las_lilas")
    assert "Todo está claro" in owner.get(following).text
    assert column(following, "Asunto") == ""
    assert {e["word"]: e["state"] for e in table(following)["states"]}["En curso"] == "waiting"
    assert "A. Ruiz" in names(following, "person")
    assert names(following, "place") == ["Torre A", "Torre B"]


def test_a_table_that_was_left_out_is_left_out_next_month(owner: Client, page: str) -> None:
    other = sheet(SHEET, "otra lista.csv")
    both = drop(owner, sheet(), other, name="Dos")
    key = "otra lista.csv/book"
    owner.post(f"{both}/answer", {f"was:{key}": "cases", f"key:{key}": "skip"})
    owner.post(f"{both}/record")
    following = drop(owner, sheet(SHEET, "otra lista.csv"), office="dos")
    assert table(following)["book"] == "skip"


def test_an_answer_for_one_of_two_files_leaves_the_other(owner: Client) -> None:
    both = drop(owner, sheet(), sheet(SHEET, "quejas.csv"))
    key = "quejas.csv/column:Lugar"
    owner.post(f"{both}/answer", {f"was:{key}": "place", f"key:{key}": ""})
    files = Intake.objects.get().told["files"]
    of_lugar = [
        next(each["column"] for each in file["tables"][0]["columns"] if each["heading"] == "Lugar")
        for file in files
    ]
    assert of_lugar == ["place", ""]


def test_the_order_of_days_is_asked_with_cells_and_can_be_answered_twice(owner: Client) -> None:
    doubtful = SHEET
    for day, other in (("13", "03"), ("17", "07"), ("18", "08"), ("20", "10"), ("21", "11")):
        doubtful = doubtful.replace(f"{day}/08", f"{other}/08")
    page = drop(owner, sheet(doubtful))
    shown = owner.get(page).text
    assert "¿va primero el día o el mes?" in shown
    assert "03/08/2026" in shown
    key = "key:incidencias agosto.csv/date_order"
    owner.post(f"{page}/answer", {key: "mdy"})
    assert table(page)["order"] == "mdy"
    owner.post(f"{page}/answer", {key: "dmy"})
    assert table(page)["order"] == "dmy"


def test_the_currency_of_a_new_office_is_shown_and_changed(owner: Client) -> None:
    fees = (
        "Vivienda;Mes;Importe;Fecha de pago\n"
        "1A;01/08/2026;100,50 €;03/08/2026\n1B;01/08/2026;90,25 €;14/08/2026\n"
        "1C;01/08/2026;80,10 €;\n2A;01/08/2026;100,50 €;15/08/2026\n"
    )
    page = drop(owner, sheet(fees, "recibos agosto.csv"), setting="property")
    told = Intake.objects.get().told
    assert told["currency"]["code"] == "EUR"
    owner.post(f"{page}/answer", {"was:currency": "EUR", "key:currency": "PEN"})
    assert Intake.objects.get().answers["currency"] == "PEN"
    assert "selected>PEN" in owner.get(page).text


def test_hostile_texts_are_shown_as_texts(owner: Client) -> None:
    bad = "<script>alert(1)</script>"
    text = (
        SHEET.replace("Asunto", bad)
        .replace("Torre A", "<img src=x>")
        .replace("En curso", "{ $x } #set =1+1")
    )
    page = drop(owner, sheet(text, "<b>.csv"))
    shown = owner.get(page).text
    assert bad not in shown
    assert "&lt;script&gt;" in shown
    assert "<img src=x" not in shown
    assert "{ $x } #set =1+1" in shown
