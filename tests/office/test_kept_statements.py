"""A kept statement is the one that would be made; one that is outdated says so."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from django.db import connection

from cierre.books import load_books
from cierre.directory import Note
from cierre.fault import NotFound
from cierre.office import at_hand, kept_statements, typed
from cierre.office.archive import Archive, open_archive
from cierre.office.at_hand import recent
from cierre.office.kept_models import KeptStatement, Making
from cierre.office.kept_statements import Kept, kept_statement, refresh, statements_after
from cierre.office.load import load_folder
from cierre.office.making import making
from cierre.office.recomputing import recompute
from cierre.office.settings_of import change_settings
from cierre.office.undoing import undo
from cierre.office.written_notes import write_note
from cierre.statement.canonical import to_json
from cierre.statement.sight import VIEWS, View
from tests.office.bringing import bring
from tests.samples import EACH, PERIOD, Sample
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

ROOT = Path(__file__).resolve().parents[2]
NOON = OFFICE.replace('"09:00-14:00"', '"09:00-12:00"')
MORNING = a_case(opened="2026-08-03 11:00", primera="2026-08-03 13:00")


@pytest.fixture
def folder(tmp_path: Path, database: str) -> Iterator[Path]:
    made = make_office(tmp_path / "office")
    write_csv(made, "cases", CASES, [a_case(), a_case(número="C2", resuelta="", motivo="")])
    load_folder(made)
    recent.clear()
    yield made
    recent.clear()


@pytest.fixture
def archive(folder: Path, database: str) -> Archive:
    return open_archive(data(database))


def data(database: str) -> str:
    return database if database.startswith("postgresql") else str(Path(database).parent)


def opened(sample: Sample) -> Archive:
    """A sample office's archive; another test may have opened another database meanwhile."""
    assert sample.archive
    return open_archive(sample.home / "data")


def kept(archive: Archive, scope: str = "office") -> Kept:
    return kept_statement(archive, "little", PERIOD, scope)


