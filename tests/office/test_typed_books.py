"""What is typed in books of every kind: fees in parts, meters, tasks, visits; any walk balances."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cierre.book import Book
from cierre.books import load_books
from cierre.fault import Fault
from cierre.office import typed
from cierre.office.checking import check_office
from cierre.office.database import open_database
from cierre.office.directory import read_directory
from cierre.office.models import Item
from cierre.office.typed import AllowedMove, Present
from cierre.office.undoing import loadings, undo
from tests.office.bringing import bring
from tests.office.months_anew import assert_as_made_anew
from tests.sources.little_office import CASES, FEES, OFFICE, a_case, make_office

BOOKS = load_books()
FURTHER = """
[[reason]]
book = "tasks"
id = "rain"
name = "Lluvia"
"""
TASKS = ("Número", "Planificado el", "Descripción", "Cantidad")
VISITS = ("Número", "Planificada el", "Cliente")
METERS = ("Número", "Fecha prevista", "Comunidad", "Vivienda", "Lectura anterior")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_office(tmp_path / "office", OFFICE + FURTHER)


def now() -> datetime:
    return datetime(2026, 8, 28, 10, tzinfo=UTC)


def item(book: str, number: str) -> Present:
    return typed.item_now("little", BOOKS[book], number)


def offered(book: str, number: str) -> dict[str, AllowedMove]:
    office = read_directory("little")
    allowed = typed.allowed_moves(office, BOOKS[book], item(book, number), now)
    return {each.to or each.does: each for each in allowed}


def lies(book: str, number: str) -> dict[str, int]:
    found: Counter[str] = Counter()
    for each in item(book, number).lots:
        found[each.state] += each.quantity
    return dict(found)


def sheet(folder: Path, book: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A sheet comes, or comes again, and says all that it says without a fault."""
    outcome, problems = bring(folder, "sheet", rows, book=book, headings=headings)
    assert problems == ()
    assert outcome.written


def fees(folder: Path) -> None:
    row = ("F1", "2026-08-01", "30", "Las Lilas", "", "", "Ruiz")
    sheet(folder, "fees", (*FEES, "Vivienda"), [row])


def test_a_fee_is_paid_in_parts_and_what_is_too_much_pays_the_next(
    database: str, folder: Path
) -> None:
    fees(folder)
    book = BOOKS["fees"]
    assert {each.id for each in offered("fees", "F1")["paid"].fields} >= {"at", "quantity"}
    typed.move("little", book, "F1", "paid", {"at": "10/08/2026", "quantity": "10,50"}, "Ana")
    assert lies("fees", "F1") == {"due": 1950, "paid": 1050}
    typed.move("little", book, "F1", "paid", {"at": "12/08/2026", "quantity": "40"}, "Ana")
    assert lies("fees", "F1") == {"paid": 3000, "credit": 2050}
    new = {"billed": "2026-09-01", "amount": "30", "place": "lilas", "customer": "Ruiz"}
    number = typed.enter("little", book, new, "Ana")
    assert lies("fees", number) == {"applied": 2050, "due": 950}
    assert lies("fees", "F1") == {"paid": 3000, "applied": 2050}
    assert check_office(database, "little") == ()
    # the sheet comes again, and knows nothing of all that
    before = [item("fees", each) for each in ("F1", number)]
    fees(folder)
    assert [item("fees", each).lots for each in ("F1", number)] == [each.lots for each in before]
    assert check_office(database, "little") == ()


@pytest.mark.parametrize(
    "does",
    [
        lambda book: typed.reverse("little", book, "F1", "Era de otro vecino", "Luis"),
        lambda book: typed.move("little", book, "F2", "paid", {"at": "1/9/2026"}, "Ana"),
        lambda book: typed.amend("little", book, "F2", {"customer": "Otro"}, "Ana"),
    ],
    ids=["taken back", "paid before", "of another customer"],
)
def test_what_a_sheet_paid_with_an_excess_stands(
    database: str, folder: Path, does: Callable[[Book], None]
) -> None:
    fees(folder)
    book = BOOKS["fees"]
    typed.move("little", book, "F1", "paid", {"at": "12/08/2026", "quantity": "40"}, "Ana")
    rows = [(f"F{n}", f"2026-0{n + 7}-01", "30", "Las Lilas", "", "", "Ruiz") for n in (1, 2)]
    sheet(folder, "fees", (*FEES, "Vivienda"), rows)
    assert lies("fees", "F2") == {"applied": 1000, "due": 2000}
    with pytest.raises(Fault) as refused:
        does(book)
    assert refused.value.code == "typed-against"
    assert lies("fees", "F1") == {"paid": 3000, "applied": 1000}
    assert lies("fees", "F2") == {"applied": 1000, "due": 2000}
    assert check_office(database, "little") == ()


