"""Calls: from the queue to the end of the wrap-up, or to the caller who hangs up.

The office counts each call once: offered when it comes in, answered when somebody first does, lost
when the caller hangs up before. A call that is passed on waits again, in a state of its own; a
place, which is a queue, counts it as one more that it was offered. Rates are of the calls whose
wait ended in the period, so that one that waits over midnight of a month's end is in one of both.
One of which no talk is written was answered, and ended then as far as anybody knows.
"""

from dataclasses import replace
from decimal import Decimal

from cierre.book import (
    SUMMED,
    Again,
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
from cierre.directory import ScopeKind

_WAITING = ("queued", "requeued")
_ANSWERED = Moves(leaving=("queued",), reaching=("talking", "ended"))
_ABANDONED = Moves(leaving=("queued",), reaching=("abandoned",))
_ANSWERED_AGAIN = Moves(leaving=_WAITING, reaching=("talking", "ended"))
_TALKED = Moves(leaving=_WAITING, reaching=("talking",))
_LOST = Moves(leaving=_WAITING, reaching=("abandoned",))
_WAITED = Moves(leaving=("queued",), reaching=("talking", "ended", "abandoned"), single=True)
"""Of calls that were counted together nobody knows how long each one waited."""
_OF_QUEUES: tuple[ScopeKind, ...] = ("office", "place")
"""Nobody offers a call to a person: who waits in a queue is nobody's yet."""
_WITHIN = 20

BOOK = Book(
    id="calls",
    states=(
        State("queued"),
        State("requeued"),
        State("talking"),
        State("wrap_up"),
        State("ended", closed=True),
        State("abandoned", closed=True),
    ),
    allowed=(
        ("outside", "queued"),
        ("queued", "talking"),
        ("queued", "ended"),
        ("queued", "abandoned"),
        ("talking", "requeued"),
        ("requeued", "talking"),
        ("requeued", "abandoned"),
        ("talking", "wrap_up"),
        ("talking", "ended"),
        ("wrap_up", "ended"),
    ),
    measures=(
        Flow(
            "offered",
            Moves(leaving=("outside",)),
            kinds=_OF_QUEUES,
            at_places=Moves(reaching=_WAITING, arriving=True),
        ),
        Flow("answered", _ANSWERED, better="more", at_places=_ANSWERED_AGAIN),
        Flow(
            "abandoned",
            _ABANDONED,
            credit="from",
            better="less",
            kinds=_OF_QUEUES,
            at_places=_LOST,
        ),
        Flow(
            "nuisance",
            Moves(leaving=("outside",), categories=("nuisance",)),
            better="less",
            kinds=_OF_QUEUES,
        ),
        Flow("passed_on", Moves(leaving=("talking",), reaching=("requeued",)), credit="from"),
        Flow("taken_over", Moves(leaving=("requeued",), reaching=("talking",))),
        Flow(
            "lost_again",
            Moves(leaving=("requeued",), reaching=("abandoned",)),
            credit="from",
            better="less",
            kinds=_OF_QUEUES,
        ),
        Ratio("answer_rate", "answered", "answered+abandoned"),
        Ratio("abandonment_rate", "abandoned", "answered+abandoned", better="less"),
        Duration("wait_mean", _ANSWERED, "mean", at_places=_ANSWERED_AGAIN),
        Duration(
            "wait_p90",
            replace(_ANSWERED, single=True),
            "p90",
            at_places=replace(_ANSWERED_AGAIN, single=True),
        ),
        Duration(
            "abandoned_wait_mean",
            _ABANDONED,
            "mean",
            credit="from",
            better="neither",
            kinds=_OF_QUEUES,
            at_places=_LOST,
        ),
        Duration("talk_mean", Moves(leaving=("talking",)), "mean", credit="from", better="neither"),
        Duration(
            "wrap_up_mean", Moves(leaving=("wrap_up",)), "mean", credit="from", better="neither"
        ),
        Duration(
            "handle_mean",
            Moves(leaving=("talking", "wrap_up")),
            "mean",
            credit="from",
            per=_TALKED,
        ),
        Flow(
            "answered_within",
            replace(_ANSWERED, within=_WITHIN, single=True),
            better="more",
            at_places=replace(_ANSWERED_AGAIN, within=_WITHIN, single=True),
        ),
        Flow(
            "waited",
            _WAITED,
            kinds=_OF_QUEUES,
            at_places=replace(_WAITED, leaving=_WAITING),
        ),
        Ratio("service_level", "answered_within", "waited"),
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
            Column("unit", "unit", "choice"),
            Column("wait", "seconds:answered", "integer"),
            Column("talk", "seconds:hung_up", "integer"),
            Column("wrap_up", "seconds:wrapped_up", "integer"),
            Column("abandoned_after", "seconds:abandoned", "integer"),
            Column("quantity", "amount", "integer"),
            Column("summed", "field:summed", "choice"),
        ),
        steps=(
            Step("arrived", "queued"),
            # a log may say nothing of the talk, or of the work after it
            Step("answered", "talking", last="ended"),
            Step("hung_up", "wrap_up", last="ended"),
            Step("wrapped_up", "ended"),
            Step("abandoned", "abandoned"),
        ),
        again=(Again("queued", "requeued", after=("talking",)),),
        tells=(("wait", "talk", "abandoned_after", "wrap_up"),),
    ),
    fields=(
        Field("line", dimension=True),
        Field(SUMMED, dimension=True, values=("day", "month")),
    ),
    queue=Queue(
        arrivals="offered",
        answered="answered",
        abandoned="abandoned",
        handling="handle_mean",
        waits=("wait_mean", "abandoned_wait_mean"),
        level="service_level",
        within=_WITHIN,
        wanted=Decimal("0.8"),
    ),
    headline=("offered", "answered", "abandonment_rate", "service_level"),
)