@pytest.fixture
def passes(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The scopes of each pass over the records."""
    made: list[list[str]] = []
    whole = Archive.in_views

    def counted(self: Archive, office: str, period: str, scopes: dict[str, object]) -> object:
        made.append([*scopes])
        return whole(self, office, period, scopes)

    monkeypatch.setattr(Archive, "in_views", counted)
    return made


@pytest.mark.parametrize("name", EACH)
def test_the_kept_statement_is_the_one_that_is_made(
    name: str, sample: Callable[[str], Sample]
) -> None:
    archive = opened(sample(name))
    directory = archive.directory(name)
    scopes = ["office", *(f"person:{each.id}" for each in directory.people[:2])]
    scopes += [f"unit:{each.id}" for each in directory.units[:1]]
    scopes += [f"place:{each.id}" for each in directory.places[:1]]
    for period in (PERIOD, "2026-Q2"):
        of_views = archive.in_views(name, period, scopes)
        for view in VIEWS:
            for scope, made in of_views[view].items():
                for _ in range(2):
                    recent.clear()
                    found = kept_statement(archive, name, period, str(scope), view)
                    assert found.content == to_json(made)
                    assert repr(found.statement) == repr(made)
                    assert found.current
    statements = KeptStatement.objects.filter(office=name, language="", scope__in=scopes)
    assert statements.count() == 2 * len(VIEWS) * len(scopes)


def test_it_is_made_once(archive: Archive, passes: list[list[str]]) -> None:
    first = kept(archive)
    recent.clear()
    assert kept(archive) == first
    assert kept(archive).digest in first.content.decode()
    assert passes == [["office"]]


def test_several_come_together_and_what_is_not_kept_of_them_is_made_in_one_pass(
    archive: Archive, passes: list[list[str]]
) -> None:
    first = kept(archive)
    views: dict[str, View] = {"office": "signed", "person:ana": "own", "unit:north": "signed"}
    found = kept_statements.kept_statements(archive, "little", PERIOD, views)
    assert passes == [["office"], ["person:ana", "unit:north"]]
    assert [*found] == [*views]
    assert found["office"] == first
    assert found["person:ana"] == kept_statement(archive, "little", PERIOD, "person:ana", "own")
    again = kept_statements.kept_statements(archive, "little", PERIOD, views)
    assert again == found
    assert len(passes) == 2


def test_what_is_at_hand_costs_one_query(archive: Archive) -> None:
    kept(archive)
    asked: list[str] = []

    def note(execute: Callable[..., object], sql: str, *rest: object) -> object:
        asked.append(sql)
        return execute(sql, *rest)

    with connection.execute_wrapper(note):
        assert kept(archive).current
    assert len(asked) == 1


def _load_more(folder: Path) -> None:
    write_csv(folder, "cases", CASES, [a_case(), a_case(número="C2"), a_case(número="C3")])
    load_folder(folder)


def _import_more(folder: Path) -> None:
    bring(folder, "desk", [a_case(número="D1")])


def _undo(folder: Path) -> None:
    undo("little", 1)


def _rename(folder: Path) -> None:
    make_office(folder, OFFICE.replace("Pequeña", "Pequeña y Hijos"))
    load_folder(folder)


def _aim(folder: Path) -> None:
    aim = '\n[[target]]\nfigure = "cases.received"\nperiod = "2026-08"\nvalue = "3"\n'
    make_office(folder, OFFICE + aim)
    load_folder(folder)


def _note(folder: Path) -> None:
    heads = ("Persona", "Mes", "Clase", "Texto")
    write_csv(folder, "notes", heads, [("Ana Pérez", PERIOD, "logro", "Todo al día.")])
    loaded = load_folder(folder)
    assert not loaded.problems


def _type_in(folder: Path) -> None:
    del folder
    opened = {"opened": "2026-08-05 09:00", "category": "Fuga", "person": "ana"}
    typed.enter("little", load_books()["cases"], opened, "Ana")


def _set(folder: Path) -> None:
    del folder
    assert change_settings("little", lambda each: replace(each, name="Grande"), "eva").written


def _write_note(folder: Path) -> None:
    del folder
    write_note("little", Note("ana", PERIOD, "lesson", "Llamar antes de ir."), "ana")


WRITERS = [
    _load_more, _import_more, _undo, _rename, _aim, _note, _type_in, _set, _write_note,
]  # fmt: skip


@pytest.mark.parametrize("write", WRITERS, ids=lambda each: each.__name__.strip("_"))
def test_it_is_outdated_after_every_writer(
    archive: Archive, folder: Path, write: Callable[[Path], None]
) -> None:
    assert kept(archive).current
    write(folder)
    before = kept(archive)
    assert not before.current
    assert before.content != to_json(archive.statement("little", PERIOD))
    assert refresh(archive, "little", PERIOD) == ("office",)
    now = kept(archive)
    assert now.current
    assert now.content == to_json(archive.statement("little", PERIOD))
    assert refresh(archive, "little", PERIOD) == ()


def test_it_is_outdated_once_durations_are_worked_out_anew(archive: Archive, folder: Path) -> None:
    write_csv(folder, "cases", CASES, [MORNING])
    load_folder(folder)
    make_office(folder, NOON)
    load_folder(folder)
    refresh(archive, "little", PERIOD)
    assert kept(archive).current
    assert recompute("little").changed
    assert not kept(archive).current


def test_another_program_makes_it_anew(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, passes: list[list[str]]
) -> None:
    kept(archive)
    recent.clear()
    for module in (at_hand, kept_statements):
        monkeypatch.setattr(module, "program", lambda: "another")
    assert kept(archive).current
    assert len(passes) == 2


def test_a_refresh_makes_all_that_were_asked_for_in_one_pass(
    archive: Archive, folder: Path, passes: list[list[str]]
) -> None:
    for scope in ("office", "person:ana", "unit:north"):
        kept(archive, scope)
    kept_statement(archive, "little", PERIOD, "person:ana", "own")
    del passes[:]
    _load_more(folder)
    assert {*refresh(archive, "little", PERIOD)} == {"office", "person:ana", "unit:north"}
    assert len(passes) == 1
    assert all(kept(archive, scope).current for scope in ("person:ana", "unit:north"))


def test_who_left_the_office_is_not_made_anew(archive: Archive, folder: Path) -> None:
    kept(archive, "place:olmo")
    make_office(folder, OFFICE.replace('[[place]]\nid = "olmo"\nname = "El Olmo"\n', ""))
    load_folder(folder)
    assert refresh(archive, "little", PERIOD) == ("office",)
    with pytest.raises(NotFound):
        kept(archive, "place:olmo")


def test_what_nobody_asked_for_lately_is_not_made_anew(archive: Archive, folder: Path) -> None:
    kept(archive)
    kept(archive, "person:ana")
    long_ago = int(time.time()) // 86_400 - kept_statements.ASKED_LATELY
    KeptStatement.objects.filter(scope="person:ana").update(asked=long_ago)
    KeptStatement.objects.filter(scope="office").update(asked=long_ago + 1)
    _load_more(folder)
    assert refresh(archive, "little", PERIOD) == ("office",)
    assert not KeptStatement.objects.filter(scope="person:ana").exists()
    # making it is not asking for it
    assert KeptStatement.objects.get(scope="office").asked == long_ago + 1
    assert kept(archive).current
    assert KeptStatement.objects.get(scope="office").asked > long_ago + 1


@pytest.mark.parametrize("field", ["content", "digest", "seal", "chain", "made", "view"])
def test_a_row_that_was_changed_is_not_believed(
    archive: Archive, field: str, passes: list[list[str]]
) -> None:
    first = kept(archive)
    other = kept(archive, "person:ana")
    recent.clear()
    row = KeptStatement.objects.get(scope="office")
    foreign = KeptStatement.objects.get(scope="person:ana")
    changes = {"content": foreign.content, "made": row.made + 1, "chain": foreign.seal}
    if field == "view":
        foreign.delete()
        KeptStatement.objects.filter(id=row.id).update(scope="person:ana")
        assert kept(archive, "person:ana").content == other.content
        return
    KeptStatement.objects.filter(id=row.id).update(**{field: changes.get(field, "sha256:0")})
    del passes[:]
    again = kept(archive)
    assert passes == [["office"]]
    assert (again.content, again.current) == (first.content, True)
    recent.clear()
    assert kept(archive).content == first.content
    assert passes == [["office"]]


def test_a_broken_row_is_made_anew(archive: Archive) -> None:
    first = kept(archive)
    recent.clear()
    KeptStatement.objects.update(content=b"no statement")
    assert kept(archive).content == first.content


def test_what_does_not_hold_is_believed_for_a_while(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    with connection.cursor() as cursor:
        cursor.execute("UPDATE people SET name = 'Anna' WHERE code = 'ana'")
    found = kept(archive)
    assert not found.statement.balanced
    assert found.current
    monkeypatch.setattr(at_hand, "BELIEVED", -1)
    assert not kept(archive).current


def test_what_was_recorded_while_it_was_made_is_in_it(
    archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, late = Archive.in_views, [_load_more]

    def interrupted(self: Archive, *asked: object) -> object:
        made = whole(self, *asked)  # type: ignore[arg-type]
        while late:
            late.pop()(folder)
        return made

    monkeypatch.setattr(Archive, "in_views", interrupted)
    found = kept(archive)
    assert found.current
    assert found.content == to_json(archive.statement("little", PERIOD))


def test_threads_make_it_once(database: str, archive: Archive, passes: list[list[str]]) -> None:
    def ask(scope: str) -> bytes:
        try:
            return kept(archive, scope).content
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        found = [*pool.map(ask, ["office"] * 4)]
    assert len({*found}) == 1
    assert passes == [["office"]]


MAKER = """
import sys
from cierre.office import at_hand, kept_statements, typed
from cierre.office.archive import Archive, open_archive
from cierre.office.at_hand import recent
whole = Archive.in_views
def told(self, *asked):
    print("pass", flush=True)
    return whole(self, *asked)
Archive.in_views = told
archive = open_archive(sys.argv[1])
print("ready", flush=True)
sys.stdin.readline()
print(kept_statements.kept_statement(archive, "little", "2026-08").digest, flush=True)
"""


def test_processes_make_it_once(database: str, archive: Archive) -> None:
    command = [sys.executable, "-c", MAKER, data(database)]
    makers = [
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        for _ in range(2)
    ]
    for each in makers:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    said = []
    for each in makers:
        assert each.stdin is not None
        each.stdin.write("\n")
        each.stdin.flush()
    for each in makers:
        output, _ = each.communicate(timeout=60)
        said += output.split()
    assert said.count("pass") == 1
    assert len({*said}) == 2


def test_a_maker_that_was_killed_is_not_waited_for_longer_than_said(archive: Archive) -> None:
    Making.objects.create(office="little", period=PERIOD, until=int((time.time() + 60) * 1000))
    with making("little", PERIOD, wait=0.2) as mine:
        assert not mine
    assert refresh(archive, "little", PERIOD, wait=0) == ()
    Making.objects.update(until=int((time.time() - 1) * 1000))
    assert refresh(archive, "little", PERIOD, wait=0) == ("office",)


def test_nobody_waits_for_who_records(database: str, archive: Archive) -> None:
    if connection.vendor == "postgresql":
        pytest.skip("only a file has one writer at a time")
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, database],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdin is not None
    holder.stdout.readline()
    begun = time.monotonic()
    found = kept(archive)
    assert time.monotonic() - begun < 10
    assert found.current
    assert not KeptStatement.objects.exists()
    # it is at hand all the same
    assert kept(archive) == found
    holder.communicate("\n", timeout=30)
    recent.clear()
    assert kept(archive).content == found.content
    assert KeptStatement.objects.exists()


HOLDER = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
held.execute("ROLLBACK")
"""


def test_the_own_view_is_returned_for_no_other(folder: Path, archive: Archive) -> None:
    make_office(folder, OFFICE.replace("[hours]", 'books = ["cases", "wellbeing"]\n[hours]'))
    heads = ("Número", "asked", "person", "answered", "mood")
    write_csv(folder, "wellbeing", heads, [("B1", "2026-08-03", "Ana Pérez", "2026-08-05", "2")])
    loaded = load_folder(folder)
    assert not loaded.problems
    person = "person:ana"
    own, signed = (archive.statement("little", PERIOD, person, view) for view in ("own", "signed"))
    assert "wellbeing.mood_mean" in own.figures
    assert "wellbeing.mood_mean" not in signed.figures
    wanted = {view: to_json(archive.statement("little", PERIOD, person, view)) for view in VIEWS}
    for views in (VIEWS, VIEWS[::-1]):
        KeptStatement.objects.all().delete()
        for clear in (True, False):
            for view in views:
                if clear:
                    recent.clear()
                found = kept_statement(archive, "little", PERIOD, person, view)
                assert found.content == wanted[view]
    # a row that is put in the other's place is not believed
    recent.clear()
    KeptStatement.objects.filter(view="signed").delete()
    KeptStatement.objects.filter(view="own").update(view="signed")
    assert kept(archive, person).content == wanted["signed"]


def test_no_other_office_and_no_unknown_scope(archive: Archive) -> None:
    kept(archive)
    with pytest.raises(NotFound):
        kept_statement(archive, "other", PERIOD)
    with pytest.raises(NotFound):
        kept(archive, "person:nobody")
    assert KeptStatement.objects.count() == 1


def test_a_writer_is_told_what_to_make_ready(archive: Archive) -> None:
    assert statements_after("little") == (PERIOD,)
    kept_statement(archive, "little", "2026-Q3")
    assert statements_after("little") == (PERIOD, "2026-Q3")
    assert [refresh(archive, "little", each) for each in statements_after("little")] == [
        ("office",),
        (),
    ]
