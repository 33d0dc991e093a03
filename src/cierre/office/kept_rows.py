"""The rows of kept statements: looked up in one query, believed while their seal is theirs."""

from __future__ import annotations

import hashlib
import time
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from cierre.calendars.period import Period
from cierre.office.briefly import briefly
from cierre.office.kept_models import KeptStatement
from cierre.office.links import rows
from cierre.statement.sight import View

DAY: Final = 86_400

_SPEED: Final = 3

_QUERY: Final = """
    SELECT
        (SELECT digest FROM links WHERE office = %s ORDER BY number DESC LIMIT 1),
        (
            SELECT CASE kind WHEN 'close' THEN digest END FROM closings
            WHERE office = %s AND period = %s AND kind IN ('close', 'reopening')
            ORDER BY number DESC LIMIT 1
        ),
        s.id, s.chain, s.program, s.made, s.lasting, s.digest, s.seal, s.asked
    FROM (SELECT 1 AS one) AS once LEFT JOIN statements AS s
    ON s.office = %s AND s.period = %s AND s.scope = %s AND s.view = %s
    AND s.language = %s
"""


@dataclass(frozen=True)
class Key:
    """Which statement: of an office's period, for a scope (``unit:north``), as a view shows it; or
    its report in a language."""

    office: str
    period: str
    scope: str = "office"
    view: View = "signed"
    language: str = ""


@dataclass(frozen=True)
class Row:
    """A kept statement but for its content."""

    id: int
    chain: str
    program: str
    made: int
    lasting: bool
    digest: str
    seal: str
    asked: int


@dataclass(frozen=True)
class Made:
    """A statement as it was made: its bytes, the digest in them, and what it was made from."""

    key: Key
    content: bytes
    digest: str
    chain: str
    program: str
    made: int
    lasting: bool

    def seal(self) -> str:
        """What the seal of its row is to be."""
        told = (*vars(self.key).values(), self.digest, self.chain, self.program, self.made)
        head = "\n".join(map(str, (*told, int(self.lasting), "")))
        return hashlib.sha256(head.encode() + self.content).hexdigest()


def look_up(key: Key) -> tuple[str, Row | None]:
    """What a statement is made from now, and the row that is kept, in one query.

    It is the digest of the office's last link ("": none); of a period that is closed that of its
    close, after which nothing changes it.
    """
    last = Period.parse(key.period).months[-1].id
    asked_for = (key.office, key.office, last, *vars(key).values())
    ((link, close, number, *found),) = rows(_QUERY, *asked_for)
    made_from = close or link or ""
    if number is None:
        return made_from, None
    chain, program, made, lasting, digest, seal, asked = found
    return made_from, Row(number, chain, program, made, bool(lasting), digest, seal, asked)


def made_from(key: Key) -> str:
    """What a statement is made from now, as ``look_up`` has it."""
    return look_up(key)[0]


def content_of(key: Key, row: Row) -> bytes | None:
    """The bytes of a kept statement; None when they are not what was kept of it."""
    found = KeptStatement.objects.filter(id=row.id).values_list("content", flat=True).first()
    try:
        content = zlib.decompress(bytes(found or b""))
    except zlib.error:
        return None
    made = Made(key, content, row.digest, row.chain, row.program, row.made, row.lasting)
    return content if made.seal() == row.seal else None


def keep(several: Iterable[Made]) -> bool:
    """Keep statements in the place of those of the same keys; False when it had to be left."""
    today, written = _today(), list(several)

    def write() -> bool:
        for each in written:
            content = zlib.compress(each.content, _SPEED)
            told = vars(each) | {"content": content, "seal": each.seal()}
            del told["key"]
            KeptStatement.objects.update_or_create(
                **vars(each.key), defaults=told, create_defaults=told | {"asked": today}
            )
        return True

    return bool(briefly(write))


def remember_asked(row: Row) -> None:
    """Remember that it was asked for today."""
    today = _today()
    if row.asked < today:
        briefly(lambda: KeptStatement.objects.filter(id=row.id).update(asked=today))


def asked_since(days: int, office: str, period: str = "", *, reports: bool = False) -> list[Key]:
    """The kept statements of an office, or its ``reports``, or those of one period of it, that were
    asked for in some days, the last asked first."""
    kept = KeptStatement.objects.filter(office=office, asked__gt=_today() - days)
    kept = kept.exclude(language="") if reports else kept.filter(language="")
    if period:
        kept = kept.filter(period=period)
    named = kept.order_by("-asked", "-period", "scope", "view")
    return [Key(*each) for each in named.values_list(*Key.__dataclass_fields__)]


def forget(office: str, period: str, before_days: int) -> None:
    """Keep none of a period any more that was not asked for in so many days."""
    kept = KeptStatement.objects.filter(office=office, period=period)
    briefly(kept.filter(asked__lte=_today() - before_days).delete)


def forget_one(key: Key) -> None:
    """Keep one of them no longer."""
    briefly(KeptStatement.objects.filter(**vars(key)).delete)


def _today() -> int:
    return int(time.time()) // DAY
