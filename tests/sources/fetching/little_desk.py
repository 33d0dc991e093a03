"""A help desk on the loopback that answers what a test says."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Asked:
    """What somebody asked: the path, its query, the headers."""

    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]


@dataclass(frozen=True)
class Answered:
    """What is answered: an object as JSON, or a text as it is."""

    body: object
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@contextmanager
def little_desk(answer: Callable[[Asked], Answered]) -> Iterator[str]:
    """The address of a desk that answers so, as long as it is needed."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            query = dict(parse_qsl(parts.query, keep_blank_values=True))
            given = answer(Asked(parts.path.strip("/"), query, dict(self.headers)))
            body = given.body if isinstance(given.body, str) else json.dumps(given.body)
            sent = body.encode()
            self.send_response(given.status)
            self.send_header("Content-Length", str(len(sent)))
            for name, value in given.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(sent)

        def log_message(self, *_: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    running = Thread(target=server.serve_forever, daemon=True)
    running.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
