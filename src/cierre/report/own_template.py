"""A Word template of an office's own, as it was given."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class OwnTemplate:
    """The bytes of a template, and the name by which a person knows it."""

    name: str
    content: bytes

    @classmethod
    def read(cls, path: Path) -> OwnTemplate:
        """A file's template. Raises OSError."""
        return cls(str(path), path.read_bytes())
