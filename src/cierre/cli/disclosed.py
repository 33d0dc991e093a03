"""What is kept of a customer as a page of its own, which opens anywhere and asks nothing of a
network."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from html import escape
from zoneinfo import ZoneInfo

from cierre.book import OUTSIDE
from cierre.cli.saying import say
from cierre.directory import Directory
from cierre.office.disclosing import Disclosed
from cierre.office.item_history import HistoryMove, Item
from cierre.report.material import Material
from cierre.spoken import spoken_language

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}"
    "td,th{border-bottom:1px solid #bbb;padding:.3rem .5rem;text-align:left;vertical-align:top}"
    "pre{white-space:pre-wrap}"
)


def page(disclosed: Disclosed, directory: Directory, words: Material) -> bytes:
    """The page, as UTF-8."""
    zone, language = ZoneInfo(directory.time_zone), spoken_language()
    title = say("disclose-title", name=disclosed.name)
    today = datetime.now(zone).date().isoformat()
    head = f"{say('disclose-office')}: {directory.name} · {say('disclose-at')}: {today}"
    parts = [
        f'<!doctype html><html lang="{language}"><meta charset="utf-8">',
        f"<title>{escape(title)}</title><style>{_STYLE}</style>",
        f"<h1>{escape(title)}</h1>",
        f"<p>{escape(head)}</p>",
        _section("disclose-items", _items(disclosed.items, words, zone)),
        _section("disclose-naming", _items(disclosed.naming, words, zone)),
        _section(
            "disclose-texts",
            (
                f"<h3>{escape(each.table)} {escape(each.row)} · {escape(each.column)}</h3>"
                f"<pre>{escape(each.text)}</pre>"
                for each in disclosed.texts
            ),
        ),
        _section("disclose-attachments", _files(disclosed, zone)),
        _section(
            "disclose-closed",
            (f"<p>{escape(period)}: {escape(name)}</p>" for period, name in disclosed.closed),
        ),
        _section("disclose-near", (f"<p>{escape(each)}</p>" for each in disclosed.near)),
    ]
    return "\n".join(parts).encode()


def _section(heading: str, parts: Iterable[str]) -> str:
    body = "\n".join(parts) or f"<p>{_said('disclose-none')}</p>"
    return f"<h2>{_said(heading)}</h2>\n{body}"


def _items(several: Iterable[tuple[str, Item]], words: Material, zone: ZoneInfo) -> Iterator[str]:
    for book, item in several:
        said = [item.title, item.customer, item.due.isoformat() if item.due else ""]
        said += [f"{name}: {value}" for name, value in sorted(item.fields.items())]
        facts = " · ".join(escape(each) for each in said if each)
        moves = "".join(_move(each, book, words, zone) for each in item.moves)
        yield (
            f"<h3>{escape(words.book_name(book))} {escape(item.number)}</h3><p>{facts}</p>"
            f"<table><caption>{_said('disclose-moves')}</caption>{moves}</table>"
        )


def _move(move: HistoryMove, book: str, words: Material, zone: ZoneInfo) -> str:
    at = datetime.fromtimestamp(move.at, UTC).astimezone(zone).strftime("%Y-%m-%d %H:%M")
    states = [
        words.part_name(book, "state", each.state)
        for each in (move.leaving, move.reaching)
        if each.state != OUTSIDE
    ]
    reaching = move.reaching
    named = (reaching.holder, reaching.unit, reaching.place, reaching.category, reaching.reason)
    cells = [at, " → ".join(states), *(each.name for each in named), move.batch.files]
    return f"<tr>{''.join(f'<td>{escape(each)}</td>' for each in cells)}</tr>"


def _files(disclosed: Disclosed, zone: ZoneInfo) -> Iterator[str]:
    for each, content in disclosed.files:
        at = datetime.fromtimestamp(each.recorded, UTC).astimezone(zone).date().isoformat()
        told = f"{escape(each.number)}: {escape(each.name)} · {at} · {escape(each.who)}"
        if content is None:
            yield f"<p>{told}</p>"
            continue
        data = base64.b64encode(content).decode()
        yield (
            f'<p><a download="{escape(each.name)}" '
            f'href="data:application/octet-stream;base64,{data}">{told}</a></p>'
        )


def _said(message: str) -> str:
    return escape(say(message))
