"""Zammad: tickets, with the history that each has.

Read are the answers of ``tickets?expand=true``, ``tickets/search`` and ``ticket_history/ID``, with
their assets, and of ``ticket_articles/by_ticket/ID``. Pending states wait, closed is resolved,
merged ends as merged. Where articles are known, the first response is the first one of an agent
that the customer can read; else it is the ticket's own ``first_response_at``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from cierre.sources.desks.histories import Change, as_it_stands, lines_of
from cierre.sources.desks.lines import Line
from cierre.sources.desks.moments import moment
from cierre.sources.desks.values import Page, again, first, is_true, latest, record, records, text

STATES = {
    "new": "new", "open": "in_hand", "pending reminder": "waiting", "pending close": "waiting",
    "pending action": "waiting", "closed": "resolved", "merged": "withdrawn",
    "removed": "withdrawn",
}  # fmt: skip
_IDS = {
    "1": "new", "2": "open", "3": "pending reminder", "4": "closed", "5": "merged", "6": "removed",
    "7": "pending close",
}  # fmt: skip
"""The ids of the states that a new Zammad has; their names come with the assets."""
_REASONS = {"merged": "merged", "removed": "removed"}
_NOBODY = ("1", "-", "")
_MARKS = {"number", "title", "article_count"}


def knows(page: Page) -> bool:
    """Whether a page, or a record by itself, is one of Zammad's."""
    return any(True for _ in _tickets([page])) or any(
        "o_id" in each and "object" in each for each in _history([page])
    )


@dataclass
class _Names:
    people: dict[str, str] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    states: dict[str, str] = field(default_factory=lambda: dict(_IDS))
    priorities: dict[str, str] = field(default_factory=dict)
    organizations: dict[str, str] = field(default_factory=dict)


def cases(pages: Iterable[Page]) -> Iterator[Line]:
    """The lines of every ticket that pages tell of."""
    pages, names = again(pages), _Names()
    articles: dict[str, list[Change]] = defaultdict(list)
    history: dict[str, dict[str, Page]] = defaultdict(dict)
    for page in pages:
        _learn(names, record(page.get("assets")))
        for each in _articles(page):
            articles[text(each.get("ticket_id"))] += _answer(each)
        for each in _history([page]):
            if text(each.get("object")) == "Ticket":
                key = text(each.get("id")) or str(len(history[text(each.get("o_id"))]))
                history[text(each.get("o_id"))][key] = each
    for ticket in latest(lambda: _tickets(pages), "id", "updated_at"):
        id_ = text(ticket.get("id"))
        told = [*history[id_].values()] if id_ in history else None
        yield from _lines(ticket, told, articles.get(id_), names)


def _learn(names: _Names, assets: Page) -> None:
    for kind, known, members in (
        ("Group", names.groups, ("name",)),
        ("TicketState", names.states, ("name",)),
        ("TicketPriority", names.priorities, ("name",)),
        ("Organization", names.organizations, ("name",)),
    ):
        for id_, each in record(assets.get(kind)).items():
            known[id_] = first(record(each), *members) or known.get(id_, "")
    for id_, each in record(assets.get("User")).items():
        names.people[id_] = _full_name(record(each))


def _full_name(user: Page) -> str:
    whole = f"{text(user.get('firstname'))} {text(user.get('lastname'))}".strip()
    return "" if whole == "-" else whole or first(user, "login", "email")


def _tickets(pages: Iterable[Page]) -> Iterator[Page]:
    for page in pages:
        assets = record(record(page.get("assets")).get("Ticket"))
        those = (page, *records(page.get("tickets")), *map(record, assets.values()))
        yield from (each for each in those if set(each) >= _MARKS)


def _history(pages: Iterable[Page]) -> Iterator[Page]:
    for page in pages:
        yield from records(page.get("history"))
        if "value_to" in page and "o_id" in page:
            yield page


