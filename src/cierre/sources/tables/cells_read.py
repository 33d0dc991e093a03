"""The cells of a column as the book writes them: days as ISO, numbers with a point, people once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

import polars as pl

from cierre.sources.names import fold
from cierre.sources.rows import filled_steps
from cierre.sources.tables.amounts import read_numbers
from cierre.sources.tables.assigned import declared
from cierre.sources.tables.columns import STATE, TIME
from cierre.sources.tables.days import Days, moments
from cierre.sources.tables.decisions import Decisions
from cierre.sources.tables.many_numbers import durations_of, numbers_of
from cierre.sources.tables.names_together import bring_names_together
from cierre.sources.tables.understanding import SHEET, Judged
from cierre.sources.tables.vocabulary import general, vocabulary
from cierre.sources.tables.written_days import read_clock

_ANY_YEAR = 2000


def column_read(
    judged: Judged, decisions: Decisions, name: str, column: str, zone: str
) -> pl.Series:
    """The cells under a heading as those of one of the book's columns."""
    seen, book = judged.sheetful.profiles[name], decisions.book
    found = declared(book, column)
    texts = seen.texts
    if column == STATE:
        return replaced(texts, decisions.states)
    assert found is not None
    kind = found.fills.partition(":")[0]
    if kind == "field":
        (own,) = filled_steps(found)
        kind = next(f"field:{each.kind}" for each in book.fields if each.id == own)
    match kind:
        case "at" | "due" | "field:date":
            return _days(judged, decisions, name, column, zone)
        case "seconds":
            read, plain = durations_of(texts, name)
            seconds = {text: str(int(n)) for text, n in read.values.items()}
            return _beside(plain, texts, seconds)
        case "amount" | "value" | "worth" | "field:integer" | "field:decimal":
            return numbers_read(judged, decisions, name, kind)
        case "person":
            return replaced(texts, decisions.people.meant)
        case "unit":
            return replaced(texts, decisions.units.meant)
        case "place" | "category" | "reason":
            return as_named(texts, contained=kind == "place", answered=decisions.same.get(kind, {}))
        case "field:text":
            (own,) = filled_steps(found)
            values = vocabulary(book.id).values.get(own)
            return _valued(texts, values) if values else as_named(texts)
    return texts


def replaced(texts: pl.Series, meant: Mapping[str, str | None]) -> pl.Series:
    """The texts as what they mean; null for those that mean nothing."""
    distinct = texts.drop_nulls().unique().to_list()
    known = {text: meant.get(text) for text in distinct}
    return texts.replace_strict(known, default=None, return_dtype=pl.String) if known else texts


_NOTHING_SAID: Mapping[str, str] = {}


def as_named(
    texts: pl.Series, *, contained: bool = False, answered: Mapping[str, str] = _NOTHING_SAID
) -> pl.Series:
    """Names of places and kinds, each as it is written most often or as somebody ``answered``."""
    counted = dict(texts.drop_nulls().value_counts().iter_rows())
    return replaced(texts, bring_names_together(counted, contained=contained, answered=answered))


def _valued(texts: pl.Series, values: Mapping[str, str]) -> pl.Series:
    """The book's own values for her words; a yes is the only one that is not the usual."""
    shared = general()
    meant: dict[str, str | None] = {}
    for text in texts.drop_nulls().unique().to_list():
        folded = fold(text) or text.strip()
        meant[text] = values.get(folded)
        if meant[text] is None and folded in shared.yes:
            meant[text] = values.get("yes") or values.get("si")
    return replaced(texts, meant)


def _days(judged: Judged, decisions: Decisions, name: str, column: str, zone: str) -> pl.Series:
    full = judged.sheetful
    seen = full.profiles[name]
    days = seen.every_day
    clock = next((n for n, c in decisions.columns.items() if c == f"{column}{TIME}"), "")
    entering = decisions.heading(decisions.book.sheet.steps[0].id)
    # the year makes a difference only to days that have none
    year = _year(decisions) if days.without_year else pl.lit(_ANY_YEAR, pl.Int64)
    frame = full.body.select(text=pl.col(name), year=year)
    years = frame["year"].unique().to_list() or [_ANY_YEAR]
    known = pl.concat(_moments(days, decisions, year, zone) for year in years)
    at = frame.join(known, on=["text", "year"], how="left", maintain_order="left")["at"]
    if clock:
        at = _with_clock(at, full.profiles[clock].texts)
    if name != entering and entering:
        at = _relative(at, seen.texts, judged, decisions, entering, zone)
    midnight = (at.dt.hour() == 0) & (at.dt.minute() == 0) & (at.dt.second() == 0)
    return pl.select(
        pl.when(midnight)
        .then(at.dt.strftime("%Y-%m-%d"))
        .otherwise(at.dt.strftime("%Y-%m-%d %H:%M:%S"))
    ).to_series()


