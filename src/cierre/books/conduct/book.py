"""Conduct: what was observed, the talk that followed, and the sanction that may follow the talk.

No move leads from an observation to a sanction: a sheet that has one without a talk before it
is refused, and the row is named.
"""

from cierre.book import Balance, Book, Column, Duration, Flow, Moves, Sheet, State, Step

_TALKED = Moves(leaving=("observed",), reaching=("talked",))

BOOK = Book(
    id="conduct",
    states=(
        State("observed"),
        State("talked"),
        State("sanctioned"),
        State("settled", closed=True),
        State("unfounded", closed=True),
    ),
    allowed=(
        ("outside", "observed"),
        ("observed", "talked"),
        ("observed", "unfounded"),
        ("talked", "sanctioned"),
        ("talked", "settled"),
        ("talked", "unfounded"),
        ("sanctioned", "settled"),
        ("settled", "talked"),
    ),
    measures=(
        Flow("observed", Moves(leaving=("outside",)), better="less"),
        Flow("talked", _TALKED, credit="from"),
        Flow("sanctioned", Moves(reaching=("sanctioned",)), credit="from", better="less"),
        Flow("settled", Moves(reaching=("settled",)), credit="from", better="more"),
        Flow("unfounded", Moves(reaching=("unfounded",)), credit="from"),
        Balance("to_talk", ("observed",)),
        Balance("followed", ("talked", "sanctioned")),
        Duration("talk_median", _TALKED, "median", credit="from"),
    ),
    sheet=Sheet(
        columns=(
            Column("number", "number", required=True),
            Column("observed", "at:observed", "date", required=True),
            Column("category", "category", "choice"),
            Column("place", "place", "choice"),
            Column("person", "person", "choice", required=True),
            Column("talked", "at:talked", "date"),
            Column("sanctioned", "at:sanctioned", "date"),
            Column("settled", "at:settled", "date"),
            Column("unfounded", "at:unfounded", "date"),
            Column("reason", "reason", "choice"),
        ),
        steps=(
            Step("observed", "observed"),
            Step("talked", "talked"),
            Step("sanctioned", "sanctioned"),
            Step("settled", "settled"),
            Step("unfounded", "unfounded"),
        ),
    ),
    sight="unnamed",
    headline=("observed", "talked", "sanctioned"),
)