def test_a_surcharge_is_added_and_a_payment_taken_back(database: str, folder: Path) -> None:
    fees(folder)
    book = BOOKS["fees"]
    assert offered("fees", "F1")["surcharged"].does == "add"
    typed.move("little", book, "F1", "surcharged", {"at": "5/08/2026", "quantity": "3"}, "Ana")
    assert lies("fees", "F1") == {"due": 3300}
    typed.move("little", book, "F1", "paid", {"at": "12/08/2026"}, "Ana")
    typed.reverse("little", book, "F1", "Era de otro vecino", "Luis")
    assert lies("fees", "F1") == {"due": 3300}
    assert check_office(database, "little") == ()


def test_a_meter_is_read_and_what_was_used_is_reckoned(database: str, folder: Path) -> None:
    rows = [(f"M{n}", "2026-08-20", "Las Lilas", f"{n}A", "100") for n in (1, 2)]
    sheet(folder, "meters", METERS, rows)
    book = BOOKS["meters"]
    form = {each.id: each for each in offered("meters", "M1")["read"].fields}
    assert (form["previous"].given, form["current"].kind) == ("100.0", "number")
    typed.move("little", book, "M1", "read", {"at": "2026-08-21", "current": "112,5"}, "Ana")
    assert item("meters", "M1").fields["current"] == 112.5
    with pytest.raises(typed.Refused) as refused:
        typed.move("little", book, "M2", "read", {"at": "2026-08-21", "current": "90"}, "Ana")
    assert [each.field for each in refused.value.causes] == ["current"]
    assert lies("meters", "M2") == {"due": 1}
    sheet(folder, "meters", METERS, rows)
    assert lies("meters", "M1") == {"read": 1}
    assert check_office(database, "little") == ()


def test_a_task_is_done_in_parts_and_a_new_one_has_just_its_fields(
    database: str, folder: Path
) -> None:
    rows = [("T1", "2026-08-03", "Cubos", "10")]
    sheet(folder, "tasks", TASKS, rows)
    book, office = BOOKS["tasks"], read_directory("little")
    form = {each.id: each for each in typed.entry_form(office, book, now)}
    assert (form["planned"].given, form["planned"].required) == ("2026-08-28", True)
    assert (form["number"].required, form["quantity"].kind) == (False, "amount")
    assert form["done"].step == "done"
    assert not {"every", "until"} & set(form)
    typed.move("little", book, "T1", "done", {"at": "4/8/2026", "quantity": "4"}, "Ana")
    typed.move("little", book, "T1", "dropped", {"at": "5/8/2026", "reason": "rain"}, "Ana")
    assert lies("tasks", "T1") == {"done": 4, "dropped": 6}
    sheet(folder, "tasks", TASKS, rows)
    assert lies("tasks", "T1") == {"done": 4, "dropped": 6}
    assert check_office(database, "little") == ()


def test_a_visit_goes_on_the_same_day(database: str, folder: Path) -> None:
    sheet(folder, "visits", VISITS, [("V1", "2026-08-03", "Ruiz")])
    book, day = BOOKS["visits"], {"at": "2026-08-04"}
    for state in ("unreachable", "planned", "unreachable", "made", "to_act", "acted", "to_act"):
        typed.move("little", book, "V1", state, day, "Ana")
        assert item("visits", "V1").states == (state,)
    sheet(folder, "visits", VISITS, [("V1", "2026-08-03", "Ruiz")])
    assert item("visits", "V1").states == ("to_act",)
    typed.reverse("little", book, "V1", "No hacía falta", "Ana")
    assert item("visits", "V1").states == ("acted",)
    assert check_office(database, "little") == ()


def test_what_is_typed_on_the_day_that_a_sheet_closed_it_still_comes_after(
    database: str, folder: Path
) -> None:
    sheet(folder, "cases", CASES, [a_case()])
    typed.move("little", BOOKS["cases"], "C1", "in_hand", {"at": "2026-08-04"}, "Ana")
    before = item("cases", "C1").lots
    assert [each.state for each in before] == ["in_hand"]
    sheet(folder, "cases", CASES, [a_case()])
    assert item("cases", "C1").lots == before
    assert check_office(database, "little") == ()


