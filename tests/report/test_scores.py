"""Scores with how sure they are, and what is not said on fewer than twenty answers."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from cierre.packs import Pack, Part
from cierre.report.document import Bound, Bullets, Table, Text
from cierre.report.figures import attainable, shown
from cierre.report.material import Material
from cierre.report.saying import say
from cierre.report.sections.annex import detail
from cierre.report.sections.charts_in_time import line
from cierre.report.sections.key_figures import tiles
from cierre.report.sections.summary import findings
from cierre.report.sentences import Wording, plain
from cierre.statement.model import Figure
from tests.report.little_offices import CASE_HEADS, OFFICE, Told, a_case, tell

WORDING = """
nps = NPS { $surveys-nps } [{ $surveys-nps-lower }; { $surveys-nps-upper }]
shown = { $surveys-nps-interval }
sure = { $surveys-nps-sure }
period-name = { $name }
"""
SURVEYS = (
    OFFICE.replace('"property"', '"satisfaction"')
    + """
[[category]]
book = "surveys"
id = "nps"
name = "NPS"
[[target]]
figure = "surveys.nps"
period = "2026-*"
value = "25"
[[target]]
figure = "cases.on_time_share"
period = "2026-*"
value = "0.85"
[values."surveys.theme"]
bill = "Factura"
price = "Precio"
"""
)
BOOKS = ("surveys", "cases")
HEADS = ("number", "sent", "category", "place", "answered", "score", "theme")


def survey(
    number: int, month: int, place: str, score: str = "", theme: str = ""
) -> tuple[str, ...]:
    """A survey sent on the third, with its answer of the tenth when there is one."""
    day = f"2026-{month:02}-{'10' if score else '03'}"
    answered = day if score else ""
    return f"E{month}-{number}", f"2026-{month:02}-03", "nps", place, answered, score, theme


def score(number: int) -> str:
    """Of a hundred answers some fifty are nine or ten, and nineteen six or less."""
    return "9" if number % 2 else "5" if number % 5 == 0 else "8"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """214 answers, of which 19 from Los Tilos; 19 in July; of three promises two were kept."""
    rows = [survey(n, 8, "lilas" if n >= 19 else "tilos", score(n)) for n in range(214)]
    rows += [survey(n, 7, "lilas", score(n)) for n in range(19)]
    rows += [survey(n, 6, "lilas", score(n)) for n in range(60)]
    cases = [
        a_case(f"Q-{n}", "2026-08-03", due="2026-08-10", resolved=f"2026-08-{day} 10:00")
        for n, day in enumerate(("05", "06", "20"))
    ]
    sheets = {
        "surveys": (HEADS, rows),
        "cases": (CASE_HEADS, (*cases, a_case("Q-9", "2026-09-01"))),
    }
    folder = tmp_path_factory.mktemp("scores")
    return tell(folder, sheets, office=SURVEYS, languages=("es",), books=BOOKS)


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """Nineteen answers in August, and ninety surveys of which forty say what they are about."""
    rows = [survey(n, 8, "lilas", score(n)) for n in range(19)]
    sheets = {"surveys": (HEADS, rows), "cases": (CASE_HEADS, (a_case("Q-9", "2026-09-01"),))}
    return tell(
        tmp_path_factory.mktemp("few"), sheets, office=SURVEYS, languages=("es",), books=BOOKS
    )


def own(told: Told) -> Material:
    """What the office's report is written from, with the wording of these tests."""
    return replace(told.material(), wording=Wording("es", WORDING))


def nps(told: Told) -> Figure:
    return told.statements["office"].figures["surveys.nps"]


def test_an_interval_is_bound_to_its_figure(told: Told) -> None:
    interval = nps(told).interval
    assert interval is not None
    said = say(own(told), "nps")
    lower, upper = said[3], said[5]
    assert isinstance(lower, Bound)
    assert isinstance(upper, Bound)
    assert (lower.figure, lower.aspect, upper.aspect) == ("surveys.nps", "lower", "upper")
    assert [round(interval.lower, 1), round(interval.upper, 1)] == [
        Decimal(each.text.replace(",", ".")) for each in (lower, upper)
    ]


