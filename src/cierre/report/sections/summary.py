"""The summary: what was missed, what is unusual, what waits, where it gathers, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from cierre.book import DURATIONS
from cierre.packs import Part, parts_of_kind
from cierre.report.causes import CAUSES, STEPS, written
from cierre.report.document import Block, Bound, Bullets, Paragraph, Runs, Text
from cierre.report.figures import (
    attainable,
    bind,
    few_cases,
    part_of,
    shown,
    spoken,
    target_of,
    unsayable,
)
from cierre.report.findings import (
    Concentration,
    Concern,
    concentrations,
    concerns,
    missed_targets,
    signals,
)
from cierre.report.flows import besides, pending_named
from cierre.report.material import Material
from cierre.report.saying import figures_said, joined, say
from cierre.report.sections.cases import cases_of
from cierre.report.sections.open_items import item_named, oldest_waiting
from cierre.report.sentences import Argument, Spoken, plain
from cierre.statement.model import Figure, Number

MOST_FINDINGS = 5
"""Beyond what must be said, sentences of the pack are said up to so many in all."""

MOST_CONCENTRATIONS = 2


def findings(part: Part, material: Material) -> tuple[Block, ...]:
    """Missed targets and what concerns the reader, signals, what waits longest, where a bad figure
    gathers, each with what somebody wrote about it; then the sentences the pack asks for.
    """
    covered: set[str] = set()
    told = [
        *_missed(material, covered),
        *_concerning(material, covered),
        *_unusual(material),
    ]
    told = told or [_Told(each) for each in _held(material)]
    said = list(_explained(material, [*told, *_waiting(material), *_gathered(material)]))
    said += _asked(material, part, covered, MOST_FINDINGS - len(said))
    found = (Bullets(tuple(said)),) if said else ()
    return (*unfinished(part, material), *found)


@dataclass(frozen=True)
class _Told:
    """A sentence of the summary, and what somebody may have written about: figures, or names."""

    said: Runs
    figures: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


def _explained(material: Material, told: Iterable[_Told]) -> Iterator[Runs]:
    """Each sentence with what somebody wrote about it, behind the first that it explains."""
    quoted: set[str] = set()
    for each in told:
        cause = written(material, each.figures, each.names, STEPS if each.names else CAUSES)
        if plain(cause) in quoted:
            cause = ()
        quoted.add(plain(cause))
        yield (*each.said, *cause)


def unfinished(part: Part, material: Material) -> tuple[Block, ...]:
    """That a month, a quarter or a year has days to come, and how far its figures go."""
    word, last = material.wording.text, material.formatter.period_name(material.begun[-1].id)
    told = []
    if len(material.begun) < material.period.length:
        told.append(word("unfinished", last_name=last))
    if material.statement.running:
        day = material.formatter.day(material.statement.cut_off)
        told.append(word("unfinished-month", kind=material.period.kind, last_name=last, day=day))
    return (Paragraph((Text(word("between-sentences").join(told)),)),) if told else ()


def _asked(material: Material, part: Part, covered: set[str], room: int) -> Iterator[Runs]:
    """The pack's own sentences about what was not told yet; one at least, whatever was found."""
    room = max(room, 1)
    for alternatives in part.says:
        for message in alternatives:
            names = set(figures_said(material, message))
            runs = () if names <= covered else say(material, message)
            if runs and room:
                room -= 1
                yield _adding_up(material, runs, names)
                break


def _adding_up(material: Material, said: Runs, names: set[str]) -> Runs:
    """A sentence about what came in and is pending, with whatever else it needs to add up."""
    for figure in pending_named(names, material):
        more = besides(material, figure, names)
        if more:
            said = (*said, Text(material.wording.text("between-sentences")), *more)
    return said


