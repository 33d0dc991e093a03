"""The page of a team: of each book who has records, nothing to report, or is missing them."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from cierre.office.writing import file_stem
from cierre.report.material import Material
from cierre.statement.model import Statement
from cierre.web import documents
from cierre.web.data import archive
from cierre.web.evidence_links import page_address
from cierre.web.place import Place, place_of
from cierre.web.team.members import Member, members_of
from cierre.web.team.reports import written
from cierre.web.twins import Value, csv_answer, json_answer

_BOOKS = ("reported", "nothing", "missing")


@dataclass(frozen=True)
class Handed:
    """How a member's month stands: books by status, and how many notes were written in its
    report."""

    member: Member
    books: dict[str, tuple[str, ...]]
    written: int
    month: str
    report: str

    @property
    def complete(self) -> bool:
        """Whether no book is missing."""
        return not self.books["missing"]


@require_GET
def team(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """The roll-up: office, teams and people, each with what is missing."""
    place, material, rows = _rows(request, office, period, scope)
    people = [each for each in rows if each.member.kind == "person"]
    shown = {
        "place": place,
        "page": "team",
        "base": page_address(office, "team", place.period.id, scope),
        "compare": page_address(office, "compare", place.period.id, scope),
        "people": len(people),
        "complete": sum(each.complete for each in people),
        "rows": [
            (each, {status: _named(place, material, each.books[status]) for status in _BOOKS})
            for each in rows
        ],
        "written": written(place),
    }
    return render(request, "team/team.html", shown)


@require_GET
def as_json(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """The same as an object."""
    place, _, rows = _rows(request, office, period, scope)
    members = [
        {
            "scope": each.member.scope,
            "name": each.member.name,
            "depth": each.member.depth,
            **{status: list(books) for status, books in each.books.items()},
            "notes": each.written,
        }
        for each in rows
    ]
    return json_answer(
        {"office": office, "period": place.period.id, "scope": scope, "members": members}
    )


@require_GET
def as_csv(request: HttpRequest, office: str, period: str, scope: str) -> HttpResponse:
    """A row for each member and book."""
    place, _, rows = _rows(request, office, period, scope)
    table: list[list[Value]] = [
        [each.member.scope, each.member.name, book, status, each.written]
        for each in rows
        for status, books in each.books.items()
        for book in books
    ]
    stem = f"{office}-{place.period.id}-{file_stem(_statement(place).scope)}-team"
    return csv_answer(stem, ("scope", "name", "book", "status", "notes"), table)


def _statement(place: Place) -> Statement:
    return documents.statement(place.directory.id, place.period.id, place.scope, place.view)


def _rows(
    request: HttpRequest, office: str, period: str, scope: str
) -> tuple[Place, Material, list[Handed]]:
    place = place_of(request, office, period, scope)
    members = members_of(place)
    views = {each.scope: place.view_of(each.scope) for each in members}
    made = documents.statements(office, place.period.id, views)
    material = archive().material(_statement(place), place.language)
    return place, material, [_handed(place, each, made[each.scope]) for each in members]


def _handed(place: Place, member: Member, statement: Statement) -> Handed:
    books = {
        status: tuple(each.book for each in statement.coverage if each.status == status)
        for status in _BOOKS
    }
    written = sum(each.kind != "nothing" for each in statement.notes)
    month, report = (
        page_address(place.directory.id, page, place.period.id, member.scope)
        for page in ("month", "report")
    )
    return Handed(member, books, written, month, report)


def _named(place: Place, material: Material, books: tuple[str, ...]) -> str:
    return place.formatter.listed([material.book_name(each) for each in books])
