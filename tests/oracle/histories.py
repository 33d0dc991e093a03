"""Each row of a sheet played step by step: the moves that the recount counts."""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

from tests.oracle.office import Office, Row
from tests.oracle.sheets import FURTHER_SOURCES, WORDS, WRITTEN, Dated, Written

OUTSIDE = "outside"


class Place(NamedTuple):
    """Where a quantity of an item is: its leg."""

    state: str
    holder: str = ""
    unit: str = ""
    place: str = ""
    category: str = ""


class Move(NamedTuple):
    """A quantity that went from one place to another."""

    number: str
    at: int
    day: date
    source: Place
    target: Place
    quantity: int
    value: int | None
    since: int
    """When the quantity came into the state it leaves."""
    entered: int
    due: date | None
    fields: Mapping[str, str]


class Step(NamedTuple):
    """What a cell, or a line of the sheet of moves, says."""

    at: int
    rank: int
    state: str
    sources: tuple[str, ...]
    changed: Mapping[str, str]
    quantity: int | None
    value: int | None


@dataclass
class Lot:
    leg: Place
    quantity: int
    since: int


@dataclass
class Item:
    """A row of the sheet, with what it becomes: moves, and lots where they lie in the end."""

    number: str
    due: date | None
    fields: Mapping[str, str]
    leg: Place
    quantity: int
    steps: list[Step] = field(default_factory=list)
    lots: list[Lot] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    entered: int = 0


def items_of(office: Office, book: str) -> list[Item]:
    """The items of a book with their moves, in the order of the sheet."""
    written = WRITTEN[book]
    further: dict[str, list[Row]] = defaultdict(list)
    for row in office.rows(f"{book}_moves"):
        further[str(row["Número"])].append(row)
    made: list[Item] = []
    latest = _latest(office, book, written, further)
    for row in office.rows(book):
        made += (
            _duties(office, book, written, row, further[str(row["Número"])], latest)
            if "Se repite" in row
            else [_item(office, book, written, row, further[str(row["Número"])])]
        )
    for item in made:
        _play(office, written, item)
    return made


def _item(office: Office, book: str, written: Written, row: Row, further: list[Row]) -> Item:
    item = _plain(office, book, written, row)
    before = 0
    for rank, each in enumerate(written.steps):
        at = _moment_of(office, row, each, before)
        if at is None:
            continue
        before = at
        changed = {}
        if each.holder and each.holder in row:
            changed["holder"] = office.id_of("person", row[each.holder])
        if each.place and each.place in row:
            changed["place"] = office.id_of("place", row[each.place])
        quantity = _scaled(row.get(each.quantity), written.decimals)
        value = _scaled(row.get(each.value), written.value_decimals)
        item.steps.append(Step(at, rank, each.state, each.sources, changed, quantity, value))
    for number, line in enumerate(further):
        item.steps.append(_further(office, book, written, line, len(written.steps) + number))
    _settle_days(office, item)
    return item


def _plain(office: Office, book: str, written: Written, row: Row) -> Item:
    person = next((row[each] for each in written.person if each in row), "")
    place = next((row[each] for each in written.place if each in row), "")
    category = row.get(written.category, "")
    due = row.get(written.due)
    return Item(
        str(row["Número"]),
        due.date() if isinstance(due, datetime) else None,
        {
            name: WORDS.get(row.get(heading, ""), "")
            for name, heading in (written.fields or {}).items()
        },
        Place(
            "",
            office.id_of("person", person),
            "",
            office.id_of("place", place),
            office.id_of("category", category, book),
        ),
        _scaled(row.get(written.quantity), written.decimals) or 10**written.decimals,
    )


def _further(office: Office, book: str, written: Written, row: Row, rank: int) -> Step:
    state = WORDS[row["Estado"]] if "Estado" in row else ""
    changed = {}
    if "Persona" in row:
        changed["holder"] = office.id_of("person", row["Persona"])
    at = office.moment(_local(row["Cuándo"]))
    sources = FURTHER_SOURCES.get((book, state), ())
    quantity = _scaled(row.get("Cantidad"), written.decimals)
    return Step(at, rank, state, sources, changed, quantity, None)


def _settle_days(office: Office, item: Item) -> None:
    """Order the steps: a day without a time comes right after what comes before it that day."""
    latest: dict[date, int] = {}
    settled = []
    for step in sorted(item.steps, key=lambda each: each.rank):
        day = office.local_day(step.at)
        at = step.at
        if step.rank and at == office.moment(datetime.combine(day, time())):
            at = max(at, latest.get(day, at))
        latest[day] = max(latest.get(day, at), at)
        settled.append(step._replace(at=at))
    item.steps = sorted(settled, key=lambda each: (each.at, each.rank))


