"""A customer is forgotten everywhere, and everything else stands as it stood, to the last byte."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path

import pytest
from django.db import connection, connections, transaction

from cierre.books import load_books
from cierre.close.keys import FileKey
from cierre.directory import Note
from cierre.fault import Fault, NotFound
from cierre.office.archive import Archive, open_archive
from cierre.office.closings import chain_of, frozen, names_of, standing_closes
from cierre.office.database import open_uri
from cierre.office.disclosing import disclose
from cierre.office.forgetting import Forgetting, forget
from cierre.office.forgotten import how_many
from cierre.office.identity import is_near, swap_of
from cierre.office.load import Answers, load_folder
from cierre.office.models import Attachment, FrozenContent, Item, NoteVersion, RegisterRow
from cierre.office.note_versions import note_digest
from cierre.office.typed import attach, enter
from cierre.office.undoing import undo
from cierre.office.unguarded import unguarded
from cierre.office.verifying import verify
from cierre.office.written_notes import remove_note, write_note
from cierre.statement.canonical import from_json, verified
from tests.office.killing import killed
from tests.office.test_closing import AUGUST, closed, key  # noqa: F401 (the same office)
from tests.sources.little_office import CASES, a_case, make_office, write_csv

ROSA, ALIAS = "Rosa Díaz", "Cliente olvidado 1"
HEADINGS = (*CASES, "title", "customer")
BOOK = load_books()["cases"]
PENDING = {"primera": "", "resuelta": "", "motivo": ""}
ROWS = (
    (*a_case(), "Fuga en la cocina", "Pedro Sanz"),
    (*a_case(número="C2", **PENDING), "Humedad en casa de ROSA  DÍAZ", "rosa díaz"),
    (*a_case(número="C3", **PENDING), "Ruido; avisa Rosa Díaz.", "Comunidad"),
    (*a_case(número="C4", place="El Olmo", **PENDING), "Gotera", "Rosa Diaz"),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", HEADINGS, ROWS)
    return folder


@pytest.fixture
def archive(database: str, folder: Path) -> Archive:
    assert load_folder(folder).written
    write_note("little", Note("ana", AUGUST, "lesson", "Se llamó a Rosa Díaz dos veces"), "Ana")
    attach("little", BOOK, "C2", "carta.txt", b"Soy Rosa", "Ana")
    attach("little", BOOK, "C1", "parte.txt", b"Visto", "Ana")
    return Archive(open_uri())


def statements(office: str = "little") -> dict[str, bytes]:
    """The frozen statements of all closes that stand, as they can be read now."""
    return {
        f"{period} {name}": content
        for period, entry in standing_closes(office).items()
        for name in names_of(office, entry.number)
        if name.startswith("statement/")
        and (content := frozen(office, entry.number, name)) is not None
    }


def everywhere() -> str:
    """All that the database holds in words, however it is kept."""
    with connection.cursor() as cursor:
        found = []
        for table in connection.introspection.table_names():
            cursor.execute(f"SELECT * FROM {table}")
            found += [str(row) for row in cursor.fetchall()]
    frozen_there = [
        zlib.decompress(bytes(each.content)).decode("utf-8", "replace")
        for each in FrozenContent.objects.all()
    ]
    return "\n".join([*found, *frozen_there])


def test_nothing_names_them_any_more_and_all_of_it_verifies(
    archive: Archive,
    key: FileKey,  # noqa: F811
) -> None:
    closed(archive, key)
    before = statements()
    assert "Rosa Díaz" in everywhere()
    done = forget(archive, "little", (ROSA,), key, "Mario")
    assert done.closed is not None
    assert done.held.near == ("Rosa Diaz",)
    there = everywhere()
    for text in ("Rosa Díaz", "ROSA  DÍAZ", "rosa díaz", "Rosa D\\u00edaz"):
        assert text not in there
    assert "Rosa Diaz" in there
    assert verify(archive, "little", key.public) == ()
    assert archive.check("little") == ()
    after = statements()
    named = {name for name, content in before.items() if "díaz" in content.decode().lower()}
    assert {*before} == {*after}
    assert named
    assert {name for name in before if before[name] != after[name]} == named
    for name in named:
        assert verified(after[name])
        was, now = from_json(before[name]), from_json(after[name])
        assert (now.figures, now.identities) == (was.figures, was.identities)
        assert ALIAS in after[name].decode()


def test_a_statement_that_names_nobody_is_the_same_to_the_last_byte(
    archive: Archive,
    folder: Path,
    key: FileKey,  # noqa: F811
) -> None:
    plain = [(*row[:-2], "Humedad", ROSA if row[0] == "C2" else row[-1]) for row in ROWS]
    write_csv(folder, "cases", HEADINGS, plain)
    assert load_folder(folder, answers=Answers(accept_changes=True)).written
    for each in archive.directory("little").notes:
        remove_note("little", note_digest(each), "Ana")
    closed(archive, key)
    before = statements()
    assert forget(archive, "little", (ROSA,), key, "Mario").told["items"] == 1
    assert statements() == before
    assert verify(archive, "little", key.public) == ()


def test_the_erasure_is_in_the_chain_and_tells_how_much_but_never_of_whom(
    archive: Archive,
    key: FileKey,  # noqa: F811
) -> None:
    closed(archive, key)
    done = forget(archive, "little", (ROSA,), key, "Mario").closed
    assert done is not None
    assert done.entry is not None
    assert (done.entry.kind, done.entry.number, done.entry.who) == ("erasure", 3, "Mario")
    assert done.entry.told["items"] == 1
    assert done.entry.told["naming"] == 1
    assert done.entry.told["attachments"] == 1
    assert done.entry.told["frozen"] > 0
    said = chain_of("little")[-1].content.decode()
    assert "osa" not in said
    assert "Díaz" not in said


def test_without_the_word_nothing_changes(archive: Archive, key: FileKey) -> None:  # noqa: F811
    closed(archive, key)
    before = everywhere()
    dry = forget(archive, "little", (ROSA,), None, "Mario")
    assert (dry.closed, dry.told["items"], dry.told["naming"]) == (None, 1, 1)
    assert {each.table for each in dry.held.texts} == {"notes", "note_versions"}
    assert everywhere() == before


def test_where_no_month_is_closed_it_is_the_first_entry_and_months_close_after_it(
    archive: Archive,
    key: FileKey,  # noqa: F811
) -> None:
    assert forgotten(archive, key).closed is not None
    entry = closed(archive, key).entry
    assert entry is not None
    assert entry.number == 2
    assert verify(archive, "little", key.public) == ()
    assert archive.check("little") == ()


def forgotten(archive: Archive, key: FileKey) -> Forgetting:  # noqa: F811
    return forget(archive, "little", (ROSA,), key, "Mario")


def test_only_their_own_attachments_go(archive: Archive, key: FileKey) -> None:  # noqa: F811
    forgotten(archive, key)
    assert [each.name for each in Attachment.objects.all()] == ["parte.txt"]
    if connection.vendor == "sqlite":
        kept = (Path(open_uri()).parent / "attachments").rglob("*/*")
        assert [each.read_bytes() for each in kept] == [b"Visto"]


def test_lists_and_notes_say_the_alias(archive: Archive, key: FileKey) -> None:  # noqa: F811
    forgotten(archive, key)
    assert {*Item.objects.filter(number="C2").values_list("customer", "title")} == {
        (ALIAS, f"Humedad en casa de {ALIAS}")
    }
    row = RegisterRow.objects.get(number="C2")
    assert "rosa" not in row.searched
    assert ALIAS.casefold() in row.searched
    assert [each.text for each in archive.directory("little").notes] == [
        f"Se llamó a {ALIAS} dos veces"
    ]
    assert NoteVersion.objects.get().said["text"] == f"Se llamó a {ALIAS} dos veces"


def test_a_sheet_that_names_them_still_does_not_bring_them_back(
    archive: Archive,
    folder: Path,
    key: FileKey,  # noqa: F811
) -> None:
    closed(archive, key)
    forgotten(archive, key)
    new = (*a_case(número="C9", opened="2026-09-03 09:20", due="2026-09-08", **PENDING),
           "Otra de Rosa Díaz", "ROSA DÍAZ")  # fmt: skip
    write_csv(folder, "cases", HEADINGS, [*ROWS, new])
    loaded = load_folder(folder)
    assert loaded.written
    assert {*loaded.forgotten} == {"C2", "C3", "C9"}
    assert Item.objects.get(number="C9").customer == ALIAS
    assert "Rosa Díaz" not in everywhere()
    assert verify(archive, "little", key.public) == ()
    assert archive.check("little") == ()


def test_nor_does_an_undone_load(archive: Archive, folder: Path, key: FileKey) -> None:  # noqa: F811
    renamed = [(*row[:-1], "Otra") if row[0] == "C2" else row for row in ROWS]
    write_csv(folder, "cases", HEADINGS, renamed)
    assert load_folder(folder).written
    forgotten(archive, key)
    undo("little", 2)
    assert "rosa díaz" not in everywhere().lower()
    assert archive.check("little") == ()


def test_whoever_types_the_name_is_told(archive: Archive, key: FileKey) -> None:  # noqa: F811
    forgotten(archive, key)
    given = {"title": "Ruido", "customer": "Rosa Díaz", "category": "leak", "place": "lilas",
             "person": "ana", "opened": "2026-09-03 10:00"}  # fmt: skip
    with pytest.raises(Fault) as told:
        enter("little", BOOK, given, "Ana")
    assert told.value.code == "customer-forgotten"


def test_who_is_not_there_is_told_and_like_names_are_offered(archive: Archive) -> None:
    with pytest.raises(NotFound, match="Rosa Diaz") as told:
        forget(archive, "little", ("Diaz Rosa",), None, "Mario")
    assert told.value.code == "no-customer"
    assert how_many("little") == 0


def test_an_erased_content_counts_only_where_the_chain_says_so(
    archive: Archive,
    key: FileKey,  # noqa: F811
) -> None:
    closed(archive, key)
    forgotten(archive, key)
    with transaction.atomic(), unguarded(["frozen_contents"]), connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM frozen_contents WHERE digest = "
            "(SELECT digest FROM frozen_names WHERE name = 'erased/contents.json')"
        )
    codes = {each.chain.code for each in verify(archive, "little", key.public) if each.chain}
    assert codes == {"content-gone"}


def test_files_that_were_brought_and_name_them_go(archive: Archive, key: FileKey) -> None:  # noqa: F811
    if connection.vendor != "sqlite":
        pytest.skip("a server's files are in a folder that is named")
    brought = Path(open_uri()).parent / "files" / "incoming" / "1"
    brought.mkdir(parents=True)
    (brought / "casos.csv").write_text("C2;Rosa Díaz", encoding="utf-8")
    (brought / "otros.csv").write_text("C1;Pedro", encoding="cp1252")
    with zipfile.ZipFile(brought / "casos.xlsx", "w") as package:
        package.writestr("xl/sharedStrings.xml", "<si><t>Rosa D&#237;az</t></si>")
    done = forgotten(archive, key)
    assert done.told["brought"] == 2
    assert [each.name for each in brought.iterdir()] == ["otros.csv"]


def test_what_is_handed_out_is_what_would_be_forgotten(archive: Archive, key: FileKey) -> None:  # noqa: F811
    closed(archive, key)
    found = disclose(archive, "little", ROSA, "Mario")
    assert [each.number for _, each in found.items] == ["C2"]
    assert [each.number for _, each in found.naming] == ["C3"]
    assert [(each.name, content) for each, content in found.files] == [("carta.txt", b"Soy Rosa")]
    assert {each.table for each in found.texts} == {"notes", "note_versions"}
    assert (AUGUST, "statement/office.json") in found.closed
    forgotten(archive, key)
    with pytest.raises(NotFound):
        disclose(archive, "little", ROSA, "Mario")


def test_not_a_byte_of_the_name_stays_in_the_file(archive: Archive, key: FileKey) -> None:  # noqa: F811
    if connection.vendor != "sqlite":
        pytest.skip("a server's files are its own")
    closed(archive, key)
    forgotten(archive, key)
    place = Path(open_uri())
    connections.close_all()
    for path in place.parent.glob("cierre.sqlite3*"):
        content = path.read_bytes()
        for text in ("Rosa Díaz", "rosa díaz", "rosa diaz\x00", "Rosa D\\u00edaz"):
            assert text.encode() not in content, path


@pytest.mark.parametrize("moment", [1, 2, 3, 4, 5])
def test_killed_it_has_changed_nothing(
    tmp_path: Path,
    folder: Path,
    key: FileKey,  # noqa: F811
    moment: int,
) -> None:
    data = tmp_path / "killed"
    archive = open_archive(data)
    load_folder(folder)
    closed(archive, key)
    before = everywhere()
    connections.close_all()
    work = f"""
