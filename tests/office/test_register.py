"""A register's pages against a plain recount of the moves, and who may see what of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cierre.books import load_books
from cierre.directory import Directory
from cierre.fault import Fault, NotFound
from cierre.office import register_query
from cierre.office.database import open_database
from cierre.office.directory import read_directory
from cierre.office.item_history import item_of
from cierre.office.load import Answers, load_folder
from cierre.office.models import Item, Move, RegisterFormer, RegisterRow
from cierre.office.register import Asked, Page, exported, register
from cierre.office.register_access import EVERYBODY, Within
from cierre.office.registered import keep_rows_anew
from cierre.office.undoing import undo
from cierre.statement.sight import View
from tests.sources.little_office import FEE_MOVES, FEES, make_office, write_csv

TODAY = date(2026, 8, 25)
OPENED = ("Número", "Fecha de apertura", "Categoría", "place", "Fecha prometida", "Responsable",
          "Primera respuesta", "Resuelta el", "Asunto", "Cliente", "Línea", "Clase")  # fmt: skip
BOOKS = load_books()
PEOPLE = ("Ana Pérez", "Luis Gil", "")
TITLES = ("Gotea el techo", "Avería del ASCENSOR", "Luz 100% fundida", "Señal_baja", "")


def cases(count: int) -> list[tuple[str, ...]]:
    """Cases that differ in everything, in no order."""
    made: list[tuple[str, ...]] = []
    for n in range(count):
        opened = date(2026, 6, 1) + timedelta((n * 37) % 80)
        done = n % 3 == 0
        made.append(
            (
                f"C{n * 7 % 101:03}", f"{opened} 09:{n % 60:02}", "Fuga" if n % 2 else "",
                ("Las Lilas", "El Olmo", "")[n % 3],
                str(opened + timedelta(n % 20)) if n % 4 else "",
                PEOPLE[n * 5 % 3],
                f"{opened + timedelta(1)} 10:00" if n % 5 == 0 or done else "",
                f"{opened + timedelta(2 + n % 4)} 10:00" if done else "",
                TITLES[n % 5], f"Señora Núñez {n % 4}", ("Tarjetas", "Públicos", "")[n * 2 % 3],
                ("Petición", "Consulta")[n % 2],
            )
        )  # fmt: skip
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_office(tmp_path / "office")


@pytest.fixture
def office(database: str, folder: Path) -> Directory:
    """Sixty cases, some of them corrected, one undone; and fees paid in parts."""
    rows = cases(60)
    write_csv(folder, "cases", OPENED, rows)
    write_csv(folder, "fees", FEES, [("F1", "2026-08-01", "1200", "Las Lilas", "", "")])
    write_csv(folder, "fees_moves", FEE_MOVES, [("F1", "2026-08-10", "paid", "300")])
    load(folder)
    changed = [
        (*row[:5], "Luis Gil", *row[6:8], row[8].upper(), *row[9:]) if n % 6 == 0 else row
        for n, row in enumerate(rows)
    ]
    write_csv(folder, "cases", OPENED, changed)
    load(folder)
    more = ("C900", "2026-08-03 09:00", "", "", "", "", "", "", "", "", "", "")
    write_csv(folder, "cases", OPENED, [*changed, more])
    load(folder)
    undo("little", int(Move.objects.latest("id").batch_id))
    assert Item.objects.filter(number="C900").exists()
    return read_directory("little")


def load(folder: Path) -> None:
    """Load the folder, in which nothing must be wrong."""
    made = load_folder(folder, answers=Answers(accept_changes=True))
    assert (made.problems, made.written) == ((), True)


def recounted(book: str = "cases") -> list[dict[str, Any]]:
    """Every item by its moves, one after the other."""
    found = []
    for item in Item.objects.filter(book=book):
        moves = list(Move.objects.filter(item=item).order_by("sequence"))
        back = {each.reverses_id for each in moves}
        stand = [each for each in moves if each.reverses_id is None and each.id not in back]
        if not stand:
            continue
        last = moves[-1]
        entered = min(each.day for each in stand if each.from_state == "outside")
        closed = None if item.remaining else max(each.day for each in stand)
        found.append(
            {
                "id": item.id, "number": item.number, "title": item.title,
                "customer": item.customer, "state": last.to_state, "holder": last.to_holder,
                "category": last.to_category, "place": last.to_place, "unit": last.to_unit,
                "entered": entered, "due": item.due, "closed": closed,
                "age": ((closed or TODAY) - entered).days, "remaining": item.remaining,
                "own": json.loads(item.fields),
                "holders": {x for each in moves for x in (each.from_holder, each.to_holder)},
                "units": {x for each in moves for x in (each.from_unit, each.to_unit)},
            }
        )  # fmt: skip
    return found


ROW = ("number", "title", "customer", "state", "category", "place", "holder", "unit", "entered",
       "due", "closed", "age", "remaining")  # fmt: skip
_PLAIN = str.maketrans("áéíóúñ", "aeioun")


def plain(text: str) -> str:
    return text.lower().translate(_PLAIN)


def expected(asked: Asked, within: Within) -> list[dict[str, Any]]:
    """What a register is to list."""
    found = [each for each in recounted() if _meets(each, asked, within)]
    keys: dict[str, Callable[[dict[str, Any]], Any]] = {
        "number": lambda each: each["number"],
        "entered": lambda each: each["entered"],
        "due": lambda each: each["due"] or date.max,
        "state": lambda each: each["state"],
        "age": lambda each: (each["closed"] is None, each["age"]),
    }
    key = keys[asked.sort]
    if asked.sort == "age":
        # those alike in the order of the descent of what they are put in order by
        found.sort(key=lambda each: each["id"], reverse=asked.descending is False)
        return sorted(found, key=key, reverse=asked.descending)
    return sorted(found, key=lambda each: (key(each), each["id"]), reverse=asked.descending)


def _meets(each: dict[str, Any], asked: Asked, within: Within) -> bool:
    text = plain(" ".join(str(each[name]) for name in ("number", "title", "customer")))
    entered, due, own = each["entered"], each["due"], each["own"]
    assert isinstance(entered, date)
    assert isinstance(own, dict)
    return (
        all(word in text for word in plain(asked.search).split())
        and (not asked.states or each["state"] in asked.states)
        and (asked.open is None or asked.open == (each["closed"] is None))
        and all(
            getattr(asked, name) in (None, each[name])
            for name in ("category", "place", "holder", "unit")
        )
        and (asked.entered_from is None or asked.entered_from <= entered)
        and (asked.entered_to is None or entered <= asked.entered_to)
        and (not asked.overdue or (each["closed"] is None and due is not None and due < TODAY))
        and all(own.get(name) == value for name, value in asked.own.items())
        and (within.person is None or within.person in each["holders"])
        and (within.units is None or bool(within.units & each["units"]))
    )


def listed(office: Directory, asked: Asked, within: Within) -> tuple[list[dict[str, Any]], Page]:
    """All rows, page after page, and the first page; going back leads over the same rows."""

    def page(at: str) -> Page:
        given = replace(asked, at=at)
        return register(office, BOOKS["cases"], given, within=within, today=TODAY)

    first = page("")
    several, here = [first], first
    while here.next:
        here = page(here.next)
        several.append(here)
    back = [here]
    while here.previous and len(back) <= len(several):
        here = page(here.previous)
        back.append(here)
    forwards = [row for each in several for row in each.rows]
    assert [row for each in reversed(back) for row in each.rows][-len(forwards) :] == forwards
    return [{name: getattr(row, name) for name in ROW} for row in forwards], first


ASKED = st.builds(
    Asked,
    search=st.sampled_from(["", "", "c0", "GOTEA", "averia", "núñez 2", "100%", "_", "zzz"]),
    states=st.sampled_from([(), (), ("new",), ("resolved", "in_hand")]),
    open=st.sampled_from([None, None, True, False]),
    category=st.sampled_from([None, None, "leak", ""]),
    place=st.sampled_from([None, None, "lilas", ""]),
    holder=st.sampled_from([None, None, "ana", "luis", ""]),
    unit=st.sampled_from([None, None, "north", "south", ""]),
    entered_from=st.sampled_from([None, None, date(2026, 7, 1)]),
    entered_to=st.sampled_from([None, None, date(2026, 7, 31)]),
    overdue=st.sampled_from([False, False, True]),
    own=st.sampled_from([{}, {}, {"kind": "request"}, {"line": "tarjetas"}, {"line": "Tarjetas"}]),
    sort=st.sampled_from(["number", "entered", "due", "state", "age"]),
    descending=st.booleans(),
    size=st.sampled_from([3, 7, 50]),
)
WITHIN = st.sampled_from(
    [
        EVERYBODY, EVERYBODY, Within(person="ana"), Within(person="luis"), Within(person="nobody"),
        Within(units=frozenset({"south"})), Within(units=frozenset({"north", "south"})),
        Within(units=frozenset()),
    ]
)  # fmt: skip


@pytest.fixture(params=["few", "many"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """By the condition that few rows meet, or in the order of an index."""
    if request.param == "many":
        for name, value in (("FEW", 2), ("FEW_OF_ALL", 1), ("FEW_ENOUGH", 0), ("LOOKED_AT", 999)):
            monkeypatch.setattr(register_query, name, value)
    return str(request.param)


def test_a_register_lists_what_a_recount_of_the_moves_does(office: Directory, way: str) -> None:
    @settings(
        max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
    )
    @given(ASKED, WITHIN)
    def compare(asked: Asked, within: Within) -> None:
        wanted = [{name: each[name] for name in ROW} for each in expected(asked, within)]
        found, first = listed(office, asked, within)
        assert found == wanted
        if first.exact:
            assert first.count == len(wanted)
        else:
            assert way == "many"
            assert first.count <= len(wanted)

    compare()


def test_all_rows_are_exported_in_parts(office: Directory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cierre.office.register._EXPORTED_AT_ONCE", 7)
    asked = Asked(sort="number", descending=False)
    parts = list(exported(office, BOOKS["cases"], asked, today=TODAY))
    assert max(part.height for part in parts) == 7
    whole = pl.concat(parts)
    wanted = [{name: each[name] for name in ROW} for each in expected(asked, EVERYBODY)]
    assert whole.to_dicts() == wanted
    none = list(exported(office, BOOKS["cases"], Asked(search="zzz"), today=TODAY))
    assert [part.shape for part in none] == [(0, len(ROW))]


def test_rows_made_anew_are_those_that_were_kept(office: Directory) -> None:
    def kept() -> tuple[list[object], list[object]]:
        formers = RegisterFormer.objects.order_by("item", "kind", "name")
        return (
            list(RegisterRow.objects.order_by("id").values()),
            list(formers.values_list("register", "item", "kind", "name")),
        )

    before = kept()
    assert before[1]
    for book in ("cases", "fees"):
        keep_rows_anew(office.id, book)
    assert kept() == before


def test_an_item_paid_in_parts_has_what_remains(office: Directory) -> None:
    (row,) = register(office, BOOKS["fees"], Asked(), today=TODAY).rows
    assert (row.number, row.remaining, row.closed, row.age) == ("F1", 90_000, None, 24)


def test_what_is_wrongly_asked_is_a_fault(office: Directory) -> None:
    cases_book = BOOKS["cases"]
    for asked, code in (
        (Asked(states=("lost",)), "no-such-part"),
        (Asked(own={"colour": "red"}), "no-such-part"),
        (Asked(at="what?"), "no-page"),
        (Asked(sort="due", at=_next(office)), "no-page"),
    ):
        with pytest.raises((Fault, NotFound)) as raised:
            register(office, cases_book, asked, today=TODAY)
        assert raised.value.code == code


def _next(office: Directory) -> str:
    return register(office, BOOKS["cases"], Asked(size=3), today=TODAY).next


def test_an_item_is_told_with_its_whole_history(office: Directory) -> None:
    reassigned = next(each for each in recounted() if {"ana", "luis"} <= set(each["holders"]))
    number = str(reassigned["number"])
    found = item_of(office, BOOKS["cases"], number)
    assert found is not None
    moves = list(Move.objects.filter(item__number=number, book="cases").order_by("sequence"))
    assert [each.sequence for each in found.moves] == [each.sequence for each in moves]
    assert [each.seconds for each in found.moves] == [each.seconds for each in moves]
    back = [each for each in found.moves if each.reverses is not None]
    assert back
    for each in back:
        (taken,) = (move for move in found.moves if move.sequence == each.reverses)
        assert taken.reversed_by == each.sequence
        assert (taken.leaving, taken.reaching) == (each.reaching, each.leaving)
    assert {each.batch.files for each in found.moves} == {"cases.csv"}
    assert len({each.batch.number for each in found.moves}) == 2
    assert found.now.holder.name == "Luis Gil"
    assert (found.entered, found.closed) == (reassigned["entered"], reassigned["closed"])
    assert item_of(office, BOOKS["cases"], "C999") is None
    gone = item_of(office, BOOKS["cases"], "C900")
    assert gone is not None
    assert (gone.entered, gone.now.state) == (None, "outside")


def test_an_item_is_told_to_whom_a_register_lists_it(office: Directory) -> None:
    for within in (Within(person="ana"), Within(units=frozenset({"south"}))):
        shown = {each["number"] for each in expected(Asked(), within)}
        assert 0 < len(shown) < 60
        told = {
            each["number"]
            for each in recounted()
            if item_of(office, BOOKS["cases"], str(each["number"]), within=within)
        }
        assert told == shown


@pytest.fixture
def personal(database: str, folder: Path) -> Directory:
    write_csv(folder, "conduct", _headings("conduct", "number", "observed", "person"),
              [("B1", "2026-08-03", "Ana Pérez"), ("B2", "2026-08-04", "Luis Gil")])  # fmt: skip
    asked = _headings("wellbeing", "number", "asked", "person", "answered", "mood")
    write_csv(folder, "wellbeing", asked,
              [("W1", "2026-08-03", "Ana Pérez", "2026-08-04", "4"),
               ("W2", "2026-08-03", "Luis Gil", "2026-08-04", "2")])  # fmt: skip
    load(folder)
    write_csv(folder, "wellbeing", asked,
              [("W1", "2026-08-03", "Luis Gil", "2026-08-04", "3"),
               ("W2", "2026-08-03", "Luis Gil", "2026-08-04", "2")])  # fmt: skip
    load(folder)
    return read_directory("little")


def _headings(book: str, *columns: str) -> tuple[str, ...]:
    known = {each.id for each in BOOKS[book].sheet.columns}
    assert known >= set(columns)
    return columns


def test_a_private_book_is_shown_to_the_person_alone(personal: Directory) -> None:
    book = BOOKS["wellbeing"]
    refused: tuple[tuple[Within, View], ...] = (
        (EVERYBODY, "signed"), (EVERYBODY, "own"), (Within(person="luis"), "signed"),
        (Within(units=frozenset({"north"})), "signed"), (Within(units=frozenset({"north"})), "own"),
    )  # fmt: skip
    for within, view in refused:
        for ask in (
            lambda: register(personal, book, Asked(), within=within, view=view),  # noqa: B023
            lambda: list(exported(personal, book, Asked(), within=within, view=view)),  # noqa: B023
            lambda: item_of(personal, book, "W1", within=within, view=view),  # noqa: B023
        ):
            with pytest.raises(Fault):
                ask()
    own = register(personal, book, Asked(), within=Within(person="luis"), view="own")
    assert [row.number for row in own.rows] == ["W2", "W1"]
    # what was wrongly said to be hers is hers no more, and her answer is not his
    ana = Within(person="ana")
    assert register(personal, book, Asked(), within=ana, view="own").rows == ()
    assert item_of(personal, book, "W1", within=ana, view="own") is None
    told = item_of(personal, book, "W1", within=Within(person="luis"), view="own")
    assert told is not None
    assert {move.reaching.holder.id for move in told.moves} <= {"", "luis"}
    assert 4000 not in {move.value for move in told.moves}


def test_a_book_that_names_nobody_names_nobody(personal: Directory) -> None:
    book = BOOKS["conduct"]
    page = register(personal, book, Asked())
    assert [row.holder for row in page.rows] == ["", ""]
    assert [row.number for row in register(personal, book, Asked(),
                                           within=Within(person="ana")).rows] == ["B1"]  # fmt: skip
    with pytest.raises(Fault) as raised:
        register(personal, book, Asked(holder="ana"))
    assert raised.value.code == "names-withheld"
    told = item_of(personal, book, "B1")
    assert told is not None
    assert "ana" not in str(told).lower()


@pytest.fixture
def before(tmp_path: Path) -> Iterator[None]:
    open_database(tmp_path / "data")
    yield
    connection.close()


def test_what_was_recorded_before_there_were_rows_has_them(
    before: None, folder: Path, tmp_path: Path
) -> None:
    from django.core.management import call_command

    write_csv(folder, "cases", OPENED, cases(20))
    load(folder)
    kept = list(RegisterRow.objects.order_by("id").values())
    call_command("migrate", "office", "0023", verbosity=0)
    connection.close()
    open_database(tmp_path / "data")
    assert list(RegisterRow.objects.order_by("id").values()) == kept
    assert len(kept) == 20


@pytest.mark.parametrize("value", ["tarjetas", "Tarjetas", "TARJETAS"])
def test_a_value_of_a_field_is_found_as_it_is_written(office: Directory, value: str) -> None:
    asked = Asked(own={"line": value}, size=1000)
    found = {row.number for row in register(office, load_books()["cases"], asked).rows}
    expected = {
        item.number
        for item in Item.objects.filter(book="cases")
        if json.loads(item.fields or "{}").get("line") == value
    }
    assert found == expected
