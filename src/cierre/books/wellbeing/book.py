"""Wellbeing: how people are, asked in check-ins that each may answer or not.

What a person answers is that person's alone: it stands in nothing that others sign, and a group
shows a figure only of five or more.
"""

from decimal import Decimal

from cierre.book import Book, Column, Flow, Moves, Ratio, Score, Sheet, State, Step
from cierre.directory import Scale

_ANSWERED = Moves(leaving=("asked", "lapsed"), reaching=("answered",))

BOOK = Book(
    id="wellbeing",
    states=(
        State("asked", ahead=True),
        State("answered", closed=True),
        State("lapsed", closed=True),
    ),
    allowed=(
        ("outside", "asked"),
        ("asked", "answered"),
        ("asked", "lapsed"),
        ("lapsed", "answered"),
    ),
    measures=(
        Flow("asked", Moves(leaving=("outside",))),
        Flow("answered", _ANSWERED, credit="from"),
        Flow("lapsed", Moves(reaching=("lapsed",)), credit="from"),
        Ratio("answered_share", "answered", "asked", better="neither"),
        Score("mood_mean", _ANSWERED, credit="from"),
    ),
    sheet=Sheet(
        columns=(
            Column("number", "number", required=True),
            Column("asked", "at:asked", "date", required=True),
            Column("category", "category", "choice"),
            Column("person", "person", "choice", required=True),
            Column("answered", "at:answered", "date"),
            Column("mood", "value:answered", "decimal"),
            Column("lapsed", "at:lapsed", "date"),
        ),
        steps=(Step("asked", "asked"), Step("lapsed", "lapsed"), Step("answered", "answered")),
        tells=(("mood",),),
    ),
    sight="private",
    scales=(Scale(Decimal(1), Decimal(5)),),
    smallest_group=5,
    headline=("asked", "answered", "mood_mean"),
)
