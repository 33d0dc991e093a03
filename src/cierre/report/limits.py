"""The limits of the usual as they are read, and the signals that a reader can see in them."""

from __future__ import annotations

from cierre.report.material import Material
from cierre.statement.model import Figure, Number, Signal
from cierre.statement.numbers import inward


def limits_read(material: Material, figure: Figure) -> tuple[Number, Number] | None:
    """The lowest and the highest value that is within the usual, as values are printed.

    Of counts these are whole: 88.0 to 136.9 is from 88 to 136. None without limits.
    """
    signal = figure.signal
    if signal is None or signal.lower is None or signal.upper is None:
        return None
    unit, currency = figure.unit, material.formatter.currency
    lower = inward(signal.lower, unit, currency, up=True)
    upper = inward(signal.upper, unit, currency, up=False)
    return (lower, upper) if lower <= upper else (signal.lower, signal.upper)


def seen_signal(material: Material, figure: Figure) -> Signal | None:
    """The figure's signal; None for a month outside its limits by less than is printed."""
    signal, limits = figure.signal, limits_read(material, figure)
    if signal is None or signal.kind != "outside" or limits is None:
        return signal
    value = dict(figure.history).get(signal.month)
    if value is None:
        value = figure.value
    read = material.formatter.printed(value or 0, figure.unit)
    return signal if read < limits[0] or read > limits[1] else None
