"""Asking a desk for JSON over HTTP: patiently, within bounds, its secret told to nobody else."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final, Self

import httpx

from cierre.fault import Fault, Hindered
from cierre.sources.desks.values import Page

_TIMES: Final = 6
"""How often the same is asked of a desk that is busy or does not answer."""
_LONGEST: Final = 120.0
"""Seconds that are waited at most before asking again, whatever the desk says."""
_TIMEOUT: Final = httpx.Timeout(60, connect=10)
_LARGEST: Final = 100_000_000
"""Bytes of one answer: pages of a hundred records are far smaller."""
_BUSY: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
_REFUSED: Final = frozenset({401, 403})

Query = Mapping[str, str | int]


class Client:
    """A desk that answers with JSON.

    It is asked again after a while where it is busy (with its own ``Retry-After``) or does not
    answer. Redirections are not followed: the secret goes to the address that was given alone.
    """

    def __init__(
        self,
        address: str,
        headers: Mapping[str, str],
        wait: Callable[[float], None] = time.sleep,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self.address = address.strip().rstrip("/")
        self._wait = wait
        try:
            url = httpx.URL(self.address)
        except httpx.InvalidURL as wrong:
            raise Fault("desk-address", value=address) from wrong
        if url.scheme not in ("http", "https") or not url.host or url.userinfo:
            raise Fault("desk-address", value=address)
        self._asked = httpx.Client(
            headers={"Accept": "application/json", "User-Agent": "cierre", **headers},
            timeout=_TIMEOUT,
            transport=transport,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._asked.close()

    def get(self, path: str, query: Query | None = None) -> Page:
        """The object that is answered. Raises Fault."""
        status, answered = self._answer(path, query or {})
        if status in _REFUSED:
            raise Fault("desk-refused", value=self.address, detail=str(status))
        if status >= 300:
            raise Fault("desk-not-there", value=f"{self.address}/{path}", detail=str(status))
        return self._parsed(answered)

    def get_if_allowed(self, path: str, query: Query | None = None) -> Page | None:
        """The same; None where the desk does not show it to everybody, or has no such thing."""
        status, answered = self._answer(path, query or {})
        return self._parsed(answered) if status < 300 else None

    def _parsed(self, answered: bytes) -> Page:
        try:
            value = json.loads(answered)
        except (ValueError, RecursionError) as wrong:
            raise Fault("desk-no-json", value=self.address) from wrong
        if not isinstance(value, dict):
            raise Fault("desk-no-json", value=self.address)
        return value

    def _answer(self, path: str, query: Query) -> tuple[int, bytes]:
        """The status of the answer, and its body; the last of several where it is busy."""
        problem: httpx.HTTPError | None = None
        detail = ""
        for time_ in range(_TIMES):
            try:
                status, body, after = self._once(path, query)
            except httpx.HTTPError as wrong:
                problem, detail, after = wrong, type(wrong).__name__, None
            else:
                if status not in _BUSY:
                    return status, body
                problem, detail = None, str(status)
            if time_ < _TIMES - 1:
                self._wait(min(2.0**time_ if after is None else after, _LONGEST))
        raise Hindered("desk-away", value=self.address, detail=detail) from problem

    def _once(self, path: str, query: Query) -> tuple[int, bytes, float | None]:
        body = bytearray()
        url = f"{self.address}/{path}"
        with self._asked.stream("GET", url, params=dict(query) or None) as answer:
            for part in answer.iter_bytes():
                body += part
                if len(body) > _LARGEST:
                    raise Fault("desk-no-json", value=self.address)
            return answer.status_code, bytes(body), _seconds(answer.headers.get("Retry-After"))


def _seconds(after: str | None) -> float | None:
    """How long a desk wants to be left alone: seconds, or until a moment."""
    if not after:
        return None
    if after.strip().isdecimal():
        return float(after)
    try:
        until = parsedate_to_datetime(after)
    except ValueError:
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return max(0.0, (until - datetime.now(UTC)).total_seconds())
