"""Quality: reviews of somebody's work, their score, and whether it met the one required."""

from decimal import Decimal

from cierre.book import Balance, Book, Column, Flow, Moves, Ratio, Score, Sheet, State, Step
from cierre.directory import Scale

_DONE = Moves(leaving=("planned",), reaching=("met", "below"))

BOOK = Book(
    id="quality",
    states=(
        State("planned", ahead=True),
        State("met", closed=True),
        State("below"),
        State("improved", closed=True),
        State("dropped", closed=True),
    ),
    allowed=(
        ("outside", "planned"),
        ("planned", "met"),
        ("planned", "below"),
        ("planned", "dropped"),
        ("below", "improved"),
        ("dropped", "planned"),
    ),
    measures=(
        Flow("planned", Moves(leaving=("outside",))),
        Flow("reviewed", _DONE, credit="from", better="more"),
        Ratio("reviewed_share", "reviewed", "reviewed+dropped+pending"),
        Flow("dropped", Moves(reaching=("dropped",)), credit="from", better="less"),
        Balance("pending", ("planned",)),
        Score("score_mean", _DONE, credit="from"),
        Flow("met", Moves(("planned",), ("met",)), credit="from", better="more"),
        Flow("below", Moves(("planned",), ("below",)), credit="from", better="less"),
        Ratio("met_share", "met", "reviewed"),
        Flow("improved", Moves(("below",), ("improved",)), credit="from", better="more"),
        Balance("to_improve", ("below",)),
    ),
    sheet=Sheet(
        columns=(
            Column("number", "number", required=True),
            Column("planned", "at:planned", "date", required=True),
            Column("due", "due", "date"),
            Column("category", "category", "choice"),
            Column("place", "place", "choice"),
            Column("person", "person", "choice", required=True),
            Column("unit", "unit", "choice"),
            Column("title", "title"),
            Column("met", "at:met", "date"),
            Column("below", "at:below", "date"),
            Column("score", "value:met,below", "decimal"),
            Column("improved", "at:improved", "date"),
            Column("dropped", "at:dropped", "date"),
            Column("reason", "reason", "choice"),
        ),
        steps=(
            Step("planned", "planned"),
            Step("met", "met"),
            Step("below", "below"),
            Step("improved", "improved"),
            Step("dropped", "dropped"),
        ),
        tells=(("score",),),
        early=31,
    ),
    scales=(Scale(Decimal(0), Decimal(100)),),
    headline=("reviewed", "score_mean", "met_share"),
)
