"""Changes that are more than the usual noise, told apart by the figures' own months."""

from __future__ import annotations

from cierre.packs import Part
from cierre.report.document import Block, Bullets, Paragraph, Runs, Text
from cierre.report.figures import few_cases, present, spoken, too_few
from cierre.report.limits import limits_read, seen_signal
from cierre.report.material import Material
from cierre.report.sections.cases import cases_told
from cierre.report.sentences import Argument
from cierre.statement.model import Figure, Signal

_UNTOLD = {"too_few_months": "too-few-months", "running": "unusual-running"}
"""What is said when nothing can be told of any figure, by the reason."""


def unusual(part: Part, material: Material) -> tuple[Block, ...]:
    """A bullet for each key figure with a signal; else that there is none, or too few months.

    A percentage on a base too small to be said has no signal either; of a median of so few cases
    that it is not said, these are told.
    """
    figures = [each for name in material.pack.headline if (each := present(material, name))]
    signals = [
        (each, signal)
        for each in figures
        if (signal := seen_signal(material, each)) and not too_few(each)
    ]
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
    return (material.lead(material.full_label(figure.id)), *signal_told(material, figure, signal))


def signal_told(material: Material, figure: Figure, signal: Signal) -> Runs:
    """What is unusual about a figure, of a signal that is one."""
    one_month = material.period.length == 1
    month = "" if one_month else material.formatter.period_name(signal.month)
    value = figure.value if one_month else dict(figure.history)[signal.month]
    arguments: dict[str, Argument] = {
        "direction": signal.direction or "",
        "when": "month" if month else "now",
        "month": month,
        "counter": material.counter(figure.id),
    }
    if value is not None:
        aspect = "value" if one_month else signal.month
        arguments["value"] = spoken(material, value, figure.unit, figure.id, aspect=aspect)
    for name, limit in zip(("lower", "upper"), limits_read(material, figure) or (), strict=False):
        arguments[name] = spoken(material, limit, figure.unit, figure.id, aspect=f"usual_{name}")
    if signal.centre is not None:
        # the mean of whole counts has decimals of its own
        unit = "score" if figure.unit == "items" else figure.unit
        centre = spoken(material, signal.centre, unit, figure.id, aspect="usual_centre")
        arguments["centre"] = centre
    return material.wording.runs(f"unusual-{signal.kind}", arguments)
