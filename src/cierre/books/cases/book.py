"""Cases: complaints, enquiries, incidents and the like, from the day they come in to the end."""

from dataclasses import replace

from cierre.book import (
    SUMMED,
    Again,
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
    Streak,
)

_OPEN = ("new", "in_hand", "waiting", "escalated")
_PASSED_UP = ("in_hand", "waiting")
_RECEIVED = Moves(leaving=("outside",))
_COMPLAINED = replace(_RECEIVED, having=(("kind", "complaint"),), or_unsaid=True)
"""An office that keeps no kinds keeps complaints."""
_RESOLVED = Moves(leaving=_OPEN, reaching=("resolved",))
_ANSWERED = Moves(
    leaving=("new",),
    reaching=("in_hand", "waiting", "escalated", "resolved"),
    by_somebody=("resolved",),
)
"""What nobody resolved, as when a machine closes it, was not answered by it."""
_SINGLY = replace(_ANSWERED, single=True)
_RESOLVED_SINGLY = replace(_RESOLVED, single=True)
KINDS = ("enquiry", "complaint", "request", "incident", "damage", "near_miss")


def _received(**having: str) -> Moves:
    return Moves(leaving=("outside",), having=tuple(having.items()))


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
        ("resolved", "new"),
    ),
    measures=(
        Flow("received", _RECEIVED, credit="to"),
        Flow("handled", _RESOLVED, credit="from", better="more"),
        Balance("pending", _OPEN),
        Balance("opening_pending", _OPEN, at="opening"),
        Flow(
            "escalated",
            Moves(leaving=("new", "in_hand", "waiting"), reaching=("escalated",)),
            credit="from",
            better="less",
        ),
        Flow(
            "escalated_resolved",
            Moves(leaving=("escalated",), reaching=("resolved",)),
            credit="from",
            better="more",
        ),
        Flow("escalated_returned", Moves(("escalated",), _PASSED_UP), credit="from"),
        Flow("escalated_withdrawn", Moves(("escalated",), ("withdrawn",)), credit="from"),
        Balance("opening_with_superior", ("escalated",), at="opening"),
        Balance("with_superior", ("escalated",)),
        Duration(
            "decision_median",
            Moves(leaving=("escalated",), single=True),
            "median",
            credit="from",
        ),
        Flow("reopened", Moves(leaving=("resolved",)), credit="from", better="less"),
        Flow("withdrawn", Moves(reaching=("withdrawn",)), credit="from"),
        Duration("first_response_median", _SINGLY, "median", clock="office", unit="office_seconds"),
        Duration("first_response_p90", _SINGLY, "p90", clock="office", unit="office_seconds"),
        Duration("resolution_median", _RESOLVED_SINGLY, "median", since="entry", credit="from"),
        Duration("resolution_p90", _RESOLVED_SINGLY, "p90", since="entry", credit="from"),
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
        Flow("enquiries", _received(kind="enquiry")),
        Flow("complaints", _received(kind="complaint"), better="less"),
        Flow("complained", _COMPLAINED, better="less"),
        Flow("requests", _received(kind="request")),
        Flow("incidents", _received(kind="incident"), better="less"),
        Flow("damages", _received(kind="damage"), better="less"),
        Flow("near_misses", _received(kind="near_miss")),
        Flow("jumped", _received(route="jumped"), better="less"),
        Flow("own_errors", _received(fault="ours"), better="less"),
        Streak("quiet_longest", _COMPLAINED, "longest"),
        Streak("quiet_present", _COMPLAINED, "present"),
    ),
    sheet=Sheet(
        columns=(
            Column("number", "number", required=True),
            Column("opened", "at:opened", "moment", required=True),
            Column("kind", "field:kind", "choice"),
            Column("category", "category", "choice"),
            Column("place", "place", "choice"),
            Column("customer", "customer"),
            Column("line", "field:line", "choice"),
            Column("title", "title"),
            Column("due", "due", "date"),
            Column("person", "person", "choice"),
            Column("unit", "unit", "choice"),
            Column("first_response", "at:first_response", "moment"),
            Column("waiting_since", "at:waiting_since", "moment"),
            Column("escalated", "at:escalated", "moment"),
            Column("returned", "at:returned", "moment"),
            Column("resolved", "at:resolved", "moment"),
            Column("withdrawn", "at:withdrawn", "moment"),
            Column("state", "state", "choice"),
            Column("reason", "reason", "choice"),
            Column("route", "field:route", "choice"),
            Column("fault", "field:fault", "choice"),
            Column("options", "field:options"),
            Column("cost", "field:cost", "decimal"),
            Column("quantity", "amount", "integer"),
            Column("summed", "field:summed", "choice"),
        ),
        steps=(
            Step("opened", "new"),
            Step("first_response", "in_hand", before_end=True),
            Step("waiting_since", "waiting"),
            Step("escalated", "escalated"),
            Step("returned", "in_hand"),
            Step("resolved", "resolved"),
            Step("withdrawn", "withdrawn"),
        ),
        # reopened without ever having been answered, it waits for its first answer again
        again=(
            Again(
                "in_hand",
                "new",
                after=("resolved",),
                unless=("in_hand", "waiting", "escalated"),
                unless_by_somebody=("resolved",),
            ),
        ),
    ),
    fields=(
        Field("line", dimension=True),
        Field("kind", dimension=True, values=KINDS),
        Field("route", dimension=True, values=("usual", "jumped")),
        Field("fault", dimension=True, values=("ours", "customer", "third_party", "nobody")),
        Field(SUMMED, dimension=True, values=("day", "month")),
        Field("options"),
        Field("cost", "decimal"),
    ),
    headline=("received", "handled", "pending"),
)
