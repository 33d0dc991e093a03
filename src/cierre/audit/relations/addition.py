"""A total and its parts, as a relation."""

from __future__ import annotations

from collections.abc import Sequence

from cierre.audit.finding import Kind
from cierre.audit.grammar.mention import Mention
from cierre.audit.relations.equation import added
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.rounding import judge_sum


def addition(
    total: Mention,
    parts: Sequence[Mention],
    structure: float = 0.0,
    siblings: int = 0,
    *,
    kind: Kind = "sum",
    certain: bool = False,
) -> Relation:
    """That parts make their total, with what speaks for its being meant."""
    return Relation(
        kind, "cumulative" if kind == "cumulative" else "sum", judge_sum(total, parts), total,
        tuple(parts), total, equation=added(total, parts), structure=structure,
        siblings=siblings, certain=certain,
    )  # fmt: skip


def is_exact(total: Mention) -> bool:
    """Whether a number is one that parts can be held against: not "about" or "more than"."""
    return not (total.numeral.approximate or total.numeral.bound)
