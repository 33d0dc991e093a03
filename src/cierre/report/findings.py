"""What a statement found that its reader must know, before any words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from math import comb

from cierre.book import Balance, Flow, Ratio, terms
from cierre.packs import OutlineSection
from cierre.report.figures import is_rest, missed, present, too_few
from cierre.report.limits import seen_signal
from cierre.report.material import Material
from cierre.statement.model import Figure, Number, Signal
from cierre.statement.numbers import printed
from cierre.statement.targets import target_of, targets_by_figure

FEWEST_PARTS, FEWEST_WHOLE = 3, 5
"""Of fewer cases no part is said to have most of them."""

TIMES_ITS_SHARE = Fraction(3, 2)
"""How many times its share of the base a part's share must be at least."""

CHANCE = 0.01
"""How likely, at most, so large a part may be by chance alone."""

_PEOPLE = ("holder", "unit", "state", "reason")
"""Dimensions that say who has an item or what keeps it, and not where it comes from."""


@dataclass(frozen=True)
class Concentration:
    """A part with far more of a bad figure than its share of what the figure is counted of.

    ``count`` of ``whole`` in ``figure`` are of the ``part`` of the dimension ``by``, which has
    ``of`` of ``all`` in ``base``; ``chance`` is how likely so many would be by chance.
    """

    figure: str
    base: str
    by: str
    part: str
    count: int
    whole: int
    of: int
    all: int
    chance: float


@dataclass(frozen=True)
class Concern:
    """The office's target that touches a scope below it.

    ``own`` when the scope's own value is held against a limit that the office set for itself;
    otherwise the office missed it with all that its people did, the scope's share among it.
    """

    figure: Figure
    target: Number
    own: bool
    office: Number | None = None


def missed_targets(material: Material) -> tuple[Figure, ...]:
    """The key figures that missed a target of the period, in the pack's order."""
    return tuple(each for each in _headline(material) if missed(each))


def signals(material: Material) -> tuple[tuple[Figure, Signal], ...]:
    """The key figures outside their limits, or on one side of the mean for months."""
    return tuple(
        (each, signal)
        for each in _headline(material)
        if (signal := seen_signal(material, each)) and signal.kind and not too_few(each)
    )


def concerns(material: Material) -> tuple[Concern, ...]:
    """What of the office's targets concerns a person or a unit that has none of its own."""
    if material.statement.scope.kind == "office":
        return ()
    aims, currency = targets_by_figure(material.directory), material.directory.currency
    found = []
    for figure in _headline(material):
        measure = material.measure(figure.id)
        additive = isinstance(measure, Flow)
        wanted = aims.get((figure.id, "office"), {}).get("", [])
        target = target_of(wanted, material.period, additive=additive)
        if target is None or figure.targets or figure.value is None or measure is None:
            continue
        if isinstance(measure, Balance):
            continue
        office = material.above.get(figure.id)
        if not additive and not too_few(figure) and _beyond(figure, target, currency):
            found.append(Concern(figure, target, own=True))
        elif additive and figure.value and office is not None and _missed_whole(office):
            found.append(Concern(figure, target, own=False, office=office.value))
    return tuple(found)


def _missed_whole(office: Figure) -> bool:
    """Whether the office missed its own target of the period, not of a part or of the year."""
    return any(each.met is False and not (each.part or each.wider) for each in office.targets)


def _beyond(figure: Figure, target: Number, currency: str) -> bool:
    """Whether a figure is on the worse side of a limit, both as they stand on the page."""
    value, limit = (printed(each, figure.unit, currency) for each in (figure.value or 0, target))
    return value > limit if figure.better == "less" else value < limit


def concentrations(material: Material) -> tuple[Concentration, ...]:
    """The largest parts far above their share, the strongest first, one of each bad figure.

    Of parts that are alike in several dimensions stands the one that the outline breaks down by
    first. People are none of them.
    """
    order = {name: place for place, name in enumerate(_dimensions(material.pack.outline))}
    found: dict[str, Concentration] = {}
    for bad, base in _pairs(material):
        for each in _concentrated(material, bad, base):
            rank = (each.chance, order.get((each.figure, each.by), len(order)), each.by)
            best = found.get(bad.id)
            if best is None or rank < (
                best.chance,
                order.get((best.figure, best.by), len(order)),
                best.by,
            ):
                found[bad.id] = each
    return tuple(sorted(found.values(), key=lambda each: (each.chance, each.figure)))


