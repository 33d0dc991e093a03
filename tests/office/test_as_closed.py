"""Whatever changes after a month's close, everything that shows the month shows what was frozen."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, transaction

from cierre.book import Book
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.close.carrying import read_file
from cierre.close.keys import FileKey
from cierre.close.named import from_named, named_bytes
from cierre.directory import Directory, Note, Person, Target
from cierre.fault import Fault, Hindered, NotFound
from cierre.office import chain, store
from cierre.office.archive import Archive
from cierre.office.at_hand import recent
from cierre.office.bulk import Wanted, write_reports
from cierre.office.closing import reopen
from cierre.office.closings import frozen
from cierre.office.database import open_uri
from cierre.office.directory import read_directory, write_directory
from cierre.office.kept_reports import draft_of, kept_report
from cierre.office.kept_statements import kept_statement
from cierre.office.passages import reword
from cierre.office.written_notes import write_note
from cierre.packs import Pack, load_pack, pack_ids
from cierre.report.document import Document
from cierre.report.rewording import Passage, pieces
from cierre.spoken import LANGUAGES
from cierre.statement.build import build_statements
from cierre.statement.canonical import to_json
from cierre.statement.model import Statement
from cierre.statement.on_demand import Statements
from cierre.statement.sight import VIEWS
from tests.office.test_closing import AUGUST, archive, closed, closed_archive, folder, key

__all__ = ["archive", "closed_archive", "folder", "key"]

SCOPES = ("office", "unit:north", "unit:south", "person:ana", "person:luis", "place:lilas")
FORMATS = ("pdf", "docx", "html", "md", "xlsx")


@pytest.fixture(autouse=True)
def _nothing_at_hand() -> Iterator[None]:
    recent.clear()
    yield
    recent.clear()


def shown(archive: Archive) -> dict[str, object]:
    """All that is said of August, in every way there is."""
    found: dict[str, object] = {}
    for view in VIEWS:
        for made in archive.statements("little", AUGUST, SCOPES, view).values():
            found[f"{view} {made.scope}"] = to_json(made)
    for scope in SCOPES:
        found[f"kept {scope}"] = kept_statement(archive, "little", AUGUST, scope).content
        for language in LANGUAGES:
            report = kept_report(archive, "little", AUGUST, scope, language).document
            found[f"page {scope} {language}"] = replace(report, carried=())
    for each in archive.drafts("little", AUGUST, SCOPES, languages=LANGUAGES):
        told = f"{each.statement.scope} {each.planned.language}"
        found[f"report {told}"] = replace(each.document, carried=())
    for each in archive.drafts("little", AUGUST, ["office"], topic="cases"):
        found["topic"] = each.planned
    records = archive.evidence("little", AUGUST, "cases.received")
    found["evidence"] = [*records]
    words = archive.words("little", "es", AUGUST)
    found["names"] = [words.part_name("cases", "holder", each) for each in ("ana", "luis")]
    found["people"] = archive.people("little", AUGUST)
    return found


def said(directory: Directory) -> None:
    """The office says this of itself from here on."""
    with transaction.atomic():
        store.lock()
        before = chain.begin("little")
        write_directory(directory)
        chain.extend(before)


def renamed() -> None:
    """Everything is called otherwise, aimed at otherwise, and open at other hours."""
    now = read_directory("little")
    changed = replace(
        now,
        name="Otra",
        locale="en_GB",
        people=tuple(replace(each, name=f"{each.name} II", role="otra") for each in now.people),
        units=tuple(replace(each, name=f"{each.name} II") for each in now.units),
        places=tuple(replace(each, name=f"{each.name} II") for each in now.places),
        categories=tuple(replace(each, name=f"{each.name} II") for each in now.categories),
        reasons=tuple(replace(each, name=f"{each.name} II") for each in now.reasons),
        targets=(Target("cases.received", "2026-*", Decimal(99)),),
        notes=(Note("ana", AUGUST, "achievement", "Ha ido otra cosa bien."),),
        closed_days=(date(2026, 8, 4), date(2026, 8, 5)),
        hours=now.hours[:2],
        author="luis",
    )
    said(changed)


def fewer() -> None:
    """Luis is gone, and so are the units."""
    now = read_directory("little")
    people = tuple(replace(each, memberships=()) for each in now.people if each.id == "ana")
    said(replace(now, people=people, units=(), places=()))


def more() -> None:
    """Somebody comes, who counts among August's people as the office has it now."""
    now = read_directory("little")
    ana = now.people_by_id["ana"]
    eva = Person("eva", "Eva Ríos", "", ana.memberships)
    said(replace(now, people=(eva, *now.people)))


@pytest.mark.parametrize("change", [renamed, fewer, more])
def test_a_change_of_the_office_changes_nothing_of_a_closed_month(
    archive: Archive, key: FileKey, change: Callable[[], None]
) -> None:
    closing = archive.closing(Period.parse(AUGUST))
    was = closing.statement("little", AUGUST, "person:luis", "own")
    closed(archive, key)
    before = shown(archive)
    assert before["own person:luis"] == to_json(was)
    for scope in SCOPES:
        assert before[f"signed {scope}"] == frozen("little", 1, f"statement/{scope}.json")
        assert before[f"kept {scope}"] == before[f"signed {scope}"]
        for language in LANGUAGES:
            kept = frozen("little", 1, f"report/{scope}.{language}.json") or b""
            report = replace(from_named(Document, kept), statement=before[f"kept {scope}"])
            assert before[f"page {scope} {language}"] == report
    change()
    after = Archive(open_uri())
    recent.clear()
    now = shown(after)
    assert {name for name in before if now[name] != before[name]} == set()


