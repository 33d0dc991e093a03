"""The head of the first page and the lines to sign on."""

from __future__ import annotations

from cierre.packs import Part
from cierre.report.document import Block, Cover, Signature, Signatures
from cierre.report.material import Material


def cover(material: Material) -> Cover:
    """Office, title, period, and the facts a reader asks first."""
    statement, wording = material.statement, material.wording
    facts = [
        ("fact-period", _dates(material)),
        ("fact-scope", scope_name(material)),
        ("fact-author", author(material)),
        ("fact-cut-off", material.formatter.day(statement.cut_off)),
    ]
    return Cover(
        office=statement.office_name,
        title=title(material),
        subtitle=_subtitle(material),
        facts=tuple((wording.text(label), value) for label, value in facts if value),
    )


def title(material: Material) -> str:
    """What the report is called: Informe mensual de atención al cliente."""
    return material.wording.text("report-title", kind=material.period.kind)


def author(material: Material) -> str:
    """Who prepares the report: the person it is about, or the office's author."""
    if material.statement.scope.kind == "person":
        return material.statement.scope.name
    return material.person_name(material.directory.author)


def scope_name(material: Material) -> str:
    """Whom or what the report is about."""
    scope = material.statement.scope
    return material.wording.text("scope", kind=scope.kind, name=scope.name)


def signatures(part: Part, material: Material) -> tuple[Block, ...]:
    """Prepared, reviewed and approved, by those the office names."""
    directory, wording = material.directory, material.wording
    names = (
        ("role-author", author(material)),
        ("role-reviewer", material.person_name(directory.reviewer)),
        ("role-approver", material.person_name(directory.approver)),
    )
    lines = tuple(Signature(wording.text(role), name) for role, name in names)
    return (Signatures(lines, wording.text("signature-date")),)


def _dates(material: Material) -> str:
    statement, formatter = material.statement, material.formatter
    return material.wording.text(
        "period-dates",
        first=formatter.day(statement.first_day, year=False),
        first_long=formatter.day(statement.first_day),
        last=formatter.day(statement.last_day),
        last_short=formatter.day(statement.last_day, year=False),
    )


def _subtitle(material: Material) -> str:
    period = material.formatter.period(material.period.id)
    period = period[:1].upper() + period[1:]
    scope = material.statement.scope
    return period if scope.kind == "office" else f"{period} · {scope.name}"
