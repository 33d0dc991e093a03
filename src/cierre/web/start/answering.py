"""What somebody says on the page of an intake, as answers: to a question, or otherwise than it was
understood."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django.db import transaction
from django.http import QueryDict

from cierre.sources.tables.addressed import ROW_SAID, address_of_file
from cierre.web.models import Intake
from cierre.web.start.arriving import folder_of

_KEY, _WAS = "key:", "was:"
BACK, ANEW, WITHOUT = "back", "anew", "without"
"""Fields that take the last answer back, or all of them, or that leave a file out."""


def take(intake: str, posted: QueryDict) -> Intake | None:
    """Keep what was posted as answers; the intake as it is then, None where nothing was said.

    Two who say something at once are both heard; of the same thing the later one is.
    """
    with transaction.atomic():
        found = Intake.objects.select_for_update().filter(id=intake).first()
        if found is None or found.state not in ("asking", "ready", "reading"):
            return None
        if BACK in posted and found.said:
            found.answers.pop(found.said.pop(), None)
        elif ANEW in posted:
            found.answers, found.said = {}, []
        elif WITHOUT in posted:
            _leave_out(found, posted.get(WITHOUT, ""))
        else:
            said = dict(_said(posted)) | dict(_joined(found, posted)) | dict(_row_out(posted))
            if not said:
                return None
            found.answers |= said
            found.said = [key for key in found.said if key not in said] + [*said]
        found.save(update_fields=["answers", "said", "files"])
    return found


def _said(posted: QueryDict) -> Iterator[tuple[str, str]]:
    """What was chosen, and what was chosen otherwise than it was."""
    for name in posted:
        if not name.startswith(_KEY):
            continue
        was = posted.get(f"{_WAS}{name.removeprefix(_KEY)}")
        # browsers write the ends of lines in their own way
        key, value = (text.replace("\r\n", "\n") for text in (name, posted.get(name, "").strip()))
        key = key.removeprefix(_KEY)
        if value != was and (value or was is not None or _may_be_empty(key)):
            yield key, value


def _may_be_empty(key: str) -> bool:
    """Whether nothing is an answer: a column that is not used."""
    return "column:" in key


def _joined(intake: Intake, posted: QueryDict) -> Iterator[tuple[str, str]]:
    """All ways of writing one name as another's, where two are said to be the same."""
    kind, one, other = (posted.get(each, "") for each in ("kind", "one", "other"))
    if not one or not other or one == other:
        return
    for name in _names(intake.told, kind):
        if name["name"] == one:
            for way in (one, *(each["way"] for each in name["ways"])):
                yield f"{kind}:{way}", other


def _row_out(posted: QueryDict) -> Iterator[tuple[str, str]]:
    """A row of a sheet that is to be left out."""
    file, sheet, row = (posted.get(each, "") for each in ("file", "sheet", "row"))
    if file and row.isdecimal():
        yield f"{address_of_file(file)}{ROW_SAID}{sheet}!{int(row)}", "out"


def _names(told: Mapping[str, Any], kind: str) -> Iterator[dict[str, Any]]:
    for file in told.get("files", ()):
        for table in file["tables"]:
            for group in table.get("names", ()):
                if group["kind"] == kind:
                    yield from group["names"]


def _leave_out(intake: Intake, name: str) -> None:
    if name in intake.files and len(intake.files) > 1:
        intake.files = [each for each in intake.files if each != name]
        (folder_of(intake) / name).unlink(missing_ok=True)