def _moments(days: Days, decisions: Decisions, year: int, zone: str) -> pl.DataFrame:
    """The ``at`` of each ``text`` on the office's clock, in a ``year`` where none is written."""
    # while it is asked which comes first nothing is recorded, and records are only counted
    found = moments(days, decisions.order or "dmy", year)
    if zone and found["offset"].count():
        utc = pl.col("at") - pl.duration(seconds="offset")
        here = utc.dt.replace_time_zone("UTC").dt.convert_time_zone(zone).dt.replace_time_zone(None)
        found = found.with_columns(pl.coalesce(here, "at").alias("at"))
    return found.select("text", "at", year=pl.lit(year, pl.Int64))


def _year(decisions: Decisions) -> pl.Expr:
    """The year of days in which none is written, by their sheet."""
    years = dict(decisions.years)
    return pl.col(SHEET).replace_strict(years, default=_ANY_YEAR, return_dtype=pl.Int64)


def _with_clock(at: pl.Series, clock: pl.Series) -> pl.Series:
    seconds = {text: read_clock(text) for text in clock.drop_nulls().unique().to_list()}
    shift = clock.replace_strict(seconds, default=None, return_dtype=pl.Int64) if seconds else None
    if shift is None:
        return at
    return at.dt.truncate("1d") + (shift.fill_null(0) * 1_000_000).cast(pl.Duration("us"))


def _relative(
    at: pl.Series, texts: pl.Series, judged: Judged, decisions: Decisions, entering: str, zone: str
) -> pl.Series:
    """Moments that are told by the day of entering: only a time, or «the same day»."""
    seconds: dict[str, int | None] = {}
    words = general().same_day
    for text in texts.filter(at.is_null()).drop_nulls().unique().to_list():
        clock = read_clock(text)
        if clock is not None:
            seconds[text] = clock
        elif fold(text) in words:
            seconds[text] = -1
    if not seconds:
        return at
    began = _days(judged, decisions, entering, decisions.columns[entering], zone)
    start = began.str.to_datetime("%Y-%m-%d %H:%M:%S", strict=False, time_unit="us")
    start = start.fill_null(began.str.to_datetime("%Y-%m-%d", strict=False, time_unit="us"))
    shift = texts.replace_strict(seconds, default=None, return_dtype=pl.Int64)
    return pl.select(
        pl.when(at.is_not_null()).then(at)
        .when(shift == -1).then(start)
        .when(shift.is_not_null()).then(
            start.dt.truncate("1d") + (shift * 1_000_000).cast(pl.Duration("us")))
    ).to_series()  # fmt: skip


def numbers_read(judged: Judged, decisions: Decisions, name: str, kind: str) -> pl.Series:
    """Numbers, and words of a scale, as plain decimals."""
    seen, book = judged.sheetful.profiles[name], decisions.book
    scored = kind == "value"
    most = max((scale.most for scale in book.scales if scale.most is not None), default=None)
    if scored and most == 100:
        # whether they are parts of one is told by all of them
        read, plain = read_numbers(seen.texts, seen.native, decisions.mark), None
    else:
        read, plain = numbers_of(seen.texts, seen.native, decisions.mark)
    values: dict[str, Decimal] = dict(read.values)
    if scored:
        texts = read.texts.drop_nulls().unique().to_list()
        for table in _by_words(texts):
            for text in texts:
                said = table.get(fold(text) or text.strip())
                if said is not None and text not in values:
                    values[text] = Decimal(said)
        if (
            most == 100
            and values
            and max(values.values()) <= 1
            and any(value != int(value) for value in values.values())
        ):
            values = {text: value * 100 for text, value in values.items()}
    return _beside(plain, seen.texts, {text: as_text(value) for text, value in values.items()})


def _beside(plain: pl.Series | None, texts: pl.Series, others: Mapping[str, str]) -> pl.Series:
    """What plain cells are, and what the others mean."""
    if plain is None or plain.null_count() == len(plain):
        return replaced(texts, others)
    left = texts.is_not_null() & plain.is_null()
    if not left.any():
        return plain
    places = left.arg_true()
    return plain.scatter(places, replaced(texts.gather(places), others))


def _by_words(texts: Sequence[str]) -> list[Mapping[str, int]]:
    """The scales said in words, that first which has the most of the words."""
    words = {fold(text) or text.strip() for text in texts}
    return sorted(general().scores.values(), key=lambda table: -len(words & set(table)))


def as_text(value: Decimal) -> str:
    """A number without an exponent and without zeros that say nothing."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
