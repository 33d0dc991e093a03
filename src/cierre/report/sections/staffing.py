"""The staff that a queue needs next month: its busiest half hours, and all of them."""

from __future__ import annotations

from cierre.book import Unit
from cierre.packs import Part
from cierre.report.document import Block, Paragraph, Runs, Table, TableColumn, Text
from cierre.report.figures import dash, spoken
from cierre.report.material import Material
from cierre.report.saying import say
from cierre.report.sentences import Argument, SpokenNumber
from cierre.statement.model import HalfHour, Number, Staffing

WEEKDAYS = range(7)


def staffing(part: Part, material: Material) -> tuple[Block, ...]:
    """A sentence on the busiest half hour of the week, and a row for that of each weekday."""
    found = _staffing(part, material)
    if found is None:
        return ()
    (figure,) = part.figures
    peaks = [_busiest(found, day) for day in WEEKDAYS]
    peak = max((each for each in peaks if each), key=_load)
    said = say(material, part.entry, _said_of(material, figure, found, peak))
    rows = tuple(_row(material, figure, found, each) for each in peaks if each)
    heads = (
        ("head-weekday", "left"),
        ("head-arrivals", "right"),
        ("head-busiest", "right"),
        ("head-in-it", "right"),
        ("head-patient", "right"),
        ("head-impatient", "right"),
        ("head-answering", "right"),
    )
    columns = tuple(
        TableColumn(material.wording.text(head), "right" if align == "right" else "left", 2)
        for head, align in heads
    )
    return (Paragraph(said), Table(columns, rows, material.wording.text(part.title)))


def staffing_hours(part: Part, material: Material) -> tuple[Block, ...]:
    """A row for each half hour, a column for each weekday: the staff by Erlang C and by A."""
    found = _staffing(part, material)
    if found is None:
        return ()
    (figure,) = part.figures
    known = {(each.weekday, each.slot): each for each in found.half_hours}
    days = [day for day in WEEKDAYS if any(each.weekday == day for each in found.half_hours)]
    slots = sorted({each.slot for each in found.half_hours})
    rows = tuple(
        (
            (Text(material.formatter.half_hour(slot)),),
            *(_both(material, figure, known.get((day, slot))) for day in days),
        )
        for slot in slots
    )
    columns = (
        TableColumn(material.wording.text("head-half-hour"), weight=2),
        *(TableColumn(material.formatter.weekday(day), "right", 2) for day in days),
    )
    return (Table(columns, rows, material.wording.text(part.title)),)


def _staffing(part: Part, material: Material) -> Staffing | None:
    (figure,) = part.figures
    return material.statement.staffing.get(figure.partition(".")[0])


def _busiest(found: Staffing, weekday: int) -> HalfHour | None:
    of_day = [each for each in found.half_hours if each.weekday == weekday]
    return max(of_day, key=_load) if of_day else None


def _load(half_hour: HalfHour) -> tuple[Number, int, int]:
    """How busy it is; of the same the earliest."""
    return half_hour.arrivals, -half_hour.weekday, -half_hour.slot


def _said_of(
    material: Material, figure: str, found: Staffing, peak: HalfHour
) -> dict[str, Argument]:
    moment = _moment(peak)
    whole = {
        "wanted": _bound(material, found.wanted, "share", figure, "", "wanted"),
        "within": _bound(material, found.within, "seconds", figure, "", "within"),
        "volume": _bound(material, found.volume, "items", figure, "", "volume"),
        "arrivals": _bound(material, peak.arrivals, "score", figure, moment, "arrivals"),
        "patient": _bound(material, peak.patient, "items", figure, moment, "patient"),
        "answering": _bound(material, peak.answering, "score", figure, moment, "answering"),
    }
    return {
        **whole,
        "impatient": ""
        if peak.impatient is None
        else _bound(material, peak.impatient, "items", figure, moment, "impatient"),
        "gives_up": "no" if peak.impatient is None else "yes",
        "weekday": material.formatter.weekday(peak.weekday),
        "time": material.formatter.half_hour(peak.slot),
    }


def _row(material: Material, figure: str, found: Staffing, peak: HalfHour) -> tuple[Runs, ...]:
    moment, day = _moment(peak), f"weekday={peak.weekday}"
    total = sum(each.arrivals for each in found.half_hours if each.weekday == peak.weekday)
    weekday = material.formatter.weekday(peak.weekday)
    impatient = dash(material)
    if peak.impatient is not None:
        impatient = _bound(material, peak.impatient, "items", figure, moment, "impatient").runs
    return (
        (Text(weekday[:1].upper() + weekday[1:]),),
        _bound(material, total, "score", figure, day, "arrivals").runs,
        (Text(material.formatter.half_hour(peak.slot)),),
        _bound(material, peak.arrivals, "score", figure, moment, "arrivals").runs,
        _bound(material, peak.patient, "items", figure, moment, "patient").runs,
        impatient,
        _bound(material, peak.answering, "score", figure, moment, "answering").runs,
    )


def _both(material: Material, figure: str, half_hour: HalfHour | None) -> Runs:
    if half_hour is None:
        return dash(material)
    moment = _moment(half_hour)
    patient = _bound(material, half_hour.patient, "items", figure, moment, "patient").runs
    if half_hour.impatient is None:
        return patient
    impatient = _bound(material, half_hour.impatient, "items", figure, moment, "impatient").runs
    return (*patient, Text(material.wording.text("slash")), *impatient)


def _moment(half_hour: HalfHour) -> str:
    return f"weekday={half_hour.weekday}&slot={half_hour.slot}"


def _bound(
    material: Material, number: Number, unit: Unit, figure: str, part: str, aspect: str
) -> SpokenNumber:
    return spoken(material, number, unit, figure, part, f"staff_{aspect}")
