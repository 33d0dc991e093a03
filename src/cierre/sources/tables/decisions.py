"""What was decided of a table: by its cells, by who was asked, or by the mapping of last month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import polars as pl

from cierre.book import Book, Column
from cierre.sources.entering import entering_column
from cierre.sources.names import fold
from cierre.sources.rows import filled_steps
from cierre.sources.tables.amounts import Mark, decimal_mark, read_numbers
from cierre.sources.tables.assigned import (
    answered_columns,
    answers_and_ends,
    declared,
    entering_by_its_only_day,
    entering_when_due,
    has_strange_scores,
    is_day,
    scale_of,
    when_yes_means,
    with_further_scores,
    with_times,
    with_whose,
    without_repeating,
)
from cierre.sources.tables.columns import STATE
from cierre.sources.tables.many_numbers import telling
from cierre.sources.tables.names_together import bring_units_together
from cierre.sources.tables.orders import decided_order, decided_years, months_of
from cierre.sources.tables.people import Names, bring_together, is_nobody
from cierre.sources.tables.states import read_states
from cierre.sources.tables.states_dated import undated_unlike_others
from cierre.sources.tables.understanding import Judged, Question
from cierre.sources.tables.vocabulary import general
from cierre.sources.tables.written_days import Order


@dataclass(frozen=True)
class Decisions:
    """How a table is read. ``columns`` are ids of the book's by heading.

    ``states`` by her words (in a log "" for a word that changes none), ``people`` and ``units`` by
    ways of writing them, ``order`` of day and month, ``year`` where none is written, by sheet;
    ``mark`` of decimals. ``when_yes`` is the state that a yes in the column of states means.
    """

    book: Book
    columns: Mapping[str, str]
    states: Mapping[str, str | None] = field(default_factory=dict)
    people: Names = field(default_factory=lambda: Names({}, {}))
    units: Names = field(default_factory=lambda: Names({}, {}))
    order: Order = ""
    years: Mapping[str, int] = field(default_factory=dict)
    months: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    mark: Mark = ""
    when_yes: str = ""
    same: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What somebody said of places, categories and reasons: the name by the way of writing it."""
    scales: Mapping[str, str] = field(default_factory=dict)
    """The scales that somebody said of columns of scores, by heading."""
    questions: tuple[Question, ...] = ()

    def heading(self, column: str) -> str:
        """The first heading under which a column stands; empty when none."""
        return next((name for name, each in self.columns.items() if each == column), "")

    def headings(self, column: str) -> tuple[str, ...]:
        """All headings under which a column stands."""
        return tuple(name for name, each in self.columns.items() if each == column)


_FEW = 0.1
"""The part of the rows without any day from which it is asked where the days are."""


def decide(
    judged: Judged,
    answers: Mapping[str, str],
    known_people: Sequence[str] = (),
) -> Decisions:
    """What a table's cells decide, and what has to be asked. Answers are by questions' keys."""
    reading = judged.reading
    assert reading is not None
    book, full = reading.book, judged.sheetful
    columns = {match.letter: match.column for match in reading.matches}
    columns = answered_columns(columns, answers, full.headings)
    columns = with_times(columns, judged, book)
    columns = with_whose(columns, judged, book)
    columns = without_repeating(columns, judged, book)
    columns = with_further_scores(columns, judged, book)
    when_yes, columns = when_yes_means(columns, judged, book)
    columns = entering_when_due(columns, book)
    scales = _said("scale", answers)
    questions = list(_of_columns(columns, judged, book))
    questions += [*_of_scales(columns, judged, book, scales), *_of_movements(judged, book)]
    days = {
        name: full.profiles[name].every_day
        for name, column in columns.items()
        if is_day(book, column)
    }
    order, asked = decided_order(days, judged, answers, columns, book)
    questions += asked
    years, asked = decided_years(days, judged, answers)
    questions += asked
    mark, asked = _mark(columns, judged, book, answers)
    questions += asked
    states: Mapping[str, str | None] = {}
    if STATE in columns.values():
        name = next(name for name, column in columns.items() if column == STATE)
        said = _said("state", answers)
        words = full.profiles[name].texts.drop_nulls().unique(maintain_order=True).to_list()
        read = read_states(book, words, when_yes, said)
        states = read.meant
        choices = tuple(state.id for state in book.states)
        against = undated_unlike_others(columns, states, name, judged, book, said)
        questions += [Question("state", word, choices) for word in (*read.unknown, *against)]
        columns = dict(answers_and_ends(columns, states, name, judged, book))
        columns = entering_by_its_only_day(columns, states, name, judged, book)
    people, asked = _people(columns, judged, answers, known_people, book)
    questions += asked
    units, asked = _units(columns, judged, answers, book)
    questions += asked
    return Decisions(
        book, columns, states, people, units, order, years, months_of(judged), mark, when_yes,
        {kind: _said(kind, answers) for kind in SAME}, scales, tuple(dict.fromkeys(questions)),
    )  # fmt: skip


