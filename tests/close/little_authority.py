"""A time stamping authority on the loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from asn1crypto import keys, tsp, x509
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

from tests.close.little_certificates import Holder

Answer = Callable[[bytes], tuple[int, bytes]]


def stamping(holder: Holder) -> Answer:
    """Answers with the stamp that is asked for."""
    stamper = DummyTimeStamper(
        x509.Certificate.load(holder.der), keys.PrivateKeyInfo.load(holder.key_der)
    )

    def answer(asked: bytes) -> tuple[int, bytes]:
        return 200, stamper.request_tsa_response(tsp.TimeStampReq.load(asked)).dump()

    return answer


def stamping_another(holder: Holder) -> Answer:
    """Answers with a stamp of something else."""
    right = stamping(holder)

    def answer(asked: bytes) -> tuple[int, bytes]:
        request = tsp.TimeStampReq.load(asked)
        request["message_imprint"]["hashed_message"] = bytes(32)
        return right(request.dump(force=True))

    return answer


def refusing(_: bytes) -> tuple[int, bytes]:
    """Says that it does not stamp this."""
    told = {"status": "rejection", "status_string": ["no subscription"]}
    status = tsp.PKIStatusInfo(told).dump()
    return 200, bytes([0x30, len(status)]) + status


@contextmanager
def little_authority(answer: Answer) -> Iterator[str]:
    """The address of an authority that answers so, as long as it is needed."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = self.rfile.read(int(self.headers["Content-Length"]))
            status, sent = answer(asked)
            self.send_response(status)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(sent)))
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
