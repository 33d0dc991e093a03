"""Numbers that somebody typed in a paragraph: what the records say of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cierre.audit.readers.text import read_text
from cierre.matching.matched import Numeral
from cierre.matching.matching import Yardstick
from cierre.matching.saying import explained, name_of
from cierre.report.document import Bound, Runs
from cierre.report.material import Material
from cierre.report.tokens import token_of
from cierre.report.typed_numbers import TypedNumber
from cierre.spoken import speaking
from cierre.web.evidence_links import address_of
from cierre.web.place import Place


@dataclass(frozen=True)
class Told:
    """What the records say of a number that was typed: whether it is ``right``, of which figure
    it is (its token and its name), what to say of a wrong one, and the page of its records."""

    right: bool
    token: str
    figure: str
    sentence: str = ""
    address: str = ""


class Held:
    """The statement of a place's report, for what people type in it."""

    def __init__(self, yardstick: Yardstick, material: Material, place: Place) -> None:
        self._yardstick, self._material, self._place = yardstick, material, place

    def told(self, runs: Runs, typed: tuple[TypedNumber, ...]) -> dict[str, Told]:
        """By the typed number as it was typed, what the records say of it, where they say
        anything."""
        if not typed:
            return {}
        text = "".join(each.text for each in runs)
        matched = self._yardstick.match(read_text("", text))
        found: dict[str, Told] = {}
        for each in _in_words(runs, matched.numerals):
            for number in typed:
                if number.text in each.text or each.text in number.text:
                    found.setdefault(number.text, self._of(each))
        return found

    def _of(self, numeral: Numeral) -> Told:
        number, place = numeral.number, self._place
        assert number is not None
        with speaking(place.language):
            right, name = numeral.verdict == "right", name_of(number, self._material)
            sentence = "" if right else explained(numeral, self._material).sentence
        where = (place.directory.id, place.period.id, place.scope)
        return Told(right, token_of(number), name, sentence, address_of(*where, number))


def _in_words(runs: Runs, numerals: tuple[Numeral, ...]) -> Iterator[Numeral]:
    """The numerals with a figure that stand in words, not in a figure that was put in."""
    spans: list[tuple[int, int]] = []
    end = 0
    for run in runs:
        start, end = end, end + len(run.text)
        spans += [] if isinstance(run, Bound) else [(start, end)]
    for each in numerals:
        if each.number and any(first <= each.start < last for first, last in spans):
            yield each
