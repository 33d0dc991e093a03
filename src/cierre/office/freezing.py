"""All that a close freezes of a month: statements, reports, files, names, definitions, records.

Made from the office as it is, by name; nothing is written.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

import polars as pl

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.close.certificate_place import Signing
from cierre.close.chain import Signed
from cierre.close.entry import digest_of
from cierre.close.named import named_bytes
from cierre.close.proof import PROOF, REPORT, STATEMENT, proof_bytes, proof_of
from cierre.directory import Directory
from cierre.ledger.schema import ITEMS, MOVES
from cierre.office import store
from cierre.office.archive import Archive
from cierre.office.closings import DIRECTORY
from cierre.office.drafting import Common, drafts_of
from cierre.office.row_seals import row_digests, sealed_models
from cierre.office.template import template_of
from cierre.office.writing import Draft
from cierre.packs import load_pack
from cierre.spoken import LANGUAGES, own_language
from cierre.statement.canonical import to_json
from cierre.statement.model import Statement

FILES: Final = ("pdf", "docx")
"""The formats that are frozen, in the office's own language."""

ROWS: Final = "office/rows.json"
"""The digests of the rows beside the records that are never changed again (``office.row_seals``),
by table and key: nothing of what they say, which an erasure may have to take away."""
ERASED: Final = "erased/rows.json"
"""The keys of such rows, by table, that an erasure took an identity out of: frozen by its entry."""

_OF_ITEMS: Final = ("id", "number", "due", "entered_period")
"""What an item says of itself that neither its later moves nor an erasure change."""


def scopes_of(archive: Archive, directory: Directory, month: str) -> tuple[str, ...]:
    """All scopes that a month is reported of: the office, units, its people, places."""
    return (
        "office",
        *(f"unit:{each.id}" for each in directory.units),
        *(f"person:{each}" for each in archive.people(directory.id, month)),
        *(f"place:{each.id}" for each in directory.places),
    )


def frozen_statements(
    common: Common, statements: Sequence[Statement]
) -> Iterator[tuple[str, bytes, Draft | None]]:
    """The canonical statements and the reports in all languages; of those in the office's own
    their drafts as well.

    They are named ``statement/unit:x.json`` and ``report/unit:x.es.json``.
    """
    own = own_language(common.directory.locale)
    for statement in statements:
        scope, content = str(statement.scope), to_json(statement)
        yield f"statement/{scope}.json", content, None
        for draft in drafts_of(common, statement, LANGUAGES, content):
            language = draft.planned.language
            document = replace(draft.planned, statement=b"")
            name = f"report/{scope}.{language}.json"
            yield name, named_bytes(document), draft if language == own else None


def frozen_files(
    office: str,
    drafts: Mapping[str, Draft],
    contents: Mapping[str, bytes],
    signed: Signed,
    signing: Signing | None = None,
) -> Iterator[tuple[str, bytes]]:
    """The files of reports, by the names of what they are drafts of; each carries its statement,
    what is printed of it, and the proof that both are of the close that was signed. The PDF files
    are signed by ``signing`` besides.

    They are named ``file/unit:x/unit-x.pdf``.
    """
    template = template_of(office)
    digests = {name: digest_of(content) for name, content in contents.items()}
    for name, draft in drafts.items():
        scope = str(draft.statement.scope)
        of_statement = f"statement/{scope}.json"
        proof = proof_bytes(proof_of(signed, digests, (of_statement, name)))
        carried = (
            (STATEMENT, contents[of_statement]),
            (REPORT, contents[name]),
            (PROOF, proof),
        )
        planned = replace(draft.planned, carried=carried)
        carrying = Draft(draft.statement, planned)
        for file, content in carrying.rendered(FILES, template).items():
            if not file.endswith(".json"):
                signs = signing if file.endswith(".pdf") else None
                yield f"file/{scope}/{file}", signs(content) if signs else content


def frozen_office(directory: Directory) -> Iterator[tuple[str, bytes]]:
    """The names, people, targets, hours … of the office, what its books and pack declare, its Word
    template, and the digests of what is kept beside its records."""
    yield DIRECTORY, named_bytes(directory)
    yield f"office/pack.{directory.pack}.json", named_bytes(load_pack(directory.pack))
    for name in directory.books:
        yield f"office/book.{name}.json", named_bytes(load_books()[name])
    template = template_of(directory.id)
    if template is not None:
        yield "office/template", template.content
    yield ROWS, named_bytes(rows_of(directory.id))


def rows_of(office: str) -> dict[str, dict[str, str]]:
    """The same digests as the rows have now."""
    lasting = (each for each in sealed_models() if each.lasting)
    return {each._meta.db_table: row_digests(each, office) for each in lasting}  # noqa: SLF001


def frozen_records(directory: Directory, month: Period) -> Iterator[tuple[str, bytes]]:
    """The moves that are posted to the month, and the items they are of or that were still open.

    Tables in Parquet, ``snapshot/cases.moves.parquet`` and ``snapshot/cases.items.parquet``.
    """
    for name in directory.books:
        moves, items = records_of(directory.id, name, month)
        yield f"snapshot/{name}.moves.parquet", _parquet(moves)
        yield f"snapshot/{name}.items.parquet", _parquet(items)


def records_of(office: str, book: str, month: Period) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The same tables as they are in the database now."""
    key = month.key
    moves = store.read_table("moves", MOVES, office, book, f"period = {key}").sort("id")
    still = f"entered_period <= {key} AND (closed_period = 0 OR closed_period > {key})"
    open_then = store.read_table("items", ITEMS, office, book, still)
    moved = store.read_stored(moves["item"].unique().to_list()).items
    items = pl.concat([open_then, moved]).unique("id").select(_OF_ITEMS).sort("id")
    return moves, items


def _parquet(frame: pl.DataFrame) -> bytes:
    written = io.BytesIO()
    frame.write_parquet(written, compression="zstd", statistics=False)
    return written.getvalue()
