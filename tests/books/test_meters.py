"""Meters: what was used between two readings."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cierre.books import load_books
from cierre.sources.problems import Problem
from cierre.sources.spreadsheet import Rows
from tests.books.sheets import sheet, statement, with_categories

OFFICE = with_categories("meters", "gas")
HEADINGS = "number planned category place household previous current digits consumption read\n"


def row(previous: str, current: str, consumption: str = ".", digits: str = ".") -> str:
    cells = f"{previous} {current} {digits} {consumption} 2026-08-28"
    return f"G1 2026-08-01 gas north 1A {cells}\n"


def used(folder: Path, line: str) -> list[int | None]:
    rows = sheet(folder, load_books()["meters"], HEADINGS + line, OFFICE)
    assert rows.problems == ()
    return [value for value in rows.moves["value"].to_list() if value is not None]


def problem(folder: Path, line: str) -> Problem:
    (found,) = sheet(folder, load_books()["meters"], HEADINGS + line, OFFICE).problems
    return found


def test_a_consumption_left_empty_is_the_difference_of_the_readings(tmp_path: Path) -> None:
    text = HEADINGS + row("1589.073", "1680.887") + row("100", "150").replace("G1", "G2")
    made = statement(tmp_path, "meters", text, directory=OFFICE)
    assert made.balanced
    assert made["meters.consumption"].value == Decimal("141.814")


@pytest.mark.parametrize(
    ("line", "value"),
    [
        (row("100", "150", "50"), 50_000),
        (row(".", ".", "50"), 50_000),
        (row("100", "150.4", "50"), 50_000),
        (row("100", "150.44", "50.4"), 50_400),
        (row("100", "100"), 0),
        (row("99990", "25", digits="5"), 35_000),
        (row("9999.5", "0.25", digits="4"), 750),
    ],
)
def test_what_the_readings_give(tmp_path: Path, line: str, value: int) -> None:
    assert used(tmp_path, line) == [value]


def test_a_first_reading_gives_no_consumption(tmp_path: Path) -> None:
    assert used(tmp_path, row(".", "150")) == []


def test_a_reading_not_made_gives_no_consumption(tmp_path: Path) -> None:
    assert used(tmp_path, row("100", "150").replace("2026-08-28", ".")) == []


@pytest.mark.parametrize(
    "line",
    [row("150", "100"), row("150", "100", "50"), row("150", "100", digits="5"),
     row("123456", "10", digits="5")],
)  # fmt: skip
def test_a_reading_that_went_down_is_told(tmp_path: Path, line: str) -> None:
    found = problem(tmp_path, line)
    assert found.column == "current"
    assert "menor" in found.what


@pytest.mark.parametrize(("given", "said"), [("49", "49"), ("50.1", "50,1"), ("500", "500")])
def test_a_consumption_at_odds_with_the_readings_is_told(
    tmp_path: Path, given: str, said: str
) -> None:
    found = problem(tmp_path, row("100", "150", given))
    assert found.column == "consumption"
    assert f"dice {said}" in found.what
    assert "sale 50" in found.what


def test_a_reading_finer_than_a_consumption_is_kept_is_told(tmp_path: Path) -> None:
    assert problem(tmp_path, row("100", "150.12345")).column == "current"


CHANGES = (
    "number planned category place household previous current digits counter old_final new_initial "
    "consumption read\n"
)


def changed(*cells: str) -> str:
    """A row: the readings before and now, digits, what happened, the old one's last, the new's
    first and the consumption."""
    return f"{CHANGES}G1 2026-08-01 gas north 1A {' '.join(cells)} 2026-08-28\n"


@pytest.mark.parametrize(
    ("cells", "value", "happened"),
    [
        # the old one went on to 1612, the new one began at 3
        (("1589", "15", ".", ".", "1612", "3", "."), 35_000, "replaced"),
        (("1589", "15", ".", "replaced", "1612", "3", "35"), 35_000, "replaced"),
        # the old one had rolled over before it was taken away
        (("99990", "15", "5", ".", "12", "0", "."), 37_000, "replaced"),
        # what is told stands where the readings are not
        (("1589", "15", ".", "replaced", ".", ".", "35"), 35_000, "replaced"),
        (("99998", "12", "5", ".", ".", ".", "."), 14_000, "rolled_over"),
        (("99998", "12", ".", "rolled_over", ".", ".", "."), 14_000, "rolled_over"),
        (("99998", "12", ".", ".", ".", ".", "14"), 14_000, "rolled_over"),
    ],
)
def test_a_meter_that_was_replaced_or_rolled_over_is_told_as_such(
    tmp_path: Path, cells: tuple[str, ...], value: int, happened: str
) -> None:
    rows = read(tmp_path, changed(*cells))
    assert (values_of(rows), rows.doubts) == ([value], ())
    made = statement(tmp_path, "meters", changed(*cells), directory=OFFICE)
    assert made.balanced
    found = {name: made[f"meters.{name}"].value for name in ("replaced", "rolled_over")}
    assert found[happened] == 1
    assert sum(value or 0 for value in found.values()) == 1


@pytest.mark.parametrize(
    ("cells", "value", "code"),
    [
        # nobody says how many digits it has
        (("99998", "12", ".", ".", ".", ".", "."), 14_000, "rolled-over"),
        (("1589", "15", ".", ".", ".", "3", "."), 12_000, "replaced-in-part"),
        (("1589", "15", ".", ".", "1612", ".", "."), 38_000, "replaced-in-part"),
    ],
)
def test_what_readings_do_not_quite_tell_is_counted_and_doubted(
    tmp_path: Path, cells: tuple[str, ...], value: int, code: str
) -> None:
    rows = read(tmp_path, changed(*cells))
    assert (values_of(rows), [each.code for each in rows.doubts]) == ([value], [code])


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        (("1589", "15", ".", ".", ".", ".", "."), "reading-down"),
        (("52000", "12", ".", ".", ".", ".", "."), "reading-down"),
        (("998", "12", ".", ".", ".", ".", "."), "reading-down"),
        (("1589", "15", ".", ".", "1500", "3", "."), "reading-down"),
        (("1589", "15", ".", ".", "1612", "20", "."), "reading-down"),
        (("1589", "15", ".", "replaced", ".", ".", "."), "replaced-unread"),
        (("1589", "15", ".", ".", "1612", "3", "99"), "other-difference"),
    ],
)
def test_what_cannot_be_told_from_a_typing_error_is_refused(
    tmp_path: Path, cells: tuple[str, ...], code: str
) -> None:
    rows = sheet(tmp_path, load_books()["meters"], changed(*cells), OFFICE)
    assert [each.code for each in rows.problems] == [code]


def test_the_month_after_begins_with_the_new_meter(tmp_path: Path) -> None:
    text = changed("1589", "15", ".", ".", "1612", "3", ".")
    text += "G2 2026-09-01 gas north 1A . 40 . . . . . 2026-09-28\n"
    rows = read(tmp_path, text)
    assert (values_of(rows), rows.doubts) == ([35_000, 25_000], ())


DIGITS = 5
TURN = 10**DIGITS


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    start=st.integers(0, TURN - 1),
    used=st.lists(
        st.tuples(st.integers(0, TURN // 3), st.none() | st.integers(0, TURN - 1)), max_size=6
    ),
)
def test_all_that_was_used_is_what_the_meters_showed(
    tmp_path: Path, start: int, used: list[tuple[int, int | None]]
) -> None:
    """Each month so much is used; in some a new meter takes over half way, at its own reading."""
    shown, lines = start, []
    for place, (much, new) in enumerate(used):
        before, half = shown, much // 2
        old_final = "." if new is None else str((shown + half) % TURN)
        shown = (shown + much) % TURN if new is None else (new + much - half) % TURN
        initial = "." if new is None else str(new)
        # a new meter may roll over as well
        lines.append(
            f"G{place} 2026-{place + 1:02}-01 gas north 1A {before} {shown} {DIGITS} . "
            f"{old_final} {initial} . 2026-{place + 1:02}-28\n"
        )
    rows = read(tmp_path, CHANGES + "".join(lines))
    assert sum(values_of(rows)) == 1000 * sum(much for much, _ in used)
    assert rows.doubts == ()


def months(*rows: str) -> str:
    """A household's row a month from July on: the reading before, the one now, the consumption."""
    return HEADINGS + "".join(
        f"G{month} 2026-{month:02}-01 gas north 1A {before} {now} . {used} {read}\n"
        for month, (before, now, used, read) in enumerate(
            ((*row.split(), ".", f"2026-{place:02}-28") if len(row.split()) == 2 else row.split()
             for place, row in enumerate(rows, 7)), 7)
    )  # fmt: skip


