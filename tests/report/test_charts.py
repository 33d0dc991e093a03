"""Charts: nothing is drawn outside the picture, and no two labels of a row run into each other."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Literal

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st

from cierre.report.charts import PHONE, WIDTH, draw, share_of_width
from cierre.report.charts import drawing as colours
from cierre.report.document import Bound, Chart, Mark
from cierre.report.typeface import font_files

SVG = "{http://www.w3.org/2000/svg}"
Kind = Literal["bar", "line", "roll_forward", "actual_target"]
KINDS: tuple[Kind, ...] = ("bar", "line", "roll_forward", "actual_target")

CATEGORIES = ("Filtraciones", "Puertas y portones", "Luces", "Otras quejas de los vecinos")
MONTHS = tuple(
    f"{month} {year}" for year in (2025, 2026) for month in ("ene", "may", "sept", "dic")
)
CHINESE_MONTHS = tuple(f"{year}年{month}月" for year in (2025, 2026) for month in range(1, 13))
BALANCE = ("Al inicio", "Entradas", "Salidas", "Correcciones", "Al cierre")
LABELS: dict[Kind, tuple[str, ...]] = {
    "bar": CATEGORIES * 3, "line": MONTHS * 3, "roll_forward": BALANCE, "actual_target": MONTHS * 2
}  # fmt: skip

amounts = st.one_of(st.integers(0, 9), st.integers(0, 2_000_000), st.floats(0, 1))


@st.composite
def charts(draw_from: st.DrawFn, kind: Kind) -> Chart:
    labels = draw_from(st.sampled_from((LABELS[kind], CHINESE_MONTHS[: len(LABELS[kind])])))
    count = draw_from(st.integers(1, len(labels)))
    values = draw_from(st.lists(amounts, min_size=count, max_size=count))
    marks = tuple(
        Mark(label, value, Bound(f"{value:,.2f} €", "fees.collected"), place == count - 1)
        for place, (label, value) in enumerate(zip(labels, values, strict=False))
    )
    target = draw_from(st.none() | st.floats(0, 2_000_000)) if kind == "line" else None
    targets = tuple(values) if kind == "actual_target" else ()
    return Chart(
        kind, "Cobros", marks, "Cobros de cada mes",
        target=target, targets=targets, target_label="Objetivo",
        limits=(0.0, 0.5, 1.0) if kind == "line" else None, limits_label="habitual: de 0 a 1",
        year_before_label="hace un año", ticks=((0.0, "0,0 %"),),
    )  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_every_label_is_inside_the_picture(kind: Kind, data: st.DataObject) -> None:
    width = data.draw(st.sampled_from((WIDTH, PHONE)))
    picture = ET.fromstring(draw(data.draw(charts(kind)), width=width))  # noqa: S314 (made here)
    width, height = (float(picture.attrib[name]) for name in ("width", "height"))
    for text in picture.iter(f"{SVG}text"):
        left, right = extent(text)
        assert left >= -1, text.text
        assert right <= width + 1, text.text
        assert 0 < float(text.attrib["y"]) <= height


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_labels_of_a_row_stand_apart(kind: Kind, data: st.DataObject) -> None:
    width = data.draw(st.sampled_from((WIDTH, PHONE)))
    picture = ET.fromstring(draw(data.draw(charts(kind)), width=width))  # noqa: S314 (made here)
    rows: dict[str, list[tuple[float, float]]] = {}
    for text in picture.iter(f"{SVG}text"):
        rows.setdefault(text.attrib["y"], []).append(extent(text))
    for several in rows.values():
        for (_, end), (start, _) in pairwise(sorted(several)):
            assert start >= end - 1


@pytest.mark.parametrize("amount", [1_000_000, 2_345_678_901])
def test_a_balance_of_large_amounts_stands_in_rows_where_steps_are_narrow(amount: int) -> None:
    values = (amount, 0, amount, 0, 2 * amount)
    marks = tuple(
        Mark(label, value, Bound(f"{value:,.2f} €", "fees.due"))
        for label, value in zip(BALANCE, values, strict=True)
    )
    chart = Chart("roll_forward", "", marks, "Saldo")
    phone = ET.fromstring(draw(chart, width=PHONE))  # noqa: S314 (made here)
    assert len({text.attrib["y"] for text in phone.iter(f"{SVG}text")}) == len(marks)
    texts = list(phone.iter(f"{SVG}text"))
    assert all(extent(text)[0] >= -1 and extent(text)[1] <= PHONE + 1 for text in texts)
    assert [text.text for text in texts][::2] == list(BALANCE)


@pytest.mark.parametrize("kind", KINDS)
def test_every_mark_has_its_number_as_text(kind: Kind) -> None:
    marks = tuple(Mark(name, 2.0, Bound(f"{name} 2", "a.b")) for name in ("uno", "dos"))
    drawn = draw(Chart(kind, "", marks, "Dos marcas"))
    assert drawn.count("<title>") == 2
    assert 'aria-label="Dos marcas"' in drawn


@pytest.mark.parametrize("count", [40, 77, 300])
def test_no_bar_is_beyond_the_page(count: int) -> None:
    marks = tuple(Mark(f"C{n}", 1000.0 - n, Bound(str(n), "a.b")) for n in range(count))
    drawing = draw(Chart("bar", "", marks, "Barras"))
    picture = ET.fromstring(drawing)  # noqa: S314 (made here)
    proportion = float(picture.attrib["height"]) / float(picture.attrib["width"])
    assert share_of_width(drawing) * proportion <= 1.351
    assert drawing.count("<title>") == count


@pytest.mark.parametrize("mark", ["ACCENT", "PALE", "AXIS", "MUTED", "TARGET", "INK"])
def test_every_mark_stands_out_from_its_ground_three_to_one(mark: str) -> None:
    grounds = [colours.GROUND] if mark == "PALE" else [colours.GROUND, colours.BAND]
    for ground in grounds:
        assert contrast(getattr(colours, mark), ground) >= 3


@pytest.mark.parametrize("part", ["accent", "ink", "muted", "good", "bad"])
def test_so_do_those_of_the_page_in_the_dark(part: str) -> None:
    style = (files("cierre.report") / "static" / "report.css").read_text(encoding="utf-8")
    dark = style.partition("prefers-color-scheme: dark")[2].partition("@media")[0]
    known = dict(re.findall(r"--(\w+): (#\w{6})", dark))
    assert contrast(known[part], known["ground"]) >= 4.5
    for kind, light, shown in re.findall(r'\[(fill|stroke)="(#\w+)"\] { \w+: (#\w{6})', dark):
        if light not in (colours.BAND, colours.GRID):
            assert contrast(shown, known["ground"]) >= 3, kind


def contrast(one: str, other: str) -> float:
    """By WCAG: from 1, the same, to 21, black on white."""
    light, dark = sorted(map(_luminance, (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def extent(text: ET.Element) -> tuple[float, float]:
    """Where a text begins and ends, by the typeface's own measures."""
    wide = sum(advance(letter) for letter in text.text or "") * float(text.attrib["font-size"])
    at = float(text.attrib["x"])
    anchor = text.attrib["text-anchor"]
    left = at if anchor == "start" else at - wide if anchor == "end" else at - wide / 2
    return left, left + wide


