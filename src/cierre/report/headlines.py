"""The heading of a section: the strongest of what it found, under its topic."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from cierre.packs import OutlineSection
from cierre.report.document import Runs, Section
from cierre.report.figures import few_cases, shown, spoken, target_of
from cierre.report.findings import (
    Concentration,
    concentrations,
    concerns,
    missed_targets,
    signals,
)
from cierre.report.material import Material
from cierre.report.saying import figures_said
from cierre.report.sections.summary import share_arguments
from cierre.report.sentences import Argument, Spoken, plain
from cierre.statement.model import Figure, Number, Signal

_DRAWN = ("line", "actual_target", "roll_forward", "parts_chart", "quantities")
"""Families that draw a figure, or count its work, for its own sake."""

_APART = (
    "findings", "tiles", "key_table", "unusual", "notes", "planned", "earlier_plan", "signatures",
    "told", "shortfalls", "own_plan",
)  # fmt: skip
"""Families whose sections show what all others found, or what people wrote and plan."""


@dataclass(frozen=True)
class _Found:
    """What there is to head with, by figure: where a bad one gathers, missed targets with the
    number and whose it is, and what is unusual."""

    gathered: dict[str, Concentration]
    missed: dict[str, tuple[Figure, Number, str]]
    unusual: dict[str, tuple[Figure, Signal]]


def with_headlines(
    material: Material, outline: tuple[OutlineSection, ...], sections: dict[str, Section]
) -> dict[str, Section]:
    """The sections by id, those that found something headed with it; nothing heads two of them.

    A section's finding is a missed target, else a signal, else a part with far more than its
    share; where the missed or unusual figure has such a part, this is what it heads with.
    """
    found = _Found(
        {each.figure: each for each in concentrations(material)},
        dict(_targets_missed(material)),
        {figure.id: (figure, signal) for figure, signal in signals(material)},
    )
    headed = dict(sections)
    telling = [
        each for each in outline if each.id in sections and not each.annex and not _apart(each)
    ]
    spoken = {each.id: list(dict.fromkeys(_spoken(material, each))) for each in telling}
    anywhere = {name for names in spoken.values() for name in names}
    for each in telling:
        section = sections[each.id]
        shown = [name for name in dict.fromkeys(_shown(each)) if name not in anywhere]
        runs = _finding(material, [*spoken[each.id], *shown], found)
        if runs:
            headed[each.id] = replace(section, title=plain(runs), topic=section.title, finding=runs)
    return headed


def _apart(outline: OutlineSection) -> bool:
    return any(part.kind in _APART for part in outline.parts)


def _spoken(material: Material, outline: OutlineSection) -> Iterator[str]:
    """The figures that a section speaks of or draws: those it is about."""
    for part in outline.parts:
        for alternatives in part.says:
            for message in alternatives:
                yield from figures_said(material, message)
        if part.kind in _DRAWN:
            yield from part.figures
    for each in outline.subsections:
        yield from _spoken(material, each)


def _shown(outline: OutlineSection) -> Iterator[str]:
    """All figures that a section shows, those of its tables too."""
    for part in outline.parts:
        yield from part.figures
    for each in outline.subsections:
        yield from _shown(each)


def _finding(material: Material, figures: list[str], found: _Found) -> Runs:
    """The heading of a section with these figures; what it says is taken out of what was found."""
    for kind in (found.missed, found.unusual):
        for name in [each for each in kind if each in figures]:
            part = _part_of(material, name, found)
            if part is not None:
                _forget(found, name, part.figure)
                return _gathered(material, part)
            target = found.missed.get(name)
            told = _missed(material, *target) if target else _unusual(material, found.unusual[name])
            _forget(found, name)
            if told:
                return told
    for name in figures:
        if name in found.gathered:
            part = found.gathered[name]
            _forget(found, name)
            return _gathered(material, part)
    return ()


def _forget(found: _Found, *figures: str) -> None:
    for name in figures:
        for kind in (found.gathered, found.missed, found.unusual):
            kind.pop(name, None)


def _part_of(material: Material, figure: str, found: _Found) -> Concentration | None:
    """The part that has most of a figure, or of what a ratio counts."""
    measure = material.measure(figure)
    names = [figure]
    numerator = getattr(measure, "numerator", "")
    if numerator:
        book = "" if "." in numerator else figure.partition(".")[0] + "."
        names.append(f"{book}{numerator}")
    return next((found.gathered[each] for each in names if each in found.gathered), None)


def _gathered(material: Material, found: Concentration) -> Runs:
    own = f"headline-{found.figure.replace('.', '-')}"
    message = own if material.wording.has(own) else "headline-share"
    return material.wording.runs(message, share_arguments(material, found))


def _targets_missed(material: Material) -> Iterator[tuple[str, tuple[Figure, Number, str]]]:
    """The scope's own missed targets, then what it has beyond a limit that the office set."""
    for figure in missed_targets(material):
        target = target_of(figure)
        if target is not None and target.met is False:
            yield figure.id, (figure, target.target, "target")
    for each in concerns(material):
        if each.own:
            yield each.figure.id, (each.figure, each.target, "office_target")


def _missed(material: Material, figure: Figure, target: Number, aspect: str) -> Runs:
    if few_cases(material, figure):
        return ()
    arguments: dict[str, Argument] = {
        "label": material.full_label(figure.id),
        "better": figure.better,
        "unit": figure.unit,
        "value": Spoken(shown(material, figure)),
        "counter": material.counter(figure.id),
        "target": spoken(material, target, figure.unit, figure.id, aspect=aspect),
    }
    return material.wording.runs("headline-missed", arguments)


def _unusual(material: Material, found: tuple[Figure, Signal]) -> Runs:
    figure, signal = found
    if few_cases(material, figure):
        return ()
    one = material.period.length == 1
    value = shown(material, figure) if one and signal.kind == "outside" else ()
    arguments: dict[str, Argument] = {
        "label": material.full_label(figure.id),
        "direction": signal.direction or "",
        "kind": signal.kind or "",
        "valued": "yes" if value else "no",
        "value": Spoken(value),
        "counter": material.counter(figure.id),
    }
    return material.wording.runs("headline-unusual", arguments)
