"""A text that was held against a report, as a page shows it: its blocks, its numbers marked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from cierre.audit.document import Block
from cierre.audit.readers.tables import is_numeral
from cierre.matching.matched import Matched, Numeral
from cierre.matching.saying import explained, name_of, quoted
from cierre.matching.saying import place as where_of
from cierre.report.material import Material
from cierre.web.evidence_links import address_of
from cierre.web.place import Place


@dataclass(frozen=True)
class Wrong:
    """A number that is not what the records say: its place in the order of the text, the words it
    stands in, what it should be, and the page of its records."""

    number: int
    quote: str
    where: str
    sentence: str
    figure: str
    definition: str
    address: str


@dataclass(frozen=True)
class Piece:
    """Some text and what is said of it: "" of words, else right, wrong or unbound.

    A right number leads to the records of its ``figure``, a wrong one to what is said of it.
    """

    text: str
    verdict: str = ""
    figure: str = ""
    address: str = ""
    number: int = 0


@dataclass(frozen=True)
class Shown:
    """A block in its pieces, or the rows of a table; a cell that is not there is None."""

    kind: str
    pieces: tuple[Piece, ...] = ()
    rows: tuple[tuple[Shown | None, ...], ...] = ()
    numeral: bool = False


def wrongs_of(matched: Matched, material: Material, place: Place) -> list[Wrong]:
    """What is wrong in a text, in its order, numbered from 1."""
    found = []
    for number, each in enumerate(matched.of("wrong"), 1):
        told = explained(each, material)
        found.append(
            Wrong(
                number, quoted(matched.document, each), where_of(each), told.sentence, told.figure,
                told.definition, _address(place, each),
            )
        )  # fmt: skip
    return found


def blocks_of(matched: Matched, material: Material, place: Place) -> list[Shown]:
    """The text's blocks in their order, the cells of a table together."""
    marked = _Marked(matched, material, place)
    blocks = enumerate(matched.document.blocks)
    shown = []
    for _, group in groupby(blocks, lambda each: each[1].table or -each[0] - 1):
        together = [block for _, block in group]
        first = together[0]
        if first.kind == "cell":
            shown.append(Shown("table", rows=tuple(_rows(marked, together))))
        else:
            shown.append(marked.block(first))
    return shown


def _rows(marked: _Marked, cells: Sequence[Block]) -> Iterator[tuple[Shown | None, ...]]:
    at = {(each.row, each.column): each for each in cells}
    last = max(column for _, column in at)
    for row in sorted({row for row, _ in at}):
        found = (at.get((row, column)) for column in range(1, last + 1))
        yield tuple(None if each is None else marked.block(each) for each in found)


class _Marked:
    def __init__(self, matched: Matched, material: Material, place: Place) -> None:
        self._text, self._material, self._place = matched.document.text, material, place
        self._numerals = matched.numerals
        wrong = matched.of("wrong")
        self._numbers = {each.start: number for number, each in enumerate(wrong, 1)}
        self._starts = [each.start for each in matched.numerals]

    def block(self, block: Block) -> Shown:
        """A block in its pieces."""
        pieces = tuple(self._pieces(block))
        words = self._text[block.start : block.end]
        kind = "heading" if block.header and block.kind == "cell" else block.kind
        return Shown(kind, pieces, numeral=block.kind == "cell" and is_numeral(words))

    def _pieces(self, block: Block) -> Iterator[Piece]:
        at = block.start
        first, last = (bisect_left(self._starts, each) for each in (block.start, block.end))
        for each in self._numerals[first:last]:
            yield Piece(self._text[at : each.start])
            end = min(each.end, block.end)
            yield self._piece(each, self._text[each.start : end])
            at = end
        yield Piece(self._text[at : block.end])

    def _piece(self, each: Numeral, text: str) -> Piece:
        if each.number is None:
            return Piece(text, each.verdict)
        figure, number = name_of(each.number, self._material), self._numbers.get(each.start, 0)
        return Piece(text, each.verdict, figure, _address(self._place, each), number)


def _address(place: Place, each: Numeral) -> str:
    where = (place.directory.id, place.period.id, place.scope)
    return address_of(*where, each.number) if each.number else ""