def read(folder: Path, text: str) -> Rows:
    rows = sheet(folder, load_books()["meters"], text, OFFICE)
    assert rows.problems == ()
    return rows


def values_of(rows: Rows) -> list[int]:
    return [value for value in rows.moves["value"].to_list() if value is not None]


def test_a_reading_before_that_is_left_empty_is_the_last_one_of_the_meter(tmp_path: Path) -> None:
    rows = read(tmp_path, months("100 150", ". 190", ". 250"))
    assert values_of(rows) == [50_000, 40_000, 60_000]
    assert rows.doubts == ()


def test_without_its_own_row_before_a_reading_gives_no_consumption(tmp_path: Path) -> None:
    # another household, another meter of the same one, or a month told without a reading
    for changed in (("1A", "1B"), ("gas", "water")):
        text = months("100 150", ". 190")
        last = text.rpartition("G8")
        text = f"{last[0]}G8{last[2].replace(*changed)}"
        office = with_categories("meters", "gas", "water")
        rows = sheet(tmp_path, load_books()["meters"], text, office)
        assert (rows.problems, values_of(rows)) == ((), [50_000])
    rows = read(tmp_path, months("100 150", ". . 40 2026-08-28", ". 240"))
    assert values_of(rows) == [50_000, 40_000]


def test_a_reading_before_that_is_not_the_last_one_is_doubted_and_loaded(tmp_path: Path) -> None:
    rows = read(tmp_path, months("100 150", "160 190.5", "190.5 200"))
    assert values_of(rows) == [50_000, 30_500, 9_500]
    (doubt,) = rows.doubts
    assert (doubt.row, doubt.column, doubt.code) == (3, "previous", "reading-apart")
    assert "«160», pero la última de ese contador es 150 (meters.csv, fila 2)" in doubt.what


def test_a_meter_that_was_read_and_tells_nothing_is_doubted(tmp_path: Path) -> None:
    rows = read(tmp_path, months("100 150", ". ."))
    assert [(each.row, each.code) for each in rows.doubts] == [(3, "no-reading")]


def test_two_meters_of_a_household_are_not_taken_for_one(tmp_path: Path) -> None:
    rows = read(tmp_path, HEADINGS + row("100", "150") + row("900", "990").replace("G1", "G2"))
    assert rows.doubts == ()
