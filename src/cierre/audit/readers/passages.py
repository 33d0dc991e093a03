"""What the readers find, passage by passage, and the document it makes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cierre.audit.document import Block, BlockKind, Document, Where
from cierre.audit.readers.limits import BLOCKS, CHARACTERS
from cierre.audit.readers.refusal import Refusal


@dataclass(frozen=True)
class Passage:
    """A block's text and all that is known of it but where it stands in the whole text."""

    kind: BlockKind
    text: str
    page: int | None = None
    sheet: str = ""
    cell: str = ""
    level: int = 0
    table: int = 0
    row: int = 0
    column: int = 0
    header: bool = False


@dataclass(frozen=True)
class Span:
    """A passage and where its text stands."""

    passage: Passage
    start: int
    end: int


def document(file: str, passages: Iterable[Passage]) -> Document:
    """The document of passages in reading order. Raises Refusal when they are too many."""
    texts: list[str] = []
    spans: list[Span] = []
    offset = 0
    for passage in passages:
        if not passage.text:
            continue
        spans.append(Span(passage, offset, offset + len(passage.text)))
        texts.append(passage.text)
        offset += len(passage.text) + 1
        if offset > CHARACTERS or len(spans) > BLOCKS:
            raise Refusal("too-long", characters=CHARACTERS)
    return document_of_spans(file, "\n".join(texts), spans)


def document_of_spans(file: str, text: str, spans: Iterable[Span]) -> Document:
    """The document of a text and the passages found in it. Raises Refusal when there are none."""
    if len(text) > CHARACTERS:
        raise Refusal("too-long", characters=CHARACTERS)
    blocks = tuple(_blocks(spans))
    if not blocks:
        raise Refusal("no-text")
    if len(blocks) > BLOCKS:
        raise Refusal("too-long", characters=CHARACTERS)
    return Document(file, text, blocks)


def _blocks(spans: Iterable[Span]) -> Iterator[Block]:
    """Blocks with their paragraphs counted, anew on each page; a cell has its address instead."""
    page: int | None = None
    paragraph = 0
    for span in spans:
        passage = span.passage
        if passage.page != page:
            page, paragraph = passage.page, 0
        in_table = passage.kind == "cell"
        paragraph += not in_table
        yield Block(
            kind=passage.kind,
            start=span.start,
            end=span.end,
            where=Where(
                page=page,
                paragraph=None if in_table or passage.sheet else paragraph,
                sheet=passage.sheet,
                cell=passage.cell,
            ),
            level=passage.level,
            table=passage.table,
            row=passage.row,
            column=passage.column,
            header=passage.header,
        )
