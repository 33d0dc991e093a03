"""Surveys: sent, answered or expired, and what the answers score by the three usual indices.

The category is the index that the survey asks for, each on the scale it was published with:
nps (0 to 10; Reichheld, «The One Number You Need to Grow», Harvard Business Review, 2003), csat
(1 to 5, of which 4 and 5 are satisfied) and ces (1 to 7, of which 5 and more found it easy; Dixon,
Freeman and Toman, «Stop Trying to Delight Your Customers», Harvard Business Review, 2010; its
second version).
"""

from decimal import Decimal

from cierre.book import (
    Balance,
    Book,
    Column,
    Field,
    Flow,
    Moves,
    Ratio,
    Score,
    Sheet,
    State,
    Step,
)
from cierre.directory import Scale

_ANSWER = (("sent", "expired"), ("answered",))
_NPS, _CSAT, _CES = ("nps",), ("csat",), ("ces",)

BOOK = Book(
    id="surveys",
    states=(State("sent"), State("answered", closed=True), State("expired", closed=True)),
    allowed=(
        ("outside", "sent"),
        ("sent", "answered"),
        ("sent", "expired"),
        ("expired", "answered"),
    ),
    measures=(
        Flow("sent", Moves(leaving=("outside",))),
        Flow("answered", Moves(*_ANSWER), credit="from", better="more"),
        Flow("expired", Moves(reaching=("expired",)), credit="from", better="less"),
        Ratio("response_rate", "answered", "sent"),
        Balance("waiting", ("sent",), better="neither"),
        Flow(
            "nps_answers",
            Moves(*_ANSWER, categories=_NPS, least=0, most=10_000),
            credit="from",
        ),
        Flow(
            "promoters",
            Moves(*_ANSWER, categories=_NPS, least=9_000, most=10_000),
            credit="from",
            better="more",
        ),
        Flow(
            "detractors",
            Moves(*_ANSWER, categories=_NPS, least=0, most=6_999),
            credit="from",
            better="less",
        ),
        Ratio("nps", "promoters-detractors", "nps_answers", unit="points"),
        Flow("nps_sent", Moves(leaving=("outside",), categories=_NPS)),
        Ratio("nps_response_rate", "nps_answers", "nps_sent"),
        Flow(
            "csat_answers",
            Moves(*_ANSWER, categories=_CSAT, least=1_000, most=5_000),
            credit="from",
        ),
        Flow(
            "satisfied",
            Moves(*_ANSWER, categories=_CSAT, least=4_000, most=5_000),
            credit="from",
            better="more",
        ),
        Ratio("csat", "satisfied", "csat_answers"),
        Flow("csat_sent", Moves(leaving=("outside",), categories=_CSAT)),
        Ratio("csat_response_rate", "csat_answers", "csat_sent"),
        Score("csat_mean", Moves(*_ANSWER, categories=_CSAT), credit="from"),
        Flow(
            "ces_answers",
            Moves(*_ANSWER, categories=_CES, least=1_000, most=7_000),
            credit="from",
        ),
        Flow(
            "easy",
            Moves(*_ANSWER, categories=_CES, least=5_000, most=7_000),
            credit="from",
            better="more",
        ),
        Ratio("ces", "easy", "ces_answers"),
        Score("ces_mean", Moves(*_ANSWER, categories=_CES), credit="from"),
        Flow("ces_sent", Moves(leaving=("outside",), categories=_CES)),
        Ratio("ces_response_rate", "ces_answers", "ces_sent"),
    ),
    sheet=Sheet(
        columns=(
            Column("number", "number", required=True),
            Column("sent", "at:sent", "date", required=True),
            Column("category", "category", "choice", required=True),
            Column("survey", "field:survey", "choice"),
            Column("place", "place", "choice"),
            Column("customer", "customer"),
            Column("person", "person", "choice"),
            Column("unit", "unit", "choice"),
            Column("answered", "at:answered", "date"),
            Column("score", "value:answered", "decimal"),
            Column("theme", "field:theme", "choice"),
            Column("said", "title"),
            Column("expired", "at:expired", "date"),
        ),
        steps=(Step("sent", "sent"), Step("expired", "expired"), Step("answered", "answered")),
        tells=(("score",),),
    ),
    fields=(Field("survey", dimension=True), Field("theme", dimension=True)),
    scales=(
        Scale(Decimal(0), Decimal(10), "nps"),
        Scale(Decimal(1), Decimal(5), "csat"),
        Scale(Decimal(1), Decimal(7), "ces"),
    ),
    headline=("sent", "answered", "response_rate", "nps", "csat"),
)
