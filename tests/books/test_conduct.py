"""Conduct: a talk always comes before a sanction."""

from pathlib import Path

from cierre.books import load_books
from tests.books.sheets import sheet, statement, values, with_categories

OFFICE = with_categories("conduct", "phone")
CONDUCT = """
number observed   category person talked     sanctioned settled
D1     2026-08-03 phone    ana    2026-08-04 .          2026-08-20
D2     2026-08-03 phone    luis   2026-08-05 2026-08-06 .
D3     2026-08-28 phone    eva    .          .          .
"""


def test_observed_talked_sanctioned_settled(tmp_path: Path) -> None:
    made = statement(tmp_path, "conduct", CONDUCT, directory=OFFICE)
    assert made.balanced
    assert values(made) == {
        "observed": 3,
        "talked": 2,
        "sanctioned": 1,
        "settled": 1,
        "unfounded": 0,
        "to_talk": 1,
        "followed": 1,
        "talk_median": 36 * 3600,
    }


def test_a_sanction_without_a_talk_is_refused_and_named(tmp_path: Path) -> None:
    rows = sheet(
        tmp_path,
        load_books()["conduct"],
        "number observed category person talked sanctioned\n"
        "D1 2026-08-03 phone ana 2026-08-04 2026-08-05\n"
        "D2 2026-08-03 phone luis . 2026-08-05\n"
        "D3 2026-08-03 phone eva 2026-08-06 2026-08-05\n",
        OFFICE,
    )
    assert rows.items["number"].to_list() == ["D1"]
    assert {each.row for each in rows.problems} == {3, 4}
    assert all(each.column == "sanctioned" for each in rows.problems if each.row == 3)
    assert "por hablar → sancionada" in rows.problems[0].what