def _headline(material: Material) -> Iterator[Figure]:
    for name in dict.fromkeys(material.pack.headline):
        figure = present(material, name)
        if figure is not None:
            yield figure


def _dimensions(outline: tuple[OutlineSection, ...]) -> Iterator[tuple[str, str]]:
    """Each figure with the dimensions that the outline breaks it down by, in its order."""
    for section in outline:
        yield from ((name, part.by) for part in section.parts for name in part.figures)
        yield from _dimensions(section.subsections)


def _pairs(material: Material) -> Iterator[tuple[Figure, Figure]]:
    """Counts of what should be few, each with the count of all that it might have happened to."""
    ratios = [
        (each.numerator, each.denominator) for each in material.pack.ratios if each.better == "less"
    ]
    for book in material.books.values():
        ratios += [
            (f"{book.id}.{each.numerator}", f"{book.id}.{each.denominator}")
            for each in book.measures
            if isinstance(each, Ratio) and each.better == "less"
        ]
        ratios += [
            (f"{book.id}.{bad}", f"{book.id}.{base}") for bad, base in _subsets(book.measures)
        ]
    for names in dict.fromkeys(ratios):
        if any(len(terms(each)) > 1 for each in names):
            continue
        bad, base = (material.statement.figures.get(each) for each in names)
        if bad is not None and base is not None and bad.unit == base.unit == "items":
            yield bad, base


def _subsets(measures: tuple[object, ...]) -> Iterator[tuple[str, str]]:
    """Flows of what should be few, each with the flow of the same moves of all items."""
    flows = [each for each in measures if isinstance(each, Flow) and each.of == "items"]
    whole: Mapping[object, str] = {each.moves: each.id for each in flows}
    for each in flows:
        narrowed = each.moves.having or each.moves.on_time is False
        if each.better == "less" and narrowed:
            moves = replace(
                each.moves, having=(), on_time=None, promised=each.moves.on_time is not None
            )
            if moves in whole:
                yield each.id, whole[moves]


def _concentrated(material: Material, bad: Figure, base: Figure) -> Iterator[Concentration]:
    whole, everything = bad.value, base.value
    if not isinstance(whole, int) or not isinstance(everything, int) or whole < FEWEST_WHOLE:
        return
    for by in (bad.parts.keys() & base.parts.keys()) - _nature(material, bad):
        if by in _PEOPLE or "&" in by:
            continue
        for part, count in bad.parts[by].items():
            of = base.parts[by].get(part)
            if not isinstance(count, int) or not isinstance(of, int) or count < FEWEST_PARTS:
                continue
            if not 0 < of < everything or count > of or is_rest(material, bad, by, part):
                continue
            share = Fraction(of, everything)
            chance = _chance(count, whole, float(share))
            if Fraction(count, whole) >= TIMES_ITS_SHARE * share and chance <= CHANCE:
                yield Concentration(bad.id, base.id, by, part, count, whole, of, everything, chance)


def _nature(material: Material, figure: Figure) -> set[str]:
    """The fields that say what an item is, by values of the book, not where it comes from.

    Of cases of one kind alone the category goes with the kind.
    """
    book = material.books.get(figure.id.partition(".")[0])
    if book is None:
        return set()
    measure = material.measure(figure.id)
    of_a_kind = isinstance(measure, Flow) and bool(measure.moves.having)
    return {each.id for each in book.fields if each.values} | ({"category"} if of_a_kind else set())


def _chance(count: int, whole: int, share: float) -> float:
    """How likely at least so many of the whole are when each is with this share alone."""
    if whole > 1000:  # far beyond what needs an exact tail: the normal one
        return 0.0 if (count - whole * share) ** 2 > 9 * whole * share * (1 - share) else 1.0
    return sum(
        comb(whole, many) * share**many * (1 - share) ** (whole - many)
        for many in range(count, whole + 1)
    )
