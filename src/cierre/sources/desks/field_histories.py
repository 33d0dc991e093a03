"""A sheet with a row for each field of a ticket that was changed, as lines.

Warehouses keep the histories of Zendesk and Jira so (``field_name`` and ``value``), and ServiceNow
its audit: the number of a ticket, a field, its new value, and when.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import polars as pl

from cierre.books import load_books
from cierre.sources.desks import servicenow, zendesk
from cierre.sources.desks.histories import Change, lines_of
from cierre.sources.desks.lines import Line, as_grid
from cierre.sources.desks.moments import moment
from cierre.sources.names import fold
from cierre.sources.tables.grids import Grid
from cierre.sources.tables.states import read_states

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "number": (
        "ticket id", "issue id", "issue key", "case id", "documentkey", "document key",
        "ticket number", "id del ticket", "número de ticket", "id de la incidencia", "工单号",
        "工单编号",
    ),
    "field": (
        "field name", "fieldname", "field", "changed field", "campo", "nombre del campo",
        "campo modificado", "字段", "字段名", "变更字段",
    ),
    "new": (
        "value", "new value", "newvalue", "to value", "to string", "tostring", "valor",
        "valor nuevo", "nuevo valor", "valor posterior", "值", "新值", "变更后",
    ),
    "old": (
        "previous value", "old value", "oldvalue", "from value", "from string", "fromstring",
        "valor anterior", "旧值", "变更前",
    ),
    "at": (
        "updated", "updated at", "created", "created at", "changed at", "change date", "time",
        "timestamp", "sys created on", "fecha", "fecha del cambio", "fecha de cambio", "变更时间",
        "修改时间", "更新时间", "时间",
    ),
}  # fmt: skip
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "state": ("status", "state", "incident state", "estado", "状态", "工单状态"),
    "agent": (
        "assignee id", "assignee", "assigned to", "owner", "owner id", "agent", "responsable",
        "agente", "asignado a", "处理人", "负责人",
    ),
    "team": (
        "group id", "group", "assignment group", "team", "grupo", "equipo", "处理组", "团队",
    ),
    "category": ("category", "categoría", "分类", "类别"),
    "title": ("subject", "summary", "short description", "asunto", "título", "标题", "主题"),
    "priority": ("priority", "prioridad", "优先级"),
    "customer": ("requester id", "requester", "caller id", "solicitante", "请求人"),
}  # fmt: skip
_LATER = ("waiting", "resolved", "withdrawn")
"""States in which no ticket begins."""
_TICKETS = {"id", "requester_id", "submitter_id", "assignee_id", "status", "created_at"}
_KNOWN = {fold(word) or word: kind for kind, words in _FIELDS.items() for word in words}


@dataclass(frozen=True)
class _Program:
    """What the words of a history's headings tell of the program that wrote it."""

    name: str = ""
    states: Mapping[str, str] | None = None
    zone: str = ""


def as_history(grid: Grid) -> Grid:
    """The sheet as lines of tickets, where it is one of changed fields; else as it is."""
    head = grid.cells.head(1).drop("row")
    found = _columns(head.row(0) if head.height else (), head.columns)
    if not {"number", "field", "new", "at"} <= set(found):
        return grid
    rows = grid.cells.slice(1)
    kinds = {text: _KNOWN.get(fold(text) or text, "")
             for text in rows[found["field"]].drop_nulls().unique()}  # fmt: skip
    program = _program(grid, found)
    at = {text: moment(text, zone=program.zone)
          for text in rows[found["at"]].drop_nulls().unique()}  # fmt: skip
    if "state" not in kinds.values() or not at or not all(at.values()):
        return grid
    names = [found[each] for each in ("number", "field", "new", "at")]
    old = pl.col(found["old"]) if "old" in found else pl.lit(None, pl.String).alias("old")
    changed = [
        (number, kinds[name], new or "", at[when], before or "")
        for number, name, new, when, before in rows.select(*names, old).iter_rows()
        if number and when and name and kinds[name]
    ]
    if program.states is None:
        program = replace(program, states=_meant(changed))
    return as_grid(grid.file, _lines(changed, program), program.name)


def _columns(head: tuple[str | None, ...], letters: list[str]) -> dict[str, str]:
    """The letter of each column of a history."""
    found: dict[str, str] = {}
    for heading, letter in zip(head, letters, strict=True):
        folded = fold(heading or "") or (heading or "")
        for kind, words in _COLUMNS.items():
            if folded in {fold(word) or word for word in words}:
                found.setdefault(kind, letter)
    return found


