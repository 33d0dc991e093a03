"""The few cases behind a figure, told one by one where half of them would mean nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from cierre.book import Duration
from cierre.packs import Alternatives
from cierre.report.document import Bound, Runs, Text
from cierre.report.figures import few_cases, present, spoken, target_of
from cierre.report.material import Material
from cierre.report.saying import figures_said, joined
from cierre.report.sentences import Argument, Spoken
from cierre.statement.model import Figure

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
    book, _, name = figure.id.partition(".")
    found = material.records(book)
    if found is None:
        return
    rows = found.rows[list(found.figures.get(name, ()))]
    for row in rows.iter_rows(named=True):
        number, title = row["number"], row["title"]
        runs: list[Text | Bound] = [Text(number)]
        if title:
            runs += material.wording.runs("titled", {"title": Spoken((Text(title),))})
        # of a single one it is the figure itself
        alone = rows.height == 1
        took = figure.value if alone else _took(material, figure, row)
        if took is not None:
            text = material.formatter.number(took, figure.unit)
            case = ("", "value") if alone else (f"number={number}", "case")
            time = Spoken((Bound(text, figure.id, *case),))
            runs += material.wording.runs("case-time", {"time": time})
        yield tuple(runs)


def _took(material: Material, figure: Figure, row: Mapping[str, Any]) -> int | None:
    """How long a case took; nothing of what was taken back."""
    measure = material.measure(figure.id)
    if not isinstance(measure, Duration) or not row["standing"]:
        return None
    seconds: int | None = row[measure.column]
    return seconds
