"""A pack names only what there is: figures of its books, messages of its wording."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cierre.books import load_books
from cierre.fault import NotFound
from cierre.packs import OutlineSection, Pack, Part, for_person, load_pack, pack_ids, read_pack
from cierre.report.aspects import ASPECTS
from cierre.report.sections import FAMILIES
from cierre.report.sentences import Wording, languages, report_wording


def parts_of(sections: tuple[OutlineSection, ...]) -> Iterator[Part]:
    for section in sections:
        yield from section.parts
        yield from parts_of(section.subsections)


def figures_of(pack: Pack) -> set[str]:
    books = load_books()
    named = {f"{name}.{each.id}" for name in pack.books for each in books[name].measures}
    return named | {each.id for each in pack.ratios}


@pytest.fixture(params=pack_ids())
def pack(request: pytest.FixtureRequest) -> Pack:
    return load_pack(request.param)


@pytest.fixture(params=languages())
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_there_are_five_settings_and_no_other_name_is_taken() -> None:
    assert pack_ids() == ("agent", "call_centre", "logistics", "property", "satisfaction")
    with pytest.raises(NotFound, match=r"agent, call_centre"):
        load_pack("bakery")


def test_every_figure_of_the_outline_is_measured(pack: Pack) -> None:
    named = {*pack.headline, *pack.tiles}
    named |= {each for part in parts_of(pack.outline) for each in part.figures}
    named |= {each for ratio in pack.ratios for each in ratio.named()}
    assert named <= figures_of(pack)


def test_every_part_is_of_a_family_and_every_state_of_its_book(pack: Pack) -> None:
    for part in parts_of((*pack.outline, *for_person(pack).outline)):
        assert part.kind in FAMILIES
        if part.state:
            assert load_books()[part.figures[0].partition(".")[0]].state(part.state)


def test_every_message_of_the_outline_is_written(pack: Pack, language: str) -> None:
    wording = report_wording(pack.id, language)
    outline = (*pack.outline, *for_person(pack).outline)
    for part in parts_of(outline):
        messages = [each for alternatives in part.says for each in alternatives]
        messages += [each for each in (part.entry, part.title) if each]
        assert [each for each in messages if not wording.has(each)] == []
    for section in outline:
        assert wording.has(f"section-{section.id}")


def test_every_variable_that_names_a_figure_names_a_measure(pack: Pack, language: str) -> None:
    wording = report_wording(pack.id, language)
    known = figures_of(pack)
    of_all_books = {f"{book.id}.{e.id}" for book in load_books().values() for e in book.measures}
    for message in wording.messages():
        for variable in wording.variables(message):
            if "-" in variable:
                book, measure, *aspect = variable.split("-")
                told = of_all_books if message.startswith("i-") else known
                assert f"{book}.{measure}" in told, message
                assert "".join(aspect) in ASPECTS, message


def test_every_name_given_to_a_figure_is_of_a_measure(language: str) -> None:
    known = {name for each in pack_ids() for name in figures_of(load_pack(each))}
    for each in pack_ids():
        named = [
            name for name in report_wording(each, language).messages() if name.startswith("name-")
        ]
        assert {name.removeprefix("name-").replace("-", ".") for name in named} <= known


def test_every_open_state_of_a_book_broken_down_can_be_said(pack: Pack, language: str) -> None:
    wording: Wording = report_wording(pack.id, language)
    for part in parts_of(pack.outline):
        if part.kind == "entries":
            book = load_books()[part.figures[-1].partition(".")[0]]
            assert [each for each in book.open_states() if not wording.has(f"open-{each}")] == []


def test_the_ratio_over_two_books_has_a_name_and_a_definition(language: str) -> None:
    wording = report_wording("call_centre", language)
    for ratio in load_pack("call_centre").ratios:
        for attribute in ("label", "definition"):
            assert wording.attribute(ratio.id.partition(".")[2], attribute)


def test_a_person_tells_of_every_book_of_the_pack_in_its_order(pack: Pack) -> None:
    parts = list(parts_of(for_person(pack).outline))
    told = [part.book for part in parts if part.kind == "told"]
    assert tuple(dict.fromkeys(told)) == pack.books
    assert {part.book for part in parts if part.kind == "outcomes"} == set(pack.books)


def test_a_mistyped_setting_is_refused() -> None:
    text = (
        "books = []\nheadline = []\ntiles = []\n"
        '[[section]]\nid = "a"\nparts = [{ kind = "tiles", colour = "red" }]\n'
    )
    with pytest.raises(TypeError, match="colour"):
        read_pack("mine", text)
