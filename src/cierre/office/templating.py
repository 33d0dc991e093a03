"""Keeping an office's own Word template, once a report can be written into it."""

from __future__ import annotations

import hashlib
from typing import Final

from django.db import transaction

from cierre.fault import Fault, NotFound, offered
from cierre.office import store
from cierre.office.directory import office_ids
from cierre.office.models import OfficeTemplate
from cierre.office.settings_history import Difference, keep_change
from cierre.office.template import template_of
from cierre.office.unclean import writing
from cierre.report.docx import check_template
from cierre.report.own_template import OwnTemplate

LARGEST: Final = 20_000_000
"""Bytes of a template that is kept."""


def set_template(office: str, template: OwnTemplate, who: str, why: str = "") -> None:
    """Keep a template in the place of the one that the office had.

    Raises Fault when no report can be written into it, and NotFound.
    """
    if len(template.content) > LARGEST:
        raise Fault("template-too-big", path=template.name, most=LARGEST // 1_000_000)
    check_template(template)
    _keep(office, template, who, why)


def remove_template(office: str, who: str, why: str = "") -> None:
    """Forget the template, so that reports are written into the usual one. Raises NotFound."""
    _keep(office, None, who, why)


def _keep(office: str, template: OwnTemplate | None, who: str, why: str) -> None:
    with writing(), transaction.atomic():
        store.lock()
        known = office_ids()
        if office not in known:
            raise NotFound("no-office", value=office, names=offered(office, known))
        before = template_of(office)
        if before == template:
            return
        OfficeTemplate.objects.filter(office=office).delete()
        if template is not None:
            made = {"name": template.name, "content": template.content}
            OfficeTemplate.objects.create(office=office, **made)
        changed = Difference("template", "template", _told(before), _told(template))
        keep_change(office, [changed], who, why)


def _told(template: OwnTemplate | None) -> dict[str, str] | None:
    if template is None:
        return None
    return {"name": template.name, "sha256": hashlib.sha256(template.content).hexdigest()}
