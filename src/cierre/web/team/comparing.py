"""Figures of people, teams or places beside each other: each with what it rests on, in the order of
their names, so that nobody is ranked by a number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from cierre.office.writing import file_stem
from cierre.report.figures import bind, shown, unsayable
from cierre.report.material import Material
from cierre.report.sentences import plain
from cierre.statement.model import Figure, Number
from cierre.web import documents
from cierre.web.data import archive
from cierre.web.evidence_links import evidence_address, page_address
from cierre.web.place import Place, place_of
from cierre.web.team.members import people_of
from cierre.web.twins import csv_answer, json_answer

MOST_FIGURES = 8
MOST_SHOWN = 100
_AT_FIRST = 5
_KINDS = ("person", "unit", "place")


@dataclass(frozen=True)
class Cell:
    """A figure of a scope: as it reads, where it leads, on how many it rests, whether these are
    too few to tell, and its value."""

    text: str
    address: str
    base: str
    few: bool
    value: Number | None


@dataclass(frozen=True)
class Line:
    """A scope with its figures in the order asked for."""

    scope: str
    name: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Compared:
    """What is compared; ``whole`` is the line of the scope that all of it is in."""

    place: Place
    material: Material
    kind: str
    kinds: tuple[str, ...]
    figures: tuple[str, ...]
    known: tuple[str, ...]
    whole: Line
    lines: tuple[Line, ...]
    left_out: int


@require_GET
def compare(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """The table, with what may be chosen."""
    found = _compared(request, office, period, scope)
    material = found.material
    heads = [material.full_label(each) for each in found.figures]
    base = page_address(office, "compare", found.place.period.id, scope)
    return render(
        request,
        "team/compare.html",
        {
            "place": found.place,
            "page": "compare",
            "base": base,
            "keeps": request.GET.urlencode(),
            "kind": found.kind,
            "kinds": found.kinds,
            "heads": heads,
            "choices": [
                (each, material.full_label(each), each in found.figures) for each in found.known
            ],
            "lines": [
                (each, [*zip(heads, each.cells, strict=True)])
                for each in (found.whole, *found.lines)
            ],
            "left_out": found.left_out,
        },
    )


@require_GET
def as_json(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """The same as an object."""
    found = _compared(request, office, period, scope)
    lines = [
        {"scope": each.scope, "name": each.name, "figures": _by_figure(found, each)}
        for each in (found.whole, *found.lines)
    ]
    return json_answer(
        {"office": office, "period": found.place.period.id, "scope": scope, "compared": lines}
    )


@require_GET
def as_csv(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """A row for each scope and figure."""
    found = _compared(request, office, period, scope)
    rows = (
        [line.scope, line.name, figure, *each.values()]
        for line in (found.whole, *found.lines)
        for figure, each in _by_figure(found, line).items()
    )
    stem = f"{office}-{found.place.period.id}-{file_stem(found.material.statement.scope)}-compare"
    return csv_answer(stem, ("scope", "name", "figure", "value", "base", "too_few"), rows)


def _by_figure(found: Compared, line: Line) -> dict[str, dict[str, Any]]:
    """Values as texts where they are no whole numbers, so that no digit is lost."""
    return {
        figure: {
            "value": cell.value if isinstance(cell.value, int | None) else str(cell.value),
            "base": cell.base,
            "too_few": cell.few,
        }
        for figure, cell in zip(found.figures, line.cells, strict=True)
    }


def _compared(request: HttpRequest, office: str, period: str, scope: str) -> Compared:
    place = place_of(request, office, period, scope)
    of_kind = _of_kind(place)
    kinds = tuple(each for each in _KINDS if len(of_kind[each]) > 1)
    asked = request.GET.get("of", "")
    kind = asked if asked in kinds else next(iter(kinds), _KINDS[0])
    others = of_kind[kind][:MOST_SHOWN]
    scopes = (scope, *(each for each, _ in others))
    views = {each: place.view_of(each) for each in scopes}
    made = documents.statements(office, place.period.id, views)
    materials = {each: archive().material(made[each], place.language) for each in scopes}
    material = materials[scope]
    told = {
        name
        for each, _ in others
        for name, figure in made[each].figures.items()
        if figure.value is not None
    }
    known = tuple(name for name in made[scope].figures if name in told)
    wanted = [each for each in request.GET.getlist("figure") if each in known]
    wanted = wanted or [each for each in material.pack.headline if each in known][:_AT_FIRST]
    figures = tuple(dict.fromkeys(wanted))[:MOST_FIGURES]
    return Compared(
        place, material, kind, kinds, figures, known,
        _line(place, scope, place.scope_name, materials[scope], figures),
        tuple(_line(place, each, name, materials[each], figures) for each, name in others),
        len(of_kind[kind]) - len(others),
    )  # fmt: skip


def _of_kind(place: Place) -> dict[str, list[tuple[str, str]]]:
    """Who or what of the scope may be compared, by kind, in the order of their names."""
    directory, (kind, _, name) = place.directory, place.scope.partition(":")
    units = directory.units if kind == "office" else ()
    if kind == "unit":
        units = tuple(each for each in directory.units if each.parent == name)
    places = directory.places if kind == "office" else ()
    found = {
        "person": [(f"person:{each.id}", each.name) for each in people_of(place)],
        "unit": sorted(((f"unit:{each.id}", each.name) for each in units), key=lambda e: e[1]),
        "place": sorted(((f"place:{each.id}", each.name) for each in places), key=lambda e: e[1]),
    }
    within = place.reader.within(directory.id, place.period.id)
    return {
        each: [pair for pair in pairs if within.covers(pair[0])] for each, pairs in found.items()
    }


def _line(
    place: Place, scope: str, name: str, material: Material, figures: tuple[str, ...]
) -> Line:
    return Line(scope, name, tuple(_cell(place, scope, material, each) for each in figures))


def _cell(place: Place, scope: str, material: Material, figure: str) -> Cell:
    found: Figure | None = material.statement.figures.get(figure)
    if found is None or found.value is None:
        return Cell(material.wording.text("no-value"), "", "", few=False, value=None)
    few = unsayable(material, found)
    address = evidence_address(place.directory.id, place.period.id, scope, figure)
    base = "" if found.base is None else material.formatter.number(found.base, "items")
    text = plain(shown(material, found))
    if not few:
        text = bind(material, found.value, found.unit, figure).text
    return Cell(text, address, base, few, found.value)
