"""Teams that sheets name: found in three languages, kept in the directory, asked where doubtful."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cierre.directory import Directory, Membership, Person, Unit
from cierre.sources.tables.importing import Imported, read_file
from tests.sources.little_office import write_csv

SHEETS = {
    "es": ("Nº incidencia", "Fecha de apertura", "Responsable", "{}", "Estado", "Fecha de cierre"),
    "en": ("Ticket no", "Date opened", "Assigned to", "{}", "Status", "Date closed"),
    "zh": ("工单编号", "登记时间", "处理人", "{}", "状态", "办结时间"),
}
WORDS = {"es": ("Resuelta", "En curso"), "en": ("Resolved", "In progress"),
         "zh": ("已解决", "处理中")}  # fmt: skip
NAMES = {
    "es": ("Ana Ruiz", "Luis Gil", "Soporte", "Averías"),
    "en": ("Ann Reed", "Luke Hill", "Support", "Repairs"),
    "zh": ("王小红", "李建国", "客服部", "维修部"),
}


def read(folder: Path, language: str, heading: str, *more: tuple[str, ...]) -> Imported:
    one, other, support, repairs = NAMES[language]
    closed, still = WORDS[language]
    rows = [
        (f"2026{number}", f"2026-08-{day:02} 09:00", who, team, closed, f"2026-08-{day + 1:02}")
        for number, (day, who, team) in enumerate(
            [(3, one, support), (4, one, repairs), (5, other, support), (6, other, support),
             (7, one, support), (10, "", repairs)], start=101,
        )
    ] + [("20268", "2026-08-11 09:00", "", repairs, still, "")]  # fmt: skip
    headings = tuple(each.format(heading) for each in SHEETS[language])
    return read_file(write_csv(folder, "cases", headings, [*rows, *more]))


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("es", "Equipo"), ("es", "Grupo"), ("es", "Departamento"), ("es", "Grupo resolutor"),
        ("en", "Team"), ("en", "Assignment group"), ("en", "Department"), ("en", "Support team"),
        ("zh", "部门"), ("zh", "处理部门"), ("zh", "班组"), ("zh", "受理组"),
    ],
)  # fmt: skip
def test_a_column_of_teams_is_found_by_its_usual_headings(
    tmp_path: Path, language: str, heading: str
) -> None:
    read_in = read(tmp_path, language, heading)
    assert not read_in.questions
    assert read_in.directory is not None
    (table,) = read_in.taken
    assert table.decisions is not None
    assert table.decisions.columns[heading] == "unit"
    one, _, support, repairs = NAMES[language]
    names = {each.id: each.name for each in read_in.directory.units}
    assert set(names.values()) == {support, repairs}
    people = {each.name: each.memberships for each in read_in.directory.people}
    assert [(names[each.unit], each.since.day, each.mark) for each in people[one]] == [
        (support, 3, "records"), (repairs, 4, "records"),
    ]  # fmt: skip
    moves = read_in.rows["cases"].moves
    entered = moves.filter(from_state="outside")
    found = [names[unit] for unit in entered["to_unit"].to_list()]
    assert found == [support, repairs, support, support, support, repairs, repairs]


def test_a_team_written_with_a_slip_is_asked_about_once(tmp_path: Path) -> None:
    more = [
        (f"30{day}", f"2026-08-{day} 09:00", "Luis Gil", "Mantenimiento", "En curso", "")
        for day in range(10, 20)
    ]
    slip = ("400", "2026-08-25 09:00", "Luis Gil", "Mantenimeinto", "En curso", "")
    other = ("401", "2026-08-26 09:00", "Luis Gil", "MANTENIMIENTO ", "En curso", "")
    read_in = read(tmp_path, "es", "Equipo", *more, slip, other)
    assert [(each.kind, each.about, each.choices) for each in read_in.questions] == [
        ("unit", "Mantenimeinto", ("Mantenimiento", "Mantenimeinto"))
    ]
    said = {"unit:Mantenimeinto": "Mantenimiento"}
    answered = read_file(tmp_path / "cases.csv", answers=said)
    assert not answered.questions
    assert answered.directory is not None
    assert {each.name for each in answered.directory.units} == {
        "Soporte", "Averías", "Mantenimiento",
    }  # fmt: skip


def test_flats_are_no_teams(tmp_path: Path) -> None:
    rows = [
        (str(number), f"2026-08-{number + 2:02}", f"{number}-B", "Fuga", "En curso")
        for number in range(1, 9)
    ]
    headings = ("Nº", "Fecha de apertura", "Departamento", "Motivo", "Estado")
    read_in = read_file(write_csv(tmp_path, "incidencias", headings, rows))
    assert read_in.directory is not None
    assert read_in.directory.units == ()


def test_what_settings_say_of_somebody_stays_and_is_told_beside_the_sheet(tmp_path: Path) -> None:
    read(tmp_path, "es", "Equipo")
    own = (Membership("soporte", date(2026, 1, 1)),)
    office = Directory(
        "office", "Office", "Europe/Madrid", "es_ES", "EUR", "agent", ("cases",),
        units=(Unit("soporte", "Soporte"),), people=(Person("ana", "Ana Ruiz", "", own),),
    )  # fmt: skip
    read_in = read_file(tmp_path / "cases.csv", office)
    assert read_in.directory is not None
    ana = read_in.directory.people_by_id["ana"]
    assert ana.memberships == own
    rows = read_in.rows["cases"]
    assert [(each.code, each.row) for each in rows.doubts] == [("credited-elsewhere", None)]
    mine = rows.moves.filter(to_holder="ana", from_state="outside")
    assert mine["to_unit"].unique().to_list() == ["soporte"]
    # somebody of whom nothing is said is of the teams that the sheet shows
    (luis,) = (each for each in read_in.directory.people if each.name == "Luis Gil")
    assert luis.memberships == (Membership("soporte", date(2026, 8, 5), None, "records"),)


def test_a_later_file_shows_an_earlier_day_and_another_team(tmp_path: Path) -> None:
    first = read(tmp_path, "en", "Team").directory
    assert first is not None
    folder = tmp_path / "july"
    folder.mkdir()
    rows = [(str(n), f"2026-07-0{n} 09:00", "Ann Reed", "Support", "Resolved", f"2026-07-0{n}")
            for n in range(1, 8)]  # fmt: skip
    headings = tuple(each.format("Team") for each in SHEETS["en"])
    office = replace(first, id="office", name="Office")
    then = read_file(write_csv(folder, "cases", headings, rows), office).directory
    assert then is not None
    (ann,) = (each for each in then.people if each.name == "Ann Reed")
    assert [(each.unit, each.since) for each in ann.memberships] == [
        ("support", date(2026, 7, 1)), ("repairs", date(2026, 8, 4)),
    ]  # fmt: skip
