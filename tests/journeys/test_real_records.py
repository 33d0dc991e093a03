"""Records of real offices read as they are: what their publishers counted comes out again.

Times are those that the files write (an office in UTC). What does not come out yet is expected to
fail, with the reason.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import islice
from pathlib import Path

import polars as pl

from cierre.sources.tables.importing import Imported, read_file
from cierre.sources.tables.office import new_directory
from cierre.sources.tables.records import Records
from tests.journeys.cierre_command import cierre
from tests.real_data import real_data


@cache
def read(folder: Path, file: str, book: str, *answers: tuple[str, str]) -> Imported:
    directory = replace(new_directory("office", "Office", "en", [book]), time_zone="UTC")
    return read_file(folder / file, directory, dict(answers))


def moves(read_in: Imported, book: str) -> pl.DataFrame:
    """The moves with their states as texts and their month, in the order of each history."""
    frame = read_in.rows[book].moves.with_columns(pl.col("from_state", "to_state").cast(pl.String))
    return frame.with_columns(pl.from_epoch("at", "s").dt.strftime("%Y-%m").alias("month"))


def by_month(frame: pl.DataFrame) -> dict[str, int]:
    return dict(frame.group_by("month").len().sort("month").rows())


def records(read_in: Imported) -> Records:
    (table,) = read_in.taken
    assert table.records is not None
    return table.records


def words(read_in: Imported, heading: str) -> dict[str, int]:
    (table,) = read_in.taken
    return dict(table.judged.sheetful.body[heading].drop_nulls().value_counts().iter_rows())


def open_at(frame: pl.DataFrame, end: int, closed: Sequence[str]) -> int:
    """The items that are open at a moment, by the last state of each."""
    last = frame.filter(pl.col("at") < end).group_by("number", maintain_order=True).last()
    return last.filter(~pl.col("to_state").is_in(closed)).height


def month_ends(first: str, last: str) -> list[int]:
    ends = pl.date_range(pl.lit(first).str.to_date(), pl.lit(last).str.to_date(), "1mo", eager=True)
    return ends.dt.epoch("s").to_list()


# ---- incidents of a maker of lorries (BPI challenge 2013)


def incidents() -> Imported:
    folder = real_data("bpi2013") / "bpi2013"
    return read(folder, "incidents.csv.gz", "cases", ("state:Unmatched", "none"))


def test_each_event_of_the_incidents_is_read_and_none_is_a_record_of_its_own() -> None:
    read_in = incidents()
    assert not read_in.questions
    assert not read_in.rows["cases"].problems
    assert (records(read_in).cells.height, records(read_in).moves.height) == (7554, 65533)
    assert words(read_in, "lifecycle:transition") == {
        "In Progress": 30239, "Awaiting Assignment": 11544, "Resolved": 6115, "Closed": 5716,
        "Wait - User": 4217, "Assigned": 3221, "In Call": 2035, "Wait": 1533,
        "Wait - Implementation": 493, "Wait - Vendor": 313, "Wait - Customer": 101,
        "Unmatched": 5, "Cancelled": 1,
    }  # fmt: skip
    assert words(read_in, "concept:name") == {
        "Accepted": 40117, "Completed": 13867, "Queued": 11544, "Unmatched": 5,
    }  # fmt: skip
    assert len(read_in.directory.units if read_in.directory else ()) == 649


def test_the_incidents_last_as_long_as_their_publisher_says() -> None:
    moment = pl.col("at").str.replace(r"^(\S+)$", "$1 00:00:00").str.to_datetime()
    each = records(incidents()).moves.with_columns(moment).group_by("number")
    lasted = each.agg((pl.col("at").max() - pl.col("at").min()).dt.total_seconds().alias("s"))["s"]
    assert (lasted.sum(), lasted.max(), lasted.min()) == (7883772512, 66644793, 0)


def test_every_incident_is_in_one_state_at_each_months_end() -> None:
    read_in = incidents()
    made = moves(read_in, "cases")
    folder = real_data("bpi2013") / "bpi2013"
    log = pl.read_csv(folder / "incidents.csv.gz").select(
        number="case:concept:name",
        to_state="lifecycle:transition",
        at=pl.col("time:timestamp").str.to_datetime(time_zone="UTC").dt.epoch("s"),
    )
    log = log.sort("number", "at", maintain_order=True).filter(pl.col("to_state") != "Unmatched")
    for end in month_ends("2010-05-01", "2012-06-01"):
        until = made.filter(pl.col("at") < end)
        came = until.group_by("number", pl.col("to_state").alias("state")).len("came")
        went = until.group_by("number", pl.col("from_state").alias("state")).len("went")
        there = came.join(went, on=["number", "state"], how="left").with_columns(
            is_in=pl.col("came") - pl.col("went").fill_null(0)
        )
        assert there.group_by("number").agg(pl.col("is_in").sum())["is_in"].unique().to_list() == [
            1
        ]
        assert open_at(made, end, ("resolved", "withdrawn")) == open_at(
            log, end, ("Resolved", "Closed", "Cancelled")
        )


def test_each_resource_of_the_incidents_is_somebody_of_the_teams_it_worked_in() -> None:
    log = pl.read_csv(real_data("bpi2013") / "bpi2013" / "incidents.csv.gz")
    teams = log.group_by("org:resource").agg(pl.col("org:group").n_unique().alias("teams"))
    several = teams.filter(pl.col("teams") > 1)["org:resource"]
    # one of the published 1,440, which worked in several teams, is «-»: nobody
    assert (teams.height, len(several)) == (1440, 972)
    assert "-" in several.to_list()
    directory = incidents().directory
    assert directory is not None
    people = {each.name: {own.unit for own in each.memberships} for each in directory.people}
    assert people.keys() == {*teams["org:resource"].to_list()} - {"-"}
    assert sum(len(units) > 1 for units in people.values()) == 971
    counted = dict(teams.iter_rows())
    assert all(len(units) == counted[name] for name, units in people.items())


def test_who_works_in_several_teams_has_each_event_counted_in_the_team_that_it_names() -> None:
    made = moves(incidents(), "cases")
    directory = incidents().directory
    assert directory is not None
    units = {each.id: each.name for each in directory.units}
    log = pl.read_csv(real_data("bpi2013") / "bpi2013" / "incidents.csv.gz").with_row_index(
        "row", 2
    )
    named = made.filter(pl.col("from_state") != "outside").join(
        log.select(pl.col("row").cast(pl.Int64), team="org:group"), on="row"
    )
    credited = named["to_unit"].cast(pl.String).replace_strict(units, default="")
    assert named.height > 30_000
    assert (credited == named["team"]).all()


def test_the_incidents_are_the_same_from_xes_and_from_csv() -> None:
    folder, said = real_data("bpi2013") / "bpi2013", ("state:Unmatched", "none")
    other, one = read(folder, "bpi_challenge_2013_incidents.xes.gz", "cases", said), incidents()
    assert not other.questions
    assert (records(other).cells.height, records(other).moves.height) == (7554, 65533)
    assert words(other, "lifecycle:transition") == words(one, "lifecycle:transition")
    assert other.directory is not None
    assert one.directory is not None
    for each in (one.directory, other.directory):
        assert (len(each.people), len(each.units)) == (1439, 649)
    assert {each.name: len(each.memberships) for each in other.directory.people} == {
        each.name: len(each.memberships) for each in one.directory.people
    }
    columns = ["number", "row", "at", "from_state", "to_state"]
    assert moves(one, "cases").select(columns).equals(moves(other, "cases").select(columns))


def test_the_problems_are_the_same_from_xes_and_from_csv() -> None:
    folder = real_data("bpi2013") / "bpi2013"
    said = (("state:Accepted-Wait", "waiting"), ("state:Unmatched-Unmatched", "none"))
    files = ("closed_problems.csv.gz", "BPI_Challenge_2013_closed_problems.xes.gz")
    one, other = (read(folder, file, "cases", *said) for file in files)
    assert (records(one).cells.height, records(one).moves.height) == (1487, 6660)
    columns = ["number", "row", "at", "from_state", "to_state", "to_holder", "to_unit"]
    assert moves(one, "cases").select(columns).equals(moves(other, "cases").select(columns))


# ---- incidents of a service desk (ServiceNow)


def service_desk() -> Imported:
    folder = real_data("servicenow") / "servicenow"
    return read(folder, "incident_event_log.zip", "cases", ("state:-100", "none"))


def test_the_service_desks_incidents_come_and_end_as_published() -> None:
    read_in = service_desk()
    assert not read_in.questions
    assert not read_in.rows["cases"].problems
    assert (records(read_in).cells.height, records(read_in).moves.height) == (24918, 141712)
    made = moves(read_in, "cases")
    came = by_month(made.filter(from_state="outside"))
    assert list(came.items())[:4] == [
        ("2016-02", 207), ("2016-03", 8995), ("2016-04", 7934), ("2016-05", 7508),
    ]  # fmt: skip
    assert open_at(made, month_ends("2017-03-01", "2017-03-01")[0], ("resolved",)) == 0


def test_the_service_desks_incidents_are_in_one_group_each_and_roll_forward() -> None:
    made = moves(service_desk(), "cases")
    crossing = (pl.col("from_unit") != pl.col("to_unit")) | (pl.col("from_state") == "outside")
    into = made.filter(crossing).group_by("month", unit="to_unit").len("into")
    left = made.filter(crossing & (pl.col("from_state") != "outside"))
    out = left.group_by("month", unit="from_unit").len("out")
    flows = into.join(out, on=["month", "unit"], how="full", coalesce=True).fill_null(0)
    closing = flows.group_by("unit").agg(pl.col("into").sum() - pl.col("out").sum())
    last = made.group_by("number", maintain_order=True).last().group_by(unit="to_unit").len("len")
    both = closing.join(last, on="unit", how="left").fill_null(0)
    assert (both["into"] == both["len"].cast(pl.Int64)).all()


def test_the_service_desks_incidents_are_reopened_as_its_counter_says_but_for_one() -> None:
    log = records(service_desk()).moves
    (table,) = service_desk().taken
    counted = table.judged.sheetful.body.select(
        "number", "ident_state", "sys_mod_count", "sys_updated_at", "reopen_count"
    )
    by_counter = set(counted.filter(pl.col("reopen_count") != "0")["number"].to_list())
    by_moment = set(
        moves(service_desk(), "cases").filter(from_state="resolved")["number"].to_list()
    )
    assert log.height == counted.height
    assert (len(by_counter), len(by_moment)) == (275, 276)
    (other,) = by_moment - by_counter
    assert not by_counter - by_moment
    # an older version of its row (1, before 2) was stamped seven minutes after it was resolved
    versions = counted.filter(number=other).sort("sys_mod_count", "sys_updated_at")
    assert versions.select("ident_state", "sys_mod_count", "sys_updated_at").rows() == [
        ("New", "1", "29/2/2016 09:52"),
        ("New", "1", "29/2/2016 11:10"),
        ("Resolved", "2", "29/2/2016 11:03"),
        ("Closed", "3", "5/3/2016 12:00"),
    ]


# ---- lists: requests of a city, invoices, deliveries


def test_of_the_citys_requests_one_ended_before_it_came_and_seven_are_open_with_a_day() -> None:
    folder = real_data("nyc311") / "nyc311"
    read_in = read(folder, "311_Service_Requests_from_2010_to_Present.csv", "cases")
    assert not read_in.questions
    rows = read_in.rows["cases"]
    (told,) = rows.problems
    assert (told.row, rows.items.height) == (2072, 2385)
    said = words(read_in, "Status")
    assert (said["Closed"], sum(said.values())) == (2302, 2386)
    # 77 have no day, so that seven of the 84 that are not closed have one: six, and the one above
    (table,) = read_in.taken
    assert table.judged.sheetful.body["Closed Date"].null_count() == 77
    assert len(records(read_in).doubts["state-and-day"]) == 6


def test_of_the_invoices_877_are_paid_late_and_lasted_as_published() -> None:
    folder = real_data("ibm_receivables") / "ibm_receivables"
    file = "WA_Fn-UseC_-Accounts-Receivable.csv"
    read_in = read(folder, file, "fees", ("column:Disputed", ""))
    assert not read_in.questions
    assert not read_in.problems
    paid = moves(read_in, "fees").filter(to_state="paid")
    assert (paid.height, int(paid["quantity"].sum())) == (2466, 14770318)
    assert paid.filter(pl.col("days_late") > 0).height == 877


def test_of_the_deliveries_1186_are_late_6324_on_the_day_and_2814_early() -> None:
    folder = real_data("scms_shipments") / "scms_shipments"
    file = "SCMS_Delivery_History_Dataset.csv"
    read_in = read(folder, file, "shipments", ("column:PO Sent to Vendor Date", ""))
    assert not read_in.questions
    arrived = moves(read_in, "shipments").filter(to_state="arrived")
    late = arrived["days_late"]
    assert ((late > 0).sum(), (late == 0).sum(), (late < 0).sum()) == (1186, 6324, 2814)


# ---- fines


SAID = {
    "book": "fees",
    "state:Create Fine": "due", "state:Send Fine": "surcharged", "state:Add penalty": "surcharged",
    "state:Payment": "paid", "state:Send for Credit Collection": "written_off",
    "column:amount": "total:amount", "column:expense": "surcharge",
    "column:totalpaymentamount": "total:paid_amount", "column:paymentamount": "",
} | dict.fromkeys(
    (f"state:{each}" for each in (
        "Insert Fine Notification", "Insert Date Appeal to Prefecture",
        "Send Appeal to Prefecture", "Receive Result Appeal from Prefecture",
        "Notify Result Appeal to Offender", "Appeal to Judge",
    )), "none",
)  # fmt: skip
"""What the log's words and columns are: what a fine comes to once there is a penalty, and what was
paid of it so far, are running totals."""


def fines(file: Path, lines: int) -> pl.DataFrame:
    """The first lines of the log, written with the decimal points that its publisher lost."""
    folder = real_data("traffic_fines") / "traffic_fines"
    with gzip.open(folder / "traffic_fines.csv.gz", "rt", encoding="utf-8") as log:
        text = "".join(islice(log, lines))
    made = pl.read_csv(text.encode(), infer_schema=False)
    tenth = (pl.col("amount", "expense").cast(pl.Float64) / 10).cast(pl.String)
    made = made.with_columns(tenth)
    made.write_csv(file)
    amount, paid = pl.col("amount").cast(pl.Float64), pl.col("totalpaymentamount").cast(pl.Float64)
    return made.with_columns(
        month=pl.col("timestamp").str.slice(0, 7),
        amount=amount - amount.forward_fill().shift(1).over("case_id").fill_null(0),
        expense=pl.col("expense").cast(pl.Float64),
        paid=paid - paid.forward_fill().shift(1).over("case_id").fill_null(0),
    )


def by_months(log: pl.DataFrame, *amounts: str, activities: Sequence[str]) -> dict[str, int]:
    """Cents by month of some activities of the log."""
    chosen = log.filter(pl.col("activity").is_in(activities))
    cents = (pl.sum_horizontal(pl.col(amounts).fill_null(0)) * 100).round().cast(pl.Int64)
    sums = chosen.group_by("month").agg(cents.sum()).sort("month")
    return {month: total for month, total in sums.rows() if total}


def moved_by_months(made: pl.DataFrame) -> dict[str, int]:
    return dict(made.group_by("month").agg(pl.col("quantity").sum()).sort("month").rows())


def test_fines_are_billed_surcharged_paid_and_sent_to_collection_in_their_months(
    tmp_path: Path,
) -> None:
    log = fines(tmp_path / "fines.csv", 8000)
    read_in = read(tmp_path, "fines.csv", "fees", *SAID.items())
    assert not read_in.questions
    assert not read_in.rows["fees"].problems
    made = moves(read_in, "fees")
    entering = made.filter(from_state="outside")
    assert moved_by_months(entering.filter(to_state="due")) == by_months(
        log, "amount", activities=["Create Fine"]
    )
    assert moved_by_months(entering.filter(to_state="surcharged")) == by_months(
        log, "amount", "expense", activities=["Send Fine", "Add penalty"]
    )
    received = made.filter(
        pl.col("from_state").is_in(["due", "outside"]),
        pl.col("to_state").is_in(["paid", "credit", "on_account"]),
    )
    assert moved_by_months(received) == by_months(log, "paid", activities=["Payment"])
    # one payment is one move, whatever it pays; of two on a day one has the total of both
    payments = received.filter(pl.col("to_state") != "credit")
    assert payments.height == log.filter(activity="Payment").height - 1
    collected = made.filter(to_state="written_off")
    assert by_month(collected) == by_month(log.filter(activity="Send for Credit Collection"))


def test_the_months_of_the_fines_balance_and_roll_forward(tmp_path: Path) -> None:
    fines(tmp_path / "fines.csv", 2000)
    answers = [part for key, to in SAID.items() for part in ("--answer", f"{key}={to}")]
    ended = cierre(tmp_path, "import", "fines.csv", "--office", "fines", "--lang", "en", *answers)
    assert ended.code == 0, ended.errors
    owed = None
    for month in ("2007-06", "2007-07", "2007-08", "2007-09"):
        stated = cierre(tmp_path, "statement", "fines", month, "--json")
        assert stated.code == 0, stated.errors
        told = json.loads(stated.output, parse_float=Decimal)["figures"]
        of = {name.removeprefix("fees."): each["value"] for name, each in told.items()}
        assert of["opening_arrears"] == (of["opening_arrears"] if owed is None else owed)
        owed = of["arrears"]
        assert owed == (
            of["opening_arrears"] + of["billed"] + of["surcharged"] + of["credited"]
            - of["collected"] - of["written_off"]
        )  # fmt: skip
        assert of["surcharged"] > 0


# ---- calls by day, and by month: counts that a summary is made of


def counted(folder: str, file: str, *further: tuple[str, str]) -> Imported:
    return read(real_data(folder) / folder, file, "calls", ("aggregate", "calls"), *further)


def reached(read_in: Imported, *states: str) -> int:
    frame = moves(read_in, "calls")
    entered = frame.filter(pl.col("to_state").is_in(states), pl.col("from_state") != "talking")
    return int(entered["quantity"].sum())


def test_the_calls_of_1251_days_come_to_what_was_offered_answered_and_abandoned() -> None:
    read_in = counted("call_centre_daily", "Call Center Data.csv")
    assert not read_in.questions
    assert not read_in.rows["calls"].problems
    assert records(read_in).cells.height == 1251
    offered, answered, abandoned = (
        reached(read_in, *states) for states in (("queued",), ("talking", "ended"), ("abandoned",))
    )
    assert (offered, answered, abandoned) == (248_373, 221_234, 27_139)
    # the mean of the days' rates, which is no rate of anything, would be 0.927
    assert round(answered / (answered + abandoned), 4) == 0.8907


def test_rates_that_were_misprinted_by_the_month_are_found() -> None:
    read_in = counted("sf_call_centre", "sf_hss_calls_monthly.csv")
    source = pl.read_csv(real_data("sf_call_centre") / "sf_call_centre/sf_hss_calls_monthly.csv")
    inbound, lost = source["inbound_calls"], source["abandoned_calls"]
    off = (source["abandonment_rate_published_pct"] - 100 * lost / (inbound + lost)).abs()
    misprinted = [row + 2 for row in (off > 0.05 + 1e-9).arg_true().to_list()]
    assert records(read_in).doubts["shares-differ"] == tuple(misprinted)
    assert "came-is-answered" in records(read_in).doubts
    assert len([row for row in misprinted if row <= 25]) >= 19
    assert reached(read_in, "talking", "ended") == inbound.sum()
    assert reached(read_in, "abandoned") == lost.sum()