def _play(office: Office, written: Written, item: Item) -> None:
    first, *rest = item.steps
    item.entered = first.at
    start = item.leg._replace(state=first.state, **first.changed)
    start = start._replace(unit=office.unit_of(start.holder, office.local_day(first.at)))
    _record(office, item, first, Place(OUTSIDE), start, item.quantity, first.at)
    item.lots = [Lot(start, item.quantity, first.at)]
    for step in rest:
        _take(office, written, item, step)


def _take(office: Office, written: Written, item: Item, step: Step) -> None:
    lots = item.lots
    if step.sources:
        lots = [lot for lot in lots if lot.leg.state in step.sources]
    wanted = sum(lot.quantity for lot in lots) if step.quantity is None else step.quantity
    day = office.local_day(step.at)
    for lot in lots:
        taken = min(wanted, lot.quantity)
        if not taken:
            continue
        wanted -= taken
        source = lot.leg
        if source.state in written.open_states:
            source = source._replace(unit=office.unit_of(source.holder, day))
        target = source._replace(state=step.state or source.state, **step.changed)
        target = target._replace(unit=office.unit_of(target.holder, day))
        if target != source or step.value is not None:
            _record(office, item, step, source, target, taken, lot.since)
        lot.quantity -= taken
        same = next((other for other in item.lots if other.leg == target), None)
        if same is not None:
            same.quantity += taken
        else:
            since = lot.since if target.state == source.state else step.at
            item.lots.append(Lot(target, taken, since))
    item.lots = [lot for lot in item.lots if lot.quantity]
    assert not wanted, (item.number, step)


def _record(
    office: Office, item: Item, step: Step, source: Place, target: Place, taken: int, since: int
) -> None:
    day = office.local_day(step.at)
    item.moves.append(
        Move(item.number, step.at, day, source, target, taken, step.value, since, item.entered,
             item.due, item.fields)
    )  # fmt: skip


def _duties(
    office: Office, book: str, written: Written, row: Row, further: list[Row], latest: date
) -> Iterator[Item]:
    """The items of a duty that repeats: one for each time it came due."""
    first = _local(row["Planificado el"]).date()
    until = row.get("Hasta")
    last = until.date() if until else latest.replace(day=monthrange(latest.year, latest.month)[1])
    days = list(_due_days(office, row["Se repite"], first, last))
    lines: dict[date, list[Row]] = defaultdict(list)
    for line in further:
        lines[max(each for each, _ in days if each <= _local(line["Cuándo"]).date())].append(line)
    for day, due in days:
        item = _plain(office, book, written, row)
        item.number, item.due = f"{item.number} {day}", due
        item.steps = [Step(_midnight(office, day), 0, "planned", (), {}, None, None)]
        ended = False
        for number, line in enumerate(lines[day]):
            step = _further(office, book, written, line, len(written.steps) + 1 + number)
            ended = ended or step.state in ("done", "dropped", "missed")
            item.steps.append(step)
        if due < latest and not ended:
            at = _midnight(office, due)
            item.steps.append(Step(at, len(written.steps), "missed", (), {}, None, None))
        _settle_days(office, item)
        yield item


def _due_days(office: Office, every: str, first: date, last: date) -> Iterator[tuple[date, date]]:
    day = first
    while day <= last:
        following = day + timedelta(1)
        if every == "Cada semana":
            following = day + timedelta(7)
        elif every == "Cada mes":
            year, month = day.year + day.month // 12, day.month % 12 + 1
            following = date(year, month, min(first.day, monthrange(year, month)[1]))
        if every == "Cada día laborable":
            if office.opens_on(day):
                yield day, day
        elif every == "Cada día":
            yield day, day
        else:
            yield day, following - timedelta(1)
        day = following


def _latest(office: Office, book: str, written: Written, further: Mapping[str, list[Row]]) -> date:
    """The day of the last step that was made, other than an entry."""
    days = [_local(line["Cuándo"]).date() for lines in further.values() for line in lines]
    headings = [each.heading for each in written.steps[1:] if each.heading]
    days += [
        _local(row[each]).date() for row in office.rows(book) for each in headings if each in row
    ]
    return max(days, default=date.min)


def _moment_of(office: Office, row: Row, step: Dated, before: int) -> int | None:
    if step.heading:
        return office.moment(_local(row[step.heading])) if step.heading in row else None
    return before + int(row[step.seconds]) if step.seconds in row else None


def _local(cell: Any) -> datetime:
    return cell if isinstance(cell, datetime) else datetime.fromisoformat(str(cell))


def _midnight(office: Office, day: date) -> int:
    return office.moment(datetime.combine(day, time()))


def _scaled(cell: Any, decimals: int) -> int | None:
    return None if cell is None else round(Decimal(str(cell)).scaleb(decimals))