def _articles(page: Page) -> Iterator[Page]:
    assets = record(record(page.get("assets")).get("TicketArticle"))
    those = (page, *records(page.get("articles")), *map(record, assets.values()))
    yield from (each for each in those if {"ticket_id", "internal"} <= set(each))


def _answer(article: Page) -> Iterator[Change]:
    """An article as an answer to the customer, where it is one."""
    agent = text(article.get("sender")) == "Agent" or text(article.get("sender_id")) == "1"
    at = moment(article.get("created_at"))
    if agent and at and not is_true(article.get("internal")):
        yield Change(at, answers=True)


def _lines(
    ticket: Page, told: list[Page] | None, answered: list[Change] | None, names: _Names
) -> Iterator[Line]:
    opened_at = moment(ticket.get("created_at"))
    if not opened_at:
        return
    now = _Standing.of(ticket, names)
    first_response = moment(ticket.get("first_response_at"))
    answers = answered or ([Change(first_response, answers=True)] if first_response else [])
    answers = [each for each in answers if each.at > opened_at]
    changes = [*_changes(told or (), names), *answers]
    began = _began(now, told or ())
    at = moment(ticket.get("close_at")) if now.state == "closed" and told is None else ""
    opened = Line(
        text(ticket.get("number")), opened_at, STATES.get(began.state, began.state),
        began.agent, began.team, _REASONS.get(began.state, ""),
        title=text(ticket.get("title")),
        customer=_named(ticket, "organization", names.organizations)
        or _named(ticket, "customer", names.people),
        category=first(ticket, "category", "type"),
        priority=_named(ticket, "priority", names.priorities),
        channel=first(ticket, "create_article_type"),
    )  # fmt: skip
    stands = replace(
        as_it_stands(STATES.get(now.state, now.state), now.agent, now.team, at),
        reason=_REASONS.get(now.state),
    )
    known = answered is not None or "first_response_at" in ticket
    yield from lines_of(opened, [*changes, stands], answers_known=known)


@dataclass(frozen=True)
class _Standing:
    state: str
    agent: str
    team: str

    @staticmethod
    def of(ticket: Page, names: _Names) -> _Standing:
        owner = "" if text(ticket.get("owner_id")) in _NOBODY and "owner" not in ticket else (
            _named(ticket, "owner", names.people)
        )  # fmt: skip
        team = _named(ticket, "group", names.groups)
        return _Standing(_named(ticket, "state", names.states), "" if owner == "-" else owner, team)


def _named(ticket: Page, key: str, names: Mapping[str, str]) -> str:
    """The name of what a ticket has: written out, or by the id that it has in the assets."""
    whole = ticket.get(key)
    if isinstance(whole, Mapping):
        return first(whole, "name") or _full_name(whole)
    id_ = text(ticket.get(f"{key}_id"))
    return names.get(id_) or text(whole) or id_


def _began(now: _Standing, told: Iterable[Page]) -> _Standing:
    """How a ticket began: what its first changes changed it from; else as it stands."""
    found: dict[str, str] = {}
    ordered = sorted(told, key=lambda each: moment(each.get("created_at")))
    for each in ordered:
        if text(each.get("type")) == "updated":
            found.setdefault(text(each.get("attribute")), text(each.get("value_from")))
    owner = found.get("owner", now.agent)
    state = found.get("state") or ("new" if not ordered else now.state)
    return _Standing(state, "" if owner in _NOBODY else owner, found.get("group") or now.team)


def _changes(told: Iterable[Page], names: _Names) -> Iterator[Change]:
    for each in told:
        at, to = moment(each.get("created_at")), text(each.get("value_to"))
        if not at or text(each.get("type")) != "updated":
            continue
        match text(each.get("attribute")):
            case "state":
                yield Change(at, STATES.get(to, to), reason=_REASONS.get(to))
            case "owner":
                yield Change(at, agent="" if to in _NOBODY else to)
            case "group":
                yield Change(at, team=to)
