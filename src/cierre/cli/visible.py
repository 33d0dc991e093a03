"""Text as it may be shown on a terminal: what would command the terminal is shown instead."""

from __future__ import annotations

import unicodedata

_KEPT = "\n\t"


def visible(text: str) -> str:
    """The text with its control characters written out, as ``\\x1b``."""
    return "".join(
        f"\\x{ord(each):02x}" if unicodedata.category(each) == "Cc" and each not in _KEPT else each
        for each in text
    )