@cache
def advance(letter: str) -> float:
    """A letter's width in ems."""
    font = next((each for each in _fonts() if ord(letter) in each.getBestCmap()), _fonts()[0])
    name = font.getBestCmap().get(ord(letter), ".notdef")
    return float(font["hmtx"][name][0] / font["head"].unitsPerEm)


@cache
def _fonts() -> tuple[TTFont, ...]:
    return tuple(TTFont(path) for path in font_files() if "Regular" in path)


def months(*values: float | None) -> tuple[Mark, ...]:
    return tuple(
        Mark(f"M{n}", value or 0, Bound("—" if value is None else f"{value:g}", "a.b"),
             strong=n == len(values) - 1, missing=value is None)
        for n, value in enumerate(values)
    )  # fmt: skip


def test_a_month_without_a_value_is_a_gap_and_no_zero() -> None:
    drawn = draw(Chart("line", "", months(5, 6, None, None, 7, 8), "", ticks=((5, "5"),)))
    assert drawn.count("<polyline") == 2
    assert drawn.count("<circle") == 4
    assert ">—<" not in drawn
    drawn = draw(Chart("actual_target", "", months(5, None, 7), "", target=6))
    assert drawn.count("<rect") == 2
    assert ">—<" in drawn


@pytest.mark.parametrize("width", [WIDTH, PHONE])
@pytest.mark.parametrize("kind", ["line", "actual_target"])
@pytest.mark.parametrize(
    "values",
    [
        (5,), (0,), (3, 4), (0,) * 24, tuple(range(24)), (None, None, 4), (4, None), (1.5,) * 13,
        (None,) * 3, (1, None, 2, None, 3),
    ],
)  # fmt: skip
def test_any_months_are_drawn(kind: Kind, values: tuple[float | None, ...], width: float) -> None:
    marks = months(*values)
    drawn = draw(Chart(kind, "", marks, "", ticks=((0, "0"), (2, "2"))), width=width)
    assert drawn.count("<title>") == len(values)
    assert "nan" not in drawn
    shown = [each.text for each in ET.fromstring(drawn).iter(f"{SVG}text")]  # noqa: S314 (made here)
    assert marks[-1].label in shown
    if values[-1] is not None:
        assert marks[-1].number.text in shown


def test_columns_too_narrow_for_their_numbers_have_an_axis() -> None:
    marks = tuple(Mark(f"M{n}", 100_000.0 + n, Bound(f"{100_000 + n},00 €", "a.b"), n == 12)
                  for n in range(13))  # fmt: skip
    ticks = ((0.0, "0 €"), (50_000.0, "50.000 €"))
    for width in (WIDTH, PHONE):
        assert ">50.000 €<" in draw(Chart("actual_target", "", marks, "", ticks=ticks), width=width)
    assert "50.000" not in draw(Chart("actual_target", "", months(1, 2), "", ticks=ticks))


@pytest.mark.parametrize("width", [WIDTH, PHONE])
@pytest.mark.parametrize(
    "label", ["Tarjeta no aceptada", "Puertas y portones", "消防通道和楼道照明"]
)
def test_a_label_that_fits_is_not_cut(label: str, width: float) -> None:
    marks = (Mark(label, 1, Bound("1", "a.b")), Mark(f"{label}s", 1, Bound("1", "a.b")))
    drawn = draw(Chart("bar", "", marks, ""), width=width)
    assert drawn.count(f">{label}<") == 1
    assert f">{label}s<" in drawn
