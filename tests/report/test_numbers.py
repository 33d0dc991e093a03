"""One formatter: what a number looks like in a locale."""

from __future__ import annotations

from decimal import Decimal

import pytest

from cierre.book import Unit
from cierre.report.numbers import Formatter, locale_for

NBSP = "\u00a0"


@pytest.fixture
def spanish() -> Formatter:
    return Formatter("es_ES", "EUR")


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (0, "items", "0"),
        (12345, "items", "12.345"),
        (-3, "items", "−3"),
        (Decimal("1234.5"), "quantity", "1.234,5"),
        (Decimal("143221"), "money", "143.221,00 €"),
        (Decimal("-0.5"), "money", "−0,50 €"),
        (Decimal("0.84248"), "share", "84,2 %"),
        (Decimal("8.98"), "per_thousand", "8,98"),
        (Decimal("3.5"), "per_hundred", "3,5"),
        (Decimal("7"), "score", "7,0"),
        (0, "seconds", "0 s"),
        (45, "seconds", "45 s"),
        (Decimal("252.4"), "seconds", "4 min 12 s"),
        (3600, "seconds", "1 h"),
        (11520, "seconds", "3 h 12 min"),
        (3599 + 7200, "seconds", "3 h"),
        (1000 * 3600, "office_seconds", "1.000 h"),
        (1000 * 3600, "seconds", "42 días"),
        (219_360, "seconds", "2 días 13 h"),
        (-90, "seconds", "−1 min 30 s"),
    ],
)
def test_a_value_is_written_in_its_unit(
    spanish: Formatter, value: int | Decimal, unit: Unit, said: str
) -> None:
    assert spanish.number(value, unit) == said.replace(" ", NBSP)


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (Decimal("0.80"), "share", "80 %"),
        (Decimal("0.905"), "share", "90,5 %"),
        (Decimal("8"), "score", "8"),
        (Decimal("8.5"), "score", "8,5"),
        (Decimal("4.25"), "per_thousand", "4,25"),
        (Decimal("-10"), "points", "−10"),
        (1234, "items", "1.234"),
        (Decimal("170000"), "money", "170.000,00 €"),
        (7200, "office_seconds", "2 h"),
    ],
)
def test_a_target_is_written_as_somebody_set_it(
    spanish: Formatter, value: int | Decimal, unit: Unit, said: str
) -> None:
    assert spanish.as_set(value, unit) == said.replace(" ", NBSP)


def test_a_difference_carries_its_sign_and_a_share_differs_by_points(spanish: Formatter) -> None:
    assert spanish.signed(8, "items") == "+8"
    assert spanish.signed(-180, "seconds") == f"−3{NBSP}min"
    assert spanish.signed(0, "items") == "0"
    assert spanish.change(Decimal("-0.0381"), "share") == "3,8"


def test_dates_and_periods_are_those_of_the_locale(spanish: Formatter) -> None:
    assert spanish.day("2026-08-31T22:00:00") == "31 de agosto de 2026"
    assert spanish.day("2026-08-03", year=False) == "3 de agosto"
    assert spanish.short_day("2026-09-07") == "7/9/2026"
    assert [spanish.period(each) for each in ("2026-08", "2026-Q3", "2026")] == [
        "agosto de 2026",
        "3.er trimestre de 2026",
        "2026",
    ]
    assert spanish.period_name("2026-08") == "agosto"
    assert spanish.period_label("2026-08") == "ago 2026"


def test_another_office_reads_its_own_numbers() -> None:
    english, chinese = Formatter("en_GB", "GBP"), Formatter("zh_CN", "CNY")
    assert english.number(Decimal("143221"), "money") == "£143,221.00"
    assert english.number(3600, "seconds") == f"1{NBSP}hr"
    assert english.number(11520, "seconds") == f"3{NBSP}hr{NBSP}12{NBSP}min"
    assert english.number(Decimal("0.842"), "share") == "84.2%"
    assert chinese.day("2026-08-31") == "2026年8月31日"


def test_lists_and_minor_units(spanish: Formatter) -> None:
    assert spanish.listed(["agua", "luz", "gas"]) == "agua, luz y gas"
    assert spanish.listed(["agua", "incendios"]) == "agua e incendios"
    assert spanish.listed(["agua", "hielo"]) == "agua y hielo"
    assert spanish.minor(14322100) == Decimal("143221.00")
    assert Formatter("ja_JP", "JPY").minor(500) == Decimal(500)


def test_an_unknown_locale_is_refused() -> None:
    with pytest.raises(ValueError, match="not a locale"):
        Formatter("xx_YY")


def test_the_language_decides_how_numbers_are_written_and_the_office_its_currency() -> None:
    english = Formatter(locale_for("en", "es_ES"), "EUR")
    assert english.number(Decimal("143221"), "money") == "€143,221.00"
    assert english.day("2026-08-31") == "31 August 2026"
    assert english.short_day("2026-09-07") == "07/09/2026"
    assert english.period("2026-Q3") == "3rd quarter 2026"
    assert Formatter(locale_for("es", "zh_CN"), "CNY").number(Decimal("0.842"), "share") == (
        f"84,2{NBSP}%"
    )
    assert locale_for("en", "en-US") == "en_US"
    with pytest.raises(ValueError, match="not a locale"):
        locale_for("xx", "es_ES")


def test_a_chinese_report_numbers_its_months_and_leaves_no_gaps() -> None:
    chinese = Formatter(locale_for("zh", "es_ES"), "EUR")
    assert chinese.number(Decimal("143221"), "money") == "€143,221.00"
    assert chinese.number(11520, "seconds") == "3小时12分钟"
    assert chinese.period_name("2026-08") == "8月"
    assert chinese.period_name("2026-Q3") == "第三季度"
    assert [chinese.period(each) for each in ("2026-08", "2026")] == ["2026年8月", "2026年"]
    assert chinese.listed(["水", "电", "气"]) == "水、电、气"


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en_US", f"2:30{NBSP}PM"),
        ("en_GB", "14:30"),
        ("en_001", "14:30"),
        ("es_MX", "14:30"),
        ("zh_CN", "14:30"),
    ],
)
def test_a_half_hour_begins_as_the_country_counts_its_hours(locale: str, said: str) -> None:
    assert Formatter(locale).half_hour(29) == said


@pytest.mark.parametrize("locale", ["en_US", "en_GB", "en_001"])
def test_a_list_in_english_has_no_comma_before_its_last(locale: str) -> None:
    assert Formatter(locale).listed(["fees", "cases", "tasks"]) == "fees, cases and tasks"
