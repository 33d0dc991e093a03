"""What is a count and what only has digits: years, names, ordinals, times, addresses, laws."""

from __future__ import annotations

from pathlib import Path

import pytest

from cierre.audit.finding import Language
from cierre.audit.grammar.report import understood
from cierre.audit.numerals.numeral import plain
from cierre.audit.numerals.reading import read
from tests.audit.documents import read_as

Case = tuple[Language, str, str]
"""A language, a text, and all the counts in it, apart by spaces."""

YEARS: tuple[Case, ...] = (
    ("en", "1,732 deaths in 2015, a decrease of 2 % compared with 2014", "1732"),
    ("en", "Complaints, 2018 over 2017", ""),
    ("en", "a 21% increase in volume since 2015", ""),
    ("en", "Plan 2020 and the FIFA 2014 visitors", ""),
    ("en", "In 2015 complaints rose by 31", "31"),
    ("en", "FY 2014/15 against 2013-14: 31 more", "31"),
    ("en", "2015: 120 calls; 2016: 131 calls", "120 131"),
    ("en", "Q3 2024 closed with 120 calls", "120"),
    ("en", "They handled 2018 calls", "2018"),
    ("en", "a total of 2016 calls", "2016"),
    ("en", "Calls: 2017", "2017"),
    ("en", "They answered 2015 of them", "2015"),
    ("es", "En 2016 hubo 120 quejas, frente a 2015", "120"),
    ("es", "2018 frente a 2017", ""),
    ("es", "el Plan 2020 y la Agenda 2030", ""),
    ("es", "el curso 2014/15, en 2014-2015", ""),
    ("es", "2015: 120 quejas; 2016: 131 quejas", "120 131"),
    ("es", "T3 2024: 120 quejas", "120"),
    ("es", "recibió 2019 quejas", "2019"),
    ("es", "de las 2016 quejas", "2016"),
    ("es", "Quejas: 2017", "2017"),
    ("zh", "2015年受理120件,较2014年增加31件", "120 31"),
    ("zh", "2014-2015年受理120件", "120"),
    ("zh", "2015年度受理120件", "120"),
    ("zh", "《规划（2020）》,受理120件", "120"),
    ("zh", "二〇二五年受理120件", "120"),
    ("zh", "有效申訴的2026件", "2026"),
    ("zh", "共2015人次", "2015"),
    ("zh", "受理2024宗", "2024"),
    ("zh", "2013、2014年受理120件", "120"),
    ("zh", "较2014增加31件", "31"),
    ("es", "En 2016 quejas y avisos fueron 31", "31"),
)

NAMES: tuple[Case, ...] = (
    ("en", "the A-4 motorway, Covid-19, COVID 19 and ISO 9001: 12 calls", "12"),
    ("en", "S1, 4G and 3D: 12 calls", "12"),
    ("en", "open 24/7 for 12 callers", "12"),
    ("en", "Top 5 causes, the top 10, the first 10, the top ten: 12", "12"),
    ("en", "week 28, the 1990s, Route 66: 12", "12"),
    ("en", "911 calls and 112 letters", "911 112"),
    ("en", "Of the top 5, one took 120 calls", "120"),
    ("es", "la A-4, la Covid-19, la COVID 19, la Línea 10 y la ISO 9001: 12 quejas", "12"),
    ("es", "abierto 24/7 para 12 vecinos", "12"),
    ("es", "las 5 principales, los 10 primeros y el top 3: 12", "12"),
    ("es", "semana 28, línea 3: 12", "12"),
    ("es", "las 12 quejas principales y 112 llamadas", "12 112"),
    ("zh", "12345热线、12398电话和12345平台受理12件", "12"),
    ("zh", "4G网络、A-4区、ISO 9001:12件", "12"),
    ("zh", "24/7受理12件", "12"),
    ("zh", "前10位、前5名、前十位的有12件", "12"),
    ("zh", "第28周受理12件", "12"),
    ("en", "a 12-month plan for 3 offices", "3"),
    ("zh", "120件急件", "120"),
    ("zh", "8890便民热线、3级、12楼、36歲:12件", "12"),
    ("zh", "三条线分别为12件和13件", "12 13"),
    ("zh", "12345件工单,此前120件,提前12天", "12345 120 12"),
)

