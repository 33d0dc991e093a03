"""The document model: what a report consists of, before any format.

The five renderers read only this. A number in a run carries the figure it is bound to.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True)
class Text:
    """Plain words; ``strong`` sets them in semibold.

    ``language`` is theirs where it is another than the report's: what an office has named, and
    what its people wrote, stands as it is.
    """

    text: str
    strong: bool = False
    language: str = ""


@dataclass(frozen=True)
class Bound:
    """A formatted number and the figure behind it.

    ``figure`` is a figure's id, ``part`` as ``category=leak`` when it is a part of it, ``aspect``
    which of the figure's numbers: value, before, change, target, attainment, base, …
    """

    text: str
    figure: str
    part: str = ""
    aspect: str = "value"


Run = Text | Bound
Runs = tuple[Run, ...]


@dataclass(frozen=True)
class Paragraph:
    runs: Runs

    @property
    def leads(self) -> bool:
        """Whether it is all strong: a small heading of what follows."""
        return all(isinstance(each, Text) and each.strong for each in self.runs)


@dataclass(frozen=True)
class Bullets:
    """A list; each entry may have a bold lead-in of its own runs."""

    entries: tuple[Runs, ...]


@dataclass(frozen=True)
class KeyFigure:
    """A tile of the key-figures band: label, value, and a line that puts it in context."""

    label: str
    value: Runs
    context: Runs = ()
    tone: Literal["good", "bad", "plain"] = "plain"


@dataclass(frozen=True)
class KeyFigures:
    tiles: tuple[KeyFigure, ...]


@dataclass(frozen=True)
class TableColumn:
    heading: str
    align: Literal["left", "right", "decimal"] = "left"
    weight: int = 1
    """Relative width of the column."""


@dataclass(frozen=True)
class Table:
    """Rows of cells, each cell runs. ``total`` marks the last row as a sum.

    ``defines`` are the ids of the figures that the rows define, row by row: where a number leads
    that has no records of its own.
    """

    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[Runs, ...], ...]
    caption: str = ""
    total: bool = False
    defines: tuple[str, ...] = ()


@dataclass(frozen=True)
class Mark:
    """A bar, point or step of a chart: its label, its value for the scale, and its number."""

    label: str
    value: float
    number: Run
    strong: bool = False
    """Drawn in the accent colour (the period reported on, the balance bars)."""

    year_before: bool = False
    """Whether it is the same month of the year before, which a line sets apart."""

    missing: bool = False
    """A month of which there is no value: nothing stands for it, and a line breaks off there."""


@dataclass(frozen=True)
class Chart:
    """One of four kinds.

    bar            marks as horizontal bars, largest first as given
    line           marks in time order, with optional ``limits`` (lower, centre, upper), target,
                   and ``ticks``, the values of its axis
    roll_forward   opening, in, out, closing as a waterfall: marks in that order, outs negative
    actual_target  marks as columns, ``target`` as a line (or ``targets`` one per mark), with
                   ``ticks`` where the columns are too narrow for their numbers
    """

    kind: Literal["bar", "line", "roll_forward", "actual_target"]
    title: str
    marks: tuple[Mark, ...]
    alternative: str
    limits: tuple[float, float, float] | None = None
    target: float | None = None
    targets: tuple[float | None, ...] = ()
    target_label: str = ""
    limits_label: str = ""
    year_before_label: str = ""
    ticks: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True)
class Signature:
    role: str
    name: str = ""


@dataclass(frozen=True)
class Signatures:
    lines: tuple[Signature, ...]
    date_label: str = ""


Block = Paragraph | Bullets | KeyFigures | Table | Chart | Signatures


@dataclass(frozen=True)
class Section:
    """A titled part. ``annex`` sections start after the body, in smaller type.

    ``title`` is the heading: what the section found, when it found something, and then ``topic``
    is what it is about, set small above the heading and used where a short name is wanted
    (contents, bookmarks). ``finding`` are the title's runs, its numbers bound to their figures.
    Without a finding ``topic`` and ``finding`` are empty and the title is the topic.
    """

    id: str
    title: str
    blocks: tuple[Block, ...]
    subsections: tuple[Section, ...] = ()
    annex: bool = False
    topic: str = ""
    finding: Runs = ()


@dataclass(frozen=True)
class Cover:
    """What stands at the head of the first page: facts are (label, value) lines."""

    office: str
    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Labels:
    """The few words that renderers themselves say, in the report's language."""

    page: str  # "Página {page} de {pages}"
    figures: str  # sheet name
    records: str
    contents: str
    evidence: str
    colon: str  # what stands between a label and its value
    heads: tuple[str, ...]  # of the sheet of figures
    annex: str = ""  # what an annex in a file of its own is called
    key_figures: str = ""  # name of the workbook's first sheet; it has none without
    key_heads: tuple[str, ...] = ()  # of its columns: figure, value, …, share; total; first, last


@dataclass(frozen=True)
class FigureRow:
    """A row of the XLSX sheet of figures: raw values, formatted by the sheet itself.

    ``key`` figures stand on the first sheet too; ``attainable`` is whether their attainment may be
    said; ``dimension`` is that of a part (``category``); ``book`` is what its book is called.
    """

    figure: str
    label: str
    part: str
    value: float | int | None
    unit: str
    before: float | int | None = None
    target: float | int | None = None
    definition: str = ""
    key: bool = False
    attainable: bool = False
    dimension: str = ""
    book: str = ""


@dataclass(frozen=True)
class RecordSheet:
    """The records behind a book's figures: one sheet in XLSX, one anchored table in HTML.

    ``figures`` maps a figure (or ``figure?category=leak``) to the row numbers of its evidence;
    ``parts`` says what such a part (``category=leak``) is called; ``kinds``, column by column,
    what its cells are where that is more than texts and numbers: ``day``, ``seconds``, ``money``.
    """

    id: str
    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str | int | float | None, ...], ...]
    figures: dict[str, tuple[int, ...]] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True)
class Foreign:
    """What of a report's texts is in the office's language where that is not the report's.

    ``written`` are whole texts as people wrote them, ``names`` may stand inside others.
    """

    language: str
    written: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Document:
    """A whole report, or its body, or its annex. ``statement`` is attached to the PDF.

    ``annex`` is the name, without its ending, of the file beside a body's in which its annex
    stands: its numbers lead there, to the same anchors that the annex gives to its figures.
    ``referred`` are, in an annex, the numbers of the body that lead to it. Body and annex have the
    same ``records``; those of a body with an annex are shown in the annex.
    """

    language: str
    locale: str  # how numbers are written
    title: str
    author: str
    date: str  # ISO day used as the document's date, so that the same records give the same bytes
    cover: Cover
    sections: tuple[Section, ...]
    labels: Labels
    footer: str
    figures: tuple[FigureRow, ...] = ()
    records: tuple[RecordSheet, ...] = ()
    statement: bytes = b""
    currency: str = ""
    annex: str = ""
    referred: tuple[Bound, ...] = ()
    first_day: str = ""  # ISO day of the period's first
    foreign: Foreign | None = None
    remark: str = ""  # what holds for the whole report, said once at its end
    carried: tuple[tuple[str, bytes], ...] = ()  # what travels in its file instead of the statement
