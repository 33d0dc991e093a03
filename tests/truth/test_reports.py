"""Every report of the sample offices says what its statement says, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

import pytest

from cierre.books import load_books
from cierre.directory import Directory
from cierre.ledger.schema import LEG
from cierre.report.document import Bound, Document, Paragraph, Section, Text
from cierre.report.numbers import Formatter, locale_for
from cierre.report.sentences import book_wording, report_wording
from tests.report.test_languages import bound
from tests.samples import EACH, Sample
from tests.truth.checks import problems
from tests.truth.numbers import facts_of

Plant = Callable[[Paragraph], Paragraph]


def own_words(directory: Directory, document: Document) -> Iterator[str]:
    """What the office's people wrote, and the books' fixed labels and definitions."""
    for note in directory.notes:
        yield from (note.text, note.measure, note.reason, note.owner)
    yield from (each.text.rstrip(". ") for each in directory.notes)
    yield from (directory.author, directory.reviewer, directory.approver)
    for listed in (directory.people, directory.places, directory.units):
        yield from (each.name for each in listed)
    yield from (each.role for each in directory.people)
    called = [each.name for each in directory.categories]
    called += [each.name for each in directory.reasons]
    called += [word for each in directory.categories for word in (each.one, each.many)]
    for each in called:
        yield from (each, each[:1].lower() + each[1:], each[:1].upper() + each[1:])
    for name in (name for names in directory.values.values() for name in names.values()):
        yield from (name, name[:1].lower() + name[1:])
    facts = facts_of(document.statement)
    yield from (each["options"].rstrip(". ") for each in facts["pending"])
    for figure in facts["figures"].values():
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
    said = [
        book_wording(book.id, language).attribute(measure.id, attribute)
        for book in load_books().values()
        for measure in book.measures
        for attribute in ("label", "definition")
    ]
    return (*said, *(each[:1].lower() + each[1:] for each in said))


@pytest.mark.parametrize("kind", ["office", "unit", "person", "place"])
@pytest.mark.parametrize("office", EACH)
def test_nothing_is_said_that_the_statement_does_not_say(
    sample: Callable[[str], Sample], office: str, kind: str
) -> None:
    directory = sample(office).archive.directory(office)
    office_report = sample(office).drafts["office"]["es"].document
    found = {}
    for scope, drafts in sample(office).drafts.items():
        if scope.partition(":")[0] != kind:
            continue
        for language, draft in drafts.items():
            if wrong := _problems(directory, draft.document, office_report):
                found[f"{scope} {language}"] = wrong
    assert found == {}


@pytest.mark.parametrize("office", EACH)
def test_every_language_says_the_same_numbers(sample: Callable[[str], Sample], office: str) -> None:
    for scope, drafts in sample(office).drafts.items():
        spanish = drafts["es"].document
        for draft in drafts.values():
            differing = bound(draft.document) ^ bound(spanish)
            # one and none may be said in words
            assert {each for each in differing if each[-1] not in ("0", "1")} == set(), scope
            assert [each.id for each in draft.document.sections] == [
                each.id for each in spanish.sections
            ]


@pytest.mark.parametrize("office", EACH)
def test_every_statement_balances(sample: Callable[[str], Sample], office: str) -> None:
    for scope, drafts in sample(office).drafts.items():
        statement = drafts["es"].statement
        assert statement.balanced, scope
        assert statement.identities or not statement.figures, scope


@pytest.mark.xdist_group("satisfaction")
@pytest.mark.parametrize("period", ["2026-Q3", "2026"])
def test_nothing_else_is_said_of_a_quarter_and_a_year(
    sample: Callable[[str], Sample], period: str
) -> None:
    archive = sample("satisfaction").archive
    directory = archive.directory("satisfaction")
    told = list(archive.drafts("satisfaction", period, ["office", "person:tomas"]))
    for draft in told:
        assert _problems(directory, draft.document, told[0].document) == []


@pytest.fixture(scope="module")
def manager(sample: Callable[[str], Sample]) -> Sample:
    return sample("property")


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


@pytest.mark.xdist_group("property")
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
def test_what_is_planted_is_found(manager: Sample, plant: Plant, told: str) -> None:
    document = manager.drafts["office"]["es"].document
    planted = replace(document, sections=tuple(_planted(each, plant) for each in document.sections))
    directory = manager.archive.directory("property")
    assert any(each.startswith(told) for each in _problems(directory, planted, document))


@pytest.mark.xdist_group("property")
def test_what_is_said_twice_and_what_is_empty_is_found(manager: Sample) -> None:
    document = manager.drafts["office"]["es"].document
    first, *others = document.sections
    twice = replace(first, blocks=(*first.blocks, *first.blocks), id="again")
    empty = Section("nothing", "Nada", ())
    planted = replace(document, sections=(first, twice, empty, *others))
    found = _problems(manager.archive.directory("property"), planted, document)
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


def _problems(directory: Directory, document: Document, office: Document) -> list[str]:
    formatter = Formatter(locale_for(document.language, directory.locale), directory.currency)
    return problems(
        document,
        formatter,
        own_words(directory, document),
        facts_of(office.statement)["figures"],
        (each for each in directory.targets if each.scope == "office"),
    )
