"""The certificate that PDF files of a close are signed with, where the environment names one."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

FILE: Final = "CIERRE_CERTIFICATE"
PASSPHRASE: Final = "CIERRE_CERTIFICATE_PASSPHRASE"  # noqa: S105 (the name of a variable)

Signing = Callable[[bytes], bytes]


def signing_of_pdf(authority: str = "") -> Signing | None:
    """What signs a PDF with the certificate of the environment's file, with a time stamp of the
    authority at an address if there is one; None without a certificate. Raises Fault."""
    named = os.environ.get(FILE)
    if not named:
        return None
    from cierre.close.authority import Authority  # noqa: PLC0415 (few offices have one)
    from cierre.close.pdf_signature import PdfSigner  # noqa: PLC0415 (few offices have one)

    stamps = Authority(authority) if authority else None
    return PdfSigner(Path(named), os.environ.get(PASSPHRASE, ""), stamps).sign
