"""Each form in which a number can be written, and what is no quantity."""

from __future__ import annotations

from decimal import Decimal

import pytest

from cierre.audit.finding import Language
from cierre.audit.languages import known
from cierre.audit.languages.spelling import Spelling
from cierre.audit.numerals.numeral import plain
from cierre.audit.numerals.reading import read

QUANTITIES: tuple[tuple[Language, str, str], ...] = (
    ("es", "Se cobraron 1.726.280 euros", "1726280"),
    ("es", "Se atendieron 1,269 casos y 77.8 por ciento", "1269"),
    ("es", "hubo 1 726 280 llamadas", "1726280"),
    ("es", "hubo 1\u202f726\u202f280 llamadas", "1726280"),
    ("es", "12 mil 918 quejas", "12918"),
    ("es", "mil 215 folios", "1215"),
    ("es", "1,95 millones de pesos", "1950000"),
    ("es", "3 mil millones de pesos", "3000000000"),
    ("es", "noventa y seis incidencias", "96"),
    ("es", "mil doscientas once llamadas", "1211"),
    ("es", "dos docenas de bombillas", "24"),
    ("es", "0,125 kg", "0.125"),
    ("en", "1,726,280 visits", "1726280"),
    ("en", "Twenty-five concerned potholes", "25"),
    ("en", "a hundred and two letters", "102"),
    ("en", "a dozen chairs", "12"),
    ("en", "$1.93 million", "1930000"),
    ("en", "£2.4bn in all", "2400000000"),
    ("en", "13.66667 files", "13.66667"),
    ("zh", "受理三百二十件", "320"),
    ("zh", "来电1.2万通", "12000"),
    ("zh", "投资4.3亿元", "430000000"),
    ("zh", "１２３４件", "1234"),
    ("zh", "1万2千人", "12000"),
    ("zh", "十二名员工", "12"),
    ("zh", "有效申訴的2026件", "2026"),
)


@pytest.mark.parametrize(("language", "text", "value"), QUANTITIES)
def test_a_quantity_is_read(language: Language, text: str, value: str) -> None:
    found = [each for each in read(text, language).numerals if each.kind == "quantity"]
    assert [plain(each.value) for each in found][:1] == [value]


NO_QUANTITIES: tuple[tuple[Language, str], ...] = (
    ("es", "El 3 de julio de 2024"),
    ("es", "En 2016 la oficina cerró"),
    ("es", "la planta 3 y el teléfono 010"),
    ("es", "la 2.ª reunión"),
    ("es", "un aviso de una vecina"),
    ("en", "on 28 October, at 10:30"),
    ("en", "October 28, 2024"),
    ("en", "Stage 2 and Stage Two"),
    ("en", "the 3rd floor, room 12"),
    ("en", "between 10-20 people"),
    ("zh", "12345便民热线"),
    ("zh", "二级承办部门"),
    ("zh", "第3次会议"),
    ("zh", "“三违”建设"),
    ("zh", "2025年2月3日"),
    ("zh", "一般情况"),
)


@pytest.mark.parametrize(("language", "text"), NO_QUANTITIES)
def test_a_date_a_label_or_a_range_is_no_quantity(language: Language, text: str) -> None:
    found = [each for each in read(text, language).numerals if each.kind == "quantity"]
    assert not found


KINDS: tuple[tuple[Language, str, str], ...] = (
    ("es", "el 84,2 %", "percent"),
    ("es", "el 65 por ciento", "percent"),
    ("es", "2,3 puntos", "points"),
    ("en", "18.2 percent", "percent"),
    ("en", "0.4 percentage points", "points"),
    ("en", "3‰", "permille"),
    ("zh", "百分之三十", "percent"),
    ("zh", "0.6个百分点", "points"),
    ("zh", "５１％", "percent"),
)


