"""The ends of the scale that scores are on, as a sentence names them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from cierre.report.material import Material

_NAMED: Final[Mapping[int, str]] = {
    0: "zero", 1: "one", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 10: "ten",
    100: "hundred",
}  # fmt: skip


def scale_end(material: Material, figure: str, end: Literal["least", "most"]) -> str | None:
    """The lower or the upper end of a figure's scale, as the key of its word.

    The office's own scale comes before the book's. None for a scale without such an end, or with
    one that there is no word for.
    """
    book = figure.partition(".")[0]
    scales = (*material.directory.scales.get(book, ()), *material.books[book].scales)
    own = next((each for each in scales if not each.category), None)
    value = None if own is None else getattr(own, end)
    return None if value is None or value != int(value) else _NAMED.get(int(value))
