"""A statement's figures as the report shows them: bound, and silent where there is nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cierre.book import DURATIONS, Duration, Ratio, Unit, terms
from cierre.report.document import Bound, Runs, Text
from cierre.report.material import Material
from cierre.report.sentences import SpokenNumber
from cierre.statement.model import Attained, Figure, Number
from cierre.statement.numbers import signed_sum

_REST = re.compile(
    r"(?:otr[oa]s?|other|others|vari[oa]s|miscellaneous|misc|unclassified|"
    r"sin clasificar|sin categoría)\b|其他|其它|其余|未分类",
    re.IGNORECASE,
)

SET = ("target", "wanted")
"""Ends of the aspects of a figure that somebody set, and nobody counted."""

LAST_PARTS = ("other", "")
"""What is of no category of its own stands after those that are."""

RATIOS = ("share", "per_hundred", "per_thousand")
"""Units of one count over another."""

SMALLEST_BASE = 20
"""No percentage is said on fewer."""

FEWEST_CASES = 5
"""Of fewer no half and no nine tenths are said: the cases themselves are told."""


def present(material: Material, figure: str) -> Figure | None:
    """The statement's figure; None when it has none, or nothing in it where nothing is no news.

    An office that reported a book hears of its zeros; a person, a unit, or an office that
    recorded nothing in the book does not. Of what the office does not keep nothing is said,
    unless it has a target for it. Raises MissingWording for the id of no measure.
    """
    if material.measure(figure) is None:
        return None
    found = material.statement.figures.get(figure)
    if found is None or (_nothing(found) and not _zero_is_news(material, found)):
        return None
    return found


def value_of(figure: Figure, by: str = "", part: str | None = None) -> Number | None:
    """The figure's value, or that of one of its parts; None when it is not known.

    What adds up is known by all of its parts: of one that it does not have there was nothing, of
    a dimension that it is not broken down by only when there was nothing at all.
    """
    if part is None:
        return figure.value
    parts = figure.parts.get(by)
    if figure.unit not in ("items", "quantity", "money") or figure.value is None:
        return None if parts is None else parts.get(part)
    return parts.get(part, 0) if parts is not None else 0 if figure.value == 0 else None


def part_of(by: str, part: str | None) -> str:
    """How a bound number names the part it stands for."""
    return "" if part is None else f"{by}={part}"


def bind(
    material: Material,
    number: Number,
    unit: Unit,
    figure: str,
    part: str = "",
    aspect: str = "value",
) -> Bound:
    """A number of a figure as it is read, bound to it; a target as somebody set it."""
    said = material.formatter.as_set if aspect.endswith(SET) else material.formatter.number
    return Bound(said(number, unit), figure, part, aspect)


def spoken(
    material: Material,
    number: Number,
    unit: Unit,
    figure: str,
    part: str = "",
    aspect: str = "value",
) -> SpokenNumber:
    """The same for a sentence."""
    return SpokenNumber.of(number, bind(material, number, unit, figure, part, aspect))


def shown(material: Material, figure: Figure, by: str = "", part: str | None = None) -> Runs:
    """A value for a table: the number, "9 de 12" for a share of so few, a dash for none."""
    value = value_of(figure, by, part)
    if value is None:
        return dash(material)
    if part is None and few_cases(material, figure) and figure.base != 1:
        count = spoken(material, figure.base or 0, "items", figure.id, aspect="base")
        return material.wording.runs("cases-of", {"count": count})
    if figure.unit in (*RATIOS, "points"):
        counts = _counts(material, figure, by, part)
        if counts is not None and counts[1][1] < SMALLEST_BASE:
            spoken_counts = {
                name: spoken(material, number, "items", each, part_of(by, part))
                for name, (each, number) in zip(("count", "of"), counts, strict=True)
            }
            return material.wording.runs("count-of", spoken_counts)
        if counts is None and _base(material, figure, by, part) < SMALLEST_BASE:
            return dash(material)
    return (bind(material, value, figure.unit, figure.id, part_of(by, part)),)


def _base(material: Material, figure: Figure, by: str, part: str | None) -> Number:
    """What a ratio or one of its parts rests on; of one that does not say, enough."""
    measure = material.measure(figure.id)
    if part is None or not isinstance(measure, Ratio):
        return SMALLEST_BASE if figure.base is None else figure.base
    prefix = "" if "." in measure.denominator else figure.id.partition(".")[0] + "."
    under = [
        material.statement.figures.get(f"{prefix}{name}") for name, _ in terms(measure.denominator)
    ]
    known = signed_sum((None if each is None else value_of(each, by, part), 1) for each in under)
    return 0 if known is None else known


def dash(material: Material) -> Runs:
    """What stands where there is no number."""
    return (Text(material.wording.text("no-value")),)


def too_few(figure: Figure) -> bool:
    """Whether the figure is a percentage, or points of a hundred, on a base under twenty."""
    ratio = figure.unit in (*RATIOS, "points")
    return ratio and figure.base is not None and figure.base < SMALLEST_BASE


def few_cases(material: Material, figure: Figure) -> bool:
    """Whether the figure is what half of so few cases took that each can be told instead."""
    if figure.unit not in DURATIONS or figure.base is None or figure.base >= FEWEST_CASES:
        return False
    measure = material.measure(figure.id)
    return isinstance(measure, Duration) and measure.statistic in ("median", "p90")


def unsayable(material: Material, figure: Figure) -> bool:
    """Whether the figure's value rests on too few to be said as a number of many."""
    return too_few(figure) or few_cases(material, figure)


