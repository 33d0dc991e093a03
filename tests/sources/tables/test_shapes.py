"""Tables of other shapes as tables with a record a row."""

from cierre.sources.tables.resting import resting
from cierre.sources.tables.shapes import DAY, MARK, MONTH, shaped
from tests.sources.tables.little_sheets import region

MARKS = "MMTTNNLMMTTNNL"


def test_a_roster_has_a_row_for_each_day_of_each_person() -> None:
    found = shaped(region(("CUADRANTE SEPTIEMBRE 2026",), ("Nombre", *range(1, 15)),
                          ("Ana", *MARKS), ("Luis", *MARKS)))  # fmt: skip
    assert found.shape == "roster"
    assert found.region.body.height == 28
    assert found.region.body[DAY].min() == "2026-09-01"


def test_a_roster_headed_by_dates_needs_no_month_above() -> None:
    days = [f"{n}/08/2026" for n in range(3, 13)]
    found = shaped(region(("Staff", *days), ("Ana", *"EELLNNEELL"), ("Luis", *"EELLNNEELL")))
    assert found.shape == "roster"
    assert found.region.body[DAY].to_list()[:2] == ["2026-08-03", "2026-08-04"]


def test_a_month_may_begin_within_a_roster() -> None:
    days = [*range(28, 32), *range(1, 8)]
    found = shaped(region(("Turnos agosto 2026",), ("Nombre", *days), ("Ana", *"MMTTNNMMTTN")))
    assert found.region.body[DAY].to_list()[4] == "2026-09-01"


def test_a_grid_of_months_has_a_row_for_each_month() -> None:
    found = shaped(region(("CUOTAS 2025",), ("Lote", "ENE", "FEB", "MAR"), ("L1", 350, None, 350),
                          ("L2", 350, 350, 350)))  # fmt: skip
    assert found.shape == "months"
    assert set(found.region.body[MONTH]) == {"2025-01", "2025-02", "2025-03"}
    assert found.region.body[MARK].drop_nulls().len() == 5


def test_the_year_of_a_grid_that_stands_nowhere_is_not_invented() -> None:
    rows = [("Lote", "ENE", "FEB", "MAR"), ("L1", 350, 350, 350), ("L2", 350, 350, 350)]
    assert shaped(region(*rows, file="cuotas.csv")).undated


def test_first_names_and_surnames_side_by_side_are_one_column() -> None:
    found = shaped(region(("First name", "Surname", "Course"), ("Ana", "Gil", "PRL"),
                          ("Tom", "Fox", "PRL")))  # fmt: skip
    assert found.region.body["A"].to_list() == ["Ana Gil", "Tom Fox"]
    assert found.origins == {"Full name": ("First name", "Surname")}


def test_a_letter_is_a_shift_in_one_language_and_a_day_off_in_another() -> None:
    assert resting(["M", "L", "D"], [], "es") == {"L", "D"}
    assert resting(["E", "L", "OFF"], [], "en") == {"OFF"}


def test_a_legend_goes_before_what_letters_usually_mean() -> None:
    assert resting(["M", "X"], ["M: mañana, X: noche"], "es") == set()
    assert resting(["M", "T"], ["T = vacaciones"], "es") == {"T"}
