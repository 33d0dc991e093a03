"""A desk is asked patiently, within bounds; what is wrong is a fault that says what to do."""

from __future__ import annotations

import socket

import httpx
import pytest

from cierre.fault import Fault
from cierre.sources.fetching.client import Client
from tests.sources.fetching.little_desk import Answered, Asked, little_desk


def asked(*answers: httpx.Response | Exception) -> tuple[Client, list[float]]:
    """A client whose desk answers these, one after the other, and how long it waited."""
    waits: list[float] = []
    left = iter(answers)

    def answer(_: httpx.Request) -> httpx.Response:
        given = next(left)
        if isinstance(given, Exception):
            raise given
        return given

    transport = httpx.MockTransport(answer)
    return Client("https://desk.example/", {}, waits.append, transport), waits


def code_of(*answers: httpx.Response | Exception) -> str:
    client, _ = asked(*answers)
    with pytest.raises(Fault) as fault:
        client.get("tickets")
    for language in ("es", "en", "zh"):
        assert str(fault.value), language
    return fault.value.code


def test_a_busy_desk_is_asked_again_when_it_says() -> None:
    busy = httpx.Response(429, headers={"Retry-After": "7"})
    client, waits = asked(busy, httpx.Response(503), httpx.Response(200, json={"a": 1}))
    assert client.get("tickets") == {"a": 1}
    assert waits == [7, 2]


def test_it_is_never_waited_for_longer_than_two_minutes() -> None:
    busy = httpx.Response(429, headers={"Retry-After": "86400"})
    later = httpx.Response(503, headers={"Retry-After": "Fri, 31 Dec 2100 23:59:59 GMT"})
    past = httpx.Response(503, headers={"Retry-After": "Fri, 31 Dec 1999 23:59:59 GMT"})
    odd = httpx.Response(503, headers={"Retry-After": "soon"})
    client, waits = asked(busy, later, past, odd, httpx.Response(200, json={}))
    assert client.get("tickets") == {}
    assert waits == [120, 120, 0, 8]


def test_a_connection_that_breaks_is_made_again() -> None:
    client, waits = asked(httpx.ReadTimeout("slow"), httpx.Response(200, json={}))
    assert client.get("tickets") == {}
    assert waits == [1]


def test_a_desk_that_stays_away_is_told() -> None:
    assert code_of(*[httpx.Response(502)] * 6) == "desk-away"
    assert code_of(*[httpx.ConnectError("refused")] * 6) == "desk-away"


def test_what_is_wrong_is_told_at_once() -> None:
    assert code_of(httpx.Response(401)) == "desk-refused"
    assert code_of(httpx.Response(403)) == "desk-refused"
    assert code_of(httpx.Response(404)) == "desk-not-there"
    assert code_of(httpx.Response(200, text="<html>Sign in</html>")) == "desk-no-json"
    assert code_of(httpx.Response(200, json=[1])) == "desk-no-json"
    assert code_of(httpx.Response(200, text="[" * 100_000)) == "desk-no-json"


def test_a_secret_follows_no_redirection() -> None:
    reached: list[str] = []

    def other(asked: Asked) -> Answered:
        reached.append(asked.path)
        return Answered({})

    with little_desk(other) as elsewhere:

        def moved(_: Asked) -> Answered:
            return Answered("", 302, {"Location": elsewhere})

        with (
            little_desk(moved) as address,
            Client(address, {"X-Key": "secret"}) as client,
            pytest.raises(Fault) as fault,
        ):
            client.get("tickets")
    assert fault.value.code == "desk-not-there"
    assert reached == []


def test_what_not_everybody_sees_may_be_missing() -> None:
    client, _ = asked(httpx.Response(403), httpx.Response(404))
    assert client.get_if_allowed("users") is None
    assert client.get_if_allowed("users") is None


@pytest.mark.parametrize("address", [
    "", "desk.example", "ftp://desk.example", "http://", "https://ana:secret@desk.example",
    "https://desk.example:port", "file:///etc/passwd",
])  # fmt: skip
def test_what_is_no_address_is_told(address: str) -> None:
    with pytest.raises(Fault) as fault:
        Client(address, {})
    assert fault.value.code == "desk-address"


def test_a_port_that_nobody_listens_on_is_told() -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
    waits: list[float] = []
    address = f"http://127.0.0.1:{port}"
    with Client(address, {}, waits.append) as client, pytest.raises(Fault) as fault:
        client.get("tickets")
    assert fault.value.code == "desk-away"
    assert waits == [1, 2, 4, 8, 16]