def attainable(figure: Figure, target: Attained) -> bool:
    """Whether a target's attainment may be said as a percentage.

    That of an upper limit, or of points that may be negative, may not.
    """
    if target.attainment is None or too_few(figure):
        return False
    if figure.better == "less" or figure.unit == "points":
        return False
    return figure.unit not in ("items", "quantity") or target.target >= SMALLEST_BASE


def target_of(figure: Figure, period: str = "") -> Attained | None:
    """The figure's own target: of the statement's period, or of the ``year``.

    A year's target stands beside the year's figure alone (``Attained.actual``), never beside
    that of a month: a figure that has no other has no target of its period.
    """
    whole = [each for each in figure.targets if not each.part]
    if period == "year":
        return next((each for each in whole if each.period == "year"), None)
    own = [each for each in whole if not each.wider]
    return next((each for each in own if each.period != "year"), next(iter(own), None))


def reached(figure: Figure, target: Attained) -> bool:
    """Whether a target is reached for good, not only on the way: all of what a year should bring.

    One of which less is better is not before its period is over; ``Attained.met`` then tells
    whether it is on the way.
    """
    if figure.better == "less":
        return bool(target.met) and not target.remaining_months
    return bool(target.met) and (target.attainment is None or target.attainment >= 1)


def missed(figure: Figure) -> bool:
    """Whether a target of the figure's own period, or of a part of it, was not met.

    Nor is a running year's that lags behind what is due; that of a month's year is another figure.
    """
    return any(each.met is False for each in figure.targets if not each.wider)


def is_rest(material: Material, figure: Figure, by: str, part: str) -> bool:
    """Whether a part gathers what is of no part of its own: «other», by its id or its name."""
    if part in LAST_PARTS:
        return True
    name = material.part_name(figure.id.partition(".")[0], by, part)
    return bool(_REST.match(name))


def parts_by_size(material: Material, figure: Figure, by: str) -> tuple[str, ...]:
    """Ids of the parts that have a value other than zero, the largest first, "other" last.

    Ties stand in the office's own order.
    """
    known = {part: value for part, value in figure.parts.get(by, {}).items() if value}
    order = material.part_order(figure.id.partition(".")[0], by)

    def rank(part: str) -> tuple[bool, Number, int, str]:
        place = order.index(part) if part in order else len(order)
        return part in LAST_PARTS, -known[part], place, part

    return tuple(sorted(known, key=rank))


def parts_of(material: Material, figures: Iterable[Figure], by: str) -> tuple[str, ...]:
    """The parts of several figures: those of the first by size, then what only others have."""
    found: dict[str, None] = {}
    for figure in figures:
        found.update(dict.fromkeys(parts_by_size(material, figure, by)))
    return tuple(sorted(found, key=lambda part: part in LAST_PARTS))


def _counts(
    material: Material, figure: Figure, by: str, part: str | None
) -> tuple[tuple[str, Number], tuple[str, Number]] | None:
    """The two counts that a ratio divides, when the statement has both."""
    measure = material.measure(figure.id)
    if not isinstance(measure, Ratio) or "-" in measure.numerator:
        return None
    prefix = "" if "." in measure.numerator else figure.id.partition(".")[0] + "."
    pair = []
    for name in (prefix + measure.numerator, prefix + measure.denominator):
        found = material.statement.figures.get(name)
        value = None if found is None else value_of(found, by, part)
        if found is None or value is None or found.unit != "items":
            return None
        pair.append((name, value))
    return pair[0], pair[1]


def _zero_is_news(material: Material, figure: Figure) -> bool:
    book = figure.id.partition(".")[0]
    unreported = {each.book for each in material.statement.coverage if each.status != "reported"}
    kept = figure.absence != "not_kept"
    return kept and material.statement.scope.kind == "office" and book not in unreported


def _nothing(figure: Figure) -> bool:
    numbers: list[Number | None] = [figure.value, figure.before]
    numbers += [value for parts in figure.parts.values() for value in parts.values()]
    return not any(numbers) and not figure.targets
