"""The few cases behind a figure, told one by one where half of them would mean nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cierre.book import Duration
from cierre.packs import Alternatives
from cierre.report.document import Bound, RecordSheet, Runs, Text
from cierre.report.figures import few_cases, present, spoken, target_of
from cierre.report.material import Material
from cierre.report.saying import figures_said, joined
from cierre.report.sentences import Argument, Spoken
from cierre.statement.model import Figure, Number

_STATISTIC = re.compile(r"\s*[(（][^()（）]*[)）]$")
"""What stands behind the name of a duration: which statistic of it."""


def cases_instead(material: Material, alternatives: Alternatives, told: set[object]) -> Runs:
    """The cases of the first figure that the messages cannot say since there are so few.

    Each duration is told once, whatever statistics of it there are: ``told`` remembers them.
    """
    for message in alternatives:
        for name in figures_said(material, message):
            figure = present(material, name)
            if figure is None or figure.value is None or not few_cases(material, figure):
                continue
            duration = duration_of(material, figure)
            if duration not in told:
                told.add(duration)
                return cases_told(material, figure)
    return ()


def cases_told(material: Material, figure: Figure) -> Runs:
    """«Primera respuesta: Q-048 (Avería dada por resuelta), 2 h 6 min.» Nothing when unknown."""
    listed = cases_of(material, figure)
    if not listed:
        return ()
    label = duration_label(material, figure)
    arguments: dict[str, Argument] = {"label": label, "cases": Spoken(listed), "target": ""}
    target = target_of(figure)
    if target is None:
        return material.wording.runs("cases-told", arguments)
    arguments["target"] = spoken(material, target.target, figure.unit, figure.id, aspect="target")
    return material.wording.runs("cases-told-target", {**arguments, "better": figure.better})


def duration_label(material: Material, figure: Figure) -> str:
    """What a duration is called without the statistic of it."""
    return _STATISTIC.sub("", material.full_label(figure.id))


def duration_of(material: Material, figure: Figure) -> object:
    """What a statistic of a duration measures, the same for all of them; None for other figures."""
    measure = material.measure(figure.id)
    if not isinstance(measure, Duration) or measure.statistic not in ("median", "p90"):
        return None
    return figure.id.partition(".")[0], measure.moves, measure.since, measure.clock


def cases_of(material: Material, figure: Figure) -> Runs:
    """The cases alone, one after the other."""
    return joined(list(_cases(material, figure)), material.wording.text("semicolon"))


def _cases(material: Material, figure: Figure) -> Iterator[Runs]:
    """Each case: its number, its title, and how long it took where that is known."""
    book = figure.id.partition(".")[0]
    sheet = material.sheet(book)
    if sheet is None:
        return
    rows = sheet.figures.get(figure.id, ())
    seconds = _seconds(material, sheet, figure)
    for row in rows:
        cells = sheet.rows[row]
        number, title = str(cells[0]), str(cells[1] or "")
        runs: list[Text | Bound] = [Text(number)]
        if title:
            runs += material.wording.runs("titled", {"title": Spoken((Text(title),))})
        took = _took(figure, cells, seconds, alone=len(rows) == 1)
        if took is not None:
            text = material.formatter.number(took, figure.unit)
            case = ("", "value") if len(rows) == 1 else (f"number={number}", "case")
            time = Spoken((Bound(text, figure.id, *case),))
            runs += material.wording.runs("case-time", {"time": time})
        yield tuple(runs)


def _took(
    figure: Figure, cells: tuple[str | int | float | None, ...], column: int | None, *, alone: bool
) -> Number | None:
    """How long a case took: of a single one it is the figure itself."""
    if alone:
        return figure.value
    cell = None if column is None else cells[column]
    return cell if isinstance(cell, int) else None


def _seconds(material: Material, sheet: RecordSheet, figure: Figure) -> int | None:
    """The column with the seconds that the figure is made of."""
    measure = material.measure(figure.id)
    if not isinstance(measure, Duration):
        return None
    heading = material.wording.text(f"record-{measure.column}")
    return sheet.headings.index(heading) if heading in sheet.headings else None
