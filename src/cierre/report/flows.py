"""Where what was pending came from and where it went, so that what is printed adds up."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from cierre.book import OUTSIDE
from cierre.report.document import Bound, Runs, Text
from cierre.report.figures import part_of, spoken, value_of
from cierre.report.material import Material
from cierre.report.saying import joined
from cierre.report.sentences import Argument, Spoken, SpokenNumber
from cierre.statement.model import OTHERS, Figure, Identity


@dataclass(frozen=True)
class Step:
    """A part of a roll-forward that is not 0, with its sign: what went out is below 0.

    ``name`` is opening, in_outside, in_back (reopened), in_others, out_others, adjustments,
    closing, or ``out_`` with the closed state that was reached.
    """

    name: str
    count: int


def whole_of(material: Material, book: str) -> Identity | None:
    """The roll-forward of a book's whole."""
    found = (each for each in material.statement.identities if each.book == book)
    return next((each for each in found if each.key is None), None)


def steps_of(whole: Identity) -> tuple[Step, ...]:
    """What there was, each way in and out, and what is left: they add up."""
    into, out = whole.in_parts, whole.out_parts
    back = came_back(whole)
    steps = [
        Step("opening", whole.opening),
        Step("in_outside", into.get(OUTSIDE, 0)),
        Step("in_back", back),
        Step("in_others", into.get(OTHERS, 0)),
        *(Step(f"out_{key}", -count) for key, count in out.items() if key != OTHERS),
        Step("out_others", -out.get(OTHERS, 0)),
        Step("adjustments", whole.adjustments),
        Step("closing", whole.closing),
    ]
    ends = ("opening", "closing")
    return tuple(each for each in steps if each.count or each.name in ends)


def came_back(whole: Identity) -> int:
    """What of it had ended before: reopened cases, damage that is found after the arrival."""
    return sum(count for key, count in whole.in_parts.items() if key not in (OUTSIDE, OTHERS))


def balance_said(material: Material, figure: Figure) -> Runs:
    """«Al empezar había 1; entraron 37 y se reabrieron 2; se resolvieron 33; quedan 7.»"""
    whole = whole_of(material, figure.id.partition(".")[0])
    if whole is None or not (whole.opening or whole.in_ or whole.out):
        return ()
    steps = {each.name: each for each in steps_of(whole)}
    arguments: dict[str, Argument] = {
        name: number_of(material, figure, steps[name]) for name in ("opening", "closing")
    }
    for side in ("in", "out"):
        told = [each for name, each in steps.items() if name.startswith(f"{side}_")]
        if side == "out" and "adjustments" in steps:
            told.append(steps["adjustments"])
        said = [_said(material, figure, "balance", each) for each in told]
        word = material.wording.text
        listed = joined(said, word("comma"), word("last-piece"))
        arguments[side] = Spoken((Text(word("semicolon")), *listed) if said else ())
    return material.wording.runs("balance", arguments)


def besides(material: Material, figure: Figure, told: Container[str]) -> Runs:
    """What a sentence about came-in, done and pending leaves out, so that it adds up.

    ``told`` are the figures that the sentence names.
    """
    book = figure.id.partition(".")[0]
    whole = whole_of(material, book)
    if whole is None:
        return ()
    names = {
        "opening": f"{book}.opening_pending",
        "in_outside": f"{book}.received",
        "in_back": f"{book}.reopened",
        "out_resolved": f"{book}.handled",
        "out_withdrawn": f"{book}.withdrawn",
    }
    missing = [
        each
        for each in steps_of(whole)
        if each.count and each.name != "closing" and names.get(each.name) not in told
    ]
    return _besides(material, [_said(material, figure, "besides", each) for each in missing])


_OF_PARTS = {
    "opening": "opening_pending",
    "in_outside": "received",
    "in_back": "reopened",
    "out_resolved": "handled",
    "out_withdrawn": "withdrawn",
}
"""The figures of a roll-forward's steps, of which a part's own are known."""