def test_a_score_of_few_answers_is_not_said_and_has_no_interval(told: Told, few: Told) -> None:
    assert nps(few).base == 19
    assert say(own(few), "nps") == ()
    assert plain(say(own(few), "shown")) == "no"
    assert plain(say(own(told), "shown")) == "yes"


def test_an_interval_is_of_the_whole_and_of_no_part(told: Told) -> None:
    assert say(own(told), "nps", by="place", part="lilas") == ()


@pytest.mark.parametrize(("beside", "sure"), [(1, "no"), (0, "no"), (-1, "yes")])
def test_a_target_within_the_interval_is_not_surely_met(told: Told, beside: int, sure: str) -> None:
    """Met by the score, but not by all that it may be in truth."""
    figure = nps(told)
    (month,) = figure.targets
    assert figure.interval is not None
    aimed = replace(figure, targets=(replace(month, target=figure.interval.lower + beside),))
    material = own(told)
    figures = {**material.statement.figures, "surveys.nps": aimed}
    known = replace(material, statement=replace(material.statement, figures=figures))
    assert plain(say(known, "sure")) == sure


def test_a_net_score_has_no_attainment_in_per_cent(told: Told) -> None:
    (month,) = nps(told).targets
    assert not attainable(nps(told), month)


def test_a_part_that_rests_on_few_is_not_shown_in_a_table(told: Told, few: Told) -> None:
    known = told.material()
    assert plain(shown(known, nps(told), "place", "lilas")) != "—"
    assert plain(shown(known, nps(told), "place", "tilos")) == "—"
    assert plain(shown(known, nps(told))) != "—"
    assert plain(shown(few.material(), nps(few))) == "—"


def test_a_score_that_is_not_said_is_not_drawn(told: Told, few: Told) -> None:
    part = Part("line", figures=("surveys.nps",), title="nps-chart")
    assert len(line(part, told.material())) == 1
    assert line(part, few.material()) == ()


def test_a_score_that_is_not_said_has_no_tile(told: Told, few: Told) -> None:
    part = Part("tiles", figures=("surveys.nps",))
    label = told.material().full_label("surveys.nps")

    def labels(told: Told) -> list[str]:
        return [tile.label for block in tiles(part, told.material()) for tile in block.tiles]  # type: ignore[union-attr]

    assert label in labels(told)
    assert label not in labels(few)


def test_a_missed_share_of_few_is_told_by_its_counts(told: Told) -> None:
    (block, *_) = findings(Part("findings"), told.material())
    assert isinstance(block, Bullets)
    said = [plain(each).replace("\u00a0", " ") for each in block.entries]
    assert any("en plazo, 2 de 3 frente a 85" in each for each in said), said


def test_what_is_mostly_in_no_part_is_left_out_of_the_detail(tmp_path: Path) -> None:
    themes = ["bill"] * 20 + ["price"] * 20
    rows = [survey(n, 8, "lilas", "9", theme) for n, theme in enumerate(themes)]
    rows += [survey(n, 8, "lilas") for n in range(40, 90)]
    sheets = {"surveys": (HEADS, rows), "cases": (CASE_HEADS, (a_case("Q-9", "2026-09-01"),))}
    sent = tell(tmp_path, sheets, office=SURVEYS, languages=("es",), books=BOOKS).material()
    tables = detail(Part("detail"), replace(sent, pack=Pack("none", (), (), ())))
    (table,) = [each for each in tables if isinstance(each, Table) and "tema" in each.caption]
    assert "Enviadas" not in [each.heading for each in table.columns]
    assert table.rows[0][:2] == (
        (Text("Factura"),),
        (Bound("20", "surveys.answered", "theme=bill"),),
    )
