"""The families of a section's parts: what the outline calls them, and who writes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from cierre.packs import Part
from cierre.report.document import Block
from cierre.report.material import Material
from cierre.report.sections import (
    annex,
    breakdown,
    charts_in_time,
    cover,
    decisions,
    key_figures,
    notes,
    own,
    plans,
    prose,
    shortfalls,
    staffing,
    summary,
    unusual,
    work,
)

Family = Callable[[Part, Material], tuple[Block, ...]]

FAMILIES: Mapping[str, Family] = {
    "findings": summary.findings,
    "unfinished": summary.unfinished,
    "decisions": decisions.decisions,
    "coverage": prose.coverage,
    "tiles": key_figures.tiles,
    "key_table": key_figures.key_table,
    "unusual": unusual.unusual,
    "sentences": prose.sentences,
    "balance": prose.balance,
    "measures": prose.measures,
    "entries": breakdown.entries,
    "parts_table": breakdown.parts_table,
    "parts_chart": breakdown.parts_chart,
    "line": charts_in_time.line,
    "actual_target": charts_in_time.actual_target,
    "roll_forward": charts_in_time.roll_forward,
    "quantities": work.quantities,
    "ranking": work.ranking,
    "notes": notes.notes,
    "earlier_plan": plans.earlier_plan,
    "told": own.told,
    "outcomes": own.outcomes,
    "own_notes": own.own_notes,
    "own_figures": own.own_figures,
    "own_plan": own.own_plan,
    "shortfalls": shortfalls.shortfalls,
    "planned": notes.planned,
    "staffing": staffing.staffing,
    "staffing_hours": staffing.staffing_hours,
    "answered": notes.answered,
    "definitions": annex.definitions,
    "detail": annex.detail,
    "pending": annex.pending,
    "corrections": annex.corrections,
    "reconciliation": annex.reconciliation,
    "signatures": cover.signatures,
}
"""A part that has nothing to show gives no block, and a section without blocks is left out."""