SHEETS: dict[str, tuple[tuple[str, ...], list[tuple[str, ...]]]] = {
    "cases": (CASES, [a_case(resuelta="", motivo=""), a_case(número="C2")]),
    "fees": (
        (*FEES, "Vivienda"),
        [(f"F{n}", "2026-08-01", "30", "Las Lilas", "", "", "Ruiz") for n in range(2)],
    ),
    "tasks": (TASKS, [(f"T{n}", "2026-08-03", "Cubos", "10") for n in range(2)]),
    "visits": (VISITS, [(f"V{n}", "2026-08-03", "Ruiz") for n in range(2)]),
    "meters": (METERS, [("M1", "2026-08-20", "Las Lilas", "1A", "100")]),
    "stock": (
        ("Número", "Entrada el", "Piezas", "Almacén"),
        [("S1", "2026-08-03 09:00", "100", "Las Lilas")],
    ),
}
ENTRIES = {
    "cases": {"opened": "2026-08-03 09:00", "person": "ana"},
    "fees": {"billed": "2026-08-03", "amount": "30", "place": "lilas", "customer": "Ruiz"},
    "tasks": {"planned": "2026-08-03", "quantity": "10"},
    "visits": {"planned": "2026-08-03", "customer": "Ruiz"},
    "meters": {"planned": "2026-08-03", "place": "lilas", "household": "2B", "previous": "50"},
    "stock": {"received": "2026-08-03 09:00", "pieces": "50", "place": "lilas"},
}
ASKED = {"amount": "2", "number": "200"}


def filled(move: AllowedMove, day: int, data: st.DataObject) -> dict[str, str]:
    """What a person writes into a move's fields: those that must be, and some of the others."""
    values = {}
    for field in move.fields:
        if field.id == "at":
            values["at"] = f"2026-08-{day:02}"
        elif field.required or (field.kind != "number" and data.draw(st.booleans(), field.id)):
            choices = [each for each, _ in field.choices]
            values[field.id] = (
                data.draw(st.sampled_from(choices)) if choices else ASKED.get(field.kind, "")
            )
    return values


@pytest.mark.parametrize("name", SHEETS)
@settings(
    max_examples=3,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_any_walk_of_what_is_offered_keeps_the_office_whole(
    tmp_path_factory: pytest.TempPathFactory, name: str, data: st.DataObject
) -> None:
    home = tmp_path_factory.mktemp("walk")
    uri = open_database(home / "data")
    folder = make_office(home / "office", OFFICE + FURTHER)
    headings, rows = SHEETS[name]
    sheet(folder, name, headings, rows)
    book, day = BOOKS[name], 4
    for step in range(data.draw(st.integers(1, 7))):
        numbers = sorted(Item.objects.values_list("number", flat=True))
        number = data.draw(st.sampled_from([*numbers, "new"]))
        if number == "new":
            typed.enter("little", book, ENTRIES[name], "Ana", key=str(step))
            continue
        day += data.draw(st.integers(0, 2))
        walked(book, number, day, data)
        assert_as_made_anew("little", book)
    assert check_office(uri, "little") == ()
    before = {each: item(name, each).lots for each in Item.objects.values_list("number", flat=True)}
    sheet(folder, name, headings, rows)
    assert {each: item(name, each).lots for each in before} == before
    assert check_office(uri, "little") == ()
    for each in loadings("little")[:-1]:
        if each.source.startswith(":typed") and not each.undone and not each.undoes:
            done_or_refused(partial(undo, "little", each.number), "batch-stood-on")
    assert check_office(uri, "little") == ()


def walked(book: Book, number: str, day: int, data: st.DataObject) -> None:
    """One thing done with an item: a move that is offered, or the last one taken back."""
    moves = list(offered(book.id, number).values())
    if not moves or data.draw(st.booleans(), "reversed"):
        done_or_refused(
            lambda: typed.reverse("little", book, number, "porque sí", "Luis"),
            "not-typed", "nothing-to-reverse", "typed-refused",
        )  # fmt: skip
        return
    move = data.draw(st.sampled_from(moves))
    seen, values = item(book.id, number).seen, filled(move, day, data)
    done = done_or_refused(
        lambda: typed.move("little", book, number, move.to, values, "Ana", seen),
        "nothing-moved", "typed-refused",
    )  # fmt: skip
    if done and move.does == "move" and book.excess is None:
        assert move.to in item(book.id, number).states


def done_or_refused(does: Callable[[], object], *codes: str) -> bool:
    """Whether it was done; it may be refused with some codes, and with no others."""
    try:
        does()
    except Fault as refused:
        if refused.code not in codes:
            raise
        return False
    return True
