"""An authority that says when something was there: asked over HTTP as RFC 3161 writes it."""

from __future__ import annotations

from typing import ClassVar, Final

import httpx
from asn1crypto import cms, core, tsp
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError, set_tsp_headers

from cierre.close.stamp import read_stamp
from cierre.fault import Fault, Hindered

_TIMEOUT: Final = httpx.Timeout(30, connect=10)
_MOST: Final = 1 << 20
"""Bytes of an answer: a stamp with its certificates has some thousands."""


class _Answer(core.Sequence):  # type: ignore[misc]
    """An answer, in which there is no stamp when it is refused."""

    _fields: ClassVar = [
        ("status", tsp.PKIStatusInfo),
        ("time_stamp_token", cms.ContentInfo, {"optional": True}),
    ]


class Authority(TimeStamper):
    """The authority at an address; its name and password may stand there."""

    def __init__(self, address: str) -> None:
        """Raises Fault when it is no address."""
        super().__init__()  # type: ignore[no-untyped-call]
        try:
            self._url = httpx.URL(address)
        except httpx.InvalidURL:
            raise Fault("stamp-address") from None
        if self._url.scheme not in ("http", "https") or not self._url.host:
            raise Fault("stamp-address")

    @property
    def host(self) -> str:
        """What it is called: nothing of a password."""
        return self._url.host

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        """Its answer. Raises Fault when there is none."""
        headers = set_tsp_headers({})
        received = b""
        try:
            async with (
                httpx.AsyncClient(timeout=_TIMEOUT) as client,
                client.stream("POST", self._url, content=req.dump(), headers=headers) as answer,
            ):
                if answer.status_code != httpx.codes.OK:
                    told = f"HTTP {answer.status_code}"
                    raise Hindered("stamp-refused", value=self.host, told=told)
                async for part in answer.aiter_bytes():
                    received += part
                    if len(received) > _MOST:
                        raise Hindered("stamp-wrong", value=self.host)
        except httpx.HTTPError as problem:
            told = str(problem) or type(problem).__name__
            raise Hindered("stamp-silent", value=self.host, told=told) from None
        self._refuse_refusal(received)
        return tsp.TimeStampResp.load(received)

    def _refuse_refusal(self, received: bytes) -> None:
        told = _Answer.load(received)["status"]
        if told["status"].native not in ("granted", "granted_with_mods"):
            said = "; ".join([told["status"].native, *(told["status_string"].native or ())])
            raise Hindered("stamp-refused", value=self.host, told=said)

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> cms.ContentInfo:
        """Its stamp of a digest. Raises Fault when it gives none."""
        try:
            return await super().async_timestamp(message_digest, md_algorithm)
        except TimestampRequestError as problem:
            raise Hindered("stamp-refused", value=self.host, told=str(problem)) from None
        except (ValueError, TypeError, KeyError, AttributeError) as problem:
            if isinstance(problem, Fault):
                raise
            raise Hindered("stamp-wrong", value=self.host) from None


async def stamp_of(address: str, digest: str) -> bytes:
    """The stamp of a digest (``sha256:…``) by the authority at an address, in DER.

    Raises Fault when it gives none, or one of something else.
    """
    authority = Authority(address)
    _, _, digits = digest.partition(":")
    given = await authority.async_timestamp(bytes.fromhex(digits), "sha256")
    content: bytes = given.dump()
    try:
        right = (await read_stamp(content, digest)).right
    except ValueError:
        right = False
    if not right:
        raise Hindered("stamp-wrong", value=authority.host)
    return content
