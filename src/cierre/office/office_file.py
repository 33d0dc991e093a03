"""A folder's ``office.toml`` beside settings that were changed since: which of them hold.

What a file says as it did when it was last loaded changes nothing. Where both have changed, a
person is asked.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from django.db.models import Max

from cierre.directory import Directory
from cierre.office.directory import office_ids, read_directory, with_what_was_recorded
from cierre.office.models import OfficeFile, SettingsChange
from cierre.office.settings_history import differences
from cierre.sources.office_toml_written import office_toml
from cierre.sources.tables.understanding import Question

SETTINGS: Final = "settings"
FILE, KEPT = "file", "kept"
"""What is asked about settings, and the two answers to it."""

_MOST_NAMED = 6


@dataclass(frozen=True)
class FileSettings:
    """An office as a folder is to be read by it, with the notes of the file's own.

    ``taken`` says whether its settings are those of the file, whose one form is ``text``.
    ``question`` has to be answered first. ``there`` is the office as it was found; None when it is
    new.
    """

    directory: Directory
    text: str
    taken: bool = True
    question: Question | None = None
    there: Directory | None = None

    def keep(self) -> None:
        """Remember what the file said, once the folder is loaded."""
        office = self.directory.id
        found: dict[str, str | int] = {"text": self.text}
        if self.taken:
            last = SettingsChange.objects.filter(office=office).aggregate(last=Max("id"))["last"]
            found |= {"taken": last or 0}
        OfficeFile.objects.update_or_create(office=office, defaults=found)


def settings_of_file(said: Directory, answer: str = "") -> FileSettings:
    """Which settings hold: those that a file says, or those that the office has."""
    text = office_toml(replace(said, notes=()))
    if said.id not in office_ids():
        return FileSettings(said, text)
    there = read_directory(said.id)
    seen = OfficeFile.objects.filter(office=said.id).first()
    ours = SettingsChange.objects.filter(office=said.id, way="settings")
    taken = FileSettings(said, text, there=there)
    if answer == FILE or not ours.filter(id__gt=seen.taken if seen else 0).exists():
        return taken
    whole = with_what_was_recorded(replace(said, notes=(), kept=there.kept))
    if not differences(there, whole):
        return taken
    kept = FileSettings(there, text, taken=False, there=there)
    if answer == KEPT or (seen is not None and seen.text == text):
        return kept
    return replace(kept, question=Question(SETTINGS, _about(there, whole), (FILE, KEPT)))


def _about(there: Directory, said: Directory) -> str:
    """What differs, the first of it."""
    found = list(dict.fromkeys(each.label for each in differences(there, said)))
    return ", ".join(found[:_MOST_NAMED]) + (" …" if len(found) > _MOST_NAMED else "")
