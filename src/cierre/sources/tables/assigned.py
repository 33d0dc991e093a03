"""Which columns of a table are taken as which, once its book is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

import polars as pl

from cierre.book import Book, Column
from cierre.sources.names import fold
from cierre.sources.rows import filled_steps
from cierre.sources.tables.amounts import read_numbers
from cierre.sources.tables.columns import STATE, TIME
from cierre.sources.tables.profiles import Profile
from cierre.sources.tables.shapes import DAY, GROUP, MARK, MONTH, SECTION, SHEET
from cierre.sources.tables.states import asked_plainly, nearest_state
from cierre.sources.tables.understanding import Judged
from cierre.sources.tables.vocabulary import (
    general,
    has_chinese,
    likeness,
    tokens,
    vocabulary,
)


def answered_columns(
    columns: Mapping[str, str], answers: Mapping[str, str], headings: Sequence[str]
) -> dict[str, str]:
    """The columns with those that somebody named otherwise (``column:<heading>``)."""
    said = {key.partition(":")[2]: to for key, to in answers.items() if key.startswith("column:")}
    taken = set(said.values())
    found = {
        name: column for name, column in columns.items() if name not in said and column not in taken
    }
    # who names a column (opened=Fecha) is understood as well as who names a heading
    ids = {to: name for name, to in said.items() if to in headings}
    found |= {name: to for name, to in said.items() if to and name in headings} | ids
    return {name: found[name] for name in headings if name in found}


def declared(book: Book, column: str) -> Column | None:
    """The declaration of a column; None of the column of states and of times."""
    return next((each for each in book.sheet.columns if each.id == column), None)


def is_day(book: Book, column: str) -> bool:
    """Whether a column holds days or moments."""
    found = declared(book, column)
    if found is None:
        return False
    kind = found.fills.partition(":")[0]
    if kind == "field":
        (name,) = filled_steps(found)
        return any(each.id == name and each.kind == "date" for each in book.fields)
    return kind in ("at", "due")


def with_times(columns: Mapping[str, str], judged: Judged, book: Book) -> dict[str, str]:
    """The columns with those of the time of a day that is in another to their left."""
    found = dict(columns)
    headings = judged.sheetful.headings
    last, before = "", ""
    for name in headings:
        column = columns.get(name, "")
        seen = judged.sheetful.profiles[name]
        is_clock = seen.clock >= 0.6 and seen.days.share < 0.3
        if column and is_day(book, column) and not is_clock:
            found_column = declared(book, column)
            moment = found_column is not None and found_column.fills.startswith("at:")
            # a day that has its time has no other
            last = "" if seen.days.timed else column if moment else last
        elif is_clock and last and f"{last}{TIME}" not in found.values():
            unsure = not column or is_day(book, column)
            like = likeness(name.rpartition(" / ")[2], general().parts["time"])
            if unsure and like >= (_A_LITTLE if before == last else 0.55):
                found[name] = f"{last}{TIME}"
        before = column
    return {name: found[name] for name in headings if name in found}


_A_LITTLE = 0.3
"""The likeness that does for the time right beside its day."""


def without_repeating(columns: Mapping[str, str], judged: Judged, book: Book) -> dict[str, str]:
    """The columns without how often it comes, where each time that it was done is a row."""
    repeating = book.sheet.recurring
    steps = [f"at:{step.id}" for step in book.sheet.steps[1:]]
    done = any(
        (declared(book, column) or Column("", "")).fills in steps
        and judged.sheetful.profiles[name].filled
        for name, column in columns.items()
    )
    if repeating is None or not done:
        return dict(columns)
    those = (f"field:{repeating.every}", f"field:{repeating.until}")
    return {
        name: column
        for name, column in columns.items()
        if (declared(book, column) or Column("", "")).fills not in those
    }


def with_whose(columns: Mapping[str, str], judged: Judged, book: Book) -> dict[str, str]:
    """The columns with that of the people, or of the places, that nothing is written over."""
    found = dict(columns)
    profiles = judged.sheetful.profiles
    person = next((c.id for c in book.sheet.columns if c.fills.startswith("person")), "")
    added = (MARK, DAY, MONTH, GROUP)
    nameless = [name for name in judged.sheetful.headings if name.startswith("(")]
    bare = [name for name in nameless if name not in found and name not in added]
    for name in bare:
        seen = profiles[name]
        named = seen.named >= 0.8 and seen.words >= 0.8 and seen.filled >= 0.5 * seen.rows
        if not named:
            continue
        if person and person not in found.values() and _are_people(seen):
            found[name] = person
        elif name == SECTION and declared(book, "carrier") and "carrier" not in found.values():
            # a carrier's name or a place's: nobody can tell
            continue
        elif "place" not in found.values() and declared(book, "place") and name in (SECTION, SHEET):
            found[name] = "place"
    return {name: found[name] for name in judged.sheetful.headings if name in found}


def _are_people(seen: Profile) -> bool:
    """Whether names are those of people: of two words and more, or Chinese ones of two or three."""
    texts = [" ".join(text.split()) for text in seen.texts.drop_nulls().unique().to_list()]
    places = general().columns["place"].by_word
    if any(word in places for text in texts for word in tokens(fold(text))):
        return False
    if all(has_chinese(text) for text in texts):
        return all(2 <= len(text.replace(" ", "")) <= 4 for text in texts)
    several = sum(len(text.split()) >= 2 for text in texts) >= 0.6 * len(texts)
    return several and not any(any(sign.isdigit() for sign in text) for text in texts)


def with_further_scores(columns: Mapping[str, str], judged: Judged, book: Book) -> dict[str, str]:
    """The columns with a second question of a survey, where one recommends and one is content."""
    found = dict(columns)
    if book.id != "surveys" or "score" not in found.values():
        return found
    (first,) = (name for name, column in found.items() if column == "score")
    kind = scale_of(first, judged)
    for name in judged.sheetful.headings:
        if name in found or judged.sheetful.profiles[name].filled < 3:
            continue
        other = scale_of(name, judged)
        asks = (
            likeness(name.rpartition(" / ")[2], vocabulary(book.id).columns["score"]) >= 0.5
            or other == "nps"
        )
        if other and other != kind and asks and "nps" in (kind, other):
            found[name] = "score"
            break
    return {name: found[name] for name in judged.sheetful.headings if name in found}


def scale_of(heading: str, judged: Judged) -> str:
    """The scale that a column of scores is on: nps, csat or ces; empty when it is of none."""
    seen = judged.sheetful.profiles[heading]
    folded = fold(heading)
    recommends = any(word in folded for word in ("recom", "nps", "推荐", "refer"))
    numbers = list(seen.numbers.values.values()) if seen.numbers.share >= 0.8 else []
    if numbers:
        if (
            seen.numbers.percent
            or "%" in heading
            or any(each % 1 % Decimal("0.5") for each in numbers)
        ):
            return ""
        most = max(numbers)
        if recommends and most <= 10:
            return "nps"
        if any(word in folded for word in ("esfuerzo", "effort", "facil", "easy", "ces", "费力")):
            return "ces" if most <= 7 else ""
        if most <= 5:
            return "csat"
        return "nps" if most <= 10 and min(numbers) >= 0 and "0" in folded else ""
    known = {word for table in general().scores.values() for word in table}
    texts = seen.texts.drop_nulls().to_list()
    share = sum((fold(text) or text.strip()) in known for text in texts) / (len(texts) or 1)
    return "csat" if share >= 0.8 else ""


def has_strange_scores(heading: str, judged: Judged) -> bool:
    """Whether a column of scores in words has some that are on no scale: they would be lost."""
    shared = general()
    known = {word for table in shared.scores.values() for word in table}
    texts = judged.sheetful.profiles[heading].texts.drop_nulls().unique()
    folded = {text: fold(text) or text.strip() for text in texts.to_list()}
    others = [text for text, word in folded.items() if word not in known | shared.nobody]
    if not others or len(others) == len(folded):
        return False
    return read_numbers(pl.Series(others)).share < 1


def when_yes_means(
    columns: Mapping[str, str], judged: Judged, book: Book
) -> tuple[str, dict[str, str]]:
    """What a yes means, with a column of yes and no that says a step as the column of states."""
    found = dict(columns)
    reached = {step.id: step.reaching for step in book.sheet.steps}
    meant = ""
    for name, column in columns.items():
        seen = judged.sheetful.profiles[name]
        worded = seen.days.share < 0.25 and seen.clock < 0.25 and seen.distinct <= 12
        at = (declared(book, column) or Column("", "")).fills
        if not at.startswith("at:") or not worded or not seen.filled or seen.yes_no < 0.3:
            continue
        if STATE in found.values():
            del found[name]
            continue
        meant = vocabulary(book.id).states.get(fold(asked_plainly(name)), "")
        meant = meant or reached[at.partition(":")[2]]
        found[name] = STATE
    state = next((name for name, column in found.items() if column == STATE), "")
    if state and not meant and judged.sheetful.profiles[state].yes_no >= 0.3:
        meant = _step_named(state, book)
    return meant, found


def _step_named(heading: str, book: Book) -> str:
    """The state that a heading of yes and no speaks of; empty when of none."""
    bare = asked_plainly(heading)
    named = vocabulary(book.id).states.get(fold(bare))
    if named:
        return named
    reached = {step.id: step.reaching for step in book.sheet.steps}
    ranked = sorted(
        (
            (likeness(bare, vocabulary(book.id).columns[column.id]), reached[column.fills[3:]])
            for column in book.sheet.columns
            if column.fills.startswith("at:")
        ),
        reverse=True,
    )
    if ranked and ranked[0][0] >= 0.5:
        return ranked[0][1]
    return nearest_state(bare, book)


_SEVERAL = 0.04


def answers_and_ends(
    columns: Mapping[str, str],
    states: Mapping[str, str | None],
    state: str,
    judged: Judged,
    book: Book,
) -> Mapping[str, str]:
    """The columns, with days that open items have too as those of an answer, and not of the end."""
    answer = next((step for step in book.sheet.steps if step.before_end), None)
    column = answer and next(
        (each.id for each in book.sheet.columns if each.fills == f"at:{answer.id}"), ""
    )
    if not column or column in columns.values():
        return columns
    open_words = [word for word, each in states.items() if each and not book.state(each).closed]
    still_open = judged.sheetful.body[state].is_in(open_words)
    for name, each in columns.items():
        found = declared(book, each)
        step = found.fills.partition(":")[2] if found and found.fills.startswith("at:") else ""
        reached = next((s.reaching for s in book.sheet.steps if s.id == step), "")
        if not reached or not book.state(reached).closed:
            continue
        days = judged.sheetful.profiles[name]
        dated = days.texts.is_in(days.days.written["text"].implode()) & still_open
        if dated.sum() >= max(2, _SEVERAL * days.filled):
            return {other: column if other == name else to for other, to in columns.items()}
    return columns


def entering_by_its_only_day(
    columns: Mapping[str, str],
    states: Mapping[str, str | None],
    state: str,
    judged: Judged,
    book: Book,
) -> dict[str, str]:
    """The columns, with the only day of a table as that of entering where some only entered."""
    first = book.sheet.steps[0]
    days = {
        name: column
        for name, column in columns.items()
        if (declared(book, column) or Column("", "")).fills.startswith("at:")
    }
    if len(days) != 1:
        return dict(columns)
    (day,) = days
    words = [word for word, meant in states.items() if meant == first.reaching]
    rows = judged.sheetful.body.select(pl.col(state).is_in(words) & pl.col(day).is_not_null())
    entering = next(each.id for each in book.sheet.columns if each.fills == f"at:{first.id}")
    if not rows.to_series().sum():
        return dict(columns)
    return {name: entering if name == day else column for name, column in columns.items()}


def entering_when_due(columns: Mapping[str, str], book: Book) -> dict[str, str]:
    """The columns, with the day by which what lies ahead is due as that for which it is planned."""
    first = book.sheet.steps[0]
    entering = next((e.id for e in book.sheet.columns if e.fills == f"at:{first.id}"), "")
    if not book.state(first.reaching).ahead or entering in columns.values():
        return dict(columns)
    return {name: entering if to == "due" else to for name, to in columns.items()}
