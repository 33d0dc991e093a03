"""A figure's parts as a list within a sentence: «Facturas (6), Tarifas (4) y otros (2)»."""

from __future__ import annotations

from collections.abc import Iterator

from cierre.report.document import Run, Runs, Text
from cierre.report.figures import bind, part_of, parts_by_size, spoken, value_of
from cierre.report.material import Material
from cierre.report.sentences import Argument, Spoken, plain
from cierre.report.widths import letters
from cierre.statement.model import Figure

KIND = "kind"
MOST_PARTS = 5
"""Of more parts than these the last of the list stands for the rest."""


def parts_listed(material: Material, figure: Figure, by: str) -> Spoken | None:
    """The parts by size, each with its number in brackets.

    None without a part that has a name, and for a single kind.
    """
    parts = [part for part in parts_by_size(material, figure, by) if part]
    if not parts or (by == KIND and len(parts) == 1):
        return None
    return _listed(material, figure, by, parts, numbered=True)


def names_listed(material: Material, figure: Figure, by: str) -> Spoken | None:
    """The same, with a number only beside what is there more than once; without names the number.

    None when there is nothing.
    """
    if not figure.value:
        return None
    parts = [part for part in parts_by_size(material, figure, by) if part]
    if not parts:
        return Spoken((bind(material, figure.value, figure.unit, figure.id),))
    return _listed(material, figure, by, parts, numbered=False)


def quantities_listed(material: Material, figure: Figure) -> Spoken | None:
    """Each category with what its quantity counts: «Llamadas de seguimiento (7 llamadas)»."""
    pieces = [
        (
            Text(material.part_name(figure.id.partition(".")[0], "category", part)),
            *_in_brackets(material, quantity_said(material, figure, part)),
        )
        for part in parts_by_size(material, figure, "category")
        if part
    ]
    return Spoken(tuple(_joined(material, pieces[:MOST_PARTS]))) if pieces else None


def quantity_said(material: Material, figure: Figure, category: str) -> Runs:
    """A category's quantity in its own unit, «10 contenedores», or alone when it has none."""
    one, many = material.counted_in(figure.id.partition(".")[0], category)
    value = value_of(figure, "category", category) or 0
    part = part_of("category", category)
    arguments: dict[str, Argument] = {
        "quantity": spoken(material, value, "quantity", figure.id, part),
        "one": one,
        "many": many,
        "spaced": "no" if many and letters(many[0]) > 1 else "yes",
    }
    return material.wording.runs("quantity" if many else "quantity-alone", arguments)


def _listed(
    material: Material, figure: Figure, by: str, parts: list[str], numbered: bool
) -> Spoken:
    book = figure.id.partition(".")[0]
    pieces: list[Runs] = []
    told = parts if len(parts) <= MOST_PARTS else parts[: MOST_PARTS - 1]
    for part in told:
        name, value = material.part_name(book, by, part), figure.parts[by][part] or 0
        if by == KIND:  # a common noun; the office's own categories are names
            name = name[:1].lower() + name[1:]
        if not numbered:
            name = material.wording.text("quoted", name=name)
        if numbered or value != 1:
            number = bind(material, value, figure.unit, figure.id, part_of(by, part))
            pieces.append((Text(name), *_in_brackets(material, (number,))))
        else:
            pieces.append((Text(name),))
    rest = parts[len(told) :]
    if rest and numbered:
        count = sum(figure.parts[by][part] or 0 for part in rest)
        named = "&".join(part_of(by, part) for part in rest)
        together = spoken(material, count, figure.unit, figure.id, named, "together")
        pieces.append(material.wording.runs("others-counted", {"count": together}))
    elif rest:
        pieces.append((Text(material.wording.text("others")),))
    return Spoken(tuple(_joined(material, pieces)))


def _in_brackets(material: Material, runs: Runs) -> Runs:
    word = material.wording.text
    return (Text(word("opening-bracket")), *runs, Text(word("closing-bracket")))


def _joined(material: Material, pieces: list[Runs]) -> Iterator[Run]:
    for place, piece in enumerate(pieces):
        if place == len(pieces) - 1 and place:
            # the word for "and" may hang on what comes after it
            pair = material.formatter.listed(["-", plain(piece)])
            yield Text(pair.removeprefix("-").removesuffix(plain(piece)))
        elif place:
            yield Text(material.wording.text("comma"))
        yield from piece