ORDINALS: tuple[Case, ...] = (
    ("en", "1st, 2nd, 23rd and 4th of 12 offices", "12"),
    ("en", "12 standing orders and 3 strikes", "12 3"),
    ("es", "el 1er trimestre, la 2.ª, el 3º y la 5ta de 12 oficinas", "12"),
    ("es", "12 erratas y 3 notas", "12 3"),
    ("zh", "第3次、第三名、三等奖,12家", "12"),
    ("zh", "3次检查", "3"),
)

PERIODS: tuple[Case, ...] = (
    ("en", "the first half of 2024, the second half, 12 calls", "12"),
    ("en", "in the third quarter, 12 calls; Q3, H1: 13", "12 13"),
    ("en", "a quarter of 2024 passed with 12 calls", "12"),
    ("es", "la primera mitad de 2024, el primer semestre, el tercer trimestre: 12", "12"),
    ("es", "un cuarto de hora con 12 llamadas", "12"),
    ("zh", "上半年、第三季度、三季度受理12件", "12"),
    ("zh", "2024年上半年受理12件", "12"),
)

TIMES: tuple[Case, ...] = (
    ("en", "from 8:30 to 14:00, at 8 am and by 5 p.m., 12 calls", "12"),
    ("en", "9am–5pm: 12 calls", "12"),
    ("zh", "5点半受理12件", "12"),
    ("zh", "3个点位,由12升至15", "3 12 15"),
    ("en", "on 3, 4 and 5 May: 12 calls", "12"),
    ("es", "los días 3, 4 y 5 de mayo, ene. 2024: 12 quejas", "12"),
    ("zh", "3、4、5日和12日:12件", "12"),
    ("en", "8 amateurs called at noon", "8"),
    ("es", "de 8:30 a 14:00, a las 9 de la mañana y a las 21 h, 12 avisos", "12"),
    ("es", "a las 8 oficinas", "8"),
    ("es", "de 113 ese año a las 201 al cierre", "113 201"),
    ("zh", "上午8:30至9时30分,下午5点到6点,12件", "12"),
    ("zh", "用时3小时,得30分", "3 30"),
)

RANGES: tuple[Case, ...] = (
    ("en", "20-25 people, 6–10 percent: 12", "12"),
    ("en", "aged 18 to 24, people aged 65 and over, 12 years old: 3", "3"),
    ("en", "from 20 to 25 calls", "20 25"),
    ("en", "between the two, 20 and 25", "2 20 25"),
    ("es", "20-25 personas: 12", "12"),
    ("es", "de 18 a 24 años de edad, mayores de 65 años: 3", "3"),
    ("es", "pasó de 20 a 25 quejas", "20 25"),
    ("es", "divididas entre 20 vecinos", "20"),
    ("zh", "20-25人,20至25人,12件", "12"),
    ("zh", "18至24岁、65岁以上的12人", "12"),
    ("zh", "从20件增至25件", "20 25"),
)

SECTIONS: tuple[Case, ...] = (
    ("en", "1. Calls\n2.1 Letters\n3) Visits\n12 visits", "12"),
    ("en", "2.1 visits a day", "2.1"),
    ("en", "12 Visits", "12"),
    ("es", "1. Quejas\n2.1 Cartas\n3) Visitas\n12 visitas", "12"),
    ("es", "2.1. Cartas\n120 visitas", "120"),
    ("zh", "一、来电\n（一）来信\n(二)来访\n2.1 来访\n3、受理12件", "12"),
    ("zh", "1.受理12件", "12"),
    ("zh", "12、13件", "12 13"),
)

