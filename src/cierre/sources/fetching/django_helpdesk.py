"""django-helpdesk by the file that ``manage.py dumpdata helpdesk auth.user`` writes.

The product marks no change by which all could be found: a merger leaves a ticket's ``modified`` as
it was. So the cursor is a digest of each ticket with its follow-ups, and what differs has changed.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from cierre.fault import Fault
from cierre.sources.desks.json_pages import Pages
from cierre.sources.desks.values import Page, record, text
from cierre.sources.fetching.slices import Desk, Slice
from cierre.sources.tables.bounds import Refused

_TICKETS: Final = 1000
"""Tickets of a slice."""
_NAMES: Final = ("helpdesk.queue", "helpdesk.kbitem", "auth.user")
_PRIVATE: Final = ("password", "secret_key", "email_box_pass", "last_login")


def fetch(desk: Desk, since: str) -> Iterator[Slice]:
    """The tickets that are not as they were, in the order in which they were modified."""
    by_model: dict[str, list[Page]] = defaultdict(list)
    for each in _read(Path(desk.address)):
        by_model[text(each.get("model"))].append(_shown(each))
    if not by_model["helpdesk.queue"]:
        raise Fault("desk-no-json", value=desk.address)
    names = [each for model in _NAMES for each in by_model[model]]
    written = _written(by_model["helpdesk.followup"], by_model["helpdesk.ticketchange"])
    whole = {text(each.get("pk")): (each, *_of_ticket(each, written))
             for each in by_model["helpdesk.ticket"]}  # fmt: skip
    known: dict[str, str] = json.loads(since or "{}")
    now = {number: _digest(pages) for number, pages in whole.items()}
    changed = [number for number, digest in now.items() if known.get(number) != digest]
    changed.sort(key=lambda number: (_field(whole[number][0], "modified"), len(number), number))
    for start in range(0, len(changed), _TICKETS):
        some = changed[start : start + _TICKETS]
        known |= {number: now[number] for number in some}
        pages = {id(page): page for number in some for page in whole[number]}
        cursor = json.dumps(known, separators=(",", ":"))
        yield Slice((*names, *pages.values()), len(some), cursor)


def _read(path: Path) -> list[Page]:
    """The records of a dump. Raises Fault, or OSError where there is no such file."""
    try:
        return [*Pages(path)]
    except (Refused, json.JSONDecodeError) as wrong:
        raise Fault("desk-no-json", value=str(path)) from wrong


def _written(follow_ups: list[Page], changes: list[Page]) -> dict[str, list[Page]]:
    """The follow-ups that stand at each ticket, with their changes."""
    of_follow_up: dict[str, list[Page]] = defaultdict(list)
    for each in changes:
        of_follow_up[_field(each, "followup")].append(each)
    found: dict[str, list[Page]] = defaultdict(list)
    for each in follow_ups:
        found[_field(each, "ticket")] += (each, *of_follow_up[text(each.get("pk"))])
    return found


def _of_ticket(ticket: Page, written: Mapping[str, list[Page]]) -> list[Page]:
    """What was written to a ticket; of one merged away it stands where it was merged into."""
    at = (text(ticket.get("pk")), _field(ticket, "merged_to"))
    return [page for number in at if number for page in written.get(number, ())]


def _digest(pages: Sequence[Page]) -> str:
    told = json.dumps(pages, sort_keys=True, default=str).encode()
    return hashlib.blake2b(told, digest_size=6).hexdigest()


def _shown(page: Page) -> Page:
    """A record without what opens doors."""
    fields = {key: value for key, value in record(page.get("fields")).items()
              if key not in _PRIVATE}  # fmt: skip
    return {"model": page.get("model"), "pk": page.get("pk"), "fields": fields}


def _field(page: Page, name: str) -> str:
    return text(record(page.get("fields")).get(name))
