"""Fees: what was billed, paid, returned, paid in excess and ahead, and how it all adds up."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cierre.books import load_books
from cierre.sources.credits import played_together
from cierre.sources.divided import Player
from cierre.sources.lots import PlayedItem
from cierre.sources.memberships import Units
from cierre.sources.steps import SCHEMA
from cierre.statement.model import Scope, Statement
from tests.books.sheets import OFFICE, sheet, statement, values
from tests.statement.little import DIRECTORY

HEADINGS = "number billed amount place customer person paid paid_amount\n"
FEES = load_books()["fees"]


def fees(
    folder: Path, rows: str, period: str, lines: str = "", scope: Scope = OFFICE
) -> dict[str, int]:
    """Whole amounts of a month by the figure's name in its book; it balances and adds up."""
    if lines:
        text = "\n".join(",".join(line.split()) for line in lines.strip().splitlines())
        (folder / "fees_moves.csv").write_text(f"number,at,state,quantity\n{text}\n")
    made = statement(folder, "fees", HEADINGS + rows.strip(), period, scope)
    assert made.balanced
    return adding_up(made)


def adding_up(made: Statement) -> dict[str, int]:
    found = values(made)
    amounts = {
        name: int(Decimal(str(found[name] or 0)))
        for name in found
        if name not in ("collection_rate", "in_time_share")
    }
    for_fees = amounts["collected"] - amounts["credited"] - amounts["returned"]
    assert amounts["arrears"] == (
        amounts["opening_arrears"] + amounts["billed"] + amounts["surcharged"]
        + amounts["reinstated"] - for_fees - amounts["credit_used"]
        - amounts["credit_notes_due"] - amounts["written_off"]
    )  # fmt: skip
    assert amounts["credit"] == (
        amounts["opening_credit"] + amounts["credited"] + amounts["credit_notes_paid"]
        - amounts["credit_used"] - amounts["refunded"]
    )  # fmt: skip
    return amounts


def rate(folder: Path, rows: str, period: str) -> float:
    made = statement(folder, "fees", HEADINGS + rows.strip(), period)
    value = made["fees.collection_rate"].value
    assert value is not None
    return float(value)


RETURNED = """
F1 2026-08-01 30 north a ana 2026-08-05 30
F2 2026-08-01 70 north b ana 2026-08-05 70
"""


def test_a_returned_debit_is_outstanding_again_and_not_collected(tmp_path: Path) -> None:
    found = fees(tmp_path, RETURNED, "2026-08", "F2 2026-08-12 due 70")
    assert [found[name] for name in ("opening_arrears", "billed", "collected", "returned",
                                     "arrears")] == [0, 100, 100, 70, 70]  # fmt: skip
    assert rate(tmp_path, RETURNED, "2026-08") == pytest.approx(0.3)
    # paid in September after all: nothing was billed then, and what was due is settled
    found = fees(tmp_path, RETURNED, "2026-09", "F2 2026-08-12 due 70\nF2 2026-09-03 paid 70")
    assert (found["opening_arrears"], found["collected"], found["arrears"]) == (70, 70, 0)
    assert rate(tmp_path, RETURNED, "2026-09") == 1


OVERPAID = """
F1 2026-08-01 30 north a ana 2026-08-10 30
F2 2026-08-01 30 north a ana 2026-08-10 60
F3 2026-09-01 30 north a ana .          .
F4 2026-09-01 30 north b ana .          .
F5 2026-10-01 30 north a ana .          .
"""


def test_what_is_paid_in_excess_is_held_and_pays_the_next_fee_of_the_household(
    tmp_path: Path,
) -> None:
    august = fees(tmp_path, OVERPAID, "2026-08")
    assert (august["billed"], august["collected"], august["payments"]) == (60, 90, 2)
    assert (august["arrears"], august["credit"], august["credited"]) == (0, 30, 30)
    assert rate(tmp_path, OVERPAID, "2026-08") == 1
    september = fees(tmp_path, OVERPAID, "2026-09")
    assert (september["billed"], september["collected"], september["payments"]) == (60, 0, 0)
    # of the other household nothing is paid
    assert (september["credit_used"], september["arrears"], september["credit"]) == (30, 30, 0)
    assert rate(tmp_path, OVERPAID, "2026-09") == pytest.approx(0.5)
    assert fees(tmp_path, OVERPAID, "2026-10")["arrears"] == 60


