"""Meters: a reading per household and month, and what was used since the one before.

A consumption that is left empty is the reading less the one before it, which is that of the
household's row before where it is left empty too. Of a meter that rolled over or was replaced it is
told that it did.
"""

from dataclasses import replace

from cierre.book import (
    Book,
    Column,
    Difference,
    Field,
    Flow,
    Moves,
    Ranking,
    Ratio,
    Sheet,
    State,
    Step,
)

_MEASURED = Moves(leaving=("due",), reaching=("read", "estimated"))

BOOK = Book(
    id="meters",
    states=(
        State("due", ahead=True),
        State("read", closed=True),
        State("estimated", closed=True),
        State("unreadable", closed=True),
    ),
    allowed=(
        ("outside", "due"),
        ("due", "read"),
        ("due", "estimated"),
        ("due", "unreadable"),
        ("estimated", "read"),
        ("unreadable", "read"),
    ),
    measures=(
        Flow("planned", Moves(leaving=("outside",))),
        Flow("read", Moves(leaving=("due",), reaching=("read",)), credit="from", better="more"),
        Ratio("read_share", "read", "planned"),
        Flow(
            "estimated",
            Moves(leaving=("due",), reaching=("estimated",)),
            credit="from",
            better="less",
        ),
        Flow(
            "unreadable",
            Moves(leaving=("due",), reaching=("unreadable",)),
            credit="from",
            better="less",
        ),
        Flow("replaced", replace(_MEASURED, having=(("counter", "replaced"),)), credit="from"),
        Flow(
            "rolled_over", replace(_MEASURED, having=(("counter", "rolled_over"),)), credit="from"
        ),
        Flow("consumption", _MEASURED, "value", credit="from", unit="quantity"),
        Ranking("heaviest", _MEASURED, length=5),
    ),
    sheet=Sheet(
        columns=(
            Column("number", "number", required=True),
            Column("planned", "at:planned", "date", required=True),
            Column("category", "category", "choice"),
            Column("place", "place", "choice", required=True),
            Column("household", "title", required=True),
            Column("person", "person", "choice"),
            Column("previous", "field:previous", "decimal"),
            Column("current", "field:current", "decimal"),
            Column("digits", "field:digits", "integer"),
            Column("counter", "field:counter", "choice"),
            Column("old_final", "field:old_final", "decimal"),
            Column("new_initial", "field:new_initial", "decimal"),
            Column("new_serial", "field:new_serial"),
            Column("consumption", "value:read,estimated", "decimal"),
            Column("read", "at:read", "date"),
            Column("estimated", "at:estimated", "date"),
            Column("unreadable", "at:unreadable", "date"),
        ),
        steps=(
            Step("planned", "due"),
            Step("read", "read"),
            Step("estimated", "estimated"),
            Step("unreadable", "unreadable"),
        ),
        difference=Difference(
            "consumption",
            later="current",
            earlier="previous",
            digits="digits",
            removed="old_final",
            installed="new_initial",
            happened="counter",
            whose=("household", "place", "category"),
        ),
        tells=(("current", "consumption", "previous"),),
        early=31,
    ),
    fields=(
        Field("previous", "decimal"),
        Field("current", "decimal"),
        Field("digits", "integer"),
        Field("counter", dimension=True, values=("replaced", "rolled_over")),
        Field("old_final", "decimal"),
        Field("new_initial", "decimal"),
        Field("new_serial"),
    ),
    headline=("planned", "read", "consumption"),
)
