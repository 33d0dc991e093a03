"""The head of the first page and the lines to sign on."""

from __future__ import annotations

from datetime import date

from cierre.packs import Part
from cierre.report.document import Block, Cover, Signature, Signatures
from cierre.report.material import Material
from cierre.report.signatories import Signatories, signatories


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
    """Who prepares the report: the person it is about, the unit's lead, or the office's author."""
    return signing(material).author


def signing(material: Material) -> Signatories:
    """Who prepares, reviews and approves the report."""
    statement = material.statement
    day = date.fromisoformat(statement.last_day)
    return material.own.once(
        "signing", lambda: signatories(material.directory, statement.scope, day)
    )


def scope_name(material: Material) -> str:
    """Whom or what the report is about."""
    scope = material.statement.scope
    return material.wording.text("scope", kind=scope.kind, name=material.scope_name())


def signatures(part: Part, material: Material) -> tuple[Block, ...]:
    """Prepared, reviewed and approved, each by somebody else; an empty line where nobody is."""
    wording, by = material.wording, signing(material)
    names = (
        ("role-author", by.author),
        ("role-reviewer", by.reviewer),
        ("role-approver", by.approver),
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
        whole_month="yes" if statement.first_day[:7] == statement.last_day[:7] else "no",
    )


def _subtitle(material: Material) -> str:
    period = material.formatter.period(material.period.id)
    period = period[:1].upper() + period[1:]
    scope = material.statement.scope
    return period if scope.kind == "office" else f"{period} · {material.scope_name()}"
