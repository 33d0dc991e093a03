"""GLPI's tickets by its REST interface, with and without their log."""

from __future__ import annotations

from pathlib import Path

from cierre.sources.desks import glpi
from tests.sources.desks.little_desk import cases_of, moves
from tests.sources.desks.pages import read, told


def ticket(number: int, status: int, **more: object) -> dict[str, object]:
    return {
        "id": number,
        "entities_id": 0,
        "name": "No light",
        "date": "2026-08-03 10:00:00",
        "closedate": None,
        "solvedate": None,
        "takeintoaccountdate": None,
        "begin_waiting_date": None,
        "date_mod": "2026-08-20 10:00:00",
        "status": status,
        "users_id_recipient": 9,
        "type": 1,
        "priority": 4,
        "itilcategories_id": "Network",
        "locations_id": 0,
        "time_to_resolve": "2026-08-06 10:00:00",
        "is_deleted": 0,
        **more,
    }


def logged(at: str, option: int, old: str, new: str, action: int = 0) -> dict[str, object]:
    return {"id": at, "itemtype": "Ticket", "items_id": 1, "itemtype_link": "",
            "linked_action": action, "user_name": "Ana Ruiz (3)", "date_mod": f"2026-08-{at}",
            "id_search_option": option, "old_value": old, "new_value": new}  # fmt: skip


LOG = [
    logged("03 11:00:00", 5, "", "Ana Ruiz (3)", 15),
    logged("03 11:00:00", 8, "", "Support (2)", 15),
    logged("03 11:00:00", 12, "1", "2"),
    logged("04 10:00:00", 12, "2", "4"),
    logged("05 10:00:00", 12, "4", "2"),
    logged("05 11:00:00", 5, "Ana Ruiz (3)", "", 16),
    logged("05 11:00:01", 5, "", "Luis Gil (4)", 15),
    logged("06 10:00:00", 12, "2", "5"),
    logged("08 10:00:00", 12, "5", "6"),
]
USERS: list[dict[str, object]] = [
    {"id": 9, "name": "clara", "realname": "Soto", "firstname": "Clara"},
    {"id": 3, "name": "ana", "realname": "Ruiz", "firstname": "Ana"},
]


def test_the_log_says_who_had_it_and_how_it_stood(tmp_path: Path) -> None:
    closed = ticket(1, 6, takeintoaccountdate="2026-08-03 11:00:00",
                    solvedate="2026-08-06 10:00:00", closedate="2026-08-08 10:00:00")  # fmt: skip
    rows = cases_of(read(tmp_path, [closed], LOG, USERS))
    assert moves(rows, "1", "to_state", "to_holder", "to_unit", "seconds") == [
        ("new", "", "", None),
        ("new", "ana_ruiz", "support", 3600),
        ("in_hand", "ana_ruiz", "support", 3600),
        ("waiting", "ana_ruiz", "support", 82_800),
        ("in_hand", "ana_ruiz", "support", 86_400),
        ("in_hand", "", "support", 3600),
        ("in_hand", "luis_gil", "support", 3601),
        ("resolved", "luis_gil", "support", 86_400),
    ]
    (item,) = rows.items.rows(named=True)
    assert (item["title"], item["customer"]) == ("No light", "Clara Soto")


def test_of_several_who_are_assigned_the_last_has_it() -> None:
    log = [
        logged("03 11:00:00", 5, "", "Ana Ruiz (3)", 15),
        logged("03 12:00:00", 5, "", "Luis Gil (4)", 15),
        logged("03 13:00:00", 5, "Luis Gil (4)", "", 16),
    ]
    lines = [*glpi.cases([ticket(1, 2), *log])]
    assert [each.agent for each in lines] == ["", "Ana Ruiz", "Luis Gil", "Ana Ruiz"]


def test_without_a_log_there_are_the_moments_of_the_ticket() -> None:
    assigned: list[dict[str, object]] = [{"id": 1, "tickets_id": 1, "users_id": 3, "type": 2},
                {"id": 2, "tickets_id": 1, "groups_id": "Support", "type": 2}]  # fmt: skip
    solved = ticket(
        1, 5, takeintoaccountdate="2026-08-03 11:00:00", solvedate="2026-08-06 10:00:00"
    )
    assert told([*glpi.cases([solved, *assigned, *USERS])]) == [
        ("2026-08-03T10:00:00", "new", "Ana Ruiz", "Support"),
        ("2026-08-03T11:00:00", "in_hand", "Ana Ruiz", "Support"),
        ("2026-08-06T10:00:00", "resolved", "Ana Ruiz", "Support"),
    ]


def test_a_ticket_in_the_bin_was_deleted(tmp_path: Path) -> None:
    rows = cases_of(read(tmp_path, [ticket(1, 2, is_deleted=1)]))
    assert moves(rows, "1", "to_state", "to_reason")[-1] == ("withdrawn", "deleted")


def test_satisfaction_that_was_asked_for_and_answered() -> None:
    asked = {"id": 1, "tickets_id": 1, "type": 1, "date_begin": "2026-08-08 10:00:00",
             "date_answered": None, "satisfaction": None, "comment": ""}  # fmt: skip
    answered = asked | {"tickets_id": 2, "satisfaction": 4, "date_answered": "2026-08-09 10:00:00"}
    assert [(each.number, each.score) for each in glpi.answers([asked, answered])] == [
        ("1", ""), ("2", "4"),
    ]  # fmt: skip
