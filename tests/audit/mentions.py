"""Numbers as a text's, made by hand."""

from __future__ import annotations

from decimal import Decimal
from itertools import count

from cierre.audit.grammar.mention import Mention
from cierre.audit.numerals.numeral import Numeral, NumeralKind

_PLACES = count()


def mention(value: int | str | Decimal, kind: NumeralKind = "quantity") -> Mention:
    """A number with as many decimals as are written, at a place of its own."""
    number, at = Decimal(value), next(_PLACES)
    step = Decimal(1).scaleb(min(0, int(number.as_tuple().exponent)))
    numeral = Numeral(10 * at, 10 * at + 9, number, step, kind, measured=step < 1)
    return Mention(
        index=at, numeral=numeral, sentence=0, block=0, gap="", before="", after="", depth=0,
        host=-1,
    )  # fmt: skip


def counts(*values: int) -> tuple[Mention, ...]:
    """Several counts."""
    return tuple(mention(each) for each in values)
