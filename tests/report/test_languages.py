"""The languages say the same: the same messages, of the same figures, each in its own words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast, visitor

from cierre.books import load_books
from cierre.packs import load_pack, pack_ids
from cierre.report.document import (
    Block,
    Bound,
    Bullets,
    Chart,
    Document,
    FigureRow,
    KeyFigures,
    Paragraph,
    Run,
    Section,
    Table,
)
from cierre.report.sentences import languages
from cierre.spoken import own_language
from tests.report.august import call_centre_august, empty_month, property_august
from tests.report.little_offices import Told
from tests.report.reading import read_aloud

SOURCE = Path(str(files("cierre")))
WORDINGS = sorted(path.relative_to(SOURCE) for path in SOURCE.rglob("*.es.ftl"))
OTHERS = [language for language in languages() if language != "es"]
REPORTS: dict[str, tuple[Callable[[], Told], str]] = {
    "property": (property_august, "office"),
    "nothing": (empty_month, "office"),
    "agent": (call_centre_august, "person:marta"),
    "call_centre": (call_centre_august, "office"),
}
BY_LANGUAGE = {
    "first_long", "last_short", "whole_month", "scope",
    "counter", "base_counter", "better", "spaced",
}  # fmt: skip
"""Variables that only some languages use: the order of a date, whom a shift was covered for, the
word that counts things, and whether a target is a limit where it is named as one."""

READ = ("decision_", "column_", "kind_", "outcome_")
"""How the names of messages begin that are read out of the file, for the headings of sheets."""

_ASIDE = re.compile(
    r"\[(tabla|bar|line|roll_forward|actual_target)\]|targets=.*|\(anexo\)|\| (plain|good|bad)\]"
)
"""What the reading aloud adds to a report."""

_WORD = re.compile(r"[^\W\d_]{2,}")


def report(name: str, language: str) -> Document:
    told, scope = REPORTS[name]
    return told().documents[scope, language]


def messages(path: Path) -> dict[str, ast.Message]:
    parsed = FluentParser().parse((SOURCE / path).read_text(encoding="utf-8"))
    assert [each.content for each in parsed.body if isinstance(each, ast.Junk)] == []
    return {each.id.name: each for each in parsed.body if isinstance(each, ast.Message)}


def in_language(path: Path, language: str) -> Path:
    return path.with_name(path.name.replace(".es.", f".{language}."))


def variables(message: ast.Message) -> set[str]:
    found: set[str] = set()

    class Collector(visitor.Visitor):
        def visit_VariableReference(self, node: ast.VariableReference) -> None:
            found.add(node.id.name)

    Collector().visit(message)
    return found


def test_there_are_three_languages() -> None:
    assert languages() == ("en", "es", "zh")
    assert [own_language(each) for each in ("zh_CN", "en-GB", "fr_FR")] == ["zh", "en", "es"]


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("path", WORDINGS, ids=str)
def test_no_message_is_missing_and_none_is_left_over(path: Path, language: str) -> None:
    own, other = messages(path), messages(in_language(path, language))
    assert set(other) == set(own)
    for name, message in own.items():
        attributes = {each.id.name for each in other[name].attributes} - {"counter"}
        assert attributes == {each.id.name for each in message.attributes}, name
        assert (other[name].value is None) == (message.value is None), name


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("path", WORDINGS, ids=str)
def test_no_message_asks_for_a_variable_that_nobody_gives(path: Path, language: str) -> None:
    own, other = messages(path), messages(in_language(path, language))
    for name, message in other.items():
        assert variables(message) <= variables(own[name]) | BY_LANGUAGE, name


def test_variables_are_found_where_a_message_has_them() -> None:
    found = messages(Path("report/wording.en.ftl"))
    assert variables(found["versus"]) == {"direction", "before_name", "change"}


@pytest.mark.parametrize("path", WORDINGS, ids=str)
def test_no_message_is_there_that_nothing_says(path: Path) -> None:
    if path.parts[0] == "books":
        return  # tests/books asks each book for its own
    assert [name for name in messages(path) if not is_said(name)] == []


def test_a_message_that_nothing_says_is_found() -> None:
    assert is_said("section-fees")
    assert is_said("unknown-person")
    assert not is_said("section-bakery")
    assert not is_said("unknown-bread")


def is_said(message: str) -> bool:
    """Whether the program names a message whole, or makes its name from parts that there are."""
    named, made = _names_in_the_program()
    rest = [message.removeprefix(start) for start in made if message.startswith(start)]
    parts = [written for each in rest for written in (each, each.replace("-", ".", 1))]
    return message in named or any(each in named for each in parts)


@cache
def _names_in_the_program() -> tuple[frozenset[str], frozenset[str]]:
    """All words that the program has in quotes, and how the names that it makes begin."""
    paths = [
        *SOURCE.rglob("*.py"),
        *SOURCE.rglob("*.jinja"),
        *SOURCE.glob("web/templates/**/*.html"),
        *SOURCE.glob("packs/**/*.toml"),
    ]
    text = "\n".join(path.read_text(encoding="utf-8") for path in paths)
    # a template says a message of an area: "start:title"
    text = re.sub(r"([\"'])\w+:(?=[\w-]+[\"'{])", r"\1", text)
    named = set(re.findall(r"[\"']([\w.-]+)[\"']", text))
    named |= {part for each in named for part in (each, each.partition(".")[2])}
    for pack in pack_ids():
        named |= {each.id for each in load_pack(pack).ratios}
    for book in load_books().values():
        named |= {f"{book.id}.{each.id}" for each in book.measures}
    made = {*re.findall(r"f\"([a-z-]+[-_])\{", text), *re.findall(r"\"([a-z]+-)\" ~", text), *READ}
    made |= {*re.findall(r"=\"([a-z-]+-)\"\|add:", text)}
    return frozenset(named), frozenset(made)


@pytest.mark.parametrize("name", REPORTS)
def test_the_same_records_give_the_same_figures(name: str) -> None:
    spanish = report(name, "es")
    for language in OTHERS:
        other = report(name, language)
        assert [numbers(each) for each in other.figures] == [
            numbers(each) for each in spanish.figures
        ]
        assert bound(other) == bound(spanish)
        assert [each.id for each in other.sections] == [each.id for each in spanish.sections]


def numbers(row: FigureRow) -> tuple[object, ...]:
    return row.figure, row.value, row.unit, row.before, row.target


def bound(document: Document) -> set[tuple[str, str, str, str]]:
    """The numbers of a report by their figures, each as its digits alone."""
    return {
        (run.figure, run.part, run.aspect, re.sub(r"\D", "", run.text))
        for run in runs(document.sections)
        if isinstance(run, Bound) and run.aspect not in ("oldest", "due")
    }


def runs(sections: tuple[Section, ...]) -> Iterator[Run]:
    for section in sections:
        for block in section.blocks:
            yield from _runs(block)
        yield from runs(section.subsections)


def _runs(block: Block) -> Iterator[Run]:
    match block:
        case Paragraph():
            yield from block.runs
        case Bullets():
            for entry in block.entries:
                yield from entry
        case KeyFigures():
            for tile in block.tiles:
                yield from (*tile.value, *tile.context)
        case Table():
            for row in block.rows:
                for cell in row:
                    yield from cell
        case Chart():
            yield from (mark.number for mark in block.marks)
        case _:
            return


@pytest.mark.parametrize("name", REPORTS)
def test_no_spanish_is_left_in_an_english_report(name: str) -> None:
    spanish = vocabulary("es") - vocabulary("en") - MONTHS_ALIKE
    assert {each.lower() for each in own_words(name, "es")} & spanish
    said = own_words(name, "en")
    assert {each for each in said if each.lower() in spanish or not each.isascii()} == set()


@pytest.mark.parametrize("name", REPORTS)
def test_a_chinese_report_has_no_latin_word_but_the_names_of_measures_and_methods(
    name: str,
) -> None:
    said = own_words(name, "zh")
    assert {each for each in said if each.isascii()} <= {"ASA", "AHT", "Erlang"}
    assert not re.search(r"[À-ɏ¡¿«»]|, |; ", without_names(name, "zh"))


def vocabulary(language: str) -> set[str]:
    texts = (
        (SOURCE / in_language(path, language)).read_text(encoding="utf-8") for path in WORDINGS
    )
    plain = (re.sub(r"(?m)^#.*$|\{[^{}]*->|\{[^{}\"]*\}|^[\w-]+ =|\.\w+ =", " ", t) for t in texts)
    return {word.lower() for text in plain for word in _WORD.findall(text)}


MONTHS_ALIKE = {"sept"}


def own_words(name: str, language: str) -> set[str]:
    return set(_WORD.findall(without_names(name, language)))


def without_names(name: str, language: str) -> str:
    """What the report itself says: all of it but the names that the office has given."""
    told, scope = REPORTS[name]
    text = read_aloud(report(name, language))
    text = _ASIDE.sub(" ", text)
    given = {"", *_texts(told().statements[scope]), *_texts(told().directory)}
    given |= {each.rstrip(". ") for each in given}
    given |= {each[:1].lower() + each[1:] for each in given}
    given |= {each[:1].upper() + each[1:] for each in given}
    for each in sorted(given, key=len, reverse=True):
        if len(each) > 1:
            text = re.sub(rf"(?<![a-zà-ÿ]){re.escape(each)}(?![a-zà-ÿ])", " ", text)
    return text


def _texts(thing: object) -> Iterator[str]:
    """All texts in a record and in the records that it has."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, Mapping):
        for pair in thing.items():
            yield from _texts(pair)
    elif isinstance(thing, tuple):
        for each in thing:
            yield from _texts(each)
    elif hasattr(thing, "__dataclass_fields__"):
        for each in fields(thing):  # type: ignore[arg-type]
            yield from _texts(getattr(thing, each.name))
