"""Control totals: what a batch brought, so that a recount shows what is no longer there."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

MODULUS = 2**60
_DIGITS = 15
_FACTS = (
    "office", "book", "item", "sequence", "at", "day", "slot", "period", "quantity",
    "from_state", "from_holder", "from_unit", "from_place", "from_category", "from_reason",
    "to_state", "to_holder", "to_unit", "to_place", "to_category", "to_reason",
    "seconds", "office_seconds", "age", "office_age", "days_late", "value", "reverses",
)  # fmt: skip


def row_digest(moves: ir.Table) -> ir.IntegerColumn:
    """A 60-bit integer from the SHA-256 of each move's facts.

    The facts are all columns but the row's own id, when it was recorded and its batch.
    """
    facts = [moves[name].cast("string").fill_null("") for name in _FACTS]
    text = ibis.literal("\x1f").join(facts)
    head = text.hexdigest("sha256").left(_DIGITS)
    digest: ir.IntegerColumn = (ibis.literal("0x") + head).cast("int64")
    return digest


def control_totals(moves: ir.Table) -> ir.Table:
    """Moves, quantity and digest of each batch, book and posting period."""
    return totals_of(moves.mutate(row_digest=row_digest(moves)))


def totals_of(digested: ir.Table) -> ir.Table:
    """The control totals of moves whose ``row_digest`` is known."""
    keys = ("batch", "office", "book", "period")
    return digested.group_by(keys).agg(
        moves=digested.count(),
        quantity=digested.quantity.sum(),
        digest=summed_digest(digested.row_digest),
    )


def summed_digest(digests: ir.IntegerColumn) -> ir.IntegerScalar:
    """The sum of row digests modulo 2**60."""
    summed: ir.IntegerScalar = (digests.cast("decimal(38, 0)").sum() % MODULUS).cast("int64")
    return summed
