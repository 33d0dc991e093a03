"""How wide each column of a table is: so that no number breaks, and long texts get the rest."""

from __future__ import annotations

import re
from unicodedata import east_asian_width

from cierre.report.decimals import paddings
from cierre.report.document import Runs, Table

ROOM = 114
"""Characters of table text that fit on a line of the page, the cells' own margins included."""

_MARGIN = 3
_LONGEST_WISH = 150
_NARROWEST = 12
_WIDE = re.compile(r"[\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+")
_WORDS = re.compile(rf"{_WIDE.pattern}|[^{_WIDE.pattern[1:-1]}+")
"""Words, and what stands between them; between Chinese characters a line breaks by itself."""

_BLANK = re.compile(r"[ \n]")
_SOFT = re.compile(r"[ \n]|(?<=[\u3000-\u9fff\uff00-\uffef]{4})(?=[\u4e00-\u9fff])")
"""Where a line may break: at a plain space, never at a no-break one; between Chinese characters,
though not in a word of four."""

_MIXED = re.compile(r"(?<=\w)(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[0-9A-Za-z])")
"""Where Chinese and other letters meet, with half a letter of room between them."""


def letters(text: str) -> int:
    """How wide a text is, in letters; a Chinese character is as wide as two."""
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(each) in "WF" else 1 for each in text)


def shares(table: Table, room: int = ROOM) -> list[int]:
    """Each column's share of the width, in characters; they add up to ``room`` or a little more.

    Every column gets its longest word. What is left goes to columns whose texts are longer, then to
    those whose headings are: those that lack little get all of it, so that names and days stay on
    one line, and the rest share in proportion to what they lack. What nobody lacks goes by the
    weight that columns were declared with. Where the longest words do not fit beside each other,
    the widest columns of text give way, and their words break.
    """
    texts = _texts(table)
    widths = _needed(table, texts)
    left = room - sum(widths)
    if left <= 0:
        return _narrowed(widths, [each.align == "left" for each in table.columns], -left)
    # A row's text on two lines costs a line for each row, a heading's one for all of them.
    for several in ([column[1:] for column in texts], texts):
        lacking = [
            max(_wish(column) - width, 0) for column, width in zip(several, widths, strict=True)
        ]
        if sum(lacking) > left:
            return _granted(widths, lacking, left)
        widths = [width + lack for width, lack in zip(widths, lacking, strict=True)]
        left -= sum(lacking)
    return _spread(widths, [column.weight for column in table.columns], left)


def narrowest(table: Table) -> int:
    """How many letters a table is wide where no word of it breaks."""
    return sum(_needed(table, _texts(table)))


def cut_words(text: str, room: int) -> list[tuple[str, bool]]:
    """A text in pieces, each with whether it is of a word longer than the room, to break anywhere.

    ``room`` is in letters, a column's margins included.
    """
    if letters(text) <= room - _MARGIN:
        return [(text, False)]
    cut: list[tuple[str, bool]] = []
    for piece in _WORDS.findall(text):
        long = letters(piece) > room - _MARGIN and not _WIDE.match(piece)
        if cut and cut[-1][1] == long:
            cut[-1] = (cut[-1][0] + piece, long)
        else:
            cut.append((piece, long))
    return cut


def _texts(table: Table) -> list[list[str]]:
    """What stands in each column, its heading first."""
    padding, rows = paddings(table), list(enumerate(table.rows))
    return [
        [column.heading, *(f"{_plain(row[place])}{padding[at][place]}" for at, row in rows)]
        for place, column in enumerate(table.columns)
    ]


def _needed(table: Table, texts: list[list[str]]) -> list[int]:
    """For each column the width of its longest word, its margins included."""
    return [
        _MARGIN
        + max(
            _longest_word(text, declared.align == "left" or not at)
            for at, text in enumerate(column)
        )
        for declared, column in zip(table.columns, texts, strict=True)
    ]


def _wish(texts: list[str]) -> int:
    """The width at which no text of a column needs a second line, its margins included."""
    return min(max(map(letters, texts), default=0), _LONGEST_WISH) + _MARGIN


def _narrowed(widths: list[int], of_text: list[bool], over: int) -> list[int]:
    """The widest columns of text as wide as each other, until what is over is gone."""
    made = list(widths)
    texts = [place for place, is_text in enumerate(of_text) if is_text]
    while over > 0 and texts:
        widest = max(texts, key=lambda place: made[place])
        if made[widest] <= _NARROWEST:
            break
        made[widest] -= 1
        over -= 1
    return made


def _granted(needed: list[int], lacking: list[int], left: int) -> list[int]:
    """Widths with all that a column lacks where it is no more than its even share of what is left,
    and a part of it where it is more."""
    widths, still = list(needed), [place for place, lack in enumerate(lacking) if lack]
    for place in sorted(still, key=lambda place: lacking[place]):
        if lacking[place] * len(still) > left:
            break
        widths[place] += lacking[place]
        left -= lacking[place]
        still.remove(place)
    return _spread(
        widths, [lack if place in still else 0 for place, lack in enumerate(lacking)], left
    )


def _spread(widths: list[int], weights: list[int], left: int) -> list[int]:
    total = sum(weights) or 1
    return [width + left * weight // total for width, weight in zip(widths, weights, strict=True)]


def _longest_word(text: str, breaks_anywhere: bool) -> int:
    """The widest piece of a text; a number's units in Chinese characters stay with it."""
    pieces = (_SOFT if breaks_anywhere else _BLANK).split(text)
    return max(letters(piece) + len(_MIXED.findall(piece)) // 2 for piece in pieces)


def _plain(runs: Runs) -> str:
    return "".join(run.text for run in runs)
