"""Calls: from the queue to the end of the wrap-up, or to the caller who hangs up."""

from decimal import Decimal

from cierre.book import (
    Book,
    Column,
    Duration,
    Field,
    Flow,
    Moves,
    Queue,
    Ratio,
    Sheet,
    State,
    Step,
)

_ANSWERED = Moves(leaving=("queued",), reaching=("talking",))
_ABANDONED = Moves(leaving=("queued",), reaching=("abandoned",))

BOOK = Book(
    id="calls",
    states=(
        State("queued"),
        State("talking"),
        State("wrap_up"),
        State("ended", closed=True),
        State("abandoned", closed=True),
    ),
    allowed=(
        ("outside", "queued"),
        ("queued", "talking"),
        ("queued", "abandoned"),
        ("talking", "queued"),
        ("talking", "wrap_up"),
        ("talking", "ended"),
        ("wrap_up", "ended"),
    ),
    measures=(
        Flow("offered", Moves(leaving=("outside",)), credit="to"),
        Flow("answered", _ANSWERED, credit="to", better="more"),
        Flow("abandoned", _ABANDONED, credit="from", better="less"),
        Flow("nuisance", Moves(leaving=("outside",), categories=("nuisance",)), better="less"),
        Ratio("answer_rate", "answered", "offered"),
        Ratio("abandonment_rate", "abandoned", "offered", better="less"),
        Duration("wait_mean", _ANSWERED, "mean"),
        Duration("wait_p90", _ANSWERED, "p90"),
        Duration("abandoned_wait_mean", _ABANDONED, "mean", better="neither"),
        Duration("talk_mean", Moves(leaving=("talking",)), "mean", credit="from", better="neither"),
        Duration(
            "wrap_up_mean", Moves(leaving=("wrap_up",)), "mean", credit="from", better="neither"
        ),
        Duration(
            "handle_mean",
            Moves(leaving=("talking", "wrap_up")),
            "mean",
            credit="from",
            per=Moves(leaving=("queued",), reaching=("talking",)),
        ),
        Flow("answered_within", Moves(("queued",), ("talking",), within=20), better="more"),
        Ratio("service_level", "answered_within", "offered"),
    ),
    sheet=Sheet(
        columns=(
            Column("number", "number", required=True),
            Column("arrived", "at:arrived", "moment", required=True),
            Column("place", "place", "choice", required=True),
            Column("line", "field:line", "choice"),
            Column("category", "category", "choice"),
            Column("caller", "customer"),
            Column("person", "person:answered", "choice"),
            Column("wait", "seconds:answered", "integer"),
            Column("talk", "seconds:hung_up", "integer"),
            Column("wrap_up", "seconds:wrapped_up", "integer"),
            Column("abandoned_after", "seconds:abandoned", "integer"),
        ),
        steps=(
            Step("arrived", "queued"),
            Step("answered", "talking"),
            Step("hung_up", "wrap_up"),
            Step("wrapped_up", "ended"),
            Step("abandoned", "abandoned"),
        ),
    ),
    fields=(Field("line", dimension=True),),
    queue=Queue(
        arrivals="offered",
        answered="answered",
        abandoned="abandoned",
        handling="handle_mean",
        waits=("wait_mean", "abandoned_wait_mean"),
        level="service_level",
        within=20,
        wanted=Decimal("0.8"),
    ),
    headline=("offered", "answered", "abandonment_rate", "service_level"),
)
