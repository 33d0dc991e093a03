"""What the readers find, passage by passage, and the document it makes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from cierre.audit.document import Block, BlockKind, Document, Where
from cierre.audit.readers.limits import BLOCKS, CHARACTERS
from cierre.audit.readers.lines import MARK, could_be_heading
from cierre.audit.readers.refusal import Refusal

_TYPED: Final = ("paragraph", "heading")


class Passage(NamedTuple):
    """A block's text and all that is known of it but where it stands in the whole text."""

    kind: BlockKind
    text: str
    mark: str = ""
    """The item's own bullet or number, which stands before its text."""
    page: int | None = None
    sheet: str = ""
    cell: str = ""
    level: int = 0
    table: int = 0
    row: int = 0
    column: int = 0
    header: bool = False


class Span(NamedTuple):
    """A passage and where its text stands."""

    passage: Passage
    start: int
    end: int


def document(
    file: str, passages: Iterable[Passage], characters: int = CHARACTERS, blocks: int = BLOCKS
) -> Document:
    """The document of passages in reading order. Raises Refusal when they are too many."""
    found: list[Passage] = []
    length = 0
    for passage in passages:
        if passage.text:
            found.append(passage)
            length += len(passage.mark) + len(passage.text) + 1
        if length > characters or len(found) > blocks:
            raise Refusal("too-long", characters=characters)
    spans: list[Span] = []
    texts: list[str] = []
    offset = 0
    for passage in _titled(found):
        start = offset + len(passage.mark)
        spans.append(Span(passage, start, start + len(passage.text)))
        texts.append(passage.mark + passage.text)
        offset = start + len(passage.text) + 1
    return _document(file, "\n".join(texts), spans)


def _titled(passages: list[Passage]) -> Iterator[Passage]:
    """The passages; what was typed as a title, a heading or an item is one, marked or not."""
    untitled = all(passage.kind != "title" for passage in passages[:3])
    for number, passage in enumerate(passages):
        mark = MARK.match(passage.text) if passage.kind in _TYPED and not passage.sheet else None
        if mark is not None and mark.end() < len(passage.text):
            yield _marked(passage, mark.end(), passages[number + 1 : number + 2])
        elif number == 0 and untitled and len(passages) > 1 and could_be_heading(passage.text):
            opens = passage.kind == "paragraph" and not passage.sheet
            yield passage._replace(kind="title", level=1) if opens else passage
        else:
            yield passage


def _marked(passage: Passage, end: int, following: list[Passage]) -> Passage:
    """A passage apart from its own number or bullet."""
    bare = passage._replace(mark=passage.text[:end], text=passage.text[end:])
    if passage.kind == "heading":
        return bare
    return bare._replace(kind="heading" if _heads(bare.text, following) else "item", level=1)


def _heads(text: str, following: list[Passage]) -> bool:
    """Whether a marked line without numbers of its own stands before text that bears no mark."""
    bare = could_be_heading(text) and not any(letter.isdigit() for letter in text)
    return bare and any(not MARK.match(each.text) for each in following)


def document_of_spans(file: str, text: str, spans: Iterable[Span]) -> Document:
    """The document of a text and the passages found in it. Raises Refusal when there are none."""
    if len(text) > CHARACTERS:
        raise Refusal("too-long", characters=CHARACTERS)
    found = _document(file, text, spans)
    if len(found.blocks) > BLOCKS:
        raise Refusal("too-long", characters=CHARACTERS)
    return found


def _document(file: str, text: str, spans: Iterable[Span]) -> Document:
    blocks = tuple(_blocks(spans))
    if not blocks:
        raise Refusal("no-text")
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
        counted = None if in_table or passage.sheet else paragraph
        where = Where(passage.page, counted, passage.sheet, passage.cell)
        yield Block(
            passage.kind, span.start, span.end, where, passage.level, passage.table, passage.row,
            passage.column, passage.header,
        )  # fmt: skip
