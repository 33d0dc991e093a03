"""Which book a table is of, what must be asked, and what changes nothing."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sources.tables.little_sheets import (
    COMPLAINTS,
    Row,
    asked,
    complaints,
    text_file,
    understood,
    workbook,
)

FIRST = date(2026, 7, 1)
DAYS = [
    (f"{day:%d/%m/%Y}", f"{day + timedelta(3):%d/%m/%Y}" if place % 3 else "")
    for place, day in enumerate(FIRST + timedelta(2 * n) for n in range(24))
]
TOLD = ("book", "states", "date_order", "rows", "months", "people", "questions")


def told(said: dict[str, object]) -> dict[str, object]:
    return {key: said[key] for key in TOLD}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    return understood(text_file(tmp_path_factory.mktemp("plain"), complaints(DAYS)))


def test_a_register_of_complaints_needs_no_question(plain: dict[str, object]) -> None:
    assert plain["book"] == "cases"
    assert plain["questions"] == []
    assert plain["rows"] == len(DAYS)
    assert list(plain["columns"].values()) == [  # type: ignore[attr-defined]
        "number", "opened", "customer", "category", "person", "state", "resolved",
    ]  # fmt: skip


@given(order=st.permutations(range(len(COMPLAINTS))))
@settings(max_examples=4, deadline=None)
def test_the_order_of_columns_changes_nothing(
    order: list[int], plain: dict[str, object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    rows = [[row[place] for place in order] for row in complaints(DAYS)]
    said = understood(text_file(tmp_path_factory.mktemp("order"), rows))
    assert told(said) == told(plain)
    assert said["columns"] == plain["columns"]


@given(after=st.lists(st.integers(1, len(DAYS) - 1), max_size=4, unique=True))
@settings(max_examples=3, deadline=None)
def test_blank_rows_change_nothing(
    after: list[int], plain: dict[str, object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    rows: list[list[str]] = []
    for place, row in enumerate(complaints(DAYS)):
        rows += [row, [""] * len(row)] if place in after else [row]
    assert told(understood(text_file(tmp_path_factory.mktemp("blank"), rows))) == told(plain)


@pytest.mark.parametrize(
    ("encoding", "delimiter"), [("utf-8-sig", ";"), ("utf-16", "\t"), ("cp1252", ";")]
)
def test_encodings_and_delimiters_change_nothing(
    encoding: str, delimiter: str, plain: dict[str, object], tmp_path: Path
) -> None:
    path = text_file(tmp_path, complaints(DAYS), encoding=encoding, delimiter=delimiter)
    assert told(understood(path)) == told(plain)


def test_a_sheet_for_each_month_is_one_table(plain: dict[str, object], tmp_path: Path) -> None:
    head, *rows = complaints(DAYS)
    months = {name: [head, *(row for row in rows if row[1][3:5] == month)]
              for name, month in (("Julio 2026", "07"), ("Agosto 2026", "08"))}  # fmt: skip
    said = understood(workbook(tmp_path, months))
    assert said["months"] == plain["months"]


def test_an_order_that_nothing_tells_is_asked(tmp_path: Path) -> None:
    days = [(f"{n:02d}/{n % 3 + 6:02d}/2026", "") for n in range(1, 13)]
    assert asked(understood(text_file(tmp_path, complaints(days)))) == [
        "date_order:Fecha de recepción"
    ]


def test_a_year_that_nothing_tells_is_asked(tmp_path: Path) -> None:
    days = [(f"{n}-jul", "") for n in range(1, 24)]
    assert asked(understood(text_file(tmp_path, complaints(days)))) == ["year:Fecha de recepción"]


def test_a_point_that_nothing_tells_is_asked(tmp_path: Path) -> None:
    rows = [("Local", "Concepto", "Fecha cargo", "Importe", "Fecha pago")] + [
        (f"Local {n}", "Cuota", f"{n + 12}/07/2026", "1.200", f"{n + 13}/07/2026")
        for n in range(1, 13)
    ]
    assert asked(understood(text_file(tmp_path, rows, delimiter=";"))) == ["number:Importe"]


def test_a_scale_that_nothing_tells_is_asked(tmp_path: Path) -> None:
    rows = [("Fecha", "Nº encuesta", "Cliente", "Valoración (%)", "Comentario")] + [
        (f"{n}/07/2026", n, f"Cliente {n}", f"{n * 4}%", "") for n in range(1, 24)
    ]
    assert "scale:Valoración (%)" in asked(understood(text_file(tmp_path, rows)))


def test_days_before_the_first_make_a_column_doubtful(tmp_path: Path) -> None:
    days = [(opened, "01/01/2026") for opened, _ in DAYS]
    assert "column:Cierre" in asked(understood(text_file(tmp_path, complaints(days))))


NONE: Mapping[str, tuple[Row, Callable[[int], Row]]] = {
    "payroll": (("Empleado", "Puesto", "Salario base", "Descuentos", "Neto a pagar"),
                lambda n: (f"Ana {n}", "Cajero", 9000 + 37 * n, 41 * n, 8000 + n)),
    "contacts": (("Nombre", "Empresa", "Cargo", "Teléfono", "Fecha de cumpleaños", "Ciudad"),
                 lambda n: (f"Ana {n}", "Luna", "Gerente", f"9{n}", f"{n + 2}/05/1970", "Lima")),
    "assets": (("Asset tag", "Description", "Serial number", "Purchase date", "Cost", "Location",
                "Assigned to"),
               lambda n: (f"A{n}", "Laptop", f"S{n}", f"{n + 2}/05/2023", 90 + n, "HQ", f"Al {n}")),
    "prices": (("SKU", "Product", "Unit", "Price", "VAT"),
               lambda n: (f"S{n}", "Cup", "each", f"{n}.25", "20%")),
    "sports": (("Date", "Home", "Away", "HG", "AG", "Referee"),
               lambda n: (f"{n + 2}/05/2026", "Reds", "Blues", n % 4, n % 3, f"Al {n}")),
    "budget": (("Partida", "Enero", "Febrero", "Marzo", "Total"),
               lambda n: (f"Partida {n}", 17 * n, 13 * n, 11 * n, 41 * n)),
    "bank": (("Date", "Description", "Debit", "Credit", "Balance"),
             lambda n: (f"{n + 2}/05/2026", "Card", f"{n}.50", "", f"{900 + n}.50")),
    "purchases": (("采购单号", "供应商", "采购日期", "物料名称", "数量", "单价", "金额"),
                  lambda n: (f"CG{n}", "某公司", f"2026-07-{n + 1:02d}", "纸", n, "3.5", "20")),
    "directory": (("姓名", "部门", "职务", "手机", "邮箱"),
                  lambda n: (f"王{n}", "客服部", "专员", "138", "a@b")),
    "weather": (("date", "station", "tmax", "tmin"), lambda n: (f"2026-07-{n + 1:02d}", "A", n, 3)),
}  # fmt: skip


@pytest.mark.parametrize("kind", NONE)
def test_what_is_no_service_record_is_never_taken_silently(kind: str, tmp_path: Path) -> None:
    head, row = NONE[kind]
    said = understood(text_file(tmp_path, [head, *(row(n) for n in range(1, 21))], f"{kind}.csv"))
    assert {"book", "aggregate"} & {each["kind"] for each in said["questions"]}


def test_counts_by_day_are_said_to_be_counts(tmp_path: Path) -> None:
    rows = [("Fecha", "Ofrecidas", "Atendidas", "Abandonadas")] + [
        (f"{n:02d}/08/2026", 90 + 7 * n % 40, 80 + 5 * n % 31, 3 + n % 5) for n in range(1, 28)
    ]
    said = understood(text_file(tmp_path, rows, "diario.csv"))
    assert [each["kind"] for each in said["questions"]] == ["aggregate"]


def test_a_grid_of_numbers_by_day_is_no_roster(tmp_path: Path) -> None:
    rows = [("AGOSTO 2026",), ("Cola", *range(1, 15)), ("Ventas", *range(20, 34)),
            ("Soporte", *range(30, 44))]  # fmt: skip
    said = understood(workbook(tmp_path, {"Agosto": rows}))
    assert said["book"] is None


def test_an_empty_workbook_is_said_to_be_empty(tmp_path: Path) -> None:
    assert asked(understood(workbook(tmp_path, {"Hoja1": []}))) == ["empty"]


def test_an_answer_names_the_book(tmp_path: Path) -> None:
    head, row = NONE["bank"]
    path = text_file(tmp_path, [head, *(row(n) for n in range(1, 21))])
    assert understood(path, book="tasks")["book"] == "tasks"


def test_a_roster_that_says_off_in_english_counts_its_late_shifts(tmp_path: Path) -> None:
    days = [f"{n}/08/2026" for n in range(3, 17)]
    rows = [("Front desk rota",), ("Staff", *days)]
    rows += [(who, *("E", "L", "N", "OFF", "AL", "L", "E") * 2) for who in ("Al Fox", "Bo Hill")]
    said = understood(workbook(tmp_path, {"Rota": rows}, "rota.xlsx"))
    assert said["book"] == "shifts"
    assert said["rows"] == 20


def test_yes_and_no_under_who_owes_is_read_the_right_way_round(tmp_path: Path) -> None:
    head = ("房屋编号", "费用类型", "所属账期", "应收(元)", "实收(元)", "缴费日期", "是否欠费")
    rows = [head] + [
        (f"{n}-101", "物业费", "2026年07月", "234.50", *(("", "", "是") if n % 4 == 0 else
         ("234.50", f"2026-07-{n + 2:02d}", "否")))
        for n in range(1, 25)
    ]  # fmt: skip
    said = understood(text_file(tmp_path, rows, "物业费.csv"))
    assert said["months"]["2026-07"]["payments"] == 18


def test_a_call_that_was_not_answered_by_its_yes_and_no_is_abandoned(tmp_path: Path) -> None:
    rows = [("主叫号码", "呼入时间", "坐席", "等待时长(秒)", "通话时长(秒)", "是否接通")] + [
        (f"138{n:08d}", f"2026-08-{n + 1:02d} 10:00:00", "王丽华" if n % 4 else "", 9,
         60 if n % 4 else 0, "是" if n % 4 else "否")
        for n in range(1, 25)
    ]  # fmt: skip
    figures = understood(text_file(tmp_path, rows, "呼入.csv"))["months"]["2026-08"]
    assert (figures["answered"], figures["abandoned"]) == (18, 6)


def test_rows_that_came_and_went_are_no_lots_and_are_asked_about(tmp_path: Path) -> None:
    rows = [("Fecha", "Tipo movimiento", "Artículo", "Cantidad", "Almacén", "Usuario")] + [
        (f"{n + 2}/07/2026", ("Entrada", "Salida")[n % 2], "Papel", n, "Central", "Ana Torres")
        for n in range(1, 25)
    ]
    said = understood(text_file(tmp_path, rows, "movimientos almacén.csv"))
    assert "layout:Tipo movimiento" in asked(said)


def test_what_is_due_is_planned_for_that_day_and_no_row_is_lost(tmp_path: Path) -> None:
    rows = [("Task", "Assigned to", "Due", "Completed", "Status", "Area")] + [
        ("Check alarms", ("Ana Fox", "Bo Hill")[n % 2], f"08/{n:02d}/2026",
         f"08/{n:02d}/2026" if n % 2 else "", "Done" if n % 2 else "To do", "Lobby")
        for n in range(1, 25)
    ]  # fmt: skip
    said = understood(text_file(tmp_path, rows, "checklist.csv"))
    assert (said["book"], said["rows"], said["columns"]["Due"]) == ("tasks", 24, "planned")


def test_rows_without_any_day_are_asked_about(tmp_path: Path) -> None:
    rows = [row[:1] + row[2:] for row in complaints(DAYS)]
    assert "column:opened" in asked(understood(text_file(tmp_path, rows, "quejas.csv")))


def test_of_several_scores_that_of_the_whole_is_taken(tmp_path: Path) -> None:
    rows = [("Marca temporal", "Trato recibido", "Rapidez", "Satisfacción general (1 a 5)")] + [
        (f"{n:02d}/07/2026 10:{n:02d}:00", n % 5 + 1, n % 4 + 1, n % 3 + 3) for n in range(1, 29)
    ]
    said = understood(text_file(tmp_path, rows, "Encuesta (respuestas).csv"))
    assert said["columns"]["Satisfacción general (1 a 5)"] == "score"
    assert said["questions"] == []


def test_a_register_in_traditional_characters_is_read_as_one_in_simplified(tmp_path: Path) -> None:
    rows = [("項次", "受理日期", "客戶名稱", "客訴類別", "負責人員", "結案日期", "處理狀態")] + [
        (n, f"2026/07/{n:02d}", "大同商行", "商品瑕疵", "陳怡君", f"2026/07/{n + 2:02d}", "已結案")
        for n in range(1, 21)
    ]
    said = understood(text_file(tmp_path, rows))
    assert (said["book"], said["questions"]) == ("cases", [])
    assert said["states"] == {"已結案": "resolved"}
    assert said["months"]["2026-07"]["handled"] == 20


def test_scores_in_words_of_no_scale_are_asked_about(tmp_path: Path) -> None:
    heading = "How satisfied are you with our service?"
    rows = [("Respondent ID", "End Date", heading, "Comments")] + [
        (n, f"2026-07-{n:02d}", "Over the moon" if n > 22 else "Very satisfied", "")
        for n in range(1, 26)
    ]
    assert asked(understood(text_file(tmp_path, rows, name="survey.csv"))) == [f"scale:{heading}"]


def test_a_scale_from_very_much_to_not_at_all_has_no_middle_that_is_content(
    tmp_path: Path,
) -> None:
    words = ("Extremely satisfied", "Very satisfied", "Somewhat satisfied", "Not so satisfied",
             "Not at all satisfied")  # fmt: skip
    rows = [
        ("Respondent ID", "End Date", "How satisfied are you with our service?", "Comments")
    ] + [(n, f"2026-07-{n:02d}", words[n % 5], "") for n in range(1, 26)]
    said = understood(text_file(tmp_path, rows, name="survey.csv"))
    assert said["questions"] == []
    month = said["months"]["2026-07"]
    assert (month["csat_answers"], month["satisfied"]) == (25, 10)


def test_who_hung_up_left_no_work_after_it(tmp_path: Path) -> None:
    rows = [("Call ID", "Date", "Queue", "Agent", "Wait", "Talk", "ACW", "Abandoned")] + [
        (f"c{n}", f"2026-07-{n:02d} 10:00", "Billing", *(("", 30, 0, 0, "YES") if n % 5 == 0
         else ("Ana Ruiz", 10, 120, 20, "NO")))
        for n in range(1, 26)
    ]  # fmt: skip
    said = understood(text_file(tmp_path, rows))
    assert said["problems"] == []
    month = said["months"]["2026-07"]
    assert (month["offered"], month["answered"], month["abandoned"]) == (25, 20, 5)


def test_a_word_that_never_has_the_day_its_state_has_is_asked_about(tmp_path: Path) -> None:
    rows = [("Exp.", "Trabajador", "Fecha de los hechos", "Falta", "Fecha sanción", "Medida")] + [
        (f"PD-{n}", "Ana Ruiz", f"{n}/07/2026", "Retardo", *(
            ("", "Llamado de atención verbal") if n % 2
            else (f"{n + 1}/07/2026", "Amonestación escrita")))
        for n in range(1, 27)
    ]  # fmt: skip
    path = text_file(tmp_path, rows)
    assert asked(understood(path)) == ["state:Llamado de atención verbal"]
    assert asked(understood(path, **{"state:Llamado de atención verbal": "talked"})) == []
