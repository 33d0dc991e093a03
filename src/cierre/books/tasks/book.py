"""Tasks: work that was planned, with how often or how many, until it is done.

A duty that repeats (the daily check of unsolved problems, night inspections) is a row of its own
and comes due by itself; each time that it is not done is seen as missed.
"""

from cierre.book import (
    Balance,
    Book,
    Column,
    Field,
    Flow,
    Moves,
    Ratio,
    Recurring,
    Sheet,
    State,
    Step,
)

_DONE = Moves(leaving=("planned",), reaching=("done",))

BOOK = Book(
    id="tasks",
    states=(
        State("planned", ahead=True),
        State("done", closed=True),
        State("dropped", closed=True),
        State("missed", closed=True),
    ),
    allowed=(
        ("outside", "planned"),
        ("planned", "done"),
        ("planned", "dropped"),
        ("done", "planned"),
        ("dropped", "planned"),
        ("planned", "missed"),
        ("missed", "done"),
    ),
    measures=(
        Flow("planned", Moves(leaving=("outside",))),
        Flow("done", _DONE, credit="from", better="more"),
        Flow("done_quantity", _DONE, "quantity", credit="from", unit="quantity", better="more"),
        Balance("pending", ("planned",)),
        Flow(
            "dropped",
            Moves(leaving=("planned",), reaching=("dropped",)),
            credit="from",
            better="less",
        ),
        Flow(
            "missed",
            Moves(leaving=("planned",), reaching=("missed",)),
            credit="from",
            better="less",
        ),
        Ratio("missed_share", "missed", "done+missed", better="less"),
        Flow("on_time", Moves(("planned",), ("done",), on_time=True), credit="from", better="more"),
        Flow("promised", Moves(("planned",), ("done",), promised=True), credit="from"),
        Ratio("on_time_share", "on_time", "promised"),
    ),
    sheet=Sheet(
        columns=(
            Column("number", "number", required=True),
            Column("planned", "at:planned", "date", required=True),
            Column("due", "due", "date"),
            Column("category", "category", "choice"),
            Column("place", "place", "choice"),
            Column("title", "title"),
            Column("quantity", "amount", "integer"),
            Column("person", "person", "choice"),
            Column("unit", "unit", "choice"),
            Column("done", "at:done", "date"),
            Column("dropped", "at:dropped", "date"),
            Column("reason", "reason", "choice"),
            Column("every", "field:every", "choice"),
            Column("until", "field:until", "date"),
        ),
        steps=(Step("planned", "planned"), Step("done", "done"), Step("dropped", "dropped")),
        recurring=Recurring(every="every", until="until", lapsed="missed"),
        early=31,
    ),
    fields=(
        Field("every", values=("day", "office_day", "week", "month")),
        Field("until", "date"),
    ),
    quantity="quantity",
    headline=("planned", "done", "pending"),
)
