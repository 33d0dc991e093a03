"""Scores with how sure they are, and what is not said on fewer than twenty answers."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from cierre.books import load_books
from cierre.packs import Pack, Part, load_pack
from cierre.report.document import Bound, Bullets, Table, Text
from cierre.report.figures import attainable, shown
from cierre.report.material import Material, gather
from cierre.report.saying import say
from cierre.report.sections.annex import detail
from cierre.report.sections.charts_in_time import line
from cierre.report.sections.key_figures import tiles
from cierre.report.sections.summary import findings
from cierre.report.sentences import Wording, plain
from cierre.statement.model import Attained, Coverage, Figure, Interval
from tests.report.sample_statement import AUGUST, DIRECTORY, counted

WORDING = """
nps = NPS { $surveys-nps } [{ $surveys-nps-lower }; { $surveys-nps-upper }]
shown = { $surveys-nps-interval }
sure = { $surveys-nps-sure }
period-name = { $name }
"""
MET = Attained("month", Decimal(25), Decimal("31.0"), Decimal("1.24"), met=True)
NPS = Figure(
    "surveys.nps",
    "points",
    Decimal("31.0"),
    "more",
    parts={"place": {"north": Decimal("40.0"), "south": Decimal("20.0")}},
    base=214,
    targets=(MET,),
    history=tuple((f"2026-{month:02}", Decimal(30 + month)) for month in range(1, 9)),
    interval=Interval(Decimal("24.0"), Decimal("38.0")),
)
FEW = replace(NPS, base=19)


@pytest.fixture(autouse=True)
def sample_wordings() -> None:
    """Here the books' own wordings are read."""


def material(*figures: Figure, wording: str = WORDING) -> Material:
    statement = replace(
        AUGUST,
        figures={each.id: each for each in figures},
        coverage=(Coverage("surveys", "reported"), Coverage("cases", "reported")),
        pending=(),
    )
    directory = replace(DIRECTORY, books=("surveys", "cases"), pack="satisfaction", targets=())
    books = {name: load_books()[name] for name in directory.books}
    gathered = gather(statement, directory, books, load_pack("satisfaction"), "es")
    return replace(gathered, wording=Wording("es", wording)) if wording else gathered


def test_an_interval_is_bound_to_its_figure() -> None:
    said = say(material(NPS), "nps")
    assert plain(said) == "NPS 31,0 [24,0; 38,0]"
    assert said[3] == Bound("24,0", "surveys.nps", "", "lower")
    assert said[5] == Bound("38,0", "surveys.nps", "", "upper")


def test_a_score_of_few_answers_is_not_said_and_has_no_interval() -> None:
    assert say(material(FEW), "nps") == ()
    assert plain(say(material(FEW), "shown")) == "no"
    assert plain(say(material(NPS), "shown")) == "yes"


def test_an_interval_is_of_the_whole_and_of_no_part() -> None:
    assert say(material(NPS), "nps", by="place", part="north") == ()


@pytest.mark.parametrize(("target", "sure"), [("25", "no"), ("24", "no"), ("20", "yes")])
def test_a_target_within_the_interval_is_not_surely_met(target: str, sure: str) -> None:
    nps = replace(NPS, targets=(replace(MET, target=Decimal(target)),))
    assert plain(say(material(nps), "sure")) == sure


def test_a_net_score_has_no_attainment_in_per_cent() -> None:
    assert not attainable(NPS, MET)


def test_a_part_that_rests_on_few_is_not_shown_in_a_table() -> None:
    answers = counted("surveys.nps_answers", 214, parts={"place": {"north": 195, "south": 19}})
    known = material(NPS, answers, wording="")
    assert plain(shown(known, NPS, "place", "north")) == "40,0"
    assert plain(shown(known, NPS, "place", "south")) == "—"
    assert plain(shown(known, NPS)) == "31,0"
    assert plain(shown(known, FEW)) == "—"


def test_a_score_that_is_not_said_is_not_drawn() -> None:
    part = Part("line", figures=("surveys.nps",), title="nps-chart")
    assert len(line(part, material(NPS, wording=""))) == 1
    assert line(part, material(FEW, wording="")) == ()


def test_a_score_that_is_not_said_has_no_tile() -> None:
    assert len(tiles(Part("tiles"), material(NPS, wording=""))) == 1
    assert tiles(Part("tiles"), material(FEW, wording="")) == ()


def test_a_missed_share_of_few_is_told_by_its_counts() -> None:
    missed = Attained("month", Decimal("0.85"), Decimal("0.6667"), Decimal("0.78"), met=False)
    share = Figure("cases.on_time_share", "share", Decimal("0.6667"), base=3, targets=(missed,))
    counts = counted("cases.on_time", 2), counted("cases.promised", 3)
    (block,) = findings(Part("findings"), material(share, *counts, wording=""))
    assert isinstance(block, Bullets)
    assert "en plazo, 2 de 3 frente a 85\u00a0%" in plain(block.entries[0])


def test_what_is_mostly_in_no_part_is_left_out_of_the_detail() -> None:
    sent = counted("surveys.sent", 90, parts={"theme": {"bill": 20, "price": 20, "": 50}})
    answered = counted("surveys.answered", 40, parts={"theme": {"bill": 20, "price": 20}})
    rate = Figure(
        "surveys.response_rate",
        "share",
        Decimal("0.4444"),
        parts={"theme": {"bill": Decimal(1), "price": Decimal(1), "": Decimal(0)}},
        base=90,
    )
    known = replace(material(sent, answered, rate, wording=""), pack=Pack("none", (), (), ()))
    (table,) = detail(Part("detail"), known)
    assert isinstance(table, Table)
    assert [each.heading for each in table.columns] == ["Tema", "Respondidas"]
    assert table.rows[0] == ((Text("bill"),), (Bound("20", "surveys.answered", "theme=bill"),))
