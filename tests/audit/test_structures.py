"""Each structure in each language: held, with a slip, and with a slip that nothing corroborates."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from random import Random

import pytest

from cierre.audit import audit
from cierre.audit.finding import Claim, Language
from tests.audit.dated_structures import DATED, IMPOSSIBLE, Dated
from tests.audit.prose_structures import PROSE, TOLD_TWICE
from tests.audit.scores.slips import covers, slip
from tests.audit.structures import LANGUAGES, Structure, Texts
from tests.audit.table_structures import TABLES

STRUCTURES = (*PROSE, *TABLES, *TOLD_TWICE)
_SEED = 14
_OTHERWISE = ("table: difference", "list and table")
"""Structures in which any of the numbers may be named as the wrong one."""


def each(structures: Sequence[Structure], *short: str, why: str = "") -> pytest.MarkDecorator:
    """The structures in the three languages; those that the engine falls short of are marked."""
    falls_short = pytest.mark.xfail(strict=True, reason=why)
    return pytest.mark.parametrize(
        ("structure", "language"),
        [
            pytest.param(
                one, language, id=f"{one.name}-{language}",
                marks=[falls_short] if one.name in short else [],
            )
            for one in structures for language in LANGUAGES
        ],
    )  # fmt: skip


def errors(text: str) -> list[Claim]:
    return [one for one in audit(text).claims if one.verdict == "error"]


def numbers(claim: Claim) -> set[str]:
    said = (claim.stated, *claim.parts, claim.whole)
    return {number.strip("+-%p ") for number in said if number}


def of(structure: Structure, claims: Sequence[Claim], stated: str) -> list[Claim]:
    """The claims of a structure's numbers, whichever of them is said to follow from the others."""
    return [one for one in claims if {stated, *structure.over} <= numbers(one)]


@each(STRUCTURES)
def test_what_holds_is_found_right(structure: Structure, language: Language) -> None:
    text = structure.text(language)
    found = audit(text)
    assert not [one for one in found.claims if one.verdict in ("error", "query")]
    (told, *_) = of(structure, found.claims, structure.right)
    assert told.verdict == "ok"
    assert told.right == ""


@each(STRUCTURES)
def test_a_slip_with_corroboration_is_an_error(structure: Structure, language: Language) -> None:
    found = errors(structure.slipped(language))
    told = of(structure, found, structure.slip)
    assert told, found
    by_its_place = [one for one in told if one.stated.strip("% p") == structure.slip]
    for one in by_its_place:
        right = Decimal(one.right.strip("% p"))
        assert abs(right - Decimal(structure.right)) <= _step(structure.right), one
    if structure.name not in _OTHERWISE:
        assert by_its_place, found


def _step(plain: str) -> Decimal:
    """One of the last digit of a number."""
    return Decimal(1).scaleb(int(Decimal(plain).as_tuple().exponent))


@each(STRUCTURES)
def test_a_slip_without_corroboration_is_none(structure: Structure, language: Language) -> None:
    assert errors(structure.slipped_alone(language)) == []


@each(STRUCTURES)
def test_of_a_slip_in_any_number_no_other_is_accused(
    structure: Structure, language: Language
) -> None:
    text = structure.text(language)
    for start, end in structure.places(language):
        for seed in range(3):
            slipped = slip(text, (start, end), Random(f"{_SEED} {seed} {start}"))  # noqa: S311
            assert slipped is not None
            accused = [
                one for one in errors(slipped.text(text)) if not covers(one, (start, end))
            ]  # fmt: skip
            assert accused == [], str(slipped)


@each(PROSE)
def test_a_slip_is_told_once_over_the_same_numbers(
    structure: Structure, language: Language
) -> None:
    found = errors(structure.slipped(language))
    assert len({frozenset(one.spans) for one in found}) == len(found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("structure", DATED, ids=lambda one: one.name)
def test_dates_and_months_in_a_row(structure: Dated, language: Language) -> None:
    text = structure.text[language]
    right, wrong = structure.kinds
    found = audit(text.format(structure.right[language])).claims
    assert [(one.kind, one.verdict) for one in found] == [(right, "ok")]
    found = audit(text.format(structure.wrong[language])).claims
    assert [(one.kind, one.verdict) for one in found] == [(wrong, "error")]
    assert found[0].right != ""
    assert errors(text.format(structure.nothing[language])) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", [text for _, text in IMPOSSIBLE], ids=[n for n, _ in IMPOSSIBLE])
def test_what_no_calendar_has_is_an_error(text: Texts, language: Language) -> None:
    assert [one.kind for one in errors(text[language])] == ["date"]


_OF_TWO: dict[Language, str] = {
    "es": "La línea recibió 200 avisos, de los que se resolvieron 150.\n\n"
    "Eso supone un porcentaje de avisos resueltos del {share} %.",
    "en": "The line received 200 reports, 150 of which were solved.\n\n"
    "That puts the share of solved reports at {share}%.",
    "zh": "热线受理报修200件，其中办结150件。\n\n办结率为{share}%。",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_share_of_the_two_counts_before_it_is_asked_about(language: Language) -> None:
    held, slipped = (audit(_OF_TWO[language].format(share=each)).claims for each in (75, 88))
    assert [one.verdict for one in held] == ["ok"]
    assert [(one.verdict, one.right) for one in slipped] == [("query", "75%")]


_TOO_MANY: dict[Language, str] = {
    "es": "De las 39 reclamaciones, 22 fueron estimadas, 12 desestimadas, 6 no contestadas "
    "y 1 archivada.",
    "en": "Of the 39 claims, 22 were upheld, 12 rejected, 6 unanswered and 1 archived.",
    "zh": "受理投诉39件，其中属实22件，不属实12件，未答复6件，归档1件。",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_parts_that_are_a_little_more_than_their_whole_are_asked_about(language: Language) -> None:
    found = [one for one in audit(_TOO_MANY[language]).claims if one.verdict != "note"]
    assert [(one.verdict, one.stated, one.right) for one in found] == [("query", "39", "41")]


_RISEN: Sequence[tuple[str, str, bool]] = (
    ("+25.0%", "ok", True), ("25.0%", "ok", True), ("-25.0%", "error", False),
)  # fmt: skip


@pytest.mark.parametrize(("change", "verdict", "holds"), _RISEN)
def test_a_written_sign_says_which_way_a_change_went(
    change: str, verdict: str, holds: bool
) -> None:
    table = (
        "Kind\t2024\t2025\tChange\nWater\t200\t250\t+25.0%\nLight\t340\t306\t-10.0%\n"
        f"Gas\t120\t150\t{change}\nNoise\t500\t450\t-10.0%\nOthers\t80\t92\t+15.0%\n"
    )
    told = [one for one in audit(table).claims if one.quote == change and one.kind == "change"]
    assert {one.verdict for one in told} == {verdict}
    assert (errors(table) == []) is holds


_A_DAY: dict[Language, str] = {
    "es": "Informe de marzo de 2026\n\nEl edificio gastó 41.877 kWh, {} kWh al día.",
    "en": "Report for March 2026\n\nThe building used 41877 kWh, {} kWh a day.",
    "zh": "2026年3月小结\n\n全楼用电41877度,日均{}度。",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_average_day_is_found_right_or_not_told(language: Language) -> None:
    right, other = ("1.350,87", "1.550,87") if language == "es" else ("1350.87", "1550.87")
    held = audit(_A_DAY[language].format(right)).claims
    assert [(one.kind, one.verdict) for one in held] == [("average", "ok")]
    assert not audit(_A_DAY[language].format(other)).claims
