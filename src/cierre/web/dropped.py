"""Written reports that somebody drops on a page: they are read, and not kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from django.core.files.uploadedfile import UploadedFile

from cierre.audit.document import Document, Unreadable
from cierre.audit.finding import Language
from cierre.audit.present.saying import Failed
from cierre.audit.readers import read
from cierre.fault import Fault

ACCEPTED: Final = (".txt", ".md", ".html", ".htm", ".docx", ".pdf", ".xlsx")
MOST_FILES: Final = 10
MOST_MEGABYTES: Final = 20
_UNFIT: Final = re.compile(r'[\x00-\x1f/\\:*?"<>|]')
_LONGEST: Final = 60


def documents_of(
    files: Sequence[UploadedFile[bytes]], language: Language
) -> list[Document | Failed]:
    """The documents in some files, or why one cannot be read, in a language. Raises Fault for too
    many, for too much."""
    if len(files) > MOST_FILES:
        raise Fault("files-too-many", count=len(files), most=MOST_FILES)
    if sum(each.size or 0 for each in files) > MOST_MEGABYTES << 20:
        raise Fault("files-too-big", most=MOST_MEGABYTES)
    return [_document(each, language) for each in files]


def _document(file: UploadedFile[bytes], language: Language) -> Document | Failed:
    # what Django gives has no folders; a name that a disk cannot keep is cut
    name = _UNFIT.sub("_", file.name or "")[-_LONGEST:]
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        with path.open("wb") as kept:
            for part in file.chunks():
                kept.write(part)
        try:
            return read(path, language)
        except Unreadable as problem:
            return Failed(name, str(problem))
