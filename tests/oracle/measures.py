"""What each figure counts, written down from its definition alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from tests.oracle.histories import OUTSIDE, Move

Condition = Callable[[Move], bool]
Side = Literal["source", "target"]
States = tuple[str, ...] | str


def always(move: Move) -> bool:
    return True


@dataclass(frozen=True)
class Counted:
    """Moves from some states to some others, on the side that is credited.

    ``of`` is what each adds: one, its quantity or its value.
    """

    source: tuple[str, ...] = ()
    target: tuple[str, ...] = ()
    side: Side = "target"
    of: Literal["one", "quantity", "value"] = "one"
    when: Condition = always


@dataclass(frozen=True)
class Standing:
    """What stands in some states at the end, or at the start."""

    states: tuple[str, ...]
    opening: bool = False
    of: Literal["one", "quantity"] = "one"


@dataclass(frozen=True)
class Timed:
    """Seconds carried by moves: in the state they leave, or since the item entered.

    ``late``: the days since the item was due.
    """

    moves: Counted
    statistic: Literal["mean", "median", "p90", "maximum"]
    entry: bool = False
    office: bool = False
    late: bool = False
    per: Counted | None = None


@dataclass(frozen=True)
class Scored:
    """The mean value of moves."""

    moves: Counted


@dataclass(frozen=True)
class Over:
    """Some figures over others, added up with their signs."""

    above: tuple[str, ...]
    below: tuple[str, ...]
    times: int = 1


@dataclass(frozen=True)
class Sum:
    """Figures added up with their signs."""

    of: tuple[str, ...]


@dataclass(frozen=True)
class Quiet:
    """Days in a row without any of some moves: the longest of the period, or up to its end."""

    moves: Counted
    present: bool


Measure = Counted | Standing | Timed | Scored | Over | Sum | Quiet


def entered(side: Side = "target", of: Literal["one", "quantity"] = "one") -> Counted:
    return Counted((OUTSIDE,), (), side, of)


def having(**fields: str) -> Counted:
    def asked(move: Move) -> bool:
        return all(move.fields.get(name) == value for name, value in fields.items())

    return Counted((OUTSIDE,), when=asked)


def counter_is(happened: str) -> Condition:
    return lambda move: move.fields.get("counter") == happened


def left(
    source: tuple[str, ...] | str, target: tuple[str, ...] | str = (), **more: object
) -> Counted:
    """Moves credited to whoever had the item before."""
    return _moves("source", source, target, **more)


def came(
    source: tuple[str, ...] | str, target: tuple[str, ...] | str = (), **more: object
) -> Counted:
    """Moves credited to whoever has the item afterwards."""
    return _moves("target", source, target, **more)


def _moves(
    side: Side, source: tuple[str, ...] | str, target: tuple[str, ...] | str, **more: object
) -> Counted:
    one = (source,) if isinstance(source, str) else source
    other = (target,) if isinstance(target, str) else target
    return Counted(one, other, side, **more)  # type: ignore[arg-type]


def in_time(move: Move) -> bool:
    return move.due is not None and move.day <= move.due


def too_late(move: Move) -> bool:
    return move.due is not None and move.day > move.due


def too_soon(move: Move) -> bool:
    return move.due is not None and move.day < move.due


def on_the_day(move: Move) -> bool:
    return move.day == move.due


def promised(move: Move) -> bool:
    return move.due is not None


def _seconds(move: Move) -> int:
    return move.at - move.since


def within(seconds: int) -> Condition:
    return lambda move: _seconds(move) <= seconds


def scored(low: float, high: float, category: str) -> Condition:
    """Answers of an index, in thousandths of a point, from a score to another."""
    return lambda move: (
        move.source.category == category
        and move.value is not None
        and low * 1000 <= move.value <= high * 1000
    )


def category_is(category: str, *others: Condition) -> Condition:
    return lambda move: move.target.category == category and all(other(move) for other in others)


_OPEN = ("new", "in_hand", "waiting", "escalated")
_SOLVED = left(_OPEN, "resolved")
_FIRST = came(
    "new",
    ("in_hand", "waiting", "escalated", "resolved"),
    when=lambda move: move.target.state != "resolved" or move.target.holder != "",
)
_COMPLAINED = Counted(
    (OUTSIDE,), when=lambda move: move.fields.get("kind", "") in ("complaint", "")
)
_ANSWERED = came("queued", ("talking", "ended"))
_LOST = left("queued", "abandoned")
_AHEAD = ("credit", "on_account")
_CREDIT = (*_AHEAD, "noted")
_OWED = ("due", OUTSIDE)
_REPLIED = ("sent", "expired")
_ROAD = ("on_the_way", "at_transfer")
_ARRIVED = came(("booked", *_ROAD, "lost"), "arrived")
_SAT = ("enrolled", "attended")
_ONBOARDED = ("enrolled", "attended", "failed")
_MADE = ("planned", "unreachable")
_COUNT = {"when": lambda move: move.value is not None}


def _when(moves: Counted, condition: Condition) -> Counted:
    return Counted(moves.source, moves.target, moves.side, moves.of, condition)


def _replies(low: float, high: float, category: str) -> Counted:
    return left(_REPLIED, "answered", when=scored(low, high, category))


MEASURES: Mapping[str, Measure] = {
    "cases.received": entered(),
    "cases.handled": _SOLVED,
    "cases.pending": Standing(_OPEN),
    "cases.opening_pending": Standing(_OPEN, opening=True),
    "cases.escalated": left(("new", "in_hand", "waiting"), "escalated"),
    "cases.escalated_resolved": left("escalated", "resolved"),
    "cases.escalated_returned": left("escalated", ("in_hand", "waiting")),
    "cases.escalated_withdrawn": left("escalated", "withdrawn"),
    "cases.with_superior": Standing(("escalated",)),
    "cases.opening_with_superior": Standing(("escalated",), opening=True),
    "cases.decision_median": Timed(left("escalated"), "median"),
    "cases.reopened": left("resolved"),
    "cases.withdrawn": left((), "withdrawn"),
    "cases.first_response_median": Timed(_FIRST, "median", office=True),
    "cases.first_response_p90": Timed(_FIRST, "p90", office=True),
    "cases.resolution_median": Timed(_SOLVED, "median", entry=True),
    "cases.resolution_p90": Timed(_SOLVED, "p90", entry=True),
    "cases.on_time": _when(_SOLVED, in_time),
    "cases.late": _when(_SOLVED, too_late),
    "cases.promised": _when(_SOLVED, promised),
    "cases.on_time_share": Over(("on_time",), ("promised",)),
    "cases.enquiries": having(kind="enquiry"),
    "cases.complaints": having(kind="complaint"),
    "cases.requests": having(kind="request"),
    "cases.complained": _COMPLAINED,
    "cases.incidents": having(kind="incident"),
    "cases.damages": having(kind="damage"),
    "cases.near_misses": having(kind="near_miss"),
    "cases.jumped": having(route="jumped"),
    "cases.own_errors": having(fault="ours"),
    "cases.quiet_longest": Quiet(_COMPLAINED, present=False),
    "cases.quiet_present": Quiet(_COMPLAINED, present=True),
    "calls.offered": entered(),
    "calls.answered": _ANSWERED,
    "calls.abandoned": _LOST,
    "calls.nuisance": Counted((OUTSIDE,), when=category_is("nuisance")),
    "calls.passed_on": left("talking", "requeued"),
    "calls.taken_over": came("requeued", "talking"),
    "calls.lost_again": left("requeued", "abandoned"),
    "calls.answer_rate": Over(("answered",), ("answered", "abandoned")),
    "calls.abandonment_rate": Over(("abandoned",), ("answered", "abandoned")),
    "calls.wait_mean": Timed(_ANSWERED, "mean"),
    "calls.wait_p90": Timed(_ANSWERED, "p90"),
    "calls.abandoned_wait_mean": Timed(_LOST, "mean"),
    "calls.talk_mean": Timed(left("talking"), "mean"),
    "calls.wrap_up_mean": Timed(left("wrap_up"), "mean"),
    "calls.handle_mean": Timed(
        left(("talking", "wrap_up")), "mean", per=came(("queued", "requeued"), "talking")
    ),
    "calls.answered_within": _when(_ANSWERED, within(20)),
    "calls.waited": came("queued", ("talking", "ended", "abandoned")),
    "calls.service_level": Over(("answered_within",), ("answered", "abandoned")),
    "fees.billed": came(OUTSIDE, "due", of="quantity"),
    "fees.surcharged": came(OUTSIDE, "surcharged", of="quantity"),
    "fees.credit_notes_due": came("due", "reduced", of="quantity"),
    "fees.credit_notes_paid": came("paid", "noted", of="quantity"),
    "fees.credit_notes": Sum(("credit_notes_due", "credit_notes_paid")),
    "fees.collected": came(_OWED, ("paid", *_AHEAD), of="quantity"),
    "fees.payments": came(_OWED, ("paid", "on_account")),
    "fees.collected_in_time": came(_OWED, ("paid", *_AHEAD), of="quantity", when=in_time),
    "fees.collected_late": came(_OWED, ("paid", *_AHEAD), of="quantity", when=too_late),
    "fees.in_time_share": Over(("collected_in_time",), ("collected_in_time", "collected_late")),
    "fees.late_payments": came(_OWED, ("paid", "on_account"), when=too_late),
    "fees.days_late_median": Timed(
        came(_OWED, ("paid", "on_account"), when=too_late), "median", late=True
    ),
    "fees.returned": came("paid", "due", of="quantity"),
    "fees.credited": came(OUTSIDE, _AHEAD, of="quantity"),
    "fees.credit_used": came("due", "applied", of="quantity"),
    "fees.refunded": came(_CREDIT, "refunded", of="quantity"),
    "fees.reinstated": came("written_off", "due", of="quantity"),
    "fees.written_off": left("due", "written_off", of="quantity"),
    "fees.arrears": Standing(("due",), of="quantity"),
    "fees.opening_arrears": Standing(("due",), opening=True, of="quantity"),
    "fees.credit": Standing(_CREDIT, of="quantity"),
    "fees.opening_credit": Standing(_CREDIT, opening=True, of="quantity"),
    "fees.collection_rate": Over(
        ("collected", "-credited", "credit_used", "-returned"),
        ("opening_arrears", "billed", "surcharged", "reinstated", "-credit_notes_due"),
    ),
    "tasks.planned": entered(),
    "tasks.done": left("planned", "done"),
    "tasks.done_quantity": left("planned", "done", of="quantity"),
    "tasks.pending": Standing(("planned",)),
    "tasks.dropped": left("planned", "dropped"),
    "tasks.missed": left("planned", "missed"),
    "tasks.missed_share": Over(("missed",), ("done", "missed")),
    "tasks.on_time": left("planned", "done", when=in_time),
    "tasks.promised": left("planned", "done", when=promised),
    "tasks.on_time_share": Over(("on_time",), ("promised",)),
    "shifts.planned": entered(),
    "shifts.worked": left("planned", "worked"),
    "shifts.covered": came(("planned", "missed"), "covered"),
    "shifts.handed_over": left(("planned", "missed"), "covered"),
    "shifts.missed": left("planned", "missed"),
    "shifts.called_off": left((), "called_off"),
    "shifts.missed_share": Over(("missed",), ("planned",)),
    "shifts.pending": Standing(("planned",)),
    "training.enrolled": entered(),
    "training.attended": came((), "attended"),
    "training.examined": came(_SAT, ("passed", "failed")),
    "training.passed": came(_SAT, "passed"),
    "training.failed": came(_SAT, "failed"),
    "training.pass_rate": Over(("passed",), ("examined",)),
    "training.mark_mean": Scored(came(_SAT, ("passed", "failed"))),
    "training.absent": came((), "absent"),
    "training.pending": Standing(("enrolled",)),
    "training.onboarded": came(_ONBOARDED, "passed", when=category_is("onboarding")),
    "training.onboarded_in_time": came(
        _ONBOARDED, "passed", when=category_is("onboarding", in_time)
    ),
    "training.onboarded_late": came(_ONBOARDED, "passed", when=category_is("onboarding", too_late)),
    "training.onboarded_share": Over(
        ("onboarded_in_time",), ("onboarded_in_time", "onboarded_late")
    ),
    "quality.planned": entered(),
    "quality.reviewed": left("planned", ("met", "below")),
    "quality.reviewed_share": Over(("reviewed",), ("reviewed", "dropped", "pending")),
    "quality.dropped": left((), "dropped"),
    "quality.pending": Standing(("planned",)),
    "quality.score_mean": Scored(left("planned", ("met", "below"))),
    "quality.met": left("planned", "met"),
    "quality.below": left("planned", "below"),
    "quality.met_share": Over(("met",), ("reviewed",)),
    "quality.improved": left("below", "improved"),
    "quality.to_improve": Standing(("below",)),
    "conduct.observed": entered(),
    "conduct.talked": left("observed", "talked"),
    "conduct.sanctioned": left((), "sanctioned"),
    "conduct.settled": left((), "settled"),
    "conduct.unfounded": left((), "unfounded"),
    "conduct.to_talk": Standing(("observed",)),
    "conduct.followed": Standing(("talked", "sanctioned")),
    "conduct.talk_median": Timed(left("observed", "talked"), "median"),
    "wellbeing.asked": entered(),
    "wellbeing.answered": left(("asked", "lapsed"), "answered"),
    "wellbeing.lapsed": left((), "lapsed"),
    "wellbeing.answered_share": Over(("answered",), ("asked",)),
    "wellbeing.mood_mean": Scored(left(("asked", "lapsed"), "answered")),
    "surveys.sent": entered(),
    "surveys.answered": left(_REPLIED, "answered"),
    "surveys.expired": left((), "expired"),
    "surveys.response_rate": Over(("answered",), ("sent",)),
    "surveys.waiting": Standing(("sent",)),
    "surveys.nps_answers": _replies(0, 10, "nps"),
    "surveys.promoters": _replies(9, 10, "nps"),
    "surveys.detractors": _replies(0, 6.999, "nps"),
    "surveys.nps": Over(("promoters", "-detractors"), ("nps_answers",), times=100),
    "surveys.nps_sent": Counted((OUTSIDE,), when=category_is("nps")),
    "surveys.nps_response_rate": Over(("nps_answers",), ("nps_sent",)),
    "surveys.csat_answers": _replies(1, 5, "csat"),
    "surveys.satisfied": _replies(4, 5, "csat"),
    "surveys.csat": Over(("satisfied",), ("csat_answers",)),
    "surveys.csat_sent": Counted((OUTSIDE,), when=category_is("csat")),
    "surveys.csat_response_rate": Over(("csat_answers",), ("csat_sent",)),
    "surveys.csat_mean": Scored(_replies(1, 5, "csat")),
    "surveys.ces_answers": _replies(1, 7, "ces"),
    "surveys.easy": _replies(5, 7, "ces"),
    "surveys.ces": Over(("easy",), ("ces_answers",)),
    "surveys.ces_mean": Scored(_replies(1, 7, "ces")),
    "surveys.ces_sent": Counted((OUTSIDE,), when=category_is("ces")),
    "surveys.ces_response_rate": Over(("ces_answers",), ("ces_sent",)),
    "visits.planned": entered(),
    "visits.made": left(_MADE, "made"),
    "visits.unreachable": left((), "unreachable"),
    "visits.dropped": left((), "dropped"),
    "visits.made_share": Over(("made",), ("made", "unreachable", "dropped")),
    "visits.pending": Standing(("planned",)),
    "visits.on_time": left(_MADE, "made", when=in_time),
    "visits.promised": left(_MADE, "made", when=promised),
    "visits.on_time_share": Over(("on_time",), ("promised",)),
    "visits.raised": left("made", "to_act"),
    "visits.acted": left("to_act", "acted"),
    "visits.to_act": Standing(("to_act",)),
    "visits.opening_to_act": Standing(("to_act",), opening=True),
    "visits.act_median": Timed(left("to_act", "acted"), "median"),
    "meters.planned": entered(),
    "meters.read": left("due", "read"),
    "meters.read_share": Over(("read",), ("planned",)),
    "meters.estimated": left("due", "estimated"),
    "meters.unreadable": left("due", "unreadable"),
    "meters.replaced": left("due", ("read", "estimated"), when=counter_is("replaced")),
    "meters.rolled_over": left("due", ("read", "estimated"), when=counter_is("rolled_over")),
    "meters.consumption": left("due", ("read", "estimated"), of="value"),
    "stock.lots_in": entered(),
    "stock.pieces_in": entered(of="quantity"),
    "stock.issues": left("stored", "issued"),
    "stock.pieces_out": left("stored", "issued", of="quantity"),
    "stock.returned": left("issued", "stored", of="quantity"),
    "stock.on_hand": Standing(("stored",), of="quantity"),
    "stock.opening_on_hand": Standing(("stored",), opening=True, of="quantity"),
    "stock.counts": left("stored", "stored", **_COUNT),
    "stock.on_book": left("stored", "stored", of="quantity", **_COUNT),
    "stock.counted": left("stored", "stored", of="value", **_COUNT),
    "stock.difference": Sum(("counted", "-on_book")),
    "stock.counted_share": Over(("counted",), ("on_book",)),
    "stock.missing": left("stored", "missing", of="quantity"),
    "stock.found": came("missing", "stored", of="quantity"),
    "shipments.booked": entered(),
    "shipments.booked_pieces": entered(of="quantity"),
    "shipments.departed": left("booked", "on_the_way"),
    "shipments.arrived": _ARRIVED,
    "shipments.arrived_pieces": came(_ARRIVED.source, "arrived", of="quantity"),
    "shipments.on_time": _when(_ARRIVED, in_time),
    "shipments.early": _when(_ARRIVED, too_soon),
    "shipments.on_the_day": _when(_ARRIVED, on_the_day),
    "shipments.late": _when(_ARRIVED, too_late),
    "shipments.promised": _when(_ARRIVED, promised),
    "shipments.on_time_share": Over(("on_time",), ("promised",)),
    "shipments.transit_median": Timed(_ARRIVED, "median", entry=True),
    "shipments.transfers": came((), "at_transfer"),
    "shipments.transfer_mean": Timed(left("at_transfer", ("on_the_way", "arrived")), "mean"),
    "shipments.checked": left("at_transfer", "at_transfer", **_COUNT),
    "shipments.checked_in_time": left(
        "at_transfer",
        "at_transfer",
        when=lambda move: move.value is not None and _seconds(move) <= 4 * 3600,
    ),
    "shipments.checked_share": Over(("checked_in_time",), ("transfers",)),
    "shipments.waiting": Standing(("booked",)),
    "shipments.on_the_way": Standing(("on_the_way",)),
    "shipments.at_transfer": Standing(("at_transfer",)),
    "shipments.damaged": left((), "damaged"),
    "shipments.damaged_pieces": left((), "damaged", of="quantity"),
    "shipments.damaged_on_the_way": left(("on_the_way", "at_transfer"), "damaged", of="quantity"),
    "shipments.damage_share": Over(("damaged_pieces",), ("arrived_pieces", "damaged_on_the_way")),
    "shipments.reported": left("damaged", "reported"),
    "shipments.report_median": Timed(left("damaged", "reported"), "median"),
    "shipments.report_longest": Timed(left("damaged", "reported"), "maximum"),
    "shipments.unreported": Standing(("damaged",)),
    "shipments.lost": left((), "lost"),
    "shipments.called_off": left((), "called_off"),
    "shipments.booked_value": Counted((OUTSIDE,), of="value"),
    "shipments.arrived_value": came(_ARRIVED.source, "arrived", of="value"),
    "shipments.late_value": came(_ARRIVED.source, "arrived", of="value", when=too_late),
    "shipments.damaged_value": left((), "damaged", of="value"),
    "shipments.lost_value": left((), "lost", of="value"),
    "pack.complaints_per_thousand_calls": Over(
        ("cases.complained",), ("calls.offered",), times=1000
    ),
    "pack.damage_per_hundred_shipments": Over(
        ("shipments.damaged",), ("shipments.arrived",), times=100
    ),
    "pack.enquiries_per_hundred_shipments": Over(
        ("cases.enquiries",), ("shipments.booked",), times=100
    ),
    "pack.complaints_per_thousand_contacts": Over(
        ("cases.complained",), ("surveys.answered", "visits.made"), times=1000
    ),
}

OF_QUEUES = (
    "calls.offered",
    "calls.abandoned",
    "calls.nuisance",
    "calls.lost_again",
    "calls.answer_rate",
    "calls.abandonment_rate",
    "calls.abandoned_wait_mean",
    "calls.waited",
    "calls.service_level",
    "pack.complaints_per_thousand_calls",
)
"""Figures that a person or a unit has none of: nobody offers a call to them."""