SAME = ("place", "category", "reason")
"""Kinds of names, beside people and teams, that somebody may say are the same."""


def _said(kind: str, answers: Mapping[str, str]) -> dict[str, str]:
    """The answers of a kind, by what they are about."""
    before = f"{kind}:"
    return {key.removeprefix(before): to for key, to in answers.items() if key.startswith(before)}


def _of_columns(columns: Mapping[str, str], judged: Judged, book: Book) -> list[Question]:
    """Columns without which there are no records, and that nothing was found for."""
    entering = book.sheet.steps[0].id
    dated = [name for name, column in columns.items() if is_day(book, column)]
    if judged.sheetful.shape in ("roster", "months"):
        return []
    if dated and (entering in columns.values() or _always_one(dated, columns, judged, book)):
        return []
    choices = tuple(name for name in judged.sheetful.headings if name not in columns)
    return [Question("column", entering, choices)]


def _always_one(
    dated: Sequence[str], columns: Mapping[str, str], judged: Judged, book: Book
) -> bool:
    """Whether every row that tells something has a day of a step."""
    moments = [
        name
        for name in dated
        if (declared(book, columns[name]) or Column("", "")).fills[:3] == "at:"
    ]
    if not moments:
        return False
    # what has not come yet and nobody wrote the order of is known by the day it is promised for
    told = dated if not entering_column(book)[1] else moments
    none = judged.sheetful.body.select(pl.all_horizontal(pl.col(told).is_null()).mean()).item()
    return float(none or 0.0) < _FEW


def _of_scales(
    columns: Mapping[str, str], judged: Judged, book: Book, said: Mapping[str, str]
) -> list[Question]:
    """Scores of a survey that are on none of its scales, and those with words of none."""
    several = len(book.scales) > 1 and all(each.category for each in book.scales)
    choices = tuple(scale.category for scale in book.scales if scale.category)
    return [
        Question("scale", name, choices)
        for name, column in columns.items()
        if (declared(book, column) or Column("", "")).fills.startswith("value:")
        and judged.sheetful.profiles[name].filled
        and name not in said
        and ((several and not scale_of(name, judged)) or has_strange_scores(name, judged))
    ]


def _of_movements(judged: Judged, book: Book) -> list[Question]:
    """Lines of goods that came or went, where the book has a line for each lot."""
    if book.quantity != "quantity" or not any(
        e.fills == "value:counted" for e in book.sheet.columns
    ):
        return []
    words = general().movements
    return [
        Question("layout", name)
        for name, seen in judged.sheetful.profiles.items()
        if seen.filled
        and all((fold(text) or text) in words for text in seen.texts.drop_nulls().unique())
    ]


def _mark(
    columns: Mapping[str, str], judged: Judged, book: Book, answers: Mapping[str, str]
) -> tuple[Mark, list[Question]]:
    said = answers.get("number", "")
    if said in (",", "."):
        return said, []  # type: ignore[return-value]
    read = {
        name: read_numbers(telling(seen.texts) if seen.native is None else seen.texts, seen.native)
        for name, seen in judged.sheetful.profiles.items()
        if seen.numbers.share >= 0.6 and seen.days.share < 0.5
    }
    told = decimal_mark(read.values())
    if told:
        return told, []
    asked = [
        Question("number", name, (",", "."))
        for name, numbers in read.items()
        if numbers.undecided and _is_amount(book, columns.get(name, ""))
    ]
    return "", asked[:1]


def _is_amount(book: Book, column: str) -> bool:
    found = declared(book, column)
    if found is None:
        return False
    kind = found.fills.partition(":")[0]
    if kind == "field":
        (name,) = filled_steps(found)
        return any(each.id == name and each.kind in ("integer", "decimal") for each in book.fields)
    return kind in ("amount", "value", "worth")


def _counted(kind: str, columns: Mapping[str, str], judged: Judged, book: Book) -> dict[str, int]:
    """How often each way of writing somebody stands in the columns of a kind."""
    counted: dict[str, int] = {}
    for name, column in columns.items():
        if (declared(book, column) or Column("", "")).fills.partition(":")[0] == kind:
            for text, many in judged.sheetful.profiles[name].counts.iter_rows():
                if not is_nobody(text):
                    counted[text] = counted.get(text, 0) + many
    return counted


def _units(
    columns: Mapping[str, str], judged: Judged, answers: Mapping[str, str], book: Book
) -> tuple[Names, list[Question]]:
    """Teams by their ways of writing, and those that are hardly another one."""
    counted = _counted("unit", columns, judged, book)
    names = bring_units_together(counted, _said("unit", answers))
    return names, [Question("unit", way, choices) for way, choices in names.doubtful.items()]


def _people(
    columns: Mapping[str, str],
    judged: Judged,
    answers: Mapping[str, str],
    known: Sequence[str],
    book: Book,
) -> tuple[Names, list[Question]]:
    counted = _counted("person", columns, judged, book)
    names = bring_together(counted, known, _said("person", answers))
    asked = [Question("person", way, choices) for way, choices in names.doubtful.items()]
    return names, asked
