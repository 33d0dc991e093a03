"""Visits: return visits planned, made or missed, and what the customer said until acted upon."""

from cierre.book import (
    Balance,
    Book,
    Column,
    Duration,
    Field,
    Flow,
    Moves,
    Ratio,
    Sheet,
    State,
    Step,
)

_MADE = ("planned", "unreachable"), ("made",)

BOOK = Book(
    id="visits",
    states=(
        State("planned", ahead=True),
        State("made", closed=True),
        State("to_act"),
        State("acted", closed=True),
        State("unreachable", closed=True),
        State("dropped", closed=True),
    ),
    allowed=(
        ("outside", "planned"),
        ("planned", "made"),
        ("planned", "unreachable"),
        ("planned", "dropped"),
        ("unreachable", "planned"),
        ("unreachable", "made"),
        ("made", "to_act"),
        ("to_act", "acted"),
        ("acted", "to_act"),
        ("dropped", "planned"),
    ),
    measures=(
        Flow("planned", Moves(leaving=("outside",))),
        Flow("made", Moves(*_MADE), credit="from", better="more"),
        Flow("unreachable", Moves(reaching=("unreachable",)), credit="from", better="less"),
        Flow("dropped", Moves(reaching=("dropped",)), credit="from", better="less"),
        Ratio("made_share", "made", "made+unreachable+dropped"),
        Balance("pending", ("planned",)),
        Flow("on_time", Moves(*_MADE, on_time=True), credit="from", better="more"),
        Flow("promised", Moves(*_MADE, promised=True), credit="from"),
        Ratio("on_time_share", "on_time", "promised"),
        Flow("raised", Moves(leaving=("made",), reaching=("to_act",)), credit="from"),
        Flow(
            "acted", Moves(leaving=("to_act",), reaching=("acted",)), credit="from", better="more"
        ),
        Balance("to_act", ("to_act",)),
        Balance("opening_to_act", ("to_act",), at="opening"),
        Duration(
            "act_median", Moves(leaving=("to_act",), reaching=("acted",)), "median", credit="from"
        ),
    ),
    sheet=Sheet(
        columns=(
            Column("number", "number", required=True),
            Column("planned", "at:planned", "date", required=True),
            Column("due", "due", "date"),
            Column("category", "category", "choice"),
            Column("place", "place", "choice"),
            Column("customer", "customer"),
            Column("person", "person", "choice"),
            Column("unit", "unit", "choice"),
            Column("made", "at:made", "date"),
            Column("unreachable", "at:unreachable", "date"),
            Column("dropped", "at:dropped", "date"),
            Column("theme", "field:theme", "choice"),
            Column("said", "title"),
            Column("to_act", "at:to_act", "date"),
            Column("acted", "at:acted", "date"),
            Column("reason", "reason", "choice"),
        ),
        steps=(
            Step("planned", "planned"),
            Step("unreachable", "unreachable"),
            Step("made", "made"),
            Step("dropped", "dropped"),
            Step("to_act", "to_act"),
            Step("acted", "acted"),
        ),
        early=31,
    ),
    fields=(Field("theme", dimension=True),),
    headline=("planned", "made", "to_act"),
)
