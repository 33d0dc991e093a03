"""The Word template that an office keeps, for its reports where no other is given."""

from __future__ import annotations

from cierre.office.models import OfficeTemplate
from cierre.report.own_template import OwnTemplate


def template_of(office: str) -> OwnTemplate | None:
    """The template that an office keeps; None when it has none."""
    kept = OfficeTemplate.objects.filter(office=office).first()
    return None if kept is None else OwnTemplate(kept.name, bytes(kept.content))