from cierre.close.keys import read_key
from cierre.office.archive import Archive
from cierre.office.database import open_uri
from cierre.office.disclosing import disclose
from cierre.office.forgetting import forget
forget(Archive(open_uri()), "little", ({ROSA!r},), read_key(Path({str(tmp_path)!r}) / "keys" / \
"little.pem", ""), "Mario")
"""
    calls = ("forgetting.take_away", "forgetting._change_items", "forgetting.make_rows_anew",
             "forgetting.forget_name", "closing.append")  # fmt: skip
    assert killed(data, moment, work, calls) == 9
    archive = open_archive(data)
    assert "Rosa Díaz" in everywhere()
    assert chain_lengths(before) == chain_lengths(everywhere())
    assert verify(archive, "little", key.public) == ()
    connections.close_all()
    assert killed(data, 0, work) == 0
    archive = open_archive(data)
    assert "Rosa Díaz" not in everywhere()
    assert verify(archive, "little", key.public) == ()


def chain_lengths(said: str) -> int:
    """How often a text stands in what a database holds."""
    return said.count("Rosa Díaz")


def test_a_name_is_found_whatever_stands_between_its_words() -> None:
    swap = swap_of({"Rosa Díaz": "X"})
    assert swap.text("rosa   DÍAZ, y Rosa Díaz-Pérez") == "X, y X-Pérez"
    assert swap.text("Rosario Díaz") == "Rosario Díaz"
    assert swap.deep({"Rosa Díaz": ["a", {"b": "de Rosa Díaz"}]}) == {"X": ["a", {"b": "de X"}]}


def test_a_name_of_one_word_is_no_part_of_a_text() -> None:
    swap = swap_of({"Luz": "X"})
    assert swap.text("Luz") == "X"
    assert swap.text("luz") == "luz"
    assert swap.text("Se fue la Luz") == "Se fue la Luz"


@pytest.mark.parametrize(
    ("other", "near"),
    [("Rosa Diaz", True), ("Díaz, Rosa", True), ("Rosa Díaz Gil", True), ("Rosa Gil", False),
     ("rosa díaz", False)],
)  # fmt: skip
def test_like_names_are_a_question(other: str, near: bool) -> None:
    assert is_near("Rosa Díaz", other) is near
