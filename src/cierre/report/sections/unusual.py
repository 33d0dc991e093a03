"""Changes that are more than the usual noise, told apart by the figures' own months."""

from __future__ import annotations

from cierre.packs import Part
from cierre.report.document import Block, Bound, Bullets, Paragraph, Runs, Text
from cierre.report.figures import few_cases, present, too_few
from cierre.report.material import Material
from cierre.report.sections.cases import cases_told
from cierre.report.sentences import Argument, SpokenNumber
from cierre.statement.model import Figure, Number, Signal

_UNTOLD = {"too_few_months": "too-few-months", "running": "unusual-running"}
"""What is said when nothing can be told of any figure, by the reason."""


def unusual(part: Part, material: Material) -> tuple[Block, ...]:
    """A bullet for each key figure with a signal; else that there is none, or too few months.

    A percentage on a base too small to be said has no signal either; of a median of so few cases
    that it is not said, these are told.
    """
    figures = [each for name in material.pack.headline if (each := present(material, name))]
    signals = [(each, each.signal) for each in figures if each.signal and not too_few(each)]
    told = tuple(
        cases_told(material, each) if few_cases(material, each) else _entry(material, each, signal)
        for each, signal in signals
        if signal.kind
    )
    if any(told):
        return (Bullets(tuple(each for each in told if each)),)
    if not signals:
        return ()
    notes = {signal.note for _, signal in signals}
    message = "nothing-unusual"
    if len(notes) == 1:
        message = _UNTOLD.get(notes.pop(), message)
    return (Paragraph((Text(material.wording.text(message)),)),)


def _entry(material: Material, figure: Figure, signal: Signal) -> Runs:
    one_month = material.period.length == 1
    month = "" if one_month else material.formatter.period_name(signal.month)
    value = figure.value if one_month else dict(figure.history)[signal.month]
    arguments: dict[str, Argument] = {
        "value": _value(material, figure, value, "value" if one_month else signal.month),
        "direction": signal.direction or "",
        "when": "month" if month else "now",
        "month": month,
        **{
            name: _limit(material, figure, getattr(signal, name), f"usual_{name}")
            for name in ("lower", "centre", "upper")
        },
    }
    runs = material.wording.runs(f"unusual-{signal.kind}", arguments)
    return (material.lead(material.full_label(figure.id)), *runs)


def _value(material: Material, figure: Figure, value: Number | None, aspect: str) -> SpokenNumber:
    number = value or 0
    text = material.formatter.number(number, figure.unit)
    return SpokenNumber.of(number, Bound(text, figure.id, "", aspect))


def _limit(material: Material, figure: Figure, value: Number | None, aspect: str) -> SpokenNumber:
    """A limit, which for whole counts has a decimal more than they have."""
    number = value or 0
    unit = "score" if figure.unit == "items" else figure.unit
    return SpokenNumber.of(
        number, Bound(material.formatter.number(number, unit), figure.id, "", aspect)
    )
