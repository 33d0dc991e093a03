"""Cases: complaints, requests and incidents, from the day they come in until they are resolved."""

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

_OPEN = ("new", "in_hand", "waiting", "escalated")
_RESOLVED = Moves(leaving=_OPEN, reaching=("resolved",))

BOOK = Book(
    id="cases",
    states=(
        State("new"),
        State("in_hand"),
        State("waiting"),
        State("escalated"),
        State("resolved", closed=True),
        State("withdrawn", closed=True),
    ),
    allowed=(
        ("outside", "new"),
        *(
            (leaving, reaching)
            for leaving in _OPEN
            for reaching in _OPEN[1:]
            if leaving != reaching
        ),
        *((leaving, closed) for leaving in _OPEN for closed in ("resolved", "withdrawn")),
        ("resolved", "in_hand"),
    ),
    measures=(
        Flow("received", Moves(leaving=("outside",)), credit="to"),
        Flow("handled", _RESOLVED, credit="from", better="more"),
        Balance("pending", _OPEN),
        Balance("opening_pending", _OPEN, at="opening"),
        Flow(
            "escalated",
            Moves(leaving=("new", "in_hand", "waiting"), reaching=("escalated",)),
            credit="from",
            better="less",
        ),
        Flow("reopened", Moves(leaving=("resolved",)), credit="from", better="less"),
        Flow("withdrawn", Moves(reaching=("withdrawn",)), credit="from"),
        Duration(
            "first_response_median",
            Moves(leaving=("new",), reaching=("in_hand", "waiting", "escalated", "resolved")),
            statistic="median",
            clock="office",
        ),
        Duration("resolution_median", _RESOLVED, "median", since="entry", credit="from"),
        Duration("resolution_p90", _RESOLVED, "p90", since="entry", credit="from"),
        Flow(
            "on_time",
            Moves(leaving=_OPEN, reaching=("resolved",), on_time=True),
            credit="from",
            better="more",
        ),
        Flow(
            "late",
            Moves(leaving=_OPEN, reaching=("resolved",), on_time=False),
            credit="from",
            better="less",
        ),
        Flow(
            "promised",
            Moves(leaving=_OPEN, reaching=("resolved",), promised=True),
            credit="from",
        ),
        Ratio("on_time_share", "on_time", "promised"),
    ),
    sheet=Sheet(
        columns=(
            Column("number", "number", required=True),
            Column("opened", "at:opened", "moment", required=True),
            Column("category", "category", "choice", required=True),
            Column("place", "place", "choice"),
            Column("customer", "customer"),
            Column("line", "field:line", "choice"),
            Column("title", "title"),
            Column("due", "due", "date"),
            Column("person", "person", "choice"),
            Column("first_response", "at:first_response", "moment"),
            Column("waiting_since", "at:waiting_since", "moment"),
            Column("escalated", "at:escalated", "moment"),
            Column("resolved", "at:resolved", "moment"),
            Column("withdrawn", "at:withdrawn", "moment"),
            Column("state", "state", "choice"),
            Column("reason", "reason", "choice"),
        ),
        steps=(
            Step("opened", "new"),
            Step("first_response", "in_hand"),
            Step("waiting_since", "waiting"),
            Step("escalated", "escalated"),
            Step("resolved", "resolved"),
            Step("withdrawn", "withdrawn"),
        ),
    ),
    fields=(Field("line", dimension=True),),
    headline=("received", "handled", "pending"),
)
