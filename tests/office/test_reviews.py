"""A report goes from a draft to a signed one; nobody reviews their own, and nothing is locked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from django.db import DatabaseError, transaction

from cierre.close.entry import Allowance
from cierre.close.keys import make_key
from cierre.directory import Note
from cierre.fault import Fault, NotFound
from cierre.office import reviewing
from cierre.office.archive import Archive
from cierre.office.closing import close
from cierre.office.database import open_uri
from cierre.office.integrity import unguarded
from cierre.office.load import load_folder
from cierre.office.models import ReviewStep
from cierre.office.passages import reword
from cierre.office.review_steps import Report
from cierre.office.reviewing import Actor, candidates, comment, give_back, known_as, may, sign
from cierre.office.reviews import Review, review_of
from cierre.office.written_notes import write_note
from cierre.report.rewording import Passage
from tests.sources.little_office import CASES, OFFICE, a_case, make_office, write_csv

AUGUST = "2026-08"
TEAM = (
    OFFICE.replace('pack = "property"', 'pack = "property"\nbooks = ["cases"]')
    .replace("[office]", '[office]\nauthor = "mario"\nmanager = "mario"\n'
             'approver = "Rosa Gil, gerente"')
    .replace('name = "Norte"', 'name = "Norte"\nlead = "eva"')
) + """
[[person]]
id = "eva"
name = "Eva Ruiz"
unit = "north"
since = "2026-01-01"
[[person]]
id = "mario"
name = "Mario Vega"
unit = "south"
since = "2026-01-01"
"""  # fmt: skip
ANA, EVA, MARIO, LUIS = (Actor("pc", each) for each in ("ana", "eva", "mario", "luis"))
ROSA = Actor("pc", "Rosa Gil, gerente")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = make_office(tmp_path / "office", TEAM)
    people = ("Ana Pérez", "Luis Gil", "Eva Ruiz", "Mario Vega")
    cases = [a_case(número=f"C{n}", responsable=name) for n, name in enumerate(people)]
    write_csv(folder, "cases", CASES, cases)
    return folder


@pytest.fixture
def archive(database: str, folder: Path) -> Archive:
    assert not load_folder(folder).problems
    return Archive(open_uri())


def submit(archive: Archive, scope: str, actor: Actor, missing: tuple[str, ...] = ()) -> Review:
    return reviewing.submit(archive, "little", AUGUST, scope, actor, missing)


def approve(archive: Archive, scope: str, actor: Actor) -> Review:
    return reviewing.approve(archive, "little", AUGUST, scope, actor)


def now(archive: Archive, scope: str) -> Review:
    return review_of(archive, "little", AUGUST, scope)


def refused(code: str, act: Callable[[], object]) -> None:
    with pytest.raises(Fault) as told:
        act()
    assert told.value.code == code


def test_a_report_goes_from_a_draft_to_a_signed_one(archive: Archive) -> None:
    ana = "person:ana"
    assert now(archive, ana).state == "draft"
    assert submit(archive, ana, ANA).state == "submitted"
    commented = comment(
        archive, "little", AUGUST, ana, EVA, "¿Y la fuga?", ("es", "s:1", "Resumen")
    )
    assert (commented.state, [each.text for each in commented.comments]) == (
        "submitted", ["¿Y la fuga?"],
    )  # fmt: skip
    assert give_back(archive, "little", AUGUST, ana, EVA, "").state == "returned"
    assert submit(archive, ana, ANA).comments == ()
    assert approve(archive, ana, EVA).done
    signed = sign(archive, "little", AUGUST, ana, ANA)
    assert (signed.state, signed.done) == ("signed", True)
    there = now(archive, ana)
    assert [(each.act, each.person, each.name, each.who) for each in there.steps] == [
        ("submitted", "ana", "Ana Pérez", "pc"),
        ("commented", "eva", "Eva Ruiz", "pc"),
        ("returned", "eva", "Eva Ruiz", "pc"),
        ("submitted", "ana", "Ana Pérez", "pc"),
        ("approved", "eva", "Eva Ruiz", "pc"),
        ("signed", "ana", "Ana Pérez", "pc"),
    ]
    assert len({each.report for each in there.steps}) == 1
    assert there.state == "signed"


@pytest.mark.parametrize(
    ("scope", "author"),
    [
        ("person:ana", ANA),
        ("person:eva", EVA),
        ("unit:north", EVA),
        ("office", MARIO),
        ("person:mario", MARIO),
    ],
)
def test_nobody_reviews_their_own(archive: Archive, scope: str, author: Actor) -> None:
    submit(archive, scope, author)
    for actor in (author, replace(author, manages=True, units=frozenset({"north"}))):
        refused("review-own", partial(approve, archive, scope, actor))
        refused("review-own", partial(give_back, archive, "little", AUGUST, scope, actor, "No"))


def test_an_account_does_not_review_what_it_handed_over(archive: Archive) -> None:
    nobody = Actor("jefa", account=True, manages=True)
    assert submit(archive, "unit:south", nobody).state == "submitted"
    refused("review-own", lambda: approve(archive, "unit:south", nobody))
    assert approve(archive, "unit:south", ROSA).done


def test_a_person_s_report_goes_to_their_lead_and_a_lead_s_to_the_manager(
    archive: Archive,
) -> None:
    turn = {
        scope: now(archive, scope).by.reviewers[:1]
        for scope in ("person:ana", "person:eva", "unit:north", "office", "person:mario")
    }
    assert turn == {
        "person:ana": ("eva",),
        "person:eva": ("mario",),
        "unit:north": ("mario",),
        "office": ("Rosa Gil, gerente",),
        "person:mario": ("Rosa Gil, gerente",),
    }
    submit(archive, "person:ana", ANA)
    refused("review-not-theirs", lambda: approve(archive, "person:ana", LUIS))
    submit(archive, "person:eva", EVA)
    refused("review-not-theirs", lambda: approve(archive, "person:eva", ANA))
    # who is above the lead may stand in
    assert approve(archive, "person:ana", MARIO).done


def test_the_lead_of_that_time_reviews_and_not_today_s(archive: Archive, folder: Path) -> None:
    led = ('leads = [{ person = "luis", until = "2026-09-01" }, '
           '{ person = "eva", since = "2026-09-01" }]')  # fmt: skip
    make_office(folder, TEAM.replace('lead = "eva"', led))
    load_folder(folder)
    assert now(archive, "person:ana").by.reviewers[0] == "luis"


def test_a_report_is_handed_over_by_its_author_alone(archive: Archive) -> None:
    refused("review-not-theirs", lambda: submit(archive, "person:ana", EVA))
    refused("review-not-theirs", lambda: submit(archive, "person:ana", Actor("pc")))
    refused("review-not-theirs", lambda: submit(archive, "unit:north", ANA))
    refused("review-place", lambda: submit(archive, "place:lilas", MARIO))
    assert candidates("submitted", now(archive, "unit:north"), archive.directory("little")) == (
        "eva",
    )


def test_steps_have_their_order(archive: Archive) -> None:
    ana = "person:ana"
    refused("review-state", lambda: approve(archive, ana, EVA))
    refused("review-state", lambda: sign(archive, "little", AUGUST, ana, ANA))
    submit(archive, ana, ANA)
    refused("review-state", lambda: submit(archive, ana, ANA))
    refused("review-reason", lambda: give_back(archive, "little", AUGUST, ana, EVA, " \n"))
    refused("review-too-long", lambda: give_back(archive, "little", AUGUST, ana, EVA, "x" * 9999))
    # what was approved by mistake is given back too
    approve(archive, ana, EVA)
    assert give_back(archive, "little", AUGUST, ana, EVA, "Falta el lunes").state == "returned"
    assert now(archive, ana).approved is not None
    submit(archive, ana, ANA)
    assert now(archive, ana).approved is None


def test_every_book_is_told_of_or_said_to_be_missing(archive: Archive, folder: Path) -> None:
    sol = Actor("pc", "sol")
    new = '[[person]]\nid = "sol"\nname = "Sol Mora"\nunit = "south"\nsince = "2026-01-01"\n'
    make_office(folder, TEAM + new)
    july = a_case(número="C9", opened="2026-07-03 09:20", due="2026-07-08", responsable="Sol Mora",
                  primera="2026-07-03 10:00", resuelta="2026-07-04 10:00")  # fmt: skip
    write_csv(folder, "cases", CASES, [july, a_case(número="C1", responsable="Luis Gil")])
    assert load_folder(folder).written
    refused("review-missing", lambda: submit(archive, "person:sol", sol))
    handed = submit(archive, "person:sol", sol, ("cases",))
    assert handed.submitted is not None
    assert handed.submitted.missing == ("cases",)
    # saying that there is nothing makes it another report, which is handed over anew
    write_note("little", Note("sol", AUGUST, "nothing", "cases"), "sol")
    assert now(archive, "person:sol").state == "changed"
    again = submit(archive, "person:sol", sol)
    assert again.submitted is not None
    assert again.submitted.missing == ()


def test_what_says_something_else_is_approved_no_longer(archive: Archive, folder: Path) -> None:
    ana = "person:ana"
    submit(archive, ana, ANA)
    approve(archive, ana, EVA)
    passage = Passage("summary:1", "Un buen mes.", "Un mes.", section="summary", title="Resumen")
    reword("little", AUGUST, ana, "es", passage)
    there = now(archive, ana)
    assert (there.state, there.moved, there.done) == ("changed", "text", False)
    refused("review-changed", lambda: approve(archive, ana, EVA))
    refused("review-changed", lambda: sign(archive, "little", AUGUST, ana, ANA))
    submit(archive, ana, ANA)
    approve(archive, ana, EVA)
    sign(archive, "little", AUGUST, ana, ANA)
    late = a_case(número="C7", responsable="Ana Pérez")
    write_csv(folder, "cases", CASES, [a_case(número="C0"), late])
    assert load_folder(folder).written
    there = now(archive, ana)
    assert (there.state, there.moved) == ("changed", "figures")
    # the same words and records again are the same report
    assert now(archive, "person:luis").state == "draft"


def test_who_looked_at_something_else_is_told(archive: Archive) -> None:
    ana = "person:ana"
    began = submit(archive, ana, ANA)
    by_eva = partial(reviewing.approve, archive, "little", AUGUST, ana, EVA)
    refused("review-changed", lambda: by_eva(report=Report("sha256:0", "")))
    comment(archive, "little", AUGUST, ana, MARIO, "Bien", ("es", "s:1", "Resumen"))
    refused("review-meanwhile", lambda: by_eva(seen=began.number))
    assert by_eva(seen=now(archive, ana).number, report=began.now).done


def test_what_a_close_would_freeze_is_what_was_approved(archive: Archive, tmp_path: Path) -> None:
    """A month of few records is told as if it went on, until it is closed."""
    assert archive.statement("little", AUGUST).running
    everything = {
        "person:ana": (ANA, EVA), "person:luis": (LUIS, MARIO), "person:eva": (EVA, MARIO),
        "person:mario": (MARIO, ROSA), "unit:north": (EVA, MARIO), "unit:south": (MARIO, ROSA),
        "office": (MARIO, ROSA),
    }  # fmt: skip
    key = make_key(tmp_path / "keys" / "little.pem")

    def told() -> list[tuple[str, str, str]]:
        done = close(archive, "little", AUGUST, None, "mario")
        return [(each.code, each.scope, each.about) for each in done.obstacles]

    assert told() == [("unreviewed", "office", "")]
    for scope, (author, reviewer) in everything.items():
        submit(archive, scope, author)
        if scope not in ("unit:north", "person:luis", "person:mario"):
            approve(archive, scope, reviewer)
    assert told() == [
        ("unapproved", "unit:north", "submitted"),
        ("unapproved-people", "unit:south", "Luis Gil, Mario Vega"),
    ]
    only_south = [Allowance("Mario", "De baja", "2026-10-31", "unit:south")]
    left = close(archive, "little", AUGUST, key, "mario", only_south)
    assert [each.scope for each in left.obstacles] == ["unit:north"]
    approve(archive, "unit:north", MARIO)
    done = close(archive, "little", AUGUST, key, "mario", only_south)
    assert done.entry is not None, done.obstacles
    assert [each.code for each in done.allowed] == ["unapproved-people"]
    refused("review-closed", lambda: sign(archive, "little", AUGUST, "office", MARIO))
    assert now(archive, "unit:north").state == "approved"
    printed = {
        scope: str([each.blocks for each in draft.planned.sections if each.id == "close"])
        for scope in ("person:ana", "person:luis")
        for draft in archive.drafts("little", AUGUST, [scope], languages=["es"])
    }
    assert "Lo entregó Ana Pérez el" in printed["person:ana"]
    assert "Lo aprobó Eva Ruiz el" in printed["person:ana"]
    assert "n.º" in printed["person:luis"]
    assert "Lo entregó" not in printed["person:luis"]


def test_an_office_of_one_needs_an_exception(database: str, tmp_path: Path) -> None:
    alone = OFFICE.replace('pack = "property"', 'pack = "property"\nbooks = ["cases"]')
    alone = alone.replace("[office]", '[office]\nauthor = "ana"\nmanager = "ana"')
    alone = alone.replace(
        alone[alone.index('[[person]]\nid = "luis"') : alone.index("[[place]]")], ""
    )
    folder = make_office(tmp_path / "office", alone)
    write_csv(folder, "cases", CASES, [a_case()])
    assert not load_folder(folder).problems
    archive = Archive(open_uri())
    reviewing.submit(archive, "little", AUGUST, "office", ANA)
    review = now(archive, "office")
    assert review.by.reviewers == ()
    assert candidates("approved", review, archive.directory("little")) == ()
    refused("review-own", lambda: approve(archive, "office", ANA))
    found = close(archive, "little", AUGUST, None, "ana").obstacles
    assert {each.code for each in found} == {"no-reviewer"}
    assert all(each.allowable for each in found)


def test_a_month_that_goes_on_is_not_handed_over(archive: Archive) -> None:
    refused(
        "review-not-over", lambda: reviewing.submit(archive, "little", "2099-01", "office", MARIO)
    )
    refused("no-month", lambda: reviewing.submit(archive, "little", "2026", "office", MARIO))


def test_people_are_known_by_id_or_name_or_as_the_settings_call_them(archive: Archive) -> None:
    directory = archive.directory("little")
    assert known_as(directory, "ana") == "ana"
    assert known_as(directory, "ana pérez") == "ana"
    assert known_as(directory, "rosa gil, gerente") == ROSA.person
    with pytest.raises(NotFound):
        known_as(directory, "nadie")
    assert may("submitted", now(archive, "person:ana"), ANA, directory)


def test_the_database_changes_no_step(archive: Archive) -> None:
    submit(archive, "person:ana", ANA)
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        ReviewStep.objects.update(act="approved")
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        ReviewStep.objects.all().delete()
    assert "review_steps" not in unguarded()


def test_a_closed_month_s_review_stays_what_it_was(
    archive: Archive, folder: Path, tmp_path: Path
) -> None:
    submit(archive, "person:ana", ANA)
    approve(archive, "person:ana", EVA)
    key = make_key(tmp_path / "keys" / "little.pem")
    allowed = [Allowance("Mario", "De baja", "2026-10-31")]
    assert close(archive, "little", AUGUST, key, "mario", allowed).entry is not None
    make_office(folder, TEAM.replace("Ana Pérez", "Ana Pérez Gil").replace('lead = "eva"', ""))
    load_folder(folder)
    there = now(archive, "person:ana")
    assert (there.state, there.by.reviewers[0]) == ("approved", "eva")
