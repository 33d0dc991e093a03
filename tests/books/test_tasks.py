"""Tasks: duties that repeat come due by themselves, and one not done is seen."""

from dataclasses import replace
from datetime import date, time
from fractions import Fraction
from pathlib import Path

from cierre.books import load_books
from cierre.directory import Hours
from tests.books.sheets import sheet, statement, values, with_categories

OFFICE = replace(
    with_categories("tasks", "check", "round", "repair"),
    hours=tuple(Hours(weekday, time(9), time(14)) for weekday in range(5)),
    closed_days=(date(2026, 8, 14),),
)
TASKS = """
number planned    category person every           until      done
D1     2026-08-03 check    ana    office_day      2026-08-21 .
D2     2026-08-03 round    luis   Cada__semana    .          .
T1     2026-08-03 repair   eva    .               .          2026-08-24
"""
DONE = "number,at,state\n" + "".join(
    f"D1,2026-08-{day:02},done\n" for day in (3, 4, 5, 6, 7, 11, 12, 13, 17, 18, 19, 20, 21)
) + "D2,2026-08-07,done\nD2,2026-08-19,done\n"  # fmt: skip


def test_what_was_not_done_is_seen(tmp_path: Path) -> None:
    (tmp_path / "tasks_moves.csv").write_text(DONE, encoding="utf-8")
    made = statement(tmp_path, "tasks", TASKS, directory=OFFICE)
    assert made.balanced
    found = values(made)
    # 14 office days (the 14th was closed), weeks from the 3rd, 10th, 17th, 24th and 31st, a repair
    assert made["tasks.planned"].parts["category"] == {"check": 14, "round": 5, "repair": 1}
    assert made["tasks.missed"].parts["category"] == {"check": 1, "round": 1}
    assert made["tasks.missed"].parts["holder"] == {"ana": 1, "luis": 1}
    assert (found["done"], found["missed"]) == (16, 2)
    assert found["missed_share"] == Fraction(1, 9)
    assert found["on_time_share"] == 1
    assert [each.number for each in made.pending] == ["D2 2026-08-24", "D2 2026-08-31"]


def test_the_same_records_give_the_same_items(tmp_path: Path) -> None:
    read = [sheet(tmp_path, load_books()["tasks"], TASKS, OFFICE) for _ in range(2)]
    assert read[0].items.equals(read[1].items)
    assert read[0].moves.equals(read[1].moves)


def test_without_a_later_record_nothing_has_lapsed(tmp_path: Path) -> None:
    text = "number planned category person every\nD1 2026-08-03 check ana day\n"
    made = statement(tmp_path, "tasks", text, directory=OFFICE)
    assert (made["tasks.planned"].value, made["tasks.missed"].value) == (29, 0)


def test_a_duty_s_row_has_no_step_of_its_own(tmp_path: Path) -> None:
    text = "number planned category every done\nD1 2026-08-03 check day 2026-08-04\n"
    (wrong,) = sheet(tmp_path, load_books()["tasks"], text, OFFICE).problems
    assert (wrong.row, wrong.column) == (2, "done")
    assert "se repite" in wrong.what


def test_a_bad_line_of_a_duty_refuses_all_of_it(tmp_path: Path) -> None:
    (tmp_path / "tasks_moves.csv").write_text("number,at,state\nD1,2026-08-40,done\n")
    text = "number planned category every\nD1 2026-08-03 check day\nT1 2026-08-03 repair .\n"
    rows = sheet(tmp_path, load_books()["tasks"], text, OFFICE)
    assert [(each.file, each.row) for each in rows.problems] == [("tasks_moves.csv", 2)]
    assert rows.items["number"].to_list() == ["T1"]


def test_a_monthly_duty_has_until_the_day_before_the_next(tmp_path: Path) -> None:
    (tmp_path / "tasks_moves.csv").write_text("number,at,state\nD1,2026-03-05,done\n")
    text = "number planned category every until\nD1 2026-01-31 check month 2026-04-30\n"
    made = statement(tmp_path, "tasks", text, period="2026-02", directory=OFFICE)
    assert made["tasks.planned"].value == 1
    march = statement(tmp_path, "tasks", text, period="2026-03", directory=OFFICE)
    assert march["tasks.done"].value == 1
