"""Fees: what households owe, from the bill to the last cent paid."""

from cierre.book import Balance, Book, Column, Flow, Moves, Ratio, Sheet, State, Step

_PAID = Moves(leaving=("due",), reaching=("paid",))

BOOK = Book(
    id="fees",
    states=(
        State("due", ahead=True),
        State("paid", closed=True),
        State("written_off", closed=True),
    ),
    allowed=(
        ("outside", "due"),
        ("due", "paid"),
        ("due", "written_off"),
        ("paid", "due"),
        ("written_off", "due"),
    ),
    measures=(
        Flow("billed", Moves(leaving=("outside",)), "quantity", unit="money"),
        Flow("collected", _PAID, "quantity", credit="from", unit="money", better="more"),
        Flow("payments", _PAID, credit="from", better="more"),
        Flow(
            "written_off",
            Moves(leaving=("due",), reaching=("written_off",)),
            "quantity",
            credit="from",
            unit="money",
            better="less",
        ),
        Balance("arrears", ("due",), of="quantity", unit="money"),
        Balance("opening_arrears", ("due",), at="opening", of="quantity", unit="money"),
        Ratio("collection_rate", "collected", "opening_arrears+billed"),
    ),
    sheet=Sheet(
        columns=(
            Column("number", "number", required=True),
            Column("billed", "at:billed", "date", required=True),
            Column("amount", "amount", "decimal", required=True),
            Column("place", "place", "choice", required=True),
            Column("category", "category", "choice"),
            Column("customer", "customer"),
            Column("due", "due", "date"),
            Column("person", "person", "choice"),
            Column("paid", "at:paid", "date"),
            Column("paid_amount", "amount:paid", "decimal"),
        ),
        steps=(Step("billed", "due"), Step("paid", "paid")),
    ),
    quantity="money",
    headline=("billed", "collected", "arrears"),
)
