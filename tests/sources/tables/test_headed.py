"""Headings: over two rows, for machines, as days."""

from tests.sources.tables.little_sheets import region


def test_two_rows_of_headings_are_joined_where_one_groups_the_other() -> None:
    found = region(
        ("Parte", None, "Gestión", None), ("Núm.", "Fecha", "Motivo", "Estado"),
        *[(str(n), f"{n}/08/2026", "Demora", "Cerrado") for n in range(13, 19)],
    )  # fmt: skip
    assert list(found.headings.values()) == [
        "Parte / Núm.", "Parte / Fecha", "Gestión / Motivo", "Gestión / Estado",
    ]  # fmt: skip


def test_the_second_of_two_alike_is_numbered_and_one_without_is_its_letter() -> None:
    found = region(("Id", "Label", "Label", None), *[(n, "a", "b", "c") for n in "123"])
    assert list(found.headings.values()) == ["Id", "Label", "Label (2)", "(D)"]


def test_a_line_for_machines_under_the_headings_is_no_record() -> None:
    found = region(
        ("EndDate", "Q1", "Q2"), ("End Date", "How satisfied are you?", "Comments"),
        ('{"ImportId":"endDate"}', '{"ImportId":"QID1"}', '{"ImportId":"QID2"}'),
        *[(f"2026-08-{n:02d} 10:00:00", "4", "Good") for n in range(1, 9)],
    )  # fmt: skip
    assert found.body.height == 8
    assert found.headings["B"] == "Q1 / How satisfied are you?"


def test_a_row_of_days_one_after_the_other_is_a_row_of_headings() -> None:
    days = [f"{n}/08/2026" for n in range(3, 13)]
    found = region(("Rota",), ("Staff", *days), *[(who, *"EELLNNEELL") for who in ("Ana", "Luis")])
    assert found.header_row == 2
    assert found.body.height == 2
