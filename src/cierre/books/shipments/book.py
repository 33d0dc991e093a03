"""Shipments: goods from the booking to their arrival, and damage until the carrier is told.

A check at a transfer is a move that leaves the goods there; its value is the pieces counted. That
of other moves is what the goods are declared to be worth.
"""

from dataclasses import replace
from decimal import Decimal

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
from cierre.directory import Scale

_ROAD = ("on_the_way", "at_transfer")
_ARRIVED = (("booked", *_ROAD, "lost"), ("arrived",))
_CHECK = Moves(leaving=("at_transfer",), reaching=("at_transfer",), least=0)
_IN_TIME = 4 * 3600
"""Seconds from the entry into a transfer within which its goods are checked."""
_DAMAGED = Moves(reaching=("damaged",))
_REPORTED = Moves(leaving=("damaged",), reaching=("reported",))

BOOK = Book(
    id="shipments",
    states=(
        State("booked"),
        State("on_the_way"),
        State("at_transfer"),
        State("arrived", closed=True),
        State("damaged"),
        State("reported", closed=True),
        State("lost", closed=True),
        State("called_off", closed=True),
    ),
    allowed=(
        ("outside", "booked"),
        ("booked", "on_the_way"),
        ("booked", "arrived"),
        ("booked", "called_off"),
        ("on_the_way", "at_transfer"),
        ("at_transfer", "on_the_way"),
        *((leaving, reaching) for leaving in _ROAD for reaching in ("arrived", "damaged", "lost")),
        ("arrived", "damaged"),
        ("damaged", "reported"),
        ("lost", "arrived"),
    ),
    measures=(
        Flow("booked", Moves(leaving=("outside",))),
        Flow("booked_pieces", Moves(leaving=("outside",)), "quantity", unit="quantity"),
        Flow("departed", Moves(leaving=("booked",), reaching=("on_the_way",)), credit="from"),
        Flow("arrived", Moves(*_ARRIVED), better="more"),
        Flow("arrived_pieces", Moves(*_ARRIVED), "quantity", unit="quantity", better="more"),
        Flow("on_time", Moves(*_ARRIVED, on_time=True), better="more"),
        Flow("early", Moves(*_ARRIVED, early=True)),
        Flow("on_the_day", Moves(*_ARRIVED, on_time=True, early=False)),
        Flow("late", Moves(*_ARRIVED, on_time=False), better="less"),
        Flow("promised", Moves(*_ARRIVED, promised=True)),
        Ratio("on_time_share", "on_time", "promised"),
        Duration("transit_median", Moves(*_ARRIVED), "median", since="entry"),
        Flow("transfers", Moves(reaching=("at_transfer",))),
        Duration(
            "transfer_mean",
            Moves(leaving=("at_transfer",), reaching=("on_the_way", "arrived")),
            "mean",
            credit="from",
        ),
        Flow("checked", _CHECK, credit="from", better="more"),
        Flow("checked_in_time", replace(_CHECK, within=_IN_TIME), credit="from", better="more"),
        Ratio("checked_share", "checked_in_time", "transfers"),
        Balance("waiting", ("booked",)),
        Balance("on_the_way", ("on_the_way",), better="neither"),
        Balance("at_transfer", ("at_transfer",)),
        Flow("damaged", _DAMAGED, credit="from", better="less"),
        Flow("damaged_pieces", _DAMAGED, "quantity", credit="from", unit="quantity", better="less"),
        Flow(
            "damaged_on_the_way",
            Moves(leaving=_ROAD, reaching=("damaged",)),
            "quantity",
            credit="from",
            unit="quantity",
            better="less",
        ),
        # what is damaged on the way never arrives, and is damaged of all that came to its end
        Ratio("damage_share", "damaged_pieces", "arrived_pieces+damaged_on_the_way", better="less"),
        Flow("reported", _REPORTED, credit="from", better="more"),
        Duration("report_median", _REPORTED, "median", credit="from"),
        Duration("report_longest", _REPORTED, "maximum", credit="from"),
        Balance("unreported", ("damaged",)),
        Flow("lost", Moves(reaching=("lost",)), credit="from", better="less"),
        Flow("called_off", Moves(reaching=("called_off",)), credit="from"),
        Flow("booked_value", Moves(leaving=("outside",)), "value", unit="money"),
        Flow("arrived_value", Moves(*_ARRIVED), "value", unit="money", better="more"),
        Flow("late_value", Moves(*_ARRIVED, on_time=False), "value", unit="money", better="less"),
        Flow("damaged_value", _DAMAGED, "value", credit="from", unit="money", better="less"),
        Flow(
            "lost_value",
            Moves(reaching=("lost",)),
            "value",
            credit="from",
            unit="money",
            better="less",
        ),
    ),
    sheet=Sheet(
        columns=(
            Column("number", "number", required=True),
            Column("booked", "at:booked", "moment"),
            Column("pieces", "amount", "integer"),
            Column("declared_value", "worth", "decimal"),
            Column("category", "category", "choice"),
            Column("title", "title"),
            Column("customer", "customer"),
            Column("carrier", "field:carrier", "choice"),
            Column("vehicle", "field:vehicle"),
            Column("place", "place", "choice"),
            Column("person", "person", "choice"),
            Column("due", "due", "date"),
            Column("departed", "at:departed", "moment"),
            Column("transferred", "at:transferred", "moment"),
            Column("transfer_place", "place:transferred", "choice"),
            Column("transfer_checked", "at:transfer_checked", "moment"),
            Column("checked_pieces", "value:transfer_checked", "integer"),
            Column("resumed", "at:resumed", "moment"),
            Column("arrived", "at:arrived", "moment"),
            Column("destination", "place:arrived", "choice"),
            Column("damage_found", "at:damage_found", "moment"),
            Column("damaged_pieces", "amount:damage_found", "integer"),
            Column("damage_reported", "at:damage_reported", "moment"),
            Column("lost", "at:lost", "moment"),
            Column("called_off", "at:called_off", "moment"),
            Column("reason", "reason", "choice"),
        ),
        steps=(
            Step("booked", "booked"),
            Step("departed", "on_the_way"),
            Step("transferred", "at_transfer"),
            Step("transfer_checked", "at_transfer", leaving="at_transfer"),
            Step("resumed", "on_the_way"),
            Step("arrived", "arrived"),
            Step("damage_found", "damaged"),
            Step("damage_reported", "reported"),
            Step("lost", "lost"),
            Step("called_off", "called_off"),
        ),
        implied=("on_the_way", "damaged"),
    ),
    fields=(Field("carrier", dimension=True), Field("vehicle", dimension=True)),
    quantity="quantity",
    value_digits=0,
    scales=(Scale(Decimal(0), None),),
    worth=("booked", *_ROAD),
    headline=("arrived", "on_time_share", "damaged"),
)
