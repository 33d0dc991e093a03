"""Scores on their scale: of each category, of the office's own, in the sheet and in later moves."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from cierre.books import load_books
from cierre.directory import Directory, Scale
from cierre.sources.catalogue import LANGUAGES, speaking
from cierre.sources.office_toml import read_office
from cierre.sources.problems import Problem
from tests.books.sheets import sheet, with_categories
from tests.sources.little_office import OFFICE, directory, make_office

SURVEYS = with_categories("surveys", "nps", "csat", "ces", "own")


def surveyed(folder: Path, category: str, score: str, moves: str = "") -> tuple[Problem, ...]:
    day = "." if moves else "2026-08-05"
    text = f"number sent category answered score\nS1 2026-08-03 {category} {day} {score}\n"
    return sheet(folder, load_books()["surveys"], text, SURVEYS, moves).problems


@pytest.mark.parametrize(
    ("category", "score"),
    [("nps", "0"), ("nps", "6.5"), ("nps", "10"), ("csat", "1"), ("csat", "5"), ("ces", "7"),
     ("own", "80"), ("csat", ".")],
)  # fmt: skip
def test_a_score_on_its_scale_is_read(tmp_path: Path, category: str, score: str) -> None:
    assert surveyed(tmp_path, category, score) == ()


@pytest.mark.parametrize(
    ("category", "score", "scale"),
    [("nps", "11", "0–10"), ("nps", "-1", "0–10"), ("csat", "9", "1–5"), ("csat", "0", "1–5"),
     ("csat", "80", "1–5"), ("ces", "7.5", "1–7")],
)  # fmt: skip
def test_a_score_off_its_scale_is_refused(
    tmp_path: Path, category: str, score: str, scale: str
) -> None:
    for language in LANGUAGES:
        with speaking(language):
            (problem,) = surveyed(tmp_path, category, score)
        assert (problem.row, problem.column) == (2, "score")
        assert score.replace(".", ",") in problem.what
        assert scale in problem.what


def test_a_score_of_a_later_move_is_held_against_the_scale_of_its_category(tmp_path: Path) -> None:
    moves = "number at state value\nS1 2026-08-05 answered 9\n"
    (problem,) = surveyed(tmp_path, "csat", ".", moves)
    assert (problem.file, problem.row, problem.column) == ("surveys_moves.csv", 2, "value")


MARKS = "number enrolled person course passed mark\nT1 2026-08-03 ana One 2026-08-05 {}\n"
MOODS = "number asked person answered mood\nW1 2026-08-03 ana 2026-08-05 {}\n"
REVIEWS = "number planned person met score\nQ1 2026-08-03 ana 2026-08-05 {}\n"


@pytest.mark.parametrize(
    ("book", "text", "good", "wrong"),
    [("training", MARKS, "100", "101"), ("wellbeing", MOODS, "5", "6"),
     ("quality", REVIEWS, "100", "100.5")],
)  # fmt: skip
def test_marks_moods_and_reviews_have_a_scale(
    tmp_path: Path, book: str, text: str, good: str, wrong: str
) -> None:
    declared = load_books()[book]
    assert sheet(tmp_path, declared, text.format(good)).problems == ()
    assert len(sheet(tmp_path, declared, text.format(wrong)).problems) == 1


def test_an_office_says_the_scale_that_it_scores_by(tmp_path: Path) -> None:
    scale = '[[scale]]\nbook = "training"\nleast = "0"\nmost = "10"\n'
    make_office(tmp_path, OFFICE + scale)
    office: Directory = directory(tmp_path)
    assert office.scales == {"training": (Scale(Decimal(0), Decimal(10)),)}
    marked = replace(SURVEYS, scales=office.scales)
    (problem,) = sheet(tmp_path, load_books()["training"], MARKS.format("85"), marked).problems
    assert "0–10" in problem.what


def test_a_scale_that_ends_before_it_begins_is_told(tmp_path: Path) -> None:
    make_office(tmp_path, OFFICE + '[[scale]]\nbook = "quality"\nleast = "10"\nmost = "1"\n')
    office, problems = read_office(tmp_path)
    assert office is None
    assert [each.column for each in problems] == ["scale 1.most"]
