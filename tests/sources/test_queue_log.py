from __future__ import annotations

from pathlib import Path

from cierre.sources.queue_log import calls
from cierre.sources.tables.importing import read_file

LOG = """\
1786867200|a1|support|NONE|ENTERQUEUE||600|1
1786867210|a1|support|Ana|RINGNOANSWER|5000
1786867230|a1|support|Luis|CONNECT|30|b1|3
1786867290|a1|support|Luis|BLINDTRANSFER|200|default|30|60|1
1786867295|a1|sales|NONE|ENTERQUEUE||600|1
1786867315|a1|sales|Marta|CONNECT|20|b2|2
1786867375|a1|sales|Marta|COMPLETECALLER|20|60|1
1786867400|a2|support|NONE|ENTERQUEUE||601|1
1786867468|a2|support|NONE|ABANDON|1|1|68
1786867500|a3|support|NONE|ENTERQUEUE||602|1
1786867560|a3|support|NONE|EXITWITHTIMEOUT|1|1|60
1786867561|a3|sales|NONE|ENTERQUEUE||602|1
1786867600|a3|sales|NONE|EXITEMPTY|1|1|39
1786867700|a4|support|NONE|ENTERQUEUE||603|1
1786867710|a4|support|Ana|CONNECT|10|b4|2
1786867800|a4|support|Ana|BLINDTRANSFER|5551234|out|10|90|1
1786867900|a5|sales|NONE|ENTERQUEUE||604|1
1786868000|NONE|NONE|NONE|QUEUESTART|
1786868100|a6|sales|NONE|ENTERQUEUE||605|1
1786868110|a6|sales|Ana|CONNECT|10|b6|2
1786868170|a6|sales|Ana|COMPLETEAGENT|10|60|1
"""


def states(call: str) -> list[tuple[int, str, str, str]]:
    events = sorted(calls(LOG.splitlines()), key=lambda each: each.line)
    return [(each.line, each.state, each.agent, each.queue) for each in events if each.call == call]


def test_a_call_that_is_passed_on_to_a_queue_waits_again() -> None:
    assert states("a1") == [
        (1, "queued", "", "support"),
        (3, "talking", "Luis", "support"),
        (5, "requeued", "", "sales"),
        (6, "talking", "Marta", "sales"),
        (7, "ended", "Marta", "sales"),
    ]


def test_who_hangs_up_and_whom_every_queue_gives_up_were_not_answered() -> None:
    assert states("a2")[-1] == (9, "abandoned", "", "support")
    assert states("a3") == [
        (10, "queued", "", "support"), (12, "", "", "sales"), (13, "abandoned", "", "sales"),
    ]  # fmt: skip


def test_a_call_that_is_passed_on_outside_ends_there() -> None:
    assert states("a4")[-1] == (16, "ended", "Ana", "support")


def test_a_restart_ends_what_was_left_open() -> None:
    assert states("a5")[-1] == (18, "abandoned", "", "sales")


def test_lines_that_are_none_of_the_log_say_nothing() -> None:
    lines = ["", "1786867200|a1|support", "x|a1|support|NONE|ENTERQUEUE||600|1", "1786867200|a1"]
    assert not list(calls(lines))


def test_the_log_is_known_by_its_lines_and_becomes_calls(tmp_path: Path) -> None:
    path = tmp_path / "queue_log"
    path.write_text(LOG, encoding="utf-8")
    read = read_file(path, language="en")
    assert not read.questions
    assert not read.problems
    rows = read.rows["calls"]
    assert (rows.items.height, rows.problems, rows.doubts) == (6, (), ())
    first = rows.moves.filter(number="a1")
    assert first.select("from_state", "to_state", "seconds", "to_holder").rows() == [
        ("outside", "queued", None, ""),
        ("queued", "talking", 30, "luis"),
        ("talking", "requeued", 65, "luis"),
        ("requeued", "talking", 20, "marta"),
        ("talking", "ended", 60, "marta"),
    ]