ADDRESSES: tuple[Case, ...] = (
    ("en", "ZIP 90210, postcode 10001: 12 calls", "12"),
    ("en", "12 High Street sent 3 letters", "3"),
    ("en", "by phone 320 calls", "320"),
    ("es", "C.P. 06600, código postal 28013: 12", "12"),
    ("es", "por teléfono 320 quejas", "320"),
    ("zh", "电话 0522-1234567,邮编100000,中山路5号,12件", "12"),
    ("zh", "电话320件", "320"),
)

LAWS: tuple[Case, ...] = (
    ("en", "Act 1998, Directive 2014/24/EU, Law 1755 and Regulation 679/2016: 12", "12"),
    ("en", "the act closed 12 files", "12"),
    ("es", "Ley 39/2015, Real Decreto 463/2020, expediente 1234: 12", "12"),
    ("es", "la ley obliga a 12 oficinas", "12"),
    ("zh", "国发〔2015〕12号、第39条,12件", "12"),
    ("zh", "39条建议", "39"),
)

FORMS: tuple[Case, ...] = (
    ("es", "25 millones 775 mil 883.83 pesos", "25775883.83"),
    ("es", "25 millones 775 mil pesos", "25775000"),
    ("en", "two thousand and six calls, 12k letters, $3m", "2006 12000 3000000"),
    ("zh", "5千瓦", "5"),
    ("en", "fell from .5 to .25 m", "0.5 0.25"),
    ("en", "at No.5 he saw 12", "12"),
    ("en", "On time: 7/7; 1/7 late", "7 7 1 7"),
)

ALL = (YEARS, NAMES, ORDINALS, PERIODS, TIMES, RANGES, SECTIONS, ADDRESSES, LAWS, FORMS)


@pytest.mark.parametrize(("language", "text", "counts"), [case for each in ALL for case in each])
def test_only_what_counts_is_a_count(language: Language, text: str, counts: str) -> None:
    found = read(text, language).numerals
    read_as = [plain(each.value) for each in found if each.kind == "quantity"]
    assert read_as == counts.split()


@pytest.mark.parametrize(
    ("language", "text", "percentages"),
    [
        ("en", "a rise of .82 %", "0.82"),
        ("en", "a fall of (.82 %)", "0.82"),
        ("es", "un alza de ,82 %", "0.82"),
        ("zh", "增长.82%", "0.82"),
        ("en", "the first half of 2024 had 40 % of them", "40"),
        ("en", "the first half, 40 %", "40"),
        ("es", "en la primera mitad del año, el 40 %", "40"),
        ("zh", "上半年占40%", "40"),
    ],
)
def test_percentages(language: Language, text: str, percentages: str) -> None:
    found = [each for each in read(text, language).numerals if each.kind == "percent"]
    assert [plain(each.value) for each in found] == percentages.split()


@pytest.mark.parametrize(
    "cells",
    [
        ("Quejas | 12", "Horas | 31"),
        ("Total | 12 mil", "918 | 31"),
        ("Llamadas | 12", "por ciento | 31"),
        ("Día | 12", "de julio | 31"),
    ],
)
def test_a_number_has_nothing_of_the_next_cell(cells: tuple[str, str], tmp_path: Path) -> None:
    table = "| Tipo | Veces |\n|---|---|\n" + "\n".join(f"| {each} |" for each in cells)
    found = understood(read_as(tmp_path, "a.md", table)).mentions
    assert all(each.kind == "quantity" and not each.unit for each in (m.numeral for m in found))
    assert len(found) == sum(each.isdigit() for cell in cells for each in cell.split())


@pytest.mark.parametrize(
    "table",
    [
        "| Tipo | 2016 | 2017 |\n|---|---|---|\n| Reparaciones | 2017 | 31 |",
        "| 类别 | 2016 | 2017 |\n|---|---|---|\n| 维修 | 2017 | 31 |",
        "| Kind | 2016 | 2017 |\n|---|---|---|\n| Repairs | 2017 | 31 |",
    ],
)
def test_a_year_heads_a_column_and_counts_in_it(table: str, tmp_path: Path) -> None:
    kinds = [each.numeral.kind for each in understood(read_as(tmp_path, "a.md", table)).mentions]
    assert kinds == ["year", "year", "quantity", "quantity"]
