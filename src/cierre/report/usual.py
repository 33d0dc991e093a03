"""«Dentro de lo habitual», said once in a section for all the figures it holds for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from cierre.report.document import Block, Bullets, Paragraph, Run, Runs, Section, Text
from cierre.report.material import Material
from cierre.report.sentences import Spoken


@dataclass(frozen=True)
class Usual(Text):
    """Where a sentence would say of a figure that it is within its limits; by itself no words."""

    figure: str = ""


def usual_once(material: Material, section: Section) -> Section:
    """The section with a sentence behind the last that tells of a figure within its limits.

    It names all of them, of the subsections too; a section that tells of none stays as it is.
    """
    marks = [mark for each in _prose(section) for mark in _marks(each)]
    figures = tuple(dict.fromkeys(mark.figure for mark in marks))
    if not figures:
        return section
    marked = sum(1 for each in _prose(section) if any(_marks(each)))
    between = material.wording.text("between-sentences")
    return _settled(section, _sentence(material, figures), between, marked)[0]


def without_marks(runs: Runs) -> Runs:
    """Runs without what only marks a figure within its limits."""
    return tuple(run for run in runs if not isinstance(run, Usual))


def _sentence(material: Material, figures: tuple[str, ...]) -> Runs:
    named = [Usual(material.inner_label(each), figure=each) for each in figures]
    word = material.wording.text
    listed: list[Run] = []
    for place, each in enumerate(named):
        if place:
            last = place == len(named) - 1
            listed.append(Text(word("and") if last else word("comma")))
        listed.append(each)
    return material.wording.runs("usual-figures", {"figures": Spoken(tuple(listed))})


def _settled(section: Section, sentence: Runs, between: str, left: int) -> tuple[Section, int]:
    """The section without marks, its sentence behind the block where no more marked are left."""
    blocks: list[Block] = []
    for block in section.blocks:
        marked = isinstance(block, Paragraph | Bullets) and any(_marks(block))
        left -= marked
        plain = _unmarked(block)
        if marked and not left:
            if isinstance(plain, Paragraph):
                blocks.append(Paragraph((*plain.runs, Text(between), *sentence)))
            else:
                blocks += [plain, Paragraph(sentence)]
        else:
            blocks.append(plain)
    below = []
    for each in section.subsections:
        settled, left = _settled(each, sentence, between, left)
        below.append(settled)
    return replace(section, blocks=tuple(blocks), subsections=tuple(below)), left


def _unmarked(block: Block) -> Block:
    match block:
        case Paragraph():
            return Paragraph(without_marks(block.runs))
        case Bullets():
            return Bullets(tuple(without_marks(each) for each in block.entries))
        case _:
            return block


def _prose(section: Section) -> Iterator[Paragraph | Bullets]:
    yield from (each for each in section.blocks if isinstance(each, Paragraph | Bullets))
    for each in section.subsections:
        yield from _prose(each)


def _marks(block: Paragraph | Bullets) -> Iterator[Usual]:
    entries = (block.runs,) if isinstance(block, Paragraph) else block.entries
    yield from (run for runs in entries for run in runs if isinstance(run, Usual))
