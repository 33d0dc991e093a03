"""Where tables of a sheet begin and end, and which rows are no records."""

from cierre.sources.tables.regions import find_regions
from tests.sources.tables.little_sheets import grid, region

HEAD = ("Nº", "Fecha", "Cliente", "Importe")
ROWS = tuple((str(n), f"{n + 12}/08/2026", f"Cliente {n}", f"{n}0") for n in range(1, 7))


def test_title_lines_stand_above_and_are_kept_as_titles() -> None:
    found = region(("RECIBOS 2026",), ("Comunidad Sol",), (), HEAD, *ROWS)
    assert found.header_row == 4
    assert found.above == ("RECIBOS 2026", "Comunidad Sol")
    assert found.body.height == len(ROWS)


def test_rows_of_totals_and_notes_are_no_records() -> None:
    found = region(HEAD, *ROWS, ("TOTAL", None, None, "210"), ("Nota: faltan dos",))
    assert found.body.height == len(ROWS)
    assert [why for _, why in found.left_out] == ["total", "note"]


def test_headings_printed_again_are_no_records() -> None:
    found = region(HEAD, *ROWS[:3], HEAD, *ROWS[3:])
    assert found.body.height == len(ROWS)
    assert found.left_out == ((5, "heading"),)


def test_a_line_above_a_group_of_rows_is_told_of_each_of_them() -> None:
    found = region(HEAD, ("Portal 1",), *ROWS[:3], ("Portal 2",), *ROWS[3:])
    assert [found.sections[row] for row in found.body["row"]] == ["Portal 1"] * 3 + ["Portal 2"] * 3


def test_blank_rows_within_a_table_do_not_end_it() -> None:
    assert region(HEAD, *ROWS[:3], (), (), *ROWS[3:]).body.height == len(ROWS)


def test_what_is_the_same_as_above_is_filled_only_where_the_column_leaves_it_blank() -> None:
    head = ("Fecha", "Cliente", "Motivo", "Nota")
    rows = [
        ("3/8/2026", "A", "x", "n"), (None, "B", "y", None), ("4/8/2026", "C", "x", None),
        (None, "D", "z", None), ("5/8/2026", "E", "x", "m"),
    ]  # fmt: skip
    found = region(head, *rows)
    assert found.body["A"].to_list() == ["3/8/2026", "3/8/2026", "4/8/2026", "4/8/2026", "5/8/2026"]
    assert found.body["D"].null_count() == 3


def test_tables_one_below_the_other_are_two() -> None:
    other = ("Motivo", "Cuántos", "Parte")
    below = [("Demora", "3", "0.5"), ("Trato", "3", "0.5")]
    found = find_regions(grid(HEAD, *ROWS, (), other, *below))
    assert [each.body.height for each in found] == [len(ROWS), 2]


def test_a_shorter_table_beside_another_is_one_of_its_own() -> None:
    wide = [(*row, None, *side) for row, side in zip(ROWS, [("Demora", "3"), ("Trato", "2")] + [
        (None, None)] * 4, strict=True)]  # fmt: skip
    found = find_regions(grid((*HEAD, None, "Motivo", "Cuántos"), *wide))
    assert [tuple(each.headings.values()) for each in found] == [HEAD, ("Motivo", "Cuántos")]
    assert [each.body.height for each in found] == [6, 2]


def test_a_sheet_without_headings_is_no_table() -> None:
    assert find_regions(grid(("3", "4"), ("5", "6"))) == ()