def test_files_are_given_out_as_they_were_frozen_and_others_carry_the_proof(
    closed_archive: Archive, key: FileKey, tmp_path: Path
) -> None:
    renamed()
    for scope, stem in (("office", "office"), ("person:ana", "person-ana")):
        made = draft_of(closed_archive, "little", AUGUST, scope)
        assert made.planned.language == "es"
        contents = made.rendered(FORMATS)
        for kind in ("pdf", "docx"):
            kept = frozen("little", 2, f"file/{scope}/{stem}.{kind}")
            assert contents[f"{stem}.{kind}"] == kept == made.report(kind)
        other = draft_of(closed_archive, "little", AUGUST, scope, "en").rendered(("pdf", "html"))
        for name, content in [*contents.items(), *other.items()]:
            kind = name.rpartition(".")[2]
            if kind in ("pdf", "docx", "html"):
                read = read_file(kind, content, key.public)
                assert (name, read.entry.number, read.unlike) == (name, 1, ())
                assert read.same
        assert b"Otra" not in contents[f"{stem}.md"]
    office, *_ = closed_archive.drafts("little", AUGUST, ["office"])
    whole, *_ = closed_archive.drafts("little", "2026-Q3", ["office"])
    assert office.rendered(("pdf",))["office.pdf"] == frozen("little", 2, "file/office/office.pdf")
    assert whole.closed is None


def test_what_is_written_for_a_closed_month_is_refused(archive: Archive, key: FileKey) -> None:
    wished = Note("ana", "2026-09", "achievement", "Ha ido bien.")
    report = kept_report(archive, "little", AUGUST, language="es").document
    (piece, *_) = pieces(report)
    passage = Passage(piece.key, "Otro texto.", section=piece.section, title=piece.title)
    closed(archive, key)
    with pytest.raises(Fault) as refused:
        write_note("little", replace(wished, period=AUGUST), "ana")
    assert refused.value.code == "month-frozen"
    with pytest.raises(Fault):
        reword("little", AUGUST, "office", "es", passage)
    assert write_note("little", wished, "ana")
    reopen("little", AUGUST, key, "Mario", "Faltaba una nota")
    assert write_note("little", replace(wished, period=AUGUST), "ana")
    assert reword("little", AUGUST, "office", "es", passage).number == 1


def test_the_frozen_statement_wins_over_the_one_that_another_program_makes(
    closed_archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = frozen("little", 1, "statement/office.json")

    def otherwise(*given: Any) -> Statements:
        def other(made: Statement) -> Statement:
            figures = {name: made.figures[name] for name in sorted(made.figures, reverse=True)}
            received = replace(figures["cases.received"], value=77)
            return replace(made, figures=figures | {"cases.received": received})

        return build_statements(*given).shown(other)

    monkeypatch.setattr("cierre.office.archive.build_statements", otherwise)
    told = closed_archive.statement("little", AUGUST)
    assert to_json(told) == kept
    assert told["cases.received"].value == 2
    assert [*told.figures] == sorted(told.figures, reverse=True)
    assert closed_archive.statement("little", "2026-07")["cases.received"].value == 77


def test_who_came_after_the_close_has_an_empty_month(closed_archive: Archive) -> None:
    more()
    assert "eva" not in closed_archive.people("little", AUGUST)
    eva = closed_archive.statement("little", AUGUST, "person:eva")
    assert (eva.scope.name, eva.balanced, eva.figures) == ("Eva Ríos", True, {})
    assert kept_report(closed_archive, "little", AUGUST, "person:eva").document.sections
    with pytest.raises(NotFound):
        closed_archive.statement("little", AUGUST, "person:nobody")


def test_what_was_frozen_and_is_damaged_is_told(closed_archive: Archive) -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute(
                "SELECT name FROM sqlite_master"
                " WHERE type = 'trigger' AND tbl_name = 'frozen_contents'"
            )
            for (name,) in cursor.fetchall():
                cursor.execute(f"DROP TRIGGER {name}")
        else:
            cursor.execute("ALTER TABLE frozen_contents DISABLE TRIGGER USER")
        cursor.execute("UPDATE frozen_contents SET content = %s", [zlib.compress(b"{}")])
    with pytest.raises(Hindered) as told:
        Archive(open_uri()).statement("little", AUGUST)
    assert told.value.code == "frozen-damaged"


@pytest.mark.parametrize("name", [*load_books()])
def test_a_declaration_is_read_as_it_was_written(name: str) -> None:
    book = load_books()[name]
    assert from_named(Book, named_bytes(book)) == book


@pytest.mark.parametrize("name", pack_ids())
def test_a_pack_is_read_as_it_was_written(name: str) -> None:
    pack = load_pack(name)
    assert from_named(Pack, named_bytes(pack)) == pack


def test_many_reports_of_a_closed_month_are_written_by_several_processes(
    closed_archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    renamed()
    monkeypatch.setattr("cierre.office.bulk.FEWEST_SPREAD", 1)
    common, statements = closed_archive.prepared("little", AUGUST, ["office", "person:ana"])
    wanted = Wanted((("es", tmp_path / "out"),), ("pdf", "md"))
    assert len([*write_reports(common, statements.values(), wanted, workers=2)]) == 2
    for scope, stem in (("office", "office"), ("person:ana", "person-ana")):
        written = (tmp_path / "out" / f"{stem}.pdf").read_bytes()
        assert written == frozen("little", 2, f"file/{scope}/{stem}.pdf")
        assert "II" not in (tmp_path / "out" / f"{stem}.md").read_text()