def test_persons_and_units_collect_what_their_people_were_paid(tmp_path: Path) -> None:
    for scope in (Scope("person", "ana"), Scope("unit", "x"), Scope("place", "north")):
        assert fees(tmp_path, OVERPAID, "2026-08", scope=scope)["collected"] == 90


AHEAD = """
F1 2026-08-01 30 north a ana 2026-07-28 30
F2 2026-08-01 30 north a ana .          .
F3 2026-08-01 50 north b ana 2026-07-29 .
F4 2026-09-01 30 north b ana 2026-07-20 40
F5 2026-10-01 30 north b ana .          .
"""


def test_what_is_paid_ahead_waits_for_its_own_fee(tmp_path: Path) -> None:
    july = fees(tmp_path, AHEAD, "2026-07")
    assert (july["billed"], july["collected"], july["payments"]) == (0, 120, 3)
    assert (july["arrears"], july["credit"]) == (0, 120)
    august = fees(tmp_path, AHEAD, "2026-08")
    assert (august["billed"], august["collected"], august["credit_used"]) == (110, 0, 80)
    # F2 is not paid with what is for F4, and F4 keeps its own
    assert (august["arrears"], august["credit"]) == (30, 40)
    september = fees(tmp_path, AHEAD, "2026-09")
    assert (september["credit_used"], september["credit"]) == (30, 10)
    assert fees(tmp_path, AHEAD, "2026-10")["credit_used"] == 10


def test_a_fee_paid_twice_a_credit_refunded_and_a_debt_reinstated(tmp_path: Path) -> None:
    rows = "F1 2026-08-01 30 north a ana 2026-08-05 30\nF2 2026-08-01 50 north b ana . .\n"
    lines = (
        "F1 2026-08-06 paid 30\nF1 2026-08-20 refunded 20\n"
        "F2 2026-08-07 written_off 50\nF2 2026-08-21 due 50\nF2 2026-08-22 paid 50"
    )
    found = fees(tmp_path, rows, "2026-08", lines)
    assert (found["collected"], found["payments"], found["refunded"]) == (110, 3, 20)
    assert (found["credit"], found["written_off"], found["reinstated"]) == (10, 50, 50)
    assert rate(tmp_path, rows, "2026-08") <= 1


def test_who_keeps_no_households_pays_the_next_fee_of_the_place(tmp_path: Path) -> None:
    rows = OVERPAID.replace(" a ana", " . ana").replace(" b ana", " . ana")
    assert fees(tmp_path, rows, "2026-09")["credit_used"] == 30


DUE = """number billed amount place customer person due paid paid_amount
F1 2026-08-01 30 north a ana 2026-08-10 2026-08-10 30
F2 2026-08-01 30 north b ana 2026-08-10 2026-08-13 45
F3 2026-08-01 40 north c ana 2026-08-10 2026-08-20 10
F4 2026-08-01 40 north d ana .          2026-08-30 40
F5 2026-08-01 90 north e ana 2026-08-10 .          .
"""


def test_what_was_collected_in_time_and_late_and_by_how_many_days(tmp_path: Path) -> None:
    lines = "number at state quantity\nF3 2026-08-31 paid 30"
    made = statement(tmp_path, "fees", DUE, moves=lines)
    assert made.balanced
    found = values(made)
    # what was overpaid came with its payment; without a due date nothing is early or late
    assert (found["collected_in_time"], found["collected_late"]) == (30, 85)
    assert (found["collected"], found["payments"], found["late_payments"]) == (155, 5, 3)
    assert found["in_time_share"] == Fraction(30, 115)
    assert found["days_late_median"] == 10