def _missed(material: Material, covered: set[str]) -> Iterator[_Told]:
    """Each missed target in the pack's words, then all that have none of their own together."""
    short: list[Figure] = []
    for figure in missed_targets(material):
        if figure.id in covered:
            continue
        message = f"missed-{figure.id.replace('.', '-')}"
        own = say(material, message) if material.wording.has(message) else ()
        if own:
            covered.update(figures_said(material, message))
            yield _Told(own, (figure.id,))
        else:
            covered.add(figure.id)
            short.append(figure)
    for better in ("more", "less"):
        alike = [each for each in short if (each.better == "less") == (better == "less")]
        if alike:
            entries = [each for figure in alike if (each := _against_target(material, figure))]
            lead = "above-limit" if better == "less" else "below-target"
            said = _together(material, lead, entries)
            yield _Told(said, tuple(each.id for each in alike))


def _concerning(material: Material, covered: set[str]) -> Iterator[_Told]:
    """The office's targets that touch the reader: a limit passed, or what it missed as a whole."""
    found = concerns(material)
    for better in ("more", "less"):
        own = [
            each
            for each in found
            if each.own and (each.figure.better == "less") == (better == "less")
        ]
        covered.update(each.figure.id for each in own)
        if own:
            entries = [_against_office(material, each) for each in own]
            lead = "office-above-limit" if better == "less" else "office-below-target"
            said = _together(material, lead, entries)
            yield _Told(said, tuple(each.figure.id for each in own))
    for each in found:
        if not each.own and each.office is not None:
            figure = each.figure
            arguments: dict[str, Argument] = {
                "label": material.inner_label(figure.id),
                "office": _of_office(material, figure, each.office, "office_value"),
                "target": _of_office(material, figure, each.target, "office_target"),
                "own": spoken(material, figure.value or 0, figure.unit, figure.id),
                "better": figure.better,
                "counter": material.counter(figure.id),
            }
            yield _Told(material.wording.runs("office-missed", arguments), (figure.id,))


def _of_office(material: Material, figure: Figure, number: Number, aspect: str) -> Spoken:
    return Spoken((bind(material, number, figure.unit, figure.id, aspect=aspect),))


def _against_office(material: Material, concern: Concern) -> Runs:
    figure = concern.figure
    arguments: dict[str, Argument] = {
        "label": material.inner_label(figure.id),
        "actual": _actual(material, figure),
        "target": _of_office(material, figure, concern.target, "office_target"),
        "better": figure.better,
        "counter": material.counter(figure.id),
    }
    return material.wording.runs("against-target", arguments)


def _unusual(material: Material) -> Iterator[_Told]:
    """Every key figure beyond its limits, in one sentence for each side."""
    found = signals(material)
    for kind, direction in (("outside", "up"), ("outside", "down"), ("run", "up"), ("run", "down")):
        alike = [
            figure
            for figure, signal in found
            if (signal.kind, signal.direction) == (kind, direction)
        ]
        if not alike:
            continue
        entries = [_with_value(material, each) for each in alike]
        word = material.wording.text
        arguments: dict[str, Argument] = {
            "direction": direction,
            "figures": Spoken(joined(entries, word("semicolon"))),
        }
        said = material.wording.runs(f"beyond-{kind}", arguments)
        yield _Told(said, tuple(each.id for each in alike))


def _with_value(material: Material, figure: Figure) -> Runs:
    one = material.period.length == 1
    value: Runs = _plain_value(material, figure)
    label = material.inner_label(figure.id)
    if not (one and value):
        return (Text(label),)
    if few_cases(material, figure):
        return (Text(material.led(label, "")), *value)
    arguments: dict[str, Argument] = {
        "label": label,
        "value": Spoken(value),
        "counter": material.counter(figure.id),
    }
    return material.wording.runs("label-and-value", arguments)


def _plain_value(material: Material, figure: Figure) -> Runs:
    if few_cases(material, figure):
        return cases_of(material, figure)
    return shown(material, figure)


