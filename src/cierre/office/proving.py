"""What is not as the office's loadings left it: the chain itself, and what the office says of
itself."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from cierre.directory import Directory
from cierre.office.directory import closed_through
from cierre.office.links import END, batch_digests, link_digest
from cierre.office.models import Batch, Check, Link, Seal
from cierre.office.sealed import Facts, digest_of_kind, digests_by_name, facts_of
from cierre.statement.model import Breach

MOST_NAMED = 50
"""Names that a breach tells at most."""


def office_breaches(directory: Directory, *, one_by_one: bool = False) -> tuple[Breach, ...]:
    """What does not hold of an office's chain and of all that it says of itself.

    ``one_by_one`` also compares each seal, where all of a kind together are as they were.
    """
    links = list(Link.objects.filter(office=directory.id).order_by("number"))
    contents = [json.loads(each.content) for each in links]
    return (
        *_links(directory.id, links),
        *_batches(directory.id, contents),
        *_sealed(directory, contents[-1]["sealed"] if contents else {}, one_by_one=one_by_one),
    )


def _links(office: str, links: list[Link]) -> Iterator[Breach]:
    """Links that are not as they were made, that are gone, or were added."""
    broken, previous = [], ""
    for number, link in enumerate(links, start=1):
        if (link.number, link.previous) != (number, previous) or link.digest != link_digest(link):
            broken.append(str(link.number))
        previous = link.digest
    if broken:
        yield _breach("chain_broken", broken)
    end = Seal.objects.filter(office=office, kind=END).values_list("digest", flat=True).first()
    checked = Check.objects.filter(office=office).first()
    forgotten = checked is not None and checked.digest not in {each.digest for each in links}
    if end is None or end != previous or forgotten:
        yield _breach("chain_end")


def _batches(office: str, contents: list[Any]) -> Iterator[Breach]:
    """Batches that are gone with all they brought, that changed, or that no loading made."""
    brought = {batch: each for content in contents for batch, each in content["batches"].items()}
    there = batch_digests(office)
    differing = sorted((each for each in brought.keys() | there.keys()
                        if brought.get(each) != there.get(each)), key=int)  # fmt: skip
    files = {
        str(batch): file
        for batch, file in Batch.objects.filter(office=office).values_list("id", "file")
    }
    for batch in differing:
        code = "batch_changed"
        if batch not in brought:
            code = "batch_added"
        elif batch not in files:
            code = "batch_gone"
        named = (files[batch],) if files.get(batch) else ()
        yield Breach("chain", "", code, named, int(batch))


def _sealed(
    directory: Directory, sealed: Mapping[str, str], *, one_by_one: bool
) -> Iterator[Breach]:
    """What the office says of itself and is not as it was loaded, by kind and name."""
    for kind, facts in facts_of(directory, closed_through(directory.id)).items():
        holds = digest_of_kind(facts) == sealed.get(kind)
        if holds and not one_by_one:
            continue
        names = _differing(directory.id, kind, facts)
        if names or not holds:
            yield _breach(f"sealed_{kind}", names)


def _differing(office: str, kind: str, facts: Facts) -> list[str]:
    """The names of what differs; none where only the order does."""
    kept = dict(Seal.objects.filter(office=office, kind=kind).values_list("name", "digest"))
    now = digests_by_name(facts)
    return [name for name in {**kept, **now} if kept.get(name) != now.get(name)]


def _breach(code: str, names: list[str] | None = None) -> Breach:
    guard = "settings" if code.startswith("sealed_") else "chain"
    return Breach(guard, "", code, tuple((names or [])[:MOST_NAMED]))  # type: ignore[arg-type]
