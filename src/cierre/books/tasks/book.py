"""Tasks: work that was planned, with how often or how many, until it is done."""

from cierre.book import Balance, Book, Column, Flow, Moves, Ratio, Sheet, State, Step

_DONE = Moves(leaving=("planned",), reaching=("done",))

BOOK = Book(
    id="tasks",
    states=(State("planned"), State("done", closed=True), State("dropped", closed=True)),
    allowed=(
        ("outside", "planned"),
        ("planned", "done"),
        ("planned", "dropped"),
        ("done", "planned"),
        ("dropped", "planned"),
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
        Flow("on_time", Moves(("planned",), ("done",), on_time=True), credit="from", better="more"),
        Flow("promised", Moves(("planned",), ("done",), promised=True), credit="from"),
        Ratio("on_time_share", "on_time", "promised"),
    ),
    sheet=Sheet(
        columns=(
            Column("number", "number", required=True),
            Column("planned", "at:planned", "date", required=True),
            Column("due", "due", "date"),
            Column("category", "category", "choice", required=True),
            Column("place", "place", "choice"),
            Column("title", "title"),
            Column("quantity", "amount", "integer"),
            Column("person", "person", "choice"),
            Column("done", "at:done", "date"),
            Column("dropped", "at:dropped", "date"),
            Column("reason", "reason", "choice"),
        ),
        steps=(Step("planned", "planned"), Step("done", "done"), Step("dropped", "dropped")),
    ),
    quantity="quantity",
    headline=("planned", "done", "pending"),
)
