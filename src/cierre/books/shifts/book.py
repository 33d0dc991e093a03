"""Shifts: planned, and worked by whom they were for, covered by a colleague, or missed."""

from cierre.book import Balance, Book, Column, Flow, Moves, Ratio, Sheet, State, Step

_COVERED = Moves(leaving=("planned", "missed"), reaching=("covered",))

BOOK = Book(
    id="shifts",
    states=(
        State("planned", ahead=True),
        State("worked", closed=True),
        State("covered", closed=True),
        State("missed", closed=True),
        State("called_off", closed=True),
    ),
    allowed=(
        ("outside", "planned"),
        ("planned", "worked"),
        ("planned", "covered"),
        ("planned", "missed"),
        ("planned", "called_off"),
        ("missed", "covered"),
        ("called_off", "planned"),
    ),
    measures=(
        Flow("planned", Moves(leaving=("outside",))),
        Flow(
            "worked",
            Moves(leaving=("planned",), reaching=("worked",)),
            credit="from",
            better="more",
        ),
        Flow("covered", _COVERED, better="more"),
        Flow("handed_over", _COVERED, credit="from"),
        Flow(
            "missed",
            Moves(leaving=("planned",), reaching=("missed",)),
            credit="from",
            better="less",
        ),
        Flow("called_off", Moves(reaching=("called_off",)), credit="from"),
        Ratio("missed_share", "missed", "planned", better="less"),
        Balance("pending", ("planned",), better="neither"),
    ),
    sheet=Sheet(
        columns=(
            Column("number", "number", required=True),
            Column("planned", "at:planned", "moment", required=True),
            Column("category", "category", "choice"),
            Column("place", "place", "choice"),
            Column("person", "person", "choice", required=True),
            Column("unit", "unit", "choice"),
            Column("worked", "at:worked", "moment"),
            Column("covered", "at:covered", "moment"),
            Column("covered_by", "person:covered", "choice"),
            Column("missed", "at:missed", "moment"),
            Column("called_off", "at:called_off", "moment"),
            Column("reason", "reason", "choice"),
        ),
        steps=(
            Step("planned", "planned"),
            Step("missed", "missed"),
            Step("worked", "worked"),
            Step("covered", "covered", by_another=True),
            Step("called_off", "called_off"),
        ),
    ),
    headline=("planned", "worked", "covered"),
)
