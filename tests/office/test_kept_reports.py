"""A kept report is the one that would be drafted; records are read where it tells of any."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cierre.fault import NotFound
from cierre.office.archive import Archive, open_archive
from cierre.office.at_hand import recent
from cierre.office.kept_models import KeptStatement
from cierre.office.kept_reports import draft_of, kept_report, refresh_reports
from cierre.office.kept_statements import refresh
from cierre.office.load import load_folder
from cierre.report.document_json import document_from_json, document_to_json
from cierre.report.html import render
from tests.office.test_kept_statements import data, opened
from tests.samples import EACH, PERIOD, Sample
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv


@pytest.fixture
def folder(tmp_path: Path, database: str) -> Iterator[Path]:
    del database
    made = make_office(tmp_path / "office")
    write_csv(made, "cases", CASES, [a_case(), a_case(número="C2", resuelta="", motivo="")])
    load_folder(made)
    recent.clear()
    yield made
    recent.clear()


@pytest.fixture
def archive(folder: Path, database: str) -> Archive:
    del folder
    return open_archive(data(database))


@pytest.mark.parametrize("name", EACH)
def test_the_kept_report_is_the_one_that_is_drafted(
    name: str, sample: Callable[[str], Sample]
) -> None:
    of = sample(name)
    people = [each for each in of.drafts if each.startswith("person:")]
    units = [each for each in of.drafts if each.startswith("unit:")]
    archive = opened(of)
    for scope in ("office", *people[:2], *units[:1]):
        for language in ("es", "zh"):
            if scope not in of.drafts or language not in of.drafts[scope]:
                continue
            drafted = of.drafts[scope][language].planned
            for _ in range(2):
                recent.clear()
                found = kept_report(archive, name, PERIOD, scope, language)
                assert document_to_json(found.document) == document_to_json(drafted)
                assert found.document.statement == drafted.statement
                assert found.current
            assert render(found.document) == render(drafted)


def test_a_document_comes_back_from_its_bytes(archive: Archive) -> None:
    document = next(archive.drafts("little", PERIOD, ["office"])).planned
    again = document_from_json(document_to_json(document), document.statement)
    assert render(again) == render(document)
    with pytest.raises(ValueError, match="no document"):
        document_from_json(b'["es"]', b"")


def test_it_is_outdated_with_its_statement(archive: Archive, folder: Path) -> None:
    first = kept_report(archive, "little", PERIOD)
    assert first.current
    assert kept_report(archive, "little", PERIOD) == first
    write_csv(folder, "cases", CASES, [a_case(número=f"C{number}") for number in range(1, 6)])
    load_folder(folder)
    late = kept_report(archive, "little", PERIOD)
    assert (late.current, late.document) == (False, first.document)
    assert refresh_reports(archive, "little", PERIOD) == ("office",)
    now = kept_report(archive, "little", PERIOD)
    assert now.current
    assert now.document != first.document
    assert refresh_reports(archive, "little", PERIOD) == ()


def test_a_report_never_stands_beside_another_statement(archive: Archive, folder: Path) -> None:
    kept_report(archive, "little", PERIOD)
    write_csv(folder, "cases", CASES, [a_case(número=f"C{number}") for number in range(1, 6)])
    load_folder(folder)
    refresh(archive, "little", PERIOD)
    for clear in (False, True):
        if clear:
            recent.clear()
        found = kept_report(archive, "little", PERIOD)
        assert found.current
        assert found.document.statement == found.statement.content


def test_a_change_of_words_alone_outdates_it(archive: Archive, folder: Path) -> None:
    kept_report(archive, "little", PERIOD, "person:ana")
    make_office(folder, OFFICE.replace("Luis Gil", "Luis Gil Soto"))
    load_folder(folder)
    assert not kept_report(archive, "little", PERIOD, "person:ana").current
    assert refresh_reports(archive, "little", PERIOD) == ("person:ana",)
    assert kept_report(archive, "little", PERIOD, "person:ana").current


def test_a_changed_row_is_not_believed(archive: Archive) -> None:
    first = kept_report(archive, "little", PERIOD)
    recent.clear()
    row = KeptStatement.objects.get(language="es")
    KeptStatement.objects.filter(id=row.id).update(content=bytes(row.content)[:-9])
    assert kept_report(archive, "little", PERIOD).document == first.document
    recent.clear()
    KeptStatement.objects.filter(language="es").update(language="en")
    assert kept_report(archive, "little", PERIOD, "office", "en").document.language == "en"


def test_files_are_those_of_a_report_made_anew(archive: Archive) -> None:
    formats = ("docx", "html", "md", "xlsx")
    drafted = next(archive.drafts("little", PERIOD, ["person:ana"]))
    files = draft_of(archive, "little", PERIOD, "person:ana").rendered(formats)
    assert files == drafted.rendered(formats)


def test_an_unknown_language_or_office_is_a_fault(archive: Archive) -> None:
    with pytest.raises(NotFound):
        kept_report(archive, "little", PERIOD, "office", "tlh")
    with pytest.raises(NotFound):
        kept_report(archive, "other", PERIOD)
