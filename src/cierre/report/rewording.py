"""Paragraphs of a drafted report in somebody's own words, their numbers always the current ones.

A paragraph is known by its section and by the figures that it tells, which stay when records come;
a text whose paragraph is no longer drafted stands at the end of its section.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from cierre.report.document import Block, Bound, Bullets, Document, Paragraph, Runs, Section
from cierre.report.printing import Printing
from cierre.report.tokens import parsed, written
from cierre.report.tongues import Tongues
from cierre.statement.model import Statement

_ALIKE = 0.5
"""Of what two paragraphs tell together so much must be in both, to be the same one."""

Path = tuple[int, ...]


@dataclass(frozen=True)
class Passage:
    """A paragraph in somebody's words: a text with tokens (``report.tokens``).

    ``key`` is that of the paragraph it was written over, ``drafted`` what that one said, and
    ``numbers`` what was printed, then, for each token of either. ``section`` names the section by
    the ids that lead to it, ``title`` is its title. ``number`` counts the versions of it.
    """

    key: str
    text: str
    drafted: str = ""
    numbers: Mapping[str, str] = field(default_factory=dict)
    section: str = ""
    title: str = ""
    who: str = ""
    at: int = 0
    number: int = 0


@dataclass(frozen=True)
class Piece:
    """A paragraph, or an entry of a list, that may be put in other words, and where it stands:
    the section by its place and those above it, its block, and the entry of that."""

    key: str
    runs: Runs
    section: str
    title: str
    path: Path
    block: int
    entry: int = 0


@dataclass(frozen=True)
class Moved:
    """A number that is printed otherwise than when the text was written."""

    token: str
    before: str
    now: str


@dataclass(frozen=True)
class Reworded:
    """A passage as it stands in the report; ``drafted`` is what would stand there instead, empty
    where that is no longer drafted."""

    passage: Passage
    runs: Runs
    drafted: Runs
    moved: tuple[Moved, ...]
    path: Path
    block: int
    entry: int = 0


def pieces(document: Document) -> tuple[Piece, ...]:
    """What of a report's body may be put in other words, in its order."""
    seen: Counter[str] = Counter()
    body = ((n, each) for n, each in enumerate(document.sections) if not each.annex)
    return tuple(piece for n, each in body for piece in _pieces(each, (n,), "", seen))


def reworded(
    document: Document, statement: Statement, passages: Sequence[Passage], whole: bool = True
) -> tuple[Document, tuple[Reworded, ...]]:
    """The report with passages in the places of what they were written over, and each of them.

    One whose section is not there is given a section, where the report is the ``whole`` one.
    """
    if not passages:
        return document, ()
    printing, tongues = Printing(document, statement), Tongues(document.foreign)
    over = _matched(passages, pieces(document))
    sections, told = document.sections, []
    for passage in passages:
        piece = over.get(passage.key)
        said = piece.runs if piece else ()
        runs = tongues.marked(printing.runs(passage.text, said))
        moved = tuple(_moved(passage, printing, said))
        if piece is not None:
            place = (piece.path, piece.block, piece.entry)
            put = partial(_with_runs, block=piece.block, entry=piece.entry, runs=runs)
        else:
            path = _path_of(sections, passage.section)
            if path is None and not whole:
                continue
            if path is None:
                sections, path = _with_section(sections, passage)
            place = (path, len(_at(sections, path).blocks), 0)
            put = partial(_with_last, runs=runs)
        sections = _changed(sections, place[0], put)
        told.append(Reworded(passage, runs, said, moved, *place))
    return replace(document, sections=sections), tuple(told)


def _pieces(section: Section, path: Path, above: str, seen: Counter[str]) -> Iterator[Piece]:
    name = f"{above}/{section.id}" if above else section.id
    title = section.topic or section.title
    for block, each in enumerate(section.blocks):
        for entry, runs in enumerate(_prose(each)):
            key = f"{name}:{_told(runs)}"
            seen[key] += 1
            key = key if seen[key] == 1 else f"{key}-{seen[key]}"
            yield Piece(key, runs, name, title, path, block, entry)
    for n, below in enumerate(section.subsections):
        yield from _pieces(below, (*path, n), name, seen)


def _prose(block: Block) -> tuple[Runs, ...]:
    match block:
        case Paragraph() if not block.leads:
            return (block.runs,)
        case Bullets():
            return block.entries
        case _:
            return ()


def _told(runs: Runs) -> str:
    """What a paragraph tells, short: its figures, or else its words."""
    told = sorted(_figures(runs)) or [written(runs)]
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:12]


def _figures(runs: Runs) -> set[str]:
    return {each.figure for each in runs if isinstance(each, Bound)}


def _matched(passages: Sequence[Passage], drafted: Sequence[Piece]) -> Mapping[str, Piece]:
    """The paragraph that each passage was written over: by its key, else the one most alike."""
    by_key = {each.key: each for each in drafted}
    found = {each.key: by_key[each.key] for each in passages if each.key in by_key}
    left = [each for each in drafted if each.key not in found]
    for passage in passages:
        if passage.key in found:
            continue
        told = _figures(parsed(passage.drafted))
        there = [each for each in left if each.section == passage.section]
        best = max(there, key=lambda each: _alike(told, each), default=None)
        if best is not None and _alike(told, best) >= _ALIKE:
            found[passage.key] = best
            left.remove(best)
    return found


def _alike(told: set[str], piece: Piece) -> float:
    figures = _figures(piece.runs)
    return len(told & figures) / len(told | figures) if told and figures else 0.0


def _moved(passage: Passage, printing: Printing, drafted: Runs) -> Iterator[Moved]:
    for token, before in passage.numbers.items():
        (number,) = parsed(token)
        if isinstance(number, Bound):
            now = printing.printed(number, drafted)
            if now != before:
                yield Moved(token, before, now)


def _changed(
    sections: tuple[Section, ...], path: Path, change: Callable[[Section], Section]
) -> tuple[Section, ...]:
    first, *rest = path
    section = sections[first]
    if rest:
        below = _changed(section.subsections, tuple(rest), change)
        section = replace(section, subsections=below)
    else:
        section = change(section)
    return (*sections[:first], section, *sections[first + 1 :])


def _with_runs(section: Section, block: int, entry: int, runs: Runs) -> Section:
    there = section.blocks[block]
    if isinstance(there, Bullets):
        entries = (*there.entries[:entry], runs, *there.entries[entry + 1 :])
        changed: Block = Bullets(entries)
    else:
        changed = Paragraph(runs)
    return replace(section, blocks=(*section.blocks[:block], changed, *section.blocks[block + 1 :]))


def _with_last(section: Section, runs: Runs) -> Section:
    return replace(section, blocks=(*section.blocks, Paragraph(runs)))


def _at(sections: tuple[Section, ...], path: Path) -> Section:
    first, *rest = path
    return _at(sections[first].subsections, tuple(rest)) if rest else sections[first]


def _path_of(sections: Sequence[Section], name: str) -> Path | None:
    """The way to a section, or to the nearest above it that is there."""
    first, _, rest = name.partition("/")
    for n, each in enumerate(sections):
        if each.id == first and not each.annex:
            below = _path_of(each.subsections, rest) if rest else None
            return (n, *(below or ()))
    return None


def _with_section(
    sections: tuple[Section, ...], passage: Passage
) -> tuple[tuple[Section, ...], Path]:
    """The sections with one more at the end of the body, for what has none."""
    body = tuple(each for each in sections if not each.annex)
    annex = tuple(each for each in sections if each.annex)
    return (*body, Section(passage.section, passage.title, ()), *annex), (len(body),)
