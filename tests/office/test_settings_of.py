"""Settings changed piece by piece: validated, sealed and told as a loading's are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from pathlib import Path

import pytest
from django.db import DatabaseError, connection, transaction

from cierre.books import load_books
from cierre.directory import Directory, Holidays, Lead, Membership
from cierre.fault import Fault, NotFound
from cierre.office import pieces, pieces_people, pieces_time
from cierre.office.changes import RecordedMeanwhile
from cierre.office.checking import check_office
from cierre.office.directory import read_directory
from cierre.office.importing import office_of, record_files, understand_files
from cierre.office.load import Answers, Loaded, load_folder
from cierre.office.models import Link, SettingsChange
from cierre.office.recomputing import recompute
from cierre.office.settings_history import changes_of
from cierre.office.settings_of import SettingsChanged, change_settings
from cierre.sources.catalogue import speaking
from tests.office.test_chain import allowed
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

Change = Callable[[Directory], Directory]
TARGET = ("cases.received", "2026-*", Decimal(40))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = make_office(tmp_path / "office", OFFICE.replace("[office]", '[office]\nauthor = "ana"'))
    write_csv(made, "cases", CASES, [a_case(), a_case(número="C2", resuelta="", motivo="")])
    return made


@pytest.fixture
def office(database: str, folder: Path) -> str:
    """The address of a database with the little office and its two cases, one still open."""
    assert not load_folder(folder).problems
    return database


def changed(change: Change, why: str = "") -> SettingsChanged:
    return change_settings("little", change, "eva", why)


def codes(made: SettingsChanged) -> set[str]:
    return {each.code for each in made.problems}


def there() -> Directory:
    return read_directory("little")


def test_a_change_is_written_sealed_and_kept(office: str) -> None:
    links = Link.objects.count()
    made = changed(lambda d: pieces.rename_place(d, "lilas", "Las Lilas II"), "se llama así")
    assert (made.written, made.problems, made.calendar_changed) == (True, (), False)
    assert there().places[0].name == "Las Lilas II"
    assert Link.objects.count() == links + 1
    assert check_office(office, "little") == ()
    (kept, *earlier) = changes_of("little")
    assert (kept.number, kept.who, kept.why, kept.way) == (
        made.number,
        "eva",
        "se llama así",
        "settings",
    )
    (one,) = kept.differences
    assert (one.kind, one.name, one.label) == ("place", "lilas", "Las Lilas II")
    assert (one.before, one.after) == (
        {"id": "lilas", "name": "Las Lilas"},
        {"id": "lilas", "name": "Las Lilas II"},
    )
    assert earlier == []


def test_a_change_of_nothing_writes_nothing(office: str) -> None:
    links = Link.objects.count()
    made = changed(lambda d: d)
    assert (made.written, made.differences, made.number) == (False, (), 0)
    assert (Link.objects.count(), SettingsChange.objects.count()) == (links, 0)


def test_a_dry_run_tells_and_writes_nothing(office: str) -> None:
    before = there()
    made = change_settings(
        "little", lambda d: pieces.add_place(d, "El Roble"), "eva", dry_run=True
    )  # fmt: skip
    assert [(each.kind, each.name, each.before) for each in made.differences] == [
        ("place", "el_roble", None)
    ]
    assert (made.written, there()) == (False, before)


def test_kept_changes_are_never_changed(office: str) -> None:
    changed(lambda d: pieces.set_office(d, name="Grande"))
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        SettingsChange.objects.update(who="nobody")
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        SettingsChange.objects.all().delete()


def test_a_change_past_the_functions_is_found(office: str) -> None:
    changed(lambda d: pieces.set_office(d, name="Grande"))
    with allowed() as cursor:
        cursor.execute("UPDATE offices SET name = 'Otra'")
    assert {each.code for each in check_office(office, "little")} == {"sealed_setting"}


WRONG: list[tuple[Change, str, str]] = [
    (lambda d: pieces_people.move_unit(d, "north", "west"), "unknown-id", "Equipo «Norte»"),
    (lambda d: pieces_people.move_unit(d, "north", "north"), "above-itself", "Equipo «Norte»"),
    (
        lambda d: pieces_people.join(d, "ana", "north", date(2026, 5, 1)),
        "overlapping",
        "Persona «Ana Pérez»",
    ),
    (
        lambda d: pieces_people.join(d, "luis", "south", date(2026, 5, 1), date(2026, 4, 1)),
        "ends-before",
        "Persona «Luis Gil»",
    ),
    (lambda d: pieces.set_office(d, locale="xx_YY"), "wrong-value", "office.locale"),
    (lambda d: pieces.set_office(d, time_zone="Mars/Base"), "wrong-value", "office.time_zone"),
    (lambda d: pieces.add_place(d, "Lilas"), "named-as-another", "Lugar «Lilas»"),
    (lambda d: pieces.add_place(d, "x", id_="a/b"), "bad-id", "Lugar «x»"),
    (
        lambda d: pieces.set_target(d, "cases.received", "2026-*", Decimal(1), "person:nobody"),
        "no-such-scope",
        "Objetivo de «cases.received»",
    ),
    (lambda d: pieces_time.set_holidays(d, "os"), "wrong-value", "holidays.country"),
    (
        lambda d: pieces_time.set_weekday(d, 0, [(time(14), time(9))]),
        "hours-backwards",
        "hours.monday",
    ),
    (
        lambda d: pieces.set_name(d, "en", ("place", "roble"), "Oak"),
        "wrong-value",
        "names.en.place.roble",
    ),
    (lambda d: pieces_people.remove_unit(d, "south"), "unknown-id", "Persona «Luis Gil»"),
]


def test_what_cannot_be_is_told_by_its_name(office: str) -> None:
    before = there()
    for change, code, column in WRONG:
        made = changed(change)
        told = [each for each in made.problems if each.code == code]
        assert (bool(told), made.written) == (True, False), (code, column, made)
        assert told[0].column.startswith(column)
        assert "office.toml" not in told[0].what + told[0].remedy
        for language in ("en", "zh"):
            with speaking(language):
                again = [each for each in changed(change).problems if each.code == code]
            assert again[0].what not in (told[0].what, "")
    assert (there(), SettingsChange.objects.count()) == (before, 0)


IN_USE: list[tuple[Change, str]] = [
    (lambda d: pieces_people.remove_person(d, "ana"), "in-use"),
    (lambda d: pieces.remove_place(d, "lilas"), "in-use"),
    (lambda d: pieces.remove_category(d, "cases", "leak"), "in-use"),
    (lambda d: pieces.remove_reason(d, "cases", "repaired"), "in-use"),
    (lambda d: pieces.set_books(d, ["fees"]), "book-in-use"),
    (lambda d: pieces.set_office(d, time_zone="Atlantic/Canary"), "zone-in-use"),
]


def test_what_records_name_stays(office: str) -> None:
    before = there()
    for change, code in IN_USE:
        made = changed(change)
        assert codes(made) >= {code}
        assert all(each.what and each.remedy for each in made.problems)
    assert there() == before


def test_what_no_record_names_can_go(office: str) -> None:
    made = changed(lambda d: pieces.remove_place(d, "olmo"))
    assert (made.written, [each.id for each in there().places]) == (True, ["lilas"])
    assert changed(lambda d: pieces.set_books(d, [*d.books[:-1]])).written


def test_what_was_wrong_before_hinders_no_change(office: str) -> None:
    # two people of a help desk whose names differ in case alone
    with allowed() as cursor:
        cursor.execute("UPDATE people SET name = 'ANA' WHERE code = 'luis'")
    assert changed(lambda d: pieces.add_place(d, "El Roble")).written
    assert there().people_by_id["luis"].name == "ANA"
    assert codes(changed(lambda d: pieces_people.rename_person(d, "ana", "luis"))) == {
        "named-as-another"
    }


def test_another_calendar_says_that_durations_are_of_the_old_one(office: str) -> None:
    made = changed(lambda d: pieces_time.set_weekday(d, 1, [(time(8), time(12))]))
    assert (made.written, made.calendar_changed) == (True, True)
    recompute("little")
    assert not changed(lambda d: pieces.set_office(d, name="Grande")).calendar_changed
    assert check_office(office, "little") == ()


def test_who_changes_teams_where_something_is_recorded_is_told(office: str) -> None:
    moved = changed(lambda d: pieces_people.transfer(d, "ana", "south", date(2026, 8, 2)))
    assert (moved.written, moved.left_behind) == (True, ("ana",))
    idle = changed(lambda d: pieces_people.transfer(d, "luis", "north", date(2026, 9, 1)))
    assert (idle.written, idle.left_behind) == (True, ())


def test_an_office_that_is_not_there_and_one_of_another_id(office: str) -> None:
    with pytest.raises(NotFound):
        change_settings("nobody", lambda d: d, "eva")
    with pytest.raises(Fault) as raised:
        changed(lambda d: replace(d, id="other"))
    assert raised.value.code == "settings-of-another"


def test_people_and_teams(office: str) -> None:
    may, june = date(2026, 5, 1), date(2026, 6, 1)
    changed(lambda d: pieces_people.add_person(d, "Eva Sanz", "Agente"))
    changed(lambda d: pieces_people.join(d, "eva_sanz", "north", may, main=True))
    changed(lambda d: pieces_people.add_unit(d, "Este", "north"))
    changed(lambda d: pieces_people.set_lead(d, "este", "ana"))
    changed(lambda d: pieces_people.set_lead(d, "este", "eva_sanz", june))
    changed(lambda d: pieces_people.transfer(d, "eva_sanz", "este", june))
    changed(lambda d: pieces_people.rename_unit(d, "este", "Levante"))
    eva, este = there().people_by_id["eva_sanz"], there().units_by_id["este"]
    assert eva.memberships == (
        Membership("north", may, june, "main"),
        Membership("este", june, None, "main"),
    )
    assert (este.name, este.parent) == ("Levante", "north")
    assert este.leads == (Lead("ana", None, june), Lead("eva_sanz", june))
    changed(lambda d: pieces_people.close_person(d, "eva_sanz", date(2026, 7, 1)))
    assert there().people_by_id["eva_sanz"].units_on(date(2026, 7, 1)) == ()
    assert there().units_by_id["este"].lead_on(date(2026, 7, 1)) == ""


def test_lists_targets_and_names(office: str) -> None:
    changed(lambda d: pieces.add_category(d, "tasks", "Vueltas", "vuelta", "vueltas"))
    changed(lambda d: pieces.rename_category(d, "cases", "leak", "Goteras"))
    changed(lambda d: pieces.add_reason(d, "cases", "Sin piezas"))
    changed(lambda d: pieces.set_target(d, *TARGET))
    changed(lambda d: pieces.set_target(d, *TARGET[:2], Decimal(50)))
    changed(lambda d: pieces.set_name(d, "en", ("place", "lilas"), "Lilacs"))
    changed(lambda d: pieces.set_name(d, "en", ("category", "tasks", "vueltas"), "Rounds", "round",
                                      "rounds"))  # fmt: skip
    found = there()
    assert [each.name for each in found.categories if each.book == "cases"] == ["Goteras"]
    assert [each.id for each in found.reasons if each.book == "cases"] == ["repaired", "sin_piezas"]
    assert [each.value for each in found.targets] == [Decimal(50)]
    assert found.name_in("en", "place", "lilas") == "Lilacs"
    assert found.name_in("en", "many", "category", "tasks", "vueltas") == "rounds"
    changed(lambda d: pieces.remove_target(d, *TARGET[:2]))
    changed(lambda d: pieces.set_name(d, "en", ("place", "lilas"), ""))
    changed(lambda d: pieces.remove_category(d, "tasks", "vueltas"))
    assert (there().targets, there().names) == ((), {"en": {}})
    with pytest.raises(NotFound):
        changed(lambda d: pieces.remove_target(d, *TARGET[:2]))
    with pytest.raises(NotFound):
        pieces.set_office(there(), colour="red")


def test_hours_and_holidays(office: str) -> None:
    eve, day = date(2026, 12, 24), date(2026, 12, 7)
    changed(lambda d: pieces_time.set_weekday(d, 4, [(time(9), time(13)), (time(15), time(0))]))
    changed(lambda d: pieces_time.set_day(d, eve, [(time(9), time(12))]))
    changed(lambda d: pieces_time.close_day(d, day))
    changed(lambda d: pieces_time.set_holidays(d, "ES", "MD"))
    changed(lambda d: pieces_time.set_holidays(d, "", unit="south", none=True))
    found = there()
    assert [(each.opens, each.closes) for each in found.hours if each.weekday == 4] == [
        (time(9), time(13)),
        (time(15), time(0)),
    ]
    assert [each.day for each in found.special_hours] == [eve]
    assert (found.holidays_country, found.holidays_subdivision) == ("ES", "MD")
    assert found.closed_days == (day,)
    assert found.units_by_id["south"].holidays == Holidays(none=True)
    changed(lambda d: pieces_time.close_day(d, eve))
    assert (there().special_hours, there().closed_days) == ((), (day, eve))
    changed(lambda d: pieces_time.clear_day(d, day))
    assert there().closed_days == (eve,)


# a folder that is loaded later


def rename(name: str) -> None:
    assert changed(lambda d: pieces.rename_place(d, "olmo", name)).written


def loaded(folder: Path, **said: str) -> Loaded:
    return load_folder(folder, answers=Answers(said=said))


def in_file(folder: Path, name: str) -> None:
    path = folder / "office.toml"
    text = path.read_text(encoding="utf-8").replace("Las Lilas", name)
    path.write_text(text, encoding="utf-8")


def names() -> list[str]:
    return [each.name for each in there().places]


def test_a_file_that_says_what_it_said_changes_nothing(office: str, folder: Path) -> None:
    rename("El Olmo Viejo")
    path = folder / "office.toml"
    path.write_text(f"# nothing else\n{path.read_text(encoding='utf-8')}", encoding="utf-8")
    write_csv(folder, "cases", CASES, [a_case(place="El Olmo Viejo", número="C9"), a_case(),
                                       a_case(número="C2", resuelta="", motivo="")])  # fmt: skip
    made = loaded(folder)
    assert (made.written, made.problems, made.settings_kept) == (True, (), True)
    assert names() == ["Las Lilas", "El Olmo Viejo"]
    assert loaded(folder).settings_kept
    assert check_office(office, "little") == ()


def test_a_file_that_changed_alone_is_taken(office: str, folder: Path) -> None:
    in_file(folder, "Lilas Blancas")
    write_csv(folder, "cases", CASES, [a_case(place="lilas")])
    made = loaded(folder)
    assert (made.written, made.settings_kept, names()) == (
        True,
        False,
        ["Lilas Blancas", "El Olmo"],
    )
    (kept,) = changes_of("little")
    assert (kept.way, [each.name for each in kept.differences]) == ("load", ["lilas"])


@pytest.mark.parametrize(
    ("answer", "after"),
    [("file", ["Lilas Blancas", "El Olmo"]), ("kept", ["Las Lilas", "El Olmo Viejo"])],
)
def test_where_both_changed_it_is_asked(
    office: str, folder: Path, answer: str, after: list[str]
) -> None:
    write_csv(folder, "cases", CASES, [a_case(place="lilas")])
    rename("El Olmo Viejo")
    in_file(folder, "Lilas Blancas")
    asked = loaded(folder)
    assert not asked.written
    (question,) = asked.questions
    assert (question.kind, question.choices) == ("settings", ("file", "kept"))
    assert question.about == "Lilas Blancas, El Olmo"
    assert loaded(folder, settings=answer).written
    assert names() == after
    # the file says the same from here on
    again = loaded(folder)
    assert (again.written, again.questions, names()) == (True, (), after)


def test_a_file_that_says_what_was_changed_is_taken_unasked(office: str, folder: Path) -> None:
    rename("Lilas del Sur")
    changed(lambda d: pieces.rename_place(d, "lilas", "Lilas del Norte"))
    path = folder / "office.toml"
    text = path.read_text(encoding="utf-8").replace("Las Lilas", "Lilas del Norte")
    path.write_text(text.replace("El Olmo", "Lilas del Sur"), encoding="utf-8")
    write_csv(folder, "cases", CASES, [a_case(place="lilas")])
    made = loaded(folder)
    assert (made.written, made.questions, made.settings_kept) == (True, (), False)
    # what the file says from here on is new
    in_file(folder, "")
    path.write_text(path.read_text(encoding="utf-8").replace("Lilas del Sur", "Olmo"), "utf-8")
    assert not loaded(folder).settings_kept
    assert names() == ["Lilas del Norte", "Olmo"]


def test_an_import_does_not_take_back_what_was_changed_meanwhile(
    office: str, tmp_path: Path
) -> None:
    known = office_of("little")
    sheet = write_csv(tmp_path, "partes", CASES, [a_case(número="P1", responsable="Rosa Vidal")])
    understood = understand_files([sheet], known, {})
    rename("El Olmo Viejo")
    with pytest.raises(RecordedMeanwhile):
        record_files(understood, [sheet])
    made = record_files(understand_files([sheet], office_of("little"), {}), [sheet])
    assert made.outcome is not None
    assert made.outcome.written
    assert names() == ["Las Lilas", "El Olmo Viejo"]
    assert "Rosa Vidal" in {each.name for each in there().people}
    assert [each.way for each in changes_of("little")] == ["load", "settings"]
    assert load_books()["cases"].id in there().books
    connection.close()
