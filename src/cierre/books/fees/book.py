"""Fees: what households owe, from the bill to the last cent paid.

What is paid beyond the fee, or before it is billed, is held in the household's favour and pays the
next fee; so is what a credit note takes off a fee that was paid already. Arrears are what was
outstanding, plus what was billed, added as surcharges, returned and reinstated, less what was
collected for fees, paid out of credit, taken off by credit notes and written off.
"""

from dataclasses import replace

from cierre.book import (
    Balance,
    Book,
    Column,
    Duration,
    Excess,
    Flow,
    Moves,
    Ratio,
    Sheet,
    State,
    Step,
    Total,
)

_AHEAD = ("credit", "on_account")
_CREDIT = (*_AHEAD, "noted")
_COLLECTED = Moves(leaving=("due", "outside"), reaching=("paid", *_AHEAD))
# a payment larger than its fee is one, though a part of it is held in credit
_PAYMENTS = Moves(("due", "outside"), ("paid", "on_account"))
_LATE_PAYMENTS = replace(_PAYMENTS, on_time=False)

BOOK = Book(
    id="fees",
    states=(
        State("due", ahead=True),
        State("credit"),
        State("on_account"),
        State("noted"),
        State("surcharged"),
        State("paid", closed=True),
        State("reduced", closed=True),
        State("applied", closed=True),
        State("written_off", closed=True),
        State("refunded", closed=True),
    ),
    allowed=(
        ("outside", "due"),
        ("outside", "surcharged"),
        ("surcharged", "due"),
        ("due", "paid"),
        ("due", "reduced"),
        ("paid", "noted"),
        ("due", "written_off"),
        ("paid", "due"),
        ("written_off", "due"),
        *(("outside", held) for held in _AHEAD),
        *((owed, "applied") for owed in ("due", *_CREDIT)),
        *((held, "refunded") for held in _CREDIT),
    ),
    measures=(
        Flow("billed", Moves(("outside",), ("due",)), "quantity", unit="money"),
        Flow("surcharged", Moves(("outside",), ("surcharged",)), "quantity", unit="money"),
        Flow("collected", _COLLECTED, "quantity", unit="money", better="more"),
        Flow("payments", _PAYMENTS, better="more"),
        Flow(
            "collected_in_time",
            replace(_COLLECTED, on_time=True),
            "quantity",
            unit="money",
            better="more",
        ),
        Flow(
            "collected_late",
            replace(_COLLECTED, on_time=False),
            "quantity",
            unit="money",
            better="less",
        ),
        Ratio("in_time_share", "collected_in_time", "collected_in_time+collected_late"),
        Flow("late_payments", _LATE_PAYMENTS, better="less"),
        Duration("days_late_median", _LATE_PAYMENTS, "median", since="due", unit="items"),
        Flow("returned", Moves(("paid",), ("due",)), "quantity", unit="money", better="less"),
        Flow("credited", Moves(("outside",), _AHEAD), "quantity", unit="money"),
        Flow("credit_used", Moves(("due",), ("applied",)), "quantity", unit="money"),
        Flow("credit_notes_due", Moves(("due",), ("reduced",)), "quantity", unit="money"),
        Flow("credit_notes_paid", Moves(("paid",), ("noted",)), "quantity", unit="money"),
        Total("credit_notes", "credit_notes_due+credit_notes_paid", unit="money"),
        Flow("refunded", Moves(_CREDIT, ("refunded",)), "quantity", unit="money"),
        Flow(
            "written_off",
            Moves(leaving=("due",), reaching=("written_off",)),
            "quantity",
            credit="from",
            unit="money",
            better="less",
        ),
        Flow("reinstated", Moves(("written_off",), ("due",)), "quantity", unit="money"),
        Balance("arrears", ("due",), of="quantity", unit="money"),
        Balance("opening_arrears", ("due",), at="opening", of="quantity", unit="money"),
        Balance("credit", _CREDIT, of="quantity", unit="money", better="neither"),
        Balance(
            "opening_credit",
            _CREDIT,
            at="opening",
            of="quantity",
            unit="money",
            better="neither",
        ),
        Ratio(
            "collection_rate",
            "collected-credited+credit_used-returned",
            "opening_arrears+billed+surcharged+reinstated-credit_notes_due",
        ),
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
            Column("surcharged", "at:surcharged", "date"),
            Column("surcharge", "amount:surcharged", "decimal"),
            Column("reduced", "at:reduced", "date"),
            Column("credit_note", "amount:reduced", "decimal"),
            Column("paid", "at:paid", "date"),
            Column("paid_amount", "amount:paid", "decimal"),
            Column("returned", "at:returned", "date"),
            Column("returned_amount", "amount:returned", "decimal"),
        ),
        steps=(
            Step("billed", "due"),
            Step("surcharged", "surcharged", into="due"),
            Step("reduced", "reduced"),
            Step("paid", "paid"),
            Step("returned", "due", leaving="paid"),
        ),
        tells=(("amount", "paid_amount"),),
    ),
    quantity="money",
    excess=Excess(
        reaching="paid",
        beside="credit",
        alone="on_account",
        covers="due",
        used="applied",
        lowering="reduced",
        lowered="noted",
    ),
    headline=("billed", "collected", "arrears"),
)
