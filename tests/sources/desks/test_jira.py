"""Jira Service Management's issues with their change log."""

from __future__ import annotations

from pathlib import Path

from cierre.sources.desks import jira
from tests.sources.desks.little_desk import cases_of, moves
from tests.sources.desks.pages import read


def issue(number: int, status: str, category: str, **more: object) -> dict[str, object]:
    fields: dict[str, object] = {
        "summary": "No light",
        "created": "2026-08-03T10:00:00.000+0200",
        "status": {"name": status, "statusCategory": {"key": category}},
        "issuetype": {"name": "Incident"},
        "priority": {"name": "High"},
        "assignee": {"accountId": "b", "displayName": "Luis Gil"},
        "reporter": {"accountId": "c", "displayName": "Clara Soto", "accountType": "customer"},
        "resolution": None,
        "resolutiondate": None,
        "duedate": "2026-08-06",
        "components": [],
        "customfield_10010": {"requestType": {"id": "5", "name": "Report a fault"}},
        "customfield_10002": [
            {"id": "1", "name": "Soto SL",
             "_links": {"self": "https://x/rest/servicedeskapi/organization/1"}}],
    }  # fmt: skip
    log = more.pop("changelog", None)
    return {"id": f"100{number}", "key": f"SUP-{number}", "fields": fields | more,
            **({"changelog": log} if log else {})}  # fmt: skip


def history(at: str, *items: tuple[str, str | None, str | None]) -> dict[str, object]:
    return {"id": at, "created": f"2026-08-{at}:00.000+0200", "author": {"displayName": "Luis Gil"},
            "items": [{"field": f, "fieldtype": "jira", "fromString": a, "toString": b}
                      for f, a, b in items]}  # fmt: skip


LOG = {"histories": [
    history("07T10:00", ("status", "In Progress", "Resolved"), ("resolution", None, "Done")),
    history("06T10:00", ("status", "Resolved", "In Progress"), ("resolution", "Done", None)),
    history("05T10:00", ("status", "Escalated", "Resolved"), ("resolution", None, "Done")),
    history("04T10:00", ("status", "Waiting for customer", "Escalated"),
            ("assignee", "Ana Ruiz", "Luis Gil")),
    history("03T12:00", ("status", "Waiting for support", "Waiting for customer")),
    history("03T11:00", ("assignee", None, "Ana Ruiz")),
]}  # fmt: skip


def test_the_change_log_is_the_history(tmp_path: Path) -> None:
    page = {"startAt": 0, "issues": [issue(1, "Resolved", "done", changelog=LOG)]}
    rows = cases_of(read(tmp_path, page))
    assert moves(rows, "SUP-1", "to_state", "to_holder", "seconds") == [
        ("new", "", None),
        ("new", "ana_ruiz", 3600),
        ("waiting", "ana_ruiz", 7200),
        ("escalated", "luis_gil", 79_200),
        ("resolved", "luis_gil", 86_400),
        ("in_hand", "luis_gil", 86_400),
        ("resolved", "luis_gil", 86_400),
    ]
    (item,) = rows.items.rows(named=True)
    assert (item["title"], item["customer"], str(item["due"])) == (
        "No light", "Soto SL", "2026-08-06",
    )  # fmt: skip


def test_where_comments_are_there_it_is_new_until_the_customer_has_one() -> None:
    comments = {"comments": [
        {"author": {"accountId": "c"}, "created": "2026-08-03T10:30:00.000+0200"},
        {"author": {"accountId": "a"}, "jsdPublic": False,
         "created": "2026-08-03T11:00:00.000+0200"},
        {"author": {"accountId": "a"}, "jsdPublic": True,
         "created": "2026-08-03T11:30:00.000+0200"},
    ]}  # fmt: skip
    page = {"issues": [issue(1, "Resolved", "done", changelog=LOG, comment=comments)]}
    lines = [*jira.cases([page])]
    assert [(each.at[11:16], each.state) for each in lines][:4] == [
        ("08:00", "new"), ("09:00", "new"), ("09:30", "in_hand"), ("10:00", "waiting"),
    ]  # fmt: skip


def test_a_status_of_the_projects_own_is_known_by_its_category(tmp_path: Path) -> None:
    log = {"histories": [history("04T10:00", ("status", "Fase dos", "Fase tres"))]}
    pages = [
        {"issues": [issue(1, "Fase tres", "indeterminate", changelog=log)]},
        {"name": "Fase dos", "id": "9", "statusCategory": {"key": "new"}},
    ]
    rows = cases_of(read(tmp_path, *pages))
    assert moves(rows, "SUP-1", "to_state") == [("new",), ("in_hand",)]


def test_a_resolution_that_solved_nothing_withdraws(tmp_path: Path) -> None:
    log = {
        "histories": [
            history("04T10:00", ("status", "Open", "Closed"), ("resolution", None, "Duplicate"))
        ]
    }
    closed = issue(1, "Closed", "done", resolution={"name": "Duplicate"}, changelog=log)
    rows = cases_of(read(tmp_path, {"issues": [closed]}))
    assert moves(rows, "SUP-1", "to_state", "to_reason")[-1] == ("withdrawn", "duplicate")


def test_without_a_log_there_is_the_day_of_resolution() -> None:
    done = issue(1, "Done", "done", resolutiondate="2026-08-05T10:00:00.000+0200")
    lines = [*jira.cases([{"issues": [done]}])]
    assert [(each.at, each.state, each.dated) for each in lines] == [
        ("2026-08-03T08:00:00Z", "new", True), ("2026-08-05T08:00:00Z", "resolved", True),
    ]  # fmt: skip


def test_a_change_log_that_comes_by_itself() -> None:
    apart = {"self": "https://x/rest/api/3/issue/SUP-1/changelog?startAt=0",
             "values": LOG["histories"]}  # fmt: skip
    lines = [*jira.cases([{"issues": [issue(1, "Resolved", "done")]}, apart])]
    assert [each.state for each in lines].count("resolved") == 2


def test_ratings_of_requests() -> None:
    rated = issue(1, "Done", "done", resolutiondate="2026-08-05T10:00:00.000+0200",
                  customfield_10050={"rating": 5, "comment": {"body": "Fast"}})  # fmt: skip
    (answer,) = jira.answers([{"issues": [rated]}])
    assert (answer.number, answer.score, answer.said) == ("SUP-1", "5", "Fast")