def _waiting(material: Material) -> Iterator[_Told]:
    """What has waited longest in each book whose pending items are listed, the oldest first."""
    figures = [name for part in parts_of_kind(material.pack.outline, "pending")
               for name in part.figures]  # fmt: skip
    decided = {
        (part.figures[0].partition(".")[0], part.state)
        for part in parts_of_kind(material.pack.outline, "decisions")
    }
    oldest = oldest_waiting(material, figures, decided)
    if not oldest:
        return
    entries = [item_named(material, figure, each) for figure, each in oldest]
    said = material.wording.runs(
        "waiting-longest", {"items": Spoken(joined(entries, material.wording.text("semicolon")))}
    )
    names = tuple(name for _, each in oldest for name in (each.number, each.title) if name)
    yield _Told(said, names=names)


def _gathered(material: Material) -> Iterator[_Told]:
    for each in concentrations(material)[:MOST_CONCENTRATIONS]:
        name = part_named(material, each)
        own = f"share-{each.figure.replace('.', '-')}"
        message = own if material.wording.has(own) else "share-found"
        said = material.wording.runs(message, share_arguments(material, each))
        yield _Told(said, (each.figure,), (name,))


def share_arguments(material: Material, found: Concentration) -> dict[str, Argument]:
    """The numbers of a concentration, bound, and the names to say it with."""
    part = part_of(found.by, found.part)

    def number(value: int, figure: str, named: str = "") -> Argument:
        return spoken(material, value, "items", figure, named)

    share = Bound(
        material.formatter.number(Decimal(found.of) / found.all, "share"),
        found.base,
        part,
        "share_of_whole",
    )
    return {
        "by": found.by,
        "dimension": material.dimension_name(found.by),
        "part": part_named(material, found),
        "label": material.inner_label(found.figure),
        "base_label": material.inner_label(found.base),
        "count": number(found.count, found.figure, part),
        "whole": number(found.whole, found.figure),
        "of": number(found.of, found.base, part),
        "all": number(found.all, found.base),
        "share": Spoken((share,)),
        "counter": material.counter(found.figure),
        "base_counter": material.counter(found.base),
    }


def part_named(material: Material, found: Concentration) -> str:
    """What the part with most of a bad figure is called."""
    return material.part_name(found.figure.partition(".")[0], found.by, found.part)


def _held(material: Material) -> Iterator[Runs]:
    """What was held, where nothing was missed and nothing is out of the ordinary."""
    met = []
    for name in dict.fromkeys(material.pack.headline):
        figure = material.statement.figures.get(name)
        target = None if figure is None else target_of(figure)
        if figure is not None and target is not None and target.met:
            entry = _against_target(material, figure)
            if entry:
                met.append(entry)
    if met:
        yield _together(material, "targets-held", met)
    elif any(each.signal and not each.signal.note for each in material.statement.figures.values()):
        yield (Text(material.wording.text("usual-held")),)


def _together(material: Material, lead: str, entries: Iterable[Runs]) -> Runs:
    """A lead and several entries in one sentence."""
    entries = list(entries)
    word = material.wording.text
    count = "one" if len(entries) == 1 else "many"
    said = word(lead, count=count)
    between = Text(f"{said}{word('between-sentences')}")
    return (between, *joined(entries, word("semicolon")), Text(word("stop")))


def _actual(material: Material, figure: Figure) -> Spoken:
    return Spoken(_plain_value(material, figure))


def _against_target(material: Material, figure: Figure) -> Runs:
    target = target_of(figure)
    if target is None or target.actual is None:
        return ()
    arguments: dict[str, Argument] = {
        "label": material.inner_label(figure.id),
        "actual": _actual(material, figure)
        if unsayable(material, figure)
        else spoken(material, target.actual, figure.unit, figure.id),
        "target": spoken(material, target.target, figure.unit, figure.id, aspect="target"),
        "better": figure.better,
        "counter": material.counter(figure.id),
    }
    shares = figure.unit in ("share", "per_hundred", "per_thousand", "points", *DURATIONS, "score")
    if shares or target.attainment is None or not attainable(figure, target):
        return material.wording.runs("against-target", arguments)
    arguments["attainment"] = spoken(
        material, target.attainment, "share", figure.id, aspect="attainment"
    )
    return material.wording.runs("against-target-attained", arguments)