def test_without_due_dates_nothing_is_told_to_be_late_or_in_time(tmp_path: Path) -> None:
    keeps = replace(DIRECTORY, kept={"fees": tuple(HEADINGS.split())})
    made = statement(tmp_path, "fees", HEADINGS + RETURNED.strip(), directory=keeps)
    for name in ("collected_in_time", "collected_late", "in_time_share", "late_payments",
                 "days_late_median"):  # fmt: skip
        assert (made[f"fees.{name}"].value, made[f"fees.{name}"].absence) == (None, "not_kept")


def test_where_no_payment_was_late_there_is_no_median_of_days(tmp_path: Path) -> None:
    made = statement(tmp_path, "fees", "\n".join(DUE.splitlines()[:2]))
    assert (made["fees.late_payments"].value, made["fees.in_time_share"].value) == (0, 1)
    assert (made["fees.days_late_median"].value, made["fees.days_late_median"].absence) == (
        None, "empty")  # fmt: skip


SURCHARGED = """
F1 2026-08-01 100 north a ana . .
F2 2026-08-01 50 north b ana 2026-08-20 55
"""
SURCHARGES = """
F1 2026-08-15 surcharged 10
F2 2026-08-15 surcharged 5
F1 2026-09-10 surcharged 4
F1 2026-09-12 paid       114
"""


def test_surcharges_add_to_the_fee_and_are_no_bill(tmp_path: Path) -> None:
    found = fees(tmp_path, SURCHARGED, "2026-08", SURCHARGES)
    assert (found["billed"], found["surcharged"], found["collected"]) == (150, 15, 55)
    assert (found["arrears"], found["payments"]) == (110, 1)
    # one payment settles the fee and both of its surcharges
    found = fees(tmp_path, SURCHARGED, "2026-09", SURCHARGES)
    assert (found["billed"], found["surcharged"], found["collected"]) == (0, 4, 114)
    assert (found["opening_arrears"], found["arrears"], found["payments"]) == (110, 0, 1)


def test_a_surcharge_after_the_fee_was_paid_is_outstanding(tmp_path: Path) -> None:
    found = fees(tmp_path, RETURNED, "2026-08", "F1 2026-08-30 surcharged 3")
    assert (found["surcharged"], found["collected"], found["arrears"]) == (3, 100, 3)


def test_an_office_without_a_column_for_them_keeps_no_surcharges_and_no_credit_notes(
    tmp_path: Path,
) -> None:
    keeps = replace(DIRECTORY, kept={"fees": tuple(HEADINGS.split())})
    made = statement(tmp_path, "fees", HEADINGS + RETURNED.strip(), directory=keeps)
    for name in ("surcharged", "credit_notes", "credit_notes_due", "credit_notes_paid"):
        assert (made[f"fees.{name}"].value, made[f"fees.{name}"].absence) == (None, "not_kept")
    # none of it is missing where the rest adds up
    assert made["fees.collection_rate"].value == 1
    assert made["fees.arrears"].value == made["fees.returned"].value == 0


BOUNCED = "F1 2026-08-01 300 north a ana 2026-08-05 300\n"


def test_a_payment_that_comes_back_in_part_and_again_and_is_paid_after_all(tmp_path: Path) -> None:
    lines = (
        "F1 2026-08-12 due 100\nF1 2026-08-14 paid 100\nF1 2026-08-20 due 100\n"
        "F1 2026-08-21 due 50\nF1 2026-08-25 paid 120"
    )
    found = fees(tmp_path, BOUNCED, "2026-08", lines)
    assert (found["collected"], found["returned"], found["payments"]) == (520, 250, 3)
    assert (found["billed"], found["arrears"]) == (300, 30)


NOTED = """
F1 2026-08-01 100 north a ana 2026-08-10 100
F2 2026-08-01 100 north b ana .          .
F3 2026-09-01 100 north a ana .          .
"""
NOTES = "F1 2026-08-20 reduced 30\nF2 2026-08-20 reduced 40\nF2 2026-08-25 paid 60"


