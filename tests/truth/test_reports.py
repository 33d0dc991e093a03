"""Every report of the sample offices says what its statement says, and nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from cierre.books import load_books
from cierre.directory import Directory
from cierre.ledger.schema import LEG
from cierre.office.archive import Archive, open_archive
from cierre.report.document import Bound, Document, Paragraph, Section, Text
from cierre.report.numbers import Formatter, locale_for
from cierre.report.sentences import book_wording, report_wording
from tests.truth.checks import problems
from tests.truth.numbers import facts_of

MADE = Path(__file__).parents[2] / "demo" / "data"
EXAMPLES = Path(__file__).parents[2] / "examples"
OFFICES = sorted(path.parent.name for path in EXAMPLES.glob("*/office.toml"))
LANGUAGES = ("es", "en", "zh")

PERIOD = "2026-08"
Plant = Callable[[Paragraph], Paragraph]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    if not MADE.is_dir():
        pytest.skip("the sample offices are not loaded: run make demo")
    data = tmp_path_factory.mktemp("truth") / "data"
    shutil.copytree(MADE, data)
    return open_archive(data)


def own_words(directory: Directory, document: Document) -> Iterator[str]:
    """What the office's people wrote, and the books' fixed labels and definitions."""
    yield from (each.text for each in directory.notes)
    yield from (directory.author, directory.reviewer, directory.approver)
    for listed in (directory.people, directory.places, directory.units):
        yield from (each.name for each in listed)
    yield from (each.role for each in directory.people)
    called = [each.name for each in directory.categories]
    called += [each.name for each in directory.reasons]
    called += [word for each in directory.categories for word in (each.one, each.many)]
    for each in called:
        yield from (each, each[:1].lower() + each[1:], each[:1].upper() + each[1:])
    yield from (name for names in directory.values.values() for name in names.values())
    for figure in facts_of(document.statement)["figures"].values():
        for dimension, parts in figure["parts"].items():
            # what people have typed into a field that has no list of values: a course's title
            yield from parts if dimension not in LEG else ()
    for sheet in document.records:
        yield from (str(cell) for row in sheet.rows for cell in row if isinstance(cell, str))
    yield from _fixed(document.language)
    pack = report_wording(directory.pack, document.language)
    for name in pack.messages():
        yield from (pack.attribute(name, each) for each in pack.attributes(name))


@cache
def _fixed(language: str) -> tuple[str, ...]:
    return tuple(
        book_wording(book.id, language).attribute(measure.id, attribute)
        for book in load_books().values()
        for measure in book.measures
        for attribute in ("label", "definition")
    )


@pytest.mark.parametrize("kind", ["office", "unit", "person", "place"])
@pytest.mark.parametrize("office", OFFICES)
def test_nothing_is_said_that_the_statement_does_not_say(
    archive: Archive, office: str, kind: str
) -> None:
    directory = archive.directory(office)
    scopes = {
        "office": ("office",),
        "unit": tuple(f"unit:{each.id}" for each in directory.units),
        "person": tuple(f"person:{each}" for each in archive.people(office, PERIOD)),
        "place": tuple(f"place:{each.id}" for each in directory.places),
    }[kind]
    found = {}
    for draft in archive.drafts(office, PERIOD, scopes, languages=LANGUAGES):
        document = draft.document
        locale = locale_for(document.language, directory.locale)
        formatter = Formatter(locale, directory.currency)
        wrong = problems(document, formatter, own_words(directory, document))
        if wrong:
            found[f"{draft.statement.scope} {document.language}"] = wrong
    assert found == {}


@pytest.fixture(scope="module")
def whole_office(archive: Archive) -> Document:
    (draft,) = archive.drafts("property", PERIOD, ["office"])
    return draft.document


def wrong_number(paragraph: Paragraph) -> Paragraph:
    runs = tuple(
        replace(run, text="64") if isinstance(run, Bound) and run.text == "63" else run
        for run in paragraph.runs
    )
    return Paragraph(runs)


def wrong_direction(paragraph: Paragraph) -> Paragraph:
    return _reworded(paragraph, " más que", " menos que")


def loose_number(paragraph: Paragraph) -> Paragraph:
    return Paragraph((*paragraph.runs, Text(" Unas 40 se repiten.")))


def identifier(paragraph: Paragraph) -> Paragraph:
    return Paragraph((*paragraph.runs, Text(" Figura en cases.pending.")))


def other_language(paragraph: Paragraph) -> Paragraph:
    return Paragraph((*paragraph.runs, Text(" All of them are closed.")))


def _reworded(paragraph: Paragraph, words: str, others: str) -> Paragraph:
    return Paragraph(
        tuple(
            replace(run, text=run.text.replace(words, others)) if isinstance(run, Text) else run
            for run in paragraph.runs
        )
    )


@pytest.mark.parametrize(
    ("plant", "told"),
    [
        (wrong_number, "64 (cases.received"),
        (wrong_direction, "the wrong direction"),
        (loose_number, "a numeral bound to nothing"),
        (identifier, "an identifier"),
        (other_language, "a word of another language"),
    ],
)
def test_what_is_planted_is_found(
    archive: Archive, whole_office: Document, plant: Plant, told: str
) -> None:
    planted = replace(
        whole_office, sections=tuple(_planted(each, plant) for each in whole_office.sections)
    )
    assert any(each.startswith(told) for each in _problems(archive, planted))


def test_what_is_said_twice_and_what_is_empty_is_found(
    archive: Archive, whole_office: Document
) -> None:
    first, *others = whole_office.sections
    twice = replace(first, blocks=(*first.blocks, *first.blocks), id="again")
    empty = Section("nothing", "Nada", ())
    found = _problems(archive, replace(whole_office, sections=(first, twice, empty, *others)))
    assert any(each.startswith("said twice") for each in found)
    assert "an empty section: Nada" in found


def _planted(section: Section, plant: Plant) -> Section:
    return replace(
        section,
        blocks=tuple(
            plant(each) if isinstance(each, Paragraph) else each for each in section.blocks
        ),
        subsections=tuple(_planted(each, plant) for each in section.subsections),
    )


def _problems(archive: Archive, document: Document) -> list[str]:
    directory = archive.directory("property")
    formatter = Formatter(directory.locale, directory.currency)
    return problems(document, formatter, own_words(directory, document))
