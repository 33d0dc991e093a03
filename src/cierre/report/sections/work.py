"""Work done, in what it is counted in, and the heaviest of what was measured."""

from __future__ import annotations

from cierre.packs import Part, parts_of_kind
from cierre.report.document import Block, Bound, Bullets, Run, Runs, Table, TableColumn, Text
from cierre.report.figures import bind, parts_by_size, present, value_of
from cierre.report.lists import quantity_said
from cierre.report.material import Material
from cierre.statement.model import Figure
from cierre.statement.sums import CROSSED_NAME


def quantities(part: Part, material: Material) -> tuple[Block, ...]:
    """A bullet for each category with its quantity in its own unit: 10 contenedores."""
    (name,) = part.figures
    figure = present(material, name)
    if figure is None:
        return ()
    book = name.partition(".")[0]
    bullets = []
    for each in _categories(part, material, figure):
        value = value_of(figure, "category", each)
        if value is None:
            continue
        told = quantity_said(material, figure, each)
        lead = material.lead(material.part_name(book, "category", each))
        bullets.append((lead, *told, *_places(material, figure, each)))
    return (Bullets(tuple(bullets)),) if bullets else ()


def _categories(part: Part, material: Material, figure: Figure) -> tuple[str, ...]:
    """The part's own categories; without any, those that no other part of its kind shows."""
    siblings = parts_of_kind(material.pack.outline, part.kind)
    elsewhere = {
        each for other in siblings if other.figures == part.figures for each in other.categories
    }
    return tuple(
        each
        for each in parts_by_size(material, figure, "category")
        if (each in part.categories if part.categories else each not in elsewhere)
    )


def _places(material: Material, figure: Figure, category: str) -> Runs:
    """Where it was done, in brackets: each place with its share of the quantity."""
    book = figure.id.partition(".")[0]
    by_place = {
        place: value
        for key, value in figure.parts.get(CROSSED_NAME, {}).items()
        for of_category, _, place in [key.partition("&")]
        if of_category == category and place and value
    }
    told: list[Run] = []
    for place in sorted(by_place, key=lambda each: (-by_place[each], each)):
        before = material.wording.text("comma" if told else "opening-bracket")
        told.append(Text(f"{before}{material.part_name(book, 'place', place)}"))
        if len(by_place) > 1:
            part = f"category={category}&place={place}"
            told.append(Text(" "))
            told.append(bind(material, by_place[place], "quantity", figure.id, part))
    return (*told, Text(material.wording.text("closing-bracket"))) if told else ()


def ranking(part: Part, material: Material) -> tuple[Block, ...]:
    """The items with the largest values, a table for each category."""
    (name,) = part.figures
    book = name.partition(".")[0]
    if book not in material.books:
        return ()
    ranked = material.statement.rankings.get(name, ())
    blocks = []
    for category in dict.fromkeys(each.category for each in ranked):
        many = material.counted_in(book, category)[1]
        value = material.label(name) if not many else many[:1].upper() + many[1:]
        rows = tuple(
            (
                (Text(each.title or each.number),),
                (Text(material.part_name(book, "place", each.place)),),
                (
                    Bound(
                        material.formatter.number(each.value, "quantity"),
                        name,
                        f"category={category}&number={each.number}",
                    ),
                ),
            )
            for each in ranked
            if each.category == category
        )
        columns = (
            TableColumn(material.title_head(book), weight=3),
            TableColumn(material.dimension_name("place"), weight=3),
            TableColumn(value, "decimal", 2),
        )
        caption = material.label(name)
        if category:
            caption = material.led(caption, material.part_name(book, "category", category))
        blocks.append(Table(columns, rows, caption))
    return tuple(blocks)
