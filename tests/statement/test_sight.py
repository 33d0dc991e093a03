"""Who may see what: a private book to the person alone, an unnamed one without names."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from cierre.book import Ratio
from cierre.books import load_books
from cierre.directory import Note, Target
from cierre.statement.canonical import to_json
from cierre.statement.model import Scope, Statement
from cierre.statement.sight import View, seen, shows_records
from tests.books.sheets import statement, with_categories, with_people

BOOKS = load_books()
PEOPLE = with_people(ana="x", luis="x", eva="y")
OFFICE, ANA = Scope("office"), Scope("person", "ana", "Ana")

CONDUCT = """
number observed category person talked sanctioned
K1 2026-08-03 late ana 2026-08-04 2026-08-05
K2 2026-08-10 late luis . .
"""
WELLBEING = """
number asked person answered mood
B1 2026-08-03 ana 2026-08-05 2
B2 2026-08-03 luis . .
"""


def conduct(folder: Path, scope: Scope = OFFICE, target: Target | None = None) -> Statement:
    aims = () if target is None else (target,)
    late = with_categories("conduct", "late").categories
    directory = replace(PEOPLE, categories=late, targets=aims)
    return statement(folder, "conduct", CONDUCT, scope=scope, directory=directory)


def of(made: Statement, view: View = "signed") -> Statement:
    return seen(made, BOOKS, (), view)


def test_what_a_person_answers_is_in_nothing_that_others_sign(tmp_path: Path) -> None:
    made = statement(tmp_path, "wellbeing", WELLBEING, scope=ANA, directory=PEOPLE)
    assert made["wellbeing.mood_mean"].value == 2
    signed = of(made)
    assert not signed.figures
    assert not signed.identities
    assert not signed.coverage
    assert b"wellbeing" not in to_json(signed)


def test_it_is_in_the_person_s_own_view_and_nothing_else_is(tmp_path: Path) -> None:
    made = statement(tmp_path, "wellbeing", WELLBEING, scope=ANA, directory=PEOPLE)
    assert of(made, "own").figures == made.figures
    assert not of(conduct(tmp_path, ANA), "own").figures


def test_a_figure_over_two_books_is_as_private_as_the_more_private_of_them(tmp_path: Path) -> None:
    made = statement(tmp_path, "wellbeing", WELLBEING, scope=ANA, directory=PEOPLE)
    over = Ratio("pack.asked_per_case", "wellbeing.asked", "cases.received")
    figure = replace(made["wellbeing.asked"], id=over.id)
    made = replace(made, figures={over.id: figure})
    assert not seen(made, BOOKS, (over,)).figures
    assert seen(made, BOOKS, (over,), "own").figures


def test_a_group_s_figures_stay_its_records_do_not(tmp_path: Path) -> None:
    made = statement(tmp_path, "wellbeing", WELLBEING, directory=PEOPLE)
    assert of(made).figures.keys() == made.figures.keys()
    book = BOOKS["wellbeing"]
    assert not shows_records(book, OFFICE)
    assert not shows_records(book, ANA)
    assert shows_records(book, ANA, "own")


@pytest.mark.parametrize("scope", [OFFICE, Scope("unit", "x", "X")])
def test_nobody_is_named_for_their_conduct(tmp_path: Path, scope: Scope) -> None:
    aim = Target("conduct.observed", "2026-08", Decimal(0), str(scope), "holder=ana")
    made = conduct(tmp_path, scope, aim)
    assert b'"ana"' in to_json(made)
    told = to_json(of(made)).decode()
    for name in ("ana", "luis"):
        assert f'"{name}"' not in told
        assert f"holder={name}" not in told
    assert of(made)["conduct.observed"].value == 2
    assert {each.holder for each in of(made).pending} == {""}


def test_what_does_not_hold_is_told_of_every_book(tmp_path: Path) -> None:
    made = statement(tmp_path, "wellbeing", WELLBEING, scope=ANA, directory=PEOPLE)
    broken = tuple(replace(each, replayed=each.replayed + 1) for each in made.identities)
    assert of(replace(made, identities=broken)).identities == broken


def test_who_audits_is_told_a_groups_conduct_whole_and_a_persons_not_at_all(
    tmp_path: Path,
) -> None:
    aim = Target("conduct.observed", "2026-08", Decimal(0), "office", "category=late")
    made = conduct(tmp_path, OFFICE, aim)
    signed, audited = of(made), of(made, "audited")
    assert audited["conduct.observed"].value == signed["conduct.observed"].value == 2
    assert signed["conduct.observed"].parts
    assert signed["conduct.observed"].targets
    assert not audited["conduct.observed"].parts
    assert not audited["conduct.observed"].targets
    assert signed.pending
    assert not audited.pending
    assert not shows_records(BOOKS["conduct"], OFFICE, "audited")
    assert {each.by for each in audited.identities if each.key is not None} == {"state"}
    alone = of(conduct(tmp_path, ANA), "audited")
    assert not alone.figures
    assert not alone.coverage
    assert not alone.identities
    assert not seen(made, BOOKS, (), "audited", {"office"}).figures


def test_what_people_wrote_of_conduct_is_not_told_to_who_audits(tmp_path: Path) -> None:
    of_cases = Note("ana", "2026-08", "lesson", "x", about="cases.received")
    of_conduct = Note("ana", "2026-08", "shortcoming", "y", about="conduct.observed")
    nothing = Note("ana", "2026-08", "nothing", "conduct")
    made = replace(conduct(tmp_path), notes=(of_cases, of_conduct, nothing))
    assert of(made).notes == made.notes
    assert of(made, "audited").notes == (of_cases,)
