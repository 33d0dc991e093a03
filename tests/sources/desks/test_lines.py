"""Lines of help desks become cases with all that the lines say, and nothing is asked of them."""

from __future__ import annotations

from cierre.sources.desks.histories import Change, lines_of
from cierre.sources.desks.lines import Line, as_grid
from tests.sources.desks.little_desk import cases_of, moves, read_lines

OPENED = Line("7", "2026-08-03T09:00:00Z", "new", team="First", title="Total", category="Leak")


def test_a_single_line_is_a_case() -> None:
    rows = cases_of(read_lines([OPENED]))
    assert rows.items.select("number", "title").rows() == [("7", "Total")]
    assert moves(rows, "7", "to_state", "to_unit", "to_category") == [("new", "first", "leak")]


def test_what_a_program_says_is_a_moment_of_the_world() -> None:
    imported = read_lines([OPENED])
    assert imported.directory is not None
    assert imported.directory.time_zone == "Europe/Madrid"
    assert moves(cases_of(imported), "7", "at") == [(1785747600,)]


def test_who_has_it_is_said_by_every_line_and_may_be_nobody() -> None:
    changes = [
        Change("2026-08-03T10:00:00Z", "in_hand", agent="Luis"),
        Change("2026-08-04T10:00:00Z", agent="", team="Second"),
        Change("2026-08-04T11:00:00Z", team=""),
    ]
    rows = cases_of(read_lines(lines_of(OPENED, changes)))
    assert moves(rows, "7", "to_state", "to_holder", "to_unit") == [
        ("new", "", "first"), ("in_hand", "luis", "first"), ("in_hand", "", "second"),
        ("in_hand", "", ""),
    ]  # fmt: skip


def test_a_state_of_which_nobody_knows_the_day_counts_and_has_no_duration() -> None:
    change = Change("2026-08-05T10:00:00Z", "resolved", dated=False)
    rows = cases_of(read_lines(lines_of(OPENED, [change])))
    assert moves(rows, "7", "to_state", "seconds", "age") == [
        ("new", None, None), ("resolved", None, None),
    ]  # fmt: skip


def test_a_ticket_is_new_until_the_customer_hears_where_that_is_known() -> None:
    changes = [
        Change("2026-08-03T10:00:00Z", "in_hand", agent="Luis"),
        Change("2026-08-03T12:00:00Z", answers=True),
        Change("2026-08-03T13:00:00Z", answers=True),
    ]
    known = cases_of(read_lines(lines_of(OPENED, changes, answers_known=True)))
    assert moves(known, "7", "to_state", "age") == [
        ("new", None), ("new", 3600), ("in_hand", 10_800),
    ]  # fmt: skip
    unknown = cases_of(read_lines(lines_of(OPENED, changes)))
    assert moves(unknown, "7", "to_state", "age") == [("new", None), ("in_hand", 3600)]


def test_the_desks_own_word_for_a_state_is_asked_once() -> None:
    lines = [*lines_of(OPENED, [Change("2026-08-04T10:00:00Z", "Zorgl")])]
    assert [each.key for each in read_lines(lines).questions] == ["state:Zorgl"]
    answered = cases_of(read_lines(lines, **{"state:Zorgl": "waiting"}))
    assert moves(answered, "7", "to_state") == [("new",), ("waiting",)]


def test_states_that_no_ticket_was_in_are_not_kept_as_none() -> None:
    columns = cases_of(read_lines([OPENED])).columns
    assert "escalated" not in columns
    assert "opened" in columns


def test_half_a_character_and_long_texts_are_no_reason_to_fail() -> None:
    line = Line("1\0", "2026-08-03T09:00:00Z", "new", title="\ud83d" + "x" * 900)
    cells = as_grid("t.json", [line]).cells.drop("row")
    first = dict(zip(cells.row(0), cells.row(1), strict=True))
    assert (first["Number"], first["Title"]) == ("1", "?" + "x" * 499)