def besides_of_part(material: Material, figure: Figure, by: str, part: str) -> Runs:
    """The same of one part of the figure: what there was, came back and was withdrawn, and what
    came from others, or from other parts, and went to them."""
    book, named = figure.id.partition(".")[0], part_of(by, part)
    counts = {
        step: _count_of(material, f"{book}.{name}", by, part) for step, name in _OF_PARTS.items()
    }
    pieces = []
    for step in ("opening", "in_back", "in_others", "out_withdrawn", "out_others"):
        own = _OF_PARTS.get(step)
        count = counts[step] if own else _changed_hands(material, book, by, part, counts, step)
        of, aspect = (f"{book}.{own}", "value") if own else (figure.id, step)
        if count > 0:
            number = spoken(material, count, "items", of, named, aspect)
            pieces.append(_worded(material, "besides", book, step, number))
    return _besides(material, pieces)


def _changed_hands(
    material: Material, book: str, by: str, part: str, counts: Mapping[str, int], step: str
) -> int:
    """What a part's roll-forward has on a side beyond what its figures name."""
    side = step.partition("_")[0]
    found = next(
        (
            each
            for each in material.statement.identities
            if (each.book, each.by, each.key) == (book, by, part)
        ),
        None,
    )
    if found is None or material.books[book].quantity != "items":
        return 0
    told = sum(count for name, count in counts.items() if name.startswith(f"{side}_"))
    return (found.in_ if side == "in" else found.out) - told


def _count_of(material: Material, name: str, by: str, part: str) -> int:
    found = material.statement.figures.get(name)
    count = None if found is None else value_of(found, by, part)
    return count if isinstance(count, int) else 0


def number_of(material: Material, figure: Figure, step: Step) -> SpokenNumber:
    """A step's size, bound to the figure whose roll-forward it is of."""
    size = abs(step.count) if step.name != "adjustments" else step.count
    value = material.formatter.minor(size) if figure.unit == "money" else size
    text = material.formatter.number(value, figure.unit)
    return SpokenNumber.of(size, Bound(text, figure.id, "", step.name))


def step_label(material: Material, book: str, step: Step) -> str:
    """What a step is called in a chart or a table."""
    side, _, key = step.name.partition("_")
    own = f"step-{step.name}"
    if material.wording.has(own):
        return material.wording.text(own)
    if side == "out":
        name = material.part_name(book, "state", key)
        return name[:1].upper() + name[1:]
    return material.wording.text(f"step-{side}")


def _besides(material: Material, pieces: list[Runs]) -> Runs:
    if not pieces:
        return ()
    word = material.wording.text
    listed = Spoken(joined(pieces, word("comma"), word("last-piece")))
    return material.wording.runs("besides", {"pieces": listed})


def _said(material: Material, figure: Figure, kind: str, step: Step) -> Runs:
    book = figure.id.partition(".")[0]
    return _worded(material, kind, book, step.name, number_of(material, figure, step))


def _worded(material: Material, kind: str, book: str, step: str, count: SpokenNumber) -> Runs:
    own, other = {
        "balance": (f"balance-{step}", "balance-out"),
        "besides": (f"besides-{step}", "besides-out"),
    }[kind]
    message = own if material.wording.has(own) else other
    state = step.removeprefix("out_")
    known = step.startswith("out_") and state in {each.id for each in material.books[book].states}
    arguments: dict[str, Argument] = {
        "count": count,
        "state": material.part_name(book, "state", state) if known else "",
        "whose": material.statement.scope.kind,
    }
    return material.wording.runs(message, arguments)


def pending_named(names: Container[str], material: Material) -> Iterator[Figure]:
    """The balances of all that is open that a sentence names."""
    for book in material.books:
        name = f"{book}.pending"
        found = material.statement.figures.get(name)
        if name in names and found is not None and f"{book}.received" in material.statement.figures:
            yield found