def test_a_credit_note_lowers_what_is_due_and_what_was_paid_is_held(tmp_path: Path) -> None:
    found = fees(tmp_path, NOTED, "2026-08", NOTES)
    assert (found["credit_notes_due"], found["credit_notes_paid"]) == (40, 30)
    assert (found["credit_notes"], found["written_off"], found["arrears"]) == (70, 0, 0)
    assert (found["collected"], found["credited"], found["credit"]) == (160, 0, 30)
    # what was taken off is not to be collected
    made = statement(tmp_path, "fees", HEADINGS + NOTED.strip())
    assert made["fees.collection_rate"].value == 1
    september = fees(tmp_path, NOTED, "2026-09", NOTES)
    assert (september["credit_used"], september["arrears"], september["credit"]) == (30, 70, 0)


def test_a_credit_note_of_a_fee_paid_in_part_takes_what_is_due_first(tmp_path: Path) -> None:
    rows = "F1 2026-08-01 100 north a ana 2026-08-10 80\n"
    found = fees(tmp_path, rows, "2026-08", "F1 2026-08-20 reduced 50")
    assert (found["credit_notes_due"], found["credit_notes_paid"]) == (20, 30)
    assert (found["arrears"], found["credit"]) == (0, 30)


WHOLE = """number billed amount place customer person due surcharged surcharge reduced credit_note paid paid_amount returned returned_amount
F1 2026-08-01 100 north a ana 2026-08-10 2026-08-15 10 .          .  2026-08-15 110 .          .
F2 2026-08-01 100 north b ana 2026-08-10 .          .  2026-08-06 25 2026-08-10 .   2026-08-18 75
F3 2026-08-01 300 north c ana 2026-08-10 2026-08-18 6  .          .  2026-08-09 300 2026-08-18 100
"""  # noqa: E501


def test_a_row_says_its_surcharge_its_credit_note_and_what_came_back(tmp_path: Path) -> None:
    made = statement(tmp_path, "fees", WHOLE)
    assert made.balanced
    found = adding_up(made)
    assert (found["billed"], found["surcharged"], found["credit_notes"]) == (500, 16, 25)
    assert (found["collected"], found["returned"], found["arrears"]) == (485, 175, 181)
    assert (found["collected_in_time"], found["collected_late"]) == (375, 110)


def test_a_surcharge_of_no_amount_is_told(tmp_path: Path) -> None:
    text = "number billed amount place surcharged\nF1 2026-08-01 100 north 2026-08-15"
    (wrong,) = sheet(tmp_path, FEES, text).problems
    assert wrong.code == "adds-nothing"


def step(number: str, rank: int, day: int, state: str, quantity: int) -> dict[str, object]:
    entering = rank == 0
    legs = dict.fromkeys(("holder", "unit", "place", "category"), "" if entering else None)
    source = {"number": number, "file": "fees.csv", "row": rank, "heading": "at"}
    return {**dict.fromkeys(SCHEMA.names()), **legs, **source, "rank": rank, "midnight": True,
            "at": 1_785_542_400 + day * 86400, "state": state, "quantity": quantity}  # fmt: skip


DAYS, AMOUNTS = st.integers(0, 30), st.integers(1, 50)
PLAYS = st.lists(
    st.tuples(st.sampled_from("ab"), DAYS, AMOUNTS, st.lists(st.tuples(DAYS, AMOUNTS), max_size=3)),
    min_size=1,
    max_size=5,
)


def played(drawn: list[tuple[str, int, int, list[tuple[int, int]]]]) -> dict[str, PlayedItem]:
    own, debtors = {}, {}
    for place, (household, billed, amount, payments) in enumerate(drawn):
        number = str(place)
        debtors[number] = ("", household)
        steps = [step(number, 0, billed, "due", amount)]
        steps += [step(number, 1 + n, *paid) for n, paid in enumerate(_paid(payments))]
        own[number] = sorted(steps, key=lambda each: (each["at"], each["rank"]))
    player = Player.of(FEES, DIRECTORY, Units.of(DIRECTORY))
    return played_together(own, debtors, {}, player)


