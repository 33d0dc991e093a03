"""Days and moments in every style that people write."""

from dataclasses import asdict
from datetime import date, datetime, timedelta

import polars as pl
import pytest
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as st

from cierre.sources.tables.days import consecutive_days, moments, read_days
from cierre.sources.tables.written_days import Order, read_clock, read_day

DAYS = st.dates(date(2020, 1, 1), date(2039, 12, 31))
STYLES = {
    "dmy": ["dd/MM/yyyy", "d/M/yy", "dd-MM-yyyy", "dd.MM.yy"],
    "mdy": ["MM/dd/yyyy", "M/d/yy", "MM-dd-yyyy"],
    "ymd": ["yyyy-MM-dd", "yyyy/M/d", "yyyy.MM.dd"],
}
WORDED = [("es", "d 'de' MMMM 'de' y"), ("es", "d MMM y"), ("en", "d MMMM y"), ("en", "MMM d, y"),
          ("zh", "y年M月d日")]  # fmt: skip


@pytest.mark.parametrize("order", STYLES)
@given(day=DAYS, place=st.integers(0, 9))
@settings(max_examples=60, deadline=None)
def test_a_day_in_numbers_reads_back_in_its_order(order: str, day: date, place: int) -> None:
    pattern = STYLES[order][place % len(STYLES[order])]
    written = read_day(format_date(day, pattern, locale="en"))
    assert written is not None
    assert written.on(order, None) == datetime(day.year, day.month, day.day)  # type: ignore[arg-type]


@pytest.mark.parametrize(("language", "pattern"), WORDED)
@given(day=DAYS)
@settings(max_examples=40, deadline=None)
def test_a_day_in_words_reads_back(language: str, pattern: str, day: date) -> None:
    written = read_day(format_date(day, pattern, locale=language))
    assert written is not None
    assert written.on("", None) == datetime(day.year, day.month, day.day)


@given(days=st.lists(DAYS, min_size=1, max_size=20), order=st.sampled_from(["dmy", "mdy"]))
@settings(max_examples=60, deadline=None)
def test_an_order_is_never_guessed_wrong(days: list[date], order: str) -> None:
    pattern = "%d/%m/%Y" if order == "dmy" else "%m/%d/%Y"
    read = read_days(pl.Series([day.strftime(pattern) for day in days]))
    assert read.order in ("", order)
    assert bool(read.order) == any(day.day > 12 for day in days)


@given(seconds=st.integers(0, 86399))
@settings(max_examples=60, deadline=None)
def test_a_time_reads_back_in_twelve_hours_and_in_twenty_four(seconds: int) -> None:
    at = datetime(2026, 8, 3) + timedelta(seconds=seconds)
    assert read_clock(at.strftime("%H:%M:%S")) == seconds
    assert read_clock(at.strftime("%I:%M:%S %p")) == seconds
    half = "上午" if at.hour < 12 else "下午"
    assert read_clock(f"{half}{at.strftime('%I:%M:%S')}") == seconds


@given(at=st.datetimes(datetime(2001, 1, 1), datetime(2040, 1, 1)).map(
    lambda at: at.replace(microsecond=0)))  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_a_day_as_a_workbook_counts_it_reads_back(at: datetime) -> None:
    text = f"{(at - datetime(1899, 12, 30)) / timedelta(days=1):.8f}"
    read = read_days(pl.Series([text]), serials=True)
    assert abs(moments(read, "", None)["at"].item() - at) <= timedelta(seconds=1)


def test_numbers_are_days_only_where_a_heading_says_so() -> None:
    assert read_days(pl.Series(["46237", "46238"])).share == 0
    assert read_days(pl.Series(["46237", "46238"]), serials=True).share == 1


def test_a_year_that_is_not_written_is_not_invented() -> None:
    read = read_days(pl.Series(["3-ago", "17-jul"]))
    assert read.without_year
    assert moments(read, "dmy", None).is_empty()


@pytest.mark.parametrize("text", ["31/02/2026", "Q3", "Goya 14", "12:30", "45.678", "13/13/26"])
def test_what_is_no_day_is_read_as_none(text: str) -> None:
    written = read_day(text)
    assert written is None or written.on("dmy", 2026) is None


def test_days_exchanged_by_a_workbook_of_another_country_are_noticed() -> None:
    cells = ["2026-08-07", "2026-09-07", "2026-03-08", "2026-05-08", "2026-10-07"]
    texts = pl.Series([*cells, "17/07/2026", "25/07/2026", "28/08/2026"])
    assert read_days(texts, pl.Series(range(5), dtype=pl.UInt32)).exchanged


def test_days_in_a_row_tell_their_order_by_themselves() -> None:
    assert consecutive_days([f"{n}/8/2026" for n in range(3, 10)], None)[0] == datetime(2026, 8, 3)
    assert consecutive_days([f"8/{n}/2026" for n in range(3, 10)], None)[0] == datetime(2026, 8, 3)
    assert (
        consecutive_days(["3/8/2026", "9/8/2026", "1/8/2026", "7/8/2026", "2/8/2026"], None) == []
    )


DIGITS = st.integers(0, 99).flatmap(lambda n: st.sampled_from([str(n), f"{n:02}"]))
YEARS = st.sampled_from(["26", "2026", "1999", "0026", "126", "", "1850"])
CLOCKS = st.builds(
    "{}{}:{}{}{}{}".format,
    st.sampled_from([" ", "T", ", ", "  ", " a las ", " at ", "t", ""]),
    DIGITS,
    DIGITS,
    st.sampled_from(["", ":07", ":61", ":07.250", ".30"]),
    st.sampled_from(["", " pm", "AM", " p.m.", " a. m.", " 下午"]),
    st.sampled_from(["", "Z", " UTC", "+02:00", "-0330", " CEST", " GMT+2", "z"]),
)
WRITTEN = st.builds(
    lambda parts, sign, clock: sign.join(parts) + clock,
    st.one_of(st.tuples(YEARS, DIGITS, DIGITS), st.tuples(DIGITS, DIGITS, YEARS),
              st.tuples(DIGITS, DIGITS)),
    st.sampled_from(["/", "-", ".", " / ", "月", " "]),
    st.one_of(st.just(""), CLOCKS),
)  # fmt: skip


@given(texts=st.lists(WRITTEN, min_size=1, max_size=40, unique=True))
@settings(max_examples=300, deadline=None)
def test_a_column_reads_as_each_of_its_texts_does(texts: list[str]) -> None:
    read = {row.pop("text"): row for row in read_days(pl.Series(texts)).written.to_dicts()}
    alone = {text: asdict(found) for text in texts if (found := read_day(text)) is not None}
    for each in (*read.values(), *alone.values()):
        each["first"], each["second"] = each["first"] or 0, each["second"] or 0
    assert read == alone


@given(texts=st.lists(WRITTEN, min_size=1, max_size=40, unique=True))
@settings(max_examples=100, deadline=None)
def test_moments_of_a_column_are_those_of_each_of_its_texts(texts: list[str]) -> None:
    days = read_days(pl.Series(texts))
    orders: tuple[Order, ...] = ("dmy", "mdy")
    for order in orders:
        read = dict(moments(days, order, 2024).select("text", "at").iter_rows())
        alone = {text: day.on(order, 2024) for text in texts if (day := read_day(text))}
        assert read == {text: at for text, at in alone.items() if at is not None}