@pytest.mark.parametrize(("language", "text", "kind"), KINDS)
def test_percentages_and_points_are_told_apart(language: Language, text: str, kind: str) -> None:
    assert [each.kind for each in read(text, language).numerals] == [kind]


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("es", "1,95 millones", "1945000", "1955000"),
        ("es", "146 quejas", "146", "146"),
        ("en", "6.4 minutes", "6.35", "6.45"),
        ("zh", "1.28万通", "12750", "12850"),
    ],
)
def test_a_rounded_number_is_an_interval(
    language: Language, text: str, low: str, high: str
) -> None:
    interval = read(text, language).numerals[0].interval
    assert (interval.low, interval.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("es", "18.430 kWh", "kWh"),
        ("es", "57.340 €", "€"),
        ("es", "212,4 millones de pesos", "pesos"),
        ("en", "£96,420", "£"),
        ("en", "6.1 minutes", "min"),
        ("zh", "68.5万元", "元"),
        ("zh", "24個小區", "个"),
    ],
)
def test_its_unit_goes_with_a_number(language: Language, text: str, unit: str) -> None:
    assert read(text, language).numerals[0].unit == unit


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "unos 289"),
        ("es", "300 aproximadamente"),
        ("en", "about 69"),
        ("en", "about the 300"),
        ("en", "300 or so"),
        ("zh", "约300人"),
        ("zh", "300人左右"),
    ],
)
def test_an_approximation_is_one(language: Language, text: str) -> None:
    assert read(text, language).numerals[0].approximate


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("es", "más de 300", "over"),
        ("es", "más de las 300", "over"),
        ("es", "menos de 40", "under"),
        ("es", "12 más de 300", ""),
        ("en", "over 300", "over"),
        ("en", "more than the 300", "over"),
        ("en", "fewer than 40", "under"),
        ("en", "those that fall under 40", ""),
        ("zh", "不足40人", "under"),
        ("zh", "一百二十余人", "over"),
        ("zh", "超过300人", "over"),
    ],
)
def test_a_bound_is_one(language: Language, text: str, bound: str) -> None:
    assert read(text, language).numerals[-1].bound == bound


SPELLINGS = [(language, words.spelling) for language, words in known().items()]


@pytest.mark.parametrize(("language", "spelling"), SPELLINGS)
def test_each_unit_is_read_behind_a_number(language: Language, spelling: Spelling) -> None:
    for form, unit in {**spelling.units, **spelling.measures}.items():
        (found, *_) = read(f"12 {form}{_FOLLOWED.get(form, '')}", language).numerals
        assert (plain(found.value), found.unit) == ("12", unit), form


_FOLLOWED = {"times": " as many", "veces": " más"}


@pytest.mark.parametrize(("language", "text"), [("en", "12 times"), ("es", "12 veces")])
def test_a_multiple_is_of_something(language: Language, text: str) -> None:
    assert read(text, language).numerals[0].unit == ""


@pytest.mark.parametrize(("language", "spelling"), SPELLINGS)
def test_each_scale_and_sign_is_read_behind_a_number(
    language: Language, spelling: Spelling
) -> None:
    for form, scale in spelling.scales.items():
        (found,) = read(f"12 {form}", language).numerals
        assert found.value == 12 * scale, form
    for kind in ("percent", "points", "permille"):
        for form in getattr(spelling, kind):
            (found,) = read(f"12{'' if form[0] == '-' else ' '}{form}", language).numerals
            assert found.kind == kind, form


@pytest.mark.parametrize(("language", "spelling"), SPELLINGS)
def test_each_word_of_a_number_and_of_a_month_is_read(
    language: Language, spelling: Spelling
) -> None:
    measure = "" if spelling.spaced else "件"
    for word, value in spelling.values.items():
        found = read(f"1, {word}{measure} x", language).numerals[1:]
        expected = [] if word in spelling.weak | spelling.opening else [value]
        assert [each.value for each in found] == expected, word
    for number, month in enumerate(spelling.months, 1):
        for name in month.split("|"):
            cased = name.title() if spelling.capitals else name
            assert [each.month for each in read(cased, language).dates] == [number], name
