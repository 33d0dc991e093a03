"""Stock: lots of goods in and out of a warehouse, and what was counted against the book.

A count is a move that leaves the goods where they are. Its quantity is what the book says is there;
its value is what was counted. One without a time is compared with whatever moment of its day it
agrees best with.
"""

from decimal import Decimal

from cierre.book import Balance, Book, Column, Flow, Moves, Ratio, Sheet, State, Step, Total
from cierre.directory import Scale

_COUNT = Moves(leaving=("stored",), reaching=("stored",), least=0)
_OUT = Moves(leaving=("stored",), reaching=("issued",))
_MISSING = Moves(leaving=("stored",), reaching=("missing",))

BOOK = Book(
    id="stock",
    states=(State("stored"), State("issued", closed=True), State("missing", closed=True)),
    allowed=(
        ("outside", "stored"),
        ("stored", "issued"),
        ("stored", "missing"),
        ("issued", "stored"),
        ("missing", "stored"),
    ),
    measures=(
        Flow("lots_in", Moves(leaving=("outside",))),
        Flow("pieces_in", Moves(leaving=("outside",)), "quantity", unit="quantity"),
        Flow("issues", _OUT, credit="from"),
        Flow("pieces_out", _OUT, "quantity", credit="from", unit="quantity"),
        Flow(
            "returned", Moves(("issued",), ("stored",)), "quantity", credit="from", unit="quantity"
        ),
        Balance("on_hand", ("stored",), of="quantity", unit="quantity", better="neither"),
        Balance(
            "opening_on_hand",
            ("stored",),
            at="opening",
            of="quantity",
            unit="quantity",
            better="neither",
        ),
        Flow("counts", _COUNT, credit="from", better="more"),
        Flow("on_book", _COUNT, "quantity", credit="from", unit="quantity"),
        Flow("counted", _COUNT, "value", credit="from", unit="quantity"),
        Total("difference", "counted-on_book", unit="quantity"),
        Ratio("counted_share", "counted", "on_book", better="neither"),
        Flow("missing", _MISSING, "quantity", credit="from", unit="quantity", better="less"),
        Flow("found", Moves(("missing",), ("stored",)), "quantity", unit="quantity"),
    ),
    sheet=Sheet(
        columns=(
            Column("number", "number", required=True),
            Column("received", "at:received", "moment", required=True),
            Column("pieces", "amount", "integer", required=True),
            Column("category", "category", "choice"),
            Column("title", "title"),
            Column("customer", "customer"),
            Column("place", "place", "choice", required=True),
            Column("person", "person", "choice"),
            Column("issued", "at:issued", "moment"),
            Column("issued_pieces", "amount:issued", "integer"),
            Column("counted", "at:counted", "moment"),
            Column("counted_pieces", "value:counted", "integer"),
            Column("missing", "at:missing", "moment"),
            Column("missing_pieces", "amount:missing", "integer"),
            Column("reason", "reason", "choice"),
        ),
        steps=(
            Step("received", "stored"),
            Step("issued", "issued"),
            Step("counted", "stored", leaving="stored"),
            Step("missing", "missing"),
        ),
        tells=(("pieces",),),
    ),
    quantity="quantity",
    value_digits=0,
    scales=(Scale(Decimal(0), None),),
    headline=("pieces_in", "pieces_out", "on_hand", "difference"),
)