def _program(grid: Grid, found: Mapping[str, str]) -> _Program:
    names = {kind: grid.cells[letter][0] for kind, letter in found.items()}
    fields = set(grid.cells[found["field"]].drop_nulls())
    if names["number"] == "ticket_id" and fields & {"assignee_id", "group_id", "requester_id"}:
        return _Program("Zendesk", zendesk.STATES, "Z")
    if names["number"] == "documentkey":
        return _Program("ServiceNow", servicenow.NUMBERED, "Z")
    return _Program()


def _meant(changed: Iterable[_Changed]) -> dict[str, str]:
    """The states of words that everybody knows; the others are asked once all is read."""
    words = {word for _, kind, *both in changed if kind == "state" for word in both[::2] if word}
    meant = read_states(load_books()["cases"], words, "", {}).meant
    return {word: state for word, state in meant.items() if state}


_Changed = tuple[str, str, str, str, str]
"""Of a changed field: the ticket, which, its value from then on, when, and its value before."""


def _lines(changed: list[_Changed], program: _Program) -> Iterator[Line]:
    of_ticket: dict[str, list[_Changed]] = defaultdict(list)
    states = program.states or {}
    for number, kind, value, at, before in changed:
        if kind == "state":
            value, before = states.get(value, value), states.get(before, before)  # noqa: PLW2901
        of_ticket[number].append((number, kind, value, at, before))
    for those in of_ticket.values():
        those.sort(key=lambda each: each[3])
        yield from _of_ticket(those)


def _of_ticket(changed: list[_Changed]) -> Iterator[Line]:
    """The lines of one ticket. One whose history begins later has been there longer than is known.

    So it is where its first change is one of a value before, or to a state in which none begins.
    """
    number, _, _, opened_at, _ = changed[0]
    began: dict[str, str] = {}
    changes: list[Change] = []
    entry_known = True
    for _, kind, value, at, before in changed:
        if kind not in began:
            starts = at == opened_at and not before
            starts = starts and (kind != "state" or value not in _LATER)
            entry_known = entry_known and (starts or kind != "state")
            began[kind] = value if starts else before
            if starts:
                continue
        changes.append(_change(kind, at, value))
    opened = Line(
        number,
        opened_at,
        began.get("state") or "new",
        began.get("agent", ""),
        began.get("team", ""),
        category=began.get("category", ""),
        title=_last(changed, "title"),
        customer=_last(changed, "customer"),
        priority=_last(changed, "priority"),
    )
    if not entry_known:
        changes = [*_without_entry(changes)]
    yield from lines_of(opened, (each for each in changes if each.at))


def _without_entry(changes: list[Change]) -> Iterator[Change]:
    """The changes without the durations that nobody knows: of the first one, and of each end."""
    first = True
    for each in changes:
        ends = each.state in ("resolved", "withdrawn")
        yield replace(each, dated=not (ends or (first and each.state is not None)))
        first = first and each.state is None


def _last(changed: list[_Changed], kind: str) -> str:
    """The last value of what a ticket keeps one of."""
    values = [value for _, each, value, _, _ in changed if each == kind and value]
    return values[-1] if values else ""


def _change(kind: str, at: str, value: str) -> Change:
    match kind:
        case "state":
            return Change(at, value, reason="deleted" if value == "withdrawn" else None)
        case "agent":
            return Change(at, agent=value)
        case "team":
            return Change(at, team=value)
        case "category":
            return Change(at, category=value)
    return Change("")


def as_tickets(grid: Grid) -> Grid:
    """A warehouse's table of Zendesk's tickets as lines of them; any other sheet as it is."""
    head = grid.cells.head(1).drop("row")
    names = dict(zip(head.row(0), head.columns, strict=True)) if head.height else {}
    if not set(names) >= _TICKETS:
        return grid
    kept = {letter: name for name, letter in names.items() if name}
    rows = grid.cells.slice(1).select(list(kept)).rename(kept)
    pages = [
        {**row, "created_at": f"{row['created_at']}Z", "via": {"channel": row.get("via_channel")}}
        for row in rows.iter_rows(named=True)
    ]
    if not all(moment(page["created_at"]) for page in pages):
        return grid
    return as_grid(grid.file, zendesk.cases(pages), "Zendesk")
