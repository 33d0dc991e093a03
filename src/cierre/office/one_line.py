"""What people type, as one line of text."""

from __future__ import annotations

import unicodedata
from typing import Final

_NO_LETTERS: Final = ("Cc", "Cs", "Cn")


def in_one_line(text: str) -> str:
    """A text without ends of lines and characters that are none."""
    return " ".join(
        "".join(each for each in part if unicodedata.category(each) not in _NO_LETTERS)
        for part in text.split()
    ).strip()