THEIRS = st.lists(
    st.tuples(DAYS, st.sampled_from(("paid", "paid", "surcharged", "reduced", "due")), AMOUNTS),
    max_size=6,
)
HISTORIES = st.lists(
    st.tuples(st.sampled_from("ab"), DAYS, AMOUNTS, THEIRS), min_size=1, max_size=5
)
SIGNS = {"surcharged": 1, "due": 1, "paid": -1, "reduced": -1}


@given(HISTORIES)
def test_what_is_owed_is_what_was_asked_less_what_came_whatever_happened(
    drawn: list[tuple[str, int, int, list[tuple[int, str, int]]]],
) -> None:
    own, debtors, asked = {}, {}, {}
    for place, (household, billed, amount, theirs) in enumerate(drawn):
        number = str(place)
        debtors[number] = ("", household)
        after = [each for each in theirs if each[0] >= billed or each[1] == "paid"]
        own[number] = [step(number, 0, billed, "due", amount)] + [
            {**step(number, 1 + n, *each), "leaving": "paid" if each[1] == "due" else None}
            for n, each in enumerate(after)
        ]
        own[number].sort(key=lambda each: (each["at"], each["rank"]))
        asked[number] = (household, amount + sum(SIGNS[state] * much for _, state, much in after))
    items = played_together(own, debtors, {}, Player.of(FEES, DIRECTORY, Units.of(DIRECTORY)))
    for household in "ab":
        # what is returned, or taken off, beyond what there is is told and its fee left out
        good = [n for n, item in items.items() if debtors[n][1] == household and not item.told]
        lots = [lot for number in good for lot in items[number].lots]
        owed = sum(lot.quantity for lot in lots if lot.state == "due")
        held = sum(lot.quantity for lot in lots if lot.state in ("credit", "on_account", "noted"))
        assert owed - held == sum(asked[number][1] for number in good)
        assert not [lot for lot in lots if lot.state == "surcharged" or lot.quantity <= 0]
    for number, item in items.items():
        flows: Counter[tuple[str, str]] = Counter()
        for made in item.made:
            flows[str(made[5]), str(made[11])] += int(str(made[17]))
        said: Counter[str] = Counter()
        for each in own[number][:]:
            said[str(each["state"])] += int(str(each["quantity"])) if each["rank"] else 0
        if not item.told:
            assert flows["outside", "surcharged"] == flows["surcharged", "due"]
            assert flows["outside", "surcharged"] == said["surcharged"]
            assert flows["due", "reduced"] + flows["paid", "noted"] == said["reduced"]
            assert flows["paid", "due"] == said["due"]


def _paid(payments: list[tuple[int, int]]) -> list[tuple[int, str, int]]:
    return [(day, "paid", amount) for day, amount in payments]


@given(PLAYS)
def test_every_payment_is_kept_and_credit_pays_exactly_what_it_loses(
    drawn: list[tuple[str, int, int, list[tuple[int, int]]]],
) -> None:
    items = played(drawn)
    flows: Counter[tuple[str, str]] = Counter()
    for item in items.values():
        assert item.told == []
        for made in item.made:
            flows[str(made[5]), str(made[11])] += int(str(made[17]))
    received = sum(amount for _, _, _, payments in drawn for _, amount in payments)
    collected = flows["due", "paid"] + flows["outside", "credit"] + flows["outside", "on_account"]
    assert collected == received
    assert flows["due", "applied"] == flows["credit", "applied"] + flows["on_account", "applied"]
    assert flows["outside", "due"] == sum(amount for _, _, amount, _ in drawn)
    lots = [lot for item in items.values() for lot in item.lots]
    assert all(lot.quantity > 0 for lot in lots)
    owed = sum(lot.quantity for lot in lots if lot.state == "due")
    held = sum(lot.quantity for lot in lots if lot.state in ("credit", "on_account"))
    assert owed - held == flows["outside", "due"] - collected
