"""Paragraphs in somebody's words, as records come."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cierre.report.document import Bound, Document, Section
from cierre.report.printing import Printing
from cierre.report.rewording import Passage, Piece, pieces, reworded
from cierre.report.sentences import plain
from cierre.report.tokens import parsed, token_of, written
from cierre.report.typed_numbers import put_figure, typed_numbers
from cierre.statement.model import Statement
from tests.report.august import call_centre_august, property_august
from tests.report.little_offices import CASE_HEADS, Told, a_case, tell


def told(folder: Path, count: int, **cells: str) -> Told:
    rows = [a_case(f"C{n}", f"2026-08-{3 + n % 5:02}", **cells) for n in range(count)]
    return tell(folder, {"cases": (CASE_HEADS, rows)}, languages=("es",))


def of(told: Told) -> tuple[Document, Statement]:
    return told.documents["office", "es"], told.statements["office"]


def about(document: Document, figure: str) -> Piece:
    return next(
        each for each in pieces(document)
        if any(isinstance(run, Bound) and run.figure == figure for run in each.runs)
    )  # fmt: skip


def passage(document: Document, statement: Statement, piece: Piece, text: str) -> Passage:
    printing = Printing(document, statement)
    numbers = printing.tokens_of((parsed(text), piece.runs), piece.runs)
    return Passage(
        piece.key, text, written(piece.runs), numbers, piece.section, piece.title, "ana", 1, 1
    )


@pytest.mark.parametrize("office", [call_centre_august, property_august])
def test_every_paragraph_says_the_same_when_it_is_kept_as_it_is(office: object) -> None:
    made: Told = office()  # type: ignore[operator]
    for (scope, _), document in made.documents.items():
        statement = made.statements[scope]
        found = pieces(document)
        assert len({each.key for each in found}) == len(found) > 2
        printing = Printing(document, statement)
        for each in found:
            again = printing.runs(written(each.runs), each.runs)
            assert plain(again) == plain(each.runs)


def test_the_number_is_always_the_current_one_and_what_moved_is_told(tmp_path: Path) -> None:
    document, statement = of(told(tmp_path / "a", 25))
    piece = about(document, "cases.received")
    text = "Atendimos a [[cases.received]] vecinos, 25 en total."
    kept = passage(document, statement, piece, text)
    now, (there,) = reworded(document, statement, [kept])
    assert plain(there.runs) == "Atendimos a 25 vecinos, 25 en total."
    assert there.moved == ()
    shown = {(each.path, each.block, each.entry): each.runs for each in pieces(now)}
    assert shown[piece.path, piece.block, piece.entry] == there.runs
    later, after = of(told(tmp_path / "b", 31))
    _, (there,) = reworded(later, after, [kept])
    assert plain(there.runs) == "Atendimos a 31 vecinos, 25 en total."
    assert ("[[cases.received]]", "25", "31") in [
        (each.token, each.before, each.now) for each in there.moved
    ]
    assert plain(there.drafted) == plain(about(later, "cases.received").runs)


def test_what_is_no_longer_drafted_stands_at_the_end_of_its_section(tmp_path: Path) -> None:
    document, statement = of(told(tmp_path / "a", 25))
    piece = about(document, "cases.received")
    kept = passage(document, statement, piece, "Mío: [[cases.received]] y [[cases.nothing]].")
    gone = replace(kept, key="elsewhere", drafted="")
    now, (there,) = reworded(document, statement, [gone])
    assert there.drafted == ()
    section = at(now.sections, there.path)
    assert plain(section.blocks[-1].runs) == "Mío: 25 y —."  # type: ignore[union-attr]
    unknown = replace(gone, section="never", title="Algo más")
    now, (there,) = reworded(document, statement, [unknown])
    body = [each for each in now.sections if not each.annex]
    assert (body[-1].title, plain(there.runs)) == ("Algo más", "Mío: 25 y —.")
    assert reworded(document, statement, [unknown], whole=False) == (document, ())


def at(sections: tuple[Section, ...], path: tuple[int, ...]) -> Section:
    first, *rest = path
    return at(sections[first].subsections, tuple(rest)) if rest else sections[first]


def test_numerals_that_are_typed_and_the_figures_that_they_probably_are(tmp_path: Path) -> None:
    document, statement = of(told(tmp_path / "a", 25, resolved="2026-08-20 10:00"))
    printing = Printing(document, statement)
    runs = printing.runs(
        "Los 25 casos de P-148 y 7 más, en 1 h; el 31 de agosto [[cases.received]]."
    )
    typed = {each.text: each.tokens for each in
             typed_numbers(runs, printing.printing(), ["Hasta el 31 de agosto."])}  # fmt: skip
    assert "[[cases.received]]" in typed["25"]
    assert set(typed) == {"25", "7", "1 h"}
    assert typed["7"] == ()
    assert put_figure("De 125, 25 y 25.", "25", "[[cases.received]]") == (
        "De 125, [[cases.received]] y 25."
    )
    assert put_figure("En 1\u00a0h.", "1 h", "[[x]]") == "En [[x]]."


def test_a_part_is_printed_of_the_statement_where_the_report_does_not_say_it(
    tmp_path: Path,
) -> None:
    document, statement = of(told(tmp_path / "a", 25))
    printing = Printing(replace(document, sections=()), statement)
    received = Bound("", "cases.received")
    leaks = replace(received, part="category=leak")
    assert token_of(leaks) == "[[cases.received?category=leak]]"
    assert [printing.printed(each) for each in (received, leaks)] == ["25", "25"]
    assert printing.printed(replace(received, part="category=gate")) == "0"
    assert printing.printed(replace(received, aspect="gossip")) == "—"
