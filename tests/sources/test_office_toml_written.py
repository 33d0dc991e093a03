"""What is written as ``office.toml`` is read back as the same office."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cierre.books import load_books
from cierre.directory import (
    Category,
    DayHours,
    Directory,
    Holidays,
    Hours,
    Lead,
    Membership,
    Person,
    Place,
    Reason,
    Scale,
    Target,
    Unit,
    name_key,
)
from cierre.packs import load_pack, pack_ids
from cierre.sources.names import fold
from cierre.sources.office_toml import read_office, read_settings, settings_said
from cierre.sources.office_toml_written import office_toml
from tests.examples.spreadsheets import EXAMPLES, NAMES
from tests.sources.little_office import OFFICE, make_office

IDS = st.from_regex(r"[a-z][a-z0-9]{0,5}( [a-z0-9]{1,3})?", fullmatch=True)
WORDS = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=20
).map(lambda text: f"Nombre entero {text}")  # fmt: skip
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8).map(
    lambda text: f"a{text}"
)


def ids(most: int = 4) -> st.SearchStrategy[list[str]]:
    return st.lists(IDS, unique_by=fold, max_size=most)


@st.composite
def spans(draw: st.DrawFn) -> tuple[tuple[time, time], ...]:
    """Hours of a day, one after the other; the last may close at midnight."""
    hours = sorted(draw(st.sets(st.integers(1, 24), max_size=4)))
    seconds = draw(st.sampled_from([0, 30]))
    pairs = zip(hours[::2], hours[1::2], strict=False)
    return tuple(
        (time(opens, second=seconds), time(closes % 24) if closes < 24 else time(0))
        for opens, closes in pairs
    )


@st.composite
def calendars(draw: st.DrawFn) -> tuple[tuple[Hours, ...], tuple[DayHours, ...], Holidays]:
    weekly = tuple(
        Hours(weekday, *span) for weekday in range(7) for span in draw(spans())
    )  # fmt: skip
    days = sorted(draw(st.sets(DAYS, max_size=3)))
    special = tuple(DayHours(day, draw(spans())) for day in days)
    closed = tuple(day for day in draw(st.lists(DAYS, max_size=3)) if day not in days)
    country = draw(st.sampled_from([("", ""), ("ES", ""), ("ES", "MD"), ("CN", "")]))
    return weekly, special, Holidays(*country, closed)


@st.composite
def periods(draw: st.DrawFn) -> list[tuple[date, date | None]]:
    """Times one after the other; only the last has no end."""
    days = sorted(draw(st.sets(st.dates(date(2000, 1, 1), date(2100, 1, 1)), max_size=4)))
    found: list[tuple[date, date | None]] = list(pairwise(days))
    return [*found, (days[-1] + timedelta(1), None)] if draw(st.booleans()) and days else found


@st.composite
def units(draw: st.DrawFn, names: list[str], people: list[str]) -> tuple[Unit, ...]:
    found = []
    for place, name in enumerate(names):
        parent = draw(st.sampled_from(["", *names[:place]]))
        leads: tuple[Lead, ...] = ()
        if people:
            leads = tuple(
                Lead(draw(st.sampled_from(people)), *period) for period in draw(periods())
            )
            leads = draw(st.sampled_from([leads, (), (Lead(people[0]),)]))
        weekly, special, holidays = draw(calendars())
        worked = Holidays("", "", holidays.closed, True)
        own = draw(st.sampled_from([holidays, worked]))
        found.append(
            Unit(
                name,
                draw(WORDS),
                parent,
                leads,
                weekly,
                special,
                None if own == Holidays() else own,
            )
        )
    return tuple(found)


@st.composite
def people(draw: st.DrawFn, names: list[str], teams: list[str]) -> tuple[Person, ...]:
    found = []
    for name in names:
        memberships = [
            Membership(team, since, until)
            for team in draw(st.lists(st.sampled_from(teams), unique=True, max_size=2) if teams
                             else st.just([]))
            for since, until in draw(periods())
        ]  # fmt: skip
        memberships.sort(key=lambda each: each.since)
        if draw(st.booleans()) and memberships:
            memberships[0] = replace(memberships[0], mark="main")
        found.append(Person(name, draw(WORDS), draw(st.sampled_from(["", "Agente"])),
                            tuple(memberships)))  # fmt: skip
    return tuple(found)


@st.composite
def directories(draw: st.DrawFn) -> Directory:
    pack = draw(st.sampled_from(pack_ids()))
    books = load_pack(pack).books
    staff, teams, places = draw(ids()), draw(ids()), draw(ids())
    of_book = {book: draw(ids(2)) for book in draw(st.sets(st.sampled_from(books), max_size=2))}
    weekly, special, holidays = draw(calendars())
    figures = [f"{each}.{m.id}" for each in books for m in load_books()[each].measures
               if m.unit == "items"]  # fmt: skip
    scopes = ["office", *(f"person:{each}" for each in staff), *(f"unit:{each}" for each in teams),
              *(f"place:{each}" for each in places)]  # fmt: skip
    wanted = st.tuples(
        st.sampled_from(figures or ["cases.received"]),
        st.sampled_from(["2026-08", "2026-*", "2027"]),
        st.sampled_from(scopes),
    )
    targets = draw(st.lists(wanted, unique=True, max_size=3)) if figures else []
    fields = [f"{name}.{field.id}" for name, book in load_books().items() for field in book.fields]
    values = draw(st.dictionaries(st.sampled_from(fields), st.dictionaries(IDS, WORDS, max_size=2),
                                  max_size=2))  # fmt: skip
    values = {
        name: {key: text for key, text in own.items() if len({*map(fold, own)}) == len(own)}
        for name, own in values.items()
    }
    named: dict[str, dict[str, str]] = {}
    for language in draw(st.sets(st.sampled_from(["es", "en", "zh"]))):
        names = {name_key("place", each): draw(WORDS) for each in places}
        names |= {name_key("unit", each): draw(WORDS) for each in teams[:1]}
        for book, own in of_book.items():
            for each in own:
                key = name_key("category", book, each)
                names[key] = draw(ANY_TEXT) if draw(st.booleans()) else draw(WORDS)
                if names[key][0] == "a":
                    names |= {f"one {key}": draw(ANY_TEXT), f"many {key}": draw(ANY_TEXT)}
        named[language] = names
    marks = [f"De fuera, {each}" for each in draw(st.lists(WORDS, min_size=4, max_size=4))]
    return Directory(
        id=draw(IDS),
        name=draw(WORDS),
        time_zone=draw(st.sampled_from(["Europe/Madrid", "Asia/Shanghai", "UTC"])),
        locale=draw(st.sampled_from(["es_ES", "zh_Hans_CN", "en_GB"])),
        currency=draw(st.sampled_from(["EUR", "CNY", "JPY"])),
        pack=pack,
        books=books,
        hours=weekly,
        special_hours=special,
        holidays_country=holidays.country,
        holidays_subdivision=holidays.subdivision,
        closed_days=holidays.closed,
        units=draw(units(teams, staff)),
        people=draw(people(staff, teams)),
        places=tuple(Place(each, draw(WORDS), draw(st.sampled_from(["", "ruta"])))
                     for each in places),
        categories=tuple(
            Category(book, each, draw(WORDS), draw(st.sampled_from(["", "vez"])), "veces")
            for book, own in of_book.items() for each in own
        ),
        reasons=tuple(Reason(book, each, draw(WORDS)) for book, own in of_book.items()
                      for each in own),
        targets=tuple(
            Target(figure, period, draw(st.decimals(0, 10**9, places=2)), scope)
            for figure, period, scope in targets
        ),
        scales={"quality": (Scale(Decimal(0), Decimal("5.50")),)} if draw(st.booleans()) else {},
        ledger=draw(st.sampled_from(["", "postgresql://office@server/records"])),
        screened_limits=draw(st.booleans()),
        retention=draw(st.dictionaries(st.sampled_from(["cases", "fees"]), st.integers(1, 1200))),
        author=draw(st.sampled_from(["", *staff, marks[0]])),
        reviewer=marks[1],
        approver=marks[2],
        manager=marks[3],
        values=values,
        names=named,
    )  # fmt: skip


@given(directories())
def test_what_is_written_is_read_as_the_same(office: Directory) -> None:
    found, problems = settings_said(office_toml(office))
    assert problems == ()
    assert found == office


@pytest.mark.parametrize("name", NAMES)
def test_an_example_office_is_read_as_the_same(name: str, tmp_path: Path) -> None:
    office, problems = read_settings(EXAMPLES / name / "office.toml")
    assert (office is not None, problems) == (True, ())
    assert office is not None
    (tmp_path / "office.toml").write_text(office_toml(office), encoding="utf-8")
    assert read_office(tmp_path) == (office, ())
    # once more it is the very same text
    assert office_toml(office) == (tmp_path / "office.toml").read_text(encoding="utf-8")


def test_an_office_without_its_packs_lists_has_none_of_them(tmp_path: Path) -> None:
    office, _ = read_office(make_office(tmp_path))
    assert office is not None
    few = replace(office, categories=(), reasons=())
    assert {each.book for each in office.categories} > {"cases"}
    assert settings_said(office_toml(few)) == (few, ())
    assert "pack_lists" not in office_toml(office)


def test_what_only_records_tell_is_left_out(tmp_path: Path) -> None:
    office, _ = read_office(make_office(tmp_path))
    assert office is not None
    seen = Membership("north", date(2026, 8, 3), None, "records")
    eva = Person("eva", "Eva", memberships=(seen,))
    found, problems = settings_said(office_toml(replace(office, people=(*office.people, eva))))
    assert problems == ()
    assert found is not None
    assert found.people == (*office.people, replace(eva, memberships=()))


def test_a_ledger_beside_the_file_is_where_it_was(tmp_path: Path) -> None:
    folder = make_office(tmp_path, OFFICE.replace("[office]", '[office]\nledger = "moves"'))
    office, _ = read_office(folder)
    assert office is not None
    assert settings_said(office_toml(office), tmp_path / "elsewhere")[0] == office
